"""A ``put`` command as a process that reports its progress as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from put.errors import PutError
from put.program import put_command

__all__ = ["PutProcess", "put_command"]


class PutProcess(QObject):
    """Runs one ``put … --json`` command; :meth:`stop` ends it at once.

    Args:
        arguments: what follows ``put``; ``--json`` is the caller's to give.
        parent: Qt's owner.

    Signals:
        message_received: one JSON object that it printed; errors come with ``failed``.
        failed: the error it printed before it failed, or why it could not start.
        finished: it ended with success.
    """

    message_received = Signal(dict)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, arguments: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        program, *rest = put_command(arguments)
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(rest)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        environment.insert("PYTHONUNBUFFERED", "1")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._error_occurred)
        self._left = b""
        self._problem: PutError | None = None
        self._stopped = False

    def start(self) -> None:
        """Start it."""
        self._process.start()

    @property
    def running(self) -> bool:
        """Whether it is running."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def stop(self) -> None:
        """End it without another signal."""
        self._stopped = True
        if self.running:
            self._process.kill()
            self._process.waitForFinished(2000)

    @Slot()
    def _read(self) -> None:
        if self._stopped:
            return
        data = self._left + bytes(self._process.readAllStandardOutput().data())
        *lines, self._left = data.split(b"\n")
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            value: Any = json.loads(line)
        except ValueError:
            return
        if not isinstance(value, dict):
            return
        if value.get("event") == "error":
            self._problem = PutError(*(str(value.get(key, "")) for key in ("message", "hint", "detail")))
        elif not self._stopped:
            self.message_received.emit(value)

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._stopped:
            return
        self._read()
        if status is QProcess.ExitStatus.NormalExit and code == 0 and self._problem is None:
            self.finished.emit()
            return
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        hint = self.tr("Try again. The details say more.") if said else self.tr("It gave no reason. Try again.")
        self.failed.emit(self._problem or PutError(self.tr("The command failed."), hint, said[-4000:]))

    @Slot(QProcess.ProcessError)
    def _error_occurred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self._stopped:
            self.failed.emit(
                PutError(
                    self.tr("A part of the program could not be started."),
                    self.tr("Install PUT Desktop again."),
                    self._process.errorString(),
                )
            )
