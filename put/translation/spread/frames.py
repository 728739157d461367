"""The frames of one video, translated by a whole crew."""

from __future__ import annotations

import queue
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from put.translation.engine import Cancelled, Pixels, Warn
from put.translation.spread.assignment import FRAMES_AHEAD
from put.translation.spread.crew import Crew
from put.translation.spread.tasks import Answer, Failed, FramesMade, FramesTask, Message
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

    def start_batch(self, pictures: Sequence[Pixels], warn: Warn) -> Callable[[], TranslatedBatch]:
        """Start to translate frames of one size."""
        inbox = queue.SimpleQueue[Message]()
        self._crew.submit(FramesTask(tuple(pictures)), lambda message, _worker: inbox.put(message))

        def wait() -> TranslatedBatch:
            answer: Message | Answer = inbox.get()
            if isinstance(answer, Failed):
                raise answer.error
            if not isinstance(answer, FramesMade):
                raise Cancelled
            for words in answer.warnings:
                warn(*words)
            frames = [replace(each, pixels=np.require(each.pixels, requirements="W")) for each in answer.batch.frames]
            return TranslatedBatch(frames, answer.batch.seconds)

        return wait
