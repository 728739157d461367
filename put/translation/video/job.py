"""One video through one generator: reading, translating and encoding overlap, and what is encoded survives a kill."""

from __future__ import annotations

import shutil
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, dataclass, field, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from put.config import Container, OnStop, TranslateOptions, VideoOptions
from put.errors import MediaError, OutputError
from put.events import FileResult, FileState, VideoProgressed, Warned
from put.files.atomic import atomic_target, write_problem
from put.translation.prefetch import BackgroundWriter, Prefetcher
from put.translation.result import Cancelled
from put.translation.translator import FrameTranslator
from put.translation.video.fingerprint import fingerprint, key_of
from put.translation.video.frame_pipeline import FramePipeline, PreparedFrame, Shown, StartedFrames, TranslatedFrame
from put.translation.video.journal import Chunk, Journal, State
from put.translation.video.on_device.planes import plane_format
from put.translation.video.report import write_report
from put.video.output_plan import OutputSpec, plan_output, target_ending
from put.video.probe import is_sequence
from put.video.reader import VideoReader
from put.video.types import Frame, VideoInfo
from put.video.writing.device_encoder import DeviceEncoder
from put.video.writing.encoder import FrameEncoder, open_encoder
from put.video.writing.mux import ChunkFile, mux_video

__all__ = ["VideoEvents", "translate_video"]

AHEAD, BEHIND = 6, 6
"""Frames that wait before and behind the generator."""
EVENT_SECONDS = 0.25
RATE_SECONDS = 8.0
"""Over which the speed is averaged."""

VideoEvents = Generator[VideoProgressed | Warned, None, FileResult | None]


def translate_video(
    source: Path, target: Path, translator: FrameTranslator, options: TranslateOptions, stop: threading.Event
) -> VideoEvents:
    """Translate every frame of ``source`` into ``target`` and keep everything else.

    Frames are encoded in chunks in a hidden folder beside the target; a run that was killed resumes after its last
    whole chunk. The target appears whole, or not at all.

    Args:
        source: a video, an animated GIF, WebP or AVIF, or numbered pictures (``%05d``).
        target: its folder must exist.
        translator: translates the frames.
        options: ``video`` and what the frames depend on.
        stop: ends the work; ``options.video.on_stop`` says what stays. Closing the generator does the same.

    Yields:
        Progress, and what is worth knowing.

    Returns:
        The result; None where it was stopped.

    Raises:
        PutError: it cannot be read, translated or written.
    """
    video = options.video
    with VideoReader(source, start=video.start, end=video.end, fps=video.fps) as reader:
        info = reader.info
    numbered = target_ending(source, video).startswith("/")
    facts = translator.facts
    ending, whole = (f"/{target.name}", target.parent) if numbered else (target.suffix, target)
    spec = plan_output(info, video, ending, nvenc=facts.device.startswith("cuda"))
    for note in dict.fromkeys((*info.notes, *spec.notes)):
        yield Warned(note, source=source)
    with ExitStack() as stack:
        journal = stack.enter_context(Journal.open(whole, key_of(source, spec, facts, options)))
        look = stack.enter_context(
            closing(FramePipeline(translator, video, (info.width, info.height), plane_format(info, spec), spec.encoder))
        )
        work = _VideoJob(source, target, info, spec, look, video, journal, stop)
        try:
            result = yield from work.run()
        finally:
            if not journal.chunks:
                journal.remove()
        late = list(work.late)
        if result is not None and video.report:
            told = [*dict.fromkeys(work.notes)]
            try:
                write_report(result, whole, translator.facts, asdict(options), spec.as_dict(), told)
            except OutputError as error:
                late.append(f"The report could not be written: {error.message}")
        for note in late:
            yield Warned(note, source=source)
        return result


@dataclass
class _Current:
    """The chunk in hand."""

    number: int
    times: list[int] = field(default_factory=list)
    durations: list[int] = field(default_factory=list)
    translated: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, eq=False)
class _Started:
    """A batch that is being translated."""

    frames: StartedFrames
    ends_chunk: bool


@dataclass(frozen=True, eq=False)
class _Encode:
    """One frame on its way to the encoder."""

    shown: Shown
    frame: Frame


@dataclass(frozen=True, eq=False)
class _EndChunk:
    """The chunk is complete: what is to be noted when its file is."""

    current: _Current
    notes: tuple[str, ...]
    state: State = field(default_factory=dict)
    """Added by the stage that steadies."""


_Steadying = BackgroundWriter[TranslatedFrame | _EndChunk]


class _VideoJob:
    """The stages of one video: decoding, the generator, steadying, encoding; at the end the mux."""

    def __init__(
        self, source: Path, target: Path, info: VideoInfo, spec: OutputSpec, look: FramePipeline, video: VideoOptions,
        journal: Journal, stop: threading.Event,
    ) -> None:  # fmt: skip
        self.source, self.target, self.info, self.spec = source, target, info, spec
        self.look, self.video, self.journal, self.stop = look, video, journal, stop
        self._encoder: FrameEncoder | None = None
        self._before = sum(len(chunk.times) for chunk in journal.chunks)
        self._done = self._before
        self._moments: deque[tuple[float, int]] = deque([(time.monotonic(), self._done)])
        self._current = _Current(len(journal.chunks))
        self._started: deque[_Started] = deque()
        self._begun = 0
        """Frames of the chunk that were started."""
        self._reader: VideoReader | None = None
        self._earlier = journal.chunks[-1].notes if journal.chunks else ()
        self._source_state = fingerprint(source)
        self._captioned = info.captions
        self.late: tuple[str, ...] = ()
        """Notes made while the chunks were joined."""
        self.notes = [*info.notes, *spec.notes, *self._earlier]

    def run(self) -> VideoEvents:
        began = time.monotonic()
        try:
            yield from self._frames()
        except GeneratorExit:
            self._stopped()
            raise
        except KeyboardInterrupt:  # somebody is in a hurry: no part is joined
            if self.video.on_stop is OnStop.DISCARD:
                self.journal.remove()
            raise
        if self.stop.is_set():
            self._stopped()
            return None
        chunks = self.journal.chunks
        if not chunks:
            raise MediaError(
                "The video has no frame to translate.", "Check the file, and the start and the end that you set."
            )
        self.late = (*self._changed(), *self._assemble(self.target))
        self.notes += self.late
        self.journal.remove()
        return self._result(time.monotonic() - began)

    def _frames(self) -> Iterator[VideoProgressed | Warned]:
        chunks = self.journal.chunks
        self.look.load_state(self.journal.state)
        after = chunks[-1].times[-1] if chunks else None
        video = self.video
        with ExitStack() as stack:
            self._reader = stack.enter_context(
                VideoReader(
                    self.source,
                    start=video.start,
                    end=video.end,
                    fps=video.fps,
                    after=after,
                    hardware=self.look.hardware,
                    on_device=self.look.on_device,
                )
            )
            ahead = stack.enter_context(
                closing(Prefetcher(self.look.ready(self._reader), AHEAD + self.look.batch, "put-decode"))
            )
            encoding: BackgroundWriter[_Encode | _EndChunk] = BackgroundWriter(self._encode, BEHIND, "put-encode")
            steadying: _Steadying = BackgroundWriter(partial(self._steady, encoding), BEHIND, "put-steady")
            try:
                yield self._progress()
                yield from self._translate(ahead, steadying, encoding)
            except BaseException:
                steadying.abandon()
                encoding.abandon()
                self._abort()
                raise
            yield from self._warnings(self._odd())
            yield self._progress()

    def _translate(
        self, ahead: Prefetcher[PreparedFrame], behind: _Steadying, encoding: BackgroundWriter[_Encode | _EndChunk]
    ) -> Iterator[VideoProgressed | Warned]:
        told = time.monotonic()
        batch: list[PreparedFrame] = []
        try:
            for ready in ahead:
                batch.append(ready)
                if len(batch) >= min(self.look.batch, self.look.chunk - self._begun):
                    self._compute(batch, behind)
                    batch = []
                if self.stop.is_set():
                    break
                if time.monotonic() - told >= EVENT_SECONDS:
                    told = time.monotonic()
                    yield from self._warnings()
                    yield self._progress()
            if not self.stop.is_set():
                if batch:
                    self._compute(batch, behind)
                self._take(behind, 0)
        except (Cancelled, GeneratorExit):
            self._end_chunk(behind)
            _finish(behind, encoding)
            if not self.stop.is_set():  # closed: nothing can be yielded
                raise
            return
        self._end_chunk(behind)
        _finish(behind, encoding)

    def _compute(self, batch: list[PreparedFrame], behind: _Steadying) -> None:
        """Translate a batch, which never reaches over the end of a chunk."""
        started = self.look.start(batch, fresh=not self._begun)
        self._begun += len(batch)
        ends_chunk = self._begun >= self.look.chunk
        self._begun = 0 if ends_chunk else self._begun
        self._started.append(_Started(started, ends_chunk))
        self._take(behind, self.look.ahead)

    def _take(self, behind: _Steadying, most: int) -> None:
        """Pass on what is translated, in order, until no more than ``most`` batches are on their way."""
        while len(self._started) > most:
            current, started = self._current, self._started.popleft()
            for made in started.frames.finish():
                behind.put(made)
                current.translated += made.output is not None
                current.times.append(made.frame.pts)
                current.durations.append(made.frame.duration)
                self._captioned = self._captioned or bool(made.frame.captions)
                self._done += 1
            current.seconds += started.frames.seconds
            if started.ends_chunk:
                self._end_chunk(behind)

    def _end_chunk(self, behind: _Steadying) -> None:
        current = self._current
        if not current.times:
            return
        behind.put(_EndChunk(current, tuple(dict.fromkeys((*self._earlier, *self._odd())))))
        self._current = _Current(current.number + 1)

    def _steady(self, encoding: BackgroundWriter[_Encode | _EndChunk], item: TranslatedFrame | _EndChunk) -> None:
        """Steady frames, on a thread of its own."""
        if isinstance(item, TranslatedFrame):
            encoding.put(_Encode(self.look.steady(item), item.frame))
        else:
            encoding.put(replace(item, state=self.look.state()))

    def _encode(self, item: _Encode | _EndChunk) -> None:
        """Encode frames, on the encoder's thread."""
        if isinstance(item, _Encode):
            if self._encoder is None:
                path = self.journal.path(len(self.journal.chunks))
                self._encoder = DeviceEncoder(path, self.spec) if self.look.stays else open_encoder(path, self.spec)
            frame = item.frame
            self._encoder.write(item.shown.array(), frame.pts, frame.duration, frame.alpha, frame.captions)
            return
        size = self._encoder.close() if self._encoder is not None else 0
        self._encoder = None
        now = item.current
        chunk = Chunk(now.number, tuple(now.times), tuple(now.durations), size, now.translated, now.seconds, item.notes)
        self.journal.add(chunk, item.state)

    def _changed(self) -> tuple[str, ...]:
        """Check whether the source was replaced meanwhile: frames of one file would get the sound of another."""
        with suppress(OSError):
            if fingerprint(self.source) != self._source_state:
                return ("The source was changed meanwhile: sound and subtitles may not belong to these frames.",)
        return ()

    def _abort(self) -> None:
        if self._encoder is not None:
            self._encoder.abort()
            self._encoder = None

    def _stopped(self) -> None:
        """Leave behind what the settings ask for."""
        if self.video.on_stop is OnStop.CONTINUE:
            return
        if self.video.on_stop is OnStop.PART and self.journal.chunks:
            numbered = self.spec.container is Container.FRAMES
            whole = self.target.parent if numbered else self.target
            part, number = whole.with_stem(f"{whole.stem} (part)"), 2
            while part.exists():
                part, number = whole.with_stem(f"{whole.stem} (part {number})"), number + 1
            self._assemble(part / self.target.name if numbered else part, part=True)
        self.journal.remove()

    def _assemble(self, target: Path, *, part: bool = False) -> tuple[str, ...]:
        chunks = [
            ChunkFile(self.journal.path(chunk.number), chunk.times, chunk.durations) for chunk in self.journal.chunks
        ]
        origin, end = self._time_range(part=part)
        source = None if is_sequence(self.source) else self.source
        try:
            if self.spec.container is Container.FRAMES:
                return self._collect(target.parent, chunks)
            with atomic_target(target) as place:
                return mux_video(place, self.spec, chunks, source, origin=origin, end=end)
        except OSError as error:
            raise write_problem(error, target) from error

    def _collect(self, folder: Path, chunks: list[ChunkFile]) -> tuple[str, ...]:
        """Publish numbered pictures: a new folder appears whole; in an existing one they are replaced one by one."""
        if folder.is_dir() and any(folder.iterdir()):
            return mux_video(folder, self.spec, chunks, None)
        fresh = self.journal.folder / "result"
        shutil.rmtree(fresh, ignore_errors=True)
        notes = mux_video(fresh, self.spec, chunks, None)
        if folder.is_dir():
            folder.rmdir()  # Windows renames to no name that is taken
        fresh.rename(folder)
        return notes

    def _time_range(self, *, part: bool) -> tuple[Fraction | None, Fraction | None]:
        """Return seconds of the source's clock between which the result lies; None where it is not cut."""
        chunks, base = self.journal.chunks, self.info.time_base
        first, last = chunks[0].times[0], chunks[-1].times[-1]
        origin = first * base if self.video.start else None
        if part:
            shown = chunks[-1].durations[-1] or (last - chunks[-1].times[-2] if len(chunks[-1].times) > 1 else 1)
            return origin, (last + shown) * base
        if self.video.end is None:
            return origin, None
        return origin, first * base + Fraction(self.video.end - (self.video.start or 0.0)).limit_denominator(10**6)

    def _warnings(self, more: tuple[str, ...] = ()) -> Iterator[Warned]:
        for note in [*more, *self.look.warnings()]:
            self.notes.append(note)
            yield Warned(note, source=self.source)

    def _odd(self) -> tuple[str, ...]:
        """Return the reader's warnings so far; people see them when it has ended."""
        notes = tuple(self._reader.notes) if self._reader is not None else ()
        late = self._captioned and not self.info.captions and not self.spec.captions
        return (*notes, "Closed captions are not kept.") if late else notes

    def _progress(self) -> VideoProgressed:
        now = time.monotonic()
        self._moments.append((now, self._done))
        while len(self._moments) > 2 and now - self._moments[0][0] > RATE_SECONDS:
            self._moments.popleft()
        (then, before), total = self._moments[0], self.info.frames
        rate = (self._done - before) / (now - then) if now > then else 0.0
        left = max(0, total - self._done) / rate if rate and total else None
        size = sum(chunk.size for chunk in self.journal.chunks)
        encoded = sum(len(chunk.times) for chunk in self.journal.chunks)
        expected = round(size / encoded * max(total, encoded)) if encoded and total else None
        return VideoProgressed(
            self.source, self._done, max(total, self._done) if total else 0, rate, left, size, expected
        )

    def _result(self, passed: float) -> FileResult:
        chunks = self.journal.chunks
        frames = sum(len(chunk.times) for chunk in chunks)
        report: dict[str, float] = {"translated": float(sum(chunk.translated for chunk in chunks))}
        if fresh := self._done - self._before:
            report["frames_per_second"] = fresh / passed
        report |= self.look.report()
        seconds = sum(chunk.seconds for chunk in chunks)
        size = (self.info.width, self.info.height)
        carried = tuple(track.described for track in self.spec.tracks)
        return FileResult(
            self.source, FileState.DONE, self.target, None, *size, seconds, frames, report, carried=carried
        )


def _finish(steadying: _Steadying, encoding: BackgroundWriter[_Encode | _EndChunk]) -> None:
    """Wait until all is encoded.

    Raises:
        BaseException: what went wrong first.
    """
    try:
        steadying.close()
    finally:
        encoding.close()
