"""The quiet line that says how usual the files of a job are for its model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.familiarity.report import CheckFinished, FileMark, Fit, ModelReport, model_report
from put.models.model_file import read_card, rewrite_card
from put_desktop.translate.fit.checker import FitChecker
from put_desktop.translate.fit.controller import REST_MS
from put_desktop.translate.fit.fit_hint import MOST, FitHint
from tests.gui.window_help import Desk, open_desk

Asked = list[tuple[tuple[Path, ...], tuple[Path, ...]]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What would be checked, by a process of its own."""
    found: Asked = []

    def start(_self: FitChecker, files: Sequence[Path], models: Sequence[Path]) -> None:
        found.append((tuple(files), tuple(models)))

    monkeypatch.setattr(FitChecker, "start", start)
    return found


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path, asked: Asked) -> Iterator[Desk]:
    """Two models, of which one tells of its training pictures."""
    shipped = tmp_path / "models"
    shipped.mkdir()
    _, card = read_card(tiny_model)
    described = tmp_path / "described.safetensors"
    rewrite_card(tiny_model, described, replace(card, inputs=b"read by the check alone"))
    with open_desk(qtbot, tmp_path, described) as found:
        yield found


def finish(desk: Desk, fit: Fit, outliers: Sequence[Path] = (), checked: int = 3) -> None:
    marks = tuple(FileMark(path, 99.5) for path in outliers)
    reports = [ModelReport(name, fit, 560, len(marks), len(marks), marks, 50.0) for name in ("one", "two")]
    desk.window.fit.checker.finished.emit(CheckFinished(tuple(reports), checked, (), 1.0))


def wait_asked(desk: Desk, asked: Asked, times: int = 1) -> None:
    desk.window.fit._rest.setInterval(1)
    desk.window.fit.refresh()
    desk.until(lambda: len(asked) == times)


@pytest.mark.slow
def test_a_job_is_checked_before_it_runs_and_an_outlier_is_one_click_away(desk: Desk, asked: Asked) -> None:
    assert REST_MS >= 1000  # the preview comes first
    folder = desk.pictures("Holiday", 5)
    desk.add(folder)
    wait_asked(desk, asked)
    files, models = asked[0]
    assert set(files) == set(folder.iterdir())
    assert [path.stem for path in models] == ["one", "two"]
    assert not desk.window.fit.hint.isVisible()

    finish(desk, Fit.MIXED, [folder / "p3.jpg", folder / "p1.jpg"], 5)
    hint = desk.window.fit.hint
    assert hint.isVisible()
    assert hint.text() == "2 of 5 are unusual for this model"
    assert "560 pictures" in hint.toolTip()
    assert [line.split(":")[0] for line in hint.lines()] == ["p3.jpg", "p1.jpg"]
    hint.menu().actions()[0].trigger()
    assert desk.window.files._current().source == folder / "p3.jpg"

    desk.window.gallery.set_current("two")  # known already
    assert hint.isVisible()
    assert len(asked) == 1


@pytest.mark.slow
def test_a_check_ends_when_another_job_is_chosen_or_the_queue_starts(
    desk: Desk, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[int] = []
    monkeypatch.setattr(FitChecker, "stop", lambda _self: stopped.append(1))
    desk.add(desk.pictures("Holiday"))
    wait_asked(desk, asked)
    stopped.clear()
    desk.add(desk.pictures("Garden", 4))
    desk.until(lambda: bool(stopped))
    desk.until(lambda: len(asked) == 2)
    assert {path.parent.name for path in asked[1][0]} == {"Garden"}
    stopped.clear()
    desk.trigger("start")
    assert stopped
    desk.idle()
    assert not desk.window.fit.hint.isVisible()  # nothing is left to be run


@pytest.mark.slow
def test_of_many_files_some_are_looked_at(desk: Desk, asked: Asked) -> None:
    desk.add(desk.pictures("Holiday", 70))
    wait_asked(desk, asked)
    files = asked[0][0]
    assert len(files) == 32
    assert files[0].name == "p0.jpg"


def test_what_is_usual_is_said_in_few_words(qtbot: QtBot) -> None:
    hint = FitHint()
    qtbot.addWidget(hint)
    hint.show_report(model_report("a", 1, [FileMark(Path("x"), 50.0)]), 1)
    assert hint.text() == "Usual for this model"
    assert hint.toolTip() == "Compared with the 1 picture that the model was trained on."
    assert hint.menu() is None or not hint.lines()
    hint.show_report(model_report("a", 560, [FileMark(Path(f"{n}.jpg"), 100.0) for n in range(MOST + 3)]), MOST + 3)
    assert hint.text() == "Unusual for this model"
    assert hint.lines()[0] == "0.jpg: farther off than all of them"
    assert hint.lines()[-1] == "and 3 more"
    hint.show_report(ModelReport("a", Fit.UNKNOWN), 5)
    assert hint.isHidden()
