"""The events of a distillation."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned

__all__ = ["DistillEvent", "DistillEvents", "DistillStarted"]


@dataclass(frozen=True)
class DistillStarted:
    """Teacher and student are built, their speeds are measured and the photographs are found."""

    step: int
    """Steps done before, 0 for a new distillation."""
    steps: int
    teacher: str
    """Its title."""
    ngf: int
    """Of the student."""
    blocks: int
    """Of the student."""
    times_less: float
    """Multiplications of the teacher by those of the student."""
    times_faster: float
    """Time of the teacher by that of the student, measured on this device at 512 x 512 pixels."""
    photographs: int
    """Number of images that it learns from."""
    held_out: int
    """Photographs that it is evaluated on."""
    device: str
    precision: str
    output: Path


DistillEvent = (
    DistillStarted | TrainingStepped | TrainingEvaluated | TrainingSampled | TrainingSaved | Warned | TrainingFinished
)
DistillEvents = Generator[DistillEvent, None, None]
