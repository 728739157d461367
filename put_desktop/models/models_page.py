"""All models: cards to search and sort, and everything about one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from put_desktop.models.gallery import ModelGallery
from put_desktop.models.model_panel import ModelPanel
from put_desktop.ui import theme
from put_desktop.ui.cards.card_texts import said
from put_desktop.ui.cards.gallery_model import description, title
from put_desktop.ui.scale import GAP, SPACE, Type, set_type
from put_desktop.ui.widgets.controls import WheelGuard

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["ModelsPage", "Order"]


class Order(IntEnum):
    """Order of the cards."""

    LIBRARY = 0
    TITLE = 1
    NEWEST = 2
    SIZE = 3
    LICENSE = 4


_KEYS: Final[dict[Order, Callable[[ModelEntry], object]]] = {
    Order.TITLE: lambda entry: title(entry).casefold(),
    Order.SIZE: lambda entry: -entry.size,
    Order.LICENSE: lambda entry: (entry.card.license if entry.card else "").casefold(),
}


class ModelsPage(QWidget):
    """Cards on the left, the chosen model on the right.

    Signals:
        use_requested: the name of a model to translate with.
    """

    use_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ModelEntry] = []
        self._stale = False
        self.gallery = ModelGallery(self)
        self.panel = ModelPanel(self)
        self.title = QLabel(self.tr("Models"), self)
        set_type(self.title, Type.TITLE)
        self.count = QLabel(self)
        self.count.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        self.search = self._search_field()
        self.order = self._order_box()
        self.import_button = QPushButton(self.tr("Import…"), self)
        theme.bind_icon(self.import_button, "import")
        self._lay_out()
        self.gallery.current_changed.connect(self._show_current)
        self.gallery.focus_moved.connect(self._show_current)
        self.panel.use_requested.connect(self.use_requested)
        self.setFocusProxy(self.gallery)
        self.setAccessibleName(self.gallery.accessibleName())  # it is told to have the focus, too

    def set_import(self, action: QAction) -> None:
        """Let the button do what an action does."""
        self.import_button.setToolTip(action.toolTip())
        self.import_button.clicked.connect(action.trigger)

    def set_entries(self, entries: Sequence[ModelEntry]) -> None:
        """Show these models; a page that nobody sees does so when it is opened."""
        self._entries = list(entries)
        self._stale = True
        if self.isVisible():
            self._refill()

    def setVisible(self, visible: bool) -> None:  # noqa: D102, N802  Qt's signature
        if visible:
            self._freshen()  # before the parts are laid out
        super().setVisible(visible)

    def show_model(self, name: str) -> None:
        """Choose a model, whatever was searched for."""
        self._freshen()
        self.search.clear()
        self.gallery.show_entry(name)
        self._show_current()

    def shown(self) -> list[str]:
        """The names of the models that are listed, in order."""
        self._freshen()
        return [entry.name for entry in self.gallery.entries()]

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Search"))
        field.setAccessibleName(self.tr("Search models"))
        field.setToolTip(self.tr("Words in the title, the description, the licence or the author"))
        field.setClearButtonEnabled(True)
        for button in field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        field.setMaximumWidth(260)
        field.setAcceptDrops(False)  # the whole window takes drops
        field.textChanged.connect(self._refill)
        return field

    def _order_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Sort by"))
        box.setAccessibleDescription(box.accessibleName())
        box.setToolTip(self.tr("How the models are sorted"))
        for words in (
            *(self.tr("Built-in first"), self.tr("Title"), self.tr("Newest first")),
            *(self.tr("Largest first"), self.tr("Licence")),
        ):
            box.addItem(words)
        box.currentIndexChanged.connect(self._refill)
        self._guard = WheelGuard(self)
        self._guard.watch(box)
        return box

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.setContentsMargins(SPACE // 2, 0, 0, 0)  # as the cards below
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        for part in (self.search, self.order, self.import_button):
            head.addWidget(part)
        body = QSplitter(Qt.Orientation.Horizontal, self)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(GAP)
        body.addWidget(self.gallery)
        body.addWidget(self.panel)
        body.setStretchFactor(0, 1)
        body.setStretchFactor(1, 1)
        body.setSizes([560, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, SPACE // 2, GAP, GAP)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(body, 1)

    def _freshen(self) -> None:
        if self._stale:
            self._refill()

    @Slot()
    def _refill(self) -> None:
        self._stale = False
        wanted = self.search.text().casefold().split()
        found = [entry for entry in self._entries if all(word in _words(entry) for word in wanted)]
        order = Order(self.order.currentIndex())
        if order is Order.NEWEST:
            found.sort(key=lambda entry: entry.card.date if entry.card else "", reverse=True)
        elif order in _KEYS:
            found.sort(key=_KEYS[order])  # type: ignore[arg-type]  # each key is of one type
        with QSignalBlocker(self.gallery):  # the current one is shown below, once
            self.gallery.set_entries(found, none=self.tr("No model has these words.") if wanted else "")
        self.count.setText(
            f"{len(found)}" if len(found) == len(self._entries) else f"{len(found)} / {len(self._entries)}"
        )
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        name = self.gallery.focused()
        self.panel.show_entry(next((entry for entry in self.gallery.entries() if entry.name == name), None))


def _words(entry: ModelEntry) -> str:
    """Return the text that is searched."""
    card = entry.card
    parts = [entry.name, title(entry)]
    if card is not None:
        parts += [description(entry), card.license]
        parts += [said(entry, words) for words in (card.author, card.source_domain, card.target_domain)]
    return "\n".join(parts).casefold()
