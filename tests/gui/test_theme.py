from __future__ import annotations

import re
from string import Template

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from put import paths
from put_desktop.ui import theme
from put_desktop.ui.theme import DARK, LIGHT, Scheme, ThemeColors, Tone

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@LOOKS
@pytest.mark.parametrize("text", ["text", "muted", "danger", "warning", "success", "accent"])
@pytest.mark.parametrize("ground", ["window", "card", "sunken", "hover", "accent_soft"])
def test_texts_read(look: ThemeColors, text: str, ground: str) -> None:
    assert contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@LOOKS
def test_texts_on_the_accent_read(look: ThemeColors) -> None:
    assert contrast(look.on_accent, look.accent) >= 4.5
    assert contrast(look.on_accent, look.accent_hover) >= 4.5


@LOOKS
@pytest.mark.parametrize("ground", ["window", "card", "sunken", "pressed"])
def test_disabled_texts_can_be_made_out(look: ThemeColors, ground: str) -> None:
    assert contrast(look.disabled, getattr(look, ground)) >= 3


@LOOKS
@pytest.mark.parametrize("ground", ["window", "card", "sunken"])
def test_controls_and_focus_rings_stand_out(look: ThemeColors, ground: str) -> None:
    assert contrast(look.accent, getattr(look, ground)) >= 3
    if ground != "sunken":
        assert contrast(look.control_border, getattr(look, ground)) >= 3


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
        (QPalette.ColorRole.LinkVisited, QPalette.ColorRole.Base),
    ],
)
def test_palette_reads(
    qapp: QApplication, scheme: Scheme, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    theme.apply(qapp, scheme)
    for group, least in (
        (QPalette.ColorGroup.Active, 4.5),
        (QPalette.ColorGroup.Inactive, 4.5),
        (QPalette.ColorGroup.Disabled, 3),
    ):
        palette = qapp.palette()
        assert contrast(palette.color(group, text).name(), palette.color(group, ground).name()) >= least


def test_looks_can_be_forced_and_tell(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.theme().changed):
        theme.apply(qapp, Scheme.DARK)
    assert theme.colours() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.card in qapp.styleSheet()
    theme.apply(qapp, Scheme.LIGHT)
    assert theme.colours() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def test_the_system_is_followed_only_where_that_is_wanted(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = Qt.ColorScheme.Dark

    class Hints:
        # Offscreen there is no system look to change, so this one stands in for what Qt reports.
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return system

        def setColorScheme(self, _wanted: Qt.ColorScheme) -> None:  # noqa: N802
            pass

    monkeypatch.setattr(theme.theme(), "hints", Hints)
    theme.apply(qapp, Scheme.SYSTEM)
    assert theme.colours() is DARK
    system = Qt.ColorScheme.Light
    qapp.styleHints().colorSchemeChanged.emit(system)
    assert theme.colours() is LIGHT
    theme.apply(qapp, Scheme.LIGHT)
    system = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(system)
    assert theme.colours() is LIGHT
    system = Qt.ColorScheme.Unknown
    theme.apply(qapp, Scheme.SYSTEM)
    assert theme.colours() is LIGHT


def test_every_tone_is_a_colour() -> None:
    for tone in Tone:
        assert re.fullmatch(r"#[0-9a-f]{6}", getattr(LIGHT, tone.value))
        assert not theme.icon("start", tone).isNull()


def test_the_style_sheet_knows_all_its_names() -> None:
    source = (paths.resources() / "styles" / "put.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", source), "colours come from the theme"
    assert Template(source).is_valid()


def test_the_style_sheet_names_parts_before_states() -> None:
    """Qt takes “:disabled::chunk” for the whole control, in whatever state it is."""
    sheet = (paths.resources() / "styles" / "put.qss").read_text(encoding="utf-8")
    assert re.findall(r"[^:]:[a-z-]+::[a-z-]+", sheet) == []


def test_every_icon_is_drawn_and_tinted() -> None:
    names = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))
    assert len(names) > 20
    for name in names:
        if name == "app":
            continue
        drawn = theme.pixmap(name, "#ff0000", 24, 2.0).toImage()
        assert drawn.width() == 48
        seen = {
            QColor(drawn.pixelColor(x, y)).name()
            for x in range(48)
            for y in range(48)
            if drawn.pixelColor(x, y).alpha() > 200
        }
        assert seen, f"{name} is empty"
        assert all(QColor(colour).red() > 200 and QColor(colour).green() < 60 for colour in seen), (
            f"{name} is not tinted"
        )


def test_app_icon_has_the_sizes_that_desktops_ask_for() -> None:
    sizes = {size.width() for size in theme.app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes


def test_a_missing_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-drawing")


def strongest(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    image = icon.pixmap(24, 24, mode).toImage()
    found = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(found, key=QColor.alpha).name()


def test_bound_icons_follow_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    action = QAction(button)
    theme.bind_icon(button, "start")
    theme.bind_icon(action, "stop", Tone.DANGER)
    assert strongest(button.icon()) == LIGHT.text
    assert strongest(button.icon(), QIcon.Mode.Disabled) == LIGHT.disabled
    theme.apply(qapp, Scheme.DARK)
    assert strongest(button.icon()) == DARK.text
    assert strongest(action.icon()) == DARK.danger


def test_binding_again_replaces(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.bind_icon(button, "start")
    theme.bind_icon(button, "pause", Tone.ACCENT)
    theme.apply(qapp, Scheme.DARK)
    assert strongest(button.icon()) == DARK.accent
    assert len(button.children()) == 1


def test_deleted_buttons_are_forgotten(qapp: QApplication) -> None:
    button = QPushButton()
    theme.bind_icon(button, "start")
    del button
    theme.apply(qapp, Scheme.DARK)


def test_buttons_grow_no_wider_with_the_focus(qtbot: QtBot) -> None:
    button = QPushButton("Start")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before


@LOOKS
def test_the_style_sheets_drawings_have_the_colours_of_their_look(look: ThemeColors) -> None:
    folder = paths.resources() / "styles" / ("dark" if look.dark else "light")
    source = (paths.resources() / "styles" / "put.qss").read_text(encoding="utf-8")
    names = set(re.findall(r'url\("\$images/([\w-]+\.svg)"\)', source))
    assert names == {path.name for path in folder.iterdir()}
    for name in names:
        drawing = (folder / name).read_text(encoding="utf-8")
        wanted = (
            look.disabled if "disabled" in name else look.on_accent if name in {"check.svg", "dash.svg"} else look.muted
        )
        assert set(re.findall(r"#[0-9a-f]{6}", drawing)) == {wanted}, name
