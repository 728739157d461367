"""The study's trainings, each of which can be stopped at any moment and gone on with, and their times."""

from __future__ import annotations

import csv
import functools
import io
import itertools
import math
import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

import put
from benchmarks.study_data import Sides, sides
from benchmarks.study_plan import Run, Settings, code_mark, kept_points, read_json, variants_of, write_json
from put.config import GeneratorName, TrainOptions
from put.data.unpaired import UnpairedDataset
from put.device import resolve_device, resolve_precision
from put.errors import OptionError
from put.files.atomic import atomic_target
from put.training.loop.color_target import find_color_target
from put.training.loop.networks import PUTModel

__all__ = [
    "Say",
    "Training",
    "levelled",
    "read_log",
    "say_now",
    "seconds_per_step",
    "step_seconds",
    "time_variants",
    "train_runs",
]

TIMES = "time.json"
STATE, LOG, DONE = "state.pt", "log.csv", "done.json"
STARTS = "starts"
"""Folder beside those of the runs: for each task and seed the weights that all variants begin with."""
SAVE_SECONDS = 60.0
LOG_EVERY = 25
COLUMNS = ("step", "negatives", "seconds", "nce", "adversarial", "discriminator", "colour")
WARM_STEPS = 3
"""Steps before those that are timed."""
TIMED_STEPS = 6

Say = Callable[[str], None]
say_now = functools.partial(print, flush=True)


def networks_for(options: TrainOptions) -> tuple[PUTModel, torch.device]:
    """The networks of one run, in the arithmetic that its device is best at."""
    device = resolve_device(options.device)
    dtype = resolve_precision(options.precision, device)
    return PUTModel(options, device, None if dtype is torch.float32 else dtype), device


class Training:
    """One run: a folder with its state, its log and the averaged generators of its second half.

    Args:
        run: which.
        settings: of the study.
        folder: of the study's runs.
        data: folder of the sets.
    """

    def __init__(self, run: Run, settings: Settings, folder: Path, data: Path) -> None:
        self.run, self.points = run, kept_points(settings.steps)
        self.folder = folder / run.name
        self.step = 0
        self._data = data
        self._options = settings.options(run.task, run.variant, run.seed)
        self._networks: PUTModel | None = None

    @property
    def done(self) -> bool:
        """Whether it came to its end, or failed."""
        finished = read_json(self.folder / DONE)
        return bool(finished) and (bool(finished["failed"]) or finished["step"] >= self.points[-1])

    def kept(self, step: int) -> Path:
        """Where the averaged generator of a step is."""
        return self.folder / f"generator-{step:07d}.pt"

    def kept_steps(self) -> list[int]:
        """The steps whose averaged generator was kept, which may have stayed where the run was made."""
        there = {int(path.stem.partition("-")[2]) for path in self.folder.glob("generator-*.pt")}
        return sorted(there | {*read_json(self.folder / DONE).get("kept", ())})

    def open(self) -> None:
        """Make the networks and samplers, and resume where the last call saved."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._networks, self._device = networks_for(self._options)
        found = sides(self.run.task, self._data)
        self._rngs = [random.Random(f"{self.run.seed}-{side}") for side in "ab"]  # noqa: S311 - crops, no secrets
        self._sides = self._samplers(found, self._rngs)
        is_painter = self._options.generator == GeneratorName.PAINTER
        if is_painter:
            choice = self._options.color_map
            self._networks.set_color_target(find_color_target(found.train_a, found.train_b, choice))
        if (self.folder / STATE).exists():
            self._load(torch.load(self.folder / STATE, map_location="cpu", weights_only=True))
        elif is_painter:
            self._begin(found)
        _cut_log(self.folder / LOG, self.step)

    def work(self, until: float, say: Say) -> bool:
        """Train until every point is kept, or until ``until`` by the monotonic clock.

        Returns:
            Whether the run is over.
        """
        self.open()
        networks = self._opened()
        saved = logged = time.monotonic()
        logged_step = self.step
        say(f"{self.run.name}: from step {self.step} to {self.points[-1]}")
        while self.step < self.points[-1]:
            counts = 1, self._options.discriminator_batch
            x, y = (side.batch(count).to(self._device) for side, count in zip(self._sides, counts, strict=True))
            networks.step(x, y, self.step)
            self.step += 1
            now = time.monotonic()
            if self.step % LOG_EVERY == 0:
                if not self._log((now - logged) / (self.step - logged_step)):
                    say(f"{self.run.name}: a loss is no number at step {self.step}; the run is over")
                    self._finish(failed=True)
                    return True
                logged, logged_step = now, self.step
            if self.step in self.points:
                self._keep()
            if now - saved > SAVE_SECONDS or now > until:
                self._save()
                saved = time.monotonic()
            if now > until:
                return self.step >= self.points[-1] and self._finish(failed=False)
        return self._finish(failed=False)

    def _samplers(self, found: Sides, rngs: Sequence[random.Random]) -> list[UnpairedDataset]:
        options = self._options
        samplers = []
        for paths, zoom, rng in zip((found.train_a, found.train_b), (1.0, options.zoom_b), rngs, strict=True):
            smallest, largest = (round(options.size * load * zoom) for load in (options.load_min, options.load_max))
            samplers.append(UnpairedDataset(paths, options.size, (smallest, largest), rng))
        return samplers

    def _begin(self, found: Sides) -> None:
        """Take over the weights that reproduce pictures; the first variant of a task and seed makes them."""
        networks = self._opened()
        path = self.folder.parent.parent / STARTS / f"{self.run.task}-{self.run.seed}.pt"
        if not path.exists():
            rngs = [random.Random(f"{self.run.seed}-start-{side}") for side in "ab"]  # noqa: S311 - crops, no secrets
            samplers = self._samplers(found, rngs)
            for step in range(self._options.warmup_steps):
                networks.warm_up(samplers[step % 2].batch(1).to(self._device), step)
            path.parent.mkdir(exist_ok=True)
            weights = {name: tensor.cpu() for name, tensor in networks.generator.state_dict().items()}
            _write_torch(path, weights)
        networks, self._device = networks_for(self._options)  # its sources of randomness are as they begin
        choice = self._options.color_map
        networks.generator.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
        networks.set_color_target(find_color_target(found.train_a, found.train_b, choice))
        networks.end_warm_up()
        self._networks = networks

    def _opened(self) -> PUTModel:
        if self._networks is None:
            raise RuntimeError("the run is not open")
        return self._networks

    def _load(self, state: dict[str, Any]) -> None:
        self._opened().load_state(state["networks"])
        self.step = state["step"]
        for side, rng, stored in zip(self._sides, self._rngs, state["sides"], strict=True):
            version, numbers, gauss = stored["random"]
            rng.setstate((version, tuple(numbers), gauss))
            side.set_order(list(stored["order"]))

    def _save(self) -> None:
        stored = [
            {"random": rng.getstate(), "order": list(side.order())}
            for side, rng in zip(self._sides, self._rngs, strict=True)
        ]
        _write_torch(self.folder / STATE, {"step": self.step, "networks": self._opened().state(), "sides": stored})

    def _keep(self) -> None:
        weights = {name: tensor.half().cpu() for name, tensor in self._opened().ema_generator.state_dict().items()}
        _write_torch(self.kept(self.step), weights)

    def _log(self, seconds: float) -> bool:
        """Write the means of the losses; whether they are numbers."""
        losses = self._opened().losses()
        values = {"step": self.step, "negatives": self._opened().negatives, "seconds": round(seconds, 5)}
        row = [values.get(name, losses.get(name, math.nan)) for name in COLUMNS]
        new = not (self.folder / LOG).exists()
        with (self.folder / LOG).open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(COLUMNS)
            writer.writerow(row)
        return all(math.isfinite(value) for value in losses.values())

    def _finish(self, *, failed: bool) -> bool:
        write_json(self.folder / DONE, {"step": self.step, "failed": failed, "kept": self.kept_steps()})
        if failed:
            (self.folder / STATE).unlink(missing_ok=True)
        else:
            self._save()  # so that a longer budget could resume from here
        self._networks = None
        return True


def _write_torch(path: Path, content: dict[str, Any]) -> None:
    with atomic_target(path) as part:
        torch.save(content, part)


def read_log(path: Path) -> list[dict[str, float]]:
    """The rows of a run's log; one that a kill cut off is left out."""
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    rows = csv.DictReader(io.StringIO(whole))
    return [{name: float(value) for name, value in row.items()} for row in rows if None not in row.values()]


def _cut_log(path: Path, step: int) -> None:
    """Leave out what came after the state: those steps are done again."""
    if not path.exists():
        return
    rows = [row for row in read_log(path) if row["step"] <= step]
    with atomic_target(path) as part, part.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([[int(row[name]) if name in COLUMNS[:2] else row[name] for name in COLUMNS] for row in rows])


def train_runs(
    runs: Sequence[Run], settings: Settings, work: Path, data: Path, minutes: float, say: Say = say_now
) -> bool:
    """Train one run after the other for so many minutes at most; the next call resumes.

    Returns:
        Whether every run is over.
    """
    until = time.monotonic() + 60 * minutes
    marks = read_json(work / "code.json")
    for run in runs:
        training = Training(run, settings, work / "runs", data)
        if training.done:
            continue
        marks.setdefault(code_mark(Path(put.__file__).parent), time.strftime("%Y-%m-%d %H:%M"))
        write_json(work / "code.json", marks)
        if not training.work(until, say):
            say(f"{run.name}: stopped at step {training.step}; the next call resumes from there")
            return False
    say("every run is over")
    return True


def step_seconds(work: Path) -> dict[str, float]:
    """Seconds of one step by variant, as measured.

    Raises:
        OptionError: they have not been measured.
    """
    found = read_json(work / TIMES).get("seconds")
    if not isinstance(found, dict):
        raise OptionError("The variants have not been timed yet.", "Call 'time' with the same --work first.")
    return {name: float(value) for name, value in found.items()}


def time_variants(settings: Settings, work: Path, data: Path, rounds: int, say: Say = say_now) -> dict[str, float]:
    """Measure one step of every variant in turn, round by round, and store the result.

    Each round stands at another step of the run, so that what the annealed variant costs is measured from its first
    step to its last.
    """
    variants = variants_of(settings.recipe)
    prepared = [(variant, *networks_for(settings.options("maps", variant, 0))) for variant in variants]
    counts = 1, settings.options("maps", variants[0], 0).discriminator_batch
    x, y = (_crops(paths, settings, count) for paths, count in zip(_training_paths(data), counts, strict=True))
    measured: dict[str, list[tuple[int, float]]] = {variant.name: [] for variant in variants}
    for number in range(rounds):
        step = int((number + 0.5) / rounds * settings.steps)
        for variant, networks, device in prepared[number % len(prepared) :] + prepared[: number % len(prepared)]:
            measured[variant.name].append((step, _time_steps(networks, device, x, y, step)))
        say(f"round {number + 1} of {rounds}")
    level = levelled(measured)
    seconds = {
        variant.name: seconds_per_step(level[variant.name], settings.anneal_steps(variant), settings.steps)
        for variant in variants
    }
    device_name = torch.cuda.get_device_name() if prepared[0][2].type == "cuda" else "one thread of a CPU"
    write_json(work / TIMES, {"seconds": seconds, "measured": measured, "device": device_name})
    return seconds


def levelled(measured: Mapping[str, Sequence[tuple[int, float]]]) -> dict[str, list[tuple[int, float]]]:
    """The measured seconds with what slowed whole rounds down taken out: every round is brought to the same median.

    Args:
        measured: by variant, the step and the seconds of each round.
    """
    rounds = [statistics.median(row[number][1] for row in measured.values()) for number in _rounds(measured)]
    usual = statistics.median(rounds)
    return {
        name: [(step, seconds / level * usual) for (step, seconds), level in zip(row, rounds, strict=True)]
        for name, row in measured.items()
    }


def _rounds(measured: Mapping[str, Sequence[tuple[int, float]]]) -> range:
    return range(len(next(iter(measured.values()))))


def seconds_per_step(measured: Sequence[tuple[int, float]], anneal_steps: int, steps: int) -> float:
    """The median of the rounds; while negatives are annealed and afterwards apart, weighted by their steps.

    Args:
        measured: step and seconds of each round.
        anneal_steps: steps that are annealed, 0 for none.
        steps: of the run.
    """
    parts = (
        (anneal_steps, [seconds for step, seconds in measured if step < anneal_steps]),
        (steps - anneal_steps, [seconds for step, seconds in measured if step >= anneal_steps]),
    )
    weighted = [(weight, statistics.median(part)) for weight, part in parts if part]
    return sum(weight * value for weight, value in weighted) / sum(weight for weight, _ in weighted)


def _training_paths(data: Path) -> tuple[list[Path], list[Path]]:
    found = sides("maps", data)
    return found.train_a[:20], found.train_b[:20]


def _crops(paths: list[Path], settings: Settings, count: int) -> list[Tensor]:
    short = settings.short_side
    folder = UnpairedDataset(paths, settings.size, (short, short), random.Random(0))  # noqa: S311 - crops, no secrets
    return [folder.batch(count) for _ in range(WARM_STEPS + TIMED_STEPS)]


def _time_steps(networks: PUTModel, device: torch.device, x: Sequence[Tensor], y: Sequence[Tensor], step: int) -> float:
    """Seconds of one step, the mean over some: on a CPU those of the processor, whatever else runs there."""
    clock = time.process_time if device.type == "cpu" else time.perf_counter
    pairs = itertools.starmap(lambda a, b: (a.to(device), b.to(device)), zip(x, y, strict=True))
    begun = 0.0
    for number, (a, b) in enumerate(list(pairs)):
        if number == WARM_STEPS:
            _wait(device)
            begun = clock()
        networks.prune_as_after(step)
        networks.step(a, b, step)
    _wait(device)
    return (clock() - begun) / TIMED_STEPS


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
