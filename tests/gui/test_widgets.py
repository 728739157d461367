"""Small parts that all pages share: icons beside texts, areas that scroll, tables, questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from put.data.inspect_report import SizeBin
from put_desktop.training.wizard.images.domain_images import SizeBars
from put_desktop.training.wizard.step_list import StepList, StepState
from put_desktop.ui import theme
from put_desktop.ui.widgets.ask import ask
from put_desktop.ui.widgets.gutter import Gutter
from put_desktop.ui.widgets.tables import TableView

DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def columns(widget: QWidget, colour: str) -> list[int]:
    """The columns of a widget that have a colour somewhere."""
    image = widget.grab().toImage()
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).name() == colour for y in rows)]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_an_icon_leaves_room_to_the_text_beside_it(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        button = QPushButton("Add")
        qtbot.addWidget(button)
        theme.bind_icon(button, "plus")
        wide = button.icon().pixmap(button.iconSize()).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert wide.size() == QSize(20, 16)
    drawn = [x for x in range(20) if any(wide.pixelColor(x, y).alpha() for y in range(16))]
    empty = range(16, 20) if direction is Qt.LayoutDirection.LeftToRight else range(4)
    assert drawn
    assert not set(drawn) & set(empty)


def test_an_icon_alone_is_square(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    theme.bind_icon(button, "plus")
    theme.show_text_beside(button)
    assert button.iconSize() == QSize(20, 16)
    theme.show_text_beside(button, shown=False)
    assert button.iconSize() == QSize(16, 16)
    for size in (16, 20, 24, 32):
        assert button.icon().pixmap(QSize(size, size)).size() == QSize(size, size)


def test_fields_in_a_form_are_equally_high(qtbot: QtBot) -> None:
    heights = set()
    for kind in (QLineEdit, QComboBox, QSpinBox):
        field = kind()
        qtbot.addWidget(field)
        field.ensurePolished()
        heights.add(field.sizeHint().height())
    assert len(heights) == 1


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_nothing_moves_aside_when_a_scroll_bar_comes(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    area = QScrollArea()
    area.setLayoutDirection(direction)
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    inside = QWidget()
    area.setWidget(inside)
    Gutter(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    left, width = inside.mapTo(area, inside.rect().topLeft()).x(), inside.width()
    inside.setMinimumHeight(1000)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert (inside.mapTo(area, inside.rect().topLeft()).x(), inside.width()) == (left, width)


def test_the_chosen_row_stays_in_view_when_a_table_gets_smaller(qtbot: QtBot) -> None:
    table = TableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(50, 1, table)
    for row in range(50):
        model.setItem(row, 0, QStandardItem(f"{row}.jpg"))
    table.setModel(model)
    table.resize(300, 400)
    table.show()
    qtbot.waitExposed(table)
    table.setCurrentIndex(model.index(30, 0))
    table.scrollTo(table.currentIndex())
    table.resize(300, 120)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    table.scrollToTop()
    table.resize(300, 140)
    assert table.verticalScrollBar().value() == 0, "whoever looks elsewhere is left alone"


def test_a_question_has_a_sign_in_the_colour_of_the_theme(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box: QMessageBox = ask(parent, "Remove it?", "It is gone then.", "Remove", "Keep", lambda: None)
    sign = box.iconPixmap().toImage()
    seen = {sign.pixelColor(x, y).name() for x in range(sign.width()) for y in range(sign.height())}
    assert theme.colours().warning in seen
    box.reject()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_numbers_of_steps_stand_where_their_lines_begin(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    steps = StepList(["Pictures", "Settings"])
    steps.setLayoutDirection(direction)
    qtbot.addWidget(steps)
    steps.resize(200, steps.height())
    steps.show_steps([StepState.OPEN, StepState.LOCKED], 0)
    discs = columns(steps, theme.colours().accent)
    assert discs
    assert all((x < 100) == (direction is Qt.LayoutDirection.LeftToRight) for x in discs)


@pytest.mark.parametrize(("ends", "words"), [((0, 0), "256 to 511"), ((300, 420), "300 to 420"), ((300, 300), "300")])
def test_sizes_are_those_of_the_pictures(qtbot: QtBot, ends: tuple[int, int], words: str) -> None:
    bars = SizeBars()
    qtbot.addWidget(bars)
    bars.show_sizes([SizeBin(256, 512, 3)], ends)
    assert bars.words() == f"Short sides in pixels: 3 of {words}"
    bars.show_sizes([SizeBin(4096, None, 3)], ends and (5000, 9000))
    assert bars.words() == "Short sides in pixels: 3 of 5000 to 9000"


def test_a_single_size_is_said_and_not_drawn_as_a_bar(qtbot: QtBot) -> None:
    bars = SizeBars()
    qtbot.addWidget(bars)
    bars.show_sizes([SizeBin(256, 512, 3)])
    bars.resize(300, bars.sizeHint().height())
    low = bars.sizeHint().height()
    assert not columns(bars, theme.colours().accent)
    bars.show_sizes([SizeBin(128, 256, 1), SizeBin(256, 512, 3)])
    bars.resize(300, bars.sizeHint().height())
    assert bars.sizeHint().height() > low
    assert columns(bars, theme.colours().accent)
