"""Contents of a file besides its picture that no result keeps: gain maps, depth maps, videos, further pictures."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

__all__ = ["Companion", "companion_of", "companions_lost"]


class Companion(Enum):
    """A kind of companion."""

    GAIN_MAP = auto()
    DEPTH = auto()
    MASK = auto()
    VIDEO = auto()
    PREVIEW = auto()
    PICTURE = auto()
    DATA = auto()


_WORDS = {
    Companion.GAIN_MAP: ("an HDR gain map", "HDR gain maps"),
    Companion.DEPTH: ("a depth map", "depth maps"),
    Companion.MASK: ("a mask", "masks"),
    Companion.VIDEO: ("a video", "videos"),
    Companion.PREVIEW: ("a preview", "previews"),
    Companion.PICTURE: ("another picture", "other pictures"),
}
"""For one and for several."""
_MARKS = (
    (b"gainmap", Companion.GAIN_MAP),
    (b"hdrgm:", Companion.GAIN_MAP),
    (b"urn:iso:std:iso:ts:21496", Companion.GAIN_MAP),
    (b"aux:depth", Companion.DEPTH),
    (b"aux:disparity", Companion.DEPTH),
    (b"auxid:2", Companion.DEPTH),
    (b"depthmap", Companion.DEPTH),
    (b"gdepth:", Companion.DEPTH),
    (b"aux:portrait", Companion.MASK),
    (b"aux:semantic", Companion.MASK),
    (b"aux:alpha", Companion.MASK),
)


def companion_of(words: bytes) -> Companion:
    """Return the kind that a picture's name or description suggests; another picture where it suggests none."""
    low = words.lower()
    return next((kind for mark, kind in _MARKS if mark in low), Companion.PICTURE)


def companions_lost(found: Mapping[Companion, int]) -> tuple[str, ...]:
    """Return a sentence that names all companions, or nothing where there are none."""
    parts = [_words(kind, count) for kind, count in found.items() if count]
    if not parts:
        return ()
    if len(parts) == 1 and sum(found.values()) == 1:
        return (f"The file also holds {parts[0]}; it is not kept.",)
    listed = f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
    return (f"The file also holds {listed}; they are not kept.",)


def _words(kind: Companion, count: int) -> str:
    if kind is Companion.DATA:
        return "data of the camera's own"
    one, many = _WORDS[kind]
    return one if count == 1 else f"{count} {many}"
