"""The student's file and what its card says."""

from __future__ import annotations

import copy
import datetime as dt
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from put.errors import PutError, TrainingError
from put.models.card import ModelCard
from put.models.model_file import save_model
from put.models.sample import before_after
from put.nn.generators.base import ImageGenerator
from put.training.distillation.options import DistillOptions
from put.training.distillation.student import SPEED_SIDE

__all__ = ["Distilled", "student_card", "write_student"]


@dataclass(frozen=True)
class Distilled:
    """Record of how a student was made."""

    options: DistillOptions
    step: int
    photographs: int
    held_out: int
    times_less: float
    times_faster: float
    where: str
    """Device and arithmetic of the measurement."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """See :meth:`put.training.distillation.evaluation.DistillEvaluator.scores`."""


def student_card(teacher: ModelCard, student: ImageGenerator, made: Distilled) -> ModelCard:
    """Return the teacher's card with what is different of the student.

    Licence, credits, domains, working size, colours, margin and limits stay: all that the student knows, it has from
    the teacher.
    """
    return replace(
        teacher,
        title=f"{teacher.title} (fast)",
        description=f"{teacher.description}\nA faster variant that imitates “{teacher.title}”.".strip(),
        method=f"distilled; its teacher: {teacher.method}" if teacher.method else "distilled",
        date=dt.datetime.now(dt.UTC).date().isoformat(),
        training=_facts(teacher, student, made),
        precision="",
        after=_rendered(student, teacher),
    )


def write_student(path: Path, student: ImageGenerator, card: ModelCard) -> None:
    """Write the student, whole or not at all; what is there is replaced.

    Raises:
        TrainingError: it cannot be written.
    """
    try:
        save_model(path, student, card)
    except PutError as error:
        raise TrainingError("The student cannot be written.", error.hint, str(error)) from error


def _facts(teacher: ModelCard, student: ImageGenerator, made: Distilled) -> dict[str, str]:
    options = made.options
    facts = {"distilled from": teacher.title, "step": f"{made.step} of {options.steps}"}
    if made.scores:
        facts["L1 to it"] = f"{made.scores['l1']:.2f} of 255 on {made.held_out} held-out photographs"
        facts["PSNR to it"] = f"{made.scores['psnr']:.1f} dB"
    facts["times faster"] = f"{made.times_faster:.1f} at {SPEED_SIDE} x {SPEED_SIDE} px on {made.where}"
    facts["times less computation"] = f"{made.times_less:.1f}"
    facts["photographs"] = str(made.photographs)
    facts |= {"ngf": str(student.spec.channels), "blocks": str(student.spec.blocks)}
    if options.init_from:
        facts["began from"] = Path(options.init_from).stem
    facts["lr"] = f"{options.lr_of(student.spec):g}"
    for name in ("size", "batch", "features", "seed"):
        facts[name] = str(getattr(options, name))
    return facts


def _rendered(student: ImageGenerator, teacher: ModelCard) -> bytes:
    """Return the student's rendering of the card's photograph; empty where there is none that can be read."""
    if not teacher.before:
        return b""
    generator = copy.deepcopy(student).cpu().eval()
    with suppress(PutError, OSError), tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / "before.jpg"
        image.write_bytes(teacher.before)
        return before_after(generator, image, margin=teacher.margin)[1]
    return b""
