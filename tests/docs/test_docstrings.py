"""Docstrings fit what they describe: its parameters, and whether it returns, yields or is a thing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("put", "put_desktop", "scripts", "installers", "benchmarks")
ARGUMENTS = re.compile(r"^Args:\n((?:[ ]{4}.*\n?|\n)*)", re.MULTILINE)
ENTRY = re.compile(r"^ {4}(?=\S)([*\w, ]+):", re.MULTILINE)
VERB = re.compile(r"(Returns?|Yields?)\b")
GIVES_SEVERAL = ("Iterator", "Generator", "Iterable", "Events")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def parameters(function: Function) -> list[str]:
    given = function.args
    named = [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return [name for name in named if name not in ("self", "cls")] + [
        each.arg for each in (given.vararg, given.kwarg) if each is not None
    ]


def described(docstring: str) -> list[str] | None:
    """The parameters that a docstring describes; None where it has no such section."""
    section = ARGUMENTS.search(docstring)
    if section is None:
        return None
    names = (name for entry in ENTRY.findall(section[1]) for name in entry.split(","))
    return [name.strip().lstrip("*") for name in names]


def yields(function: Function) -> bool:
    """Whether a function itself yields, not one within it."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, Function | ast.Lambda):
            waiting += ast.iter_child_nodes(node)
    return False


def notes(body: list[ast.stmt]) -> Iterator[str]:
    """The texts below assignments."""
    for node, below in pairwise(body):
        if (
            isinstance(node, ast.Assign | ast.AnnAssign)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
        ):
            yield below.value.value


def faults_of_class(node: ast.ClassDef) -> Iterator[str]:
    text = ast.get_docstring(node) or ""
    if VERB.match(text):
        yield f"{node.name} is described as a function"
    init = next((each for each in node.body if isinstance(each, Function) and each.name == "__init__"), None)
    known = described(text)
    if init is not None and known is not None and set(known) != set(parameters(init)):
        yield f"{node.name} describes {known}, but takes {parameters(init)}"


def faults_of_function(node: Function) -> Iterator[str]:
    text = ast.get_docstring(node) or ""
    known, returned = described(text), ast.unparse(node.returns) if node.returns is not None else ""
    if known is not None and set(known) != set(parameters(node)):
        yield f"{node.name} describes {known}, but takes {parameters(node)}"
    verb = VERB.match(text)
    if verb is None:
        return
    if verb[1] == "Yield" and not any(word in returned for word in GIVES_SEVERAL):
        yield f"{node.name} does not yield"
    if verb[1] == "Return" and (returned == "None" or yields(node)):
        yield f"{node.name} does not return"


def faults(tree: ast.Module) -> list[str]:
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            found += faults_of_class(node)
        elif isinstance(node, Function):
            found += faults_of_function(node)
        if isinstance(node, ast.ClassDef | ast.Module | Function):
            found += [f"{text!r} is below a name" for text in notes(node.body) if VERB.match(text)]
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_docstrings_fit_what_they_describe(folder: str) -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / folder).rglob("*.py"))}
    assert trees
    wrong = {str(path.relative_to(ROOT)): found for path, tree in trees.items() if (found := faults(tree))}
    assert not wrong


@pytest.mark.parametrize(
    ("source", "is_wrong"),
    [
        ('def f(a):\n    """Do.\n\n    Args:\n        a: one.\n            more: of it\n    """', False),
        ('def f(*a, **b):\n    """Do.\n\n    Args:\n        *a: more.\n        **b: all.\n    """', False),
        ('def f(a):\n    """Do.\n\n    Args:\n        b: one.\n    """', True),
        ('def f(a, b):\n    """Do.\n\n    Args:\n        a: one.\n    """', True),
        ('class C:\n    """A thing.\n\n    Args:\n        a: one.\n    """\n    def __init__(self, b): ...', True),
        ('class C:\n    """Return a thing."""', True),
        ('class C:\n    a: int\n    """Return a number."""', True),
        ('class C:\n    a: int\n    """A number."""', False),
        ('def f() -> int:\n    """Yield a number."""', True),
        ('def f() -> Iterator[int]:\n    """Return a number."""\n    yield 1', True),
        ('def f() -> Iterator[int]:\n    """Yield a number."""\n    yield 1', False),
        ('def f() -> None:\n    """Return nothing."""', True),
        ('def f() -> Callable:\n    """Return a function."""\n    def g():\n        yield 1\n    return g', False),
    ],
)
def test_what_counts_as_wrong(source: str, is_wrong: bool) -> None:
    assert bool(faults(ast.parse(source))) is is_wrong
