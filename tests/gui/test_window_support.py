from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMainWindow, QProgressDialog
from pytestqt.qtbot import QtBot

from put.distribution.channel import Channel
from put_desktop.core import put_process
from put_desktop.main.actions import Actions
from put_desktop.settings.preferences import WindowSettings
from put_desktop.support import controller as support
from put_desktop.support.controller import SupportActions, SupportController
from put_desktop.ui.widgets.message_bar import MessageBar


class Page:
    """A window with nothing but messages, and a ``put`` that prints what it is told."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.messages = MessageBar(self.window)
        self.remembered = WindowSettings(folder / "window.ini")
        self.says, self.code, self.words = "", 0, list[list[str]]()
        self.channel = Channel()
        monkeypatch.setattr(put_process, "put_command", self._command)
        monkeypatch.setattr(support, "read_channel", lambda: self.channel)
        self.actions = Actions(self.window)

    def open(self) -> SupportController:
        do = self.actions
        asked = SupportActions(do.save_report, do.check_updates, do.updates_at_start, do.gpu_pack_file)
        return SupportController(asked, self.messages, self.remembered, self.window)

    def _command(self, words: list[str]) -> list[str]:
        self.words.append(words)
        return [sys.executable, "-I", "-S", "-c", f"import sys; print({self.says!r}); sys.exit({self.code})"]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    return Page(qtbot, tmp_path, monkeypatch)


def test_a_report_is_saved_where_the_person_says(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    page.says = '{"event": "report"}'
    controller = page.open()
    page.actions.save_report.trigger()
    dialog = page.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "zip"
    dialog.fileSelected.emit(str(tmp_path / "r.zip"))
    dialog.close()
    qtbot.waitUntil(lambda: page.messages.messages() == ["The report is saved as r.zip."])
    assert page.words == [["doctor", "--json", "--report", str(tmp_path / "r.zip")]]
    controller.close()


def test_a_crash_is_told_with_the_way_to_report_it(page: Page, tmp_path: Path) -> None:
    page.open().begin([tmp_path / "crash-1.log"])
    assert page.messages.messages() == ["PUT Desktop ended unexpectedly the last time."]
    assert page.words == []


def test_without_a_list_of_releases_nobody_is_asked(page: Page) -> None:
    page.remembered.set_flag(support.AT_START, on=True)
    page.open().begin()
    assert page.words == []
    assert not page.actions.check_updates.isVisible()


def test_updates_are_looked_for_when_asked_and_at_starts_only_on_request(
    page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.channel = Channel("https://example.org/releases", "", "key")
    page.says = '{"current": "0.1.0", "newer": {"version": "0.2.0", "page": "https://example.org/2"}}'
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    controller = page.open()
    controller.begin()
    assert page.words == []
    page.actions.check_updates.trigger()
    qtbot.waitUntil(lambda: page.messages.messages() == ["PUT Desktop 0.2.0 is there."])
    assert opened == [], "nothing opens by itself"
    qtbot.waitUntil(lambda: not controller.updates.running)
    page.actions.updates_at_start.trigger()
    assert page.remembered.flag(support.AT_START, default=False)
    controller.begin()
    assert len(page.words) == 2
    controller.close()


def test_the_gpu_pack_is_offered_where_there_is_a_card_and_fetched_only_on_consent(
    page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(support, "program_folder", lambda: tmp_path)
    page.channel = Channel("", "https://example.org/pack", "key")
    page.says = '{"card": "RTX", "pack": null, "offered": true}'
    controller = page.open()
    controller.begin()
    qtbot.waitUntil(lambda: page.messages.messages() == ["RTX is here, but PUT Desktop uses the processor."])
    assert page.words == [["gpu", "status", "--json"]]
    page.says = '{"event": "progress", "doing": "fetch", "done": 5, "total": 10}\n{"event": "installed"}'
    controller.gpu.install()
    qtbot.waitUntil(lambda: page.messages.messages()[-1].startswith("The GPU pack works"))
    assert not any(dialog.isVisible() for dialog in page.window.findChildren(QProgressDialog))
    page.says, page.code = '{"event": "error", "message": "No room.", "hint": "", "detail": ""}', 1
    controller.gpu.install_file("pack.zip")
    qtbot.waitUntil(lambda: page.messages.messages()[-1] == "No room.")
    assert page.words[-1][-2:] == ["--from", "pack.zip"]
    controller.close()
