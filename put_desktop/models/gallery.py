"""Cards to choose a model from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from put_desktop.ui import theme
from put_desktop.ui.cards.gallery_card import CardDelegate
from put_desktop.ui.cards.gallery_model import GalleryModel, Index
from put_desktop.ui.cards.picker_card import EDGE, PickerDelegate
from put_desktop.ui.drops import accept_copy, local_paths
from put_desktop.ui.scale import GAP
from put_desktop.ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["MODEL_ENDINGS", "ModelGallery"]

MODEL_ENDINGS: Final = frozenset({".safetensors", ".pth", ".pt"})
"""Suffixes of files that are taken as models when dropped."""
CARD_WIDTH: Final = 220
"""Cards are at least this wide where there is room for more than one beside each other."""
PICKER_EDGE: Final = GAP - EDGE
"""The pictures of the column stand as far from the window's edge as everything else."""
COMPACT_BELOW: Final = 440
"""Views lower than this have cards with the image beside the text."""


class ModelGallery(QWidget):
    """Shows every model as a card with a before/after image; one of those that work is chosen.

    Keys: arrows, Home and End, and typing the beginning of a title; F2 renames, Delete removes, the menu key opens the
    menu. All that is only asked for: the signals say what, and whoever owns the library does it. Model files can be
    dropped; other drops go on to the parent.

    Args:
        parent: Qt's owner.
        picker: a narrow column of pictures with their titles in place of whole cards.

    Signals:
        current_changed: the name of the chosen model, empty when there is none.
        details_requested: a name, likewise for the three below.
        import_requested: a list of paths that were dropped.
        focus_moved: another model has the focus of the list; damaged ones can have it too.
    """

    current_changed = Signal(str)
    details_requested = Signal(str)
    export_requested = Signal(str)
    rename_requested = Signal(str)
    remove_requested = Signal(str)
    import_requested = Signal(list)
    focus_moved = Signal()

    def __init__(self, parent: QWidget | None = None, *, picker: bool = False) -> None:
        super().__init__(parent)
        self._told = ""
        self.model = GalleryModel(self)
        self.view = _CardView(self, picker=picker)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Models"))
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.selectionModel().currentChanged.connect(self.focus_moved)
        self.view.menu_wanted.connect(self._show_menu)
        self._notice = Notice(self.view)
        self._drop_hint = QLabel(self.tr("Drop to add this model"), self)
        self._drop_hint.setProperty("dropHint", True)  # noqa: FBT003  Qt's signature
        self._drop_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop_hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drop_hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PICKER_EDGE if picker else 0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.setAccessibleName(self.view.accessibleName())  # it is told to have the focus, too
        self.setAcceptDrops(True)
        self.set_entries([])

    # What is shown

    def set_entries(self, entries: Sequence[ModelEntry], none: str = "") -> None:
        """Show these models. The current one stays where it is still usable; else the first usable one is chosen.

        Args:
            entries: the models.
            none: what is said where there are none; how to add one by default.
        """
        wanted = self.current()
        self.view.selectionModel().blockSignals(True)  # noqa: FBT003  Qt's signature
        self.model.set_entries(entries)
        self.view.selectionModel().blockSignals(False)  # noqa: FBT003
        usable = [entry.name for entry in entries if entry.problem is None]
        if usable:
            self.set_current(wanted if wanted in usable else usable[0])
        none = none or self.tr("No models yet. Drop a model file here to add one.")
        empty = "" if entries else none
        self._notice.show_text(NoticeKind.EMPTY, empty, "model")
        self._place_parts()
        self._notify()

    def entries(self) -> list[ModelEntry]:
        """The models that are shown."""
        return self.model.entries

    def current(self) -> str:
        """The name of the chosen model; empty when there is none."""
        chosen = self.view.selectionModel().selectedIndexes()
        return self.model.entry(chosen[0]).name if chosen else ""

    def set_current(self, name: str) -> bool:
        """Choose a model and bring it into view.

        Returns:
            False, and nothing changes, where there is none of that name or it is damaged.
        """
        index = self.model.index_of(name)
        if not index.isValid() or self.model.entry(index).problem is not None:
            return False
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)
        return True

    def focused(self) -> str:
        """The name of the model that has the focus of the list, which may be a damaged one; else the chosen one."""
        index = self.view.currentIndex()
        return self.model.entry(index).name if index.isValid() else self.current()

    def show_entry(self, name: str) -> None:
        """Bring a model into view and give it the focus of the list; a damaged one too."""
        if not self.set_current(name):
            index = self.model.index_of(name)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def set_own(self, name: str, drawn: QPixmap) -> None:
        """In a picker: show what a model makes of the image that is looked at."""
        if isinstance(self.view.cards, PickerDelegate):
            self.view.cards.set_own(name, drawn)
            self.view.viewport().update()

    def clear_own(self) -> None:
        """In a picker: show the pictures on the cards again."""
        if isinstance(self.view.cards, PickerDelegate):
            self.view.cards.clear_own()
            self.view.viewport().update()

    def menu_for(self, entry: ModelEntry) -> QMenu:
        """Return a menu of what can be done with a model; the caller shows it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        works, own = entry.problem is None, not entry.built_in
        for text, icon, keys, enabled, signal in (
            (self.tr("Details…"), "details", "", True, "details_requested"),
            (self.tr("Export…"), "export", "", works, "export_requested"),
            (self.tr("Rename…"), "rename", "F2", own, "rename_requested"),
            (self.tr("Remove…"), "remove", "Del", own, "remove_requested"),
        ):
            action = QAction(text, menu)
            theme.bind_icon(action, icon)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown only: the list hears the keys itself
            action.setEnabled(enabled)
            action.setData((signal, entry.name))
            menu.addAction(action)
        menu.triggered.connect(self._menu_chosen)
        return menu

    @Slot(QAction)
    def _menu_chosen(self, action: QAction) -> None:
        signal, name = action.data()
        getattr(self, signal).emit(name)

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        self.menu_for(self.model.entry(index)).popup(place)

    @Slot()
    def _selection_changed(self) -> None:
        self._notify()

    def _notify(self) -> None:
        current = self.current()
        if current != self._told:
            self._told = current
            self.current_changed.emit(current)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        index = self.view.currentIndex()
        signals = {Qt.Key.Key_F2: self.rename_requested, Qt.Key.Key_Delete: self.remove_requested}
        if index.isValid() and event.key() in signals and not self.model.entry(index).built_in:
            signals[Qt.Key(event.key())].emit(self.model.entry(index).name)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._place_parts()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if _model_files(event):
            accept_copy(event)
            self._place_parts()
            self._drop_hint.show()
            self._drop_hint.raise_()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102, N802
        if _model_files(event):
            accept_copy(event)
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: D102, N802
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        self._drop_hint.hide()
        files = _model_files(event)
        if not files:
            event.ignore()
            return
        accept_copy(event)
        self.import_requested.emit(files)

    def _place_parts(self) -> None:
        self._drop_hint.setGeometry(self.rect())
        if not self._notice.isHidden():
            self._notice.place(self.view.rect(), over_image=False)


class _CardView(QListView):
    """A list whose cells are as wide as its columns allow.

    Signals:
        menu_wanted: for a row, at a point of the screen.
    """

    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, parent: QWidget, *, picker: bool = False) -> None:
        super().__init__(parent)
        self._picker = picker
        self.cards = PickerDelegate(self) if picker else CardDelegate(self)
        self.cards.thumbnails.loaded.connect(self._repaint)
        self.setItemDelegate(self.cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setMinimumWidth(112 if picker else 176)
        self.verticalScrollBar().setSingleStep(3 * theme.SPACE)

    def selectionCommand(  # noqa: N802
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """One is always chosen: neither damaged cards, nor empty space, nor Ctrl, nor the right button change that."""
        flag = QItemSelectionModel.SelectionFlag
        right = isinstance(event, QMouseEvent) and event.button() is not Qt.MouseButton.LeftButton
        usable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        return flag.ClearAndSelect if usable and not right else flag.NoUpdate

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "cards"):
            self._measure()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_wanted.emit(index, place)

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    def _measure(self) -> None:
        # The scroll bar's room is always kept free, so that its coming and going moves no card. One pixel more: a row
        # that fills the view exactly would wrap.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 1
        columns = max(1, room // CARD_WIDTH)
        compact = columns == 1 and self.height() < COMPACT_BELOW
        wanted = (room, 1, False) if self._picker else (max(1, room // columns), columns, compact)
        if wanted != (self.cards.width, self.cards.columns, self.cards.compact):
            self.cards.width, self.cards.columns, self.cards.compact = wanted
            self.scheduleDelayedItemsLayout()


def _model_files(event: QDropEvent) -> list[Path]:
    """The dropped files if all are models, else none: a mixed drop is for the window to sort out."""
    files = local_paths(event)
    return files if files and all(file.suffix.lower() in MODEL_ENDINGS for file in files) else []
