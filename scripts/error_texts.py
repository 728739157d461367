"""Collect what the core says to people, from the syntax tree, so that the window can say it in other languages.

An error is raised in English with its facts filled in: ``ModelError(f"There is no file {path}.")``. Here that becomes
the template ``There is no file {path}.``, which is what is translated. Messages and hints of errors are followed to
where their texts are made: names, parameters, what functions return. Every other sentence of the core counts too:
notes on pictures and videos, advice.

What is filled in is either a fact, such as a path, or *words* of the core: “a web page”, “3 pictures”. Words are
followed in the same way and noted with the field that they fill, so that the window translates them there and nowhere
else: a folder may be called “3 pictures” as well.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from error_sources import CORE, TRANSLATED, WINDOW, Module, Place, Sources
from error_templates import (
    FIELD,
    WORD,
    called,
    choices,
    counted,
    fields_of,
    fixed_part,
    is_text,
    is_words,
    joined_by,
    template,
)

__all__ = [
    "CORE", "ENGLISH_ONLY", "FIELD", "NO_SENTENCES", "Collected", "Sources", "collect_errors", "template",
]  # fmt: skip

ENGLISH_ONLY = ("cli", "bench")
"""What only the command line shows."""
NO_SENTENCES = ("config", "diagnostics", "doctor.py", "nn")
"""Sentences there are help, reports and cards; only their errors count."""
LONGEST_CHAIN = 14
"""Steps over which a text is followed to where it is made."""
FEWEST_LETTERS = 5
"""Of a text that says something by itself; “{path}: {error}” does not."""
SENTENCE = re.compile(r"[“\"'A-Z0-9{].*\S [^ ].*([.?!]|: \{\w+\})\s*", re.DOTALL)


@dataclass
class Collected:
    """What the core says, and what could not be followed."""

    texts: set[str] = field(default_factory=set)
    """Templates of whole messages, hints and notes."""
    words: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    """Of a template and a field of it, the templates of the words that it may hold."""
    unknown: set[tuple[str, str]] = field(default_factory=set)
    """Module and expression of a message."""

    def all(self) -> set[str]:
        """Return everything there is to translate."""
        return self.texts | {text for fields in self.words.values() for texts in fields.values() for text in texts}


@cache
def collect_errors(core: Path = CORE, leave_out: tuple[str, ...] = ENGLISH_ONLY) -> Collected:
    """Return all that the core says, and the errors of the window in English, as templates.

    Args:
        core: the package.
        leave_out: folders of which only the command line shows what they say.
    """
    found = Collected()
    sources = Sources((core, WINDOW))
    collector = Collector(sources, found)
    for path, module in sources.modules.items():
        name = path.relative_to(core.parent).as_posix()
        folder = name.split("/")[1]
        if folder in leave_out:
            continue
        for call, place in module.calls:
            if (first := sources.errors.get(called(call))) is not None:
                hint = [each.value for each in call.keywords if each.arg == "hint"]
                for argument in (*call.args[first : first + 2], *hint):
                    if not isinstance(argument, ast.Dict):  # what an advice would change
                        collector.message(argument, place, module, name)
        if path.is_relative_to(core) and folder not in NO_SENTENCES:
            for text, place in module.sentences:
                if SENTENCE.fullmatch(template(text)) and WORD.search(fixed_part(template(text))):
                    collector.message(text, place, module, name)
    return found


class Collector:
    """Notes messages and the words in them."""

    def __init__(self, sources: Sources, found: Collected) -> None:
        self._sources = sources
        self._found = found
        self._done: set[int] = set()

    def message(self, value: ast.expr, place: Place, module: Module, where: str) -> None:
        """Note the texts that a message or hint may be."""
        texts, unknown = self._texts(value, place, module, LONGEST_CHAIN)
        self._found.unknown |= {(where, each) for each in unknown}
        for text, of, its in texts:
            if " " in template(text) and sum(map(str.isalpha, fixed_part(template(text)))) >= FEWEST_LETTERS:
                self._found.texts.add(template(text))
            self._fill_ins(text, of, its, LONGEST_CHAIN - 1)

    def _texts(
        self, value: ast.expr, place: Place, module: Module, depth: int
    ) -> tuple[list[tuple[ast.expr, Place, Module]], set[str]]:
        """Return the literals that an expression may be, and expressions that could not be followed."""
        if is_text(value):
            return [(value, place, module)], set()
        if isinstance(value, ast.Constant) or (isinstance(value, ast.Call) and called(value) in TRANSLATED):
            return [], set()
        if isinstance(value, ast.Call) and (made := counted(value)):
            return [(each, place, module) for each in made], set()
        onward = [(each, place, module) for each in choices(value)] or self._sources.given(value, place, module)
        if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Constant) and depth > 0:
            onward = list(self._items(value.value, value.slice.value, place, module, depth - 1))
        if depth == 0 or not onward:
            is_known = isinstance(value, ast.Attribute) and value.attr in ("message", "hint")  # of another error
            return [], set() if is_known else {ast.unparse(value)}
        found, unknown = [], set[str]()
        for each, of, its in onward:
            texts, left = self._texts(each, of, its, depth - 1)
            found += texts
            unknown |= left
        return found, unknown

    def _items(
        self, value: ast.expr, index: object, place: Place, module: Module, depth: int
    ) -> Iterator[tuple[ast.expr, Place, Module]]:
        """Yield what stands at a place of a literal, or of each of its rows."""
        if isinstance(value, ast.Tuple | ast.List) and isinstance(index, int):
            rows = [each for each in value.elts if isinstance(each, ast.Tuple)]
            for row in rows if rows and len(rows) == len(value.elts) else [value]:
                yield from ((each, place, module) for each in row.elts[index : index + 1])
        elif isinstance(value, ast.Dict):
            rows = ast.Tuple([each for each in value.values if isinstance(each, ast.Tuple)])
            if len(rows.elts) == len(value.values):
                yield from self._items(rows, index, place, module, depth)
            else:
                yield from ((each, place, module) for each in value.values)
        elif depth > 0:
            onward = [(each, place, module) for each in choices(value)] or self._sources.given(value, place, module)
            for each, of, its in onward:
                yield from self._items(each, index, of, its, depth - 1)

    def _fill_ins(self, text: ast.expr, place: Place, module: Module, depth: int) -> None:
        """Note the words that fill the fields of a text; what else fills them are facts."""
        if id(text) in self._done or depth == 0 or template(text).startswith("{{"):  # “{name}” of a template
            return
        self._done.add(id(text))
        for name, value in fields_of(text):
            words, _ = self._texts(value, place, module, depth)
            joined = joined_by(value)
            said = set[str]()
            for word, of, its in words:
                self._fill_ins(word, of, its, depth - 1)
                if is_words(template(word)) or template(word) in self._found.words:
                    said.add(template(word))
            if said:
                self._found.words.setdefault(template(text), {}).setdefault(name, set()).update(said)
            if joined and (said or WORD.search(joined)):
                self._list(template(text), name, joined, said)

    def _list(self, text: str, name: str, between: str, words: set[str]) -> None:
        """Note words that are joined: “{first}, {rest}”, where the rest may be another such list."""
        whole = f"{{first}}{between}{{rest}}"
        known = self._found.words
        known.setdefault(text, {}).setdefault(name, set()).add(whole)
        fields = known.setdefault(whole, {"first": set(), "rest": {whole}})
        for known_there in fields.values():
            known_there.update(words)
