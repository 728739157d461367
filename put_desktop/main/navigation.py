"""The pages of the window: which is shown, and what leads to which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from put_desktop.main.actions import Actions
from put_desktop.main.toolbar import Page
from put_desktop.main.window_parts import WindowParts
from put_desktop.models.controller import ModelsController
from put_desktop.training.controller import TrainingController

__all__ = ["Navigation"]


class Navigation(QObject):
    """Shows the page that is wanted; the one of training is made when it is first wanted.

    Args:
        parts: of the window.
        do: the actions of the window.
        training: has a page of its own.
        models: lead to their page.
        parent: Qt's owner.
    """

    def __init__(
        self,
        parts: WindowParts,
        do: Actions,
        training: TrainingController,
        models: ModelsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._training = training
        # Training has the same keys for its runs, so those of the queue are its own page's.
        self._queue_keys = _keys(
            [do.start, do.pause, do.resume, do.stop_after, do.stop_now, do.retry, do.open_output, do.play]
        )
        parts.toolbar.pages.chosen.connect(self._chosen)
        parts.models_page.use_requested.connect(self._use)
        models.details_wanted.connect(self._show_model)
        training.page_made.connect(self._add_training)
        training.page_wanted.connect(self._show_training)
        training.page_left.connect(self._leave_training)
        do.page_translate.triggered.connect(lambda: self._enter(Page.TRANSLATE))
        do.page_train.triggered.connect(lambda: self._enter(Page.TRAIN))
        do.page_models.triggered.connect(lambda: self._enter(Page.MODELS))
        do.train.triggered.connect(lambda: self._enter(Page.TRAIN))
        do.runs.triggered.connect(self._list_runs)

    def show_page(self, page: Page) -> None:
        """Show a page, with the keys that are its own."""
        if page is Page.TRAIN:
            self._training.open()
            return
        self._show(page)

    def _enter(self, page: Page) -> None:
        """Show a page, with the focus in it: whoever came by a key goes on by keys."""
        self.show_page(page)
        training = self._training.window
        inside: QWidget = self._parts.pages.currentWidget()
        target: QWidget = self._parts.gallery if page is Page.TRANSLATE else inside
        if page is Page.TRAIN and training is not None:
            inside = target = training.pages.currentWidget()
        focus = QApplication.focusWidget()
        if focus is None or not (inside is focus or inside.isAncestorOf(focus)):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _list_runs(self) -> None:
        self._training.open_list()
        self._enter(Page.TRAIN)

    def _show(self, page: Page) -> None:
        self._parts.show_page(page)
        for action, keys in self._queue_keys:
            action.setShortcut(QKeySequence() if page is Page.TRAIN else keys)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self.show_page(Page(place))

    @Slot(str)
    def _use(self, name: str) -> None:
        self._parts.gallery.set_current(name)
        self._show(Page.TRANSLATE)
        self._parts.gallery.setFocus()

    @Slot(str)
    def _show_model(self, name: str) -> None:
        self._show(Page.MODELS)
        self._parts.models_page.show_model(name)

    @Slot(object)
    def _add_training(self, page: QWidget) -> None:
        self._parts.add_page(Page.TRAIN, page)

    @Slot()
    def _show_training(self) -> None:
        self._show(Page.TRAIN)

    @Slot()
    def _leave_training(self) -> None:
        if self._parts.page is Page.TRAIN:
            self._show(Page.TRANSLATE)


def _keys(actions: Sequence[QAction]) -> list[tuple[QAction, QKeySequence]]:
    return [(action, action.shortcut()) for action in actions]
