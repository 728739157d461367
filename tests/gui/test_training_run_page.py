from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, grey, make_history, photograph, saved, sheet, translation

from put.errors import TrainingError
from put.events import TrainingAssessed, TrainingSampled, TrainingStepped, Verdict, Warned
from put.runs.types import RunCommand, RunState
from put_desktop.training.wizard.run.grid_geometry import GridGeometry, shown_columns
from put_desktop.training.wizard.run.run_page import RunPage

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[RunPage]:
    found = RunPage()
    qtbot.addWidget(found)
    found.resize(972, 640)
    found.show()
    found.activateWindow()
    yield found
    found.shut()


def read(page: RunPage, qtbot: QtBot) -> None:
    """Wait until the large picture is that of the selected step."""
    page.timeline.grid.grab()  # painting asks for the small ones

    def there() -> bool:
        labels = page.timeline.large.canvas.labels
        return page.timeline.grid.rows > 0 and labels[1] == f"Step {page.timeline.step:,}"

    qtbot.waitUntil(there)


@pytest.mark.parametrize(
    ("count", "room", "selected", "expected"),
    [
        (3, 8, 1, [0, 1, 2]),
        (200, 5, 199, [0, 50, 100, 149, 199]),
        (200, 5, 51, [0, 51, 100, 149, 199]),
        (200, 5, 1, [0, 1, 100, 149, 199]),
        (200, 2, 7, [7, 199]),
        (200, 1, 7, [7]),
        (9, 0, 3, [3]),
    ],
)
def test_columns_are_thinned_but_first_newest_and_selected_stay(
    count: int, room: int, selected: int, expected: list[int]
) -> None:
    assert shown_columns(count, room, selected) == expected


def test_tiles_do_not_overlap_and_are_found_again_where_they_are() -> None:
    place = GridGeometry.within(QSize(600, 340), 18, 6, 100, 40)
    rects = [place.rect(row, column) for row in range(6) for column in range(-1, len(place.columns))]
    assert all(not a.intersects(b) for at, a in enumerate(rects) for b in rects[at + 1 :])
    assert max(rect.right() for rect in rects) < 600
    assert max(rect.bottom() for rect in rects) < 340
    assert place.at(place.rect(4, 3).center()) == (4, 3)
    assert place.at(place.rect(2, -1).center()) == (2, -1)


def test_arrow_keys_go_through_steps_and_pictures(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_run(entry(tmp_path), make_history(tmp_path))
    read(page, qtbot)
    grid, timeline = page.timeline.grid, page.timeline
    assert timeline.step == 400
    for key, step, row in (
        (Key.Key_Left, 300, 0),
        (Key.Key_Down, 300, 1),
        (Key.Key_Home, 100, 1),
        (Key.Key_Left, 100, 1),
        (Key.Key_Down, 100, 2),
        (Key.Key_Down, 100, 2),
        (Key.Key_Up, 100, 1),
        (Key.Key_Right, 200, 1),
        (Key.Key_End, 400, 1),
    ):
        qtbot.keyClick(grid, key)
        assert (timeline.step, timeline.row) == (step, row)
        read(page, qtbot)
        assert abs(grey(timeline.large.canvas.before) - photograph(row)) <= 2
        assert abs(grey(timeline.large.canvas.after) - translation(step, row)) <= 2
    assert "Picture 2 of 3" in grid.accessibleDescription()
    assert "Step 400" in grid.accessibleDescription()


def test_it_follows_the_newest_until_an_older_one_is_looked_at(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path)
    page.show_run(entry(tmp_path), history)
    history.add([TrainingSampled(500, sheet(tmp_path, 500))])
    page.update_run(entry(tmp_path), history)
    assert page.timeline.step == 500
    read(page, qtbot)
    qtbot.keyClick(page.timeline.grid, Key.Key_Left)
    history.add([TrainingSampled(600, sheet(tmp_path, 600))])
    page.update_run(entry(tmp_path), history)
    assert page.timeline.step == 400
    page.timeline.newest.click()
    assert page.timeline.step == 600
    history.add([TrainingSampled(700, sheet(tmp_path, 700))])
    page.update_run(entry(tmp_path), history)
    assert page.timeline.step == 700


def test_a_click_on_a_tile_selects_it_and_the_grid_shows_what_is_on_the_sheets(
    page: RunPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_run(entry(tmp_path), make_history(tmp_path))
    read(page, qtbot)
    grid = page.timeline.grid
    qtbot.waitUntil(lambda: all(page.sheets.get(each.path, small=True) for each in page.timeline._sheets))
    place = grid.geometry_now()
    shot = grid.grab().toImage()
    for row in range(3):
        middle = place.rect(row, -1).center()
        assert abs(shot.pixelColor(middle).red() - photograph(row)) <= 3
        for column, step in enumerate((100, 200, 300, 400)):
            middle = place.rect(row, column).center()
            assert abs(shot.pixelColor(middle).red() - translation(step, row)) <= 3
    qtbot.mouseClick(grid, LEFT, pos=place.rect(2, 1).center())
    assert (page.timeline.step, page.timeline.row) == (200, 2)
    qtbot.mouseClick(grid, LEFT, pos=place.rect(0, -1).center())
    assert (page.timeline.step, page.timeline.row) == (200, 0)


def test_two_hundred_sheets_are_all_reachable(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path, (100,))
    one = history.samples[0].path
    history.add(TrainingSampled(step, one) for step in range(200, 20_100, 100))
    page.show_run(entry(tmp_path), history)
    timeline = page.timeline
    assert timeline.place.text() == "Sample 200 of 200"
    timeline.slider.setFocus()
    qtbot.keyClick(timeline.slider, Key.Key_Left)
    assert timeline.step == 19_900
    seen = set()
    timeline.select_step(100)
    for _ in range(200):
        seen.add(timeline.step)
        shown = timeline.grid.geometry_now().columns
        assert timeline._index in shown
        assert len(shown) < 30
        qtbot.keyClick(timeline.grid, Key.Key_Right)
    assert len(seen) == 200


def test_a_sheet_that_is_gone_says_so_and_others_are_still_seen(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path)
    history.samples[-1].path.unlink()
    page.show_run(entry(tmp_path), history)
    qtbot.waitUntil(lambda: "missing or damaged" in page.timeline.large.accessibleDescription())
    qtbot.keyClick(page.timeline.grid, Key.Key_Left)
    read(page, qtbot)
    assert abs(grey(page.timeline.large.canvas.after) - translation(300, 0)) <= 2


@pytest.mark.parametrize(
    ("verdict", "title"),
    [
        (Verdict.LEARNING, "Learning"),
        (Verdict.TOO_EARLY, "Too early to tell"),
        (Verdict.SETTLED, "Converged"),
        (Verdict.NOT_LEARNING, "Not learning"),
    ],
)
def test_the_verdict_is_a_sentence_with_what_to_do(page: RunPage, tmp_path: Path, verdict: Verdict, title: str) -> None:
    history = make_history(tmp_path, more=[TrainingAssessed(400, verdict, "That is why.", "Do this.")])
    page.show_run(entry(tmp_path), history)
    assert page.verdict.isVisible()
    assert page.verdict.accessibleName() == f"{title}. That is why. Do this"


def test_alarms_are_shown_once_and_stay_dismissed(page: RunPage, tmp_path: Path) -> None:
    history = make_history(tmp_path, more=[Warned("First.", "Wait."), Warned("Second.")])
    page.show_run(entry(tmp_path), history)
    assert page.alarms.messages() == ["First.", "Second."]
    page.alarms.clear()
    page.update_run(entry(tmp_path), history)
    assert page.alarms.messages() == []
    history.add([Warned("Third.")])
    page.update_run(entry(tmp_path), history)
    assert page.alarms.messages() == ["Third."]


# States and commands


def enabled(page: RunPage) -> str:
    """The first letters of the buttons that can be pressed."""
    header = page.header
    parts = {"sample": header.sample, "save": header.save, "pause": header.pause, "stop": header.stop}
    parts |= {"choose": header.choose, "resume": page.standing.action}
    return " ".join(name for name, button in parts.items() if button.isVisible() and button.isEnabled())


@pytest.mark.parametrize(
    ("state", "buttons", "words"),
    [
        (RunState.QUEUED, "", "Number 2 in the queue"),
        (RunState.STARTING, "stop", "Preparing pictures"),
        (RunState.RUNNING, "sample save pause stop", ""),
        (RunState.PAUSED, "pause stop", "Press “Continue”"),
        (RunState.PREEMPTED, "pause stop", "Paused for a translation. Training continues"),
        (RunState.STOPPING, "", "are saved"),
        (RunState.STOPPED, "resume", "Stopped at step 400"),
        (RunState.FINISHED, "", "All steps are done"),
        (RunState.INTERRUPTED, "resume", "There is no model yet"),
        (RunState.FAILED, "resume", "The disk is full"),
    ],
)
def test_every_state_has_its_words_and_buttons(
    page: RunPage, tmp_path: Path, state: RunState, buttons: str, words: str
) -> None:
    problem = TrainingError("The disk is full.", "Make room.", "errno 28") if state is RunState.FAILED else None
    place = 2 if state is RunState.QUEUED else 0
    page.show_run(entry(tmp_path, state, problem=problem, place_in_queue=place), make_history(tmp_path))
    assert enabled(page) == buttons
    assert words in page.standing.accessibleName()
    assert page.standing.isVisible() == bool(words)
    assert not page.ready
    page.update_run(
        entry(tmp_path, state, problem=problem, place_in_queue=place),
        make_history(tmp_path, more=[saved(400, tmp_path)]),
    )
    assert page.ready
    if state is RunState.INTERRUPTED:
        assert "up to step 400 is saved" in page.standing.accessibleName()


@pytest.mark.parametrize("state", [RunState.STOPPING, RunState.STOPPED])
def test_a_run_that_is_stopped_while_it_warms_up_has_no_model(page: RunPage, tmp_path: Path, state: RunState) -> None:
    page.show_run(entry(tmp_path, state, step=-300), make_history(tmp_path, ()))
    words = page.standing.accessibleName()
    assert "there is no model yet" in words
    assert "model, all samples" not in words
    assert "Choose" not in words


def test_a_failure_can_be_copied_with_its_details(page: RunPage, tmp_path: Path) -> None:
    problem = TrainingError("The disk is full.", "Make room.", "errno 28")
    page.show_run(entry(tmp_path, RunState.FAILED, problem=problem), make_history(tmp_path))
    page.standing._fold.click()
    assert page.standing._details.isVisible()
    page.standing._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert all(part in copied for part in ("The disk is full.", "Make room.", "errno 28"))


def test_buttons_send_commands_and_are_disabled_until_the_answer(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    sent: list[RunCommand] = []
    asked: list[str] = []
    page.command.connect(sent.append)
    page.choose_requested.connect(lambda: asked.append("choose"))
    page.resume_requested.connect(lambda: asked.append("resume"))
    history = make_history(tmp_path, more=[saved(400, tmp_path)])
    page.show_run(entry(tmp_path), history)
    header = page.header
    for button in (header.sample, header.save, header.pause, header.stop, header.choose):
        qtbot.mouseClick(button, LEFT)
    assert sent == [RunCommand.SAMPLE, RunCommand.SAVE, RunCommand.PAUSE, RunCommand.STOP]
    assert enabled(page) == "choose"
    history.add([TrainingSampled(410, sheet(tmp_path, 410))])
    page.update_run(entry(tmp_path), history)
    assert enabled(page) == "sample choose"
    history.add([saved(411, tmp_path)])
    page.update_run(entry(tmp_path, RunState.PAUSED), history)
    assert enabled(page) == "pause choose"
    header.pause.click()
    assert sent[-1] is RunCommand.CONTINUE
    page.update_run(entry(tmp_path, RunState.STOPPED), history)
    page.standing.action.click()
    assert asked == ["choose", "resume"]


def test_nothing_moves_where_a_button_says_something_else(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.resize(1000, 700)
    history = make_history(tmp_path, more=[saved(400, tmp_path)])
    places = []
    for state in (RunState.RUNNING, RunState.PAUSED, RunState.RUNNING):
        page.show_run(entry(tmp_path, state), history)
        qtbot.wait(20)
        places.append([button.geometry() for button in (page.header.sample, page.header.pause, page.header.stop)])
    assert page.header.pause.text() != "C&ontinue"
    assert places[0] == places[1] == places[2]


def test_a_lost_request_can_be_made_again(page: RunPage, tmp_path: Path) -> None:
    history = make_history(tmp_path)
    page.show_run(entry(tmp_path), history)
    page.header.sample.click()
    history.add([TrainingStepped(410, 1200)])
    page.update_run(entry(tmp_path), history)
    assert not page.header.sample.isEnabled()
    history.add([TrainingStepped(430, 1200)])
    page.update_run(entry(tmp_path), history)
    assert page.header.sample.isEnabled()


def test_progress_and_facts(page: RunPage, tmp_path: Path) -> None:
    status = {"seconds_per_step": 0.5, "seconds_left": 3700.0, "memory": 1_200_000_000}
    page.show_run(entry(tmp_path, **status), make_history(tmp_path))
    header = page.header
    assert header.steps.text() == "Step 400 of 1,200"
    assert header.progress.value() / header.progress.maximum() == pytest.approx(1 / 3)
    assert header.facts.text() == "2.0 steps/s · 1 h 1 min left · 1.2 GB of memory · Processor, fp32"
    page.update_run(entry(tmp_path, step=-50), make_history(tmp_path, ()))
    assert "50 steps left" in header.steps.text()
    assert header.progress.value() / header.progress.maximum() == pytest.approx(0.8), "of 250 steps of warm-up"


@pytest.mark.parametrize("width", [612, 972])
def test_nothing_is_cut_off_at_the_sides(page: RunPage, qtbot: QtBot, tmp_path: Path, width: int) -> None:
    page.resize(width, 470)
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[evaluated(200, 0.2, best=True)]))
    QApplication.processEvents()
    assert page.body.width() <= page.area.viewport().width()
    for button in (page.header.sample, page.header.stop, page.header.choose):
        assert button.width() >= button.sizeHint().width()


HEAVY = "sorted({'torch', 'numpy', 'pyqtgraph', 'cv2', 'av'} & set(sys.modules))"


def test_the_pages_come_without_plots_and_numbers() -> None:
    code = (
        "import sys, put_desktop.training.wizard.run.run_page, put_desktop.training.wizard.finish.choose_page, "
        f"put_desktop.training.wizard.finish.finish_page\nprint({HEAVY}, 'PIL' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] False"


def test_the_page_is_painted_before_the_plots_are_imported(tmp_path: Path) -> None:
    code = f"""
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from put_desktop.ui import theme
from put_desktop.training.wizard.run.run_page import RunPage
from training_help import entry, evaluated, make_history

app = QApplication([])
theme.apply(app)
page, run = RunPage(), Path(sys.argv[1])
page.show_run(entry(run), make_history(run, more=[evaluated(100, 0.4), evaluated(400, 0.25)]))
page.show()
app.processEvents()
page.grab()
print({HEAVY})
late = time.monotonic() + 30
while page.scores.curve.canvas is None and time.monotonic() < late:
    page.area.ensureWidgetVisible(page.scores.curve)
    app.processEvents()
print({HEAVY})
page.shut()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])},
    )
    assert done.stdout.split("\n")[:2] == ["[]", "['numpy', 'pyqtgraph']"]
