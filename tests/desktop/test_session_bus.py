"""Messages to the desktop, over a bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from put_desktop.platform.session_bus import SessionBus

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs a message bus"
)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        process.kill()


def test_a_notification_and_progress_arrive(bus: str) -> None:
    from jeepney import MatchRule, MessageType, message_bus, new_method_return
    from jeepney.io.blocking import Proxy, open_dbus_connection

    heard: list[tuple[object, ...]] = []
    ready = threading.Event()

    def serve() -> None:
        with open_dbus_connection("SESSION") as connection:
            service = Proxy(message_bus, connection)
            service.RequestName("org.freedesktop.Notifications")
            service.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))
            ready.set()
            while len(heard) < 2:
                message = connection.receive(timeout=20)
                if message.header.message_type is MessageType.method_call:
                    heard.append(message.body)
                    connection.send(new_method_return(message, "u", (1,)))
                elif message.body and str(message.body[0]).startswith("application:"):
                    heard.append(message.body)

    thread = threading.Thread(target=serve)
    thread.start()
    assert ready.wait(20)
    sender = SessionBus()
    assert sender.notify("PUT Desktop", "put-desktop", "Done", "28 jobs", 1000)
    assert sender.show_progress("put-desktop", 0.5)
    thread.join(20)
    sender.close()
    assert heard[0][3:5] == ("Done", "28 jobs")
    name, values = heard[1]
    assert name == "application://put-desktop.desktop"
    assert values["progress"] == ("d", 0.5)  # type: ignore[index]


def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path=/nowhere/{os.getpid()}")
    bus = SessionBus()
    assert not bus.notify("PUT Desktop", "put-desktop", "Done", "", 1000)
    assert not bus.show_progress("put-desktop", None)
    bus.close()
