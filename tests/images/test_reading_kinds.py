"""Every kind of pixels that the formats hold, against what other readers or plain arithmetic say."""

from __future__ import annotations

import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from put.images.image_files import ImageKind, read_image
from tests.images.making import SRGB, chunk, encoded, noise, smooth


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
    assert picture.notes == ("It holds 3 pages; only the first one is used.",)


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
        assert picture.notes == ("It is animated; only the first of 4 frames is used.",)


def test_content_decides_and_the_wrong_ending_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded(smooth(), "PNG"))
    picture = read_image(path)
    assert picture.format is ImageKind.PNG
    assert picture.notes == ("It is named .jpg but holds a PNG picture.",)
    np.testing.assert_array_equal(picture.pixels, smooth())


@pytest.mark.slow
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


def bmp_with_fields(size: int, masks: tuple[int, ...], words: np.ndarray, *, upwards: bool = True) -> bytes:
    """A BMP file whose channels lie where the masks say, with a header of this size."""
    height, width = words.shape
    bits = words.dtype.itemsize * 8
    packing = 6 if size == 40 and len(masks) == 4 else 3
    head = struct.pack(
        "<IiiHHIIiiII", size, width, height if upwards else -height, 1, bits, packing, 0, 2835, 2835, 0, 0
    )
    head += struct.pack(f"<{len(masks)}I", *masks)
    head += bytes(max(0, size - len(head)))
    row = (width * bits + 31) // 32 * 4
    rows = [line.astype(f"<u{bits // 8}").tobytes().ljust(row, b"\0") for line in (words[::-1] if upwards else words)]
    body = b"".join(rows)
    return struct.pack("<2sIHHI", b"BM", 14 + len(head) + len(body), 0, 0, 14 + len(head)) + head + body


@pytest.mark.parametrize("upwards", [True, False])
@pytest.mark.parametrize(
    ("size", "bits", "masks"),
    [
        (40, 16, (0x0F00, 0x00F0, 0x000F)),
        (40, 16, (0xF000, 0x07C0, 0x003F)),
        (56, 16, (0x0F00, 0x00F0, 0x000F, 0xF000)),
        (40, 16, (0x0F00, 0x00F0, 0x000F, 0xF000)),
        (40, 32, (0x1FE00000, 0x0001FE00, 0x000000FF)),
        (108, 32, (0x3FF00000, 0x000FFC00, 0x000003FF, 0xC0000000)),
        (124, 32, (0x000000FF, 0x00FF0000, 0x0000FF00, 0xFF000000)),
    ],
)
def test_bmp_with_channels_at_odd_places(
    tmp_path: Path, size: int, bits: int, masks: tuple[int, ...], upwards: bool
) -> None:
    words = np.random.default_rng(0).integers(0, 1 << bits, (5, 7), dtype=np.uint64).astype(f"u{bits // 8}")
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp_with_fields(size, masks, words, upwards=upwards))
    picture = read_image(path)
    top = 65535 if max(mask.bit_count() for mask in masks) > 8 else 255
    for channel, mask in enumerate(masks):
        found = picture.alpha if channel == 3 else picture.pixels[..., channel]
        place = next(bit for bit in range(32) if mask >> bit & 1)
        part = (words.astype(float) // 2**place) % 2 ** mask.bit_count() / (2 ** mask.bit_count() - 1)
        np.testing.assert_allclose(found.astype(float), part * top, atol=0.5 + 1e-6)


def test_bmp_whose_transparency_is_empty_is_opaque(tmp_path: Path) -> None:
    words = np.full((3, 3), 0x0FFF, np.uint16)
    (tmp_path / "a.bmp").write_bytes(bmp_with_fields(56, (0x0F00, 0x00F0, 0x000F, 0xF000), words))
    assert read_image(tmp_path / "a.bmp").alpha is None


@pytest.mark.parametrize("kind", [1, 2, 0])
def test_tiff_palette_with_more_than_an_index(tmp_path: Path, kind: int) -> None:
    random = np.random.default_rng(0)
    table = random.integers(0, 65536, (3, 256), dtype=np.uint16)
    index = random.integers(0, 256, (6, 9), dtype=np.uint8)
    more = random.integers(1, 256, (6, 9), dtype=np.uint8)
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path, np.dstack([index, more]), photometric="minisblack", extrasamples=[kind], planarconfig="contig"
    )
    data = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as file:
        place = file.pages[0].tags["PhotometricInterpretation"].valueoffset
        end = file.pages[0].tags["Software"]
    struct.pack_into("<H", data, place, 3)
    struct.pack_into("<HHII", data, end.offset, 320, 3, 768, len(data))  # a colour map in place of the program's name
    path.write_bytes(bytes(data) + table.tobytes())
    picture = read_image(path)
    colours = (table >> 8).astype(np.uint8).T[index]
    if kind == 1:  # premultiplied
        colours = np.minimum(np.rint(colours / more[..., None] * 255.0), 255).astype(np.uint8)
        assert np.abs(picture.pixels.astype(int) - colours).max() <= 1
    else:
        np.testing.assert_array_equal(picture.pixels, colours)
    if kind:
        np.testing.assert_array_equal(picture.alpha, more)
    else:
        assert picture.alpha is None
        assert picture.metadata.lost == ("Its extra channels are not kept.",)


def test_avif_with_two_profiles(tmp_path: Path) -> None:
    whole = encoded(smooth(), "AVIF", quality=100, subsampling="4:4:4", icc_profile=SRGB)
    box = struct.pack(">I", len(SRGB) + 12) + b"colrprof" + SRGB
    assert whole.count(box) == 1
    second = box.replace(b"colrprof", b"colrrICC")
    data, at = bytearray(whole), whole.index(box) + len(box)
    for name in (b"meta", b"iprp", b"ipco"):
        place = data.index(name) - 4
        struct.pack_into(">I", data, place, struct.unpack_from(">I", data, place)[0] + len(second))
    associations = data.index(b"ipma")
    data[at:at] = second
    associations += len(second)
    data[associations + 14] += 1  # one more property of the first item
    last = associations + 15 + data[associations + 14] - 1
    data[last:last] = bytes([sum(1 for _ in properties(whole)) + 1])
    for name in (b"meta", b"iprp", b"ipma"):
        place = data.index(name) - 4
        struct.pack_into(">I", data, place, struct.unpack_from(">I", data, place)[0] + 1)
    shifted = data.index(b"iloc") + 4
    (start,) = struct.unpack_from(">I", data, shifted + 14)
    struct.pack_into(">I", data, shifted + 14, start + len(second) + 1)
    path = tmp_path / "a.avif"
    path.write_bytes(data)
    with pytest.raises(OSError, match="cannot identify"):
        Image.open(path)
    picture = read_image(path)
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 2
    assert picture.metadata.profiled


def properties(avif: bytes) -> list[bytes]:
    start = avif.index(b"ipco") + 4
    end = start - 8 + struct.unpack_from(">I", avif, start - 8)[0]
    found = []
    while start < end:
        found.append(avif[start + 4 : start + 8])
        start += struct.unpack_from(">I", avif, start)[0]
    return found
