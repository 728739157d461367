"""The training runs that there are."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import re
from contextlib import suppress
from pathlib import Path

from put import paths
from put.errors import OptionError, PutError, TrainingError
from put.files.json_file import read_json, write_json
from put.runs import queue
from put.runs.adopt import adopted_spec
from put.runs.control import is_used, read_status
from put.runs.delete import check_can_begin, disk_size, remove_run
from put.runs.devices import known_device
from put.runs.disk_estimate import bytes_needed
from put.runs.index import RunIndex, is_run
from put.runs.layout import (
    CHECKPOINT,
    ORDER,
    SNAPSHOTS,
    STATUS,
    check_folders,
    check_new,
    check_space,
)
from put.runs.serialization import problem, run_spec_from_json, run_spec_to_json, status_to_json
from put.runs.types import RunEntry, RunSpec, RunState, RunStatus

__all__ = ["RunLibrary"]


class RunLibrary:
    """The runs in the person's data folder, and those elsewhere that were added or attached.

    Nothing is remembered between calls: what is on the disk counts, and other processes may change it at any time.

    Args:
        root: the folder of the runs; None for the one in the data folder. It need not exist.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = root.absolute() if root is not None else paths.user_data() / "runs"
        self._index = RunIndex(self.root)

    def entries(self) -> tuple[RunEntry, ...]:
        """All runs, the newest first. Never raises: a damaged one has a ``problem``."""
        runs = self._index.runs()
        waiting = queue.in_order(runs)
        found = [self._read(path, waiting) for path in runs]
        return tuple(sorted(found, key=lambda entry: (-_created(entry), str(entry.path))))

    def entry(self, path: Path) -> RunEntry:
        """A run as it is now. Never raises, not even where there is none."""
        return self._read(path.absolute(), queue.in_order(self._index.runs()))

    def _read(self, path: Path, waiting: list[Path]) -> RunEntry:
        if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for what may not be looked at
            missing = problem(f"The folder {path} does not exist.", "Connect its disk, or take the run off the list.")
            return RunEntry(path, None, RunStatus(RunState.INTERRUPTED), 0, missing)
        order, fault = None, None
        try:
            order = _order(path)
        except PutError as error:
            fault = problem(error.message, error.hint, error.detail)
        status = read_status(path)
        if order is not None and not status.steps:
            status = dataclasses.replace(status, steps=order.options.steps)
        if status.state is RunState.QUEUED:
            status = dataclasses.replace(status, place_in_queue=_place(path, waiting))
        return RunEntry(path, order, status, disk_size(path), fault, _snapshots(path))

    def waiting(self, device: str) -> list[RunEntry]:
        """The runs that wait for a device and could be begun right now, the next one first."""
        found = [self.entry(path) for path in queue.in_order(self._index.runs())]
        return [
            entry
            for entry in found
            if entry.order is not None
            and known_device(entry.order.options.device) == device
            and not is_used(entry.path)
        ]

    def queued_devices(self) -> list[str]:
        """The devices that runs wait for, as :func:`put.runs.devices.known_device` names them."""
        orders = [self.entry(path).order for path in queue.in_order(self._index.runs())]
        return sorted({known_device(order.options.device) for order in orders if order is not None})

    def add(self, order: RunSpec, place: Path | None = None) -> Path:
        """Queue a new run.

        Args:
            order: what is to be trained.
            place: the run folder, which must be new or empty; None for one in the library, named after the title.

        Returns:
            The run folder.

        Raises:
            OptionError: the folders of pictures are the same, missing or in each other, or the run folder is in use.
            DiskFullError: there is too little space.
            OutputError: the run folder cannot be written.
        """
        sides = order.folder_a.absolute(), order.folder_b.absolute()
        for side in sides:
            if not os.path.exists(side):  # noqa: PTH110
                raise OptionError(f"{side} does not exist.", "Choose the pictures again.")
        chosen = place.absolute() if place is not None else None
        check_folders(*sides, chosen or self.root / "run", single=order.options.single)
        if chosen is not None:
            _check_place(chosen)
        check_space(_existing(chosen or self.root), bytes_needed(order.options))
        created = order.created or dt.datetime.now().astimezone().isoformat(timespec="seconds")
        order = dataclasses.replace(_elsewhere(order), folder_a=sides[0], folder_b=sides[1], created=created)
        run = self._index.make(order.title, chosen)
        write_json(run / STATUS, status_to_json(RunStatus(RunState.QUEUED, 0, order.options.steps)))
        write_json(run / ORDER, run_spec_to_json(order))
        self._index.link(run)
        with queue.changing(self.root):
            queue.put_last(run, self._index.runs())
        return run

    def attach(self, path: Path) -> RunEntry:
        """Take in a run that ``put train`` made, wherever it lies; it stays there.

        Raises:
            TrainingError: the folder holds no run, or its settings are damaged.
            OutputError: it cannot be written.
        """
        path = path.absolute()
        if not (path / ORDER).exists():
            write_json(path / ORDER, run_spec_to_json(adopted_spec(path)))
        self._index.link(path)
        return self.entry(path)

    def clone(self, path: Path) -> RunSpec:
        """The order of a run for another one, with a title of its own.

        Raises:
            TrainingError: the run's order is damaged.
        """
        order = _order(self._known(path))
        titles = {entry.order.title for entry in self.entries() if entry.order is not None}
        stem = re.sub(r" \d{1,4}$", "", order.title)
        number = next(number for number in range(2, len(titles) + 3) if f"{stem} {number}" not in titles)
        return dataclasses.replace(order, title=f"{stem} {number}", created="")

    def enqueue(self, path: Path, steps: int | None = None) -> None:
        """Queue a run that has ended, to go on from its last checkpoint, or from the beginning where it has none.

        Args:
            path: the run.
            steps: how many it is to have in all; None for as many as before.

        Raises:
            TrainingError: it goes on already, is damaged, or has generators but no checkpoint.
            OptionError: it has done all its steps.
            OutputError: its folder cannot be written.
        """
        path = self._known(path)
        order, status = _order(path), read_status(path)
        if status.state.live:
            raise TrainingError("This run is going on already.", "Stop it first.")
        steps = steps if steps is not None else order.options.steps
        done = status.step - 1 if status.state is RunState.INTERRUPTED else status.step  # its end may be missing
        if not (path / CHECKPOINT).exists():
            check_can_begin(path)
        elif steps <= done:
            raise OptionError(f"The run has done {status.step} steps already.", f"Give it more than {done} to go on.")
        if steps != order.options.steps:
            order = dataclasses.replace(order, options=dataclasses.replace(order.options, steps=steps))
            write_json(path / ORDER, run_spec_to_json(order))
        with queue.changing(self.root):
            if queue.waiting_since(path) is None:
                queue.put_last(path, self._index.runs())

    def unqueue(self, path: Path) -> None:
        """Take a run out of the queue; nothing where it does not wait.

        Raises:
            OutputError: its folder cannot be written.
        """
        path = self._known(path)
        with queue.changing(self.root):
            queue.leave(path)

    def take_up(self, path: Path) -> float | None:
        """Take a run out of the queue to train it; None where it does not wait any more, else for :meth:`give_up`."""
        with queue.changing(self.root):
            at = queue.waiting_since(path)
            queue.leave(path)
        return at

    def give_up(self, path: Path, at: float) -> None:
        """Put a run that was taken up back into its place.

        Raises:
            OutputError: its folder cannot be written.
        """
        with queue.changing(self.root):
            queue.put_last(path, (), at)

    def move(self, path: Path, by: int) -> None:
        """Move a run within the queue, towards its front where ``by`` is below 0.

        Raises:
            OutputError: a folder cannot be written.
        """
        path = self._known(path)
        with queue.changing(self.root):
            queue.move(path, by, self._index.runs())

    def delete(self, path: Path) -> None:
        """Remove a run with all its files; files that are not a run's stay, and so does its folder then.

        Raises:
            TrainingError: it goes on, or is no run of the library.
            OutputError: a file cannot be removed; calling it again removes the rest.
        """
        path = self._known(path)
        if os.path.isdir(path):  # noqa: PTH112
            with queue.changing(self.root):
                queue.leave(path)
            remove_run(path)
        self._index.unlink(path)

    def _known(self, path: Path) -> Path:
        """The run of that path.

        Raises:
            TrainingError: the library has none there.
        """
        path = path.absolute()
        if path not in self._index.runs():
            raise TrainingError(f"{path} is no training run of this list.", "Look at the list again.")
        return path


def _order(run: Path) -> RunSpec:
    content = read_json(run / ORDER)
    if content is None:
        return adopted_spec(run)
    try:
        return run_spec_from_json(content)
    except ValueError as error:
        hint = "Put it back from a copy, or delete the run; its generators can still be used."
        raise TrainingError(f"{run / ORDER} is damaged.", hint, str(error)) from error


def _elsewhere(order: RunSpec) -> RunSpec:
    """The order as it is understood in whatever folder the process that trains is started."""
    start, left_out = order.options.start, tuple(path.absolute() for path in order.left_out)
    if os.path.isfile(start):  # noqa: PTH113 - a name, mostly, which Path.is_file may not take
        start = os.path.abspath(start)  # noqa: PTH100
    return dataclasses.replace(order, options=dataclasses.replace(order.options, start=start), left_out=left_out)


def _place(path: Path, waiting: list[Path]) -> int:
    return waiting.index(path) + 1 if path in waiting else len(waiting) + 1


def _snapshots(run: Path) -> tuple[int, ...]:
    try:
        names = [entry.name.partition(".") for entry in os.scandir(run / SNAPSHOTS)]
    except OSError:
        return ()
    return tuple(sorted(int(stem) for stem, _, end in names if stem.isdigit() and end == "safetensors"))


def _created(entry: RunEntry) -> float:
    with suppress(ValueError, OverflowError, OSError):
        if entry.order is not None:
            return dt.datetime.fromisoformat(entry.order.created).timestamp()
    return 0.0


def _check_place(place: Path) -> None:
    """Check that a run may begin in a folder.

    Raises:
        OptionError: something is there.
        TrainingError: another run uses it.
    """
    if is_run(place) or (place / CHECKPOINT).exists():
        raise OptionError(f"{place} holds another training run.", "Choose a new folder for this one.")
    check_new(place)


def _existing(path: Path) -> Path:
    """The nearest folder above that is there."""
    return next((place for place in (path, *path.parents) if os.path.isdir(place)), path)  # noqa: PTH112
