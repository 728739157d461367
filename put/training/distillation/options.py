"""Options of a distillation, and the student that follows from them; known without torch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from put.config import DEVICES, Precision
from put.errors import OptionError
from put.nn.spec import GeneratorSpec
from put.options import check_options, option

__all__ = ["DistillOptions", "operations", "student_spec"]

LEAST_SAVED = 4
"""Factor by which a student takes less computation where it is chosen automatically."""
MOST_BLOCKS = 6
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
    )
    blocks: int | None = option(
        None, help="residual blocks of the student", minimum=1, default_text="6, or the teacher's where fewer"
    )
    lr: float = option(
        3e-4, help="highest learning rate of Adam; it falls to zero along a cosine", above=0, former=("rate",)
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
    seed: int = option(0, help="another number draws other crops in another order")
    device: str = option("auto", help=f"where it computes: {DEVICES}", metavar="DEVICE")
    precision: Precision = option(Precision.AUTO, help="arithmetic of the networks; fp16 is not stable here")

    def __post_init__(self) -> None:
        check_options(self)
        if self.precision is Precision.FP16:
            raise OptionError("Training in fp16 is not stable.", "Use --precision auto, bf16 or fp32.")


def student_spec(teacher: GeneratorSpec, options: DistillOptions) -> GeneratorSpec:
    """Return the structure of the student: the teacher's, with fewer channels and blocks.

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
