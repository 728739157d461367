"""The process of a run that was queued: it trains, says how it stands and does what is asked of it."""

from __future__ import annotations

import signal
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from put.errors import PutError, TrainingError
from put.files.locks import acquire
from put.runs.control import drop_commands
from put.runs.devices import AUTO, device_folder, known_device, remember_auto
from put.runs.event_log import EventLog
from put.runs.launch import start_workers
from put.runs.layout import COMMANDS, writing
from put.runs.library import RunLibrary
from put.runs.redirect_output import redirected_output
from put.runs.status_writer import StatusWriter
from put.runs.types import RunSpec, RunState
from put.training.worker.run_worker import RunWorker, WorkerContext

__all__ = ["work"]

BUSY = TrainingError("Another training has the device.", "The run waits for it.")
RUN_BUSY = TrainingError("Another process has this run.", "Stop it there.")


def work(library: RunLibrary, device: str = AUTO, run: Path | None = None) -> Path | None:
    """Train the next run that waits for a device, and then start a process for the one after it.

    Nothing happens where another process has the device already: that one looks for further runs when it ends.

    Args:
        library: where runs wait.
        device: such as ``auto``, ``cpu`` or ``cuda:0``.
        run: a certain run that waits, rather than the next one; the device is its own then.

    Returns:
        The run, whatever became of it; None where there was nothing to do.

    Raises:
        PutError: a folder cannot be written, or ``run`` is damaged.
    """
    if run is not None:
        order = library.entry(run).order
        device = order.options.device if order is not None else device
    name, done = known_device(device), None
    with _signals() as ended:
        try:
            with ExitStack() as stack:
                stack.enter_context(acquire(device_folder(name), BUSY))
                found = _take_up(library, name, run, stack)
                if found is not None and _host(library, found, name, ended, stack):
                    done = found.run
        except PutError as error:
            if error is not BUSY:
                raise
        if not ended.is_set():
            start_workers(library)
    return done


@dataclass(frozen=True)
class _TakenUp:
    """A run that is this process's now."""

    run: Path
    order: RunSpec
    keeper: StatusWriter
    at: float
    """Its place in the queue."""


def _take_up(library: RunLibrary, device: str, wanted: Path | None, stack: ExitStack) -> _TakenUp | None:
    """The run that is to be trained now, its lock in the stack; None where there is none.

    Raises:
        PutError: one cannot be begun, because its folder cannot be written for example, and no other waits.
    """
    fault: PutError | None = None
    for entry in library.waiting(device):
        if entry.order is None or (wanted is not None and entry.path != wanted.absolute()):
            continue
        try:
            taken_up = _lock_run(library, entry.path, entry.order, stack)
        except PutError as error:
            if error is not RUN_BUSY:
                fault = fault or error
            continue
        if taken_up is not None:
            return taken_up
    if fault is not None:
        raise fault
    return None


def _lock_run(library: RunLibrary, run: Path, order: RunSpec, stack: ExitStack) -> _TakenUp | None:
    """Have a run for this process; None where it does not wait any more.

    Raises:
        PutError: ``RUN_BUSY``, or its folder cannot be written.
    """
    commands = run / COMMANDS
    with writing(commands):
        commands.mkdir(exist_ok=True)
    with ExitStack() as held:
        held.enter_context(acquire(commands, RUN_BUSY))
        drop_commands(run)
        keeper = StatusWriter(run, order.options.steps)
        keeper.enter(RunState.STARTING)  # before it leaves the queue: a crash in between leaves it there
        at = library.take_up(run)
        if at is None:  # it was taken out of the queue a moment ago
            keeper.enter(RunState.STOPPED)
            return None
        stack.push(held.pop_all())
        return _TakenUp(run, order, keeper, at)


def _host(library: RunLibrary, taken_up: _TakenUp, device: str, ended: threading.Event, stack: ExitStack) -> bool:
    """Train a run that was taken up.

    Returns:
        Whether it was; else it waits again, because its device turned out to be another's.
    """
    run, order, keeper = taken_up.run, taken_up.order, taken_up.keeper
    try:
        with redirected_output(run) as cut, _told():
            device = _claim(order.options.device, device, stack)
            with EventLog(run) as log:
                keeper.enter(RunWorker(run, order, device, WorkerContext(keeper, log, ended, cut)).outcome())
    except PutError as error:
        if error is BUSY:
            library.give_up(run, taken_up.at)
            keeper.enter(RunState.QUEUED)
            return False
        keeper.enter(RunState.FAILED, error)
    except Exception as error:  # noqa: BLE001  whatever it was, it is told where the run is looked at
        hint = "Queue it again to go on from its last checkpoint; if that does not help, report it with the details."
        detail = "".join(traceback.format_exception(error))[-4000:]
        keeper.enter(RunState.FAILED, TrainingError("Something unexpected ended the training.", hint, detail))
    return True


@contextmanager
def _told() -> Iterator[None]:
    """Within the block where an error came from is printed, for the log of the run."""
    try:
        yield
    except Exception as error:
        if error is not BUSY:
            traceback.print_exc()
        raise


def _claim(wanted: str, held: str, stack: ExitStack) -> str:
    """The device by its real name, its lock in the stack.

    Raises:
        PutError: ``BUSY``, or there is no such device.
    """
    try:
        from put.device import resolve_device  # torch
    except (ImportError, OSError) as error:
        hint = "Install PUT Desktop again; 'put doctor' looks at what is wrong."
        raise TrainingError("A part of PUT Desktop cannot be loaded.", hint, repr(error)) from error
    device = str(resolve_device(wanted))
    if wanted == AUTO:
        remember_auto(device)
    if device != held:
        stack.enter_context(acquire(device_folder(device), BUSY))
    return device


@contextmanager
def _signals() -> Iterator[threading.Event]:
    """Within the block what would end the process sets the event, and the end of a terminal does nothing."""
    ended = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield ended
        return
    names = ("SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP")
    numbers = [number for name in names if (number := getattr(signal, name, None)) is not None]

    def note(number: int, _frame: FrameType | None) -> None:
        if signal.Signals(number).name != "SIGHUP":
            ended.set()

    before = {number: signal.signal(number, note) for number in numbers}
    try:
        yield ended
    finally:
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
