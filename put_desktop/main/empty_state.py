"""The empty state: shown before anything was dropped."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from put.images.formats.kinds import READABLE_NAMES
from put_desktop.ui import theme
from put_desktop.ui.scale import GAP, RADIUS, Type, set_type
from put_desktop.ui.widgets.flow import FlowLayout

__all__ = ["EmptyState"]

DRAWN_FROM: Final = 480
"""Pixels of height: with less, the words need the room of the drawing."""


class EmptyState(QWidget):
    """Says what can be dropped, and offers the same by buttons.

    Args:
        add_files, add_folder, samples: the actions behind the buttons.
        parent: Qt's owner.
    """

    def __init__(
        self, add_files: QAction, add_folder: QAction, samples: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drawing = QLabel(self)
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(self.tr("Drop pictures, videos or folders here"), self)
        set_type(heading, Type.DISPLAY)
        text = QLabel(
            self.tr(
                "Folders keep their structure. Your originals are never changed.\n"
                "{kinds}\n"
                "MP4, MKV, MOV, WebM, AVI and more videos"
            ).format(kinds=READABLE_NAMES),
            self,
        )
        text.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        for label in (heading, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.buttons = [self._button(action) for action in (add_files, add_folder, samples)]
        self.buttons[0].setProperty("accent", True)  # noqa: FBT003
        theme.bind_icon(self.buttons[0], "add-files", theme.Tone.ON_ACCENT)
        row = FlowLayout(is_centred=True)
        for button in self.buttons[:2]:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addStretch(2)
        for part in (self._drawing, heading, text):
            column.addWidget(part)
        column.addSpacing(theme.SPACE)
        column.addLayout(row)
        column.addWidget(self.buttons[2], 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.buttons[2].setProperty("link", True)  # noqa: FBT003
        theme.bind_icon(self.buttons[2], "picture", theme.Tone.ACCENT)
        self.setAccessibleName(heading.text())
        self._dress()

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)  # the menus have these keys
        button.setToolTip(action.toolTip())
        button.setIcon(action.icon())
        theme.bind_icon(
            button, {"add_files": "add-files", "add_folder": "add-folder"}.get(action.objectName(), "picture")
        )
        button.clicked.connect(action.trigger)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._drawing.setVisible(self.height() >= DRAWN_FROM)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_drawing"):
            self._dress()

    def _dress(self) -> None:
        self._drawing.setPixmap(theme.pixmap("picture", theme.colours().muted, 72, self.devicePixelRatioF()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().control_border), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(theme.colours().card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -GAP), RADIUS, RADIUS)
