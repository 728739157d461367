"""What a distillation is asked for, and the student that follows from it; known without torch."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from put.config import Precision
from put.errors import OptionError
from put.nn.spec import GeneratorSpec

__all__ = ["DistillOptions", "operations", "student_spec"]

LEAST_SAVED = 4
"""How many times less computation a student takes that is chosen for the person."""
MOST_BLOCKS = 6
STEP_OF_CHANNELS = 4


@dataclass(frozen=True)
class DistillOptions:
    """The settings of one distillation, saved with it."""

    steps: int = 2500
    """Optimiser steps."""
    size: int = 256
    """Side of the square crops in pixels; a multiple of 4, at least 64. Where the teacher works smaller, they are
    smaller too."""
    batch: int = 1
    """Crops a step."""
    ngf: int | None = None
    """Channels after the student's first convolution; None for at most half the teacher's, so that the student takes at
    least four times less computation."""
    blocks: int | None = None
    """Residual blocks of the student; None for 6, or the teacher's where those are fewer."""
    rate: float = 3e-4
    """Adam's highest learning rate; it falls to zero along a cosine."""
    features: float = 0.3
    """Weight of the distance between what a network trained on photographs sees in both outputs; 0 turns it off."""
    save_every: int = 250
    """Steps between checkpoints, each with held-out figures, a sheet of samples and the student so far."""
    seed: int = 0
    device: str = "auto"
    precision: Precision = Precision.AUTO

    def __post_init__(self) -> None:
        if self.size < 64 or self.size % 4:
            raise OptionError(f"The crop size must be a multiple of 4 and at least 64, not {self.size}.")
        for name in ("steps", "batch", "ngf", "blocks", "save_every"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise OptionError(f"{name} must be at least 1, not {value}.")
        if not 0 < self.rate < math.inf:
            raise OptionError(f"rate must be above 0, not {self.rate}.")
        if not 0 <= self.features < math.inf:
            raise OptionError(f"features must be a number that is not negative, not {self.features}.")
        if self.precision is Precision.FP16:
            raise OptionError("Training in fp16 is not stable.", "Use --precision auto, bf16 or fp32.")


def student_spec(teacher: GeneratorSpec, options: DistillOptions) -> GeneratorSpec:
    """The structure of the student: the teacher's, with fewer channels and blocks.

    Raises:
        OptionError: it takes no less computation than the teacher.
    """
    blocks = min(MOST_BLOCKS, teacher.blocks) if options.blocks is None else options.blocks
    slim = replace(teacher, blocks=blocks, ngf=1, dropout=False)
    student = replace(slim, ngf=_channels(teacher, slim) if options.ngf is None else options.ngf)
    if operations(student) < operations(teacher):
        return student
    raise OptionError(
        f"A student with --ngf {student.ngf} and --blocks {student.blocks} takes no less computation than its teacher, "
        f"which has {teacher.ngf} and {teacher.blocks}.",
        f"Choose fewer, such as --ngf {max(1, teacher.ngf // 2)} --blocks {min(MOST_BLOCKS, teacher.blocks)}, or leave "
        "both out.",
    )


def operations(spec: GeneratorSpec) -> float:
    """Multiplications that the convolutions of a generator take for each pixel of its input."""
    return spec.multiplications


def _channels(teacher: GeneratorSpec, slim: GeneratorSpec) -> int:
    """At most half the teacher's channels, and so few that enough is saved; a multiple of 4 where that is possible."""
    wanted = operations(teacher) / LEAST_SAVED
    half = max(1, teacher.ngf // 2)
    fitting = [ngf for ngf in range(half, 0, -1) if operations(replace(slim, ngf=ngf)) <= wanted]
    return next((ngf for ngf in fitting if ngf % STEP_OF_CHANNELS == 0), max(fitting, default=1))
