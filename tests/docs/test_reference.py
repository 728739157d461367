"""The committed pages say what the code says."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_of_options_is_up_to_date() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "reference.py"))
    committed = made["PAGE"].read_text(encoding="utf-8")
    assert committed == made["page"](), "run: python scripts/reference.py"


def test_the_page_of_performance_is_what_was_measured() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "performance.py"))
    committed = made["PAGE"].read_text(encoding="utf-8")
    assert committed == made["page"](), "run: python scripts/performance.py"
