"""Page 3 of the training wizard: what the network will see."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from put.errors import OptionError, PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.media.decode import load_image
from put_desktop.training.draft.command import DraftCommand
from put_desktop.training.draft.draft import Draft, DraftHolder
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.setup.tile_grid import TileGrid
from put_desktop.ui import theme
from put_desktop.ui.widgets.notice import Spinner

__all__ = ["CropsPage"]

COUNT: Final = 12
"""Pieces of each side."""
LARGEST_ZOOM: Final = 4.0
SHOWN_DRAFT: Final = ("folder_a", "folder_b", "preset", "changed", "left_out")
"""Fields of the draft that change the pieces."""


@dataclass(frozen=True)
class _Crop:
    side: str
    index: int
    """Among those of its side."""
    path: Path
    seen: Path | None


class CropsPage(WizardPage):
    """Pieces of both sides as the trainer's own code cuts them, drawn anew as often as one likes.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.
    """

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it will see"), parent)
        self._holder = holder
        self._entered = False
        self._drawn: tuple[object, ...] | None = None
        self._turn = 0
        self._seed = 0
        self._crops: list[_Crop] = []
        self._folder: Path | None = None
        self._tasks = TaskQueue(Executor.INTERACTIVE, self)
        self.command = DraftCommand(self)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.words = wrapped("", self)
        self.spinner = Spinner(self)
        self.spinner.setVisible(False)
        self.trouble = wrapped("", self, flag="danger")
        self.trouble.setVisible(False)
        self.grids = {"A": TileGrid(self.tr("Pieces of A"), self), "B": TileGrid(self.tr("Pieces of B"), self)}
        self.seen = QCheckBox(self.tr("Show B as the &judging network sees it"), self)
        self.seen.setToolTip(self.tr("Augmentation is on: real and made pictures are changed alike before it judges"))
        self.seen.setVisible(False)
        self.again = QPushButton(self.tr("&Draw again"), self)
        theme.bind_icon(self.again, "retry")
        self.again.setToolTip(self.tr("Cut other pieces"))
        self.larger_b = QPushButton(self.tr("Show B &larger"), self)
        theme.bind_icon(self.larger_b, "zoom-in")
        self.smaller_b = QPushButton(self.tr("Show B s&maller"), self)
        theme.bind_icon(self.smaller_b, "zoom-out")
        self.zoom_words = wrapped("", self, flag="muted")
        for before, after in pairwise((self.again, self.larger_b, self.smaller_b, self.seen)):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self.words, 1)
        head.addWidget(self.spinner)
        head.addWidget(self.again)
        self.column.addLayout(head)
        self.column.addWidget(self.trouble)
        self.column.addWidget(
            wrapped(
                self.tr(
                    "Look at B: can you see the brush strokes, or whatever makes the look? Then all is well. "
                    "If they are too fine to be seen, show B larger. If a piece shows nothing but one stroke, show it "
                    "smaller. Things in A should be about as large as things in B."
                ),
                self,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for each in (self.larger_b, self.smaller_b):
            row.addWidget(each)
        row.addWidget(self.zoom_words, 1)
        self.column.addLayout(row)
        for name, title in (("A", self.tr("A · Start from")), ("B", self.tr("B · Become"))):
            part = QVBoxLayout()
            part.setSpacing(theme.SPACE)
            row = QHBoxLayout()
            row.addWidget(wrapped(title, self, flag="heading"), 1)
            if name == "B":
                row.addWidget(self.seen)
            part.addLayout(row)
            part.addWidget(self.grids[name])
            self.column.addLayout(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.again.clicked.connect(self._draw_again)
        self.larger_b.clicked.connect(partial(self._zoom, 0.25))
        self.smaller_b.clicked.connect(partial(self._zoom, -0.25))
        self.seen.toggled.connect(self._show_crops)
        self.command.told.connect(self._told)
        self.command.failed.connect(self._failed)
        self.command.ended.connect(self._ended)
        self._holder.changed.connect(self._draft_changed)

    def enter(self) -> None:  # noqa: D102
        self._entered = True
        self._show_zoom()
        if self._drawn != self._wanted():
            self._draw()

    def leave(self) -> None:  # noqa: D102
        self._entered = False
        if self.command.busy:
            self.command.stop()
            self._drawn = None
            self._rest()

    def shut(self) -> None:
        """End the process and what runs beside the window, and delete the pieces; the page is not used after that."""
        self._tasks.close(finish=False)
        self.command.close()

    def _wanted(self) -> tuple[object, ...]:
        draft = self._holder.draft
        return (*(getattr(draft, name) for name in SHOWN_DRAFT), self._seed)

    @Slot(set)
    def _draft_changed(self, changed: set[str]) -> None:
        self._show_zoom()
        if changed & {"folder_a", "folder_b"}:
            self._clear()
        if self._entered and self._drawn != self._wanted():
            self._draw()

    def _draw(self) -> None:
        self._clear()
        self._drawn = self._wanted()
        draft = self._holder.draft
        try:
            options = draft.options()
            folder = self.command.scratch.new_path("crops")
        except (OptionError, OSError) as error:
            self._failed(error if isinstance(error, OptionError) else PutError(self.tr("No room."), "", str(error)))
            return
        self.words.setText(
            self.tr(
                "Pieces of {size} × {size} pixels, cut as in the first steps of the training.",
            ).format(size=options.size)
        )
        for grid in self.grids.values():
            grid.expect(COUNT)
        self.spinner.setVisible(True)
        self.again.setEnabled(False)
        self.set_ready(True)
        self._folder = folder
        self.command.run(draft, self._extra(draft, folder))

    def _extra(self, draft: Draft, folder: Path) -> list[str]:
        seed = [f"--seed={draft.options().seed + self._seed}"] if self._seed else []
        return [*seed, "--crops", str(folder), "--count", str(COUNT)]

    def _clear(self) -> None:
        self._turn += 1
        self._crops = []
        self._drawn = None
        self.command.stop()
        self._rest()
        self.seen.setVisible(False)
        self.trouble.setVisible(False)
        for grid in self.grids.values():
            grid.expect(0)

    def _rest(self) -> None:
        self.spinner.setVisible(False)
        self.again.setEnabled(True)

    @Slot()
    def _draw_again(self) -> None:
        self._seed += 1
        self._draw()

    @Slot(dict)
    def _told(self, event: dict[str, Any]) -> None:
        if event.get("event") == "crop":
            seen = event.get("seen")
            index = sum(each.side == event["side"] for each in self._crops)
            crop = _Crop(event["side"], index, Path(event["path"]), Path(seen) if seen else None)
            self._crops.append(crop)
            self.seen.setVisible(any(each.seen for each in self._crops))
            self._load(crop)

    def _load(self, crop: _Crop) -> None:
        path = crop.seen if crop.seen is not None and self.seen.isChecked() else crop.path
        self._tasks.submit(
            partial(load_image, path), partial(self._loaded, self._turn, crop.side, crop.index), self._not_loaded
        )

    def _loaded(self, turn: int, side: str, index: int, image: QImage) -> None:
        if turn == self._turn:
            self.grids[side].set_image(index, image)

    def _not_loaded(self, error: Exception) -> None:
        """A piece that was deleted meanwhile leaves its tile empty."""

    @Slot()
    def _show_crops(self) -> None:
        for crop in self._crops:
            if crop.seen is not None:
                self._load(crop)

    @Slot()
    def _ended(self) -> None:
        self._rest()

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self._rest()
        for grid in self.grids.values():
            grid.expect(0)
        self.trouble.setText(str(problem))
        self.trouble.setToolTip(problem.detail)
        self.trouble.setVisible(True)
        self.set_ready(False)

    def _zoom(self, by: float) -> None:
        self._holder.change_options(zoom_b=min(LARGEST_ZOOM, max(1.0, self._zoom_b() + by)))

    def _zoom_b(self) -> float:
        return float(self._holder.draft.changed.get("zoom_b", 1.0))

    def _show_zoom(self) -> None:
        zoom = self._zoom_b()
        self.larger_b.setEnabled(zoom < LARGEST_ZOOM)
        self.smaller_b.setEnabled(zoom > 1.0)
        words = self.tr("B is shown {zoom:.2f} times as large.").format(zoom=zoom) if zoom != 1.0 else ""
        self.zoom_words.setText(words)
