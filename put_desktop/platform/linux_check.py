"""Check what Qt needs on Linux before its first window: Qt itself would abort. Imports no Qt."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Check", "check_platform"]

Loader = Callable[[str], bool]
"""Whether the library of a name can be loaded."""


@dataclass(frozen=True)
class _Library:
    file: str
    debian: str
    fedora: str


_QT = (
    _Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    _Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    _Library("libX11.so.6", "libx11-6", "libX11"),
    _Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _Library("libfreetype.so.6", "libfreetype6", "freetype"),
    _Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    _Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    _Library("libz.so.1", "zlib1g", "zlib"),
    _Library("libzstd.so.1", "libzstd1", "libzstd"),
)
_PLATFORMS: Mapping[str, Sequence[_Library]] = {
    "xcb": (
        _Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
        _Library("libxcb.so.1", "libxcb1", "libxcb"),
        _Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
        _Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
        _Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
        _Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
        _Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
        _Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
        _Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
        _Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
        _Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
        _Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
        _Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
        _Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
        _Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
        _Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ),
    "wayland": (
        _Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
        _Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    ),
}


@dataclass(frozen=True)
class Check:
    """Result of the check."""

    problem: str
    """Why there can be no window, and what to do; empty where there can."""
    platform: str = ""
    """For ``QT_QPA_PLATFORM``: what works here, the best first; empty to leave the choice to Qt."""


def check_platform(
    environment: Mapping[str, str] | None = None,
    loads: Loader | None = None,
    answers: Callable[[str, str], bool] | None = None,
) -> Check:
    """Look whether Qt can open a window. On anything but Linux that is taken for granted.

    Args:
        environment: the variables; the process's by default.
        loads: tries a library; the system's loader by default.
        answers: tries a display, given ``xcb`` or ``wayland`` and its name; by default by connecting to it.
    """
    if not sys.platform.startswith("linux"):
        return Check("")
    environment = os.environ if environment is None else environment
    loads, answers = loads or _loads, answers or _answers
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    missing = [library for library in _QT if not loads(library.file)]
    if chosen and chosen not in _PLATFORMS:  # offscreen, minimal, vnc, linuxfb: no display, no further libraries
        return Check(_missing_text(missing))
    displays = [
        (kind, environment.get(variable, ""))
        for kind, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        if environment.get(variable) and (not chosen or kind == chosen)
    ]
    if not displays:
        return Check(_missing_text(missing) or _no_display(chosen))
    usable, lacking, silent = [], [], []
    for kind, name in displays:
        absent = [library for library in _PLATFORMS[kind] if not loads(library.file)]
        if absent:
            lacking += absent
        elif answers(kind, name):
            usable.append(kind)
        else:
            silent.append(name)
    if missing or (lacking and not usable):
        return Check(_missing_text([*missing, *([] if usable else lacking)]))
    if not usable:
        return Check(_silent_display(silent))
    return Check("", "" if chosen else ";".join(usable))


def _missing_text(missing: Sequence[_Library]) -> str:
    if not missing:
        return ""
    files = ", ".join(library.file for library in missing)
    debian = " ".join(dict.fromkeys(library.debian for library in missing))
    fedora = " ".join(dict.fromkeys(library.fedora for library in missing))
    count = "a library that is" if len(missing) == 1 else "libraries that are"
    return (
        f"PUT Desktop's window needs {count} missing here: {files}.\n"
        f"  Debian, Ubuntu:  sudo apt install {debian}\n"
        f"  Fedora:          sudo dnf install {fedora}\n"
        "The command line works without: put translate FOLDER -o RESULTS"
    )


def _no_display(chosen: str) -> str:
    wanted = {"xcb": "DISPLAY is", "wayland": "WAYLAND_DISPLAY is"}.get(chosen, "DISPLAY and WAYLAND_DISPLAY are")
    return (
        f"There is no display to open a window on: {wanted} not set.\n"
        "Start it from a desktop session, over 'ssh -X', or with a virtual display (xvfb-run put-desktop).\n"
        "The command line works without: put translate FOLDER -o RESULTS"
    )


def _silent_display(names: Sequence[str]) -> str:
    return (
        f"The display {' and '.join(names)} does not answer, so no window can be opened.\n"
        "Check DISPLAY or WAYLAND_DISPLAY, and that you may use that display (xauth).\n"
        "The command line works without: put translate FOLDER -o RESULTS"
    )


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _answers(kind: str, name: str) -> bool:
    """Whether a display lets us in; Qt aborts the process where it does not."""
    try:
        return _wayland_answers(name) if kind == "wayland" else _x_answers(name)
    except (OSError, AttributeError):
        return False


def _x_answers(name: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(name), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(name: str) -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(os.fsencode(name))
    if not display:
        return False
    wayland.wl_display_disconnect(display)
    return True
