"""Reading what the preview shows. Not for the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from put.errors import PutError
from put_desktop.media.clips import Clip, clip_of, frame_image
from put_desktop.media.decode import load_image

__all__ = ["PreviewFile", "PreviewRequest", "PreviewResponse", "read_pair"]


@dataclass(frozen=True)
class PreviewFile:
    """The image or video that is shown."""

    source: Path
    result: Path | None = None
    """Its finished translation."""
    remark: str = ""
    """Outcome, in a word."""
    error: PutError | None = None
    """Why it failed."""


@dataclass(frozen=True, eq=False)
class PreviewRequest:
    """Request to read an image or a frame."""

    file: PreviewFile
    at: float
    """Seconds from the beginning of a video."""
    start: float = 0.0
    """Seconds at the video's beginning that the result leaves out."""
    end: float | None = None
    before: QImage | None = None
    """The left side where it is there already."""
    clip: Clip | None = None
    """The video where it is known already."""


@dataclass(frozen=True, eq=False)
class PreviewResponse:
    """Response with the pixels that were read."""

    before: QImage | None = None
    after: QImage | None = None
    problem: PutError | None = None
    """Why there is no result to be seen."""
    clip: Clip | None = None
    """None for an image."""


def read_pair(request: PreviewRequest) -> PreviewResponse:
    """Read an image or a frame, and the same of its result where there is one.

    Raises:
        PutError: the image or video itself cannot be read.
    """
    file = request.file
    clip = request.clip or clip_of(file.source)
    before = request.before
    if before is None:
        before = (
            load_image(file.source) if clip is None else frame_image(file.source, clip.within(request.at), clip.rate)
        )
    target = file.result
    if target is None:
        return PreviewResponse(before, None, None, clip)
    try:
        return PreviewResponse(before, _result(target, request, clip), None, clip)
    except PutError as error:
        return PreviewResponse(before, None, error, clip)


def _source_image(source: Path, at: float, clip: Clip | None) -> QImage:
    return load_image(source) if clip is None else frame_image(source, clip.within(at), clip.rate)


def _result(target: Path, request: PreviewRequest, clip: Clip | None) -> QImage | None:
    if clip is None:
        return load_image(target)
    if request.at < request.start - 1e-6 or (request.end is not None and request.at >= request.end):
        return None
    return frame_image(target, clip.within(request.at) - request.start, clip.rate)
