"""The settings of each file of a batch."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from put.config import TranslateOptions, VideoOptions
from put.translation.existing import settings_print
from put.translation.plan import PlanItem
from put.translation.translator import TranslatorFacts

__all__ = ["FileSettings"]


class FileSettings:
    """Settings of a batch, and of its single videos.

    Args:
        facts: of the generator, with what its card decided.
        options: of the batch.
        clips: settings of single videos in place of ``options.video``.
    """

    def __init__(self, facts: TranslatorFacts, options: TranslateOptions, clips: Mapping[Path, VideoOptions]) -> None:
        self.options = options
        self.model = facts.fingerprint
        """SHA-256 of the model file."""
        self._facts = facts
        self._clips = clips

    def video(self, item: PlanItem) -> VideoOptions:
        """Return the settings of a video."""
        return self._clips.get(item.source, self.options.video)

    def print_of(self, item: PlanItem) -> str:
        """Return a fingerprint of what a result depends on, see :func:`put.translation.existing.settings_print`."""
        return settings_print(self._facts, self.options, self.video(item)) if item.video else self._picture

    @cached_property
    def _picture(self) -> str:
        return settings_print(self._facts, self.options, None)
