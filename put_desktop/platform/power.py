"""Sleep, shut down, and a person's own command."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QProcess

from put.errors import PutError

__all__ = ["run_command", "shut_down", "sleep"]

_SLEEP: Mapping[str, Sequence[str]] = {
    "linux": ("systemctl", "suspend"),
    "win32": ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
    "darwin": ("pmset", "sleepnow"),
}
_SHUT_DOWN: Mapping[str, Sequence[str]] = {
    "linux": ("systemctl", "poweroff"),
    "win32": ("shutdown", "/s", "/t", "0"),
    "darwin": ("osascript", "-e", 'tell application "System Events" to shut down'),
}


def sleep() -> PutError | None:
    """Let the computer sleep.

    Returns:
        Why that could not be asked for.
    """
    return _started(_SLEEP.get(sys.platform, ()), _tr("The computer cannot be sent to sleep."))


def shut_down() -> PutError | None:
    """Shut the computer down; programs are asked to end first.

    Returns:
        Why that could not be asked for.
    """
    return _started(_SHUT_DOWN.get(sys.platform, ()), _tr("The computer cannot be shut down."))


def run_command(command: str) -> PutError | None:
    """Start a program beside this one.

    Args:
        command: the program and its arguments, with quotes around what holds spaces; no shell reads it.

    Returns:
        Why it could not be started.
    """
    return _started(QProcess.splitCommand(command), _tr("“{command}” cannot be started.").format(command=command))


def _started(words: Sequence[str], problem: str) -> PutError | None:
    if words:
        started = QProcess.startDetached(words[0], list(words[1:]))
        if started[0] if isinstance(started, tuple) else started:
            return None
    return PutError(problem, _tr("Check that the program is there and may be run."))


def _tr(source: str) -> str:
    return QCoreApplication.translate("WhenDone", source)
