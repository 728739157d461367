"""The parts of the window, and where they lie."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from put_desktop.main.actions import Actions
from put_desktop.main.drop_overlay import DropOverlay
from put_desktop.main.empty_state import EmptyState
from put_desktop.main.toolbar import Toolbar
from put_desktop.models.gallery import ModelGallery
from put_desktop.preview.preview_panel import PreviewPanel
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.files_panel import FilesPanel
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.translate.views.settings_panel import SettingsPanel
from put_desktop.translate.views.table_model import JobTable
from put_desktop.ui import theme
from put_desktop.ui.widgets.message_overlay import MessageOverlay

__all__ = ["WindowParts"]


class WindowParts:
    """Everything that is seen in the window: models, the image and settings above, the queue and its files below.

    Args:
        window: gets the parts.
        do: the actions of buttons and context menus.
        queue: what the lower half shows.
    """

    def __init__(self, window: QMainWindow, do: Actions, queue: JobQueue) -> None:
        self.toolbar = Toolbar(do, window)
        self.gallery = ModelGallery(window)
        self.gallery.setMinimumWidth(212)
        self.preview_panel = PreviewPanel(do.preview, do.play, do.play_trial, window)
        self.empty = EmptyState(do.add_files, do.add_folder, do.samples, window)
        self.settings = SettingsPanel(window)
        self.table = JobTable(queue, window)
        self.queue_panel = QueuePanel(
            self.table,
            [do.retry, do.again, do.up, do.down, do.top, do.open_output, do.remove, do.clear],
            [
                do.open_output,
                do.open_report,
                do.preview,
                None,
                do.retry,
                do.again,
                None,
                do.up,
                do.down,
                do.top,
                None,
                do.remove,
                do.clear,
            ],
            window,
        )
        self.files = FilesPanel([do.open_file, do.show_file, do.preview], window)
        self.overlay = DropOverlay(window)
        self.centre = QStackedWidget(window)
        self.centre.addWidget(self.empty)
        self.centre.addWidget(self.preview_panel)
        self.top_half = _splitter(Qt.Orientation.Horizontal, [self.gallery, self.centre, self.settings], [1, 5, 1])
        self.top_half.setSizes([230, 640, 270])
        self.bottom_half = _splitter(Qt.Orientation.Horizontal, [self.queue_panel, self.files], [3, 2])
        self.bottom_half.setSizes([740, 400])
        self.halves = _splitter(Qt.Orientation.Vertical, [self.top_half, self.bottom_half], [3, 1])
        self.halves.setSizes([460, 240])
        self.show_queue(visible=False)
        window.setCentralWidget(self._body(window))
        self._order_tabs()

    def show_queue(self, *, visible: bool) -> None:
        """Show the queue and the image, or the empty state where nothing was added yet."""
        self.bottom_half.setVisible(visible)
        self.centre.setCurrentWidget(self.preview_panel if visible else self.empty)

    def focus_next(self) -> None:
        """Move the focus to the next part that is seen."""
        parts = [self.gallery, self.preview_panel, self.settings.strength.slider, self.queue_panel, self.files]
        seen = [part for part in parts if part.isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(seen) if focus is not None and _holds(part, focus)), -1)
        seen[(here + 1) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def _body(self, window: QMainWindow) -> QWidget:
        inside = QWidget(window)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        body = QVBoxLayout()
        gap = theme.SPACE
        body.setContentsMargins(gap + 4, gap, gap + 4, gap + 4)
        body.addWidget(self.halves)
        column.addLayout(body, 1)
        # Above the queue, so that messages cover neither its rows nor the buttons that start it.
        self.messages = MessageOverlay(inside, self.top_half)
        return inside

    def _order_tabs(self) -> None:
        for first, second in (
            (self.toolbar, self.gallery),
            (self.gallery, self.centre),
            (self.centre, self.messages),
            (self.messages, self.settings),
            (self.settings, self.queue_panel),
            (self.queue_panel, self.files),
        ):
            QWidget.setTabOrder(first, second)


def _splitter(orientation: Qt.Orientation, parts: Sequence[QWidget], stretch: Sequence[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(12)
    for place, (part, factor) in enumerate(zip(parts, stretch, strict=True)):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, factor)
    return splitter


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
