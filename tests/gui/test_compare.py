from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from put_desktop.ui import theme
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.widgets.notice import Notice, NoticeKind, Spinner
from tests.gui.compare_help import BLUE, LEFT, RED, Paints, colour_at, drag, plain


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


def test_what_is_said_is_not_covered_where_there_is_room(view: CompareView) -> None:
    cover = QWidget(view)
    view.keep_clear_of(cover)
    view.set_message("The picture is damaged.")
    (notice,) = view.findChildren(Notice)
    middle = notice.geometry()
    cover.setGeometry(100, 0, 500, 260)
    cover.show()
    assert notice.geometry().top() >= 260
    cover.resize(500, 470)
    assert notice.geometry() == middle, "there is no room below"
    cover.resize(500, 260)
    cover.hide()
    assert notice.geometry() == middle


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


def test_a_drag_moves_no_divider_that_is_not_shown(view: CompareView) -> None:
    drag(view.canvas, QPoint(100, 100), QPoint(200, 100))
    view.set_before(plain(1200, 800, RED))
    drag(view.canvas, QPoint(100, 100), QPoint(200, 100))
    assert view.divider == 0.5


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
