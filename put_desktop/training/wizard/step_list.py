"""The list of the wizard's steps."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from put_desktop.ui import theme

__all__ = ["StepList", "StepState"]

HEIGHT = 40
DISC = 24
_STATE = int(Qt.ItemDataRole.UserRole)


class StepState(Enum):
    """Whether a step can be shown."""

    DONE = auto()
    OPEN = auto()
    LOCKED = auto()
    PAST = auto()
    """Done, and no longer editable."""


class StepList(QListWidget):
    """Numbered steps; Up and Down, Home and End go to those that are not locked.

    Args:
        titles: the titles of the steps.
        parent: Qt's owner.

    Signals:
        step_requested: a number from 0, chosen by a person.
    """

    step_requested = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self.setAccessibleName(self.tr("Steps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_StepDelegate(self))
        self.setMouseTracking(True)
        for title in titles:
            self.addItem(QListWidgetItem(title))
        self.setFixedHeight(HEIGHT * len(titles) + 4)
        self.currentRowChanged.connect(self._chosen)

    def show_steps(self, states: Sequence[StepState], current: int, why: str = "") -> None:
        """Show the states of the steps.

        Args:
            states: one for each step.
            current: the step that is shown; -1 for none.
            why: the tool tip of locked steps.
        """
        self._setting = True
        for number, state in enumerate(states):
            item = self.item(number)
            off = number != current and state in (StepState.LOCKED, StepState.PAST)
            flags = Qt.ItemFlag.NoItemFlags if off else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags)
            item.setData(_STATE, state)
            item.setToolTip(why if off else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(number, state, current))
        self.setCurrentRow(current)
        if current < 0:
            self.clearSelection()
        self._setting = False

    def _spoken(self, number: int, state: StepState, current: int) -> str:
        words = self.tr("Step {number}: {title}").format(number=number + 1, title=self.item(number).text())
        state_name = {
            StepState.DONE: self.tr("done"),
            StepState.PAST: self.tr("done"),
            StepState.LOCKED: self.tr("locked"),
            StepState.OPEN: "",
        }[state]
        here = self.tr("shown") if number == current else state_name
        return f"{words}, {here}" if here else words

    @Slot(int)
    def _chosen(self, row: int) -> None:
        if not self._setting and row >= 0:
            self.step_requested.emit(row)


class _StepDelegate(QStyledItemDelegate):
    """Paints a disc with the number of a step, or a check mark, and its title."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        current, state = theme.colours(), index.data(_STATE)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        off = state in (StepState.LOCKED, StepState.PAST) and not here
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(2, 2, -2, -2)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and not off
        if here or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current.accent_soft if here else current.hover))
            painter.drawRoundedRect(area, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and here:
            painter.setPen(QPen(QColor(current.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 6, 6)
        disc = QRect(area.left() + theme.SPACE, area.center().y() - DISC // 2 + 1, DISC, DISC)
        done = state in (StepState.DONE, StepState.PAST) and not here
        words = QRect(disc.right() + theme.SPACE + 2, area.top(), area.right() - disc.right() - 14, area.height())
        disc, words = (QStyle.visualRect(option.direction, area, each) for each in (disc, words))
        _paint_disc(painter, disc, str(index.row() + 1), here=here, done=done, off=off)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if here else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(current.muted if off else current.text))
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _paint_disc(painter: QPainter, disc: QRect, number: str, *, here: bool, done: bool, off: bool) -> None:
    current = theme.colours()
    line = current.accent if here else current.success if done else current.border if off else current.control_border
    painter.setPen(QPen(QColor(line), 1.5))
    painter.setBrush(QColor(current.accent) if here else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1))
    if done:
        sign = theme.pixmap("check", current.success, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(disc.left() + 4, disc.top() + 4, sign)
        return
    painter.setPen(QColor(current.on_accent if here else current.muted if off else current.text))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
