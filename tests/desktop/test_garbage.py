"""Garbage is looked for on the window's thread, in short looks."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from put_desktop.core import garbage
from put_desktop.core.garbage import GarbageTimer


class Ring:
    """Refers to itself, so that only a look frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def timer(qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[GarbageTimer]:
    monkeypatch.setattr(garbage, "YOUNG", 50)
    monkeypatch.setattr(garbage, "BURST", 5000)
    gc.collect()
    made = GarbageTimer()
    made._timer.stop()  # looks come when the test says so
    yield made
    made.stop()
    gc.collect()


def test_a_look_frees_what_is_young(timer: GarbageTimer) -> None:
    ring = weakref.ref(Ring())
    kept = [[] for _ in range(200)]
    assert ring() is not None, "nothing looks in between"
    timer._look()
    assert ring() is None
    assert len(kept) == 200


def test_what_came_in_a_burst_is_not_looked_through(timer: GarbageTimer) -> None:
    burst = [[number] for number in range(10_000)]
    before = gc.get_freeze_count()
    timer._look()
    assert gc.get_freeze_count() - before > 10_000
    first = weakref.ref(Ring())
    del burst[:]  # frees them all the same
    kept = [[] for _ in range(200)]
    timer._look()
    assert first() is None
    assert len(kept) == 200


def test_all_are_looked_through_now_and_then(timer: GarbageTimer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "SECONDS_BETWEEN_FULL", 3)
    old = Ring()
    gc.collect()
    gone = weakref.ref(old)
    del old
    timer._look()
    timer._look()
    assert gone() is not None
    timer._look()
    assert gone() is None


def test_in_the_end_python_does_it_again(timer: GarbageTimer) -> None:
    assert not gc.isenabled()
    timer.stop()
    assert gc.isenabled()
