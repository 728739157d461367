"""The generators that ship with the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from put.backends.openvino_backend import has_openvino
from put.config import BackendName, Precision, TranslateOptions
from put.images.image_files import read_image
from put.models.library import Library, ModelEntry
from put.paths import built_in_models, sample_images, samples
from put.translation.preview import preview
from put.translation.translator import Translator

pytestmark = pytest.mark.slow

GOLDEN = Path(__file__).parent / "golden"
SHIPPED = [entry for entry in Library(user=Path("nowhere")).entries() if entry.built_in]
SIDE = 160
MOST_BYTES = 60_000_000
MOST_APART = 2.0
"""Mean difference of half precision from fp32, in grey levels of 255."""

each = pytest.mark.parametrize("entry", SHIPPED, ids=lambda entry: entry.name)


def test_there_are_seven_looks_with_a_fast_variant_each() -> None:
    looks = {"engraving", "impressionist", "ink", "pencil", "storybook", "ukiyoe", "watercolour"}
    assert {entry.name for entry in SHIPPED} == looks | {f"{look}-fast" for look in looks}
    assert Library(user=Path("nowhere")).find("").name == "impressionist"


def test_together_they_are_small() -> None:
    assert sum(path.stat().st_size for path in built_in_models().glob("*.safetensors")) < MOST_BYTES


@each
def test_each_has_a_whole_card(entry: ModelEntry) -> None:
    card = entry.card
    assert card is not None
    for field in ("title", "description", "author", "license", "limits", "method", "credits", "before", "after"):
        assert getattr(card, field), field
    assert 64 <= card.work_size <= 1024
    facts = ("test KID", "test KID of the photographs", "test KID of B's training pictures", "test content kept")
    assert {*facts, "test colour drift", "seconds"} <= card.training.keys()
    assert " at 512 px" in card.training["seconds"]


@pytest.mark.parametrize("name", ["engraving", "impressionist", "ink", "pencil", "storybook", "ukiyoe", "watercolour"])
def test_the_fast_variant_takes_a_quarter_of_the_computation(name: str) -> None:
    slow, fast = (Library(user=Path("nowhere")).find(which).spec for which in (name, f"{name}-fast"))
    assert slow is not None
    assert fast is not None
    assert fast.multiplications <= slow.multiplications / 4


def grey(pixels: np.ndarray) -> np.ndarray:
    return pixels.astype(float).mean(2)


@pytest.mark.slow
@each
@pytest.mark.parametrize("sample", sample_images()[:3], ids=lambda path: path.stem)
def test_it_paints_a_sample_and_keeps_what_it_shows(entry: ModelEntry, sample: Path) -> None:
    shown = preview(sample, TranslateOptions(model=entry.name, device="cpu"), max_side=384)
    assert shown is not None
    before, after = shown.before, shown.after
    assert before.shape == after.shape
    assert np.corrcoef(grey(before).ravel(), grey(after).ravel())[0, 1] > 0.6  # the same scene, no inverted sky
    assert np.abs(before.astype(float) - after).mean() > 5  # and yet another picture
    assert (after == 255).all(2).mean() < 0.25  # not burnt out


@cache
def small_sample() -> np.ndarray:
    pixels = read_image(samples() / "hills.jpg").pixels
    scale = SIDE / min(pixels.shape[:2])
    return cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


@cache
def painted(name: str, backend: BackendName, precision: Precision, work_size: int | None = None) -> np.ndarray:
    """A sample through a model that ships, in grey levels of 255."""
    options = TranslateOptions(device="cpu", backend=backend, precision=precision, work_size=work_size)
    entry = next(entry for entry in SHIPPED if entry.name == name)
    return np.asarray(Translator(entry, options).translate(small_sample(), print).pixels) * 255


@pytest.mark.slow
@each
def test_it_gives_the_picture_that_it_gave_when_it_was_shipped(entry: ModelEntry) -> None:
    made = np.rint(painted(entry.name, BackendName.TORCH, Precision.FP32))
    golden = np.asarray(Image.open(GOLDEN / f"{entry.name}.png"), float)
    assert made.shape == golden.shape
    assert np.abs(made - golden).mean() < 1.5
    assert np.abs(golden - small_sample()).mean() > 5


@pytest.mark.slow
@each
@pytest.mark.parametrize("backend", [BackendName.TORCH, BackendName.OPENVINO])
def test_half_precision_gives_nearly_the_same_picture(entry: ModelEntry, backend: BackendName) -> None:
    has_bf16 = torch.cpu._is_avx512_bf16_supported()
    if backend is BackendName.OPENVINO and not (has_openvino() and has_bf16):
        pytest.skip("OpenVINO is missing, or this CPU has no bf16")
    work_size = None if has_bf16 else SIDE  # torch emulates it there, ten times slower
    half = painted(entry.name, backend, Precision.BF16, work_size)
    apart = np.abs(half - painted(entry.name, BackendName.TORCH, Precision.FP32, work_size))
    assert 0 < apart.mean() < MOST_APART
    assert apart.max() < 16
