"""The preferences: one place, each change at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from put import paths
from put.config import Precision, TranslateOptions
from put.options import find_option
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
    pick(dialog.general.theme, "dark")
    assert theme.theme().scheme is theme.Scheme.DARK
    assert desk.window.looks[theme.Scheme.DARK].isChecked()
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
    desk.until(lambda: storage.sizes[networks].text() == "5.0 kB")
    assert paths.user_models() not in storage.clear_buttons
    storage.clear_buttons[networks].click()
    desk.until(lambda: storage.sizes[networks].text() == "empty")
    assert not storage.clear_buttons[networks].isEnabled()
    assert list(networks.iterdir()) == []
