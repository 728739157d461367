"""From the application object to its end: one window, one instance, one clean way out."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from put import __version__, paths
from put.diagnostics.crash_log import crash_traced
from put_desktop.core.errors import ErrorHook
from put_desktop.core.garbage import GarbageTimer
from put_desktop.core.task_manager import TaskManager
from put_desktop.main.window import MainWindow
from put_desktop.media import library_loader
from put_desktop.platform.signals import SignalWatch
from put_desktop.platform.single_instance import HandedOver, Instance
from put_desktop.settings.preferences import WindowSettings
from put_desktop.ui import languages, theme

__all__ = ["run"]

SWITCH_SECONDS = 0.0002
"""Seconds that other threads run Python before the window's thread has its turn; a twenty-fifth of Python's default."""
CLOSE_SECONDS = 1.0
"""Seconds that abandoned tasks may take to end."""
_LOADED_AT = time.monotonic()


def run(given: Sequence[Path], *, startup_time: bool) -> int:
    """Open the window and stay until it is closed.

    Args:
        given: files and folders to queue.
        startup_time: only paint once and print how long that took.

    Returns:
        The exit code.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("put-desktop")
    app.setApplicationDisplayName("PUT Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("put-desktop")
    data = paths.user_data()
    instance = Instance(data)
    if not startup_time and not instance.acquire():
        code = _hand_over(instance, given)
        if code is not None:
            return code
    remembered = WindowSettings(data / "window.ini")
    languages.install(app, remembered.language)
    theme.apply(app, remembered.scheme)
    app.setWindowIcon(theme.app_icon())
    window = MainWindow(data)
    if startup_time:
        code = _measure(app, window)
    else:
        with crash_traced(paths.user_log()) as crashes:
            code = _live(app, window, instance, given, crashes)
    instance.release()
    if not (TaskManager.instance().close(CLOSE_SECONDS) and window.closed_in_time):
        # A thread is deep in a library and cannot be ended; everything that counts is on the disk.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def _live(
    app: QApplication, window: MainWindow, instance: Instance, given: Sequence[Path], crashes: Sequence[Path]
) -> int:
    hook = ErrorHook(paths.user_log(), window)
    hook.caught.connect(window.show_problem)
    hook.install()
    signals = SignalWatch(window.end, window)
    garbage = GarbageTimer(window)
    window.queue.engine_loaded.connect(garbage.settle)
    _after_first_paint(window, lambda: _begin(window, given))
    instance.called.connect(window.add_paths)
    window.ready.connect(instance.watch)
    window.ready.connect(lambda: window.support.begin(crashes), Qt.ConnectionType.SingleShotConnection)
    window.closing.connect(instance.stop_watching)
    window.show()
    code = app.exec()
    garbage.stop()
    signals.close()
    hook.uninstall()
    return code


def _begin(window: MainWindow, given: Sequence[Path]) -> None:
    library_loader.install()
    window.begin(given)


def _after_first_paint(window: MainWindow, call: Callable[[], None]) -> None:
    """Call when the window was painted and its events are handled."""
    window.painted.connect(lambda: QTimer.singleShot(0, call), Qt.ConnectionType.SingleShotConnection)


def _measure(app: QApplication, window: MainWindow) -> int:
    def tell() -> None:
        passed = _since_start() * 1000
        window.close()
        heavy = [name for name in ("torch", "numpy", "cv2", "PIL", "av") if name in sys.modules]
        sys.stdout.write(
            f"{passed:.0f} ms from the start to the first paint\n"
            f"imported by then: {', '.join(heavy) or 'no torch, numpy, OpenCV, Pillow or PyAV'}\n"
        )

    _after_first_paint(window, tell)
    window.show()
    return app.exec()


def _since_start() -> float:
    """Seconds since the process began; where the system does not say, since this module was loaded."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - began
    except (OSError, ValueError, IndexError, AttributeError):
        return time.monotonic() - _LOADED_AT


def _hand_over(instance: Instance, given: Sequence[Path]) -> int | None:
    """Return the exit code; None where the window that was open is gone, and this one is to open."""
    try:
        taken = instance.hand_over(given)
    except OSError as error:
        sys.stderr.write(f"PUT Desktop is already open but did not respond: {error}\n")
        return 1
    if taken is HandedOver.FREE:
        return None
    what = f"it was given {len(given)} to add" if given else "it was brought to the front"
    later = "" if taken is HandedOver.TAKEN else " It is busy and will respond soon."
    sys.stdout.write(f"PUT Desktop is already open; {what}.{later}\n")
    return 0
