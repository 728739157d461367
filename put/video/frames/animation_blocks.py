"""The structure of GIF and WebP files, found without decoding anything."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

__all__ = ["SHOWN", "Scan", "is_animated", "is_animation_head", "scan_animation"]

SHOWN = 100
"""Milliseconds that a frame with no duration is shown, as browsers do."""


_LARGEST = 100_000_000
"""Pixels; a frame that reaches further is damaged."""


def is_animation_head(head: bytes) -> bool:
    """Whether a file begins as GIF or WebP files do."""
    return head[:6] in (b"GIF87a", b"GIF89a") or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def is_animated(path: Path) -> bool:
    """Whether a file is a GIF or WebP file with more than one frame, by its content; False on any error."""
    try:
        with path.open("rb") as file:
            head = file.read(16)
            if not is_animation_head(head):
                return False
            return scan_animation(file, head, most=2).frames > 1
    except (OSError, ValueError, IndexError, struct.error):
        return False


@dataclass
class Scan:
    """What the structure tells."""

    frames: int = 0
    duration: int = 0
    """Milliseconds."""
    loop: int = 1
    """How often it plays; 0 for ever."""
    clears: bool = False
    """Transparency is marked for the whole, or a frame is removed after it was shown."""
    whole: bool = False
    width: int = 0
    """Pixels across that the frames of a GIF file cover, its own width or more."""
    height: int = 0

    def covers(self, width: int, height: int) -> None:
        """Take a frame in that reaches so far."""
        if width * height <= _LARGEST:
            self.width, self.height = max(self.width, width), max(self.height, height)


def scan_animation(file: BinaryIO, head: bytes, most: int = 1 << 31) -> Scan:
    """What a GIF or WebP file with this beginning holds; counting ends at ``most`` frames.

    Raises:
        IndexError, struct.error: the file ends in the middle of its structure.
    """
    return _scan_gif(file, most) if head.startswith(b"GIF") else _scan_webp(file, most)


def _scan_gif(file: BinaryIO, most: int) -> Scan:
    """Frames, durations and loops by the file's blocks (GIF89a specification, sections 17 to 26)."""
    file.seek(6)
    width, height, flags = struct.unpack("<HHBxx", file.read(7))
    file.seek(13 + _table(flags))
    scan, shown = Scan(width=width, height=height), 0
    while scan.frames < most:
        mark = file.read(1)
        if mark == b"\x2c":
            left, top, width, height, flags = struct.unpack("<4HB", file.read(9))
            file.seek(_table(flags) + 1, 1)
            scan.covers(left + width, top + height)
            if not _skip(file):
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
            if not _skip(file):
                break
        else:
            scan.whole = mark == b"\x3b"
            break
    return scan


def _table(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _skip(file: BinaryIO) -> bool:
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
