"""Questions that are asked beside the event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from put_desktop.ui import theme

__all__ = ["add_choice", "ask", "ask_name", "show_warning"]

SIGN: Final = 40


def ask(parent: QWidget, question: str, stakes: str, yes: str, no: str, call: Callable[[], None]) -> QMessageBox:
    """Ask once, beside the event loop; Return and Escape change nothing.

    Args:
        parent: the window.
        question: one sentence.
        stakes: what is lost, and what stays.
        yes: the button that goes on.
        no: the button that changes nothing.
        call: what goes on.
    """
    box = QMessageBox(parent)
    show_warning(box)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(stakes)
    button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    button.clicked.connect(call)
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def show_warning(box: QMessageBox) -> None:
    """Give a question the sign of a warning, in the theme's colour; the style's own suits no dark look."""
    box.setIconPixmap(theme.pixmap("warning", theme.colours().warning, SIGN, box.devicePixelRatioF()))


def add_choice(box: QMessageBox, words: str, call: Callable[[], None]) -> None:
    """Add a third button, which loses nothing, to a question."""
    button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    button.clicked.connect(call)


def ask_name(parent: QWidget, title: str, label: str, name: str, call: Callable[[str], None]) -> QInputDialog:
    """Ask for a name, beside the event loop.

    Args:
        parent: the window.
        title: of the dialogue.
        label: what is asked for.
        name: what stands there first.
        call: gets the name without spaces around it; never an empty one.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(lambda text: call(text.strip()) if text.strip() else None)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
