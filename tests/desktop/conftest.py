"""Settings of the tests of the window's parts that have no widgets; they need Qt all the same."""

from __future__ import annotations

import importlib.util
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if importlib.util.find_spec("PySide6") is None:
    collect_ignore_glob = ["test_*.py"]
