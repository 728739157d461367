"""One of the two sides of a training: where a folder is dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from put.data.inspect_report import DomainReport
from put.errors import PutError
from put_desktop.training.wizard.images.domain_images import SizeBars, ThumbStrip
from put_desktop.training.wizard.page import set_flag, wrapped
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["DomainPanel", "dropped_paths"]


HIGHEST = 400


class DomainPanel(QFrame):
    """Takes a folder, or one picture, by drop or by button, and shows what is in it.

    Args:
        name: ``A`` or ``B``.
        title: what the side is called.
        purpose: what belongs there.
        parent: Qt's owner.

    Signals:
        dropped: paths, wherever they point.
        cleared: by its button.
    """

    dropped = Signal(list)
    cleared = Signal()

    def __init__(self, name: str, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._title = title
        self._drawn = ""
        self.path: Path | None = None
        self.setProperty("side", True)  # noqa: FBT003  Qt's signature
        self.setAcceptDrops(True)
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
        words = self.tr("Take these pictures away again; nothing is deleted")
        self.clear_button.setToolTip(words)
        self.clear_button.setAccessibleName(self.tr("Clear {name}").format(name=self.name))
        self.clear_button.clicked.connect(self.cleared)

    def _make_buttons(self) -> None:
        self.folder_button = QPushButton(self)
        theme.bind_icon(self.folder_button, "folder-open")
        self.folder_button.clicked.connect(self._browse_folder)
        self.picture_button = QToolButton(self)
        theme.bind_icon(self.picture_button, "picture")
        self.picture_button.setText(self.tr("or one picture…"))
        self.picture_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.picture_button.setToolTip(self.tr("To learn from a single picture on each side"))
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
        """Show another folder or picture; what is known of it comes later."""
        self.path = path
        self.strip.expect(0)
        self.bars.show_sizes(())
        self.count.setText(self.tr("Counting…") if path is not None else "")
        self.show_problem(None)
        self._fill()

    def show_count(self, count: int, shown: int) -> None:
        """So many pictures there are, and so many small ones will come."""
        self.strip.expect(shown)
        self.say_count(count)

    def say_count(self, count: int) -> None:
        """So many pictures are used."""
        self._say(text.counted(count))

    def show_image(self, index: int, image: QImage) -> None:
        """One of the small pictures."""
        self.strip.set_image(index, image)

    def show_report(self, report: DomainReport) -> None:
        """What the inspection says of this side."""
        words = text.counted(report.found)
        if report.distinct != report.found:
            words = self.tr("{pictures}, {distinct} of them distinct").format(
                pictures=words, distinct=text.number(report.distinct)
            )
        self._say(words)
        self.bars.show_sizes(report.sizes)

    def show_problem(self, problem: PutError | None) -> None:
        """Say why these pictures cannot be taken; None takes the sentence away."""
        self._problem.setText(str(problem) if problem is not None else "")
        self._problem.setToolTip(problem.detail if problem is not None else "")
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self.count.setText("")
            self.count.setVisible(False)

    def problem(self) -> str:
        """The sentence that is seen, or nothing."""
        return self._problem.text()

    def _say(self, words: str) -> None:
        self.count.setText(words)
        self.count.setVisible(True)
        self.strip.setAccessibleName(self.tr("Some pictures of {name}").format(name=self.name))

    def _fill(self) -> None:
        filled = self.path is not None
        self._path.setText(str(self.path) if filled else "")
        for part in (self._path_row, self.strip, self.count):
            part.setVisible(filled)
        self._empty.setVisible(not filled)
        self.picture_button.setVisible(not filled)
        words = self.tr("Another folder…") if filled else self.tr("Choose a folder…")
        self.folder_button.setText(words)
        self.folder_button.setAccessibleName(f"{self.name}: {words}")
        set_flag(self, "filled", value=filled)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_drawing"):
            self._dress()

    def _dress(self) -> None:
        if self._drawn != theme.colours().muted:
            self._drawn = theme.colours().muted
            self._drawing.setPixmap(theme.pixmap("add-folder", self._drawn, 48, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802
        if dropped_paths(event):
            event.acceptProposedAction()
            set_flag(self, "over", value=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: D102, N802
        set_flag(self, "over", value=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802
        set_flag(self, "over", value=False)
        if paths := dropped_paths(event):
            event.acceptProposedAction()
            self.dropped.emit(paths)

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


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are held over a widget."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
