from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, grey, make_history, photograph, saved, sheet, translation

from put.events import TrainingEvaluated, TrainingSampled
from put.runs.types import RunState
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.wizard.finish.choose_page import ChoosePage

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
SNAPSHOTS = (100, 200, 300, 400)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ChoosePage]:
    found = ChoosePage()
    qtbot.addWidget(found)
    found.resize(972, 690)
    found.show()
    found.activateWindow()
    yield found
    found.shut()


@pytest.fixture
def shown(page: ChoosePage, qtbot: QtBot, tmp_path: Path) -> ChoosePage:
    more = [evaluated(200, 0.2, best=True), evaluated(400, 0.3), saved(400, tmp_path)]
    page.show_run(entry(tmp_path, RunState.FINISHED, SNAPSHOTS), make_history(tmp_path, more=more))
    page.enter()
    qtbot.waitUntil(lambda: page.comparison.view.canvas.after is not None)
    return page


def seen(page: ChoosePage, qtbot: QtBot, left: int, right: int) -> None:
    """The slider divides these two greys."""

    def there() -> bool:
        canvas = page.comparison.view.canvas
        return abs(grey(canvas.before) - left) <= 2 and abs(grey(canvas.after) - right) <= 2

    qtbot.waitUntil(there)


def test_the_best_by_held_out_score_is_proposed(shown: ChoosePage, qtbot: QtBot, tmp_path: Path) -> None:
    assert shown.steps.count() == 4
    assert shown.selected is not None
    assert shown.selected.step == 200
    assert "Proposed: Step 200. It has the best validation score of the run, 0.200" in shown.proposal.accessibleName()
    words = shown.steps.item(1).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert words == "Step 200, best, Distance 0.200, 80 % of the content kept"
    assert shown.steps.item(3).text().startswith("Step 400, last")
    seen(shown, qtbot, photograph(0), translation(200, 0))
    assert shown.comparison.view.canvas.labels == ("Photograph", "Step 200, best")
    taken: list[tuple[int, Path]] = []
    shown.chosen.connect(lambda step, path: taken.append((step, path)))
    assert not shown.ready
    qtbot.mouseClick(shown.use, LEFT)
    assert taken == [(200, tmp_path / "best.safetensors")]
    assert shown.ready


def test_any_two_are_compared_on_any_picture_by_keys(shown: ChoosePage, qtbot: QtBot, tmp_path: Path) -> None:
    taken: list[tuple[int, Path]] = []
    shown.chosen.connect(lambda step, path: taken.append((step, path)))
    shown.steps.setFocus()
    qtbot.keyClick(shown.steps, Key.Key_Down)
    seen(shown, qtbot, photograph(0), translation(300, 0))
    shown.comparison.left.setFocus()
    for _ in range(4):
        qtbot.keyClick(shown.comparison.left, Key.Key_Down)
    seen(shown, qtbot, translation(400, 0), translation(300, 0))
    assert shown.comparison.view.canvas.labels == ("Step 400, last", "Step 300")
    shown.comparison.images.setFocus()
    qtbot.keyClick(shown.comparison.images, Key.Key_Right)
    qtbot.keyClick(shown.comparison.images, Key.Key_Right)
    seen(shown, qtbot, translation(400, 2), translation(300, 2))
    shown.comparison.right.setFocus()
    qtbot.keyClick(shown.comparison.right, Key.Key_Up)
    qtbot.keyClick(shown.comparison.right, Key.Key_Up)
    assert shown.steps.currentRow() == 0
    seen(shown, qtbot, translation(400, 2), translation(100, 2))
    shown.steps.setFocus()
    qtbot.keyClick(shown.steps, Key.Key_Return)
    assert taken == [(100, tmp_path / "snapshots" / "0000100.safetensors")]


def test_news_leaves_what_a_person_selected_and_moves_what_was_only_proposed(
    page: ChoosePage, qtbot: QtBot, tmp_path: Path
) -> None:
    history = make_history(tmp_path, more=[evaluated(200, 0.2, best=True)])
    page.show_run(entry(tmp_path, snapshots=(100, 200)), history)
    history.add([evaluated(300, 0.1, best=True)])
    page.update_run(entry(tmp_path, snapshots=(100, 200, 300)), history)
    assert page.selected is not None
    assert page.selected.step == 300
    qtbot.keyClick(page.steps, Key.Key_Home)
    history.add([evaluated(400, 0.05, best=True)])
    page.update_run(entry(tmp_path, snapshots=(100, 200, 300, 400)), history)
    assert page.selected.step == 100
    assert "Proposed: Step 400" in page.proposal.accessibleName()


def test_without_scores_the_last_is_proposed_and_why(page: ChoosePage, tmp_path: Path) -> None:
    page.show_run(entry(tmp_path, RunState.STOPPED, SNAPSHOTS), make_history(tmp_path))
    assert page.selected is not None
    assert page.selected.step == 400
    assert "no validation scores" in page.proposal.accessibleName()
    assert "the model trained longest" in page.proposal.accessibleName()


def test_a_step_without_samples_shows_the_nearest_and_says_so(page: ChoosePage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path, (100, 400), more=[evaluated(220, 0.2, best=True)])
    page.show_run(entry(tmp_path, RunState.STOPPED, (100, 400)), history)
    page.enter()
    seen(page, qtbot, photograph(0), translation(100, 0))
    assert page.comparison.note.text() == "Step 220 has no samples. This shows those of step 100."


def test_an_empty_run_offers_nothing_and_a_score_without_numbers_is_no_best(page: ChoosePage, tmp_path: Path) -> None:
    page.show_run(entry(tmp_path), RunHistory())
    assert not page.use.isEnabled()
    assert "No model yet" in page.proposal.accessibleName()
    history = make_history(tmp_path, (100,), more=[TrainingEvaluated(100, {"content": 0.1}, best=False)])
    page.show_run(entry(tmp_path, snapshots=(100,)), history)
    assert page.selected is not None
    assert not page.selected.best
    assert page.steps.item(0).text() == "Step 100\nscore is NaN"


def test_a_damaged_sheet_is_told_in_place(page: ChoosePage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path, (100,))
    history.samples[0].path.write_bytes(b"nothing")
    history.add([TrainingSampled(200, sheet(tmp_path, 200))])
    page.show_run(entry(tmp_path, snapshots=(100, 200)), history)
    page.enter()
    qtbot.keyClick(page.steps, Key.Key_Home)
    qtbot.waitUntil(lambda: "missing or damaged" in page.comparison.view.accessibleDescription())
    qtbot.keyClick(page.steps, Key.Key_End)
    seen(page, qtbot, photograph(0), translation(200, 0))


@pytest.mark.parametrize("size", [(612, 470), (972, 690)])
def test_nothing_is_cut_off_at_the_sides(shown: ChoosePage, size: tuple[int, int], qtbot: QtBot) -> None:
    shown.resize(*size)
    qtbot.wait(1)
    assert shown.body.width() <= shown.area.viewport().width()
    assert shown.use.width() >= shown.use.sizeHint().width()
