from __future__ import annotations

from pathlib import Path

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from put.errors import ModelError
from put.models.card import ModelCard
from put.models.library import ModelEntry
from put_desktop.models.gallery import ModelGallery
from put_desktop.ui import theme
from put_desktop.ui.cards.gallery_card import CardGeometry
from put_desktop.ui.cards.thumbnails import Thumbnails
from put_desktop.ui.widgets.lines import broken
from put_desktop.ui.widgets.notice import Notice, NoticeKind

RED, BLUE = "#d02020", "#2020d0"
# Qt 6.12 wants what earlier ones do not know.
SPOT = QPointF(50, 50) if __version_info__ >= (6, 12) else QPoint(50, 50)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def jpeg(colour: str, side: int = 64) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 95)
    return bytes(buffer.data().data())


def entry(name: str, title: str = "", *, built_in: bool = False, problem: str = "", **card: object) -> ModelEntry:
    return ModelEntry(
        name=name,
        path=Path("/models") / f"{name}.safetensors",
        card=None if problem else ModelCard(title=title or name.title(), **card),  # type: ignore[arg-type]
        built_in=built_in,
        problem=ModelError(problem, "Copy it again.") if problem else None,
        size=1000,
    )


def four() -> list[ModelEntry]:
    return [
        entry(
            "impressionist", "Photograph to painting", built_in=True, license="CC0-1.0", description="Brushwork.\nMore."
        ),
        entry("broken", problem="The file ends in the middle."),
        entry("night", "Day to night", before=jpeg(RED), after=jpeg(BLUE)),
        entry("sea", "Sea to ink"),
    ]


@pytest.fixture
def gallery(qtbot: QtBot) -> ModelGallery:
    found = ModelGallery()
    found.resize(280, 700)
    qtbot.addWidget(found)
    found.set_entries(four())
    found.show()
    found.activateWindow()
    found.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is found.view)
    return found


def rect_of(gallery: ModelGallery, name: str) -> QRect:
    return gallery.view.visualRect(gallery.model.index_of(name))


def click(gallery: ModelGallery, name: str, button: Qt.MouseButton = LEFT) -> None:
    QTest.mouseClick(gallery.view.viewport(), button, pos=rect_of(gallery, name).center())


# Choosing


def test_the_first_that_works_is_chosen(qtbot: QtBot) -> None:
    gallery = ModelGallery()
    qtbot.addWidget(gallery)
    with qtbot.waitSignal(gallery.current_changed) as told:
        gallery.set_entries([entry("broken", problem="No."), entry("sea")])
    assert told.args == ["sea"]
    assert gallery.current() == "sea"


def test_the_choice_outlives_a_new_list(gallery: ModelGallery, qtbot: QtBot) -> None:
    gallery.set_current("sea")
    with qtbot.assertNotEmitted(gallery.current_changed):
        gallery.set_entries([entry("another"), *four()])
    assert gallery.current() == "sea"


def test_a_choice_that_is_gone_is_told(gallery: ModelGallery, qtbot: QtBot) -> None:
    gallery.set_current("sea")
    with qtbot.waitSignal(gallery.current_changed) as told:
        gallery.set_entries(four()[:3])
    assert told.args == ["impressionist"]
    with qtbot.waitSignal(gallery.current_changed) as told:
        gallery.set_entries([])
    assert told.args == [""]
    assert gallery.current() == ""


def test_a_choice_that_broke_is_given_up(gallery: ModelGallery) -> None:
    gallery.set_current("sea")
    gallery.set_entries([*four()[:3], entry("sea", problem="Now it is damaged.")])
    assert gallery.current() == "impressionist"


def test_set_current_refuses_what_cannot_be_used(gallery: ModelGallery, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(gallery.current_changed):
        assert not gallery.set_current("broken")
        assert not gallery.set_current("nowhere")
    assert gallery.current() == "impressionist"
    with qtbot.waitSignal(gallery.current_changed) as told:
        assert gallery.set_current("night")
    assert told.args == ["night"]


def test_a_click_chooses(gallery: ModelGallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.current_changed) as told:
        click(gallery, "night")
    assert told.args == ["night"]


def test_the_choice_cannot_be_clicked_away(gallery: ModelGallery) -> None:
    click(gallery, "broken")
    assert gallery.current() == "impressionist"
    QTest.mouseClick(
        gallery.view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, rect_of(gallery, "impressionist").center()
    )
    assert gallery.current() == "impressionist"
    gallery.resize(280, 2000)
    QTest.mouseClick(gallery.view.viewport(), LEFT, pos=QPoint(100, 1900))
    assert gallery.current() == "impressionist"
    click(gallery, "sea", RIGHT)
    assert gallery.current() == "impressionist"


def test_arrows_walk_and_damaged_cards_keep_the_choice(gallery: ModelGallery) -> None:
    def press(key: Qt.Key) -> tuple[str, str]:
        QTest.keyClick(gallery.view, key)
        focused = gallery.model.entry(gallery.view.currentIndex()).name
        return focused, gallery.current()

    assert press(Qt.Key.Key_Down) == ("broken", "impressionist")
    assert press(Qt.Key.Key_Down) == ("night", "night")
    assert press(Qt.Key.Key_End) == ("sea", "sea")
    assert press(Qt.Key.Key_Up) == ("night", "night")
    assert press(Qt.Key.Key_Home) == ("impressionist", "impressionist")


def test_arrows_walk_in_a_grid(gallery: ModelGallery) -> None:
    gallery.resize(520, 700)
    QApplication.processEvents()
    assert rect_of(gallery, "broken").top() == rect_of(gallery, "impressionist").top()
    QTest.keyClick(gallery.view, Qt.Key.Key_Down)
    assert gallery.current() == "night"
    QTest.keyClick(gallery.view, Qt.Key.Key_Right)
    assert gallery.current() == "sea"


def test_typing_finds_a_title(gallery: ModelGallery) -> None:
    QTest.keyClicks(gallery.view, "sea")
    assert gallery.current() == "sea"


# What cards say


def test_screen_readers_hear_everything(gallery: ModelGallery) -> None:
    texts = [
        gallery.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(gallery.model.rowCount())
    ]
    assert texts[0] == "Photograph to painting. Brushwork. Built-in. Licence: CC0-1.0"
    assert texts[1] == "broken. The file ends in the middle. Damaged"
    assert texts[3] == "Sea to ink. Yours"
    assert QAccessible.queryAccessibleInterface(gallery.view).text(QAccessible.Text.Name) == "Models"


def test_tool_tips_tell_all_and_run_no_markup(gallery: ModelGallery) -> None:
    gallery.set_entries([entry("odd", "A <b>title</b>", description="<img src='x'> & all"), four()[1]])
    first, second = (gallery.model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(2))
    assert "A &lt;b&gt;title" in first
    assert "&lt;img" in first
    assert "<img" not in first
    assert "The file ends in the middle. Copy it again." in second
    assert str(Path("/models/broken.safetensors")) in second


def test_nothing_yet(qtbot: QtBot) -> None:
    gallery = ModelGallery()
    qtbot.addWidget(gallery)
    gallery.resize(280, 500)
    gallery.show()
    notice = gallery.findChild(Notice)
    assert notice is not None
    assert notice.kind is NoticeKind.EMPTY
    assert notice.isVisible()
    assert gallery.view.rect().contains(notice.geometry())
    gallery.set_entries(four())
    assert notice.isHidden()


@pytest.mark.parametrize("width", [180, 240, 280, 320, 760])
@pytest.mark.parametrize("height", [300, 900])
def test_no_part_of_a_card_leaves_it(gallery: ModelGallery, width: int, height: int) -> None:
    long = "A very long name that somebody gave " * 4
    gallery.set_entries([*four(), entry("long", long, description=long, license=long), entry("x" * 200)])
    gallery.resize(width, height)
    QApplication.processEvents()
    cards = gallery.view.cards
    right = 0
    for row, each in enumerate(gallery.entries()):
        cell = gallery.view.visualRect(gallery.model.index(row))
        place = CardGeometry.within(cell, each, gallery.view.font(), compact=cards.compact)
        right = max(right, place.card.right())
        for part in (place.image, place.title, place.summary, place.footer):
            assert place.card.contains(part) or part.isEmpty(), (row, part)
        assert not place.title.intersects(place.footer)
        assert not place.summary.intersects(place.footer)
    assert right < gallery.view.viewport().width()
    assert gallery.view.horizontalScrollBar().maximum() == 0


def test_low_views_have_compact_cards(gallery: ModelGallery) -> None:
    tall = rect_of(gallery, "night").height()
    gallery.resize(280, 300)
    QApplication.processEvents()
    assert rect_of(gallery, "night").height() < tall / 1.5


def test_text_is_broken_into_lines() -> None:
    font = QFont()
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance("somewhat long name")
    assert broken("", font, width, 2) == ()
    assert broken("short", font, width, 2) == ("short",)
    lines = broken("a  somewhat\nlong name that goes on and on and on and on", font, width, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    emoji = broken("🎨🎨🎨 brush and canvas and a lot of other words", font, width, 2)
    assert emoji[0].startswith("🎨🎨🎨")


# Pictures


def test_pictures_are_split_and_shown(gallery: ModelGallery, qtbot: QtBot) -> None:
    thumbnails = gallery.view.cards.thumbnails
    gallery.view.viewport().repaint()
    qtbot.waitUntil(lambda: thumbnails.decoded > 0)
    place = CardGeometry.within(
        rect_of(gallery, "night"), gallery.entries()[2], gallery.view.font(), compact=gallery.view.cards.compact
    ).image
    shot = gallery.view.viewport().grab().toImage()
    left = shot.pixelColor(place.left() + place.width() // 4, place.center().y())
    right = shot.pixelColor(place.left() + 3 * place.width() // 4, place.center().y())
    assert left.red() > 180
    assert left.blue() < 60
    assert right.blue() > 180
    assert right.red() < 60


def test_only_what_is_seen_is_decoded(qtbot: QtBot) -> None:
    gallery = ModelGallery()
    qtbot.addWidget(gallery)
    gallery.resize(280, 700)
    gallery.set_entries([entry(f"model-{n}", before=jpeg(RED, 64 + n), after=jpeg(BLUE)) for n in range(60)])
    gallery.show()
    thumbnails = gallery.view.cards.thumbnails
    qtbot.waitUntil(lambda: thumbnails.decoded > 0)
    qtbot.wait(100)
    assert thumbnails.decoded < 8


def test_a_list_read_anew_finds_its_pictures(qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    size = QSize(100, 50)

    def card() -> ModelCard:
        return ModelCard(title="x", before=jpeg(RED), after=jpeg(BLUE))

    assert thumbnails.get(card(), size, 1.0) is None
    qtbot.waitUntil(lambda: thumbnails.decoded == 1)
    assert thumbnails.get(card(), size, 1.0) is not None
    assert thumbnails.get(card(), size, 2.0) is None
    qtbot.waitUntil(lambda: thumbnails.decoded == 2)
    assert thumbnails.get(card(), size, 2.0).width() == 200  # type: ignore[union-attr]


@pytest.mark.qt_log_ignore("JPEG datastream contains no image", extend=True)
@pytest.mark.parametrize("data", [b"", b"no picture at all", jpeg(RED)[:100]], ids=["none", "text", "cut"])
def test_bad_pictures_are_no_pictures(data: bytes, qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    card = ModelCard(title="x", before=data, after=data)
    assert thumbnails.get(card, QSize(100, 50), 1.0) is None
    qtbot.wait(20)
    assert thumbnails.get(card, QSize(100, 50), 1.0) is None


def test_huge_pictures_are_not_decoded(qtbot: QtBot) -> None:
    data = bytearray(jpeg(RED))
    start = data.index(b"\xff\xc0")
    data[start + 5 : start + 9] = b"\xff\x00\xff\x00"  # 65280 x 65280 pixels, it says
    thumbnails = Thumbnails()
    card = ModelCard(title="x", before=bytes(data))
    thumbnails.get(card, QSize(100, 50), 1.0)
    qtbot.waitUntil(lambda: thumbnails.decoded == 1)
    assert thumbnails.get(card, QSize(100, 50), 1.0) is None


# Asking


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_the_menu_knows_what_can_be_done(gallery: ModelGallery) -> None:
    def enabled(name: str) -> list[str]:
        menu = gallery.menu_for(gallery.model.entry(gallery.model.index_of(name)))
        return [text for text, action in actions(menu).items() if action.isEnabled()]

    assert enabled("impressionist") == ["Details…", "Export…"]
    assert enabled("night") == ["Details…", "Export…", "Rename…", "Remove…"]
    assert enabled("broken") == ["Details…", "Rename…", "Remove…"]


@pytest.mark.parametrize("which", ["Details…", "Export…", "Rename…", "Remove…"])
def test_the_menu_asks(gallery: ModelGallery, qtbot: QtBot, which: str) -> None:
    signal = getattr(gallery, which.strip("…").lower() + "_requested")
    menu = gallery.menu_for(gallery.entries()[2])
    with qtbot.waitSignal(signal) as told:
        actions(menu)[which].trigger()
    assert told.args == ["night"]


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_opens_for_the_card_under_the_pointer_or_the_focus(
    gallery: ModelGallery, qtbot: QtBot, by_key: bool
) -> None:
    viewport = gallery.view.viewport()
    if by_key:
        gallery.set_current("night")
        reason, place = QContextMenuEvent.Reason.Keyboard, QPoint(1, 1)
    else:
        reason, place = QContextMenuEvent.Reason.Mouse, rect_of(gallery, "night").center()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    qtbot.waitUntil(lambda: bool(gallery.findChildren(QMenu)))
    menu = gallery.findChildren(QMenu)[0]
    with qtbot.waitSignal(gallery.rename_requested) as told:
        actions(menu)["Rename…"].trigger()
    assert told.args == ["night"]
    menu.close()


def test_keys_ask_for_own_models_only(gallery: ModelGallery, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(gallery.remove_requested), qtbot.assertNotEmitted(gallery.rename_requested):
        QTest.keyClick(gallery.view, Qt.Key.Key_Delete)
        QTest.keyClick(gallery.view, Qt.Key.Key_F2)
    gallery.set_current("night")
    with qtbot.waitSignal(gallery.remove_requested) as told:
        QTest.keyClick(gallery.view, Qt.Key.Key_Delete)
    assert told.args == ["night"]
    with qtbot.waitSignal(gallery.rename_requested) as told:
        QTest.keyClick(gallery.view, Qt.Key.Key_F2)
    assert told.args == ["night"]


class Window(QWidget):
    """A window that takes every drop, as the real one does."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.entered = 0

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self.entered += 1
        event.acceptProposedAction()


def dropped(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names])
    return data


def enter(widget: QWidget, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(SPOT, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    return event


def test_a_dropped_model_is_asked_for(gallery: ModelGallery, qtbot: QtBot) -> None:
    viewport = gallery.view.viewport()
    data = dropped("one.safetensors", "LATEST_NET_G.PTH")
    hint = next(each for each in gallery.findChildren(QLabel) if each.property("dropHint"))
    assert enter(viewport, data).isAccepted()
    assert hint.isVisible()
    move = QDragMoveEvent(SPOT, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, move)
    assert move.isAccepted()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(gallery.import_requested) as told:
        QApplication.sendEvent(viewport, drop)
    assert told.args == [[Path("/tmp/one.safetensors"), Path("/tmp/LATEST_NET_G.PTH")]]
    assert drop.isAccepted()
    assert hint.isHidden()


def test_the_hint_goes_with_the_pointer(gallery: ModelGallery) -> None:
    data = dropped("one.safetensors")
    hint = next(each for each in gallery.findChildren(QLabel) if each.property("dropHint"))
    enter(gallery.view.viewport(), data)
    assert hint.isVisible()
    QApplication.sendEvent(gallery, QDragLeaveEvent())
    assert hint.isHidden()


@pytest.mark.parametrize("names", [("photo.jpg",), ("one.safetensors", "photo.jpg"), ()])
def test_other_drops_go_on_to_the_window(qtbot: QtBot, names: tuple[str, ...]) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 300)
    gallery = ModelGallery(window)
    gallery.resize(300, 300)
    window.show()
    data = dropped(*names)
    with qtbot.assertNotEmitted(gallery.import_requested):
        enter(gallery.view.viewport(), data)
    assert window.entered == 1


def test_both_looks_are_painted(gallery: ModelGallery, qapp: QApplication) -> None:
    for scheme, colours in ((theme.Scheme.DARK, theme.DARK), (theme.Scheme.LIGHT, theme.LIGHT)):
        theme.apply(qapp, scheme)
        shot = gallery.view.viewport().grab().toImage()
        card = rect_of(gallery, "sea").intersected(gallery.view.viewport().rect())
        seen = {
            shot.pixelColor(x, y).name()
            for x in range(card.left(), card.right())
            for y in range(card.top(), card.bottom(), 3)
        }
        assert colours.card in seen or colours.sunken in seen
