"""A message goes when its cause is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.errors import DiskFullError, ModelError
from put.runs.types import RunState
from put_desktop.training.runs import run_watch
from put_desktop.translate.queue.job import JobState
from tests.desktop.runs_stand_in import FakeRuns, make_entry
from tests.gui.window_help import Desk, drop, open_desk, press


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def test_a_full_disk_is_not_told_of_once_the_job_goes_on(desk: Desk) -> None:
    desk.engine.raises_at = {"p1.jpg": DiskFullError("The disk is full.", "Free some space, then run it again.")}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.STOPPED]
    assert "The disk is full." in desk.messages()
    desk.engine.raises_at = {}
    desk.trigger("start")
    desk.idle()
    assert desk.messages() == "“Holiday”: 3 done"


def test_failures_are_not_told_of_once_they_are_tried_again(desk: Desk) -> None:
    desk.engine.broken = {"p1.jpg"}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert desk.messages() == "“Holiday”: 2 done, 1 failed"
    desk.engine.broken = set()
    desk.trigger("retry")
    desk.idle()
    assert desk.messages() == "“Holiday”: 3 done"


def test_what_is_told_of_a_job_goes_with_it(desk: Desk) -> None:
    desk.engine.raises = {"Holiday": ModelError("The model is gone.", "Choose another.")}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert "The model is gone." in desk.messages()
    desk.trigger("clear_all")
    assert desk.messages() == ""


def test_what_could_not_be_added_is_told_until_something_else_is_added(desk: Desk) -> None:
    (desk.folder / "empty").mkdir()
    drop(desk.window.centre, [desk.folder / "empty"])
    desk.until(lambda: "There are no pictures" in desk.messages())
    drop(desk.window.centre, [desk.folder / "nowhere"])
    desk.until(lambda: "does not exist" in desk.messages())
    assert "There are no pictures" not in desk.messages()
    desk.add(desk.pictures("Holiday"))
    assert desk.messages() == ""


def test_what_could_not_be_added_is_told_until_the_queue_is_started(desk: Desk) -> None:
    (desk.folder / "empty").mkdir()
    desk.add(desk.pictures("Holiday"), desk.folder / "empty")
    desk.until(lambda: "There are no pictures" in desk.messages())
    desk.trigger("start")
    desk.idle()
    assert desk.messages() == "“Holiday”: 3 done"


def test_a_model_that_could_not_be_added_is_told_until_another_one_is(desk: Desk) -> None:
    bad = desk.folder / "bad.safetensors"
    bad.write_bytes(b"no model")
    desk.window.models.add([bad])
    desk.until(lambda: "Adding" not in desk.messages() and desk.messages() != "")
    desk.window.models.add([desk.model])
    desk.until(lambda: desk.window.gallery.current() == "tiny")
    assert desk.messages() == "“tiny” was added and selected."


def test_the_way_out_is_one_of_a_job_that_still_needs_it(desk: Desk) -> None:
    desk.engine.raises_at = {"p1.jpg": DiskFullError("The disk is full.", "Free some space, then run it again.")}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.engine.raises_at = {}
    press(desk, "Resume")
    desk.idle()
    assert desk.states() == [JobState.DONE]


def test_a_run_is_not_said_to_be_interrupted_once_it_goes_on(
    qtbot: QtBot, tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = FakeRuns(make_entry(tmp_path / "runs" / "broken", RunState.INTERRUPTED, step=1234))
    monkeypatch.setattr("put_desktop.main.window.RealRuns", lambda _library: runs)
    for name in ("SEEN_MS", "UNSEEN_MS"):
        monkeypatch.setattr(run_watch, name, 20)
    with open_desk(qtbot, tmp_path, tiny_model) as desk:
        desk.until(lambda: "“broken” was interrupted" in desk.messages())
        runs.change(runs.listed[0].path, RunState.RUNNING)
        desk.window.training.watch.refresh()
        desk.until(lambda: "interrupted" not in desk.messages())
