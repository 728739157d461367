"""Offering the GPU pack where there is an NVIDIA card and no torch for it, and getting it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from put.errors import PutError
from put.formatting import size_text
from put_desktop.core.put_process import PutProcess
from put_desktop.settings.preferences import WindowSettings
from put_desktop.ui.widgets.message_bar import Choice, MessageBar

__all__ = ["GpuOffer"]

DECLINED = "gpu_pack_declined"
STEPS = 1000


class GpuOffer(QObject):
    """Offer the GPU pack. Nothing is fetched before the person has agreed; a stopped download is kept.

    Args:
        messages: tells it.
        remembered: whether the person wants it at all.
        window: Qt's owner, and that of the dialogues.
    """

    def __init__(self, messages: MessageBar, remembered: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._remembered, self._window = messages, remembered, window
        self._process: PutProcess | None = None
        self._progress: QProgressDialog | None = None

    def look(self) -> None:
        """Look for a card, and offer the pack where it would help, unless that was declined before."""
        if not self._remembered.flag(DECLINED, default=False):
            self._run(["gpu", "status", "--json"])

    @Slot()
    def install(self) -> None:
        """Fetch the pack and try it."""
        self._run(["gpu", "install", "--yes", "--json"])
        self._show_progress()

    @Slot()
    def ask_file(self) -> None:
        """Ask for a pack file, for a computer without a network."""
        dialog = QFileDialog(self._window, _tr("Install the GPU pack from a file"), "", _tr("GPU packs (*.zip)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.install_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def install_file(self, file: str) -> None:
        """Install the pack in a file."""
        self._run(["gpu", "install", "--yes", "--json", "--from", file])
        self._show_progress()

    @Slot()
    def stop(self) -> None:
        """End what runs; a download resumes with the next try."""
        if self._process is not None:
            self._process.stop()
        self._end_progress()

    def _run(self, words: list[str]) -> None:
        if self._process is not None:
            self._process.stop()
        self._process = PutProcess(words, self)
        self._process.message_received.connect(self._told)
        self._process.failed.connect(self._failed)
        self._process.start()

    def _show_progress(self) -> None:
        self._end_progress()
        self._progress = QProgressDialog(_tr("Getting the GPU pack…"), _tr("Stop"), 0, STEPS, self._window)
        self._progress.setWindowTitle(_tr("GPU pack"))
        self._progress.setAutoClose(False)
        self._progress.setAutoReset(False)
        self._progress.canceled.connect(self.stop)
        self._progress.open()

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self.stop)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None

    @Slot(dict)
    def _told(self, message: dict[str, object]) -> None:
        if message.get("event") == "installed":
            self._end_progress()
            self._messages.show_info(
                _tr("The GPU pack works: it translated a sample on the card."),
                _tr("It is used from the next start of PUT Desktop on."),
            )
        elif message.get("event") == "progress":
            self._show_step(str(message.get("doing")), message.get("done"), message.get("total"))
        elif message.get("card") and message.get("offered") and not message.get("pack"):
            self._offer(str(message["card"]))

    def _show_step(self, doing: str, done: object, total: object) -> None:
        if self._progress is None or not isinstance(done, int) or not isinstance(total, int):
            return
        texts = {
            "fetch": _tr("Fetching the GPU pack: {done} of {total}").format(
                done=size_text(done), total=size_text(total)
            ),
            "unpack": _tr("Unpacking the GPU pack…"),
            "verify": _tr("Translating a sample on the card…"),
        }
        self._progress.setLabelText(texts.get(doing, ""))
        self._progress.setValue(STEPS * done // max(1, total))

    def _offer(self, card: str) -> None:
        self._messages.show_info(
            _tr("{card} is here, but PUT Desktop uses the processor.").format(card=card),
            _tr(
                "The GPU pack makes translating and training many times faster. It is about 3 GB to fetch and holds "
                "libraries of NVIDIA, under NVIDIA's licence."
            ),
            [
                Choice(_tr("Get the GPU pack"), self.install, accent=True),
                Choice(_tr("From a file…"), self.ask_file),
                Choice(_tr("Do not ask again"), self._decline),
            ],
        )

    def _decline(self) -> None:
        self._remembered.set_flag(DECLINED, on=True)

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        asked = self._progress is not None
        self._end_progress()
        if asked:
            self._messages.show_problem(problem)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Support", text)
