"""Looking for a newer version, when somebody asks or has asked for it at each start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from put.errors import PutError
from put_desktop.core.put_process import PutProcess
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

__all__ = ["UpdateCheck"]


class UpdateCheck(QObject):
    """Reads the signed list of releases in a process of its own, and tells what is newer. It fetches nothing else.

    Args:
        messages: tells it.
        parent: Qt's owner.
    """

    def __init__(self, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._process: PutProcess | None = None
        self._asked = False
        self._page = QUrl()

    @property
    def running(self) -> bool:
        """Whether the list is being read."""
        return self._process is not None and self._process.running

    @Slot()
    def check(self) -> None:
        """Look now, and say so too where there is nothing new."""
        self._start(asked=True)

    def check_quietly(self) -> None:
        """Look now; say something only where there is a newer version."""
        self._start(asked=False)

    def stop(self) -> None:
        """End what runs."""
        if self._process is not None:
            self._process.stop()

    def _start(self, *, asked: bool) -> None:
        self._asked = asked
        if self.running:
            return
        self._process = PutProcess(["update", "--check", "--json"], self)
        self._process.message_received.connect(self._told)
        self._process.failed.connect(self._failed)
        self._process.start()

    @Slot(dict)
    def _told(self, news: dict[str, object]) -> None:
        newer = news.get("newer")
        if isinstance(newer, dict):
            self._page = QUrl(str(newer.get("page", "")))
            self._messages.show_info(
                _tr("PUT Desktop {version} is there.").format(version=newer.get("version")),
                str(newer.get("summary", "")),
                [Choice(_tr("Open its page"), self._open)],
            )
        elif self._asked:
            self._messages.show_info(
                _tr("PUT Desktop {version} is the newest version.").format(version=news.get("current"))
            )

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(self._page)

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        if self._asked:
            self._messages.show_problem(problem)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Support", text)
