from __future__ import annotations

import itertools
import math
import random
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from put.config import TrainOptions
from put.errors import MediaError
from put.events import (
    TrainingAssessed,
    TrainingEvaluated,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Verdict,
    Warned,
)
from put.runs.types import RunEntry, RunSpec, RunState, RunStatus
from put_desktop.training.runs import history as history_module
from put_desktop.training.runs.candidates import candidates, proposed
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore, read_sheet

RUN = Path("run")


def started(step: int = 0) -> TrainingStarted:
    return TrainingStarted(step, 10_000, 20, 20, "cpu", "fp32", RUN)


def evaluated(step: int, score: float | None, *, best: bool = False) -> TrainingEvaluated:
    figures = {"kid": 0.2} if score is None else {"kid": score, "score": score}
    return TrainingEvaluated(step, figures, best)


def sampled(step: int) -> TrainingSampled:
    return TrainingSampled(step, RUN / "samples" / f"{step:07d}.jpg")


def test_a_run_that_goes_back_loses_what_came_later_and_makes_it_anew() -> None:
    history = RunHistory()
    warned = Warned("The discriminator wins.")
    history.add([started(), evaluated(1000, 0.3, best=True), sampled(1000), TrainingSaved(1000, RUN), warned])
    history.add([TrainingStepped(1010, 10_000, {"nce": 4.0}), evaluated(2000, 0.1, best=True), sampled(2000)])
    history.add([TrainingAssessed(2000, Verdict.LEARNING, "Better."), Warned("Late.")])
    first = history.samples[0]
    history.add([started(1000)])
    assert [each.step for each in history.scores] == [1000]
    assert [each.step for each in history.samples] == [1000]
    assert history.losses == ()
    assert history.assessed is None
    assert [alarm.warned for alarm in history.warnings] == [warned]
    assert history.best is not None
    assert history.best.score == 0.3
    assert (history.step, history.saved) == (1000, 1000)
    history.add([warned, sampled(2000), evaluated(2000, 0.4)])
    assert len(history.warnings) == 1
    assert history.samples[0] is first
    assert [(step, path.name) for step, path in history.samples][-1] == (2000, "0002000.jpg")


def test_where_a_run_resumes_is_saved_and_only_some_checkpoints_come_with_a_model() -> None:
    history = RunHistory()
    history.add([started(), TrainingSaved(44, RUN), TrainingSaved(70, RUN, with_model=False)])
    assert (history.saved, history.latest, history.checkpoints) == (70, 44, 2)
    history.add([started(90)])  # a checkpoint that nobody told of
    assert (history.saved, history.latest) == (90, 44)
    assert [each.step for each in candidates(entry(RunState.INTERRUPTED), history) if each.last] == [44]


def test_a_sheet_that_is_asked_for_in_the_warm_up_stays_where_that_resumes() -> None:
    history = RunHistory()
    history.add([started(), sampled(0), TrainingStepped(-250, 100, {"warm-up": 0.2})])
    before = history.samples
    history.add([sampled(0)])
    assert history.samples is not before
    assert history.step == -250
    history.add([TrainingSaved(-240, RUN, with_model=False), started(-240)])
    assert [each.step for each in history.samples] == [0]
    assert (history.saved, history.latest) == (-240, None)
    assert candidates(entry(RunState.INTERRUPTED), history) == ()


def test_a_run_that_goes_back_after_nan_has_each_step_once() -> None:
    history = RunHistory()
    losses = [TrainingStepped(step, 100, {"nce": float(step)}) for step in (-10, 10, 20, 30, 40)]
    history.add([started(), *losses[:3], sampled(20), losses[3], sampled(35), Warned("NaN")])
    history.add([TrainingStepped(30, 100, {"nce": 3.0}), losses[4]])
    assert [(each.step, each.figures["nce"]) for each in history.losses] == [
        (-10, -10),
        (10, 10),
        (20, 20),
        (30, 3),
        (40, 40),
    ]
    assert [each.step for each in history.samples] == [20]
    assert [alarm.warned.message for alarm in history.warnings] == ["NaN"]


def test_what_is_told_again_for_the_same_step_replaces_it_and_is_another_object() -> None:
    history = RunHistory()
    history.add([started(), sampled(500), sampled(1000)])
    before = history.samples
    history.add([TrainingStepped(1010, 10_000, {"nce": 1.0})])
    assert history.samples is before
    history.add([sampled(1000)])
    assert [each.step for each in history.samples] == [500, 1000]
    assert history.samples[0] is before[0]
    assert history.samples[1] is not before[1]


@pytest.mark.parametrize(
    ("scores", "best"),
    [([0.3, 0.2, 0.25], 2000), ([None, 0.4], 2000), ([None, None], None), ([0.2, 0.2], 2000), ([math.inf, 0.5], 2000)],
)
def test_the_best_is_the_lowest_score_that_is_a_number(scores: list[float | None], best: int | None) -> None:
    history = RunHistory()
    history.add(evaluated(1000 * (place + 1), score) for place, score in enumerate(scores))
    assert (history.best.step if history.best else None) == best


def test_losses_of_a_long_run_are_thinned_to_means_of_equal_stretches() -> None:
    history = RunHistory()
    generator = random.Random(3)
    values = [generator.random() for _ in range(6000)]
    history.add(TrainingStepped(10 * (place + 1), 60_000, {"nce": value}) for place, value in enumerate(values))
    points = history.losses
    assert len(points) < history_module.MOST_LOSSES
    width = points[1].step - points[0].step
    assert {b.step - a.step for a, b in itertools.pairwise(points)} == {width}
    count = width // 10
    for place in (0, 7, len(points) - 1):
        end = points[place].step // 10
        expected = sum(values[end - count : end]) / count
        assert points[place].figures["nce"] == pytest.approx(expected)


def test_too_many_scores_lose_every_other_but_never_a_best_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "MOST_ENTRIES", 20)
    history = RunHistory()
    history.add(evaluated(step, 1.0, best=step == 8) for step in range(1, 300))
    steps = [each.step for each in history.scores]
    assert len(steps) <= 21
    assert {1, 8, 299} <= set(steps)
    assert steps == sorted(steps)


def test_the_nearest_sheet_stands_in() -> None:
    history = RunHistory()
    assert history.sheet_at(5) is None
    history.add([sampled(500), sampled(1000)])
    found = [history.sheet_at(step) for step in (1, 750, 751, 1000, 9000)]
    assert [each.step for each in found if each] == [500, 500, 1000, 1000, 1000]


# Candidates


def entry(state: RunState, snapshots: tuple[int, ...] = (), best: int | None = None) -> RunEntry:
    order = RunSpec("Ink", Path("a"), Path("b"), TrainOptions())
    return RunEntry(RUN, order, RunStatus(state, best_step=best), snapshots=snapshots)


def test_candidates_are_snapshots_best_and_last_and_the_best_is_proposed() -> None:
    history = RunHistory()
    history.add([evaluated(1000, 0.2, best=True), evaluated(2000, 0.3), TrainingSaved(2300, RUN)])
    found = candidates(entry(RunState.STOPPED, (500, 1000, 2000)), history)
    assert [(each.step, each.path.name) for each in found] == [
        (500, "0000500.safetensors"),
        (1000, "best.safetensors"),
        (2000, "0002000.safetensors"),
        (2300, "last.safetensors"),
    ]
    assert [each.step for each in found if each.best] == [1000]
    assert [each.step for each in found if each.last] == [2300]
    one = proposed(found)
    assert one is not None
    assert one.step == 1000


def test_a_live_run_hands_out_files_that_it_does_not_write_again() -> None:
    history = RunHistory()
    history.add([evaluated(1000, 0.2, best=True), TrainingSaved(1000, RUN)])
    (live,) = candidates(entry(RunState.RUNNING, (1000,)), history)
    assert live.path == RUN / "snapshots" / "0001000.safetensors"
    (ended,) = candidates(entry(RunState.FINISHED, (1000,)), history)
    assert ended.path == RUN / "best.safetensors"


def test_without_scores_the_last_is_proposed_and_without_files_nothing() -> None:
    assert proposed(candidates(entry(RunState.RUNNING), RunHistory())) is None
    history = RunHistory()
    history.add([TrainingSaved(700, RUN)])
    one = proposed(candidates(entry(RunState.STOPPED, (500,)), history))
    assert one is not None
    assert (one.step, one.last, one.best) == (700, True, False)


# Sheets


def sheet(path: Path, columns: int, seed: int = 0) -> Path:
    """Column c has the grey 20 + 10 c above and 120 + 10 c + seed below."""
    image = Image.new("RGB", (256 * columns, 512))
    for column in range(columns):
        for row in (0, 1):
            grey = 20 + 100 * row + 10 * column + seed * row
            image.paste((grey, grey, grey), (256 * column, 256 * row, 256 * (column + 1), 256 * (row + 1)))
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    image.save(partial, "JPEG", quality=95)
    partial.replace(path)  # whole at any moment, as the trainer writes it
    return path


def test_a_sheet_is_cut_into_its_pictures(tmp_path: Path) -> None:
    path = sheet(tmp_path / "0000500.jpg", 3)
    for side in (0, 128):
        pictures = read_sheet(path, side)
        assert len(pictures) == 3
        for column in range(3):
            above, below = pictures.photographs[column], pictures.translations[column]
            assert above.width() == above.height() == (side or 256)
            middle = above.width() // 2
            assert abs(QColor(above.pixel(middle, middle)).red() - (20 + 10 * column)) <= 2
            assert abs(QColor(below.pixel(middle, middle)).red() - (120 + 10 * column)) <= 2


@pytest.mark.parametrize("size", [(100, 51), (300, 512), None])
def test_what_is_no_sheet_is_told_so(tmp_path: Path, size: tuple[int, int] | None) -> None:
    path = tmp_path / "x.jpg"
    if size is None:
        path.write_bytes(b"nothing")
    else:
        Image.new("RGB", size).save(path)
    with pytest.raises(MediaError, match="missing or damaged"):
        read_sheet(path)


def test_the_store_reads_beside_the_window_within_bounds(tmp_path: Path, qtbot: QtBot) -> None:
    paths = [sheet(tmp_path / f"{number}.jpg", 2) for number in range(6)]
    one = read_sheet(paths[0]).bytes
    store = SheetStore(most_bytes=int(2.5 * one))
    for path in paths:
        assert store.get(path) is None
        qtbot.waitUntil(lambda path=path: store.get(path) is not None)
        assert store.bytes <= 2.5 * one
    assert store.get(paths[0]) is None
    missing = tmp_path / "none.jpg"
    store.get(missing)
    qtbot.waitUntil(lambda: store.problem(missing) is not None)
    store.close()


def test_a_sheet_that_was_written_anew_is_read_anew(tmp_path: Path, qtbot: QtBot) -> None:
    store = SheetStore()
    path = sheet(tmp_path / "s.jpg", 1)
    store.get(path)
    sheet(path, 1, seed=50)
    store.forget(path)  # perhaps while it is being read

    def level() -> int | None:
        pictures = store.get(path)
        return QColor(pictures.translations[0].pixel(9, 9)).red() if pictures else None

    qtbot.waitUntil(lambda: level() is not None)
    store.forget(path)
    assert store.get(path) is None
    qtbot.waitUntil(lambda: level() is not None)
    assert abs((level() or 0) - 170) <= 2
    store.close()
