"""Keeping the computer awake while it works."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wakepy import Mode

__all__ = ["Awake", "kept_awake"]


class Awake:
    """Keeps the computer from falling asleep by itself, between :meth:`begin` and :meth:`end`; its screen may turn off.

    To be used from one thread. Where the system offers no way, nothing happens.
    """

    def __init__(self) -> None:
        self._mode: Mode | None = None

    @property
    def is_held(self) -> bool:
        """Whether the system has agreed to stay awake."""
        return self._mode is not None and bool(self._mode.active)

    def begin(self) -> None:
        """Stay awake from now on."""
        if self._mode is not None:
            return
        with suppress(Exception):  # whatever a system's power service does, the work matters more
            from wakepy import keep

            mode = keep.running(on_fail="pass")
            mode.__enter__()
            self._mode = mode

    def end(self) -> None:
        """Let the computer sleep as it likes."""
        mode, self._mode = self._mode, None
        if mode is not None:
            with suppress(Exception):
                mode.__exit__(None, None, None)


@contextmanager
def kept_awake() -> Iterator[None]:
    """Keep the computer awake within the block; outside the main thread nothing is done."""
    awake = Awake()
    if threading.current_thread() is threading.main_thread():
        awake.begin()
    try:
        yield
    finally:
        awake.end()
