"""Connects the Help menu's entries about the program itself, and what the window does about it at the start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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

__all__ = ["SupportActions", "SupportController"]

AT_START = "check_for_updates_at_start"


@dataclass(frozen=True)
class SupportActions:
    """The menu entries."""

    report: QAction
    updates: QAction
    at_start: QAction
    gpu_file: QAction


class SupportController(QObject):
    """The diagnostic report, newer versions and the GPU pack.

    Args:
        actions: what they do is connected here; those that cannot do anything are not shown.
        messages: tells what happens.
        remembered: what the person chose before.
        window: Qt's owner, and that of the dialogues.
    """

    def __init__(
        self, actions: SupportActions, messages: MessageBar, remembered: WindowSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions, self._messages, self._remembered = actions, messages, remembered
        self.report = ReportSaver(messages, window)
        self.updates = UpdateCheck(messages, self)
        self.gpu = GpuOffer(messages, remembered, window)
        self._channel = Channel()
        actions.report.triggered.connect(self.report.ask)
        actions.updates.triggered.connect(self.updates.check)
        actions.gpu_file.triggered.connect(self.gpu.ask_file)
        actions.gpu_file.setVisible(program_folder() is not None)
        actions.at_start.setCheckable(True)
        actions.at_start.triggered.connect(self._remember)
        self._show_updates()

    def begin(self, crashes: Sequence[Path] = ()) -> None:
        """Tell of crashes since the last start, and look for what the person asked for."""
        self._channel = _channel()  # not before the first paint: reading it takes a moment
        self._show_updates()
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

    def _show_updates(self) -> None:
        for action in (self._actions.updates, self._actions.at_start):
            action.setVisible(bool(self._channel.releases))
        self._actions.at_start.setChecked(self._checks_at_start())

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
