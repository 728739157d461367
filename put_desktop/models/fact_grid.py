"""Names and values in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from put_desktop.ui.scale import SPACE

__all__ = ["FactGrid", "plain_label"]


class FactGrid(QWidget):
    """One fact a line: its name, paler, and its value, which can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these in place of others."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(rows):
            left, right = plain_label(self, flag="muted"), plain_label(self)
            left.setText(name)
            right.setText(value.replace(" %", "\u00a0%"))  # never at the start of a line
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)

    def facts(self) -> dict[str, str]:
        """Return the values that are shown, by their names."""
        items = [self._grid.itemAt(place) for place in range(self._grid.count())]
        labels = [item.widget() for item in items if item is not None]
        words = [label.text() for label in labels if isinstance(label, QLabel)]
        return dict(zip(words[::2], words[1::2], strict=True))


def plain_label(parent: QWidget, *, flag: str = "") -> QLabel:
    """Return a label that wraps; texts come from files of strangers, so none of them is markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if flag:
        label.setProperty(flag, True)  # noqa: FBT003  Qt's signature
    return label
