"""The modules of the program as syntax trees, and where a text in them comes from."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from error_templates import called, is_text, last_name

__all__ = ["CORE", "TRANSLATED", "WINDOW", "Module", "Place", "Sources"]

CORE = Path(__file__).parents[1] / "put"
WINDOW = Path(__file__).parents[1] / "put_desktop"
ROOT = "PutError"
LIKE_ERRORS = {"Advice": 0, "Warned": 0, "warn": 0, "Assessment": 1, "ProfilingAdvanced": 1, "Finding": 3}
"""Calls that take a message and a hint as errors do, with the place of the message."""
TRANSLATED = ("tr", "_tr", "translate", "text")
"""Calls whose texts are those of the window already."""
FOR_DEVELOPERS = ("ValueError", "TypeError", "RuntimeError", "AssertionError")


class Place:
    """A function, or a module itself: what it gives its names, and what it returns."""

    def __init__(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Module, outer: Place | None) -> None:
        self.name = getattr(node, "name", "")
        self.outer = outer
        self.root: Place = outer.root if outer is not None else self
        self.names: dict[str, list[ast.expr]] = {}
        self.returned: list[ast.expr] = []
        given = [] if isinstance(node, ast.Module) else [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        self.parameters = [each.arg for each in given if each.arg not in ("self", "cls")]

    def note(self, node: ast.AST) -> None:
        """Take over a statement of it."""
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._give(target, node.value)
        elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value is not None:
            self._give(node.target, node.value)
        elif isinstance(node, ast.For | ast.comprehension):
            self._give(node.target, node.iter)
        elif isinstance(node, ast.Return) and node.value is not None:
            self.returned.append(node.value)
        elif isinstance(node, ast.Call) and called(node) == "append" and isinstance(node.func, ast.Attribute):
            for value in node.args:
                self._give(node.func.value, value)

    def _give(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Tuple):
            for index, inner in enumerate(target.elts):
                self._give(inner, ast.Subscript(value, ast.Constant(index)))
        elif isinstance(target, ast.Name):
            self.names.setdefault(target.id, []).append(value)
        elif isinstance(target, ast.Attribute):
            self.root.names.setdefault(f".{target.attr}", []).append(value)


class Module:
    """A module: its places, and its calls with where they stand."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text("utf-8"))
        self.place = Place(self.tree, None)
        self.places: list[tuple[Place, Module]] = [(self.place, self)]
        self.calls: list[tuple[ast.Call, Place]] = []
        self.sentences: list[tuple[ast.expr, Place]] = []
        self.classes: list[ast.ClassDef] = []
        self.name = path.relative_to(CORE.parent).with_suffix("").as_posix().replace("/", ".")
        self.imported: dict[str, str] = {}
        """Names, and the modules that they come from."""
        self._read(self.tree, self.place)

    def _read(self, node: ast.AST, place: Place) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                inner = Place(child, place)
                self.places.append((inner, self))
                self._read(child, inner)
            elif not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):  # docstrings
                place.note(child)
                self._note(child, place)
                if is_text(child):
                    self.sentences.append((child, place))
                    child = ast.Tuple([each for each in ast.walk(child) if isinstance(each, ast.Call)])  # noqa: PLW2901
                if not (isinstance(child, ast.Call) and called(child) in (*TRANSLATED, *FOR_DEVELOPERS)):
                    self._read(child, place)

    def _note(self, node: ast.AST, place: Place) -> None:
        if isinstance(node, ast.Call):
            self.calls.append((node, place))
        elif isinstance(node, ast.ClassDef):
            self.classes.append(node)
        elif isinstance(node, ast.ImportFrom):
            self.imported |= {each.name: node.module or "" for each in node.names}


class Sources:
    """All modules, and where their texts come from."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self.modules = {path: Module(path) for root in roots for path in sorted(root.rglob("*.py"))}
        self._places: dict[str, list[tuple[Place, Module]]] = {}
        self._calls: dict[str, list[tuple[ast.Call, Place, Module]]] = {}
        self._constants: dict[str, list[tuple[ast.expr, Place, Module]]] = {}
        for module in self.modules.values():
            for place, _ in module.places:
                self._places.setdefault(place.name, []).append((place, module))
            for call, place in module.calls:
                self._calls.setdefault(called(call), []).append((call, place, module))
            for name, values in module.place.names.items():
                self._constants.setdefault(name, []).extend((value, module.place, module) for value in values)

    @cached_property
    def errors(self) -> dict[str, int]:
        """Names of all classes of errors and of what is like them, with the place of the message."""
        classes = [node for module in self.modules.values() for node in module.classes]
        bases = {node.name: {last_name(base) for base in node.bases} for node in classes}
        kinds = {ROOT}
        while more := {name for name, of in bases.items() if of & kinds} - kinds:
            kinds |= more
        return dict.fromkeys(kinds, 0) | LIKE_ERRORS

    def given(self, value: ast.expr, place: Place, module: Module) -> list[tuple[ast.expr, Place, Module]]:
        """Return what a name or a call may be: what it is given, what callers pass, what the function returns."""
        if isinstance(value, ast.Call):
            name = called(value)
            known = [
                (of, where)
                for of, where in self._places.get(name, ())
                if where is module or (isinstance(value.func, ast.Name) and module.imported.get(name) == where.name)
            ]
            return [(returned, of, where) for of, where in known for returned in of.returned]
        if isinstance(value, ast.Attribute):
            return [(each, place.root, module) for each in place.root.names.get(f".{value.attr}", ())]
        if not isinstance(value, ast.Name):
            return []
        inner: Place | None = place
        while inner is not None:
            if value.id in inner.names:
                return [(each, inner, module) for each in inner.names[value.id]]
            if value.id in inner.parameters:
                return list(self._passed(inner, module, value.id))
            inner = inner.outer
        home = module.imported.get(value.id)
        return [each for each in self._constants.get(value.id, ()) if each[2].name == home]

    def _passed(self, function: Place, home: Module, parameter: str) -> Iterator[tuple[ast.expr, Place, Module]]:
        position = function.parameters.index(parameter)
        for call, place, module in self._calls.get(function.name, ()):
            if module is home or module.imported.get(function.name) == home.name:
                if position < len(call.args) and not any(isinstance(each, ast.Starred) for each in call.args):
                    yield call.args[position], place, module
                yield from ((each.value, place, module) for each in call.keywords if each.arg == parameter)
