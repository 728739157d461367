"""One line that says how usual the files of a job are for a model."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from put.familiarity.report import FileMark, Fit, ModelReport
from put_desktop.ui import text, theme

__all__ = ["FitHint"]

MOST = 20
"""Files that are listed at most."""


class FitHint(QToolButton):
    """A quiet line; where files are unusual it opens to their list.

    Signals:
        chosen: the path of a file that a person wants to see.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.show_text_beside(self)
        self.setProperty("quiet", True)  # noqa: FBT003  Qt's signature
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.setVisible(False)
        self._menu.clear()

    def show_report(self, report: ModelReport, checked: int) -> None:
        """Say how usual files are.

        Args:
            report: of one model.
            checked: files that were looked at.
        """
        self.clear()
        if report.fit is Fit.UNKNOWN:
            return
        listed = report.outliers[: report.unusual] if report.fit is Fit.FAMILIAR else report.outliers
        number = len(listed)
        self.setText(self._words(report.fit, number, checked))
        self.setAccessibleName(self.text())
        self.setToolTip(self._explained(report.training_pictures, number))
        theme.bind_icon(self, "check" if not number else "help")
        for mark in listed[:MOST]:
            self._menu.addAction(self._line(mark)).triggered.connect(
                lambda *_checked, path=mark.path: self._choose(path)
            )
        if number > MOST:
            rest = self._menu.addAction(self.tr("and %Ln more", "", number - MOST))
            rest.setEnabled(False)
        self.setMenu(self._menu if number else None)  # type: ignore[arg-type]  # Qt takes null
        self.setVisible(True)

    def lines(self) -> list[str]:
        """Return what the list says."""
        return [action.text() for action in self._menu.actions()]

    def _words(self, fit: Fit, number: int, checked: int) -> str:
        if number == 0:
            return self.tr("Usual for this model")
        if fit is Fit.UNFAMILIAR:
            return self.tr("Unusual for this model")
        return self.tr("%Ln of {total} unusual for this model", "", number).format(total=text.number(checked))

    def _explained(self, training_pictures: int, number: int) -> str:
        compared = self.tr("Compared with the %Ln picture(s) that the model was trained on.", "", training_pictures)
        if number == 0:
            return compared
        hint = self.tr("Unusual files lie farther off than nearly all of them. They may still turn out well: try one.")
        return f"{compared}\n{hint}"

    def _line(self, mark: FileMark) -> str:
        name = text.short(mark.path.name).replace("&", "&&")
        if mark.percentile >= 100:
            return self.tr("{name}: farther off than all of them").format(name=name)
        percent = QLocale().toString(mark.percentile, "f", 1)
        return self.tr("{name}: farther off than {percent} % of them").format(name=name, percent=percent)

    def _choose(self, path: Path) -> None:
        self.chosen.emit(path)
