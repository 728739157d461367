"""The parts of :mod:`benchmarks.window`; each prints one JSON line with its value.

python -m benchmarks.window_parts translating|drop|memory|jobs|files [--quick]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from PIL import Image
from PySide6.QtCore import QEventLoop, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QScrollBar

from put import paths
from put_desktop.core.garbage import GarbageTimer
from put_desktop.main.window import MainWindow
from put_desktop.media import library_loader
from put_desktop.settings.job_settings import JobSettings
from put_desktop.startup import SWITCH_SECONDS
from put_desktop.translate.queue.job import FileStatus, Job, JobFile, JobLocation, JobState
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.translate.queue.store import JobStore
from put_desktop.ui import theme

MODEL = "watercolour-fast"
SIZE = (1500, 1000)
TICK_MS = 2
LOOK_MS = 5
PATIENCE = 600.0
"""Seconds after which nothing is waited for any longer."""


class GapMeter(QObject):
    """Ticks every few milliseconds, and keeps the longest time between two ticks and the most that was worked between.

    The second is the processor time of the window's own thread, which a busy machine hardly changes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest = self.most_work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin, and forget what was before."""
        self.longest = self.most_work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.most_work = max(self.most_work, worked - self._worked)
        self._last, self._worked = now, worked


class Waiting(QEventLoop):
    """An event loop that ends when something holds.

    Args:
        holds: is asked every few milliseconds.
    """

    def __init__(self, holds: Callable[[], bool]) -> None:
        super().__init__()
        self._holds = holds
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    @Slot()
    def _look(self) -> None:
        try:
            ended = self._holds()
        except Exception:  # or nobody would end it
            self.quit()
            raise
        if ended:
            self.quit()


class Measured:
    """A window as the program makes it, and what is done with it."""

    def __init__(self, app: QApplication, folder: Path, *, quick: bool) -> None:
        self.app = app
        self.folder = folder
        self.quick = quick
        self.window = MainWindow(folder / "data")
        garbage = GarbageTimer(self.window)
        self.window.queue.engine_loaded.connect(garbage.settle)
        self.meter = GapMeter(self.window)
        self.loaded: list[bool] = []

    def open(self) -> None:
        """Show the window and wait until it has its models and its queue."""
        self.window.ready.connect(lambda: self.loaded.append(True))
        self.window.queue.loaded.connect(lambda: self.loaded.append(True))
        self.window.show()
        library_loader.install()
        self.window.begin()
        self.until(lambda: len(self.loaded) == 2)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window live until something holds: in an event loop as it has, which rests where nothing happens.

        Raises:
            TimeoutError: it does not come to that.
        """
        end = time.monotonic() + PATIENCE
        waiting = Waiting(lambda: holds() or time.monotonic() > end)
        waiting.exec()
        if not holds():
            raise TimeoutError

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def drop(self, data: QMimeData) -> None:
        """Let files fall on the page that is shown."""
        button, key, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        self.app.sendEvent(self.window, QDragEnterEvent(QPoint(5, 5), copy, data, button, key))  # or nobody gets it
        self.rest(0.02)
        self.app.sendEvent(self.window, QDropEvent(QPointF(6, 6), copy, data, button, key))

    def translate(self, photographs: Path) -> None:
        """Add a folder and translate it."""
        before = len(self.window.queue.jobs)
        self.window.gallery.set_current(MODEL)
        self.drop(dragged([photographs]))
        self.until(lambda: len(self.window.queue.jobs) > before and self.window.queue.jobs[-1].total is not None)
        self.window.actions_.start.trigger()
        self.until(lambda: self.window.queue.activity is not Activity.IDLE)
        self.until(lambda: self.window.queue.activity is Activity.IDLE)
        self.until(lambda: not self.window.preview.busy)

    def scroll(self, bar: QScrollBar) -> None:
        """From one end to the other in sixty steps."""
        for step in range(61):
            bar.setValue(round(bar.maximum() * step / 60))
            self.rest(0.01)


def dragged(files: list[Path]) -> QMimeData:
    """Return what another program gives with a drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return data


def translating(measured: Measured) -> float:
    """Longest gap in milliseconds, the engine's first load included."""
    folder = photographs(measured.folder / "Holiday", 3 if measured.quick else 10)
    measured.open()
    measured.meter.start()
    measured.translate(folder)
    return measured.meter.longest * 1000


def drop(measured: Measured) -> float:
    """Longest gap in milliseconds."""
    files = many_files(measured.folder / "Holiday", 2000 if measured.quick else 20_000)
    measured.open()
    measured.rest(1)
    data = dragged(files)
    measured.meter.start()
    measured.drop(data)
    measured.until(lambda: any(job.total for job in measured.window.queue.jobs))
    measured.until(lambda: measured.window.files.table.rowCount() > 0)
    measured.rest(2)
    return measured.meter.longest * 1000


def memory(measured: Measured) -> float:
    """Megabytes after a batch more than before it."""
    measured.open()
    measured.translate(photographs(measured.folder / "First", 2))
    before = held(measured)
    measured.translate(photographs(measured.folder / "Holiday", 4 if measured.quick else 20))
    return (held(measured) - before) / 1e6


def jobs(measured: Measured) -> float:
    """Longest gap in milliseconds."""
    count = 50 if measured.quick else 500
    store_jobs(measured.folder / "data" / "queue.sqlite", [made_job(measured.folder, n, 20) for n in range(count)])
    measured.window.parts.open_queue(opened=True)
    measured.meter.start()
    measured.open()
    measured.rest(1)
    measured.scroll(measured.window.queue_panel.view.verticalScrollBar())
    measured.window.queue_panel.view.selectAll()
    measured.rest(0.3)
    return measured.meter.longest * 1000


def files(measured: Measured) -> float:
    """Longest gap in milliseconds."""
    count = 1000 if measured.quick else 10_000
    store_jobs(measured.folder / "data" / "queue.sqlite", [made_job(measured.folder, n, count) for n in range(2)])
    measured.window.parts.open_queue(opened=True)
    measured.open()
    measured.rest(1)
    measured.meter.start()
    panel = measured.window.files
    for row in (0, 1):
        measured.window.queue_panel.select([row])
        measured.until(lambda: panel.table.rowCount() == count)
        measured.scroll(panel.view.verticalScrollBar())
        for status in (FileStatus.FAILED, None):
            panel.show_only(status)
            measured.rest(0.3)
    return measured.meter.longest * 1000


def photographs(folder: Path, count: int) -> Path:
    """Return a folder with so many large photographs."""
    folder.mkdir()
    samples = paths.sample_images()
    for number in range(count):
        with Image.open(samples[number % len(samples)]) as image:
            image.convert("RGB").resize(SIZE).save(folder / f"{number:03}.jpg", quality=90)
    return folder


def many_files(folder: Path, count: int) -> list[Path]:
    """Return so many pictures, all of them the same one on the disk where it can link."""
    folder.mkdir()
    first = folder / "00000.jpg"
    shutil.copyfile(paths.sample_images()[0], first)
    found = [first]
    for number in range(1, count):
        path = folder / f"{number:05}.jpg"
        os.link(first, path)
        found.append(path)
    return found


def made_job(folder: Path, number: int, count: int) -> tuple[Job, list[JobFile]]:
    """Return a job that has ended, and its files: one in ten failed."""
    source = folder / f"Folder {number}"
    output, failed = folder / f"Results {number}", (count + 9) // 10
    job = Job(
        (source,),
        JobLocation(source.name, source.name, folder, folder=True),
        JobSettings(),
        "Watercolour",
        output,
        state=JobState.DONE_WITH_FAILURES,
        begun=True,
        total=count,
        done=count - failed,
        failed=failed,
    )
    made = [
        JobFile(source / f"{n:05}.jpg", FileStatus.FAILED if n % 10 == 0 else FileStatus.DONE, output / f"{n}.jpg")
        for n in range(count)
    ]
    return job, made


def store_jobs(path: Path, made: list[tuple[Job, list[JobFile]]]) -> None:
    """Store a queue for the window to find."""
    store = JobStore(path)
    store.save([job for job, _ in made])
    for job, listed in made:
        store.expect(job.id, [file.source for file in listed])
        store.record(job.id, listed)
    store.close()


def held(measured: Measured) -> int:
    """Return the bytes that the process holds once it has come to rest."""
    measured.rest(3)
    gc.collect()
    return int(psutil.Process().memory_info().rss)


@contextmanager
def window(*, quick: bool) -> Iterator[Measured]:
    """A window that is closed in the end."""
    app = QApplication([])
    theme.apply(app, theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        measured = Measured(app, Path(folder), quick=quick)
        yield measured
        measured.window.end()


def main() -> None:
    """Measure one part and print it."""
    parts = {"translating": translating, "drop": drop, "memory": memory, "jobs": jobs, "files": files}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=sorted(parts))
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)
    with window(quick=given.quick) as measured:
        value = parts[given.part](measured)
    print(json.dumps({"value": value, "work": measured.meter.most_work * 1000}), flush=True)
    os._exit(0)  # a thread may be deep in a library


if __name__ == "__main__":
    main()
