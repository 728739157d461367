"""Nothing is lost without a question, and every job can be done again, elsewhere or otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from put.errors import ModelError, OutputError
from put.models.model_file import read_card
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.views.table_model import Column
from tests.gui.window_help import Desk, answer, mime, open_desk, press


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def running(desk: Desk) -> None:
    """A job of four pictures, two of which are done."""
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[0].done == 2)


def close(desk: Desk) -> bool:
    """Close as the frame's button does; whether the window took it."""
    event = QCloseEvent()
    QCoreApplication.sendEvent(desk.window, event)
    return event.isAccepted()


# Questions


def test_closing_while_a_job_runs_is_asked_once(desk: Desk) -> None:
    running(desk)
    assert not close(desk)
    assert not close(desk), "the question is there already"
    asked = answer(desk, "Keep running")
    assert "“Holiday” is being translated" in asked
    assert "2 of 4 pictures are done" in asked
    assert desk.window.isVisible()
    assert desk.states() == [JobState.RUNNING]
    desk.qtbot.wait(20)
    assert not close(desk)
    (box,) = [each for each in desk.window.findChildren(QMessageBox) if each.isVisible()]
    (button,) = [each for each in box.buttons() if each.text().replace("&", "") == "Close"]
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.until(lambda: not desk.window.isVisible())
    assert desk.states() == [JobState.STOPPED]


def test_closing_an_idle_window_asks_nothing(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    assert close(desk)


def test_removing_a_running_job_is_asked(desk: Desk) -> None:
    running(desk)
    desk.trigger("remove")
    assert "2 of 4 pictures are done. Finished results stay." in answer(desk, "Keep")
    assert desk.states() == [JobState.RUNNING]
    desk.qtbot.wait(20)
    desk.trigger("remove")
    answer(desk, "Remove")
    desk.idle()
    assert desk.states() == []


def test_removing_what_only_waits_asks_nothing(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("remove")
    assert desk.states() == []


# Models


def own_model(desk: Desk) -> None:
    desk.window.models.add([desk.model])
    desk.until(lambda: desk.window.gallery.current() == "tiny")
    desk.window.messages.clear()


def test_deleting_a_model_says_which_jobs_need_it(desk: Desk) -> None:
    own_model(desk)
    desk.add(desk.pictures("Holiday"))
    desk.window.gallery.remove_requested.emit("tiny")
    assert "1 unfinished job needs it." in answer(desk, "Cancel")
    assert "tiny" in [entry.name for entry in desk.window.gallery.entries()]


def test_renaming_a_model_renames_its_card_and_its_jobs_follow(desk: Desk) -> None:
    own_model(desk)
    desk.add(desk.pictures("Holiday"))
    output = desk.window.queue.jobs[0].output
    desk.window.gallery.rename_requested.emit("tiny")
    (dialog,) = desk.window.findChildren(QInputDialog)
    assert dialog.textValue() == "Tiny", "what is written on the card"
    dialog.textValueSelected.emit("Evening light")
    dialog.reject()
    desk.until(lambda: desk.window.gallery.current() == "Evening light")
    entry = desk.window.models.entry("Evening light")
    assert entry is not None
    assert entry.card is not None
    assert entry.card.title == "Evening light"
    assert read_card(desk.folder / "own" / "Evening light.safetensors")[1].title == "Evening light"
    (job,) = desk.window.queue.jobs
    assert (job.settings.options.model, job.model_title, job.output) == ("Evening light", "Evening light", output)
    assert desk.window.queue_panel.selected() == [job]


# Once more


def test_a_finished_job_runs_again_with_another_model(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    assert not desk.window.actions_.again.isEnabled()
    desk.trigger("start")
    desk.idle()
    desk.window.gallery.set_current("two")
    desk.window.settings.strength.set_value(0.4)
    desk.trigger("again")
    first, second = desk.window.queue.jobs
    assert desk.window.queue_panel.selected() == [second]
    assert second.inputs == first.inputs
    assert second.output == first.output.with_name("Holiday - Tiny (2)"), "results never mix"
    desk.until(lambda: desk.window.queue.jobs[1].total == 3)
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.DONE, JobState.DONE]
    assert desk.window.queue.jobs[1].done == 3
    options = desk.engine.runs[1][2]
    assert (options.model, options.strength) == ("two", 0.4)


def test_with_the_same_settings_it_goes_to_the_same_place(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.trigger("again")
    first, second = desk.window.queue.jobs
    assert second.output == first.output


def test_where_all_of_it_failed_it_is_failed(desk: Desk) -> None:
    desk.engine.broken = {"p0.jpg"}
    desk.add(desk.pictures("Holiday", 1))
    desk.trigger("start")
    desk.idle()
    table = desk.window.table
    assert table.data(table.index(0, Column.STATE)) == "Failed"
    assert desk.messages() == "“Holiday”: 1 failed"
    desk.engine.broken = set()
    press(desk, "Retry")
    desk.until(lambda: desk.states() == [JobState.DONE])


# Advice


def test_another_output_folder_is_chosen_where_it_is_advised(desk: Desk) -> None:
    desk.engine.raises = {"Holiday": OutputError("The folder cannot be written.", "Choose another output folder.")}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.FAILED]
    desk.engine.raises = {}
    press(desk, "Choose another output folder…")
    (dialog,) = desk.window.findChildren(QFileDialog)
    elsewhere = desk.folder / "elsewhere"
    elsewhere.mkdir()
    dialog.fileSelected.emit(str(elsewhere))
    dialog.reject()
    desk.until(lambda: desk.states() == [JobState.DONE])
    assert sorted(path.name for path in (elsewhere / "Holiday").iterdir()) == ["p0.jpg", "p1.jpg", "p2.jpg"]


def test_results_in_place_of_their_inputs_can_go_elsewhere(desk: Desk) -> None:
    folder = desk.pictures("Holiday")
    desk.window.settings.output.chosen.setChecked(True)
    desk.window.settings.output._browsed(str(folder))
    desk.window.adding.add([folder / f"p{number}.jpg" for number in range(3)])
    desk.until(lambda: desk.states() == [JobState.FAILED])
    assert "would replace an input" in desk.messages()
    press(desk, "Choose another output folder…")
    dialog = desk.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(desk.folder / "elsewhere"))
    dialog.reject()
    desk.until(lambda: desk.states() == [JobState.DONE])
    assert desk.window.queue.jobs[0].output == desk.folder / "elsewhere"


def test_a_job_whose_model_is_gone_takes_the_selected_one(desk: Desk) -> None:
    desk.engine.raises = {"Holiday": ModelError("There is no such model.", "Choose another.")}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.window.gallery.set_current("two")
    press(desk, "Use the selected model")
    assert desk.states() == [JobState.FAILED, JobState.QUEUED]
    assert desk.window.queue.jobs[1].settings.options.model == "two"


@pytest.mark.slow
@pytest.mark.parametrize("again", [False, True])
def test_a_folder_that_vanished_is_said(desk: Desk, again: bool) -> None:
    folder = desk.pictures("Holiday")
    desk.add(folder)
    if again:
        desk.reopen()
    kept = folder.rename(desk.folder / "kept")
    desk.window.queue_panel.select([0])
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.FAILED]
    assert f"{folder} is no longer there." in desk.messages()
    kept.rename(folder)
    press(desk, "Retry")
    desk.until(lambda: desk.states() == [JobState.DONE])
    assert desk.window.queue.jobs[0].done == 3


def test_a_folder_that_vanishes_before_it_is_counted_stays_in_the_queue(desk: Desk) -> None:
    folder = desk.pictures("Holiday")
    desk.add(folder)
    folder.rename(desk.folder / "kept")
    desk.window.settings.output.chosen.setChecked(True)
    desk.window.settings.output._browsed(str(desk.folder / "results"))  # it is counted anew
    desk.until(lambda: desk.states() == [JobState.FAILED])
    assert f"{folder} is no longer there." in desk.messages()


# Drops


def offer(target: QWidget, path: Path, actions: Qt.DropAction) -> tuple[bool, Qt.DropAction, bool, Qt.DropAction]:
    """Drag a path onto a widget and drop it: whether each was accepted, and as what."""
    data = mime([path])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, button, key)
    QCoreApplication.sendEvent(target, enter)
    let_go = QDropEvent(QPointF(6, 6), actions, data, button, key)
    QCoreApplication.sendEvent(target, let_go)
    return enter.isAccepted(), enter.dropAction(), let_go.isAccepted(), let_go.dropAction()


@pytest.mark.parametrize("where", ["window", "gallery"])
def test_drops_never_move_files(desk: Desk, where: str) -> None:
    path = desk.model if where == "gallery" else desk.pictures("Holiday")
    target = desk.window.gallery.view.viewport() if where == "gallery" else desk.window.empty
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    assert offer(target, path, copy | move) == (True, copy, True, copy)
    entered, _, dropped, _ = offer(target, path, move)
    assert not entered
    assert not dropped
