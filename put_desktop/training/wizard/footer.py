"""The lower edge of the training window: Back, Next and Close."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from put_desktop.ui import theme
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["Footer"]


class Footer(QWidget):
    """Buttons to go from page to page, and a remark between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = QLabel(self)
        self.remark.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        self.remark.setWordWrap(True)
        self.back = SteadyButton(self.tr("&Back"), self)
        self.back.setToolTip(self.tr("Previous page (Alt+Left)"))
        self.next = SteadyButton(self.tr("Ne&xt"), self)
        self.next.setToolTip(self.tr("Next page (Alt+Right)"))
        self.next.setProperty("accent", True)  # noqa: FBT003
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.close_button.setToolTip(self.tr("Back to the pictures (Ctrl+W). Training continues"))
        gap = theme.SPACE
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        row.setSpacing(gap)
        row.addWidget(self.back)
        row.addWidget(self.remark, 1)
        row.addWidget(self.next)
        row.addWidget(self.close_button)
        for button in (self.back, self.next):  # their places stay, so that nothing moves
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
