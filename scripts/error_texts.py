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
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

__all__ = ["Collected", "collect_errors", "template"]

CORE = Path(__file__).parents[1] / "put"
WINDOW = Path(__file__).parents[1] / "put_desktop"
ROOT = "PutError"
ENGLISH_ONLY = ("cli", "bench")
"""What only the command line shows."""
NO_SENTENCES = ("config", "diagnostics", "doctor.py", "nn")
"""Sentences there are help, reports and cards; only their errors count."""
LONGEST_CHAIN = 14
FEWEST_LETTERS = 5
"""Of a text that says something by itself; “{path}: {error}” does not."""
FIELD = re.compile(r"\{\w*\}")
SENTENCE = re.compile(r"[“\"'A-Z0-9{].*\S [^ ].*([.?!]|: \{\w+\})\s*", re.DOTALL)
WORD = re.compile(r"[A-Za-z]{2,}")
COMMAND = re.compile(r"(put|pip|ray) |--|[^ ]*[^A-Za-z ,{}][^ ]*$|[^ ]+[A-Z][^ ]*$")
"""What is written as it stands in every language: commands, endings, names such as ProRes."""
LIKE_ERRORS = {"Advice": 0, "Warned": 0, "warn": 0, "Assessment": 1, "Finding": 3}
"""Calls that take a message and a hint as errors do, with the place of the message."""
UNCHANGED = ("format", "strip", "rstrip", "str")
"""Calls whose result is still the text."""
TRANSLATED = ("tr", "_tr", "translate", "text")
"""Calls whose texts are those of the window already."""
FOR_DEVELOPERS = ("ValueError", "TypeError", "RuntimeError", "AssertionError")
COUNT = "count_text"
"""The function of the core that counts things in words."""


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
        elif isinstance(node, ast.Call) and _called(node) == "append" and isinstance(node.func, ast.Attribute):
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
                if _is_text(child):
                    self.sentences.append((child, place))
                    child = ast.Tuple([each for each in ast.walk(child) if isinstance(each, ast.Call)])  # noqa: PLW2901
                if not (isinstance(child, ast.Call) and _called(child) in (*TRANSLATED, *FOR_DEVELOPERS)):
                    self._read(child, place)

    def _note(self, node: ast.AST, place: Place) -> None:
        if isinstance(node, ast.Call):
            self.calls.append((node, place))
        elif isinstance(node, ast.ClassDef):
            self.classes.append(node)
        elif isinstance(node, ast.ImportFrom):
            self.imported |= {each.name: node.module or "" for each in node.names}


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
                self._calls.setdefault(_called(call), []).append((call, place, module))
            for name, values in module.place.names.items():
                self._constants.setdefault(name, []).extend((value, module.place, module) for value in values)

    @cached_property
    def errors(self) -> dict[str, int]:
        """Names of all classes of errors and of what is like them, with the place of the message."""
        classes = [node for module in self.modules.values() for node in module.classes]
        bases = {node.name: {_last(base) for base in node.bases} for node in classes}
        kinds = {ROOT}
        while more := {name for name, of in bases.items() if of & kinds} - kinds:
            kinds |= more
        return dict.fromkeys(kinds, 0) | LIKE_ERRORS

    def given(self, value: ast.expr, place: Place, module: Module) -> list[tuple[ast.expr, Place, Module]]:
        """Return what a name or a call may be: what it is given, what callers pass, what the function returns."""
        if isinstance(value, ast.Call):
            name = _called(value)
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
            if (first := sources.errors.get(_called(call))) is not None:
                hint = [each.value for each in call.keywords if each.arg == "hint"]
                for argument in (*call.args[first : first + 2], *hint):
                    if not isinstance(argument, ast.Dict):  # what an advice would change
                        collector.message(argument, place, module, name)
        if path.is_relative_to(core) and folder not in NO_SENTENCES:
            for text, place in module.sentences:
                if SENTENCE.fullmatch(template(text)) and WORD.search(_fixed(template(text))):
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
            if " " in template(text) and sum(map(str.isalpha, _fixed(template(text)))) >= FEWEST_LETTERS:
                self._found.texts.add(template(text))
            self._fill_ins(text, of, its, LONGEST_CHAIN - 1)

    def _texts(
        self, value: ast.expr, place: Place, module: Module, depth: int
    ) -> tuple[list[tuple[ast.expr, Place, Module]], set[str]]:
        """Return the literals that an expression may be, and expressions that could not be followed."""
        if _is_text(value):
            return [(value, place, module)], set()
        if isinstance(value, ast.Constant) or (isinstance(value, ast.Call) and _called(value) in TRANSLATED):
            return [], set()
        if isinstance(value, ast.Call) and (made := _made(value)):
            return [(each, place, module) for each in made], set()
        onward = [(each, place, module) for each in _choices(value)] or self._sources.given(value, place, module)
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
            onward = [(each, place, module) for each in _choices(value)] or self._sources.given(value, place, module)
            for each, of, its in onward:
                yield from self._items(each, index, of, its, depth - 1)

    def _fill_ins(self, text: ast.expr, place: Place, module: Module, depth: int) -> None:
        """Note the words that fill the fields of a text; what else fills them are facts."""
        if id(text) in self._done or depth == 0 or template(text).startswith("{{"):  # “{name}” of a template
            return
        self._done.add(id(text))
        for name, value in _fields(text):
            words, _ = self._texts(value, place, module, depth)
            joined = _joined(value)
            said = set[str]()
            for word, of, its in words:
                self._fill_ins(word, of, its, depth - 1)
                if _is_words(template(word)) or template(word) in self._found.words:
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


def template(text: ast.expr) -> str:
    """Return a text with a field for each value that is filled in; braces that are meant are doubled."""
    if isinstance(text, ast.Constant):
        return _doubled(str(text.value))
    parts = [_doubled(str(part.value)) if isinstance(part, ast.Constant) else part for part in _parts(text)]
    names = (f"{{{name}}}" for name, _ in _fields(text))
    return "".join(part if isinstance(part, str) else next(names) for part in parts)


def _fields(text: ast.expr) -> Iterator[tuple[str, ast.expr]]:
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


def _is_text(value: ast.AST) -> bool:
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        return any(_is_text(each) for each in (value.left, value.right))
    return isinstance(value, ast.JoinedStr) or (isinstance(value, ast.Constant) and isinstance(value.value, str))


def _is_words(text: str) -> bool:
    """Whether something that is filled in is translated."""
    return bool(WORD.search(_fixed(text))) and not COMMAND.match(text) and not text.isupper()


def _fixed(text: str) -> str:
    return FIELD.sub("", text)


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _field(value: ast.expr) -> str:
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Attribute):
        return f"{_field(value.value)}_{value.attr}"
    return "value"


def _made(call: ast.Call) -> list[ast.expr]:
    """Return the texts of a count: “{number} file”, “{number} files”."""
    if _called(call) != COUNT or len(call.args) < 2:
        return []
    number = ast.FormattedValue(ast.Name("_number"), -1)  # no variable is called so
    one, *many = call.args[1:]
    more = [*_parts(many[0])] if many else [*_parts(one), ast.Constant("s")]
    return [ast.JoinedStr([number, ast.Constant(" "), *words]) for words in ([*_parts(one)], more)]


def _joined(value: ast.expr) -> str:
    """Return what stands between the parts of a list of words; empty where it is none."""
    if isinstance(value, ast.Call) and _called(value) == "join" and isinstance(value.func, ast.Attribute):
        between = value.func.value
        return str(between.value) if isinstance(between, ast.Constant) else ""
    return ""


def _choices(value: ast.expr) -> list[ast.expr]:
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
    name, of = _called(call), [call.func.value] if isinstance(call.func, ast.Attribute) else []
    if name in UNCHANGED:
        return of or call.args[:1]
    if name in ("join", "next", "filter"):
        return call.args
    if name in ("items", "values"):
        return of
    return [*of, *call.args[1:]] if of and name == "get" else []


def _called(call: ast.Call) -> str:
    return _last(call.func)


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
