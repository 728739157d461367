"""Messages to the worker and back. Plain data only."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage

from put.config import TranslateOptions, VideoOptions
from put.errors import PutError
from put.events import TranslationEvent
from put_desktop.media.previews import (
    LoopEnded,
    LoopFrame,
    LoopOrder,
    PreviewFailed,
    PreviewOrder,
    PreviewReady,
    SampleMade,
    SampleOrder,
)

if TYPE_CHECKING:
    from put.translation.walk import Found

__all__ = [
    "Engine",
    "JobEnded",
    "JobEvent",
    "JobRequest",
    "Leftovers",
    "Loaded",
    "Message",
    "Outcome",
]


class Engine(Protocol):
    """Interface of the engine: :class:`put_desktop.translate.queue.engine.RealEngine`, or a stand-in of tests."""

    def load(self) -> float | None:
        """Make ready ahead of time; it may take seconds.

        Returns:
            How strongly videos are steadied where nothing was chosen, 0 to 1; None where that is not known.
        """

    def translate(
        self,
        inputs: tuple[Path, ...],
        output: Path,
        options: TranslateOptions,
        *,
        stop: threading.Event,
        finished: Mapping[Path, Path],
        clips: Mapping[Path, VideoOptions],
        found: Found | None,
    ) -> Iterator[TranslationEvent]:
        """Run a job without what is ``finished``; each step is one event. It ends soon after ``stop`` is set.

        Videos in ``clips`` have settings of their own in place of ``options.video``. The inputs are walked through
        where ``found`` does not say what they hold.
        """

    def preview(self, order: PreviewOrder, *, stop: threading.Event) -> PreviewReady | None:
        """Translate one image or frame; None where it was stopped."""

    def loop(self, order: LoopOrder, *, stop: threading.Event) -> Iterator[LoopFrame]:
        """Translate some seconds of a video, frame by frame. It ends soon after ``stop`` is set."""

    def sample(self, order: SampleOrder, *, stop: threading.Event) -> QImage | None:
        """Translate a small image with a model; None where it was stopped."""

    def discard(self, left: Leftovers) -> None:
        """Remove what unfinished videos left hidden."""


@dataclass(frozen=True)
class JobRequest:
    """One run of one job."""

    job_id: str
    inputs: tuple[Path, ...]
    output: Path
    options: TranslateOptions
    finished: Mapping[Path, Path] = field(default_factory=dict)
    """Files that an earlier run of the job finished, each with its result: they count as done."""
    clips: Mapping[Path, VideoOptions] = field(default_factory=dict)
    """Videos with settings of their own."""
    found: Found | None = None
    """The files of the job, where they were counted."""
    began: float = 0.0
    """When the job first ran, in seconds since 1970: results that came since are its own, also where a kill of the
    program kept them from being noted as ``finished``. 0 where it did not run yet."""


@dataclass(frozen=True)
class Leftovers:
    """Hidden files that videos of a removed job may have left."""

    output: Path
    """All below it goes."""
    only: JobRequest | None = None
    """Folders that other jobs use too: only files of this job are removed there."""
    others: tuple[JobRequest, ...] = ()


class Outcome(Enum):
    """Outcome of a run."""

    FINISHED = auto()
    STOPPED = auto()
    FAILED = auto()
    """The job cannot continue; another may."""
    DISK_FULL = auto()
    """No job can continue."""


@dataclass(frozen=True)
class Loaded:
    """The engine is in memory."""

    steadiness: float | None = None
    """Default strength of the stabiliser, 0 to 1."""


@dataclass(frozen=True)
class JobEvent:
    """An event of the core, as it came, and the job whose run sent it."""

    job_id: str
    event: TranslationEvent


@dataclass(frozen=True)
class JobEnded:
    """A run is over; no event of it follows."""

    job_id: str
    outcome: Outcome
    problem: PutError | None = None


Message = Loaded | JobEvent | JobEnded | PreviewReady | PreviewFailed | LoopFrame | LoopEnded | SampleMade
