"""XMP, IPTC, texts, comments and resolution: kept where the format can, else said."""

from __future__ import annotations

import shutil
import subprocess
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image, IptcImagePlugin

from put.config import ImageFormat
from put.images.image_files import read_image
from put.images.metadata import iptc as photoshop
from put.images.metadata import xmp
from tests.images.making import (
    XMP,
    again,
    camera_exif,
    chunks_of,
    encoded,
    iptc,
    resources,
    smooth,
    with_chunks,
    with_segments,
)

PHOTOSHOP = b"Photoshop 3.0\0"
ALL = [ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.TIFF, ImageFormat.AVIF]


def jpeg(*segments: tuple[int, bytes], **options: Any) -> bytes:
    return with_segments(encoded(smooth(), "JPEG", quality=95, **options), *segments)


def exiftool(path: Path, *arguments: str) -> str:
    tool = shutil.which("exiftool")
    if tool is None:
        pytest.skip("exiftool is not installed")
    return subprocess.run([tool, "-s3", *arguments, path], capture_output=True, check=False, text=True).stdout.strip()


@pytest.mark.slow
@pytest.mark.parametrize("wanted", ALL)
def test_xmp_is_kept_and_made_true(tmp_path: Path, wanted: ImageFormat) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / f"b.{wanted}"
    source.write_bytes(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)))
    assert again(source, target, wanted)[1] == ()
    with Image.open(target) as other:
        packet = other.info["xmp"] if "xmp" in other.info else other.info["XML:com.adobe.xmp"].encode()
    assert b'dc:source="keep me"' in packet
    assert b'tiff:Orientation="1"' in packet
    assert b'exif:ColorSpace="1"' in packet
    assert b'photoshop:ICCProfile="sRGB IEC61966-2.1"' in packet
    assert b"OLD" not in packet
    assert exiftool(target, "-XMP-dc:Source") == "keep me"


@pytest.mark.parametrize("ending", [".png", ".webp", ".tif", ".avif"])
def test_xmp_is_read_from_all_formats(tmp_path: Path, ending: str) -> None:
    source, target = tmp_path / f"a{ending}", tmp_path / "b.jpg"
    pixels = Image.fromarray(smooth())
    if ending == ".png":
        source.write_bytes(with_chunks(encoded(pixels, "PNG"), (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)))
    elif ending == ".tif":
        tifffile.imwrite(source, smooth(), photometric="rgb", extratags=[(700, 1, len(XMP), XMP, True)])
    else:
        pixels.save(source, xmp=XMP)
    again(source, target)
    with Image.open(target) as other:
        assert b'dc:source="keep me"' in other.info["xmp"]


def test_xmp_orientation_does_not_turn_the_picture_twice(tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    exif = b"Exif\0\0" + camera_exif(48, 32, 6)
    source.write_bytes(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP), exif=exif))
    picture = read_image(source)
    assert picture.pixels.shape == (48, 32, 3)
    assert b"<exif:PixelXDimension>32<" in picture.metadata.xmp
    assert b"<exif:PixelYDimension>48<" in picture.metadata.xmp


def test_utf_16_xmp() -> None:
    packet = xmp.refreshed("\ufeff".encode("utf-16-le") + XMP.decode().encode("utf-16-le"), 1, 2)
    assert b'tiff:Orientation="1"' in packet
    assert b"\0" not in packet


def test_hdr_parts_and_videos_are_said_to_be_lost(tmp_path: Path) -> None:
    packet = XMP.replace(b'dc:source="keep me"', b'dc:source="keep me" hdrgm:Version="1.0" GCamera:MotionPhoto="1"')
    packet = packet.replace(b"<xmp:Thumb", b"<Container:Directory><rdf:Seq/></Container:Directory><xmp:Thumb")
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)) + b"video" * 100)
    notes = again(source, target)[1]
    assert notes == ("The file also holds an HDR gain map and a video; they are not kept.",)
    result = target.read_bytes()
    assert b"keep me" in result
    for gone in (b"hdrgm", b"MotionPhoto", b"Container:Directory", b"videovideo"):
        assert gone not in result


def test_long_xmp_keeps_its_second_part(tmp_path: Path) -> None:
    more = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + bytes(8) + b"depth map"
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    packet = XMP.replace(b"dc:source", b'xmpNote:HasExtendedXMP="' + b"A" * 32 + b'" dc:source')
    source.write_bytes(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet), (0xE1, more)))
    again(source, target)
    assert more in target.read_bytes()
    other = tmp_path / "b.png"
    notes = again(source, other)[1]
    assert notes == ("The second part of its long XMP data fits into JPEG only; it is not kept.",)
    assert b"keep me" in other.read_bytes()
    assert b"A" * 32 not in other.read_bytes()


def test_iptc_in_jpeg(tmp_path: Path) -> None:
    everything = resources(
        (0x0404, iptc()), (0x040C, b"old thumbnail"), (0x040F, b"old profile"), (0x040B, b"http://x")
    )
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(jpeg((0xED, PHOTOSHOP + everything)))
    assert again(source, target)[1] == ()
    with Image.open(target) as other:
        assert IptcImagePlugin.getiptcinfo(other) == {(2, 120): b"A caption"}
        assert set(other.info["photoshop"]) == {0x0404, 0x040B}


@pytest.mark.parametrize("wanted", [ImageFormat.TIFF, ImageFormat.PNG])
def test_iptc_moves_to_other_formats_and_back(tmp_path: Path, wanted: ImageFormat) -> None:
    source, middle, target = tmp_path / "a.jpg", tmp_path / f"b.{wanted}", tmp_path / "c.jpg"
    source.write_bytes(jpeg((0xED, PHOTOSHOP + resources((0x0404, iptc(b"Gr\xfc\xdfe"))))))
    assert again(source, middle, wanted)[1] == ()
    assert again(middle, target, ImageFormat.JPEG)[1] == ()
    with Image.open(target) as other:
        assert IptcImagePlugin.getiptcinfo(other) == {(2, 120): b"Gr\xfc\xdfe"}
    assert "Gr" in exiftool(middle, "-IPTC:Caption-Abstract")


@pytest.mark.slow
@pytest.mark.parametrize("title", ["iptc", "IPTC profile", "8bim", "\xaa generic"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_iptc_in_png_survives(tmp_path: Path, title: str, wrapped: bool) -> None:
    record = resources((0x0404, iptc()), (0x040B, b"http://x")) if wrapped else iptc()
    text = f"\n{title}\n{len(record):8}\n{record[:20].hex()}\n{record[20:].hex()}\n".encode("latin-1")
    source, target, back = tmp_path / "a.png", tmp_path / "b.png", tmp_path / "c.jpg"
    chunk = (b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(text))
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), chunk))
    assert again(source, target)[1] == ()
    assert exiftool(target, "-IPTC:Caption-Abstract") == "A caption"
    assert exiftool(target, "-warning") == ""
    assert again(target, back)[1] == ()
    with Image.open(back) as other:
        assert IptcImagePlugin.getiptcinfo(other) == {(2, 120): b"A caption"}
        assert (0x040B in other.info["photoshop"]) is wrapped


@pytest.mark.parametrize("damage", [b"\niptc\n  400\n1c02\n", b"", b"\niptc\n4\nzzzz", b"\niptc\n4\n00000000\n"])
def test_damaged_iptc_in_png_is_said_to_be_lost(tmp_path: Path, damage: bytes) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"tEXt", b"Raw profile type iptc\0" + damage)))
    assert again(source, target)[1] == ("A damaged piece of data (tEXt) is not kept.",)


def test_raw_profiles_of_other_kinds_are_kept(tmp_path: Path) -> None:
    text = b"Raw profile type mine\0\nmine\n       2\nabcd\n"
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"tEXt", text)))
    again(source, target)
    assert text in target.read_bytes()


@pytest.mark.parametrize("wanted", [ImageFormat.WEBP, ImageFormat.AVIF, ImageFormat.BMP])
def test_iptc_that_cannot_be_kept_is_said(tmp_path: Path, wanted: ImageFormat) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / f"b.{wanted}"
    source.write_bytes(jpeg((0xED, PHOTOSHOP + resources((0x0404, iptc())))))
    notes = again(source, target, wanted)[1]
    assert len(notes) == 1
    assert "IPTC" in notes[0]


def test_damaged_resources_are_left_out() -> None:
    good = resources((0x0404, iptc()))
    assert photoshop.kept(good + b"8BIM\x04\x0b\0\0\xff\xff\xff\xff") == good
    assert photoshop.kept(b"rubbish") == b""
    assert photoshop.kept(b"8BIM\x04") == b""


def test_png_texts_stay_byte_for_byte(tmp_path: Path) -> None:
    texts = [
        (b"tEXt", b"Title\0caf\xe9"),
        (b"zTXt", b"Description\0\0" + zlib.compress(b"long " * 100)),
        (b"iTXt", b"Author\0\0\0de\0Autor\0" + "Änne".encode()),
    ]
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), *texts))
    assert again(source, target)[1] == ()
    result = target.read_bytes()
    for _, content in texts:
        assert content in result
    with Image.open(target) as other:
        other.load()
        assert other.text == {"Title": "café", "Description": "long " * 100, "Author": "Änne"}


def test_png_texts_become_comments_in_jpeg(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.jpg"
    texts = [(b"tEXt", b"Title\0caf\xe9"), (b"iTXt", b"Comment\0\0\0\0\0hello"), (b"tEXt", b"Huge\0" + b"x" * 70_000)]
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), *texts))
    assert again(source, target)[1] == ("The text 'Huge' does not fit into JPEG; it is not kept.",)
    picture = read_image(target)
    assert picture.metadata.comments == ("Title: café", "hello")


@pytest.mark.parametrize("wanted", [ImageFormat.WEBP, ImageFormat.TIFF, ImageFormat.AVIF, ImageFormat.BMP])
def test_texts_that_cannot_be_kept_are_said(tmp_path: Path, wanted: ImageFormat) -> None:
    source, target = tmp_path / "a.png", tmp_path / f"b.{wanted}"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"tEXt", b"Title\0x")))
    notes = again(source, target, wanted)[1]
    assert len(notes) == 1
    assert "texts" in notes[0]


def test_comments_are_kept(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(jpeg((0xFE, "grüße".encode()), (0xFE, b"caf\xe9")))
    again(source, target)
    assert read_image(target).metadata.comments == ("grüße", "café")
    with Image.open(target) as other:
        assert other.info["comment"] in ("grüße".encode(), "café".encode())


def test_a_long_comment_goes_on_in_a_second_one(tmp_path: Path) -> None:
    source, target = tmp_path / "a.gif", tmp_path / "a.jpg"
    text = "x" + "ä" * 40_000
    source.write_bytes(encoded(Image.fromarray(smooth()).quantize(), "GIF", comment=text.encode()))
    again(source, target)
    comments = read_image(target).metadata.comments
    assert (len(comments), "".join(comments)) == (2, text)


def test_gif_comment_becomes_a_png_text(tmp_path: Path) -> None:
    source, target = tmp_path / "a.gif", tmp_path / "b.png"
    source.write_bytes(encoded(Image.fromarray(smooth()).quantize(), "GIF", comment=b"made by hand"))
    again(source, target)
    with Image.open(target) as other:
        other.load()
        assert other.text["Comment"] == "made by hand"


@pytest.mark.parametrize("ending", [".jpg", ".png", ".tif", ".bmp"])
@pytest.mark.parametrize("wanted", [ImageFormat.SAME, *ALL, ImageFormat.BMP])
def test_resolution(tmp_path: Path, ending: str, wanted: ImageFormat) -> None:
    source = tmp_path / f"a{ending}"
    target = tmp_path / (f"b{ending}" if wanted is ImageFormat.SAME else f"b.{wanted}")
    Image.fromarray(smooth()).save(source, dpi=(300, 150))
    again(source, target, wanted)
    with Image.open(target) as other:
        found = other.info.get("dpi") or tuple(float(other.getexif()[tag]) for tag in (0x011A, 0x011B))
    assert found == pytest.approx((300, 150), rel=0.001)


def test_jpeg_without_resolution_gets_none(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(jpeg())
    again(source, target)
    with Image.open(target) as other:
        assert other.info["jfif_unit"] == 0
        assert other.info["jfif_density"] == (1, 1)


@pytest.mark.parametrize("where", ["jpeg", "png"])
def test_content_credentials_are_not_passed_on(tmp_path: Path, where: str) -> None:
    source, target = tmp_path / f"a.{where}", tmp_path / f"b.{where}"
    if where == "jpeg":
        source.write_bytes(jpeg((0xEB, b"JP\0\1\0\0\0\1\0\0\1\0jumbc2pa manifest")))
    else:
        source.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"caBX", b"jumbc2pa manifest")))
    notes = again(source, target)[1]
    assert notes == ("Its content credentials are not kept, because the picture has changed.",)
    assert b"c2pa" not in target.read_bytes()


def test_geotiff_tags_are_kept_and_layers_are_not(tmp_path: Path) -> None:
    extra = [(33550, 12, 3, (0.5, 0.5, 0.0), True), (37724, 7, 9, b"OLDLAYERS", True), (315, 2, 0, "Someone", True)]
    source, target = tmp_path / "a.tif", tmp_path / "b.tif"
    tifffile.imwrite(
        source, smooth(), photometric="rgb", extratags=extra, description="A view", software="X", metadata=None
    )
    again(source, target)
    with tifffile.TiffFile(target) as file:
        tags = file.pages[0].tags
        assert tags[33550].value == (0.5, 0.5, 0.0)
        assert (tags[270].value, tags[315].value, tags[305].value) == ("A view", "Someone", "X")
        assert 37724 not in tags


def test_bmp_says_what_it_cannot_hold(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.bmp"
    source.write_bytes(jpeg(exif=b"Exif\0\0" + camera_exif(48, 32)))
    assert again(source, target)[1] == ("BMP cannot hold EXIF and XMP data; they are not kept.",)


@pytest.mark.slow
def test_packed_text_bombs_are_cut_off(tmp_path: Path) -> None:
    bomb = zlib.compress(bytes(64 << 20), 9)
    chunks = [
        (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb),
        (b"iCCP", b"x\0\0" + bomb),
        (b"zTXt", b"Title\0\0" + bomb),
    ]
    source, target = tmp_path / "a.png", tmp_path / "b.jpg"
    source.write_bytes(with_chunks(encoded(smooth(), "PNG"), *chunks))
    picture, notes = again(source, target)
    np.testing.assert_array_equal(picture.pixels, smooth())
    assert len(notes) == 3
    assert target.stat().st_size < 100_000


def test_chunks_of_a_result_come_in_a_legal_order(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    Image.fromarray(smooth()).quantize(8).save(source, dpi=(72, 72), icc_profile=b"x" * 200)
    again(source, target)
    names = list(chunks_of(target.read_bytes()))
    assert names[0] == b"IHDR"
    assert names.index(b"pHYs") < names.index(b"IDAT")
    assert names[-1] == b"IEND"
    assert b"PLTE" not in names
