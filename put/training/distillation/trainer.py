"""The steps of a distillation."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from put.errors import OptionError, PutError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned
from put.files.atomic import write_problem
from put.models.card import ModelCard
from put.nn.generators.base import ImageGenerator
from put.nn.generators.registry import AnySpec
from put.nn.luma import as_input
from put.training.distillation.dataset import DistillDataset
from put.training.distillation.evaluation import DistillEvaluator
from put.training.distillation.events import DistillEvent, DistillEvents, DistillStarted
from put.training.distillation.files import (
    CHECKPOINT,
    SAMPLES,
    DistillCheckpoint,
    read_checkpoint,
    work_folder,
    write_checkpoint,
)
from put.training.distillation.loss import FeatureLoss
from put.training.distillation.options import DistillOptions, operations
from put.training.distillation.result import Distilled, student_card, write_student
from put.training.distillation.student import times_faster
from put.training.loop.checkpoint import all_finite
from put.training.loop.core import TrainingLoop, are_finite
from put.training.loop.loss_means import LossMeans
from put.training.loop.precision import autocast, precision_name, training_dtype
from put.training.loop.schedule import adam, rising_then_cosine, set_lr, update_ema
from put.training.recording.metrics import memory_used
from put.training.recording.samples import is_of_step

__all__ = ["DistillTrainer", "Source"]

EMA_DECAY = 0.99
"""Decay of the student's EMA, which is what is written: colours swing from step to step."""
LOAD_MAX = 1.25
"""Largest scale of a photograph as a multiple of the teacher's working size."""
NATIVE_LOAD = 2.0
"""Likewise, of the crop's size, for a teacher that works at every image's own size."""
BOUNDED_LOAD = (0.75, 2.0)
"""Smallest and largest scale likewise, for a painter: a result depends on a neighbourhood only, and people ask for it
at many sizes."""
LEVELS = 127.5
"""8-bit levels of a difference of 1 in [-1, 1]."""


@dataclass(frozen=True)
class Source:
    """Inputs of a distillation and the path of its student."""

    model: Path
    digest: str
    card: ModelCard
    photos: Path
    kept: Sequence[Path]
    held: Sequence[Path]
    """Photographs that it is evaluated on."""
    output: Path


class DistillTrainer(TrainingLoop[DistillEvent]):
    """Teacher, student and photographs, and the steps that make the student imitate the teacher.

    Args:
        source: where everything comes from.
        teacher: the network to imitate.
        student: the network that learns.
        options: the settings.
        device: where to compute.

    Raises:
        OptionError: the student is not faster than its teacher on this device.
    """

    def __init__(
        self,
        source: Source,
        teacher: ImageGenerator,
        student: ImageGenerator,
        options: DistillOptions,
        device: torch.device,
    ) -> None:
        super().__init__(options.steps)
        self._source, self._options, self._device = source, options, device
        self._dtype = training_dtype(options.precision, device)
        self._teacher = teacher.to(device).eval().requires_grad_(requires_grad=False)
        self._student = student.to(device).eval().requires_grad_(requires_grad=True)  # the dropout does nothing
        self._ema_generator = copy.deepcopy(self._student).requires_grad_(requires_grad=False)
        self._less = operations(teacher.spec) / operations(student.spec)
        self._faster = self._measured_speed()
        side = source.card.work_size or options.size
        size = min(options.size, max(64, side // 4 * 4))
        load = _load(teacher.spec, size, side, source.card.work_size > 0)
        teach = self._forward(self._teacher)
        self._evaluator = DistillEvaluator(source.held or source.kept[:1], side, teach, device)
        self._pairs = DistillDataset(
            source.kept, size, load, options.batch, options.seed, teach, self._teacher.with_noise, device
        )
        self._features = FeatureLoss(device, self._dtype) if options.features else None
        self._optimiser = adam(self._student.parameters(), options.lr_of(student.spec), (0.9, 0.99))
        self._means = LossMeans()
        self._seconds, self._lr_factor, self._best = 0.0, 1.0, math.inf
        self._warned = 0
        """Unreadable photographs that were warned of."""
        self._first: DistillCheckpoint | None = copy.deepcopy(self._checkpoint())
        """State to go back to before there is a file to go back to."""

    def resume(self, checkpoint: DistillCheckpoint) -> None:
        """Continue where a checkpoint stands."""
        self._load(checkpoint)
        self.rollbacks, self._first = checkpoint.rollbacks, None

    def events(self) -> DistillEvents:
        """Yield the events from here to the end; closing it saves the present step."""
        yield self._started()
        yield from self._first_warnings()
        yield from self.run()
        # A kill can come between the last checkpoint and the student of the same step.
        if self.saved != self.step or not is_of_step(self._source.output, self.step):
            yield from self._evaluate_and_save()
        yield TrainingFinished(self.step, self._source.output, self._seconds)

    def learn(self) -> None:
        """See :class:`TrainingLoop`."""
        began = time.monotonic()
        x, y = self._pairs.batch(self.step)
        highest = self._options.lr_of(self._student.spec) * self._lr_factor
        set_lr(self._optimiser, highest * rising_then_cosine(self.step, self.steps))
        output = self._forward(self._student)(x)
        loss = F.l1_loss(output, y)
        self._means.add("l1", loss * LEVELS)
        if self._features is not None:
            features = self._features(output, y)
            self._means.add("features", features)
            loss = loss + self._options.features * features
        self._optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        self._optimiser.step()
        update_ema(self._ema_generator, self._student, EMA_DECAY, self.step)
        self._means.count_step()
        self._seconds += time.monotonic() - began

    def is_due(self) -> bool:
        """See :class:`TrainingLoop`."""
        return self.step == self.steps or self.step % self._options.save_every == 0

    def quiet_events(self) -> list[DistillEvent]:
        """See :class:`TrainingLoop`."""
        return [*self._unreadable(), TrainingStepped(self.step, self.steps)]

    def report(self) -> list[DistillEvent] | None:
        """See :class:`TrainingLoop`."""
        began = time.monotonic()
        losses = self._means.take()  # waits for the GPU
        self._seconds += time.monotonic() - began
        if not are_finite(losses) or not all_finite(self._student.state_dict()):
            return None
        each = self._seconds / self.step
        left = each * (self.steps - self.step)
        stepped = TrainingStepped(self.step, self.steps, losses, each, left, memory_used(self._device))
        return [*self._unreadable(), stepped]

    def after_step(self) -> list[DistillEvent]:
        """See :class:`TrainingLoop`."""
        return self._evaluate_and_save() if self.is_due() else []

    def is_finite(self) -> bool:
        """See :class:`TrainingLoop`."""
        return all_finite(self._student.state_dict())

    def restore(self) -> None:
        """See :class:`TrainingLoop`."""
        self._load(read_checkpoint(self._path) if self._first is None else self._first)

    def lower_lr(self, factor: float) -> None:
        """See :class:`TrainingLoop`."""
        self._lr_factor *= factor
        if self._first is None:
            write_checkpoint(self._path, self._checkpoint())

    def save_on_close(self) -> None:
        """See :class:`TrainingLoop`."""
        if self.saved != self.step and self.is_finite():
            self._save(self._scores())

    def _started(self) -> DistillStarted:
        source, spec = self._source, self._student.spec
        return DistillStarted(
            self.step, self.steps, source.card.title, spec.channels, spec.blocks, self._less, self._faster,
            len(source.kept), self._evaluator.count if source.held else 0, str(self._device),
            precision_name(self._dtype), source.output,
        )  # fmt: skip

    def _measured_speed(self) -> float:
        """Return how many times faster the student is.

        Raises:
            OptionError: it is not faster.
        """
        faster = times_faster(self._teacher, self._student, self._device, self._dtype)
        if faster > 1:
            return faster
        spec = self._student.spec
        raise OptionError(
            f"The student is no faster than its teacher on {self._device}: {faster:.2f} times.",
            f"Choose fewer channels or blocks than --ngf {spec.channels} --blocks {spec.blocks}.",
        )

    def _first_warnings(self) -> list[DistillEvent]:
        found: list[DistillEvent] = [_left_out(path, error) for path, error in self._evaluator.unreadable]
        if not self._source.held:
            message = (
                "There are too few different photographs to hold some out. The figures are those of a photograph that "
                "the student learns from."
            )
            found.append(Warned(message))
        return found

    def _unreadable(self) -> list[DistillEvent]:
        new = self._pairs.unreadable[self._warned :]
        self._warned += len(new)
        return [_left_out(path, error) for path, error in new]

    def _forward(self, network: ImageGenerator) -> Callable[[Tensor], Tensor]:
        """Return the network as a function of images ``[B, 3, H, W]`` in [-1, 1], perhaps with noise, to fp32 ones."""

        def forward(images: Tensor) -> Tensor:
            with torch.set_grad_enabled(network is self._student and torch.is_grad_enabled()):
                with autocast(self._device, self._dtype):
                    output = network(as_input(images, network.spec.in_channels))
                rgb: Tensor = output.float().expand(-1, 3, -1, -1)
                return rgb

        return forward

    def _scores(self) -> dict[str, float]:
        return self._evaluator.scores(self._forward(self._ema_generator))

    def _evaluate_and_save(self) -> list[DistillEvent]:
        """Evaluate the student, write a sample sheet, and save."""
        scores = self._scores()
        sheet = work_folder(self._source.output) / SAMPLES / f"{self.step:07d}.jpg"
        try:
            self._evaluator.write_sheet(sheet, self._forward(self._ema_generator))
        except OSError as error:
            raise write_problem(error, sheet) from error
        best = scores.get("score", math.inf) <= self._best
        self._best = min(self._best, scores.get("score", math.inf))
        self._save(scores)
        evaluated: list[DistillEvent] = [TrainingEvaluated(self.step, scores, best)] if scores else []
        return [*evaluated, TrainingSampled(self.step, sheet), TrainingSaved(self.step, self._path)]

    def _save(self, scores: dict[str, float]) -> None:
        """Write the checkpoint, and the student so far."""
        source = self._source
        write_checkpoint(self._path, self._checkpoint())
        self._first = None
        made = Distilled(
            self._options, self.step, len(source.kept), self._evaluator.count, self._less, self._faster,
            f"{self._device.type} ({precision_name(self._dtype)})", scores if source.held else {},
        )  # fmt: skip
        write_student(source.output, self._ema_generator, student_card(source.card, self._ema_generator, made))
        self.saved = self.step

    @property
    def _path(self) -> Path:
        return work_folder(self._source.output) / CHECKPOINT

    def _checkpoint(self) -> DistillCheckpoint:
        source = self._source
        return DistillCheckpoint(
            self._options, self.step, self._seconds, self._best, str(source.model.resolve()), source.digest,
            str(source.photos.resolve()), self._student.spec, self._student.state_dict(),
            self._ema_generator.state_dict(), self._optimiser.state_dict(), self._lr_factor, self.rollbacks,
        )  # fmt: skip

    def _load(self, checkpoint: DistillCheckpoint) -> None:
        self._student.load_state_dict(checkpoint.student)
        self._ema_generator.load_state_dict(checkpoint.ema_generator)
        self._optimiser.load_state_dict(checkpoint.optimiser)
        self.step = self.saved = checkpoint.step
        self._seconds, self._best, self._lr_factor = checkpoint.seconds, checkpoint.best, checkpoint.lr_factor
        self._means.clear()


def _load(teacher: AnySpec, size: int, side: int, has_work_size: bool) -> tuple[int, int]:
    """Smallest and largest short side of a photograph before the crop, in pixels."""
    if has_work_size and teacher.reach is not None:
        smallest, largest = (round(side * scale) for scale in BOUNDED_LOAD)
        return max(size, smallest), max(size, largest)
    least = max(size, side)
    return least, round(least * (LOAD_MAX if has_work_size else NATIVE_LOAD))


def _left_out(path: Path, error: PutError) -> Warned:
    return Warned(f"This photograph is left out: {error.message}", error.hint, path)
