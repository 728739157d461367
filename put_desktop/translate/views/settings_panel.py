"""The settings of a job, or of new ones: the few that matter open, the rest folded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from put.config import VideoOptions
from put.errors import OptionError
from put_desktop.core.error_texts import in_words
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.presets.preset_bar import PresetBar
from put_desktop.translate.views.advanced_settings import AdvancedSettings
from put_desktop.translate.views.output_choice import OutputChoice
from put_desktop.translate.views.scope_tabs import ScopeTabs
from put_desktop.translate.views.video_settings import VideoSettings
from put_desktop.ui.scale import GAP, SPACE
from put_desktop.ui.widgets.controls import PercentSlider, SuggestedSlider, WheelGuard
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.fold import FoldButton
from put_desktop.ui.widgets.gutter import Gutter

__all__ = ["SettingsPanel"]


class SettingsPanel(QScrollArea):
    """Shows settings and lets a person change them.

    Signals:
        changed: the new :class:`JobSettings`, only when a person changed them; the model is not among them.
        clip_changed: new :class:`VideoOptions` for the one video that is offered, or None for those of the job.
        scope_chosen: a person wants to see the settings of another scope: this job, or new jobs.
    """

    changed = Signal(object)
    clip_changed = Signal(object)
    scope_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = JobSettings()
        self._clip: VideoOptions | None = None
        self._make_parts()
        self._lay_out()
        self._fix_width()
        self._guard = WheelGuard(self)
        sliders = (self.strength, self.keep_colours, self.brush_size, self.detail)
        self._guard.watch(*(each.slider for each in sliders), *self.advanced.wheel_controls())
        self._guard.watch(*self.video.wheel_controls())
        self._connect()
        self.set_settings(self._settings)

    def _make_parts(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Settings"))
        inside = self._inside = QWidget(self)
        self.tabs = ScopeTabs(inside)
        self._target = ElidedLabel(inside)
        self._target.setProperty("muted", True)  # noqa: FBT003
        self.presets = PresetBar(inside)
        self._make_sliders(inside)
        self.output = OutputChoice(inside)
        self.advanced = AdvancedSettings(inside)
        self.fold = FoldButton(self.tr("&More settings"), self.advanced, inside)
        self.video = VideoSettings(inside)
        self.video_fold = FoldButton(self.tr("V&ideo settings"), self.video, inside)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.tabs)
        self.extras = QVBoxLayout()
        """Room above the settings."""
        self.extras.addWidget(self.presets)
        head.addLayout(self.extras)
        head.addWidget(self._target)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(GAP)
        column.addLayout(head)
        for part in (
            *(self.strength, self.keep_colours, self.brush_size, self.detail, self.output),
            *(self.fold, self.advanced, self.video_fold, self.video),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._inside)
        Gutter(self)
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _fix_width(self) -> None:
        """Wide enough for the widest part, so that nothing is cut off where it cannot be scrolled to."""
        for part in (self.advanced, self.video):
            part.setVisible(True)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._inside.minimumSizeHint().width() + bar)
        self.setMaximumWidth(max(420, self.minimumWidth()))
        for part in (self.advanced, self.video):
            part.setVisible(False)

    def _connect(self) -> None:
        for slider in (self.strength, self.detail):
            slider.changed.connect(self._changed)
        for suggested in (self.keep_colours, self.brush_size):
            suggested.chosen.connect(self._changed)
        self.output.changed.connect(self._changed)
        self.advanced.changed.connect(self._changed)
        self.video.changed.connect(self._video_changed)
        self.video.own_changed.connect(self._own_changed)
        self.tabs.chosen.connect(self.scope_chosen)

    def settings(self) -> JobSettings:
        """Return the settings as shown; of an invalid field, its last valid value."""
        return self._settings

    def set_settings(self, settings: JobSettings) -> None:
        """Show these values."""
        self._settings = settings
        options = settings.options
        parts = (self.strength, self.keep_colours, self.brush_size, self.detail, self.output, self.advanced)
        blockers = [QSignalBlocker(part) for part in parts]
        self.strength.set_value(options.strength)
        self.keep_colours.set_choice(options.keep_colours)
        self.brush_size.set_choice(options.brush_size)
        self.detail.set_value(options.detail)
        self.output.set_folder(settings.folder)
        self.advanced.set_options(options)
        self.video.set_options(options.video if self._clip is None else self._clip)
        for blocker in blockers:
            blocker.unblock()

    def set_clip(self, name: str, own: VideoOptions | None) -> None:
        """Offer settings for one video alone, and show its own where it has some.

        Args:
            name: of the video; empty where none is chosen.
            own: its settings where they are not those of the job.
        """
        self._clip = own if name else None
        self.video.show_own(name, own=self._clip is not None)
        self.video.set_options(self._settings.options.video if self._clip is None else self._clip)

    def set_steadiness(self, value: float) -> None:
        """Default strength of the stabiliser, 0 to 1."""
        self.video.steadiness.set_suggestion(value)

    def set_suggestions(self, keep_colours: float, brush_size: float) -> None:
        """Take over what suits the chosen model: how much of the colours is kept, and the brush size, both 0 to 1."""
        self.keep_colours.set_suggestion(keep_colours)
        self.brush_size.set_suggestion(brush_size)

    def set_target(self, text: str) -> None:
        """Say whose settings these are."""
        self._target.setText(text)

    def show_output(self, folder: Path | None) -> None:
        """Say where results go with these settings; None where that is not known."""
        self.output.show_result(folder)

    def unfold(self, *, advanced: bool, video: bool = False) -> None:
        """Show the rest of the settings, or hide it."""
        self.fold.setChecked(advanced)
        self.video_fold.setChecked(video)

    def _make_sliders(self, inside: QWidget) -> None:
        self.strength = PercentSlider(
            self.tr("&Strength"), self.tr("0 % is the original, 100 % the full effect of the model"), inside
        )
        self.keep_colours = SuggestedSlider(
            self.tr("&Keep colours"), self.tr("How much of the original colours and brightness to keep"), inside
        )
        self.brush_size = SuggestedSlider(
            self.tr("Brush si&ze"),
            self.tr(
                "0 % is as fine as the pixels of the original, 100 % as broad as the model learnt to paint, "
                "as for videos where nothing else is chosen"
            ),
            inside,
        )
        self.detail = PercentSlider(
            self.tr("Det&ail"),
            self.tr("How much fine detail of the original comes back where the brush is broader than its pixels"),
            inside,
        )

    @Slot(bool)
    def _own_changed(self, own: bool) -> None:
        if own:
            self._clip = self._settings.options.video
        else:
            self._clip = None
            self.video.set_options(self._settings.options.video)
            self.clip_changed.emit(None)

    @Slot()
    def _video_changed(self) -> None:
        if self._clip is None:
            self._changed()
            return
        clip = self.video.options(self._clip)
        if clip != self._clip:
            self._clip = clip
            self.clip_changed.emit(clip)

    @Slot()
    def _changed(self) -> None:
        try:
            options = self.advanced.options(
                replace(
                    self._settings.options,
                    strength=self.strength.value(),
                    keep_colours=self.keep_colours.choice(),
                    brush_size=self.brush_size.choice(),
                    detail=self.detail.value(),
                    video=self._video(),
                )
            )
        except OptionError as problem:
            self.advanced.show_problem(in_words(problem))
            return
        self.advanced.show_problem("")
        settings = JobSettings(options, self.output.folder())
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

    def _video(self) -> VideoOptions:
        """Those of the job; what is shown may be for one video alone."""
        before = self._settings.options.video
        return self.video.options(before) if self._clip is None else before
