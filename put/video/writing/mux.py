"""Joins the chunks of a video and takes everything else over from its source."""

from __future__ import annotations

import errno
import heapq
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import av
import av.error
from av.container import InputContainer, OutputContainer
from av.stream import Discard, Stream

from put.config import Container
from put.errors import MediaError, OutputError
from put.video.containers import MUXERS, TrackAction, TrackPlan
from put.video.frames.animation_write import write_gif, write_webp
from put.video.frames.sequence_write import collect_images
from put.video.output_plan import OutputSpec
from put.video.reading.animation_extras import Extras, read_extras
from put.video.reading.mp4_extras import read_marks
from put.video.time_range import TimeRange
from put.video.types import TrackKind
from put.video.writing.chunks import ChunkFile, all_frames, chunk_packets, joined_times, opened_chunk
from put.video.writing.clock_joins import ClockJoiner, clock_may_jump
from put.video.writing.encoder import writing_to
from put.video.writing.mp4_extras import add_extras
from put.video.writing.streams import TrackWriter, open_track
from put.video.writing.tags import COVERS, cover_of, describe, main_video
from put.video.writing.timecode import moved_timecode

__all__ = ["ChunkFile", "mux_video"]

_Timed = tuple[float, "av.Packet[Any]"]

_DAMAGED = "The source is damaged: sound and subtitles are kept as far as they can be read."
_PRORES_TAGS = {"1": "apcs", "2": "apcn", "3": "apch", "4": "ap4h"}
_FINEST_TIMESCALE = 1_000_000


def mux_video(
    target: Path,
    spec: OutputSpec,
    chunks: Sequence[ChunkFile],
    source: Path | None,
    *,
    origin: Fraction | None = None,
    end: Fraction | None = None,
) -> tuple[str, ...]:
    """Write the finished result from its chunks, which stay.

    Packets are copied, so that every frame gets exactly its time (in Matroska and WebM to the millisecond, which is
    all that they hold), and memory does not grow with the length. Nothing is left at ``target`` after an error.

    Args:
        target: where to write; its name may end in anything. Of numbered pictures the folder, in which pictures of
            the same names are replaced one by one.
        spec: how the chunks were written.
        chunks: in order.
        source: where sound, subtitles, chapters, metadata and so on come from; None for nothing.
        origin: seconds in the source that become 0; None for where its first picture or sound begins.
        end: seconds in the source where the other tracks end.

    Returns:
        Sentences on what went otherwise than ``spec`` says.

    Raises:
        MediaError: a chunk is missing or damaged, or the source is gone.
        OutputError: the result cannot be written.
    """
    if not any(chunk.times for chunk in chunks):
        raise OutputError("No frame was translated.", "Check the start and the end that you set.")
    if spec.container is Container.FRAMES:
        collect_images(target, spec, [chunk.path for chunk in chunks], [len(chunk.times) for chunk in chunks])
        return ()
    try:
        extras = Extras() if source is None else read_extras(source)
        with writing_to(target):
            if spec.container is Container.GIF:
                return write_gif(target, spec, partial(all_frames, chunks), *joined_times(spec, chunks), extras)
            if spec.container is Container.WEBP:
                return write_webp(target, spec, partial(all_frames, chunks), *joined_times(spec, chunks), extras)
            first = next(chunk.times[0] for chunk in chunks if chunk.times) * spec.time_base
            notes = _write_video(target, spec, chunks, source, partial(TimeRange, origin, end, first))
            if spec.container in (Container.MP4, Container.MOV) and source is not None:
                add_extras(target, extras.xmp, read_marks(source))
            _flush(target)
            return notes
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def _write_video(
    target: Path,
    spec: OutputSpec,
    chunks: Sequence[ChunkFile],
    source: Path | None,
    spanning: Callable[[Fraction], TimeRange],
) -> tuple[str, ...]:
    notes: list[str] = []
    with ExitStack() as stack:
        first = stack.enter_context(opened_chunk(chunks[0].path))
        read = None if source is None else _opened_source(source, notes)
        if read is not None:
            stack.callback(read.close)
        time_range = spanning(Fraction(0) if read is None else _begin_of(read))
        plans = [] if read is None else _sound_plans(spec, first, read, time_range, notes)
        file = _opened_target(target, spec)
        stack.callback(_let_go, file)
        video, tracks = _set_up(file, spec, first, read, plans, time_range)
        describe(file, video, spec, read, time_range, notes)
        times, durations = joined_times(spec, chunks)
        _mark_rate(video, spec, times)
        _move_timecode(file, video, spec, read, time_range, notes)
        video_packets = _video_packets(chunks, spec, video, time_range, times, durations)
        others = iter(()) if read is None else _other_packets(read, spec, tracks, notes)
        covers = [] if read is None or source is None else _cover_packets(source, tracks)
        file.start_encoding()
        for packet in covers:
            file.mux(packet)
        for _, packet in heapq.merge(video_packets, others, key=lambda timed: timed[0]):
            file.mux(packet)
        file.close()
    return tuple(notes)


def _flush(target: Path) -> None:
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def _let_go(file: OutputContainer) -> None:
    """Close after an error, where the trailer can fail as well."""
    with suppress(av.error.FFmpegError, OSError, ValueError):
        file.close()


def _opened_source(source: Path, notes: list[str]) -> InputContainer | None:
    try:
        return av.open(str(source), metadata_errors="replace")
    except (av.error.FFmpegError, OSError) as error:
        if isinstance(error, av.error.InvalidDataError):
            notes.append(_DAMAGED)
            return None
        hint = "Connect its disk, or put the file back."
        raise MediaError(f"{source} can no longer be read.", hint, str(error)) from error


def _begin_of(read: InputContainer) -> Fraction:
    """Return seconds of the source's clock at which its first picture or sound begins, as players count; 0 where
    unknown.
    """
    covers = av.stream.Disposition.attached_pic
    streams = [one for one in read.streams if one.type in ("video", "audio") and not one.disposition & covers]
    starts = [one.start_time * one.time_base for one in streams if one.start_time is not None and one.time_base]
    return min(starts, default=Fraction(0))


def _opened_target(target: Path, spec: OutputSpec) -> OutputContainer:
    options = {}
    if spec.container in (Container.MP4, Container.MOV):
        more = "+use_metadata_tags" if spec.container is Container.MOV else ""
        options = {"movflags": f"+faststart{more}", "movie_timescale": str(_movie_timescale(spec.time_base))}
    return av.open(str(target), "w", format=MUXERS[spec.container], container_options=options)


def _movie_timescale(time_base: Fraction) -> int:
    """Return the ticks a second in which the file says when tracks begin: the video's, so that it begins exactly."""
    ticks = time_base.denominator
    return ticks * -(-1000 // ticks) if ticks <= _FINEST_TIMESCALE else 1000


def _sound_plans(
    spec: OutputSpec, first: InputContainer, read: InputContainer, time_range: TimeRange, notes: list[str]
) -> list[TrackPlan]:
    """Return the planned tracks that FFmpeg takes as well, each tried by itself in a file in memory."""
    import io

    sound = []
    for plan in spec.tracks:
        if plan.track_action is TrackAction.DROP or plan.index >= len(read.streams):
            continue
        trial = av.open(io.BytesIO(), "w", format=MUXERS[spec.container])
        try:
            _set_up(trial, spec, first, read, [plan], time_range)
            trial.start_encoding()
        except (av.error.FFmpegError, ValueError, TypeError, KeyError) as error:
            notes.append(f"{plan.name or f'Track {plan.index}'} could not be kept: {error}.")
        else:
            sound.append(plan)
        finally:
            _let_go(trial)
    return sound


def _set_up(
    file: OutputContainer,
    spec: OutputSpec,
    first: InputContainer,
    read: InputContainer | None,
    plans: Sequence[TrackPlan],
    time_range: TimeRange,
) -> tuple[av.VideoStream, list[TrackWriter]]:
    """Add the video and the tracks, in the source's order."""
    video = _add_video(file, spec, first)
    tracks = []
    for plan in plans:
        if read is None:
            break
        stream = read.streams[plan.index]
        if plan.kind is TrackKind.ATTACHMENT:
            file.add_stream_from_template(stream)
        elif plan.kind is TrackKind.COVER and spec.container is Container.MKV:
            name, kind = COVERS[plan.codec]
            file.add_attachment(name, kind, cover_of(Path(read.name), plan.index))
        else:
            tracks.append(open_track(file, stream, plan, time_range))
    return video, tracks


def _add_video(file: OutputContainer, spec: OutputSpec, first: InputContainer) -> av.VideoStream:
    template = first.streams.video[0]
    video: av.VideoStream = file.add_stream_from_template(template, opaque=True)
    context = video.codec_context
    context.sample_aspect_ratio = spec.aspect
    context.colorspace, context.color_primaries = spec.colour.matrix, spec.colour.primaries
    context.color_trc, context.color_range = spec.colour.transfer, spec.colour.range
    if spec.codec == "hevc" and spec.container in (Container.MP4, Container.MOV):
        context.codec_tag = "hvc1"
    if spec.codec == "prores":
        context.codec_tag = _PRORES_TAGS[spec.options["profile"]]
    if spec.alpha and spec.codec == "vp9":
        video.metadata["alpha_mode"] = "1"
    video.time_base = spec.time_base
    return video


def _mark_rate(video: av.VideoStream, spec: OutputSpec, times: Sequence[int]) -> None:
    """State a frame rate only where it is true, because some players trust it more than the time stamps."""
    rate = spec.frame_rate
    steady = rate is not None and all(
        abs((time - times[0]) * spec.time_base - index / rate) <= max(spec.time_base, Fraction(1, 1000))
        for index, time in enumerate(times)
    )
    video.codec_context.framerate = rate if rate is not None and steady else Fraction(0, 1)


def _move_timecode(
    file: OutputContainer,
    video: av.VideoStream,
    spec: OutputSpec,
    read: InputContainer | None,
    time_range: TimeRange,
    notes: list[str],
) -> None:
    """Fit the timecode to the first frame and the rate of the result; mp4 and mov need a steady one."""
    old = None if read is None else main_video(read, spec)
    rate = video.codec_context.framerate or None
    for tags in (video.metadata, file.metadata):
        for key in [key for key in tags if key.lower() == "timecode"]:
            if rate is None and spec.container in (Container.MP4, Container.MOV):
                lost = f"The timecode {tags.pop(key)} is not kept: it needs a steady frame rate; mkv keeps it."
                notes += [] if lost in notes else [lost]
            elif old is not None and old.average_rate:
                begin = (old.start_time or 0) * (old.time_base or Fraction(0))
                later = Fraction(0) if time_range.origin is None else time_range.origin - begin
                tags[key] = moved_timecode(tags[key], old.average_rate, later, rate or old.average_rate)


def _video_packets(
    chunks: Sequence[ChunkFile],
    spec: OutputSpec,
    video: av.VideoStream,
    time_range: TimeRange,
    times: list[int],
    durations: list[int],
) -> Iterator[_Timed]:
    """Yield all packets with exact times.

    The n-th packet is decoded when the frame ``reorder`` places earlier is shown, which is never after its own time.
    How far the first ones come before the first frame is what is missing behind the last one, so that the sum of all
    steps, which files take for the length, is right.
    """
    depth, base, done = spec.reorder, 0, 0
    lead = times[-1] - times[-1 - depth] if len(times) > depth else depth * durations[0]
    header = video.codec_context.extradata
    for chunk in chunks:
        for packet in chunk_packets(chunk, header):
            place = base + (packet.pts or 0)
            dts = times[done - depth] if done >= depth else times[0] - lead + lead * done // depth
            packet.time_base = spec.time_base
            packet.pts, packet.dts = (
                time_range.shifted(times[place], spec.time_base),
                time_range.shifted(dts, spec.time_base),
            )
            packet.duration = durations[place]
            packet.stream = video
            done += 1
            yield float(packet.dts * spec.time_base), packet
        base += len(chunk.times)


def _other_packets(
    read: InputContainer, spec: OutputSpec, tracks: Sequence[TrackWriter], notes: list[str]
) -> Iterator[_Timed]:
    """Yield packets of the tracks beside the video, in the source's order; a damaged source ends early."""
    wanted = {
        track.source.index: track
        for track in tracks
        if not track.source.disposition & av.stream.Disposition.attached_pic
    }
    if not wanted:
        return
    main = main_video(read, spec) if clock_may_jump(read.format.name) else None
    joiner = None if main is None else ClockJoiner(main.index)
    sources = [*(track.source for track in wanted.values()), *([] if main is None else [main])]
    for stream in read.streams:
        if stream not in sources:
            stream.discard = Discard.all
    last = 0.0
    for packet in _joined(_readable(read, sources, notes), joiner):
        track = wanted.get(packet.stream_index)
        for written in track.take(packet) if track else ():
            last = _seconds(written, last)
            yield last, written
    for track in wanted.values():
        for written in track.finish():
            last = _seconds(written, last)
            yield last, written
        if getattr(track, "damaged", 0) and _DAMAGED not in notes:
            notes.append(_DAMAGED)


def _joined(packets: Iterator[av.Packet[Any]], joiner: ClockJoiner | None) -> Iterator[av.Packet[Any]]:
    if joiner is None:
        yield from packets
        return
    for packet in packets:
        yield from joiner.take(packet)
    yield from joiner.finish()


def _readable(read: InputContainer, streams: list[Stream], notes: list[str]) -> Iterator[av.Packet[Any]]:
    packets = read.demux(streams)
    while True:
        try:
            packet = next(packets)
        except StopIteration:
            return
        except (av.error.FFmpegError, OSError) as error:
            if getattr(error, "errno", 0) == errno.ENOMEM:
                raise
            if _DAMAGED not in notes:
                notes.append(_DAMAGED)
            return
        yield packet


def _seconds(packet: av.Packet[Any], last: float) -> float:
    return last if packet.dts is None else float(packet.dts * packet.time_base)


def _cover_packets(source: Path, tracks: Sequence[TrackWriter]) -> list[av.Packet[Any]]:
    """Return the cover pictures that go into tracks of their own."""
    packets: list[av.Packet[Any]] = []
    for track in tracks:
        if track.source.disposition & av.stream.Disposition.attached_pic:
            packet = av.Packet(cover_of(source, track.source.index))
            packet.stream, packet.time_base = track.target, Fraction(1, 1000)
            packet.pts = packet.dts = 0
            packet.is_keyframe = True
            packets.append(packet)
    return packets
