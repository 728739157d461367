"""The list of watched folders."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from put.config import TranslateOptions
from put.unattended.watch_folder import WatchFolder
from put_desktop.core.error_texts import in_words, translated
from put_desktop.ui import text, theme
from put_desktop.ui.screen import fit_to_screen
from put_desktop.ui.widgets.ask import ask
from put_desktop.ui.widgets.flow import FlowLayout
from put_desktop.ui.widgets.form import close_button, muted
from put_desktop.unattended.watch_edit import WatchEditDialog
from put_desktop.unattended.watch_state import FolderState, FolderStatus
from put_desktop.unattended.watching import Watching

__all__ = ["WatchDialog"]

_ID = Qt.ItemDataRole.UserRole


class WatchDialog(QDialog):
    """Shows what is watched; folders are added, changed, paused and removed.

    Args:
        watching: the folders.
        presets: returns the names of presets.
        options: returns the options of a preset; of the empty name those that are shown in the window.
        parent: the window.
    """

    def __init__(
        self,
        watching: Watching,
        presets: Callable[[], list[str]],
        options: Callable[[str], TranslateOptions],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._watching = watching
        self._presets = presets
        self._options = options
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watched folders"))
        self.tree = self._made_tree()
        self._empty = muted(
            self.tr("No folder is watched. Whatever arrives in a watched folder is translated by itself."), self
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._empty)
        self.add = self._button(self.tr("&Add…"), "add-folder", self._add)
        self.change = self._button(self.tr("C&hange…"), "settings", self._change)
        self.pause = self._button(self.tr("&Pause"), "pause", self._pause)
        self.remove = self._button(self.tr("&Remove"), "remove", self._remove)
        row = FlowLayout()
        for button in (self.add, self.change, self.pause, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(
            muted(self.tr("Folders are watched while this program is open, in the window or in the tray."), self)
        )
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        column.addWidget(close_button(self))
        fit_to_screen(self, QSize(760, 420), QSize(420, 280))
        watching.changed.connect(self._refresh)
        self.tree.itemSelectionChanged.connect(self._refresh_buttons)
        self.tree.itemActivated.connect(self._change)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_pages"):
            for row, folder in enumerate(self._watching.folders[: self.tree.topLevelItemCount()]):
                self.tree.invisibleRootItem().child(row).setIcon(0, _icon(self._watching.status(folder)))

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Folder"), self.tr("Results"), self.tr("Preset"), self.tr("State")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setProperty("roomy", True)  # noqa: FBT003  Qt's signature
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setAccessibleName(self.tr("Watched folders"))
        header = tree.header()
        header.setStretchLastSection(False)
        for place, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            header.setSectionResizeMode(place, mode)
        return tree

    def _button(self, words: str, icon: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        theme.bind_icon(button, icon)
        button.clicked.connect(call)
        return button

    def _current(self) -> WatchFolder | None:
        item = self.tree.currentItem()
        return self._watching.find(str(item.data(0, _ID))) if item is not None else None

    @Slot()
    def _refresh(self) -> None:
        folders = self._watching.folders
        current = self._current()
        while self.tree.topLevelItemCount() > len(folders):
            self.tree.takeTopLevelItem(self.tree.topLevelItemCount() - 1)
        while self.tree.topLevelItemCount() < len(folders):
            self.tree.addTopLevelItem(QTreeWidgetItem())
        for row, folder in enumerate(folders):
            item = self.tree.invisibleRootItem().child(row)
            self._fill(item, folder)
            if current is None or folder.id == current.id:
                self.tree.setCurrentItem(item)
                current = folder
        self._pages.setCurrentIndex(0 if folders else 1)
        self._refresh_buttons()

    def _fill(self, item: QTreeWidgetItem, folder: WatchFolder) -> None:
        status = self._watching.status(folder)
        words = (str(folder.folder), str(folder.output), folder.preset or self.tr("Own settings"), _words(status))
        item.setData(0, _ID, folder.id)
        for place, each in enumerate(words):
            item.setText(place, each)
            item.setToolTip(place, each)
        if status.problem is not None:
            item.setToolTip(3, in_words(status.problem))
        item.setIcon(0, _icon(status))

    @Slot()
    def _refresh_buttons(self) -> None:
        folder = self._current()
        for button in (self.change, self.pause, self.remove):
            button.setEnabled(folder is not None)
        is_paused = folder is not None and folder.is_paused
        self.pause.setText(self.tr("&Resume") if is_paused else self.tr("&Pause"))
        theme.bind_icon(self.pause, "start" if is_paused else "pause")

    @Slot()
    def _add(self) -> None:
        self._edit(None)

    @Slot()
    def _change(self) -> None:
        if (folder := self._current()) is not None:
            self._edit(folder)

    def _edit(self, folder: WatchFolder | None) -> None:
        dialog = WatchEditDialog(self._presets(), self._options, folder, self)
        dialog.chosen.connect(self._watching.put)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _pause(self) -> None:
        if (folder := self._current()) is not None:
            self._watching.pause(folder.id, paused=not folder.is_paused)

    @Slot()
    def _remove(self) -> None:
        if (folder := self._current()) is not None:
            ask(
                self,
                self.tr("Watch “{name}” no longer?").format(name=text.short(folder.folder.name)),
                self.tr("Its pictures, its results and its jobs stay."),
                self.tr("Remove"),
                self.tr("Keep"),
                partial(self._watching.remove, folder.id),
            )


def _icon(status: FolderStatus) -> QIcon:
    names = {FolderState.PAUSED: "pause", FolderState.AWAY: "warning", FolderState.BLOCKED: "warning"}
    return theme.icon(names.get(status.state, "folder"))


def _words(status: FolderStatus) -> str:
    if status.problem is not None:
        return translated(status.problem.message)
    return {
        FolderState.UNKNOWN: _tr("Looking…"),
        FolderState.WATCHING: _tr("Watching"),
        FolderState.GROWING: _tr("%Ln arriving", status.growing),
        FolderState.PAUSED: _tr("Paused"),
        FolderState.AWAY: _tr("Not there"),
        FolderState.BLOCKED: _tr("Waiting"),
    }[status.state]


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Watching", source, None, number)
