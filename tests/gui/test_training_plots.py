from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from training_help import entry, evaluated, make_history

from put.events import TrainingEvaluated, TrainingStepped
from put_desktop.training.wizard.run.plot_panel import PlotPanel
from put_desktop.training.wizard.run.run_page import RunPage
from put_desktop.ui import theme

if TYPE_CHECKING:
    from put_desktop.training.wizard.run.plot_canvas import PlotCanvas

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


# Figures and words


def drawn(page: RunPage, panel: PlotPanel, qtbot: QtBot) -> PlotCanvas:
    """Scroll to a plot and wait until it is there."""

    def there() -> bool:
        page.area.ensureWidgetVisible(panel)
        return panel.canvas is not None

    qtbot.waitUntil(there, timeout=20_000)
    assert panel.canvas is not None
    page.area.ensureWidgetVisible(panel)
    panel.canvas.grab()  # the axes find their widths as they are painted
    QApplication.processEvents()
    return panel.canvas


def test_scores_are_said_in_words_and_the_curve_selects_steps(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path, more=[evaluated(100, 0.4), evaluated(200, 0.21, best=True), evaluated(400, 0.25)])
    page.show_run(entry(tmp_path), history)
    words = page.scores.summary.text()
    assert words.startswith("Best score 0.210 at step 200; lower is better. Latest 0.250 at step 400.")
    assert "The source pictures score 0.300." in words
    curve = page.scores.curve
    assert curve.accessibleDescription() == words
    canvas = drawn(page, curve, qtbot)
    assert curve.step == 400
    qtbot.keyClick(curve, Key.Key_Left)
    assert page.timeline.step == 200
    qtbot.keyClick(curve, Key.Key_Home)
    assert page.timeline.step == 100
    qtbot.mouseClick(canvas, LEFT, pos=canvas.point(210, 0.2).toPoint())
    assert page.timeline.step == 200
    assert curve.hasFocus()


def colours(image: QImage, where: QPointF, reach: int = 2) -> set[str]:
    """What is drawn around a point."""
    x, y = where.toPoint().x(), where.toPoint().y()
    spots = range(-reach, reach + 1)
    return {image.pixelColor(x + across, y + down).name() for across in spots for down in spots}


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_the_curve_has_its_points_its_best_and_the_level_of_untouched_pictures(
    page: RunPage, qtbot: QtBot, qapp: QApplication, tmp_path: Path, scheme: theme.Scheme
) -> None:
    poor = TrainingEvaluated(300, {"kid": 0.15, "untranslated_kid": 0.3, "content": 0.1, "score": 0.5}, best=False)
    history = make_history(
        tmp_path, more=[evaluated(100, 0.4), evaluated(200, 0.21, best=True), poor, evaluated(400, 0.25)]
    )
    page.show_run(entry(tmp_path), history)
    theme.apply(qapp, scheme)
    page.timeline.select_step(100)
    canvas, current = drawn(page, page.scores.curve, qtbot), theme.colours()
    shot = canvas.grab().toImage()
    assert current.success in colours(shot, canvas.point(200, 0.21))
    assert current.warning in colours(shot, canvas.point(300, 0.15))
    assert current.accent in colours(shot, canvas.point(400, 0.25))
    assert current.muted in colours(shot, canvas.point(40, 0.3), 6)
    assert current.text in colours(shot, canvas.point(100, 0.1))
    assert colours(shot, canvas.point(150, 0.36), 1) == {current.card}
    within = colours(shot, canvas.point(110, 0.372), 0)
    assert within.isdisjoint({current.card, current.accent})  # the band around the curve


def test_a_plot_follows_the_theme_once_it_is_drawn(
    page: RunPage, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[evaluated(100, 0.4), evaluated(400, 0.25)]))
    canvas = drawn(page, page.scores.curve, qtbot)
    light = canvas.grab().toImage()
    theme.apply(qapp, theme.Scheme.DARK)
    dark = canvas.grab().toImage()
    first = canvas.point(100, 0.4)
    assert theme.LIGHT.accent in colours(light, first)
    assert theme.DARK.accent in colours(dark, first)
    empty = canvas.point(300, 0.12)
    assert (colours(light, empty, 1), colours(dark, empty, 1)) == ({theme.LIGHT.card}, {theme.DARK.card})


def test_what_is_gone_is_not_drawn_any_longer(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[evaluated(100, 0.2, best=True), evaluated(400, 0.25)]))
    canvas = drawn(page, page.scores.curve, qtbot)
    best = canvas.point(100, 0.2)
    assert theme.LIGHT.success in colours(canvas.grab().toImage(), best)
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[evaluated(100, 0.2), evaluated(400, 0.15, best=True)]))
    assert theme.LIGHT.success not in colours(canvas.grab().toImage(), best)
    assert theme.LIGHT.success in colours(canvas.grab().toImage(), canvas.point(400, 0.15))


@pytest.mark.parametrize(
    ("side", "low", "high", "expected"),
    [
        ("bottom", -100, 61_000, ["0", "10,000", "20,000", "30,000", "40,000", "50,000", "60,000"]),
        ("bottom", 0.9, 3.1, ["1", "2", "3"]),
        ("left", -0.03, 0.34, ["0.0", "0.1", "0.2", "0.3"]),
        ("left", -0.005, 0.05, ["0.00", "0.02", "0.04"]),
        ("left", -100, 2400, ["0", "1,000", "2,000"]),
    ],
)
def test_axes_have_round_numbers_with_separators(
    qtbot: QtBot, side: str, low: float, high: float, expected: list[str]
) -> None:
    from put_desktop.training.wizard.run.plot_canvas import PlotCanvas

    canvas = PlotCanvas("Loss")
    qtbot.addWidget(canvas)
    axis = canvas.view.getPlotItem().getAxis(side)
    pixels = 800 if side == "bottom" else 180
    found = [
        words for apart, values in axis.tickValues(low, high, pixels) for words in axis.tickStrings(values, 1, apart)
    ]
    assert found == expected


def test_a_plot_leaves_the_wheel_to_the_page_and_nothing_pops_up(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[evaluated(100, 0.4), evaluated(400, 0.25)]))
    canvas = drawn(page, page.scores.curve, qtbot)
    place = canvas.point(400, 0.25)
    middle = canvas.rect().center()
    spot = canvas.mapTo(page, middle)
    assert page.childAt(spot) == canvas  # the library's own view is not what the mouse meets
    at, pixels, phase, inverted = QPointF(middle), QPoint(), Qt.ScrollPhase.NoScrollPhase, False
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(at, canvas.mapToGlobal(at), pixels, QPoint(0, 120), buttons, keys, phase, inverted)
    QApplication.sendEvent(canvas, turn)
    assert not turn.isAccepted()
    assert canvas.point(400, 0.25) == place
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(page.windowHandle(), button, pos=spot)
        assert QApplication.activePopupWidget() is None
    assert not canvas.view.getPlotItem().autoBtn.isVisible()
    assert page.timeline.step == 400


def test_a_plot_comes_after_its_place_and_a_page_may_go_before(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    history = make_history(tmp_path, more=[evaluated(100, 0.4), evaluated(400, 0.25)])
    page.show_run(entry(tmp_path), history)
    curve = page.scores.curve
    assert curve.canvas is None
    assert curve.waiting.text() == "Drawing…"
    assert curve.waiting.isVisible()
    canvas = drawn(page, curve, qtbot)
    assert canvas.isVisible()
    assert not curve.waiting.isVisible()
    brief = RunPage()
    brief.show_run(entry(tmp_path), history)
    brief.show()
    brief.scores.curve.grab()  # asks for the plot
    brief.shut()
    brief.deleteLater()
    QApplication.sendPostedEvents(brief, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_losses_are_folded_and_drawn_when_unfolded(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    more = [TrainingStepped(step, 1200, {"nce": 4.0, "identity": 0.0}) for step in range(10, 400, 10)]
    page.show_run(entry(tmp_path), make_history(tmp_path, more=more))
    losses = page.losses
    assert not losses.curves.isVisible()
    assert losses.curves.canvas is None
    losses.fold.click()
    assert losses.curves.isVisible()
    canvas = drawn(page, losses.curves, qtbot)
    assert canvas.shown == ("nce",)  # a loss that is switched off is left out
    assert theme.LIGHT.accent in colours(canvas.grab().toImage(), canvas.point(200, 4.0))


def test_a_loss_that_is_no_number_any_longer_leaves_the_rest(page: RunPage, qtbot: QtBot, tmp_path: Path) -> None:
    more = [TrainingStepped(step, 1200, {"nce": 4.0 if step < 200 else math.nan}) for step in range(10, 400, 10)]
    page.show_run(entry(tmp_path), make_history(tmp_path, more=[*more, TrainingStepped(400, 1200, {"nce": math.inf})]))
    page.losses.fold.click()
    canvas = drawn(page, page.losses.curves, qtbot)
    shot = canvas.grab().toImage()
    assert theme.LIGHT.accent in colours(shot, canvas.point(100, 4.0))
    assert theme.LIGHT.accent not in colours(shot, canvas.point(300, 4.0))
