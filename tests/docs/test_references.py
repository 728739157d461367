"""Names that docstrings refer to exist, and so do files that the documentation names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("put", "put_desktop")
FILE = re.compile(r"(?<!`)`((?:put|put_desktop|benchmarks|installers|resources|scripts|tests)/[\w./-]+)`")
ROLE = re.compile(r":(?:class|func|meth|mod|data|attr|exc|obj):`[~!]?([^`<]+)`")


def sources() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def names_of(body: list[ast.stmt], above: str = "") -> Iterator[str]:
    """What a module or a class defines or imports, with what its classes hold behind a dot."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield above + node.name
            yield from names_of(node.body, f"{above}{node.name}.")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield above + node.name
            if above:  # attributes that a method sets
                yield from (
                    above + each.attr
                    for each in ast.walk(node)
                    if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)
                )
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (above + (each.asname or each.name).split(".")[0] for each in node.names)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (above + each.id for one in targets for each in ast.walk(one) if isinstance(each, ast.Name))
        elif isinstance(node, ast.If | ast.Try):
            yield from names_of([*node.body, *node.orelse], above)


TREES = {module_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in sources()}
NAMES = {module: frozenset(names_of(tree.body)) for module, tree in TREES.items()}


def exists(reference: str, module: str, owner: str) -> bool:
    """Whether a name is one of a module, a class, or what encloses the docstring; names of other packages pass."""
    top = reference.split(".", maxsplit=1)[0]
    if top in PACKAGES:
        parts = reference.split(".")
        places = [(".".join(parts[:at]), ".".join(parts[at:])) for at in range(len(parts), 0, -1)]
        found, rest = next(((place, rest) for place, rest in places if place in TREES), ("", ""))
        if not found or not rest or rest in NAMES[found]:
            return bool(found)
        first = rest.split(".")[0]
        if (origin := exported(found).get(first)) is not None:  # a package hands it on
            return exists(f"{origin}.{rest}", module, owner)
        return first in imported(found)
    own = NAMES[module]
    if reference in own or f"{owner}.{reference}" in own:
        return True
    return "." in reference and (top in imported(module) or top[:1].islower())


def imported(module: str) -> frozenset[str]:
    """Names that a module takes from others, whose parts are not looked at here."""
    nodes = [node for node in ast.walk(TREES[module]) if isinstance(node, ast.Import | ast.ImportFrom)]
    return frozenset((each.asname or each.name).split(".")[0] for node in nodes for each in node.names)


def exported(module: str) -> dict[str, str]:
    """The module that defines each name which a module takes from one of ours."""
    nodes = [node for node in ast.walk(TREES[module]) if isinstance(node, ast.ImportFrom)]
    return {
        each.name: str(node.module) for node in nodes if node.module in TREES for each in node.names if not each.asname
    }


def texts(node: ast.AST, owner: str = "") -> Iterator[tuple[str, str]]:
    """Every docstring, those below fields included, with the class that it belongs to."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant) and isinstance(child.value.value, str):
            yield owner, child.value.value
        inner = f"{owner}.{child.name}".lstrip(".") if isinstance(child, ast.ClassDef) else owner
        yield from texts(child, inner)


def broken(module: str) -> list[str]:
    return [
        reference
        for owner, text in texts(TREES[module])
        for reference in ROLE.findall(text)
        if not exists(reference.removesuffix("()"), module, owner)
    ]


@pytest.mark.parametrize("package", PACKAGES)
def test_docstrings_refer_to_names_that_exist(package: str) -> None:
    wrong = {module: names for module in TREES if module.split(".")[0] == package and (names := broken(module))}
    assert not wrong


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("put.config.TrainOptions", True),
        ("put.config.TrainOptions.work_size", True),
        ("put.config.TrainOptions.no_such_field", False),
        ("put.config.NoSuchClass", False),
        ("put.no_such_module", False),
        ("put.translation", True),
        ("TrainOptions", True),
        ("NoSuchClass", False),
    ],
)
def test_the_test_itself_tells_names_apart(reference: str, found: bool) -> None:
    assert exists(reference, "put.config", "") is found


def lost_files(page: str) -> set[str]:
    """The files, folders and modules (without their ending) in a page that are not there."""
    named = {ROOT / name for name in FILE.findall(page)}
    return {str(path) for path in named if not path.exists() and not path.with_name(f"{path.name}.py").exists()}


def test_files_in_the_documentation_exist() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    assert not {page.name: lost for page in pages if (lost := lost_files(page.read_text(encoding="utf-8")))}
    assert lost_files("`put/translation/engine`, `put/translation/no_such_module`") == {
        str(ROOT / "put/translation/no_such_module")
    }
