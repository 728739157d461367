"""Read a file's content type from its name."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

__all__ = [
    "ANIMATED_ENDINGS",
    "VIDEO_ENDINGS",
    "first_number",
    "image_ending",
    "is_sequence",
    "numbered_name",
    "numbers_of",
]

_NUMBER = re.compile(r"%(0?)(\d*)d")
"""A place for a number, with zeros in front and a width."""

VIDEO_ENDINGS: frozenset[str] = frozenset(
    {
        *(".mp4", ".m4v", ".mov", ".qt", ".f4v", ".3gp", ".3g2", ".mkv", ".mk3d", ".webm", ".ogv", ".ogm", ".nut"),
        *(".avi", ".divx", ".dv", ".wmv", ".asf", ".flv", ".rm", ".rmvb", ".mxf", ".gxf", ".y4m", ".ivf", ".obu"),
        *(".mpg", ".mpeg", ".mpe", ".m1v", ".m2v", ".m2p", ".vob", ".ts", ".m2ts", ".mts", ".m2t", ".trp"),
        *(".h264", ".264", ".h265", ".265", ".hevc", ".mjpg", ".mjpeg"),
    }
)
"""Endings of files that count as videos: lower case, with the dot. GIF, WebP and AVIF files are looked into."""

_WRITABLE = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")


def image_ending(pattern: str) -> str:
    """Return the ending of a pattern's name, lower case with the dot; empty where no such picture is written."""
    ending = Path(pattern).suffix.lower()
    return ending if ending in _WRITABLE else ""


def numbered_name(pattern: str, number: int) -> str:
    """Return the name of a picture of a sequence.

    Args:
        pattern: with one place for a number; elsewhere ``%%`` stands for a per cent sign, and so does ``%``.
        number: at least 0.

    Raises:
        ValueError: there is no such place.
    """
    begin, digits, end = _parts(pattern)
    return f"{begin}{digits(number)}{end}"


def numbers_of(path: Path) -> list[int]:
    """Return the numbers of the pictures of a sequence that are there, in no order; none where ``path`` is no sequence.

    Raises:
        OSError: the folder cannot be read.
    """
    if not _NUMBER.search(path.name):
        return []
    begin, digits, end = _parts(path.name)
    shape = re.compile(f"{re.escape(begin)} *(\\d+){re.escape(end)}", re.ASCII)
    with os.scandir(path.parent) as entries:
        found = [(entry.name, int(match[1])) for entry in entries if (match := shape.fullmatch(entry.name))]
    return [number for name, number in found if f"{begin}{digits(number)}{end}" == name]


def first_number(path: Path) -> int:
    """Return the lowest number among the pictures of a sequence; 1 where ``path`` is none or nothing is there."""
    with suppress(OSError):
        return min(numbers_of(path), default=1)
    return 1


def _parts(pattern: str) -> tuple[str, Callable[[int], str], str]:
    """Return what stands before the number, what writes it, and what stands behind it."""
    found = _NUMBER.search(pattern)
    if found is None:
        raise ValueError(f"no place for a number in {pattern}")
    sign, width = "0" if found[1] else " ", int(found[2] or 0)
    begin, end = (part.replace("%%", "%") for part in (pattern[: found.start()], pattern[found.end() :]))
    return begin, lambda number: str(number).rjust(width, sign), end


ANIMATED_ENDINGS: frozenset[str] = frozenset({".gif", ".webp", ".avif", ".avifs"})
"""Endings of files that hold one picture or many."""


def is_sequence(path: Path) -> bool:
    """Return whether a path stands for numbered pictures: its name holds one number such as ``%05d`` or ``%d``.

    A file of that very name, such as ``50%discount.jpg``, and what is named as a video stand for themselves.
    """
    if len(_NUMBER.findall(path.name)) != 1 or path.suffix.lower() in VIDEO_ENDINGS:
        return False
    return not os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises for a name that is too long
