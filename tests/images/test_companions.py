"""What a file holds besides its picture is named where it is not kept."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from put.config import ImageFormat
from put.images.image_files import READABLE_ENDINGS, output_ending, read_image
from tests.images.making import again, encoded, resources, smooth, with_segments

XMP = b"http://ns.adobe.com/xap/1.0/\0"
GAIN_MAP = b'<x xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"/>'
VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat"
DIRECTORY = (
    b'<Container:Directory><rdf:Seq><rdf:li><Container:Item Item:Semantic="Primary"/></rdf:li>'
    b'<rdf:li><Container:Item Item:Semantic="GainMap"/></rdf:li></rdf:Seq></Container:Directory>'
)


def jpeg(*segments: tuple[int, bytes], seed: int = 0) -> bytes:
    return with_segments(encoded(smooth(seed=seed), "JPEG", quality=95), *segments)


def several(*kinds: int) -> bytes:
    """A JPEG file with further pictures in an index, of these kinds, as Pillow writes it."""
    out = io.BytesIO()
    more = [Image.fromarray(smooth(seed=seed + 1)) for seed in range(len(kinds))]
    Image.fromarray(smooth()).save(out, "MPO", save_all=True, append_images=more)
    data = bytearray(out.getvalue())
    with Image.open(out) as picture:
        assert picture.n_frames == len(kinds) + 1
    first = data.index(b"0100", data.index(b"MPF\0"))
    place = data.index(struct.pack("<I", 0x030000), first)
    start = 0
    for number, kind in enumerate(kinds, 1):
        start = data.index(b"\xff\xd8\xff", start + 1)
        size = data.find(b"\xff\xd8\xff", start + 1) % (len(data) + 1) - start
        offset = start - data.index(b"MPF\0") - 4  # Pillow counts wrongly from the third on
        struct.pack_into("<3I", data, place + 16 * number, kind, size, offset)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (several(0), "another picture; it is not kept"),
        (several(0x020003, 0x020003, 0x010002), "2 other pictures and a preview; they are not kept"),
        (several(0x020002), "a depth map; it is not kept"),
        (jpeg() + jpeg((0xE1, XMP + GAIN_MAP)), "an HDR gain map; it is not kept"),
        (jpeg((0xE1, XMP + GAIN_MAP)) + jpeg((0xE1, XMP + GAIN_MAP)), "an HDR gain map; it is not kept"),
        (
            jpeg() + jpeg((0xE1, XMP + b"urn:com:apple:photo:2020:aux:hdrgainmap")) + VIDEO,
            "an HDR gain map and a video",
        ),
        (jpeg() + b"MotionPhoto_Data" + VIDEO, "a video; it is not kept"),
        (jpeg((0xFE, b"no end \xff\xd9 here")) + jpeg(), "another picture; it is not kept"),
        (jpeg() + b"maker" * 1000, "data of the camera's own; it is not kept"),
        (jpeg((0xE1, b"FLIR\0" + bytes(9000))), "data of the camera's own; it is not kept"),
        (jpeg((0xEB, b"JPEG-HDR" + bytes(9000))), "data of the camera's own; it is not kept"),
        (jpeg((0xE6, b"GoPro\0" + bytes(9000))), "data of the camera's own; it is not kept"),
    ],
)
def test_what_follows_the_picture_in_a_jpeg_is_named(tmp_path: Path, data: bytes, words: str) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    source.write_bytes(data)
    (note,) = again(source, target)[1]
    assert note.startswith(f"The file also holds {words}")
    assert again(target, tmp_path / "c.jpg")[1] == ()


@pytest.mark.parametrize("tail", [b"", bytes(5000), b"\xff\xd9", b"a few words", b"\xff\xd8\xff"])
def test_nothing_is_said_where_nothing_is_lost(tmp_path: Path, tail: bytes) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(jpeg((0xE2, b"MPF\0II*\0\xff\xff\xff\xff")) + tail)
    if tail != b"\xff\xd8\xff":  # the beginning of a picture is one, though it is cut short
        assert read_image(source).metadata.lost == ()


def test_a_second_packet_is_named(tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(jpeg((0xE1, XMP + b"<one/>"), (0xE1, XMP + b"<two/>")))
    assert read_image(source).metadata.lost == ("The file holds XMP data twice; only the first is kept.",)


@pytest.mark.parametrize("ending", [".heic", ".avif", ".webp", ".png"])
def test_xmp_no_longer_tells_of_what_is_gone(tmp_path: Path, ending: str) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / f"b{ending}"
    source.write_bytes(jpeg((0xE1, XMP + b"<x>keep me" + DIRECTORY + b"</x>")))
    with Image.open(source) as picture:
        packet = picture.info["xmp"]
        if ending == ".heic":
            pillow_heif = pytest.importorskip("pillow_heif")
            pillow_heif.from_pillow(picture).save(target, xmp=packet)
        else:
            picture.save(target, xmp=packet)
    if ending == ".png":
        again(source, target, ImageFormat.PNG)
    result = tmp_path / f"c{ending}"
    if ending != ".png":
        assert again(target, result)[1] == ("The file also holds an HDR gain map; it is not kept.",)
    kept = (result if ending != ".png" else target).read_bytes()
    assert b"keep me" in kept
    assert b"GainMap" not in kept


def test_further_pictures_in_heic_are_named(tmp_path: Path) -> None:
    source = tmp_path / "a.heic"
    pillow_heif = pytest.importorskip("pillow_heif")
    file = pillow_heif.HeifFile()
    for seed in range(3):
        file.add_from_pillow(Image.fromarray(smooth(64, 64, seed=seed)))
    file.save(source, quality=50)
    assert read_image(source).metadata.lost == ("The file also holds 2 other pictures; they are not kept.",)


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, name) + content


def with_auxiliary(file: bytes, kind: bytes) -> bytes:
    """An AVIF file whose boxes tell of one more item, an auxiliary picture of this kind."""
    start = file.index(b"meta") - 4
    (size,) = struct.unpack_from(">I", file, start)
    inner, at, parts = file[start + 12 : start + size], 0, b""
    while at < len(inner):
        length, name = struct.unpack_from(">I4s", inner, at)
        content = inner[at + 8 : at + length]
        if name == b"iinf":
            item = box(b"infe", b"\2\0\0\1" + struct.pack(">HH4s", 99, 0, b"av01") + b"\0")
            content = content[:4] + struct.pack(">H", struct.unpack_from(">H", content, 4)[0] + 1) + content[6:] + item
        elif name == b"iprp":
            (first,) = struct.unpack_from(">I", content)
            code = box(b"auxC", bytes(4) + kind + b"\0")
            behind = content[first:]
            count = 0
            place = 8
            while place < first:
                count += 1
                place += struct.unpack_from(">I", content, place)[0]
            (entries,) = struct.unpack_from(">I", behind, 12)
            last = struct.pack(">HBB", 99, 1, count + 1)
            content = box(b"ipco", content[8:first] + code)
            content += box(b"ipma", behind[8:12] + struct.pack(">I", entries + 1) + behind[16:] + last)
        if name != b"iref":
            parts += box(name, content)
        at += length
    parts += box(b"iref", bytes(4) + box(b"auxl", struct.pack(">HHH", 99, 1, 1)))
    moved = box(b"meta", bytes(4) + parts)
    return file[:start] + moved + file[start + size :]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (b"urn:com:apple:photo:2020:aux:hdrgainmap", ("The file also holds an HDR gain map; it is not kept.",)),
        (b"urn:mpeg:hevc:2015:auxid:2", ("The file also holds a depth map; it is not kept.",)),
        (b"urn:com:apple:photo:2018:aux:portraiteffectsmatte", ("The file also holds a mask; it is not kept.",)),
        (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", ()),
    ],
)
def test_auxiliary_pictures_are_named(kind: bytes, words: tuple[str, ...]) -> None:
    from put.images.formats.heif_extras import beside_picture
    from put.images.metadata.companions import companions_lost

    whole = encoded(smooth(), "AVIF")
    assert beside_picture(whole).total() == 0
    data = with_auxiliary(whole, kind)
    assert companions_lost(beside_picture(data)) == words
    for length in range(0, len(data), 7):
        beside_picture(data[:length])


def test_layers_and_inner_pictures_of_tiff_are_named(tmp_path: Path) -> None:
    layered, nested = tmp_path / "a.tif", tmp_path / "b.tif"
    extra = [(37724, 7, 9, b"OLDLAYERS", True), (34377, 7, 0, resources((0x0404, b"\x1c\x02\x78\0\1x")), True)]
    tifffile.imwrite(layered, smooth(), photometric="rgb", extratags=extra)
    assert read_image(layered).metadata.lost == ("Its Photoshop layers are not kept.",)
    with tifffile.TiffWriter(nested) as file:
        file.write(smooth(), photometric="rgb", subifds=1)
        file.write(smooth()[::2, ::2], photometric="rgb", subfiletype=1)
    picture = read_image(nested)
    np.testing.assert_array_equal(picture.pixels, smooth())
    assert picture.metadata.lost == ("The file also holds another picture; it is not kept.",)


def test_mpo_keeps_its_ending_and_says_what_is_gone(tmp_path: Path) -> None:
    source = tmp_path / "a.MPO"
    source.write_bytes(several(0x020003))
    assert output_ending(source, ImageFormat.SAME) == ".MPO"
    assert source.suffix.lower() in READABLE_ENDINGS
    target = tmp_path / "out" / "a.MPO"
    target.parent.mkdir()
    picture, notes = again(source, target)
    assert picture.notes == ()
    assert notes == ("The file also holds another picture; it is not kept.",)
    with Image.open(target) as other:
        assert other.format == "JPEG"
        assert np.abs(np.asarray(other).astype(int) - picture.pixels).mean() < 3
