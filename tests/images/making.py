"""Files with odd pictures, made through other libraries than those under test where there are two."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageCms

from put.config import ImageFormat
from put.images.image_files import DecodedImage, read_image, write_image

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def smooth(width: int = 48, height: int = 32, channels: int = 3, seed: int = 0) -> np.ndarray:
    """[H, W, C] uint8 that survives lossy compression well."""
    small = np.random.default_rng(seed).integers(0, 256, (4, 6, channels), dtype=np.uint8)
    layers = [Image.fromarray(small[..., i]).resize((width, height), Image.Resampling.BICUBIC) for i in range(channels)]
    return np.dstack([np.asarray(layer) for layer in layers])


def noise(width: int = 31, height: int = 17, channels: int = 3, dtype: Any = np.uint8, seed: int = 0) -> np.ndarray:
    """[H, W, C] of any values."""
    top = np.iinfo(dtype).max
    return np.random.default_rng(seed).integers(0, top, (height, width, channels), dtype=dtype, endpoint=True)


def as_float(picture: DecodedImage) -> np.ndarray:
    """What a generator that changes nothing would give."""
    return picture.pixels.astype(np.float32) / np.float32(np.iinfo(picture.pixels.dtype).max)


def again(
    source: Path, target: Path, wanted: ImageFormat = ImageFormat.SAME, quality: int = 92
) -> tuple[DecodedImage, tuple[str, ...]]:
    """The source as it was read, and the sentences from writing it unchanged to ``target``."""
    picture = read_image(source)
    return picture, write_image(target, as_float(picture), picture, wanted, quality)


def encoded(pixels: np.ndarray | Image.Image, format_name: str, **options: Any) -> bytes:
    """The bytes of a file made by Pillow."""
    picture = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    out = io.BytesIO()
    picture.save(out, format_name, **options)
    return out.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content), name) + content + struct.pack(">I", zlib.crc32(name + content))


def with_chunks(png: bytes, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG file with more chunks behind its header."""
    return png[:33] + b"".join(chunk(*each) for each in chunks) + png[33:]


def chunks_of(png: bytes) -> dict[bytes, bytes]:
    found, at = {}, 8
    while at < len(png):
        size, name = struct.unpack_from(">I4s", png, at)
        found[name] = png[at + 8 : at + 8 + size]
        at += 12 + size
    return found


def with_segments(jpeg: bytes, *segments: tuple[int, bytes]) -> bytes:
    """A JPEG file with more segments behind its start."""
    parts = [struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content for marker, content in segments]
    return jpeg[:2] + b"".join(parts) + jpeg[2:]


def camera_exif(width: int, height: int, orientation: int = 1, order: str = "<", *, adobe: bool = False) -> bytes:
    """An EXIF block as a camera writes it: maker note with its own offsets, GPS, interoperability, thumbnail."""

    def entry(tag: int, kind: int, count: int, value: bytes) -> bytes:
        return struct.pack(order + "HHI", tag, kind, count) + value.ljust(4, b"\0")

    def short(tag: int, value: int) -> bytes:
        return entry(tag, 3, 1, struct.pack(order + "H", value))

    def long(tag: int, value: int) -> bytes:
        return entry(tag, 4, 1, struct.pack(order + "I", value))

    def at(tag: int, kind: int, count: int, offset: int) -> bytes:
        return entry(tag, kind, count, struct.pack(order + "I", offset))

    # 8 IFD0 (8 entries), 150 Exif (6), 300 maker note, 400 GPS (2), 450 interop (1), 500 ratios, 600 IFD1, 700 thumb
    block = bytearray(1200)
    block[:8] = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    top = [at(0x010F, 2, 8, 540), short(0x0112, orientation), at(0x011A, 5, 1, 500), at(0x011B, 5, 1, 508)]
    top += [short(0x0128, 2), at(0x013E, 5, 2, 516), long(0x8769, 150), long(0x8825, 400)]
    exif = [at(0x927C, 7, 90, 300), short(0xA001, 0xFFFF if adobe else 1), short(0xA002, width), long(0xA003, height)]
    exif += [long(0xA005, 450), at(0xA500, 5, 1, 532)]
    gps = [entry(1, 2, 2, b"N\0"), at(2, 5, 3, 560)]
    thumb = encoded(np.full((8, 8, 3), 200, np.uint8), "JPEG")[:400]
    second = [short(0x0103, 6), long(0x0201, 700), long(0x0202, len(thumb))]
    for place, fields, after in ((8, top, 600), (150, exif, 0), (400, gps, 0), (600, second, 0)):
        body = struct.pack(order + "H", len(fields)) + b"".join(fields) + struct.pack(order + "I", after)
        block[place : place + len(body)] = body
    body = struct.pack(order + "H", 1) + entry(1, 2, 4, b"R03\0" if adobe else b"R98\0") + bytes(4)
    block[450 : 450 + len(body)] = body
    block[300:390] = b"MAKER" + struct.pack(order + "I", 350) + b"x" * 41 + b"SECRET-AT-350" + b"y" * 27
    block[500:516] = struct.pack(order + "4I", 300, 1, 300, 1)
    block[516:540] = struct.pack(order + "6I", 3127, 10000, 3290, 10000, 22, 10)
    block[540:548] = b"PUTCAM1\0"
    block[560:584] = struct.pack(order + "6I", 52, 1, 31, 1, 12, 1)
    block[700 : 700 + len(thumb)] = thumb
    return bytes(block[: 700 + len(thumb)])


XMP = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    b' xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
    b' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    b' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" tiff:Orientation="6" exif:ColorSpace="65535"'
    b' photoshop:ICCProfile="Adobe RGB (1998)" dc:source="keep me"><exif:PixelXDimension>48</exif:PixelXDimension>'
    b"<exif:PixelYDimension>32</exif:PixelYDimension><xmp:Thumbnails><rdf:Alt><rdf:li>OLD</rdf:li></rdf:Alt>"
    b'</xmp:Thumbnails></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def iptc(caption: bytes = b"A caption") -> bytes:
    return b"\x1c\x02\x78" + struct.pack(">H", len(caption)) + caption


def resources(*entries: tuple[int, bytes]) -> bytes:
    """Photoshop's image resources without names."""
    parts = [
        b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + b"\0" * (len(content) % 2)
        for number, content in entries
    ]
    return b"".join(parts)
