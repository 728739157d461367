"""A window with a scripted engine, driven as a person would."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from put.models.library import Library
from put_desktop.main.window import MainWindow
from put_desktop.translate.queue.job import JobState
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.translate.queue.messages import Engine
from tests.conftest import make_picture
from tests.desktop.scripted import ScriptedEngine

DIALOGS = ("preferences", "log", "watch", "shortcuts", "about")
"""Names of the actions that open one."""


class Desk:
    """A window, begun, with two models and an empty queue."""

    def __init__(self, qtbot: QtBot, folder: Path, model: Path, engine: Engine | None = None) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.model = model
        self.engine = ScriptedEngine()
        self.given = engine
        shipped = folder / "models"
        shipped.mkdir(exist_ok=True)
        for name in ("one", "two"):
            shutil.copyfile(model, shipped / f"{name}.safetensors")
        self.library = Library(shipped, folder / "own")
        self.open(first=True)

    def open(self, *, first: bool = False) -> None:
        self.window = MainWindow(self.folder / "data", self.given or self.engine, self.library)
        if first:
            self.window.resize(1100, 720)
            self.window.parts.open_queue(opened=True)
        self.window.show()
        self.qtbot.waitExposed(self.window)
        with self.qtbot.waitSignals([self.window.ready, self.window.queue.loaded]):
            self.window.begin()

    def reopen(self) -> None:
        self.window.end()
        assert self.window.closed_in_time
        self.engine = ScriptedEngine()
        self.open()

    def pictures(self, name: str, count: int = 3) -> Path:
        folder = self.folder / name
        for number in range(count):
            make_picture(folder / f"p{number}.jpg", seed=number)
        return folder

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=15_000)

    def add(self, *paths: Path) -> None:
        before = len(self.window.queue.jobs)
        drop(self.window.centre.currentWidget(), list(paths))
        self.until(lambda: len(self.window.queue.jobs) > before)
        self.until(lambda: all(job.total is not None for job in self.window.queue.jobs))

    def trigger(self, name: str) -> None:
        action = self.window.actions_.all[name]
        assert action.isEnabled(), f"{name} is disabled"
        action.trigger()

    def idle(self) -> None:
        self.until(lambda: self.window.queue.activity is Activity.IDLE)

    def states(self) -> list[JobState]:
        return [job.state for job in self.window.queue.jobs]

    def messages(self) -> str:
        return "\n".join(self.window.messages.messages())


@contextmanager
def open_desk(qtbot: QtBot, folder: Path, model: Path, engine: Engine | None = None) -> Iterator[Desk]:
    """A desk that is closed in the end, whatever happens."""
    desk = Desk(qtbot, folder, model, engine)
    try:
        yield desk
    finally:
        desk.window.end()
        desk.window.deleteLater()


def answer(desk: Desk, words: str) -> str:
    """Press a button of the question that is open, and return what it asked."""
    (box,) = [each for each in desk.window.findChildren(QMessageBox) if each.isVisible()]
    (button,) = [each for each in box.buttons() if each.text().replace("&", "") == words]
    asked = f"{box.text()} {box.informativeText()}"
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.until(lambda: not [each for each in desk.window.findChildren(QMessageBox) if each.isVisible()])
    return asked


def press(desk: Desk, text: str) -> None:
    """Press a button of the message that is seen."""
    message = desk.window.messages.current()
    assert message is not None
    (button,) = [each for each in message.findChildren(QPushButton) if each.text() == text]
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def mime(paths: list[Path]) -> QMimeData:
    """What a file manager hands over. Keep it: Qt's events do not own it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_enter(target: QWidget, data: QMimeData) -> bool:
    """Whether the drag is taken."""
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), both, data, button, key)
    QCoreApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QCoreApplication.sendEvent(target, QDragMoveEvent(QPoint(6, 6), both, data, button, key))
    return enter.isAccepted()


def drag_leave(target: QWidget) -> None:
    """The drag goes elsewhere."""
    QCoreApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, paths: list[Path]) -> QDropEvent:
    """Drag paths in and let them fall."""
    data = mime(paths)
    drag_enter(target, data)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(6, 6), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(target, event)
    return event
