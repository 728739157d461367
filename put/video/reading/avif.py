"""The structure of animated AVIF files, found without decoding anything."""

from __future__ import annotations

import struct
from typing import BinaryIO

from put.video.reading.boxes import beginning, bytes_at, within
from put.video.reading.scan import SHOWN, Scan

__all__ = ["is_avif_sequence", "scan_avif"]

_MOST_RUNS = 1 << 20
_ENTRY = 4096
"""Bytes at the beginning of a description of samples, in which its small boxes lie."""
_UNKNOWN = (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
"""A track's length where it plays for ever (MPEG-A part 22, section 9.6.1)."""


def is_avif_sequence(head: bytes) -> bool:
    """Whether a file says that it is an AVIF image sequence (AV1 Image File Format, section 7)."""
    size = int.from_bytes(head[:4], "big")
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, min(size, len(head)) - 3, 4))}
    return head[4:8] == b"ftyp" and b"avis" in brands


def scan_avif(file: BinaryIO) -> Scan:
    """Frames, durations, loops and transparency by the track of pictures (ISO/IEC 14496-12, section 8)."""
    scan = Scan(frames=0, loop=0, whole=True)
    for at, end in within(file, 0, file.seek(0, 2), b"moov", b"trak"):
        kind = beginning(file, at, end, 12, b"mdia", b"hdlr")[8:]
        if kind == b"auxv" or beginning(file, at, end, 1, b"tref", b"auxl"):
            scan.clears = True
        elif kind == b"pict" and not scan.frames:
            _read_track(file, at, end, scan)
    return scan


def _read_track(file: BinaryIO, at: int, end: int, scan: Scan) -> None:
    table = (b"mdia", b"minf", b"stbl")
    scan.frames = _number(beginning(file, at, end, 12, *table, b"stsz")[8:])
    head = beginning(file, at, end, 24, b"mdia", b"mdhd")
    scale = _number(head[20:24] if head[:1] == b"\1" else head[12:16]) or 1000
    ticks = 0
    for start, stop in within(file, at, end, *table, b"stts"):
        runs = bytes_at(file, start + 8, min(stop - start - 8, 8 * _MOST_RUNS))
        ticks += sum(count * length for count, length in struct.iter_unpack(">II", runs[: len(runs) // 8 * 8]))
        break
    scan.duration = round(1000 * ticks / scale) or SHOWN * scan.frames
    scan.loop = _plays(file, at, end)
    _read_entry(beginning(file, at, end, _ENTRY, *table, b"stsd"), scan)


def _read_entry(entry: bytes, scan: Scan) -> None:
    """Depth (AV1 in ISO Base Media File Format, section 2.3.3) and colours (ISO/IEC 14496-12, section 12.1.5)."""
    place = entry.find(b"av1C") + 6
    scan.deep = 6 <= place < len(entry) and bool(entry[place] & 0x40)
    place = entry.find(b"colrnclx") + 8
    if 8 <= place <= len(entry) - 4:
        scan.colours = (_number(entry[place : place + 2]), _number(entry[place + 2 : place + 4]))


def _plays(file: BinaryIO, at: int, end: int) -> int:
    """How often it plays, by the track's edit list; 0 for ever, also where it does not say, as browsers do."""
    edit = beginning(file, at, end, 16, b"edts", b"elst")
    if len(edit) < 16:
        return 0
    if not edit[3] & 1:
        return 1
    head = beginning(file, at, end, 36, b"tkhd")
    whole = _number(head[28:36] if head[:1] == b"\1" else head[20:24])
    once = _number(edit[8:16] if edit[0] == 1 else edit[8:12])
    return 0 if whole in _UNKNOWN or not once else max(1, -(-whole // once))


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
