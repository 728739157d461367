"""Try the settings on what is shown: previews that are not saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from put.config import TranslateOptions
from put_desktop.media.clips import Clip
from put_desktop.media.previews import (
    LoopEnded,
    LoopFrame,
    LoopOrder,
    PreviewAnswer,
    PreviewFailed,
    PreviewOrder,
    PreviewReady,
    PreviewWorker,
)
from put_desktop.preview.player import Pair
from put_desktop.preview.reading import PreviewFile
from put_desktop.preview.shown_media import ShownMedia

__all__ = ["Trial"]

SETTLE_MS = 350
"""After the last change of a setting, a shown preview is made anew."""


class Trial(QObject):
    """Orders previews from the worker and passes on those that are still wanted.

    Args:
        worker: makes previews.
        options: the settings to try.
        parent: Qt's owner.

    Signals:
        wanted: the settings have changed and settled: the preview is to be made anew.
        made: before and after of an image or a frame.
        frame_made: a :class:`Pair` of the seconds that are to be played.
        frames_ended: all of them are there.
        failed: an exception; there is no preview.
        told: what is said of the preview.
    """

    wanted = Signal()
    made = Signal(object, object)
    frame_made = Signal(object)
    frames_ended = Signal()
    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, worker: PreviewWorker, options: Callable[[], TranslateOptions], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._options = options
        self._number = 0
        self._start, self._seconds = 0.0, 1.0
        self.is_busy = False
        """Whether the first pixels of a preview are awaited."""
        self.is_shown = False
        """Whether a preview is seen, not a saved result."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.wanted)

    # What is asked for

    def try_image(self, file: PreviewFile, at: float) -> None:
        """Order the preview of an image, or of the frame at a time."""
        self._worker.preview(PreviewOrder(self._next(), file.source, self._trial_options(), at))

    def try_seconds(self, file: PreviewFile, clip: Clip, media: ShownMedia) -> None:
        """Order some seconds of a video, from the frame that is shown."""
        self._start, self._seconds = media.trial_range(clip)
        at = clip.ahead(self._start)
        self._worker.preview(LoopOrder(self._next(), file.source, self._trial_options(), at, self._seconds))

    def repeat_soon(self) -> None:
        """Make the preview anew where one is seen or awaited, once nothing has changed for a moment."""
        if self.is_shown or self.is_busy:
            self._settle.start()

    def cancel(self) -> None:
        """Make no more of the preview."""
        self.is_busy = False
        self._number += 1
        self._worker.cancel_preview()

    def drop(self) -> None:
        """Want no preview any more; what is seen stays."""
        self._settle.stop()
        if self.is_busy:
            self.cancel()
        self._number += 1

    def close(self) -> None:
        """Order nothing more."""
        self._settle.stop()

    # What comes

    def take(self, answer: PreviewAnswer) -> None:
        """Pass on what the worker made; what is no longer wanted is dropped."""
        if answer.number != self._number:
            return
        self.is_busy = False
        match answer:
            case LoopFrame():
                self._take_frame(answer)
            case LoopEnded():
                self.told.emit(_tr("Preview, repeating"))
                self.frames_ended.emit()
            case PreviewFailed():
                self.failed.emit(answer.problem)
            case PreviewReady():
                self.is_shown = True
                self.told.emit(_made_text(answer))
                self.made.emit(answer.before, answer.after)

    def _take_frame(self, frame: LoopFrame) -> None:
        self.is_shown = True
        self.frame_made.emit(Pair(frame.seconds, frame.before, frame.after))
        done, whole = f"{max(0.0, frame.seconds - self._start):.1f}", f"{self._seconds:.1f}"
        self.told.emit(_tr("Translating, {done} of {all} s").format(done=done, all=whole))

    def _next(self) -> int:
        self._number += 1
        self.is_busy = True
        return self._number

    def _trial_options(self) -> TranslateOptions:
        """The place in the video is said apart: nothing of it is cut."""
        options = self._options()
        return replace(options, video=replace(options.video, start=None, end=None))


def _made_text(ready: PreviewReady) -> str:
    remark = _tr("Preview, {seconds} s").format(seconds=f"{ready.seconds:.1f}")
    return remark + "".join(f" – {note}" for note in ready.notes[:1])


def _tr(source: str) -> str:
    return QCoreApplication.translate("Preview", source)
