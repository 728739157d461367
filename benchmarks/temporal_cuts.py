"""Whether cuts are found, and nothing else is taken for one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.temporal_clips import read_clip
from put.translation.video.optical_flow import MotionFinder
from put.translation.video.scene_cuts import is_cut

__all__ = ["cuts_found", "made_cuts_found"]

SIZE = (320, 180)
PAIRS = 200


def cuts_found(paths: Sequence[Path]) -> list[str]:
    """A line for each video: its cuts, and how much of a frame is explained there and elsewhere."""
    finder, lines = MotionFinder(), []
    for path in paths:
        pairs = list(pairwise(_small(path)))
        shares = [finder.find(*pair).explained for pair in pairs]
        cuts = [place + 1 for place, share in enumerate(shares) if is_cut(*pairs[place], share)]
        most = max((shares[place - 1] for place in cuts), default=0.0)
        least = min((share for place, share in enumerate(shares) if place + 1 not in cuts), default=1.0)
        where = f"cuts at {', '.join(map(str, cuts))} (at most {most:.2f})" if cuts else "no cut"
        lines.append(f"* {path.stem}, {len(pairs) + 1} frames: {where}; elsewhere at least {least:.2f}\n")
    return lines


def made_cuts_found(paths: Sequence[Path], seed: int = 0) -> tuple[int, int]:
    """How many cuts from one video to another are found, of how many."""
    frames = [_small(path) for path in paths]
    finder, random, found = MotionFinder(), np.random.default_rng(seed), 0
    for _ in range(PAIRS):
        one, other = random.choice(len(frames), 2, replace=False)
        before, after = (frames[which][random.integers(len(frames[which]))] for which in (one, other))
        found += is_cut(before, after, finder.find(before, after).explained)
    return found, PAIRS


def _small(path: Path) -> list[NDArray[np.uint8]]:
    frames = read_clip(path, 100_000, 10_000)
    return [np.asarray(cv2.resize(frame, SIZE, interpolation=cv2.INTER_AREA), np.uint8) for frame in frames]
