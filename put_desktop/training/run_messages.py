"""Messages of the main window about runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from put.runs.types import RunEntry, RunState
from put_desktop.settings.preferences import WindowSettings
from put_desktop.training.runs.run_actions import run_name
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

__all__ = ["RunMessages"]

DECLINED = "training_declined"
"""Names the setting that holds interrupted runs a person does not want to resume."""


class RunMessages(QObject):
    """Tells of active and interrupted runs once, when the program starts, and of pauses for translations.

    Args:
        messages: the main window's.
        settings: remembers which interrupted runs are not to be asked about again.
        show: shows a run.
        resume: resumes a run.
        parent: Qt's owner.
    """

    def __init__(
        self,
        messages: MessageBar,
        settings: WindowSettings,
        show: Callable[[Path], None],
        resume: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._settings = settings
        self._show = show
        self._resume = resume
        self._has_told_of_pause = False
        self._training: dict[Path, Callable[[], None]] = {}
        """Runs that were said to be trained, with what takes the message away."""
        self._interrupted: dict[Path, Callable[[], None]] = {}
        """Runs that were said to be interrupted, likewise."""
        self._paused: Callable[[], None] | None = None
        """Takes away the message that a run is paused."""

    def tell_at_start(self, entries: Sequence[RunEntry]) -> None:
        """Tell of runs that are being trained, and offer to resume interrupted ones."""
        declined = self._settings.names(DECLINED)
        for entry in entries:
            state = entry.status.state
            if entry.problem is not None:
                continue
            if state is RunState.INTERRUPTED and str(entry.path) not in declined:
                self._offer_resume(entry, entries)
            elif state in (RunState.RUNNING, RunState.STARTING):
                self._training[entry.path] = self._messages.show_info(
                    self.tr("The run “{name}” is training.").format(name=run_name(entry)),
                    choices=[Choice(self.tr("Show"), partial(self._show, entry.path))],
                    after_questions=True,
                )

    def refresh(self, entries: Sequence[RunEntry]) -> None:
        """Take away what is no longer so."""
        live = {entry.path for entry in entries if entry.status.state.live}
        for path in self._training.keys() - live:
            self._training.pop(path)()
        interrupted = {entry.path for entry in entries if entry.status.state is RunState.INTERRUPTED}
        for path in self._interrupted.keys() - interrupted:
            self._interrupted.pop(path)()
        if not live:
            self.end_pause()

    def tell_of_pause(self, live: Sequence[RunEntry]) -> None:
        """Tell once that a run is paused while files are translated."""
        training = [entry for entry in live if entry.status.state is not RunState.PAUSED]
        if training and not self._has_told_of_pause:
            self._has_told_of_pause = True
            self._paused = self._messages.show_info(
                self.tr("The run “{name}” is paused while files are translated.").format(name=run_name(training[0])),
                self.tr("It continues afterwards. You can turn this off in the list of all runs."),
            )

    def end_pause(self) -> None:
        """Take away that a run is paused: it continues."""
        if self._paused is not None:
            self._paused()
            self._paused = None

    def _offer_resume(self, entry: RunEntry, entries: Sequence[RunEntry]) -> None:
        step = text.number(max(0, entry.status.step))
        self._interrupted[entry.path] = self._messages.show_info(
            self.tr("The run “{name}” was interrupted at step {step}.").format(name=run_name(entry), step=step),
            self.tr("You can resume it from its latest checkpoint."),
            [
                Choice(self.tr("Resume"), partial(self._resume, entry.path), accent=True),
                Choice(self.tr("Show"), partial(self._show, entry.path)),
                Choice(self.tr("Not now"), partial(self._decline, entry.path, entries)),
            ],
        )

    def _decline(self, path: Path, entries: Sequence[RunEntry]) -> None:
        declined = {*self._settings.names(DECLINED), str(path)}
        known = {str(entry.path) for entry in entries}
        self._settings.set_names(DECLINED, sorted(declined & known))
