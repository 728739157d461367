"""How a model was trained, as names and values that a person can read.

A card keeps facts under the names that options and scores have in the program. The window says what its own settings
and pages call them. A value is told in words where it is one of an option's choices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from put.config import TrainOptions
from put.options import Option, described_options
from put_desktop.ui.cards.card_texts import said, said_number

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["choices_of", "training_facts"]

SAME_AS: Final = {"discriminators": "discriminator", "negatives": "selection", "crops": "size"}
"""Facts that say more of an option than its value."""
VALIDATION: Final = "validation "
TEST: Final = "test "


def training_facts(entry: ModelEntry) -> list[tuple[str, str]]:
    """Return what is known of it; where two facts have one name, the later one says more."""
    facts = entry.card.training if entry.card is not None else {}
    found = {_label(name): _value(entry, name, value) for name, value in facts.items()}
    return list(found.items())


def choices_of(name: str, value: str) -> tuple[str, ...]:
    """Return what an option calls its values, of which a fact may name several; empty where these are none of them."""
    option = _option(name)
    known = {str(choice): words for choice, words in option.about.choices.items()} if option is not None else {}
    parts = value.split(", ")
    return tuple(known[part] for part in parts) if all(part in known for part in parts) else ()


def _option(name: str) -> Option | None:
    wanted = SAME_AS.get(name, name)
    return next((each for each in described_options(TrainOptions) if each.name == wanted), None)


def _label(name: str) -> str:
    option = _option(name)
    if option is not None and option.about.label:
        return _training(option.about.label)
    for start, words in ((VALIDATION, _tr("Validation: {name}")), (TEST, _tr("Test: {name}"))):
        if name.startswith(start) and (score := _scores().get(name.removeprefix(start))):
            return words.format(name=score)
    return _names().get(name, name)


def _value(entry: ModelEntry, name: str, value: str) -> str:
    if choices := choices_of(name, value):
        return ", ".join(map(_training, choices))
    if value in (str(True), str(False)):
        return _tr("yes") if value == str(True) else _tr("no")
    return said(entry, said_number(value))


def _names() -> dict[str, str]:
    return {
        "step": _tr("Step"),
        "began from": _tr("Began from"),
        "imported from": _tr("Imported from"),
        "pictures of A": _tr("Pictures of A"),
        "pictures of B": _tr("Pictures of B"),
        "photographs": _tr("Photographs"),
        "blocks": _tr("Residual blocks"),
        "anneal_steps": _tr("Steps of pruning negatives"),
        "r1": _tr("R1 penalty"),
        "single": _tr("One picture each"),
        "lr": _tr("Learning rate"),
        "features": _tr("Weight of features"),
        "distilled from": _tr("Distilled from"),
        "L1 to it": _tr("L1 distance to it"),
        "PSNR to it": _tr("PSNR to it"),
        "times faster": _tr("Times faster"),
        "times less computation": _tr("Times less computation"),
        "machine": _tr("Trained on"),
        "seconds": _tr("Time for a picture"),
    }


def _scores() -> dict[str, str]:
    source, kept = _tr("KID of the source pictures"), _tr("content kept")
    relative = _tr("KID relative to the source pictures")
    low, high = _tr("{name}, lower bound"), _tr("{name}, upper bound")
    return {
        "kid": "KID",
        "KID": "KID",
        "kid_low": low.format(name="KID"),
        "kid_high": high.format(name="KID"),
        "untranslated_kid": source,
        "KID of the photographs": source,
        "KID of B's training pictures": _tr("KID of the training pictures of B"),
        "relative_kid": relative,
        "KID relative to the photographs": relative,
        "relative_low": low.format(name=relative),
        "relative_high": high.format(name=relative),
        "content": kept,
        "content kept": kept,
        "content_by_chance": _tr("content kept by chance"),
        "colour_drift": _tr("colour drift"),
        "colour drift": _tr("colour drift"),
        "inversion": _tr("correlation of brightness"),
        "diversity": _tr("diversity"),
        "score": _tr("score"),
        "settings": _tr("settings"),
    }


def _training(source: str) -> str:
    return QCoreApplication.translate("Training", source)


def _tr(source: str) -> str:
    return QCoreApplication.translate("TrainingFacts", source)
