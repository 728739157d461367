"""The licence texts of everything that a bundle holds, as files beside the program.

    python installers/licences.py FOLDER

Run with the Python of the environment that is frozen. It fails where a package names a licence but brings no text.
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMES = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
TOOLS = {"pip", "setuptools", "wheel", "uv", "altgraph", "pyinstaller-hooks-contrib"}
"""Of the environment, but not in the bundle."""
HERE = Path(__file__).resolve().parent / "licences"
"""Texts of licences whose packages bring none."""
NOTICE = """PUT Desktop is under the Apache License 2.0: see LICENSE.

This bundle also holds FFmpeg with the encoders x264 and x265, which are under the GNU General Public License, version 2
or later. The bundle as a whole is therefore passed on under the terms of the GNU General Public License, version 3
(GPL-3.0.txt), which the Apache License 2.0 permits. It holds none of NVIDIA's libraries. Qt and PySide6 are used under
the GNU Lesser General Public License, version 3 (LGPL-3.0.txt): their libraries are files of their own, which you may
replace. The sources of PUT Desktop and the recipe of this bundle are in its repository; those of each package are where
its metadata says (packages.txt).

Packages, with the licences that their metadata names:

"""


def main(target: Path) -> int:
    """Write the texts; the exit code is 1 where one is missing."""
    target.mkdir(parents=True, exist_ok=True)
    lines, missing = [], []
    for package in sorted(importlib.metadata.distributions(), key=lambda each: each.name.lower()):
        if package.name.lower() in TOOLS:
            continue
        texts = _texts(package)
        for index, (name, text) in enumerate(texts):
            folder = target / package.name
            folder.mkdir(exist_ok=True)
            (folder / (f"{index}-{name}" if (folder / name).exists() else name)).write_bytes(text)
        licence = _licence(package)
        lines.append(f"{package.name} {package.version}: {licence}; {_home(package)}\n")
        if not texts and not _is_shared(licence):
            missing.append(f"{package.name}: {licence}")
    for path in [ROOT / "LICENSE", *HERE.glob("*.txt")]:
        (target / path.name).write_bytes(path.read_bytes())
    (target / "packages.txt").write_text(NOTICE + "".join(lines), encoding="utf-8")
    if missing:
        print("No licence text:", *missing, sep="\n  ")
    return 1 if missing else 0


def _texts(package: importlib.metadata.Distribution) -> list[tuple[str, bytes]]:
    found = []
    for path in package.files or []:
        if NAMES.search(path.name) and path.suffix not in (".py", ".pyc", ".pyi") and ".dist-info" in str(path):
            place = Path(str(package.locate_file(path)))
            if place.is_file():
                found.append((path.name, place.read_bytes()))
    return found


def _licence(package: importlib.metadata.Distribution) -> str:
    data = package.metadata
    classifiers = [
        text.rpartition(" :: ")[2] for text in data.get_all("Classifier") or [] if text.startswith("License")
    ]
    named = data.get("License-Expression") or ", ".join(classifiers) or (data.get("License") or "").partition("\n")[0]
    return named or "unknown"


def _home(package: importlib.metadata.Distribution) -> str:
    urls = package.metadata.get_all("Project-URL") or []
    return package.metadata.get("Home-page") or (urls[0].partition(", ")[2] if urls else "")


def _is_shared(licence: str) -> bool:
    """Whether the text is one of those that lie beside this script or at the root."""
    return any(word in licence for word in ("Apache", "LGPL", "GPL", "Lesser General"))


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
