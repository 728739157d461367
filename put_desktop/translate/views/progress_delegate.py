"""A bar in a cell of the queue."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.views.table_model import JOB_ROLE
from put_desktop.ui import theme

__all__ = ["ProgressDelegate"]

BAR = 4
"""Pixels that the bar is high."""


class ProgressDelegate(QStyledItemDelegate):
    """Draws the counts with a thin bar below them."""

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        job = index.data(JOB_ROLE)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        words, drawn.text = drawn.text, ""
        drawn.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        if not isinstance(job, Job):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(8, 4, -8, -5)
        track = QRectF(area.left(), area.bottom() - BAR, area.width(), BAR)
        current = theme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current.pressed))
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        if job.fraction > 0:
            painter.setBrush(QColor(_color(job)))
            painter.drawRoundedRect(
                QRectF(track.left(), track.top(), max(BAR, track.width() * job.fraction), BAR), BAR / 2, BAR / 2
            )
        painter.setPen(QColor(current.text))
        above = area.adjusted(0, 0, 0, -BAR - 1)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(above.width()))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _color(job: Job) -> str:
    current = theme.colours()
    if job.state is JobState.DONE:
        return current.success
    if job.state in (JobState.FAILED, JobState.DONE_WITH_FAILURES) or job.failed:
        return current.warning
    return current.accent if job.state is JobState.RUNNING else current.control_border
