"""The three overlapping stages of a batch."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from put.errors import PutError
from put.events import FileResult, FileState, TranslationAdvanced, TranslationEvent, Warned
from put.heaps import give_back_freed
from put.images.image_files import DecodedImage, read_image, write_image
from put.translation.batch.computing import Outcome, computed, taken_together
from put.translation.batch.finishing import Finishing
from put.translation.batch.folders import ResultFolders
from put.translation.batch.in_hand import Reading, Writing
from put.translation.batch.settings import FileSettings
from put.translation.batch.todo import Todo, TodoList
from put.translation.guard import guarded, guarded_large, guarded_video
from put.translation.large.large_picture import LargePicture, large_picture, translate_large
from put.translation.memory.gate import BUDGET, MemoryGate
from put.translation.result import Cancelled, Translated
from put.translation.translator import Translator
from put.translation.video.job import translate_video

__all__ = ["Batch"]


class Batch:
    """The three overlapping stages: threads read ahead, the caller's thread computes, threads write behind.

    Args:
        todo: the files.
        translator: with a generator.
        settings: of the files.
        stop: drops the picture in the generator, and ends the work.
    """

    def __init__(
        self,
        todo: TodoList,
        translator: Translator,
        settings: FileSettings,
        stop: threading.Event,
    ) -> None:
        self.todo = todo
        self.translator = translator
        self.settings, self.options = settings, settings.options
        self.stop = stop
        self._readers = ThreadPoolExecutor(self.options.jobs, "put-read")
        self._writers = ThreadPoolExecutor(self.options.jobs, "put-write")
        self._reading: deque[Reading] = deque()
        self._writing: deque[Writing] = deque()
        self._folders = ResultFolders()
        self._finishing = Finishing(settings)
        self._gate = MemoryGate()
        together = translator.facts.most_at_once
        self._ahead = self.options.jobs if together == 1 else max(self.options.jobs, 2 * together)
        """Files that wait before and behind the generator, at most."""

    def run(self) -> Iterator[TranslationEvent]:
        """Yield the events of all files; what is in hand when this is closed is written before it ends."""
        try:
            todo = iter(self.todo)
            while not self.stop.is_set():
                yield from self._read_ahead(todo)
                if not self._reading:
                    break
                reading = self._reading.popleft()
                if reading.future is None:
                    yield from self._translate_video(reading)
                else:
                    yield from self._translate_next(reading, reading.future)
                del reading  # and the picture with it
                yield from self._collect(self._ahead)
            yield from self._collect(0)
        finally:
            self._gate.close()
            self._readers.shutdown(wait=True, cancel_futures=True)
            self._writers.shutdown(wait=True)
            give_back_freed()

    def _read_ahead(self, todo: Iterator[Todo | TranslationAdvanced]) -> Iterator[TranslationEvent]:
        while len(self._reading) <= self._ahead and (found := next(todo, None)) is not None:
            if not isinstance(found, Todo):
                yield found
            elif found.item.video:
                self._reading.append(Reading(found, None))
            else:
                ticket, state = self._gate.register(), found.state
                size = state.size if state else 0
                future = self._readers.submit(guarded(self._read), found, ticket, size)
                self._reading.append(Reading(found, future, ticket))

    def _read(self, todo: Todo, ticket: int, size: int) -> DecodedImage | LargePicture:
        """Read a picture as soon as there is room for its file, and then for its pixels.

        One that memory does not hold is left to its translation, which is alone meanwhile.
        """
        source = todo.item.source
        try:
            if (large := large_picture(source, todo.choice.target, self.translator)) is not None:
                self._gate.enter(ticket, BUDGET)
                return large
            self._gate.enter(ticket, size)
            picture = read_image(source, admit=partial(self._gate.enter, ticket, size))
        except BaseException:
            self._gate.leave(ticket)
            raise
        self.translator.begin(picture.pixels)
        return picture

    def _translate_next(
        self, reading: Reading, future: Future[DecodedImage | LargePicture]
    ) -> Iterator[TranslationEvent]:
        try:
            picture = future.result()
        except PutError as error:
            yield self.todo.failed(reading.todo.item.source, error)
            return
        if isinstance(picture, LargePicture):
            yield from self._translate_large(reading, picture)
            return
        together = [(reading, picture)]
        for _ in range(taken_together(self.translator, picture, self._reading)):
            yield from self._joined(self._reading.popleft(), together)
        for (each, decoded), outcome in zip(
            together, computed(self.translator, [decoded for _, decoded in together]), strict=True
        ):
            yield from self._computed(each, decoded, outcome)

    def _joined(self, reading: Reading, together: list[tuple[Reading, DecodedImage]]) -> Iterator[TranslationEvent]:
        """Add a picture that is read to those that are translated together."""
        assert reading.future is not None  # noqa: S101 - only pictures are taken together
        try:
            picture = reading.future.result()
        except PutError as error:
            yield self.todo.failed(reading.todo.item.source, error)
            return
        assert isinstance(picture, DecodedImage)  # noqa: S101 - likewise
        together.append((reading, picture))

    def _computed(self, reading: Reading, picture: DecodedImage, outcome: Outcome) -> Iterator[TranslationEvent]:
        """Tell of one picture, and have its result written."""
        item, choice = reading.todo.item, reading.todo.choice
        for note in picture.notes:
            yield Warned(note, source=item.source)
        for message, hint in outcome.words:
            yield Warned(message, hint, item.source)
        result = outcome.result
        if not isinstance(result, Translated):
            self._gate.leave(reading.ticket)
        if isinstance(result, PutError):
            yield self.todo.failed(item.source, result)
        elif result is not None:
            writing = self._writers.submit(guarded(self._write), reading, result, picture)
            height, width = picture.pixels.shape[:2]
            size, seconds = (width, height), outcome.seconds
            self._writing.append(Writing(item, choice.target, size, seconds, choice.reason, picture.carried, writing))

    def _translate_large(self, reading: Reading, picture: LargePicture) -> Iterator[TranslationEvent]:
        """Translate and write one picture by rows, on this thread."""
        item, choice = reading.todo.item, reading.todo.choice
        yield from self._collect(0)  # what is written meanwhile is told before
        warnings: list[Warned] = []
        began = time.monotonic()
        try:
            self._folders.prepare(reading.todo.folder)
            result = yield from guarded_large(
                translate_large(
                    picture,
                    choice.target,
                    self.translator,
                    lambda message, hint: warnings.append(Warned(message, hint, item.source)),
                )
            )
        except Cancelled:
            return
        except PutError as error:
            yield self.todo.failed(item.source, error)
            return
        finally:
            self._gate.leave(reading.ticket)
        yield from warnings
        for note in (*result.notes, *self._finishing.finish(item, choice.target, reading.todo.state, result.size)):
            yield Warned(note, source=item.source)
        seconds = time.monotonic() - began
        done = FileResult(item.source, FileState.DONE, choice.target, None, *result.size, seconds=seconds)
        yield self.todo.tally.advanced(replace(done, reason=choice.reason, carried=result.carried))

    def _translate_video(self, reading: Reading) -> Iterator[TranslationEvent]:
        """Yield all of one video, on this thread and two of its own."""
        item, target = reading.todo.item, reading.todo.choice.target
        yield from self._collect(0)  # what is written meanwhile is told before
        options = replace(self.options, video=self.settings.video(item))
        try:
            self._folders.prepare(reading.todo.folder)
            result = yield from guarded_video(translate_video(item.source, target, self.translator, options, self.stop))
        except PutError as error:
            yield self.todo.failed(item.source, error)
            return
        if result is not None:
            for note in self._finishing.finish(item, target, reading.todo.state, None):
                yield Warned(note, source=item.source)
            yield self.todo.tally.advanced(replace(result, reason=reading.todo.choice.reason))

    def _write(self, reading: Reading, translated: Translated, picture: DecodedImage) -> tuple[str, ...]:
        target = reading.todo.choice.target
        try:
            self._folders.prepare(reading.todo.folder)
            notes = write_image(target, translated.pixels, picture, self.options.format, self.options.quality)
        finally:
            self._gate.leave(reading.ticket)
        height, width = picture.pixels.shape[:2]
        return (*notes, *self._finishing.finish(reading.todo.item, target, reading.todo.state, (width, height)))

    def _collect(self, most: int) -> Iterator[TranslationEvent]:
        """Report what is written; wait until no more than ``most`` results are on their way."""
        while self._writing and (len(self._writing) > most or self._writing[0].future.done()):
            writing = self._writing.popleft()
            try:
                notes = writing.future.result()
            except PutError as error:
                yield self.todo.failed(writing.item.source, error)
                continue
            for note in notes:
                yield Warned(note, source=writing.item.source)
            yield self.todo.tally.advanced(
                FileResult(
                    writing.item.source,
                    FileState.DONE,
                    writing.target,
                    None,
                    *writing.size,
                    seconds=writing.seconds,
                    reason=writing.reason,
                    carried=writing.carried,
                )
            )
