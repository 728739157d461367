"""What holds for the whole training window: keys, focus, wheel, drops, messages and its size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, make_history, saved

from put.config import TrainOptions
from put.events import Warned
from put.runs.types import RunCommand, RunEntry, RunSpec, RunState, RunStatus
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.run_action_kinds import run_actions
from put_desktop.training.wizard.images.files_dialog import FilesDialog
from put_desktop.training.wizard.images.images_page import ImagesPage
from put_desktop.training.wizard.run.run_page import RunPage
from put_desktop.training.wizard.wizard import Step, TrainingWindow
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.screen import fitting_size
from put_desktop.ui.widgets.steady_button import SteadyButton
from tests.gui.window_help import mime

Key = Qt.Key
SNAPSHOTS = (100, 200, 300, 400)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TrainingWindow]:
    found = TrainingWindow()
    for page in (found.pages.crops_page, found.pages.estimate_page):
        monkeypatch.setattr(page, "enter", lambda: None)  # starts no process
    qtbot.addWidget(found)
    found.show()
    qtbot.waitExposed(found)
    found.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    yield found
    found.shut()


@pytest.fixture
def with_run(window: TrainingWindow, qtbot: QtBot, tmp_path: Path) -> TrainingWindow:
    window.show_run(entry(tmp_path, RunState.RUNNING, SNAPSHOTS), history(tmp_path))
    return window


def history(run: Path) -> RunHistory:
    return make_history(run, more=[evaluated(200, 0.2, best=True), evaluated(400, 0.3), saved(400, run)])


def pages(window: TrainingWindow) -> Iterator[QWidget]:
    """Every page, shown."""
    for page in (*window.pages.steps, window.pages.runs_page):
        window.pages.show_page(page)
        QApplication.processEvents()
        yield page


# Mnemonics


def mnemonics(*parts: QWidget) -> list[tuple[str, str]]:
    """The keys of all controls in these parts, hidden ones too, with their texts."""
    buttons = [button.text() for part in parts for button in part.findChildren(QAbstractButton)]
    labels = [label.text() for part in parts for label in part.findChildren(QLabel) if label.buddy() is not None]
    found = [(QKeySequence.mnemonic(text).toString(), text) for text in (*buttons, *labels)]
    return [(keys, text) for keys, text in found if keys]


@pytest.mark.parametrize("state", [RunState.RUNNING, RunState.PAUSED, RunState.STOPPED])
def test_no_two_controls_share_a_mnemonic(window: TrainingWindow, tmp_path: Path, state: RunState) -> None:
    window.show_run(entry(tmp_path, state, SNAPSHOTS), make_history(tmp_path))
    window.pages.estimate_page.set_busy(state is RunState.PAUSED)
    for page in pages(window):
        found = mnemonics(window.sidebar, window.footer, page)
        keys = [keys for keys, _ in found]
        assert len(set(keys)) == len(keys), sorted(found)


def test_no_two_entries_of_the_menu_share_a_mnemonic() -> None:
    keys = [QKeySequence.mnemonic(each.text).toString() for each in run_actions().values()]
    assert len(set(keys)) == len(keys), keys


# Wheel


def turn_wheel(target: QWidget) -> bool:
    """Turn the wheel over a widget; whether it took the event."""
    middle = QPointF(target.rect().center())
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(middle, target.mapToGlobal(middle), QPoint(), QPoint(0, -120), buttons, keys, phase, False)  # noqa: FBT003
    QApplication.sendEvent(target, turn)
    return turn.isAccepted()


def value(control: QWidget) -> object:
    if isinstance(control, QComboBox):
        return control.currentIndex()
    return control.value() if isinstance(control, QSlider) else control.property("value")


def test_the_wheel_changes_no_control_even_with_focus(with_run: TrainingWindow) -> None:
    with_run.pages.settings_page.fold.setChecked(True)
    tried = 0
    for page in pages(with_run):
        for kind in (QSlider, QComboBox, QAbstractSpinBox):
            for control in page.findChildren(kind):
                if not control.isVisible() or not control.isEnabled():
                    continue
                control.setFocus()
                before = value(control)
                turn_wheel(control)
                assert value(control) == before, control.accessibleName()
                tried += 1
    assert tried > 15


def test_the_wheel_scrolls_a_page_over_its_pictures(with_run: TrainingWindow, qtbot: QtBot) -> None:
    seen = 0
    for page in pages(with_run):
        for view in page.findChildren(CompareView):
            if view.isVisible():
                qtbot.waitUntil(lambda view=view: view.canvas.after is not None)
                before = view.canvas.viewport.scale
                turn_wheel(view.canvas)
                assert view.canvas.viewport.scale == before
                seen += 1
    assert seen == 2


# Focus


def press_space() -> None:
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    QApplication.processEvents()


def test_space_on_next_never_does_anything_else(window: TrainingWindow) -> None:
    for page in window.pages.steps[:4]:
        page.set_ready(True)
    asked: list[object] = []
    window.run_requested.connect(asked.append)
    window.footer.next.setFocus()
    for _ in range(6):
        press_space()
    assert window.step is Step.ESTIMATE
    assert window.isVisible()
    assert asked == []
    window.footer.back.click()
    assert QApplication.focusWidget() is window.footer.next, "it is where it was"


def test_space_twice_on_start_only_starts(window: TrainingWindow, tmp_path: Path) -> None:
    for page in window.pages.steps[:4]:
        page.set_ready(True)
    window.go(Step.ESTIMATE)
    start = window.pages.estimate_page.start_button
    start.setEnabled(True)
    sent: list[object] = []
    window.command.connect(lambda _path, command: sent.append(command))
    window.run_requested.connect(
        lambda _place: window.show_run(entry(tmp_path, RunState.STARTING), make_history(tmp_path, ()))
    )
    start.setFocus()
    for _ in range(3):
        press_space()
    assert window.step is Step.RUN
    assert sent == []
    assert window.isVisible()


def test_space_twice_on_pause_only_pauses_and_the_focus_comes_back(with_run: TrainingWindow, tmp_path: Path) -> None:
    sent: list[RunCommand] = []
    with_run.command.connect(lambda _path, command: sent.append(command))
    pause = with_run.pages.run_page.header.pause
    pause.setFocus()
    press_space()
    press_space()
    assert sent == [RunCommand.PAUSE]
    with_run.update_run(entry(tmp_path, RunState.PAUSED, SNAPSHOTS), make_history(tmp_path))
    assert QApplication.focusWidget() is pause


def test_a_person_who_went_elsewhere_keeps_the_focus_there(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    first, second = SteadyButton("First", host), SteadyButton("Second", host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is host)
    first.setFocus()
    first.setEnabled(False)
    assert host.hasFocus()
    second.setFocus()
    first.setEnabled(True)
    assert second.hasFocus()


# Drops


def offer(target: QWidget, path: Path, actions: Qt.DropAction) -> tuple[bool, Qt.DropAction, bool, Qt.DropAction]:
    """Drag a folder onto a widget and drop it: whether each was accepted, and as what."""
    data = mime([path])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, button, key)
    QCoreApplication.sendEvent(target, enter)
    let_go = QDropEvent(QPointF(6, 6), actions, data, button, key)
    QCoreApplication.sendEvent(target, let_go)
    return enter.isAccepted(), enter.dropAction(), let_go.isAccepted(), let_go.dropAction()


@pytest.mark.parametrize("where", ["page", "A", "B"])
def test_drops_never_move_files(window: TrainingWindow, tmp_path: Path, where: str) -> None:
    page = window.pages.images_page
    assert isinstance(page, ImagesPage)
    target: QWidget = page if where == "page" else page.panels[where]
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    assert offer(target, tmp_path, copy | move) == (True, copy, True, copy)
    entered, _, dropped, _ = offer(target, tmp_path, move)
    assert not entered
    assert not dropped


# Messages


def places(window: TrainingWindow) -> dict[QWidget, QPoint]:
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QSlider)]
    inside = [each for each in controls if not window.messages.isAncestorOf(each)]
    return {each: each.mapTo(window, QPoint()) for each in inside if each.isVisible()}


def settled(window: TrainingWindow, qtbot: QtBot) -> dict[QWidget, QPoint]:
    """Where the controls are once layouts and plots have come to rest."""
    seen = [places(window)]

    def at_rest() -> bool:
        seen.append(places(window))
        return seen[-1] == seen[-2]

    qtbot.wait(50)
    qtbot.waitUntil(at_rest)
    return seen[-1]


def test_messages_move_no_control(with_run: TrainingWindow, qtbot: QtBot) -> None:
    for page in pages(with_run):
        with_run.messages.clear()
        before = settled(with_run, qtbot)
        with_run.messages.show_info("Something happened. " * 20, "Do this.")
        after = settled(with_run, qtbot)
        assert with_run.messages.isVisible()
        assert {each: after[each] for each in before if each in after} == before, page.accessibleName()
        assert with_run.messages.height() == with_run.messages.heightForWidth(with_run.messages.width())


def test_warnings_of_a_run_move_no_control(with_run: TrainingWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = settled(with_run, qtbot)
    later = history(tmp_path)
    later.add([Warned("A picture cannot be read.", "Export it again.")])
    with_run.update_run(entry(tmp_path, RunState.RUNNING, SNAPSHOTS), later)
    now = settled(with_run, qtbot)
    alarms = with_run.pages.run_page.alarms
    assert alarms.isVisible()
    after = {each: place for each, place in now.items() if not alarms.isAncestorOf(each)}
    assert after == before


# Size


def test_no_window_is_larger_than_its_screen(window: TrainingWindow, qtbot: QtBot) -> None:
    dialog = FilesDialog("Files", [], window)
    qtbot.addWidget(dialog)
    available = dialog.screen().availableGeometry().size()
    assert dialog.width() <= available.width()
    assert dialog.height() <= available.height()


@pytest.mark.parametrize(("width", "height"), [(1366, 728), (910, 485), (683, 344)])
def test_sizes_leave_room_for_the_frame(width: int, height: int) -> None:
    found = fitting_size(QSize(1180, 760), QSize(width, height))
    assert found.width() <= min(1180, width)
    assert found.height() < height


# Promises


@pytest.mark.parametrize(
    ("steps", "state", "words"),
    [(240, RunState.RUNNING, "at step 240"), (5000, RunState.QUEUED, "at step 1,000"), (240, RunState.STOPPED, "no")],
)
def test_promises_follow_the_length_of_the_run(
    window: TrainingWindow, tmp_path: Path, steps: int, state: RunState, words: str
) -> None:
    options = TrainOptions(steps=steps, sample_every=500, eval_every=1000)
    order = RunSpec("Short", tmp_path / "a", tmp_path / "b", options)
    page = window.pages.run_page
    assert isinstance(page, RunPage)
    window.show_run(RunEntry(tmp_path, order, RunStatus(state, 10, steps)), make_history(tmp_path, ()))
    assert words in page.scores.curve.words.text()
    assert "500" not in page.timeline.empty.text()
