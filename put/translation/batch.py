"""A batch as a generator of events: reading, translating and writing overlap."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar

from put.config import OnExists, TranslateOptions, VideoOptions
from put.errors import DiskFullError, MediaError, OutputError, PutError
from put.events import (
    FileReason,
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
from put.files.atomic import folder_problem, remove_stale_parts, write_problem
from put.images.image_files import DecodedImage, read_image, write_image
from put.models.library import Library
from put.translation.engine import Cancelled, Translated, Warn
from put.translation.existing import compare, entry_of, settings_print, state_of, target_exists
from put.translation.job_report import with_report
from put.translation.keeping import copy_sidecars, keep_date
from put.translation.large.large_picture import LargePicture, large_picture, translate_large
from put.translation.memory_gate import BUDGET, MemoryGate
from put.translation.plan import Plan, PlanItem, check_template, place_results
from put.translation.results_index import SourceState
from put.translation.translator import Translator
from put.translation.video.job import VideoEvents, translate_video
from put.translation.video.journal import remove_finished
from put.translation.walk import Found, find_inputs

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
        inputs: files, folders and patterns, see :func:`put.translation.walk.find_inputs`.
        output: the folder for the results; made where missing.
        options: the settings.
        library: where ``options.model`` is looked up; the usual one by default.
        stop: may be set from any thread.
        finished: inputs that an earlier run of this batch finished, each with its result: they are skipped, whatever
            ``options.on_exists`` says, while the result is still there.
        clips: settings of single videos in place of ``options.video``.
        found: what :func:`put.translation.walk.find_inputs` found of ``inputs`` for ``output`` before; they are not
            walked through again then.

    Yields:
        ``TranslationStarted``, then ``Warned``, ``VideoProgressed`` and ``TranslationAdvanced``, then
        ``TranslationFinished``.

    Raises:
        PutError: what stops the batch as a whole: no input, no such model or device, no output folder, a full disk.
    """
    events = _translated(inputs, output, options, library, stop or threading.Event(), finished, clips, found)
    if options.job_report:
        events = with_report(events, inputs, output, options, clips or {})
    return events


def _translated(
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    library: Library | None,
    stop: threading.Event,
    finished: Mapping[Path, Path] | None,
    clips: Mapping[Path, VideoOptions] | None,
    found: Found | None,
) -> TranslationEvents:
    """The batch without its report."""
    entry = (library or Library()).find(options.model)
    check_template(options.template)
    plan = place_results(found or find_inputs(inputs, output, options.exclude), output, options, entry.name, clips)
    translator = Translator(entry, options, stop.is_set)
    _make_folder(output)
    if (problem := folder_problem(output)) is not None:
        raise problem
    total = len(plan.items) + len(plan.found.problems)
    yield TranslationStarted(
        total,
        entry.name,
        translator.device,
        translator.precision,
        output,
        str(translator.backend),
        translator.fingerprint,
        translator.used,
    )
    if translator.note[0]:
        yield Warned(*translator.note)
    yield from _warnings(plan.found)
    batch = _Batch(plan, translator, options, stop, finished or {}, clips or {}, output)
    yield from batch.run()
    if not stop.is_set():
        yield batch.tally.finished(output)


def _numbered(target: Path, number: int, *, folder: bool) -> Path:
    """Return another name; of numbered pictures another folder."""
    if folder:
        return target.parent.with_name(f"{target.parent.name} ({number})") / target.name
    return target.with_stem(f"{target.stem} ({number})")


def _key(target: Path) -> str:
    """Return one key for names that some file systems treat as the same."""
    return str(target).casefold()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if isinstance(problem := write_problem(error, folder), DiskFullError):
            raise problem from error
        raise OutputError(
            f"The folder {folder} cannot be created: {error.strerror}.", "Choose another output folder.", repr(error)
        ) from error


def _warnings(found: Found) -> Iterator[Warned]:
    """Yield warnings about what was skipped."""
    for pattern in found.unmatched:
        yield Warned(f"Nothing matches the pattern {pattern} of what to exclude.")
    for path, words in found.special:
        yield Warned(f"{path} is {words} and not a picture or video; it is skipped.")
    if found.left_out:
        kinds = ", ".join(ending or "no ending" for ending in found.left_out_endings)
        many = found.left_out > 1
        odd = "files are neither pictures nor videos" if many else "file is neither a picture nor a video"
        yield Warned(f"{found.left_out} {odd} and {'are' if many else 'is'} skipped ({kinds}).")


@dataclass(frozen=True)
class _Choice:
    """Path of the result."""

    target: Path
    reason: FileReason = FileReason.NONE
    is_left: bool = False
    """Whether an existing result stays."""


@dataclass(frozen=True, eq=False)
class _Reading:
    """A file that is next, or a picture that is being read."""

    item: PlanItem
    choice: _Choice
    state: SourceState | None
    """Of the source, before it is read."""
    future: Future[DecodedImage | LargePicture] | None
    ticket: int = 0


@dataclass(frozen=True, eq=False)
class _Writing:
    """A result that is being written."""

    item: PlanItem
    target: Path
    size: tuple[int, int]
    seconds: float
    reason: FileReason
    carried: tuple[str, ...]
    future: Future[tuple[str, ...]]


class _Tally:
    """Counts, speed and time left."""

    def __init__(self, total: int) -> None:
        self.counts = dict.fromkeys(FileState, 0)
        self.reasons: Counter[FileReason] = Counter()
        self.total = total
        self.begun = time.monotonic()
        self._times: deque[float] = deque([self.begun], maxlen=RATE_WINDOW)

    def advanced(self, result: FileResult) -> TranslationAdvanced:
        self.counts[result.state] += 1
        if result.reason:
            self.reasons[result.reason] += 1
        if result.state is FileState.DONE:
            self._times.append(time.monotonic())
        time_range = self._times[-1] - self._times[0]
        rate = (len(self._times) - 1) / time_range if time_range > 0 else 0.0
        left = (self.total - sum(self.counts.values())) / rate if rate else None
        done, skipped, failed = (self.counts[state] for state in (FileState.DONE, FileState.SKIPPED, FileState.FAILED))
        return TranslationAdvanced(result, done, skipped, failed, self.total, rate, left)

    def finished(self, output: Path) -> TranslationFinished:
        done, skipped, failed = (self.counts[state] for state in (FileState.DONE, FileState.SKIPPED, FileState.FAILED))
        return TranslationFinished(done, skipped, failed, time.monotonic() - self.begun, output, dict(self.reasons))


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
        output: Path,
    ) -> None:
        self.output = output
        self.plan = plan
        self.translator = translator
        self.options = options
        self.stop = stop
        self.finished = finished
        self.clips = clips
        self.tally = _Tally(len(plan.items) + len(plan.found.problems))
        self._readers = ThreadPoolExecutor(options.jobs, "put-read")
        self._writers = ThreadPoolExecutor(options.jobs, "put-write")
        self._reading: deque[_Reading] = deque()
        self._writing: deque[_Writing] = deque()
        self._reserved = {_key(item.target) for item in plan.items}
        self._cleaned: set[Path] = set()
        self._gate = MemoryGate()
        self._picture_settings = settings_print(translator, options, None)
        self._is_index_closed = False
        """Whether the index could not be written; that is told once."""

    def run(self) -> Iterator[TranslationEvent]:
        try:
            for folder, error in self.plan.found.problems:
                yield self._failed(folder, error)
            pending = iter(self.plan.items)
            while not self.stop.is_set():
                yield from self._read_ahead(pending)
                if not self._reading:
                    break
                reading = self._reading.popleft()
                if reading.future is None:
                    yield from self._translate_video(reading)
                else:
                    yield from self._translate_next(reading, reading.future)
                del reading  # and the picture with it
                yield from self._collect(self.options.jobs)
            yield from self._collect(0)
        finally:
            self._gate.close()
            self._readers.shutdown(wait=True, cancel_futures=True)
            self._writers.shutdown(wait=True)

    def _read_ahead(self, pending: Iterator[PlanItem]) -> Iterator[TranslationEvent]:
        while len(self._reading) <= self.options.jobs and (item := next(pending, None)) is not None:
            if (result := self.finished.get(item.source)) is not None and target_exists(result, numbered=item.numbered):
                yield self.tally.advanced(FileResult(item.source, FileState.SKIPPED, result))
                continue
            try:
                choice = self._choose(item)
            except PutError as error:
                yield self._failed(item.source, error)
                continue
            except OSError as error:  # such as a name that is too long
                yield self._failed(item.source, write_problem(error, item.target))
                continue
            if choice.is_left:
                if item.video:
                    remove_finished(item.target.parent if item.numbered else item.target)
                left = FileResult(item.source, FileState.SKIPPED, choice.target, reason=choice.reason)
                yield self.tally.advanced(left)
            else:
                state = state_of(item.source)
                if item.video:
                    self._reading.append(_Reading(item, choice, state, None))
                    continue
                ticket = self._gate.register()
                size = state.size if state else 0
                future = self._readers.submit(_guarded(self._read), item.source, choice.target, ticket, size)
                self._reading.append(_Reading(item, choice, state, future, ticket))

    def _read(self, source: Path, target: Path, ticket: int, size: int) -> DecodedImage | LargePicture:
        """Read a picture as soon as there is room for its file, and then for its pixels.

        One that memory does not hold is left to its translation, which is alone meanwhile.
        """
        try:
            if (large := large_picture(source, target, self.translator)) is not None:
                self._gate.enter(ticket, BUDGET)
                return large
            self._gate.enter(ticket, size)
            return read_image(source, admit=partial(self._gate.enter, ticket, size))
        except BaseException:
            self._gate.leave(ticket)
            raise

    def _choose(self, item: PlanItem) -> _Choice:
        """Return the path of the result, or of the existing one that stays."""
        if self.options.on_exists is OnExists.SKIP:
            return self._choose_up_to_date(item)
        target = item.target
        if self.options.on_exists is OnExists.OVERWRITE or not target_exists(target, numbered=item.numbered):
            return _Choice(target)
        if self.options.on_exists is OnExists.ERROR:
            raise OutputError(f"{target} already exists.", "Choose another folder, or --on-exists number.")
        number = 2
        while _key(numbered := _numbered(target, number, folder=item.numbered)) in self._reserved or target_exists(
            numbered, numbered=item.numbered
        ):
            number += 1
        self._reserved.add(_key(numbered))
        return _Choice(numbered)

    def _choose_up_to_date(self, item: PlanItem) -> _Choice:
        """Only what an earlier batch made from something else, and nobody changed since, is made again."""
        known, result = (item.origin.known, item.origin.result) if item.origin else (None, None)
        if known is None or result is None:
            is_there = target_exists(item.target, numbered=item.numbered)
            return _Choice(item.target, FileReason.UNKNOWN if is_there else FileReason.NONE, is_there)
        if not target_exists(result, numbered=item.numbered):
            return _Choice(result)
        reason = compare(item, known, result, self._settings(item), self.translator.fingerprint)
        return _Choice(result, reason, reason in (FileReason.NONE, FileReason.KEPT))

    def _settings(self, item: PlanItem) -> str:
        if not item.video:
            return self._picture_settings
        return settings_print(self.translator, self.options, self.clips.get(item.source, self.options.video))

    def _note(self, item: PlanItem, target: Path, state: SourceState | None) -> tuple[str, ...]:
        """Write down what a result was made from; what cannot be written is told once."""
        origin = item.origin
        if origin is None or state is None:
            return ()
        try:
            settings, model = self._settings(item), self.translator.fingerprint
            origin.names.index.add(entry_of(origin, target, item.target, state, settings, model))
        except (OSError, PutError) as error:
            if not self._is_index_closed:
                self._is_index_closed = True
                return (f"What it was made from cannot be noted beside it: {error}",)
        return ()

    def _translate_next(
        self, reading: _Reading, future: Future[DecodedImage | LargePicture]
    ) -> Iterator[TranslationEvent]:
        item, choice = reading.item, reading.choice
        try:
            picture = future.result()
        except PutError as error:
            yield self._failed(item.source, error)
            return
        if isinstance(picture, LargePicture):
            yield from self._translate_large(reading, picture)
            return
        for note in picture.notes:
            yield Warned(note, source=item.source)
        warnings: list[Warned] = []
        began = time.monotonic()
        result = self._compute(picture, lambda message, hint: warnings.append(Warned(message, hint, item.source)))
        seconds = time.monotonic() - began
        yield from warnings
        if not isinstance(result, Translated):
            self._gate.leave(reading.ticket)
        if isinstance(result, PutError):
            yield self._failed(item.source, result)
        elif result is not None:
            writing = self._writers.submit(_guarded(self._write), reading, result, picture)
            height, width = picture.pixels.shape[:2]
            ended = _Writing(item, choice.target, (width, height), seconds, choice.reason, picture.carried, writing)
            self._writing.append(ended)

    def _translate_large(self, reading: _Reading, picture: LargePicture) -> Iterator[TranslationEvent]:
        """Translate and write one picture by rows, on this thread."""
        item, choice = reading.item, reading.choice
        yield from self._collect(0)  # what is written meanwhile is told before
        warnings: list[Warned] = []
        began = time.monotonic()
        try:
            self._prepare_folder(choice.target.parent)
            told = partial(self._told, warnings, item.source)
            result = _guarded(translate_large)(picture, choice.target, self.translator, told)
        except Cancelled:
            return
        except DiskFullError:
            raise
        except PutError as error:
            yield self._failed(item.source, error)
            return
        finally:
            self._gate.leave(reading.ticket)
        yield from warnings
        kept = (*self._kept(reading, result.size), *self._note(item, choice.target, reading.state))
        for note in (*result.notes, *kept):
            yield Warned(note, source=item.source)
        seconds = time.monotonic() - began
        done = FileResult(item.source, FileState.DONE, choice.target, None, *result.size, seconds=seconds)
        yield self.tally.advanced(replace(done, reason=choice.reason, carried=result.carried))

    @staticmethod
    def _told(warnings: list[Warned], source: Path, message: str, hint: str) -> None:
        warnings.append(Warned(message, hint, source))

    def _translate_video(self, reading: _Reading) -> Iterator[TranslationEvent]:
        """Yield all of one video, on this thread and two of its own."""
        item, target = reading.item, reading.choice.target
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
            for note in (*self._kept(reading, None), *self._note(item, target, reading.state)):
                yield Warned(note, source=item.source)
            yield self.tally.advanced(replace(result, reason=reading.choice.reason))

    def _compute(self, picture: DecodedImage, warn: Warn) -> Translated | PutError | None:
        """Return the result, the reason for its absence, or None after a request to stop."""
        try:
            return _guarded(self.translator.translate)(picture.pixels, warn)
        except Cancelled:
            return None
        except PutError as error:
            return error

    def _write(self, reading: _Reading, translated: Translated, picture: DecodedImage) -> tuple[str, ...]:
        target = reading.choice.target
        try:
            self._prepare_folder(target.parent)
            notes = write_image(target, translated.pixels, picture, self.options.format, self.options.quality)
        finally:
            self._gate.leave(reading.ticket)
        height, width = picture.pixels.shape[:2]
        return (*notes, *self._kept(reading, (width, height)), *self._note(reading.item, target, reading.state))

    def _kept(self, reading: _Reading, size: tuple[int, int] | None) -> tuple[str, ...]:
        """Take over what lies beside the source's content."""
        item, target, notes = reading.item, reading.choice.target, tuple[str, ...]()
        if self.options.sidecars:
            notes += copy_sidecars(item.source, target.parent if item.numbered else target, size)
        if self.options.keep_dates and reading.state is not None:
            notes += keep_date(target, reading.state, numbered=item.numbered)
        return notes

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

    def _failed(self, source: Path, error: PutError) -> TranslationAdvanced:
        """One more file that failed.

        Raises:
            OutputFolderError: nothing more can be written, so that all others would fail too.
        """
        if isinstance(error, OutputError) and (problem := folder_problem(self.output)) is not None:
            raise problem from error
        return self.tally.advanced(FileResult(source, FileState.FAILED, error=error))


def _whole(events: VideoEvents) -> Generator[VideoProgressed | Warned, None, FileResult | None]:
    """Yield the events of one video; a bad one never ends a batch, as :func:`_guarded` ensures for pictures."""
    try:
        return (yield from events)
    except (PutError, Cancelled):
        raise
    except MemoryError as error:
        raise MediaError("There is not enough memory for this video.", "Close other programs.") from error
    except Exception as error:
        raise MediaError("This video could not be translated.", "Please report it.", repr(error)) from error


def _guarded(work: Callable[P, R]) -> Callable[P, R]:
    """Run work on one file so that it never ends the batch: whatever goes wrong becomes its reason."""

    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return work(*args, **kwargs)
        except (PutError, Cancelled):
            raise
        except MemoryError as error:
            raise MediaError("There is not enough memory for this picture.", "Close other programs.") from error
        except Exception as error:
            raise MediaError("This picture could not be translated.", "Please report it.", repr(error)) from error

    return guarded
