"""The card of a model as the gallery will show it, with a choice of its picture."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from put.models.card import ModelCard
from put_desktop.training.runs.history import Sheet
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.finish.card_preview import CardPreview
from put_desktop.training.wizard.finish.image_strip import ImageStrip
from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme

__all__ = ["CardPanel", "jpeg"]


class CardPanel(QWidget):
    """Shows a card with one of the sample pictures of its model.

    Args:
        sheets: hands out sample sheets.
        parent: Qt's owner.
    """

    def __init__(self, sheets: SheetStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._sheet: Sheet | None = None
        self._image = 0
        self._cut: tuple[int, ...] = ()
        self._jpegs = (b"", b"")
        self._values: dict[str, Any] = {"name": "", "title": "", "description": "", "licence": ""}
        self.card = CardPreview(self)
        self.images = ImageStrip(36, self)
        self.images.setAccessibleName(self.tr("Picture on the card"))
        self._label = wrapped(self.tr("Picture on the card:"), self, flag="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(wrapped(self.tr("Card in the gallery"), self, flag="heading"))
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._label)
        column.addWidget(self.images)
        column.addStretch(1)
        self.setFixedWidth(self.card.width() + 2 * theme.SPACE)
        self.images.picked.connect(self._pick_image)

    def reset(self) -> None:
        """Go back to the first picture."""
        self._image = 0

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Take the pictures from a sheet; None for none."""
        self._sheet = sheet
        self.refresh()

    def show_values(self, values: dict[str, Any]) -> None:
        """Show name, title, description and licence."""
        self._values = values
        self.refresh()

    def own_images(self) -> dict[str, bytes]:
        """Return the pictures for the card, ``before`` and ``after``; none where the model file has them already."""
        before, after = self._jpegs
        return {"before": before, "after": after} if self._image and before and after else {}

    def refresh(self) -> None:
        """Show the card, as far as its pictures have been read."""
        self._cut_images()
        for part in (self._label, self.images):
            part.setVisible(self.images.count() > 1)
        values, (before, after) = self._values, self._jpegs
        card = ModelCard(
            values["title"], description=values["description"], license=values["licence"], before=before, after=after
        )
        if card != self.card.card:
            self.card.show_card(values["name"], card)

    def _cut_images(self) -> None:
        if self._sheet is None:
            self.images.show_images((), -1)
            self._cut, self._jpegs = (), (b"", b"")
            return
        found = self._sheets.get(self._sheet.path) if self.isVisible() else None
        if found is None:
            return
        self._image = min(self._image, len(found) - 1)
        pair = found.photographs[self._image], found.translations[self._image]
        cut = tuple(image.cacheKey() for image in pair)
        if cut != self._cut:
            self._cut, self._jpegs = cut, (jpeg(pair[0]), jpeg(pair[1]))
            self.images.show_images(found.photographs, self._image)

    @Slot(int)
    def _pick_image(self, row: int) -> None:
        self._image = row
        self.refresh()


def jpeg(image: QImage | None) -> bytes:
    """Return a small image as a card holds it; empty for none."""
    if image is None or image.isNull():
        return b""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)  # type: ignore[call-overload]  # the stub wants bytes, Qt takes text
    return bytes(data.data())
