"""Sizes, lengths of time and counts in words: one way for command line, messages and window."""

from __future__ import annotations

import re
from enum import StrEnum

__all__ = ["TimeUnit", "count_text", "duration_parts", "duration_text", "parse_size", "size_text"]


class TimeUnit(StrEnum):
    """The units of a length of time, as they are written in English."""

    SECONDS = "s"
    MINUTES = "min"
    HOURS = "h"
    DAYS = "d"


_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt])?i?b?", re.ASCII)
_STEPS = ((86_400, TimeUnit.DAYS), (3_600, TimeUnit.HOURS), (60, TimeUnit.MINUTES), (1, TimeUnit.SECONDS))


def size_text(size: float) -> str:
    """Return a number of bytes in words.

    >>> size_text(12_345), size_text(3_400_000), size_text(1.2e9)
    ('12 kB', '3.4 MB', '1.2 GB')
    """
    if size >= 1e9:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


def parse_size(text: str) -> int:
    """Return a number of bytes that a person wrote; K, M, G and T are powers of 1000, as in :func:`size_text`.

    Raises:
        ValueError: it is no size.

    >>> parse_size("4G"), parse_size("1.5 gb"), parse_size("800M")
    (4000000000, 1500000000, 800000000)
    """
    found = _SIZE.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"{text!r} is not a size such as 4G or 800M")
    return int(float(found[1]) * 1000 ** " kmgt".index(found[2] or " "))


def duration_parts(seconds: float) -> tuple[tuple[int, TimeUnit], ...]:
    """Return a length of time in its two largest units, or one where there is only one.

    >>> duration_parts(3725)
    ((1, <TimeUnit.HOURS: 'h'>), (2, <TimeUnit.MINUTES: 'min'>))
    """
    rest = max(0, round(seconds))
    for index, (length, unit) in enumerate(_STEPS[:-1]):
        if rest >= length:
            smaller, name = _STEPS[index + 1]
            return (rest // length, unit), (rest % length // smaller, name)
    return ((rest, TimeUnit.SECONDS),)


def duration_text(seconds: float) -> str:
    """Return a length of time in words.

    >>> duration_text(7), duration_text(185), duration_text(90_000)
    ('7 s', '3 min 5 s', '1 d 1 h')
    """
    return " ".join(f"{number} {unit}" for number, unit in duration_parts(seconds))


def count_text(number: int, one: str, many: str = "") -> str:
    """Return a number of things in words.

    Args:
        number: how many.
        one: what one of them is called.
        many: what several are called; ``one`` with an s where it is empty.

    >>> count_text(1, "file"), count_text(1200, "file"), count_text(2, "copy", "copies")
    ('1 file', '1,200 files', '2 copies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
