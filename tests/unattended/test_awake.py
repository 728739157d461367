from __future__ import annotations

import pytest

from put.awake import Awake, kept_awake


def test_it_is_asked_for_and_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    held = Awake()
    held.begin()
    thread = held._thread
    held.begin()
    assert held._thread is thread, "once is enough"
    while not held.is_held:
        assert thread is not None
        thread.join(0.01)
        assert thread.is_alive()
    held.end(wait=True)
    assert not held.is_held
    assert thread is not None
    assert not thread.is_alive()


def test_a_system_without_a_way_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Awake, "_hold", lambda *_: None)
    with kept_awake():
        pass
