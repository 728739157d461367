from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from put.models.choosing import cut_kernel
from put.models.layout import blur_shapes
from put.models.model_file import load_generator
from put.nn.spec import GeneratorSpec
from tests.gui.window_help import Desk, open_desk

SPEC = GeneratorSpec(blocks=1, ngf=4)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, tiny_model: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path, tiny_model) as found:
        yield found


def names(desk: Desk) -> list[str]:
    return [entry.name for entry in desk.window.gallery.entries()]


def own_model(desk: Desk) -> None:
    desk.trigger("import_model")
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(desk.model)])
    dialog.reject()
    desk.until(lambda: names(desk) == ["one", "two", "tiny"])
    desk.until(lambda: desk.window.gallery.current() == "tiny")


def test_a_model_is_imported_renamed_and_removed(desk: Desk) -> None:
    own_model(desk)
    desk.window.gallery.rename_requested.emit("tiny")
    (ask,) = desk.window.findChildren(QInputDialog)
    ask.textValueSelected.emit("mine")
    ask.reject()
    desk.until(lambda: names(desk) == ["one", "two", "mine"])
    assert desk.window.gallery.current() == "mine"
    desk.window.gallery.remove_requested.emit("mine")
    (box,) = desk.window.findChildren(QMessageBox)
    (delete,) = [button for button in box.findChildren(QPushButton) if button.text() == "Delete"]
    delete.click()
    desk.until(lambda: names(desk) == ["one", "two"])
    assert not (desk.folder / "own" / "mine.safetensors").exists()


def test_importing_says_which_generator_was_taken(desk: Desk) -> None:
    state = load_generator(desk.model).state_dict()
    state |= {name: cut_kernel(shape).expand(shape).clone() for name, shape in blur_shapes(SPEC).items()}
    torch.save({"netG": state, "netG_ema": state}, desk.folder / "both.pth")
    desk.window.models.add([desk.folder / "both.pth"])
    desk.until(lambda: "both" in names(desk))
    message = desk.window.messages.current()
    assert message is not None
    assert message.problem.hint == "It is the averaged generator, netG_ema, of 2 in the file: netG, netG_ema."


def test_of_several_files_each_one_is_told_of(desk: Desk) -> None:
    (desk.folder / "broken.pth").write_bytes(b"nothing")
    desk.window.models.add([desk.folder / "broken.pth", desk.model])
    desk.until(lambda: "tiny" in names(desk))
    said = desk.messages().splitlines()
    assert [line.split(" ")[0] for line in said] == ["broken.pth", "“tiny”"]


def test_a_shipped_model_is_not_removed(desk: Desk) -> None:
    desk.window.models.remove("one")
    desk.until(lambda: "cannot be removed" in desk.messages())
    assert names(desk) == ["one", "two"]


@pytest.mark.parametrize("ending", ["safetensors", "pth"])
def test_a_model_is_exported(desk: Desk, ending: str) -> None:
    target = desk.folder / f"for-others.{ending}"
    desk.window.gallery.export_requested.emit("one")
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    desk.until(lambda: "Written to" in desk.messages())
    assert target.stat().st_size > 1000


def test_details_tell_all_and_trust_nothing(desk: Desk) -> None:
    desk.window.gallery.details_requested.emit("two")
    page = desk.window.models_page
    assert page.isVisible()
    assert page.panel.title.text() == "Tiny"
    assert page.panel.facts()["Network"].startswith("resnet_1blocks, ngf 4")
    assert "two.safetensors" in page.panel.facts()["File"]
    assert page.panel.description.textFormat() is Qt.TextFormat.PlainText
    assert not page.panel.remove.isEnabled(), "it is built in"
    assert not page.panel.fold.isVisible(), "nothing is known of its training"
    entry = next(each for each in desk.window.gallery.entries() if each.name == "two")
    assert entry.card is not None
    page.panel.show_entry(replace(entry, card=replace(entry.card, training={"step": "5 of 9", "ngf": "4"})))
    assert page.panel.fold.isVisible()
    assert not page.panel.training.isVisible()
    desk.qtbot.mouseClick(page.panel.fold, Qt.MouseButton.LeftButton)
    assert page.panel.training.isVisible()
    assert page.panel.training.facts() == {"Step": "5 of 9", "Generator width": "4"}
    page.panel.use.click()
    assert desk.window.preview_panel.isVisible() or desk.window.empty.isVisible()
    assert desk.window.gallery.current() == "two"


def test_jobs_keep_their_model_whatever_happens_in_the_gallery(desk: Desk) -> None:
    desk.window.gallery.set_current("two")
    desk.add(desk.pictures("Holiday"))
    own_model(desk)
    assert desk.window.queue_panel.selected() == []
    desk.add(desk.pictures("Garden"))
    desk.window.models.remove("tiny")
    desk.until(lambda: names(desk) == ["one", "two"])
    desk.window.settings.strength.slider.setValue(80)
    assert [job.settings.options.model for job in desk.window.queue.jobs] == ["two", "tiny"]
    assert desk.window.queue.jobs[1].settings.options.strength == 0.8


@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_a_message_on_the_page_of_models_covers_no_button(desk: Desk, size: tuple[int, int]) -> None:
    window, page = desk.window, desk.window.models_page
    desk.trigger("page_models")
    window.resize(*size)
    window.messages.show_info("“Photos to ink” is in the gallery.", "Use it like any other model.")
    desk.until(lambda: window.messages.isVisible() and window.messages.height() > 20)
    desk.qtbot.wait(50)

    def place(part: QWidget) -> QRect:
        return QRect(part.mapTo(window, QPoint()), part.size())

    panel = page.panel
    for part in (panel.use, panel.export, panel.rename, panel.remove, page.import_button, page.search, page.gallery):
        assert not place(part).intersects(place(window.messages)), part.accessibleName()
