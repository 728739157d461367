"""Connects the Help menu's entries about the program itself, and what the window does about it at the start."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from put.distribution.channel import Channel, read_channel
from put.errors import PutError
from put.program import program_folder
from put_desktop.settings.preferences import WindowSettings
from put_desktop.support.gpu_offer import GpuOffer
from put_desktop.support.report import ReportSaver
from put_desktop.support.updates import UpdateCheck
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

__all__ = ["SupportController"]

AT_START = "check_for_updates_at_start"


class SupportController(QObject):
    """The diagnostic report, newer versions and the GPU pack.

    Args:
        messages: tells what happens.
        remembered: what the person chose before.
        window: Qt's owner, and that of the dialogues.
    """

    def __init__(self, messages: MessageBar, remembered: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._remembered = messages, remembered
        self.report = ReportSaver(messages, window)
        self.updates = UpdateCheck(messages, self)
        self.gpu = GpuOffer(messages, remembered, window)
        self._channel = _channel()

    def connect_actions(self, report: QAction, updates: QAction, at_start: QAction, gpu_file: QAction) -> None:
        """Make menu entries do what they say; those that cannot do anything here are not shown."""
        report.triggered.connect(self.report.ask)
        updates.triggered.connect(self.updates.check)
        gpu_file.triggered.connect(self.gpu.ask_file)
        at_start.setCheckable(True)
        at_start.setChecked(self._checks_at_start())
        at_start.toggled.connect(self._remember)
        for action in (updates, at_start):
            action.setVisible(bool(self._channel.releases))
        gpu_file.setVisible(program_folder() is not None)

    def begin(self, crashes: Sequence[Path] = ()) -> None:
        """Tell of crashes since the last start, and look for what the person asked for."""
        if crashes:
            self._messages.show_info(
                _tr("PUT Desktop ended unexpectedly the last time."),
                _tr("A diagnostic report helps to find out why. It holds no pictures."),
                [Choice(_tr("Save diagnostic report…"), self.report.ask)],
            )
        if self._channel.releases and self._checks_at_start():
            self.updates.check_quietly()
        if self._channel.gpu_pack and program_folder() is not None:
            self.gpu.look()

    def close(self) -> None:
        """End what runs."""
        for each in (self.report, self.updates, self.gpu):
            each.stop()

    def _checks_at_start(self) -> bool:
        return self._remembered.flag(AT_START, default=self._channel.check_at_start)

    @Slot(bool)
    def _remember(self, on: bool) -> None:
        self._remembered.set_flag(AT_START, on=on)


def _channel() -> Channel:
    try:
        return read_channel()
    except PutError:
        return Channel()  # 'put update --check' says what is wrong with it


def _tr(text: str) -> str:
    return QCoreApplication.translate("Support", text)
