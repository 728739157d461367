"""Page of folders and caches with their sizes, and a way to clear what can be made again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from put.errors import OutputError
from put.files.usage import empty_folder, folder_size
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.platform.open_files import open_path
from put_desktop.ui import text
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.form import heading, muted

__all__ = ["Place", "StoragePage"]

TITLE_WIDTH = 140
"""Of the first column, so that both lists have the same."""


@dataclass(frozen=True)
class Place:
    """A folder of the program."""

    title: str
    path: Path
    is_cache: bool = False
    """Whether what is in it can be made again."""


class StoragePage(QWidget):
    """Folders with their sizes.

    Args:
        places: what is listed.
        show_problem: reports an error.
        parent: Qt's owner.
    """

    def __init__(
        self,
        places: Sequence[Place],
        show_problem: Callable[[OutputError], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._show_problem = show_problem
        self._tasks = TaskQueue(Executor.IO, self)
        self.sizes: dict[Path, QLabel] = {}
        self.clear_buttons: dict[Path, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for title, note, is_cache in (
            (self.tr("Your folders"), "", False),
            (self.tr("Caches and logs"), self.tr("Nothing is lost: what is needed is made again."), True),
        ):
            column.addWidget(heading(title, self))
            if note:
                column.addWidget(muted(note, self))
            column.addLayout(self._grid([place for place in places if place.is_cache is is_cache]))
        column.addStretch(1)
        self._refresh(places)

    def _grid(self, places: Sequence[Place]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, TITLE_WIDTH)
        for row, place in enumerate(places):
            path = ElidedLabel(self)
            path.setText(str(place.path))
            path.setProperty("muted", True)  # noqa: FBT003  Qt's signature
            size = QLabel("…", self)
            size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            size.setAccessibleName(self.tr("Size of {what}").format(what=place.title))
            button = self._button(place)
            for at, part in enumerate((QLabel(place.title, self), path, size, button)):
                grid.addWidget(part, row, at)
            self.sizes[place.path] = size
        return grid

    def _button(self, place: Place) -> QPushButton:
        button = QPushButton(self.tr("Clear") if place.is_cache else self.tr("Open"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}: {place.title}")
        if place.is_cache:
            button.clicked.connect(partial(self._clear, place.path))
            self.clear_buttons[place.path] = button
        else:
            button.clicked.connect(partial(self._open, place.path))
        return button

    def _refresh(self, places: Sequence[Place]) -> None:
        for place in places:
            self._tasks.submit(partial(folder_size, place.path), partial(self._measured, place.path))

    def _measured(self, path: Path, size: int) -> None:
        self.sizes[path].setText(text.size(size) if size else self.tr("empty"))
        if (button := self.clear_buttons.get(path)) is not None:
            button.setEnabled(bool(size))

    def _clear(self, path: Path) -> None:
        self.clear_buttons[path].setEnabled(False)
        self._tasks.submit(partial(empty_folder, path), partial(self._measured, path))

    @Slot()
    def _open(self, path: Path) -> None:
        if not path.exists():
            path.mkdir(parents=True, exist_ok=True)
        if (problem := open_path(path)) is not None:
            self._show_problem(problem)
