"""Keep one copy of a library that two wheels bring to a frozen program on Linux.

    python installers/one_copy.py FOLDER

Wheels bring their own FFmpeg and libavif. Where another wheel's copy has the same interface, at least the same version,
and every symbol that is asked for, a link to it takes the place of the smaller one. What nothing needs after that goes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

__all__ = ["COPIES", "drop_unneeded", "keep_one_copy", "share"]

COPIES = (
    ("opencv_python_headless.libs", "av.libs", ("avcodec", "avformat", "avutil", "swscale", "swresample")),
    ("opencv_python_headless.libs", "pillow.libs", ("avif",)),
    ("imagecodecs.libs", "pillow.libs", ("avif",)),
)
"""Folder whose copy goes, folder whose copy stays, and libraries that go or stay together."""


def keep_one_copy(folder: Path) -> int:
    """Return how many bytes a frozen program lost.

    Args:
        folder: where its modules lie.
    """
    before = _size(folder)
    for losing, keeping, names in COPIES:
        if not share(folder, losing, keeping, names):
            print(f"{', '.join(names)} of {losing} stay: the copies of {keeping} do not stand in for them.")
    drop_unneeded(folder)
    return before - _size(folder)


def share(folder: Path, losing: str, keeping: str, names: Iterable[str]) -> bool:
    """Put links in the place of a wheel's libraries where those of another can stand in; return whether they did."""
    pairs = [(_find(folder / losing, name), _find(folder / keeping, name)) for name in names]
    found = {lost: kept for lost, kept in pairs if lost is not None and kept is not None}
    if len(found) < len(pairs) or not all(_stands_in(kept, lost) for lost, kept in found.items()):
        return False
    users = [path for path in _libraries(folder) if path not in found]
    if not all(_wanted(users, lost) <= _symbols(kept, "--defined-only") for lost, kept in found.items()):
        return False
    for lost, kept in found.items():
        lost.unlink()
        _link(lost, kept)
        for needed in _closure(kept):  # it is looked for beside the link, not beside the library
            _link(folder / losing / needed.name, needed)
    return True


def drop_unneeded(folder: Path) -> None:
    """Delete libraries, of wheels and of the system, that no other file asks for, and links to nothing."""
    while unneeded := _unneeded(folder):
        for path in unneeded:
            path.unlink()
        for path in [*folder.glob("*.so*"), *folder.glob("*.libs/*")]:
            if path.is_symlink() and not path.exists():
                path.unlink()


def _unneeded(folder: Path) -> list[Path]:
    asked_for = {name for path in _libraries(folder) for name in _needed(path)}
    linked = {path.resolve() for path in folder.glob("*.libs/*") if path.is_symlink() and path.name in asked_for}
    found = [path for path in [*folder.glob("*.libs/*"), *folder.glob("lib*.so.*")] if path.is_file()]
    own = [path for path in found if not path.is_symlink() and not path.name.startswith("libpython")]
    return [path for path in own if path.name not in asked_for and path.resolve() not in linked]


def _stands_in(kept: Path, lost: Path) -> bool:
    """Whether the interface, which the first number names, is the same, and no older."""
    one, other = _version(kept), _version(lost)
    return bool(one) and one[:1] == other[:1] and one >= other


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in path.name.partition(".so.")[2].split(".") if part.isdigit())


def _find(folder: Path, name: str) -> Path | None:
    found = [path for path in folder.glob(f"lib{name}-*.so.*") if not path.is_symlink()]
    return found[0] if len(found) == 1 else None


def _link(path: Path, target: Path) -> None:
    if not path.exists():
        path.symlink_to(os.path.relpath(target, path.parent))


def _closure(path: Path) -> set[Path]:
    """What a library needs of its own folder, and what that needs."""
    found: set[Path] = set()
    left = [path]
    while left:
        for name in _needed(left.pop()):
            needed = path.parent / name
            if needed.is_file() and needed not in found:
                found.add(needed)
                left.append(needed)
    return found


def _wanted(users: Iterable[Path], library: Path) -> set[str]:
    """Symbols that files take from a library."""
    offered = _symbols(library, "--defined-only")
    return {
        symbol
        for user in users
        if library.name in _needed(user)
        for symbol in _symbols(user, "--undefined-only") & offered
    }


def _libraries(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]


def _needed(path: Path) -> set[str]:
    lines = _told("readelf", "--dynamic", "--wide", str(path))
    return {line.rpartition("[")[2].rstrip("]") for line in lines if "(NEEDED)" in line}


def _symbols(path: Path, kind: str) -> set[str]:
    """Names with their versions."""
    return {line.split()[-1].replace("@@", "@") for line in _told("nm", "--dynamic", kind, str(path)) if line.strip()}


def _told(*command: str) -> list[str]:
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout.splitlines()


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in _libraries(folder))


if __name__ == "__main__":
    print(f"{keep_one_copy(Path(sys.argv[1])) / 1e6:.0f} MB of second copies are gone.")
