"""Colours: profiles are used, results are sRGB and say so, depth is not lost on the way."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from put.config import ImageFormat
from put.images.formats.color import adobe_rgb_profile, described_profile, srgb_profile
from put.images.image_files import read_image
from tests.images.making import SRGB, again, camera_exif, chunks_of, encoded, noise, smooth, with_chunks

ADOBE = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
P3 = ((0.68, 0.32), (0.265, 0.69), (0.15, 0.06))
REC709 = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
WHITE = (0.3127, 0.3290)


def to_xyz(primaries: tuple[tuple[float, float], ...]) -> np.ndarray:
    """Matrix from linear light to XYZ (Lindbloom, from chromaticities)."""
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in primaries]).T
    white = np.array([WHITE[0] / WHITE[1], 1.0, (1 - WHITE[0] - WHITE[1]) / WHITE[1]])
    return columns * np.linalg.solve(columns, white)


def srgb_curve(light: np.ndarray) -> np.ndarray:
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def expected(values: np.ndarray, primaries: tuple[tuple[float, float], ...], gamma: float) -> np.ndarray:
    """sRGB values of colours in a gamma space, by the textbook."""
    linear = values.astype(np.float64) ** gamma
    return srgb_curve(linear @ (np.linalg.inv(to_xyz(REC709)) @ to_xyz(primaries)).T)


def gentle(dtype: type, seed: int = 0) -> np.ndarray:
    """Colours well inside of sRGB, so that nothing is clipped, dark ones among them."""
    top = np.iinfo(dtype).max
    values = smooth(64, 48, seed=seed) / 255
    grey = values.mean(axis=2, keepdims=True)
    values = grey + (values - grey) * 0.4
    values[:8] *= 0.05
    return (values * top).round().astype(dtype)


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_a_wide_profile_is_converted_and_replaced(tmp_path: Path, ending: str) -> None:
    pixels = gentle(np.uint8)
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    options = {".jpg": {"quality": 98, "subsampling": 0}, ".webp": {"lossless": True}, ".avif": {"quality": 98}}
    Image.fromarray(pixels).save(source, icc_profile=adobe_rgb_profile(), **options.get(ending, {}))
    picture, notes = again(source, target, quality=98)
    assert (picture.notes, notes) == ((), ())
    wanted = expected(pixels / 255, ADOBE, 563 / 256) * 255
    assert np.abs(picture.pixels - wanted).mean() < (0.5 if ending in (".png", ".tif") else 1.5)
    with Image.open(target) as other:
        profile = other.info["icc_profile"]
        assert ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile))).strip().startswith("sRGB")
        assert profile == srgb_profile()
        assert np.abs(np.asarray(other) - wanted).mean() < 2.5


@pytest.mark.parametrize("ending", [".png", ".tif"])
@pytest.mark.parametrize("primaries", [ADOBE, P3])
def test_16_bit_is_converted_with_16_bit_precision(tmp_path: Path, ending: str, primaries: tuple) -> None:
    pixels = gentle(np.uint16)
    profile = described_profile((*WHITE, *np.ravel(primaries)), 2.0)
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    if ending == ".tif":
        tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=profile)
    else:
        png = cv2.imencode(".png", pixels[..., ::-1])[1].tobytes()
        source.write_bytes(with_chunks(png, (b"iCCP", b"x\0\0" + zlib.compress(profile))))
    picture, _ = again(source, target)
    wanted = expected(pixels / 65535, primaries, 2.0) * 65535
    error = np.abs(picture.pixels - wanted)
    assert error.max() < 60  # a quarter of one step of 8 bits; Pillow's way is off by 128 on average
    assert error.mean() < 12
    assert len(np.unique(picture.pixels)) > 2000
    np.testing.assert_array_equal(read_image(target).pixels, picture.pixels)
    stored = tifffile.imread(target) if ending == ".tif" else cv2.imread(str(target), cv2.IMREAD_UNCHANGED)[..., ::-1]
    np.testing.assert_array_equal(stored, picture.pixels)


def test_equals_pillows_conversion_at_8_bits(tmp_path: Path) -> None:
    pixels = noise(64, 64)
    source = tmp_path / "a.png"
    Image.fromarray(pixels).save(source, icc_profile=adobe_rgb_profile())
    theirs = ImageCms.profileToProfile(
        Image.fromarray(pixels),
        ImageCms.ImageCmsProfile(io.BytesIO(adobe_rgb_profile())),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert np.abs(read_image(source).pixels.astype(int) - np.asarray(theirs)).max() <= 1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("profile", [SRGB, srgb_profile(), imagecodecs.cms_profile("srgb")])
def test_an_srgb_profile_changes_no_value(tmp_path: Path, dtype: type, profile: bytes) -> None:
    pixels = noise(dtype=dtype)
    source, target = tmp_path / "a.tif", tmp_path / "b.tif"
    tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=profile)
    picture, _ = again(source, target)
    np.testing.assert_array_equal(picture.pixels, pixels)
    with tifffile.TiffFile(target) as file:
        assert file.pages[0].iccprofile == srgb_profile()


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_no_profile_stays_none(tmp_path: Path, ending: str) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    Image.fromarray(smooth()).save(source)
    again(source, target)
    with Image.open(target) as other:
        assert "icc_profile" not in other.info


def test_grey_profile(tmp_path: Path) -> None:
    ramp = np.arange(256, dtype=np.uint8)[None].repeat(4, axis=0)
    profile = imagecodecs.cms_profile("gray", gamma=1.0)
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    Image.fromarray(ramp).save(source, icc_profile=profile, quality=100)
    picture, _ = again(source, target)
    assert np.abs(picture.pixels[2, :, 0] - srgb_curve(ramp[2] / 255) * 255).max() < 4
    with Image.open(target) as other:
        assert other.mode == "RGB"
        assert other.info["icc_profile"] == srgb_profile()


def test_rgb_profile_on_a_grey_picture(tmp_path: Path) -> None:
    grey = smooth()[..., 0]
    source = tmp_path / "a.png"
    Image.fromarray(grey).save(source, icc_profile=SRGB)
    picture = read_image(source)
    assert picture.notes == ()
    np.testing.assert_array_equal(picture.pixels, np.repeat(grey[..., None], 3, axis=2))


@pytest.mark.parametrize(
    "profile", [b"junk" * 50, SRGB[:200], imagecodecs.cms_profile("gray", gamma=2.2), b"\0" * 16 + b"RGB " + bytes(200)]
)
def test_useless_profiles_are_ignored_with_a_word(tmp_path: Path, profile: bytes) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    Image.fromarray(smooth()).save(source, icc_profile=profile, quality=95)
    picture, _ = again(source, target)
    assert len(picture.notes) == 1
    assert "profile" in picture.notes[0]
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 3


def profile_of(device: bytes, space: bytes, lut: bytes) -> bytes:
    """A profile around a table."""
    text = b"desc" + bytes(4) + struct.pack(">I", 5) + b"test\0" + bytes(78)
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    body, table_of_tags = b"", struct.pack(">I", 3)
    start = 128 + 4 + 36
    for name, content in ((b"desc", text), (b"wtpt", white), (b"A2B0", lut)):
        padded = content + b"\0" * (-len(content) % 4)
        table_of_tags += struct.pack(">4sII", name, start + len(body), len(content))
        body += padded
    size = start + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02100000, device, space, b"Lab ")
    head += struct.pack(">6H4s", 2024, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + table_of_tags + body


def cmyk_profile() -> bytes:
    """A CMYK profile with a table: light is what ink leaves, multiplied."""
    grid = 5
    nodes = np.stack(np.meshgrid(*[np.linspace(0, 1, grid)] * 4, indexing="ij"), axis=-1).reshape(-1, 4)
    rgb = (1 - nodes[:, :3]) * (1 - nodes[:, 3:])
    lab = imagecodecs.cms_transform(
        rgb.reshape(1, -1, 3).astype(np.float32),
        imagecodecs.cms_profile("srgb"),
        ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes(),
        colorspace="rgb",
        outcolorspace="lab",
    ).reshape(-1, 3)
    table = np.stack([lab[:, 0] * 652.8, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256], axis=1)
    curve = struct.pack(">2H", 0, 65535)
    lut = b"mft2" + bytes(4) + bytes((4, 3, grid, 0)) + struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    lut += struct.pack(">2H", 2, 2) + curve * 4 + table.round().clip(0, 65535).astype(">u2").tobytes() + curve * 3
    return profile_of(b"prtr", b"CMYK", lut)


@pytest.mark.parametrize("ending", [".jpg", ".tif"])
def test_cmyk_with_a_profile(tmp_path: Path, ending: str) -> None:
    ink = smooth(channels=4) // 2
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    options = {"quality": 98, "subsampling": 0} if ending == ".jpg" else {}
    Image.fromarray(ink, "CMYK").save(source, icc_profile=cmyk_profile(), **options)
    picture, notes = again(source, target)
    assert notes == ()
    assert picture.notes == ("It is in CMYK; the result is in RGB.",)
    with Image.open(source) as other:
        theirs = ImageCms.profileToProfile(
            other,
            ImageCms.ImageCmsProfile(io.BytesIO(cmyk_profile())),
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    assert np.abs(picture.pixels.astype(int) - np.asarray(theirs)).max() <= 1
    with Image.open(target) as other:
        assert (other.mode, other.info["icc_profile"]) == ("RGB", srgb_profile())


def test_16_bit_cmyk(tmp_path: Path) -> None:
    ink = (smooth(channels=4) // 2).astype(np.uint16) * 257
    source = tmp_path / "a.tif"
    tifffile.imwrite(source, ink, photometric="separated")
    picture = read_image(source)
    assert picture.pixels.dtype == np.uint16
    light = (65535 - ink.astype(float)) / 65535
    assert np.abs(picture.pixels - light[..., :3] * light[..., 3:] * 65535).max() < 1
    assert len(picture.notes) == 2


def png_with(path: Path, *chunks: tuple[bytes, bytes]) -> None:
    path.write_bytes(with_chunks(encoded(gentle(np.uint8), "PNG"), *chunks))


def chromaticities(primaries: tuple[tuple[float, float], ...]) -> bytes:
    return struct.pack(">8I", *(round(value * 100_000) for value in (*WHITE, *np.ravel(primaries))))


def test_png_gamma_and_chromaticities_are_used_and_replaced(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    png_with(source, (b"gAMA", struct.pack(">I", 55556)), (b"cHRM", chromaticities(ADOBE)))
    picture, _ = again(source, target)
    wanted = expected(gentle(np.uint8) / 255, ADOBE, 1.8) * 255
    assert np.abs(picture.pixels - wanted).max() < 2
    chunks = chunks_of(target.read_bytes())
    assert chunks[b"sRGB"] == b"\0"
    assert not chunks.keys() & {b"gAMA", b"cHRM", b"iCCP", b"cICP"}


@pytest.mark.parametrize(
    "chunks",
    [
        [(b"gAMA", struct.pack(">I", 45455))],
        [(b"gAMA", struct.pack(">I", 45455)), (b"cHRM", chromaticities(REC709))],
        [(b"sRGB", b"\0"), (b"gAMA", struct.pack(">I", 100_000))],
        [(b"cICP", bytes((1, 13, 0, 1)))],
        [(b"cICP", bytes((1, 13, 0, 1))), (b"gAMA", struct.pack(">I", 100_000))],
        [(b"gAMA", struct.pack(">I", 0))],
        [(b"cHRM", bytes(32))],
    ],
)
def test_png_that_means_srgb_keeps_its_values(tmp_path: Path, chunks: list[tuple[bytes, bytes]]) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    png_with(source, *chunks)
    picture, _ = again(source, target)
    np.testing.assert_array_equal(picture.pixels, gentle(np.uint8))
    assert b"sRGB" in chunks_of(target.read_bytes())
    assert b"gAMA" not in chunks_of(target.read_bytes())


def test_plain_png_stays_undeclared(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    png_with(source)
    again(source, target)
    assert chunks_of(target.read_bytes()).keys() == {b"IHDR", b"IDAT", b"IEND"}


def test_png_code_points_of_display_p3(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    png_with(source, (b"cICP", bytes((12, 13, 0, 1))))
    values = gentle(np.uint8) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    wanted = srgb_curve(linear @ (np.linalg.inv(to_xyz(REC709)) @ to_xyz(P3)).T) * 255
    assert np.abs(read_image(source).pixels - wanted).max() < 1.5


def test_hdr_is_noted(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    png_with(source, (b"cICP", bytes((9, 16, 0, 1))))
    assert "HDR" in read_image(source).notes[0]


def test_avif_code_points_of_display_p3(tmp_path: Path) -> None:
    pixels = gentle(np.uint8)
    data = imagecodecs.avif_encode(pixels, 100, speed=8, primaries=12, transfer=13, matrix=1, pixelformat="444")
    source, target = tmp_path / "a.avif", tmp_path / "b.avif"
    source.write_bytes(data)
    values = pixels / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    wanted = srgb_curve(linear @ (np.linalg.inv(to_xyz(REC709)) @ to_xyz(P3)).T) * 255
    picture, _ = again(source, target)
    assert np.abs(picture.pixels - wanted).mean() < 1.5
    at = target.read_bytes().index(b"colrnclx")
    assert struct.unpack_from(">HH", target.read_bytes(), at + 8) == (1, 13)


def test_adobe_rgb_that_only_exif_tells_of(tmp_path: Path) -> None:
    pixels = gentle(np.uint8)
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    block = camera_exif(64, 48, adobe=True)
    source.write_bytes(encoded(pixels, "JPEG", quality=98, subsampling=0, exif=b"Exif\0\0" + block))
    picture, _ = again(source, target)
    assert np.abs(picture.pixels - expected(pixels / 255, ADOBE, 563 / 256) * 255).mean() < 1.5
    with Image.open(target) as other:
        assert "icc_profile" not in other.info
        below = other.getexif().get_ifd(0x8769)
        assert below[0xA001] == 1
        assert other.getexif().get_ifd(0xA005)[1] == "R98"


def test_a_profile_counts_more_than_exif(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    png = encoded(gentle(np.uint8), "PNG", icc_profile=SRGB)
    source.write_bytes(with_chunks(png, (b"eXIf", camera_exif(64, 48, adobe=True))))
    np.testing.assert_array_equal(read_image(source).pixels, gentle(np.uint8))


def test_our_profile_is_the_same_every_time() -> None:
    srgb_profile.cache_clear()
    first = srgb_profile()
    srgb_profile.cache_clear()
    assert srgb_profile() == first
    imagecodecs.cms_profile_validate(first)


@pytest.mark.parametrize("wanted", [ImageFormat.PNG, ImageFormat.TIFF, ImageFormat.WEBP, ImageFormat.AVIF])
def test_a_profile_goes_along_to_other_formats(tmp_path: Path, wanted: ImageFormat) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / f"b.{wanted}"
    Image.fromarray(smooth()).save(source, icc_profile=adobe_rgb_profile(), quality=95)
    again(source, target, wanted)
    with Image.open(target) as other:
        assert other.info["icc_profile"] == srgb_profile()


def lut_profile() -> bytes:
    """An RGB profile with a table instead of curves and a matrix, made from the CMYK one."""
    grid = 9
    steps = np.linspace(0, 1, grid)
    rgb = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(1, -1, 3).astype(np.float32)
    lab = imagecodecs.cms_transform(
        rgb[..., [1, 2, 0]] * 0.6 + 0.2,
        imagecodecs.cms_profile("srgb"),
        ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes(),
        colorspace="rgb",
        outcolorspace="lab",
    ).reshape(-1, 3)
    table = np.stack([lab[:, 0] * 652.8, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256], axis=1)
    curve = struct.pack(">2H", 0, 65535)
    lut = b"mft2" + bytes(4) + bytes((3, 3, grid, 0)) + struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    lut += struct.pack(">2H", 2, 2) + curve * 3 + table.round().clip(0, 65535).astype(">u2").tobytes() + curve * 3
    return profile_of(b"scnr", b"RGB ", lut)


@pytest.mark.slow
@pytest.mark.parametrize("primaries", [ADOBE, P3, REC709])
@pytest.mark.parametrize("gamma", [1.8, 2.2, 0.0])
def test_the_quick_way_for_large_16_bit_pictures_is_exact(tmp_path: Path, primaries: tuple, gamma: float) -> None:
    pixels = noise(400, 300, dtype=np.uint16)
    pixels[:50] //= 64
    profile = described_profile((*WHITE, *np.ravel(primaries)), gamma)
    source = tmp_path / "a.tif"
    tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=profile)
    large = read_image(source).pixels
    for top in range(0, 300, 100):  # small ones go through the colour engine, pixel by pixel
        tifffile.imwrite(source, pixels[top : top + 100], photometric="rgb", iccprofile=profile)
        small = read_image(source).pixels
        assert np.abs(large[top : top + 100].astype(int) - small).max() <= 24


def test_large_16_bit_pictures_with_a_table_in_their_profile(tmp_path: Path) -> None:
    pixels = noise(400, 300, dtype=np.uint16)
    source = tmp_path / "a.tif"
    tifffile.imwrite(source, pixels, photometric="rgb", iccprofile=lut_profile())
    large = read_image(source).pixels
    tifffile.imwrite(source, pixels[:100], photometric="rgb", iccprofile=lut_profile())
    np.testing.assert_array_equal(large[:100], read_image(source).pixels)
    plain = noise(400, 300, dtype=np.uint16)[..., [1, 2, 0]] * 0.6 + 0.2 * 65535
    assert np.abs(large[:100] - plain[:100])[50:].mean() < 1500
