"""What is in the frozen program: all that it imports, and no library twice."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

from put_desktop.platform import linux_check
from tests.installers.test_release import ROOT, load


def optional() -> set[str]:
    """Modules of the extras that installers leave out; what imports them says so where they are missing."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    names = {
        re.split(r"[^\w.-]", need)[0] for name in extras for need in extras[name] if name not in ("desktop", "heic")
    }
    return {name.replace("-", "_") for name in names} | {"torch.utils.tensorboard"}


def imported() -> set[str]:
    """Modules of others that the program imports, and names in them, which may be modules."""
    found = set()
    for path in [*ROOT.glob("put/**/*.py"), *ROOT.glob("put_desktop/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                found |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return {name for name in found if name.partition(".")[0] not in ("put", "put_desktop")}


@pytest.mark.slow
def test_all_that_the_program_imports_is_in_the_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = load("bundle_parts", monkeypatch)

    def within(name: str, modules: Iterable[str]) -> bool:
        return any(f"{name}.".startswith(f"{module}.") for module in modules)

    extras = optional()
    needed = {name for name in imported() if not within(name, extras)}
    assert "torch.nn" in needed
    files = {f"{name.replace('.', '/')}{end}" for name in needed for end in (".py", "/__init__.py")}
    assert {name for name in needed if within(name, parts.EXCLUDED_MODULES)} == set()
    assert {file for file in files if parts.is_left_out(file)} == set()


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("readelf") is None, reason="reads Linux's libraries")
def test_gtk_is_the_systems_also_where_the_machine_that_builds_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    qt = pytest.importorskip("PySide6")
    plugin = Path(qt.__file__).parent / "Qt" / "plugins" / "platformthemes" / "libqgtk3.so"
    told = subprocess.run(["readelf", "--dynamic", str(plugin)], check=True, capture_output=True, text=True).stdout
    needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))
    others = ("libQt6", "libX11.", "libGL.", "libxkbcommon.", "libstdc++.", "libgcc_s.", "libm.", "libc.")
    gtk = {name for name in needed if not name.startswith(others)}
    assert "libgtk-3.so.0" in gtk
    parts = load("bundle_parts", monkeypatch)
    assert {name for name in gtk if not parts.is_left_out(name)} == set()


@pytest.mark.skipif(sys.platform == "win32", reason="makes links")
class TestOneCopy:
    """Libraries here are texts: what they need, offer and take."""

    @pytest.fixture
    def one_copy(self, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
        module = load("one_copy", monkeypatch)

        def told(*command: str) -> list[str]:
            words = {
                key: rest
                for key, _, rest in (line.partition(" ") for line in Path(command[-1]).read_text().split("\n"))
            }
            if command[0] == "readelf":
                return [f" 0x1 (NEEDED)  Shared library: [{name}]" for name in words.get("needs", "").split()]
            return words.get("offers" if "--defined-only" in command else "takes", "").split()

        monkeypatch.setattr(module, "_told", told)
        monkeypatch.setattr(module, "COPIES", (("small.libs", "large.libs", ("av",)),))
        return module

    @pytest.fixture
    def bundle(self, tmp_path: Path) -> Path:
        files = {
            "cv2/cv2.abi3.so": "needs libav-1.so.62.1 libz-1.so.1\ntakes open@1 other@2",
            "av/av.abi3.so": "needs libav-2.so.62.3\ntakes open@1",
            "small.libs/libav-1.so.62.1": "needs libvpx-1.so.11\noffers open@@1",
            "small.libs/libvpx-1.so.11": "",
            "small.libs/libz-1.so.1": "",
            "large.libs/libav-2.so.62.3": "needs libx264-2.so.165\noffers open@@1 close@@1",
            "large.libs/libx264-2.so.165": "needs libc.so.6",
            "libpython3.so.1": "",
            "liborphan.so.1": "",
        }
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text)
        (tmp_path / "libvpx-1.so.11").symlink_to("small.libs/libvpx-1.so.11")
        return tmp_path

    def names(self, bundle: Path) -> set[str]:
        return {str(path.relative_to(bundle)) for path in bundle.rglob("*.so*")}

    def test_a_link_takes_the_place_of_the_second(self, one_copy: ModuleType, bundle: Path) -> None:
        assert one_copy.keep_one_copy(bundle) > 0
        for name in ("libav-1.so.62.1", "libx264-2.so.165"):
            assert (bundle / "small.libs" / name).resolve().parent.name == "large.libs"
        gone = {"small.libs/libvpx-1.so.11", "libvpx-1.so.11", "liborphan.so.1"}
        assert gone.isdisjoint(self.names(bundle))
        assert {"small.libs/libz-1.so.1", "libpython3.so.1", "large.libs/libav-2.so.62.3"} <= self.names(bundle)
        assert one_copy.keep_one_copy(bundle) == 0, "a second time there is nothing to do"

    @pytest.mark.parametrize(
        ("name", "old", "new"),
        [
            ("large.libs/libav-2.so.62.3", "open@@1 ", ""),
            ("large.libs/libav-2.so.62.3", "libav-2.so.62.3", "libav-2.so.62.0"),
            ("large.libs/libav-2.so.62.3", "libav-2.so.62.3", "libav-2.so.63.0"),
        ],
        ids=["it lacks a symbol", "it is older", "its interface is another"],
    )
    def test_what_cannot_stand_in_does_not(
        self, one_copy: ModuleType, bundle: Path, name: str, old: str, new: str
    ) -> None:
        path = bundle / name
        path.write_text(path.read_text().replace(old, new))
        if new.startswith("lib"):
            path.rename(path.with_name(new))
            user = bundle / "av/av.abi3.so"
            user.write_text(user.read_text().replace(old, new))
        one_copy.keep_one_copy(bundle)
        assert not (bundle / "small.libs/libav-1.so.62.1").is_symlink()
        assert {"small.libs/libvpx-1.so.11", "libvpx-1.so.11"} <= self.names(bundle)


@pytest.mark.skipif(sys.platform != "linux", reason="for packages of Debian")
def test_the_package_asks_for_the_c_library_that_its_files_ask_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    make_deb = load("make_deb", monkeypatch)
    script = tmp_path / "readelf"
    script.write_text("#!/bin/sh\nshift\ncat $@\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    (tmp_path / "a.so").write_text("Name: GLIBC_2.9 \nName: GLIBC_PRIVATE\n")
    (tmp_path / "b.so.1").write_text("Name: GLIBC_2.36 \nName: GLIBCXX_3.4.99\n")
    assert make_deb.newest_glibc(tmp_path) == "2.36"
    assert "{glibc}" in make_deb.NEEDS


def test_what_is_looked_for_in_a_menu_is_what_the_packages_put_there(monkeypatch: pytest.MonkeyPatch) -> None:
    check = load("check_frozen", monkeypatch)
    lines = (ROOT / "installers" / "linux" / "put-desktop.desktop").read_text().splitlines()
    entry = dict(line.split("=", 1) for line in lines[1:])
    assert entry["Name"] == check.ENTRY
    assert {entry["Exec"].split()[0], entry["StartupWMClass"]} == {check.COMMAND}


def test_the_package_brings_what_the_window_asks_for_on_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = set(re.split(r"[ ,|]+", load("make_deb", monkeypatch).NEEDS))
    assert {library.debian for library in linux_check._PLATFORMS["wayland"]} <= needs
