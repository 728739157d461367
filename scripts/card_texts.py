"""Collect what the cards of the built-in models say, so that the window can say it in other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from put import paths
from put.models.card import ModelCard
from put.models.library import Library
from put_desktop.models.training_facts import choices_of
from put_desktop.ui.cards.card_texts import BETWEEN, CITATION, credit_parts, sentences, template

__all__ = ["collect_cards", "has_words", "texts_of"]

WORD = re.compile(r"\b(?!px\b)[A-Za-z]*[a-z]{2,}\b")
"""What is written in the same way in every language, such as “{0} px”, has none."""


def collect_cards() -> set[str]:
    """Return the templates of everything that the window shows of them."""
    entries = Library(paths.built_in_models(), Path("/nowhere")).entries()
    texts = {text for entry in entries if entry.card is not None for text in texts_of(entry.card)}
    texts |= {entry.spec.summary for entry in entries if entry.spec is not None}
    return {template(text)[0] for text in texts if has_words(text)}


def texts_of(card: ModelCard) -> Iterator[str]:
    """Yield what one card says, sentence by sentence, without what the settings name and whom it credits."""
    yield from (card.title, card.author, card.source_domain, card.target_domain, card.method)
    yield from (*sentences(card.description), *sentences(card.limits))
    yield from (value for name, value in card.training.items() if not choices_of(name, value))
    for line in card.credits:
        yield from (part for part in credit_parts(line) if not part.endswith(CITATION) and BETWEEN not in part)


def has_words(text: str) -> bool:
    """Return whether a text has words; numbers, units and names of models have none."""
    return WORD.search(template(text)[0]) is not None and text not in _names()


def _names() -> set[str]:
    return {path.stem for path in paths.built_in_models().glob("*.safetensors")}
