"""The advanced settings of a run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from put.errors import OptionError, PutError
from put_desktop.core.error_texts import in_words
from put_desktop.training.draft.draft import Draft
from put_desktop.training.draft.setting_list import culprit, default_options, init_choices, setting_groups
from put_desktop.training.wizard.page import wrapped
from put_desktop.training.wizard.setup.setting_row import SettingRow
from put_desktop.ui import theme

__all__ = ["AdvancedSettings"]

WIDEST = 640


class AdvancedSettings(QWidget):
    """A form in groups. Settings that differ from the preset are bold and have a reset button.

    Signals:
        chosen: a setting's name and its value, or None to reset it; only by a person.
        reset_all: all settings are to be reset.
    """

    chosen = Signal(str, object)
    reset_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, SettingRow] = {}
        self.problem = wrapped("", self, flag="danger")
        self.init_note = wrapped(
            self.tr(
                "This copies the weights of a model into a new run that starts at step 0. To continue a stopped run, "
                "use “Resume” in the list of all runs instead."
            ),
            self,
            flag="muted",
        )
        """Beside the weights to begin from, where they are those of a model."""
        self.reset_button = QPushButton(self.tr("&Reset all"), self)
        theme.bind_icon(self.reset_button, "retry")
        self.reset_button.setToolTip(self.tr("Reset all advanced settings to the preset"))
        self.reset_button.clicked.connect(self.reset_all)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        self.setMaximumWidth(WIDEST)
        line = 0
        for heading, settings in setting_groups():
            grid.setRowMinimumHeight(line, theme.SPACE if line else 0)
            grid.addWidget(wrapped(heading, self, flag="heading"), line + 1, 0, 1, 3)
            line += 2
            for setting in settings:
                row = SettingRow(setting, self)
                row.chosen.connect(self.chosen)
                self.rows[setting.name] = row
                grid.addWidget(row.label, line, 0)
                grid.addWidget(row.box, line, 1)
                grid.addWidget(row.reset, line, 2)
                grid.addWidget(row.note, line + 1, 1, 1, 2)
                grid.addWidget(row.problem, line + 2, 1, 1, 2)
                line += 3
                if setting.name == "init_from":
                    grid.addWidget(self.init_note, line, 1, 1, 2)
                    line += 1
        grid.addWidget(self.problem, line, 0, 1, 3)
        grid.addWidget(self.reset_button, line + 1, 0, 1, 1)

    def set_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Offer models to initialise from: names in the gallery with their titles."""
        named = [(name, self.tr("Model: {title}").format(title=title)) for name, title in models]
        self.rows["init_from"].set_choices([*init_choices(), *named])

    def set_devices(self, devices: Sequence[tuple[str, str]]) -> None:
        """Offer these devices besides the automatic choice: names such as ``cuda:0`` with their labels."""
        self.rows["device"].set_choices([("auto", self.tr("Automatic")), *devices])

    def show_draft(self, draft: Draft) -> None:
        """Show the settings, which of them were changed, and which is invalid."""
        defaults = default_options(draft)
        for name, row in self.rows.items():
            row.show_value(draft.changed.get(name, getattr(defaults, name)), getattr(defaults, name))
            row.show_problem("")
        begins_from = draft.changed.get("init_from", defaults.init_from)
        self.init_note.setVisible(begins_from not in dict(init_choices()))
        self.reset_button.setEnabled(any(name in self.rows for name in draft.changed))
        self.rows["num_negatives"].box.setEnabled(self._uses_number(draft, defaults))
        invalid = culprit(draft)
        self.problem.setVisible(invalid is not None and invalid[0] not in self.rows)
        if invalid is not None:
            name, problem = invalid
            words = self._plain(problem)
            if name in self.rows:
                self.rows[name].show_problem(words)
            else:
                self.problem.setText(words)

    def own_names(self) -> tuple[str, ...]:
        """Return the names of the settings in this form."""
        return tuple(self.rows)

    def _uses_number(self, draft: Draft, defaults: Any) -> bool:
        selection = draft.changed.get("selection", defaults.selection)
        return bool(selection != "all")

    def _plain(self, problem: PutError | OptionError) -> str:
        """Return the message with the labels of this form instead of option names."""
        words = in_words(problem)
        for name, row in self.rows.items():
            shown = self.tr("“{name}”").format(name=row.setting.label)
            words = re.sub(rf"\b{name}\b", shown, words) if "_" in name else words
        return words
