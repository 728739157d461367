"""A card as the gallery shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from put.models.card import ModelCard
from put_desktop.ui.cards.gallery_card import CardDelegate, CardGeometry
from put_desktop.ui.cards.gallery_model import GalleryModel

__all__ = ["CardPreview"]

WIDTH = 264
"""Width of a card in a wide gallery, in pixels."""


class CardPreview(QListView):
    """One card, drawn by the gallery's own delegate; it takes no input."""

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
        self.setAccessibleName(self.tr("Card in the gallery"))
        self.card = ModelCard("")

    def show_card(self, name: str, card: ModelCard) -> None:
        """Show another card."""
        from put.models.library import ModelEntry

        self.card = card
        entry = ModelEntry(name, Path(), card, built_in=False, problem=None, size=0)
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
