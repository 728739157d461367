"""The settings of a training that can be changed by hand, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from put.config import Precision, Selection, TrainOptions, preset_options
from put.errors import OptionError, PutError
from put_desktop.training.draft.draft import Draft

__all__ = ["Kind", "Setting", "culprit", "setting_groups", "usual_options"]


class Kind(Enum):
    """What sort of value a setting has."""

    WHOLE = auto()
    NUMBER = auto()
    CHOICE = auto()
    SWITCH = auto()
    LAYERS = auto()
    """Numbers with commas between."""
    WORDS = auto()
    """Any of some words."""


@dataclass(frozen=True)
class Setting:
    """A field of :class:`put.config.TrainOptions` as the window shows it."""

    name: str
    label: str
    tip: str
    kind: Kind
    low: float = 0
    high: float = 0
    step: float = 1
    choices: tuple[tuple[Any, str], ...] = field(default=())
    """Values with what they are called, for CHOICE and WORDS."""


def usual_options(draft: Draft) -> TrainOptions:
    """What holds where nothing was changed by hand."""
    single = {"single": True} if draft.changed.get("single") else {}
    return preset_options(draft.preset, draft.style, **single)


def culprit(draft: Draft) -> tuple[str, PutError] | None:
    """The changed setting without which all would be well, and what is wrong; None where all is well.

    The name is empty where no single one is to blame.
    """
    try:
        draft.options()
    except OptionError as problem:
        blamed = [name for name in reversed(draft.changed) if _well_without(draft, name)]
        named = [name for name in blamed if name in problem.message]
        return next(iter([*named, *blamed]), ""), problem
    return None


def _well_without(draft: Draft, name: str) -> bool:
    rest = {other: value for other, value in draft.changed.items() if other != name}
    try:
        preset_options(draft.preset, draft.style, **rest)
    except OptionError:
        return False
    return True


def setting_groups() -> tuple[tuple[str, tuple[Setting, ...]], ...]:
    """All of them in groups, each with its heading."""
    return (
        (_tr("Size and memory"), _size()),
        (_tr("Few pictures"), _few()),
        (_tr("What counts"), _weights()),
        (_tr("How patches are told apart"), _contrast()),
        (_tr("Length and start"), _length()),
        (_tr("Device"), _device()),
    )


def _size() -> tuple[Setting, ...]:
    return (
        Setting("size", _tr("Crop size"), _tr("Side of the pieces it learns from, in pixels; larger ones take more "
                "memory and time"), Kind.WHOLE, 64, 1024, 32),
        Setting("ngf", _tr("Width of the generator"), _tr("Channels after its first layer: half as many make it about "
                "four times smaller"), Kind.WHOLE, 4, 256, 8),
        Setting("batch", _tr("Pictures at once"), _tr("More take more memory"), Kind.WHOLE, 1, 64),
        Setting("accumulate", _tr("Batches for one step"), _tr("With too little memory: fewer pictures at once, and "
                "more batches for a step, give the same"), Kind.WHOLE, 1, 64),
        Setting("zoom_b", _tr("Show B larger"), _tr("Above 1 for coarser brush work"), Kind.NUMBER, 0.5, 4.0, 0.25),
    )  # fmt: skip


def _few() -> tuple[Setting, ...]:
    words = (("colour", _tr("Colour")), ("translation", _tr("Shifts")), ("cutout", _tr("Holes")))
    return (
        Setting("diff_augment", _tr("Augmentation"), _tr("Changes what the judging network sees, so that it does not "
                "learn a small set by heart; it does not show in the results"), Kind.WORDS, choices=words),
        Setting("patience", _tr("End early after"), _tr("Held-out scores in a row without a better one; 0 never ends "
                "early"), Kind.WHOLE, 0, 1000),
        Setting("flips", _tr("Mirror half of the pictures"), _tr("As FastCUT does"), Kind.SWITCH),
    )  # fmt: skip


def _weights() -> tuple[Setting, ...]:
    return (
        Setting("keep_content", _tr("Keep the content"), _tr("Higher for results nearer to the input; the slider above "
                "moves it too"), Kind.NUMBER, 0, 100, 0.25),
        Setting("keep_colours", _tr("Keep the colours"), _tr("Higher for colours nearer to the input; the slider above "
                "moves it too"), Kind.NUMBER, 0, 100, 0.5),
        Setting("identity", _tr("Leave B as it is"), _tr("How much pictures that look like B already should stay as "
                "they are; 0 is quicker"), Kind.NUMBER, 0, 10, 0.25),
    )  # fmt: skip


def _contrast() -> tuple[Setting, ...]:
    kinds = (
        (Selection.ALL, _tr("All others")), (Selection.HARDEST, _tr("The most alike")),
        (Selection.BAND, _tr("Alike, but not the most")),
        (Selection.REFERENCE, _tr("By a reference")), (Selection.RANDOM, _tr("Some at random")),
    )  # fmt: skip
    return (
        Setting("selection", _tr("Compare a patch with"), _tr("Which other patches a patch is told apart from"),
                Kind.CHOICE, choices=kinds),
        Setting("num_negatives", _tr("Number of them"), _tr("Not used where a patch is compared with all others"),
                Kind.WHOLE, 1, 4096),
        Setting("nce_layers", _tr("Layers compared"), _tr("Numbers of the generator's layers, with commas between"),
                Kind.LAYERS),
    )  # fmt: skip


def _length() -> tuple[Setting, ...]:
    return (
        Setting("steps", _tr("Steps"), _tr("How long it learns"), Kind.WHOLE, 1, 10_000_000, 1000),
        Setting("snapshots", _tr("Generators to choose from"), _tr("Kept along the way, besides the best and the last; "
                "each takes up to 50 MB"), Kind.WHOLE, 0, 1000),
        Setting("start", _tr("Start from"), _tr("The weights a new run begins with. Going on with a run that was "
                "stopped is something else: it is done on the page of all runs"), Kind.CHOICE, choices=start_choices()),
        Setting("seed", _tr("Seed"), _tr("Another number draws other pieces in another order"), Kind.WHOLE, 0,
                2_000_000_000),
    )  # fmt: skip


def start_choices() -> tuple[tuple[str, str], ...]:
    """Where a run can begin without a generator from the gallery."""
    return (
        ("auto", _tr("Automatic: what suits best")),
        ("identity", _tr("Learn to copy pictures first")),
        ("none", _tr("Nothing: from scratch")),
    )


def _device() -> tuple[Setting, ...]:
    kinds = (
        (Precision.AUTO, _tr("Automatic")), (Precision.FP32, _tr("32 bit")), (Precision.BF16, _tr("16 bit (bfloat16)")),
        (Precision.FP16, _tr("16 bit (half)")),
    )  # fmt: skip
    return (
        Setting("device", _tr("Device"), _tr("Where it is trained"), Kind.CHOICE,
                choices=(("auto", _tr("Automatic")), ("cpu", _tr("Processor")))),
        Setting("precision", _tr("Precision"), _tr("16 bit is quicker on graphics cards that can do it"), Kind.CHOICE,
                choices=kinds),
    )  # fmt: skip


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
