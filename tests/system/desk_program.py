"""The real window with a library of its own, which translates what it is given and ends when all is done.

    python -m tests.system.desk_program FOLDER DEVICE INPUT...

FOLDER has ``models`` and ``data``; DEVICE is that of new jobs. It says ``started`` when the queue runs, ``working``
with the first file or frame that it translates, and ``done`` when nothing is left to do.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from put.config import TranslateOptions
from put.models.library import Library
from put_desktop.main.window import MainWindow
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job import FileStatus
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.ui import theme


class Program:
    """A person who adds what is not in the queue yet, and starts everything."""

    def __init__(self, app: QApplication, folder: Path, device: str, inputs: list[Path]) -> None:
        library = Library(folder / "models", folder / "own")
        self._app = app
        self._device = device
        self._inputs = inputs
        self.window = MainWindow(folder / "data", RealEngine(library), library)
        self._loaded: set[str] = set()
        self._told: set[str] = set()
        self.window.ready.connect(lambda: self._came("models"))
        self.window.queue.loaded.connect(lambda: self._came("queue"))
        for signal in (self.window.queue.files_ended, self.window.queue.video_progressed):
            signal.connect(self._works)
        self.window.show()
        self.window.begin()

    def _came(self, what: str) -> None:
        self._loaded.add(what)
        if self._loaded == {"models", "queue"}:
            queued = {path for job in self.window.queue.jobs for path in job.inputs}
            self.window.settings.set_settings(JobSettings(TranslateOptions(device=self._device)))
            self.window.adding.add([path for path in self._inputs if path not in queued])
            self._timer = QTimer(self.window)
            self._timer.timeout.connect(self._look)
            self._timer.start(20)

    def _look(self) -> None:
        queue = self.window.queue
        if len(queue.jobs) < len(self._inputs) or any(job.total is None for job in queue.jobs):
            return
        left = queue.unfinished()
        if queue.activity is Activity.IDLE and not left:
            print("done", flush=True)
            self._app.exit(1 if any(job.failed for job in queue.jobs) else 0)
        elif queue.activity is Activity.IDLE:
            queue.start([job.id for job in left])
        else:
            self._tell("started")

    def _works(self, _job: str, what: object) -> None:
        new = [file for file in what if file.status is not FileStatus.SKIPPED] if isinstance(what, list) else what
        if new:
            self._tell("working")

    def _tell(self, word: str) -> None:
        if word not in self._told:
            self._told.add(word)
            print(word, flush=True)


def main() -> int:
    """Open the window."""
    app = QApplication(sys.argv[:1])
    theme.apply(app, theme.Scheme.LIGHT)
    program = Program(app, Path(sys.argv[1]), sys.argv[2], [Path(name) for name in sys.argv[3:]])
    code = app.exec()
    program.window.end()
    return code


if __name__ == "__main__":
    raise SystemExit(main())
