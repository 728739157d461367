"""The frames of one video, translated by a whole crew."""

from __future__ import annotations

import queue
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from put.translation.pixels.scaling import Pixels
from put.translation.result import Cancelled, Kept, Translated, Warn
from put.translation.spread.assignment import FRAMES_AHEAD
from put.translation.spread.crew import Crew
from put.translation.spread.tasks import Answer, Failed, FramesMade, FramesTask, Message
from put.translation.transfer.arrival import Arrived
from put.translation.transfer.picture import Picture, on_host
from put.translation.translator import TranslatedBatch, TranslatorFacts

__all__ = ["CrewTranslator"]


class CrewTranslator:
    """Translates frames as :class:`put.translation.translator.FrameTranslator` says, with all workers of a crew.

    Args:
        crew: is started.
        facts: of its first worker.
        device: what computes, in words.
    """

    def __init__(self, crew: Crew, facts: TranslatorFacts, device: str) -> None:
        self._crew = crew
        self._facts = replace(facts, device=device)

    @property
    def facts(self) -> TranslatorFacts:
        """What translates, and how."""
        return self._facts

    @property
    def ahead(self) -> int:
        """As many batches as keep every worker busy."""
        return self._crew.size * FRAMES_AHEAD

    @property
    def transfer(self) -> None:
        """What travels goes to other processes."""

    def begin(self, pixels: Pixels) -> None:
        """Nothing travels ahead to other processes."""

    def start_batch(
        self,
        pictures: Sequence[Picture],
        warn: Warn,
        kept: Kept = Kept.FLOATS,  # noqa: ARG002 - other processes send numbers
    ) -> Callable[[], TranslatedBatch]:
        """Start to translate frames of one size."""
        inbox = queue.SimpleQueue[Message]()
        self._crew.submit(
            FramesTask(tuple(on_host(picture) for picture in pictures)), lambda message, _worker: inbox.put(message)
        )

        def wait() -> TranslatedBatch:
            answer: Message | Answer = inbox.get()
            if isinstance(answer, Failed):
                raise answer.error
            if not isinstance(answer, FramesMade):
                raise Cancelled
            for words in answer.warnings:
                warn(*words)
            frames = [_own(each) for each in answer.batch.frames]
            return TranslatedBatch(frames, answer.batch.seconds)

        return wait


def _own(frame: Translated) -> Translated:
    """Return a frame that may be written to, which one that Ray shares may not."""
    return replace(frame, arrival=Arrived(np.require(frame.floats, requirements="W")))
