"""Profiling: a few steps on the device, networks and images of a run, and an estimate of the run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import torch

from put import paths
from put.config import TrainOptions
from put.device import resolve_training_device
from put.errors import DeviceError
from put.formatting import size_text
from put.runs.layout import check_folders, check_new, check_space
from put.training.estimate.estimate import LONG, Advice, Estimate, advise, disk_needed, time_needed
from put.training.estimate.profiled_parts import ProfilingAdvanced, StepProfiler
from put.training.loop.memory import check_memory, memory_free, memory_guard, step_bytes
from put.training.loop.precision import precision_name, training_dtype
from put.training.recording.metrics import memory_used
from put.training.validation.split import choose_split

__all__ = ["Advice", "Estimate", "ProfilingAdvanced", "ProfilingEvents", "ProfilingFinished", "measure"]


@dataclass(frozen=True)
class ProfilingFinished:
    """The profiling is complete."""

    estimate: Estimate


ProfilingEvents = Generator[ProfilingAdvanced | ProfilingFinished, None, None]


def measure(
    folder_a: Path,
    folder_b: Path,
    run: Path | None,
    options: TrainOptions,
    *,
    left_out: Collection[Path] = (),
    seconds: float = 8.0,
) -> ProfilingEvents:
    """Make some steps of a run without beginning it: no file is written, nothing is left behind.

    Networks, images and steps are those of :func:`put.training.run.train`, and so are its refusals. Too little memory
    is none of them: the estimate reports it.

    Args:
        folder_a: images to start from, with subfolders; with ``options.single`` an image.
        folder_b: images to end with, likewise.
        run: where the run is to lie; None where the program would put it.
        options: the settings.
        left_out: images of either folder that are not used.
        seconds: about how long the profiling may take once the networks are built. At least one step is made however
            long it takes, and a second where the first took less than twice this.

    Yields:
        ``ProfilingAdvanced`` before each part, then ``ProfilingFinished``.

    Raises:
        PutError: as training would, but for too little memory.
    """
    device = resolve_training_device(options.device)
    dtype = training_dtype(options.precision, device)
    place = run or paths.user_data() / "runs" / "new"
    if run is not None:
        check_new(run)
    check_folders(folder_a, folder_b, place, single=options.single)
    yield ProfilingAdvanced(0.0, "Looking for the pictures")
    split = choose_split(folder_a, folder_b, options, left_out)
    yield ProfilingAdvanced(0.05, "Building the networks")
    outcome = _Outcome(options, device, precision_name(dtype), _existing(place))
    try:
        needed = step_bytes(options)
        check_memory(needed, memory_free(device))
        with memory_guard(device, needed), closing(StepProfiler(split, options, device, dtype, seconds)) as profiler:
            check_space(outcome.place, profiler.first_space())
            yield from profiler.parts()
            yield ProfilingFinished(outcome.of(profiler))
    except DeviceError as error:
        yield ProfilingFinished(outcome.without_memory(error))
    finally:
        if device.type == "cuda":
            torch.cuda.empty_cache()


class _Outcome:
    """Makes an estimate of what was measured."""

    def __init__(self, options: TrainOptions, device: torch.device, precision: str, place: Path) -> None:
        self.place = place
        """A folder that is there, on the disk of the run."""
        self._options, self._device, self._precision = options, device, precision
        self._free = memory_free(device)

    def of(self, profiler: StepProfiler) -> Estimate:
        """Return the estimate of a complete profiling run."""
        seconds, disk = time_needed(self._options, profiler.costs), disk_needed(self._options, profiler.costs)
        memory, free, room = profiler.memory(), profiler.free, self._room()
        reasons: list[str] = []
        lacks: list[str] = []
        if free is not None and memory > free:
            reasons.append(f"The run needs about {size_text(memory)} of memory; {size_text(free)} are free.")
            lacks.append("memory")
        if room is not None and disk > room:
            reasons.append(
                f"The run needs about {size_text(disk)} on the disk of {self.place}; {size_text(room)} are free."
            )
            lacks.append("disk")
        if seconds > LONG:
            lacks.append("time")
        return Estimate(
            profiler.costs.step, self._options.steps, seconds, memory, free, disk, room, str(self._device),
            self._precision, not reasons, tuple(reasons), self._advice(lacks, seconds),
            profiler.measured, profiler.rough, profiler.costs.warm_steps, profiler.costs.warm_step,
        )  # fmt: skip

    def without_memory(self, error: DeviceError) -> Estimate:
        """Return the estimate where the first steps did not fit."""
        gpu = self._device.type == "cuda"
        used = torch.cuda.max_memory_reserved(self._device) if gpu else memory_used(self._device)
        advice = self._advice(["memory"], 0.0)
        return Estimate(
            0.0, self._options.steps, 0.0, used, self._free, 0, self._room(), str(self._device), self._precision,
            fits=False, reasons=(error.message,), advice=advice, seconds_measured=0.0, rough=True,
        )  # fmt: skip

    def _advice(self, lacks: list[str], seconds: float) -> tuple[Advice, ...]:
        """For everything that is lacking, each change once."""
        gpu, gpus = self._device.type == "cuda", torch.cuda.device_count()
        found: dict[str, Advice] = {}
        for what in lacks:
            for advice in advise(self._options, seconds, what, on_gpu=gpu, gpus=gpus):
                found.setdefault(str(dict(advice.changes)) if advice.changes else advice.text, advice)
        return tuple(found.values())

    def _room(self) -> int | None:
        with suppress(OSError):
            return shutil.disk_usage(self.place).free
        return None


def _existing(place: Path) -> Path:
    """Return the nearest folder above a run that is there."""
    return next(
        (folder for folder in (place.absolute(), *place.absolute().parents) if os.path.isdir(folder)), Path.cwd()  # noqa: PTH112 - Path.is_dir raises for what may not be looked at
    )  # fmt: skip
