"""Unpacking wheels into the folder of a pack."""

from __future__ import annotations

import re
import shutil
import stat
import sys
import zipfile
from pathlib import Path, PurePosixPath

from put.distribution.signed import DistributionError
from put.files.atomic import write_problem

__all__ = ["unpack_wheel"]

DATA = re.compile(r"[^/]+\.data/(?:(?:purelib|platlib)/)?")
"""Where a wheel keeps what does not go beside its modules; only ``purelib`` and ``platlib`` do."""


def unpack_wheel(wheel: Path, folder: Path, most: int) -> None:
    """Unpack a wheel as an installer would, without its scripts.

    Args:
        wheel: the file.
        folder: for the modules; it exists.
        most: bytes that it may unpack to.

    Raises:
        DistributionError: the wheel is damaged, larger than promised or would write elsewhere.
        OutputError: the folder cannot be written, or the disk is full.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.infolist():
                name = _destination(member)
                if name is None or member.is_dir():
                    continue
                most -= member.file_size
                if most < 0:
                    raise DistributionError(f"{wheel.name} unpacks to more than was promised.", "Fetch it again.")
                _write(archive, member, folder / name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise DistributionError(f"{wheel.name} is damaged.", "Fetch it again.", repr(error)) from error
    except OSError as error:
        raise write_problem(error, folder / wheel.name) from error


def _destination(member: zipfile.ZipInfo) -> PurePosixPath | None:
    """Return the path below the folder; None for what is not needed."""
    name = PurePosixPath(member.filename)
    if name.is_absolute() or ".." in name.parts or "\\" in member.filename or ":" in member.filename:
        raise DistributionError("The GPU pack would write outside its folder.", "Do not use it.", member.filename)
    if stat.S_ISLNK(member.external_attr >> 16):
        raise DistributionError("The GPU pack holds a link.", "Do not use it.", member.filename)
    found = DATA.match(member.filename)
    if found is None:
        return name
    return PurePosixPath(member.filename[found.end() :]) if found[0].endswith("lib/") else None


def _write(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as source, target.open("wb") as file:
        shutil.copyfileobj(source, file, 1 << 20)
    if sys.platform != "win32" and member.external_attr >> 16 & stat.S_IXUSR:
        target.chmod(0o755)
