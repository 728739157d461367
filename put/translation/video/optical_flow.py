"""Find where the content of a frame was in the frame before, and how far that can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["Motion", "MotionFinder", "brought", "searched_image", "small_image", "small_size"]

MOST_PIXELS = 2**16
"""Larger frames are shrunk to so many for finding motion: about 340 x 190."""
LEAST_PIXELS = 2**14
"""Smaller frames are searched as they are, larger ones in at most half of their pixels."""
SPARSE_BELOW = 5 * 2**13
"""Pixels of pictures that are searched by fewer patches: what is small itself takes little time to be painted."""
SPARSE, DENSE = 5, 4
"""Pixels from patch to patch there, and in others."""
SHORTEST = 32
"""Shorter sides are padded by mirroring: DIS refuses fewer than its patches need, and gives no numbers near that."""
DIFFERENT = 25.0
"""8-bit levels between a frame and the one before it, brought over, at which confidence has fallen to 1/e."""
FORGIVEN = 3.0
"""Slope at which confidence falls where forward and backward flow disagree by more than is allowed."""

ALL = np.ones((1, 3), np.float32)
"""Adds up the colours of a pixel; as a matrix, because ``sum`` over the last axis takes ten times as long."""

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Scalar = TypeVar("Scalar", np.uint8, np.float32)


@dataclass(frozen=True, eq=False)
class Motion:
    """Flow from one small picture to another; ``h`` and ``w`` are the small pictures' sides."""

    flow: Floats
    """``[h, w, 2]`` in pixels of the small picture: ``after(x)`` shows what is at ``before(x + flow(x))``."""
    consistent: NDArray[np.bool_]
    """``[h, w]``: inside the frame before and not occluded: forward and backward flow agree."""
    confidence: Floats
    """``[h, w]`` in 0 to 1: consistency, softened, times how well the warped picture explains the other."""
    explained: float
    """Mean over the picture of how well the warped picture explains the other, 0 to 1, occlusion apart."""


class MotionFinder:
    """Finds motion by dense inverse search (DIS; Kroeger et al., ECCV 2016, arXiv 1603.03590).

    The flow that pixels are fetched by runs from ``after`` to ``before`` with OpenCV's ultrafast preset, but down to
    every pixel; the other way, needed only to find occlusions, at half of that. In small pictures patches lie farther
    apart. There is no state: a pair always gives the same motion.

    Args:
        careful: search every pixel in both directions with the medium preset, to judge results.
    """

    def __init__(self, *, careful: bool = False) -> None:
        preset = cv2.DISOPTICAL_FLOW_PRESET_MEDIUM if careful else cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST
        self._back, self._forth = cv2.DISOpticalFlow.create(preset), cv2.DISOpticalFlow.create(preset)
        self._back.setFinestScale(0)
        self._forth.setFinestScale(0 if careful else 1)
        self._sparse = () if careful else (self._back, self._forth)
        """Searches by fewer patches where pictures are small."""
        self._grid = np.zeros((0, 0, 2), np.float32)

    def find(self, before: Bytes, after: Bytes) -> Motion:
        """Return the motion between two pictures.

        Args:
            before: ``[h, w, 3]``.
            after: of the same size, shown next.
        """
        old, new = _grey(before), _grey(after)
        for search in self._sparse:
            search.setPatchStride(SPARSE if old.size < SPARSE_BELOW else DENSE)
        back, forth = _flow(self._back, new, old), _flow(self._forth, old, new)
        places = self.places(back)
        disagreement, inside = _disagreement(back, forth, places), _inside(places)
        similar = _similarity(before, after, places)
        soft = np.minimum((1.0 - disagreement) / FORGIVEN, 0.0, dtype=np.float32)
        confidence = cv2.exp(soft).reshape(similar.shape) * similar
        confidence *= inside
        return Motion(
            back, inside & (disagreement < 1.0), confidence, float(similar[inside].mean()) if inside.any() else 0.0
        )

    def places(self, flow: Floats) -> Floats:
        """Return ``flow`` as the places ``[h, w, 2]`` (x, y) to fetch from, as ``cv2.remap`` takes them."""
        if self._grid.shape != flow.shape:
            rows, columns = np.indices(flow.shape[:2], np.float32)
            self._grid = np.dstack((columns, rows))
        return self._grid + flow


def searched_image(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> Bytes:
    """Return what :class:`MotionFinder` is given of a frame: a :func:`small_image`, and at most half of its pixels
    where it has more than :data:`LEAST_PIXELS`, so that the search takes a small part of the time of painting it.
    """
    half = pixels.shape[0] * pixels.shape[1] // 2
    return small_image(pixels, min(MOST_PIXELS, max(LEAST_PIXELS, half)))


def small_image(pixels: NDArray[np.uint8] | NDArray[np.uint16], most: int = MOST_PIXELS) -> Bytes:
    """Return ``[H, W, 3]`` of 8 or 16 bit as 8 bit, shrunk to ``most`` pixels; may be ``pixels`` itself."""
    picture: NDArray[np.uint8] | NDArray[np.uint16] = pixels
    if (size := small_size(pixels.shape[1], pixels.shape[0], most)) != (pixels.shape[1], pixels.shape[0]):
        picture = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    if picture.dtype == np.uint16:
        picture = cv2.convertScaleAbs(picture, alpha=1 / 257)  # type: ignore[assignment]
    return np.asarray(picture, np.uint8)


def small_size(width: int, height: int, most: int = MOST_PIXELS) -> tuple[int, int]:
    """Return width and height of what :func:`small_image` makes of a frame."""
    scale = min(1.0, (most / (height * width)) ** 0.5)
    return max(1, round(width * scale)), max(1, round(height * scale))


def brought(picture: NDArray[Scalar], places: Floats, interpolation: int) -> NDArray[Scalar]:
    """Return ``picture`` ``[H, W, C]`` with each pixel fetched from its place; past the border the last ones are
    repeated.
    """
    fetched = cv2.remap(picture, places, None, interpolation, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
    return np.asarray(fetched, picture.dtype).reshape(*places.shape[:2], -1)


def _flow(search: cv2.DISOpticalFlow, start: Bytes, end: Bytes) -> Floats:
    """Return the flow ``[h, w, 2]`` from ``start`` to ``end``, whatever their size; finite."""
    height, width = start.shape[:2]
    below, right = max(0, SHORTEST - height), max(0, SHORTEST - width)
    if below or right:
        start, end = _padded(start, below, right), _padded(end, below, right)
    flow = np.asarray(search.calc(start, end, None), np.float32)  # type: ignore[call-overload]
    cv2.patchNaNs(flow, 0.0)
    return np.ascontiguousarray(flow[:height, :width])


def _grey(picture: Bytes) -> Bytes:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def _padded(picture: Bytes, below: int, right: int) -> Bytes:
    return np.asarray(cv2.copyMakeBorder(picture, 0, below, 0, right, cv2.BORDER_REFLECT), np.uint8)


def _disagreement(back: Floats, forth: Floats, places: Floats) -> Floats:
    """Return squared distance by which there and back misses, over what is allowed.

    Sundaram et al., 'Dense point trajectories' (ECCV 2010), equation 5: ``0.01 (|w|^2 + |w'|^2) + 0.5``.
    """
    (x, y), (back_x, back_y) = cv2.split(back), cv2.split(brought(forth, places, cv2.INTER_LINEAR))
    missed = _squared(x + back_x, y + back_y)
    return missed / (0.01 * (_squared(x, y) + _squared(back_x, back_y)) + 0.5)


def _squared(x: Any, y: Any) -> Floats:
    """Return the squared lengths of arrows by their parts, each ``[h, w]``."""
    return np.asarray(x * x + y * y, np.float32)


def _inside(places: Floats) -> NDArray[np.bool_]:
    height, width = places.shape[:2]
    x, y = cv2.split(places)
    inside: NDArray[np.bool_] = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    return inside


def _similarity(before: Bytes, after: Bytes, places: Floats) -> Floats:
    """Return how well ``before``, brought over, explains ``after``, 0 to 1, by means over 5 x 5 pixels."""
    apart = np.asarray(cv2.absdiff(brought(before, places, cv2.INTER_LINEAR), after), np.float32)
    apart = np.asarray(cv2.transform(apart, ALL), np.float32)
    apart = np.asarray(cv2.blur(apart, (5, 5)), np.float32).reshape(after.shape[:2])
    apart *= 1 / (3 * DIFFERENT)
    return np.asarray(cv2.exp(-apart * apart), np.float32).reshape(after.shape[:2])
