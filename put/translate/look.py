"""How the frames of one video come to look: the generator, steadied from frame to frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from put.config import VideoOptions
from put.translate.journal import State
from put.translate.temporal import DEFAULT_TEMPORAL, Stabiliser
from put.translate.translator import Translator

__all__ = ["Look", "Looked"]

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
GPU_PIXELS = 4 << 20
"""Pixels of a working size that a GPU takes at once unless it is told how many frames to take."""


@dataclass(frozen=True, eq=False)
class Looked:
    """Frames as they will be shown."""

    pixels: list[NDArray[np.float32]]
    """``[H, W, 3]`` in [0, 1]."""
    translated: int
    """How many went through the generator."""


class Look:
    """Turns frames into those that will be shown, one after the other.

    Frames that equal the one before are translated once. Each result is a function of the frames since the last chunk
    began and of the state at that moment, so that it does not matter where a run was interrupted.

    Args:
        translator: with a generator; it is given back as it was by :meth:`close`.
        video: ``temporal`` and ``batch`` matter; without the first the default is taken.
        size: width and height of the frames in pixels.
    """

    def __init__(self, translator: Translator, video: VideoOptions, size: tuple[int, int]) -> None:
        strength = DEFAULT_TEMPORAL if video.temporal is None else video.temporal
        self.device = translator.device
        self.batch = video.batch or _batch(translator, size)
        self._translator = translator
        self._stabiliser = Stabiliser(strength, measure=video.receipt) if strength > 0 or video.receipt else None
        self._warnings: dict[str, None] = {}
        self._told = 0
        self._last: tuple[Pixels, NDArray[np.float32]] | None = None

    def frames(self, frames: Sequence[Pixels], *, fresh: bool) -> Looked:
        """Translate and steady frames that follow each other.

        Args:
            frames: each ``[H, W, 3]``, full range R'G'B', all of one size and type.
            fresh: whether a chunk begins with them.

        Returns:
            As many frames.

        Raises:
            PutError: the generator cannot do it.
            Stopped: it was asked to stop; the state is as it was before.
        """
        last = None if fresh else self._last
        new = _distinct(frames, last[0] if last is not None else None)
        made = iter(self._translate([frames[place] for place in new]))
        shown: list[NDArray[np.float32]] = []
        for place, frame in enumerate(frames):
            if place in new:
                result = next(made)
                if self._stabiliser is not None:
                    result = self._stabiliser.step(frame, result)
                last = (frame, result)
            if last is not None:  # always: the first of all is never a duplicate
                shown.append(last[1])
        self._last = last
        return Looked(shown, len(new))

    def state(self) -> State:
        """What has to be known to go on in a new chunk."""
        return dict(self._stabiliser.state()) if self._stabiliser is not None else {}

    def load_state(self, state: State) -> None:
        """Go on where :meth:`state` was taken."""
        if self._stabiliser is not None and state:
            self._stabiliser.load_state(dict(state))

    def report(self) -> dict[str, float]:
        """What was measured; see :class:`put.events.FileResult`."""
        if self._stabiliser is None or not (flicker := self._stabiliser.flicker).pairs:
            return {}
        return {
            "flicker_input": flicker.input,
            "flicker_output": flicker.output,
            "flicker_plain": flicker.plain,
        }

    def warnings(self) -> list[str]:
        """What the generator warned of since the last call, each sentence once."""
        fresh = [*self._warnings][self._told :]
        self._told = len(self._warnings)
        return fresh

    def close(self) -> None:
        """Give the translator back."""

    def _translate(self, frames: list[Pixels]) -> list[NDArray[np.float32]]:
        if not frames:
            return []
        return [result.pixels for result in self._translator.translate_batch(frames, self._warn)]

    def _warn(self, message: str, hint: str) -> None:
        self._warnings[f"{message} {hint}".strip()] = None


def _distinct(frames: Sequence[Pixels], before: Pixels | None) -> list[int]:
    """Places of the frames that do not equal the one before them."""
    places = []
    for place, frame in enumerate(frames):
        if before is None or not np.array_equal(frame, before):
            places.append(place)
        before = frame
    return places


def _batch(translator: Translator, size: tuple[int, int]) -> int:
    """Frames at once: a CPU gains nothing from more than one."""
    if not translator.device.startswith("cuda"):
        return 1
    width, height = size
    scale = translator.work_size / min(size) if translator.work_size else 1.0
    return int(np.clip(GPU_PIXELS // max(1, width * height * scale * scale), 1, 16))
