"""The run that the wizard is setting up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from put.config import Preset, TrainOptions, preset_options
from put.errors import OptionError
from put.runs.types import RunSpec

__all__ = ["Draft", "DraftHolder", "draft_from_spec"]


@dataclass(frozen=True)
class Draft:
    """Two folders and the settings for them; becomes a :class:`put.runs.types.RunSpec`."""

    folder_a: Path | None = None
    """Images to translate; a file in single-image mode."""
    folder_b: Path | None = None
    """Images in the target style; a file in single-image mode."""
    preset: Preset = Preset.STANDARD
    style: float = 0.0
    """-1 keeps the content, 1 gives more style, see :func:`put.config.preset_options`."""
    changed: dict[str, Any] = field(default_factory=dict)
    """Fields of TrainOptions that a person or a fix has set, single and device among them."""
    left_out: frozenset[Path] = frozenset()
    """Images that are not used."""
    title: str = ""
    """Empty for one made from the names of the folders."""

    def options(self) -> TrainOptions:
        """Return the settings.

        Raises:
            OptionError: one of ``changed`` is out of its range.
        """
        return preset_options(self.preset, self.style, **self.changed)

    def spec(self) -> RunSpec:
        """Return the run to train.

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

    def with_folders(self, folders: Mapping[str, Path | None], *, single: bool) -> Draft:
        """Return the draft with other folders; what was decided about the old ones is dropped.

        Args:
            folders: ``folder_a`` and ``folder_b``, those that change.
            single: whether every folder is a single image, so that single-image mode may stay on.
        """
        folder_a, folder_b = folders.get("folder_a", self.folder_a), folders.get("folder_b", self.folder_b)
        used = [path for path in (folder_a, folder_b) if path is not None]
        left_out = frozenset(path for path in self.left_out if any(path.is_relative_to(folder) for folder in used))
        changed = self.changed if single else {name: value for name, value in self.changed.items() if name != "single"}
        return replace(self, folder_a=folder_a, folder_b=folder_b, left_out=left_out, changed=changed)


def draft_from_spec(spec: RunSpec, init_from: Path | None = None) -> Draft:
    """Return a draft that gives the same settings as the spec of a run.

    Args:
        spec: the spec of the run to clone.
        init_from: a model file to initialise from; None to initialise as that run did.
    """
    options = replace(spec.options, init_from=str(init_from)) if init_from is not None else spec.options
    try:
        preset, style = Preset(spec.preset), spec.style
        defaults = preset_options(preset, style, single=options.single)
    except (OptionError, ValueError):
        preset, style = Preset.STANDARD, 0.0
        defaults = preset_options(preset, style)
    before, wanted = asdict(defaults), asdict(options)
    changed = {name: wanted[name] for name in wanted if wanted[name] != before[name]}
    if options.single:
        changed["single"] = True
    return Draft(spec.folder_a, spec.folder_b, preset, style, changed, frozenset(spec.left_out), _own_title(spec))


def _own_title(spec: RunSpec) -> str:
    """Return the title that a person gave; empty for one that was made from the names of the folders."""
    made = Draft(spec.folder_a, spec.folder_b).spec().title
    return "" if spec.title.startswith(made) else spec.title


def _name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem


class DraftHolder(QObject):
    """The draft that all pages of the wizard share.

    Signals:
        changed: the draft has changed; the names of the fields that differ.
    """

    changed = Signal(set)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()

    def change(self, **values: Any) -> None:
        """Replace fields of the draft."""
        self.set(replace(self.draft, **values))

    def change_options(self, **values: Any) -> None:
        """Set fields of TrainOptions by hand; None resets one to the preset."""
        changed = {**self.draft.changed, **values}
        self.change(changed={name: value for name, value in changed.items() if value is not None})

    def set(self, draft: Draft) -> None:
        """Replace the draft, for example by that of a cloned run."""
        before, self.draft = self.draft, draft
        different = {name for name in draft.__dataclass_fields__ if getattr(before, name) != getattr(draft, name)}
        if different:
            self.changed.emit(different)
