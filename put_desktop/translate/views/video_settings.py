"""The settings that only videos have, folded away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from put.config import AudioChoice, Container, VideoCodec, VideoOptions, VideoQuality
from put.options import find_option
from put_desktop.ui import theme
from put_desktop.ui.widgets.controls import SuggestedSlider, set_range

__all__ = ["VideoSettings"]

CRF_USUAL = 20
LEAST_RATE = find_option(VideoOptions, "fps").about.minimum or 0.0
NO_CRF = (VideoCodec.PRORES,)
NO_CODEC = (Container.GIF, Container.WEBP, Container.FRAMES)


class VideoSettings(QWidget):
    """Codec, file type, quality, sound, frames a second, steadiness, report.

    Signals:
        changed: by a person.
        own_changed: a person wants settings for one video alone, or no longer.
    """

    changed = Signal()
    own_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = QCheckBox(self)
        self.own.setVisible(False)
        self.own.toggled.connect(self.own_changed)
        self.codec_box = self._box(self.tr("How the frames are encoded"), _codecs())
        self.container_box = self._box(self.tr("File type of the results"), _containers())
        self.quality_box = self._box(self.tr("Image quality against file size"), _qualities())
        self.crf = QSpinBox(self)
        set_range(self.crf, find_option(VideoOptions, "crf"))
        self.crf.setPrefix("CRF ")
        self.crf.setAccessibleName(self.tr("CRF"))
        self.crf.setToolTip(self.tr("0 is lossless; larger numbers make smaller files, up to 51 for H.264 and HEVC"))
        self.audio_box = self._box(self.tr("What to do with the sound"), _sounds())
        self.rate = QDoubleSpinBox(self)
        set_range(self.rate, find_option(VideoOptions, "fps"), least=0)
        self.rate.setDecimals(3)
        self.rate.setSpecialValueText(self.tr("Same as the original"))
        self.rate.setToolTip(self.tr("Frame rate of the result; 0 keeps every frame and its time"))
        self.steadiness = SuggestedSlider(
            self.tr("Steadiness"),
            self.tr("How strongly each frame follows the previous one: less flicker, softer detail"),
            self,
        )
        self.steadiness.set_suggestion(0.5)
        self.report = QCheckBox(self.tr("Report beside each video"), self)
        self.report.setToolTip(self.tr("A JSON file with the settings used and what was kept of the original"))
        self._lay_out()
        for box in self._boxes():
            box.activated.connect(self._changed)
        for spin in (self.crf, self.rate):
            spin.valueChanged.connect(self._changed)
        self.steadiness.chosen.connect(self._changed)
        self.report.toggled.connect(self._changed)
        self._refresh()

    def options(self, base: VideoOptions) -> VideoOptions:
        """Return ``base`` with what is shown here."""
        quality = self.quality_box.currentData()
        rate = self.rate.value()
        return replace(
            base,
            codec=VideoCodec(self.codec_box.currentData()),
            container=Container(self.container_box.currentData()),
            quality=base.quality if quality is None else VideoQuality(quality),
            crf=self.crf.value() if quality is None else None,
            audio=AudioChoice(self.audio_box.currentData()),
            fps=max(LEAST_RATE, rate) if rate > 0 else None,
            temporal=self.steadiness.choice(),
            report=self.report.isChecked(),
        )

    def set_options(self, options: VideoOptions) -> None:
        """Show these values."""
        blocker = QSignalBlocker(self)
        _choose(self.codec_box, options.codec)
        _choose(self.container_box, options.container)
        _choose(self.quality_box, options.quality if options.crf is None else None)
        self.crf.setValue(CRF_USUAL if options.crf is None else options.crf)
        _choose(self.audio_box, options.audio)
        self.rate.setValue(options.fps or 0.0)
        self.steadiness.set_choice(options.temporal)
        self.report.setChecked(options.report)
        self._refresh()
        blocker.unblock()

    def show_own(self, name: str, *, own: bool) -> None:
        """Offer settings for one video of this name alone; no name offers nothing."""
        blocker = QSignalBlocker(self)
        shown = self.own.fontMetrics().elidedText(name.replace("&", "&&"), Qt.TextElideMode.ElideMiddle, 150)
        self.own.setText(self.tr("Only for “{name}”").format(name=shown))
        self.own.setToolTip(self.tr("These settings are for {name} only; other files keep theirs").format(name=name))
        self.own.setVisible(bool(name))
        self.own.setChecked(own and bool(name))
        blocker.unblock()

    def wheel_controls(self) -> tuple[QWidget, ...]:
        """The controls that the wheel changes."""
        return (*self._boxes(), self.crf, self.rate, self.steadiness.slider)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.codec_box, self.container_box, self.quality_box, self.audio_box)

    def _box(self, tip: str, choices: list[tuple[object, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setToolTip(tip)
        box.setAccessibleDescription(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for value, words in choices:
            box.addItem(words, value)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, control in (
            (self.tr("Codec"), self.codec_box),
            (self.tr("File type"), self.container_box),
            (self.tr("Video quality"), self.quality_box),
            (self.tr("Sound"), self.audio_box),
            (self.tr("Frames per second"), self.rate),
        ):
            label = QLabel(words, self)
            label.setBuddy(control)
            control.setAccessibleName(words)
            form.addRow(label, control)
            if control is self.quality_box:
                form.addRow(self.crf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.own)
        column.addLayout(form)
        column.addWidget(self.steadiness)
        column.addWidget(self.report)

    @Slot()
    def _changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        """Only what has a meaning can be chosen."""
        container, codec = self.container_box.currentData(), self.codec_box.currentData()
        encoded = container not in NO_CODEC
        self.codec_box.setEnabled(encoded)
        self.audio_box.setEnabled(encoded)
        self.quality_box.setEnabled(encoded and codec not in NO_CRF)
        self.crf.setVisible(self.quality_box.currentData() is None)
        self.crf.setEnabled(self.quality_box.isEnabled())


def _codecs() -> list[tuple[object, str]]:
    return [
        (VideoCodec.AUTO, _tr("Same as the original")),
        (VideoCodec.H264, _tr("H.264")),
        (VideoCodec.HEVC, _tr("H.265 (HEVC)")),
        (VideoCodec.AV1, _tr("AV1")),
        (VideoCodec.VP9, _tr("VP9")),
        (VideoCodec.PRORES, _tr("ProRes")),
    ]


def _containers() -> list[tuple[object, str]]:
    return [
        (Container.AUTO, _tr("Same as the original")),
        (Container.MP4, _tr("MP4")),
        (Container.MKV, _tr("Matroska (MKV)")),
        (Container.MOV, _tr("QuickTime (MOV)")),
        (Container.WEBM, _tr("WebM")),
        (Container.GIF, _tr("Animated GIF")),
        (Container.WEBP, _tr("Animated WebP")),
        (Container.FRAMES, _tr("Numbered pictures")),
    ]


def _qualities() -> list[tuple[object, str]]:
    return [
        (VideoQuality.SMALL, _tr("Small file")),
        (VideoQuality.BALANCED, _tr("Balanced")),
        (VideoQuality.ARCHIVE, _tr("For the archive")),
        (None, _tr("By a number (CRF)")),
    ]


def _sounds() -> list[tuple[object, str]]:
    return [(AudioChoice.COPY, _tr("Keep all of it")), (AudioChoice.NONE, _tr("Leave it out"))]


def _choose(box: QComboBox, value: object) -> None:
    for place in range(box.count()):
        if box.itemData(place) == value:
            box.setCurrentIndex(place)
            return


def _tr(source: str) -> str:
    return QCoreApplication.translate("VideoSettings", source)
