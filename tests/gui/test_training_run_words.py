"""What the page of a run says of it, which has to be what there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, make_history, saved, sheet

from put.events import TrainingAssessed, TrainingSampled, TrainingSaved, TrainingStepped, Verdict
from put.runs.types import RunState
from put_desktop.training.wizard.run.run_page import RunPage


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[RunPage]:
    found = RunPage()
    qtbot.addWidget(found)
    found.resize(972, 640)
    found.show()
    yield found
    found.shut()


def test_an_interrupted_run_names_the_step_at_which_it_resumes(page: RunPage, tmp_path: Path) -> None:
    history = make_history(tmp_path, more=[saved(44, tmp_path), TrainingSaved(70, tmp_path, with_model=False)])
    page.show_run(entry(tmp_path, RunState.INTERRUPTED, step=75), history)
    assert "up to step 70 is saved" in page.standing.accessibleName()


@pytest.mark.parametrize(
    ("device", "words"), [("cpu", "part of the memory stays"), ("cuda:0", "and its memory are free")]
)
def test_a_paused_run_says_what_is_free(page: RunPage, tmp_path: Path, device: str, words: str) -> None:
    page.show_run(entry(tmp_path, RunState.PAUSED, device=device), make_history(tmp_path))
    assert words in page.standing.accessibleName()


@pytest.mark.parametrize("state", [RunState.STOPPING, RunState.STOPPED])
def test_what_is_kept_of_a_run_is_what_there_is(page: RunPage, tmp_path: Path, state: RunState) -> None:
    page.show_run(entry(tmp_path, state, snapshots=(400,)), make_history(tmp_path))
    assert "All samples and the checkpoint are saved" in page.standing.accessibleName()
    without = "All samples and the" if state is RunState.STOPPING else "no model yet. Resume training to get one"
    for more, words in (
        ([], without),
        ([saved(400, tmp_path)], "The latest model, all samples"),
        ([evaluated(400, 0.2, best=True), saved(400, tmp_path)], "The best and the latest model, all samples"),
    ):
        page.show_run(entry(tmp_path, state), make_history(tmp_path, more=more))
        assert words in page.standing.accessibleName()


def test_a_checkpoint_of_the_warm_up_answers_but_is_no_model(page: RunPage, tmp_path: Path) -> None:
    history = make_history(tmp_path, (0,), [TrainingStepped(-250, 1200, {"warm-up": 0.2})])
    page.show_run(entry(tmp_path, step=-250), history)
    assert "after the warm-up" in page.header.save.toolTip()
    page.header.save.click()
    page.header.sample.click()
    assert not page.header.save.isEnabled()
    history.add([TrainingSampled(0, sheet(tmp_path, 0)), TrainingSaved(-249, tmp_path, with_model=False)])
    page.update_run(entry(tmp_path, step=-249), history)
    assert page.header.sample.isEnabled()
    assert page.header.save.isEnabled()
    assert not page.header.choose.isEnabled()


def test_a_long_verdict_is_shown_whole(page: RunPage, tmp_path: Path) -> None:
    message = "The run is too short for a verdict: its results are compared with B only once. Look at the samples."
    told = TrainingAssessed(400, Verdict.TOO_EARLY, message, "To learn more of it, continue the run.")
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[told]))
    for width in (972, 612):
        page.resize(width, 640)
        QApplication.processEvents()
        label = page.verdict._text
        room = label.fontMetrics().boundingRect(0, 0, label.width(), 999, Qt.TextFlag.TextWordWrap, label.text())
        assert label.text() == f"{message} {told.hint}"
        assert label.height() >= room.height()
        assert page.body.width() <= page.area.viewport().width()
