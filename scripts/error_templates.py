"""Texts in the syntax tree as templates: literals, what is filled into them, and what an expression may give.

``f"There is no file {path}."`` is the template ``There is no file {path}.`` with one field.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

__all__ = [
    "FIELD", "WORD", "called", "choices", "counted", "fields_of", "fixed_part", "is_text", "is_words", "joined_by",
    "last_name", "template",
]  # fmt: skip

FIELD = re.compile(r"\{\w*\}")
WORD = re.compile(r"[A-Za-z]{2,}")
COMMAND = re.compile(r"(put|pip|ray) |--|[^ ]*[^A-Za-z ,{}][^ ]*$|[^ ]+[A-Z][^ ]*$")
"""What is written as it stands in every language: commands, endings, names such as ProRes."""
UNCHANGED = ("format", "strip", "rstrip", "str")
"""Calls whose result is still the text."""
COUNT = "count_text"
"""The function of the core that counts things in words."""


def template(text: ast.expr) -> str:
    """Return a text with a field for each value that is filled in; braces that are meant are doubled."""
    if isinstance(text, ast.Constant):
        return _doubled(str(text.value))
    parts = [_doubled(str(part.value)) if isinstance(part, ast.Constant) else part for part in _parts(text)]
    names = (f"{{{name}}}" for name, _ in fields_of(text))
    return "".join(part if isinstance(part, str) else next(names) for part in parts)


def fields_of(text: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names of a text's fields, no two alike, with what fills them."""
    used: dict[str, int] = {}
    for part in _parts(text):
        if isinstance(part, ast.FormattedValue):
            name = _field(part.value)
            used[name] = used.get(name, 0) + 1
            yield f"{name}{used[name] if used[name] > 1 else ''}", part.value


def _parts(text: ast.expr) -> Iterator[ast.expr]:
    """Yield the parts of a formatted text, or of a sum of texts, as those of one formatted text."""
    if isinstance(text, ast.BinOp):
        yield from _parts(text.left)
        yield from _parts(text.right)
    elif isinstance(text, ast.JoinedStr):
        yield from text.values
    else:
        is_part = isinstance(text, ast.Constant | ast.FormattedValue)
        yield text if is_part else ast.FormattedValue(text, -1)


def is_text(value: ast.AST) -> bool:
    """Whether the expression is a string, an f-string, or a sum with one of them."""
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        return any(is_text(each) for each in (value.left, value.right))
    return isinstance(value, ast.JoinedStr) or (isinstance(value, ast.Constant) and isinstance(value.value, str))


def is_words(text: str) -> bool:
    """Whether something that is filled in is translated."""
    return bool(WORD.search(fixed_part(text))) and not COMMAND.match(text) and not text.isupper()


def fixed_part(text: str) -> str:
    """What is left of a template without its fields."""
    return FIELD.sub("", text)


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _field(value: ast.expr) -> str:
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Attribute):
        return f"{_field(value.value)}_{value.attr}"
    return "value"


def counted(call: ast.Call) -> list[ast.expr]:
    """Return the texts of a count: “{number} file”, “{number} files”."""
    if called(call) != COUNT or len(call.args) < 2:
        return []
    number = ast.FormattedValue(ast.Name("_number"), -1)  # no variable is called so
    one, *many = call.args[1:]
    more = [*_parts(many[0])] if many else [*_parts(one), ast.Constant("s")]
    return [ast.JoinedStr([number, ast.Constant(" "), *words]) for words in ([*_parts(one)], more)]


def joined_by(value: ast.expr) -> str:
    """Return what stands between the parts of a list of words; empty where it is none."""
    if isinstance(value, ast.Call) and called(value) == "join" and isinstance(value.func, ast.Attribute):
        between = value.func.value
        return str(between.value) if isinstance(between, ast.Constant) else ""
    return ""


def choices(value: ast.expr) -> list[ast.expr]:
    """Return the parts of an expression that may each be the text."""
    parts: list[ast.expr] = []
    if isinstance(value, ast.IfExp):
        parts = [value.body, value.orelse]
    elif isinstance(value, ast.BoolOp | ast.Dict):
        parts = list(value.values)
    elif isinstance(value, ast.Tuple | ast.List | ast.Set):
        parts = value.elts
    elif isinstance(value, ast.GeneratorExp | ast.ListComp):
        parts = [value.elt]
    elif isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        parts = [value.left, value.right]
    elif isinstance(value, ast.Subscript | ast.Starred):
        parts = [value.value]
    elif isinstance(value, ast.Call):
        parts = _results(value)
    return parts


def _results(call: ast.Call) -> list[ast.expr]:
    """Return what a call of Python's own may give back of what it is given."""
    name, of = called(call), [call.func.value] if isinstance(call.func, ast.Attribute) else []
    if name in UNCHANGED:
        return of or call.args[:1]
    if name in ("join", "next", "filter"):
        return call.args
    if name in ("items", "values"):
        return of
    return [*of, *call.args[1:]] if of and name == "get" else []


def called(call: ast.Call) -> str:
    """The name of the called function, without the object or module before it."""
    return last_name(call.func)


def last_name(node: ast.expr) -> str:
    """``c`` of ``a.b.c``; empty for what is no name."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
