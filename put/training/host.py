"""The process of a run that was queued: it trains, says how it stands and does what is asked of it."""

from __future__ import annotations

import dataclasses
import gc
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from put.errors import PutError, TrainingError
from put.events import TrainingEvent, TrainingEvents, TrainingSaved, TrainingStarted
from put.runs import lending
from put.runs.capture import captured
from put.runs.control import drop_commands, take_commands
from put.runs.devices import AUTO, device_folder, known_device, remember_auto
from put.runs.keeper import EVERY_WAITING, StatusKeeper
from put.runs.launch import start_hosts
from put.runs.library import RunLibrary
from put.runs.locks import taken
from put.runs.log import EventLog
from put.runs.places import CHECKPOINT, COMMANDS, writing
from put.runs.removal import remove_leftovers
from put.runs.types import RunCommand, RunOrder, RunState
from put.training.requests import Request, Requests

__all__ = ["work"]

LOOK_EVERY = 0.2
"""Seconds between two looks at commands and loans."""
GRACE = 1.0
"""Seconds without any loan before a run goes on: another translation may follow at once."""
BUSY = TrainingError("Another training has the device.", "The run waits for it.")


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
                stack.enter_context(taken(device_folder(name), BUSY))
                found = _take_up(library, name, run, stack)
                if found is not None and _host(library, found, name, ended, stack):
                    done = found.run
        except PutError as error:
            if error is not BUSY:
                raise
        if not ended.is_set():
            start_hosts(library)
    return done


@dataclass(frozen=True)
class _TakenUp:
    """A run that is this process's now."""

    run: Path
    order: RunOrder
    keeper: StatusKeeper
    at: float
    """Its place in the queue."""


@dataclass(frozen=True)
class _Means:
    """What a run is told by and tells with."""

    keeper: StatusKeeper
    log: EventLog
    ended: threading.Event
    """Set when the process is to end."""
    cut: Callable[[], None]
    """Keeps what is printed short."""


def _take_up(library: RunLibrary, device: str, wanted: Path | None, stack: ExitStack) -> _TakenUp | None:
    """The run that is to be trained now, its lock in the stack; None where there is none."""
    busy = TrainingError("Another process has this run.", "Stop it there.")
    for entry in library.waiting(device):
        order, commands = entry.order, entry.path / COMMANDS
        if order is None or (wanted is not None and entry.path != wanted.absolute()):
            continue
        with writing(commands):
            commands.mkdir(exist_ok=True)
        with ExitStack() as held:
            try:
                held.enter_context(taken(commands, busy))
            except PutError as error:
                if error is busy:
                    continue
                raise
            drop_commands(entry.path)
            keeper = StatusKeeper(entry.path, order.options.steps)
            keeper.enter(RunState.STARTING)  # before it leaves the queue: a crash in between leaves it there
            at = library.take_up(entry.path)
            if at is not None:
                stack.push(held.pop_all())
                return _TakenUp(entry.path, order, keeper, at)
            keeper.enter(RunState.STOPPED)  # it was taken out of the queue a moment ago
    return None


def _host(library: RunLibrary, taken_up: _TakenUp, device: str, ended: threading.Event, stack: ExitStack) -> bool:
    """Train a run that was taken up.

    Returns:
        Whether it was; else it waits again, because its device turned out to be another's.
    """
    run, order, keeper = taken_up.run, taken_up.order, taken_up.keeper
    with captured(run) as cut:
        try:
            device = _claim(order.options.device, device, stack)
            with EventLog(run) as log:
                keeper.enter(_Host(run, order, device, _Means(keeper, log, ended, cut)).outcome())
        except PutError as error:
            if error is BUSY:
                library.give_up(run, taken_up.at)
                keeper.enter(RunState.QUEUED)
                return False
            traceback.print_exc()
            keeper.enter(RunState.FAILED, error)
        except Exception as error:  # noqa: BLE001  whatever it was, it is told where the run is looked at
            traceback.print_exc()
            hint = (
                "Queue it again to go on from its last checkpoint; if that does not help, report it with the details."
            )
            detail = "".join(traceback.format_exception(error))[-4000:]
            keeper.enter(RunState.FAILED, TrainingError("Something unexpected ended the training.", hint, detail))
    return True


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
        stack.enter_context(taken(device_folder(device), BUSY))
    return device


class _Host:
    """Trains one run, in as many parts as it is paused.

    Args:
        run: its folder, locked.
        order: what is to be trained.
        device: where.
        means: what it is told by and tells with.
    """

    def __init__(self, run: Path, order: RunOrder, device: str, means: _Means) -> None:
        self._run, self._order, self._device = run, order, device
        self._keeper, self._log, self._ended, self._cut = means.keeper, means.log, means.ended, means.cut
        self._requests = Requests()
        self._looked = 0.0
        self._last_step: int | None = None
        """Where it ends at the latest, once it is asked to stop."""

    def outcome(self) -> RunState:
        """Train until the run ends: FINISHED or STOPPED.

        Raises:
            PutError: as :func:`put.training.run.train`.
        """
        while True:
            state = RunState.YIELDING if lending.is_lent() else self._part()
            if state not in (RunState.PAUSED, RunState.YIELDING):
                return state
            _give_back_memory()
            if not self._wait(state):
                return RunState.STOPPED

    def _part(self) -> RunState:
        """Train until the run ends or is to wait."""
        self._keeper.enter(RunState.STARTING)
        events = self._events()
        with closing(events):
            for event in events:
                self._tell(event)
                state = self._wanted(event)
                if state is not None:
                    return state
        return RunState.FINISHED

    def _events(self) -> TrainingEvents:
        from put.training.run import resume, train  # torch

        run, options = self._run, self._order.options
        if (run / CHECKPOINT).exists():
            return resume(run, options.steps, self._device, requests=self._requests)
        remove_leftovers(run)
        options = dataclasses.replace(options, device=self._device)
        sides = self._order.folder_a, self._order.folder_b
        return train(*sides, run, options, requests=self._requests, left_out=self._order.left_out)

    def _tell(self, event: TrainingEvent) -> None:
        self._log.add(event)
        self._keeper.take(event)
        if isinstance(event, TrainingStarted):
            self._keeper.enter(RunState.RUNNING)

    def _wanted(self, event: TrainingEvent) -> RunState | None:
        """The state that the run is to go into after an event; None where it goes on."""
        if self._ended.is_set():
            self._keeper.enter(RunState.STOPPING)
            return RunState.STOPPED
        if self._last_step is not None:
            step = self._keeper.status.step
            return RunState.STOPPED if isinstance(event, TrainingSaved) or step >= self._last_step else None
        now = time.monotonic()
        if now < self._looked + LOOK_EVERY:
            return None
        self._looked = now
        self._cut()
        for command in take_commands(self._run):
            if command is RunCommand.PAUSE:
                return RunState.PAUSED
            if command is RunCommand.STOP:
                return self._stop()
            if command in (RunCommand.SAMPLE, RunCommand.SAVE):
                self._requests.ask(Request(command.value))
        return RunState.YIELDING if lending.is_lent() else None

    def _stop(self) -> RunState | None:
        """End with the next step, at which a generator and a sheet are kept as well, or at once before the first."""
        self._keeper.enter(RunState.STOPPING)
        step = self._keeper.status.step
        if step < 1:
            return RunState.STOPPED
        self._last_step = step + 2
        for request in Request:
            self._requests.ask(request)
        return None

    def _wait(self, state: RunState) -> bool:
        """Wait without memory until the run is to go on; False where it is to end."""
        self._keeper.enter(state)
        free_since = None
        while not self._ended.wait(LOOK_EVERY):
            for command in take_commands(self._run):
                if command is RunCommand.STOP:
                    self._keeper.enter(RunState.STOPPING)
                    return False
                if command is RunCommand.PAUSE and state is not RunState.PAUSED:
                    state, free_since = RunState.PAUSED, None
                    self._keeper.enter(state)
                elif command is RunCommand.GO_ON and state is RunState.PAUSED:
                    return True
            self._keeper.tick(EVERY_WAITING)
            if state is RunState.PAUSED:
                continue
            if lending.is_lent():
                free_since = None
            elif free_since is None:
                free_since = time.monotonic()
            elif time.monotonic() >= free_since + GRACE:
                return True
        return False


def _give_back_memory() -> None:
    """Free what a part of the run held, which nothing refers to any more."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


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
