"""Pausing training while the window translates, if the user wants that."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, Signal, Slot

from put_desktop.settings.preferences import WindowSettings
from put_desktop.training.runs.gpu_lease import LeaseHolder

__all__ = ["TranslationPause"]

SETTING = "training_gives_way"
"""Name of the setting; files of earlier versions hold it too."""


class TranslationPause(QObject):
    """Holds the GPU lease while files are translated or previewed.

    Args:
        lease: makes the lease.
        settings: remembers whether training is paused.
        parent: Qt's owner.

    Signals:
        enabled_changed: whether training is paused for translations has changed.
        started: training is paused from now on.
        ended: training continues.
        failed: an exception; training cannot be paused.
    """

    enabled_changed = Signal()
    started = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        lease: Callable[[], AbstractContextManager[object]],
        settings: WindowSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.lease_holder = LeaseHolder(lease, self)
        self.lease_holder.started.connect(self.started)
        self.lease_holder.ended.connect(self.ended)
        self.lease_holder.failed.connect(self.failed)

    @property
    def is_enabled(self) -> bool:
        """Whether training is paused while files are translated."""
        return self._settings.flag(SETTING, default=True)

    @Slot(bool)
    def set_enabled(self, on: bool) -> None:
        """Set whether training is paused, from now on and in later sessions."""
        self._settings.set_flag(SETTING, on=on)
        if not on:
            self.lease_holder.want(wanted=False)
            self.lease_holder.release()
        self.enabled_changed.emit()

    def set_translating(self, *, active: bool) -> None:
        """Say whether files are being translated."""
        self.lease_holder.want(wanted=active and self.is_enabled)

    @Slot()
    def pause_for_preview(self) -> None:
        """Pause training for a preview."""
        if self.is_enabled:
            self.lease_holder.touch()

    def close(self) -> None:
        """Release the lease and end."""
        self.lease_holder.close()
