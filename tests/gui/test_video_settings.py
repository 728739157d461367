from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from put.config import Container, TranslateOptions, VideoCodec, VideoOptions
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.views.settings_panel import SettingsPanel

# The settings panel by itself


@pytest.fixture
def panel(qtbot: QtBot) -> SettingsPanel:
    found = SettingsPanel()
    qtbot.addWidget(found)
    found.resize(280, 600)
    found.unfold(advanced=False, video=True)
    found.show()
    return found


def pick(box: object, value: object) -> None:
    """As a person does."""
    place = box.findData(value)  # type: ignore[attr-defined]
    assert place >= 0
    box.setCurrentIndex(place)  # type: ignore[attr-defined]
    box.activated.emit(place)  # type: ignore[attr-defined]


def test_every_setting_of_videos_comes_out(panel: SettingsPanel) -> None:
    told: list[JobSettings] = []
    panel.changed.connect(told.append)
    video = panel.video
    pick(video.codec_box, VideoCodec.HEVC)
    pick(video.container_box, Container.MOV)
    assert not video.crf.isVisible()
    pick(video.quality_box, None)
    assert video.crf.isVisible()
    video.crf.setValue(27)
    video.audio_box.setCurrentIndex(1)
    video.audio_box.activated.emit(1)
    video.rate.setValue(12.5)
    video.steadiness.slider.setValue(10)
    video.report.click()
    expected = VideoOptions(codec=VideoCodec.HEVC, container=Container.MOV, crf=27, fps=12.5, temporal=0.1, report=True)
    found = told[-1].options.video
    assert (found.audio.value, found.crf) == ("none", 27)
    assert found == VideoOptions(**{**vars(expected), "audio": found.audio})
    assert panel.settings().options.video == found
    video.steadiness.reset.click()
    video.rate.setValue(0.0)
    assert (panel.settings().options.video.temporal, panel.settings().options.video.fps) == (None, None)


def test_showing_settings_of_videos_tells_nobody(panel: SettingsPanel) -> None:
    told: list[object] = []
    panel.changed.connect(told.append)
    panel.clip_changed.connect(told.append)
    shown = VideoOptions(codec=VideoCodec.VP9, container=Container.WEBM, crf=40, fps=24, temporal=0.5, report=True)
    panel.set_settings(JobSettings(TranslateOptions(video=shown)))
    panel.set_clip("a.mp4", VideoOptions(crf=3))
    panel.set_clip("", None)
    assert told == []
    assert panel.video.options(VideoOptions()) == shown
    panel.strength.slider.setValue(50)
    assert panel.settings().options.video == shown


def test_only_what_has_a_meaning_can_be_chosen(panel: SettingsPanel) -> None:
    video = panel.video
    pick(video.container_box, Container.GIF)
    assert not any(part.isEnabled() for part in (video.codec_box, video.audio_box, video.quality_box))
    pick(video.container_box, Container.MP4)
    assert all(part.isEnabled() for part in (video.codec_box, video.audio_box, video.quality_box))
    pick(video.codec_box, VideoCodec.PRORES)
    assert not video.quality_box.isEnabled()


def test_the_engine_says_how_strongly_videos_are_steadied(panel: SettingsPanel) -> None:
    panel.set_steadiness(0.35)
    assert panel.video.steadiness.number.text() == "35 %, suggested"
    assert panel.settings().options.video.temporal is None
