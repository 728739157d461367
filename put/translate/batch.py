"""A batch as a generator of events: reading, translating and writing overlap."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ParamSpec, TypeVar

from put.config import OnExists, TranslateOptions, VideoOptions
from put.errors import DiskFullError, MediaError, OutputError, PutError
from put.events import (
    FileResult,
    FileState,
    TranslationAdvanced,
    TranslationEvent,
    TranslationEvents,
    TranslationFinished,
    TranslationStarted,
    VideoProgressed,
    Warned,
)
from put.files.atomic import remove_stale_parts, write_problem
from put.images.image_files import DecodedImage, read_image, write_image
from put.models.library import Library
from put.translate.engine import Stopped, Translated, Warn
from put.translate.plan import Plan, PlanItem, check_template, place_results
from put.translate.translator import Translator
from put.translate.video.job import VideoEvents, target_exists, translate_video
from put.translate.video.journal import remove_finished
from put.translate.walk import Found, find_inputs

__all__ = ["translate"]

P = ParamSpec("P")
R = TypeVar("R")

RATE_WINDOW = 30
"""Files over which the speed is averaged."""


def translate(
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    library: Library | None = None,
    stop: threading.Event | None = None,
    finished: Mapping[Path, Path] | None = None,
    clips: Mapping[Path, VideoOptions] | None = None,
    found: Found | None = None,
) -> TranslationEvents:
    """Translate every picture and every video of ``inputs`` into ``output``.

    Each step of the iterator yields one event. While it is not advanced, nothing but the short look-ahead is worked on:
    that is how a batch is paused. Closing it ends the batch after the pictures in hand; setting ``stop`` drops the
    picture in the generator and ends the iterator without :class:`TranslationFinished`. A video in hand ends with the
    frame in hand either way, and ``options.video.on_stop`` says what stays of it. Every result is written whole or not
    at all, and a file that fails is reported and left behind.

    Args:
        inputs: files, folders and patterns, see :func:`put.translate.walk.find_inputs`.
        output: the folder for the results; made where missing.
        options: the settings.
        library: where ``options.model`` is looked up; the usual one by default.
        stop: may be set from any thread.
        finished: inputs that an earlier run of this batch finished, each with its result: they are skipped, whatever
            ``options.on_exists`` says, while the result is still there.
        clips: settings of single videos in place of ``options.video``.
        found: what :func:`put.translate.walk.find_inputs` found of ``inputs`` for ``output`` before; they are not
            walked through again then.

    Yields:
        ``TranslationStarted``, then ``Warned``, ``VideoProgressed`` and ``TranslationAdvanced``, then
        ``TranslationFinished``.

    Raises:
        PutError: what stops the batch as a whole: no input, no such model or device, no output folder, a full disk.
    """
    stop = stop or threading.Event()
    entry = (library or Library()).find(options.model)
    check_template(options.template)
    plan = place_results(found or find_inputs(inputs, output), output, options, entry.name, clips)
    translator = Translator(entry, options, stop.is_set)
    _make_folder(output)
    total = len(plan.items) + len(plan.found.problems)
    yield TranslationStarted(total, entry.name, translator.device, translator.precision, output)
    yield from _warnings(plan.found)
    batch = _Batch(plan, translator, options, stop, finished or {}, clips or {})
    yield from batch.run()
    if not stop.is_set():
        yield batch.tally.finished(output)


def _numbered(target: Path, number: int, *, folder: bool) -> Path:
    """Another name; of numbered pictures another folder."""
    if folder:
        return target.parent.with_name(f"{target.parent.name} ({number})") / target.name
    return target.with_stem(f"{target.stem} ({number})")


def _key(target: Path) -> str:
    """The same for names that some file systems take for one."""
    return str(target).casefold()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if isinstance(problem := write_problem(error, folder), DiskFullError):
            raise problem from error
        raise OutputError(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another output folder.", repr(error)
        ) from error


def _warnings(found: Found) -> Iterator[Warned]:
    """What was passed over."""
    for path, words in found.special:
        yield Warned(f"{path} is {words} and no picture or video; it is skipped.")
    if found.left_out:
        kinds = ", ".join(ending or "no ending" for ending in found.left_out_endings)
        many = found.left_out > 1
        what = f"{found.left_out} files are no pictures or videos" if many else "1 file is no picture or video"
        yield Warned(f"{what} and {'are' if many else 'is'} skipped ({kinds}).")


@dataclass(frozen=True, eq=False)
class _Writing:
    """A result on its way to the disk."""

    item: PlanItem
    target: Path
    size: tuple[int, int]
    seconds: float
    future: Future[tuple[str, ...]]


class _Tally:
    """Counts, speed and time left."""

    def __init__(self, total: int) -> None:
        self.counts = dict.fromkeys(FileState, 0)
        self.total = total
        self.begun = time.monotonic()
        self._times: deque[float] = deque([self.begun], maxlen=RATE_WINDOW)

    def advanced(self, result: FileResult) -> TranslationAdvanced:
        self.counts[result.state] += 1
        if result.state is FileState.DONE:
            self._times.append(time.monotonic())
        time_range = self._times[-1] - self._times[0]
        rate = (len(self._times) - 1) / time_range if time_range > 0 else 0.0
        left = (self.total - sum(self.counts.values())) / rate if rate else None
        done, skipped, failed = (self.counts[state] for state in (FileState.DONE, FileState.SKIPPED, FileState.FAILED))
        return TranslationAdvanced(result, done, skipped, failed, self.total, rate, left)

    def finished(self, output: Path) -> TranslationFinished:
        done, skipped, failed = (self.counts[state] for state in (FileState.DONE, FileState.SKIPPED, FileState.FAILED))
        return TranslationFinished(done, skipped, failed, time.monotonic() - self.begun, output)


class _Batch:
    """The three overlapping stages: threads read ahead, the caller's thread computes, threads write behind."""

    def __init__(
        self,
        plan: Plan,
        translator: Translator,
        options: TranslateOptions,
        stop: threading.Event,
        finished: Mapping[Path, Path],
        clips: Mapping[Path, VideoOptions],
    ) -> None:
        self.plan = plan
        self.translator = translator
        self.options = options
        self.stop = stop
        self.finished = finished
        self.clips = clips
        self.tally = _Tally(len(plan.items) + len(plan.found.problems))
        self._readers = ThreadPoolExecutor(options.jobs, "put-read")
        self._writers = ThreadPoolExecutor(options.jobs, "put-write")
        self._reading: deque[tuple[PlanItem, Path, Future[DecodedImage] | None]] = deque()
        self._writing: deque[_Writing] = deque()
        self._reserved = {_key(item.target) for item in plan.items}
        self._cleaned: set[Path] = set()

    def run(self) -> Iterator[TranslationEvent]:
        try:
            for folder, error in self.plan.found.problems:
                yield self._failed(folder, error)
            pending = iter(self.plan.items)
            while not self.stop.is_set():
                yield from self._read_ahead(pending)
                if not self._reading:
                    break
                item, target, reading = self._reading.popleft()
                if reading is None:
                    yield from self._translate_video(item, target)
                else:
                    yield from self._translate_next(item, target, reading)
                yield from self._collect(self.options.jobs)
            yield from self._collect(0)
        finally:
            self._readers.shutdown(wait=True, cancel_futures=True)
            self._writers.shutdown(wait=True)

    def _read_ahead(self, pending: Iterator[PlanItem]) -> Iterator[TranslationEvent]:
        while len(self._reading) <= self.options.jobs and (item := next(pending, None)) is not None:
            if (result := self.finished.get(item.source)) is not None and target_exists(result, numbered=item.numbered):
                yield self.tally.advanced(FileResult(item.source, FileState.SKIPPED, result))
                continue
            try:
                target = self._free_target(item)
            except PutError as error:
                yield self._failed(item.source, error)
                continue
            except OSError as error:  # such as a name that is too long
                yield self._failed(item.source, write_problem(error, item.target))
                continue
            if target is None:
                if item.video:
                    remove_finished(item.target.parent if item.numbered else item.target)
                yield self.tally.advanced(FileResult(item.source, FileState.SKIPPED, item.target))
            else:
                reading = None if item.video else self._readers.submit(_guarded(read_image), item.source)
                self._reading.append((item, target, reading))

    def _free_target(self, item: PlanItem) -> Path | None:
        """Where the result goes, None where it is there already and stays."""
        target = item.target
        if self.options.on_exists is OnExists.OVERWRITE or not target_exists(target, numbered=item.numbered):
            return target
        if self.options.on_exists is OnExists.SKIP:
            return None
        if self.options.on_exists is OnExists.ERROR:
            raise OutputError(f"{target} is there already.", "Choose another folder, or --on-exists number.")
        number = 2
        while _key(numbered := _numbered(target, number, folder=item.numbered)) in self._reserved or target_exists(
            numbered, numbered=item.numbered
        ):
            number += 1
        self._reserved.add(_key(numbered))
        return numbered

    def _translate_next(
        self, item: PlanItem, target: Path, reading: Future[DecodedImage]
    ) -> Iterator[TranslationEvent]:
        try:
            picture = reading.result()
        except PutError as error:
            yield self._failed(item.source, error)
            return
        for note in picture.notes:
            yield Warned(note, source=item.source)
        warnings: list[Warned] = []
        began = time.monotonic()
        result = self._compute(picture, lambda message, hint: warnings.append(Warned(message, hint, item.source)))
        seconds = time.monotonic() - began
        yield from warnings
        if isinstance(result, PutError):
            yield self._failed(item.source, result)
        elif result is not None:
            writing = self._writers.submit(_guarded(self._write), target, result, picture)
            height, width = picture.pixels.shape[:2]
            self._writing.append(_Writing(item, target, (width, height), seconds, writing))

    def _translate_video(self, item: PlanItem, target: Path) -> Iterator[TranslationEvent]:
        """All of one video, on this thread and two of its own."""
        yield from self._collect(0)  # what is written meanwhile is told before
        options = replace(self.options, video=self.clips.get(item.source, self.options.video))
        try:
            self._prepare_folder(target.parent.parent if item.numbered else target.parent)
            result = yield from _whole(translate_video(item.source, target, self.translator, options, self.stop))
        except DiskFullError:
            raise
        except PutError as error:
            yield self._failed(item.source, error)
            return
        if result is not None:
            yield self.tally.advanced(result)

    def _compute(self, picture: DecodedImage, warn: Warn) -> Translated | PutError | None:
        """The result, the reason there is none, or None where it was asked to stop."""
        try:
            return _guarded(self.translator.translate)(picture.pixels, warn)
        except Stopped:
            return None
        except PutError as error:
            return error

    def _write(self, target: Path, translated: Translated, picture: DecodedImage) -> tuple[str, ...]:
        self._prepare_folder(target.parent)
        return write_image(target, translated.pixels, picture, self.options.format, self.options.quality)

    def _prepare_folder(self, folder: Path) -> None:
        if folder not in self._cleaned:
            _make_folder(folder)
            remove_stale_parts(folder)
            self._cleaned.add(folder)

    def _collect(self, most: int) -> Iterator[TranslationEvent]:
        """Report what is written; wait until no more than ``most`` results are on their way."""
        while self._writing and (len(self._writing) > most or self._writing[0].future.done()):
            writing = self._writing.popleft()
            try:
                notes = writing.future.result()
            except DiskFullError:
                raise
            except PutError as error:
                yield self._failed(writing.item.source, error)
                continue
            for note in notes:
                yield Warned(note, source=writing.item.source)
            yield self.tally.advanced(
                FileResult(
                    writing.item.source, FileState.DONE, writing.target, None, *writing.size, seconds=writing.seconds
                )
            )

    def _failed(self, source: Path, error: PutError) -> TranslationAdvanced:
        return self.tally.advanced(FileResult(source, FileState.FAILED, error=error))


def _whole(events: VideoEvents) -> Generator[VideoProgressed | Warned, None, FileResult | None]:
    """One bad video never ends a batch, as :func:`_guarded` has it for pictures."""
    try:
        return (yield from events)
    except (PutError, Stopped):
        raise
    except MemoryError as error:
        raise MediaError("There is not enough memory for this video.", "Close other programs.") from error
    except Exception as error:
        raise MediaError("This video could not be handled.", "Please report it.", repr(error)) from error


def _guarded(work: Callable[P, R]) -> Callable[P, R]:
    """One bad file never ends a batch: whatever goes wrong with it becomes its reason."""

    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return work(*args, **kwargs)
        except (PutError, Stopped):
            raise
        except MemoryError as error:
            raise MediaError("There is not enough memory for this picture.", "Close other programs.") from error
        except Exception as error:
            raise MediaError("This picture could not be handled.", "Please report it.", repr(error)) from error

    return guarded
