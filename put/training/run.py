"""A training run as a generator of events."""

from __future__ import annotations

import csv
import dataclasses
import json
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from put.config import Precision, TrainOptions
from put.data.unpaired import PictureFolder, find_pictures
from put.device import resolve_device, resolve_precision
from put.errors import DeviceError, OptionError, TrainingError
from put.events import (
    TrainingEvent,
    TrainingEvents,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Warned,
)
from put.media.atomic import atomic_target, remove_stale_parts
from put.training.checkpoint import read_checkpoint, write_checkpoint
from put.training.networks import PutNetworks, is_finite
from put.training.places import CHECKPOINT, CONFIG, METRICS, MODEL, SAMPLES, check_folders, check_new, writing
from put.training.result import write_model, write_samples

__all__ = ["CHECKPOINT", "CONFIG", "METRICS", "MODEL", "resume", "train"]

HELD_OUT = 6
FEW = 8
"""Pictures of a side below which training is hardly worth its time."""
REPORT_EVERY = 10
COLLAPSED_STEPS = 300
"""Steps after annealing for which the contrastive loss may stay at ln(k + 1) before it is called a collapse."""


def train(folder_a: Path, folder_b: Path, run: Path, options: TrainOptions) -> TrainingEvents:
    """Train a generator that turns pictures of ``folder_a`` into pictures like those of ``folder_b``.

    Each step of the iterator yields one event; not advancing it pauses the run, closing it ends the run after the step
    in hand. Six pictures of ``folder_a`` are held out and shown in the samples.

    Args:
        folder_a: pictures to start from, with subfolders.
        folder_b: pictures to end with, with subfolders.
        run: the run folder; it must be new or empty.
        options: the settings.

    Yields:
        ``TrainingStarted``, then ``TrainingStepped``, ``TrainingSampled``, ``TrainingSaved`` and ``Warned``, then
        ``TrainingFinished``.

    Raises:
        PutError: a folder without pictures, folders that lie in each other, a run folder in use, no such device, too
            little memory, a full disk, or losses that are no numbers any more.
    """
    check_new(run)
    check_folders(folder_a, folder_b, run)
    session = _Session(folder_a, folder_b, run, options)
    with writing(run):
        run.mkdir(parents=True, exist_ok=True)
    session.write_config()
    yield session.started(0)
    yield from session.few_pictures()
    with _enough_memory():
        yield from session.warm_up()
        yield from session.steps(0)


def resume(run: Path, steps: int | None = None, device: str = "auto") -> TrainingEvents:
    """Go on with a run where its checkpoint stands.

    Args:
        run: the run folder.
        steps: a new total number of steps; the rate's schedule is stretched to it. None keeps the old one.
        device: where to compute now.

    Yields and Raises: as in :func:`train`; also where the run has no whole checkpoint.
    """
    options, step, state = read_checkpoint(run / CHECKPOINT)
    options = dataclasses.replace(options, steps=options.steps if steps is None else steps, device=device)
    if options.steps < step:
        raise OptionError(f"The run has done {step} steps already.", f"Write {step} or more for --steps.")
    session = _Session(*_read_folders(run), run, options)
    session.load_state(state)
    for folder in (run, run / SAMPLES):
        remove_stale_parts(folder)
    _cut_metrics(run / METRICS, step)
    session.write_config()
    yield session.started(step)
    with _enough_memory():
        yield from session.steps(step)


def _read_folders(run: Path) -> tuple[Path, Path]:
    """The folders of A and B that a run was begun with."""
    try:
        config = json.loads((run / CONFIG).read_text(encoding="utf-8"))
        return Path(config["folder_a"]), Path(config["folder_b"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{run / CONFIG}, which names the folders of the pictures, is missing or damaged.",
            "Put it back, or start a new run.",
            repr(error),
        ) from error


@contextmanager
def _enough_memory() -> Iterator[None]:
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise DeviceError(
            "The device has too little free memory for this training.",
            "Close other programs that use it, or start again with a smaller --size, --batch or --ngf.",
            str(error),
        ) from error


class _Session:
    """The parts of a run between its start and its end."""

    def __init__(self, folder_a: Path, folder_b: Path, run: Path, options: TrainOptions) -> None:
        self.folder_a, self.folder_b, self.run, self.options = folder_a, folder_b, run, options
        side_a, side_b = find_pictures(folder_a), find_pictures(folder_b)
        spacing = max(2, len(side_a) // HELD_OUT)
        self.held_out = side_a[1::spacing][:HELD_OUT]
        self._found = {folder_a: len(side_a), folder_b: len(side_b)}
        self.random = random.Random(options.seed)  # noqa: S311 - crops, no secrets
        kept = [path for path in side_a if path not in set(self.held_out)]
        self.held_out = self.held_out or side_a
        self.pictures_a = PictureFolder(kept, options.size, _load(options, 1.0), self.random)
        self.pictures_b = PictureFolder(side_b, options.size, _load(options, options.zoom_b), self.random)
        self.device = resolve_device(options.device)
        dtype = resolve_precision(options.precision, self.device)
        if dtype is torch.float16:
            dtype = torch.float32
            if options.precision is Precision.FP16:
                raise OptionError("Training in fp16 is not stable.", "Use --precision auto, bf16 or fp32.")
        self.precision = "bf16" if dtype is torch.bfloat16 else "fp32"
        self.networks = PutNetworks(options, self.device, dtype if dtype is torch.bfloat16 else None)
        self._listed: set[Path] = set()

    def started(self, step: int) -> TrainingStarted:
        return TrainingStarted(
            step,
            self.options.steps,
            len(self.pictures_a.paths),
            len(self.pictures_b.paths),
            str(self.device),
            self.precision,
            self.run,
        )

    def few_pictures(self) -> Iterator[Warned]:
        for folder, count in self._found.items():
            if count < FEW:
                pictures = "1 picture" if count == 1 else f"{count} pictures"
                yield Warned(
                    f"{folder} holds only {pictures}.", "Some hundred are needed for a generator to learn well."
                )

    def write_config(self) -> None:
        config = dataclasses.asdict(self.options) | {
            "folder_a": str(self.folder_a.absolute()),
            "folder_b": str(self.folder_b.absolute()),
        }
        with writing(self.run / CONFIG), atomic_target(self.run / CONFIG) as part:
            part.write_text(json.dumps(config, indent=1), encoding="utf-8")

    def load_state(self, state: dict[str, Any]) -> None:
        self.networks.load_state(state)
        sampler = state["sampler"]
        version, numbers, gauss = sampler["random"]
        self.random.setstate((version, tuple(numbers), gauss))
        self.pictures_a.set_order(sampler["order_a"])
        self.pictures_b.set_order(sampler["order_b"])

    def _state(self) -> dict[str, Any]:
        order_a, order_b = self.pictures_a.order(), self.pictures_b.order()
        sampler = {"random": self.random.getstate(), "order_a": order_a, "order_b": order_b}
        return self.networks.state() | {"sampler": sampler}

    def warm_up(self) -> Iterator[TrainingEvent]:
        """Identity pre-training: photographs and paintings in turn."""
        total = self.options.warmup_steps
        begun = time.monotonic()
        for step in range(total):
            side = self.pictures_a if step % 2 == 0 else self.pictures_b
            loss = self.networks.warm_up(side.batch(self.options.batch).to(self.device), step)
            if (step + 1) % REPORT_EVERY == 0:
                seconds = (time.monotonic() - begun) / (step + 1)
                yield TrainingStepped(step + 1 - total, self.options.steps, {"warm-up": loss}, seconds)
        self.networks.end_warm_up()
        yield from self._unreadable()

    def steps(self, step: int) -> Iterator[TrainingEvent]:
        begun = time.monotonic()
        meter = _Meter(self.run / METRICS, self.options.steps)
        alarm = _CollapseAlarm(self.options)
        while step < self.options.steps:
            x, y = (side.batch(self.options.batch).to(self.device) for side in (self.pictures_a, self.pictures_b))
            losses = self.networks.step(x, y, step)
            step += 1
            if not is_finite(losses):
                raise TrainingError(
                    f"At step {step} a loss is no number any more.",
                    "Go on from the last checkpoint with 'put train --resume RUN', or start again with a lower --rate.",
                    str(losses),
                )
            if (stepped := meter.add(step, losses)) is not None:
                yield stepped
            if alarm.sounds(step, losses["nce"]):
                yield Warned(
                    "The contrastive loss has stopped at the value of features that are all alike.",
                    "Stop, and start again with more --num-negatives or more --anneal-steps.",
                )
            yield from self._unreadable()
            yield from self._keep(step)
        path = self.run / MODEL
        write_model(path, self.networks.averaged, self.options, (self.folder_a, self.folder_b), self.pictures())
        yield TrainingFinished(step, path, time.monotonic() - begun)

    def pictures(self) -> tuple[list[Path], PictureFolder, PictureFolder]:
        """The held-out paths and both sides."""
        return self.held_out, self.pictures_a, self.pictures_b

    def _keep(self, step: int) -> Iterator[TrainingEvent]:
        last = step == self.options.steps
        if step % self.options.sample_every == 0 or last:
            path = self.run / SAMPLES / f"{step:07d}.jpg"
            with writing(path):
                write_samples(path, self.networks.averaged, self.pictures_a, self.held_out)
            yield TrainingSampled(step, path)
        if step % self.options.save_every == 0 or last:
            write_checkpoint(self.run / CHECKPOINT, self.options, step, self._state())
            yield TrainingSaved(step, self.run / CHECKPOINT)

    def _unreadable(self) -> Iterator[Warned]:
        for path in (*self.pictures_a.unreadable, *self.pictures_b.unreadable):
            if path not in self._listed:
                self._listed.add(path)
                yield Warned("This picture cannot be read and is left out.", source=path)


def _load(options: TrainOptions, zoom: float) -> tuple[int, int]:
    """Smallest and largest short side before the crop, in pixels."""
    smallest, largest = (round(options.size * load * zoom) for load in (options.load_min, options.load_max))
    return smallest, largest


def _cut_metrics(path: Path, step: int) -> None:
    """Leave out what came after the checkpoint: those steps are done again."""
    if not path.exists():
        return
    with writing(path):
        head, *lines = path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True) or [""]
        steps = [int(number) if (number := line.partition(",")[0]).isdecimal() else step + 1 for line in lines]
        kept = [line for line, number in zip(lines, steps, strict=True) if number <= step and line.endswith("\n")]
        with atomic_target(path) as part:
            part.write_text("".join([head, *kept]), encoding="utf-8", newline="\r\n")  # as csv does


class _Meter:
    """Means of the losses, written to a CSV file and told every few steps."""

    def __init__(self, path: Path, steps: int) -> None:
        self._path, self._steps = path, steps
        self._sums: dict[str, float] = {}
        self._count = 0
        self._clock = time.monotonic()

    def add(self, step: int, losses: dict[str, float]) -> TrainingStepped | None:
        for name, value in losses.items():
            self._sums[name] = self._sums.get(name, 0.0) + value
        self._count += 1
        if step % REPORT_EVERY and step != self._steps:
            return None
        now = time.monotonic()
        seconds = (now - self._clock) / self._count
        means = {name: value / self._count for name, value in self._sums.items()}
        self._write(step, seconds, means)
        self._sums, self._count, self._clock = {}, 0, now
        return TrainingStepped(step, self._steps, means, seconds, seconds * (self._steps - step))

    def _write(self, step: int, seconds: float, means: dict[str, float]) -> None:
        new = not self._path.exists()
        with writing(self._path), self._path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(["step", "seconds_per_step", *means])
            writer.writerow([step, f"{seconds:.4f}", *(f"{value:.5f}" for value in means.values())])


class _CollapseAlarm:
    """Sounds once where the contrastive loss stays at ln(k + 1) after annealing."""

    def __init__(self, options: TrainOptions) -> None:
        self._from = options.anneal_steps
        self._level = torch.tensor(options.num_negatives + 1.0).log().item()
        self._steps = 0
        self._sounded = False

    def sounds(self, step: int, nce: float) -> bool:
        stuck = step > self._from and abs(nce - self._level) < 0.05 * self._level
        self._steps = self._steps + 1 if stuck else 0
        if self._sounded or self._steps < COLLAPSED_STEPS:
            return False
        self._sounded = True
        return True
