"""Reading and writing without a change in between."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from put.config import ImageFormat
from put.errors import OutputError
from put.images.image_files import output_ending, read_image, write_image
from tests.images.making import again, as_float, encoded, noise, smooth


def read_elsewhere(path: Path) -> np.ndarray:
    """[H, W, C] in RGB(A) order by OpenCV; of TIFF by tifffile, since OpenCV multiplies colours by alpha there."""
    if path.suffix == ".tif":
        return tifffile.imread(path)
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    return pixels[..., [2, 1, 0, 3][: pixels.shape[2]]]


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("ending", [".png", ".tif", ".bmp"])
def test_8_bit_is_exact(tmp_path: Path, ending: str, channels: int) -> None:
    pixels = noise(channels=channels)
    source, target = tmp_path / "a.png", tmp_path / f"b{ending}"
    source.write_bytes(encoded(pixels, "PNG"))
    picture, notes = again(source, target)
    assert notes == ()
    with Image.open(target) as other:
        np.testing.assert_array_equal(np.asarray(other), pixels)
    np.testing.assert_array_equal(read_elsewhere(target), pixels)
    back = read_image(target)
    np.testing.assert_array_equal(back.pixels, pixels[..., :3])
    assert (back.alpha is None) == (picture.alpha is None)


@pytest.mark.parametrize("ending", [".png", ".tif", ".bmp"])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 5000), (3, 1700), (5000, 1)])
def test_noise_as_narrow_as_can_be_is_exact(tmp_path: Path, ending: str, width: int, height: int) -> None:
    """What cannot be packed and has next to nothing in each row needs more room than its pixels."""
    pixels = noise(width, height)
    source, target = tmp_path / "a.bmp", tmp_path / f"b{ending}"
    source.write_bytes(encoded(pixels, "BMP"))
    assert again(source, target)[1] == ()
    np.testing.assert_array_equal(read_elsewhere(target), pixels)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize(("first", "second"), [(".png", ".png"), (".png", ".tif"), (".tif", ".tif"), (".tif", ".png")])
def test_16_bit_is_exact(tmp_path: Path, first: str, second: str, channels: int) -> None:
    pixels = noise(channels=channels, dtype=np.uint16)
    source, target = tmp_path / f"a{first}", tmp_path / f"b{second}"
    assert cv2.imwrite(str(source), pixels[..., [2, 1, 0, 3][:channels]])
    assert again(source, target)[1] == ()
    np.testing.assert_array_equal(read_elsewhere(target), pixels)


@pytest.mark.parametrize("ending", [".jpg", ".webp", ".avif", ".heic"])
def test_lossy_stays_close(tmp_path: Path, ending: str) -> None:
    if ending == ".heic":
        pytest.importorskip("pillow_heif")
    source, target = tmp_path / "a.png", tmp_path / f"b{ending}"
    source.write_bytes(encoded(smooth(), "PNG"))
    assert again(source, target)[1] == ()
    back = read_image(target)
    assert back.pixels.shape == (32, 48, 3)
    assert np.abs(back.pixels.astype(int) - smooth()).mean() < 3


@pytest.mark.parametrize("ending", [".webp", ".png", ".tif", ".avif"])
def test_alpha_is_exact(tmp_path: Path, ending: str) -> None:
    pixels = np.dstack([smooth(), noise(48, 32, 1)])
    source, target = tmp_path / "a.png", tmp_path / f"b{ending}"
    source.write_bytes(encoded(pixels, "PNG"))
    again(source, target)
    with Image.open(target) as other:
        assert other.mode == "RGBA"
        np.testing.assert_array_equal(np.asarray(other)[..., 3], pixels[..., 3])


def test_lossless_webp_stays_lossless(tmp_path: Path) -> None:
    pixels = noise(channels=4)
    source, target = tmp_path / "a.webp", tmp_path / "b.webp"
    source.write_bytes(encoded(pixels, "WEBP", lossless=True, exact=True))
    again(source, target)
    with Image.open(target) as other:
        np.testing.assert_array_equal(np.asarray(other), pixels)


def test_lossy_webp_stays_lossy(tmp_path: Path) -> None:
    source, target = tmp_path / "a.webp", tmp_path / "b.webp"
    source.write_bytes(encoded(smooth(), "WEBP", quality=80))
    again(source, target)
    assert b"VP8 " in target.read_bytes()[:64]


def test_transparency_in_jpeg_is_laid_on_white(tmp_path: Path) -> None:
    pixels = np.zeros((16, 16, 4), np.uint8)
    pixels[:, 8:, 3] = 128
    source, target = tmp_path / "a.png", tmp_path / "b.jpg"
    source.write_bytes(encoded(pixels, "PNG"))
    notes = again(source, target)[1]
    assert notes == ("JPEG has no transparency; the picture is placed on white.",)
    with Image.open(target) as other:
        flat = np.asarray(other).astype(int)
    assert flat[8, 2].min() > 250
    assert np.abs(flat[8, 13] - 127).max() < 4


def test_full_opacity_in_jpeg_is_not_worth_a_word(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.jpg"
    source.write_bytes(encoded(np.dstack([smooth(), np.full((32, 48), 255, np.uint8)]), "PNG"))
    assert again(source, target)[1] == ()


def test_16_bit_in_jpeg_is_said(tmp_path: Path) -> None:
    source, target = tmp_path / "a.tif", tmp_path / "b.jpg"
    tifffile.imwrite(source, smooth().astype(np.uint16) * 257, photometric="rgb")
    assert again(source, target)[1] == ("JPEG holds 8 bits per channel; the picture has more.",)
    with Image.open(target) as other:
        assert np.abs(np.asarray(other).astype(int) - smooth()).mean() < 2


def test_heic_holds_10_bits(tmp_path: Path) -> None:
    pytest.importorskip("pillow_heif")
    pixels = np.dstack([smooth().astype(np.uint16) * 257, np.full((32, 48), 40_000, np.uint16)])
    source, first, second = tmp_path / "a.tif", tmp_path / "b.heic", tmp_path / "c.heic"
    tifffile.imwrite(source, pixels, photometric="rgb", extrasamples=["unassalpha"])
    notes = again(source, first)[1]
    approximate = "HEIC keeps transparency only approximately."
    assert notes == ("HEIC holds 10 bits per channel; the picture has more.", approximate)
    picture, notes = again(first, second)
    assert notes == (approximate,)
    assert picture.pixels.dtype == np.uint16
    back = read_image(second)
    assert np.abs(back.pixels.astype(int) - pixels[..., :3]).mean() < 600
    assert back.alpha is not None
    assert np.abs(back.alpha.astype(int) - 40_000).max() < 600


def test_values_are_rounded_and_clipped(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(encoded(np.zeros((1, 6, 3), np.uint8), "PNG"))
    values = np.array([-0.5, 0.4 / 255, 0.6 / 255, 1.5, np.nan, np.inf], np.float32)
    write_image(target, np.repeat(values[None, :, None], 3, axis=2), read_image(source))
    assert read_elsewhere(target)[0, :, 0].tolist() == [0, 0, 1, 255, 0, 255]


def test_another_size_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(encoded(smooth(), "PNG"))
    with pytest.raises(ValueError, match="not"):
        write_image(tmp_path / "b.png", np.zeros((3, 3, 3), np.float32), read_image(source))


@pytest.mark.parametrize(
    ("ending", "shape", "limit"),
    [(".jpg", (1, 65501), "65500"), (".webp", (16384, 1), "16383"), (".avif", (1, 65536), "65535")],
)
def test_sides_that_a_format_cannot_hold(tmp_path: Path, ending: str, shape: tuple[int, int], limit: str) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(encoded(np.zeros((*shape, 3), np.uint8), "PNG"))
    with pytest.raises(OutputError, match=limit) as caught:
        again(source, tmp_path / f"b{ending}")
    assert "PNG or TIFF" in caught.value.hint
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.parametrize("ending", [".jpg", ".webp"])
def test_longest_sides_work(tmp_path: Path, ending: str) -> None:
    longest = {".jpg": 65500, ".webp": 16383}[ending]
    source, target = tmp_path / "a.png", tmp_path / f"b{ending}"
    source.write_bytes(encoded(np.full((1, longest, 3), 99, np.uint8), "PNG"))
    again(source, target)
    assert read_image(target).pixels.shape == (1, longest, 3)


def test_png_named_jpg_becomes_a_jpeg(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(encoded(smooth(), "PNG"))
    again(source, target)
    with Image.open(target) as other:
        assert other.format == "JPEG"


def test_quality_and_colour_resolution(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(encoded(noise(64, 64), "PNG"))
    sizes = []
    for quality, sampling in ((95, 0), (90, 0), (60, 2)):
        target = tmp_path / f"{quality}.jpg"
        again(source, target, quality=quality)
        with Image.open(target) as other:
            assert other.layer[0][1:3] == ((1, 1) if sampling == 0 else (2, 2))
        sizes.append(target.stat().st_size)
    assert sizes[0] > sizes[1] > sizes[2]


@pytest.mark.slow
@pytest.mark.parametrize("compression", ["none", "lzw", "deflate"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_packing_is_kept(tmp_path: Path, compression: str, order: str) -> None:
    pixels = smooth(200, 3000).astype(np.uint16) * 257
    source, target = tmp_path / "a.tif", tmp_path / "b.tif"
    method = {"none": None, "lzw": "lzw", "deflate": "zlib"}[compression]
    tifffile.imwrite(source, pixels.astype(order + "u2"), photometric="rgb", byteorder=order, compression=method)
    again(source, target)
    np.testing.assert_array_equal(tifffile.imread(target), pixels)
    np.testing.assert_array_equal(cv2.imread(str(target), cv2.IMREAD_UNCHANGED)[..., ::-1], pixels)
    with tifffile.TiffFile(target) as file:
        assert {1: "none", 5: "lzw", 8: "deflate"}[int(file.pages[0].compression)] == compression


@pytest.mark.parametrize(
    ("name", "wanted", "ending"),
    [
        ("a.JPG", ImageFormat.SAME, ".JPG"),
        ("a.jpeg", ImageFormat.JPEG, ".jpeg"),
        ("a.jpeg", ImageFormat.PNG, ".png"),
        ("a.tiff", ImageFormat.TIFF, ".tiff"),
        ("a.png", ImageFormat.TIFF, ".tif"),
        ("a.gif", ImageFormat.SAME, ".png"),
        ("a.gif", ImageFormat.WEBP, ".webp"),
        ("a.jfif", ImageFormat.SAME, ".jfif"),
        ("a", ImageFormat.SAME, ".png"),
        ("a.txt", ImageFormat.AVIF, ".avif"),
    ],
)
def test_endings(name: str, wanted: ImageFormat, ending: str) -> None:
    assert output_ending(Path(name), wanted) == ending


def test_heic_ending_depends_on_the_plug_in() -> None:
    from put.images.formats.avif_heic import heic_writable

    expected = ".HEIC" if heic_writable() else ".jpg"
    assert output_ending(Path("a.HEIC"), ImageFormat.SAME) == expected


def test_no_needless_precision_is_lost_between_depths(tmp_path: Path) -> None:
    pixels = noise(dtype=np.uint16)
    source = tmp_path / "a.tif"
    tifffile.imwrite(source, pixels, photometric="rgb")
    picture = read_image(source)
    assert as_float(picture).dtype == np.float32
    np.testing.assert_array_equal(np.rint(as_float(picture) * 65535).astype(np.uint16), pixels)
