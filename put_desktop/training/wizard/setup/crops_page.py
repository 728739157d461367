"""Page 3 of the training wizard: the crops that training sees."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from put.errors import OptionError, PutError
from put_desktop.core.error_texts import in_words
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.setup.crop_drawing import COUNT, CropDrawing
from put_desktop.training.wizard.setup.tile_grid import TileGrid
from put_desktop.ui import theme
from put_desktop.ui.widgets.notice import Spinner
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["CropsPage"]

LARGEST_ZOOM = 4.0
ZOOM_STEP = 0.25


class CropsPage(WizardPage):
    """Crops of both domains as training cuts them, drawn again as often as one likes.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.
    """

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Crops"),
            parent,
            heading=self.tr("What the network will see"),
            lead=self.tr("Pieces of your pictures, cut and turned as in training. Look for what does not belong."),
        )
        self._holder = holder
        self._entered = False
        self.drawing = CropDrawing(holder, self)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.words = wrapped("", self)
        self.spinner = Spinner(self)
        policy = self.spinner.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.spinner.setSizePolicy(policy)
        self.spinner.setVisible(False)
        self.problem = wrapped("", self, flag="danger")
        self.problem.setVisible(False)
        self.grids = {"A": TileGrid(self.tr("Crops of A"), self), "B": TileGrid(self.tr("Crops of B"), self)}
        self.augmented = QCheckBox(self.tr("Show B as the &discriminator sees it"), self)
        self.augmented.setToolTip(
            self.tr("Augmentation changes real and generated pictures alike before it compares them")
        )
        self.augmented.setVisible(False)
        self.again = SteadyButton(self.tr("Sho&w other crops"), self)
        theme.bind_icon(self.again, "retry")
        self.larger_b = SteadyButton(self.tr("Show B &larger"), self)
        theme.bind_icon(self.larger_b, "zoom-in")
        self.smaller_b = SteadyButton(self.tr("Show B s&maller"), self)
        theme.bind_icon(self.smaller_b, "zoom-out")
        self.zoom_words = wrapped("", self, flag="muted")
        for before, after in pairwise((self.again, self.larger_b, self.smaller_b, self.augmented)):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self.words, 1)
        head.addWidget(self.spinner)
        head.addWidget(self.again)
        zoom = QHBoxLayout()
        zoom.setSpacing(theme.SPACE)
        for each in (self.larger_b, self.smaller_b):
            zoom.addWidget(each)
        zoom.addWidget(self.zoom_words, 1)
        advice = self.tr(
            "Look at B. Can you see the brush strokes, or whatever makes the style? If they are too fine, show B "
            "larger. If a crop shows a single stroke, show it smaller. Objects in A and B should have about the same "
            "size."
        )
        self.column.addLayout(head)
        self.column.addWidget(self.problem)
        self.column.addWidget(wrapped(advice, self))
        self.column.addLayout(zoom)
        for name, title in (("A", self.tr("A · Source")), ("B", self.tr("B · Style"))):
            part = QVBoxLayout()
            part.setSpacing(theme.SPACE)
            row = QHBoxLayout()
            row.addWidget(wrapped(title, self, flag="heading"), 1)
            if name == "B":
                row.addWidget(self.augmented)
            part.addLayout(row)
            part.addWidget(self.grids[name])
            self.column.addLayout(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.again.clicked.connect(partial(self._draw, new_seed=True))
        self.larger_b.clicked.connect(partial(self._zoom, ZOOM_STEP))
        self.smaller_b.clicked.connect(partial(self._zoom, -ZOOM_STEP))
        self.augmented.toggled.connect(self._show_augmented)
        self.drawing.image_ready.connect(self._show_crop)
        self.drawing.failed.connect(self._failed)
        self.drawing.finished.connect(self._idle)
        self._holder.changed.connect(self._draft_changed)

    def enter(self) -> None:  # noqa: D102
        self._entered = True
        self._show_zoom()
        if not self.drawing.is_current:
            self._draw()

    def leave(self) -> None:  # noqa: D102
        self._entered = False
        if self.drawing.command.busy:
            self.drawing.clear()
            self._idle()

    def shut(self) -> None:
        """End the process and the thread, and delete the crops; the page is not used after that."""
        self.drawing.close()

    @Slot(set)
    def _draft_changed(self, changed: set[str]) -> None:
        self._show_zoom()
        if changed & {"folder_a", "folder_b"}:
            self._clear()
        if self._entered and not self.drawing.is_current:
            self._draw()

    def _clear(self) -> None:
        self.drawing.clear()
        self._idle()
        self.augmented.setVisible(False)
        self.problem.setVisible(False)
        for grid in self.grids.values():
            grid.expect(0)

    def _draw(self, *_clicked: bool, new_seed: bool = False) -> None:
        self._clear()
        for grid in self.grids.values():
            grid.expect(COUNT)
        self.spinner.setVisible(True)
        self.again.setEnabled(False)
        self.set_ready(True)
        try:
            size = self._holder.draft.options().size
        except OptionError as error:
            self._failed(error)
            return
        words = self.tr("Crops of {size} × {size} pixels, cut as in the first steps of the run.")
        self.words.setText(words.format(size=size))
        self.drawing.start(new_seed=new_seed)

    @Slot(str, int, QImage)
    def _show_crop(self, domain: str, number: int, image: QImage) -> None:
        self.augmented.setVisible(self.drawing.has_augmented)
        self.grids[domain].set_image(number, image)

    @Slot(bool)
    def _show_augmented(self, on: bool) -> None:
        self.drawing.show_augmented(on=on)

    @Slot()
    def _idle(self) -> None:
        self.spinner.setVisible(False)
        self.again.setEnabled(True)

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self._idle()
        for grid in self.grids.values():
            grid.expect(0)
        self.problem.setText(in_words(problem))
        self.problem.setToolTip(problem.detail)
        self.problem.setVisible(True)
        self.set_ready(False)

    def _zoom(self, by: float) -> None:
        self._holder.change_options(zoom_b=min(LARGEST_ZOOM, max(1.0, self._zoom_b() + by)))

    def _zoom_b(self) -> float:
        return float(self._holder.draft.changed.get("zoom_b", 1.0))

    def _show_zoom(self) -> None:
        zoom = self._zoom_b()
        self.larger_b.setEnabled(zoom < LARGEST_ZOOM)
        self.smaller_b.setEnabled(zoom > 1.0)
        self.zoom_words.setText(self.tr("B is enlarged {zoom:.2f} times.").format(zoom=zoom) if zoom != 1.0 else "")
