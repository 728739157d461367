"""Timecodes: the hour, minute, second and frame at which a recording begins (SMPTE ST 12-1)."""

from __future__ import annotations

import re
from fractions import Fraction

__all__ = ["moved_timecode"]

_PARTS = re.compile(r"(\d\d):(\d\d):(\d\d)([:;.,])(\d\d)")
_DAY = 24 * 60


def moved_timecode(timecode: str, rate: Fraction, seconds: Fraction, new_rate: Fraction) -> str:
    """The timecode of a frame that comes later, as another rate counts it.

    Args:
        timecode: such as ``01:02:03:04``, or ``01:02:03;04`` where numbers are dropped to keep in step with the clock.
        rate: frames a second that it is counted in.
        seconds: by which the frame comes later.
        new_rate: frames a second of the result.

    Returns:
        The same text where it is no timecode.
    """
    found = _PARTS.fullmatch(timecode.strip())
    if found is None or rate <= 0 or new_rate <= 0:
        return timecode
    hours, minutes, whole, frame = (int(found[part]) for part in (1, 2, 3, 5))
    drops = found[4] != ":"
    drops_then = drops and _dropped(new_rate) > 0
    base, new_base = round(rate), max(round(new_rate), 1)
    minute = hours * 60 + minutes
    frames = (minute * 60 + whole) * base + frame - drops * _dropped(rate) * (minute - minute // 10)
    if rate != new_rate:
        frames = int(frames / rate * new_rate) if drops else frames * new_base // base
    return _text(frames + round(seconds * new_rate), new_base, _dropped(new_rate) if drops_then else 0, found[4])


def _dropped(rate: Fraction) -> int:
    """Numbers left out at each minute but every tenth, where a rate is a little below 30, 60 or so on."""
    base = round(rate)
    return base // 15 if base % 30 == 0 and rate < base else 0


def _text(frames: int, base: int, dropped: int, mark: str) -> str:
    if dropped:
        tens, rest = divmod(frames, base * 600 - dropped * 9)
        passed = max(0, (rest - dropped) // (base * 60 - dropped))
        frames += dropped * (9 * tens + passed)
    seconds, frame = divmod(frames, base)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes % _DAY, 60)
    return f"{hour:02}:{minute:02}:{second:02}{mark if dropped else ':'}{frame:02}"
