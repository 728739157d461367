"""From files to small pictures, and random crops of them."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.data.augment import Crop, cut, draw_crop, middle, read_small
from put.errors import MediaError
from put.images.formats.color import adobe_rgb_profile
from put.images.image_files import read_image
from tests.images.making import camera_exif, encoded, smooth, with_segments

CPU = torch.device("cpu")
EXIF = b"Exif\0\0"


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def upright(tensor: torch.Tensor) -> np.ndarray:
    """[H, W, 3] of [3, H, W]."""
    return tensor.numpy().transpose(1, 2, 0)


def only_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the reader of whole pictures fail, so that what is read was decoded at a fraction."""

    def refuse(path: Path) -> None:
        raise MediaError("read in full")

    monkeypatch.setattr("put.data.augment.read_image", refuse)


def test_a_small_picture_keeps_its_pixels(tmp_path: Path) -> None:
    pixels = smooth(50, 40)
    path = write(tmp_path / "a.png", encoded(pixels, "PNG"))
    small = read_small(path, 64)
    assert small.dtype == torch.uint8
    assert small.is_contiguous()
    assert np.array_equal(upright(small), pixels)


def test_a_large_picture_is_scaled_to_its_short_side(tmp_path: Path) -> None:
    pixels = smooth(300, 200)
    small = read_small(write(tmp_path / "a.png", encoded(pixels, "PNG")), 40)
    assert small.shape == (3, 40, 60)
    blocks = pixels.reshape(40, 5, 60, 5, 3).mean(axis=(1, 3))
    assert np.abs(upright(small) - blocks).mean() < 1.5
    assert read_small(write(tmp_path / "b.png", encoded(pixels.swapaxes(0, 1), "PNG")), 40).shape == (3, 60, 40)


def test_scaling_down_does_not_alias(tmp_path: Path) -> None:
    checks = (np.indices((256, 256)).sum(axis=0) % 2 * 255).astype(np.uint8)
    small = read_small(write(tmp_path / "a.png", encoded(checks, "PNG")), 100)
    assert np.abs(upright(small)[4:-4, 4:-4].astype(int) - 127).max() < 12


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bit_keeps_its_brightness(tmp_path: Path, kind: str) -> None:
    path = write(tmp_path / "a", encoded(np.full((70, 80), 257 * 100 + 40, np.uint16), kind))
    assert (read_small(path, 64) == 100).all()


def test_grey_becomes_rgb(tmp_path: Path) -> None:
    grey = smooth(40, 30)[..., 0]
    small = upright(read_small(write(tmp_path / "a.png", encoded(grey, "PNG")), 64))
    assert np.array_equal(small, np.dstack([grey] * 3))


def test_transparent_pictures_lie_on_white(tmp_path: Path) -> None:
    pixels = np.zeros((4, 6, 4), np.uint8)
    pixels[..., 0], pixels[:, :2, 3], pixels[:, 2:4, 3] = 200, 255, 51
    small = upright(read_small(write(tmp_path / "a.png", encoded(pixels, "PNG")), 64))
    assert (small[:, :2] == [200, 0, 0]).all()
    assert (small[:, 2:4] == [244, 204, 204]).all()  # 0.2 of the colour and 0.8 of white
    assert (small[:, 4:] == 255).all()


@pytest.mark.parametrize("side", [40, 640])
def test_a_wide_profile_is_read_as_srgb(tmp_path: Path, side: int, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = smooth(640, 400)
    data = encoded(pixels, "JPEG", quality=95, subsampling=0, icc_profile=adobe_rgb_profile())
    path = write(tmp_path / "a.jpg", data)
    wanted = Image.fromarray(read_image(path).pixels)
    if side < 640:
        only_quick(monkeypatch)
        wanted = wanted.resize((64, 40), Image.Resampling.LANCZOS)
    untagged = np.asarray(Image.fromarray(pixels).resize(wanted.size, Image.Resampling.LANCZOS)).astype(int)
    off = np.abs(upright(read_small(path, side)).astype(int) - np.asarray(wanted))
    assert off.mean() < 1.2
    assert np.abs(untagged - np.asarray(wanted)).mean() > 5  # what ignoring the profile would be off by


def test_exif_alone_can_say_adobe_rgb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = with_segments(
        encoded(smooth(640, 400), "JPEG", quality=95), (0xE1, EXIF + camera_exif(640, 400, adobe=True))
    )
    path = write(tmp_path / "a.jpg", data)
    wanted = np.asarray(Image.fromarray(read_image(path).pixels).resize((64, 40), Image.Resampling.LANCZOS))
    only_quick(monkeypatch)
    assert np.abs(upright(read_small(path, 40)).astype(int) - wanted).mean() < 1.2


@pytest.mark.parametrize("orientation", range(1, 9))
def test_cameras_are_turned_upright(tmp_path: Path, orientation: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(smooth(320, 200), "JPEG", quality=95, subsampling=0)
    path = write(tmp_path / "a.jpg", with_segments(data, (0xE1, EXIF + camera_exif(320, 200, orientation))))
    whole = read_image(path).pixels
    assert whole.shape == ((200, 320, 3) if orientation < 5 else (320, 200, 3))
    assert np.array_equal(upright(read_small(path, 400)), whole)
    only_quick(monkeypatch)
    size = (64, 40) if orientation < 5 else (40, 64)
    wanted = np.asarray(Image.fromarray(whole).resize(size, Image.Resampling.LANCZOS)).astype(int)
    assert np.abs(upright(read_small(path, 40)) - wanted).mean() < 1.5


def test_a_large_grey_jpeg_is_decoded_quickly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    grey = smooth(640, 400)[..., 0]
    only_quick(monkeypatch)
    small = upright(read_small(write(tmp_path / "a.jpg", encoded(grey, "JPEG", quality=95)), 40)).astype(int)
    assert np.ptp(small, axis=2).max() == 0
    assert np.abs(small[..., 0] - np.asarray(Image.fromarray(grey).resize((64, 40), Image.Resampling.BOX))).mean() < 1.5


def test_a_large_cmyk_jpeg_is_read_with_care(tmp_path: Path) -> None:
    ink = Image.merge("CMYK", [Image.new("L", (400, 400), value) for value in (0, 255, 255, 0)])
    small = upright(read_small(write(tmp_path / "a.jpg", encoded(ink, "JPEG")), 40))
    assert np.abs(small.astype(int) - [255, 0, 0]).max() < 8


def test_damaged_pictures_say_what_is_wrong(tmp_path: Path) -> None:
    jpeg = encoded(smooth(640, 400), "JPEG")
    for name, data in {"cut.jpg": jpeg[: len(jpeg) // 2], "text.jpg": b"hello there", "empty.png": b""}.items():
        with pytest.raises(MediaError) as caught:
            read_small(write(tmp_path / name, data), 40)
        assert caught.value.message
        assert caught.value.hint
    with pytest.raises(MediaError, match="no longer exists"):
        read_small(tmp_path / "missing.jpg", 40)


def test_crops_lie_inside_of_pictures_of_every_size() -> None:
    rng = random.Random(0)
    for _ in range(3000):
        height, width = rng.choice((1, 2, 5, 64, 307, 900)), rng.choice((1, 3, 77, 307, 4000))
        top, left, side = draw_crop(rng, (64, 80)).box(height, width, 64)
        assert side >= 1
        assert 0 <= top <= height - side
        assert 0 <= left <= width - side


def test_crops_are_spread_evenly() -> None:
    rng = random.Random(1)
    crops = [draw_crop(rng, (64, 128)) for _ in range(4000)]
    assert abs(np.mean([crop.mirrored for crop in crops]) - 0.5) < 0.03
    shorts = np.array([crop.short for crop in crops])
    assert np.allclose(np.quantile(shorts, [0, 0.25, 0.5, 0.75, 1]), [64, 80, 96, 112, 128], atol=2)
    boxes = [crop.box(100, 164, 64) for crop in crops]
    scaled = np.array([side for _, _, side in boxes])
    assert np.array_equal(scaled, np.round(6400 / shorts))
    assert (scaled.min(), scaled.max()) == (50, 100)
    tops, lefts, sides = zip(*(replace(crop, short=70.0).box(70, 74, 64) for crop in crops), strict=True)
    assert set(sides) == {64}
    assert np.allclose(np.bincount(tops), 4000 / 7, rtol=0.15)  # seven places down, eleven across
    assert len(np.bincount(tops)) == 7
    assert np.allclose(np.bincount(lefts), 4000 / 11, rtol=0.2)
    assert len(np.bincount(lefts)) == 11


def test_a_crop_takes_four_numbers() -> None:
    drawn, counted = random.Random(5), random.Random(5)
    crop = draw_crop(drawn, (100, 200))
    numbers = [counted.random() for _ in range(4)]
    assert drawn.getstate() == counted.getstate()
    assert crop == Crop(100 + 100 * numbers[0], numbers[1], numbers[2], numbers[3] < 0.5)


@pytest.mark.slow
def test_a_crop_is_what_pillow_cuts_out() -> None:
    pixels = smooth(90, 70, seed=3)
    picture = torch.from_numpy(pixels.transpose(2, 0, 1).copy())
    for short, mirrored in ((64, False), (90, True), (50, False)):
        crop = Crop(short, 0.3, 0.8, mirrored)
        top, left, side = crop.box(70, 90, 48)
        part = Image.fromarray(pixels[top : top + side, left : left + side]).resize((48, 48), Image.Resampling.BICUBIC)
        wanted = np.asarray(part).astype(int)[:, :: -1 if mirrored else 1]
        got = cut(picture, crop, 48, CPU)
        assert got.dtype == torch.float32
        assert got.shape == (3, 48, 48)
        assert np.abs((upright(got) + 1) * 127.5 - wanted).max() < 1.1


@pytest.mark.slow
def test_a_crop_of_the_right_size_is_exact_and_leaves_the_picture_alone() -> None:
    pixels = smooth(70, 70, seed=4)
    picture = torch.from_numpy(pixels.transpose(2, 0, 1).copy())
    before = picture.clone()
    got = cut(picture, Crop(70.0, 0.5, 0.0, mirrored=False), 64, CPU)
    assert np.allclose((upright(got) + 1) * 127.5, pixels[:64, 3:67], atol=1e-3)
    assert torch.equal(picture, before)


def test_values_stay_in_range_at_sharp_edges() -> None:
    edges = torch.zeros(3, 20, 20, dtype=torch.uint8)
    edges[:, :, ::3] = 255
    got = cut(edges, Crop(64.0, 0, 0, mirrored=False), 64, CPU)
    assert got.min() == -1
    assert got.max() == 1


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (2, 3)])
def test_pictures_of_a_pixel_do_no_harm(shape: tuple[int, int]) -> None:
    picture = torch.full((3, *shape), 51, dtype=torch.uint8)
    rng = random.Random(0)
    for _ in range(20):
        assert torch.allclose(cut(picture, draw_crop(rng, (64, 80)), 64, CPU), torch.tensor(-0.6), atol=1e-5)
    whole = middle(picture, 64)
    assert min(whole.shape[1:]) == 64
    assert max(whole.shape[1:]) <= 128


def test_a_whole_picture_has_sides_of_multiples_of_4_and_is_not_squeezed() -> None:
    pixels = smooth(99, 70)
    whole = middle(torch.from_numpy(pixels.transpose(2, 0, 1).copy()), 64)
    assert whole.shape == (3, 64, 88)  # 90.5 wide, cut
    wanted = np.asarray(Image.fromarray(pixels).resize((91, 64), Image.Resampling.BICUBIC)).astype(int)[:, 1:89]
    assert np.abs((upright(whole) + 1) * 127.5 - wanted).max() < 1.1


def test_of_a_long_picture_the_middle_is_shown() -> None:
    picture = torch.zeros(3, 64, 640, dtype=torch.uint8)
    picture[:, :, 256:384] = 255
    assert torch.equal(middle(picture, 64), torch.ones(3, 64, 128))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")
def test_a_gpu_cuts_the_same() -> None:
    picture = torch.from_numpy(smooth(90, 70).transpose(2, 0, 1).copy())
    crop = Crop(90.0, 0.3, 0.8, mirrored=True)
    assert torch.allclose(cut(picture, crop, 48, torch.device("cuda")).cpu(), cut(picture, crop, 48, CPU), atol=1e-4)
