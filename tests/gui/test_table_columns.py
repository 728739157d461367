"""Columns hold the words that are in them, in every language and in small windows too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from put import paths
from put.models.library import Library
from put.runs.types import RunState
from put_desktop.main.window_parts import PICKER_WIDTH
from put_desktop.training.wizard.all_runs.runs_model import RunColumn
from put_desktop.training.wizard.all_runs.runs_page import RunsPage
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.views.queue_panel import LEAST_NAME
from put_desktop.translate.views.table_model import Column
from put_desktop.ui.cards.gallery_model import title
from put_desktop.ui.cards.picker_card import EDGE, LINES
from put_desktop.ui.scale import Type, font_of
from put_desktop.ui.widgets.lines import broken, halves
from tests.desktop.runs_stand_in import make_entry
from tests.gui.window_help import Desk, open_desk

SCROLL_BAR = 12


@pytest.fixture
def desk(language: str, qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def test_names_of_states_of_jobs_fit(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.resize(900, 600)
    desk.add(desk.pictures("Holiday"))
    panel, view = desk.window.queue_panel, desk.window.queue_panel.view
    desk.until(lambda: view.isVisible() and panel.width() < 700)
    for state in JobState:
        monkeypatch.setattr(type(panel.table.job(0)), "state", state, raising=False)
        assert view.sizeHintForIndex(panel.table.index(0, Column.STATE)).width() <= view.columnWidth(Column.STATE)
    for column in Column:
        words = str(panel.table.headerData(column, view.horizontalHeader().orientation()))
        needed = view.fontMetrics().horizontalAdvance(words) + 16
        assert view.isColumnHidden(column) or needed <= view.columnWidth(column), words
    assert view.columnWidth(Column.NAME) >= LEAST_NAME - SCROLL_BAR


def test_names_of_states_of_runs_fit_in_two_lines(language: str, qtbot: QtBot, tmp_path: Path) -> None:
    page = RunsPage()
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    page.set_entries([make_entry(tmp_path / state.value, state) for state in RunState])
    width = page.view.columnWidth(RunColumn.STATE)
    for row in range(page.table.rowCount()):
        index = page.table.index(row, RunColumn.STATE)
        words = str(index.data())
        whole = page.view.sizeHintForIndex(index).width()
        longer = max(map(page.view.fontMetrics().horizontalAdvance, halves(words)))
        assert whole - page.view.fontMetrics().horizontalAdvance(words) + longer <= width + 1, words
    assert page.view.columnWidth(RunColumn.TITLE) > 200
    page.shut()


def test_titles_of_built_in_models_are_whole_in_the_picker(language: str, qapp: QApplication, tmp_path: Path) -> None:
    font = font_of(qapp.font(), Type.SMALL)
    font.setWeight(QFont.Weight.DemiBold)
    room = PICKER_WIDTH - EDGE - SCROLL_BAR - 1 - 2 * EDGE
    for entry in Library(paths.built_in_models(), tmp_path).entries():
        lines = broken(title(entry), font, room, LINES)
        assert "…" not in "".join(lines), title(entry)


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Paused for a translation", ("Paused for a", "translation")),
        ("Failed", ("Failed", "")),
        ("", ("", "")),
    ],
)
def test_a_text_is_halved_where_it_needs_least_width(words: str, lines: tuple[str, str]) -> None:
    assert halves(words) == lines
