"""How the packages hang together. Which layer may import which stands in pyproject.toml: import-linter proves it."""

from __future__ import annotations

from collections import Counter

import grimp
import pytest

LARGEST_FOLDER = 22
PACKAGES = ("put", "put_desktop")


@pytest.fixture(scope="module", params=PACKAGES)
def graph(request: pytest.FixtureRequest) -> grimp.ImportGraph:
    return grimp.build_graph(request.param, cache_dir=None)


def circles(graph: grimp.ImportGraph) -> set[str]:
    """Modules that import themselves by way of others: what is left when those that import nothing left are gone."""
    left = {module: set(graph.find_modules_directly_imported_by(module)) for module in graph.modules}
    while leaves := {module for module, imported in left.items() if not imported & left.keys()}:
        left = {module: imported for module, imported in left.items() if module not in leaves}
    return {module for module in left if _reaches(graph, module, module)}


def _reaches(graph: grimp.ImportGraph, start: str, wanted: str) -> bool:
    seen: set[str] = set()
    waiting: list[str] = list(graph.find_modules_directly_imported_by(start))
    while waiting:
        module = waiting.pop()
        if module == wanted:
            return True
        if module not in seen:
            seen.add(module)
            waiting += graph.find_modules_directly_imported_by(module)
    return False


def crowded(graph: grimp.ImportGraph, most: int) -> dict[str, int]:
    """Folders with more than ``most`` modules; folders below, and what is in them, are not counted."""
    files = [module for module in graph.modules if not graph.find_children(module)]
    counts = Counter(module.rpartition(".")[0] for module in files)
    return {folder: count for folder, count in counts.items() if count > most}


def test_no_module_imports_itself_by_way_of_others(graph: grimp.ImportGraph) -> None:
    assert circles(graph) == set()


def test_no_folder_has_too_many_modules(graph: grimp.ImportGraph) -> None:
    assert crowded(graph, LARGEST_FOLDER) == {}


def test_circles_and_crowds_would_be_seen() -> None:
    graph = grimp.ImportGraph()
    for importer, imported in (("p.a", "p.b"), ("p.b", "p.c"), ("p.c", "p.a"), ("p.x", "p.a"), ("p.c", "p.z")):
        graph.add_import(importer=importer, imported=imported)
    assert circles(graph) == {"p.a", "p.b", "p.c"}
    assert crowded(graph, 4) == {"p": 5}
