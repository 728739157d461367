"""What a name tells."""

from __future__ import annotations

import os
import re
from pathlib import Path

__all__ = ["ANIMATED_ENDINGS", "NUMBER", "VIDEO_ENDINGS", "is_sequence"]

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
"""Endings of files that are taken for videos: lower case, with the dot. GIF, WebP and AVIF files are looked into."""


ANIMATED_ENDINGS: frozenset[str] = frozenset({".gif", ".webp", ".avif", ".avifs"})
"""Endings of files that hold one picture or many."""


def is_sequence(path: Path) -> bool:
    """Whether a path stands for numbered pictures: its name holds one number such as ``%05d`` or ``%d``.

    A file of that very name, such as ``50%discount.jpg``, and what is named as a video stand for themselves.
    """
    if len(NUMBER.findall(path.name)) != 1 or path.suffix.lower() in VIDEO_ENDINGS:
        return False
    return not os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises for a name that is too long
