"""EXIF: orientation is applied once, the rest is kept and stays true."""

from __future__ import annotations

import io
import json
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from put.config import ImageFormat
from put.images.image_files import read_image
from put.images.metadata import exif
from tests.images.making import again, camera_exif, chunk, encoded, smooth, with_chunks, with_segments

WIDTH, HEIGHT = 48, 32
SECRET = b"SECRET-AT-350"


def photograph(path: Path, orientation: int, **options: Any) -> None:
    """A file as a camera writes it, without loss where the format can."""
    block = camera_exif(WIDTH, HEIGHT, orientation, **options)
    pixels = Image.fromarray(smooth(WIDTH, HEIGHT))
    match path.suffix:
        case ".jpg":
            path.write_bytes(encoded(pixels, "JPEG", exif=b"Exif\0\0" + block, quality=95, subsampling=0))
        case ".png":
            path.write_bytes(with_chunks(encoded(pixels, "PNG"), (b"eXIf", block)))
        case ".webp":
            path.write_bytes(encoded(pixels, "WEBP", exif=block, lossless=True))
        case ".avif":
            path.write_bytes(encoded(pixels, "AVIF", exif=block, quality=95))
        case ".tif":
            parsed = Image.Exif()
            parsed.load(b"Exif\0\0" + block)
            path.write_bytes(encoded(pixels, "TIFF", exif=parsed))


def seen(path: Path) -> np.ndarray:
    """The picture as other programs show it."""
    with Image.open(path) as other:
        return np.asarray(ImageOps.exif_transpose(other).convert("RGB")).astype(int)


def tags(path: Path) -> dict[str, Any]:
    """What exiftool says."""
    tool = shutil.which("exiftool")
    if tool is None:
        pytest.skip("exiftool is not installed")
    run = subprocess.run([tool, "-j", "-G1", "-n", "-a", path], capture_output=True, check=False)
    found: dict[str, Any] = json.loads(run.stdout)[0]
    return found


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".avif", ".tif"])
def test_orientation_is_applied_once(tmp_path: Path, ending: str, orientation: int) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    photograph(source, orientation)
    picture, notes = again(source, target)
    assert notes == ()
    assert picture.pixels.shape[:2] == ((HEIGHT, WIDTH) if orientation < 5 else (WIDTH, HEIGHT))
    assert np.abs(picture.pixels - seen(source)).max() <= 1
    with Image.open(target) as other:
        assert other.size == picture.pixels.shape[1::-1]
        assert other.getexif().get(0x0112, 1) == 1
    assert np.abs(seen(target) - seen(source)).mean() < 3


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".avif"])
def test_the_rest_of_exif_is_kept(tmp_path: Path, ending: str, order: str) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    photograph(source, 6, order=order)
    again(source, target)
    with Image.open(target) as other:
        block = other.info["exif"].removeprefix(b"Exif\0\0")
        read = Image.Exif()
        read.load(block)
    assert read[0x010F] == "PUTCAM1"
    assert read.get_ifd(0x8825)[2] == (52.0, 31.0, 12.0)
    below = read.get_ifd(0x8769)
    assert (below[0xA002], below[0xA003], below[0xA001]) == (HEIGHT, WIDTH, 1)
    assert SECRET in below[0x927C]
    assert 0x013E not in read
    assert 0xA500 not in below
    assert not read.get_ifd(1)
    assert b"\xff\xd8" not in block
    if ending != ".avif":  # Pillow writes the block anew there when it reads it
        assert block[350 : 350 + len(SECRET)] == SECRET


def test_tiff_keeps_exif_and_gps(tmp_path: Path) -> None:
    source, target = tmp_path / "a.tif", tmp_path / "b.tif"
    photograph(source, 8)
    again(source, target)
    with tifffile.TiffFile(target) as file:
        page = file.pages[0]
        assert page.tags[271].value == "PUTCAM1"
        assert page.tags[34853].value["GPSLatitude"] == (52, 1, 31, 1, 12, 1)
        assert page.tags[34665].value["PixelXDimension"] == HEIGHT
        assert SECRET in page.tags[34665].value["MakerNote"]
        assert page.tags[274].value == 1
    np.testing.assert_array_equal(seen(target), seen(source))


@pytest.mark.slow
@pytest.mark.parametrize(
    "wanted", [ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.TIFF, ImageFormat.AVIF]
)
@pytest.mark.parametrize("ending", [".jpg", ".png", ".tif"])
def test_exif_moves_between_formats(tmp_path: Path, ending: str, wanted: ImageFormat) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / f"b.{wanted}"
    photograph(source, 5)
    again(source, target, wanted)
    found = tags(target)
    assert found["IFD0:Make"] == "PUTCAM1"
    assert found["GPS:GPSLatitude"] == pytest.approx(52.52)
    assert found["ExifIFD:ExifImageWidth"] == HEIGHT
    assert found.get("IFD0:Orientation", 1) == 1
    assert not [key for key in found if key.startswith("IFD1:")]


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp"])
def test_exiftool_finds_nothing_to_complain_of(tmp_path: Path, ending: str) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    photograph(source, 3)
    before = tags(source)
    again(source, target)
    after = tags(target)
    lost = {key for key in before if key.startswith(("IFD0:", "ExifIFD:", "GPS:", "Interop"))} - after.keys()
    assert lost <= {"IFD0:WhitePoint", "ExifIFD:Gamma", "ExifIFD:0xa500"}
    assert after.get("ExifTool:Warning") in (None, before.get("ExifTool:Warning"))


def test_resolution_turns_with_the_picture(tmp_path: Path) -> None:
    block = bytearray(camera_exif(WIDTH, HEIGHT, 6))
    block[500:516] = (300).to_bytes(4, "little") + b"\1\0\0\0" + (150).to_bytes(4, "little") + b"\1\0\0\0"
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(encoded(smooth(), "JPEG", exif=b"Exif\0\0" + bytes(block)))
    again(source, target)
    with Image.open(target) as other:
        read = other.getexif()
        assert (float(read[0x011A]), float(read[0x011B])) == (150.0, 300.0)


def test_exif_too_large_for_jpeg_gives_up_its_maker_note(tmp_path: Path) -> None:
    big = Image.Exif()
    big[0x010F] = "PUTCAM1"
    big.get_ifd(0x8769)[0x927C] = b"m" * 70_000
    source, target = tmp_path / "a.png", tmp_path / "b.jpg"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"eXIf", big.tobytes().removeprefix(b"Exif\0\0"))))
    notes = again(source, target)[1]
    assert notes == ("Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.",)
    with Image.open(target) as other:
        assert other.getexif()[0x010F] == "PUTCAM1"


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".avif"])
@pytest.mark.parametrize("block", [b"", b"II", b"II*\0\xff\xff\xff\xff", b"rubbish" * 20, camera_exif(48, 32)[:160]])
def test_damaged_exif_does_not_stop_the_picture(tmp_path: Path, ending: str, block: bytes) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / f"b{ending}"
    source.write_bytes(encoded(smooth(), "JPEG", quality=95, exif=b"Exif\0\0" + block if block else b""))
    picture, _ = again(source, target)
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 3
    read_image(target)


def test_raw_profile_text_is_read_as_exif(tmp_path: Path) -> None:
    block = b"Exif\0\0" + camera_exif(WIDTH, HEIGHT, 6)
    text = f"\nexif\n{len(block):8d}\n{block.hex()}\n".encode()
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"tEXt", b"Raw profile type exif\0" + text)))
    picture, _ = again(source, target)
    assert picture.pixels.shape[:2] == (WIDTH, HEIGHT)
    assert b"Raw profile" not in target.read_bytes()
    with Image.open(target) as other:
        assert other.getexif()[0x010F] == "PUTCAM1"
        assert other.getexif()[0x0112] == 1


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_bytes_are_survived(data: st.DataObject) -> None:
    block = bytearray(camera_exif(48, 32, 6, data.draw(st.sampled_from("<>"))))
    for _ in range(data.draw(st.integers(1, 12))):
        block[data.draw(st.integers(0, len(block) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(block[: data.draw(st.integers(0, len(block)))])
    exif.facts(cut)
    fresh = exif.refreshed(cut, 10, 20)
    assert len(fresh) <= len(cut)
    exif.without_large(cut, 40)


def test_chunk_helper_is_read_by_pillow() -> None:
    data = with_chunks(encoded(smooth(), "PNG"), (b"tEXt", b"Title\0x"))
    with Image.open(io.BytesIO(data)) as other:
        assert other.text == {"Title": "x"}
    assert chunk(b"IEND", b"") in data


def test_exif_that_goes_on_in_a_second_segment_is_whole(tmp_path: Path) -> None:
    block = b"MM\0*\0\0\0\x08\0\x01\x01\x0e\0\x02" + struct.pack(">II", 70_012, 26) + bytes(4)
    block += b"first" * 14_000 + b"and second\0\0"
    parts = [block[:65_000], block[65_000:]]
    source, target = tmp_path / "a.jpg", tmp_path / "b.png"
    jpeg = encoded(smooth(), "JPEG")
    source.write_bytes(with_segments(jpeg, *((0xE1, b"Exif\0\0" + part) for part in parts)))
    assert again(source, target)[1] == ()
    with Image.open(target) as other:
        assert other.getexif()[0x010E].rstrip("\0").endswith("firstand second")
