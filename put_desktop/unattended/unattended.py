"""Controllers of unattended work, put together for the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from put import paths
from put.awake import Awake
from put.config import TranslateOptions
from put.unattended.watch_folder import WatchFolder
from put_desktop.platform.notifications import Notifier
from put_desktop.settings.job_settings import JobSettings
from put_desktop.settings.presets.preset_controller import PresetController
from put_desktop.translate.queue.job_queue import JobQueue
from put_desktop.ui.widgets.message_bar import MessageBar
from put_desktop.unattended.activity_dialog import ActivityDialog
from put_desktop.unattended.activity_log import ActivityLog
from put_desktop.unattended.activity_writer import ActivityWriter
from put_desktop.unattended.attention import Attention
from put_desktop.unattended.countdown import CountdownDialog
from put_desktop.unattended.disk_guard import DiskGuard
from put_desktop.unattended.tray import Tray
from put_desktop.unattended.watch_dialog import WatchDialog
from put_desktop.unattended.watching import Watching
from put_desktop.unattended.when_done import WhenDone

__all__ = ["Unattended"]


class Unattended(QObject):
    """Owns what works by itself, and opens its dialogues.

    Args:
        queue: the jobs.
        messages: tells of problems.
        presets: the named settings.
        shown: returns the settings that are shown, with the model.
        title_of: returns the title of a model.
        window: Qt's owner, and that of the dialogues.
        is_training: whether a run is being trained.
    """

    def __init__(
        self,
        queue: JobQueue,
        messages: MessageBar,
        presets: PresetController,
        shown: Callable[[], JobSettings],
        title_of: Callable[[str], str],
        window: QWidget,
        is_training: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presets = presets
        self._shown = shown
        self.watching = Watching(queue, self._options_of_folder, title_of, self)
        self.watching.error_occurred.connect(messages.show_problem)
        self.when_done = WhenDone(queue, is_training, self)
        self.when_done.failed.connect(messages.show_problem)
        self.when_done.counting.connect(self._count)
        self.tray = Tray(window, queue)
        self.attention = Attention(queue, self.when_done, Notifier(self.tray.icon, parent=self), Awake(), self)
        self.disk_guard = DiskGuard(queue, messages, parent=self)
        self._countdown: QDialog | None = None
        self.log = ActivityLog(paths.user_log() / "activity.jsonl", self)
        self.log_writer = ActivityWriter(self.log, queue, self.watching, self)
        self.when_done.failed.connect(self.log_writer.note_problem)
        self._missing = {"models", "queue"}
        queue.loaded.connect(self._queue_loaded)

    def begin(self) -> None:
        """Start as soon as the queue is loaded; the models are there."""
        self._came("models")

    @Slot()
    def _queue_loaded(self) -> None:
        self._came("queue")

    def _came(self, what: str) -> None:
        before, self._missing = self._missing, self._missing - {what}
        if before and not self._missing:
            self.log.load()
            self.watching.begin()

    def close(self) -> None:
        """End what runs beside the window."""
        self.when_done.cancel()
        self.disk_guard.close()
        self.watching.close()
        self.attention.close()
        self.tray.close()
        self.log.close()

    @Slot()
    def show_folders(self) -> None:
        """Open the list of watched folders."""
        WatchDialog(self.watching, self._preset_names, self._options_of_preset, self._window).open()

    @Slot()
    def show_log(self) -> None:
        """Open the activity log."""
        ActivityDialog(self.log, self._window).open()

    @Slot(int)
    def _count(self, left: int) -> None:
        if not left:
            self._countdown = None
        elif self._countdown is None:
            self._countdown = CountdownDialog(self.when_done, self._window)
            self._countdown.count(left)
            self._countdown.show()

    def _preset_names(self) -> list[str]:
        return [preset.name for preset in self._presets.presets]

    def _options_of_preset(self, name: str) -> TranslateOptions:
        return self._with_preset(name, self._shown().options)

    def _options_of_folder(self, folder: WatchFolder) -> TranslateOptions:
        """The preset as it is now; the options of the day on which the folder was added where it is gone."""
        return self._with_preset(folder.preset, folder.options)

    def _with_preset(self, name: str, base: TranslateOptions) -> TranslateOptions:
        preset = self._presets.find(name) if name else None
        if preset is None:
            return base
        options = preset.applied(base)
        return options if options.model else replace(options, model=base.model)
