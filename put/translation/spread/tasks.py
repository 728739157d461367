"""What workers are asked to do, and what they answer. All of it travels between processes and machines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from put.config import TranslateOptions
from put.errors import PutError
from put.events import FileResult, PictureRendered, VideoProgressed, Warned
from put.models.library import ModelEntry
from put.translation.pixels.scaling import Pixels
from put.translation.results_index import SourceState
from put.translation.translator import TranslatedBatch

__all__ = [
    "Answer",
    "Dropped",
    "Failed",
    "FramesMade",
    "FramesTask",
    "Message",
    "PictureMade",
    "PictureTask",
    "Progress",
    "Task",
    "Unreachable",
    "VideoMade",
    "VideoTask",
    "WorkerSetup",
]


@dataclass(frozen=True)
class WorkerSetup:
    """What a worker needs to begin."""

    entry: ModelEntry
    """The generator."""
    options: TranslateOptions
    """With the worker's own device."""
    threads: int = 0
    """Threads that compute on a CPU, at most; 0 where it has the machine to itself."""


@dataclass(frozen=True)
class PictureTask:
    """Translate one picture."""

    source: Path
    """Absolute, as the next two."""
    target: Path
    """Its folder is there."""
    state: SourceState | None
    """Of the source; a worker that finds another state does not see the same file."""
    marker: Path | None = None
    """A file beside the results; a worker that does not find it does not see their folder. None on one machine."""
    content: bytes | None = None
    """Of the source, for workers that do not see it."""


@dataclass(frozen=True)
class VideoTask:
    """Translate one video as a whole."""

    source: Path
    target: Path
    options: TranslateOptions
    """With the settings of this video, and the worker's own device left to it."""
    state: SourceState | None
    marker: Path | None = None


@dataclass(frozen=True, eq=False)
class FramesTask:
    """Translate frames that follow each other."""

    pixels: Sequence[Pixels]


Task = PictureTask | VideoTask | FramesTask


@dataclass(frozen=True)
class PictureMade:
    """A picture is written."""

    size: tuple[int, int]
    """Width and height in pixels."""
    seconds: float
    """In the generator."""
    notes: tuple[str, ...]
    """What could not be read or kept."""
    warnings: tuple[tuple[str, str], ...]
    """Messages of the generator, with hints."""
    carried: tuple[str, ...]
    content: bytes | None = None
    """The result's file, where the worker does not see its folder."""


@dataclass(frozen=True)
class VideoMade:
    """A video is written."""

    result: FileResult


@dataclass(frozen=True, eq=False)
class FramesMade:
    """Frames are translated."""

    batch: TranslatedBatch
    warnings: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Failed:
    """The task cannot be done."""

    error: PutError


@dataclass(frozen=True)
class Dropped:
    """The task was dropped after a request to stop."""


@dataclass(frozen=True)
class Unreachable:
    """The worker does not see the source, or the folder of the result."""


Answer = PictureMade | VideoMade | FramesMade | Failed | Dropped | Unreachable
Progress = PictureRendered | VideoProgressed | Warned
"""What comes back before the answer."""
Message = Progress | Answer
"""All that comes back from a task; an answer is the last of it."""
