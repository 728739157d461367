"""Whose settings are shown: those of the selected jobs, or what new jobs get."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget

__all__ = ["Scope", "ScopeTabs"]


class Scope(IntEnum):
    """Whose settings are shown."""

    JOB = 0
    NEW = 1


class ScopeTabs(QTabBar):
    """Two tabs; that of the job can be chosen only while one is selected that can still be changed.

    Signals:
        chosen: the :class:`Scope` that a person wants to see.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings of"))
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.addTab(self.tr("This job"))
        self.addTab(self.tr("New jobs"))
        self.setTabToolTip(Scope.JOB, self.tr("Settings of the waiting job that is selected in the queue"))
        self.setTabToolTip(Scope.NEW, self.tr("Settings of what you add next"))
        self._showing = False
        self.currentChanged.connect(self._changed)
        self.show_scope(Scope.NEW, job=False)

    @property
    def scope(self) -> Scope:
        """Whose settings are shown."""
        return Scope(self.currentIndex())

    def show_scope(self, scope: Scope, *, job: bool) -> None:
        """Show whose settings these are; no signal is sent.

        Args:
            scope: whose.
            job: whether there is a job whose settings can be shown.
        """
        self._showing = True
        self.setTabEnabled(Scope.JOB, job)
        self.setCurrentIndex(scope)
        self._showing = False

    @Slot(int)
    def _changed(self, place: int) -> None:
        if not self._showing:
            self.chosen.emit(Scope(place))
