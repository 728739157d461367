"""Page 7 of the training wizard: adding the model to the gallery."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from put.errors import PutError
from put.runs.types import RunEntry
from put_desktop.core.error_texts import said
from put_desktop.training.runs.candidates import candidates, proposed
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.all_runs.run_labels import run_title
from put_desktop.training.wizard.finish.card_form import CardForm
from put_desktop.training.wizard.finish.card_panel import CardPanel
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.run.status_text import StatusText
from put_desktop.training.wizard.run.verdict_banner import VerdictBanner
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["FinishPage"]

NARROW = 640
"""Width in pixels below which form and card are one below the other."""
WIDEST = 1080
"""Of form and card: longer lines are not read."""


class FinishPage(WizardPage):
    """Name, card and licence of the chosen model; then what to do with it.

    Args:
        sheets: hands out sample sheets; None for one of its own.
        parent: Qt's owner.

    Signals:
        publish_requested: arguments of :func:`put.runs.publish.publish_model` as a dict: model_file, name, title,
            description, licence, credits; and before and after, two JPEGs, where another picture was picked.
        translate_requested: the name of a model in the gallery to translate a folder with.
        show_requested: the name of a model to show in the gallery.
    """

    publish_requested = Signal(dict)
    translate_requested = Signal(str)
    show_requested = Signal(str)

    def __init__(self, sheets: SheetStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Finish"),
            parent,
            heading=self.tr("Name your model"),
            lead=self.tr("It gets a card and a place among your models."),
        )
        self.sheets = sheets or SheetStore(self)
        self._own_sheets = sheets is None
        self._history = RunHistory()
        self._choice: tuple[int, Path] | None = None
        self._published_as = ""
        self._busy = False
        self.which = wrapped("", self.body, flag="muted")
        self.form = CardForm(self.body)
        self.panel = CardPanel(self.sheets, self.body)
        self.problem = VerdictBanner(self.body)
        self.success = VerdictBanner(self.body)
        self.publish = self._button("model", self.tr("Add to &gallery"))
        self.translate = self._button("folder-open", self.tr("Trans&late a folder"))
        self.show_it = self._button("picture", self.tr("&Show in gallery"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _button(self, icon: str, words: str) -> SteadyButton:
        button = SteadyButton(words, self.body)
        theme.bind_icon(button, icon, theme.Tone.TEXT if icon == "picture" else theme.Tone.ON_ACCENT)
        button.setProperty("accent", icon != "picture")
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE)
        left.addWidget(self.form)
        left.addWidget(self.publish, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(3 * theme.SPACE)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignTop)
        after = QHBoxLayout()
        after.setSpacing(theme.SPACE)
        after.addWidget(self.translate)
        after.addWidget(self.show_it)
        after.addStretch(1)
        self.column.setSpacing(theme.SPACE + 4)
        for banner in (self.success, self.problem):
            self.column.addWidget(banner)
        self.column.addLayout(after)
        self.column.addWidget(self.which)
        self.column.addLayout(self._row)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.sheets.loaded.connect(self._loaded)
        self.publish.clicked.connect(self._publish)
        self.translate.clicked.connect(lambda: self.translate_requested.emit(self._published_as))
        self.show_it.clicked.connect(lambda: self.show_requested.emit(self._published_as))

    # From outside

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on; the proposed model is chosen until a person chooses another one."""
        self._choice = None
        self.panel.reset()
        order = entry.spec
        description = ""
        if order is not None:
            words = self.tr("Turns pictures like those of “{a}” into pictures like those of “{b}”.")
            description = words.format(a=order.folder_a.name, b=order.folder_b.name)
        self.form.begin(run_title(entry), description)
        self.update_run(entry, history)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Take over what is new of the run; the choice of a person stays."""
        self._history = history
        if self._choice is None:
            one = proposed(candidates(entry, history))
            if one is not None:
                self._choose(one.step, one.path)
        self._refresh()

    def set_choice(self, step: int, path: Path) -> None:
        """Choose a model."""
        self._choose(step, path)
        self._refresh()

    @property
    def model_file(self) -> Path | None:
        """The file of the chosen model."""
        return self._choice[1] if self._choice is not None else None

    def show_published(self, name: str) -> None:
        """Show that the model is in the gallery."""
        self._busy, self._published_as = False, name
        self.problem.show_status(None)
        words = self.tr("“{name}” is in the gallery.").format(name=name)
        hint = self.tr("Use it like any other model, here and on the command line.")
        self.success.show_status(StatusText("done", theme.Tone.SUCCESS, words, "", hint))
        self.set_ready(True)
        self._refresh()
        self.area.verticalScrollBar().setValue(0)

    def show_problem(self, error: PutError) -> None:
        """Show why the model could not be added; the form keeps its content."""
        self._busy = False
        self.problem.show_status(StatusText("warning", theme.Tone.DANGER, said(error)[0], "", said(error)[1]), error)
        self._refresh()
        self.area.verticalScrollBar().setValue(0)

    def values(self) -> dict[str, Any]:
        """Return what :attr:`publish_requested` would carry now.

        Raises:
            ModelError: the name is not a safe file name.
            ValueError: no model is chosen.
        """
        if self._choice is None:
            raise ValueError("no model is chosen")
        return {"model_file": self._choice[1], **self.form.values(), **self.panel.own_images()}

    def shut(self) -> None:  # noqa: D102
        if self._own_sheets:
            self.sheets.close()

    # Inside

    def _choose(self, step: int, path: Path) -> None:
        if self._choice != (step, path):
            self._choice = step, path
            self._published_as, self._busy = "", False
            for banner in (self.success, self.problem):
                banner.show_status(None)
            self.set_ready(False)

    def _refresh(self) -> None:
        chosen, published = self._choice is not None, bool(self._published_as)
        self.which.setText(
            self.tr("Model from step {step}").format(step=text.number(self._choice[0]))
            if self._choice is not None
            else self.tr("There is no model to add yet.")
        )
        self.which.setVisible(not published)
        self.form.setEnabled(chosen and not published and not self._busy)
        self.panel.images.setEnabled(self.form.isEnabled())
        self.publish.setEnabled(self.form.isEnabled() and self.form.whole)
        self.publish.setText(self.tr("Adding…") if self._busy else self.tr("Add to &gallery"))
        self.publish.setVisible(not published)
        self.translate.setVisible(published)
        self.show_it.setVisible(published)
        self._show_card()

    def _show_card(self) -> None:
        """Show the card with pictures of the very step that is chosen: another would show other work."""
        sheet = self._history.sheet_at(self._choice[0]) if self._choice else None
        own = sheet is not None and self._choice is not None and sheet.step == self._choice[0]
        self.panel.show_sheet(sheet if own else None)
        self.panel.show_values(self.form.preview())

    @Slot()
    def _changed(self) -> None:
        self.problem.show_status(None)
        self._refresh()

    @Slot(object)
    def _loaded(self, _path: object) -> None:
        if self.isVisible():
            self.panel.refresh()

    @Slot()
    def _publish(self) -> None:
        values = self.values()
        self._busy = True
        self.problem.show_status(None)
        self._refresh()
        self.publish_requested.emit(values)

    def enter(self) -> None:  # noqa: D102
        self._show_card()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        beside = max(0, self.width() - WIDEST)
        leads_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(beside if leads_right else 0, 0, 0 if leads_right else beside, 0)
        narrow = self.width() < NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
