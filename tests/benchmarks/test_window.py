"""The figures of the window: one that cannot be taken is said, and the others follow."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import window


def test_a_part_that_never_ends_or_fails_is_no_end_of_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def figure(part: str, code: str) -> float:
        return float(window._process([sys.executable, "-c", code]))

    codes = {"paint": "print(7)", "drop": "raise SystemExit('no window')"}
    monkeypatch.setattr(window, "measured", lambda each, **_: (figure(each.part, codes[each.part]), 0.0))
    monkeypatch.setattr(window, "FIGURES", tuple(each for each in window.FIGURES if each.part in codes))
    monkeypatch.setattr(window, "ROOT", Path.cwd())
    monkeypatch.setattr(sys, "argv", ["window"])
    assert window.main() == 1
    said = capsys.readouterr()
    assert "| First paint | 7 ms | 1,000 ms |" in said.out
    assert "| Longest gap for a drop of 20,000 files | none: ended with 1 |" in said.out
    assert "no window" in said.err
    monkeypatch.setattr(window, "LIMIT", 0.2)
    with pytest.raises(window.NoFigureError, match="did not end"):
        window._process([sys.executable, "-c", "import time; time.sleep(60)"])
