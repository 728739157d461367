from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from put.config import Preset
from put.data.inspect_report import Outlook, Severity, SizeBin, Unreadable
from put.errors import PutError
from put_desktop.core import put_process
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.wizard.images.domain_panel import DomainPanel
from put_desktop.training.wizard.images.files_dialog import FilesDialog
from put_desktop.training.wizard.images.images_page import ImagesPage
from put_desktop.training.wizard.images.outlook_bar import OutlookBar
from put_desktop.training.wizard.page import WizardPage
from put_desktop.ui import theme
from tests.conftest import make_picture
from tests.gui.put_stand_in import StandIn, finished, side, started
from tests.gui.setup_help import Show, press
from tests.gui.window_help import drag_enter, drop, mime


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


def buttons(page: ImagesPage, code: str) -> dict[str, QAbstractButton]:
    (card,) = [each for each in page.findings.cards if each.advice.finding.code == code]
    return {button.text(): button for button in card.buttons}


# Pictures


def test_two_folders_dropped_at_once_are_looked_at(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    sizes = (SizeBin(256, 512, 2), SizeBin(512, 1024, 1))
    whole = finished(
        side(a, sizes=sizes, smallest=300, largest=512), side(b, distinct=2), [(Severity.WARNING, "few", "B")]
    )
    put.answer("inspect", [*started(), whole])
    assert not page.ready
    with qtbot.waitSignal(page.inspected):
        drop(page, [a, b])
    assert (holder.draft.folder_a, holder.draft.folder_b) == (a, b)
    assert page.ready
    assert put.asked() == [["inspect", str(a), str(b), "--size", "128", "--json"]]
    assert page.panels["A"].count.text() == "3 pictures"
    assert page.panels["B"].count.text() == "3 pictures, 2 of them unique"
    assert page.panels["A"].bars.accessibleName() == "Short sides in pixels: 2 of 300 to 511, 1 of 512"
    assert page.outlook.headline.text().startswith("Training can work")
    assert page.outlook.headline._label.palette().windowText().color().name() == theme.LIGHT.warning
    qtbot.waitUntil(lambda: all(each is not None for each in page.panels["B"].strip.images()))


def test_one_side_alone_shows_what_is_in_it(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    page = show(ImagesPage)
    assert drag_enter(page.panels["B"], mime([folders[1]]))
    drop(page.panels["B"], [folders[1]])
    qtbot.waitUntil(lambda: page.panels["B"].count.text() == "3 pictures")
    qtbot.waitUntil(lambda: sum(each is not None for each in page.panels["B"].strip.images()) == 3)
    assert holder.draft.folder_a is None
    assert page.outlook.headline.text() == "Now choose folder A."
    assert not page.ready
    assert put.asked() == []
    press(page.panels["B"].clear_button)
    assert holder.draft.folder_b is None
    assert page.panels["B"].strip.images() == []


def test_counts_come_while_it_looks_and_an_ended_look_says_nothing(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    old = finished(side(a, distinct=1), side(b, distinct=1), [(Severity.PROBLEM, "copies", "A")])
    put.answer("inspect", started(17), waits=True, later=[old])
    holder.change(folder_a=a, folder_b=b)
    qtbot.waitUntil(lambda: page.outlook.progress.maximum() == 34)
    assert page.panels["A"].count.text() == "17 pictures"
    assert page.outlook.headline.text() == "Checking pictures: 1 of 34"
    assert not page.ready
    put.answer("inspect", [*started(), finished(side(a), side(b), [])])
    with qtbot.waitSignal(page.inspected) as heard:
        holder.change_options(size=192)
        (put.folder / "go").touch()
    assert heard.args[0].a.distinct == 3
    assert page.findings.cards == []
    assert [words[4] for words in put.asked()] == ["128", "192"]
    assert len(put.asked()) == 2


def test_files_are_left_out_and_taken_back(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    copies = ((a / "a0.png", a / "a1.png"),)
    found = [(Severity.PROBLEM, "copies", "A"), (Severity.WARNING, "few", "B")]
    put.answer("inspect", [*started(), finished(side(a, copies=copies), side(b), found)])
    with qtbot.waitSignal(page.inspected):
        holder.change(folder_a=a, folder_b=b)
    assert "--" not in " ".join(label.text() for label in page.findings.findChildren(QLabel))
    with qtbot.waitSignal(page.inspected):
        press(buttons(page, "copies")["Leave out 1 copy"])
        assert not page.ready
    assert holder.draft.left_out == {a / "a1.png"}
    assert put.left_out() == {str(a / "a1.png")}
    assert page.outlook.restore_button.isVisible()
    with qtbot.waitSignal(page.inspected):
        press(page.outlook.restore_button)
    assert holder.draft.left_out == frozenset()
    assert "--leave-out" not in put.asked()[-1]
    assert not page.outlook.restore_button.isVisible()


def test_what_cannot_be_read_is_not_taken_for_a_copy(qtbot: QtBot) -> None:
    panel = DomainPanel("A", "Source", "Pictures")
    qtbot.addWidget(panel)
    broken = tuple(Unreadable(Path(f"{number}.png"), PutError("Broken.")) for number in range(3))
    eight = {"found": 8, "looked_at": 8, "readable": 5, "unreadable": broken}
    for values, words in (
        ({**eight, "distinct": 5}, "8 pictures, 3 of them unreadable"),
        ({**eight, "distinct": 4}, "8 pictures, 3 of them unreadable, 4 of them unique"),
        ({**eight, "found": 16, "distinct": 10}, "16 pictures"),
        ({"distinct": 2}, "3 pictures, 2 of them unique"),
    ):
        panel.show_report(side(Path("a"), **values))
        assert panel.count.text() == words


def test_no_letter_of_the_decision_is_cut_off(qtbot: QtBot) -> None:
    bar = OutlookBar()
    qtbot.addWidget(bar)
    bar.show_outlook(Outlook.NOT_YET, may_override=True)
    box, ends = bar.override, []
    for more in (0, 30):
        box.resize(box.sizeHint().width() + more, box.sizeHint().height())
        image = box.grab().toImage()
        ground = image.pixelColor(image.width() - 4, image.height() // 2)
        inner = range(4, image.height() - 4)
        columns = (x for x in range(image.width() - 4) if any(image.pixelColor(x, y) != ground for y in inner))
        ends.append(max(columns))
    assert ends[0] == ends[1]


def test_settings_against_a_small_set(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    put.answer("inspect", [*started(), finished(side(a), side(b), [(Severity.WARNING, "few", "B")])])
    with qtbot.waitSignal(page.inspected):
        holder.change(folder_a=a, folder_b=b, preset=Preset.CUT)
    press(buttons(page, "few")["Turn on augmentation"])
    press(buttons(page, "few")["Stop early when it no longer improves"])
    assert holder.draft.options().diff_augment == ("colour", "translation", "cutout")
    assert holder.draft.options().patience == 5
    assert buttons(page, "few") == {}
    assert page.ready
    assert len(put.asked()) == 1  # neither changes what is found


def test_too_few_pictures_need_a_decision(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    whole = finished(side(a), side(b), [(Severity.PROBLEM, "few", "A")], Outlook.NOT_YET)
    put.answer("inspect", [*started(), whole])
    with qtbot.waitSignal(page.inspected):
        holder.change(folder_a=a, folder_b=b)
    assert not page.ready
    with qtbot.waitSignal(page.ready_changed):
        press(page.outlook.override)
    assert page.ready
    holder.change(folder_a=b, folder_b=a)
    assert not page.ready
    with qtbot.waitSignal(page.inspected):
        pass
    assert not page.outlook.override.isChecked()
    assert not page.ready


def test_nothing_readable_cannot_be_trained_with(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    whole = finished(side(a, readable=0), side(b), [(Severity.PROBLEM, "nothing_readable", "A")], Outlook.NOT_YET)
    put.answer("inspect", [*started(), whole], code=1)
    with qtbot.waitSignal(page.inspected):
        holder.change(folder_a=a, folder_b=b)
    assert not page.ready
    assert not page.outlook.override.isVisible()


def test_refusals_are_sentences_on_the_page(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], tmp_path: Path, show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    inner = a / "inner"
    make_picture(inner / "x.png")
    (tmp_path / "empty").mkdir()

    def said(first: Path, second: Path, words: str) -> None:
        holder.change(folder_a=first, folder_b=second)
        qtbot.waitUntil(lambda: words in page.panels["B"].problem())
        assert not page.ready

    said(a, a, "A and B are the same folder.")
    said(a, inner, "Folder B is inside folder A")
    said(inner, a, "Folder A is inside folder B")
    said(a, b / "b0.png", "single picture, the other a folder")
    said(a, tmp_path / "empty", "holds no pictures")
    said(a, tmp_path / "gone", "There is no folder")
    assert put.asked() == []
    put.answer("inspect", [{"event": "error", "message": "It broke.", "hint": "Mend it.", "detail": ""}], code=1)
    said(a, b, "It broke. Mend it.")


def test_a_look_that_ended_is_made_again(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    again = page.outlook.check_button
    assert again.isHidden()
    put.answer("inspect", started(), code=9)
    drop(page, [a, b])
    qtbot.waitUntil(lambda: bool(page.panels["B"].problem()))
    assert page.panels["B"].problem() == "The command failed. It gave no reason. Try again."
    whole = finished(side(a), side(b), [])
    put.answer("inspect", [*started(), whole])
    with qtbot.waitSignal(page.inspected):
        press(again)
    assert page.panels["B"].problem() == ""
    assert page.ready
    make_picture(a / "one more.png", seed=9)
    put.answer("inspect", [*started(), finished(side(a, found=4), side(b), [])])
    with qtbot.waitSignal(page.inspected):
        drop(page.panels["A"], [a])  # the same folder with more in it
    assert page.panels["A"].count.text() == "4 pictures, 3 of them unique"
    assert len(page.panels["A"].strip.images()) == 4
    put.answer("inspect", started(), code=9)
    press(again)
    qtbot.waitUntil(lambda: bool(page.panels["B"].problem()))
    put.answer("inspect", [*started(), whole])
    with qtbot.waitSignal(page.inspected):
        page.enter()
    assert page.ready


def test_a_folder_that_is_gone_is_seen_when_one_looks_again(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders
    page = show(ImagesPage)
    put.answer("inspect", [*started(), finished(side(a), side(b), [], Outlook.NOT_YET)])
    with qtbot.waitSignal(page.inspected):
        drop(page, [a, b])
    page.outlook.override.click()
    assert page.ready
    a.rename(a.with_name("away"))
    page.enter()
    qtbot.waitUntil(lambda: bool(page.panels["A"].problem()))
    assert not page.ready
    assert page.outlook.headline.text() == ""
    press(page.outlook.check_button)
    assert page.panels["A"].problem() == ""
    qtbot.waitUntil(lambda: bool(page.panels["A"].problem()))
    assert not page.ready
    a.with_name("away").rename(a)
    with qtbot.waitSignal(page.inspected):
        page.enter()
    assert page.ready, "what was decided before stays decided"


@pytest.mark.parametrize(
    ("names", "words"),
    [(["a/a0.png", "a/a1.png"], "Drop a folder"), (["notes.txt"], "neither a folder nor a picture")],
)
def test_what_is_no_folder_is_explained(
    qtbot: QtBot,
    put: StandIn,
    holder: DraftHolder,
    folders: tuple[Path, Path],
    show: Show,
    names: list[str],
    words: str,
) -> None:
    page = show(ImagesPage)
    root = folders[0].parent
    (root / "notes.txt").write_text("x")
    drop(page.panels["A"], [root / name for name in names])
    qtbot.waitUntil(lambda: words in " ".join(page.messages.messages()))
    assert page.messages.isVisible()
    assert holder.draft.folder_a is None


def test_single_image_mode_is_offered_for_two_pictures(
    qtbot: QtBot, put: StandIn, holder: DraftHolder, folders: tuple[Path, Path], show: Show
) -> None:
    a, b = folders[0] / "a0.png", folders[1] / "b0.png"
    page = show(ImagesPage)
    numbers = dict.fromkeys(("found", "looked_at", "readable", "sources", "distinct"), 1)
    whole = finished(side(a, **numbers), side(b, **numbers), [(Severity.WARNING, "single", "")], Outlook.POOR)
    put.answer("inspect", [*started(1), whole])
    drop(page.panels["A"], [a])
    qtbot.waitUntil(lambda: holder.draft.folder_a == a)
    with qtbot.waitSignal(page.inspected):
        drop(page.panels["B"], [b])
    assert not page.ready
    press(page.single_card.button)
    assert holder.draft.options().single
    assert page.ready
    drop(page.panels["B"], [folders[1]])  # a folder is not for that mode
    qtbot.waitUntil(lambda: holder.draft.folder_b == folders[1])
    assert not holder.draft.options().single


def test_the_files_of_a_finding_are_listed(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FilesDialog("Two files.", [(tmp_path / "x.jpg", "The file is empty."), (tmp_path / "y.jpg", "")])
    qtbot.addWidget(dialog)
    dialog.show()
    assert [dialog.list.item(row).text() for row in range(2)] == ["x.jpg  –  The file is empty.", "y.jpg"]
    dialog.list.itemActivated.emit(dialog.list.item(0))
    assert "does not exist" in dialog._problem.text()
