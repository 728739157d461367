"""Read a file's content type from its name."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

__all__ = ["ANIMATED_ENDINGS", "NUMBER", "VIDEO_ENDINGS", "first_number", "image_ending", "is_sequence"]

NUMBER = re.compile(r"%(0?)(\d*)d")
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


def first_number(path: Path) -> int:
    """Return the lowest number among the pictures of a sequence; 1 where ``path`` is none or nothing is there."""
    found = NUMBER.search(path.name)
    if not found:
        return 1
    before, after = re.escape(path.name[: found.start()]), re.escape(path.name[found.end() :])
    shape = re.compile(f"{before}(\\d+){after}")
    numbers = []
    with suppress(OSError):
        for one in os.scandir(path.parent):
            match = shape.fullmatch(one.name)
            if match and path.name % int(match[1]) == one.name:
                numbers.append(int(match[1]))
    return min(numbers, default=1)


ANIMATED_ENDINGS: frozenset[str] = frozenset({".gif", ".webp", ".avif", ".avifs"})
"""Endings of files that hold one picture or many."""


def is_sequence(path: Path) -> bool:
    """Return whether a path stands for numbered pictures: its name holds one number such as ``%05d`` or ``%d``.

    A file of that very name, such as ``50%discount.jpg``, and what is named as a video stand for themselves.
    """
    if len(NUMBER.findall(path.name)) != 1 or path.suffix.lower() in VIDEO_ENDINGS:
        return False
    return not os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises for a name that is too long
