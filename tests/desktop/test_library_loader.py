"""Libraries come one by one, and the interpreter goes on meanwhile."""

from __future__ import annotations

import importlib.util
import os
import sys
import threading
from importlib.machinery import ExtensionFileLoader
from pathlib import Path

import pytest

from put_desktop.media import library_loader

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's loader is handled")


@pytest.fixture
def extension() -> ExtensionFileLoader:
    """The loader of a module that is a library."""
    spec = importlib.util.find_spec("_elementtree")
    if spec is None or not isinstance(spec.loader, ExtensionFileLoader):
        pytest.skip("this Python has it built in")
    return spec.loader


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExtensionFileLoader, "create_module", ExtensionFileLoader.create_module)
    library_loader.install()


def made_in_a_thread(loader: ExtensionFileLoader) -> tuple[threading.Thread, list[object]]:
    spec = importlib.util.spec_from_file_location(loader.name, loader.path, loader=loader)
    assert spec is not None
    made: list[object] = []
    thread = threading.Thread(target=lambda: made.append(importlib.util.module_from_spec(spec)))
    thread.start()
    return thread, made


@pytest.mark.usefixtures("installed")
def test_a_module_waits_for_its_turn_without_stopping_others(extension: ExtensionFileLoader) -> None:
    with library_loader._turn:  # as if a large library came
        thread, made = made_in_a_thread(extension)
        thread.join(0.1)  # this thread's Python goes on
        assert thread.is_alive()
        assert not made
    thread.join(10)
    assert [module.__name__ for module in made] == ["_elementtree"]


@pytest.mark.usefixtures("installed")
def test_its_library_is_loaded_before_it_is_made(
    extension: ExtensionFileLoader, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    create = library_loader._create
    monkeypatch.setattr(library_loader, "_load", lambda library, _mode: order.append(library.name))
    monkeypatch.setattr(library_loader, "_create", lambda *given: order.append("made") or create(*given))
    thread, _ = made_in_a_thread(extension)
    thread.join(10)
    assert order == [Path(extension.path).name, "made"]
    assert not library_loader._making


def test_a_library_waits_for_modules_that_are_being_made_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_loader, "PATIENCE", 0.05)
    monkeypatch.setattr(library_loader, "_making", {-1})  # its own imports wait for this one, say
    library_loader.load(Path("/is/not/there.so"))  # what cannot be loaded is left to the import


def test_a_library_that_was_loaded_can_be_called(extension: ExtensionFileLoader) -> None:
    library_loader.load(Path(extension.path))
    mapped = Path("/proc/self/maps").read_text(encoding="utf-8")
    assert os.path.realpath(extension.path) in mapped
