"""The chosen picture, before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from put_desktop import theme
from put_desktop.views.compare import CompareView
from put_desktop.views.elided import ElidedLabel

__all__ = ["PreviewPanel"]


class PreviewPanel(QWidget):
    """The comparison with the picture's name, and a button that tries the settings on it.

    Args:
        preview: the action behind the button.
        parent: Qt's owner.
    """

    def __init__(self, preview: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compare = CompareView(self)
        self.compare.set_empty_text(self.tr("Choose a picture in the list below to see it here"))
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
        self.setFocusProxy(self.compare)

    def show_name(self, name: str, remark: str = "") -> None:
        """Say which picture it is, and what kind of result."""
        self._name.setText(name)
        self._remark.setText(remark)

    def show_pair(self, before: QImage | None, after: QImage | None) -> None:
        """Show a picture and its result."""
        self.compare.set_before(before)
        self.compare.set_after(after)
        self.compare.set_busy("")
