from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from put.errors import PutError
from put_desktop.core.errors import ErrorHook
from put_desktop.ui.widgets.message_bar import LINK_EDGE, Choice, MessageBar, Tone
from put_desktop.ui.widgets.message_overlay import Edge, MessageOverlay
from tests.desktop.scripted import problem


def shown(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(700, 100)
    return bar


def button(bar: MessageBar, name: str) -> QToolButton:
    message = bar.current()
    assert message is not None
    found = [each for each in message.findChildren(QToolButton) if name in (each.text(), each.accessibleName())]
    return found[0]


def test_details_are_folded_and_copied(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_problem(problem())
    message = bar.current()
    assert message is not None
    details = message.findChild(QPlainTextEdit)
    assert details is not None
    assert not details.isVisible()
    button(bar, "Details").click()
    assert details.isVisible()
    assert details.toPlainText() == "details"
    button(bar, "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("It went wrong.\nDo something.\n\ndetails")
    assert sys.platform in copied


def test_the_latest_is_seen_and_the_others_are_a_press_away(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    for text in ("first", "second", "third", "second"):
        bar.show_info(text)
    assert bar.messages() == ["first", "third", "second"]
    message = bar.current()
    assert message is not None
    assert message.more.text() == "2 more"
    message.more.click()
    assert bar.messages() == ["second", "first", "third"]
    message = bar.current()
    assert message is not None
    qtbot.keyClick(message, Qt.Key.Key_Escape)
    assert bar.messages() == ["second", "first"]
    bar.clear()
    assert not bar.isVisible()


def test_a_message_covers_no_title_and_its_links_begin_where_its_words_do(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 500)
    title = QLabel("volcano.jpg", host)
    title.setGeometry(400, 8, 200, 26)
    overlay = MessageOverlay(host, edge=Edge.TOP)
    overlay.keep_clear(title)
    host.show()
    overlay.show_info("6 done, 1 failed", choices=[Choice("Retry", lambda: None)], tone=Tone.WARNING)
    qtbot.waitUntil(lambda: overlay.y() == 34)
    message = overlay.current()
    assert message is not None
    (words,) = [each for each in message.findChildren(QLabel) if each.text()]
    (link,) = message.findChildren(QPushButton)
    assert words.x() - link.x() == LINK_EDGE
    title.move(0, 8)
    qtbot.waitUntil(lambda: overlay.y() == 0)
    title.move(600, 8)
    qtbot.waitUntil(lambda: overlay.y() == 34)
    title.hide()
    qtbot.waitUntil(lambda: overlay.y() == 0)


def test_a_choice_is_made_once(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    made: list[str] = []
    bar.show_info("Well?", choices=[Choice("Yes", lambda: made.append("yes")), Choice("No", lambda: None)])
    message = bar.current()
    assert message is not None
    message.findChildren(QPushButton)[0].click()
    assert made == ["yes"]
    assert bar.messages() == []


def test_names_with_angle_brackets_are_shown_as_they_are(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_info("<b>bold</b>.jpg")
    message = bar.current()
    assert message is not None
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in message.findChildren(type(message._icon))[1:])


def test_what_nobody_caught_is_shown_and_logged(qtbot: QtBot, tmp_path: Path) -> None:
    hook = ErrorHook(tmp_path)
    told: list[PutError] = []
    hook.caught.connect(told.append)
    hook.install()
    try:
        sys.excepthook(ValueError, ValueError("a slip"), None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(told) == 2)
    finally:
        hook.uninstall()
    assert "a slip" in told[0].detail
    assert "ZeroDivisionError" in told[1].detail
    assert "a slip" in hook.log_file.read_text()


def test_news_that_may_wait_does_not_cover_a_question(qtbot: QtBot) -> None:
    bar = shown(qtbot)
    bar.show_info("Resume?", choices=[Choice("Resume", lambda: None, accent=True), Choice("Not now", lambda: None)])
    bar.show_info("It is training.", after_questions=True)
    assert bar.messages() == ["It is training.", "Resume?"]
    message = bar.current()
    assert message is not None
    assert message.more.text() == "1 more"
    message.close_it()
    assert bar.messages() == ["It is training."]
    bar.show_info("And this.", after_questions=True)
    assert bar.messages()[-1] == "And this."


def test_toasts_of_a_page_give_way_to_those_of_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    page = QWidget(window)
    page.setGeometry(100, 0, 600, 440)
    outer, inner = MessageOverlay(window), MessageOverlay(page)
    window.show()

    def apart() -> bool:
        place = inner.geometry().translated(page.pos())
        return not place.intersects(outer.geometry()) and page.rect().contains(inner.geometry())

    inner.show_info("The weights are random.")
    qtbot.waitUntil(lambda: inner.geometry().bottom() == page.rect().bottom())
    outer.show_info("No program can open this folder.", "Open it in your file manager.")
    qtbot.waitUntil(lambda: outer.height() > 40 and apart())
    page.resize(600, 460)
    qtbot.waitUntil(apart)
    outer.clear()
    qtbot.waitUntil(lambda: inner.geometry().bottom() == page.rect().bottom())
