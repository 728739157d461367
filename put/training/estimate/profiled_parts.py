"""The parts of a run, each made once or a few times to see how long it takes."""

from __future__ import annotations

import dataclasses
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import torch

from put.config import TrainOptions
from put.device import synchronize
from put.runs.layout import SAMPLES_BYTES
from put.training.estimate.estimate import CARD_BYTES, DISK_RATE, Costs
from put.training.loop.checkpoint import all_finite
from put.training.loop.init import initialise
from put.training.loop.loaders import build_loaders
from put.training.loop.memory import memory_free
from put.training.loop.networks import PUTModel
from put.training.recording.metrics import memory_used
from put.training.recording.samples import SAMPLE_SIDE
from put.training.validation.split import VALIDATION_IMAGES, Split
from put.training.validation.validation import Validation

__all__ = ["ProfilingAdvanced", "StepProfiler"]

OF_STEPS = 0.6
"""Share of the time that goes to steps."""
SLOW = 2.0
"""A first step that takes this many times the time there is counts, as there is none for a second."""
FEW = 3
"""Steps below which the figure is rough."""
MOST_STEPS = 200
WARM_GPU, GROUP_GPU = 10, 5
"""Steps of a GPU that do not count, and that are timed together: the CPU runs ahead of it."""
MOST_CACHE = 4 << 30
LARGER_ASPECT = 1.4
"""Of images, by which their size in memory is guessed."""


@dataclasses.dataclass(frozen=True)
class ProfilingAdvanced:
    """The profiling has advanced."""

    done: float
    """0 to 1, about."""
    message: str
    """Name of the phase that begins."""


class StepProfiler:
    """Parts of a run, and what they take.

    Args:
        split: the images.
        options: the settings.
        device: where to compute.
        autocast: the reduced precision of the convolutions, or None for fp32.
        seconds: about how long all parts may take.

    Raises:
        PutError: the generator to start from is not there or does not fit.
    """

    def __init__(
        self, split: Split, options: TrainOptions, device: torch.device, autocast: torch.dtype | None, seconds: float
    ) -> None:
        began = time.monotonic()
        self.free = memory_free(device)
        """Bytes that there were for the run; None where unknown."""
        self._split, self._options, self._device, self._seconds = split, options, device, seconds
        self._sides = build_loaders(split, options, device)
        self._networks = PUTModel(options, device, autocast)
        self._pretrained = initialise(options, self._networks).needs_pretraining
        self._model_bytes = self._networks.model_bytes() + CARD_BYTES
        self._made, self._translating, self._counted = 0, 0.0, 0
        self._batch(0), self._batch(1)  # the first is slower than all others
        self.costs = Costs(0.0, start=time.monotonic() - began)
        self._until = time.monotonic() + seconds
        self.measured = 0.0
        """Seconds of the steps that count."""

    @property
    def rough(self) -> bool:
        """Whether there was time for a step or two only."""
        return self._counted < FEW

    def close(self) -> None:
        """End threads."""
        for side in self._sides:
            side.close()

    def first_space(self) -> int:
        """Return the bytes of disk space without which training does not begin."""
        return 2 * self._networks.checkpoint_bytes() + (5 + self._options.snapshots) * self._model_bytes + SAMPLES_BYTES

    def memory(self) -> int:
        """Return the bytes at the peak, and on a CPU those that decoded images will take during the run."""
        device = self._device
        if device.type == "cuda":
            return torch.cuda.max_memory_reserved(device)
        now = memory_free(device)
        used = memory_used(device) or max(0, (self.free or 0) - (now or 0))
        room = min(MOST_CACHE, (now or 0) // 4)
        return used + sum(
            min(room, round(3 * side.load[1] ** 2 * LARGER_ASPECT) * len(side.paths)) for side in self._sides
        )

    def parts(self) -> Iterator[ProfilingAdvanced]:
        """Measure one part after the other. Yields how much is done, and what comes now."""
        yield ProfilingAdvanced(0.2, "Making some steps")
        for share in self._steps():
            yield ProfilingAdvanced(0.2 + 0.5 * min(1.0, share), "Making some steps")
        if self._pretrained:
            images = self._batch(1)
            warm = self._timed(lambda: self._networks.warm_up(images, 0))
            self.costs = dataclasses.replace(self.costs, warm_step=warm, warm_steps=self._options.warmup_steps)
            self._networks.end_warm_up()
        if self._options.finish_from < self._options.steps:
            images = self._batch(0)
            self._finish(images)  # the first makes a teacher
            self.costs = dataclasses.replace(self.costs, finish_step=self._timed(lambda: self._finish(images)))
        yield ProfilingAdvanced(0.75, "Translating samples")
        self._sheet()
        self._files()
        yield ProfilingAdvanced(0.85, "Scoring the results")
        self._evaluation()

    def _steps(self) -> Iterator[float]:
        """Make steps, of which the first are slower and do not count. Yields how much of the time is gone."""
        began, budget = time.monotonic(), OF_STEPS * self._seconds
        gpu = self._device.type == "cuda"
        group, uncounted = (GROUP_GPU, WARM_GPU) if gpu else (1, 1)
        laps: list[float] = []
        while True:
            lap = self._timed(lambda: self._some_steps(group))
            gone = time.monotonic() - began
            late = gone + lap > budget
            if self._made > uncounted or (late and self._made > group) or lap > SLOW * self._seconds:
                laps.append(lap)
            yield gone / budget
            if laps and (late or self._made >= MOST_STEPS):
                break
        self._counted, self.measured = group * len(laps), sum(laps)
        step = statistics.median(laps) / group
        if self._options.r1 > 0 and self._options.r1_every > 1:
            dear = self._timed(lambda: self._step(plain=False))
            step += max(0.0, dear - step) / self._options.r1_every
        self.costs = dataclasses.replace(self.costs, step=step)

    def _some_steps(self, count: int) -> None:
        for _ in range(count):
            self._step(plain=True)

    def _step(self, *, plain: bool) -> None:
        """One step as the run makes it; only those that are not plain have the penalty that comes now and then."""
        every = self._options.r1_every
        number = self._made // max(1, every - 1) * every + self._made % max(1, every - 1) + 1 if plain else 0
        self._networks.step(self._batch(0), self._batch(1, self._options.discriminator_batch), number)
        self._made += 1

    def _finish(self, images: torch.Tensor) -> None:
        self._networks.step(images, images, self._options.finish_from)

    def _batch(self, side: int, times: int = 1) -> torch.Tensor:
        return self._sides[side].batch(self._options.batch * self._options.accumulate * times)

    def _sheet(self) -> None:
        """Time one image of a sample sheet."""
        for source in self._split.shown:
            image = self._sides[0].whole(source, SAMPLE_SIDE)
            if image is not None:
                self._translating = self._timed(lambda: self._translate(image))  # noqa: B023 - called at once
                break
        columns = len(self._split.shown)
        self.costs = dataclasses.replace(self.costs, columns=columns, sheet=columns * self._translating)

    def _files(self) -> None:
        """Time a checkpoint, without the disk, and guess that of a model file, on whose card is a translation."""
        sink = _Counter()
        saving = self._timed(lambda: self._save(sink))
        size = max(sink.count, self._networks.checkpoint_bytes())  # later ones hold what is not there yet
        self.costs = dataclasses.replace(
            self.costs, checkpoint=saving + size / DISK_RATE, checkpoint_bytes=size,
            model=self._translating + self._model_bytes / DISK_RATE, model_bytes=self._model_bytes,
        )  # fmt: skip

    def _save(self, sink: Any) -> None:
        state = self._networks.state()
        all_finite(state)
        torch.save(state, sink)

    @torch.no_grad()
    def _translate(self, image: torch.Tensor) -> None:
        self._networks.ema_generator(image[None].to(self._device)).cpu()

    def _evaluation(self) -> None:
        """Time an evaluation of two images a side; where there is no time for that, estimate it."""
        options, split = self._options, self._split
        held = min(VALIDATION_IMAGES, len(split.held_a)), min(VALIDATION_IMAGES, len(split.held_b))
        if not options.eval_every or min(held) < 2:
            return
        if time.monotonic() > self._until:
            once = self._translating * (options.work_size / SAMPLE_SIDE) ** 2 * held[0]
            self.costs = dataclasses.replace(self.costs, validates=True, evaluation=once, evaluator=once)
            return
        few = dataclasses.replace(split, held_a=split.held_a[:2], held_b=split.held_b[:2])
        validation = Validation(few, self._sides, options, self._device)
        first = self._timed(lambda: validation.scores(self._networks.ema_generator))
        if not validation.possible:
            return
        second = self._timed(lambda: validation.scores(self._networks.ema_generator))
        loading = max(0.0, first - second) * sum(held) / 4
        self.costs = dataclasses.replace(self.costs, validates=True, evaluation=second * held[0] / 2, evaluator=loading)

    def _timed(self, work: Callable[[], object]) -> float:
        synchronize(self._device)
        began = time.monotonic()
        work()
        synchronize(self._device)
        return time.monotonic() - began


class _Counter:
    """A file that only knows how long it would be: a profiling run that is killed can leave none behind."""

    def __init__(self) -> None:
        self.count = 0

    def write(self, data: bytes) -> int:
        """Take some bytes."""
        self.count += len(data)
        return len(data)

    def flush(self) -> None:
        """Keep nothing."""
