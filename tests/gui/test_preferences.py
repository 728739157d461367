"""The preferences: one place, each change at once."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit
from pytestqt.qtbot import QtBot

from put import paths
from put.backends.choice import Choice
from put.backends.speeds import Reason, Speed
from put.codec import to_plain
from put.config import BackendName, Precision, TranslateOptions
from put.options import find_option
from put_desktop.core import put_process
from put_desktop.settings.dialog.preferences_dialog import PreferencesDialog
from put_desktop.settings.dialog.work_page import OFFERED
from put_desktop.ui import theme
from tests.gui.window_help import Desk, open_desk

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def opened(desk: Desk) -> PreferencesDialog:
    desk.trigger("preferences")
    (dialog,) = [each for each in desk.window.findChildren(PreferencesDialog) if each.isVisible()]
    return dialog


def pick(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_theme_changes_at_once_and_stays(desk: Desk) -> None:
    dialog = opened(desk)
    light = dialog.names.item(1).icon().pixmap(16).toImage()
    pick(dialog.general.theme, "dark")
    assert theme.theme().scheme is theme.Scheme.DARK
    assert dialog.names.item(1).icon().pixmap(16).toImage() != light, "the drawings follow, too"
    assert desk.window.scheme_actions[theme.Scheme.DARK].isChecked()
    dialog.close()
    desk.reopen()
    assert opened(desk).general.theme.currentData() == "dark"


def test_new_jobs_work_as_the_preferences_say_and_others_as_before(desk: Desk) -> None:
    desk.add(desk.pictures("Holiday", 1))
    dialog = opened(desk)
    assert set(dialog.work.controls) == set(OFFERED)
    pick(dialog.work.controls["device"], "cpu")  # type: ignore[arg-type]
    pick(dialog.work.controls["precision"], "fp32")  # type: ignore[arg-type]
    threads = dialog.work.controls["jobs"]
    threads.setValue(5)  # type: ignore[union-attr]
    assert threads.maximum() == find_option(TranslateOptions, "jobs").about.maximum  # type: ignore[union-attr]
    dialog.close()
    desk.add(desk.pictures("Garden", 1))
    before, after = (job.settings.options for job in desk.window.queue.jobs)
    assert (before.device, before.precision, before.jobs) == ("auto", Precision.AUTO, 2)
    assert (after.device, after.precision, after.jobs) == ("cpu", Precision.FP32, 5)
    desk.reopen()
    options = desk.window.controller.job_settings().options
    assert (options.device, options.precision, options.jobs) == ("cpu", Precision.FP32, 5)


def test_caches_have_a_size_and_can_be_cleared_and_models_cannot(desk: Desk) -> None:
    networks = paths.user_cache() / "networks"
    networks.mkdir(parents=True)
    (networks / "a.blob").write_bytes(b"x" * 5000)
    dialog = opened(desk)
    storage = dialog.storage
    desk.until(lambda: storage.sizes[networks].text() == "5 kB")
    assert paths.user_models() not in storage.clear_buttons
    storage.clear_buttons[networks].click()
    desk.until(lambda: storage.sizes[networks].text() == "empty")
    assert not storage.clear_buttons[networks].isEnabled()
    assert list(networks.iterdir()) == []


class Bench:
    """A ``put bench`` that says what it is told; it waits where it is to go on measuring."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: list[list[str]] = []
        self.ways = [Speed(Choice(BackendName.TORCH, Precision.FP32), 512, 1, 0.1, 0.0, 1.2)]
        self.measuring = '{"event": "advanced", "share": 0.25}'
        monkeypatch.setattr(put_process, "put_command", self._command)

    def _command(self, words: list[str]) -> list[str]:
        self.words.append(words)
        if "--kept" in words:
            known = (True, tuple(self.ways), "2026-01-02T10:00:00Z", "one") if len(self.ways) > 1 else (False,)
            found = Reason("cpu", "A processor", self.ways[0].choice, *known)
            says, wait = json.dumps({"event": "kept", "devices": to_plain([found])}), 0
        else:
            says, wait = self.measuring, 0 if "report" in self.measuring else 60
        code = f"import sys, time; print({says!r}, flush=True); time.sleep({wait})"
        return [sys.executable, "-I", "-S", "-c", code]


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(monkeypatch)


def test_what_was_measured_is_shown_and_measured_again(desk: Desk, bench: Bench) -> None:
    dialog = opened(desk)
    box = dialog.work.measured
    assert bench.words == []  # nothing is asked for before the page is shown
    dialog.names.setCurrentRow(1)
    desk.until(lambda: box.speeds.sentences == ["Automatic takes PyTorch in fp32, by rule: nothing is measured yet."])
    bench.ways.insert(0, Speed(Choice(BackendName.OPENVINO, Precision.BF16, 2), 512, 1, 0.524288, 0.1, 5.5))
    bench.measuring = '{"event": "report"}'
    box.measure.click()
    desk.until(lambda: len(box.speeds.cells) == 2)
    assert bench.words[1][:2] == ["bench", "--events"]
    assert box.speeds.sentences[0].startswith("Automatic takes OpenVINO in bf16, 2 threads: measured on ")
    assert box.speeds.sentences[0].endswith(" with one, 5.5 times as fast as the plain way.")
    assert box.speeds.cells[0] == ["OpenVINO in bf16, 2 threads (chosen)", "2.00", "5.5"]
    assert box.measure.isVisible()
    dialog.close()


def test_a_measurement_can_be_cancelled_and_ends_with_the_dialogue(desk: Desk, bench: Bench) -> None:
    dialog = opened(desk)
    box = dialog.work.measured
    dialog.names.setCurrentRow(1)
    for end in (box.cancel.click, dialog.close):
        box.measure.click()
        desk.until(lambda: box.progress.value() == 250)
        process = box._process
        assert process is not None
        assert process.running
        assert box.cancel.isVisible()
        end()
        assert not process.running


def test_several_graphics_cards_and_a_cluster_are_offered(desk: Desk, bench: Bench) -> None:
    dialog = opened(desk)
    box, cluster = dialog.work.controls["device"], dialog.work.controls["ray"]
    assert isinstance(box, QComboBox)
    assert isinstance(cluster, QLineEdit)
    dialog.work.measured.devices_found.emit(["cuda:0", "cpu"])
    assert box.findData("all") < 0
    dialog.work.measured.devices_found.emit(["cuda:0", "cuda:1", "cpu"])
    pick(box, "all")
    assert box.currentText() == "All graphics cards"
    cluster.setText(" auto ")
    cluster.editingFinished.emit()
    dialog.close()
    options = desk.window.controller.job_settings().options
    assert (options.device, options.ray) == ("all", "auto")
    desk.reopen()
    options = desk.window.controller.job_settings().options
    assert (options.device, options.ray) == ("all", "auto")


def test_the_memory_of_new_jobs_is_limited_and_remembered(desk: Desk, bench: Bench) -> None:
    dialog = opened(desk)
    control = dialog.work.controls["memory"]
    assert isinstance(control, QDoubleSpinBox)
    assert control.text() == "What is free"
    control.setValue(1.5)
    assert desk.window.controller.job_settings().options.memory == 1_500_000_000
    dialog.close()
    desk.reopen()
    assert desk.window.controller.job_settings().options.memory == 1_500_000_000
    control = opened(desk).work.controls["memory"]
    assert isinstance(control, QDoubleSpinBox)
    control.setValue(0)
    assert desk.window.controller.job_settings().options.memory is None
