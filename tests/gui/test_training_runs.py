"""The list of runs and what is told of them, with a library that is made up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from put.config import Preset
from put.errors import DiskFullError, TrainingError
from put.runs.types import RunEntry, RunState
from put_desktop.main.window import MainWindow
from put_desktop.training.draft.draft import Draft
from put_desktop.training.runs import gpu_lease as lend
from put_desktop.training.runs import run_watch
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.run_action_kinds import RunActionKind, run_actions
from put_desktop.training.wizard.all_runs.runs_model import RunColumn
from put_desktop.training.wizard.wizard import Step, TrainingWindow
from put_desktop.translate.queue.job_queue import Activity
from tests.desktop.runs_stand_in import FakeRuns, make_entry
from tests.gui.window_help import Desk, open_desk


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_watch, "SEEN_MS", 20)
    monkeypatch.setattr(run_watch, "UNSEEN_MS", 40)
    monkeypatch.setattr(lend, "GRACE_MS", 50)


@pytest.fixture
def runs(tmp_path: Path) -> FakeRuns:
    place = tmp_path / "runs"
    return FakeRuns(
        make_entry(place / "goes", RunState.RUNNING, title="Photo to Monet", seconds_left=3700.0, score=0.4123),
        make_entry(place / "first", RunState.QUEUED, step=0, place_in_queue=1),
        make_entry(place / "next", RunState.QUEUED, step=0, place_in_queue=2),
        make_entry(place / "paused", RunState.PAUSED),
        make_entry(place / "broken", RunState.INTERRUPTED, step=1234),
        make_entry(place / "ended", RunState.FINISHED, step=6000),
        make_entry(place / "failed", RunState.FAILED, problem=TrainingError("The disk is full.", "Free some space.")),
        RunEntry(
            place / "bad",
            None,
            make_entry(place / "bad", RunState.STOPPED).status,
            problem=TrainingError("It is damaged."),
        ),
    )


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, tiny_model: Path, runs: FakeRuns, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr("put_desktop.main.window.RealRuns", lambda _library: runs)
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        found.until(lambda: found.window.training.watch.known)
        yield found


def listed(desk: Desk) -> TrainingWindow:
    desk.trigger("runs")
    window = desk.window.training.window
    assert window is not None
    desk.until(lambda: window.pages.runs_page.table.rowCount() == 8)
    return window


def choose(window: TrainingWindow, name: str) -> RunEntry:
    page = window.pages.runs_page
    entry = next(
        page.table.entry(row) for row in range(page.table.rowCount()) if page.table.entry(row).path.name == name
    )
    page.select(entry.path)
    return entry


def cell(window: TrainingWindow, name: str, column: RunColumn) -> str:
    row = window.pages.runs_page.table.row_of(choose(window, name).path)
    assert row is not None
    return str(window.pages.runs_page.table.index(row, column).data())


def test_states_are_told_in_words_and_none_runs_that_does_not(desk: Desk) -> None:
    window = listed(desk)
    states = {
        name: cell(window, name, RunColumn.STATE)
        for name in ("goes", "first", "next", "paused", "broken", "ended", "failed", "bad")
    }
    assert states == {
        "goes": "Training",
        "first": "Waiting",
        "next": "Waiting (2)",
        "paused": "Paused",
        "broken": "Interrupted",
        "ended": "Finished",
        "failed": "Failed",
        "bad": "Damaged",
    }
    shown = [cell(window, "goes", column) for column in RunColumn]
    assert shown == ["Photo to Monet", "Training", "100 of 6,000", "0.412", "1 h 1 min", "12.3 MB"]
    assert cell(window, "ended", RunColumn.STEP) == "6,000"


OFFERED = {
    "goes": "OPEN PAUSE STOP WEIGHTS CLONE FOLDER",
    "first": "OPEN CLONE UP DOWN UNQUEUE FOLDER DELETE",
    "paused": "OPEN CONTINUE STOP WEIGHTS CLONE FOLDER",
    "broken": "OPEN RESUME WEIGHTS CLONE FOLDER DELETE",
    "ended": "OPEN RESUME WEIGHTS CLONE FOLDER DELETE",
    "failed": "OPEN RESUME WEIGHTS CLONE FOLDER DELETE",
    "bad": "FOLDER DELETE",
}


@pytest.mark.parametrize(
    ("name", "said"), [("goes", "Training continues."), ("paused", "The run stays paused."), ("ended", "")]
)
def test_what_goes_on_without_the_window_is_told(desk: Desk, name: str, said: str) -> None:
    window = listed(desk)
    window.show_run(choose(window, name), RunHistory())
    remark = window.footer.remark.text()
    assert remark.endswith(said) if said else not remark


def test_only_what_can_be_done_is_offered(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    for name, words in OFFERED.items():
        choose(window, name)
        desk.until(lambda: window.pages.runs_page.selected() is not None)
        can = {run_action.name for run_action, action in window.pages.runs_page.actions_.items() if action.isEnabled()}
        assert can == set(words.split()), name


def test_resume_and_start_from_weights_are_two_buttons(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    entry = choose(window, "broken")
    buttons = [
        button
        for button in window.pages.runs_page.findChildren(QPushButton)
        if button.text().replace("&", "") in ("Resume", "Start a new run from these weights…")
    ]
    assert len(buttons) == 2
    window.pages.runs_page.buttons[RunActionKind.RESUME].click()
    desk.until(lambda: ("enqueue", "broken", "None") in runs.asked)
    entry.path.mkdir(parents=True)
    (entry.path / "best.safetensors").touch()
    choose(window, "broken")
    window.pages.runs_page.actions_[RunActionKind.WEIGHTS].trigger()
    desk.until(lambda: window.step is Step.IMAGES)
    draft = window.holder.draft
    assert draft.options().init_from == str(entry.path / "best.safetensors")
    assert draft.preset is Preset.QUICK
    assert window.run is None


def test_the_keys_of_the_list_do_what_they_say(desk: Desk, runs: FakeRuns, qtbot: QtBot) -> None:
    window = listed(desk)
    window.activateWindow()
    desk.until(lambda: QApplication.activeWindow() is desk.window)
    window.pages.runs_page.view.setFocus()
    keys = [run_action.keys for run_action in run_actions().values()]
    assert len(keys) == len(set(keys))
    view = window.pages.runs_page.view
    for name, key, modifier, asked in (
        ("next", Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, ("move", "next", "-1")),
        ("first", Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier, ("move", "first", "1")),
        ("goes", Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, ("send", "goes", "pause")),
        ("paused", Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, ("send", "paused", "continue")),
        ("goes", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, ("send", "goes", "stop")),
    ):
        choose(window, name)
        qtbot.keyClick(view, key, modifier)
        desk.until(lambda asked=asked: asked in runs.asked)
    choose(window, "next")
    window.pages.runs_page.actions_[RunActionKind.UNQUEUE].trigger()
    desk.until(lambda: ("unqueue", "next") in runs.asked)
    entry = choose(window, "ended")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    desk.until(lambda: window.run == entry.path)
    assert window.step is Step.RUN


def test_deleting_asks_and_names_the_size(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    choose(window, "ended")
    window.pages.runs_page.actions_[RunActionKind.DELETE].trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "12.3 MB" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.defaultButton().click()
    assert not any(words[0] == "delete" for words in runs.asked)
    window.pages.runs_page.actions_[RunActionKind.DELETE].trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(each for each in box.buttons() if each.text() == "Delete").click()
    desk.until(lambda: window.pages.runs_page.table.rowCount() == 7)
    assert ("delete", "ended") in runs.asked


def test_a_finished_run_is_asked_how_far_to_go_on(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    choose(window, "ended")
    window.pages.runs_page.actions_[RunActionKind.RESUME].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    assert dialog.intMinimum() == 6001
    dialog.setIntValue(9000)
    dialog.accept()
    desk.until(lambda: ("enqueue", "ended", "9000") in runs.asked)


def test_what_was_chosen_stays_chosen_while_the_list_changes(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    entry = choose(window, "broken")
    runs.listed.insert(0, make_entry(desk.folder / "runs" / "new", RunState.QUEUED))
    desk.until(lambda: window.pages.runs_page.table.rowCount() == 9)
    selected = window.pages.runs_page.selected()
    assert selected is not None
    assert selected.path == entry.path


def test_at_the_start_an_interrupted_run_is_offered_and_a_live_one_told(desk: Desk, runs: FakeRuns) -> None:
    messages = desk.messages()
    assert "“broken” was interrupted at step 1,234." in messages
    assert "“Photo to Monet” is training." in messages
    assert desk.window.messages.messages()[-1].startswith("The run “broken”"), "the question is on top"
    press(desk.window, "interrupted", "Not now")
    desk.reopen()
    desk.until(lambda: "is training" in desk.messages())
    assert "interrupted" not in desk.messages()  # asked once
    press(desk.window, "is training", "Show")
    window = desk.window.training.window
    assert window is not None
    assert window.isVisible()
    assert window.step is Step.RUN
    assert window.run is not None
    assert window.run.name == "goes"


def test_a_run_is_not_said_to_be_trained_once_it_stopped(desk: Desk, runs: FakeRuns) -> None:
    assert "“Photo to Monet” is training." in desk.messages()
    runs.change(runs.listed[0].path, RunState.STOPPED)
    desk.until(lambda: "is training" not in desk.messages())


def test_resuming_from_the_message_queues_it(desk: Desk, runs: FakeRuns) -> None:
    press(desk.window, "interrupted", "Resume")
    desk.until(lambda: ("enqueue", "broken", "None") in runs.asked)


def test_a_run_that_is_resumed_elsewhere_is_not_said_to_be_interrupted(desk: Desk, runs: FakeRuns) -> None:
    assert "was interrupted" in desk.messages()
    broken = next(each for each in runs.listed if each.path.name == "broken")
    runs.change(broken.path, RunState.QUEUED)
    desk.until(lambda: "was interrupted" not in desk.messages())


def press(window: MainWindow, words: str, choice: str) -> None:
    bar = window.messages
    for _ in range(len(bar.messages())):
        message = bar.current()
        assert message is not None
        if words in message.problem.message:
            next(button for button in message.findChildren(QPushButton) if button.text() == choice).click()
            return
        message.more.click()
    raise AssertionError(f"no message with {words}: {bar.messages()}")


def test_training_gives_way_once_for_a_queue_and_only_if_it_is_wished(desk: Desk, runs: FakeRuns) -> None:
    desk.add(desk.pictures("One"), desk.pictures("Two"))
    desk.trigger("start")
    desk.until(lambda: runs.leases == 1)
    desk.until(lambda: "is paused while" in desk.messages())
    desk.idle()
    desk.until(lambda: runs.leases == 0)
    desk.until(lambda: "is paused while" not in desk.messages())
    assert [words for words in runs.asked if words[0] == "lease"] == [("lease", "files are translated")]
    window = listed(desk)
    assert window.pages.runs_page.pauses.isChecked()
    window.pages.runs_page.pauses.click()
    desk.add(desk.pictures("Three"))
    desk.trigger("start")
    desk.until(lambda: desk.window.queue.activity is Activity.RUNNING)
    desk.idle()
    assert not desk.window.training.pause.lease_holder.held
    assert len([words for words in runs.asked if words[0] == "lease"]) == 1
    desk.reopen()
    assert not desk.window.training.pause.is_enabled  # it is remembered


def pass_pages(window: TrainingWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the pages before the run were well, whatever an inspection that still runs will find."""
    for page in window.pages.steps[:4]:
        blocker = QSignalBlocker(page)
        page.set_ready(True)
        blocker.unblock()
        monkeypatch.setattr(page, "set_ready", lambda *_states: None)


def test_a_run_that_is_refused_is_told_on_the_page_where_it_is_mended(
    desk: Desk, runs: FakeRuns, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = listed(desk)
    window.begin(Draft(desk.folder, desk.folder))
    pass_pages(window, monkeypatch)
    want_run = window.pages.estimate_page.run_requested
    want_run.emit(None)
    desk.until(lambda: bool(window.messages.messages()))
    assert window.step is Step.IMAGES
    assert window.messages.messages() == ["Both sides are the same folder."]
    runs.refuse = DiskFullError("The disk holds no more.")
    want_run.emit(None)
    desk.until(lambda: window.messages.messages()[-1] == "The disk holds no more.")
    assert window.step is Step.ESTIMATE
    window.pages.estimate_page.cancel()
    window.holder.change_options(steps=-1)
    want_run.emit(None)
    assert "steps" in window.messages.messages()[-1]
    assert window.step is Step.SETTINGS


def test_steps_that_are_not_ready_are_locked(desk: Desk, runs: FakeRuns, qtbot: QtBot) -> None:
    runs.listed = []
    desk.until(lambda: desk.window.training.watch.entries == ())
    desk.trigger("train")
    window = desk.window.training.window
    assert window is not None
    assert window.step is Step.IMAGES
    assert not window.footer.next.isEnabled()
    for step in (Step.SETTINGS, Step.ESTIMATE, Step.RUN, Step.FINISH):
        window.go(step)
        assert window.step is Step.IMAGES
    window.pages.steps[0].set_ready(True)
    assert window.footer.next.isEnabled()
    qtbot.keyClick(window.sidebar.steps, Qt.Key.Key_Down)
    assert window.step is Step.SETTINGS
    window.footer.back.click()
    assert window.step is Step.IMAGES
    window.show_runs()
    assert window.pages.runs_page.view.isVisible()
    assert not window.footer.next.isVisible()


def test_everything_in_the_window_has_a_name_and_no_key_does_two_things(desk: Desk) -> None:
    window = listed(desk)
    for action in window.pages.runs_page.findChildren(QAction):
        assert action.text()
    keys = [action.shortcut().toString() for action in window.pages.runs_page.actions_.values() if action.shortcut()]
    assert len(keys) == len(set(keys))
    assert window.sidebar.steps.accessibleName()
    spoken = window.sidebar.steps.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Step 1: ")


def test_closing_the_main_window_closes_the_one_of_trainings(desk: Desk) -> None:
    window = listed(desk)
    desk.window.close()
    assert not window.isVisible()
    assert desk.window.closed_in_time


def opened(desk: Desk, name: str) -> TrainingWindow:
    window = listed(desk)
    path = choose(window, name).path
    window.pages.runs_page.buttons[RunActionKind.OPEN].click()
    desk.until(lambda: window.run == path)
    return window


def test_a_run_that_is_deleted_elsewhere_is_shown_no_longer(desk: Desk, runs: FakeRuns) -> None:
    window = opened(desk, "goes")
    runs.listed = [entry for entry in runs.listed if entry.path != window.run]
    desk.until(lambda: window.run is None)
    assert window.step is None
    assert window.pages.runs_page.view.isVisible()
    assert window.messages.messages() == ["The run “goes” no longer exists."]


def test_a_draft_outlives_a_look_at_a_run(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    window.sidebar.new_button.click()
    window.holder.change(folder_a=desk.folder, title="Mine")
    window = opened(desk, "ended")
    window.sidebar.new_button.click()
    assert (window.run, window.step) == (None, Step.IMAGES)
    assert (window.holder.draft.folder_a, window.holder.draft.title) == (desk.folder, "Mine")


def test_what_becomes_of_keeping_is_told_where_it_was_asked(desk: Desk, runs: FakeRuns) -> None:
    window = opened(desk, "ended")
    finish, run = window.pages.finish_page, window.run
    assert run is not None
    model_file = run / "snapshots" / "0000100.safetensors"
    window.pages.choose_page.chosen.emit(100, model_file)
    runs.refuse = RuntimeError("not foreseen")
    finish.publish.click()
    desk.until(lambda: finish.problem.status is not None)
    assert finish.publish.isEnabled(), "it can be tried again"
    runs.refuse = None
    finish.publish.click()
    opened(desk, "broken")
    window.pages.choose_page.chosen.emit(100, desk.folder / "runs" / "broken" / "snapshots" / "0000100.safetensors")
    desk.until(lambda: ("publish", "ended", "0000100.safetensors") in runs.asked)
    desk.window.training._published(model_file, "ended")
    assert not finish.ready, "another run's generator was kept"
    assert finish.publish.isVisible()
    assert finish.success.status is None


def test_a_name_is_never_taken_for_markup(desk: Desk, runs: FakeRuns) -> None:
    window = listed(desk)
    entry = choose(window, "ended")
    assert entry.spec is not None
    titled = replace(entry, spec=replace(entry.spec, title="<b>bold</b>"))
    desk.window.training._run_actions._ask_steps(titled)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    words = [label for label in dialog.findChildren(QLabel) if "bold" in label.text()]
    assert [label.textFormat() for label in words] == [Qt.TextFormat.PlainText]
    dialog.reject()


def test_a_title_of_two_lines_is_shown_in_one_and_a_long_queue_fits(desk: Desk, runs: FakeRuns) -> None:
    runs.listed[0] = make_entry(runs.listed[0].path, title="Photo\n\tto  ink")
    window = listed(desk)
    desk.until(lambda: cell(window, "goes", RunColumn.TITLE) == "Photo to ink")
    window.resize(820, 540)
    row = window.pages.runs_page.table.row_of(choose(window, "next").path)
    assert row is not None
    index = window.pages.runs_page.table.index(row, RunColumn.STATE)
    view = window.pages.runs_page.view
    assert view.sizeHintForIndex(index).width() <= view.columnWidth(RunColumn.STATE)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Number 2 in the queue"
    window = opened(desk, "goes")
    assert window.sidebar.heading.text() == window.pages.run_page.header.title.text() == "Photo to ink"
    assert window.pages.finish_page.form.title.text() == "Photo to ink"


def test_what_goes_on_while_the_device_is_lent_can_be_paused_again(desk: Desk, runs: FakeRuns) -> None:
    window = opened(desk, "paused")
    pause = window.pages.run_page.header.pause
    pause.click()
    desk.until(lambda: ("send", "paused", "continue") in runs.asked)
    assert not pause.isEnabled()
    assert window.run is not None
    runs.change(window.run, RunState.PREEMPTED)
    desk.until(pause.isEnabled)
    assert "Pause" in pause.text().replace("&", "")
