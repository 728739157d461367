"""Fetching one part: it resumes where it stopped, and counts only when its hash is right."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from typing import IO
from zipfile import BadZipFile

from put.distribution.gpu_pack.manifest import Part, open_part
from put.distribution.signed import DistributionError
from put.files.atomic import write_problem

__all__ = ["fetch_part", "fetched_bytes"]

BLOCK = 1 << 20


def fetched_bytes(part: Part, folder: Path) -> int:
    """Return how many bytes of a part are there already."""
    for path in (_whole(part, folder), _partial(part, folder)):
        with suppress(OSError):
            return min(path.stat().st_size, part.size)
    return 0


def fetch_part(part: Part, place: str, folder: Path, progress: Callable[[int], None]) -> Path:
    """Return the file of a part, fetched and proved.

    Args:
        part: which.
        place: where its manifest came from.
        folder: keeps what was fetched.
        progress: is told the bytes of this part that are there.

    Raises:
        DistributionError: the connection broke (what was fetched stays), or the part is not what it should be (it is
            removed).
        OutputError: it cannot be written.
    """
    whole, partial = _whole(part, folder), _partial(part, folder)
    if whole.exists():
        progress(part.size)
        return whole
    digest = hashlib.sha256()
    done = _hash_file(partial, digest)
    if done < part.size:
        digest, done = _go_on(part, place, partial, (digest, done), progress)
    if done != part.size or digest.hexdigest() != part.sha256:
        partial.unlink(missing_ok=True)
        raise DistributionError(
            f"{part.name} is damaged: it is not what the GPU pack's description promises.",
            "It was removed. Try again; if that does not help, report it.",
            f"{done} bytes, SHA-256 {digest.hexdigest()}",
        )
    partial.replace(whole)
    progress(part.size)
    return whole


def _go_on(
    part: Part, place: str, partial: Path, state: tuple[hashlib._Hash, int], progress: Callable[[int], None]
) -> tuple[hashlib._Hash, int]:
    digest, done = state
    try:
        with open_part(part, place, done) as (stream, start):
            if start != done:  # the sender knows no ranges
                digest, done = hashlib.sha256(), 0
            with _opened(partial, done) as file:
                while done <= part.size and (block := stream.read(BLOCK)):
                    try:
                        file.write(block)
                        file.flush()
                    except OSError as error:
                        raise write_problem(error, partial) from error
                    digest.update(block)
                    done += len(block)
                    progress(min(done, part.size))
    except (OSError, HTTPException, BadZipFile, KeyError) as error:
        raise DistributionError(
            f"{part.name} could not be fetched.", "Try again: it resumes where it stopped.", repr(error)
        ) from error
    if done < part.size:
        raise DistributionError(f"{part.name} came only in part.", "Try again: it resumes where it stopped.")
    return digest, done


def _opened(partial: Path, done: int) -> IO[bytes]:
    try:
        return partial.open("ab" if done else "wb")
    except OSError as error:
        raise write_problem(error, partial) from error


def _hash_file(path: Path, digest: hashlib._Hash) -> int:
    """Add a file to a hash and return its length."""
    with suppress(FileNotFoundError), path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
        return file.tell()
    return 0


def _whole(part: Part, folder: Path) -> Path:
    return folder / f"{part.sha256}.zip"


def _partial(part: Part, folder: Path) -> Path:
    return folder / f"{part.sha256}.part"
