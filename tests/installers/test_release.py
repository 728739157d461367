from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import put
from put.distribution.channel import Channel
from put.distribution.gpu_pack.manifest import read_manifest
from put.distribution.releases import check_for_update
from put.distribution.signed import new_key

ROOT = Path(__file__).parents[2]
INSTALLERS = ROOT / "installers"
PRIVATE, PUBLIC = new_key()
TEXTS = {".py", ".xml", ".yml", ".iss", ".sh", ".spec", ".desktop", ".plist"}


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [str(INSTALLERS), str(INSTALLERS / "linux"), *sys.path])
    return importlib.import_module(name)


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("release", monkeypatch)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository that may be released."""
    (tmp_path / "put").mkdir()
    (tmp_path / "put" / "_version.py").write_text('"""V."""\n\n__version__ = "1.2.3"\n')
    (tmp_path / "CITATION.cff").write_text("cff-version: 1.2.0\nversion: 1.2.3\n")
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## Unreleased\n\n"
        "## 1.2.3 (2027-01-31)\n\n### Added\n- Wings.\n\n"
        "## 1.2.2 (2026-12-01)\n- Old.\n"
    )
    return tmp_path


def test_the_version_stands_in_one_place(release: ModuleType) -> None:
    assert release.version() == put.__version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "put/_version.py"
    assert f"\nversion: {put.__version__}\n" in (ROOT / "CITATION.cff").read_text()


def test_a_release_with_its_entry_may_go_out(release: ModuleType, tree: Path) -> None:
    assert release.problems("v1.2.3", tree) == []
    assert release.notes(tree) == "### Added\n- Wings."


@pytest.mark.parametrize(
    ("file", "old", "new", "why"),
    [
        ("CHANGELOG.md", "## 1.2.3 (2027-01-31)", "## 1.2.4 (2027-01-31)", "CHANGELOG.md has no entry"),
        ("CHANGELOG.md", "### Added\n- Wings.\n", "", "CHANGELOG.md has no entry"),
        ("CHANGELOG.md", " (2027-01-31)", "", "CHANGELOG.md has no entry"),
        ("CITATION.cff", "1.2.3", "1.2.2", "CITATION.cff does not say"),
        ("put/_version.py", "1.2.3", "1.2.4", "The tag is v1.2.3"),
    ],
)
def test_a_release_is_refused(release: ModuleType, tree: Path, file: str, old: str, new: str, why: str) -> None:
    path = tree / file
    path.write_text(path.read_text().replace(old, new))
    assert any(problem.startswith(why) for problem in release.problems("v1.2.3", tree))


def test_the_workflows_run_only_code_of_named_commits_and_release_only_tags() -> None:
    workflows = ROOT / ".github" / "workflows"
    for path in workflows.glob("*.yml"):
        for used in re.findall(r"uses: (.*)", path.read_text()):
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}  # v[\d.]+", used), used
    text = (workflows / "release.yml").read_text()
    jobs = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", text.partition("\njobs:\n")[2], re.MULTILINE))
    assert all("needs: check" in jobs[name] for name in ("wheel", "bundle"))
    assert [name for name, job in jobs.items() if ": write" in job] == ["publish"]
    assert "    needs: [wheel, bundle]\n    if: github.ref_type == 'tag'\n" in jobs["publish"]
    assert 'release.py check "$GITHUB_REF_NAME"' in jobs["check"]


def test_checksums_are_those_that_sha256sum_checks(release: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.exe").write_bytes(b"a")
    assert release.main(["checksums", str(tmp_path)]) == 0
    assert (tmp_path / "SHA256SUMS").read_text() == "".join(
        f"{hashlib.sha256(name[:1].encode()).hexdigest()}  {name}\n" for name in ("a.exe", "b.deb")
    )


def test_what_is_signed_for_a_release_is_what_programs_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    signing = load("signing", monkeypatch)
    monkeypatch.setenv("PUT_SIGNING_KEY", PRIVATE)
    assert signing.main(["releases", "none", "https://example.org/1", str(tmp_path / "list")]) == 0
    assert signing.main(["releases", str(tmp_path / "list"), "https://example.org/2", str(tmp_path / "list")]) == 0
    newer = check_for_update(Channel(str(tmp_path / "list"), "", PUBLIC), "0.0.1").newer
    assert newer is not None
    assert (newer.version, newer.page) == (put.__version__, "https://example.org/2")
    wheel = tmp_path / "torch-9.1+cu1-cp311-linux.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("torch/x.so", bytes(100))
    (tmp_path / "wheels.txt").write_text(f"https://example.org/torch.whl {wheel}\n")
    assert signing.main(["gpu-pack", "cu1", str(tmp_path / "wheels.txt"), str(tmp_path / "p.zip"), "--file"]) == 0
    manifest = read_manifest(str(tmp_path / "p.zip"), PUBLIC)
    assert (manifest.torch, manifest.unpacked, len(manifest.parts)) == ("9.1+cu1", 100, 1)


def test_what_is_left_out_of_the_bundle_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = load("bundle_parts", monkeypatch)
    assert parts.is_left_out("PySide6/Qt/lib/libQt6Quick.so.6")
    assert parts.is_left_out("PySide6\\Qt\\qml\\x")
    assert not parts.is_left_out("PySide6/Qt/lib/libQt6Widgets.so.6")
    assert not parts.is_left_out("torch/bin/torch_shm_manager")
    assert all(parts.is_left_out(f"torch/bin/{name}") for name in ("test_jit", "FileStoreTest", "protoc"))
    assert all(parts.LEFT_OUT.values())


def test_of_the_codecs_only_those_of_pictures_are_in_the_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = load("bundle_parts", monkeypatch)
    folder = Path(str(importlib.util.find_spec("imagecodecs").submodule_search_locations[0]))  # type: ignore[union-attr, index]
    there = {f"imagecodecs.{path.name.partition('.')[0]}" for path in folder.glob("_*.*") if path.suffix != ".pyi"}
    unneeded = parts.unneeded_codecs([*there, "imagecodecs.numcodecs"])
    assert "imagecodecs._lerc" in unneeded
    assert "imagecodecs._imagecodecs" not in unneeded
    assert {name.partition(".")[2] for name in there - set(unneeded)} >= parts.CODECS


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("strip") is None, reason="for libraries of Linux")
def test_symbols_are_taken_out_only_where_the_library_still_loads(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    symbols = load("symbols", monkeypatch)
    library = tmp_path / "a.so"
    library.write_bytes(Path(sys.executable).resolve().read_bytes())
    assert symbols.loadable(library)
    head = bytearray(library.read_bytes())
    first = struct.unpack_from("<Q", head, 32)[0]
    size, count = struct.unpack_from("<HH", head, 54)
    at = next(first + n * size for n in range(count) if head[first + n * size] == symbols.LOAD)
    head[at + 16] += 1  # its address no longer fits its place in the file
    (tmp_path / "moved.so").write_bytes(head)
    assert not symbols.loadable(tmp_path / "moved.so")
    (tmp_path / "moved.so").unlink()
    (tmp_path / "text.so").write_text("no library")
    symbols.strip_symbols(tmp_path)
    assert symbols.loadable(library)
    assert (tmp_path / "text.so").read_text() == "no library"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.so", "text.so"]


def test_identifier_and_address_stand_in_one_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    identity = load("identity", monkeypatch)
    texts = {
        path: path.read_text(encoding="utf-8")
        for path in INSTALLERS.rglob("*")
        if path.suffix in TEXTS and path.is_file()
    }
    for word in (identity.APP_ID, identity.PUBLISHER, "@localhost"):
        assert [path.name for path, text in texts.items() if word in text] == ["identity.py"], word


def test_the_flatpak_manifest_names_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    identity = load("identity", monkeypatch)
    monkeypatch.syspath_prepend(str(INSTALLERS / "flatpak"))
    assert importlib.import_module("make_manifest").main(tmp_path / "frozen", tmp_path) == 0
    text = (tmp_path / f"{identity.APP_ID}.yml").read_text()
    assert f'id: "{identity.APP_ID}"\n' in text
    assert str(tmp_path / "frozen") in text
    assert not re.search(r"@[A-Z_]+@", text)


def test_the_menu_entry_names_types_that_there_are_and_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = (INSTALLERS / "linux" / "put-desktop.desktop").read_text()
    ours = ET.parse(INSTALLERS / "linux" / "put-desktop.mime.xml").getroot()
    assert ours[0].attrib["type"] in entry
    assert "\nExec=put-desktop %F\n" in entry
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert "put-desktop" in scripts["gui-scripts"]


@pytest.mark.skipif(sys.platform != "linux", reason="for menus of Linux")
def test_the_portable_form_enters_and_leaves_the_menu(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shared_files = load("shared_files", monkeypatch)
    program = tmp_path / "my programs" / "put"
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "64x64.png").write_bytes(b"png")
    shared_files.add_shared_files(program / "share", tmp_path / "icons")
    script = program / "menu-entry.sh"
    script.write_bytes((INSTALLERS / "linux" / "menu-entry.sh").read_bytes())
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", str(script)], check=True, env=environment)
    entry = (tmp_path / "data" / "applications" / "put-desktop.desktop").read_text()
    assert f'Exec="{program}/put-desktop" %F' in entry
    assert (tmp_path / "data" / "icons" / "hicolor" / "64x64" / "apps" / "put-desktop.png").is_file()
    subprocess.run(["sh", str(script), "--remove"], check=True, env=environment)
    assert not list((tmp_path / "data").rglob("put-desktop*"))


def test_the_windows_installer_is_consistent() -> None:
    """It is compiled only where its compiler runs; names that it uses are looked at here."""
    text = (INSTALLERS / "windows" / "put-desktop.iss").read_text()
    defined = set(re.findall(r"^Name: \"?(\w+)\"?; Description", text, re.MULTILINE))
    used = set(re.findall(r"Tasks: (\w+)", text))
    assert used <= defined
    assert set(re.findall(r"Check: (\w+)", text)) <= set(re.findall(r"^function (\w+)", text, re.MULTILINE))
    for section in ("Setup", "Tasks", "Files", "Icons", "Registry", "Run", "Code"):
        assert text.count(f"[{section}]\n") == 1
    assert text.count("begin") == text.count("end;")
    for line in text.splitlines():
        if line.startswith("Root: "):
            assert line.count('"') % 2 == 0
            assert "HKCU" in line, "for one person only"
