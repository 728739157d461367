from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QColorSpace, QImage, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from put_desktop.ui import theme
from put_desktop.ui.compare.canvas import Canvas
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.compare.pyramid import Pyramid
from put_desktop.ui.compare.viewport import ZOOM_AT_MOST, Viewport
from put_desktop.ui.widgets.notice import Notice, NoticeKind, Spinner

RED, BLUE = "#d02020", "#2020d0"
LEFT = Qt.MouseButton.LeftButton


def plain(width: int, height: int, colour: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


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


def colour_at(view: CompareView, x: float, y: float) -> str:
    """What is seen at a point given as fractions of the canvas."""
    shot = view.canvas.grab().toImage()
    return shot.pixelColor(round(x * (shot.width() - 1)), round(y * (shot.height() - 1))).name()


def wheel(canvas: Canvas, at: QPointF, turned: int) -> None:
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's signature
    )
    QApplication.sendEvent(canvas, event)


class Paints(QObject):
    """Notes what is painted of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.seen.append(event.rect())
        return super().eventFilter(watched, event)


def drag(widget: Canvas, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    target = widget.childAt(start) or widget
    QTest.mousePress(target, button, pos=target.mapFrom(widget, start))
    for step in (1, 2, 3):
        QTest.mouseMove(target, target.mapFrom(widget, start + (end - start) * step / 3))
    QTest.mouseRelease(target, button, pos=target.mapFrom(widget, end))


# What is shown


def test_empty_says_what_to_do(view: CompareView) -> None:
    notice = view.findChild(Notice)
    assert notice is not None
    assert notice.isVisible()
    assert notice.kind is NoticeKind.EMPTY
    assert notice.text in view.accessibleDescription()
    assert not any(button.isVisible() for button in view.findChildren(QToolButton)), "there is nothing to zoom"
    view.set_empty_text("Nothing here")
    assert notice.text == "Nothing here"


def test_before_alone_shows_only_the_picture(view: CompareView) -> None:
    view.set_before(plain(1200, 800, RED))
    assert colour_at(view, 0.2, 0.5) == colour_at(view, 0.8, 0.5) == RED
    assert view.canvas.divider.isHidden()
    QTest.keyClick(view.canvas, Qt.Key.Key_Left)
    assert view.divider == 0.5


def test_before_is_left_and_after_right(pair: CompareView) -> None:
    assert colour_at(pair, 0.25, 0.6) == RED
    assert colour_at(pair, 0.75, 0.6) == BLUE
    assert pair.canvas.divider.isVisible()


def test_null_images_are_none(view: CompareView) -> None:
    view.set_before(QImage())
    view.set_after(QImage())
    assert view.canvas.before is None
    assert view.canvas.after is None


def test_after_of_another_size_covers_before(view: CompareView) -> None:
    view.set_before(plain(1200, 800, RED))
    after = plain(300, 150, BLUE)
    painter = QPainter(after)
    painter.fillRect(150, 0, 150, 75, QColor("#20d020"))
    painter.end()
    view.set_after(after)
    view.set_divider(0.0)
    seen = view.canvas.viewport.visible
    width, height = view.canvas.width(), view.canvas.height()

    def at(x: float, y: float) -> str:
        return colour_at(view, (seen.left() + x * seen.width()) / width, (seen.top() + y * seen.height()) / height)

    assert at(0.03, 0.97) == BLUE
    assert at(0.97, 0.97) == BLUE
    assert at(0.8, 0.47) == "#20d020"
    assert at(0.8, 0.53) == BLUE


def test_transparency_shows_checks(view: CompareView) -> None:
    clear = QImage(400, 400, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    view.set_before(clear)
    shot = view.canvas.grab().toImage()
    middle = QRect(300, 200, 40, 40)
    seen = {shot.pixelColor(x, y).name() for x in range(300, 340) for y in range(200, 240)}
    assert len(seen) == 2, middle


def test_clear_forgets_everything(pair: CompareView) -> None:
    pair.set_message("Oh")
    pair.clear()
    assert pair.canvas.before is None
    assert pair.canvas.after is None
    assert pair.findChild(Notice).kind is NoticeKind.EMPTY
    assert colour_at(pair, 0.05, 0.05) == theme.colours().sunken


def test_states_follow_each_other(view: CompareView) -> None:
    notice = view.findChild(Notice)
    view.set_before(plain(1200, 800, RED))
    assert notice.isHidden()
    view.set_busy("Translating")
    assert notice.kind is NoticeKind.BUSY
    assert view.accessibleDescription() == "Translating"
    view.set_message("It failed")
    assert notice.kind is NoticeKind.ERROR
    assert colour_at(view, 0.2, 0.2) == RED, "the picture stays under the message"
    view.set_busy("Again")
    assert (notice.kind, notice.text) == (NoticeKind.BUSY, "Again")
    view.set_after(plain(1200, 800, BLUE))
    assert notice.isHidden()


def test_the_spinner_turns_only_while_it_is_seen(view: CompareView, qtbot: QtBot) -> None:
    spinner = view.findChild(Spinner)
    assert not spinner.turning
    view.set_busy("Translating")
    qtbot.waitUntil(lambda: spinner.turning)
    qtbot.wait(60)  # the notice itself is painted
    paints = Paints(view.canvas)
    qtbot.wait(350)
    assert paints.seen, "it turns"
    assert all(rect.width() <= 20 for rect in paints.seen), "only the spinner itself is painted anew"
    view.hide()
    assert not spinner.turning
    view.show()
    view.set_busy("")
    assert not spinner.turning


def test_long_messages_wrap_within_the_view(view: CompareView) -> None:
    view.resize(300, 300)
    view.set_message("The picture cannot be read because it ends in the middle. " * 3)
    notice = view.findChild(Notice)
    assert view.canvas.rect().contains(notice.geometry())


# Divider


def test_the_divider_follows_the_mouse(pair: CompareView) -> None:
    middle = pair.canvas.rect().center()
    drag(pair.canvas, middle, middle + QPoint(160, 0))
    seen = pair.canvas.viewport.visible
    assert pair.divider == pytest.approx((middle.x() + 160 - seen.left()) / seen.width(), abs=0.01)
    assert colour_at(pair, 0.6, 0.7) == RED


def test_the_divider_stops_at_the_ends(pair: CompareView) -> None:
    middle = pair.canvas.rect().center()
    drag(pair.canvas, middle, middle + QPoint(2000, 0))
    assert pair.divider == 1.0
    end = QPoint(round(pair.canvas.viewport.visible.right()) - 4, middle.y())
    drag(pair.canvas, end, end - QPoint(2000, 0))
    assert pair.divider == 0.0


def test_a_drag_anywhere_moves_the_divider_while_the_whole_picture_is_seen(pair: CompareView) -> None:
    drag(pair.canvas, QPoint(100, 100), QPoint(200, 100))
    seen = pair.canvas.viewport.visible
    assert pair.divider == pytest.approx((200 - seen.left()) / seen.width(), abs=0.01)


def test_a_click_moves_nothing(pair: CompareView) -> None:
    QTest.mouseClick(pair.canvas, LEFT, pos=QPoint(100, 100))
    assert pair.divider == 0.5


@pytest.mark.parametrize("own", [True, False], ids=["focused part", "view itself"])
def test_the_divider_takes_keys(pair: CompareView, own: bool) -> None:
    target = QApplication.focusWidget() if own else pair
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Left)
    assert pair.divider == pytest.approx(0.48)
    QTest.keyClick(target, Qt.Key.Key_Right)
    QTest.keyClick(target, Qt.Key.Key_Right)
    assert pair.divider == pytest.approx(0.52)
    QTest.keyClick(target, Qt.Key.Key_End)
    assert pair.divider == 1.0
    QTest.keyClick(target, Qt.Key.Key_Home)
    assert pair.divider == 0.0


def test_the_focus_goes_to_the_divider_and_back(view: CompareView) -> None:
    view.set_before(plain(1200, 800, RED))
    assert QApplication.focusWidget() is view.canvas
    view.set_after(plain(1200, 800, BLUE))
    assert QApplication.focusWidget() is view.canvas.divider
    view.set_after(None)
    assert QApplication.focusWidget() is view.canvas


def test_the_picture_has_a_ring_when_the_keyboard_brought_the_focus(view: CompareView) -> None:
    view.set_before(plain(1200, 800, RED))
    view.canvas.clearFocus()
    view.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert colour_at(view, 0.0, 0.5) != theme.colours().accent
    view.canvas.clearFocus()
    view.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert colour_at(view, 0.0, 0.5) == theme.colours().accent


def test_tab_reaches_every_button_and_leaves(pair: CompareView) -> None:
    seen = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert pair.canvas.divider in seen
    assert set(pair.findChildren(QToolButton)) <= set(seen)


def test_screen_readers_hear_a_slider(pair: CompareView) -> None:
    slider = QAccessible.queryAccessibleInterface(pair.canvas.divider)
    assert slider.role() is QAccessible.Role.Slider
    assert slider.valueInterface().currentValue() == 50
    pair.set_divider(0.25)
    assert slider.valueInterface().currentValue() == 25
    assert pair.canvas.divider.accessibleName()
    assert pair.accessibleName()
    assert all(button.accessibleName() and button.toolTip() for button in pair.findChildren(QToolButton))


# Before only


def test_space_shows_before_while_it_is_held(pair: CompareView) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyPress(focused, Qt.Key.Key_Space)
    assert colour_at(pair, 0.75, 0.6) == RED
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyRelease(focused, Qt.Key.Key_Space)
    assert colour_at(pair, 0.75, 0.6) == BLUE
    assert QApplication.focusWidget() is pair.canvas.divider


def test_before_ends_when_the_focus_goes(pair: CompareView) -> None:
    QTest.keyPress(pair, Qt.Key.Key_Space)
    assert colour_at(pair, 0.75, 0.6) == RED
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()
    assert colour_at(pair, 0.75, 0.6) == BLUE


def test_the_button_shows_before_while_it_is_held(pair: CompareView) -> None:
    button = next(each for each in pair.findChildren(QToolButton) if each.text() == "Show before")
    QTest.mousePress(button, LEFT)
    assert colour_at(pair, 0.75, 0.6) == RED
    QTest.mouseRelease(button, LEFT)
    assert colour_at(pair, 0.75, 0.6) == BLUE
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Space)
    assert colour_at(pair, 0.75, 0.6) == RED
    QTest.keyRelease(button, Qt.Key.Key_Space)
    assert colour_at(pair, 0.75, 0.6) == BLUE


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


def median_ms(action: Callable[[int], None], times: int = 15) -> float:
    taken = []
    for number in range(times):
        start = time.perf_counter()
        action(number)
        taken.append(1000 * (time.perf_counter() - start))
    return sorted(taken)[times // 2]


def test_dragging_does_not_scale_the_picture_again(view: CompareView, qtbot: QtBot) -> None:
    view.set_before(plain(6000, 4000, RED))
    view.set_after(plain(6000, 4000, BLUE))
    qtbot.waitUntil(lambda: not view.canvas.preparing)
    view.canvas.repaint()

    def move(number: int) -> None:
        view.set_divider(0.2 + 0.04 * number)
        view.canvas.repaint()

    whole = view.canvas.before
    assert whole is not None
    scaling = median_ms(
        lambda _: whole.scaled(QSize(640, 427), mode=Qt.TransformationMode.SmoothTransformation), times=3
    )
    # A bound that follows the machine and its load: a paint costs a fraction of scaling one of the two pictures.
    assert median_ms(move) < scaling / 2


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
