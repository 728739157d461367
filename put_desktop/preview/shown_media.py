"""What the preview shows: an image, or a frame of a video that may be cut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from put_desktop.media.clips import Clip
from put_desktop.preview.player import Played
from put_desktop.preview.reading import PreviewFile, PreviewRequest

__all__ = ["TRIAL_SECONDS", "ShownMedia"]

TRIAL_SECONDS = 3.0
"""Longest preview of a video."""


@dataclass(eq=False)
class ShownMedia:
    """The file that is shown, or on its way, and what is known of it. Times are seconds of the source."""

    file: PreviewFile | None = None
    clip: Clip | None = None
    """None for an image, and for a video that is not read yet."""
    at: float = 0.0
    """Time of the frame."""
    cut: tuple[float | None, float | None] = (None, None)
    """Start and end of what is kept; None for the video's own."""
    is_editable: bool = False
    """Whether the cut can be changed."""
    before: QImage | None = None
    """The left side, once it is read."""

    def take(self, file: PreviewFile | None) -> bool:
        """Take another file; return whether its source is the one that was shown, so that its pixels stay."""
        same = file is not None and self.shows(file)
        self.file = file
        if not same:
            self.before = self.clip = None
            self.at, self.cut, self.is_editable = 0.0, (None, None), False
        return same

    def shows(self, file: PreviewFile) -> bool:
        """Whether this is the source of ``file``."""
        return self.file is not None and self.file.source == file.source

    def request(self, file: PreviewFile) -> PreviewRequest:
        """Return what is to be read: both sides of ``file``, without what is there already."""
        return PreviewRequest(file, self.at, self.cut[0] or 0.0, self.cut[1], self.before, self.clip)

    def playing(self, file: PreviewFile, clip: Clip) -> Played:
        """Return what plays: from the frame that is shown; beside a result only the part that it has."""
        start, end = self.cut if file.result is not None else (None, None)
        first, last = start or 0.0, end if end is not None else clip.duration
        at = self.at if first <= self.at < last - 1.5 / clip.rate else first
        return Played(file.source, clip.rate, clip.ahead(at), end, file.result, first)

    def trial_range(self, clip: Clip) -> tuple[float, float]:
        """Return start and seconds of a preview: from the frame that is shown, within the part that is kept."""
        start, end = self.cut[0] or 0.0, clip.duration if self.cut[1] is None else self.cut[1]
        at = self.at if start <= self.at < end - 0.5 / clip.rate else start
        return at, min(TRIAL_SECONDS, max(1 / clip.rate, end - at))
