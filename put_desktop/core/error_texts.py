"""What the core says, in the language of the window.

The core says everything in English with its facts filled in; so do its processes, reports and the stored queue.
``scripts/translations.py`` collects the templates of all of it from the source. An English sentence is matched with
its template here, the template is translated, and the facts are filled in again. Where *words* of the core are filled
in, the template knows which they may be, and they are translated too. A sentence that no template fits stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication

from put import paths
from put.errors import PutError

__all__ = ["CONTEXT", "TEMPLATES", "in_words", "prepare", "said", "translated"]

CONTEXT: Final = "Errors"
TEMPLATES: Final = "errors.json"
"""The file of templates beside the translations."""
NUMBER: Final = r"[\d.,]+?"
"""What a field whose name begins with ``number`` holds: “{number} pictures” is no folder of that name."""
LONGEST: Final = 2000
"""Letters; what is longer is no sentence."""
SENTENCE_ENDS: Final = re.compile(r"(?<=[.?!]) (?=\S)")


def prepare() -> None:
    """Read the templates, on any thread; else the first message waits for it."""
    _templates()
    _words()


def said(problem: PutError) -> tuple[str, str]:
    """Return what happened and what to do, in the language of the window."""
    return translated(problem.message), translated(problem.hint)


def in_words(problem: PutError) -> str:
    """Return both in one."""
    return " ".join(filter(None, said(problem)))


@lru_cache(maxsize=2000)
def translated(text: str) -> str:
    """Return a text of the core in the language of the window; as it is where there is no translation.

    Args:
        text: a sentence, or several.
    """
    if not text or len(text) > LONGEST:
        return text
    if words := _sentence(text):
        return words
    for end in SENTENCE_ENDS.finditer(text):
        if words := _sentence(text[: end.start()]):
            return f"{words} {translated(text[end.end() :])}"
    return text


def _sentence(sentence: str) -> str:
    """Return the translation of what one template makes; empty where there is none."""
    whole, with_fields = _templates()
    if sentence in whole:
        return _filled(whole[sentence], {})
    fitting = [template for template, part in with_fields if part in sentence]
    return _matched(fitting, sentence)


def _matched(templates: Sequence[str], text: str) -> str:
    """Return the translation of a text by the first template that may have made it; empty where none did.

    One whose fields hold the words that they may hold comes before one that takes them for facts.
    """
    for strict in (True, False):
        for template in templates:
            found = _pattern(template, strict=strict).fullmatch(text)
            if found is not None and (words := _filled(template, found.groupdict())):
                return words  # several may fit, of which not all are translated
    return ""


def _filled(template: str, values: dict[str, str]) -> str:
    """Return the translation of a template with its facts and words; empty where there is none."""
    words = QCoreApplication.translate(CONTEXT, template)
    if words == template and any(map(str.isalpha, "".join(literal for literal, _ in _parts(template)))):
        return ""
    try:
        return words.format(**{name: _value(template, name, value) for name, value in values.items()})
    except (KeyError, IndexError, ValueError):
        return ""


def _value(template: str, name: str, value: str) -> str:
    """Return what fills a field: the words that the template knows there, or a sentence, or a fact as it is."""
    known = _words().get(template, {}).get(name, ())
    if words := _matched(known, value):
        return words
    if value[:1].isupper() and (words := _matched(known, value[:1].lower() + value[1:])):
        return words[:1].upper() + words[1:]  # words that begin a sentence
    return translated(value) if " " in value else value


@lru_cache(maxsize=1)
def _collected() -> tuple[list[str], dict[str, dict[str, list[str]]]]:
    """Return whole texts, and of other texts' fields what words may fill them."""
    try:
        known = json.loads((paths.resources() / "translations" / TEMPLATES).read_text(encoding="utf-8"))
        return known["texts"], known["words"]
    except (OSError, ValueError, KeyError, TypeError):
        return [], {}


@lru_cache(maxsize=1)
def _templates() -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return the templates without fields by their sentences, and the others with their longest fixed part.

    Those that say most come first.
    """
    whole, with_fields = dict[str, str](), list[tuple[int, str, str]]()
    for template in _collected()[0]:
        parts = _parts(template)
        if any(name is not None for _, name in parts):
            literals = [literal for literal, _ in parts]
            with_fields.append((-sum(map(len, literals)), template, max(literals, key=len)))
        else:
            whole["".join(literal for literal, _ in parts)] = template
    return whole, [(template, part) for _, template, part in sorted(with_fields)]


@lru_cache(maxsize=1)
def _words() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the words that may fill the fields of templates; those that say most come first."""
    return {
        template: {name: tuple(sorted(words, key=_size, reverse=True)) for name, words in fields.items()}
        for template, fields in _collected()[1].items()
    }


def _size(template: str) -> int:
    return sum(len(literal) for literal, _ in _parts(template))


@lru_cache(maxsize=4000)
def _pattern(template: str, *, strict: bool) -> re.Pattern[str]:
    """Return what a template matches.

    Args:
        template: the template.
        strict: whether a field that knows words holds one of them or nothing. Where it stands beside another field,
            only that tells what belongs to which.
    """
    known, expression = _words().get(template, {}) if strict else {}, ""
    for literal, name in _parts(template):
        expression += re.escape(literal)
        if name is not None:
            expression += (
                f"(?P<{name}>{'|'.join(map(_loose, known.get(name, ()))) + '|' if name in known else _any(name)})"
            )
    return re.compile(expression, re.DOTALL)


def _loose(template: str) -> str:
    """Return what words match, whatever is in their fields."""
    return "".join(
        re.escape(literal) + (f"(?:{_any(name)})" if name is not None else "") for literal, name in _parts(template)
    )


def _any(name: str) -> str:
    return NUMBER if name.startswith("number") else ".*?"


@lru_cache(maxsize=2000)
def _parts(template: str) -> tuple[tuple[str, str | None], ...]:
    """Return the literals of a template, each with the name of the field that follows it."""
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(template))
