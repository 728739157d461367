"""Which picture is shown: read and tried beside the window, and shown when it is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from put.config import TranslateOptions
from put.errors import PutError
from put_desktop import text
from put_desktop.decode import read_image
from put_desktop.jobs.job import FileStatus, JobFile
from put_desktop.jobs.messages import PreviewFailed, PreviewOrder, PreviewReady
from put_desktop.jobs.worker import TranslateWorker
from put_desktop.lane import Lane
from put_desktop.views.preview_panel import PreviewPanel

__all__ = ["PreviewController"]

PATIENCE_MS = 250
"""Only what takes longer is said to be busy."""
SETTLE_MS = 350
"""After the last change of a setting, a shown preview is made anew."""


class PreviewController(QObject):
    """Fills the preview panel.

    Args:
        panel: what is filled.
        worker: makes previews.
        options: the settings to try.
        parent: Qt's owner.

    Signals:
        shown: something new is seen.
    """

    shown = Signal()

    def __init__(
        self,
        panel: PreviewPanel,
        worker: TranslateWorker,
        options: Callable[[], TranslateOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._worker = worker
        self._options = options
        self._lane = Lane("put-decode", self)
        self._file: JobFile | None = None
        self._before: QImage | None = None
        self._number = 0
        self._reading = self._trying = self._tried = False
        self._patience = self._timer(PATIENCE_MS, self._say_busy)
        self._settle = self._timer(SETTLE_MS, self.try_settings)

    @property
    def file(self) -> JobFile | None:
        """The picture that is shown, or on its way."""
        return self._file

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._reading or self._trying

    def show_file(self, file: JobFile | None) -> None:
        """Show another picture, with its result where there is one."""
        if file == self._file:
            return
        known = self._before if file and self._file and file.source == self._file.source else None
        self._drop_trial()
        self._file, self._before = file, known
        self._number += 1
        self._tried = False
        if file is None:
            self._patience.stop()
            self._reading = False
            self._panel.show_name("")
            self._panel.compare.clear()
            return
        self._panel.show_name(file.source.name, text.file_status(file.status))
        self._patience.start()
        self._reading = True
        number = self._number
        self._lane.post(
            partial(self._read, file, known, number), partial(self._read_done, number), partial(self._failed, number)
        )

    @Slot()
    def try_settings(self) -> None:
        """Translate the picture that is shown with the present settings, without saving the result."""
        if self._file is None:
            return
        self._number += 1
        self._trying = True
        self._patience.start()
        self._worker.preview(PreviewOrder(self._number, self._file.source, self._options()))

    def settings_changed(self) -> None:
        """Follow the settings where a trial is shown."""
        if self._tried or self._trying:
            self._settle.start()

    @Slot(object)
    def take(self, answer: PreviewReady | PreviewFailed) -> None:
        """Show a trial that the worker made; one that is no longer wanted is dropped."""
        if answer.number != self._number or self._file is None:
            return
        self._trying = False
        if isinstance(answer, PreviewFailed):
            self._failed(answer.number, answer.problem)
            return
        self._tried = True
        remark = _tr("Preview, {seconds} s").format(seconds=f"{answer.seconds:.1f}")
        remark += "".join(f" – {note}" for note in answer.notes[:1])
        self._panel.show_name(self._file.source.name, remark)
        self._show(answer.before, answer.after)

    def close(self) -> None:
        """End the thread."""
        self._patience.stop()
        self._settle.stop()
        self._lane.close(1.0)

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

    def _read(
        self, file: JobFile, before: QImage | None, number: int
    ) -> tuple[QImage | None, QImage | None, PutError | None]:
        """On the lane: both pictures, or nothing where another one is wanted by now."""
        if number != self._number:
            return None, None, None
        before = before if before is not None else read_image(file.source)
        after, problem = None, None
        if file.target is not None and file.status in (FileStatus.DONE, FileStatus.SKIPPED):
            try:
                after = read_image(file.target)
            except PutError as error:
                problem = error
        return before, after, problem

    def _read_done(self, number: int, read: tuple[QImage | None, QImage | None, PutError | None]) -> None:
        if number != self._number:
            return
        before, after, problem = read
        self._before = before
        self._show(before, after)
        if problem is not None:
            self._panel.compare.set_message(str(problem))
        elif self._file is not None and self._file.error is not None:
            self._panel.compare.set_message(str(self._file.error))

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

    @Slot()
    def _say_busy(self) -> None:
        self._panel.compare.set_busy(_tr("Translating…") if self._trying else _tr("Reading…"))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Preview", source)
