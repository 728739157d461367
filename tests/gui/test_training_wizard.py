"""From two folders to translated pictures, with real processes and a network that is too small to be good."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from put import paths
from put.config import Compile, Preset, preset_options
from put.models.model_file import read_card
from put.runs import launch
from put.runs.control import read_status
from put.runs.library import RunLibrary
from put.runs.types import RunSpec, RunState
from put_desktop.training.runs.run_action_kinds import RunActionKind
from put_desktop.training.wizard.wizard import Step, TrainingWindow
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job import JobState
from tests.gui.window_help import Desk, drop, open_desk

PATIENCE_MS = 150_000
"""Processes that load torch take their time on a busy machine."""
SMALL = {
    "size": 64, "ngf": 4, "ndf": 4, "blocks": 1, "nce_layers": (4, 8), "patches": 16, "steps": 120, "sample_every": 15,
    "save_every": 15, "eval_every": 60, "start": "none", "compile": Compile.OFF, "device": "cpu",
}  # fmt: skip


def cut_pictures(folder: Path) -> tuple[Path, Path]:
    """Twelve pieces of photographs, and twelve others as if they were painted."""
    photographs = sorted(paths.samples().glob("*.jpg"))
    for number in range(24):
        with Image.open(photographs[number % len(photographs)]) as picture:
            left, top = 40 * (number % 7), 25 * (number % 5)
            piece = picture.convert("RGB").resize((420, 280)).crop((left, top, left + 96, top + 96))
        name = "photographs" if number < 12 else "paintings"
        if number >= 12:
            piece = ImageOps.posterize(piece.filter(ImageFilter.ModeFilter(9)), 3)
        place = folder / name / f"{number:02}.png"
        place.parent.mkdir(exist_ok=True)
        piece.save(place)
    return folder / "photographs", folder / "paintings"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    with open_desk(qtbot, tmp_path, tiny_model, RealEngine(None)) as found:
        found.window.worker._engine = RealEngine(found.library)
        yield found
    for process in launch._started:
        process.kill()
        process.wait()
    launch._started.clear()


class Walk:
    """A person who trains."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def window(self) -> TrainingWindow:
        window = self.desk.window.training.window
        assert window is not None
        return window

    def until(self, holds: Callable[[], bool]) -> None:
        self.desk.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def go_next(self, step: Step) -> None:
        self.until(self.window.footer.next.isEnabled)
        self.window.footer.next.click()
        assert self.window.step is step

    def begin(self, folders: tuple[Path, Path]) -> None:
        """Up to the first pictures of a run that goes on."""
        self.desk.trigger("train")
        assert self.window.step is Step.IMAGES
        drop(self.window.pages.images_page, list(folders))
        self.go_next(Step.SETTINGS)
        self.window.holder.change(preset=Preset.QUICK, title="Walk")
        self.window.holder.change_options(**SMALL)
        self.go_next(Step.CROPS)
        self.go_next(Step.ESTIMATE)
        self.until(self.window.pages.estimate_page.start_button.isEnabled)
        self.window.pages.estimate_page.start_button.click()
        self.until(lambda: self.window.step is Step.RUN)
        self.until(lambda: len(self.desk.window.training.watch.history.samples) >= 2)

    @property
    def run(self) -> Path:
        assert self.window.run is not None
        return self.window.run

    def state(self) -> RunState:
        entry = self.desk.window.training.watch.entry(self.run)
        assert entry is not None
        return entry.status.state

    def kill(self) -> None:
        launch._started[-1].kill()
        launch._started[-1].wait()


def test_the_whole_walk(desk: Desk) -> None:
    walk = Walk(desk)
    walk.begin(cut_pictures(desk.folder))
    assert walk.state().live
    walk.kill()
    walk.until(lambda: walk.state() is RunState.INTERRUPTED)
    reached = read_status(walk.run).step
    assert 15 <= reached < 120, "it was to be killed in the middle"
    assert not walk.window.pages.run_page.standing.isHidden()
    walk.window.pages.run_page.standing.action.click()
    walk.until(lambda: walk.state() is RunState.FINISHED)
    history = desk.window.training.watch.history
    assert [sheet.step for sheet in history.samples] == list(range(0, 121, 15))
    assert [evaluated.step for evaluated in history.scores] == [60, 120]

    walk.go_next(Step.CHOOSE)
    walk.until(walk.window.pages.choose_page.use.isEnabled)
    walk.window.pages.choose_page.use.click()
    assert walk.window.step is Step.FINISH
    finish = walk.window.pages.finish_page
    finish.form.name.setText("walked")
    finish.publish.click()
    walk.until(finish.translate.isVisible)
    walk.until(lambda: desk.window.gallery.current() == "walked")
    card = read_card(desk.library.find("walked").path)[1]
    assert card.before
    assert card.after != card.before
    finish.translate.click()
    assert not walk.window.isVisible()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    desk.add(desk.pictures("Trip", 2))
    desk.trigger("start")
    walk.until(lambda: desk.states() == [JobState.DONE])
    job = desk.window.queue.jobs[0]
    assert job.settings.options.model == "walked"
    for source in sorted((desk.folder / "Trip").iterdir()):
        before, after = (
            np.asarray(Image.open(path).convert("RGB"), np.float32) for path in (source, job.output / source.name)
        )
        assert before.shape == after.shape
        assert np.abs(before - after).mean() > 1


def test_the_window_that_is_opened_again_attaches_and_training_gives_way(desk: Desk) -> None:
    walk = Walk(desk)
    options = preset_options(Preset.QUICK, **{**SMALL, "steps": 5000})
    run = RunLibrary().add(RunSpec("Attached", *cut_pictures(desk.folder), options))
    desk.trigger("runs")
    walk.until(lambda: desk.window.training.watch.entry(run) is not None)
    walk.window.pages.runs_page.select(run)
    walk.window.pages.runs_page.buttons[RunActionKind.OPEN].click()
    walk.until(lambda: walk.state() is RunState.RUNNING)
    desk.reopen()  # the whole program
    desk.window.worker._engine = RealEngine(desk.library)
    assert launch._started[-1].poll() is None, "closing the window ended the run"
    walk.until(lambda: "“Attached” is training" in desk.messages())
    assert desk.window.training.window is None
    desk.trigger("train")
    walk.until(lambda: walk.window.run == run)
    assert walk.window.step is Step.RUN
    walk.until(lambda: bool(desk.window.training.watch.history.samples))
    desk.add(desk.pictures("Trip", 2))
    desk.trigger("start")
    walk.until(lambda: walk.state() is RunState.PREEMPTED)
    walk.until(lambda: desk.states()[0].ended)
    assert desk.states() == [JobState.DONE]
    walk.until(lambda: walk.state() is RunState.RUNNING)
    walk.window.pages.run_page.header.stop.click()
    walk.until(lambda: walk.state() is RunState.STOPPED)
    assert 0 < read_status(run).step < 5000
    walk.until(lambda: launch._started[-1].poll() is not None)
