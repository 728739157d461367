"""The form for the card of a model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from put.errors import ModelError
from put.models.names import check_name, name_from
from put_desktop.core.error_texts import translated
from put_desktop.training.wizard.page import wrapped
from put_desktop.ui import theme

__all__ = ["CardForm"]

LICENCES = ("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "Apache-2.0", "MIT")


class CardForm(QWidget):
    """Title, name, description, licence and credits. The name follows the title until a person edits it.

    Signals:
        changed: a field has changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_name = False
        self.title, self.name = QLineEdit(self), QLineEdit(self)
        self.fault = wrapped("", self, flag="danger")
        self.description, self.credits = self._lines(72), self._lines(56)
        self.licence = QComboBox(self)
        self.licence.setEditable(True)
        self.licence.addItems(["", *LICENCES])
        edit = self.licence.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Not stated"))
            edit.setToolTip(edit.placeholderText())
        self.title.setMaxLength(200)
        self.name.setMaxLength(120)
        self.credits.setPlaceholderText(self.tr("One per line: painter, photographer, collection"))
        self._lay_out()
        self.title.textEdited.connect(self._title_edited)
        self.name.textEdited.connect(self._name_edited)
        for signal in (self.description.textChanged, self.credits.textChanged, self.licence.editTextChanged):
            signal.connect(self.changed)

    def _lines(self, height: int) -> QPlainTextEdit:
        edit = QPlainTextEdit(self)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(height)
        return edit

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * theme.SPACE)
        form.setVerticalSpacing(theme.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        named = self._with(self.name, self.fault)
        advice = wrapped(
            self.tr(
                "The licences of the training pictures matter. If they are not yours, share the model only as those "
                "licences allow. Of a model that the run began from, the credits stay, and the licence too where you "
                "choose none."
            ),
            self,
            flag="muted",
        )
        licensed = self._with(self.licence, advice)
        rows: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("Titl&e"), self.title, self.title),
            (self.tr("Na&me in the gallery"), self.name, named),
            (self.tr("&Description"), self.description, self.description),
            (self.tr("L&icence"), self.licence, licensed),
            (self.tr("C&redits"), self.credits, self.credits),
        )
        for words, control, part in rows:
            label = QLabel(words, self)
            label.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            form.addRow(label, part)
        self.licence.setAccessibleDescription(advice.text())
        self.fault.setVisible(False)

    def _with(self, control: QWidget, below: QLabel) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(control)
        column.addWidget(below)
        return part

    def begin(self, title: str, description: str) -> None:
        """Fill in title and description, and clear the rest."""
        self._own_name = False
        self.title.setText(title)
        self.name.setText(name_from(title))
        self.description.setPlainText(description)
        self.credits.clear()
        self.licence.setCurrentIndex(0)
        self._check()
        self.changed.emit()

    @property
    def whole(self) -> bool:
        """Whether the form is valid."""
        return not self.fault.text()

    def values(self) -> dict[str, Any]:
        """Return arguments of :func:`put.runs.publish.publish_model`: name, title, description, licence, credits.

        Raises:
            ModelError: the name is not a safe file name.
        """
        lines = (line.strip() for line in self.credits.toPlainText().splitlines())
        name = check_name(self.name.text())
        return {
            "name": name,
            "title": self.title.text().strip() or name,
            "description": self.description.toPlainText().strip(),
            "licence": self.licence.currentText().strip(),
            "credits": tuple(line for line in lines if line),
        }

    def preview(self) -> dict[str, Any]:
        """Return what the card shows so far, whether valid or not: name, title, description and licence."""
        try:
            return self.values()
        except ModelError:
            return {"name": "", "title": self.title.text(), "description": "", "licence": ""}

    @Slot(str)
    def _title_edited(self, title: str) -> None:
        if not self._own_name:
            self.name.setText(name_from(title))
        self._check()
        self.changed.emit()

    @Slot(str)
    def _name_edited(self, name: str) -> None:
        self._own_name = bool(name)
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        try:
            check_name(self.name.text())
        except ModelError as error:
            self.fault.setText(translated(error.message))
        else:
            self.fault.setText("")
        self.fault.setVisible(bool(self.fault.text()))
        self.name.setAccessibleDescription(self.fault.text())
