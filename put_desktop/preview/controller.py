"""Choose the image or frame to show: read and preview it beside the window, and show it when ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from put.config import TranslateOptions, VideoOptions
from put_desktop.media.clips import Clip
from put_desktop.media.previews import PreviewAnswer, PreviewWorker
from put_desktop.preview.display import PreviewDisplay
from put_desktop.preview.pair_reader import PairReader
from put_desktop.preview.playback import Playback
from put_desktop.preview.preview_panel import PreviewPanel
from put_desktop.preview.reading import PreviewFile
from put_desktop.preview.shown_media import ShownMedia
from put_desktop.preview.trial import Trial

__all__ = ["PreviewController"]


class PreviewController(QObject):
    """Fills the preview panel with what is read, previewed or played.

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
        self._media = ShownMedia()
        self._display = PreviewDisplay(panel, self._media, self)
        self.reader = PairReader(self)
        self.trial = Trial(worker, options, self)
        self.playback = Playback(panel.clip_bar, self)
        self._connect()

    def _connect(self) -> None:
        self._display.shown.connect(self.shown)
        self.reader.read.connect(self._display.show_read)
        self.reader.passed.connect(self._display.show_passing)
        self.reader.failed.connect(self._failed)
        self.trial.wanted.connect(self.try_settings)
        self.trial.made.connect(self._display.show_pair)
        self.trial.frame_made.connect(self.playback.add)
        self.trial.frames_ended.connect(self._repeat)
        self.trial.failed.connect(self._failed)
        self.trial.told.connect(self._display.tell)
        self.playback.pair_shown.connect(self._display.show_moving)
        self.playback.ended.connect(self._played)
        self.playback.failed.connect(self._failed)
        self._panel.compare.zoomed.connect(self.zoomed)
        self._panel.title.follow_chosen.connect(self.follow_chosen)
        self._bar.sought.connect(self.seek)
        self._bar.trimmed.connect(self._trimmed)

    @property
    def file(self) -> PreviewFile | None:
        """The image or video that is shown, or on its way."""
        return self._media.file

    @property
    def clip(self) -> Clip | None:
        """The video that is shown; None for an image."""
        return self._media.clip

    @property
    def held(self) -> bool:
        """Whether a person has zoomed or moved the view: nothing else is shown unasked then."""
        return self._panel.compare.held

    @property
    def busy(self) -> bool:
        """Whether something is on its way or moves."""
        return self.reader.is_busy or self.trial.is_busy or self.playback.moving

    def fit(self) -> None:
        """Show the whole image again."""
        self._panel.compare.fit()

    def show_follow(self, *, offered: bool, on: bool) -> None:
        """Offer to show each new result, and say whether that is done."""
        self._panel.show_follow(offered=offered, on=on)

    # What is asked for

    def show_file(self, file: PreviewFile | None) -> None:
        """Show another image or video, with its result where there is one."""
        if file == self.file:
            return
        self._halt()
        self._forget_trial()
        if not self._media.take(file):
            self._panel.show_clip(None)
        if file is None:
            self.reader.abandon()
            self._display.clear()
            return
        self._panel.show_name(file.source.name, file.remark)
        self._read()

    def show_cut(self, video: VideoOptions, *, editable: bool) -> None:
        """Show where the video is cut, and whether that can be changed."""
        media = self._media
        media.cut, media.is_editable = (video.start, video.end), editable
        if media.clip is not None:
            self._bar.show_trim(*media.cut, editable=editable)

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show the frame of another time."""
        if self.clip is None:
            return
        self._halt()
        self.trial.drop()
        self._media.at, self._media.before = seconds, None
        self._read()
        self.trial.repeat_soon()

    @Slot()
    def try_settings(self) -> None:
        """Translate what is shown with the present settings, without saving the result."""
        media = self._media
        if media.file is None:
            return
        self._halt()
        self.reader.abandon()
        self._display.wait(_tr("Translating…"))
        self.trial.try_image(media.file, media.at if media.clip is None else media.clip.within(media.at))

    def settings_changed(self) -> None:
        """Make the preview again where one is shown."""
        self.trial.repeat_soon()

    @Slot()
    def toggle_play(self) -> None:
        """Play the video with its result, if there is one; or stop what plays."""
        file, clip = self.file, self.clip
        if file is None or clip is None:
            return
        if self.playback.moving:
            self.seek(self._bar.seconds)
            return
        self._forget_trial()
        self.reader.abandon()
        self._display.wait(_tr("Reading…"))
        self.playback.play(self._media.playing(file, clip))
        self._display.tell(file.remark)

    @Slot()
    def play_trial(self) -> None:
        """Translate some seconds from the frame that is shown, and play them repeatedly."""
        file, clip = self.file, self.clip
        if file is None or clip is None:
            return
        self._halt()
        self.trial.drop()
        self.reader.abandon()
        self._display.wait(_tr("Translating…"))
        self.playback.collect()
        self._display.tell(_tr("Translating…"))
        self.trial.try_seconds(file, clip, self._media)

    def close(self) -> None:
        """End what runs beside the window."""
        self._display.close()
        self.trial.close()
        self.playback.close(1.0)
        self.reader.close()

    def _halt(self) -> None:
        """Stop playback."""
        if self.playback.halt():
            self.trial.cancel()

    def _forget_trial(self) -> None:
        self.trial.drop()
        self.trial.is_shown = False

    def _read(self) -> None:
        file = self.file
        if file is None:
            return
        self._display.wait(_tr("Reading…"))
        # A trial follows where one was shown, so that the finished result is not seen in between.
        self.reader.begin(self._media.request(replace(file, result=None) if self.trial.is_shown else file))

    # What comes

    @Slot(object)
    def take(self, answer: PreviewAnswer) -> None:
        """Show a preview that the worker made; one that is no longer wanted is dropped."""
        if self.file is not None:
            self.trial.take(answer)

    @Slot()
    def _repeat(self) -> None:
        self.playback.repeat()
        self.shown.emit()

    @Slot()
    def _played(self) -> None:
        self.seek(self._bar.seconds)
        self.shown.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._halt()
        self._display.show_failure(error, keep=self.trial.is_shown or self._media.before is not None)

    @Slot(object, object)
    def _trimmed(self, start: float | None, end: float | None) -> None:
        self._media.cut = (start, end)
        self.trimmed.emit(start, end)


def _tr(source: str) -> str:
    return QCoreApplication.translate("Preview", source)
