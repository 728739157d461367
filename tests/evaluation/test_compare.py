"""Comparing sets, and bringing folders to one size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.errors import MediaError, PutError, TrainingError
from put.evaluation.compare import ImageSet, compare
from put.evaluation.distances import kid
from put.evaluation.features import FeatureNetwork
from put.evaluation.gather import Results, Samples, choose, read_pairs, read_targets
from tests.conftest import make_picture
from tests.evaluation.making import as_bytes, rough, smooth

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")


def names(count: int) -> list[str]:
    return [f"s{place}" for place in range(count)]


def test_all_figures_for_translations_that_are_half_way() -> None:
    inputs = ImageSet([as_bytes(smooth(seed)) for seed in range(4)], names(4))
    halfway = [as_bytes(0.6 * smooth(seed) + 0.4 * rough(seed)) for seed in range(4)]
    targets = ImageSet([as_bytes(rough(seed)) for seed in range(20, 28)], [f"s{place // 2}" for place in range(8)])
    found = compare(inputs, halfway, targets, device=CPU, rounds=40)
    network = FeatureNetwork(CPU)
    halfway_features, target_features = (
        network.features(torch.from_numpy(one).permute(2, 0, 1) / 255 for one in pictures).numpy()
        for pictures in (halfway, targets.images)
    )
    expected = kid(
        halfway_features.astype(np.float64), target_features.astype(np.float64), inputs.sources, targets.sources
    )
    assert found.translated.kid.value == pytest.approx(expected, rel=1e-4)
    assert found.halves is not None
    assert found.halves.kid.value < found.translated.kid.value < found.untranslated.kid.value
    assert found.translated.relative_kid is not None
    assert found.untranslated.relative_kid is not None
    assert found.untranslated.relative_kid.value == pytest.approx(1)
    assert found.translated.relative_kid.value == pytest.approx(expected / found.untranslated.kid.value, rel=1e-4)
    assert found.translated.sliced_wasserstein.value < found.untranslated.sliced_wasserstein.value
    assert found.translated.frechet.value < found.untranslated.frechet.value
    assert found.kept.content.low is not None
    assert 0.3 < found.kept.content.low <= found.kept.content.value < 1
    assert found.kept.ssim.value < found.kept.content.value
    assert found.kept.inversion.value > 0.8


def test_b_that_cannot_be_halved_and_photographs_like_b() -> None:
    pictures = [as_bytes(rough(seed)) for seed in range(3)]
    inputs, targets = ImageSet(pictures, names(3)), ImageSet(pictures, ["one"] * 3)
    found = compare(inputs, pictures, targets, device=CPU, rounds=0)
    assert found == compare(inputs, pictures, targets, device=CPU, rounds=0)
    assert found.halves is None
    assert found.translated.relative_kid is None, "no distance to be relative to"
    assert found.translated.coverage.value == 1
    assert found.kept.content.value == pytest.approx(1)
    assert found.kept.content.low is None


def test_outputs_must_be_as_many_as_inputs() -> None:
    pictures = ImageSet([as_bytes(rough(seed)) for seed in range(3)], names(3))
    with pytest.raises(ValueError, match="2 outputs for 3"):
        compare(pictures, pictures.images[:2], pictures, device=CPU)


def quietly(_done: int) -> None:
    """No progress."""


def darker(_path: Path, pixels: Samples) -> Samples:
    return (pixels.astype(np.float32) / 255 * 0.5).astype(np.float32)


def test_the_same_seed_draws_the_same_pictures(tmp_path: Path) -> None:
    for number in range(12):
        make_picture(tmp_path / f"{number:02}.png", 8, 8)
    chosen = choose(tmp_path, 5, 1)
    assert len(chosen.paths) == 5
    assert chosen.found == 12
    assert chosen == choose(tmp_path, 5, 1)
    assert chosen != choose(tmp_path, 5, 2)
    assert list(chosen.paths) == sorted(chosen.paths)
    assert len(choose(tmp_path, 12, 1).paths) == 12


def test_pairs_are_read_at_one_size_and_bad_files_are_left_out(tmp_path: Path) -> None:
    make_picture(tmp_path / "a_s0.png", 96, 128)
    make_picture(tmp_path / "a_s1.png", 200, 100, seed=1)
    Image.fromarray(np.full((70, 70), 40000, np.uint16)).save(tmp_path / "deep.png")
    (tmp_path / "broken.jpg").write_bytes(b"nothing")
    inputs, outputs, skipped = read_pairs(choose(tmp_path, 50, 0), darker_of_any, 64, quietly)
    assert [picture.shape for picture in inputs.images] == [(85, 64, 3), (64, 128, 3), (64, 64, 3)]
    assert [output.shape for output in outputs] == [picture.shape for picture in inputs.images]
    assert np.abs(outputs[1].astype(float) - inputs.images[1] / 2).max() <= 1
    assert (inputs.images[2] == round(40000 / 257)).all()
    assert [one.path.name for one in skipped] == ["broken.jpg"]
    assert skipped[0].reason.message
    assert inputs.sources[0] == inputs.sources[1] != inputs.sources[2]


def darker_of_any(path: Path, pixels: Samples) -> Samples:
    return darker(path, pixels if pixels.dtype == np.uint8 else (pixels // 257).astype(np.uint8))


def test_transparent_pictures_are_laid_on_white(tmp_path: Path) -> None:
    ink = Image.fromarray(as_bytes(rough(3))).convert("L")
    for name in ("a", "b"):
        drawing = Image.new("RGBA", ink.size)
        drawing.putalpha(ink)
        drawing.save(tmp_path / f"{name}.png")
    targets, skipped = read_targets(choose(tmp_path, 10, 0), ink.height)
    assert not skipped
    assert np.array_equal(targets.images[0][..., 0], 255 - np.asarray(ink))


def test_results_are_found_by_place_whatever_their_ending(tmp_path: Path) -> None:
    a, out = tmp_path / "a", tmp_path / "out"
    for place in ("x.jpg", "sub/x.jpg", "two.png", "two.jpg", "missing.png", "other.png", "turned.png"):
        make_picture(a / place, 64, 48)
    make_picture(out / "x.webp", 64, 48, seed=1)
    make_picture(out / "sub/x.png", 32, 24, seed=2)
    for place in ("two.png", "two.jpg", "other.webp", "other.tif"):
        make_picture(out / place, 64, 48, seed=3)
    make_picture(out / "turned.png", 48, 64)
    inputs, outputs, skipped = read_pairs(choose(a, 50, 0), Results(out, a), 64, quietly)
    assert [Path(source).name for source in inputs.sources] == ["x", "two", "two", "x"]
    assert all(output.shape == (64, 85, 3) for output in outputs)
    reasons = {one.path.name: str(one.reason) for one in skipped}
    assert set(reasons) == {"missing.png", "other.png", "turned.png"}
    assert "no translation" in reasons["missing.png"]
    assert "other.tif and other.webp" in reasons["other.png"] or "other.webp and other.tif" in reasons["other.png"]
    assert "proportions" in reasons["turned.png"]


def test_a_broken_translation_is_named(tmp_path: Path) -> None:
    make_picture(tmp_path / "a/x.png")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/x.png").write_bytes(b"nothing")
    with pytest.raises(MediaError, match=r"out.x\.png"):
        Results(tmp_path / "out", tmp_path / "a")(tmp_path / "a/x.png", np.zeros((2, 2, 3), np.uint8))


def test_too_few_pictures_and_no_folder_are_said(tmp_path: Path) -> None:
    make_picture(tmp_path / "good.png")
    (tmp_path / "bad.png").write_bytes(b"")
    with pytest.raises(PutError, match="1 of 2 pictures") as raised:
        read_targets(choose(tmp_path, 9, 0), 64)
    assert "empty" in raised.value.hint
    with pytest.raises(TrainingError, match="no folder"):
        choose(tmp_path / "nothing", 9, 0)
    with pytest.raises(PutError, match="is a file"):
        Results(tmp_path / "good.png", tmp_path)
