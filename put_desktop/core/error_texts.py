"""What errors of the core say, in the language of the window.

The core raises errors in English with their facts filled in; so do its processes, reports and the stored queue.
``scripts/translations.py`` collects the templates of all of them from the source. An English sentence is matched with
its template here, the template is translated, and the facts are filled in again. A sentence that no template fits
stays as it is.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication

from put import paths
from put.errors import PutError

__all__ = ["CONTEXT", "TEMPLATES", "in_words", "said", "translated"]

CONTEXT: Final = "Errors"
TEMPLATES: Final = "errors.json"
"""The file of templates beside the translations."""
NUMBER: Final = r"[\d.,]+?"
"""What a field whose name begins with ``number`` holds: “{number} pictures” is no folder of that name."""
LONGEST: Final = 2000
"""Letters; what is longer is no sentence."""


def said(problem: PutError) -> tuple[str, str]:
    """Return what happened and what to do, in the language of the window."""
    return translated(problem.message), translated(problem.hint)


def in_words(problem: PutError) -> str:
    """Return both in one."""
    return " ".join(filter(None, said(problem)))


@lru_cache(maxsize=2000)
def translated(sentence: str) -> str:
    """Return a sentence of the core in the language of the window; as it is where there is no translation."""
    if not sentence or len(sentence) > LONGEST:
        return sentence
    whole, with_fields = _templates()
    if sentence in whole:
        return _filled(whole[sentence], {}) or sentence
    for template, part in with_fields:
        found = _pattern(template).fullmatch(sentence) if part in sentence else None
        if found is not None and (words := _filled(template, found.groupdict())):
            return words  # several may fit, of which not all are translated
    return sentence


def _filled(template: str, values: dict[str, str]) -> str:
    """Return the translation with its facts, which may be sentences of the core; empty where there is none."""
    words = QCoreApplication.translate(CONTEXT, template)
    if words == template:
        return ""
    try:
        return words.format(**{name: translated(value) if " " in value else value for name, value in values.items()})
    except (KeyError, IndexError, ValueError):
        return ""


@lru_cache(maxsize=1)
def _templates() -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return the templates without fields by their sentences, and the others with their longest fixed part.

    Those that say most come first.
    """
    try:
        known = json.loads((paths.resources() / "translations" / TEMPLATES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}, []
    whole, with_fields = dict[str, str](), list[tuple[int, str, str]]()
    for template in known:
        parts = [literal for literal, _, _, _ in Formatter().parse(template)]
        if any(field is not None for _, field, _, _ in Formatter().parse(template)):
            with_fields.append((-sum(map(len, parts)), template, max(parts, key=len)))
        else:
            whole["".join(parts)] = template
    return whole, [(template, part) for _, template, part in sorted(with_fields)]


@lru_cache(maxsize=2000)
def _pattern(template: str) -> re.Pattern[str]:
    parts = []
    for literal, field, _, _ in Formatter().parse(template):
        parts.append(re.escape(literal))
        if field is not None:
            parts.append(f"(?P<{field}>{NUMBER if field.startswith('number') else '.*?'})")
    return re.compile("".join(parts), re.DOTALL)
