"""Animated GIF and WebP files against frames composed by hand."""

from __future__ import annotations

import struct
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

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def lzw(indices: list[int]) -> bytes:
    """Uncompressed GIF data with 2 bits a pixel: a clear code before every pair, so that codes stay 3 bits wide."""
    codes = []
    for at, index in enumerate(indices):
        codes += [4] * (at % 2 == 0) + [index]
    bits = sum(code << 3 * at for at, code in enumerate([*codes, 5]))
    data = bits.to_bytes((3 * (len(codes) + 1) + 7) // 8, "little")
    blocks = [data[at : at + 255] for at in range(0, len(data), 255)]
    return b"\x02" + b"".join(bytes([len(block)]) + block for block in blocks) + b"\0"


def gif(frames: list[tuple[int, int, tuple[int, int, int, int], int | None, list[int]]], loop: int | None) -> bytes:
    """4 × 4 pixels; each frame: disposal, hundredths of a second, box, transparent index, indices."""
    out = b"GIF89a" + struct.pack("<HHBBB", 4, 4, 0x91, 0, 0) + bytes((*RED, *GREEN, *BLUE, 0, 0, 0))
    if loop is not None:
        out += b"\x21\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<H", loop) + b"\0"
    for disposal, shown, (left, top, width, height), clear, indices in frames:
        flags = disposal << 2 | (clear is not None)
        out += b"\x21\xf9\x04" + struct.pack("<BHBB", flags, shown, clear or 0, 0)
        out += b"\x2c" + struct.pack("<4HB", left, top, width, height, 0) + lzw(indices)
    return out + b"\x3b"


def test_disposal_durations_and_transparency(tmp_path: Path) -> None:
    """Frame 1 stays, 2 is taken back, 3 is cleared, 4 shows what that leaves; index 3 is transparent."""
    path = tmp_path / "a.gif"
    path.write_bytes(
        gif(
            [
                (1, 10, (0, 0, 4, 4), 3, [0] * 16),
                (3, 7, (1, 1, 2, 2), 3, [1, 1, 1, 3]),
                (2, 0, (0, 0, 2, 2), 3, [2] * 4),
                (1, 3, (3, 3, 1, 1), 3, [1]),
            ],
            loop=4,
        )
    )
    info = probe(path)
    assert (info.kind, info.width, info.height, info.alpha) == (SourceKind.ANIMATION, 4, 4, True)
    assert (info.time_base, info.frames, info.loop) == (Fraction(1, 1000), 4, 5)
    assert info.duration == pytest.approx(0.3)
    frames = list(VideoReader(path))
    assert [(frame.pts, frame.duration) for frame in frames] == [(0, 100), (100, 70), (170, 100), (270, 30)]
    first = np.full((4, 4, 4), (*RED, 255))
    second = first.copy()
    second[1:3, 1:3] = (*GREEN, 255)
    second[2, 2] = (*RED, 255)
    third = first.copy()
    third[:2, :2] = (*BLUE, 255)
    fourth = first.copy()
    fourth[:2, :2] = 0
    fourth[3, 3] = (*GREEN, 255)
    for frame, wanted in zip(frames, (first, second, third, fourth), strict=True):
        assert frame.alpha is not None
        assert np.array_equal(frame.alpha, wanted[..., 3])
        seen = wanted[..., 3] > 0
        assert np.array_equal(frame.pixels[seen], wanted[..., :3][seen])


@pytest.mark.parametrize(("stored", "plays"), [(None, 1), (0, 0), (1, 2), (9, 10)])
def test_how_often_a_gif_plays(tmp_path: Path, stored: int | None, plays: int) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(gif([(1, 4, (0, 0, 4, 4), None, [0] * 16), (1, 4, (0, 0, 4, 4), None, [1] * 16)], stored))
    info = probe(path)
    assert (info.loop, info.alpha) == (plays, False)
    assert [frame.alpha for frame in VideoReader(path)] == [None, None]


@pytest.mark.parametrize("plays", [0, 3])
def test_webp(tmp_path: Path, plays: int) -> None:
    pictures = [
        np.dstack([picture, np.full(picture.shape[:2], 40 * at, np.uint8)])
        for at, picture in enumerate(moving(5, 48, 32))
    ]
    images = [Image.fromarray(picture) for picture in pictures]
    path = tmp_path / "a.webp"
    shown = [40, 90, 1000, 33, 70]
    images[0].save(path, save_all=True, append_images=images[1:], duration=shown, loop=plays, lossless=True, exact=True)
    info = probe(path)
    assert (info.container, info.frames, info.loop, info.alpha) == ("webp", 5, plays, True)
    assert info.duration == pytest.approx(sum(shown) / 1000)
    frames = list(VideoReader(path))
    assert [frame.pts for frame in frames] == [0, 40, 130, 1130, 1163]
    assert [frame.duration for frame in frames] == shown
    for frame, wanted in zip(frames, pictures, strict=True):
        assert frame.alpha is not None
        assert np.abs(frame.alpha.astype(int) - wanted[..., 3]).max() <= 1
        seen = wanted[..., 3] > 100
        assert np.abs(frame.pixels.astype(int) - wanted[..., :3])[seen].max(initial=0) <= 2


def test_a_part_at_another_rate(tmp_path: Path) -> None:
    images = [Image.fromarray(picture) for picture in moving(10, 48, 32)]
    path = tmp_path / "a.webp"
    images[0].save(path, save_all=True, append_images=images[1:], duration=100, lossless=True)
    whole = list(VideoReader(path))
    part = list(VideoReader(path, start=0.3, end=0.6, fps=20))
    assert [frame.pts for frame in part] == list(range(6, 12))
    assert all(np.array_equal(frame.pixels, whole[frame.pts // 2].pixels) for frame in part)
    assert np.array_equal(read_frame(path, 0.45), whole[4].pixels)


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_cut_short(tmp_path: Path, ending: str) -> None:
    images = [Image.fromarray(picture) for picture in moving(8, 64, 64)]
    path = tmp_path / f"a{ending}"
    images[0].save(path, save_all=True, append_images=images[1:], duration=50)
    whole = list(VideoReader(path))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    try:
        reader = VideoReader(path)
        frames = list(reader)
    except MediaError as error:
        if ending != ".webp":
            raise AssertionError(ending) from error
    else:
        assert any("cut short" in note for note in reader.info.notes)
        assert 2 <= len(frames) < 8
        assert np.array_equal(frames[1].pixels, whole[1].pixels)


def test_a_frame_that_reaches_absurdly_far_does_not_make_the_others_large(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(gif([(1, 5, (0, 0, 4, 4), None, [0] * 16), (1, 5, (65000, 65000, 4, 4), None, [1] * 16)], 0))
    with VideoReader(path) as reader:
        assert (reader.info.width, reader.info.height) == (4, 4)
        assert len(list(reader)) == 1
