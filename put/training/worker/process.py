"""The process that trains a queued run: it writes the run's status and carries out commands."""

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

BUSY = TrainingError("Another training uses the device.", "The run waits for it.")
RUN_BUSY = TrainingError("Another process holds this run.", "Stop it there.")


def work(library: RunLibrary, device: str = AUTO, run: Path | None = None) -> Path | None:
    """Train the next run that is queued for a device, and then start a process for the one after it.

    Nothing happens where another process holds the device: that one looks for further runs when it ends.

    Args:
        library: where runs are queued.
        device: such as ``auto``, ``cpu`` or ``cuda:0``.
        run: a certain queued run, rather than the next one; the device is its own then.

    Returns:
        The run, however it ended; None where there was nothing to do.

    Raises:
        PutError: a folder cannot be written, or ``run`` is damaged.
    """
    if run is not None:
        spec = library.entry(run).spec
        device = spec.options.device if spec is not None else device
    name, done = known_device(device), None
    with _signals() as ended:
        try:
            with ExitStack() as stack:
                stack.enter_context(acquire(device_folder(name), BUSY))
                found = _claim_run(library, name, run, stack)
                if found is not None and _train(library, found, name, ended, stack):
                    done = found.run
        except PutError as error:
            if error is not BUSY:
                raise
        if not ended.is_set():
            start_workers(library)
    return done


@dataclass(frozen=True)
class _Claimed:
    """A run that this process holds."""

    run: Path
    spec: RunSpec
    status: StatusWriter
    at: float
    """Its place in the queue."""


def _claim_run(library: RunLibrary, device: str, wanted: Path | None, stack: ExitStack) -> _Claimed | None:
    """Return the run to train now, its lock in the stack; None where there is none.

    Raises:
        PutError: one cannot begin, because its folder cannot be written for example, and no other is queued.
    """
    fault: PutError | None = None
    for entry in library.waiting(device):
        if entry.spec is None or (wanted is not None and entry.path != wanted.absolute()):
            continue
        try:
            claimed = _lock_run(library, entry.path, entry.spec, stack)
        except PutError as error:
            if error is not RUN_BUSY:
                fault = fault or error
            continue
        if claimed is not None:
            return claimed
    if fault is not None:
        raise fault
    return None


def _lock_run(library: RunLibrary, run: Path, spec: RunSpec, stack: ExitStack) -> _Claimed | None:
    """Hold a run for this process; None where it is no longer queued.

    Raises:
        PutError: ``RUN_BUSY``, or its folder cannot be written.
    """
    commands = run / COMMANDS
    with writing(commands):
        commands.mkdir(exist_ok=True)
    with ExitStack() as held:
        held.enter_context(acquire(commands, RUN_BUSY))
        drop_commands(run)
        status = StatusWriter(run, spec.options.steps)
        status.enter(RunState.STARTING)  # before it leaves the queue: a crash in between leaves it there
        at = library.claim(run)
        if at is None:  # it was removed from the queue a moment ago
            status.enter(RunState.STOPPED)
            return None
        stack.push(held.pop_all())
        return _Claimed(run, spec, status, at)


def _train(library: RunLibrary, claimed: _Claimed, device: str, ended: threading.Event, stack: ExitStack) -> bool:
    """Train a claimed run.

    Returns:
        Whether it was trained; if not, it is queued again, because another process holds its device.
    """
    run, spec, status = claimed.run, claimed.spec, claimed.status
    try:
        with redirected_output(run) as trim_log, _traceback_printed():
            device = _claim_device(spec.options.device, device, stack)
            with EventLog(run) as log:
                status.enter(RunWorker(run, spec, device, WorkerContext(status, log, ended, trim_log)).run())
    except PutError as error:
        if error is BUSY:
            library.release(run, claimed.at)
            status.enter(RunState.QUEUED)
            return False
        status.enter(RunState.FAILED, error)
    except Exception as error:  # noqa: BLE001  whatever it was, the run's status tells it
        hint = "Resume it to continue from its last checkpoint. If that does not help, report it with the details."
        detail = "".join(traceback.format_exception(error))[-4000:]
        status.enter(RunState.FAILED, TrainingError("An unexpected error ended the training.", hint, detail))
    return True


@contextmanager
def _traceback_printed() -> Iterator[None]:
    """Print the traceback of an error within the block, for the log of the run."""
    try:
        yield
    except Exception as error:
        if error is not BUSY:
            traceback.print_exc()
        raise


def _claim_device(wanted: str, held: str, stack: ExitStack) -> str:
    """Return the device by its real name, its lock in the stack.

    Raises:
        PutError: ``BUSY``, or there is no such device.
    """
    try:
        from put.device import resolve_training_device  # torch
    except (ImportError, OSError) as error:
        hint = "Reinstall PUT Desktop. 'put doctor' shows what is wrong."
        raise TrainingError("A part of PUT Desktop cannot be loaded.", hint, repr(error)) from error
    device = str(resolve_training_device(wanted))
    if wanted == AUTO:
        remember_auto(device)
    if device != held:
        stack.enter_context(acquire(device_folder(device), BUSY))
    return device


@contextmanager
def _signals() -> Iterator[threading.Event]:
    """Within the block signals that would end the process set the event, and closing the terminal does nothing."""
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
