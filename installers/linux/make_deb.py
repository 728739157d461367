"""Make the Debian package of a frozen program.

    python installers/linux/make_deb.py FROZEN OUT [--fast] [--version VERSION]

FROZEN is what installers/freeze.py made: the folder that holds ``put-desktop`` and ``icons``. With --fast it is packed
quickly rather than small, for trying it. With --version the package says another version than the program in it, for
trying an upgrade.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from shared_files import MAINTAINER, ROOT, SMALL, add_shared_files, version

NAME = "put-desktop"
NEEDS = (
    "libc6 (>= {glibc}), libegl1, libgl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64, "
    "libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-xkb1, libxkbcommon-x11-0, libx11-xcb1, libxcb-shape0, "
    "libxcb-render-util0, libxcb-image0, libwayland-client0, libwayland-cursor0, libwayland-egl1, hicolor-icon-theme"
)
CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {needs}
Recommends: shared-mime-info, desktop-file-utils
Section: graphics
Priority: optional
Description: turn one kind of picture into another, folder by folder
 Every picture and every frame of a folder is translated on your own machine,
 with a model that comes along or that you trained from two folders of
 pictures. Nothing is uploaded, and names, folders, size, metadata, colour,
 sound and timing stay as they were.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: PUT Desktop
Comment: The texts of all licences, and which package is under which, lie in /opt/put-desktop/licences.

Files: *
Copyright: © the PUT Desktop developers
License: GPL-3+
 The package as a whole, because it holds x264 and x265. On Debian systems the
 text is in /usr/share/common-licenses/GPL-3.

Files: opt/put-desktop/_internal/put/* opt/put-desktop/_internal/put_desktop/*
Copyright: © the PUT Desktop developers
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""


def main() -> int:
    """Write ``put-desktop_VERSION_ARCHITECTURE.deb``."""
    given = _arguments()
    out: Path = given.out
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"],  # noqa: S607
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    target = out / f"{NAME}_{given.version}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as name:
        tree = Path(name) / "tree"
        _lay_out(tree, given.frozen)
        size = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
        known = {"name": NAME, "version": given.version, "architecture": architecture, "maintainer": MAINTAINER}
        control = CONTROL.format(size=size, needs=NEEDS.format(glibc=newest_glibc(tree)), **known)
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        if given.fast:
            _build(tree, target, "zstd", "-z3")
        else:
            _pack_small(tree, target, Path(name))
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("frozen", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--version", default=version())
    return parser.parse_args()


def newest_glibc(folder: Path) -> str:
    """Return the newest version of the C library that a file in a folder asks for, such as ``2.36``."""
    libraries = [str(path) for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    told = subprocess.run(
        ["readelf", "--version-info", *libraries],  # noqa: S607
        check=False, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return "2." + str(max(int(number) for number in re.findall(r"\bGLIBC_2\.(\d+)", told)))


def _build(tree: Path, target: Path, *packer: str) -> None:
    command = ["dpkg-deb", "--root-owner-group", f"-Z{packer[0]}", *packer[1:], "--build", str(tree), str(target)]
    subprocess.run(command, check=True)


def _pack_small(tree: Path, target: Path, scratch: Path) -> None:
    """Pack with a filter for machine code, which dpkg unpacks but dpkg-deb does not offer."""
    _build(tree, scratch / "plain.deb", "none")
    subprocess.run(["ar", "x", "plain.deb"], cwd=scratch, check=True)  # noqa: S607
    (scratch / "plain.deb").unlink()
    parts = ["control.tar", "data.tar"]
    subprocess.run([*SMALL, *parts], cwd=scratch, check=True)
    target.unlink(missing_ok=True)
    names = ["debian-binary", *(f"{part}.xz" for part in parts)]
    subprocess.run(["ar", "rcSD", str(target.resolve()), *names], cwd=scratch, check=True)  # noqa: S607


def _lay_out(tree: Path, frozen: Path) -> None:
    """Build the tree of the package. The program is hard-linked: it is large."""
    shutil.copytree(frozen / NAME, tree / "opt" / NAME, symlinks=True, copy_function=_link)
    commands = tree / "usr" / "bin"
    commands.mkdir(parents=True)
    for command in ("put", "put-desktop"):
        (commands / command).symlink_to(f"/opt/{NAME}/{command}")
    add_shared_files(tree / "usr" / "share", frozen / "icons")
    documents = tree / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    shutil.copyfile(ROOT / "CHANGELOG.md", documents / "changelog.md")
    for path in [tree, *tree.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
    return target


if __name__ == "__main__":
    raise SystemExit(main())
