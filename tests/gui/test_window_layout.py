"""Layouts hold with texts half as long again, from right to left, and in the smallest window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, make_history, saved

from put.runs.types import RunState
from put_desktop.main.window import SMALLEST
from put_desktop.training.wizard.wizard import TrainingWindow
from tests.gui.layout_help import faults
from tests.gui.window_help import DIALOGS, Desk, open_desk

DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
SIZES = [(900, 600), (SMALLEST.width(), SMALLEST.height())]
LONG_NAME = "A journey through the mountains in late summer and back again along the coast"


class Longer(QTranslator):
    """A language in which every text is half as long again, and in brackets."""

    def translate(self, _context: str, source: str, _note: str | None = None, _number: int = -1) -> str:
        lines = (f"{line}{' wort' * (len(line) // 10)}" for line in source.split("\n"))
        return f"[{chr(10).join(lines)}]"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture(params=DIRECTIONS, ids=["left to right", "right to left"])
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path, tiny_model: Path
) -> Iterator[Desk]:
    longer = Longer()
    qapp.installTranslator(longer)
    qapp.setLayoutDirection(request.param)
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(longer)


def found_in(desk: Desk, where: str) -> list[str]:
    """The faults of the page that is shown, in each size."""
    found = []
    for size in SIZES:
        desk.window.resize(*size)
        desk.qtbot.wait(30)
        if (desk.window.width(), desk.window.height()) != size:
            found.append(f"{where}: the window is {desk.window.width()} x {desk.window.height()}, not {size}")
        found += [f"{where} at {size[0]}: {fault}" for fault in faults(desk.window)]
    return found


def found_in_translate(desk: Desk) -> list[str]:
    found = found_in(desk, "empty")
    desk.engine.broken = {"p1.jpg"}
    desk.add(desk.pictures(LONG_NAME))
    desk.trigger("start")
    desk.idle()
    found += found_in(desk, "queue")
    desk.window.settings.unfold(advanced=True, video=True)
    desk.window.parts.open_queue(opened=False)
    found += found_in(desk, "settings")
    desk.window.messages.clear()
    desk.trigger("page_models")
    return found + found_in(desk, "models")


def wizard_with_run(desk: Desk) -> TrainingWindow:
    desk.trigger("train")
    window = desk.window.training.window
    assert window is not None
    run = desk.folder / "run"
    more = [evaluated(200, 0.5), evaluated(400, 0.4, best=True), saved(400, run)]
    window.show_run(entry(run, RunState.FINISHED, (200, 400)), make_history(run, more=more))
    return window


def found_in_wizard(desk: Desk) -> list[str]:
    window = wizard_with_run(desk)
    found = []
    for page in (*window.pages.steps, window.pages.runs_page):
        window.pages.show_page(page)
        found += found_in(desk, type(page).__name__)
    window.pages.settings_page.fold.setChecked(True)
    window.pages.show_page(window.pages.settings_page)
    return found + found_in(desk, "SettingsPage, all")


def found_in_dialogs(desk: Desk) -> list[str]:
    found = []
    for name in DIALOGS:
        desk.trigger(name)
        (dialog,) = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
        desk.qtbot.wait(30)
        usual = dialog.size()
        pages = dialog.pages.count() if hasattr(dialog, "pages") else 1
        for page in range(pages):
            if hasattr(dialog, "names"):
                dialog.names.setCurrentRow(page)
            for size in (usual, dialog.minimumSize()):
                dialog.resize(size)
                desk.qtbot.wait(20)
                found += [f"{name} {page} at {size.width()}: {fault}" for fault in faults(dialog)]
        close(desk, dialog)
    return found


def close(desk: Desk, dialog: QWidget) -> None:
    assert isinstance(dialog, QDialog)
    dialog.reject()
    desk.until(lambda: not [each for each in desk.window.findChildren(QDialog) if each.isVisible()])


@pytest.mark.slow
def test_no_text_is_cut_and_nothing_overlaps(desk: Desk) -> None:
    found = [*found_in_translate(desk), *found_in_wizard(desk), *found_in_dialogs(desk)]
    assert not found, "\n".join(found)
