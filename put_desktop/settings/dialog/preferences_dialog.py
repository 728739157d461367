"""The preferences in one place. Each change holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from put import paths
from put.config import TranslateOptions
from put.errors import PutError
from put_desktop.settings.dialog.general_page import GeneralPage
from put_desktop.settings.dialog.storage_page import Place, StoragePage
from put_desktop.settings.dialog.work_page import WorkPage
from put_desktop.settings.preferences import WindowSettings
from put_desktop.ui import theme
from put_desktop.ui.screen import fit_to_screen
from put_desktop.ui.widgets.form import close_button

__all__ = ["PreferencesDialog"]

LIST_WIDTH = 150


class PreferencesDialog(QDialog):
    """Pages on the right, their names on the left.

    Args:
        remembered: what the window remembers.
        options: what new jobs get now.
        show_problem: reports an error.
        parent: the window.

    Signals:
        scheme_chosen: a :class:`put_desktop.ui.theme.Scheme`.
        language_chosen: a code, or "system".
        options_changed: other :class:`TranslateOptions` for new jobs.
    """

    scheme_chosen = Signal(object)
    language_chosen = Signal(str)
    options_changed = Signal(object)

    def __init__(
        self,
        remembered: WindowSettings,
        options: TranslateOptions,
        show_problem: Callable[[PutError], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.general = GeneralPage(remembered, self)
        self.work = WorkPage(options, self)
        self.storage = StoragePage(self._places(), show_problem, self)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Pages of the preferences"))
        self.names.setProperty("roomy", True)  # noqa: FBT003  Qt's signature
        self.names.setIconSize(QSize(16, 16))
        self.names.setFixedWidth(LIST_WIDTH)
        self.pages = QStackedWidget(self)
        self._icons: list[str] = []
        for words, icon, page in (
            (self.tr("General"), "settings", self.general),
            (self.tr("Performance"), "memory", self.work),
            (self.tr("Storage"), "disk", self.storage),
        ):
            self.names.addItem(QListWidgetItem(words))
            self._icons.append(icon)
            self.pages.addWidget(_scrolling(page, self))
        self._dress()
        self.names.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.names.setCurrentRow(0)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.names)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(close_button(self))
        fit_to_screen(self, QSize(760, 560), QSize(460, 320))
        self.general.scheme_chosen.connect(self.scheme_chosen)
        self.general.language_chosen.connect(self.language_chosen)
        self.work.changed.connect(self.options_changed)
        self.finished.connect(self.work.measured.stop)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icons"):
            self._dress()

    def _dress(self) -> None:
        for row, name in enumerate(self._icons):
            self.names.item(row).setIcon(theme.icon(name))

    def _places(self) -> list[Place]:
        data, cache = paths.user_data(), paths.user_cache()
        return [
            Place(self.tr("Models"), paths.user_models()),
            Place(self.tr("Presets"), data / "presets"),
            Place(self.tr("Training runs"), data / "runs"),
            Place(self.tr("Compiled networks"), cache / "networks", is_cache=True),
            Place(self.tr("Measured speeds"), cache / "bench", is_cache=True),
            Place(self.tr("Logs"), paths.user_log(), is_cache=True),
        ]


def _scrolling(page: QWidget, parent: QWidget) -> QScrollArea:
    """A page that scrolls where its dialogue is small."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("plain", True)  # noqa: FBT003  Qt's signature
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
