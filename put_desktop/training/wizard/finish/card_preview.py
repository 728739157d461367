"""A card as the gallery will show it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from put.models.card import ModelCard
from put_desktop.ui.cards.gallery_card import CardDelegate, CardGeometry
from put_desktop.ui.cards.gallery_model import GalleryModel

__all__ = ["CardPreview", "jpeg"]

WIDTH = 264
"""A cell's, as wide as in a gallery with room."""


class CardPreview(QListView):
    """One card, drawn by what draws the gallery's; it is only looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = GalleryModel(self)
        self._cards = CardDelegate(self)
        self._cards.width = WIDTH
        self._cards.thumbnails.loaded.connect(self._repaint)
        self.setModel(self._rows)
        self.setItemDelegate(self._cards)
        self.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH + 4)
        self.setAccessibleName(self.tr("The card in the gallery"))
        self.card = ModelCard("")

    def show_card(self, name: str, card: ModelCard) -> None:
        """Show another card."""
        from put.models.library import ModelEntry

        self.card = card
        entry = ModelEntry(name, Path(), card, shipped=False, problem=None, size=0)
        self._rows.set_entries([entry])
        self.setFixedHeight(CardGeometry.height(WIDTH, entry, self.font(), compact=False) + 12)
        self.setAccessibleDescription(str(self._rows.index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))))

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(WIDTH + 4, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def jpeg(image: QImage | None) -> bytes:
    """A small picture as a card holds it; empty for none."""
    if image is None or image.isNull():
        return b""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)  # type: ignore[call-overload]  # the stub wants bytes, Qt takes text
    return bytes(data.data())
