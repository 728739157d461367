"""Make the portable forms of a frozen program: a tar with a launcher, and an AppImage.

    python installers/linux/make_portable.py FROZEN OUT [--runtime FILE] [--fast]

FILE is what starts an AppImage; ``make_runtime.sh`` builds it. Without it only the tar is made. Needs tar, xz and, for
the AppImage, mksquashfs. With --fast both are packed quickly rather than small, for trying them.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from shared_files import HERE, SMALL, add_shared_files, version

RUN = """#!/bin/sh
# 'put' as the first word, or as the name of a link to this file, is the command line.
here=$(dirname "$(readlink -f "$0")")
case "$(basename "${ARGV0:-$0}")" in put) exec "$here/opt/put-desktop/put" "$@" ;; esac
if [ "${1:-}" = put ]; then shift; exec "$here/opt/put-desktop/put" "$@"; fi
exec "$here/opt/put-desktop/put-desktop" "$@"
"""


def main() -> int:
    """Write ``put-desktop-VERSION-linux-MACHINE.tar.xz`` and, where there is a runtime, the ``.AppImage``."""
    given = _arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    name = f"put-desktop-{version()}-linux-{platform.machine()}"
    with tempfile.TemporaryDirectory(dir=given.out) as scratch:
        _make_tar(given.frozen, Path(scratch), given.out / f"{name}.tar.{'zst' if given.fast else 'xz'}", given.fast)
        if given.runtime is None:
            print("No AppImage: --runtime is not given.")
        else:
            target = given.out / f"{name}.AppImage"
            _make_appimage(given.frozen, Path(scratch) / "AppDir", given.runtime, target, fast=given.fast)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("frozen", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--runtime", type=Path)
    parser.add_argument("--fast", action="store_true")
    return parser.parse_args()


def _make_tar(frozen: Path, scratch: Path, target: Path, fast: bool) -> None:
    folder = scratch / target.name.partition(".tar")[0]
    shutil.copytree(frozen / "put-desktop", folder, symlinks=True, copy_function=os.link)
    shutil.copy2(HERE / "menu-entry.sh", folder / "menu-entry.sh")
    add_shared_files(folder / "share", frozen / "icons")
    packer = "zstd -3" if fast else " ".join(SMALL)
    command = ["tar", "--owner=0", "--group=0", "-C", str(scratch), "-I", packer, "-cf", str(target), folder.name]
    subprocess.run(command, check=True)
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")


def _make_appimage(frozen: Path, tree: Path, runtime: Path, target: Path, *, fast: bool) -> None:
    """An AppImage is the runtime with a file system behind it, in which it starts ``AppRun``."""
    shutil.copytree(frozen / "put-desktop", tree / "opt" / "put-desktop", symlinks=True, copy_function=os.link)
    add_shared_files(tree / "usr" / "share", frozen / "icons")
    licences = runtime.with_name(f"{runtime.name}.licences.txt")
    shutil.copyfile(licences, tree / "opt" / "put-desktop" / "licences" / "appimage-runtime.txt")
    (tree / "AppRun").write_text(RUN, encoding="utf-8")
    (tree / "AppRun").chmod(0o755)
    shutil.copyfile(tree / "usr" / "share" / "applications" / "put-desktop.desktop", tree / "put-desktop.desktop")
    shutil.copyfile(frozen / "icons" / "256x256.png", tree / "put-desktop.png")
    (tree / ".DirIcon").symlink_to("put-desktop.png")
    packed = tree.with_name("packed")
    level = "3" if fast else "22"
    subprocess.run(
        [
            *("mksquashfs", str(tree), str(packed), "-quiet", "-no-progress", "-root-owned", "-noappend"),
            *("-b", "1M", "-comp", "zstd", "-Xcompression-level", level),
        ],
        check=True,
    )
    with target.open("wb") as file:
        for part in (runtime, packed):
            with part.open("rb") as read:
                shutil.copyfileobj(read, file)
    target.chmod(0o755)
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    raise SystemExit(main())
