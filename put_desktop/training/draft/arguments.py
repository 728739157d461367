"""The arguments of ``put train`` for a draft."""

from __future__ import annotations

import tempfile
from collections.abc import Collection
from dataclasses import fields
from pathlib import Path
from typing import Any

from put.config import TrainOptions, preset_options
from put_desktop.training.draft.draft import Draft

__all__ = ["Scratch", "train_arguments"]


def train_arguments(draft: Draft) -> list[str]:
    """Return what follows ``put`` to train a draft: the folders, the preset, and what differs from it.

    Images that are left out are not among it; see :meth:`Scratch.leave_out`.

    Raises:
        OptionError: one of the settings is out of its range.
        ValueError: a folder is missing.
    """
    if draft.folder_a is None or draft.folder_b is None:
        raise ValueError("both folders are needed")
    wanted = draft.options()
    single = {"single": True} if wanted.single else {}
    defaults = preset_options(draft.preset, draft.style, **single)
    words = ["train", str(draft.folder_a), str(draft.folder_b), "--preset", draft.preset.value]
    if draft.style:
        words.append(f"--style={draft.style!r}")
    if wanted.single:
        words.append("--single")
    for field in fields(TrainOptions):
        value = getattr(wanted, field.name)
        if value != getattr(defaults, field.name):
            words.append(_word(field.name, value))
    return words


def _word(name: str, value: Any) -> str:
    flag = "--" + name.replace("_", "-")
    if value is True:
        return flag
    if value is False:
        return f"--no-{flag[2:]}"
    if isinstance(value, tuple):
        value = ",".join(map(str, value))
    return f"{flag}={value}"


class Scratch:
    """A temporary folder for the files of a command; :meth:`close` deletes it."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._number = 0

    def new_path(self, name: str) -> Path:
        """Return a path in the folder that no earlier call returned; nothing is there yet."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="put-", ignore_cleanup_errors=True)
        self._number += 1
        return Path(self._folder.name) / f"{self._number:04}-{name}"

    def leave_out(self, images: Collection[Path]) -> list[str]:
        """Return the arguments that leave these images out; none for no images.

        Raises:
            OSError: the list cannot be written.
        """
        if not images:
            return []
        path = self.new_path("left-out.txt")
        text = "".join(f"{each}\n" for each in sorted(images))
        path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="\n")
        return ["--leave-out", str(path)]

    def close(self) -> None:
        """Delete everything; the folder is made again when it is needed."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
