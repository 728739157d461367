"""Every kind of pixels that the formats hold, against what other readers or plain arithmetic say."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from put.images.image_files import ImageKind, read_image
from tests.images.making import chunk, encoded, noise, smooth


def repeated(grey: np.ndarray) -> np.ndarray:
    return np.repeat(grey[..., None], 3, axis=2)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
@pytest.mark.parametrize("ending", [".png", ".tif", ".webp", ".bmp", ".gif", ".avif"])
def test_pillow_modes(tmp_path: Path, mode: str, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    options = {"lossless": True} if ending == ".webp" else {}
    try:
        Image.fromarray(smooth(channels=4), "RGBA").convert(mode).save(path, **options)
    except (OSError, ValueError):
        pytest.skip("Pillow does not write this")
    with Image.open(path) as other:
        clear = other.has_transparency_data
        expected = np.asarray(other.convert("RGBA" if clear else "RGB"))
    picture = read_image(path)
    assert picture.pixels.dtype == np.uint8
    assert picture.notes == ()
    np.testing.assert_array_equal(picture.pixels, expected[..., :3])
    assert (picture.alpha is not None) == clear
    if clear:
        np.testing.assert_array_equal(picture.alpha, expected[..., 3])


@pytest.mark.parametrize("transparency", [3, bytes([0, 128, 255])])
def test_palette_png_with_transparency(tmp_path: Path, transparency: object) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(smooth()).quantize(16).save(path, transparency=transparency)
    with Image.open(path) as other:
        expected = np.asarray(other.convert("RGBA"))
    picture = read_image(path)
    np.testing.assert_array_equal(picture.pixels, expected[..., :3])
    np.testing.assert_array_equal(picture.alpha, expected[..., 3])


@pytest.mark.parametrize("ending", [".png", ".tif"])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_16_bit(tmp_path: Path, ending: str, channels: int) -> None:
    path = tmp_path / f"a{ending}"
    pixels = noise(channels=channels, dtype=np.uint16)
    order = {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[channels]
    if ending == ".png":
        assert cv2.imwrite(str(path), pixels[..., order])
    else:
        extra = {"extrasamples": ["unassalpha"]} if channels == 4 else {}
        tifffile.imwrite(path, pixels.squeeze(), photometric="rgb" if channels > 1 else "minisblack", **extra)
    picture = read_image(path)
    assert picture.pixels.dtype == np.uint16
    np.testing.assert_array_equal(picture.pixels, pixels[..., :3] if channels > 1 else np.repeat(pixels, 3, axis=2))
    if channels == 4:
        np.testing.assert_array_equal(picture.alpha, pixels[..., 3])
    else:
        assert picture.alpha is None


def test_16_bit_grey_with_alpha_png(tmp_path: Path) -> None:
    import struct
    import zlib

    pixels = noise(channels=2, dtype=np.uint16)
    height, width = pixels.shape[:2]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in pixels)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 16, 4, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    path = tmp_path / "a.png"
    path.write_bytes(data)
    picture = read_image(path)
    np.testing.assert_array_equal(picture.pixels, repeated(pixels[..., 0]))
    np.testing.assert_array_equal(picture.alpha, pixels[..., 1])


@pytest.mark.parametrize("compression", [None, "lzw", "zlib", "packbits", "zstd"])
@pytest.mark.parametrize("tile", [None, (16, 16)])
@pytest.mark.parametrize("planar", [False, True])
def test_tiff_layouts(tmp_path: Path, compression: str | None, tile: tuple[int, int] | None, planar: bool) -> None:
    pixels = noise(dtype=np.uint16)
    path = tmp_path / "a.tif"
    stored = np.moveaxis(pixels, -1, 0) if planar else pixels
    config = "separate" if planar else "contig"
    tifffile.imwrite(path, stored, photometric="rgb", compression=compression, tile=tile, planarconfig=config)
    np.testing.assert_array_equal(read_image(path).pixels, pixels)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_tiff_byte_orders(tmp_path: Path, order: str, big: bool) -> None:
    pixels = noise(dtype=np.uint16)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pixels.astype(order + "u2"), photometric="rgb", byteorder=order, bigtiff=big)
    np.testing.assert_array_equal(read_image(path).pixels, pixels)


@pytest.mark.parametrize("photometric", ["minisblack", "miniswhite"])
def test_tiff_grey_and_1_bit(tmp_path: Path, photometric: str) -> None:
    grey = noise(channels=1)[..., 0]
    for name, pixels in (("grey", grey), ("bits", grey > 127)):
        path = tmp_path / f"{name}.tif"
        tifffile.imwrite(path, pixels, photometric=photometric)
        with Image.open(path) as other:
            expected = np.asarray(other.convert("RGB"))
        np.testing.assert_array_equal(read_image(path).pixels, expected)


@pytest.mark.parametrize("bits", [4, 12])
def test_tiff_odd_depths_fill_the_range(tmp_path: Path, bits: int) -> None:
    top = 2**bits - 1
    ramp = np.linspace(0, top, 32).round().astype(np.uint16 if bits > 8 else np.uint8)[None].repeat(4, axis=0)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, ramp, bitspersample=bits)
    picture = read_image(path)
    full = np.iinfo(picture.pixels.dtype).max
    assert picture.pixels.dtype == (np.uint16 if bits > 8 else np.uint8)
    np.testing.assert_allclose(picture.pixels[..., 0], ramp * (full / top), atol=0.51)


def test_tiff_premultiplied_alpha_is_undone(tmp_path: Path) -> None:
    colours = smooth()
    alpha = np.full(colours.shape[:2], 128, np.uint8)
    stored = (colours.astype(np.uint16) * 128 // 255).astype(np.uint8)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.dstack([stored, alpha]), photometric="rgb", extrasamples=["assocalpha"])
    picture = read_image(path)
    np.testing.assert_array_equal(picture.alpha, alpha)
    assert np.abs(picture.pixels.astype(int) - colours).max() <= 2


def test_tiff_spare_channel_is_no_transparency(tmp_path: Path) -> None:
    pixels = noise(channels=4)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pixels, photometric="rgb", extrasamples=["unspecified"])
    picture = read_image(path)
    assert picture.alpha is None
    assert picture.metadata.lost == ("Its extra channels are not kept.",)


def test_tiff_with_pages_uses_the_first(tmp_path: Path) -> None:
    pages = np.stack([smooth(seed=seed) for seed in range(3)])
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pages, photometric="rgb")
    picture = read_image(path)
    np.testing.assert_array_equal(picture.pixels, pages[0])
    assert picture.notes == ("It holds 3 pages; only the first was used.",)


def test_tiff_thumbnail_page_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as file:
        file.write(smooth(12, 8), photometric="rgb", subfiletype=1)
        file.write(smooth(), photometric="rgb")
    np.testing.assert_array_equal(read_image(path).pixels, smooth())


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "jpeg"])
def test_tiff_luma(tmp_path: Path, compression: str | None) -> None:
    path = tmp_path / "a.tif"
    Image.fromarray(smooth()).convert("YCbCr").save(path, compression=compression)
    with Image.open(path) as other:
        expected = np.asarray(other.convert("RGB")).astype(int)
    assert np.abs(read_image(path).pixels - expected).max() <= 2


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_jpeg(tmp_path: Path, mode: str, progressive: bool) -> None:
    path = tmp_path / "a.jpg"
    Image.fromarray(smooth()).convert(mode).save(path, quality=95, progressive=progressive)
    with Image.open(path) as other:
        expected = np.asarray(other.convert("RGB")).astype(int)
    assert np.abs(read_image(path).pixels - expected).max() <= 1


def test_cmyk_jpeg_without_adobe_mark_is_not_inverted(tmp_path: Path) -> None:
    ink = np.zeros((16, 16, 4), np.uint8)
    ink[..., 0] = 255  # all cyan
    adobe = encoded(Image.fromarray(ink, "CMYK"), "JPEG", quality=100)
    at = adobe.index(b"\xff\xee")
    plain = adobe[:at] + adobe[at + 16 :]
    for name, data, expected in (("adobe", adobe, (0, 255, 255)), ("plain", plain, (0, 0, 0))):
        path = tmp_path / f"{name}.jpg"
        path.write_bytes(data)
        assert np.abs(read_image(path).pixels[8, 8].astype(int) - expected).max() <= 2


def test_animations_use_the_first_frame(tmp_path: Path) -> None:
    frames = [Image.fromarray(smooth(seed=seed)) for seed in range(4)]
    for name, options in (("a.gif", {}), ("a.webp", {"lossless": True}), ("a.png", {"default_image": False})):
        path = tmp_path / name
        frames[0].save(path, save_all=True, append_images=frames[1:], duration=50, **options)
        with Image.open(path) as other:
            expected = np.asarray(other.convert("RGB"))
        picture = read_image(path)
        np.testing.assert_array_equal(picture.pixels, expected)
        assert picture.notes == ("It is animated; only the first of 4 frames was used.",)


def test_content_decides_and_the_wrong_ending_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded(smooth(), "PNG"))
    picture = read_image(path)
    assert picture.format is ImageKind.PNG
    assert picture.notes == ("It is named .jpg but holds a PNG picture.",)
    np.testing.assert_array_equal(picture.pixels, smooth())


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".tif", ".bmp", ".avif", ".gif"])
@pytest.mark.parametrize("size", [(1, 1), (1, 37), (37, 1)])
def test_slivers(tmp_path: Path, ending: str, size: tuple[int, int]) -> None:
    path = tmp_path / f"a{ending}"
    Image.new("RGB", size, (10, 200, 30)).save(path)
    picture = read_image(path)
    assert picture.pixels.shape == (size[1], size[0], 3)
    assert np.abs(picture.pixels.astype(int) - (10, 200, 30)).max() <= 6


@pytest.mark.parametrize("bits", [10, 12])
def test_deep_avif(tmp_path: Path, bits: int) -> None:
    import imagecodecs

    ramp = np.linspace(0, 2**bits - 1, 64).round().astype(np.uint16)
    pixels = np.repeat(np.repeat(ramp[None, :, None], 16, axis=0), 3, axis=2)
    path = tmp_path / "a.avif"
    path.write_bytes(imagecodecs.avif_encode(pixels, 98, bitspersample=bits, speed=8))
    picture = read_image(path)
    assert picture.pixels.dtype == np.uint16
    assert np.abs(picture.pixels - pixels * (65535 / (2**bits - 1))).mean() < 400
    assert len(np.unique(picture.pixels[8, :, 0] >> 6)) > 60


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_heic(tmp_path: Path, mode: str) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    pixels = smooth(channels=len(mode))
    path = tmp_path / "a.heic"
    pillow_heif.from_bytes(mode, (48, 32), pixels.tobytes()).save(path, quality=95, chroma=444)
    picture = read_image(path)
    assert picture.format is ImageKind.HEIC
    assert np.abs(picture.pixels.astype(int) - pixels[..., :3]).mean() < 3
    assert (picture.alpha is not None) == (mode == "RGBA")


def test_deep_heic(tmp_path: Path) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    pixels = smooth().astype(np.uint16) * 257
    path = tmp_path / "a.heic"
    pillow_heif.from_bytes("RGB;16", (48, 32), pixels.tobytes()).save(path, quality=95, chroma=444)
    picture = read_image(path)
    assert picture.pixels.dtype == np.uint16
    assert np.abs(picture.pixels.astype(int) - pixels).mean() < 800
