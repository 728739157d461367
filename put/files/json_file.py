"""Small JSON files that one process writes and others read at any time."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from put.errors import TrainingError
from put.files.atomic import atomic_target, write_problem

__all__ = ["is_number", "overwrite_json", "read_json", "replace_json", "write_json"]

TRIES = 25 if sys.platform == "win32" else 1
"""On Windows a file cannot be replaced while another has it open, nor opened while it is replaced."""
PAUSE = 0.02
LARGEST = 64 * 2**20


def read_json(path: Path) -> dict[str, Any] | None:
    """Return the object in a file; None where there is no file.

    Raises:
        TrainingError: it cannot be read, or holds something else.
    """
    for left in reversed(range(TRIES)):
        try:
            with path.open("rb") as file:
                content = json.loads(file.read(LARGEST).decode("utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except PermissionError as error:
            if not left:
                raise _damaged(path, error) from error
            time.sleep(PAUSE)
        except (OSError, ValueError, RecursionError) as error:
            raise _damaged(path, error) from error
        else:
            if isinstance(content, dict):
                return content
            raise _damaged(path, ValueError("no object"))
    return None


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write an object, whole or not at all, so that it survives a power cut.

    Raises:
        OutputError: it cannot be written.
    """
    text = json.dumps(content, indent=1)
    for left in reversed(range(TRIES)):
        try:
            with atomic_target(path) as part:
                part.write_text(text, encoding="utf-8")
        except OSError as error:
            if not isinstance(error, PermissionError) or not left or not path.exists():
                raise write_problem(error, path) from error
            time.sleep(PAUSE)
        else:
            return


def replace_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write an object that one process alone writes often: readers see it whole, a power cut may lose it.

    Raises:
        OSError: it cannot be written, or on Windows another has it open right now.
    """
    part = path.with_name(f".{path.name}.part")
    part.write_text(json.dumps(content), encoding="utf-8")
    part.replace(path)


def overwrite_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write an object into the existing file, where the disk is too full for another: a power cut may damage it.

    Args:
        path: the file.
        content: small, so that it fits where the old one was.

    Raises:
        OSError: there is no such file, or it cannot be written.
    """
    with path.open("r+b") as file:
        file.write(json.dumps(content).encode())
        file.truncate()


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether a value that was read is a usable number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and -1e300 < value < 1e300


def _damaged(path: Path, error: Exception) -> TrainingError:
    return TrainingError(
        f"{path} cannot be read or is damaged.", "Put it back from a copy, if there is one.", repr(error)
    )
