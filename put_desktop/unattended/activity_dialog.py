"""The activity log as a page of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from put.errors import OutputError
from put_desktop.core.error_texts import in_words
from put_desktop.ui import theme
from put_desktop.ui.screen import fit_to_screen
from put_desktop.ui.widgets.ask import ask
from put_desktop.ui.widgets.flow import FlowLayout
from put_desktop.ui.widgets.form import close_button
from put_desktop.ui.widgets.notice import Notice, NoticeKind
from put_desktop.unattended.activity_log import ActivityLog, Kind, LogLine

__all__ = ["ActivityDialog"]

SHOWN = 2000
"""Lines at most: nobody reads more, and the file has them all."""
_LINE = Qt.ItemDataRole.UserRole
_ICONS = {Kind.INFO: "details", Kind.GOOD: "done", Kind.PROBLEM: "warning"}


class ActivityDialog(QDialog):
    """Lines, the latest first; they can be searched, copied and saved.

    Args:
        log: what is shown.
        parent: the window.
    """

    def __init__(self, log: ActivityLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Activity log"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search"))
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("Everything"), "")
        self.kind.addItem(self.tr("Problems only"), Kind.PROBLEM.value)
        self.kind.setAccessibleName(self.tr("What is shown"))
        self.kind.setAccessibleDescription(self.kind.accessibleName())
        self.tree = self._made_tree()
        self.notice = Notice(self.tree)
        buttons = close_button(self)
        self.copy = self._button(self.tr("&Copy"), "copy", self.copy_lines)
        self.save = self._button(self.tr("&Save…"), "save", self._ask_save)
        self.clear = self._button(self.tr("C&lear…"), "remove", self._ask_clear)
        top, bottom, tools = QHBoxLayout(), QHBoxLayout(), FlowLayout()
        top.setSpacing(theme.SPACE)
        bottom.setSpacing(theme.SPACE)
        top.addWidget(self.search, 1)
        top.addWidget(self.kind)
        for button in (self.copy, self.save, self.clear):
            tools.addWidget(button)
        bottom.addLayout(tools, 1)
        bottom.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(bottom)
        fit_to_screen(self, QSize(820, 520), QSize(420, 280))
        self.search.textChanged.connect(self._fill)
        self.kind.activated.connect(self._fill)
        QShortcut(QKeySequence.StandardKey.Copy, self.tree, self.copy_lines, context=Qt.ShortcutContext.WidgetShortcut)
        log.added.connect(self._added)
        log.loaded.connect(self._fill)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "tree"):
            root = self.tree.invisibleRootItem()
            for item in map(root.child, range(root.childCount())):
                item.setIcon(0, _icon(item.data(0, _LINE)))

    def shown(self) -> list[LogLine]:
        """Return the lines that are shown, the latest first."""
        root = self.tree.invisibleRootItem()
        return [root.child(row).data(0, _LINE) for row in range(root.childCount())]

    @Slot()
    def copy_lines(self) -> None:
        """Copy the selected lines, or all that are shown, in the order in which they happened."""
        chosen = [item.data(0, _LINE) for item in self.tree.selectedItems()] or self.shown()
        lines = sorted(chosen, key=lambda line: line.time)
        QGuiApplication.clipboard().setText("\n".join(line.words for line in lines))

    def save_to(self, path: Path) -> OutputError | None:
        """Write the lines that are shown to a file; returns why that could not be."""
        lines = "\n".join(line.words for line in reversed(self.shown()))
        try:
            path.write_text(lines + "\n", encoding="utf-8")
        except OSError as error:
            return OutputError(f"{path} cannot be written.", "", str(error))
        return None

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Details")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setProperty("roomy", True)  # noqa: FBT003  Qt's signature
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setAccessibleName(self.tr("Activity log"))
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return tree

    def _button(self, words: str, icon: str, call: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        theme.bind_icon(button, icon)
        button.clicked.connect(call)
        return button

    @Slot()
    def _fill(self) -> None:
        self.tree.clear()
        fitting = [line for line in self._log.lines if self._fits(line)]
        self.tree.addTopLevelItems([_item(line) for line in reversed(fitting[-SHOWN:])])
        self._say_if_empty()

    @Slot(object)
    def _added(self, line: LogLine) -> None:
        if self._fits(line):
            self.tree.insertTopLevelItem(0, _item(line))
            self._say_if_empty()

    def _say_if_empty(self) -> None:
        words = self.tr("No line fits.") if self._log.lines else self.tr("Nothing has happened yet.")
        self.notice.show_text(NoticeKind.EMPTY, "" if self.tree.topLevelItemCount() else words, "list")
        self._place_notice()

    def _place_notice(self) -> None:
        if not self.notice.isHidden():
            self.notice.place(self.tree.rect(), over_image=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._place_notice()

    def _fits(self, line: LogLine) -> bool:
        kind = self.kind.currentData()
        words = self.search.text().casefold()
        return (not kind or line.kind.value == kind) and words in line.words.casefold()

    @Slot()
    def _ask_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the activity log"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("put-activity.txt")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        if (problem := self.save_to(Path(file))) is not None:
            self._log.add(in_words(problem), Kind.PROBLEM, problem.detail)

    @Slot()
    def _ask_clear(self) -> None:
        ask(
            self,
            self.tr("Clear the activity log?"),
            self.tr("Results and reports stay."),
            self.tr("Clear"),
            self.tr("Keep"),
            self._log.clear,
        )


def _item(line: LogLine) -> QTreeWidgetItem:
    item = QTreeWidgetItem([line.time[:19].replace("T", "  "), line.text, line.detail])
    item.setData(0, _LINE, line)
    item.setIcon(0, _icon(line))
    for place in (1, 2):
        item.setToolTip(place, item.text(place))
    return item


def _icon(line: LogLine) -> QIcon:
    return theme.icon(_ICONS[line.kind])
