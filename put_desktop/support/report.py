"""Saving the diagnostic report, in a process of its own: it looks at every device and loads torch."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from put.errors import PutError
from put_desktop.core.put_process import PutProcess
from put_desktop.platform.open_files import open_path
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

__all__ = ["ReportSaver"]


class ReportSaver(QObject):
    """Asks where the report goes, has it written, and says where it is.

    Args:
        messages: tells how it went.
        window: Qt's owner, and that of the dialogue.
    """

    def __init__(self, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._window = messages, window
        self._process: PutProcess | None = None
        self._target = Path()
        self._close: Callable[[], None] = _nothing

    @Slot()
    def ask(self) -> None:
        """Ask where the report is to be saved."""
        dialog = QFileDialog(self._window, _tr("Save diagnostic report"), str(Path.home()), _tr("Zip files (*.zip)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(time.strftime("put-desktop-report-%Y-%m-%d.zip"))
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save(self, file: str) -> None:
        """Write the report to a file; one at a time."""
        if self._process is not None and self._process.running:
            return
        self._target = Path(file)
        self._process = PutProcess(["doctor", "--json", "--report", file], self)
        self._process.message_received.connect(self._told)
        self._process.failed.connect(self._failed)
        self._close = self._messages.show_info(
            _tr("Looking at this computer for the report."), _tr("It takes about ten seconds.")
        )
        self._process.start()

    def stop(self) -> None:
        """End what runs."""
        if self._process is not None:
            self._process.stop()

    @Slot(dict)
    def _told(self, message: dict[str, object]) -> None:
        if message.get("event") != "report":
            return
        self._close()
        self._messages.show_info(
            _tr("The report is saved as {name}.").format(name=self._target.name),
            _tr("It holds no pictures, and names were taken out. Look through it before you send it."),
            [Choice(_tr("Show in folder"), self._show)],
        )

    @Slot()
    def _show(self) -> None:
        problem = open_path(self._target.parent)
        if problem is not None:
            self._messages.show_problem(problem)

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self._close()
        if not self._target.exists():  # a finding that is bad makes the command fail after the report was saved
            self._messages.show_problem(problem)


def _nothing() -> None:
    """There is no message to close."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Support", text)
