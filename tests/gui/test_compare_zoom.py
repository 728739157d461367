from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.compare.pyramid import Pyramid
from put_desktop.ui.compare.viewport import ZOOM_AT_MOST, Viewport
from tests.gui.compare_help import BLUE, LEFT, RED, colour_at, drag, plain, wheel


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    found = CompareView()
    found.resize(640, 480)
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    found.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is found.canvas)
    return found


@pytest.fixture
def pair(view: CompareView) -> CompareView:
    view.set_before(plain(1200, 800, RED))
    view.set_after(plain(1200, 800, BLUE))
    return view


# Zoom and pan


def test_pictures_are_fitted_and_stay_so(pair: CompareView) -> None:
    assert pair.zoom == pytest.approx(640 / 1200)
    pair.resize(1000, 480)
    assert pair.zoom == pytest.approx(min(1000 / 1200, pair.canvas.height() / 800))


def test_small_pictures_are_enlarged_twice_at_most(view: CompareView) -> None:
    view.set_before(plain(100, 60, RED))
    assert view.zoom == 2.0


def test_the_wheel_zooms_around_the_pointer(pair: CompareView, qtbot: QtBot) -> None:
    at = QPointF(200, 150)

    def under() -> QPointF:
        place = pair.canvas.viewport
        return (at * pair.canvas.devicePixelRatioF() - place.target.topLeft()) / place.scale

    before = under()
    with qtbot.waitSignal(pair.zoom_changed) as told:
        wheel(pair.canvas, at, 3 * 120)
    assert told.args == [pytest.approx(640 / 1200 * 1.25**3)]
    for _ in range(4):
        wheel(pair.canvas, at, 120)
    after = under()
    assert abs(after.x() - before.x()) < 1.5
    assert abs(after.y() - before.y()) < 1.5


def test_zoom_has_limits(pair: CompareView) -> None:
    for _ in range(40):
        wheel(pair.canvas, QPointF(300, 200), 120)
    assert pair.zoom == ZOOM_AT_MOST
    for _ in range(60):
        wheel(pair.canvas, QPointF(300, 200), -120)
    assert pair.zoom == pytest.approx(640 / 1200)
    assert colour_at(pair, 0.1, 0.5) == RED


def test_keys_zoom(pair: CompareView) -> None:
    start = pair.zoom
    QTest.keyClick(pair, "+")
    assert pair.zoom == pytest.approx(start * 1.25)
    QTest.keyClick(pair, "-")
    assert pair.zoom == pytest.approx(start)
    QTest.keyClick(pair, "1")
    assert pair.zoom == 1.0
    QTest.keyClick(pair, "0")
    assert pair.zoom == pytest.approx(start)


def test_the_keys_of_others_go_on(pair: CompareView) -> None:
    QTest.keyClick(pair, "1", Qt.KeyboardModifier.ControlModifier)
    assert pair.zoom == pytest.approx(640 / 1200)


def test_a_drag_pans_as_far_as_the_picture_goes(pair: CompareView) -> None:
    pair.actual_size()
    before = pair.canvas.viewport.target.topLeft()
    drag(pair.canvas, QPoint(100, 100), QPoint(140, 130))
    assert pair.canvas.viewport.target.topLeft() == before + QPointF(40, 30)
    assert pair.divider == 0.5
    drag(pair.canvas, QPoint(100, 100), QPoint(4000, 4000))
    assert pair.canvas.viewport.target.topLeft() == QPointF(0, 0)
    drag(pair.canvas, QPoint(100, 100), QPoint(90, 90))
    assert pair.canvas.viewport.target.topLeft() == QPointF(-10, -10), "no slack at the edge"


def test_shift_and_arrows_pan(pair: CompareView) -> None:
    pair.actual_size()
    before = pair.canvas.viewport.target.topLeft()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(focused, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pair.canvas.viewport.target.topLeft() == before - QPointF(64, 64)
    assert pair.divider == 0.5


def test_a_double_click_changes_between_fitted_and_actual_size(pair: CompareView) -> None:
    fitted = pair.zoom
    QTest.mouseDClick(pair.canvas, LEFT, pos=QPoint(100, 100))
    assert pair.zoom == 1.0
    QTest.mouseDClick(pair.canvas, LEFT, pos=QPoint(100, 100))
    assert pair.zoom == pytest.approx(fitted)


def test_the_zoom_stays_for_a_picture_of_the_same_shape(pair: CompareView) -> None:
    pair.actual_size()
    pair.set_before(plain(1200, 800, BLUE))
    assert pair.zoom == 1.0
    pair.set_before(plain(1300, 800, BLUE))
    assert pair.zoom < 1.0


def test_single_pixels_show_above_200_percent(view: CompareView) -> None:
    image = plain(300, 300, "#000000")
    image.setPixelColor(150, 150, QColor("#ffffff"))
    view.set_before(image)
    view.canvas.zoom_to(8.0)
    shot = view.canvas.grab().toImage()
    seen = {
        shot.pixelColor(x, y).name()
        for x in range(300, 340)
        for y in range(shot.height() // 2 - 20, shot.height() // 2 + 20)
    }
    assert seen == {"#000000", "#ffffff"}


# Pyramid


def test_a_pyramid_halves_down_to_the_smallest() -> None:
    pyramid = Pyramid(plain(4001, 2999, RED))
    steps = sum(1 for _ in pyramid.build())
    assert pyramid.levels == 4
    assert steps > 6, "in short steps"
    assert pyramid.ready


@pytest.mark.parametrize(
    "format_",
    [
        QImage.Format.Format_RGB888,
        QImage.Format.Format_Grayscale8,
        QImage.Format.Format_RGBX64,
        QImage.Format.Format_ARGB32,
        QImage.Format.Format_Indexed8,
    ],
)
def test_all_formats_look_the_same_at_every_size(format_: QImage.Format) -> None:
    grey = plain(2000, 1500, "#646464")
    painter = QPainter(grey)
    painter.fillRect(0, 0, 1000, 1500, QColor("#c8c8c8"))
    painter.end()
    pyramid = Pyramid(grey.convertToFormat(format_))
    list(pyramid.build())
    for width in (3000, 1500, 700, 200):
        drawn = QImage(width, width * 3 // 4, QImage.Format.Format_RGB32)
        painter = QPainter(drawn)
        pyramid.draw(painter, QRectF(drawn.rect()), drawn.rect())
        painter.end()
        for x, value in ((0.25, 0xC8), (0.75, 0x64)):
            assert drawn.pixelColor(round(width * x), width // 3).red() == pytest.approx(value, abs=2)


def test_halving_is_a_mean_and_keeps_places() -> None:
    stripes = plain(1600, 1200, "#000000")
    painter = QPainter(stripes)
    for x in range(0, 1600, 2):
        painter.fillRect(x, 0, 1, 1200, QColor("#ffffff"))
    painter.end()
    pyramid = Pyramid(stripes)
    list(pyramid.build())
    drawn = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    pyramid.draw(painter, QRectF(drawn.rect()), drawn.rect())
    painter.end()
    values = {drawn.pixelColor(x, y).red() for x in range(2, 398, 7) for y in range(2, 298, 5)}
    assert all(abs(value - 128) < 4 for value in values), "no moiré"


def test_other_colour_spaces_become_the_screens() -> None:
    wide = plain(1400, 1000, "#00ff00")
    wide.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    expected = wide.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)).pixelColor(5, 5)
    narrow = plain(1400, 1000, "#808000")
    narrow.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    other = narrow.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)).pixelColor(5, 5)
    for image, colour in ((wide, expected), (narrow, other)):
        pyramid = Pyramid(image)
        list(pyramid.build())
        for width in (1400, 300):
            drawn = QImage(width, width * 5 // 7, QImage.Format.Format_RGB32)
            painter = QPainter(drawn)
            pyramid.draw(painter, QRectF(drawn.rect()), drawn.rect())
            painter.end()
            seen = drawn.pixelColor(50, 50)
            assert abs(seen.red() - colour.red()) <= 1
            assert abs(seen.green() - colour.green()) <= 1


def test_large_pictures_are_prepared_between_events(view: CompareView, qtbot: QtBot) -> None:
    view.set_before(plain(6000, 4000, RED))
    view.set_after(plain(6000, 4000, BLUE))
    assert view.canvas.preparing
    assert colour_at(view, 0.25, 0.6) == RED, "something is seen at once"
    qtbot.waitUntil(lambda: not view.canvas.preparing)
    assert colour_at(view, 0.25, 0.6) == RED
    assert colour_at(view, 0.75, 0.6) == BLUE


def test_dragging_does_not_scale_the_picture_again(
    view: CompareView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_before(plain(6000, 4000, RED))
    view.set_after(plain(6000, 4000, BLUE))
    qtbot.waitUntil(lambda: not view.canvas.preparing)
    view.canvas.repaint()
    scaled: list[Pyramid] = []
    draw = Pyramid.draw

    def note(pyramid: Pyramid, painter: QPainter, target: QRectF, visible: QRect) -> None:
        scaled.append(pyramid)
        draw(pyramid, painter, target, visible)

    monkeypatch.setattr(Pyramid, "draw", note)
    for number in range(15):
        view.set_divider(0.2 + 0.04 * number)
        view.canvas.repaint()
        assert colour_at(view, 0.1 + 0.04 * number, 0.6) == RED
        assert colour_at(view, 0.3 + 0.04 * number, 0.6) == BLUE
    assert not scaled
    view.resize(600, 480)
    view.canvas.repaint()
    assert scaled, "another size is drawn anew"


# Viewport


def test_a_smaller_copy_shows_the_same_part() -> None:
    place = Viewport(QSize(800, 600), QSize(6000, 4000)).zoomed(1.0).panned(QPointF(-900, 300))
    smaller = place.with_image(place.view, QSize(960, 640))
    assert smaller.scale == pytest.approx(6.25)
    assert smaller.target == place.target
    assert smaller.with_image(place.view, place.image).target == place.target
    assert place.with_image(place.view, QSize(640, 960)).zoom is None, "another shape is another picture"


@pytest.mark.parametrize("zoom", [0.3, 1.0, 7.5])
@pytest.mark.parametrize("anchor", [QPointF(0, 0), QPointF(400, 300), QPointF(799, 20)])
def test_zooming_keeps_the_point_under_the_anchor(zoom: float, anchor: QPointF) -> None:
    place = Viewport(QSize(800, 600), QSize(6000, 4000)).zoomed(0.5)
    held = (anchor - place.target.topLeft()) / place.scale
    then = place.zoomed(zoom, anchor)
    moved = (anchor - then.target.topLeft()) / then.scale - held
    assert abs(moved.x()) * then.scale <= 1
    assert abs(moved.y()) * then.scale <= 1


def test_there_is_never_a_gap_beside_a_picture_that_is_larger_than_the_view() -> None:
    place = Viewport(QSize(800, 600), QSize(6000, 4000)).zoomed(1.0)
    for by in (QPointF(9e4, 9e4), QPointF(-9e4, 100), QPointF(3, -9e4)):
        place = place.panned(by)
        assert place.target.contains(QRectF(0, 0, 800, 600))


def test_nothing_breaks_without_a_picture_or_a_size() -> None:
    for place in (
        Viewport(QSize(), QSize()),
        Viewport(QSize(0, 0), QSize(10, 10)),
        Viewport(QSize(10, 10), QSize(1, 90)),
    ):
        assert place.scale > 0
        assert place.fitted().panned(QPointF(1, 1)).zoomed(2).scale > 0
