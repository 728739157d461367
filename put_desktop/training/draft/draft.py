"""What the wizard has been told so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from put.config import Preset, TrainOptions, preset_options
from put.runs.types import RunSpec

__all__ = ["Draft", "DraftHolder"]


@dataclass(frozen=True)
class Draft:
    """Two folders and what is wanted of them; becomes a :class:`put.runs.types.RunSpec`."""

    folder_a: Path | None = None
    """Pictures to start from; a file in single-image mode."""
    folder_b: Path | None = None
    preset: Preset = Preset.STANDARD
    style: float = 0.0
    """-1 keep content to 1 more style, see :func:`put.config.preset_options`."""
    changed: dict[str, Any] = field(default_factory=dict)
    """Fields of TrainOptions that were set by hand or by a fix, single and device among them."""
    left_out: frozenset[Path] = frozenset()
    """Pictures that are not used."""
    title: str = ""
    """Empty for one made of the folders' names."""

    def options(self) -> TrainOptions:
        """The settings.

        Raises:
            OptionError: one of ``changed`` is out of its range.
        """
        return preset_options(self.preset, self.style, **self.changed)

    def order(self) -> RunSpec:
        """What is to be trained.

        Raises:
            OptionError: one of ``changed`` is out of its range.
            ValueError: a folder is missing.
        """
        if self.folder_a is None or self.folder_b is None:
            raise ValueError("both folders are needed")
        title = self.title or f"{_name(self.folder_a)} → {_name(self.folder_b)}"
        return RunSpec(
            title, self.folder_a, self.folder_b, self.options(), self.preset.value, self.style,
            tuple(sorted(self.left_out)),
        )  # fmt: skip


def _name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


class DraftHolder(QObject):
    """The draft that all pages of the wizard share.

    Signals:
        changed: the draft is another now; its names of what differs.
    """

    changed = Signal(set)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()

    def change(self, **values: Any) -> None:
        """Replace fields of the draft."""
        self.set(replace(self.draft, **values))

    def change_options(self, **values: Any) -> None:
        """Set fields of TrainOptions by hand; None gives one back to the preset."""
        changed = {**self.draft.changed, **values}
        self.change(changed={name: value for name, value in changed.items() if value is not None})

    def set(self, draft: Draft) -> None:
        """Take over another draft, such as that of a run that is cloned."""
        before, self.draft = self.draft, draft
        different = {name for name in draft.__dataclass_fields__ if getattr(before, name) != getattr(draft, name)}
        if different:
            self.changed.emit(different)
