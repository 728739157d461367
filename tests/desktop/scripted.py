"""An engine that does what a test says, file by file, in place of a network."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from put.config import OnExists, TranslateOptions, VideoOptions
from put.errors import MediaError, PutError
from put.events import (
    DeviceActivity,
    FileResult,
    FileState,
    TranslationAdvanced,
    TranslationEvent,
    TranslationFinished,
    TranslationSpread,
    TranslationStarted,
    VideoProgressed,
    Warned,
)
from put.translation.walk import Found
from put_desktop.media.previews import LoopFrame, LoopOrder, PreviewOrder, PreviewReady, SampleOrder
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import Job, JobLocation
from put_desktop.translate.queue.messages import Leftovers


class ScriptedEngine:
    """Copies files instead of translating them.

    Args:
        held: wait before each file until :meth:`allow`.
    """

    def __init__(self, *, held: bool = False) -> None:
        self.held = held
        self.broken: set[str] = set()
        """Names of files that fail."""
        self.raises: dict[str, Exception] = {}
        """What a job of an input's name raises at once."""
        self.raises_at: dict[str, Exception] = {}
        """What a job raises when it comes to the file of a name."""
        self.begun: list[str] = []
        self.runs: list[tuple[tuple[Path, ...], Path, TranslateOptions]] = []
        self.previews: list[PreviewOrder] = []
        self.samples: list[SampleOrder] = []
        self.loops: list[LoopOrder] = []
        self.discarded: list[Path] = []
        self.discarded_of: list[Leftovers] = []
        """Those of one job beside others."""
        self.clips: list[dict[Path, VideoOptions]] = []
        self.found: list[Found | None] = []
        """What each run was told of single videos."""
        self.video_frames = 4
        """A file that ends in .mp4 has so many; each waits as a file does."""
        self.loop_frames = 5
        self.loads = 0
        self.open_runs = 0
        self.devices: dict[str, tuple[DeviceActivity, ...]] = {}
        """What several devices do when a job comes to the file of a name."""
        self._gate = threading.Semaphore(0)

    def allow(self, files: int = 1) -> None:
        """Let so many files pass."""
        for _ in range(files):
            self._gate.release()

    def load(self) -> float | None:
        self.loads += 1
        return 0.35

    def loop(self, order: LoopOrder, *, stop: threading.Event) -> Iterator[LoopFrame]:
        self.loops.append(order)
        if order.source.name in self.broken:
            raise MediaError("This one is broken.", "Take another.")
        for number in range(self.loop_frames):
            if not self._passes(stop):
                return
            image = QImage(8, 6, QImage.Format.Format_RGB32)
            image.fill(QColor(20 * number, 0, 0))
            yield LoopFrame(order.number, image, image.rgbSwapped(), order.at + number / 10)

    def sample(self, order: SampleOrder, *, stop: threading.Event) -> QImage | None:
        self.samples.append(order)
        image = QImage(12, 8, QImage.Format.Format_RGB32)
        image.fill(QColor("orange"))
        return None if stop.is_set() else image

    def discard(self, left: Leftovers) -> None:
        if left.only is None:
            self.discarded.append(left.output)
        else:
            self.discarded_of.append(left)

    def preview(self, order: PreviewOrder, *, stop: threading.Event) -> PreviewReady | None:
        self.previews.append(order)
        if order.source.name in self.broken:
            raise MediaError("This one is broken.", "Take another.")
        image = QImage(8, 6, QImage.Format.Format_RGB32)
        image.fill(QColor("teal"))
        return PreviewReady(order.number, image, image, 0.5)

    def translate(
        self,
        inputs: tuple[Path, ...],
        output: Path,
        options: TranslateOptions,
        *,
        stop: threading.Event,
        finished: Mapping[Path, Path],
        clips: Mapping[Path, VideoOptions],
        found: Found | None,
    ) -> Iterator[TranslationEvent]:
        self.runs.append((inputs, output, options))
        self.clips.append(dict(clips))
        self.found.append(found)
        if inputs[0].name in self.raises:
            raise self.raises[inputs[0].name]
        self.open_runs += 1
        try:
            yield from self._run(inputs, output, options, stop, finished)
        finally:
            self.open_runs -= 1

    def _run(
        self,
        inputs: tuple[Path, ...],
        output: Path,
        options: TranslateOptions,
        stop: threading.Event,
        finished: Mapping[Path, Path],
    ) -> Iterator[TranslationEvent]:
        files = [file for path in inputs for file in (_files(path) if path.is_dir() else [path])]
        output.mkdir(parents=True, exist_ok=True)
        yield TranslationStarted(len(files), options.model, "cpu", "fp32", output)
        counts = dict.fromkeys(FileState, 0)
        for file in files:
            if file.name in self.devices:
                yield TranslationSpread(self.devices[file.name])
            if not self._passes(stop):
                return
            self.begun.append(file.name)
            if file.name in self.raises_at:
                raise self.raises_at[file.name]
            if file.suffix == ".mp4" and file not in finished:
                for frame in range(1, self.video_frames + 1):
                    yield VideoProgressed(
                        file, frame, self.video_frames, 12.5, 8.0 / frame, 1000 * frame, 1000 * self.video_frames
                    )
                    if not self._passes(stop):
                        return
            if file in finished:
                result = FileResult(file, FileState.SKIPPED, finished[file])
            else:
                result = self._one(file, output / file.name, options)
            counts[result.state] += 1
            if file.name.startswith("odd"):
                yield Warned("Its ending is wrong.", source=file)
            yield TranslationAdvanced(
                result,
                counts[FileState.DONE],
                counts[FileState.SKIPPED],
                counts[FileState.FAILED],
                len(files),
                2.0,
                9.0,
            )
        yield TranslationFinished(*counts.values(), 0.1, output)

    def _one(self, file: Path, target: Path, options: TranslateOptions) -> FileResult:
        if file.name in self.broken:
            return FileResult(file, FileState.FAILED, error=MediaError("This one is broken.", "Take another.", "why"))
        if target.exists() and options.on_exists is OnExists.SKIP:
            return FileResult(file, FileState.SKIPPED, target)
        shutil.copyfile(file, target)
        if file.suffix == ".mp4":
            report = {"translated": 4.0, "frames_per_second": 12.5}
            return FileResult(file, FileState.DONE, target, frames=self.video_frames, report=report)
        return FileResult(file, FileState.DONE, target)

    def _passes(self, stop: threading.Event) -> bool:
        while not stop.is_set():
            if not self.held or self._gate.acquire(timeout=0.01):
                return not stop.is_set()
        return False


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".jpg", ".mp4"))


def make_folder(root: Path, count: int = 3, prefix: str = "p") -> Path:
    """A folder of files whose content does not matter."""
    root.mkdir(parents=True)
    for number in range(count):
        (root / f"{prefix}{number}.jpg").write_bytes(b"picture")
    return root


def make_job(folder: Path, output: Path | None = None, **options: object) -> Job:
    """A job for a folder."""
    settings = JobSettings(TranslateOptions(model="tiny", **options))
    place = JobLocation(folder.name, folder.name, folder.parent, folder=True)
    return Job((folder,), place, settings, "Tiny", output or folder.with_name(f"{folder.name} - Tiny"))


def problem(text: str = "It went wrong.") -> PutError:
    """An error to be told."""
    return PutError(text, "Do something.", "details")
