"""Steadies a video that was translated frame by frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from put.errors import OptionError
from put.translation.video.flicker import Flicker, FlickerMeter, warping_error
from put.translation.video.optical_flow import Motion, MotionFinder, brought, searched_image
from put.translation.video.scene_cuts import is_cut

__all__ = ["DEFAULT_TEMPORAL", "BaseStabilizer", "Stabilizer"]

DEFAULT_TEMPORAL = 0.6
"""The strength that docs/temporal.md recommends."""
HEAVIEST = 0.9
"""Share that is carried along at strength 1: with all of it, the first frame's picture would never be renewed."""
GHOST = 50.0 / 255.0
"""Difference of two results, over several pixels, at which 63 % less is carried along; flicker is far below."""
COARSE = 4
"""Pixels a side that are averaged before results are compared, so that flickering texture does not count."""
LONGEST = 32_000
"""Longer sides OpenCV cannot warp; such frames are passed through."""

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
Floats = NDArray[np.float32]


@dataclass(eq=False)
class _Past:
    """The frame before."""

    small: NDArray[np.uint8]
    output: Floats
    source: Pixels | None = None
    """Kept only for the measurement, like ``plain``."""
    plain: Floats | None = None


@dataclass(frozen=True, eq=False)
class Prepared:
    """Data prepared from a frame before its translation."""

    small: NDArray[np.uint8]
    """See :func:`put.translation.video.optical_flow.searched_image`, and ``small_image`` for a GPU."""
    motion: Motion | None
    """Since the frame before; None where that was not known."""


def prepare(before: NDArray[np.uint8] | None, small: NDArray[np.uint8], finder: MotionFinder) -> Prepared:
    """Do the expensive part of a step, which needs no translation and so can be done ahead, on any thread.

    Args:
        before: the frame before, made small; None for the first one.
        small: this frame, made small.
        finder: of the thread that calls.
    """
    known = before is not None and before.shape == small.shape
    return Prepared(small, finder.find(before, small) if known and before is not None else None)


class BaseStabilizer:
    """Strength and measurements of whatever steadies a video.

    Args:
        strength: 0 (frames pass through) to 1.
        measure: whether to add up the flicker.

    Raises:
        OptionError: ``strength`` is out of range.
    """

    def __init__(self, strength: float, *, measure: bool) -> None:
        if not 0.0 <= strength <= 1.0:
            raise OptionError(f"Temporal is a number from 0 to 1, not {strength}.")
        self.strength = strength
        self.measure = measure
        self._meter = FlickerMeter()

    @property
    def flicker(self) -> Flicker:
        """Return the measurements since the beginning; nothing unless ``measure``."""
        return self._meter.flicker

    @property
    def idle(self) -> bool:
        """Whether frames pass through and nothing is measured."""
        return self.strength == 0.0 and not self.measure


class Stabilizer(BaseStabilizer):
    """Blends each translated frame with the result before it, brought over along the motion of the input.

    ``result = output + w * (brought - output)`` per pixel, where ``w`` is the strength times the confidence that the
    pixel shows the same thing as before: forward and backward flow of the input agree, the frame before explains this
    one, and the two results do not contradict each other. At a cut it begins anew. Results are carried over by bicubic
    interpolation, so that many frames of it do not blur.

    Args:
        strength: 0 (frames pass through) to 1.
        measure: whether to add up the flicker; costs about as much again.

    Raises:
        OptionError: ``strength`` is out of range.
    """

    def __init__(self, strength: float, *, measure: bool = False) -> None:
        super().__init__(strength, measure=measure)
        self._finder = MotionFinder()
        self._past: _Past | None = None

    def step(self, source: Pixels, output: Floats, prepared: Prepared | None = None) -> Floats:
        """Steady the next frame.

        Args:
            source: ``[H, W, 3]``, the frame before translation; 8 or 16 bit.
            output: ``[H, W, 3]`` in [0, 1], the frame translated.
            prepared: of this frame and the one of the step before; None to do it now.

        Returns:
            ``[H, W, 3]`` in [0, 1]; ``output`` itself for the first frame, after a cut and with strength 0. It is kept
            for the next step: neither ``output`` nor the result may be written to afterwards.
        """
        if self.idle or max(output.shape) > LONGEST:
            return output
        past, result = self._past, output
        small = searched_image(source) if prepared is None else prepared.small
        if past is not None and past.output.shape == output.shape and past.small.shape == small.shape:
            ahead = None if prepared is None else prepared.motion
            motion = self._finder.find(past.small, small) if ahead is None else ahead
            if not is_cut(past.small, small, motion.explained):
                result = self._carry(past, motion, source, output)
        kept = (source, output) if self.measure else (None, None)
        self._past = _Past(small, result, *kept)
        return result

    def state(self) -> dict[str, NDArray[Any]]:
        """Return all that the next step depends on, as arrays that ``numpy.savez`` can write."""
        state = self._meter.state()
        if self._past is not None:
            known = vars(self._past).items()
            state |= {name: value.copy() for name, value in known if value is not None}
        return state

    def load_state(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue from what :meth:`state` returned: results are the same, bit by bit, with the same number of
        threads.
        """
        self._meter.load_state(state)
        arrays = {name: np.array(state[name]) for name in ("small", "output", "source", "plain") if name in state}
        self._past = _Past(**arrays) if "small" in arrays and "output" in arrays else None

    def _carry(self, past: _Past, motion: Motion, source: Pixels, output: Floats) -> Floats:
        size = (output.shape[1], output.shape[0])
        places = self._places(motion.flow, size)
        carried = brought(past.output, places, cv2.INTER_CUBIC)
        result = output
        if self.strength > 0.0:
            difference = np.subtract(carried, output)
            trust = motion.confidence * _agreement(difference, motion.confidence.shape)
            trust *= self.strength * HEAVIEST
            weight = _enlarged(trust, size)
            difference *= cv2.merge([weight] * 3)  # numpy takes three times as long to spread it over three channels
            result = np.add(output, difference, out=difference)
            np.clip(result, 0.0, 1.0, out=result)
        if self.measure and past.source is not None and past.plain is not None:
            visible = _enlarged(motion.consistent.astype(np.uint8), size) > 0
            pairs = ((past.source, source), (past.plain, output))
            of_input, of_plain = (_error(_unit(then), _unit(now), places, visible) for then, now in pairs)
            self._meter.add(of_input, of_plain, warping_error(result - carried, visible))
        return result

    def _places(self, flow: Floats, size: tuple[int, int]) -> Floats:
        height, width = flow.shape[:2]
        if (width, height) != size:
            flow = np.asarray(cv2.resize(flow, size, interpolation=cv2.INTER_LINEAR), np.float32)
            across_and_down = np.array([size[0] / width, size[1] / height], np.float32)
            flow.reshape(len(flow), -1)[:] *= np.tile(across_and_down, size[0])  # see above
        return self._finder.places(flow)


def _error(then: Floats, now: Floats, places: Floats, visible: NDArray[np.bool_]) -> float:
    return warping_error(now - brought(then, places, cv2.INTER_CUBIC), visible)


def _agreement(difference: Floats, shape: tuple[int, ...]) -> Floats:
    """Return how little two results contradict each other, ``[h, w]`` of ``shape`` in 0 to 1."""
    height, width = (max(1, side // COARSE) for side in shape)
    coarse = cv2.resize(difference, (width, height), interpolation=cv2.INTER_AREA)
    apart = np.abs(coarse).reshape(height, width, 3).mean(2) * (1.0 / GHOST)
    return _enlarged(np.asarray(cv2.exp(-apart * apart), np.float32).reshape(height, width), (shape[1], shape[0]))


def _enlarged(values: NDArray[Any], size: tuple[int, int]) -> NDArray[Any]:
    if (values.shape[1], values.shape[0]) == size:
        return values
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), values.dtype).reshape(size[::-1])


def _unit(pixels: Pixels | Floats) -> Floats:
    if pixels.dtype == np.float32:
        return np.asarray(pixels, np.float32)
    return np.asarray(pixels / np.float32(255 if pixels.dtype == np.uint8 else 65535), np.float32)
