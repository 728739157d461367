from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from put.config import ImageFormat, OnExists, TranslateOptions
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.views.settings_panel import SettingsPanel


@pytest.fixture
def panel(qtbot: QtBot) -> SettingsPanel:
    found = SettingsPanel()
    qtbot.addWidget(found)
    found.resize(280, 500)
    found.show()
    return found


def pick(box: QComboBox, text: str) -> None:
    """As a person does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_every_setting_comes_out(panel: SettingsPanel, tmp_path: Path) -> None:
    told: list[JobSettings] = []
    panel.changed.connect(told.append)
    panel.strength.slider.setValue(40)
    panel.keep_colours.slider.setValue(20)
    panel.brush_size.slider.setValue(30)
    panel.detail.slider.setValue(60)
    advanced = panel.advanced
    pick(advanced.size_box, "1024 pixels")
    pick(advanced.format_box, "WEBP")
    advanced.quality.setValue(80)
    pick(advanced.exists_box, "Replace it")
    pick(advanced.device_box, "Processor")
    advanced.template.setText("{name}_{model}")
    advanced.template.editingFinished.emit()
    advanced.exclude.setText("*_old.*; drafts/*")
    advanced.exclude.editingFinished.emit()
    advanced.keep_dates.click()
    advanced.sidecars.click()
    advanced.job_report.click()
    panel.output.set_folder(tmp_path)
    expected = TranslateOptions(
        strength=0.4,
        keep_colours=0.2,
        brush_size=0.3,
        detail=0.6,
        work_size=1024,
        format=ImageFormat.WEBP,
        quality=80,
        on_exists=OnExists.OVERWRITE,
        device="cpu",
        template="{name}_{model}",
        exclude=("*_old.*", "drafts/*"),
        keep_dates=False,
        sidecars=True,
        job_report=False,
    )
    assert told[-1] == JobSettings(expected, tmp_path)
    assert panel.settings() == told[-1]
    assert len(told) == 15


def test_showing_settings_tells_nobody(panel: SettingsPanel, tmp_path: Path) -> None:
    told: list[JobSettings] = []
    panel.changed.connect(told.append)
    shown = JobSettings(TranslateOptions(strength=0.3, work_size=333, device="cuda:1", keep_colours=0.6), tmp_path)
    panel.set_settings(shown)
    assert told == []
    assert panel.settings() == shown
    assert panel.advanced.size_box.currentText() == "333"
    panel.strength.slider.setValue(50)
    assert told[-1].options.work_size == 333
    assert told[-1].options.device == "cuda:1"


def test_what_the_model_suggests_holds_until_something_else_is_chosen(panel: SettingsPanel) -> None:
    panel.set_suggestions(0.3, 0.5)
    assert panel.keep_colours.value() == 0.3
    assert panel.keep_colours.number.text() == "30 %, suggested"
    assert panel.advanced.size_box.currentText() == "By the brush size"
    assert panel.brush_size.number.text() == "50 %, suggested"
    assert panel.settings().options.keep_colours is None
    assert panel.settings().options.brush_size is None
    panel.keep_colours.slider.setValue(55)
    assert panel.settings().options.keep_colours == 0.55
    panel.set_suggestions(0.8, 1.0)
    assert panel.brush_size.value() == 1.0
    assert panel.keep_colours.value() == 0.55
    panel.keep_colours.reset.click()
    assert panel.keep_colours.value() == 0.8
    assert panel.settings().options.keep_colours is None
    assert not panel.keep_colours.reset.isVisible()


def test_a_wrong_template_is_said_and_not_used(panel: SettingsPanel) -> None:
    panel.unfold(advanced=True)
    template = panel.advanced.template
    template.setText("{name}_{when}")
    template.editingFinished.emit()
    assert "no token {when}" in panel.advanced.example.text()
    assert panel.settings().options.template == "{name}"
    template.setText("{index:03}-{name}")
    template.editingFinished.emit()
    assert panel.advanced.example.text() == "Sunset.jpg → 001-Sunset.jpg"
    assert panel.settings().options.template == "{index:03}-{name}"


def test_quality_is_for_the_formats_that_have_it(panel: SettingsPanel) -> None:
    pick(panel.advanced.format_box, "PNG")
    assert not panel.advanced.quality.isEnabled()
    pick(panel.advanced.format_box, "JPEG")
    assert panel.advanced.quality.isEnabled()


def test_choosing_a_folder_asks_for_it(panel: SettingsPanel, tmp_path: Path) -> None:
    panel.output.chosen.click()
    (dialog,) = panel.findChildren(QFileDialog)
    dialog.reject()
    assert panel.output.beside.isChecked()
    panel.output.chosen.click()
    dialog = panel.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert panel.settings().folder == tmp_path
    panel.output.beside.click()
    assert panel.settings().folder is None


def test_the_wheel_scrolls_and_changes_nothing(panel: SettingsPanel) -> None:
    slider = panel.strength.slider
    panel.fold.setFocus()
    middle = slider.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(slider.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(slider, event)
    assert slider.value() == 100
