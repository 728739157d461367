"""The settings that are folded away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from put.config import ImageFormat, OnExists, TranslateOptions
from put.errors import OptionError
from put.options import find_option
from put_desktop.core.error_texts import translated
from put_desktop.settings.job_settings import GRAPHICS_CARD
from put_desktop.ui import theme
from put_desktop.ui.widgets.controls import set_range

__all__ = ["AdvancedSettings"]

_SIZES = (256, 384, 512, 768, 1024, 1536, 2048)
_WITH_QUALITY = (ImageFormat.SAME, ImageFormat.JPEG, ImageFormat.WEBP, ImageFormat.AVIF)


class AdvancedSettings(QWidget):
    """Working size, format, quality, what to do with what is there, names, what is passed over, dates, device.

    Signals:
        changed: by a person.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_box = self._box(
            self.tr("Short side at which the model works; results always have the size of the original")
        )
        self.size_box.addItem(self.tr("By the brush size"), None)
        self.size_box.addItem(self.tr("Original size"), 0)
        for each in _SIZES:
            self.size_box.addItem(self.tr("{size} pixels").format(size=each), each)
        self.format_box = self._box(self.tr("How results are saved"))
        for kind in ImageFormat:
            words = self.tr("Same as the original") if kind is ImageFormat.SAME else kind.value.upper()
            self.format_box.addItem(words, kind)
        self.quality = QSpinBox(self)
        set_range(self.quality, find_option(TranslateOptions, "quality"))
        self.quality.setToolTip(self.tr("For JPEG, WebP and AVIF; 92 is close to the original"))
        self.exists_box = self._box(self.tr("What to do if a result already exists"))
        for choice, words in (
            (OnExists.SKIP, self.tr("Skip it if it is up to date")),
            (OnExists.NUMBER, self.tr("Keep both, numbered")),
            (OnExists.OVERWRITE, self.tr("Replace it")),
            (OnExists.ERROR, self.tr("Count it as failed")),
        ):
            self.exists_box.addItem(words, choice)
        self._make_texts()
        self._make_switches()
        self._lay_out()
        self._connect()

    def _make_texts(self) -> None:
        self.template = QLineEdit(self)
        self.template.setAcceptDrops(False)
        self.template.setToolTip(
            self.tr("Tokens: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} pads the number")
        )
        self.example = QLabel(self)
        self.example.setWordWrap(True)
        self.example.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        self.exclude = QLineEdit(self)
        self.exclude.setAcceptDrops(False)
        self.exclude.setPlaceholderText("*_old.*; drafts/*")
        self.exclude.setToolTip(
            self.tr("Names, or paths below a dropped folder, that are passed over, with ; between; * is anything")
        )

    def _make_switches(self) -> None:
        self.keep_dates = QCheckBox(self.tr("Keep the dates of the files"), self)
        self.keep_dates.setToolTip(self.tr("Each result gets the date on which its original was changed last"))
        self.sidecars = QCheckBox(self.tr("Copy .xmp files"), self)
        self.sidecars.setToolTip(self.tr("Ratings and edits that other programs keep beside the originals"))
        self.job_report = QCheckBox(self.tr("Write a report"), self)
        self.job_report.setToolTip(
            self.tr("A file beside the results that says how each was made, and with which they can be made again")
        )
        self.device_box = self._box(self.tr("Where the model runs"))
        for device, words in (
            ("auto", self.tr("Automatic")),
            (GRAPHICS_CARD, self.tr("Graphics card")),
            ("cpu", self.tr("Processor")),
        ):
            self.device_box.addItem(words, device)

    def _connect(self) -> None:
        for line in (self.template, self.exclude):
            line.editingFinished.connect(self.changed)
        for check in (self.keep_dates, self.sidecars, self.job_report):
            check.clicked.connect(self.changed)
        self.template.textChanged.connect(self._show_example)
        self.quality.valueChanged.connect(self.changed)
        for box in (self.size_box, self.format_box, self.exists_box, self.device_box):
            box.activated.connect(self.changed)
        self.format_box.currentIndexChanged.connect(self._format_changed)

    def options(self, base: TranslateOptions) -> TranslateOptions:
        """Return ``base`` with what is shown here.

        Raises:
            OptionError: the file name template cannot be used.
        """
        template = self.template.text().strip()
        if template != base.template:
            _check(template)
        return replace(
            base,
            work_size=self.size_box.currentData(),
            format=ImageFormat(self.format_box.currentData()),
            quality=self.quality.value(),
            on_exists=OnExists(self.exists_box.currentData()),
            template=template,
            exclude=tuple(each.strip() for each in self.exclude.text().split(";") if each.strip()),
            keep_dates=self.keep_dates.isChecked(),
            sidecars=self.sidecars.isChecked(),
            job_report=self.job_report.isChecked(),
            device=self.device_box.currentData(),
        )

    def set_options(self, options: TranslateOptions) -> None:
        """Show these values."""
        blocker = QSignalBlocker(self)
        for box, value in (
            (self.size_box, options.work_size),
            (self.format_box, options.format),
            (self.exists_box, options.on_exists),
            (self.device_box, options.device),
        ):
            _choose(box, value)
        self.quality.setValue(options.quality)
        self.keep_dates.setChecked(options.keep_dates)
        self.sidecars.setChecked(options.sidecars)
        self.job_report.setChecked(options.job_report)
        if (patterns := "; ".join(options.exclude)) != self.exclude.text().strip():
            self.exclude.setText(patterns)
        if self.template.text().strip() != options.template:
            self.template.setText(options.template)
        self._show_example()
        blocker.unblock()

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the template; empty text for nothing."""
        if text:
            self._say(text, danger=True)
        else:
            self._show_example()

    def wheel_controls(self) -> tuple[QWidget, ...]:
        """The controls that the wheel changes."""
        return (self.size_box, self.format_box, self.exists_box, self.device_box, self.quality)

    def _box(self, tip: str) -> QComboBox:
        box = QComboBox(self)
        box.setToolTip(tip)
        box.setAccessibleDescription(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, control in (
            (self.tr("&Working size"), self.size_box),
            (self.tr("F&ormat"), self.format_box),
            (self.tr("Qualit&y"), self.quality),
            (self.tr("If a result &exists"), self.exists_box),
            (self.tr("&Names of the results"), self.template),
            (self.tr("Pass over"), self.exclude),
            (self.tr("&Device"), self.device_box),
        ):
            label = QLabel(words, self)
            label.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            form.addRow(label, control)
            if control is self.template:
                form.addRow(self.example)
        form.addRow(self.keep_dates)
        form.addRow(self.sidecars)
        form.addRow(self.job_report)

    @Slot()
    def _format_changed(self) -> None:
        self.quality.setEnabled(self.format_box.currentData() in _WITH_QUALITY)

    @Slot()
    def _show_example(self) -> None:
        try:
            folder, stem = self.tr("Holiday"), self.tr("Sunset")
            name = _example(self.template.text().strip(), Path(folder, f"{stem}.jpg"))
        except OptionError as problem:
            self._say(translated(problem.message), danger=True)
        else:
            self._say(f"{stem}.jpg → {name}.jpg", danger=False)

    def _say(self, words: str, *, danger: bool) -> None:
        self.example.setText(words)
        if bool(self.example.property("danger")) != danger:
            self.example.setProperty("danger", danger)
            self.example.setProperty("muted", not danger)
            self.example.style().unpolish(self.example)
            self.example.style().polish(self.example)


def _choose(box: QComboBox, value: object) -> None:
    """Show a value; one that is not offered is added."""
    for place in range(box.count()):
        if box.itemData(place) == value:
            box.setCurrentIndex(place)
            return
    box.addItem(str(value), value)
    box.setCurrentIndex(box.count() - 1)


def _check(template: str) -> None:
    from put.translation.plan import check_template  # images' codecs come with it: not before the first paint

    check_template(template)


def _example(template: str, source: Path) -> str:
    if template == "{name}":
        return source.stem
    _check(template)
    from put.translation.plan import expand_template

    return expand_template(template, source, "model", 1.0, 1)
