"""The clips that steadiness is measured on, and their translations frame by frame."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.smoothed_statistics import SmoothedStatistics
from put import paths
from put.config import TranslateOptions
from put.models.library import Library
from put.translation.translator import Translator
from put.translation.video.optical_flow import Motion, MotionFinder
from put.translation.video.scene_cuts import is_cut
from put.video.reader import VideoReader

__all__ = [
    "DECAY", "Clip", "has_instance_norm", "montage", "other_finder", "pan", "read_clip", "real_clip", "translated",
]  # fmt: skip

DECAY = 0.8
"""Of smoothed InstanceNorm."""
PIECE = 8
"""Frames of each piece of the montage."""
MONTAGE = (448, 256)
STEP = (2.37, 0.61)
"""Pixels a frame by which the made pan moves, right and down, so that all positions between pixels occur."""
ZOOM = 0.001
"""By how much it moves in with each frame."""

Bytes = NDArray[np.uint8]


@dataclass(eq=False)
class Clip:
    """Frames, and the motion between them that results are judged by."""

    name: str
    frames: list[Bytes]
    cuts: set[int]
    """Frames that begin a scene, by their number."""
    motions: list[Motion | None] = field(default_factory=list)
    """For each frame, from the one before; None for the first frame and at cuts."""

    def find_motion(self, finder: MotionFinder | None = None) -> None:
        """Fill ``motions``; where no finder is given by a finer search than the stabiliser's: DIS on every pixel."""
        finder = finder or MotionFinder(careful=True)
        for place in range(len(self.motions), len(self.frames)):
            same = place > 0 and place not in self.cuts
            self.motions.append(finder.find(*self.frames[place - 1 : place + 1]) if same else None)


class Farneback:
    """Another kind of flow in place of DIS (Farnebäck, SCIA 2003): polynomials fitted to neighbourhoods."""

    def calc(self, start: Bytes, end: Bytes, flow: None) -> NDArray[np.float32]:
        """``[h, w, 2]`` from ``start`` to ``end``."""
        found = cv2.calcOpticalFlowFarneback(start, end, flow, 0.5, 4, 13, 3, 5, 1.1, 0)  # type: ignore[call-overload]
        return np.asarray(found, np.float32)


def other_finder() -> MotionFinder:
    """Finds motion by :class:`Farneback`."""
    finder = MotionFinder()
    vars(finder).update(_back=Farneback(), _forth=Farneback())
    return finder


def read_clip(path: Path, count: int, short: int, skip: int = 0) -> list[Bytes]:
    """``count`` frames in 8 bit after the first ``skip``, shrunk to a short side of ``short`` pixels at most."""
    frames: list[Bytes] = []
    with VideoReader(path) as reader:
        for frame in islice(iter(reader), skip, skip + count):
            pixels = frame.pixels if frame.pixels.dtype == np.uint8 else (frame.pixels >> 8).astype(np.uint8)
            scale = min(1.0, short / min(pixels.shape[:2]))
            size = (round(pixels.shape[1] * scale), round(pixels.shape[0] * scale))
            frames.append(np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8))
    return frames


def real_clip(path: Path, count: int, short: int) -> Clip:
    """The beginning of a video, with the cuts that are found in it."""
    frames = read_clip(path, count, short)
    finder = MotionFinder()
    pairs = list(pairwise(frames))
    cuts = {place + 1 for place, pair in enumerate(pairs) if is_cut(*pair, finder.find(*pair).explained)}
    return Clip(path.stem, frames, cuts)


def montage(clips: list[Path], count: int) -> Clip:
    """Pieces of the clips in turn, later parts than the beginning; its cuts are known."""
    pieces = -(-count // PIECE)
    frames: list[Bytes] = []
    for place in range(pieces):
        turn, path = divmod(place, len(clips))
        piece = read_clip(clips[path], PIECE, 10_000, skip=60 + turn * PIECE)
        frames += [np.asarray(cv2.resize(frame, MONTAGE, interpolation=cv2.INTER_AREA), np.uint8) for frame in piece]
    return Clip("montage", frames[:count], set(range(PIECE, count, PIECE)))


def pan(count: int, photograph: Path | None = None) -> Clip:
    """A camera that moves over a shipped photograph: the motion is known exactly, without any search."""
    encoded = np.frombuffer((photograph or paths.resources() / "samples" / "cliff.jpg").read_bytes(), np.uint8)
    picture = cv2.cvtColor(cv2.imdecode(encoded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    width, height = MONTAGE
    rows, columns = np.indices((height, width), np.float32)
    grid = np.dstack((columns, rows))
    middle = np.array([width / 2, height / 2], np.float32)
    start = np.array([picture.shape[1], picture.shape[0]], np.float32) / 2 - np.array(STEP, np.float32) * count / 2
    clip = Clip("pan (made)", [], set())
    for place in range(count):
        centre, zoom = start + np.array(STEP, np.float32) * place, 1.0 - ZOOM * place
        shown = np.asarray(centre + zoom * (grid - middle), np.float32)
        frame = cv2.remap(picture, shown, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)  # type: ignore[call-overload]
        clip.frames.append(np.asarray(frame, np.uint8))
        before = middle + (shown - (centre - np.array(STEP, np.float32))) / (1.0 - ZOOM * (place - 1))
        inside = ((before >= 0) & (before <= (width - 1, height - 1))).all(2)
        flow = np.asarray(before - grid, np.float32)
        clip.motions.append(Motion(flow, inside, inside.astype(np.float32), 1.0) if place else None)
    return clip


def translated(clip: Clip, work: Path, decay: float, model: str = "") -> list[NDArray[np.float16]]:
    """The clip through a generator as ``put translate`` does it, kept in ``work``.

    Args:
        clip: what to translate.
        work: a folder.
        decay: of smoothed InstanceNorm, which begins anew at cuts; 0 for each frame by itself.
        model: its name or file; empty for the first one that ships.
    """
    content = hashlib.sha256(b"".join(frame.tobytes() for frame in clip.frames)).hexdigest()[:12]
    entry = Library().find(model)
    place = work / f"{clip.name.split()[0]}-{content}-{entry.name}-{decay}.npy"
    if not place.exists():
        translator = Translator(entry, TranslateOptions())
        with SmoothedStatistics(translator.generator, decay) as smoothed:
            results = []
            for number, frame in enumerate(clip.frames):
                if decay == 0.0 or number in clip.cuts:
                    smoothed.reset()
                results.append(translator.translate(frame, lambda *_: None).pixels.astype(np.float16))
        np.save(place, np.stack(results))
    return list(np.load(place))


def has_instance_norm(model: str = "") -> bool:
    """Whether a generator's results depend on statistics of the whole frame."""
    spec = Library().find(model).spec
    return spec is not None and spec.reach is None
