"""Exclusion of files in folders: by pattern, and what systems keep there for themselves."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence

from put.files.file_names import name_key

__all__ = ["Exclusion", "is_system_folder"]

_SYSTEM = frozenset(
    {
        "@eadir",
        "#recycle",
        "#snapshot",
        "@recycle",
        "__macosx",
        "$recycle.bin",
        "system volume information",
        "lost+found",
    }
)
"""Folders of network storage, of archives and of bins: thumbnails and what was deleted."""


def is_system_folder(name: str) -> bool:
    """Whether a folder is hidden or one that a system keeps for itself, by its name."""
    return name.startswith(".") or name.casefold() in _SYSTEM


class Exclusion:
    """Patterns of names that are passed over; capitals and ways to write accents make no difference.

    Args:
        patterns: with ``*``, ``?`` and ``[``, each for a name or for a path below the folder that was given. What
            matches a folder leaves out all that is in it.
    """

    def __init__(self, patterns: Sequence[str] = ()) -> None:
        plain = {pattern: name_key(pattern.replace("\\", "/").strip("/")) for pattern in patterns}
        self._tests = {pattern: re.compile(fnmatch.translate(text)).match for pattern, text in plain.items() if text}
        self._unmatched = list(self._tests)

    def __bool__(self) -> bool:
        return bool(self._tests)

    def takes(self, name: str, below: str) -> bool:
        """Whether a file or a folder is passed over.

        Args:
            name: its own.
            below: its path below the folder that was given, with slashes.
        """
        name, below = name_key(name), name_key(below)
        matched = [pattern for pattern, test in self._tests.items() if test(name) or test(below)]
        if self._unmatched:
            self._unmatched = [pattern for pattern in self._unmatched if pattern not in matched]
        return bool(matched)

    def takes_within(self, below: str) -> bool:
        """Whether a path below the folder that was given, or a folder on its way, is passed over."""
        parts = below.split("/")
        return any(self.takes(part, "/".join(parts[: number + 1])) for number, part in enumerate(parts))

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The patterns that nothing matched so far."""
        return tuple(self._unmatched)
