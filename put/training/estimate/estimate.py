"""Estimate of a run from the cost of its parts, and what to change where that is too much."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from put.config import Preset, TrainOptions, preset_options

__all__ = ["Advice", "Costs", "Estimate", "advise", "disk_needed", "time_needed"]

LONG = 24 * 3600
"""Seconds from which something else is proposed."""
A_NIGHT = 12 * 3600
FEWEST_STEPS = 2000
LEAST_SIZE, LEAST_NGF = 64, 16
DISK_RATE = 200e6
"""Bytes a second that even slow disks take, flushing included."""
SHEET_COLUMN, BOARD_COLUMN = 90_000, 240_000
"""Bytes of an image and its translation as JPEG, and as TensorBoard keeps them."""
CARD_BYTES = 100_000
REPORT_EVERY, REPORT_BYTES = 10, 1_000
"""Steps between two lines of figures, and what these take in all files together."""
WIDTH_POWER = 1.6
"""A step's time grows with this power of the channels: less than the square, as narrow layers use a device badly."""


@dataclass(frozen=True)
class Advice:
    """One change that makes a run smaller."""

    text: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    """Fields of :class:`put.config.TrainOptions` and their new values, or ``preset``; empty where it is no setting."""


@dataclass(frozen=True)
class Estimate:
    """Time and memory of a run, measured in a short profiling run."""

    seconds_per_step: float
    """0 where there was too little memory for a step."""
    steps: int
    seconds: float
    """For the whole run, with samples, scores and checkpoints; 0 where there was too little memory for a step."""
    memory: int
    """Bytes: the peak of the profiling on the device, and those of decoded images; 0 where unknown."""
    memory_free: int | None
    """Bytes that a run could have there; None where unknown."""
    disk: int
    """Bytes that the run folder will take at most."""
    disk_free: int | None
    """Bytes; None where unknown."""
    device: str
    precision: str
    fits: bool
    reasons: tuple[str, ...]
    """Why it does not fit; empty where it does."""
    advice: tuple[Advice, ...]
    """Suggestions where it does not fit or takes more than a day."""
    seconds_measured: float
    """Seconds of the steps that count."""
    rough: bool
    """Whether only a step or two could be measured."""
    warm_steps: int = 0
    """Steps of identity pre-training before the others; they are quicker."""
    seconds_per_warm_step: float = 0.0


@dataclass(frozen=True)
class Costs:
    """Cost of the parts of a run: seconds and bytes."""

    step: float
    warm_steps: int = 0
    warm_step: float = 0.0
    finish_step: float = 0.0
    """One of the last steps, where a run is to be finished."""
    sheet: float = 0.0
    """A sample sheet."""
    columns: int = 0
    """Images on it."""
    validates: bool = False
    evaluation: float = 0.0
    evaluator: float = 0.0
    """Loading the evaluator, once."""
    checkpoint: float = 0.0
    checkpoint_bytes: int = 0
    model: float = 0.0
    """A model file."""
    model_bytes: int = 0
    start: float = 0.0
    """Until the first step."""


def time_needed(options: TrainOptions, costs: Costs) -> float:
    """Return seconds of a whole run."""
    steps = options.steps
    sheets = 1 + len(_due(steps, options.sample_every))  # one of step 0
    evaluated = _due(steps, options.eval_every) if costs.validates else set[int]()
    kept = len(_due(steps, options.save_every) | evaluated)
    checkpoints = kept + (2 if costs.warm_steps else 1)  # of step 0, and after warming up
    models = kept + len(evaluated) + (sheets - 1 if options.snapshots else 0)
    return (
        costs.start + costs.warm_steps * costs.warm_step + options.finish_from * costs.step
        + (steps - options.finish_from) * costs.finish_step + sheets * costs.sheet
        + len(evaluated) * costs.evaluation + (costs.evaluator if evaluated else 0.0)
        + checkpoints * costs.checkpoint + models * costs.model
    )  # fmt: skip


def disk_needed(options: TrainOptions, costs: Costs) -> int:
    """Return the bytes of a run folder when it is fullest: a new checkpoint and a new model file are written beside the
    old.
    """
    models = 3 + options.snapshots
    column = SHEET_COLUMN + (BOARD_COLUMN if importlib.util.find_spec("tensorboard") else 0)
    sheets = (1 + len(_due(options.steps, options.sample_every))) * costs.columns * column
    figures = options.steps // REPORT_EVERY * REPORT_BYTES
    return 2 * costs.checkpoint_bytes + models * costs.model_bytes + sheets + figures


def advise(options: TrainOptions, seconds: float, lacks: str, *, on_gpu: bool, gpus: int) -> tuple[Advice, ...]:
    """Return what to change, that which costs least first.

    Args:
        options: the settings.
        seconds: of the whole run with them; 0 where unknown.
        lacks: ``memory``, ``disk`` or, where there is enough of both, ``time``.
        on_gpu: whether the run is to compute on a GPU.
        gpus: GPUs of this machine.
    """
    found = {"memory": _less_memory, "disk": _less_disk, "time": _less_time}[lacks]
    return tuple(found(options, seconds, on_gpu, gpus))


def _less_memory(options: TrainOptions, seconds: float, on_gpu: bool, _gpus: int) -> Iterator[Advice]:
    batch = options.batch
    if batch > 1 and not options.single:
        text = f"One picture at a time, {batch * options.accumulate} for each step: learns as well, in less memory."
        yield Advice(text, {"batch": 1, "accumulate": batch * options.accumulate})
    elif batch > 2:
        yield Advice(f"{batch // 2} crops at once instead of {batch}: about half the memory.", {"batch": batch // 2})
    yield from _smaller(options, seconds, "about a quarter of the memory", "about half the memory")
    if on_gpu:
        yield Advice("The CPU with the computer's own memory: many times as slow.", {"device": "cpu"})
    yield Advice("Close other programs that use the device.")


def _less_disk(options: TrainOptions, seconds: float, _on_gpu: bool, _gpus: int) -> Iterator[Advice]:
    yield Advice("Free some space, or choose a folder on another disk.")
    if options.snapshots > 3:
        yield Advice("Keep only 3 generators along the way to choose from.", {"snapshots": 3})
    yield from (
        advice
        for advice in _smaller(options, seconds, "", "files of about a quarter of the size")
        if "ngf" in advice.changes
    )


def _less_time(options: TrainOptions, seconds: float, on_gpu: bool, gpus: int) -> Iterator[Advice]:
    if gpus and not on_gpu:
        yield Advice("The graphics card instead of the CPU: many times as quick.", {"device": "cuda:0"})
    quick = preset_options(Preset.QUICK, single=options.single)
    if _work(quick) < 0.5 * _work(options):
        about = _about(seconds, options, quick)
        text = f"The quick settings ({quick.steps:,} steps, {quick.size} px): {about}."
        yield Advice(text, {"preset": Preset.QUICK.value})
    yield from _smaller(options, seconds, "", "")
    if (fewer := _two_digits(options.steps * A_NIGHT / seconds)) >= FEWEST_STEPS:
        changed = replace(options, steps=fewer)
        yield Advice(f"{fewer:,} steps: {_about(seconds, options, changed)}.", {"steps": fewer})


def _smaller(options: TrainOptions, seconds: float, by_size: str, by_width: str) -> Iterator[Advice]:
    """Smaller crops and networks, with what else that brings."""
    half = options.size // 8 * 4
    if half >= LEAST_SIZE:
        gains = _gains(by_size, seconds, options, replace(options, size=half))
        yield Advice(f"Crops of {half} px instead of {options.size}: {gains}.", {"size": half})
    if (narrower := options.ngf // 2) >= LEAST_NGF:
        gains = _gains(by_width, seconds, options, replace(options, ngf=narrower))
        yield Advice(f"Networks half as wide, which learn less fine detail: {gains}.", {"ngf": narrower})


def _gains(brings: str, seconds: float, options: TrainOptions, changed: TrainOptions) -> str:
    """Return what a change brings and how long the run takes then, as far as that is known."""
    return ", ".join(filter(None, (brings, _about(seconds, options, changed) if seconds > 0 else "")))


def _about(seconds: float, options: TrainOptions, changed: TrainOptions) -> str:
    """Return how long a run with other settings takes, where one with ``options`` takes ``seconds``."""
    hours = seconds * _work(changed) / _work(options) / 3600
    return f"about {max(1, round(hours * 60))} minutes" if hours < 1.5 else f"about {round(hours):,} hours"


def _work(options: TrainOptions) -> float:
    """Return what the time of a run is about proportional to."""
    passes = 1.6 if options.identity > 0 else 1.0
    images = options.steps * options.batch * options.accumulate
    return float(images * options.size**2 * options.ngf**WIDTH_POWER * passes)


def _due(steps: int, every: int) -> set[int]:
    """After which steps something comes that comes ``every`` so many steps, and after the last one; 0 is never."""
    return {*range(every, steps + 1, every), steps} if every else set()


def _two_digits(number: float) -> int:
    """Rounded down to two digits that count."""
    whole = int(number)
    unit: int = 10 ** max(0, len(str(whole)) - 2)
    return whole // unit * unit
