"""Reports of jobs in the window: a job done again from one, and one that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.config import TranslateOptions
from put.translation.batch import translate
from put_desktop.translate.queue.job import JobState
from tests.gui.window_help import Desk, drop, open_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def test_a_dropped_report_is_the_same_job_again(desk: Desk, tmp_path: Path) -> None:
    pictures = desk.pictures("Holiday", 2)
    options = TranslateOptions(model="two", device="cpu", strength=0.25)
    list(translate([pictures], tmp_path / "painted", options, desk.library))
    drop(desk.window.centre.currentWidget(), [tmp_path / "painted.report.json"])
    desk.until(lambda: len(desk.window.queue.jobs) == 1)
    (job,) = desk.window.queue.jobs
    assert (job.inputs, job.output) == ((pictures,), tmp_path / "painted")
    assert job.settings.options.strength == 0.25
    assert job.settings.options.model in ("one", "two"), "both names are of the same file"
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.DONE]


def test_a_report_without_its_model_is_a_message(desk: Desk, tmp_path: Path) -> None:
    list(translate([desk.pictures("Holiday", 1)], tmp_path / "p", TranslateOptions(model="two"), desk.library))
    report = tmp_path / "p.report.json"
    told = report.read_text(encoding="utf-8").replace('"model_sha256": "', '"model_sha256": "00')
    report.write_text(told, encoding="utf-8")
    drop(desk.window.centre.currentWidget(), [report])
    desk.until(lambda: "not the one of the report" in desk.messages())
    assert desk.window.queue.jobs == []


def test_the_report_of_a_job_is_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("put_desktop.main.queue_actions.open_path", opened.append)
    desk.add(desk.pictures("Holiday", 1))
    assert not desk.window.actions_.open_report.isEnabled(), "it never ran"
    desk.trigger("start")
    desk.idle()
    desk.trigger("open_report")
    desk.until(lambda: "no report" in desk.messages())  # the stand-in of the engine writes none
    job = desk.window.queue.jobs[0]
    list(translate(job.inputs, job.output, job.settings.options, desk.library))
    desk.trigger("open_report")
    desk.until(lambda: opened == [job.output.with_name(f"{job.output.name}.report.json")])
