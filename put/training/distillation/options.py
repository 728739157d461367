"""Options of a distillation, and the student that follows from them; known without torch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import overload

from put.config import DEVICES, MOST_SEED, Precision, TrainOptions
from put.errors import OptionError
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec
from put.options import check_options, find_option, option

__all__ = ["DistillOptions", "operations", "student_spec"]

LEAST_SAVED = 4
"""Factor by which a student takes less computation where it is chosen automatically."""
MOST_BLOCKS, MOST_FAST_BLOCKS = 6, 8
"""Of students that are ResNets, and of those that are painters."""
LR, FAST_LR = 3e-4, 1.5e-3
STEP_OF_CHANNELS = 4


@dataclass(frozen=True)
class DistillOptions:
    """The settings of one distillation, saved with it."""

    steps: int = option(2500, help="steps of the optimiser", minimum=1)
    size: int = option(
        256,
        help="side of the square crops in pixels",
        details="Where the teacher works smaller, they are smaller too.",
        minimum=64,
        multiple=4,
    )
    batch: int = option(1, help="crops a step", minimum=1)
    ngf: int | None = option(
        None,
        help="channels after the student's first layer",
        minimum=1,
        default_text="at most half the teacher's, so that it takes at least 4 times less computation",
        details="A painter's student has all its blocks' channels there: up to twice the teacher's width.",
    )
    blocks: int | None = option(
        None,
        help="residual blocks of the student",
        minimum=1,
        default_text="6, for painters 8, or the teacher's where fewer",
    )
    lr: float | None = option(
        None,
        help="highest learning rate of Adam; it falls to zero along a cosine",
        above=0,
        default_text=f"{LR:g}, for painters {FAST_LR:g}",
        former=("rate",),
    )
    init_from: str = option(
        "",
        help="name or file of a generator of the student's structure whose weights it begins with, such as another "
        "style's fast variant",
        metavar="WHAT",
        default_text="what can be taken over from the teacher",
    )
    features: float = option(
        0.3,
        help="weight of the distance between what a network for photographs sees in both outputs; 0 for none",
        minimum=0,
    )
    save_every: int = option(
        250,
        help="steps between checkpoints, each with scores, a sheet of samples and the student",
        minimum=1,
    )
    seed: int = option(0, help="another number draws other crops in another order", minimum=0, maximum=MOST_SEED)
    device: str = option("auto", help=f"where it computes: {DEVICES}", metavar="DEVICE")
    precision: Precision = option(
        Precision.AUTO,
        help="arithmetic of the networks; fp16 is not stable here",
        choices=find_option(TrainOptions, "precision").about.choices,
    )

    def __post_init__(self) -> None:
        check_options(self)
        if self.precision is Precision.FP16:
            raise OptionError("Training in fp16 is not stable.", "Use --precision auto, bf16 or fp32.")
        if self.precision is Precision.INT8:
            raise OptionError("Nothing is trained in int8.", "Use --precision auto, bf16 or fp32.")

    def lr_of(self, student: AnySpec) -> float:
        """The learning rate that is asked for, or what suits a student of this structure."""
        usual = LR if isinstance(student, GeneratorSpec) else FAST_LR  # it begins with its teacher's weights
        return usual if self.lr is None else self.lr


@overload
def student_spec(teacher: GeneratorSpec, options: DistillOptions) -> GeneratorSpec: ...
@overload
def student_spec(teacher: AnySpec, options: DistillOptions) -> AnySpec: ...


def student_spec(teacher: AnySpec, options: DistillOptions) -> AnySpec:
    """Return the structure of the student: a ResNet's with fewer channels and blocks, for a painter a fast painter.

    Raises:
        OptionError: it takes no less computation than the teacher.
    """
    most = MOST_BLOCKS if isinstance(teacher, GeneratorSpec) else MOST_FAST_BLOCKS
    blocks = min(most, teacher.blocks) if options.blocks is None else options.blocks
    student = _slim(teacher, blocks, _channels(teacher, blocks) if options.ngf is None else options.ngf)
    if operations(student) < operations(teacher):
        return student
    raise OptionError(
        f"A student with --ngf {student.channels} and --blocks {student.blocks} takes no less computation than its "
        f"teacher, which has {teacher.channels} and {teacher.blocks}.",
        f"Choose fewer, such as --ngf {max(1, teacher.channels // 2)} --blocks {min(most, teacher.blocks)}, or leave "
        "both out.",
    )


def operations(spec: AnySpec) -> float:
    """Multiplications that the convolutions of a generator take for each pixel of its input."""
    return spec.multiplications


def _slim(teacher: AnySpec, blocks: int, channels: int) -> AnySpec:
    if isinstance(teacher, GeneratorSpec):
        return replace(teacher, blocks=blocks, ngf=channels, dropout=False)
    return FastPainterSpec(channels, blocks, teacher.noise)


def _channels(teacher: AnySpec, blocks: int) -> int:
    """So few channels that enough is saved, at most half of those of the teacher's blocks; a multiple of 4 where that
    is possible.
    """
    wanted = operations(teacher) / LEAST_SAVED
    half = 2 * teacher.width if isinstance(teacher, PainterSpec) else max(1, teacher.channels // 2)
    fitting = [channels for channels in range(half, 0, -1) if operations(_slim(teacher, blocks, channels)) <= wanted]
    return next((channels for channels in fitting if channels % STEP_OF_CHANNELS == 0), max(fitting, default=1))
