"""The library of training runs."""

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
from put.runs.index import RunIndex, is_run
from put.runs.layout import (
    CHECKPOINT,
    SNAPSHOTS,
    SPEC,
    STATUS,
    bytes_needed,
    check_folders,
    check_new,
    check_space,
)
from put.runs.serialization import problem, run_spec_from_json, run_spec_to_json, status_to_json
from put.runs.types import RunEntry, RunSpec, RunState, RunStatus

__all__ = ["RunLibrary"]


class RunLibrary:
    """The runs in the person's data folder, and those in other places that were added or attached.

    Nothing is cached between calls: the files count, and other processes may change them at any time.

    Args:
        root: the folder of the runs; None for the one in the data folder. It need not exist.
    """

    def __init__(self, root: Path | None = None) -> None:
        self.root = root.absolute() if root is not None else paths.user_data() / "runs"
        self._index = RunIndex(self.root)

    def entries(self) -> tuple[RunEntry, ...]:
        """Return all runs, the newest first. Never raises: a damaged one has a ``problem``."""
        runs = self._index.runs()
        waiting = queue.in_order(runs)
        found = [self._read(path, waiting) for path in runs]
        return tuple(sorted(found, key=lambda entry: (-_created(entry), str(entry.path))))

    def entry(self, path: Path) -> RunEntry:
        """Return a run as it is now. Never raises, not even where there is none."""
        return self._read(path.absolute(), queue.in_order(self._index.runs()))

    def _read(self, path: Path, waiting: list[Path]) -> RunEntry:
        if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for what may not be looked at
            missing = problem(f"The folder {path} is missing.", "Connect its disk, or remove the run from the list.")
            return RunEntry(path, None, RunStatus(RunState.INTERRUPTED), 0, missing)
        spec, fault = None, None
        try:
            spec = _read_spec(path)
        except PutError as error:
            fault = problem(error.message, error.hint, error.detail)
        status = read_status(path)
        if spec is not None and not status.steps:
            status = dataclasses.replace(status, steps=spec.options.steps)
        if status.state is RunState.QUEUED:
            status = dataclasses.replace(status, place_in_queue=_place(path, waiting))
        return RunEntry(path, spec, status, disk_size(path), fault, _snapshots(path))

    def waiting(self, device: str) -> list[RunEntry]:
        """Return the runs that are queued for a device and could start now, the next one first."""
        found = [self.entry(path) for path in queue.in_order(self._index.runs())]
        return [
            entry
            for entry in found
            if entry.spec is not None and known_device(entry.spec.options.device) == device and not is_used(entry.path)
        ]

    def queued_devices(self) -> list[str]:
        """Return the devices that runs are queued for, as :func:`put.runs.devices.known_device` names them."""
        specs = [self.entry(path).spec for path in queue.in_order(self._index.runs())]
        return sorted({known_device(spec.options.device) for spec in specs if spec is not None})

    def add(self, spec: RunSpec, place: Path | None = None) -> Path:
        """Queue a new run.

        Args:
            spec: what is to be trained.
            place: the run folder, which must be new or empty; None for one in the library, named after the title.

        Returns:
            The run folder.

        Raises:
            OptionError: the folders of images are the same, missing or in each other, or the run folder is in use.
            DiskFullError: there is too little space.
            OutputError: the run folder cannot be written.
        """
        sides = spec.folder_a.absolute(), spec.folder_b.absolute()
        for side in sides:
            if not os.path.exists(side):  # noqa: PTH110
                raise OptionError(f"{side} is missing.", "Choose the pictures again.")
        chosen = place.absolute() if place is not None else None
        check_folders(*sides, chosen or self.root / "run", single=spec.options.single)
        if chosen is not None:
            _check_place(chosen)
        check_space(_existing(chosen or self.root), bytes_needed(spec.options))
        created = spec.created or dt.datetime.now().astimezone().isoformat(timespec="seconds")
        spec = dataclasses.replace(_with_absolute_paths(spec), folder_a=sides[0], folder_b=sides[1], created=created)
        run = self._index.make(spec.title, chosen)
        write_json(run / STATUS, status_to_json(RunStatus(RunState.QUEUED, 0, spec.options.steps)))
        write_json(run / SPEC, run_spec_to_json(spec))
        self._index.link(run)
        with queue.changing(self.root):
            queue.enqueue(run, self._index.runs())
        return run

    def attach(self, path: Path) -> RunEntry:
        """Add a run that ``put train`` made, wherever it is; it stays there.

        Raises:
            TrainingError: the folder holds no run, or its settings are damaged.
            OutputError: it cannot be written.
        """
        path = path.absolute()
        if not (path / SPEC).exists():
            write_json(path / SPEC, run_spec_to_json(adopted_spec(path)))
        self._index.link(path)
        return self.entry(path)

    def clone(self, path: Path) -> RunSpec:
        """Return the spec of a run for a new one, with a title of its own.

        Raises:
            TrainingError: the run's spec is damaged.
        """
        spec = _read_spec(self._known(path))
        titles = {entry.spec.title for entry in self.entries() if entry.spec is not None}
        stem = re.sub(r" \d{1,4}$", "", spec.title)
        number = next(number for number in range(2, len(titles) + 3) if f"{stem} {number}" not in titles)
        return dataclasses.replace(spec, title=f"{stem} {number}", created="")

    def enqueue(self, path: Path, steps: int | None = None) -> None:
        """Queue a run that has ended, to continue from its last checkpoint, or from the beginning where it has none.

        Args:
            path: the run.
            steps: the new total number of steps; None keeps the old one.

        Raises:
            TrainingError: it is active, is damaged, or has models but no checkpoint.
            OptionError: it has done all its steps.
            OutputError: its folder cannot be written.
        """
        path = self._known(path)
        spec, status = _read_spec(path), read_status(path)
        if status.state.live:
            raise TrainingError("This run is already active.", "Stop it first.")
        steps = steps if steps is not None else spec.options.steps
        done = status.step - 1 if status.state is RunState.INTERRUPTED else status.step  # its end may be missing
        if not (path / CHECKPOINT).exists():
            check_can_begin(path)
        elif steps <= done:
            raise OptionError(f"The run has done {status.step} steps already.", f"Choose more than {done}.")
        if steps != spec.options.steps:
            spec = dataclasses.replace(spec, options=dataclasses.replace(spec.options, steps=steps))
            write_json(path / SPEC, run_spec_to_json(spec))
        with queue.changing(self.root):
            if queue.queued_at(path) is None:
                queue.enqueue(path, self._index.runs())

    def unqueue(self, path: Path) -> None:
        """Remove a run from the queue; does nothing where it is not queued.

        Raises:
            OutputError: its folder cannot be written.
        """
        path = self._known(path)
        with queue.changing(self.root):
            queue.dequeue(path)

    def claim(self, path: Path) -> float | None:
        """Remove a run from the queue to train it.

        Returns:
            Its place, for :meth:`release`; None where it is no longer queued.
        """
        with queue.changing(self.root):
            at = queue.queued_at(path)
            queue.dequeue(path)
        return at

    def release(self, path: Path, at: float) -> None:
        """Put a claimed run back into its place in the queue.

        Raises:
            OutputError: its folder cannot be written.
        """
        with queue.changing(self.root):
            queue.enqueue(path, (), at)

    def move(self, path: Path, by: int) -> None:
        """Move a run within the queue, towards its front where ``by`` is below 0.

        Raises:
            OutputError: a folder cannot be written.
        """
        path = self._known(path)
        with queue.changing(self.root):
            queue.move(path, by, self._index.runs())

    def delete(self, path: Path) -> None:
        """Delete a run with all its files; other files in its folder stay, and so does the folder then.

        Raises:
            TrainingError: it is active, or is no run of the library.
            OutputError: a file cannot be removed; calling it again removes the rest.
        """
        path = self._known(path)
        if os.path.isdir(path):  # noqa: PTH112
            with queue.changing(self.root):
                queue.dequeue(path)
            remove_run(path)
        self._index.unlink(path)

    def _known(self, path: Path) -> Path:
        """Return the path of a run in the library.

        Raises:
            TrainingError: there is none.
        """
        path = path.absolute()
        if path not in self._index.runs():
            raise TrainingError(f"{path} is not in the list of training runs.", "Refresh the list.")
        return path


def _read_spec(run: Path) -> RunSpec:
    content = read_json(run / SPEC)
    if content is None:
        return adopted_spec(run)
    try:
        return run_spec_from_json(content)
    except ValueError as error:
        hint = "Restore it from a copy, or delete the run; its models can still be used."
        raise TrainingError(f"{run / SPEC} is damaged.", hint, str(error)) from error


def _with_absolute_paths(spec: RunSpec) -> RunSpec:
    """Return the spec with paths that are valid in whatever folder the worker is started."""
    init_from, left_out = spec.options.init_from, tuple(path.absolute() for path in spec.left_out)
    if os.path.isfile(init_from):  # noqa: PTH113 - a name, mostly, which Path.is_file may not take
        init_from = os.path.abspath(init_from)  # noqa: PTH100
    return dataclasses.replace(spec, options=dataclasses.replace(spec.options, init_from=init_from), left_out=left_out)


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
        if entry.spec is not None:
            return dt.datetime.fromisoformat(entry.spec.created).timestamp()
    return 0.0


def _check_place(place: Path) -> None:
    """Check that a run may begin in a folder.

    Raises:
        OptionError: the folder holds something.
        TrainingError: another run uses it.
    """
    if is_run(place) or (place / CHECKPOINT).exists():
        raise OptionError(f"{place} holds another training run.", "Choose a new folder for this one.")
    check_new(place)


def _existing(path: Path) -> Path:
    """Return the nearest folder above that exists."""
    return next((place for place in (path, *path.parents) if os.path.isdir(place)), path)  # noqa: PTH112
