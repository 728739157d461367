"""Collect what errors of the core say, from the syntax tree, so that the window can say it in other languages.

An error is raised in English with its facts filled in: ``ModelError(f"There is no file {path}.")``. Here that becomes
the template ``There is no file {path}.``, which is what is translated. Where a message is a name, all texts that the
module gives that name count; where it is made by a function of the module, all texts that it returns.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Collected", "collect_errors", "template"]

CORE = Path(__file__).parents[1] / "put"
WINDOW = Path(__file__).parents[1] / "put_desktop"
ROOT = "PutError"
LONGEST_CHAIN = 6
FEWEST_LETTERS = 6
"""Of a text that says something by itself; “{path}: {error}” does not."""
FIELD = re.compile(r"\{\w*\}")
LIKE_ERRORS = {"Warned": 0, "warn": 0, "Assessment": 1, "Finding": 3}
"""Calls that take a message and a hint as errors do, with the place of the message."""
UNCHANGED = ("format", "strip", "rstrip")
"""Methods whose result is still the text."""
TRANSLATED = ("tr", "_tr", "translate")
"""Calls whose texts are those of the window already."""


@dataclass
class Collected:
    """The texts of errors, and what could not be followed."""

    texts: set[str] = field(default_factory=set)
    unknown: set[tuple[str, str]] = field(default_factory=set)
    """Module and expression."""


def collect_errors(core: Path = CORE, leave_out: tuple[str, ...] = ("cli", "bench")) -> Collected:
    """Return messages and hints of all errors of the core, and of those of the window in English, as templates.

    Args:
        core: the package.
        leave_out: folders whose errors only the command line shows.
    """
    modules = {path: ast.parse(path.read_text("utf-8")) for path in sorted(core.rglob("*.py"))}
    window = {path: ast.parse(path.read_text("utf-8")) for path in sorted(WINDOW.rglob("*.py"))}
    kinds = dict.fromkeys(_kinds([*modules.values(), *window.values()]), 0) | LIKE_ERRORS
    found = Collected()
    shared = {name: value for tree in modules.values() for name, value in _constants(tree)}
    for path, tree in (modules | window).items():
        name = path.relative_to(core.parent).as_posix()
        if name.split("/")[1] not in leave_out:
            for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) in kinds):
                first = kinds[_called(call)]
                hint = [each.value for each in call.keywords if each.arg == "hint"]
                for argument in (*call.args[first : first + 2], *hint):
                    _follow(argument, tree, shared, found, name, LONGEST_CHAIN)
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


def _kinds(trees: list[ast.Module]) -> set[str]:
    """Return the names of all classes of errors."""
    bases = {
        node.name: {_last(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
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
    value: ast.expr, tree: ast.Module, shared: dict[str, ast.expr], found: Collected, where: str, depth: int
) -> None:
    """Note the texts that an expression may be."""

    def go(*values: ast.expr) -> None:
        for each in values:
            _follow(each, tree, shared, found, where, depth - 1)

    if isinstance(value, ast.JoinedStr) or (isinstance(value, ast.Constant) and isinstance(value.value, str)):
        text = template(value)
        if sum(letter.isalpha() for letter in FIELD.sub("", text)) >= FEWEST_LETTERS:
            found.texts.add(text)
    elif isinstance(value, ast.BinOp):
        go(ast.JoinedStr(list(_summands(value))))
    elif isinstance(value, ast.Call) and _called(value) in TRANSLATED:
        return
    elif depth == 0:
        found.unknown.add((where, ast.unparse(value)))
    elif texts := _choices(value) or _given(value, tree, shared):
        go(*texts)
    elif not (isinstance(value, ast.Attribute) and value.attr in ("message", "hint")):  # of an error that is known
        found.unknown.add((where, ast.unparse(value)))


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


def _given(value: ast.expr, tree: ast.Module, shared: dict[str, ast.expr]) -> list[ast.expr]:
    """Return what a module gives a name, or what its function returns."""
    if isinstance(value, ast.Call):
        functions = [
            node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == _called(value)
        ]
        return [
            node.value for each in functions for node in ast.walk(each) if isinstance(node, ast.Return) and node.value
        ]
    if not isinstance(value, ast.Name):
        return []
    given = list[ast.expr]()
    for node in ast.walk(tree):
        if (isinstance(node, ast.Assign) and any(_last(target) == value.id for target in node.targets)) or (
            isinstance(node, ast.AnnAssign) and _last(node.target) == value.id and node.value is not None
        ):
            given.append(node.value)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            names = [_last(target) for target in node.targets[0].elts]
            if value.id in names and isinstance(node.value, ast.Tuple):
                given.append(node.value.elts[names.index(value.id)])
    return given or ([shared[value.id]] if value.id in shared else [])


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
