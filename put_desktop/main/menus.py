"""The menu bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from put_desktop.main.actions import Actions
from put_desktop.ui import theme
from put_desktop.ui.languages import LANGUAGES, SYSTEM

__all__ = ["Menus"]


class Menus:
    """Fills a window's menu bar.

    Args:
        window: gets the menus.
        do: what is in them.
    """

    def __init__(self, window: QMainWindow, do: Actions) -> None:
        self._window = window
        self._menu(
            _tr("&File"),
            [
                do.add_files,
                do.add_folder,
                do.samples,
                do.replay,
                do.watch,
                None,
                do.import_model,
                None,
                do.preferences,
                None,
                do.quit,
            ],
        )
        self._queue = self._menu(
            _tr("&Queue"),
            [
                *(
                    do.start,
                    do.pause,
                    do.resume,
                    do.stop_after,
                    do.stop_now,
                    None,
                    do.retry,
                    do.again,
                    do.edit,
                    do.preview,
                    do.play,
                    do.play_trial,
                    None,
                ),
                *(do.up, do.down, do.top, None, do.open_output, do.open_report, None),
                *(do.remove, do.clear, do.clear_all),
            ],
        )
        self._menu(_tr("&Training"), [do.train, do.runs])
        self._add_view(do)
        self._menu(
            _tr("&Help"),
            [
                *(do.shortcuts, None, do.save_report, do.gpu_pack_file, None),
                *(do.check_updates, do.updates_at_start, do.about),
            ],
        )

    def _add_view(self, do: Actions) -> None:
        """The menu of themes, languages and parts of the window."""
        view = self._menu(_tr("&View"), [])
        self.scheme_group = QActionGroup(self._window)
        self.scheme_actions: dict[theme.Scheme, QAction] = {}
        for scheme, words in (
            (theme.Scheme.SYSTEM, _tr("Same as the &system")),
            (theme.Scheme.LIGHT, _tr("&Light")),
            (theme.Scheme.DARK, _tr("&Dark")),
        ):
            action = QAction(words, self._window, checkable=True)
            action.setData(scheme.value)
            self.scheme_group.addAction(action)
            view.addAction(action)
            self.scheme_actions[scheme] = action
        self.language_group = QActionGroup(self._window)
        self.languages: dict[str, QAction] = {}
        self._add_languages(view.addMenu(_tr("Lan&guage")))
        view.addSeparator()
        view.addActions([do.page_translate, do.page_train, do.page_models])
        view.addSeparator()
        view.addActions([do.show_queue, do.show_settings, do.next_part])
        view.addSeparator()
        view.addAction(do.log)

    def add_to_queue(self, menu: QMenu) -> None:
        """Put a menu at the end of the queue's."""
        self._queue.addSeparator()
        self._queue.addMenu(menu)

    def _add_languages(self, menu: QMenu) -> None:
        """The languages by the names that they have for themselves: whoever reads one finds it."""
        for code, words in ((SYSTEM, _tr("Same as the system")), *LANGUAGES.items()):
            action = QAction(words, self._window, checkable=True)
            action.setData(code)
            self.language_group.addAction(action)
            menu.addAction(action)
            self.languages[code] = action

    def _menu(self, title: str, actions: Sequence[QAction | None]) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
