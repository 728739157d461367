"""The pages of the training window, one of which is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from put.runs.types import RunEntry
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.runs.history import RunHistory
from put_desktop.training.runs.sheets import SheetStore
from put_desktop.training.wizard.all_runs.runs_page import RunsPage
from put_desktop.training.wizard.finish.choose_page import ChoosePage
from put_desktop.training.wizard.finish.finish_page import FinishPage
from put_desktop.training.wizard.images.images_page import ImagesPage
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.run.run_page import RunPage
from put_desktop.training.wizard.setup.crops_page import CropsPage
from put_desktop.training.wizard.setup.estimate_page import EstimatePage
from put_desktop.training.wizard.setup.settings_page import SettingsPage

__all__ = ["PageStack"]


class PageStack(QStackedWidget):
    """Makes the pages, and tells them when they are shown.

    Args:
        holder: the draft that the first pages share.
        parent: Qt's owner.
    """

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entered: WizardPage | None = None
        self._sheets = SheetStore(self)
        self.images_page = ImagesPage(holder)
        self.settings_page = SettingsPage(holder)
        self.crops_page = CropsPage(holder)
        self.estimate_page = EstimatePage(holder)
        self.run_page = RunPage(self._sheets)
        self.choose_page = ChoosePage(self._sheets)
        self.finish_page = FinishPage(self._sheets)
        self.steps: Sequence[WizardPage] = (
            self.images_page, self.settings_page, self.crops_page, self.estimate_page, self.run_page, self.choose_page,
            self.finish_page,
        )  # fmt: skip
        """The pages of the steps, in their order."""
        self.runs_page = RunsPage(self)
        for page in (*self.steps, self.runs_page):
            self.addWidget(page)

    def show_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Show a run from now on."""
        for page in (self.run_page, self.choose_page, self.finish_page):
            page.show_run(entry, history)

    def update_run(self, entry: RunEntry, history: RunHistory) -> None:
        """Take over what is new of the run."""
        for page in (self.run_page, self.choose_page, self.finish_page):
            page.update_run(entry, history)

    def show_page(self, page: QWidget) -> None:
        """Show a page, and leave the one before."""
        if self._entered is not page:
            self.leave()
        before, focus = self.currentWidget(), self.window().focusWidget()
        had_focus = before is not page and focus is not None and before.isAncestorOf(focus)
        self.setCurrentWidget(page)
        if had_focus:  # Qt would focus the page's first control, where a second press of Space does something else
            page.setFocus()

    def enter(self) -> None:
        """Tell the current page that it is shown."""
        page = self.currentWidget()
        if isinstance(page, WizardPage) and self._entered is None:
            self._entered = page
            page.enter()

    def leave(self) -> None:
        """Tell the current page that it is no longer shown."""
        if self._entered is not None:
            self._entered.leave()
            self._entered = None

    def shut(self) -> None:
        """End every process and thread of the pages."""
        for page in self.steps:
            page.shut()
        self.runs_page.shut()
        self._sheets.close()
