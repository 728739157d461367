"""Contents of a file besides its picture that no result keeps: gain maps, depth maps, videos, further pictures."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

__all__ = ["Companion", "companion_of", "companions_lost"]


class Companion(Enum):
    """A kind of companion, with the words for one and for several."""

    GAIN_MAP = ("an HDR gain map", "{} HDR gain maps")
    DEPTH = ("a depth map", "{} depth maps")
    MASK = ("a mask", "{} masks")
    VIDEO = ("a video", "{} videos")
    PREVIEW = ("a preview", "{} previews")
    PICTURE = ("another picture", "{} other pictures")
    DATA = ("data of the camera's own", "data of the camera's own")


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
    parts = [kind.value[count > 1].format(count) for kind, count in found.items() if count]
    if not parts:
        return ()
    several = len(parts) > 1 or sum(found.values()) > 1
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return (f"The file also holds {listed}; {'they are' if several else 'it is'} not kept.",)
