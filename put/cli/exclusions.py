"""Pictures that training, inspection and scores leave out, as options of the command line."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from put.cli.printer import Message, Tone, tell

__all__ = ["add_exclude", "add_left_out", "left_out_of"]

NAMED = 5
"""Lines and patterns that are named at most."""


def add_exclude(parser: argparse.ArgumentParser) -> None:
    """Add ``--exclude``; it becomes a list of patterns."""
    parser.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="PATTERN",
        help="pass over files and folders of this name, or of this path below the folder, such as '*_old.*' or "
        "'drafts/*'; may be given several times (hidden folders and @eaDir are always passed over)",
    )


def add_left_out(parser: argparse.ArgumentParser) -> None:
    """Add ``--leave-out``, which becomes a tuple of absolute paths, and ``--exclude``."""
    parser.add_argument(
        "--leave-out",
        type=_read,
        default=(),
        metavar="FILE",
        help="pictures that are not used: a UTF-8 text file, one path a line",
    )
    add_exclude(parser)


def left_out_of(given: argparse.Namespace) -> tuple[Path, ...]:
    """Return the pictures of both folders that ``--leave-out`` and ``--exclude`` name; name what matches nothing.

    Raises:
        TrainingError: a folder is missing or holds no picture.
    """
    if not given.leave_out and not given.exclude:
        return ()
    from put.data.folders import find_images
    from put.files.exclude import Exclusion

    excluded: list[Path] = []
    known: set[str] = set()
    exclusion = Exclusion(given.exclude)
    for folder in (given.folder_a, given.folder_b):
        for path in find_images(folder):
            known.add(_true(path))
            below = path.relative_to(folder).as_posix() if path != folder else path.name
            if exclusion.takes_within(below):
                excluded.append(path.absolute())
    unknown = [str(path) for path in given.leave_out if _true(path) not in known]
    for words in (*_told("--leave-out", unknown), *_told("--exclude", exclusion.unmatched)):
        tell(Message(words, Tone.NOTE))
    return (*given.leave_out, *excluded)


def _told(flag: str, unmatched: list[str] | tuple[str, ...]) -> Iterator[str]:
    if unmatched:
        names = ", ".join(unmatched[:NAMED]) + (f" and {len(unmatched) - NAMED} more" if unmatched[NAMED:] else "")
        yield f"note: {flag} names what is in neither folder: {names}"


def _true(path: Path) -> str:
    """The same text for all ways to write a place."""
    return os.path.normcase(os.path.join(os.path.realpath(path.parent), path.name))  # noqa: PTH118 - as text


def _read(name: str) -> tuple[Path, ...]:
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} cannot be read: {error.strerror}") from None
    if b"\0" in data:
        raise argparse.ArgumentTypeError(f"{name} is no UTF-8 text; write one path a line")
    text = data.decode("utf-8-sig", "surrogateescape")  # Windows begins with a mark
    return tuple(Path(line).absolute() for line in text.replace("\r\n", "\n").split("\n") if line.strip())
