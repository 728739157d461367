"""Numbers and states as people read them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from put.formatting import TimeUnit, duration_parts

__all__ = [
    "counted",
    "duration",
    "number",
    "short",
    "size",
    "speed",
    "time_code",
    "unbroken",
]

ENOUGH: Final = 10
"""Of a unit of time, to leave out the next one."""


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Text", text, None, number)


def number(value: int) -> str:
    """Return a number with separators: 12,345."""
    return QLocale().toString(value)


def counted(value: int, videos: int = 0) -> str:
    """Return "1 image" or "2 images"; "2 videos" where all are videos, "2 files" where only some are."""
    if videos >= value > 0:
        return _tr("%Ln video(s)", value)
    return _tr("%Ln file(s)", value) if videos else _tr("%Ln picture(s)", value)


def time_code(seconds: float) -> str:
    """Return a time in a video to the thousandth of a second, as 1:02.280; with hours where there are some."""
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    hours, minutes = whole // 3600, whole % 3600 // 60
    start = f"{hours}:{minutes:02}" if hours else f"{minutes}"
    return f"{start}:{whole % 60:02}.{thousandths:03}"


def size(count: float) -> str:
    """Return a size in decimal units, no more exact than anybody reads it: 12 kB, 3.4 MB, 120 GB."""
    words = QLocale().formattedDataSize(round(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    number, gap, unit = re.match(r"(\S*)(\s*)(.*)", words).groups()  # type: ignore[union-attr]  # it fits any text
    whole, point, rest = number.partition(QLocale().decimalPoint())
    return f"{whole}{gap}{unit}" if rest == "0" or len(whole) > 2 else f"{whole}{point}{rest}{gap}{unit}"


def short(name: str, most: int = 48) -> str:
    """Return a long name without its middle, for sentences."""
    keep = (most - 1) // 2
    return name if len(name) <= most else f"{name[:keep]}…{name[-keep:]}"


def unbroken(words: str) -> str:
    """Return a sentence whose figures stay on one line with their units: 1.3 s, 12 kB."""
    return re.sub(r"(?<=\d) (?=\w{1,3}\b)", "\N{NO-BREAK SPACE}", words)


def duration(seconds: float | None) -> str:
    """Return a duration in its two largest units, or in one where that says enough; empty where unknown.

    A time that is left would change with every second otherwise.
    """
    if seconds is None:
        return ""
    first, *rest = duration_parts(seconds)
    more = [part for part in rest if part[0] > 0 and first[0] < ENOUGH]
    return " ".join(_unit(unit).format(number=number) for number, unit in (first, *more))


def _unit(unit: TimeUnit) -> str:
    return {
        TimeUnit.SECONDS: _tr("{number} s"),
        TimeUnit.MINUTES: _tr("{number} min"),
        TimeUnit.HOURS: _tr("{number} h"),
        TimeUnit.DAYS: _tr("{number} d"),
    }[unit]


def speed(per_second: float) -> str:
    """Return a speed per second, minute or hour, whichever gives a number from 1 up; empty where unknown."""
    if per_second <= 0:
        return ""
    for factor, unit in ((1, _tr("{number} / s")), (60, _tr("{number} / min")), (3600, _tr("{number} / h"))):
        rate = per_second * factor
        if rate >= 1 or factor == 3600:
            digits = 0 if rate >= 100 else 1
            return unit.format(number=QLocale().toString(rate, "f", digits))
    raise AssertionError("the last unit takes every speed")
