"""What the Linux packages share: how they are packed, and what each puts below ``share``: menu entry, MIME type, icons,
description.
"""

from __future__ import annotations

import datetime as dt
import platform
import shutil
import sys
from pathlib import Path

__all__ = ["HERE", "MAINTAINER", "ROOT", "SMALL", "add_shared_files", "version"]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent))
from identity import APP_ID, MAINTAINER, PUBLISHER  # noqa: E402
from release import version  # noqa: E402

SMALL = ("xz", *(["--x86"] if platform.machine() == "x86_64" else []), "--lzma2=preset=9,dict=64MiB")
"""The packer of releases. Its filter for machine code makes them a twentieth smaller; unpacking takes 64 MiB."""


def add_shared_files(share: Path, icons: Path, command: str = "put-desktop") -> None:
    """Fill a ``share`` folder.

    Args:
        share: the folder, such as ``usr/share`` of a package.
        icons: what ``icons.py`` drew.
        command: what the menu entry starts.
    """
    entry = (HERE / "put-desktop.desktop").read_text(encoding="utf-8")
    _write(share / "applications" / "put-desktop.desktop", entry.replace("Exec=put-desktop", f"Exec={command}"))
    _write(share / "mime" / "packages" / "put-desktop.xml", (HERE / "put-desktop.mime.xml").read_text(encoding="utf-8"))
    told = (HERE / "put-desktop.metainfo.xml").read_text(encoding="utf-8")
    today = dt.datetime.now(dt.UTC).date().isoformat()
    known = {"APP_ID": APP_ID, "PUBLISHER": PUBLISHER, "VERSION": version(), "DATE": today}
    for name, value in known.items():
        told = told.replace(f"@{name}@", value)
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", told)
    hicolor = share / "icons" / "hicolor"
    for drawn in icons.glob("*x*.png"):
        _copy(drawn, hicolor / drawn.stem / "apps" / "put-desktop.png")
    _copy(ROOT / "resources" / "icons" / "app.svg", hicolor / "scalable" / "apps" / "put-desktop.svg")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
