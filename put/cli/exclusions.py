"""The list of pictures that are not to be used."""

from __future__ import annotations

import argparse
from pathlib import Path

__all__ = ["add_left_out"]


def add_left_out(parser: argparse.ArgumentParser) -> None:
    """Add ``--leave-out``; it becomes a tuple of absolute paths."""
    parser.add_argument(
        "--leave-out",
        type=_read,
        default=(),
        metavar="FILE",
        help="pictures that are not used: a UTF-8 text file, one path a line",
    )


def _read(name: str) -> tuple[Path, ...]:
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} cannot be read: {error.strerror}") from None
    if b"\0" in data:
        raise argparse.ArgumentTypeError(f"{name} is no UTF-8 text; write one path a line")
    text = data.decode("utf-8-sig", "surrogateescape")  # Windows begins with a mark
    return tuple(Path(line).absolute() for line in text.replace("\r\n", "\n").split("\n") if line.strip())
