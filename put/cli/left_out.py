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
        text = Path(name).read_text(encoding="utf-8-sig")  # what Windows calls UTF-8 begins with a mark
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name} cannot be read: {error.strerror}") from None
    except ValueError:
        raise argparse.ArgumentTypeError(f"{name} is no UTF-8 text; write one path a line") from None
    return tuple(Path(line).absolute() for line in text.split("\n") if line.strip())
