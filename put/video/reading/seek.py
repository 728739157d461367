"""Find where decoding may begin so that later frames come out as if it had begun at the beginning."""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass

from put.video.reading.container import Source, packets

__all__ = ["Restart", "find_restart"]

_KEYS = 3
_APART = 8


@dataclass(frozen=True)
class Restart:
    """A place to begin."""

    skip: int
    """Packets to pass over; the next is a key frame."""
    pts: int
    """Of that packet."""
    shown_from: int
    """The first time stamp whose frame, and all after it, are as in an uninterrupted reading."""


def find_restart(source: Source, after: int) -> Restart | None:
    """Return a key frame well before the frame with time stamp ``after``; None where only the beginning is safe.

    The packets up to ``after`` are read, not decoded. The key frame is at least two others (8 frames apart) back, so
    that frames shown before a key frame but stored behind it (open groups of pictures), pictures refreshed bit by bit,
    and a filter that looks at the frame before all come out right. Nothing is passed over where time stamps had to
    be repaired or a part was damaged, because what follows depends on it.
    """
    if source.by_dts:
        return None
    depth = max(source.stream.codec_context.reorder_depth, 0)
    waiting: list[int] = []
    keys: deque[tuple[int, int]] = deque(maxlen=_KEYS)
    last: int | None = None
    for count, packet in enumerate(packets(source)):
        if packet.pts is None or packet.is_corrupt or source.lost:
            return None
        if packet.is_keyframe and packet.pts <= after and (not keys or count >= keys[-1][0] + _APART):
            keys.append((count, packet.pts))
        if packet.is_discard:
            continue
        heapq.heappush(waiting, packet.pts)
        if len(waiting) > depth:
            first = heapq.heappop(waiting)
            if last is not None and first <= last:
                return None
            last = first
            if first > after:
                break
    if len(keys) < _KEYS:
        return None
    return Restart(*keys[0], keys[1][1])
