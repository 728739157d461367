"""The structure of GIF, WebP and AVIF files, found without decoding anything."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

from put.video.reading.avif import is_avif_sequence, scan_avif
from put.video.reading.scan import SHOWN, Scan

__all__ = ["animation_kind", "is_animated", "is_animation_head", "scan_animation", "skip_blocks", "table_size"]


def is_animation_head(head: bytes) -> bool:
    """Whether a file begins as GIF, WebP or animated AVIF files do."""
    return animation_kind(head) != ""


def animation_kind(head: bytes) -> str:
    """``gif``, ``webp`` or ``avif`` by how a file begins; empty for others."""
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    return "avif" if is_avif_sequence(head) else ""


def is_animated(path: Path) -> bool:
    """Whether a file is a GIF, WebP or AVIF file with more than one frame, by its content; False on any error."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return False
        with path.open("rb") as file:
            head = file.read(64)
            if not is_animation_head(head):
                return False
            return scan_animation(file, head, most=2).frames > 1
    except (OSError, ValueError, IndexError, struct.error):
        return False


def scan_animation(file: BinaryIO, head: bytes, most: int = 1 << 31) -> Scan:
    """What a file with this beginning holds; counting ends at ``most`` frames.

    Raises:
        IndexError, struct.error: the file ends in the middle of its structure.
    """
    if (kind := animation_kind(head)) == "avif":
        return scan_avif(file)
    return _scan_gif(file, most) if kind == "gif" else _scan_webp(file, most)


def _scan_gif(file: BinaryIO, most: int) -> Scan:
    """Frames, durations and loops by the file's blocks (GIF89a specification, sections 17 to 26)."""
    file.seek(10)
    file.seek(13 + table_size(file.read(3)[0]))
    scan, shown = Scan(), 0
    while scan.frames < most:
        mark = file.read(1)
        if mark == b"\x2c":
            file.seek(table_size(file.read(9)[8]) + 1, 1)
            if not skip_blocks(file):
                break
            scan.frames += 1
            scan.duration += shown or SHOWN
            shown = 0
        elif mark == b"\x21":
            label, size = file.read(2)
            block = file.read(size)
            if label == 0xF9:
                shown = 10 * int.from_bytes(block[1:3], "little")
                scan.clears |= block[0] >> 2 & 7 == 2
            elif label == 0xFF and block in (b"NETSCAPE2.0", b"ANIMEXTS1.0"):
                loops = file.read(4)
                scan.loop = loop + 1 if (loop := int.from_bytes(loops[2:4], "little")) else 0
            if not skip_blocks(file):
                break
        else:
            scan.whole = mark == b"\x3b"
            break
    return scan


def table_size(flags: int) -> int:
    """Bytes of the colour table that the flags of a GIF or of one of its frames announce."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def skip_blocks(file: BinaryIO) -> bool:
    """Go behind a run of sub-blocks; False where the file ends before."""
    while size := file.read(1):
        if size == b"\0":
            return True
        file.seek(size[0], 1)
    return False


def _scan_webp(file: BinaryIO, most: int) -> Scan:
    """Frames, durations and loops by the file's chunks (RFC 9649, section 2.7)."""
    total = file.seek(0, 2)
    file.seek(4)
    announced = int.from_bytes(file.read(4), "little") + 8
    scan, at = Scan(whole=announced <= total), 12
    while at + 8 <= min(total, announced) and scan.frames < most:
        file.seek(at)
        name, size = struct.unpack("<4sI", file.read(8))
        if name == b"VP8X":
            scan.clears = bool(file.read(1)[0] & 0x10)
        elif name == b"ANIM":
            scan.loop = int.from_bytes(file.read(6)[4:], "little")
        elif name == b"ANMF" and at + 8 + size <= total:
            scan.frames += 1
            scan.duration += int.from_bytes(file.read(15)[12:15], "little") or SHOWN
        at += 8 + size + size % 2
    return scan
