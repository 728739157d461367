"""``put train`` for a draft, to see in advance what a run would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from put.errors import PutError
from put_desktop.core.put_process import PutProcess
from put_desktop.training.draft.arguments import Scratch, train_arguments
from put_desktop.training.draft.draft import Draft

__all__ = ["DraftCommand"]


class DraftCommand(QObject):
    """Runs the latest command it was given; an earlier one ends at once without another signal.

    Signals:
        message_received: one JSON object.
        failed: the :class:`put.errors.PutError` that ended it, or why it could not start.
        finished: it ended with success.
    """

    message_received = Signal(dict)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scratch = Scratch()
        self._process: PutProcess | None = None

    @property
    def busy(self) -> bool:
        """Whether a command is running."""
        return self._process is not None

    def run(self, draft: Draft, extra: Sequence[str]) -> None:
        """Start a command; ``extra`` follows the draft's own arguments."""
        self.stop()
        try:
            words = [*train_arguments(draft), *self.scratch.leave_out(draft.left_out), *extra, "--json"]
        except PutError as problem:
            self.failed.emit(problem)
            return
        except ValueError:
            self.failed.emit(PutError(self.tr("Pictures are missing."), self.tr("Choose both folders first.")))
            return
        except OSError as error:
            self.failed.emit(
                PutError(self.tr("There is no room for temporary files."), self.tr("Free some space."), str(error))
            )
            return
        self._process = PutProcess(words, self)
        self._process.message_received.connect(self.message_received)
        self._process.failed.connect(self._failed)
        self._process.finished.connect(self._finished)
        self._process.start()

    def stop(self) -> None:
        """End the command that is running, without another signal."""
        if self._process is not None:
            process, self._process = self._process, None
            process.stop()
            process.message_received.disconnect(self.message_received)
            process.deleteLater()

    def close(self) -> None:
        """End the command and delete its files."""
        self.stop()
        self.scratch.close()

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self._drop()
        self.failed.emit(problem)

    @Slot()
    def _finished(self) -> None:
        self._drop()
        self.finished.emit()

    def _drop(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
