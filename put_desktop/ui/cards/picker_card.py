"""Paint a model in the narrow column that it is picked from: a picture with its title below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from put_desktop.ui import theme
from put_desktop.ui.cards.gallery_card import CardDelegate
from put_desktop.ui.cards.gallery_model import ENTRY_ROLE, Index, title
from put_desktop.ui.cards.thumbnails import RADIUS
from put_desktop.ui.scale import SPACE, Type, font_of
from put_desktop.ui.widgets.lines import broken

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["EDGE", "PickerDelegate"]

EDGE: Final = 5
"""Pixels around a picture, for the ring of the chosen one."""
SHAPE: Final = 0.68
"""Height of a picture by its width."""
LINES: Final = 2


class PickerDelegate(CardDelegate):
    """Paints a model as it would translate the image that is shown, or else by the pictures on its card."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._own: dict[str, QPixmap] = {}

    def set_own(self, name: str, drawn: QPixmap) -> None:
        """Show what a model makes of the image that is shown."""
        self._own[name] = drawn

    def clear_own(self) -> None:
        """Back to the pictures on the cards."""
        self._own.clear()

    @property
    def own(self) -> frozenset[str]:
        """Names of the models that show what they make of the image."""
        return frozenset(self._own)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: D102, N802
        text = QFontMetrics(font_of(option.font, Type.SMALL)).height()
        return QSize(self.width, self._image_size().height() + LINES * text + 2 * EDGE + SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        entry: ModelEntry = index.data(ENTRY_ROLE)
        card = option.rect.adjusted(EDGE, EDGE, -EDGE, 0)
        image = QRect(card.topLeft(), self._image_size())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = self._own.get(entry.name)
        if drawn is None or entry.problem is not None:
            self._paint_image(painter, entry, image)
        else:
            _paint_cover(painter, drawn, image)
        self._paint_frame(painter, option, image)
        text = card.adjusted(0, image.height() + SPACE // 2, 0, 0)
        self._paint_title(painter, option, entry, text)
        painter.restore()

    def _image_size(self) -> QSize:
        across = self.width - 2 * EDGE
        return QSize(across, round(across * SHAPE))

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, image: QRect) -> None:
        current = theme.colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(current.accent if selected else current.control_border), 3 if selected else 1.5))
            painter.drawRoundedRect(QRectF(image).adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS + 2, RADIUS + 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(current.text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(image).adjusted(3.5, 3.5, -3.5, -3.5), RADIUS - 2, RADIUS - 2)

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, entry: ModelEntry, place: QRect) -> None:
        current = theme.colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        font = font_of(option.font, Type.SMALL)
        font.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(current.danger if entry.problem is not None else current.text))
        high = QFontMetrics(font).height()
        for number, line in enumerate(broken(title(entry), font, place.width(), LINES)):
            box = QRect(place.left(), place.top() + number * high, place.width(), high)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, line)


def _paint_cover(painter: QPainter, drawn: QPixmap, place: QRect) -> None:
    """Fill a rounded place, cutting off what does not fit."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(place), RADIUS, RADIUS)
    scale = max(place.width() / drawn.width(), place.height() / drawn.height())
    across, down = place.width() / scale, place.height() / scale
    source = QRectF((drawn.width() - across) / 2, (drawn.height() - down) / 2, across, down)
    painter.save()
    painter.setClipPath(shape)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(place), drawn, source)
    painter.restore()
