"""An order back into what the wizard edits."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

from put.config import Preset, TrainOptions, preset_options
from put.errors import OptionError
from put.runs.types import RunEntry, RunSpec
from put_desktop.training.draft.draft import Draft

__all__ = ["draft_of", "weights_of"]


def draft_of(order: RunSpec, start: Path | None = None) -> Draft:
    """A draft that gives the same settings as an order.

    Args:
        order: of the run that is cloned.
        start: a generator to begin from; None for what that run began from.
    """
    options = replace(order.options, start=str(start)) if start is not None else order.options
    try:
        preset, style = Preset(order.preset), order.style
        usual = preset_options(preset, style, single=options.single)
    except (OptionError, ValueError):
        preset, style, usual = Preset.STANDARD, 0.0, TrainOptions()
    before, wanted = asdict(usual), asdict(options)
    changed = {name: wanted[name] for name in wanted if wanted[name] != before[name]}
    if options.single:
        changed["single"] = True
    return Draft(order.folder_a, order.folder_b, preset, style, changed, frozenset(order.left_out), _own_title(order))


def _own_title(order: RunSpec) -> str:
    """The title that a person gave; one that was made of the folders' names is made anew."""
    made = Draft(order.folder_a, order.folder_b).order().title
    return "" if order.title.startswith(made) else order.title


def weights_of(entry: RunEntry) -> Path | None:
    """The generator that a new run begins from: the best by held-out score, else the latest; None without one."""
    named = [entry.path / name for name in ("best.safetensors", "last.safetensors")]
    latest = [entry.path / "snapshots" / f"{step:07}.safetensors" for step in entry.snapshots[-1:]]
    return next((path for path in [*named, *latest] if path.exists()), None)
