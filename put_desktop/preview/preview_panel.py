"""The chosen image, before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from put_desktop.media.clips import Clip
from put_desktop.preview.clip_bar import ClipBar
from put_desktop.ui import theme
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["PreviewPanel"]


class PreviewPanel(QWidget):
    """The comparison with the file's name, a button that tries the settings on it, and for videos a time slider.

    Args:
        preview: the action behind the button.
        play: plays a video.
        play_trial: translates and plays some seconds of one.
        parent: Qt's owner.
    """

    def __init__(self, preview: QAction, play: QAction, play_trial: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compare = CompareView(self)
        self.compare.set_empty_text(self.tr("Select a file in the list below to see it here"))
        self._name = ElidedLabel(self)
        self._name.setProperty("heading", True)  # noqa: FBT003  Qt's signature
        self._remark = QLabel(self)
        self._remark.setProperty("muted", True)  # noqa: FBT003
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(preview.text(), self)
        self.button.setToolTip(preview.toolTip())
        theme.bind_icon(self.button, "compare")
        self.button.clicked.connect(preview.trigger)
        preview.changed.connect(lambda: self.button.setEnabled(preview.isEnabled()))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self._name, 1)
        row.addWidget(self._remark)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(row)
        column.addWidget(self.compare, 1)
        self.clip_bar = ClipBar(play, play_trial, self)
        self.clip_bar.setVisible(False)
        column.addWidget(self.clip_bar)
        self.setFocusProxy(self.compare)

    def show_name(self, name: str, remark: str = "") -> None:
        """Say which image it is, and what kind of result."""
        self._name.setText(name)
        self._remark.setText(remark)

    def show_clip(self, clip: Clip | None) -> None:
        """Show the time slider of a video; None hides it."""
        if clip is not None:
            self.clip_bar.show_clip(clip)
        self.clip_bar.setVisible(clip is not None)

    def show_pair(self, before: QImage | None, after: QImage | None) -> None:
        """Show an image and its result."""
        self.compare.set_before(before)
        self.compare.set_after(after)
        self.compare.set_busy("")
