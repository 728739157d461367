"""The functions for scripts, and what importing them costs."""

from __future__ import annotations

import dataclasses
import doctest
import importlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import put
from put.errors import ModelError, OptionError
from put.events import TrainingFinished
from tests.training.running import OPTIONS, make_sides

pytestmark = pytest.mark.slow


def test_importing_the_package_loads_neither_torch_nor_numpy() -> None:
    code = "import put, sys; put.TranslateOptions(); print(sorted({'torch', 'numpy', 'PySide6'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout.strip() == "[]"


def test_every_public_name_is_there() -> None:
    assert all(getattr(put, name) is not None for name in put.__all__)
    with pytest.raises(AttributeError, match="'put' has no attribute 'nothing'"):
        _ = put.nothing


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_an_array_keeps_its_shape_type_and_opacity(tiny_model: Path, dtype: type) -> None:
    model = put.load_model(tiny_model, put.TranslateOptions(device="cpu"))
    random = np.random.default_rng(1)
    image = random.integers(0, np.iinfo(dtype).max, (37, 50, 4), dtype=dtype)
    result = model.translate(image)
    assert result.shape == image.shape
    assert result.dtype == dtype
    assert np.array_equal(result[:, :, 3], image[:, :, 3])
    assert np.array_equal(result[:, :, :3], model.translate(image[:, :, :3]))
    assert (model.name, model.device, model.precision) == ("tiny", "cpu", model.precision)


def test_a_grey_array_becomes_rgb(tiny_model: Path) -> None:
    model = put.load_model(tiny_model, put.TranslateOptions(device="cpu"))
    grey = np.random.default_rng(1).integers(0, 255, (16, 20), dtype=np.uint8)
    assert np.array_equal(model.translate(grey), model.translate(np.stack([grey] * 3, axis=2)))


@pytest.mark.parametrize(
    "image", [np.zeros((4, 4, 3), np.float32), np.zeros((3, 4, 5), np.uint8), np.zeros((0, 4, 3), np.uint8)]
)
def test_other_arrays_are_refused(tiny_model: Path, image: np.ndarray) -> None:
    model = put.load_model(tiny_model, put.TranslateOptions(device="cpu"))
    with pytest.raises(OptionError, match="An image"):
        model.translate(image)


def test_an_unknown_model_is_named() -> None:
    with pytest.raises(ModelError, match="nonesuch"):
        put.load_model("nonesuch")


def test_files_are_translated_and_reported(tiny_model: Path, photos: Path, tmp_path: Path) -> None:
    seen: list[object] = []
    options = put.TranslateOptions(model=str(tiny_model), device="cpu")
    (photos / "broken.png").write_bytes(b"not an image")
    results = put.translate(photos, tmp_path / "out", options, seen.append)
    assert sorted(result.state.value for result in results) == ["done"] * 5 + ["failed"]
    assert all(result.target.is_file() for result in results if result.target)
    assert len(seen) >= len(results) + 2


def test_a_model_is_trained_and_evaluated(tmp_path: Path) -> None:
    seen: list[object] = []
    a, b = make_sides(tmp_path, count=4)
    model = put.train(a, b, tmp_path / "run", dataclasses.replace(OPTIONS, steps=1, warmup_steps=0), seen.append)
    assert model.is_file()
    assert any(isinstance(event, TrainingFinished) for event in seen)
    comparison = put.evaluate(model, a, b, size=64, device="cpu")
    assert 0 <= comparison.kept.content.value <= 1


def test_packages_export_what_they_promise() -> None:
    for name in ("data", "evaluation", "images", "losses", "models", "nn"):
        package = importlib.import_module(f"put.{name}")
        assert all(getattr(package, each) is not None for each in package.__all__)
        with pytest.raises(AttributeError, match="nothing"):
            _ = package.nothing


def test_the_examples_of_the_docstrings_hold() -> None:
    from put import api

    assert doctest.testmod(put).failed == 0
    found = doctest.testmod(api)
    assert (found.failed, found.attempted > 0) == (0, True)
