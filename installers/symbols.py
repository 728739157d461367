"""Take symbols that only debuggers read out of a frozen program's libraries, on Linux.

    python installers/symbols.py FOLDER

They are a quarter of torch. A library that ``strip`` would leave unfit to be loaded, as happens where its tables were
moved after linking, is left as it was.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

__all__ = ["loadable", "strip_symbols"]

LOAD = 1


def strip_symbols(folder: Path) -> int:
    """Return how many bytes smaller the libraries of a folder are now."""
    return sum(_strip(path) for path in sorted(folder.rglob("*.so*")) if path.is_file() and not path.is_symlink())


def _strip(path: Path) -> int:
    before, copy = path.stat().st_size, path.with_name(f"{path.name}.stripped")
    try:
        shutil.copy2(path, copy)
        done = subprocess.run(
            ["strip", "--strip-unneeded", str(copy)],  # noqa: S607
            check=False, capture_output=True,
        )  # fmt: skip
        after = copy.stat().st_size
        if done.returncode or after >= before or not loadable(copy):
            return 0
        copy.replace(path)
        return before - after
    finally:
        copy.unlink(missing_ok=True)


def loadable(path: Path) -> bool:
    """Whether each part of a 64-bit ELF file lies where the loader can map it: at its address, modulo its alignment."""
    with path.open("rb") as file:
        head = file.read(64)
        if head[:6] != b"\x7fELF\x02\x01":
            return False
        start, size, count = struct.unpack_from("<Q", head, 32)[0], *struct.unpack_from("<HH", head, 54)
        file.seek(start)
        table = file.read(size * count)
    for index in range(count):
        kind, _flags, offset, address, _physical, _length, _memory, alignment = struct.unpack_from(
            "<IIQQQQQQ", table, index * size
        )
        if kind == LOAD and alignment > 1 and (offset - address) % alignment:
            return False
    return True


if __name__ == "__main__":
    print(f"{strip_symbols(Path(sys.argv[1])) / 1e6:.0f} MB of symbols are gone.")
