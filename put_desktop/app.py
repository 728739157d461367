"""The program ``put-desktop``."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from put import __version__
from put.program import COMMAND_LINE, prepare
from put_desktop.platform.linux_check import check_platform

__all__ = ["main"]

NO_QT = """PUT Desktop's window needs PySide6 (Qt), which is not installed here.
  In a checkout:      uv sync --extra desktop
  With pip:           pip install 'put-desktop[desktop]'
The command line works without: put translate FOLDER -o RESULTS"""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window.

    Args:
        argv: the arguments after the program's name; the process's by default.

    Returns:
        The exit code: 0, or 1 where there can be no window (standard error says why); with ``--put`` that of the
        command line.
    """
    prepare()
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [COMMAND_LINE]:
        return _command_line(words[1:])
    given = _parser().parse_args(words)
    check = check_platform()
    if check.problem:
        return _refuse(check.problem)
    if check.platform:
        os.environ["QT_QPA_PLATFORM"] = check.platform
    try:
        from put_desktop.startup import run
    except ImportError as error:
        missing = (error.name or "").partition(".")[0] in ("PySide6", "shiboken6")
        return _refuse(NO_QT if missing and isinstance(error, ModuleNotFoundError) else f"Qt cannot be loaded: {error}")
    return run([Path(path) for path in given.paths], startup_time=given.startup_time)


def _command_line(words: list[str]) -> int:
    from put.cli import main as put_main

    return put_main(words)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="put-desktop", description="Turn one kind of picture into another: the window of PUT."
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to queue")
    parser.add_argument("--version", action="version", version=f"put-desktop {__version__}")
    parser.add_argument(
        "--startup-time", action="store_true", help="paint the window once, print the time since the start, and quit"
    )
    parser.add_argument(
        COMMAND_LINE, nargs=argparse.REMAINDER, metavar="WORD", help="run the command line, put, with these words"
    )
    return parser


def _refuse(text: str) -> int:
    sys.stderr.write(text.rstrip() + "\n")
    return 1


if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
