from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from put.cli.main import main
from put.config import BackendName, TranslateOptions
from put.errors import OptionError
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import save_model
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec
from put.translation.preview import preview
from put.translation.translator import Translator


def model(folder: Path, network: ImageGenerator | None = None, work_size: int = 100) -> str:
    path = folder / "model.safetensors"
    save_model(path, network or Painter(PainterSpec(2, 1)), ModelCard("Model", work_size=work_size))
    return str(path)


def translator(name: str, **options: object) -> Translator:
    return Translator(Library().find(name), TranslateOptions(device="cpu", backend=BackendName.TORCH, **options))  # type: ignore[arg-type]


def test_the_brush_size_leads_from_the_card_s_size_to_the_picture_s_own(tmp_path: Path) -> None:
    name = model(tmp_path)
    sizes = [translator(name, brush_size=size).work_size_of(600, 400) for size in (1.0, 0.5, 0.0)]
    assert sizes == [100, 200, 400]
    assert translator(name).work_size_of(600, 400) == 200
    assert translator(name).work_size_of(600, 400, is_frame=True) == 100, "videos take the quick one"
    assert translator(name, brush_size=0.0).work_size_of(600, 400, is_frame=True) == 400
    assert translator(name, brush_size=0.0).work_size_of(80, 60) == 100, "small pictures are enlarged as ever"
    assert translator(name, brush_size=0.0, work_size=250).work_size_of(600, 400) == 250, "a number goes before"


def test_models_that_need_the_whole_picture_keep_their_size(tmp_path: Path) -> None:
    name = model(tmp_path, Generator(GeneratorSpec(1, 2)))
    assert translator(name).work_size_of(600, 400) == 100
    assert translator(name, brush_size=0.5).work_size_of(600, 400) == 200


def test_a_card_without_a_size_leaves_a_picture_its_own(tmp_path: Path) -> None:
    found = translator(model(tmp_path, work_size=0), brush_size=0.7)
    assert found.work_size_of(600, 400) == 0


@pytest.mark.slow
def test_brush_size_detail_and_memory_can_be_asked_for_and_previewed(tmp_path: Path) -> None:
    name = model(tmp_path)
    pixels = np.random.default_rng(0).integers(0, 256, (4, 6, 3), np.uint8).repeat(80, 0).repeat(80, 1)
    Image.fromarray(pixels).save(tmp_path / "in.png")
    made = {}
    given = ["--model", name, "--brush-size", "1", "--backend", "torch"]
    for out, words in {"plain": ["--detail", "0"], "sharp": ["--detail", "1", "--memory", "1G"]}.items():
        assert main(["translate", str(tmp_path / "in.png"), "-o", str(tmp_path / out), *given, *words]) == 0
        with Image.open(tmp_path / out / "in.png") as image:
            made[out] = np.asarray(image).astype(int)
    assert _steepest(made["sharp"]) > 2 * _steepest(made["plain"])
    options = TranslateOptions(model=name, brush_size=1, detail=1, device="cpu", backend=BackendName.TORCH)
    shown = preview(tmp_path / "in.png", options)
    assert shown is not None
    assert np.abs(shown.after - made["sharp"]).max() <= 1


def _steepest(pixels: np.ndarray) -> int:
    return int(np.abs(np.diff(pixels, axis=1)).max())


@pytest.mark.parametrize("words", ["much", "4X", "-1G"])
def test_a_memory_that_is_none_is_refused(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["translate", "in", "-o", "out", f"--memory={words}"])
    assert "such as 4G" in capsys.readouterr().err


def test_too_little_memory_is_refused() -> None:
    with pytest.raises(OptionError, match=r"at least 100\.0 MB, not 4 kB"):
        TranslateOptions(memory=4000)
