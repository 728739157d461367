"""Bring what was read, previewed or played to the panel, with a word on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from put.errors import PutError
from put_desktop.core.error_texts import in_words
from put_desktop.preview.player import Pair
from put_desktop.preview.preview_panel import PreviewPanel
from put_desktop.preview.reading import PreviewFile, PreviewResponse
from put_desktop.preview.shown_media import ShownMedia

__all__ = ["PreviewDisplay"]

PATIENCE_MS = 250
"""Only what takes longer is said to be busy."""


class PreviewDisplay(QObject):
    """Shows pixels, or why there are none.

    Args:
        panel: what is filled.
        media: what is shown.
        parent: Qt's owner.

    Signals:
        shown: something new is seen.
    """

    shown = Signal()

    def __init__(self, panel: PreviewPanel, media: ShownMedia, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._media = media
        self._busy_words = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_busy)

    def wait(self, words: str) -> None:
        """Say ``words`` where nothing new is seen for a moment."""
        self._busy_words = words
        self._patience.start()

    def clear(self) -> None:
        """Show nothing."""
        self._patience.stop()
        self._panel.show_name("")
        self._panel.compare.clear()

    def close(self) -> None:
        """Say nothing more."""
        self._patience.stop()

    @Slot(str)
    def tell(self, remark: str) -> None:
        """Say what kind of result is seen."""
        if self._media.file is not None:
            self._panel.show_name(self._media.file.source.name, remark)

    @Slot(object, object)
    def show_pair(self, before: QImage | None, after: QImage | None) -> None:
        """Show an image or a frame with its result."""
        self._patience.stop()
        self._panel.show_pair(before, after)
        self.shown.emit()

    @Slot(object)
    def show_read(self, found: PreviewResponse) -> None:
        """Show what was read; the first frame of a video brings its time bar along."""
        media = self._media
        media.before = found.before
        if found.clip is not None and media.clip is None:
            media.clip = found.clip
            self._panel.show_clip(found.clip)
            self._panel.clip_bar.show_time(media.at)
            self._panel.clip_bar.show_trim(*media.cut, editable=media.is_editable)
        self.show_pair(found.before, found.after)
        problem = found.problem or (media.file.error if media.file is not None else None)
        if problem is not None:
            self._panel.compare.set_message(in_words(problem))

    @Slot(object, object)
    def show_passing(self, file: PreviewFile, found: PreviewResponse) -> None:
        """While the slider is dragged, what was read on the way is seen."""
        if self._media.shows(file) and self._media.clip is not None and found.before is not None:
            self._panel.show_pair(found.before, found.after)

    @Slot(object)
    def show_moving(self, pair: Pair) -> None:
        """Show a frame of what plays."""
        self._patience.stop()
        clip = self._media.clip
        if clip is not None:  # played from a little before the frame, see Clip.ahead
            self._panel.clip_bar.show_time(clip.nearest(pair.seconds))
        self._panel.compare.show_moving(pair.before, pair.after)

    def show_failure(self, error: Exception, *, keep: bool) -> None:
        """Say what went wrong, over the pixels that are seen where those are kept."""
        self._patience.stop()
        self._panel.compare.set_busy("")
        if not keep:
            self._panel.show_pair(None, None)
        self._panel.compare.set_message(in_words(error) if isinstance(error, PutError) else repr(error))
        self.shown.emit()

    @Slot()
    def _say_busy(self) -> None:
        self._panel.compare.set_busy(self._busy_words)
