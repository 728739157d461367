"""Settings of the tests of the window's parts that have no widgets; they need Qt all the same."""

from __future__ import annotations

import importlib.util
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

if importlib.util.find_spec("PySide6") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

    from put import paths

    @pytest.fixture(scope="session", autouse=True)
    def english(qapp: QApplication) -> None:
        """The plural forms, as the window has them."""
        translator = QTranslator(qapp)
        assert translator.load(str(paths.resources() / "translations" / "put_en.qm"))
        qapp.installTranslator(translator)
