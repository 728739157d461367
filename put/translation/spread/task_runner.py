"""Does the tasks of one worker, in its process."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from put.errors import PutError
from put.events import PictureRendered
from put.images.image_files import DecodedImage, is_written_in_bytes, read_image, write_image
from put.translation.existing import state_of
from put.translation.guard import guarded, guarded_large, guarded_video
from put.translation.large.large_picture import LargePicture, large_picture, translate_large
from put.translation.memory.gate import BUDGET, MemoryGate
from put.translation.pixels.scaling import Pixels
from put.translation.result import Cancelled, Kept, Translated
from put.translation.spread.tasks import (
    Answer,
    Dropped,
    Failed,
    FramesMade,
    FramesTask,
    Message,
    PictureMade,
    PictureTask,
    Progress,
    Task,
    Unreachable,
    VideoMade,
    VideoTask,
    WorkerSetup,
)
from put.translation.translator import TranslatedBatch, Translator, TranslatorFacts
from put.translation.video.job import translate_video

__all__ = ["TaskRunner"]

Found = list[tuple[str, str]]
"""Messages of the generator, with hints."""


class TaskRunner:
    """One generator on one device, with tasks from several threads: while one computes, others read and write.

    Args:
        setup: generator, options and device.
        stop: drops what is in hand.

    Raises:
        PutError: the generator cannot be loaded, or the device cannot be used.
    """

    def __init__(self, setup: WorkerSetup, stop: threading.Event) -> None:
        self._options = setup.options
        self._stop = stop
        self._translator = Translator(setup.entry, setup.options, stop.is_set, setup.threads)
        self._device = threading.Lock()
        self._gate = MemoryGate()

    @property
    def facts(self) -> TranslatorFacts:
        """What translates, and how."""
        return self._translator.facts

    def run(self, task: Task) -> Iterator[Message]:
        """Yield what comes back from a task. Nothing is raised: whatever goes wrong is the answer."""
        try:
            yield (yield from self._done(task))
        except Cancelled:
            yield Dropped()
        except PutError as error:
            yield Failed(error)

    def _done(self, task: Task) -> Generator[Progress, None, Answer]:
        if self._stop.is_set():
            return Dropped()
        if isinstance(task, FramesTask):
            return guarded(self._frames)(task.pixels)
        if isinstance(task, VideoTask):
            return (yield from self._video(task)) if _sees(task) else Unreachable()
        if _sees(task):
            return (yield from guarded_large(self._picture(task.source, task.target)))
        return Unreachable() if task.content is None else (yield from guarded_large(self._sent(task, task.content)))

    def _frames(self, pixels: Sequence[Pixels]) -> FramesMade:
        warnings: Found = []
        own: list[Pixels] = [
            each if each.flags.writeable else each.copy() for each in pixels
        ]  # those that Ray shares are not
        with self._device:
            batch = self._translator.translate_batch(own, lambda *words: warnings.append(words))
        return FramesMade(TranslatedBatch(tuple(batch.frames), batch.seconds), tuple(warnings))

    def _video(self, task: VideoTask) -> Generator[Progress, None, Answer]:
        options = replace(task.options, device=self._options.device)
        with self._device:
            result = yield from guarded_video(
                translate_video(task.source, task.target, self._translator, options, self._stop)
            )
        return Dropped() if result is None else VideoMade(result)

    def _sent(self, task: PictureTask, content: bytes) -> Generator[PictureRendered, None, PictureMade]:
        """Translate a picture whose file was sent; the result's file is sent back."""
        with TemporaryDirectory(prefix="put-") as place:
            source, target = Path(place) / task.source.name, Path(place) / "result" / task.target.name
            target.parent.mkdir()
            source.write_bytes(content)
            made = yield from self._picture(source, target)
            return replace(made, content=target.read_bytes())

    def _picture(self, source: Path, target: Path) -> Generator[PictureRendered, None, PictureMade]:
        ticket = self._gate.register()
        try:
            if (large := large_picture(source, target, self._translator)) is not None:
                self._gate.enter(ticket, BUDGET)
                return (yield from self._large(large, target))
            size = source.stat().st_size if source.is_file() else 0
            self._gate.enter(ticket, size)
            picture = read_image(source, admit=partial(self._gate.enter, ticket, size))
            made, seconds, warnings = self._translated(picture)
            notes = write_image(target, made.pixels, picture, self._options.format, self._options.quality)
        finally:
            self._gate.leave(ticket)
        height, width = picture.pixels.shape[:2]
        return PictureMade((width, height), seconds, (*picture.notes, *notes), tuple(warnings), picture.carried)

    def _large(self, picture: LargePicture, target: Path) -> Generator[PictureRendered, None, PictureMade]:
        """Translate and write one that memory does not hold, by rows."""
        warnings: Found = []
        with self._device:
            began = time.monotonic()
            made = yield from translate_large(picture, target, self._translator, lambda *words: warnings.append(words))
            return PictureMade(made.size, time.monotonic() - began, made.notes, tuple(warnings), made.carried)

    def _translated(self, picture: DecodedImage) -> tuple[Translated, float, Found]:
        warnings: Found = []
        kept = Kept.BYTES if is_written_in_bytes(picture) else Kept.FLOATS
        self._translator.begin(picture.pixels)
        with self._device:
            began = time.monotonic()
            made = self._translator.translate(picture.pixels, lambda *words: warnings.append(words), kept=kept)
            return made, time.monotonic() - began, warnings


def _sees(task: PictureTask | VideoTask) -> bool:
    """Whether source and results are reached here as where the task comes from."""
    return task.marker is None or (task.marker.exists() and state_of(task.source) == task.state)
