"""The hint of how usual the files of the selected job are for its model, before it is started."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from put.familiarity.report import CheckFinished
from put.models.library import ModelEntry
from put_desktop.translate.fit.checker import FitChecker
from put_desktop.translate.fit.fit_hint import FitHint
from put_desktop.translate.queue.job import FileStatus
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.views.files_panel import FilesPanel

__all__ = ["FitController"]

REST_MS: Final = 1500
"""Time for which nothing may change before a check begins: the preview comes first."""
SAMPLE: Final = 32
"""Files of a job that are looked at, evenly over its list."""

Key = tuple[tuple[Path, ...], tuple[Path, ...]]


class FitController(QObject):
    """Checks a sample of the selected job's files while the machine has nothing else to do.

    All described models are asked at once, so that choosing another one needs no other check. What was found is kept
    while the window is open.

    Args:
        queue: the jobs.
        files: lists those of the selected job.
        models: returns the models that there are.
        model: returns the name of the one that is shown.
        allowed: whether the machine has nothing better to do.
        parent: Qt's owner.
    """

    def __init__(
        self,
        queue: JobQueue,
        files: FilesPanel,
        models: Callable[[], Sequence[ModelEntry]],
        model: Callable[[], str],
        allowed: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._files, self._allowed = queue, files, allowed
        self._models, self._model = models, model
        self.hint = FitHint()
        self.checker = FitChecker(self)
        self._asked: Key | None = None
        self._known: dict[Key, CheckFinished | None] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)
        self.checker.finished.connect(self._finished)
        self.hint.chosen.connect(self._choose)
        table = files.table
        for signal in (table.modelReset, table.rowsInserted, queue.activity_changed, queue.changed):
            signal.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what is known of the job and the model that are shown, or find out in a while."""
        key = self._key()
        if key is None or key != self._asked:
            self.checker.stop()
            self._asked = None
        if key is None:
            self._rest.stop()
            self.hint.clear()
        elif key in self._known:
            self._show(self._known[key])
        else:
            self.hint.clear()
            if self._asked is None:
                self._rest.start()

    def close(self) -> None:
        """End what runs beside the window."""
        self._rest.stop()
        self.checker.stop()

    def _key(self) -> Key | None:
        """Return what is to be checked; None where there is nothing, or the queue works."""
        job = self._queue.find(self._files.job_id)
        if job is None or not job.state.waiting or self._queue.activity is not Activity.IDLE:
            return None
        models = tuple(entry.path for entry in self._models() if entry.card and entry.card.inputs)
        table = self._files.table
        count = table.rowCount()
        rows = sorted({place * count // SAMPLE for place in range(SAMPLE)}) if count else []
        files = tuple(file.source for file in map(table.file, rows) if file.status is FileStatus.WAITING)
        return (files, models) if files and models else None

    @Slot()
    def _begin(self) -> None:
        key = self._key()
        if key is None or key in self._known:
            self.refresh()
        elif self._allowed():
            self._asked = key
            self.checker.start(*key)
        else:
            self._rest.start()

    @Slot(object)
    def _finished(self, report: CheckFinished | None) -> None:
        if self._asked is not None:
            self._known[self._asked], self._asked = report, None
        self.refresh()

    def _show(self, found: CheckFinished | None) -> None:
        name = self._model()
        report = next((each for each in found.reports if each.model == name), None) if found is not None else None
        if found is None or report is None:
            self.hint.clear()
        else:
            self.hint.show_report(report, found.checked)

    @Slot(object)
    def _choose(self, path: Path) -> None:
        """Show a file that is named, in the image and in the lists."""
        self._files.choose(path)
