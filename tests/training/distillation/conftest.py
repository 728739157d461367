from __future__ import annotations

from pathlib import Path

import pytest
import torch

from put.models.card import ModelCard
from put.models.model_file import save_model
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from tests.conftest import make_picture
from tests.training.distillation.running import TEACHER, make_teacher


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs are compared bit by bit; speeds are not what is looked at."""
    torch.set_num_threads(1)
    monkeypatch.setattr("put.training.distillation.trainer.times_faster", lambda *_: 3.5)


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A teacher's file, photographs, and where the student is to go."""
    for index in range(10):
        make_picture(tmp_path / "photos" / f"{index}.png", 90, 70, seed=index)
    return make_teacher(tmp_path, TEACHER), tmp_path / "photos", tmp_path / "fast.safetensors"


@pytest.fixture
def painter(scene: tuple[Path, Path, Path]) -> tuple[Path, Path, Path]:
    """The scene with a painter that changes colours as its teacher."""
    torch.manual_seed(3)
    teacher = Painter(PainterSpec(8, 3))
    teacher.set_color(torch.full((3, 3), 1 / 3), torch.tensor([0.1, 0.0, -0.1]))
    torch.nn.init.normal_(teacher.out.weight, std=0.1)
    save_model(scene[0], teacher, ModelCard("Oil", license="CC-BY-4.0", work_size=64))
    return scene
