"""The settings of a job: the few that matter open, the rest folded."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from put.errors import OptionError
from put_desktop import theme
from put_desktop.jobs.job import JobSettings
from put_desktop.views.advanced_settings import AdvancedSettings
from put_desktop.views.controls import PercentSlider, SuggestedSlider, WheelGuard
from put_desktop.views.elided import ElidedLabel
from put_desktop.views.output_choice import OutputChoice

__all__ = ["SettingsPanel"]


class SettingsPanel(QScrollArea):
    """Shows settings and lets a person change them.

    Signals:
        changed: the new :class:`JobSettings`, only when a person changed them; the model is not among them.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = JobSettings()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Settings"))
        self._guard = WheelGuard(self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(12)
        self._title = QLabel(self.tr("Settings"), inside)
        self._title.setProperty("heading", True)  # noqa: FBT003
        self._target = ElidedLabel(inside)
        self._target.setProperty("muted", True)  # noqa: FBT003
        self.strength = PercentSlider(
            self.tr("S&trength"), self.tr("0 % is the original, 100 % the model's whole effect"), inside
        )
        self.keep_colours = SuggestedSlider(
            self.tr("&Keep colours"), self.tr("How much of the original's colours and brightness stays"), inside
        )
        self.output = OutputChoice(inside)
        self.fold = self._fold_button(inside)
        self.advanced = AdvancedSettings(inside)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._target)
        column.addLayout(head)
        for part in (self.strength, self.keep_colours, self.output, self.fold, self.advanced):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        # Wide enough for the widest part, so that nothing is cut off where it cannot be scrolled to.
        self.advanced.setVisible(True)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        self.setMaximumWidth(max(420, self.minimumWidth()))
        self.advanced.setVisible(False)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._guard.watch(self.strength.slider, self.keep_colours.slider, *self.advanced.wheel_controls())
        self.strength.changed.connect(self._changed)
        self.keep_colours.chosen.connect(self._changed)
        self.output.changed.connect(self._changed)
        self.advanced.changed.connect(self._changed)
        self.set_settings(self._settings)

    def settings(self) -> JobSettings:
        """What is shown; of what cannot be, the last that could."""
        return self._settings

    def set_settings(self, settings: JobSettings) -> None:
        """Show these."""
        self._settings = settings
        options = settings.options
        blockers = [QSignalBlocker(part) for part in (self.strength, self.keep_colours, self.output, self.advanced)]
        self.strength.set_value(options.strength)
        self.keep_colours.set_choice(options.keep_colours)
        self.output.set_folder(settings.folder)
        self.advanced.set_options(options)
        for blocker in blockers:
            blocker.unblock()

    def set_suggestions(self, work_size: int, keep_colours: float) -> None:
        """What the chosen model's card recommends."""
        self.keep_colours.set_suggestion(keep_colours)
        self.advanced.set_suggested_size(work_size)

    def set_target(self, text: str) -> None:
        """Say whose settings these are."""
        self._target.setText(text)

    def show_output(self, text: str) -> None:
        """Say where results go with these settings."""
        self.output.show_result(text)

    def unfold(self, *, advanced: bool) -> None:
        """Show the rest of the settings, or hide it."""
        self.fold.setChecked(advanced)

    def _fold_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setText(self.tr("&More settings"))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.bind_icon(button, "chevron-right")
        button.toggled.connect(self._fold)
        return button

    @Slot(bool)
    def _fold(self, unfolded: bool) -> None:
        self.advanced.setVisible(unfolded)
        theme.bind_icon(self.fold, "chevron-down" if unfolded else "chevron-right")

    @Slot()
    def _changed(self) -> None:
        try:
            options = self.advanced.options(
                replace(
                    self._settings.options,
                    strength=self.strength.value(),
                    keep_colours=self.keep_colours.choice(),
                )
            )
        except OptionError as problem:
            self.advanced.show_problem(str(problem))
            return
        self.advanced.show_problem("")
        settings = JobSettings(options, self.output.folder())
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
