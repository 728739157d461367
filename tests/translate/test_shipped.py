"""The generator that ships with the program."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from put.config import TranslateOptions
from put.media.pictures import read_picture
from put.models.library import Library
from put.paths import sample_pictures
from put.translate.preview import preview


def test_there_is_one_with_a_whole_card() -> None:
    entry = Library().find("")
    assert entry.name == "impressionist"
    assert entry.shipped
    assert entry.card is not None
    for field in ("title", "description", "author", "license", "limits", "method", "credits", "before", "after"):
        assert getattr(entry.card, field), field
    assert entry.card.work_size == 256


def grey(pixels: np.ndarray) -> np.ndarray:
    return pixels.astype(float).mean(2)


@pytest.mark.parametrize("sample", sample_pictures(), ids=lambda path: path.stem)
def test_it_paints_a_sample_and_keeps_what_it_shows(sample: Path) -> None:
    shown = preview(sample, TranslateOptions(device="cpu"))
    assert shown is not None
    before, after = shown.before, shown.after
    assert before.shape == read_picture(sample).pixels.shape
    assert np.corrcoef(grey(before).ravel(), grey(after).ravel())[0, 1] > 0.85  # the same scene, no inverted sky
    assert np.abs(before.mean((0, 1)) - after.mean((0, 1))).max() < 20  # the same colours on the whole
    assert np.abs(before.astype(float) - after).mean() > 5  # and yet another picture
    assert (after == 255).all(2).mean() < 0.25  # not burnt out
