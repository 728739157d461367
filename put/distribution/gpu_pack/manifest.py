"""What a GPU pack consists of, and where its parts come from: addresses, or one pack file."""

from __future__ import annotations

import platform
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from put.codec import CodecError, from_plain
from put.distribution.fetch import fetch_small, is_address, open_address
from put.distribution.signed import DistributionError, read_signed

__all__ = ["MANIFEST", "Manifest", "Part", "check_fits", "open_part", "platform_name", "python_name", "read_manifest"]

MANIFEST = "manifest.json"
"""The signed manifest in a pack file; the parts lie beside it in the zip file, named by their SHA-256."""


@dataclass(frozen=True)
class Part:
    """One wheel of the pack."""

    name: str
    url: str
    sha256: str
    size: int
    """Bytes to fetch."""
    unpacked: int
    """Bytes on the disk."""

    def __post_init__(self) -> None:
        """Refuse what would be no file name."""
        if len(self.sha256) != 64 or not set(self.sha256) <= set("0123456789abcdef") or self.size < 1:
            raise DistributionError(f"The part {self.name!r} of the GPU pack is described wrongly.")


@dataclass(frozen=True)
class Manifest:
    """A pack: for which program, and of what."""

    name: str
    """Also the name of its folder."""
    torch: str
    python: str
    """Such as ``cp311``."""
    platform: str
    """Such as ``linux-x86_64``."""
    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        """Refuse a name that leads out of the folder of packs."""
        if not self.name or not all(letter.isalnum() or letter in "-_+" for letter in self.name):
            raise DistributionError("The GPU pack has an unusable name.")

    @property
    def download(self) -> int:
        """Bytes to fetch."""
        return sum(part.size for part in self.parts)

    @property
    def unpacked(self) -> int:
        """Bytes on the disk."""
        return sum(part.unpacked for part in self.parts)


def read_manifest(place: str, public_key: str) -> Manifest:
    """Return the manifest at a file or an address; of a pack file, the one inside.

    Raises:
        DistributionError: it cannot be read or trusted.
    """
    try:
        content = read_signed(_pack_file_manifest(place) or fetch_small(place), public_key)
        return from_plain(content, Manifest)
    except (CodecError, zipfile.BadZipFile, KeyError) as error:
        raise DistributionError("The description of the GPU pack is damaged.", "Fetch it again.", str(error)) from error


def check_fits(manifest: Manifest) -> None:
    """Raise a :class:`DistributionError` where a pack is for another system or another Python."""
    wanted, here = (manifest.python, manifest.platform), (python_name(), platform_name())
    if wanted != here:
        raise DistributionError(
            f"This GPU pack is for {' on '.join(wanted)}; PUT Desktop here is {' on '.join(here)}.",
            "Get the pack that belongs to this version of PUT Desktop.",
        )


def python_name() -> str:
    """Return the tag of this Python, such as ``cp311``."""
    return f"cp{sys.version_info.major}{sys.version_info.minor}"


def platform_name() -> str:
    """Return the tag of this system, such as ``linux-x86_64``."""
    return f"{platform.system().lower()}-{platform.machine().lower()}"


@contextmanager
def open_part(part: Part, place: str, start: int) -> Iterator[tuple[BinaryIO, int]]:
    """Open a part for reading.

    Args:
        part: which.
        place: where its manifest came from; a pack file holds its parts itself.
        start: the first byte that is wanted.

    Yields:
        The stream, and the byte that it begins with: ``start`` or 0.

    Raises:
        OSError: it cannot be had.
    """
    if _is_pack_file(place):
        with zipfile.ZipFile(Path(place).expanduser()) as archive, archive.open(part.sha256) as stream:
            yield stream, 0  # type: ignore[misc]
        return
    with open_address(part.url, start) as answer:
        yield answer, start if answer.status == 206 else 0


def _is_pack_file(place: str) -> bool:
    return not is_address(place) and zipfile.is_zipfile(Path(place).expanduser())


def _pack_file_manifest(place: str) -> bytes | None:
    if not _is_pack_file(place):
        return None
    with zipfile.ZipFile(Path(place).expanduser()) as archive:
        return archive.read(MANIFEST)
