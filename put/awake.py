"""Keeping the computer awake while it works."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Awake", "kept_awake"]

END_SECONDS = 2.0


class Awake:
    """Keeps the computer from falling asleep by itself, between :meth:`begin` and :meth:`end`; its screen may turn off.

    The system is asked on a thread of its own, as it may take its time. Where it offers no way, nothing happens.
    """

    def __init__(self) -> None:
        self.is_held = False
        """Whether the system has agreed to stay awake."""
        self._thread: threading.Thread | None = None
        self._over = threading.Event()

    def begin(self) -> None:
        """Stay awake from now on."""
        if self._thread is None:
            self._over = threading.Event()
            self._thread = threading.Thread(target=self._hold, args=(self._over,), name="put-awake", daemon=True)
            self._thread.start()

    def end(self, *, wait: bool = False) -> None:
        """Let the computer sleep as it likes; where ``wait``, the system knows when this returns."""
        thread, self._thread = self._thread, None
        self._over.set()
        if wait and thread is not None:
            thread.join(END_SECONDS)

    def _hold(self, over: threading.Event) -> None:
        try:
            from wakepy import keep

            with keep.running(on_fail="pass") as mode:
                self.is_held = bool(mode.active)
                over.wait()
        except Exception:  # noqa: BLE001 - whatever a system's power service does, the work matters more
            return
        finally:
            if over is self._over:
                self.is_held = False


@contextmanager
def kept_awake() -> Iterator[None]:
    """Keep the computer awake within the block."""
    awake = Awake()
    awake.begin()
    try:
        yield
    finally:
        awake.end(wait=True)
