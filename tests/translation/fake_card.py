"""A card that decodes and encodes, and is the CPU in truth: its frames are what software decodes."""

from __future__ import annotations

import av
import numpy as np
import pytest
from av.video.codeccontext import VideoCodecContext

from put.translation.video.frame_pipeline import FramePipeline
from put.translation.video.on_device import planes
from put.video.reading import container, decoder
from tests.translation.fake_streams import pass_for_gpu

__all__ = ["FakeCard", "noisy", "pass_for_card"]


class FakeCard:
    """Takes the place of NVDEC.

    Args:
        fails_at: the frame with which decoding fails, counted anew each time that it begins; None for never.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fails_at: int | None = None) -> None:
        self.fails_at = fails_at
        self.asked: list[tuple[str, bool]] = []
        """What it was opened with, and whether frames were to stay."""
        self.happened = False
        """Whether it has failed."""
        self._is_opened = False
        self._there: list[object] = []
        self._decoded = decoder.decoded
        monkeypatch.setattr(container, "accelerator", self._accelerator)
        monkeypatch.setattr(container, "is_accelerated", self._is_accelerated)
        monkeypatch.setattr(decoder, "decoded", self._frames)
        monkeypatch.setattr(decoder, "is_there", lambda frame: any(frame is one for one in self._there))

    def _accelerator(self, hardware: str, *, stays: bool) -> None:
        self.asked.append((hardware, stays))
        self._is_opened = True

    def _is_accelerated(self, opened: VideoCodecContext) -> bool:
        was, self._is_opened = self._is_opened, False
        if was:
            opened.thread_count = 1  # with more, software does not mark each damaged frame
        return was

    def _frames(self, source, packets, shown_from=None):
        for at, frame in enumerate(self._decoded(source, packets, shown_from)):
            if source.accelerated and self.asked[-1][1]:
                if at == self.fails_at:
                    self.happened = True
                    raise RuntimeError("the card has fallen off the bus")
                self._there.append(frame)
            yield frame


def pass_for_card(monkeypatch: pytest.MonkeyPatch, fails_at: int | None = None) -> FakeCard:
    """Let the CPU pass for a card that decodes, computes and encodes."""
    pass_for_gpu(monkeypatch)
    monkeypatch.setattr(FramePipeline, "hardware", "cuda:0")
    monkeypatch.setattr(planes, "FROM_DEVICE", frozenset({"libx264", "libx265"}))
    return FakeCard(monkeypatch, fails_at)


def noisy(pix_fmt: str, width: int = 64, height: int = 48, seed: int = 0) -> av.VideoFrame:
    """A frame whose samples take every value."""
    random, frame = np.random.default_rng(seed), av.VideoFrame(width, height, pix_fmt)
    top, shift = (1024, 6 if pix_fmt == "p010le" else 0) if "10" in pix_fmt else (256, 0)
    for plane in frame.planes:
        samples = np.frombuffer(memoryview(plane), np.uint16 if "10" in pix_fmt else np.uint8)
        samples[:] = random.integers(0, top, samples.shape) << shift
    return frame
