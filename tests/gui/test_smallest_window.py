"""In the smallest window no words of a button are cut off in any language, and nothing is scrolled sideways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from put.data.inspect_report import Finding, Severity
from put_desktop.main.window import SMALLEST
from put_desktop.training.draft.fixes import Advice, Fix
from put_desktop.training.wizard.images.findings_list import FindingCard
from put_desktop.training.wizard.run.run_page import RunPage
from tests.gui.training_help import entry, make_history
from tests.gui.window_help import Desk, open_desk

BESIDE = 212
"""Pixels that the list of steps takes beside a page of the wizard."""


@pytest.fixture
def desk(language: str, qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def cut_off(within: QWidget) -> list[str]:
    """What is cut off or scrolled sideways."""
    buttons = [each for each in within.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    scrolled = [each for each in within.findChildren(QAbstractScrollArea) if each.horizontalScrollBar().isVisible()]
    return [
        *(each.text() for each in buttons if each.width() < each.sizeHint().width()),
        *(type(each.parent()).__name__ for each in scrolled),
    ]


def test_pages_of_the_window(desk: Desk) -> None:
    desk.window.resize(SMALLEST)
    for page in ("page_translate", "page_models"):
        desk.trigger(page)
        desk.qtbot.wait(50)
        assert cut_off(desk.window) == [], page


def test_a_run(language: str, qtbot: QtBot, tmp_path: Path) -> None:
    page = RunPage()
    qtbot.addWidget(page)
    page.resize(SMALLEST.width() - BESIDE, SMALLEST.height() - 150)
    page.show()
    page.show_run(entry(tmp_path), make_history(tmp_path))
    qtbot.wait(50)
    assert cut_off(page) == []
    page.shut()


def test_a_finding_with_several_ways_out(language: str, qtbot: QtBot) -> None:
    finding = Finding(Severity.WARNING, "few", "B", "B holds 12 distinct pictures: a small set.", "More help most.")
    words = ("Turn on augmentation", "Stop early when it no longer improves")
    fixes = tuple(Fix(QCoreApplication.translate("Training", each)) for each in words)
    card = FindingCard(Advice(finding, finding.hint, fixes, ((Path("a.jpg"), ""),)))
    qtbot.addWidget(card)
    card.resize(SMALLEST.width() - BESIDE - 48, 200)
    card.show()
    qtbot.wait(50)
    assert card.minimumSizeHint().width() <= SMALLEST.width() - BESIDE - 48
    assert cut_off(card) == []
