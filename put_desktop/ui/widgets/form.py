"""Small parts of dialogues."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from put_desktop.ui import theme

__all__ = ["close_button", "dialog_buttons", "form_of", "heading", "muted"]


def dialog_buttons(dialog: QDialog, words: str) -> QDialogButtonBox:
    """Return the two buttons at the end of a dialogue: what goes on is called ``words``; the other one is Cancel."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, dialog)
    for kind in (kinds.Ok, kinds.Cancel):
        buttons.button(kind).setIcon(QIcon())  # the style's own suits no dark look
    go_on = buttons.button(kinds.Ok)
    go_on.setText(words)
    go_on.setProperty("accent", True)  # noqa: FBT003  Qt's signature
    go_on.style().unpolish(go_on)
    go_on.style().polish(go_on)
    buttons.rejected.connect(dialog.reject)
    return buttons


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """Return the button that closes a dialogue; the box takes others as well."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    buttons.rejected.connect(dialog.reject)
    return buttons


def muted(text: str, parent: QWidget) -> QLabel:
    """Return a quiet sentence that may take several lines."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setProperty("muted", True)  # noqa: FBT003  Qt's signature
    return label


def heading(text: str, parent: QWidget) -> QLabel:
    """Return the title of a section."""
    label = QLabel(text, parent)
    label.setProperty("heading", True)  # noqa: FBT003  Qt's signature
    return label


def form_of(parent: QWidget, rows: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    """Return controls with their names before them; the names become those for screen readers too."""
    form = QFormLayout()
    form.setSpacing(theme.SPACE)
    form.setHorizontalSpacing(16)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for words, control in rows:
        label = QLabel(words, parent)
        label.setBuddy(control)
        label.setMinimumHeight(control.sizeHint().height())  # so that both stand on one line
        control.setAccessibleName(words.replace("&", ""))
        form.addRow(label, control)
    return form
