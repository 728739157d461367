"""Taking out of a text what tells who somebody is and what their pictures are called."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from put.images.image_files import READABLE_ENDINGS

__all__ = ["redactor"]

VIDEOS = ("avi", "m2ts", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "mts", "ts", "webm", "wmv")
MEDIA = (
    r"""(?<![\\/~])(?:[A-Za-z]:)?[\\/~][^"'<>|\n]{{0,1000}}?\.({endings})\b"""
    r"""|(?<![^\s"'<>|:])[^\s"'<>|:]{{1,255}}?\.({endings})\b"""
)
"""A path, which may hold spaces, or a single name. Both are bounded: a long line must not take minutes."""
SHORTEST = 3
"""Names with fewer letters are left: they would be found within words everywhere."""


def redactor(home: Path | None = None, user: str | None = None, computer: str | None = None) -> Callable[[str], str]:
    """Return a function that takes the home folder, the names of person and computer and media files out of a text.

    A picture or video is left as ``<file>.jpg`` together with the folders in front of it; so is what lies in the home
    folder apart from the program's own folders, whose paths keep what follows ``put``, ``python`` or ``site-packages``.

    Args:
        home: the home folder; this person's by default.
        user: the name at the login; this person's by default.
        computer: its name in the network; this one's by default.
    """
    home = home or Path.home()
    names = {
        _user() if user is None else user: "<user>",
        platform.node() if computer is None else computer: "<computer>",
    }
    names[home.name] = "<user>"
    endings = "|".join(sorted({*(ending.lstrip(".") for ending in READABLE_ENDINGS), *VIDEOS}))
    media = re.compile(MEDIA.format(endings=endings), re.IGNORECASE)
    homes = [re.compile(re.escape(text), re.IGNORECASE) for text in {str(home), home.as_posix(), repr(str(home))[1:-1]}]
    words = [
        (re.compile(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", re.IGNORECASE), mark)
        for name, mark in names.items()
        if len(name) >= SHORTEST and name != "root"
    ]

    def redact(text: str) -> str:
        text = media.sub(lambda found: f"<file>.{found[1] or found[2]}", text)
        for pattern in homes:
            text = pattern.sub("~", text)
        for word, mark in words:
            text = word.sub(mark, text)
        return text

    return redact


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""
