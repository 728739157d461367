"""Lay out and paint a model's card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from put_desktop.ui import theme
from put_desktop.ui.cards.gallery_model import ENTRY_ROLE, Index, badge, summary, title
from put_desktop.ui.cards.thumbnails import RADIUS, Thumbnails
from put_desktop.ui.widgets.lines import broken

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["CardDelegate", "CardGeometry"]

GAP: Final = theme.SPACE // 2
"""Between the edge of a cell and its card; two make the space between cards."""
PAD: Final = theme.SPACE
"""Between a card's edge and what is in it."""
LINE: Final = 3
"""Between two texts."""
FOOTER: Final = 4
"""Extra height of the last line over its text."""
COMPACT_IMAGE: Final = 72


@dataclass(frozen=True)
class CardGeometry:
    """Rectangles of the parts of one card, and the lines of its text."""

    card: QRect
    image: QRect
    title: QRect
    summary: QRect
    footer: QRect
    title_lines: tuple[str, ...]
    summary_lines: tuple[str, ...]

    @classmethod
    def within(cls, cell: QRect, entry: ModelEntry, font: QFont, *, compact: bool) -> CardGeometry:
        """Lay out a card; ``compact`` puts the image on the left of the text instead of above it.

        The title and then the summary take up to two lines where they need them; in compact cards both together do.
        """
        bold, small = _bold(font), _small(font)
        card = cell.adjusted(GAP, GAP, -GAP, -GAP)
        inner = card.adjusted(PAD, PAD, -PAD, -PAD)
        if compact:
            image = QRect(inner.left(), inner.top(), COMPACT_IMAGE, inner.height())
            text = inner.adjusted(COMPACT_IMAGE + PAD + LINE, 0, 0, 0)
        else:
            image = QRect(inner.left(), inner.top(), inner.width(), inner.width() // 2)
            text = inner.adjusted(0, image.height() + PAD, 0, 0)
        titles = broken(title(entry), bold, text.width(), 2)
        summaries = broken(summary(entry), small, text.width(), 2 if not compact else 2 - len(titles))
        title_high = len(titles) * QFontMetrics(bold).height()
        small_high = QFontMetrics(small).height()
        if compact:
            spare = inner.height() - title_high - (len(summaries) + 1) * small_high - 2 * LINE - FOOTER
            text.setTop(text.top() + max(0, spare // 2))
        title_box = QRect(text.left(), text.top(), text.width(), title_high)
        summary_box = QRect(text.left(), title_box.bottom() + LINE, text.width(), len(summaries) * small_high)
        top = summary_box.bottom() + 1 + LINE if compact else inner.bottom() + 1 - small_high - FOOTER
        footer = QRect(text.left(), top, text.width(), small_high + FOOTER)
        return cls(card, image, title_box, summary_box, footer, titles, summaries)

    @classmethod
    def height(cls, width: int, entry: ModelEntry, font: QFont, *, compact: bool) -> int:
        """Return the size of the cell of a card of ``width``."""
        small = QFontMetrics(_small(font)).height()
        edges = 2 * GAP + 2 * PAD
        if compact:
            needed = 2 * QFontMetrics(_bold(font)).height() + small + 2 * LINE + FOOTER
            return edges + max(COMPACT_IMAGE, needed)
        place = cls.within(QRect(0, 0, width, 10_000), entry, font, compact=False)
        end = place.summary.bottom() + 1 if place.summary_lines else place.title.bottom() + 1
        return end + LINE + FOOTER + small + FOOTER + edges // 2


class CardDelegate(QStyledItemDelegate):
    """Paints cards. ``width`` is that of a cell, ``compact`` the layout; the view sets both.

    Cells beside each other are equally high, as high as the one with the most text.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.width = 200
        self.columns = 1
        self.compact = False
        self.thumbnails = Thumbnails(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102, N802
        model = index.model()
        rows = [index] if self.columns == 1 else [model.index(row, 0) for row in range(model.rowCount())]
        entries = [row.data(ENTRY_ROLE) for row in rows]
        return QSize(self.width, max(self._height(entry, option.font) for entry in entries))

    def _height(self, entry: ModelEntry, font: QFont) -> int:
        return CardGeometry.height(self.width, entry, font, compact=self.compact)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        entry: ModelEntry = index.data(ENTRY_ROLE)
        place = CardGeometry.within(option.rect, entry, option.font, compact=self.compact)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, option, place.card, damaged=entry.problem is not None)
        self._paint_image(painter, entry, place.image)
        self._paint_text(painter, option.font, entry, place)
        self._paint_footer(painter, option, entry, place.footer)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, *, damaged: bool) -> None:
        current = theme.colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and not damaged
        fill = current.accent_soft if selected else current.hover if hovered else current.card
        width = 2 if selected else 1
        painter.setPen(QPen(QColor(current.accent if selected else current.border), width))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2), 10, 10)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(current.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(card).adjusted(-2, -2, 2, 2), 12, 12)

    def _paint_image(self, painter: QPainter, entry: ModelEntry, place: QRect) -> None:
        current, ratio = theme.colours(), painter.device().devicePixelRatioF()
        drawn = None
        if entry.card is not None and entry.problem is None:
            drawn = self.thumbnails.get(entry.card, place.size(), ratio)
        if drawn is not None:
            painter.drawPixmap(place.topLeft(), drawn)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current.sunken))
        painter.drawRoundedRect(QRectF(place), RADIUS, RADIUS)
        name, colour = ("warning", current.danger) if entry.problem else ("model", current.muted)
        size = 32
        sign = theme.pixmap(name, colour, size, ratio)
        painter.drawPixmap(place.center().x() - size // 2, place.center().y() - size // 2, sign)

    def _paint_text(self, painter: QPainter, font: QFont, entry: ModelEntry, place: CardGeometry) -> None:
        current = theme.colours()
        bold, small = _bold(font), _small(font)
        _lines(painter, place.title, place.title_lines, bold, current.muted if entry.problem else current.text)
        _lines(painter, place.summary, place.summary_lines, small, current.danger if entry.problem else current.muted)

    def _paint_footer(self, painter: QPainter, option: QStyleOptionViewItem, entry: ModelEntry, place: QRect) -> None:
        current, small = theme.colours(), _small(option.font)
        text = self.tr("Damaged") if entry.problem else badge(entry)
        width = QFontMetrics(small).horizontalAdvance(text) + 12
        pill = QRect(place.left(), place.top(), min(width, place.width()), place.height())
        beside = place.adjusted(pill.width() + theme.SPACE, FOOTER // 2, 0, 0)
        pill, beside = (QStyle.visualRect(option.direction, place, each) for each in (pill, beside))
        colour = QColor(current.danger if entry.problem else current.accent if entry.built_in else current.muted)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2)
        painter.setFont(small)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        licence = entry.card.license if entry.card and not entry.problem else ""
        _lines(painter, beside, broken(licence, small, beside.width(), 1), small, current.muted)


def _lines(painter: QPainter, place: QRect, lines: tuple[str, ...], font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    high = QFontMetrics(font).height()
    for number, line in enumerate(lines):
        box = QRect(place.left(), place.top() + number * high, place.width(), high)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _bold(font: QFont) -> QFont:
    found = QFont(font)
    found.setWeight(QFont.Weight.DemiBold)
    return found


def _small(font: QFont) -> QFont:
    found = QFont(font)
    if font.pointSizeF() > 0:
        found.setPointSizeF(font.pointSizeF() * 0.92)
    return found
