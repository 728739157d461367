"""Numbered pictures."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from put.errors import MediaError
from put.video.probe import probe
from put.video.reader import VideoReader, read_frame
from put.video.types import SourceKind
from tests.video.clips import moving


def save(folder: Path, pattern: str, first: int, pictures: list[np.ndarray]) -> Path:
    for at, picture in enumerate(pictures):
        Image.fromarray(picture).save(folder / (pattern % (first + at)))
    return folder / pattern


@pytest.mark.parametrize("pattern", ["%05d.png", "shot_%d.png", "100%% %03d.png", "%4d.png"])
@pytest.mark.parametrize("first", [0, 1, 98])
def test_numbers_begin_anywhere(tmp_path: Path, pattern: str, first: int) -> None:
    pictures = moving(4, 32, 24)
    path = save(tmp_path, pattern, first, pictures)
    Image.fromarray(pictures[0]).save(tmp_path / "other_7.png")
    (tmp_path / (pattern % 5000)).with_suffix(".txt").write_text("no picture")
    info = probe(path)
    assert (info.kind, info.container, info.codec) == (SourceKind.SEQUENCE, "frames", "png")
    assert (info.frames, info.time_base, info.frame_rate, info.duration) == (4, Fraction(1, 25), 25, 0.16)
    assert info.notes == ()
    frames = list(VideoReader(path))
    assert [(frame.pts, frame.duration) for frame in frames] == [(0, 1), (1, 1), (2, 1), (3, 1)]
    assert all(np.array_equal(one.pixels, other) for one, other in zip(frames, pictures, strict=True))


def test_a_gap_ends_it(tmp_path: Path) -> None:
    pictures = moving(9, 32, 24)
    path = save(tmp_path, "%03d.png", 3, pictures)
    (tmp_path / "008.png").unlink()
    info = probe(path)
    assert info.frames == 5
    (note,) = info.notes
    assert "picture 7" in note
    assert "3 are skipped" in note
    assert len(list(VideoReader(path))) == 5


def test_what_cannot_be_read_shows_the_one_before(tmp_path: Path) -> None:
    pictures = moving(6, 32, 24)
    path = save(tmp_path, "%d.png", 1, pictures)
    (tmp_path / "3.png").write_bytes((tmp_path / "3.png").read_bytes()[:100])
    Image.fromarray(moving(1, 64, 48)[0]).save(tmp_path / "5.png")
    reader = VideoReader(path)
    frames = list(reader)
    assert np.array_equal(frames[2].pixels, pictures[1])
    assert np.array_equal(frames[3].pixels, pictures[3])
    assert {frame.pixels.shape for frame in frames} == {(24, 32, 3)}
    assert [note.split(";")[0] for note in reader.notes] == [
        "1 picture could not be read",
        "1 picture was scaled to the size of the first.",
    ]


@pytest.mark.parametrize("ending", ["png", "webp"])
def test_transparency_that_comes_later_is_kept_or_told(tmp_path: Path, ending: str) -> None:
    opaque, clear = moving(2, 32, 24)
    Image.fromarray(opaque).save(tmp_path / f"1.{ending}", lossless=True)
    Image.fromarray(np.dstack([clear, np.full((24, 32), 51, np.uint8)])).save(
        tmp_path / f"2.{ending}", lossless=True, exact=True
    )
    reader = VideoReader(tmp_path / f"%d.{ending}")
    first, second = list(reader)
    if ending == "png":
        assert reader.info.alpha
        assert first.alpha is not None
        assert second.alpha is not None
        assert (first.alpha.min(), second.alpha.max()) == (255, 51)
        assert not reader.notes
    else:
        assert second.alpha is None
        assert np.array_equal(second.pixels, np.rint(clear * 0.2 + 255 * 0.8).astype(np.uint8))
        assert reader.notes == ["The first picture has no transparency; of the others 1 picture placed on white."]


def test_depth_that_comes_later_is_told(tmp_path: Path) -> None:
    import cv2

    shallow, deep = moving(2, 32, 24)
    cv2.imwrite(str(tmp_path / "1.png"), shallow)
    cv2.imwrite(str(tmp_path / "2.png"), deep.astype(np.uint16) * 257)
    reader = VideoReader(tmp_path / "%d.png")
    assert [frame.pixels.dtype for frame in reader] == [np.uint8] * 2
    assert reader.notes == ["The first picture has 8 bits; of the others 1 picture reduced to 8 bits."]


def test_depth_and_alpha(tmp_path: Path) -> None:
    import cv2

    deep = (moving(1, 32, 24)[0].astype(np.uint16) * 257)[..., ::-1]
    for at in range(2):
        cv2.imwrite(str(tmp_path / f"{at}.png"), np.dstack([deep, np.full((24, 32), 20000 * at, np.uint16)]))
    info = probe(tmp_path / "%d.png")
    assert (info.bits, info.alpha, info.pix_fmt) == (16, True, "rgba64le")
    frames = list(VideoReader(tmp_path / "%d.png"))
    assert frames[1].pixels.dtype == np.uint16
    assert np.array_equal(frames[1].pixels, deep[..., ::-1])
    assert frames[1].alpha is not None
    assert frames[1].alpha.dtype == np.uint8
    assert frames[1].alpha[0, 0] == 78


def test_rate_part_and_one_frame(tmp_path: Path) -> None:
    pictures = moving(10, 32, 24)
    path = save(tmp_path, "%d.png", 0, pictures)
    reader = VideoReader(path, fps=10, start=0.2, end=0.5)
    assert (reader.info.time_base, reader.info.duration, reader.info.frames) == (Fraction(1, 10), pytest.approx(0.3), 3)
    frames = list(reader)
    assert [frame.pts for frame in frames] == [2, 3, 4]
    assert np.array_equal(frames[0].pixels, pictures[2])
    assert np.array_equal(read_frame(path, 0.2), pictures[5])


def test_nothing_there(tmp_path: Path) -> None:
    for path in (tmp_path / "%d.png", tmp_path / "none" / "%d.png"):
        with pytest.raises(MediaError):
            probe(path)
    (tmp_path / "0.png").write_text("no picture")
    with pytest.raises(MediaError, match=r"picture|text"):
        probe(tmp_path / "%d.png")
