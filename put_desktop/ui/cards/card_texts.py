"""What the cards of built-in models say, in the language of the window.

A card is a text in a file, written once, in English. ``scripts/translations.py`` collects what those of the built-in
models say as templates: sentence by sentence, with a field for each number, so that a model that is trained anew says
most of it in known words. Cards of other models are the words of those who made them and stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from put import paths

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = [
    "BETWEEN",
    "CITATION",
    "CONTEXT",
    "credit_parts",
    "said",
    "said_credit",
    "said_number",
    "said_title",
    "sentences",
    "template",
]

CONTEXT: Final = "Cards"
CITATION: Final = "The Art Institute of Chicago."
"""Ends credits that are worded as the museum wishes, in every language."""
BETWEEN: Final = ": "
"""Between what is credited and the names."""
DIGITS: Final = 4
"""After the point: no score is known better."""
SENTENCE_ENDS: Final = re.compile(r"(?<=[.?!]) (?=\S)")
NUMBER: Final = r"(?<![\w.,-])(?<!BY )-?\d+(?:,\d{3})*(?:\.\d+)?(?!\w)"
"""That of a licence, as in “CC BY 4.0”, is a part of its name."""
FIELD: Final = re.compile(rf"{NUMBER}(?:(?:, {NUMBER}){{3,}})?")
"""A number; or a list of many, as one."""
NUMBER_ALONE: Final = re.compile(NUMBER)


def said(entry: ModelEntry, text: str) -> str:
    """Return sentences of a model's card in the language of the window.

    Each is as it is where it has no translation, and all are unless the model is built in.
    """
    if not entry.built_in or (whole := _sentence(text)) != text:
        return whole if entry.built_in else text
    found = ""
    for sentence in sentences(text):
        gap = " " if found and not found.endswith("。") else ""
        found += gap + _sentence(sentence)
    return found


def said_credit(entry: ModelEntry, line: str) -> str:
    """Return a line of a model's credits likewise; names of people and works are the same in every language."""
    return BETWEEN.join(said(entry, part) for part in credit_parts(line))


def said_title(name: str, title: str) -> str:
    """Return a title that was noted with the name of its model; no other model has the name of a built-in one."""
    return _sentence(title) if name in _built_in() else title


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return SENTENCE_ENDS.split(text)


def credit_parts(line: str) -> list[str]:
    """Return what a line credits, and the names after it; a line that cites is whole."""
    return [line] if line.endswith(CITATION) else line.split(BETWEEN, 1)


@lru_cache(maxsize=2000)
def template(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text with a field for each number, and the numbers; a list of many numbers is one of them."""
    numbers = tuple(FIELD.findall(text))
    literals = (each.replace("{", "{{").replace("}", "}}") for each in FIELD.split(text))
    fields = (*(f"{{{place}}}" for place in range(len(numbers))), "")
    return "".join(part for pair in zip(literals, fields, strict=True) for part in pair), numbers


@lru_cache(maxsize=1)
def _built_in() -> frozenset[str]:
    return frozenset(path.stem for path in paths.built_in_models().glob("*.safetensors"))


def said_number(text: str) -> str:
    """Return a number as the language writes it; a list of them, and what is none, as it is."""
    if NUMBER_ALONE.fullmatch(text) is None:
        return text
    whole, point, rest = text.replace(",", "").partition(".")
    if point:
        return QLocale().toString(float(f"{whole}.{rest}"), "f", min(len(rest), DIGITS))
    return QLocale().toString(int(whole)) if "," in text else whole


def _sentence(text: str) -> str:
    words, numbers = template(text)
    known = QCoreApplication.translate(CONTEXT, words)
    return text if known == words else known.format(*map(said_number, numbers))
