"""What the tests of distillation need: a small teacher, and runs of a few steps."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

import torch
from PIL import Image

from put.config import Precision
from put.events import TrainingEvaluated, TrainingStepped
from put.models.card import ModelCard
from put.models.model_file import load_generator, save_model
from put.nn.generator import Generator, init_weights
from put.nn.spec import GeneratorSpec
from put.training.distillation.events import DistillEvent
from put.training.distillation.options import DistillOptions
from put.training.distillation.run import distill

CPU = torch.device("cpu")
OPTIONS = DistillOptions(steps=4, size=64, features=0.0, save_every=2, device="cpu", precision=Precision.FP32)
TEACHER = GeneratorSpec(blocks=2, ngf=8)
SPECS = [
    TEACHER,
    GeneratorSpec(blocks=3, ngf=8, antialias_down=False, antialias_up=False, dropout=True),
    GeneratorSpec(blocks=2, ngf=8, in_channels=1, out_channels=1),
]


def make_teacher(folder: Path, spec: GeneratorSpec) -> Path:
    torch.manual_seed(3)
    generator = Generator(spec)
    init_weights(generator, gain=1.0)
    file = io.BytesIO()
    Image.new("RGB", (64, 64), (200, 120, 40)).save(file, "JPEG")
    card = ModelCard(
        "Photo to ink", "Draws.", author="Ann", license="CC0-1.0", credits=("Pictures by Bo.",), work_size=64,
        keep_colours=0.5, margin=8, before=file.getvalue(), after=file.getvalue(),
    )  # fmt: skip
    save_model(folder / "teacher.safetensors", generator, card)
    return folder / "teacher.safetensors"


def run(model: Path, photos: Path, output: Path, options: DistillOptions = OPTIONS) -> list[DistillEvent]:
    return list(distill(str(model), photos, output, options))


def run_until(step: int, model: Path, photos: Path, output: Path) -> None:
    """A run that is closed after so many steps."""
    with closing(distill(str(model), photos, output, OPTIONS)) as events:
        next(event for event in events if isinstance(event, TrainingStepped) and event.step == step)


def evaluated(events: list[DistillEvent]) -> list[TrainingEvaluated]:
    return [event for event in events if isinstance(event, TrainingEvaluated)]


def assert_same(one: Path, other: Path) -> None:
    first, second = load_generator(one), load_generator(other)
    assert first.spec == second.spec
    for (name, tensor), also in zip(first.state_dict().items(), second.state_dict().values(), strict=True):
        assert torch.equal(tensor, also), name
