"""The first cell of a run's row: its latest sample beside its title."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from put.runs.types import RunEntry
from put_desktop.core.error_texts import translated
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.all_runs.run_labels import run_state, run_title
from put_desktop.training.wizard.all_runs.runs_model import RUN_ROLE, run_icon
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.lines import broken

__all__ = ["ROW_HEIGHT", "RunDelegate"]

ROW_HEIGHT = 64
PICTURE = 48
NARROW = 200


class RunDelegate(QStyledItemDelegate):
    """Paints the latest translation of the first validation picture, the title, and a remark below it.

    Args:
        parent: the view.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheets = SheetStore(self)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(RUN_ROLE)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        drawn.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row is what is chosen
        drawn.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        if not isinstance(entry, RunEntry):
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = option.rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        picture = QRect(area.left(), area.center().y() - PICTURE // 2 + 1, PICTURE, PICTURE)
        self._paint_image(painter, entry, picture)
        self._paint_words(painter, entry, option.font, area.adjusted(PICTURE + theme.SPACE + 4, 10, 0, -10))
        painter.restore()

    def _paint_words(self, painter: QPainter, entry: RunEntry, font: QFont, place: QRect) -> None:
        """Paint title and remark; in a narrow cell a long title takes both lines."""
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        lines = broken(run_title(entry), bold, place.width(), 2)
        high = place.height() // 2
        above = QRect(place.left(), place.top(), place.width(), high)
        both = len(lines) > 1 and place.width() < NARROW
        first = lines[0] if both else run_title(entry)
        _line(painter, above, first, bold, theme.colours().text)
        below = above.translated(0, high)
        if both:
            _line(painter, below, lines[1], bold, theme.colours().text)
        else:
            _line(painter, below, remark(entry), font, _color(entry))

    def _paint_image(self, painter: QPainter, entry: RunEntry, place: QRect) -> None:
        sample = entry.status.sample
        pictures = self.sheets.get(sample, small=True) if sample is not None and entry.problem is None else None
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), 6, 6)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        if pictures is not None and pictures.translations:
            painter.drawImage(place, pictures.translations[0])
        else:
            painter.fillRect(place, QColor(theme.colours().sunken))
            sign = theme.pixmap("model", theme.colours().muted, 24, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.center().x() - 11, place.center().y() - 11, sign)
        painter.setClipping(False)


def remark(entry: RunEntry) -> str:
    """Return the most important thing about a run: its problem, else its verdict, else its folders."""
    problem = entry.problem or entry.status.problem
    if problem is not None:
        return translated(problem.message)
    if entry.status.state.live and entry.status.message:
        return translated(entry.status.message)
    if entry.spec is None:
        return run_state(entry)
    names = (text.short(folder.name, 32) for folder in (entry.spec.folder_a, entry.spec.folder_b))
    return " → ".join(names)


def _color(entry: RunEntry) -> str:
    bad = entry.problem is not None or entry.status.problem is not None
    return theme.colours().danger if bad and run_icon(entry)[1] is theme.Tone.DANGER else theme.colours().muted


def _line(painter: QPainter, place: QRect, words: str, font: QFont, color: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
