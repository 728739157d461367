"""Uncaught errors: logged, and passed on to be shown."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from put._version import __version__
from put.errors import PutError

__all__ = ["ErrorHook", "report_text"]

LOG_BYTES = 1_000_000
_log = logging.getLogger("put_desktop")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class ErrorHook(QObject):
    """Takes exceptions that would otherwise only be printed, on any thread.

    Args:
        folder: for the log; where it cannot be written there is none.
        parent: Qt's owner.

    Signals:
        caught: a :class:`PutError` to be shown.
    """

    caught = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_file = folder / "window.log"
        self._handler = _handler(self.log_file)
        self._qt_handler: Any = None
        if self._handler is not None:
            _log.addHandler(self._handler)

    def install(self) -> None:
        """Take uncaught exceptions, and what Qt prints, from now on."""
        _log.setLevel(logging.INFO)
        _log.info("PUT Desktop %s starts: Python %s on %s", __version__, sys.version.split()[0], sys.platform)
        self._qt_handler = qInstallMessageHandler(_log_qt)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def uninstall(self) -> None:
        """Restore what was there before."""
        qInstallMessageHandler(self._qt_handler)
        _log.info("PUT Desktop ends")
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        detail = "".join(traceback.format_exception(kind, error, trace))
        _log.error(detail)
        sys.stderr.write(detail)
        self.caught.emit(
            PutError(
                "Something went wrong in the window.",
                f"Running work continues. Please report this with the details; they are also in {self.log_file}.",
                detail,
            )
        )

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Keep a message of Qt in the log, and print it as Qt would."""
    _log.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
    sys.stderr.write(text + "\n")


def report_text(problem: PutError) -> str:
    """Return everything about a problem, for the clipboard."""
    lines = [problem.message, problem.hint, "", problem.detail, "", f"PUT Desktop {__version__}, {sys.platform}"]
    return "\n".join(lines).strip()


def _handler(file: Path) -> logging.Handler | None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", errors="backslashreplace", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler
