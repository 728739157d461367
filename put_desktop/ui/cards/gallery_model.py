"""The models of the library as rows."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from put_desktop.core.error_texts import in_words, translated
from put_desktop.ui.cards.card_texts import said

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["ENTRY_ROLE", "GalleryModel", "Index", "badge", "description", "summary", "title"]

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The :class:`put.models.library.ModelEntry` of a row."""

Index = QModelIndex | QPersistentModelIndex

_NOWHERE: Final = QModelIndex()
_SHOWN: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TO_CHOOSE: Final = _SHOWN | Qt.ItemFlag.ItemIsSelectable


class GalleryModel(QAbstractListModel):
    """One row per model. A damaged one can have the focus, so that its problem can be read, but not be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ModelEntry] = []

    @property
    def entries(self) -> list[ModelEntry]:
        """The models of the rows."""
        return list(self._entries)

    def set_entries(self, entries: Sequence[ModelEntry]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, index: Index) -> ModelEntry:
        """Return the model of a row."""
        return self._entries[index.row()]

    def index_of(self, name: str) -> QModelIndex:
        """Return the row of a name; invalid where there is none."""
        for row, entry in enumerate(self._entries):
            if entry.name == name:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SHOWN if self.entry(index).problem else _TO_CHOOSE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return title(entry)
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [title(entry), summary(entry), self._standing(entry), self._licence(entry)]
            return ". ".join(part.rstrip(".") for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entry)
        return None

    def _standing(self, entry: ModelEntry) -> str:
        return self.tr("Damaged") if entry.problem else badge(entry)

    def _licence(self, entry: ModelEntry) -> str:
        licence = entry.card.license if entry.card else ""
        return self.tr("Licence: {name}").format(name=licence) if licence else ""

    def _tip(self, entry: ModelEntry) -> str:
        """The whole text of what the card cuts short. Cards come from strangers, so nothing in them is markup."""
        if entry.problem:
            lines = [in_words(entry.problem), str(entry.path)]
        else:
            lines = [description(entry), self._licence(entry)]
        paragraphs = [f"<b>{escape(title(entry))}</b>", *(escape(line).replace("\n", "<br>") for line in lines if line)]
        return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def title(entry: ModelEntry) -> str:
    """Return the title on a model's card, or its name in the library."""
    return (said(entry, entry.card.title) if entry.card else "") or entry.name


def description(entry: ModelEntry) -> str:
    """Return the description on its card."""
    return said(entry, entry.card.description) if entry.card else ""


def summary(entry: ModelEntry) -> str:
    """One line: the first of its description, or why it cannot be used."""
    if entry.problem:
        return translated(entry.problem.message)
    return description(entry).strip().split("\n", 1)[0]


def badge(entry: ModelEntry) -> str:
    """Return whose model it is."""
    text = QCoreApplication.translate
    return text("GalleryModel", "Built-in") if entry.built_in else text("GalleryModel", "Yours")
