"""The panel of one domain: where its folder is dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from put.data.inspect_report import DomainReport
from put.errors import PutError
from put_desktop.core.error_texts import in_words
from put_desktop.training.wizard.drops import DropTarget
from put_desktop.training.wizard.images.domain_images import SizeBars, ThumbStrip
from put_desktop.training.wizard.page import set_flag, wrapped
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["DomainPanel"]

HIGHEST = 400


class DomainPanel(QFrame):
    """Takes a folder, or one image, by drop or by button, and shows what is in it.

    Args:
        name: ``A`` or ``B``.
        title: the title of the domain.
        purpose: what belongs there.
        parent: Qt's owner.

    Signals:
        dropped: paths of any kind.
        cleared: the folder is no longer wanted.
    """

    dropped = Signal(list)
    cleared = Signal()

    def __init__(self, name: str, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._title = title
        self._drawn = ""
        self.path: Path | None = None
        self.setProperty("domain", True)  # noqa: FBT003  Qt's signature
        drops = DropTarget(self)
        drops.dropped.connect(self.dropped)
        drops.hovered.connect(self._show_hover)
        self.setMaximumHeight(HIGHEST)
        self.setAccessibleName(f"{name}: {title}")
        self.setAccessibleDescription(purpose)
        heading = wrapped(f"{name} · {title}", self, flag="heading")
        self._purpose = wrapped(purpose, self, flag="muted")
        self._drawing = QLabel(self)
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._invitation = wrapped(self.tr("Drop a folder of pictures here"), self)
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_path_row()
        self.strip = ThumbStrip(self)
        self.count = wrapped("", self)
        self.bars = SizeBars(self)
        self._problem = wrapped("", self, flag="danger")
        self._make_buttons()
        self._lay_out(heading)
        self._fill()

    def _make_path_row(self) -> None:
        self._path = ElidedLabel(self)
        self.clear_button = QToolButton(self)
        theme.bind_icon(self.clear_button, "clear")
        words = self.tr("Remove this folder from the run. No files are deleted")
        self.clear_button.setToolTip(words)
        self.clear_button.setAccessibleName(self.tr("Clear {name}").format(name=self.name))
        self.clear_button.clicked.connect(self.cleared)

    def _make_buttons(self) -> None:
        self.folder_button = QPushButton(self)
        theme.bind_icon(self.folder_button, "folder-open")
        self.folder_button.clicked.connect(self._browse_folder)
        self.picture_button = QToolButton(self)
        theme.bind_icon(self.picture_button, "picture")
        self.picture_button.setText(self.tr("Or choose one picture…"))
        theme.show_text_beside(self.picture_button)
        self.picture_button.setToolTip(self.tr("Train on a single picture for each of A and B"))
        self.picture_button.setAccessibleName(self.tr("One picture for {name}").format(name=self.name))
        self.picture_button.clicked.connect(self._browse_picture)

    def _lay_out(self, heading: QLabel) -> None:
        self._path_row = QWidget(self)
        row = QHBoxLayout(self._path_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self._path, 1)
        row.addWidget(self.clear_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, 12, 2 * theme.SPACE, 12)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading)
        column.addWidget(self._purpose)
        column.addWidget(self._path_row)
        column.addWidget(self._welcome(), 1)
        for part in (self.strip, self.count, self.bars, self._problem):
            column.addWidget(part)
        column.addStretch(0)
        column.addLayout(buttons)

    def _welcome(self) -> QWidget:
        self._empty = QWidget(self)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, theme.SPACE, 0, theme.SPACE)
        column.addStretch(1)
        column.addWidget(self._drawing)
        column.addWidget(self._invitation)
        column.addWidget(self.picture_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return self._empty

    def set_path(self, path: Path | None) -> None:
        """Show another folder or image; its counts come later."""
        self.path = path
        self.strip.expect(0)
        self.bars.show_sizes(())
        self.count.setText(self.tr("Counting…") if path is not None else "")
        self.show_problem(None)
        self._fill()

    def show_count(self, count: int, shown: int) -> None:
        """Show the number of images, and make room for ``shown`` thumbnails."""
        self.strip.expect(shown)
        self.show_number(count)

    def show_number(self, count: int) -> None:
        """Show the number of images that are used."""
        self._show_text(text.counted(count))

    def show_image(self, index: int, image: QImage) -> None:
        """Show one of the thumbnails."""
        self.strip.set_image(index, image)

    def show_report(self, report: DomainReport) -> None:
        """Show the figures of the inspection."""
        words = text.counted(report.found)
        if report.unreadable and report.looked_at == report.found:
            number = len(report.unreadable)
            words = self.tr("{pictures}, %Ln of them unreadable", "", number).format(pictures=words)
        if report.distinct != round(report.found * report.readable / max(1, report.looked_at)):
            words = self.tr("{pictures}, %Ln of them unique", "", report.distinct).format(pictures=words)
        self._show_text(words)
        self.bars.show_sizes(report.sizes, (report.smallest, report.largest))

    def show_problem(self, problem: PutError | None) -> None:
        """Show why this folder cannot be used; None hides the message."""
        self._problem.setText(in_words(problem) if problem is not None else "")
        self._problem.setToolTip(problem.detail if problem is not None else "")
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self.count.setText("")
            self.count.setVisible(False)

    def problem(self) -> str:
        """Return the message that is shown, or an empty text."""
        return self._problem.text()

    def _show_text(self, words: str) -> None:
        self.count.setText(words)
        self.count.setVisible(True)
        self.strip.setAccessibleName(self.tr("Sample pictures of {name}").format(name=self.name))

    def _fill(self) -> None:
        filled = self.path is not None
        self._path.setText(str(self.path) if filled else "")
        for part in (self._path_row, self.strip, self.count):
            part.setVisible(filled)
        self._empty.setVisible(not filled)
        self.picture_button.setVisible(not filled)
        words = self.tr("Change folder…") if filled else self.tr("Choose folder…")
        self.folder_button.setText(words)
        self.folder_button.setAccessibleName(f"{self.name}: {words}")
        set_flag(self, "filled", value=filled)
        self._apply_theme()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_drawing"):
            self._apply_theme()

    def _apply_theme(self) -> None:
        if self._drawn != theme.colours().muted:
            self._drawn = theme.colours().muted
            self._drawing.setPixmap(theme.pixmap("add-folder", self._drawn, 48, self.devicePixelRatioF()))

    @Slot(bool)
    def _show_hover(self, over: bool) -> None:
        set_flag(self, "over", value=over)

    @Slot()
    def _browse_folder(self) -> None:
        dialog = self._dialog(self.tr("Folder of pictures for {name}").format(name=self.name))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    @Slot()
    def _browse_picture(self) -> None:
        from put.images.formats.kinds import READABLE_ENDINGS

        dialog = self._dialog(self.tr("Picture for {name}").format(name=self.name))
        endings = " ".join(f"*{ending}" for ending in sorted(READABLE_ENDINGS))
        dialog.setNameFilter(self.tr("Pictures ({endings})").format(endings=endings))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        start = self.path.parent if self.path is not None else Path.home()
        dialog = QFileDialog(self.window(), title, str(start))
        dialog.fileSelected.connect(self._browsed)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(str)
    def _browsed(self, path: str) -> None:
        self.dropped.emit([Path(path)])
