"""Collect what errors of the core say, from the syntax tree, so that the window can say it in other languages.

An error is raised in English with its facts filled in: ``ModelError(f"There is no file {path}.")``. Here that becomes
the template ``There is no file {path}.``, which is what is translated. Where a message is a name, all texts that the
module gives that name count; where it is made by a function of the module, all texts that it returns. So do the words
that are filled in where they are words of the module: ``f"only {count} devices"`` in a sentence of its own.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

__all__ = ["Collected", "collect_errors", "template"]

CORE = Path(__file__).parents[1] / "put"
WINDOW = Path(__file__).parents[1] / "put_desktop"
ROOT = "PutError"
LONGEST_CHAIN = 6
FEWEST_LETTERS = 6
"""Of a text that says something by itself; “{path}: {error}” does not."""
FEWEST_LETTERS_FILLED_IN = 15
"""The same of words with fields that are filled in: “{value} pictures” is the name of many a folder."""
FIELD = re.compile(r"\{\w*\}")
LIKE_ERRORS = {"Warned": 0, "warn": 0, "Assessment": 1, "Finding": 3}
"""Calls that take a message and a hint as errors do, with the place of the message."""
UNCHANGED = ("format", "strip", "rstrip")
"""Methods whose result is still the text."""
TRANSLATED = ("tr", "_tr", "translate")
"""Calls whose texts are those of the window already."""


class Module:
    """A module, with what it gives its names and what its functions return."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text("utf-8"))
        self.calls: list[ast.Call] = []
        self.classes: list[ast.ClassDef] = []
        self.names: dict[str, list[ast.expr]] = {}
        self.returned: dict[str, list[ast.expr]] = {}
        for node in ast.walk(self.tree):
            self._note(node)

    def _note(self, node: ast.AST) -> None:
        if isinstance(node, ast.Call):
            self.calls.append(node)
        elif isinstance(node, ast.ClassDef):
            self.classes.append(node)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            self.names.setdefault(_last(node.target), []).append(node.value)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                self._give(target, node.value)
        elif isinstance(node, ast.FunctionDef):
            values = [each.value for each in ast.walk(node) if isinstance(each, ast.Return) and each.value]
            self.returned.setdefault(node.name, []).extend(values)

    def _give(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
            for inner, given in zip(target.elts, value.elts, strict=True):
                self._give(inner, given)
        elif name := _last(target):
            self.names.setdefault(name, []).append(value)


@dataclass
class Collected:
    """The texts of errors, and what could not be followed."""

    texts: set[str] = field(default_factory=set)
    unknown: set[tuple[str, str]] = field(default_factory=set)
    """Module and expression."""


@cache
def collect_errors(core: Path = CORE, leave_out: tuple[str, ...] = ("cli", "bench")) -> Collected:
    """Return messages and hints of all errors of the core, and of those of the window in English, as templates.

    Args:
        core: the package.
        leave_out: folders whose errors only the command line shows.
    """
    modules = {path: Module(path) for root in (core, WINDOW) for path in sorted(root.rglob("*.py"))}
    kinds, found = dict.fromkeys(_kinds(list(modules.values())), 0) | LIKE_ERRORS, Collected()
    shared = {name: value for module in modules.values() for name, value in _constants(module.tree)}
    for path, module in modules.items():
        name = path.relative_to(core.parent).as_posix()
        if name.split("/")[1] not in leave_out:
            for call in module.calls:
                if (first := kinds.get(_called(call))) is not None:
                    hint = [each.value for each in call.keywords if each.arg == "hint"]
                    for argument in (*call.args[first : first + 2], *hint):
                        _follow(argument, module, shared, found, name, LONGEST_CHAIN)
    return found


def template(text: ast.JoinedStr | ast.Constant) -> str:
    """Return a text with a field for each value that is filled in; braces that are meant are doubled."""
    if isinstance(text, ast.Constant):
        return _doubled(str(text.value))
    parts, used = list[str](), dict[str, int]()
    for part in text.values:
        if isinstance(part, ast.Constant):
            parts.append(_doubled(str(part.value)))
        elif isinstance(part, ast.FormattedValue):
            name = _field(part.value)
            used[name] = used.get(name, 0) + 1
            parts.append(f"{{{name}{used[name] if used[name] > 1 else ''}}}")
    return "".join(parts)


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _field(value: ast.expr) -> str:
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Attribute):
        return f"{_field(value.value)}_{value.attr}"
    return "value"


def _kinds(modules: list[Module]) -> set[str]:
    """Return the names of all classes of errors."""
    bases = {node.name: {_last(base) for base in node.bases} for module in modules for node in module.classes}
    kinds = {ROOT}
    while more := {name for name, of in bases.items() if of & kinds} - kinds:
        kinds |= more
    return kinds


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names in capitals that a module gives texts, which others import."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper():
            yield node.targets[0].id, node.value


def _follow(
    value: ast.expr, module: Module, shared: dict[str, ast.expr], found: Collected, where: str, depth: int
) -> None:
    """Note the texts that an expression may be."""

    def go(*values: ast.expr) -> None:
        for each in values:
            _follow(each, module, shared, found, where, depth - 1)

    if isinstance(value, ast.JoinedStr) or (isinstance(value, ast.Constant) and isinstance(value.value, str)):
        text = template(value)
        if sum(letter.isalpha() for letter in FIELD.sub("", text)) >= FEWEST_LETTERS or _is_count(text):
            found.texts.add(text)
        _fill_ins(value, module, shared, found, depth)
    elif isinstance(value, ast.BinOp):
        go(ast.JoinedStr(list(_summands(value))))
    elif isinstance(value, ast.Call) and _called(value) in TRANSLATED:
        return
    elif depth == 0:
        found.unknown.add((where, ast.unparse(value)))
    elif texts := _choices(value) or _given(value, module, shared):
        go(*texts)
    elif not (isinstance(value, ast.Attribute) and value.attr in ("message", "hint")):  # of an error that is known
        found.unknown.add((where, ast.unparse(value)))


def _fill_ins(value: ast.expr, module: Module, shared: dict[str, ast.expr], found: Collected, depth: int) -> None:
    """Note the words of the module that are filled into a text; what else is filled in are facts."""
    words = Collected()
    for part in value.values if isinstance(value, ast.JoinedStr) and depth > 0 else ():
        if isinstance(part, ast.FormattedValue) and isinstance(
            part.value, ast.Name | ast.Call | ast.IfExp | ast.Subscript
        ):
            _follow(part.value, module, shared, words, "", depth - 1)
    found.texts |= {text for text in words.texts if _says_enough(text)}


def _is_count(text: str) -> bool:
    """Whether a text is a number of something: “{number} files”."""
    return bool(re.fullmatch(r"\{number\} [a-z ]{4,}", text))


def _says_enough(text: str) -> bool:
    """Whether words are translated where they are filled in: no commands, and nothing that a path may look like."""
    fixed = FIELD.sub("", text)
    least = 0 if _is_count(text) else FEWEST_LETTERS if fixed == text else FEWEST_LETTERS_FILLED_IN
    is_command = text.startswith(("put ", "--"))
    return " " in text.strip() and sum(map(str.isalpha, fixed)) >= least and not is_command


def _choices(value: ast.expr) -> list[ast.expr]:
    """Return the parts of an expression that may each be the text."""
    if isinstance(value, ast.IfExp):
        return [value.body, value.orelse]
    if isinstance(value, ast.BoolOp | ast.Dict):
        return list(value.values)
    if isinstance(value, ast.Tuple):
        return value.elts[:2]
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in UNCHANGED:
        return [value.func.value]
    return [value.value] if isinstance(value, ast.Subscript | ast.Starred) else []


def _given(value: ast.expr, module: Module, shared: dict[str, ast.expr]) -> list[ast.expr]:
    """Return what a module gives a name, or what its function returns."""
    if isinstance(value, ast.Call):
        return module.returned.get(_called(value), [])
    if not isinstance(value, ast.Name):
        return []
    return module.names.get(value.id) or ([shared[value.id]] if value.id in shared else [])


def _summands(value: ast.expr) -> Iterator[ast.expr]:
    """Yield the parts of a sum as those of a formatted text."""
    if isinstance(value, ast.BinOp):
        yield from _summands(value.left)
        yield from _summands(value.right)
    elif isinstance(value, ast.JoinedStr):
        yield from value.values
    else:
        yield value if isinstance(value, ast.Constant) else ast.FormattedValue(value, -1)


def _called(call: ast.Call) -> str:
    return _last(call.func)


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
