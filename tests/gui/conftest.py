"""Settings of every test with a window. Qt warnings fail tests: see ``qt_log_level_fail`` in pyproject.toml."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from put import paths
from put_desktop.ui import theme
from put_desktop.ui.languages import LANGUAGES

# The offscreen platform says this whenever a window or a menu is shown; it is no fault of the window.
OFFSCREEN_NOISE = "This plugin does not support (propagateSizeHints|raise|grabbing)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_NOISE, extend=True))


@pytest.fixture(scope="session", autouse=True)
def themed(qapp: QApplication) -> None:
    """The look and the numbers that tests expect, whatever the machine's are."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    english = QTranslator(qapp)  # the plural forms
    assert english.load(str(paths.resources() / "translations" / "put_en.qm"))
    qapp.installTranslator(english)
    theme.apply(qapp, theme.Scheme.LIGHT)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language of the window in turn, while a test runs."""
    translator = QTranslator(qapp)
    assert translator.load(str(paths.resources() / "translations" / f"put_{request.param}.qm"))
    qapp.installTranslator(translator)
    try:
        yield request.param
    finally:
        qapp.removeTranslator(translator)


@pytest.fixture(autouse=True)
def light_again(themed: None, qapp: QApplication) -> Iterator[None]:
    """A test that changes the look leaves no trace."""
    yield
    if theme.theme().scheme is not theme.Scheme.LIGHT:
        theme.apply(qapp, theme.Scheme.LIGHT)


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the models, settings or queue of whoever runs it."""
    monkeypatch.setenv("PUT_DATA_DIR", str(tmp_path / "put-data"))
