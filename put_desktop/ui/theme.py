"""The look of the window: two palettes, one style sheet, and icons tinted to match."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Protocol, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QStyleHints
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from put import paths
from put_desktop.ui.scale import SPACE

__all__ = [
    "DARK",
    "LIGHT",
    "SPACE",
    "Scheme",
    "Theme",
    "ThemeColors",
    "Tone",
    "app_icon",
    "apply",
    "bind_icon",
    "colours",
    "icon",
    "pixmap",
    "show_text_beside",
    "theme",
]

_ICON_SIZES = (16, 20, 24, 32, 40, 48, 72)
_BESIDE = QSize(20, 16)
"""An icon with room to the text beside it; the style itself leaves 4 px, which is tight."""
_APP_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Scheme(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """Role of an icon's colour; each names a field of :class:`ThemeColors`."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    WARNING = "warning"
    SUCCESS = "success"


@dataclass(frozen=True)
class ThemeColors:
    """One look, as ``#rrggbb`` strings. Every text reads on ``window``, ``card`` and ``sunken`` (WCAG AA)."""

    dark: bool
    window: str
    card: str
    """Raised surfaces: cards, tables, fields."""
    sunken: str
    """Behind images."""
    text: str
    muted: str
    """Text of second rank."""
    disabled: str
    border: str
    """Lines that only decorate."""
    control_border: str
    """Lines that show where a control is."""
    hover: str
    pressed: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    """Behind the selected row or card."""
    danger: str
    warning: str
    success: str


LIGHT = ThemeColors(
    dark=False,
    window="#f4f5f6",
    card="#ffffff",
    sunken="#e8e9eb",
    text="#1d1f22",
    muted="#595e66",
    disabled="#7a7f87",
    border="#dcdee2",
    control_border="#858a92",
    hover="#eceef0",
    pressed="#e0e2e6",
    accent="#3c55c6",
    accent_hover="#3047ae",
    on_accent="#ffffff",
    accent_soft="#e6eafb",
    danger="#b3261e",
    warning="#815200",
    success="#1c6e43",
)

DARK = ThemeColors(
    dark=True,
    window="#1b1c1f",
    card="#25272a",
    sunken="#131416",
    text="#e9eaec",
    muted="#a6abb3",
    disabled="#848991",
    border="#36393e",
    control_border="#7a7f88",
    hover="#2e3135",
    pressed="#383b41",
    accent="#93a6ff",
    accent_hover="#abbaff",
    on_accent="#10142a",
    accent_soft="#2b3354",
    danger="#ff8f85",
    warning="#f0b64a",
    success="#71cf98",
)


class _TakesIcon(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...  # noqa: N802  Qt's name


class Theme(QObject):
    """The look in use, one for the application.

    Signals:
        changed: the colours are different now; whoever keeps drawn pixmaps throws them away.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.scheme = Scheme.SYSTEM
        self.colours = LIGHT
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def hints(self) -> QStyleHints:
        """Return Qt's hints on the system's appearance."""
        return self._app.styleHints()

    def set_scheme(self, scheme: Scheme) -> None:
        """Show ``scheme`` from now on; SYSTEM keeps following the system."""
        self.scheme = scheme
        # Where the platform listens, its own title bars and dialogs follow; the palette below does not depend on it.
        wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        self.hints().setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
        self._refresh()

    @Slot()
    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        system_dark = self.hints().colorScheme() is Qt.ColorScheme.Dark
        dark = self.scheme is Scheme.DARK or (self.scheme is Scheme.SYSTEM and system_dark)
        self.colours = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(_style_sheet(self.colours))
        self.changed.emit()


_themes: dict[str, Theme] = {}


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Apply a scheme to the application; call it again to switch."""
    if "theme" not in _themes:
        _themes["theme"] = Theme(app)
    _themes["theme"].set_scheme(scheme)


def theme() -> Theme:
    """Return the theme in use.

    Raises:
        RuntimeError: :func:`apply` was not called yet.
    """
    if "theme" not in _themes:
        raise RuntimeError("theme.apply(app) comes first")
    return _themes["theme"]


def colours() -> ThemeColors:
    """Return the colours in use; the light ones before :func:`apply`."""
    return _themes["theme"].colours if "theme" in _themes else LIGHT


def icon(name: str, tone: Tone = Tone.TEXT) -> QIcon:
    """The drawing ``resources/icons/<name>.svg`` in the theme's colour, with a paler one for disabled controls.

    It keeps the colours of the moment: see :func:`bind_icon` for one that follows the theme.

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    current = colours()
    leads_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _icon(name, getattr(current, tone.value), current.disabled, leads_right=leads_right)


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name`` in ``colour``, ``size`` logical pixels wide and high, for a screen of that pixel ratio."""
    drawn = _render(_svg(name).replace("currentColor", colour), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    found = QIcon()
    for size in _APP_ICON_SIZES:
        found.addPixmap(_render(_svg("app"), size))
    return found


def bind_icon(target: QObject, name: str, tone: Tone = Tone.TEXT) -> None:
    """Give a button or an action the icon ``name``, now and whenever the theme changes.

    A later call for the same target replaces the earlier one.
    """
    binding = target.findChild(_IconBinding, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if binding is None:
        binding = _IconBinding(target)
    binding.set_icon(name, tone)


def show_text_beside(button: QToolButton, *, shown: bool = True) -> None:
    """Let a button show its text beside its icon, or its icon alone."""
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    button.setIconSize(_BESIDE if shown else QSize(_BESIDE.height(), _BESIDE.height()))


class _IconBinding(QObject):
    """A child of the control it paints, so that both end together."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        self._name = ""
        self._tone = Tone.TEXT
        if "theme" in _themes:
            _themes["theme"].changed.connect(self._refresh)

    def set_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        target = self.parent()
        cast("_TakesIcon", target).setIcon(icon(self._name, self._tone))
        if isinstance(target, QPushButton):
            target.setIconSize(_BESIDE)


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str, *, leads_right: bool) -> QIcon:
    found = QIcon()
    # Selected ones have their colour too: left to itself, the style would mix it with the selection's.
    for modes, tint in (((QIcon.Mode.Normal, QIcon.Mode.Selected), colour), ((QIcon.Mode.Disabled,), disabled)):
        source = _svg(name).replace("currentColor", tint)
        for size in _ICON_SIZES:
            drawn = _render(source, size)
            wide = QPixmap(size * _BESIDE.width() // _BESIDE.height(), size)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            painter.drawPixmap(wide.width() - size if leads_right else 0, 0, drawn)
            painter.end()
            for mode in modes:
                found.addPixmap(drawn, mode)
                found.addPixmap(wide, mode)
    return found


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _render(source: str, size: int) -> QPixmap:
    drawn = QPixmap(QSize(size, size))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def _style_sheet(current: ThemeColors) -> str:
    folder = paths.resources() / "styles"
    source = (folder / "put.qss").read_text(encoding="utf-8")
    values = {name: str(value) for name, value in asdict(current).items()}
    return Template(source).substitute(values, images=_images(folder, current))


def _images(folder: Path, current: ThemeColors) -> str:
    return (folder / ("dark" if current.dark else "light")).as_posix()


def _palette(current: ThemeColors) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    shared = {
        role.Window: current.window,
        role.WindowText: current.text,
        role.Base: current.card,
        role.AlternateBase: current.window,
        role.Text: current.text,
        role.Button: current.card,
        role.ButtonText: current.text,
        role.BrightText: current.danger,
        role.ToolTipBase: current.card,
        role.ToolTipText: current.text,
        role.PlaceholderText: current.muted,
        role.Highlight: current.accent,
        role.HighlightedText: current.on_accent,
        role.Accent: current.accent,
        role.Link: current.accent,
        role.LinkVisited: current.accent_hover,
        role.Light: current.hover,
        role.Midlight: current.hover,
        role.Mid: current.border,
        role.Dark: current.control_border,
        role.Shadow: current.sunken if current.dark else current.control_border,
    }
    found = QPalette()
    for each, value in shared.items():
        found.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.ToolTipText, role.Link):
        found.setColor(group.Disabled, each, QColor(current.disabled))
    found.setColor(group.Disabled, role.Highlight, QColor(current.pressed))
    found.setColor(group.Disabled, role.HighlightedText, QColor(current.disabled))
    return found
