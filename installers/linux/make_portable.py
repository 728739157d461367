"""Make the portable forms of a frozen program: a tar with a launcher, and an AppImage where its tool is at hand.

    python installers/linux/make_portable.py FROZEN OUT [--fast]

``appimagetool`` on the PATH makes the AppImage; without it only the tar is made, and that is said. With --fast the tar
is packed quickly rather than small (``.tar.zst``), for trying it.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from shared_files import HERE, add_shared_files, version

RUN = """#!/bin/sh
# 'put' as the first word, or as the name of a link to this file, is the command line.
here=$(dirname "$(readlink -f "$0")")
case "$(basename "${ARGV0:-$0}")" in put) exec "$here/opt/put-desktop/put" "$@" ;; esac
if [ "${1:-}" = put ]; then shift; exec "$here/opt/put-desktop/put" "$@"; fi
exec "$here/opt/put-desktop/put-desktop" "$@"
"""


def main(frozen: Path, out: Path, *, fast: bool) -> int:
    """Write ``put-desktop-VERSION-linux-MACHINE.tar.xz`` and, where it can be made, the ``.AppImage``."""
    out.mkdir(parents=True, exist_ok=True)
    name = f"put-desktop-{version()}-linux-{platform.machine()}"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        _make_tar(frozen, Path(scratch), out / f"{name}.tar.{'zst' if fast else 'xz'}")
        tool = shutil.which("appimagetool")
        if tool is None:
            print("No AppImage: appimagetool is not on the PATH.")
        else:
            _make_appimage(frozen, Path(scratch) / "AppDir", tool, out / f"{name}.AppImage")
    return 0


def _make_tar(frozen: Path, scratch: Path, target: Path) -> None:
    folder = scratch / target.name.partition(".tar")[0]
    shutil.copytree(frozen / "put-desktop", folder, symlinks=True, copy_function=os.link)
    shutil.copy2(HERE / "menu-entry.sh", folder / "menu-entry.sh")
    add_shared_files(folder / "share", frozen / "icons")
    subprocess.run(
        ["tar", "--owner=0", "--group=0", "-C", str(scratch), "-caf", str(target), folder.name],  # noqa: S607
        check=True,
    )
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")


def _make_appimage(frozen: Path, tree: Path, tool: str, target: Path) -> None:
    shutil.copytree(frozen / "put-desktop", tree / "opt" / "put-desktop", symlinks=True, copy_function=os.link)
    add_shared_files(tree / "usr" / "share", frozen / "icons")
    (tree / "AppRun").write_text(RUN, encoding="utf-8")
    (tree / "AppRun").chmod(0o755)
    shutil.copyfile(tree / "usr" / "share" / "applications" / "put-desktop.desktop", tree / "put-desktop.desktop")
    shutil.copyfile(frozen / "icons" / "256x256.png", tree / "put-desktop.png")
    subprocess.run([tool, "--no-appstream", str(tree), str(target)], check=True)
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), fast="--fast" in sys.argv))
