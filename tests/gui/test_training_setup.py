from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from put.config import Preset
from put_desktop.core import put_process
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.wizard.images.images_page import ImagesPage
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.setup.crops_page import CropsPage
from put_desktop.training.wizard.setup.estimate_page import EstimatePage
from put_desktop.training.wizard.setup.settings_page import SettingsPage
from put_desktop.ui import theme
from tests.conftest import make_picture
from tests.gui.put_stand_in import StandIn, measured
from tests.gui.setup_help import LEFT, Show, press


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    found = StandIn(tmp_path / "stand-in")
    script = str(found.folder / "put.py")
    monkeypatch.setattr(put_process, "put_command", lambda words: [sys.executable, "-I", script, *words])
    return found


@pytest.fixture
def holder() -> DraftHolder:
    return DraftHolder()


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("a", "b"):
        for index in range(3):
            make_picture(tmp_path / name / f"{name}{index}.png", seed=index)
    return tmp_path / "a", tmp_path / "b"


@pytest.fixture
def show(qtbot: QtBot, holder: DraftHolder) -> Iterator[Show]:
    pages: list[WizardPage] = []

    def make(kind: type[WizardPage]) -> WizardPage:
        page = kind(holder)  # type: ignore[arg-type]
        qtbot.addWidget(page)
        page.resize(700, 500)
        page.show()
        qtbot.waitExposed(page)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.shut()


# Settings


def test_intent_changes_the_draft(qtbot: QtBot, holder: DraftHolder, show: Show) -> None:
    page = show(SettingsPage)
    assert page.quality.cards[Preset.STANDARD].button.isChecked()
    QTest.mouseClick(page.quality.cards[Preset.BEST], LEFT)
    assert holder.draft.preset is Preset.BEST
    assert page.quality.cards[Preset.BEST].property("chosen")
    page.style_slider.slider.setFocus()
    words = {page.style_slider.description.text()}
    for _ in range(2):
        QTest.keyClick(page.style_slider.slider, Qt.Key.Key_Right)
        words.add(page.style_slider.description.text())
    assert holder.draft.style == 1.0
    assert len(words) == 3
    page.name_edit.setFocus()
    QTest.keyClicks(page.name_edit, "Ink")
    QTest.keyClick(page.name_edit, Qt.Key.Key_Return)
    assert holder.draft.title == "Ink"
    holder.change(preset=Preset.QUICK, style=-0.5, title="")
    assert page.quality.cards[Preset.QUICK].button.isChecked()
    QTest.mouseClick(page.quality.cards[Preset.CUT], LEFT)
    assert holder.draft.options().generator == "resnet"
    holder.change(preset=Preset.FASTCUT)  # of a run that was cloned
    assert not any(card.button.isChecked() for card in page.quality.cards.values())
    holder.change(preset=Preset.QUICK)
    assert page.quality.cards[Preset.QUICK].button.isChecked()
    assert page.style_slider.slider.value() == -1
    assert page.name_edit.text() == ""


def test_a_setting_by_hand_is_marked_and_given_back(holder: DraftHolder, show: Show) -> None:
    page = show(SettingsPage)
    page.fold.setChecked(True)
    row = page.settings.rows["ngf"]
    spin = row.controls[0]
    assert isinstance(spin, QSpinBox)
    assert spin.value() == 32
    assert not row.reset.isVisible()
    spin.setValue(48)
    assert holder.draft.changed == {"ngf": 48}
    assert row.reset.isVisible()
    assert row.note.text() == "Preset: 32"
    press(row.reset)
    assert holder.draft.changed == {}
    assert spin.value() == 32
    for value in (48, 32):  # back by hand is back
        spin.setValue(value)
    assert holder.draft.changed == {}
    holder.change_options(single=True, size=192, diff_augment=("cutout",), nce_layers=(0, 4))
    layers = page.settings.rows["nce_layers"].controls[0]
    assert isinstance(layers, QLineEdit)
    assert layers.text() == "0, 4"
    press(page.settings.reset_button)
    assert holder.draft.changed == {"single": True}  # it has a switch of its own


def test_the_note_on_copied_weights_is_for_those_of_a_model(holder: DraftHolder, show: Show) -> None:
    page = show(SettingsPage)
    page.set_models([("oil", "Oil")])
    page.fold.setChecked(True)
    assert not page.settings.init_note.isVisible()
    holder.change_options(init_from="oil")
    assert page.settings.init_note.isVisible()
    holder.change_options(init_from="none")
    assert not page.settings.init_note.isVisible()


def test_the_preset_is_written_as_its_control_is(holder: DraftHolder, show: Show) -> None:
    page = show(SettingsPage)
    holder.change(preset=Preset.STANDARD)
    row = page.settings.rows["steps"]
    control = row.controls[0]
    assert isinstance(control, QSpinBox)
    assert row.note.text() == f"Preset: {control.text()}" == "Preset: 6,000"


def test_every_setting_goes_to_the_draft_and_back(holder: DraftHolder, show: Show) -> None:
    page = show(SettingsPage)
    page.set_models([("ink", "Ink and wash")])
    page.set_devices([("cpu", "Processor"), ("cuda:0", "A card")])
    other: dict[str, Any] = {
        "generator": "resnet", "discriminator": "patchgan", "color_map": "on",
        "size": 192, "ngf": 48, "batch": 2, "accumulate": 3, "zoom_b": 1.5, "diff_augment": ("colour", "cutout"),
        "patience": 7, "flips": True, "keep_content": 2.5, "keep_colours": 0.5, "identity": 0.25,
        "selection": "random", "num_negatives": 9, "nce_layers": (0, 8), "steps": 4321, "snapshots": 3,
        "init_from": "ink", "shift_consistency": 5.0, "finish_steps": 150, "seed": 5, "device": "cuda:0",
        "precision": "bf16", "noise": False,
    }  # fmt: skip
    assert set(other) == set(page.settings.rows)
    for name, value in other.items():
        holder.change(changed={name: value})
        assert page.settings.rows[name].value() == value, name
        row = page.settings.rows[name]
        holder.change(changed={})
        assert row.value() != value, name
        holder.change(changed={name: value})
        row._changed_by_hand()
        assert holder.draft.changed == {name: value}
    combo = page.settings.rows["init_from"].controls[0]
    assert isinstance(combo, QComboBox)
    assert combo.findText("Model: Ink and wash") >= 0


def test_a_setting_that_does_not_fit_is_said_where_it_is(holder: DraftHolder, show: Show) -> None:
    page = show(SettingsPage)
    holder.change_options(size=250)
    assert not page.ready
    assert page.problem.isVisible()
    page.fold.setChecked(True)
    assert "multiple of 4" in page.settings.rows["size"].problem.text()
    assert page.settings.rows["size"].problem.isVisible()
    assert not page.problem.isVisible()
    holder.change_options(size=256)
    assert page.ready
    assert not page.settings.rows["size"].problem.isVisible()
    holder.change_options(selection="random", num_negatives=300)
    assert "“Number of negatives”" in page.settings.rows["num_negatives"].problem.text()
    layers = page.settings.rows["nce_layers"].controls[0]
    assert isinstance(layers, QLineEdit)
    layers.setText("4, x")
    layers.editingFinished.emit()
    assert "numbers" in page.settings.rows["nce_layers"].problem.text()


def test_single_image_mode_can_be_switched_for_two_pictures(holder: DraftHolder, tmp_path: Path, show: Show) -> None:
    page = show(SettingsPage)
    assert not page.single.isVisible()
    holder.change(folder_a=tmp_path / "a.jpg", folder_b=tmp_path / "b.jpg")
    press(page.single)
    assert holder.draft.options().single
    assert page.settings.rows["batch"].value() == 4  # what suits one picture a side
    press(page.single)
    assert not holder.draft.options().single


# Crops


def test_crops_are_drawn_and_drawn_again(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], tmp_path: Path, show: Show
) -> None:
    a, b = folders
    holder.change(folder_a=a, folder_b=b, left_out=frozenset({a / "a0.png"}))
    lines = []
    for index in range(2):
        for name in ("A", "B"):
            seen = make_picture(tmp_path / f"seen{index}.png", 40, 40, seed=90 + index) if name == "B" else None
            path = make_picture(tmp_path / f"{name}{index}.png", 40, 40, seed=index)
            lines.append(
                {"event": "crop", "side": name, "path": str(path), "source": "x", "seen": str(seen) if seen else None}
            )
    put.answer("crops", [*lines, {"event": "crops", "count": 4}])
    page = show(CropsPage)
    page.enter()
    qtbot.waitUntil(
        lambda: not page.drawing.command.busy and sum(each is not None for each in page.grids["B"].images()) == 2
    )
    assert page.ready
    assert put.left_out() == {str(a / "a0.png")}
    plain = page.grids["B"].images()[0]
    press(page.augmented)
    qtbot.waitUntil(lambda: page.grids["B"].images()[0] != plain)
    qtbot.waitUntil(lambda: page.grids["A"].images()[0] is not None)
    press(page.again)
    qtbot.waitUntil(lambda: len(put.asked()) == 2)
    assert "--seed=1" in put.asked()[1]
    assert "--seed=1" not in put.asked()[0]
    first, second = (words[words.index("--crops") + 1] for words in put.asked())
    assert first != second
    page.enter()
    holder.change_options(zoom_b=1.5)
    qtbot.waitUntil(lambda: len(put.asked()) == 3)
    assert "--zoom-b=1.5" in put.asked()[2]
    holder.change(title="Another")  # changes no piece
    qtbot.waitUntil(lambda: not page.drawing.command.busy)
    page.leave()
    page.enter()
    assert not page.drawing.command.busy


def test_crops_that_cannot_be_drawn_are_explained(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    holder.change(folder_a=folders[0], folder_b=folders[1])
    put.answer("crops", [{"event": "error", "message": "No room.", "hint": "Free some.", "detail": ""}], code=1)
    page = show(CropsPage)
    page.enter()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == "No room. Free some."
    assert not page.ready


# Estimate


@pytest.fixture
def estimate(holder: DraftHolder, folders: tuple[Path, Path], show: Show) -> EstimatePage:
    holder.change(folder_a=folders[0], folder_b=folders[1])
    page = show(EstimatePage)
    assert isinstance(page, EstimatePage)
    return page


def test_an_estimate_that_fits_lets_it_start(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, estimate: EstimatePage, tmp_path: Path
) -> None:
    put.answer("estimate", [{"event": "progress", "done": 0.5, "message": "Making some steps"}], waits=True,
               later=[measured(warm_steps=500, seconds_per_warm_step=0.2)])  # fmt: skip
    estimate.enter()
    qtbot.waitUntil(lambda: estimate.progress.value() == 500)
    assert estimate.headline.text() == "Making some steps"
    assert estimate.cancel_button.isVisible()
    assert not estimate.start_button.isEnabled()
    (put.folder / "go").touch()
    qtbot.waitUntil(lambda: estimate.ready)
    figures = estimate.figures
    assert figures.time.value.text() == "about 3 hours 20 minutes"
    assert figures.time.words.text() == "500 warm-up steps of 0.2\xa0s, 20,000 steps of 0.6\xa0s"
    assert figures.memory.value.text() == "2\xa0GB"
    assert figures.memory.bar.value() == 250
    assert "50\xa0GB" in figures.disk.words.text()
    with qtbot.waitSignal(estimate.run_requested) as heard:
        press(estimate.start_button)
    assert heard.args == [None]
    estimate.set_place(tmp_path)
    assert not estimate.ready
    qtbot.waitUntil(lambda: estimate.ready)
    words = put.asked()[-1]
    assert Path(words[words.index("-o") + 1]).parent == tmp_path
    with qtbot.waitSignal(estimate.run_requested) as heard:
        press(estimate.start_button)
    assert heard.args == [tmp_path]


def test_a_change_makes_the_estimate_out_of_date(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, estimate: EstimatePage
) -> None:
    put.answer("estimate", [measured()])
    estimate.enter()
    qtbot.waitUntil(lambda: estimate.ready and not estimate.profiling.command.busy)
    holder.change(title="Only a name")
    assert estimate.ready
    with qtbot.waitSignal(estimate.ready_changed):
        holder.change(preset=Preset.BEST)
    assert "out of date" in estimate.headline.text()
    assert not estimate.start_button.isEnabled()
    assert len(put.asked()) == 1
    press(estimate.measure_button)
    qtbot.waitUntil(lambda: estimate.ready and not estimate.profiling.command.busy)
    estimate.enter()
    assert not estimate.profiling.command.busy


def test_advice_changes_the_draft_and_measures_again(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, estimate: EstimatePage
) -> None:
    advice = [
        {"text": "Half as wide.", "changes": {"ngf": 32, "preset": "quick"}},
        {"text": "Close other programs.", "changes": {}},
    ]
    too_much = measured(memory=9_000_000_000, fits=False, reasons=["It needs 9 GB."], advice=advice)
    put.answer("estimate", [too_much])
    estimate.enter()
    qtbot.waitUntil(lambda: estimate.profiling.estimate is not None and not estimate.profiling.command.busy)
    assert not estimate.ready
    assert estimate.figures.reasons.text() == "It needs 9 GB."
    assert estimate.figures.memory.bar.property("tone") == "danger"
    estimate.set_busy(True)  # a running training takes the memory: in the queue it may wait
    assert estimate.start_button.text() == "Add t&o queue"
    assert estimate.ready
    estimate.set_busy(False)
    assert not estimate.ready
    (button,) = estimate.figures.advice_buttons
    put.answer("estimate", [measured()])
    press(button)
    assert holder.draft.options().ngf == 32
    assert holder.draft.preset is Preset.QUICK
    qtbot.waitUntil(lambda: estimate.ready)
    assert estimate.figures.advice_buttons == []


def test_a_trial_can_be_cancelled_and_can_fail(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, estimate: EstimatePage
) -> None:
    put.answer("estimate", [{"event": "progress", "done": 0.1, "message": "m"}], waits=True, later=[measured()])
    estimate.enter()
    qtbot.waitUntil(lambda: estimate.progress.value() == 100)
    press(estimate.cancel_button)
    assert not estimate.profiling.command.busy
    assert estimate.headline.text() == "Nothing has been measured yet."
    error = {"event": "error", "message": "The disk is full.", "hint": "Choose another.", "detail": ""}
    put.answer("estimate", [error], code=1)
    press(estimate.measure_button)
    qtbot.waitUntil(lambda: estimate.headline.text() == "The disk is full. Choose another.")
    assert not estimate.ready


# All of them


@pytest.mark.parametrize("kind", [ImagesPage, SettingsPage, CropsPage, EstimatePage])
@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_pages_have_names_and_fit_a_small_window(
    put: StandIn, show: Show, kind: type[WizardPage], scheme: theme.Scheme
) -> None:
    theme.apply(QApplication.instance(), scheme)  # type: ignore[arg-type]
    page = show(kind)
    page.resize(590, 420)
    QApplication.processEvents()
    assert page.title
    assert page.body.width() <= page.area.viewport().width()
    for control in page.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QComboBox | QLineEdit | QSlider | QSpinBox) and control.isVisible():
            named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert named or isinstance(control.parent(), QSpinBox), control


@pytest.mark.timeout(400)
def test_the_real_commands_answer(qtbot: QtBot, holder: DraftHolder, tmp_path: Path, show: Show) -> None:
    for folder, base in (("a", 0), ("b", 50)):
        for index in range(9):
            make_picture(tmp_path / folder / f"{index}.png", 80, 72, seed=base + index)
    left_out = tmp_path / "a" / "0.png"
    holder.change(folder_a=tmp_path / "a", folder_b=tmp_path / "b", left_out=frozenset({left_out}))
    small = {"size": 64, "ngf": 4, "ndf": 4, "blocks": 1, "nce_layers": (0, 2), "steps": 4, "init_from": "none",
             "eval_every": 0, "diff_augment": ("colour",), "device": "cpu", "batch": 1}  # fmt: skip
    holder.change(changed=small)
    pictures = show(ImagesPage)
    with qtbot.waitSignal(pictures.inspected, timeout=120_000):
        pass
    assert pictures.inspection.report is not None
    assert (
        pictures.inspection.report.a.found,
        pictures.inspection.report.a.left_out,
        pictures.inspection.report.b.found,
    ) == (8, 1, 9)
    crops, page = show(CropsPage), show(EstimatePage)
    crops.enter()
    page.enter()
    qtbot.waitUntil(lambda: not crops.drawing.command.busy and not page.profiling.command.busy, timeout=200_000)
    assert crops.ready, crops.problem.text()
    assert len(crops.grids["A"].images()) == len(crops.grids["B"].images()) == 12
    qtbot.waitUntil(lambda: all(None not in grid.images() for grid in crops.grids.values()), timeout=10_000)
    assert crops.augmented.isVisible()
    assert page.profiling.estimate is not None, page.headline.text()
    assert page.profiling.estimate.steps == 4
    assert page.profiling.estimate.seconds_per_step > 0
