"""The desktop's message bus on Linux; elsewhere, and without one, nothing is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

__all__ = ["SessionBus"]


class SessionBus:
    """Sends without waiting for answers, from one thread at a time, beside the window.

    The connection is made when it is first needed.
    """

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None
        self._is_missing = sys.platform != "linux"

    def notify(self, program: str, icon: str, title: str, text: str, shown_ms: int) -> bool:
        """Ask for a notification; whether there is a bus that takes it."""
        if self._is_missing:
            return False
        from jeepney import DBusAddress, new_method_call

        name = "org.freedesktop.Notifications"
        address = DBusAddress("/org/freedesktop/Notifications", name, name)
        body: tuple[object, ...] = (program, 0, icon, title, text, [], {}, shown_ms)
        return self._send(new_method_call(address, "Notify", "susssasa{sv}i", body))

    def show_progress(self, desktop_file: str, fraction: float | None) -> bool:
        """Show progress on the program's icon in the dock, as Ubuntu, KDE and others do; None for none."""
        if self._is_missing:
            return False
        from jeepney import DBusAddress, new_signal

        address = DBusAddress("/com/canonical/unity/launcherentry/1", interface="com.canonical.Unity.LauncherEntry")
        values: Mapping[str, tuple[str, Any]] = {
            "progress": ("d", fraction or 0.0),
            "progress-visible": ("b", fraction is not None),
        }
        return self._send(new_signal(address, "Update", "sa{sv}", (f"application://{desktop_file}.desktop", values)))

    def close(self) -> None:
        """Leave the bus."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.close()
            self._connection = None

    def _send(self, message: Message) -> bool:
        from jeepney import MessageFlag

        message.header.flags |= MessageFlag.no_reply_expected
        try:
            self._open().send(message)
        except Exception:  # noqa: BLE001 - a desktop without a bus, or one that went away
            self._is_missing = True
            self.close()
            return False
        return True

    def _open(self) -> DBusConnection:
        if self._connection is None:
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection("SESSION")
        return self._connection
