"""What was measured of each device, and why the automatic choice is what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from put.backends.choice import Choice
from put.backends.speeds import Reason, Speed
from put.config import BackendName
from put_desktop.ui.widgets.form import muted

__all__ = ["SpeedsList"]

LIBRARIES = {BackendName.TORCH: "PyTorch", BackendName.OPENVINO: "OpenVINO"}


class SpeedsList(QWidget):
    """A sentence and a table for each device.

    Args:
        parent: Qt's owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: list[str] = []
        """Why each device computes as it does, as shown."""
        self.cells: list[list[str]] = []
        """Rows of all tables, as shown."""
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show these in place of what was shown."""
        self.sentences, self.cells = [], []
        if self._shown is not None:
            self._shown.setParent(None)
            self._shown.deleteLater()
        self._shown = QWidget(self)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for reason in reasons:
            name = QLabel(reason.name, self._shown)
            name.setWordWrap(True)
            column.addWidget(name)
            self.sentences.append(self._sentence(reason))
            column.addWidget(muted(self.sentences[-1], self._shown))
            if reason.ways:
                column.addLayout(self._table(reason, self._shown))
        self._column.addWidget(self._shown)

    def _sentence(self, reason: Reason) -> str:
        way = self._way(reason.choice)
        chosen = reason.chosen
        if chosen is None or not chosen.ratio:
            return self.tr("Automatic takes {way}, by rule: nothing is measured yet.").format(way=way)
        return self.tr(
            "Automatic takes {way}: measured on {date} with {model}, {ratio} times as fast as the plain way."
        ).format(way=way, date=_date(reason.when), model=reason.model, ratio=_number(chosen.ratio, 1))

    def _table(self, reason: Reason, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        size = reason.ways[0].size
        heads = (
            self.tr("Way"),
            self.tr("Pictures of {size} px per second").format(size=size),
            self.tr("Times the plain way"),
        )
        for at, words in enumerate(heads):
            head = QLabel(words, parent)
            head.setProperty("muted", True)  # noqa: FBT003  Qt's signature
            grid.addWidget(head, 0, at)
        for row, speed in enumerate(reason.ways, 1):
            self._add(grid, row, speed, parent, is_chosen=speed.choice == reason.choice)
        return grid

    def _add(self, grid: QGridLayout, row: int, speed: Speed, parent: QWidget, *, is_chosen: bool) -> None:
        way = self._way(speed.choice)
        cells = [
            self.tr("{way} (chosen)").format(way=way) if is_chosen else way,
            _number(speed.images_per_second, 2),
            _number(speed.ratio, 1) if speed.ratio else "–",
        ]
        self.cells.append(cells)
        for at, words in enumerate(cells):
            label = QLabel(words, parent)
            if at:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, at)

    def _way(self, choice: Choice) -> str:
        way = self.tr("{library} in {precision}").format(
            library=LIBRARIES.get(choice.backend, str(choice.backend)), precision=choice.precision
        )
        if choice.threads > 1:
            return self.tr("{way}, {threads} threads").format(way=way, threads=choice.threads)
        return way


def _number(value: float, digits: int) -> str:
    return QLocale().toString(value, "f", digits)


def _date(when: str) -> str:
    moment = QDateTime.fromString(when, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime().date(), QLocale.FormatType.ShortFormat)
