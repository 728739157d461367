from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from put_desktop.platform import linux_check as platform_check
from put_desktop.platform.linux_check import check_platform

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


def loads(*missing: str):
    return lambda file: file not in missing


def answers(*silent: str):
    return lambda kind, _name: kind not in silent


def test_a_screen_with_everything_is_fine() -> None:
    check = check_platform({"DISPLAY": ":0"}, loads(), answers())
    assert (check.problem, check.platform) == ("", "xcb")
    check = check_platform({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, loads(), answers())
    assert check.platform == "wayland;xcb"


def test_no_display_is_said() -> None:
    check = check_platform({}, loads(), answers())
    assert "no display" in check.problem
    assert "put translate" in check.problem


def test_missing_libraries_are_named_with_their_packages() -> None:
    check = check_platform({"DISPLAY": ":0"}, loads("libxcb-cursor.so.0", "libEGL.so.1"), answers())
    for words in ("libxcb-cursor.so.0", "libEGL.so.1", "apt install", "libxcb-cursor0", "libegl1", "dnf install"):
        assert words in check.problem
    assert "libglvnd-egl" in check.problem
    assert "xcb-util-cursor" in check.problem


def test_missing_libraries_of_the_toolkit_matter_without_a_display_too() -> None:
    assert "libgl1" in check_platform({"QT_QPA_PLATFORM": "offscreen"}, loads("libGL.so.1"), answers()).problem


def test_libraries_of_an_unused_platform_do_not_matter() -> None:
    missing = loads("libxcb-cursor.so.0", "libwayland-client.so.0")
    assert check_platform({"QT_QPA_PLATFORM": "offscreen"}, missing, answers()).problem == ""
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert check_platform(both, loads("libxcb-cursor.so.0"), answers()).platform == "wayland"
    assert check_platform(both, loads(), answers("wayland")).platform == "xcb"


def test_a_display_that_does_not_answer_is_said() -> None:
    check = check_platform({"DISPLAY": ":42"}, loads(), answers("xcb"))
    assert ":42 does not answer" in check.problem


def test_what_was_asked_for_is_kept() -> None:
    check = check_platform({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, loads(), answers())
    assert (check.problem, check.platform) == ("", "")
    assert (
        "WAYLAND_DISPLAY is not set"
        in check_platform({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, loads(), answers()).problem
    )


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump")
@pytest.mark.parametrize(
    ("file", "platform"),
    [
        ("plugins/platforms/libqxcb.so", "xcb"),
        ("lib/libQt6XcbQpa.so.6", "xcb"),
        ("plugins/platforms/libqwayland.so", "wayland"),
        ("plugins/platforms/libqoffscreen.so", ""),
        ("lib/libQt6Core.so.6", ""),
        ("lib/libQt6Gui.so.6", ""),
        ("lib/libQt6Widgets.so.6", ""),
        ("lib/libQt6Svg.so.6", ""),
    ],
)
def test_the_lists_hold_all_that_qt_asks_for(file: str, platform: str) -> None:
    path = Path(PySide6.__file__).parent / "Qt" / file
    if not path.exists():
        pytest.skip("this Qt has no such part")
    said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    needed = {line.split()[1] for line in said.splitlines() if "NEEDED" in line}
    basic = {
        f"lib{name}" for name in ("stdc++.so.6", "m.so.6", "gcc_s.so.1", "c.so.6", "dl.so.2", "pthread.so.0", "rt.so.1")
    }
    known = {library.file for library in [*platform_check._QT, *platform_check._PLATFORMS.get(platform, ())]}
    shipped = {each.name for each in path.parents[1 if file.startswith("lib/") else 2].glob("lib/*")}
    assert {each for each in needed if "ld-linux" not in each} - basic - known - shipped == set()


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "PUT_DATA_DIR") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "put_desktop", *arguments],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )


def test_without_a_display_the_program_says_so_and_ends() -> None:
    ended = start()
    assert ended.returncode == 1
    assert "no display" in ended.stderr
    assert ended.stdout == ""


def test_a_dead_display_does_not_abort() -> None:
    ended = start(DISPLAY=":4242")
    assert ended.returncode == 1
    assert "does not answer" in ended.stderr


def test_a_missing_library_does_not_abort(tmp_path: Path) -> None:
    (tmp_path / "libxkbcommon.so.0").write_bytes(b"no library")
    ended = start(LD_LIBRARY_PATH=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 1
    assert "libxkbcommon.so.0" in ended.stderr
    assert "sudo apt install libxkbcommon0" in ended.stderr
