from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from torch import nn

from benchmarks import temporal_clips
from benchmarks.temporal import measure, sharpness, steadied
from benchmarks.temporal_clips import Clip, other_finder, pan, translated
from benchmarks.temporal_report import Row, draw_curve, table, verdict, write_page
from put.translation.video.flicker import Flicker
from put.translation.video.optical_flow import brought
from put.translation.video.stabilizer import DEFAULT_TEMPORAL


def _row(strength: float, output: float, decay: float = 0.0, clip: str = "a") -> Row:
    return Row(clip, strength, decay, Flicker(3, 2.0, 4.0, output), 0.95, 0.9, 1.5, 30.0)


@pytest.fixture(scope="module")
def moving() -> Clip:
    return pan(4)


def _noisy(clip: Clip) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    shape = clip.frames[0].shape
    return [(frame / 255 + random.normal(0, 0.05, shape)).clip(0, 1).astype(np.float16) for frame in clip.frames]


def test_the_pan_moves_as_it_says(moving: Clip) -> None:
    places = np.dstack(np.meshgrid(np.arange(448), np.arange(256))).astype(np.float32)
    for number in (1, 3):
        motion = moving.motions[number]
        assert motion is not None
        fetched = brought(moving.frames[number - 1], places + motion.flow, cv2.INTER_CUBIC)
        apart = np.abs(fetched.astype(float) - moving.frames[number])[motion.consistent]
        unmoved = np.abs(moving.frames[number - 1].astype(float) - moving.frames[number])[motion.consistent]
        assert apart.mean() < 0.25 * unmoved.mean()


def test_steadied_noise_is_measured(moving: Clip) -> None:
    plain = _noisy(moving)
    untouched, _ = steadied(moving, plain, 0.0)
    base = measure(moving, plain, untouched)
    assert base.flicker.ratio == pytest.approx(1.0)
    assert base.occluded == 0.0
    # 5 % of noise in either frame: the older one loses some of its own by being fetched between pixels
    assert 255 * 0.05 < base.flicker.plain < 255 * 0.05 * 1.5
    results, _ = steadied(moving, plain, 0.8)
    assert measure(moving, plain, results).flicker.ratio < 0.5


def test_another_flow_finds_the_same_pan(moving: Clip) -> None:
    known = moving.motions[1]
    found = other_finder().find(moving.frames[0], moving.frames[1])
    assert known is not None
    assert np.abs(found.flow - known.flow)[40:-40, 40:-40].mean() < 0.3


def test_sharpness_of_a_ramp_and_a_checkerboard() -> None:
    ramp = np.repeat(np.linspace(0, 1, 101, dtype=np.float32)[None, :, None], 20, axis=0).repeat(3, axis=2)
    gradient, laplacian = sharpness(ramp)
    assert gradient == pytest.approx(8 * 0.01, rel=0.05)
    assert laplacian < 1e-5
    board = (np.indices((20, 20)).sum(0) % 2).astype(np.float32)[..., None].repeat(3, axis=2)
    assert sharpness(board)[1] == pytest.approx(4.0**2, rel=0.01)


def test_the_table_and_the_verdict() -> None:
    default = DEFAULT_TEMPORAL
    rows = [_row(0.0, 4.0), _row(default, 2.0), _row(0.0, 3.9, 0.8)]
    rows += [_row(0.0, 4.0, clip="b"), _row(default, 3.5, clip="b")]
    lines = table(rows)
    assert len(lines) == 2 + 2 + len(rows)
    assert [cell.strip() for cell in lines[4].split("|")[1:-1]] == [
        "a", f"**strength {DEFAULT_TEMPORAL}**", "2.00", "0.25", "0.00", "0.95", "0.90", "1.5",
    ]  # fmt: skip
    text = " ".join(verdict(rows).split())
    assert "at least halved on 1 of 2 clips** (not on: b)" in text
    assert "0.50 to 0.88: halved on 1 of 2" in text
    assert "a 3.5 to 0.0, b 3.5 to 2.9" in text


def test_the_page_and_its_pictures(moving: Clip, tmp_path: Path) -> None:
    rows = [_row(strength, 4.0 - 2 * strength) for strength in (0.0, 0.4, DEFAULT_TEMPORAL)] + [_row(0.0, 3.9, 0.8)]
    assert draw_curve(rows).size == (1000, 560)
    plain = _noisy(moving)
    steps = (plain, steadied(moving, plain, 0.8)[0])
    write_page(
        tmp_path,
        {"oil": rows, "wash": rows},
        [moving],
        (["| a | 1 |\n"], ["* one cut.\n"]),
        moving,
        steps,
        "a photograph",
    )
    text = (tmp_path / "temporal.md").read_text(encoding="utf-8")
    assert "{" not in text
    assert "The model is *oil*." in text
    assert "\n## wash\n" in text
    assert "2 models were measured" in text
    for name in ("temporal-curve.jpg", "temporal-frames.jpg"):
        assert name in text
        assert (tmp_path / name).stat().st_size > 1000
    write_page(tmp_path / "other", {"oil": rows[:3]}, [moving], ([], []), None, None, "")
    assert not (tmp_path / "other" / "temporal-frames.jpg").exists()


def test_translations_are_kept(moving: Clip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def translate(pixels: np.ndarray, warn: object) -> SimpleNamespace:
        seen.append(1)
        return SimpleNamespace(pixels=pixels.astype(np.float32) / 255)

    fake = SimpleNamespace(generator=nn.Identity(), translate=translate)
    monkeypatch.setattr(temporal_clips, "Translator", lambda *_: fake)
    first = translated(moving, tmp_path, 0.0)
    assert len(seen) == 4
    again = translated(moving, tmp_path, 0.0)
    assert len(seen) == 4
    np.testing.assert_array_equal(first, again)
