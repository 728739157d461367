"""Colours against a conversion worked out by hand from ITU-T H.273."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame

from put.errors import MediaError
from put.video.probe import probe
from put.video.reader import VideoReader
from put.video.types import ColorTags
from tests.video.clips import encode, encode_pixels, moving, psnr, yuv444
from tests.video.making import ffmpeg, needs_ffmpeg

LUMA = {
    1: (0.2126, 0.0722),
    4: (0.30, 0.11),
    5: (0.299, 0.114),
    6: (0.299, 0.114),
    7: (0.212, 0.087),
    9: (0.2627, 0.0593),
}


def to_rgb(planes: np.ndarray, matrix: int, bits: int, *, full: bool) -> np.ndarray:
    """[H, W, 3] from 0 to 1 by the equations of ITU-T H.273, section 8.3."""
    kr, kb = LUMA[matrix]
    y, cb, cr = planes[:3].astype(np.float64)
    half, unit = 1 << bits - 1, 1 << bits - 8
    if full:
        y, cb, cr = y / (2**bits - 1), (cb - half) / (2**bits - 1), (cr - half) / (2**bits - 1)
    else:
        y, cb, cr = (y - 16 * unit) / (219 * unit), (cb - half) / (224 * unit), (cr - half) / (224 * unit)
    red, blue = y + 2 * (1 - kr) * cr, y + 2 * (1 - kb) * cb
    green = (y - kr * red - kb * blue) / (1 - kr - kb)
    return np.clip(np.stack([red, green, blue], -1), 0, 1)


def samples(bits: int, width: int = 64, height: int = 48, channels: int = 3) -> np.ndarray:
    """[3, H, W] that covers luma and moderate chroma."""
    top, half = 2**bits - 1, 1 << bits - 1
    rows, columns = np.mgrid[0:height, 0:width]
    y = rows * top // (height - 1)
    cb = half + (columns - width // 2) * half // width
    cr = half + (rows + columns - (width + height) // 2) * half // (width + height)
    alpha = columns * top // (width - 1)
    return np.stack([y, cb, cr, alpha][:channels]).astype(np.uint8 if bits == 8 else np.uint16)


def read_one(path: Path) -> np.ndarray:
    (frame,) = VideoReader(path)
    return frame.pixels


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("matrix", sorted(LUMA))
def test_every_matrix_and_range(tmp_path: Path, matrix: int, full: bool) -> None:
    planes = samples(8)
    tags = ColorTags(matrix, 1, 1, 2 if full else 1)
    path = encode(tmp_path / "a.mkv", [yuv444(planes)], tags=tags)
    assert probe(path).colour == tags
    found, wanted = read_one(path), to_rgb(planes, matrix, 8, full=full) * 255
    assert found.dtype == np.uint8
    assert np.abs(found - wanted).max() <= 1.6
    assert np.abs(found - wanted).mean() < 0.4


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(("name", "bits"), [("yuv444p10le", 10), ("yuv444p12le", 12), ("yuv444p16le", 16)])
def test_more_bits_give_sixteen_over_the_full_range(tmp_path: Path, name: str, bits: int, full: bool) -> None:
    planes = samples(bits)
    path = encode(tmp_path / "a.mkv", [yuv444(planes, name)], tags=ColorTags(1, 1, 1, 2 if full else 1))
    assert probe(path).bits == bits
    found = read_one(path)
    assert found.dtype == np.uint16
    assert found.max() == 65535
    assert np.abs(found - to_rgb(planes, 1, bits, full=full) * 65535).max() < 40


@pytest.mark.parametrize(("height", "matrix"), [(718, 6), (720, 1)])
def test_an_unspecified_matrix_is_guessed_by_the_height(tmp_path: Path, height: int, matrix: int) -> None:
    planes = samples(8, 32, height)
    found = read_one(encode(tmp_path / "a.mkv", [yuv444(planes)], tags=ColorTags()))
    right, wrong = (to_rgb(planes, each, 8, full=False) * 255 for each in (matrix, 7 - matrix))
    assert np.abs(found - right).max() <= 1.6
    assert np.abs(found - wrong).max() > 8


@pytest.mark.parametrize("tag", [0, 1, 2])
@pytest.mark.parametrize(("name", "bits"), [("gray", 8), ("gray10le", 10)])
def test_grey_keeps_its_range(tmp_path: Path, name: str, bits: int, tag: int) -> None:
    y = samples(bits)[:1]
    path = encode(tmp_path / "a.mkv", [yuv444(y, name)], tags=ColorTags(range=tag))
    unit, top = 1 << bits - 8, 255 if bits == 8 else 65535
    plain = y[0].astype(np.float64)
    wanted = (plain - 16 * unit) / (219 * unit) if tag == 1 else plain / (2**bits - 1)
    found = read_one(path)
    assert np.abs(found - np.clip(wanted, 0, 1)[..., None] * top).max() <= (1 if bits == 8 else 40)


def test_rgb_comes_as_it_is(tmp_path: Path) -> None:
    pictures = moving(3)
    path = encode_pixels(tmp_path / "a.mov", pictures)
    assert [np.array_equal(frame.pixels, one) for frame, one in zip(VideoReader(path), pictures, strict=True)] == [
        1
    ] * 3


def test_ten_bit_rgb_reaches_white(tmp_path: Path) -> None:
    values = (np.arange(64 * 16) % 1024).reshape(16, 64).astype(np.uint16)
    found = read_one(encode(tmp_path / "a.mkv", [yuv444(np.stack([values] * 3), "gbrp10le")]))
    assert np.abs(found[..., 0] - values * (65535 / 1023)).max() < 2


def test_a_usual_clip_comes_back(tmp_path: Path) -> None:
    """4:2:0 and H.264 tagged BT.709: what went in as RGB by another way comes out."""
    pictures = moving(5)
    kr, kb = LUMA[1]
    frames = []
    for picture in pictures:
        red, green, blue = picture.astype(np.float64).transpose(2, 0, 1) / 255
        y = kr * red + (1 - kr - kb) * green + kb * blue
        cb, cr = (blue - y) / (2 - 2 * kb), (red - y) / (2 - 2 * kr)
        small = [each.reshape(32, 2, 48, 2).mean((1, 3)) * 224 + 128 for each in (cb, cr)]
        frame = VideoFrame(96, 64, "yuv420p")
        for plane, values in zip(frame.planes, [y * 219 + 16, *small], strict=True):
            rows = np.zeros((plane.height, plane.line_size), np.uint8)
            rows[:, : plane.width] = np.rint(values)
            plane.update(rows.tobytes())
        frames.append(frame)
    path = encode(tmp_path / "a.mp4", frames, "libx264", tags=ColorTags(1, 1, 1, 1), options={"crf": "4"})
    found = [frame.pixels for frame in VideoReader(path)]
    assert min(psnr(one, other) for one, other in zip(found, pictures, strict=True)) > 36


@pytest.mark.parametrize(
    ("name", "bits", "turned"),
    [("yuva444p", 8, False), ("yuva444p10le", 10, False), ("gbrap10le", 10, False), ("yuva444p", 8, True)],
)
def test_alpha(tmp_path: Path, name: str, bits: int, turned: bool) -> None:
    planes = samples(bits, channels=4)
    path = encode(tmp_path / "a.mkv", [yuv444(planes, name)], rotation=90 if turned else 0)
    info = probe(path)
    assert info.alpha
    (frame,) = VideoReader(path)
    wanted = np.rint(planes[3] * (255 / (2**bits - 1)))
    assert frame.alpha is not None
    assert np.array_equal(frame.alpha, np.rot90(wanted) if turned else wanted)
    assert frame.pixels.shape[:2] == frame.alpha.shape == (info.height, info.width)


@pytest.mark.slow
@pytest.mark.parametrize("codec", ["libvpx-vp9", "libvpx"])
@needs_ffmpeg
def test_alpha_of_webm(tmp_path: Path, codec: str) -> None:

    picture = "testsrc2=s=64x48:r=25:d=0.2,format=yuva420p,geq=lum='p(X,Y)':cb='cb(X,Y)':cr='cr(X,Y)':a='4*X'"
    ffmpeg("-f", "lavfi", "-i", picture, "-c:v", codec, "-b:v", "2M", "-auto-alt-ref", 0, tmp_path / "a.webm")
    reader = VideoReader(tmp_path / "a.webm")
    frames = list(reader)
    assert reader.info.alpha
    assert len(frames) == 5
    for frame in frames:
        assert frame.alpha is not None
        assert np.abs(frame.alpha.astype(int) - 4 * np.arange(64)).mean() < 6


@pytest.mark.parametrize("matrix", [8, 14])
def test_what_would_be_wrong_is_refused(tmp_path: Path, matrix: int) -> None:
    path = encode(tmp_path / "a.mkv", [yuv444(samples(8))], tags=ColorTags(matrix, 1, 1, 1))
    with pytest.raises(MediaError, match=r"YCgCo|ICtCp"):
        probe(path)


def test_a_range_that_changes_is_followed(tmp_path: Path) -> None:
    """Each H.264 stream has its own tags; joined they change in the middle."""
    parts = []
    planes = samples(8)
    for full in (1, 2):
        path = encode(
            tmp_path / f"{full}.h264",
            [yuv444(planes) for _ in range(2)],
            "libx264",
            tags=ColorTags(1, 1, 1, full),
            options={"crf": "1"},
        )
        parts.append(path.read_bytes())
    joined = tmp_path / "a.h264"
    joined.write_bytes(b"".join(parts))
    found = [frame.pixels for frame in VideoReader(joined)]
    assert len(found) == 4
    for frame, full in zip(found, (False, False, True, True), strict=True):
        assert psnr(frame, to_rgb(planes, 1, 8, full=full) * 255) > 38
