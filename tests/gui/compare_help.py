"""What the tests of the comparison share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from put_desktop.ui.compare.canvas import Canvas
from put_desktop.ui.compare.compare_view import CompareView

RED, BLUE = "#d02020", "#2020d0"
LEFT = Qt.MouseButton.LeftButton


def plain(width: int, height: int, colour: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


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
