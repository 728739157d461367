"""Choose the image or frame to show: read and preview it beside the window, and show it when ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from put.config import TranslateOptions, VideoOptions
from put.errors import PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.media.clips import Clip
from put_desktop.media.previews import (
    LoopEnded,
    LoopFrame,
    LoopOrder,
    PreviewAnswer,
    PreviewFailed,
    PreviewOrder,
    PreviewWorker,
)
from put_desktop.preview.playback import Playback
from put_desktop.preview.player import Pair, Played
from put_desktop.preview.preview_panel import PreviewPanel
from put_desktop.preview.reading import PreviewFile, PreviewRequest, PreviewResponse, read_pair

__all__ = ["PreviewController"]

PATIENCE_MS = 250
"""Only what takes longer is said to be busy."""
SETTLE_MS = 350
"""After the last change of a setting, a shown preview is made anew."""
TRIAL_SECONDS = 3.0


class PreviewController(QObject):
    """Fills the preview panel.

    Args:
        panel: what is filled.
        worker: makes previews.
        options: the settings to try.
        parent: Qt's owner.

    Signals:
        shown: something new is seen.
        trimmed: a person cut the video that is shown: start and end in seconds, None for its own.
        zoomed: a person looks closely at what is shown.
        follow_chosen: whether a person wants to see each new result.
    """

    shown = Signal()
    trimmed = Signal(object, object)
    zoomed = Signal()
    follow_chosen = Signal(bool)

    def __init__(
        self,
        panel: PreviewPanel,
        worker: PreviewWorker,
        options: Callable[[], TranslateOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._bar = panel.clip_bar
        self._worker = worker
        self._options = options
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self._file: PreviewFile | None = None
        self._clip: Clip | None = None
        self._at = 0.0
        self._cut: tuple[float | None, float | None] = (None, None)
        self._editable = False
        self._before: QImage | None = None
        self._number = 0
        self._trial_start, self._trial_seconds = 0.0, TRIAL_SECONDS
        self._reading = self._trying = self._tried = False
        self._patience = self._timer(PATIENCE_MS, self._say_busy)
        self._settle = self._timer(SETTLE_MS, self.try_settings)
        self.playback = Playback(panel.clip_bar, self)
        self.playback.pair_shown.connect(self._show_moving)
        self.playback.ended.connect(self._played)
        self.playback.failed.connect(self._play_failed)
        panel.compare.zoomed.connect(self.zoomed)
        panel.title.follow_chosen.connect(self.follow_chosen)
        self._bar.sought.connect(self.seek)
        self._bar.trimmed.connect(self._trimmed)

    @property
    def file(self) -> PreviewFile | None:
        """The image or video that is shown, or on its way."""
        return self._file

    @property
    def clip(self) -> Clip | None:
        """The video that is shown; None for an image."""
        return self._clip

    @property
    def held(self) -> bool:
        """Whether a person has zoomed or moved the view: nothing else is shown unasked then."""
        return self._panel.compare.held

    @property
    def busy(self) -> bool:
        """Whether something is on its way or moves."""
        return self._reading or self._trying or self.playback.moving

    def fit(self) -> None:
        """Show the whole image again."""
        self._panel.compare.fit()

    def show_follow(self, *, offered: bool, on: bool) -> None:
        """Offer to show each new result, and say whether that is done."""
        self._panel.show_follow(offered=offered, on=on)

    # What is shown

    def show_file(self, file: PreviewFile | None) -> None:
        """Show another image or video, with its result where there is one."""
        if file == self._file:
            return
        same = file is not None and self._file is not None and file.source == self._file.source
        self._halt()
        self._drop_trial()
        self._tried = False
        self._file = file
        if not same:
            self._before = self._clip = None
            self._at, self._cut, self._editable = 0.0, (None, None), False
            self._panel.show_clip(None)
        if file is None:
            self._number += 1
            self._patience.stop()
            self._reading = False
            self._panel.show_name("")
            self._panel.compare.clear()
            return
        self._panel.show_name(file.source.name, file.remark)
        self._read()

    def show_cut(self, video: VideoOptions, *, editable: bool) -> None:
        """Show where the video is cut, and whether that can be changed."""
        self._cut, self._editable = (video.start, video.end), editable
        if self._clip is not None:
            self._bar.show_trim(*self._cut, editable=editable)

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show the frame of another time."""
        if self._clip is None:
            return
        self._halt()
        self._drop_trial()
        self._at, self._before = seconds, None
        self._read()
        if self._tried:
            self._settle.start()

    @Slot()
    def try_settings(self) -> None:
        """Translate what is shown with the present settings, without saving the result."""
        if self._file is None:
            return
        self._halt()
        self._number += 1
        self._trying, self._reading = True, False
        self._patience.start()
        at = self._at if self._clip is None else self._clip.within(self._at)
        self._worker.preview(PreviewOrder(self._number, self._file.source, self._trial_options(), at))

    def settings_changed(self) -> None:
        """Make the preview again where one is shown."""
        if self._tried or self._trying:
            self._settle.start()

    @Slot(object)
    def take(self, answer: PreviewAnswer) -> None:
        """Show a preview that the worker made; one that is no longer wanted is dropped."""
        if answer.number != self._number or self._file is None:
            return
        if isinstance(answer, LoopFrame):
            self._take_frame(answer)
            return
        self._trying = False
        if isinstance(answer, LoopEnded):
            self._remark(_tr("Preview, repeating"))
            self.playback.repeat()
            self.shown.emit()
            return
        if isinstance(answer, PreviewFailed):
            self._halt()
            self._failed(self._number, answer.problem)
            return
        self._tried = True
        remark = _tr("Preview, {seconds} s").format(seconds=f"{answer.seconds:.1f}")
        self._remark(remark + "".join(f" – {note}" for note in answer.notes[:1]))
        self._show(answer.before, answer.after)

    # Playing

    @Slot()
    def toggle_play(self) -> None:
        """Play the video with its result, if there is one; or stop what plays."""
        if self._file is None or self._clip is None:
            return
        if self.playback.moving:
            self.seek(self._bar.seconds)
            return
        self._drop_trial()
        self._tried = False
        target = self._file.result
        start, end = self._cut if target is not None else (None, None)
        first, last = start or 0.0, end if end is not None else self._clip.duration
        at = self._at if first <= self._at < last - 1.5 / self._clip.rate else first
        self._number += 1
        self._reading = False
        self._patience.start()
        self.playback.play(Played(self._file.source, self._clip.rate, self._clip.ahead(at), end, target, first))
        self._remark(self._file.remark)

    @Slot()
    def play_trial(self) -> None:
        """Translate some seconds from the frame that is shown, and play them repeatedly."""
        if self._file is None or self._clip is None:
            return
        self._halt()
        self._drop_trial()
        self._number += 1
        self._reading = False
        self._trying = True
        self._patience.start()
        self.playback.collect()
        self._remark(_tr("Translating…"))
        at, self._trial_seconds = self._trial_range(self._clip)
        order = LoopOrder(
            self._number, self._file.source, self._trial_options(), self._clip.ahead(at), self._trial_seconds
        )
        self._trial_start = at
        self._worker.preview(order)

    def close(self) -> None:
        """End what runs beside the window."""
        self._patience.stop()
        self._settle.stop()
        self.playback.close(1.0)
        self._tasks.close(1.0, finish=False)

    def _trial_range(self, clip: Clip) -> tuple[float, float]:
        """Return start and seconds of a preview: from the frame that is shown, within the part that is kept."""
        start, end = self._cut[0] or 0.0, clip.duration if self._cut[1] is None else self._cut[1]
        at = self._at if start <= self._at < end - 0.5 / clip.rate else start
        return at, min(TRIAL_SECONDS, max(1 / clip.rate, end - at))

    def _trial_options(self) -> TranslateOptions:
        """The place in the video is said apart: nothing of it is cut."""
        options = self._options()
        return replace(options, video=replace(options.video, start=None, end=None))

    def _halt(self) -> None:
        """Stop playback."""
        if self.playback.halt():
            self._trying = False
            self._worker.cancel_preview()

    def _take_frame(self, frame: LoopFrame) -> None:
        self._tried = True
        self._trying = False
        self.playback.add(Pair(frame.seconds, frame.before, frame.after))
        done, whole = max(0.0, frame.seconds - self._trial_start), self._trial_seconds
        self._remark(_tr("Translating, {done} of {all} s").format(done=f"{done:.1f}", all=f"{whole:.1f}"))

    @Slot(object)
    def _show_moving(self, pair: Pair) -> None:
        self._patience.stop()
        if self._clip is not None:  # played from a little before the frame, see Clip.ahead
            self._bar.show_time(self._clip.nearest(pair.seconds))
        self._panel.compare.show_moving(pair.before, pair.after)

    @Slot()
    def _played(self) -> None:
        self.seek(self._bar.seconds)
        self.shown.emit()

    @Slot(object)
    def _play_failed(self, error: Exception) -> None:
        self._halt()
        self._failed(self._number, error)

    @Slot(object, object)
    def _trimmed(self, start: float | None, end: float | None) -> None:
        self._cut = (start, end)
        self.trimmed.emit(start, end)

    # Reading

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _drop_trial(self) -> None:
        self._settle.stop()
        if self._trying:
            self._trying = False
            self._worker.cancel_preview()

    def _read(self) -> None:
        if self._file is None:
            return
        self._number += 1
        self._patience.start()
        self._reading = True
        # A trial follows where one was shown, so that the finished result is not seen in between.
        file = replace(self._file, result=None) if self._tried else self._file
        request = PreviewRequest(file, self._at, self._cut[0] or 0.0, self._cut[1], self._before, self._clip)
        number = self._number
        self._tasks.cancel()  # something else is wanted by now
        self._tasks.submit(
            partial(read_pair, request), partial(self._read_done, number, file), partial(self._failed, number)
        )

    def _read_done(self, number: int, file: PreviewFile, found: PreviewResponse) -> None:
        if number != self._number:
            self._show_passing(file, found)
            return
        self._before = found.before
        if found.clip is not None and self._clip is None:
            self._clip = found.clip
            self._panel.show_clip(found.clip)
            self._bar.show_time(self._at)
            self._bar.show_trim(*self._cut, editable=self._editable)
        self._show(found.before, found.after)
        if found.problem is not None:
            self._panel.compare.set_message(str(found.problem))
        elif self._file is not None and self._file.error is not None:
            self._panel.compare.set_message(str(self._file.error))

    def _show_passing(self, file: PreviewFile, found: PreviewResponse) -> None:
        """While the slider is dragged, what was read on the way is seen."""
        same = self._file is not None and self._file.source == file.source
        if same and self._reading and self._clip is not None and found.before is not None:
            self._panel.show_pair(found.before, found.after)

    def _failed(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        self._patience.stop()
        self._reading = False
        self._panel.compare.set_busy("")
        if not self._tried and self._before is None:
            self._panel.show_pair(None, None)
        self._panel.compare.set_message(str(error) if isinstance(error, PutError) else repr(error))
        self.shown.emit()

    def _show(self, before: QImage | None, after: QImage | None) -> None:
        self._patience.stop()
        self._reading = False
        self._panel.show_pair(before, after)
        self.shown.emit()

    def _remark(self, words: str) -> None:
        if self._file is not None:
            self._panel.show_name(self._file.source.name, words)

    @Slot()
    def _say_busy(self) -> None:
        self._panel.compare.set_busy(_tr("Translating…") if self._trying else _tr("Reading…"))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Preview", source)
