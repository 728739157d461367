"""What goes to the worker and what comes back. Plain data only."""

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
from put_desktop.translate.queue.job import FileProgress, JobFile

if TYPE_CHECKING:
    from put.translate.walk import Found

__all__ = [
    "Advanced",
    "Began",
    "Ended",
    "Engine",
    "JobRequest",
    "Leftovers",
    "Loaded",
    "LoopEnded",
    "LoopFrame",
    "LoopOrder",
    "Message",
    "Noted",
    "Outcome",
    "PreviewFailed",
    "PreviewOrder",
    "PreviewReady",
    "VideoAdvanced",
]


class Engine(Protocol):
    """What the worker drives: :class:`put_desktop.translate.queue.engine.RealEngine`, or a stand-in of tests."""

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
        """Translate one picture or frame; None where it was stopped."""

    def loop(self, order: LoopOrder, *, stop: threading.Event) -> Iterator[LoopFrame]:
        """Translate some seconds of a video, frame by frame. It ends soon after ``stop`` is set."""

    def discard(self, left: Leftovers) -> None:
        """Remove what unfinished videos left hidden."""


@dataclass(frozen=True)
class JobRequest:
    """One run of one job."""

    job: str
    inputs: tuple[Path, ...]
    output: Path
    options: TranslateOptions
    finished: Mapping[Path, Path] = field(default_factory=dict)
    """Files that an earlier run of the job finished, each with its result: they count as done."""
    clips: Mapping[Path, VideoOptions] = field(default_factory=dict)
    """Videos with settings of their own."""
    found: Found | None = None
    """The files of the job, where they were counted."""


@dataclass(frozen=True)
class Leftovers:
    """What the videos of a job that is gone may have left hidden."""

    output: Path
    """All below it goes."""
    only: JobRequest | None = None
    """Where others work below it too: only what belongs to this one goes, but for what is theirs as well."""
    others: tuple[JobRequest, ...] = ()


@dataclass(frozen=True)
class PreviewOrder:
    """One picture, or one frame of a video, to try the settings on."""

    number: int
    """Tells the answers apart."""
    source: Path
    options: TranslateOptions
    at: float = 0.0
    """Seconds from a video's beginning."""


@dataclass(frozen=True)
class LoopOrder:
    """Some seconds of a video to try the settings on."""

    number: int
    source: Path
    options: TranslateOptions
    at: float
    """Where it begins, in seconds from the video's beginning."""
    seconds: float = 3.0


class Outcome(Enum):
    """How a run ended."""

    FINISHED = auto()
    STOPPED = auto()
    FAILED = auto()
    """The job cannot go on; another may."""
    DISK_FULL = auto()
    """No job can go on."""


@dataclass(frozen=True)
class Loaded:
    """The engine is in memory."""

    steadiness: float | None = None
    """How strongly videos are steadied where nothing was chosen."""


@dataclass(frozen=True)
class Began:
    """The pictures are counted and the model is loaded."""

    job: str
    total: int
    device: str


@dataclass(frozen=True)
class Advanced:
    """Some more pictures have ended."""

    job: str
    files: tuple[JobFile, ...]
    done: int
    skipped: int
    failed: int
    speed: float
    """Pictures a second; 0 while unknown."""
    seconds_left: float | None


@dataclass(frozen=True)
class VideoAdvanced:
    """More frames of a video are done."""

    job: str
    progress: FileProgress


@dataclass(frozen=True)
class Noted:
    """A warning about a job as a whole."""

    job: str
    text: str


@dataclass(frozen=True)
class Ended:
    """A run is over."""

    job: str
    outcome: Outcome
    problem: PutError | None = None


@dataclass(frozen=True, eq=False)
class PreviewReady:
    """A picture and its translation, of the same size."""

    number: int
    before: QImage
    after: QImage
    seconds: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PreviewFailed:
    """A preview that could not be made."""

    number: int
    problem: PutError


@dataclass(frozen=True, eq=False)
class LoopFrame:
    """One more frame of some seconds that are tried."""

    number: int
    before: QImage
    after: QImage
    seconds: float
    """From the video's beginning."""


@dataclass(frozen=True)
class LoopEnded:
    """All frames of some seconds are there."""

    number: int


Message = (
    Loaded | Began | Advanced | VideoAdvanced | Noted | Ended | PreviewReady | PreviewFailed | LoopFrame | LoopEnded
)
