"""What the tests of the pages before a run share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from put_desktop.training.wizard.page import WizardPage

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[type[WizardPage]], Any]


def press(button: QAbstractButton) -> None:
    parent = button.parentWidget()
    while parent is not None and not isinstance(parent, WizardPage):
        parent = parent.parentWidget()
    if parent is not None:
        QApplication.processEvents()
        parent.area.ensureWidgetVisible(button)
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)
