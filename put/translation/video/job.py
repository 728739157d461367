"""One video through one generator: reading, translating and encoding overlap, and what is encoded survives a kill."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path

from put.config import OnStop, TranslateOptions
from put.errors import MediaError, OutputError
from put.events import FileResult, FileState, VideoProgressed, Warned
from put.translation.prefetch import BackgroundWriter, Prefetcher
from put.translation.result import Cancelled
from put.translation.translator import FrameTranslator
from put.translation.video.assembly import Assembly
from put.translation.video.fingerprint import fingerprint, key_of
from put.translation.video.frame_pipeline import FramePipeline, PreparedFrame, Shown, StartedFrames, TranslatedFrame
from put.translation.video.journal import Chunk, Journal, State
from put.translation.video.on_device.planes import plane_format
from put.translation.video.progress import VideoProgress
from put.translation.video.report import write_report
from put.video.output_plan import plan_output, target_ending
from put.video.reader import VideoReader
from put.video.types import Frame, VideoInfo
from put.video.writing.device_encoder import DeviceEncoder
from put.video.writing.encoder import FrameEncoder, open_encoder

__all__ = ["VideoEvents", "translate_video"]

AHEAD, BEHIND = 6, 6
"""Frames that wait before and behind the generator."""
EVENT_SECONDS = 0.25

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
        planes = plane_format(info, spec)
        pipeline = FramePipeline(translator, video, (info.width, info.height), planes, spec.encoder)
        stack.enter_context(closing(pipeline))
        assembly = Assembly(source, target, spec, info.time_base, video, journal)
        work = _VideoJob(assembly, info, pipeline, stop)
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
    """The stages of one video: decoding, the generator, steadying, encoding; at the end the mux.

    Args:
        assembly: joins the chunks, and says what is translated into what.
        info: of the source.
        pipeline: translates the frames and steadies them.
        stop: ends the work.
    """

    def __init__(self, assembly: Assembly, info: VideoInfo, pipeline: FramePipeline, stop: threading.Event) -> None:
        self.assembly, self.info, self.pipeline, self.stop = assembly, info, pipeline, stop
        self.source, self.spec = assembly.source, assembly.spec
        self.video, self.journal = assembly.video, assembly.journal
        self._encoder: FrameEncoder | None = None
        chunks = self.journal.chunks
        self._progress = VideoProgress(self.source, info.frames, sum(len(chunk.times) for chunk in chunks))
        self._current = _Current(len(chunks))
        self._started: deque[_Started] = deque()
        self._begun = 0
        """Frames of the chunk that were started."""
        self._reader: VideoReader | None = None
        self._earlier = chunks[-1].notes if chunks else ()
        self._source_state = fingerprint(self.source)
        self._captioned = info.captions
        self.late: tuple[str, ...] = ()
        """Notes made while the chunks were joined."""
        self.notes = [*info.notes, *self.spec.notes, *self._earlier]

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
        self.late = (*self._changed(), *self.assembly.write())
        self.notes += self.late
        self.journal.remove()
        return self._result(time.monotonic() - began)

    def _frames(self) -> Iterator[VideoProgressed | Warned]:
        chunks = self.journal.chunks
        self.pipeline.load_state(self.journal.state)
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
                    hardware=self.pipeline.hardware,
                    on_device=self.pipeline.on_device,
                )
            )
            ahead = stack.enter_context(
                closing(Prefetcher(self.pipeline.ready(self._reader), AHEAD + self.pipeline.batch, "put-decode"))
            )
            encoding: BackgroundWriter[_Encode | _EndChunk] = BackgroundWriter(self._encode, BEHIND, "put-encode")
            steadying: _Steadying = BackgroundWriter(partial(self._steady, encoding), BEHIND, "put-steady")
            try:
                yield self._progress.event(self.journal.chunks)
                yield from self._translate(ahead, steadying, encoding)
            except BaseException:
                steadying.abandon()
                encoding.abandon()
                self._abort()
                raise
            yield from self._warnings(self._odd())
            yield self._progress.event(self.journal.chunks)

    def _translate(
        self, ahead: Prefetcher[PreparedFrame], behind: _Steadying, encoding: BackgroundWriter[_Encode | _EndChunk]
    ) -> Iterator[VideoProgressed | Warned]:
        told = time.monotonic()
        batch: list[PreparedFrame] = []
        try:
            for ready in ahead:
                batch.append(ready)
                if len(batch) >= min(self.pipeline.batch, self.pipeline.chunk - self._begun):
                    self._compute(batch, behind)
                    batch = []
                if self.stop.is_set():
                    break
                if time.monotonic() - told >= EVENT_SECONDS:
                    told = time.monotonic()
                    yield from self._warnings()
                    yield self._progress.event(self.journal.chunks)
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
        started = self.pipeline.start(batch, fresh=not self._begun)
        self._begun += len(batch)
        ends_chunk = self._begun >= self.pipeline.chunk
        self._begun = 0 if ends_chunk else self._begun
        self._started.append(_Started(started, ends_chunk))
        self._take(behind, self.pipeline.ahead)

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
                self._progress.done += 1
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
            encoding.put(_Encode(self.pipeline.steady(item), item.frame))
        else:
            encoding.put(replace(item, state=self.pipeline.state()))

    def _encode(self, item: _Encode | _EndChunk) -> None:
        """Encode frames, on the encoder's thread."""
        if isinstance(item, _Encode):
            if self._encoder is None:
                path = self.journal.path(len(self.journal.chunks))
                self._encoder = DeviceEncoder(path, self.spec) if self.pipeline.stays else open_encoder(path, self.spec)
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
            self.assembly.write_part()
        self.journal.remove()

    def _warnings(self, more: tuple[str, ...] = ()) -> Iterator[Warned]:
        for note in [*more, *self.pipeline.warnings()]:
            self.notes.append(note)
            yield Warned(note, source=self.source)

    def _odd(self) -> tuple[str, ...]:
        """Return the reader's warnings so far; people see them when it has ended."""
        notes = tuple(self._reader.notes) if self._reader is not None else ()
        late = self._captioned and not self.info.captions and not self.spec.captions
        return (*notes, "Closed captions are not kept.") if late else notes

    def _result(self, passed: float) -> FileResult:
        chunks = self.journal.chunks
        frames = sum(len(chunk.times) for chunk in chunks)
        report: dict[str, float] = {"translated": float(sum(chunk.translated for chunk in chunks))}
        if fresh := self._progress.fresh:
            report["frames_per_second"] = fresh / passed
        report |= self.pipeline.report()
        seconds = sum(chunk.seconds for chunk in chunks)
        size = (self.info.width, self.info.height)
        carried = tuple(track.described for track in self.spec.tracks)
        return FileResult(
            self.source, FileState.DONE, self.assembly.target, None, *size, seconds, frames, report, carried=carried
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
