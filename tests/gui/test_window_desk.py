"""The layout of the desk: one bar, the image as large as it gets, the queue in one line, settings under two tabs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from put_desktop.main.toolbar import Page
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.translate.views.job_view import JobView
from put_desktop.translate.views.scope_tabs import Scope
from put_desktop.translate.views.table_model import Column
from tests.gui.window_help import Desk, open_desk, press

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        found.window.parts.open_queue(opened=False)
        yield found


def looked_at(desk: Desk) -> None:
    desk.until(lambda: desk.window.preview.file is not None and not desk.window.preview.busy)


def test_the_image_has_most_of_the_window_and_the_queue_one_line(desk: Desk) -> None:
    window = desk.window
    window.resize(1180, 760)
    desk.add(desk.pictures("Holiday"))
    looked_at(desk)
    canvas = window.preview_panel.compare.canvas
    assert canvas.width() * canvas.height() > 0.5 * 1180 * 760
    window.parts.settings_shown.setChecked(False)
    desk.qtbot.waitUntil(lambda: canvas.width() * canvas.height() > 0.65 * 1180 * 760)
    assert not window.drawer.isVisible()
    assert window.strip.height() < 50
    assert window.strip.name.text() == "Holiday"
    window.strip.button.click()
    assert window.drawer.isVisible()
    assert not window.film.isVisible(), "the list of files says the same"
    desk.trigger("show_queue")
    assert not window.drawer.isVisible()


def test_the_line_of_the_queue_tells_of_the_job_in_hand(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    desk.trigger("start")
    desk.engine.allow(2)
    desk.until(lambda: desk.window.queue.jobs[0].done == 2)
    strip = desk.window.strip
    assert strip.bar.value() == 500
    assert "2 of 4 pictures" in strip.summary.text()
    desk.engine.allow(2)
    desk.idle()
    assert strip.summary.text() == "4 done"
    assert strip.bar.property("tone") == "success"


def test_one_button_starts_pauses_and_resumes(desk: Desk) -> None:
    desk.engine.held = True
    run = desk.window.toolbar.run
    assert (run.text(), run.isEnabled()) == ("Start", False)
    desk.add(desk.pictures("Holiday"))
    width = run.width()
    for text, activity in (("Start", Activity.RUNNING), ("Pause", Activity.PAUSED), ("Resume", Activity.RUNNING)):
        assert run.text() == run.accessibleName() == text
        run._since.invalidate()  # as if more than a double click's time had passed
        run.click()
        assert desk.window.queue.activity is activity
        assert run.width() == width
    run._since.start()
    run.click()
    assert desk.window.queue.activity is Activity.RUNNING, "that was a double click"
    desk.engine.allow(3)
    desk.idle()


def test_following_ends_at_the_first_zoom_and_begins_again_by_its_chip(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday", 4))
    looked_at(desk)
    chip, canvas = desk.window.preview_panel.title.follow, desk.window.preview_panel.compare.canvas
    assert not chip.isVisible(), "nothing runs"
    desk.trigger("start")
    desk.until(chip.isVisible)
    assert chip.isChecked()
    QTest.keyClick(canvas, Key.Key_Plus)
    assert not chip.isChecked()
    chip.click()
    assert chip.isChecked()
    assert not desk.window.preview.held
    desk.window.files.choose(desk.folder / "Holiday" / "p3.jpg")
    assert not chip.isChecked(), "a person chose another picture"
    desk.engine.allow(4)
    desk.idle()
    assert not chip.isVisible()


def test_the_film_shows_the_files_and_chooses_one(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday", 4))
    looked_at(desk)
    film = desk.window.film
    assert film.isVisible()
    desk.until(lambda: all(image is not None for image in film.images._kept.values()) and len(film.images._kept) == 4)
    place = film.visualRect(film.model().index(2, 0)).center()
    QTest.mouseClick(film.viewport(), Qt.MouseButton.LeftButton, pos=place)
    file = desk.window.preview.file
    assert file is not None
    assert file.source.name == "p2.jpg"
    QTest.keyClick(film, Key.Key_Right)
    assert desk.window.preview.file is not None
    assert desk.window.preview.file.source.name == "p3.jpg"


def test_one_file_needs_no_film(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday", 1))
    looked_at(desk)
    assert not desk.window.film.isVisible()


def test_settings_of_the_job_and_of_new_ones_are_kept_apart(desk: Desk) -> None:
    panel = desk.window.settings
    panel.strength.slider.setValue(70)
    assert not panel.tabs.isTabEnabled(Scope.JOB)
    desk.add(desk.pictures("Holiday"))
    assert panel.tabs.scope is Scope.JOB
    panel.strength.slider.setValue(40)
    desk.window.gallery.set_current("two")
    panel.tabs.setCurrentIndex(Scope.NEW)
    assert panel.strength.slider.value() == 70
    assert desk.window.gallery.current() == "one"
    panel.strength.slider.setValue(90)
    panel.tabs.setCurrentIndex(Scope.JOB)
    assert (panel.strength.slider.value(), desk.window.gallery.current()) == (40, "two")
    desk.add(desk.pictures("Garden"))
    first, second = (job.settings.options for job in desk.window.queue.jobs)
    assert (first.strength, first.model) == (0.4, "two")
    assert (second.strength, second.model) == (0.9, "one")


def test_the_folder_that_is_shown_is_that_of_the_settings_that_are_shown(desk: Desk) -> None:
    panel = desk.window.settings
    desk.add(desk.pictures("Holiday"))
    assert panel.output._result.text() == "→ Holiday - Tiny"
    panel.tabs.setCurrentIndex(Scope.NEW)
    assert not panel.output._result.isVisible()
    panel.tabs.setCurrentIndex(Scope.JOB)
    assert panel.output._result.text() == "→ Holiday - Tiny"
    desk.trigger("start")
    desk.idle()
    assert panel.tabs.scope is Scope.NEW
    assert len(desk.window.queue_panel.selected()) == 1
    assert not panel.output._result.isVisible(), "that of the job that is done is not where the next one goes"


def test_the_end_is_told_with_what_comes_next(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert desk.messages() == "“Holiday”: 3 done"
    message = desk.window.messages.current()
    assert message is not None
    assert [each.text() for each in message.findChildren(QPushButton)] == ["Open folder", "Again with another model"]
    press(desk, "Again with another model")
    assert desk.states() == [JobState.DONE, JobState.QUEUED]
    assert desk.window.gallery.view.hasFocus()
    desk.window.gallery.set_current("two")
    assert desk.window.queue.jobs[1].settings.options.model == "two"
    assert desk.window.queue.jobs[0].settings.options.model == "one"


def test_an_ended_job_is_edited_and_run_again(desk: Desk) -> None:
    desk.window.settings.strength.slider.setValue(50)
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    desk.window.settings.strength.slider.setValue(20)
    desk.trigger("edit")
    assert desk.window.settings.tabs.scope is Scope.JOB
    assert desk.window.settings.strength.slider.value() == 50, "as it was"
    desk.window.settings.strength.slider.setValue(60)
    assert [job.settings.options.strength for job in desk.window.queue.jobs] == [0.5, 0.6]


def test_jobs_that_partly_failed_are_cleared_too(desk: Desk) -> None:
    desk.engine.broken = {"p1.jpg"}
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.idle()
    assert desk.states() == [JobState.DONE_WITH_FAILURES]
    assert not desk.window.actions_.clear.isEnabled()
    desk.trigger("clear_all")
    assert desk.states() == []


class DropFrom(QDropEvent):
    """Qt says itself where a drag began; here the test does."""

    def __init__(self, place: QPointF, data: QMimeData, view: JobView) -> None:
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        super().__init__(place, Qt.DropAction.MoveAction, data, button, keys)
        self._view = view

    def source(self) -> JobView:
        return self._view


def test_jobs_are_dragged_to_another_place(desk: Desk) -> None:
    for name in ("a", "b", "c"):
        desk.add(desk.pictures(name, 1))
    desk.window.parts.open_queue(opened=True)
    view, queue = desk.window.queue_panel.view, desk.window.queue
    desk.window.queue_panel.select([2])
    data = desk.window.table.mimeData([])
    first = view.visualRect(desk.window.table.index(0, 1))
    view.dropEvent(DropFrom(QPointF(first.topLeft() + QPoint(2, 2)), data, view))
    assert [job.place.name for job in queue.jobs] == ["c", "a", "b"]
    assert [job.place.name for job in desk.window.queue_panel.selected()] == ["c"]
    last = view.visualRect(desk.window.table.index(2, 1))
    view.dropEvent(DropFrom(QPointF(last.bottomLeft() + QPoint(2, -2)), data, view))
    assert [job.place.name for job in queue.jobs] == ["a", "b", "c"]
    desk.window.queue_panel.select([0, 1])
    last = view.visualRect(desk.window.table.index(2, 1))
    view.dropEvent(DropFrom(QPointF(last.bottomLeft() + QPoint(2, -2)), data, view))
    assert [job.place.name for job in queue.jobs] == ["c", "a", "b"]


def test_a_job_whose_model_is_gone_is_marked(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    cell = desk.window.table.index(0, Column.MODEL)
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None
    (desk.folder / "models" / "one.safetensors").unlink()
    desk.window.models.refresh()
    desk.until(lambda: len(desk.window.gallery.entries()) == 1)
    assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
    assert "no longer exists" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_the_pages_are_switched(desk: Desk) -> None:
    window = desk.window
    window.activateWindow()
    switch = window.toolbar.pages
    switch.buttons[Page.MODELS].click()
    assert window.models_page.isVisible()
    switch.buttons[Page.MODELS].setFocus()
    QTest.keyClick(switch.buttons[Page.MODELS], Key.Key_Left)
    training = window.training.window
    assert training is not None
    assert training.isVisible()
    assert window.actions_.pause.shortcut().isEmpty(), "training has this key for its runs"
    training.close()
    assert switch.place == Page.TRANSLATE
    assert not window.actions_.pause.shortcut().isEmpty()
    assert window.empty.isVisible()


def test_models_are_searched_and_sorted(desk: Desk) -> None:
    page = desk.window.models_page
    desk.trigger("page_models")
    assert page.shown() == ["one", "two"]
    page.search.setText("two")
    assert page.shown() == ["two"]
    assert page.count.text() == "1 / 2"
    assert page.panel.facts()["File"].count("two.safetensors") == 1
    page.search.setText("nothing like it")
    assert page.shown() == []
    assert not page.panel.isVisible()
    page.search.clear()
    assert page.shown() == ["one", "two"]


def test_the_picker_shows_what_models_make_of_the_image(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday"))
    looked_at(desk)
    cards = desk.window.gallery.view.cards
    desk.until(lambda: cards.own == {"one", "two"})
    assert [order.model for order in desk.engine.samples] == ["one", "two"]
    desk.window.files.choose(desk.folder / "Holiday" / "p2.jpg")
    desk.until(lambda: not cards.own)
    desk.until(lambda: cards.own == {"one", "two"})
    desk.window.files.choose(desk.folder / "Holiday" / "p0.jpg")
    desk.until(lambda: not cards.own)
    desk.until(lambda: cards.own == {"one", "two"})
    assert len(desk.engine.samples) == 4, "those of the first were kept"


def test_no_samples_while_the_queue_runs(desk: Desk) -> None:
    desk.engine.held = True
    desk.add(desk.pictures("Holiday"))
    desk.trigger("start")
    desk.window.samples._begin()
    desk.until(lambda: desk.window.samples._copy is not None)
    assert desk.engine.samples == []
    desk.engine.allow(3)
    desk.idle()


def test_a_file_that_cannot_be_read_is_marked_and_named_in_full(desk: Desk) -> None:
    folder = desk.pictures("Holiday", 2)
    odd = folder / "a picture with a name of some length.jpg"
    odd.write_bytes(b"no picture")
    desk.add(folder)
    desk.window.parts.open_queue(opened=False)
    film, title = desk.window.film, desk.window.parts.preview_panel.title
    desk.until(lambda: film.images.is_unreadable(odd, film.devicePixelRatioF()))
    assert not film.images.is_unreadable(folder / "p0.jpg", film.devicePixelRatioF())
    desk.window.files.choose(odd)
    desk.until(lambda: title.name.text() == odd.name and desk.window.parts.preview_panel.compare.canvas.before is None)
    desk.until(lambda: title.name.width() >= title.name.fontMetrics().horizontalAdvance(odd.name))
