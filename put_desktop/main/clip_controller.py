"""The one video that is shown: its own settings, and where it is cut."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from put.config import TranslateOptions, VideoOptions
from put_desktop.preview.controller import PreviewController
from put_desktop.preview.reading import PreviewFile
from put_desktop.translate.queue.job import Job, same_but_trim
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.files_panel import FilesPanel
from put_desktop.translate.views.settings_panel import SettingsPanel

__all__ = ["ClipController"]


class ClipController(QObject):
    """Between the queue, which keeps settings of single videos, and the panels that show and change them.

    Args:
        queue: the jobs.
        files: lists the files of one of them.
        settings: offers settings for one video alone.
        preview: shows it, with handles where it is cut.
        parent: Qt's owner.
    """

    def __init__(
        self,
        queue: JobQueue,
        files: FilesPanel,
        settings: SettingsPanel,
        preview: PreviewController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._files = files
        self._settings = settings
        self._preview = preview
        self._shown: tuple[object, ...] = ()
        settings.clip_changed.connect(self._changed)
        preview.trimmed.connect(self._trimmed)
        preview.shown.connect(self.show_chosen)
        queue.changed.connect(self.show_chosen)

    def options(self, options: TranslateOptions) -> TranslateOptions:
        """Return ``options`` with those of the video that is shown, where its job waits."""
        job, file = self._chosen()
        if job is None or file is None or not job.state.waiting:
            return options
        return replace(options, video=job.clip(file.source))

    @Slot()
    def show_chosen(self) -> None:
        """Offer the settings of the video that is shown, and show where it is cut."""
        job, file = self._chosen()
        if job is None or file is None:
            self._show("", None)
            return
        clip, editable = job.clip(file.source), job.state.waiting
        self._preview.show_cut(clip, editable=editable)
        own = clip if not same_but_trim(clip, job.settings.options.video) else None
        name = file.source.name if editable and self._preview.clip is not None else ""
        self._show(name, own, job.id, file.source)

    def _show(self, name: str, own: VideoOptions | None, *place: object) -> None:
        shown = (name, own, *place)
        if shown != self._shown:
            self._shown = shown
            self._settings.set_clip(name, own)

    def _chosen(self) -> tuple[Job | None, PreviewFile | None]:
        return self._queue.find(self._files.job_id), self._preview.file

    @Slot(object, object)
    def _trimmed(self, start: float | None, end: float | None) -> None:
        job, file = self._chosen()
        if job is not None and file is not None:
            self._queue.set_clip(job.id, file.source, replace(job.clip(file.source), start=start, end=end))

    @Slot(object)
    def _changed(self, video: VideoOptions | None) -> None:
        job, file = self._chosen()
        if job is None or file is None:
            return
        before = job.clip(file.source)
        video = job.settings.options.video if video is None else video
        video = replace(video, start=before.start, end=before.end)
        # The panel shows it already; showing it again would end what a person just began to set.
        own = video if not same_but_trim(video, job.settings.options.video) else None
        self._shown = (file.source.name, own, job.id, file.source)
        self._queue.set_clip(job.id, file.source, video)
        self._preview.settings_changed()
