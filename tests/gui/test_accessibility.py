"""What a screen reader is given: the interfaces that AT-SPI and its kin on other systems read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, make_history, saved

from put.runs.types import RunState
from tests.gui.window_help import Desk, open_desk

Role = QAccessible.Role
ROLES: dict[type[QWidget], set[Role]] = {
    QCheckBox: {Role.CheckBox},
    QRadioButton: {Role.RadioButton},
    QPushButton: {Role.Button, Role.ButtonMenu},
    QAbstractButton: {Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton},
    QSlider: {Role.Slider},
    QAbstractSpinBox: {Role.SpinBox},
    QComboBox: {Role.ComboBox},
    QLineEdit: {Role.EditableText},
    QProgressBar: {Role.ProgressBar},
    QAbstractItemView: {Role.Table, Role.List, Role.Tree},
}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def wrong(page: QWidget) -> list[str]:
    """Controls that are shown without a name, or as something else than they are."""
    found = []
    labelled = {label.buddy() for label in page.findChildren(QLabel)}
    for control in page.findChildren(QWidget):
        kind = next((kind for kind in ROLES if isinstance(control, kind)), None)
        inside = isinstance(control.parent(), QAbstractSpinBox | QComboBox | QAbstractItemView)
        told_focused = control.focusProxy() is not None and type(control).__module__.startswith("put_desktop.")
        if told_focused and control.isVisible() and not control.accessibleName():
            found.append(f"{type(control).__name__} is told to have the focus, and has no name")
        if kind is None or inside or not control.isVisible() or control.objectName().startswith("qt_"):
            continue
        told = interface(control)
        if told.role() not in ROLES[kind]:
            found.append(f"{control} is told as {told.role()}")
        if not told.text(QAccessible.Text.Name):
            found.append(f"{control} in {type(control.parent()).__name__} has no name")
        alone = isinstance(control, QComboBox) and control not in labelled
        if alone and not told.text(QAccessible.Text.Description):
            found.append(f"{control} is told on Linux by what it shows alone")
    return found


@pytest.mark.slow
def test_every_control_is_told_by_name_and_as_what_it_is(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.window.settings.unfold(advanced=True, video=True)
    found = wrong(desk.window)
    desk.trigger("page_models")
    found += wrong(desk.window)
    desk.trigger("train")
    window = desk.window.training.window
    assert window is not None
    run = desk.folder / "run"
    more = [evaluated(200, 0.5), evaluated(400, 0.4, best=True), saved(400, run)]
    window.show_run(entry(run, RunState.FINISHED, (200, 400)), make_history(run, more=more))
    for page in (*window.pages.steps, window.pages.runs_page):
        window.pages.show_page(page)
        desk.qtbot.wait(10)
        found += wrong(window)
    assert not found, "\n".join(found)


def test_progress_is_told_as_a_number(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    desk.trigger("start")
    bar = interface(desk.window.strip.bar)
    assert bar.text(QAccessible.Text.Name) == "Progress of the job"
    assert bar.role() is Role.ProgressBar
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[0].done == 2)
    value = bar.valueInterface()
    desk.until(lambda: value.currentValue() == 0.5 * value.maximumValue())
    desk.engine.allow(2)
    desk.idle()
    assert value.currentValue() == value.maximumValue()


def test_the_end_is_announced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "put_desktop.ui.widgets.message_bar.QAccessible.updateAccessibility", lambda event: said.append(event.message())
    )
    desk.add(desk.pictures("Holiday", 2))
    desk.trigger("start")
    desk.idle()
    desk.until(lambda: any("Holiday" in words and "2" in words for words in said))
