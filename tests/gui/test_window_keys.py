from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTabBar,
    QTableView,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from training_help import entry, make_history

from put.runs.types import RunState
from put_desktop.main.shortcuts import ShortcutsDialog
from put_desktop.main.toolbar import Page
from put_desktop.ui import theme
from tests.gui.window_help import Desk, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def test_no_key_does_two_things(desk: Desk) -> None:
    keys = [action.shortcut().toString() for action in desk.window.findChildren(QAction) if action.shortcut()]
    used = [key for key in keys if key and key != "Ctrl+P"]  # pause and go on take turns
    assert len(used) == len(set(used))
    everywhere = {action.shortcut().toString() for action in desk.window.actions_.all.values()}
    assert {"Ctrl+O", "Ctrl+Shift+O", "Ctrl+R", "Ctrl+P", "Del", "F1"} <= everywhere


@pytest.mark.parametrize("state", [RunState.RUNNING, RunState.PAUSED, RunState.STOPPED])
def test_no_control_has_the_key_of_a_menu(desk: Desk, state: RunState) -> None:
    window = desk.window
    titles = {QKeySequence.mnemonic(action.text()).toString() for action in window.menuBar().actions()}
    assert titles >= {"Alt+F", "Alt+T"}
    desk.add(desk.pictures("Holiday"))
    window.settings.unfold(advanced=True, video=True)
    desk.trigger("page_models")
    desk.trigger("train")
    training = window.training.window
    assert training is not None
    run = desk.folder / "run"
    training.show_run(entry(run, state, (100,)), make_history(run))
    training.pages.estimate_page.set_busy(state is RunState.PAUSED)
    labels = [label.text() for label in window.findChildren(QLabel) if label.buddy() is not None]
    buttons = [button.text() for button in window.findChildren(QAbstractButton) if button.window() is window]
    assert len(buttons) > 100
    taken = [text for text in (*labels, *buttons) if QKeySequence.mnemonic(text).toString() in titles]
    assert taken == []


def test_tab_reaches_every_control(desk: Desk, qtbot: QtBot) -> None:
    desk.add(desk.pictures("Holiday"))
    window = desk.window
    window.settings.unfold(advanced=True)
    window.messages.show_info("Something", "to read")
    window.activateWindow()
    window.toolbar.add.setFocus()
    reached: list[QWidget] = []
    for _ in range(80):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    kinds = (QAbstractButton, QSlider, QComboBox, QAbstractSpinBox, QLineEdit, QTableView)
    for control in window.findChildren(QWidget):
        needs = isinstance(control, kinds) and control.isVisible() and control.isEnabled()
        inside = isinstance(control.parent(), QAbstractSpinBox | QComboBox | QTableView)
        if needs and not inside and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            group = isinstance(control, QAbstractButton) and control.group() is not None
            assert control in reached or group, f"{control} {control.accessibleName()} is not reached"
    for part in (window.gallery.view, window.queue_panel.view, window.files.view, window.preview_panel.compare.canvas):
        assert part in reached


NAMED = (QSlider, QComboBox, QAbstractItemView, QLineEdit, QAbstractSpinBox, QProgressBar, QTabBar, QPlainTextEdit)


def nameless(window: QWidget) -> Iterator[QWidget]:
    """Controls of all pages that a screen reader could not tell apart; a label beside a field names it too."""
    labelled = {label.buddy() for label in window.findChildren(QLabel)}
    for control in window.findChildren(QWidget):
        parent = control.parent()
        inside = isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView) or type(parent) is QFrame
        if isinstance(control, NAMED) and not inside and not control.accessibleName() and control not in labelled:
            yield control
        if isinstance(control, QAbstractButton) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            hidden = control.isHidden() and not control.text()  # it has its text when it is first shown
            if not (control.accessibleName() or control.text() or hidden or inside):
                yield control


@pytest.mark.slow
def test_every_control_of_every_page_has_a_name(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.window.settings.unfold(advanced=True, video=True)
    desk.trigger("page_models")
    desk.trigger("train")
    assert [(type(each).__name__, type(each.parent()).__name__) for each in nameless(desk.window)] == []
    assert len(desk.window.findChildren(QAbstractButton)) > 100


def test_f6_goes_round(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    window = desk.window
    window.activateWindow()
    window.gallery.setFocus()
    seen = []
    for _ in range(6):
        window.actions_.next_part.trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert len(set(seen)) == 6
    assert seen[-1] is window.gallery.view


@pytest.mark.parametrize(
    ("keys", "page"), [("Ctrl+1", Page.TRANSLATE), ("Ctrl+2", Page.TRAIN), ("Ctrl+3", Page.MODELS)]
)
def test_each_page_has_a_key_that_brings_the_focus_too(desk: Desk, keys: str, page: Page) -> None:
    window = desk.window
    window.activateWindow()
    action = next(each for each in window.actions_.all.values() if each.shortcut().toString() == keys)
    (view,) = [menu for menu in window.menuBar().findChildren(QMenu) if "View" in menu.title().replace("&", "")]
    assert action in view.actions()
    other = Page.MODELS if page is Page.TRANSLATE else Page.TRANSLATE
    window.navigation.show_page(other)
    window.toolbar.pages.buttons[other].setFocus()
    action.trigger()
    assert window.parts.page is page
    assert window.toolbar.pages.place == page
    focus = QApplication.focusWidget()
    shown = window.parts.pages.currentWidget()
    assert focus is not None
    assert shown is focus or shown.isAncestorOf(focus)


def test_the_list_of_runs_has_the_focus_when_its_key_opens_it(desk: Desk) -> None:
    window = desk.window
    window.activateWindow()
    tab = window.toolbar.pages.buttons[Page.TRAIN]
    tab.click()
    tab.setFocus()
    desk.trigger("runs")
    training = window.training.window
    assert training is not None
    assert QApplication.focusWidget() is training.pages.runs_page.view


def test_the_list_of_keys(desk: Desk) -> None:
    desk.trigger("shortcuts")
    (dialog,) = desk.window.findChildren(ShortcutsDialog)
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    group = tree.topLevelItem(0)
    assert group is not None
    rows = {group.child(row).text(0): group.child(row).text(1) for row in range(group.childCount())}
    assert rows["Start"] == QKeySequence("Ctrl+R").toString(QKeySequence.SequenceFormat.NativeText)
    dialog.reject()


@pytest.mark.parametrize(("name", "mode"), [("add_files", "ExistingFiles"), ("add_folder", "Directory")])
def test_the_dialogues_add_what_is_chosen(desk: Desk, name: str, mode: str) -> None:
    folder = desk.pictures("Holiday")
    desk.trigger(name)
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode[mode]
    dialog.filesSelected.emit([str(folder / "p0.jpg")] if name == "add_files" else [str(folder)])
    dialog.reject()
    desk.until(lambda: len(desk.window.queue.jobs) == 1)


def test_the_about_box(desk: Desk) -> None:
    desk.trigger("about")
    (box,) = [each for each in desk.window.findChildren(QDialog) if each.windowTitle() == "About PUT Desktop"]
    box.reject()


@pytest.mark.slow
@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize("size", [(900, 600), (3840, 2160)])
def test_the_layout_holds(desk: Desk, size: tuple[int, int], scheme: theme.Scheme) -> None:
    name = "A very long folder name that goes on and on about a journey through the mountains in summer"
    desk.add(desk.pictures(name, 2))
    desk.window.messages.show_info("A message of some length " * 4, "and a hint of some length " * 6)
    desk.window.scheme_actions[scheme].trigger()
    desk.window.resize(*size)
    desk.qtbot.wait(50)
    assert (desk.window.width(), desk.window.height()) == size
    for part in (desk.window.toolbar, desk.window.gallery, desk.window.preview_panel, desk.window.queue_panel):
        corner = part.mapTo(desk.window, QPoint(part.width(), part.height()))
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
        assert part.width() > 110
    assert desk.window.preview_panel.compare.canvas.height() >= 120
    assert not desk.window.queue_panel.view.horizontalScrollBar().isVisible()
    assert desk.window.files.view.viewport().height() > 40
