"""Reading what the preview shows. Not for the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from put.errors import PutError
from put_desktop.media.decode import load_image
from put_desktop.preview.video_preview import Clip, clip_of, frame_image
from put_desktop.translate.queue.job import FileStatus, JobFile

__all__ = ["PreviewRequest", "PreviewResponse", "read_pair", "result_of"]


@dataclass(frozen=True, eq=False)
class PreviewRequest:
    """What to read."""

    file: JobFile
    at: float
    """Seconds from the beginning of a video."""
    start: float = 0.0
    """What the result leaves out at the video's beginning, in seconds."""
    end: float | None = None
    before: QImage | None = None
    """The left side where it is there already."""
    clip: Clip | None = None
    """The video where it is known already."""


@dataclass(frozen=True, eq=False)
class PreviewResponse:
    """What was read."""

    before: QImage | None = None
    after: QImage | None = None
    problem: PutError | None = None
    """Why there is no result to be seen."""
    clip: Clip | None = None
    """None for a picture."""


def read_pair(wish: PreviewRequest) -> PreviewResponse:
    """A picture or a frame, and the same of its result where there is one.

    Raises:
        PutError: the picture or video itself cannot be read.
    """
    file = wish.file
    clip = wish.clip or clip_of(file.source)
    before = wish.before
    if before is None:
        before = load_image(file.source) if clip is None else frame_image(file.source, clip.within(wish.at), clip.rate)
    target = result_of(file)
    if target is None:
        return PreviewResponse(before, None, None, clip)
    try:
        return PreviewResponse(before, _result(target, wish, clip), None, clip)
    except PutError as error:
        return PreviewResponse(before, None, error, clip)


def result_of(file: JobFile) -> Path | None:
    """The finished result of a file."""
    return file.target if file.status in (FileStatus.DONE, FileStatus.SKIPPED) else None


def _result(target: Path, wish: PreviewRequest, clip: Clip | None) -> QImage | None:
    if clip is None:
        return load_image(target)
    if wish.at < wish.start - 1e-6 or (wish.end is not None and wish.at >= wish.end):
        return None
    return frame_image(target, clip.within(wish.at) - wish.start, clip.rate)
