"""The parts of the window, and where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from put_desktop.main.actions import Actions
from put_desktop.main.empty_state import EmptyState
from put_desktop.main.toolbar import Page, Toolbar
from put_desktop.models.gallery import ModelGallery
from put_desktop.models.models_page import ModelsPage
from put_desktop.preview.preview_panel import PreviewPanel
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.translate.views.files_panel import FilesPanel
from put_desktop.translate.views.filmstrip import Filmstrip
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.translate.views.queue_strip import QueueStrip
from put_desktop.translate.views.settings_panel import SettingsPanel
from put_desktop.translate.views.table_model import JobTable
from put_desktop.ui.scale import GAP, SPACE
from put_desktop.ui.widgets.drop_overlay import DropOverlay
from put_desktop.ui.widgets.message_overlay import Edge, MessageOverlay

__all__ = ["WindowParts"]

PICKER_WIDTH = 130
SETTINGS_WIDTH = 240


class WindowParts:
    """Everything that is seen in the window.

    The bar above, then one of the pages. That of translating has the models on the left, the image in the middle, the
    settings on the right and the queue in one line below, which opens to the table of jobs and the list of files.

    Args:
        window: gets the parts.
        do: the actions of buttons and context menus.
        queue: what is queued.
    """

    def __init__(self, window: QMainWindow, do: Actions, queue: JobQueue) -> None:
        self.queue_shown, self.settings_shown = do.show_queue, do.show_settings
        self.toolbar = Toolbar(do, window)
        self.gallery = ModelGallery(window, picker=True)
        self.gallery.setMinimumWidth(PICKER_WIDTH)
        self.preview_panel = PreviewPanel(do.preview, do.play, do.play_trial, window)
        self.empty = EmptyState(do.add_files, do.add_folder, do.samples, window)
        self.settings = SettingsPanel(window)
        self.table = JobTable(queue, window)
        self.queue_panel = QueuePanel(self.table, _queue_buttons(do), _queue_menu(do), window)
        self.files = FilesPanel([do.open_file, do.show_file, do.preview], window)
        self.film = Filmstrip(self.files, window)
        self.strip = QueueStrip(window)
        self.models_page = ModelsPage(window)
        self.overlay = DropOverlay(window)
        self._lay_out_centre(window)
        self._lay_out_page(window)
        self._lay_out_window(window)
        self._connect()
        self.show_queue(visible=False)
        self._order_tabs()

    # What is shown

    def show_queue(self, *, visible: bool) -> None:
        """Show the image, or the empty state where nothing was added yet; without jobs there is no table."""
        self._has_jobs = visible
        self.centre.setCurrentWidget(self.picture if visible else self.empty)
        self.centre.setAccessibleName((self.preview_panel.compare if visible else self.empty).accessibleName())
        self.strip.setVisible(visible)
        self._show_drawer()

    def open_queue(self, *, opened: bool) -> None:
        """Open the line of the queue to the table, or close it."""
        self.queue_shown.setChecked(opened)

    def show_page(self, page: Page) -> None:
        """Show another page; that of training must have been added."""
        self.toolbar.pages.set_place(page)
        self.pages.setCurrentWidget(self._pages[page])
        # Over the images alone, so that messages cover no controls; elsewhere out of the way.
        if page is Page.TRANSLATE:
            self.messages.move_to(self.centre, Edge.TOP)
        elif page is Page.MODELS:
            self.messages.move_to(self.models_page.panel, Edge.TOP)
        else:
            self.messages.move_to(self.pages, Edge.BOTTOM)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return next(page for page, widget in self._pages.items() if widget is self.pages.currentWidget())

    def add_page(self, page: Page, widget: QWidget) -> None:
        """Add a page that is made when it is first wanted."""
        self._pages[page] = widget
        self.pages.addWidget(widget)

    def focus_next(self) -> None:
        """Move the focus to the next part that is seen."""
        parts = [
            *(self.gallery, self.preview_panel, self.film, self.settings.strength.slider),
            *(self.strip.button, self.queue_panel, self.files, self.models_page),
        ]
        seen = [part for part in parts if part.isVisible()]
        if not seen:
            return
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(seen) if focus is not None and _holds(part, focus)), -1)
        seen[(here + 1) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _lay_out_centre(self, window: QMainWindow) -> None:
        self.picture = QWidget(window)
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview_panel, 1)
        column.addWidget(self.film)
        self.centre = QStackedWidget(window)
        self.centre.addWidget(self.empty)
        self.centre.addWidget(self.picture)

    def _lay_out_page(self, window: QMainWindow) -> None:
        self.top_half = _splitter(Qt.Orientation.Horizontal, [self.gallery, self.centre, self.settings], [0, 1, 0])
        self.top_half.setSizes([PICKER_WIDTH, 1180 - PICKER_WIDTH - SETTINGS_WIDTH, SETTINGS_WIDTH])
        self.bottom_half = _splitter(Qt.Orientation.Horizontal, [self.queue_panel, self.files], [3, 2])
        self.bottom_half.setSizes([740, 400])
        self.drawer = QWidget(window)
        inner = QVBoxLayout(self.drawer)
        inner.setContentsMargins(GAP, 0, GAP, SPACE)
        inner.addWidget(self.bottom_half)
        self.halves = _splitter(Qt.Orientation.Vertical, [self.top_half, self.drawer], [1, 0])
        self.halves.setSizes([480, 230])
        self.translate_page = QWidget(window)
        column = QVBoxLayout(self.translate_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.halves, 1)
        column.addWidget(self.strip)

    def _lay_out_window(self, window: QMainWindow) -> None:
        self.pages = QStackedWidget(window)
        self._pages: dict[Page, QWidget] = {}
        self.add_page(Page.TRANSLATE, self.translate_page)
        self.add_page(Page.MODELS, self.models_page)
        inside = QWidget(window)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.pages, 1)
        self.messages = MessageOverlay(inside, self.centre, Edge.TOP)
        self.messages.keep_clear(self.preview_panel.title)
        self.preview_panel.compare.keep_clear_of(self.messages)
        window.setCentralWidget(inside)

    def _connect(self) -> None:
        self.strip.toggled.connect(self.queue_shown.setChecked)
        self.queue_shown.toggled.connect(self.strip.button.setChecked)
        self.queue_shown.toggled.connect(self._show_drawer)
        self.settings_shown.toggled.connect(self.settings.setVisible)

    @Slot()
    def _show_drawer(self) -> None:
        opened = self._has_jobs and self.queue_shown.isChecked()
        self.drawer.setVisible(opened)
        self.film.set_wanted(not opened)  # the list of files says the same with more words

    def _order_tabs(self) -> None:
        order = (
            *(self.toolbar, self.gallery, self.centre, self.messages, self.settings),
            *(self.queue_panel, self.files, self.strip),
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)


def _queue_buttons(do: Actions) -> list[QAction]:
    return [do.retry, do.again, do.up, do.down, do.top, do.open_output, do.remove, do.clear]


def _queue_menu(do: Actions) -> list[QAction | None]:
    return [
        *(do.start, do.pause, do.resume, do.stop_after, do.stop_now, None),
        *(do.open_output, do.open_report, do.preview, None, do.retry, do.again, do.edit, None),
        *(do.up, do.down, do.top, None, do.remove, do.clear, do.clear_all),
    ]


def _splitter(orientation: Qt.Orientation, parts: Sequence[QWidget], stretch: Sequence[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(SPACE)
    for place, (part, factor) in enumerate(zip(parts, stretch, strict=True)):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, factor)
    return splitter


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
