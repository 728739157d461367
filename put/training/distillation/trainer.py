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

from put.config import Precision
from put.device import resolve_precision
from put.errors import OptionError, TrainingError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned
from put.files.atomic import write_problem
from put.models.card import ModelCard
from put.nn.generator import Generator
from put.training.distillation.dataset import DistillDataset
from put.training.distillation.evaluation import DistillEvaluator
from put.training.distillation.events import DistillEvent, DistillEvents, DistillStarted
from put.training.distillation.files import CHECKPOINT, SAMPLES, DistillCheckpoint, work_folder, write_checkpoint
from put.training.distillation.loss import FeatureLoss
from put.training.distillation.options import DistillOptions, operations
from put.training.distillation.result import Distilled, student_card, write_student
from put.training.distillation.student import arithmetic, as_input, times_faster
from put.training.loop.checkpoint import all_finite
from put.training.recording.metrics import memory_used

__all__ = ["DistillTrainer", "Source"]

REPORT_EVERY = 10
"""Steps between two readings of the losses; each makes the CPU wait for the GPU."""
WARM_STEPS = 20
EMA_DECAY = 0.99
"""Decay of the averaged student, which is the one that is kept: colours swing from step to step."""
LOAD_MAX = 1.25
"""Largest scale of a photograph as a multiple of the teacher's working size."""
NATIVE_LOAD = 2.0
"""Likewise, of the crop's size, for a teacher that works at every picture's own size."""
LEVELS = 127.5
"""8-bit levels of a difference of 1 in [-1, 1]."""


@dataclass(frozen=True)
class Source:
    """What a student is made from, and where it goes."""

    model: Path
    digest: str
    card: ModelCard
    photos: Path
    kept: Sequence[Path]
    held: Sequence[Path]
    """Photographs that it is judged by."""
    output: Path


class DistillTrainer:
    """Teacher, student and photographs, and the steps that make the one like the other.

    Args:
        source: where all comes from.
        teacher: the network to imitate.
        student: the network that learns.
        options: the settings.
        device: where to compute.

    Raises:
        OptionError: the student is not faster than its teacher on this device.
    """

    def __init__(
        self, source: Source, teacher: Generator, student: Generator, options: DistillOptions, device: torch.device
    ) -> None:
        self._source, self._options, self._device = source, options, device
        dtype = resolve_precision(options.precision, device)
        self._dtype = dtype if dtype is torch.bfloat16 else None
        self._teacher = teacher.to(device).eval().requires_grad_(requires_grad=False)
        self._student = student.to(device).eval().requires_grad_(requires_grad=True)  # the dropout does nothing
        self._ema_generator = copy.deepcopy(self._student).requires_grad_(requires_grad=False)
        self._less = operations(teacher.spec) / operations(student.spec)
        self._faster = times_faster(self._teacher, self._student, device, self._dtype)
        if self._faster <= 1:
            raise OptionError(
                f"The student is no faster than its teacher on {device}: {self._faster:.2f} times.",
                f"Choose fewer channels or blocks than --ngf {student.spec.ngf} --blocks {student.spec.blocks}.",
            )
        side = source.card.work_size or options.size
        size = min(options.size, max(64, side // 4 * 4))
        load = (max(size, side), round(max(size, side) * (LOAD_MAX if source.card.work_size else NATIVE_LOAD)))
        teach = self._through(self._teacher)
        self._judge = DistillEvaluator(source.held or source.kept[:1], side, teach, device)
        self._pairs = DistillDataset(source.kept, size, load, options.batch, options.seed, teach, device)
        self._features = FeatureLoss(device, self._dtype) if options.features else None
        self._optimiser = torch.optim.Adam(self._student.parameters(), options.rate, (0.9, 0.99), fused=True)
        self._step, self._saved, self._seconds = 0, -1, 0.0
        self._sums: dict[str, Tensor] = {}
        self._counted = self._told = 0
        self._best = math.inf

    def go_on(self, kept: DistillCheckpoint) -> None:
        """Take over what a checkpoint holds."""
        self._student.load_state_dict(kept.student)
        self._ema_generator.load_state_dict(kept.ema_generator)
        self._optimiser.load_state_dict(kept.optimiser)
        self._step = self._saved = kept.step
        self._seconds, self._best = kept.seconds, kept.best

    def events(self) -> DistillEvents:
        """All that is left to do. Closing it keeps the step that it stands at."""
        try:
            yield self._started()
            yield from self._remarks()
            while self._step < self._options.steps:
                yield from self._advance()
            if self._saved != self._step or not self._source.output.exists():
                yield from self._keep()
            yield TrainingFinished(self._step, self._source.output, self._seconds)
        except GeneratorExit:
            if self._saved != self._step and all_finite(self._student.state_dict()):
                self._save(self._scores())
            raise

    def _started(self) -> DistillStarted:
        source, spec = self._source, self._student.spec
        return DistillStarted(
            self._step, self._options.steps, source.card.title, spec.ngf, spec.blocks, self._less, self._faster,
            len(source.kept), self._judge.count if source.held else 0, str(self._device), self._precision,
            source.output,
        )  # fmt: skip

    @property
    def _precision(self) -> str:
        return str(Precision.FP32 if self._dtype is None else Precision.BF16)

    def _remarks(self) -> list[DistillEvent]:
        found: list[DistillEvent] = [
            Warned(f"This photograph is left out: {error.message}", error.hint, path)
            for path, error in self._judge.unreadable
        ]
        if not self._source.held:
            found.append(
                Warned("There are too few different photographs to hold some out: the figures are of one learnt from.")
            )
        return found

    def _advance(self) -> list[DistillEvent]:
        """One step and what is due after it, so that it can be left at each event."""
        began = time.monotonic()
        self._learn(*self._pairs.batch(self._step))
        self._step += 1
        step, steps = self._step, self._options.steps
        due = step == steps or step % self._options.save_every == 0
        losses = self._losses() if step % REPORT_EVERY == 0 or due else {}
        self._seconds += time.monotonic() - began
        events: list[DistillEvent] = [
            Warned(f"This photograph is left out: {error.message}", error.hint, path)
            for path, error in self._pairs.unreadable[self._told :]
        ]
        self._told = len(self._pairs.unreadable)
        each = self._seconds / step if losses else 0.0
        left = each * (steps - step) if losses else None
        memory = memory_used(self._device) if losses else 0
        events.append(TrainingStepped(step, steps, losses, each, left, memory))
        return events + (self._keep() if due else [])

    def _learn(self, x: Tensor, y: Tensor) -> None:
        for group in self._optimiser.param_groups:
            group["lr"] = self._options.rate * self._share(self._step)
        output = self._through(self._student)(x)
        pixels = F.l1_loss(output, y)
        named = {"l1": pixels * LEVELS}
        loss = pixels
        if self._features is not None:
            named["features"] = self._features(output, y)
            loss = loss + self._options.features * named["features"]
        self._optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        self._optimiser.step()
        decay = min(EMA_DECAY, (self._step + 1) / (self._step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self._ema_generator.parameters()), list(self._student.parameters()), 1 - decay)
        self._counted += 1
        for name, value in named.items():
            self._sums[name] = self._sums.get(name, torch.zeros_like(value)) + value.detach()

    def _share(self, step: int) -> float:
        """Of the highest rate: it rises over a few steps and falls to zero along a cosine."""
        return min(1.0, (step + 1) / WARM_STEPS) * (0.5 + 0.5 * math.cos(math.pi * step / self._options.steps))

    def _losses(self) -> dict[str, float]:
        """Means since the last call.

        Raises:
            TrainingError: one is no number.
        """
        losses = {name: float(value) / self._counted for name, value in self._sums.items()}
        self._sums, self._counted = {}, 0
        if not (all(math.isfinite(value) for value in losses.values()) and all_finite(self._student.state_dict())):
            raise TrainingError(
                f"At step {self._step} a loss is no number any more.",
                "Start anew with a lower --rate, or with --precision fp32.",
            )
        return losses

    def _through(self, network: Generator) -> Callable[[Tensor], Tensor]:
        """The network as a function of pictures ``[B, 3, H, W]`` in [-1, 1] to the same, fp32."""

        def through(pictures: Tensor) -> Tensor:
            with torch.set_grad_enabled(network is self._student and torch.is_grad_enabled()):
                with arithmetic(self._device, self._dtype):
                    output = network(as_input(pictures, network.spec))
                whole: Tensor = output.float().expand(-1, 3, -1, -1)
                return whole

        return through

    def _scores(self) -> dict[str, float]:
        return self._judge.scores(self._through(self._ema_generator))

    def _keep(self) -> list[DistillEvent]:
        """Judge, show and write what is reached."""
        scores = self._scores()
        sheet = work_folder(self._source.output) / SAMPLES / f"{self._step:07d}.jpg"
        try:
            self._judge.write_sheet(sheet, self._through(self._ema_generator))
        except OSError as error:
            raise write_problem(error, sheet) from error
        best = scores.get("score", math.inf) <= self._best
        self._best = min(self._best, scores.get("score", math.inf))
        place = self._save(scores)
        evaluated: list[DistillEvent] = [TrainingEvaluated(self._step, scores, best)] if scores else []
        return [*evaluated, TrainingSampled(self._step, sheet), TrainingSaved(self._step, place)]

    def _save(self, scores: dict[str, float]) -> Path:
        """The checkpoint, and the student so far."""
        source, place = self._source, work_folder(self._source.output) / CHECKPOINT
        kept = DistillCheckpoint(
            self._options, self._step, self._seconds, self._best, str(source.model.resolve()), source.digest,
            str(source.photos.resolve()), self._student.spec, self._student.state_dict(),
            self._ema_generator.state_dict(),
            self._optimiser.state_dict(),
        )  # fmt: skip
        write_checkpoint(place, kept)
        made = Distilled(
            self._options, self._step, len(source.kept), self._judge.count, self._less, self._faster,
            f"{self._device.type} ({self._precision})", scores if source.held else {},
        )  # fmt: skip
        write_student(source.output, self._ema_generator, student_card(source.card, self._ema_generator, made))
        self._saved = self._step
        return place
