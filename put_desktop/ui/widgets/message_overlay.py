"""Messages as toasts over a widget, so that they move none of its controls."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from put_desktop.ui.scale import SPACE
from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["Edge", "MessageOverlay"]

WIDEST: Final = 480
"""Pixels: longer lines are hard to read."""


class Edge(Enum):
    """Container of the toasts."""

    TOP = auto()
    BOTTOM = auto()


class MessageOverlay(MessageBar):
    """A message bar in the upper corner of its host, or of a part of it, or in the middle of the lower edge.

    Args:
        host: the widget that it covers, its parent.
        part: a widget within the host at whose edge it lies; the host itself by default.
        edge: the upper or the lower one.
    """

    def __init__(self, host: QWidget, part: QWidget | None = None, edge: Edge = Edge.BOTTOM) -> None:
        super().__init__(host)
        self._part = part or host
        self._edge = edge
        self._clear: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._part.installEventFilter(self)

    def move_to(self, part: QWidget, edge: Edge) -> None:
        """Lie at an edge of another part of the host from now on."""
        self._part.removeEventFilter(self)
        self._part, self._edge = part, edge
        part.installEventFilter(self)
        self.place()

    def keep_clear(self, shown: QWidget) -> None:
        """Lie below something at the upper edge where it would be covered."""
        self._clear = shown
        shown.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        shown = event.type() in (QEvent.Type.Show, QEvent.Type.Hide)
        if (watched is self._part and moved) or (watched is self._clear and (moved or shown)):
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.place()
        return handled

    def setVisible(self, visible: bool) -> None:  # noqa: D102, N802  Qt's signature
        super().setVisible(visible)
        if not visible:
            self._place_inner()

    def place(self) -> None:
        """Take the place that there is now."""
        host = self.parentWidget()
        if host is None or self.isHidden():
            return
        width = min(WIDEST, self._part.width())
        needed = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        place = self._part.rect() if self._part is host else QRect(self._part.mapTo(host, QPoint()), self._part.size())
        height = min(place.height(), needed)
        spot = QRect(place.right() + 1 - width, place.top(), width, height)
        if self._edge is Edge.BOTTOM:
            spot.moveLeft(place.center().x() - width // 2)
            spot.moveBottom(place.bottom())
        elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            spot.moveLeft(place.left())
        if self._edge is Edge.BOTTOM:
            for outer in self._others(inner=False):
                taken = QRect(host.mapFromGlobal(outer.mapToGlobal(QPoint())), outer.size())
                if taken.intersects(spot):
                    spot.moveBottom(max(taken.top() - 1, place.top() + height - 1))
        if self._edge is Edge.TOP and self._clear is not None and self._clear.isVisible():
            other = QRect(self._clear.mapTo(host, QPoint()), self._clear.size())
            spot.moveTop(min(other.bottom() + 1, place.bottom() - height) if other.intersects(spot) else spot.top())
        self.setGeometry(spot)
        self.raise_()
        self._place_inner()

    def _others(self, *, inner: bool) -> list[MessageOverlay]:
        """Return the toasts of what is within the host, or those of what the host is in."""
        host, found = self.parentWidget(), []
        for each in self.window().findChildren(MessageOverlay):
            of = each.parentWidget()
            if not each.isVisible() or host is None or of is None or of is host:  # which Qt counts as its own ancestor
                continue
            if host.isAncestorOf(of) if inner else of.isAncestorOf(host):
                found.append(each)
        return found

    def _place_inner(self) -> None:
        """What lies at the same edge of a part of the host gives way."""
        for each in self._others(inner=True):
            each.place()
