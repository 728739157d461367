"""A batch over a crew of workers: they read, translate and write; what becomes of the files is told here."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from put.errors import PutError
from put.events import (
    FileResult,
    FileState,
    TranslationAdvanced,
    TranslationEvent,
    TranslationEvents,
    VideoProgressed,
    Warned,
)
from put.files.atomic import atomic_target, write_problem
from put.translation.batch.finishing import Finishing
from put.translation.batch.folders import ResultFolders
from put.translation.batch.mailbox import Mailbox
from put.translation.batch.settings import FileSettings
from put.translation.batch.todo import Todo, TodoList
from put.translation.guard import guarded, guarded_video
from put.translation.spread.activity import ActivityNews
from put.translation.spread.crew import Crew
from put.translation.spread.frames import CrewTranslator
from put.translation.spread.tasks import (
    Dropped,
    Failed,
    Message,
    PictureMade,
    PictureTask,
    Progress,
    Unreachable,
    VideoMade,
    VideoTask,
)
from put.translation.video.job import translate_video

__all__ = ["SpreadBatch"]

Told = tuple[Todo, Message, str]
"""A file, what is told of it, and the worker."""


class SpreadBatch:
    """Pictures go to the workers one by one. Videos do while there are enough of them for all; what is left is shared
    out frame by frame, at the end.

    Args:
        todo: the files.
        crew: is started.
        translator: gives frames to the crew.
        settings: of the files.
        stop: drops what is in hand, and ends the work.
        marker: a file in the folder of the results, for workers on other machines; None where all are on this one.
    """

    def __init__(
        self,
        todo: TodoList,
        crew: Crew,
        translator: CrewTranslator,
        settings: FileSettings,
        stop: threading.Event,
        *,
        marker: Path | None = None,
    ) -> None:
        self.todo = todo
        self.crew = crew
        self.translator = translator
        self.settings, self.options = settings, settings.options
        self.stop = stop
        self._mailbox: Mailbox[Told] = Mailbox(crew.size)
        self._marker = marker
        self._folders = ResultFolders()
        self._finishing = Finishing(settings)
        self._activity = ActivityNews(crew)
        self._open = 0
        self._videos: list[Todo] = []

    def run(self) -> TranslationEvents:
        """Yield the events of all files; when this is closed, what is in hand is dropped."""
        try:
            yield from self._given(self._pictures())
            whole = len(self._videos) - len(self._videos) % self.crew.size
            videos, self._videos = self._videos[:whole], self._videos[whole:]
            yield from self._given(iter(videos))
            for todo in self._videos:  # and those that a worker does not see
                if not self.stop.is_set():
                    yield from self._shared(todo)
            yield from self.crew.news()
            yield from self._activity.news(at_once=True)
        finally:
            self._mailbox.close()
            self.crew.close()
            if self.crew.losses:
                self._folders.clean()

    def _pictures(self) -> Iterator[Todo | TranslationAdvanced]:
        """Yield what is to be done at once; videos are kept for later."""
        for found in self.todo:
            if isinstance(found, Todo) and found.item.video:
                self._videos.append(found)
            else:
                yield found

    def _given(self, files: Iterator[Todo | TranslationAdvanced]) -> Iterator[TranslationEvent]:
        """Give files to the workers, as many as they can take, and yield what comes of it."""
        most = self.crew.size * (self.crew.lanes + 1)
        while True:
            while self._open < most and not self.stop.is_set() and (found := next(files, None)) is not None:
                if isinstance(found, Todo):
                    yield from self._submitted(found)
                else:
                    yield found
            if not self._open:
                return
            yield from self._received()

    def _received(self) -> Iterator[TranslationEvent]:
        if self.stop.is_set():
            self.crew.stop()
        yield from self.crew.news()
        if (told := self._mailbox.take()) is not None:
            yield from self._told(*told)
        yield from self._activity.news()

    def _submitted(self, todo: Todo) -> Iterator[TranslationEvent]:
        item, target = todo.item, todo.choice.target
        try:
            self._folders.prepare(todo.folder)
        except PutError as error:
            yield self.todo.failed(item.source, error)
            return
        source, target = _absolute(item.source), _absolute(target)
        task: PictureTask | VideoTask
        if item.video:
            options = replace(self.options, video=self.settings.video(item))
            task = VideoTask(source, target, options, todo.state, self._marker)
        else:
            task = PictureTask(source, target, todo.state, self._marker)
        self._open += 1
        self._submit(todo, task)

    def _submit(self, todo: Todo, task: PictureTask | VideoTask) -> None:
        def receive(message: Message, worker: str) -> None:
            """Finish a result on the crew's thread: a kill leaves no result of which nothing is known."""
            if isinstance(message, Unreachable) and isinstance(task, PictureTask):
                if (problem := self._sent(todo, task)) is None:
                    return
                message = problem
            if isinstance(message, PictureMade):
                message = self._finished_picture(todo, message)
            elif isinstance(message, VideoMade):
                notes = self._finishing.finish(todo.item, todo.choice.target, todo.state, None)
                for note in notes:
                    self._mailbox.put((todo, Warned(note), worker))
            self._mailbox.put((todo, message, worker))

        self.crew.submit(task, receive)

    def _sent(self, todo: Todo, task: PictureTask) -> Failed | None:
        """Have a picture done again, with its content; return why that cannot be."""
        try:
            content = guarded(todo.item.source.read_bytes)()
        except PutError as error:
            return Failed(error)
        self._submit(todo, replace(task, content=content))
        return None

    def _finished_picture(self, todo: Todo, made: PictureMade) -> PictureMade | Failed:
        target = todo.choice.target
        try:
            if made.content is not None:
                _write(target, made.content)
            notes = guarded(self._finishing.finish)(todo.item, target, todo.state, made.size)
        except PutError as error:
            return Failed(error)
        return replace(made, notes=(*made.notes, *notes), content=None)

    def _told(self, todo: Todo, message: Message, worker: str) -> Iterator[TranslationEvent]:
        """Yield what is told of a file."""
        source = todo.item.source
        if isinstance(message, Progress):
            yield replace(message, source=source)
            return
        self._open -= 1
        match message:
            case PictureMade():
                yield from (Warned(note, source=source) for note in message.notes)
                yield from (Warned(*words, source=source) for words in message.warnings)
                yield self._advanced(todo, _result(todo, message, worker))
            case VideoMade(result):
                yield self._advanced(todo, replace(result, device=worker))
            case Failed(error):
                if self.crew.is_empty:
                    raise error
                yield self.todo.failed(source, error)
            case Dropped():
                return
            case _:
                self._videos.append(todo)

    def _shared(self, todo: Todo) -> Iterator[TranslationEvent]:
        """Translate one video with all workers."""
        item, target = todo.item, todo.choice.target
        options = replace(self.options, video=self.settings.video(item))
        try:
            self._folders.prepare(todo.folder)
            video = guarded_video(translate_video(item.source, target, self.translator, options, self.stop))
            result = yield from self._followed(video, _absolute(item.source))
        except PutError as error:
            if self.crew.is_empty:
                raise
            yield self.todo.failed(item.source, error)
            return
        yield from self.crew.news()
        if result is not None:
            for note in self._finishing.finish(item, target, todo.state, None):
                yield Warned(note, source=item.source)
            yield self._advanced(todo, replace(result, device=self.translator.facts.device))

    def _followed(
        self, video: Generator[VideoProgressed | Warned, None, FileResult | None], source: Path
    ) -> Generator[TranslationEvent, None, FileResult | None]:
        """Yield the events of a video, and what the workers do meanwhile; return its result."""
        with closing(video):
            while True:
                try:
                    event = next(video)
                except StopIteration as ended:
                    found: FileResult | None = ended.value
                    return found
                yield event
                yield from self._activity.news(source)

    def _advanced(self, todo: Todo, result: FileResult) -> TranslationAdvanced:
        own = replace(result, source=todo.item.source, target=todo.choice.target, reason=todo.choice.reason)
        return self.todo.tally.advanced(own)


def _result(todo: Todo, made: PictureMade, worker: str) -> FileResult:
    return FileResult(
        todo.item.source,
        FileState.DONE,
        todo.choice.target,
        None,
        *made.size,
        seconds=made.seconds,
        carried=made.carried,
        device=worker,
    )


def _write(target: Path, content: bytes) -> None:
    try:
        with atomic_target(target) as part:
            part.write_bytes(content)
    except OSError as error:
        raise write_problem(error, target) from error


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps '..'
