"""The pipeline of one video's frames: translated, then steadied from frame to frame."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from put.backends.graphs import graphs_for
from put.config import VideoOptions
from put.translation.result import Kept
from put.translation.transfer.arrival import Arrival, Arrived, Staying
from put.translation.transfer.picture import DevicePicture, Picture, on_host
from put.translation.transfer.transfer import Transfer
from put.translation.translator import FrameTranslator, TranslatedBatch
from put.translation.video.journal import State
from put.translation.video.on_device.frames import DeviceFrames
from put.translation.video.on_device.planes import (
    ArrivingPlanes,
    HandOver,
    PlaneFormat,
    StayingPlanes,
    format_on_device,
    send_planes,
)
from put.translation.video.on_device.stabilizer import DeviceStabilizer
from put.translation.video.optical_flow import MotionFinder, searched_image, small_image
from put.translation.video.stabilizer import DEFAULT_TEMPORAL, LONGEST, Prepared, Stabilizer, prepare
from put.video.types import Frame

__all__ = ["FramePipeline", "PreparedFrame", "Shown", "StartedFrames", "TranslatedFrame"]

Shown = Arrival | ArrivingPlanes | StayingPlanes
"""A frame on its way to the encoder: numbers in [0, 1], or the planes that were asked for."""
DECLINED = "The graphics card's encoder did not take frames where they are; they went by way of the host."
"""Told once where an encoder refuses what lies on the card."""
log = logging.getLogger(__name__)

GPU_CHUNK, CPU_CHUNK = 240, 60
"""Default frames per chunk. A kill should cost at most about a minute: many frames on a GPU, few on a CPU."""


@dataclass(frozen=True, eq=False)
class PreparedFrame:
    """A frame with what is prepared before its translation."""

    frame: Frame
    prepared: Future[Prepared] | None = None
    repeats: Arrival | None = None
    """Whether it equals the one before, ``[1]`` bool; None where both have to be compared."""


@dataclass(frozen=True, eq=False)
class TranslatedFrame:
    """A frame and its translation."""

    frame: Frame
    output: Arrival | None
    """In [0, 1]; None where the frame equals the one before."""
    prepared: Future[Prepared] | None = None


class StartedFrames:
    """Frames that are being translated.

    Args:
        frames: in order.
        new: places of those that do not equal the one before.
        results: waits for the translation of these; None where there are none.
    """

    def __init__(
        self, frames: Sequence[PreparedFrame], new: Sequence[int], results: Callable[[], TranslatedBatch] | None
    ) -> None:
        self._frames, self._new, self._results = frames, new, results
        self.seconds = 0.0
        """Time in the generator, once they are finished."""

    def finish(self) -> list[TranslatedFrame]:
        """Wait for the translation.

        Raises:
            PutError: the generator cannot do it.
            Cancelled: it was asked to stop.
        """
        outputs = {}
        if self._results is not None:
            made = self._results()
            self.seconds = made.seconds
            outputs = {place: result.arrival for place, result in zip(self._new, made.frames, strict=True)}
        return [
            TranslatedFrame(each.frame, outputs.get(place), each.prepared) for place, each in enumerate(self._frames)
        ]


class FramePipeline:
    """Turns frames into those that will be shown, one after the other.

    Frames that equal the one before are translated once. Each result is a function of the frames since the last chunk
    began and of the state at that moment, so that it does not matter where a run was interrupted.

    Args:
        translator: translates the frames.
        video: ``temporal`` and ``batch`` matter; without the first the default is taken.
        size: width and height of the frames in pixels.
        planes: what an encoder takes; a GPU makes that of the frames, where it steadies them.
        encoder: FFmpeg's name of the encoder; some take frames on the GPU.
    """

    def __init__(
        self,
        translator: FrameTranslator,
        video: VideoOptions,
        size: tuple[int, int],
        planes: PlaneFormat | None = None,
        encoder: str = "",
    ) -> None:
        strength = DEFAULT_TEMPORAL if video.temporal is None else video.temporal
        facts = translator.facts
        self._device = facts.device
        self.batch = video.batch or facts.at_once(*size, is_frame=True)
        self.chunk = video.chunk or (GPU_CHUNK if facts.is_on_gpu else CPU_CHUNK)
        self._translator = translator
        self._stabiliser = _stabiliser(translator.transfer, strength, measure=video.report)
        self._kept = Kept.ON_DEVICE if isinstance(self._stabiliser, DeviceStabilizer) else Kept.FLOATS
        transfer = translator.transfer
        self.on_device = DeviceFrames(transfer) if transfer is not None else None
        """Takes frames that the GPU decoded."""
        self._hand_over = HandOver(transfer, self._on_declined) if transfer is not None else None
        staying = format_on_device(planes, encoder) if transfer is not None else None
        self.stays = staying is not None
        """Whether frames are encoded where they are."""
        self._planes = staying or planes
        self._pool = ThreadPoolExecutor(max(1, min(4, (os.cpu_count() or 2) // 2)), "put-motion")
        self._finders = threading.local()
        self._warnings: dict[str, None] = {}
        self._told = 0
        self._before: Picture | None = None
        self._shown: Shown = Arrived(np.zeros((0, 0, 3), np.float32))

    def ready(self, frames: Iterable[Frame]) -> Iterator[PreparedFrame]:
        """Yield the frames. They travel to the device, or the motion between them is looked for on other threads.

        Args:
            frames: in order; their sizes are alike.
        """
        is_on_host = isinstance(self._stabiliser, Stabilizer)
        before: NDArray[np.uint8] | None = None
        last: Picture | None = None
        for frame in frames:
            ready = self._ready_there(frame, last)
            last = frame.pixels
            if ready is not None:
                yield ready
                continue
            pixels = on_host(frame.pixels)
            frame = replace(frame, pixels=pixels)  # noqa: PLW2901 - the same, elsewhere
            self._translator.begin(pixels)
            if self._is_passed(frame):
                yield PreparedFrame(frame)
                continue
            small = searched_image(pixels) if is_on_host else small_image(pixels)
            yield PreparedFrame(frame, self._pool.submit(self._prepare, before, small))
            before = small if is_on_host else None

    def _is_passed(self, frame: Frame) -> bool:
        """Return whether a frame is shown as it is translated, without being steadied."""
        return self._stabiliser.idle or max(frame.pixels.shape) > LONGEST

    def _ready_there(self, frame: Frame, last: Picture | None) -> PreparedFrame | None:
        """Return a frame that lies on the GPU; None where it does not, or there is no memory for what is made of it."""
        there, picture = self.on_device, frame.pixels
        if there is None or not isinstance(picture, DevicePicture):
            return None
        with suppress(torch.OutOfMemoryError):
            repeats = there.are_equal(picture, last) if isinstance(last, DevicePicture) else None
            if self._is_passed(frame):
                return PreparedFrame(frame, None, repeats)
            small = there.small(picture)
            return PreparedFrame(frame, self._pool.submit(_prepared_there, small), repeats)
        return None

    @property
    def hardware(self) -> str:
        """What decodes beside the generator, such as ``cuda:0``; empty for the processor."""
        device = self._device.partition(",")[0]
        return device if device.startswith("cuda") else ""

    @property
    def ahead(self) -> int:
        """Batches to start before the first of them is finished."""
        return self._translator.ahead

    def start(self, frames: Sequence[PreparedFrame], *, fresh: bool) -> StartedFrames:
        """Start to translate frames that follow each other, but for those that equal the one before.

        Args:
            frames: full range R'G'B', all of one size and type.
            fresh: whether a chunk begins with them: its first frame is translated in any case.
        """
        new = _distinct(frames, None if fresh else self._before)
        wanted = [frames[place].frame.pixels for place in new]
        results = self._translator.start_batch(wanted, self._warn, self._kept) if new else None
        self._before = frames[-1].frame.pixels
        return StartedFrames(frames, new, results)

    def translate(self, frames: Sequence[PreparedFrame], *, fresh: bool) -> list[TranslatedFrame]:
        """Translate frames, and wait for them; see :meth:`start` and :meth:`StartedFrames.finish`."""
        return self.start(frames, fresh=fresh).finish()

    def steady(self, made: TranslatedFrame) -> Shown:
        """Return the frame as it will be shown, on its way; not to be written to. For one thread, in order."""
        if made.output is None:
            return self._shown
        prepared = made.prepared.result() if made.prepared is not None else None
        if isinstance(self._stabiliser, DeviceStabilizer):
            self._shown = self._sent(self._stabiliser.step(made.frame.pixels, made.output, prepared))
        else:
            floats = np.asarray(made.output.array(), np.float32)
            self._shown = Arrived(self._stabiliser.step(on_host(made.frame.pixels), floats, prepared))
        return self._shown

    def _sent(self, shown: Arrival) -> Shown:
        """Let a frame travel back from the device, unless it is encoded there."""
        hand_over = self._hand_over
        if not isinstance(shown, Staying) or hand_over is None:
            return shown
        if self._planes is None:
            return hand_over.transfer.back(shown.values)
        if self.stays and not hand_over.is_declined:
            return hand_over.planes(shown.values, self._planes)
        return send_planes(shown.values, self._planes, hand_over.transfer)

    def state(self) -> State:
        """Return the state needed to continue in a new chunk; for the thread that steadies."""
        return self._stabiliser.state()

    def load_state(self, state: State) -> None:
        """Continue where :meth:`state` was taken."""
        self._stabiliser.load_state(state)

    def report(self) -> dict[str, float]:
        """Return what was measured; see :class:`put.events.FileResult`."""
        if not (flicker := self._stabiliser.flicker).pairs:
            return {}
        return {
            "flicker_input": flicker.input,
            "flicker_output": flicker.output,
            "flicker_plain": flicker.plain,
        }

    def warnings(self) -> list[str]:
        """Return the warnings of the generator since the last call, each once."""
        fresh = [*self._warnings][self._told :]
        self._told = len(self._warnings)
        return fresh

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _prepare(self, before: NDArray[np.uint8] | None, small: NDArray[np.uint8]) -> Prepared:
        if not hasattr(self._finders, "own"):
            self._finders.own = MotionFinder()
        return prepare(before, small, self._finders.own)

    def _on_declined(self, why: str) -> None:
        log.warning("frames on the device: %s", why)
        self._warn(DECLINED, "")

    def _warn(self, message: str, hint: str) -> None:
        self._warnings[f"{message} {hint}".strip()] = None


def _prepared_there(small: Arrival) -> Prepared:
    """Wait for the small picture of a frame on the GPU, which looks for the motion itself."""
    return Prepared(np.asarray(small.array(), np.uint8), None)


def _distinct(frames: Sequence[PreparedFrame], before: Picture | None) -> list[int]:
    """Return places of the frames that do not equal the one before them."""
    places = []
    for place, ready in enumerate(frames):
        if before is None or not _repeats(ready, before):
            places.append(place)
        before = ready.frame.pixels
    return places


def _repeats(ready: PreparedFrame, before: Picture) -> bool:
    if ready.repeats is not None:
        return bool(ready.repeats.array()[0])
    return ready.frame.pixels is before or np.array_equal(on_host(ready.frame.pixels), on_host(before))


def _stabiliser(transfer: Transfer | None, strength: float, *, measure: bool) -> Stabilizer | DeviceStabilizer:
    """Return what steadies frames where they are translated; it is OpenCV on a CPU."""
    if transfer is None:
        return Stabilizer(strength, measure=measure)
    return DeviceStabilizer(strength, transfer, measure=measure, graphs=graphs_for(transfer.device))
