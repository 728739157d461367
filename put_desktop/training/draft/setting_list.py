"""The advanced settings of a run, with their labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from put.config import Precision, Selection, TrainOptions, preset_options
from put.errors import OptionError, PutError
from put_desktop.training.draft.draft import Draft

__all__ = ["Kind", "Setting", "culprit", "default_options", "init_choices", "setting_groups"]


class Kind(Enum):
    """The type of a setting's value."""

    WHOLE = auto()
    NUMBER = auto()
    CHOICE = auto()
    SWITCH = auto()
    LAYERS = auto()
    """Numbers separated by commas."""
    WORDS = auto()
    """Any of several words."""


@dataclass(frozen=True)
class Setting:
    """A field of :class:`put.config.TrainOptions` with its label."""

    name: str
    label: str
    tip: str
    kind: Kind
    low: float = 0
    high: float = 0
    step: float = 1
    choices: tuple[tuple[Any, str], ...] = field(default=())
    """Values with their labels, for CHOICE and WORDS."""


def default_options(draft: Draft) -> TrainOptions:
    """Return the options of the preset, without changes by hand."""
    single = {"single": True} if draft.changed.get("single") else {}
    return preset_options(draft.preset, draft.style, **single)


def culprit(draft: Draft) -> tuple[str, PutError] | None:
    """Return the changed setting that makes the draft invalid, with the error; None where the draft is valid.

    The name is empty where no single setting is to blame.
    """
    try:
        draft.options()
    except OptionError as problem:
        blamed = [name for name in reversed(draft.changed) if _valid_without(draft, name)]
        named = [name for name in blamed if name in problem.message]
        return next(iter([*named, *blamed]), ""), problem
    return None


def _valid_without(draft: Draft, name: str) -> bool:
    rest = {other: value for other, value in draft.changed.items() if other != name}
    try:
        preset_options(draft.preset, draft.style, **rest)
    except OptionError:
        return False
    return True


def setting_groups() -> tuple[tuple[str, tuple[Setting, ...]], ...]:
    """Return all settings in groups, each with its heading."""
    return (
        (_tr("Size and memory"), _size()),
        (_tr("Small sets"), _small_sets()),
        (_tr("Loss weights"), _weights()),
        (_tr("Contrastive loss"), _contrast()),
        (_tr("Length and initialisation"), _length()),
        (_tr("Device"), _device()),
    )


def _size() -> tuple[Setting, ...]:
    return (
        Setting("size", _tr("Crop size"), _tr("Side of the training crops in pixels. Larger crops need more memory and "
                "time"), Kind.WHOLE, 64, 1024, 32),
        Setting("ngf", _tr("Generator width"), _tr("Channels after its first layer. Half as many make the model about "
                "four times smaller"), Kind.WHOLE, 4, 256, 8),
        Setting("batch", _tr("Batch size"), _tr("Crops per batch. More need more memory"), Kind.WHOLE, 1, 64),
        Setting("accumulate", _tr("Batches per step"), _tr("To save memory, use a smaller batch and more batches per "
                "step; the result is the same"), Kind.WHOLE, 1, 64),
        Setting("zoom_b", _tr("Enlarge B"), _tr("Above 1 for coarser strokes"), Kind.NUMBER, 0.5, 4.0, 0.25),
    )  # fmt: skip


def _small_sets() -> tuple[Setting, ...]:
    words = (("colour", _tr("Colour")), ("translation", _tr("Shift")), ("cutout", _tr("Cutout")))
    return (
        Setting("diff_augment", _tr("Augmentation"), _tr("Changes what the discriminator sees, so that it does not "
                "memorise a small set. The results do not show it"), Kind.WORDS, choices=words),
        Setting("patience", _tr("Early stopping"), _tr("Stop after this many validation scores without improvement. 0 "
                "turns it off"), Kind.WHOLE, 0, 1000),
        Setting("flips", _tr("Random flips"), _tr("Mirror half of the pictures, as FastCUT does"), Kind.SWITCH),
    )  # fmt: skip


def _weights() -> tuple[Setting, ...]:
    return (
        Setting("keep_content", _tr("Keep content"), _tr("Higher keeps results closer to the input. The style slider "
                "changes it too"), Kind.NUMBER, 0, 100, 0.25),
        Setting("keep_colours", _tr("Keep colours"), _tr("Higher keeps colours closer to the input. The style slider "
                "changes it too"), Kind.NUMBER, 0, 100, 0.5),
        Setting("identity", _tr("Identity"), _tr("Higher changes pictures less that are in the style of B already. 0 "
                "is faster"), Kind.NUMBER, 0, 10, 0.25),
    )  # fmt: skip


def _contrast() -> tuple[Setting, ...]:
    kinds = (
        (Selection.ALL, _tr("All")), (Selection.HARDEST, _tr("Hardest")),
        (Selection.REFERENCE, _tr("As in the released code")), (Selection.RANDOM, _tr("Random")),
    )  # fmt: skip
    return (
        Setting("selection", _tr("Negatives"), _tr("Which other patches a patch is compared with"), Kind.CHOICE,
                choices=kinds),
        Setting("num_negatives", _tr("Number of negatives"), _tr("Not used if a patch is compared with all others"),
                Kind.WHOLE, 1, 4096),
        Setting("nce_layers", _tr("Layers"), _tr("Layers of the generator to compare, separated by commas"),
                Kind.LAYERS),
    )  # fmt: skip


def _length() -> tuple[Setting, ...]:
    return (
        Setting("steps", _tr("Steps"), _tr("Length of the run"), Kind.WHOLE, 1, 10_000_000, 1000),
        Setting("snapshots", _tr("Snapshots"), _tr("Models to choose from, besides the best and the last one. Each "
                "takes up to 50 MB"), Kind.WHOLE, 0, 1000),
        Setting("start", _tr("Initialise from"), _tr("The weights that a new run starts with. To continue a stopped "
                "run, use “Resume” in the list of all runs"), Kind.CHOICE, choices=init_choices()),
        Setting("seed", _tr("Random seed"), _tr("Another seed draws other crops in another order"), Kind.WHOLE, 0,
                2_000_000_000),
    )  # fmt: skip


def init_choices() -> tuple[tuple[str, str], ...]:
    """Return the ways to initialise a run other than from a model in the gallery."""
    return (
        ("auto", _tr("Automatic")),
        ("identity", _tr("Learn to copy pictures first")),
        ("none", _tr("Random weights")),
    )


def _device() -> tuple[Setting, ...]:
    kinds = (
        (Precision.AUTO, _tr("Automatic")), (Precision.FP32, _tr("32 bit")), (Precision.BF16, _tr("16 bit (bfloat16)")),
        (Precision.FP16, _tr("16 bit (half)")),
    )  # fmt: skip
    return (
        Setting("device", _tr("Device"), _tr("Where the run is trained"), Kind.CHOICE,
                choices=(("auto", _tr("Automatic")), ("cpu", _tr("Processor")))),
        Setting("precision", _tr("Precision"), _tr("16 bit is faster on graphics cards that support it"), Kind.CHOICE,
                choices=kinds),
    )  # fmt: skip


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
