"""The finished chunks of a video, read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import av.error
from av.container import InputContainer

from put.errors import MediaError
from put.video.output_plan import OutputSpec

__all__ = ["ChunkFile", "all_frames", "chunk_packets", "joined_times", "opened_chunk"]


@dataclass(frozen=True)
class ChunkFile:
    """One finished chunk."""

    path: Path
    """The file that an encoder closed; of numbered pictures the folder."""
    times: tuple[int, ...]
    """Time of each frame, in the spec's ``time_base``, in order of presentation."""
    durations: tuple[int, ...]
    """Duration in the same units; 0 where unknown."""


def opened_chunk(path: Path) -> InputContainer:
    """Return a chunk's file with its one video stream.

    Raises:
        MediaError: it is missing or damaged.
    """
    try:
        file = av.open(str(path))
    except (av.error.FFmpegError, OSError) as error:
        raise MediaError(
            f"A translated part is missing or damaged: {path.name}.", "Start again.", str(error)
        ) from error
    if not file.streams.video:
        file.close()
        raise MediaError(f"A translated part is damaged: {path.name}.", "Start again.")
    return file


def joined_times(spec: OutputSpec, chunks: Sequence[ChunkFile]) -> tuple[list[int], list[int]]:
    """Return when every frame of the whole is shown and for how long; durations follow from the next frame's time."""
    times = [time for chunk in chunks for time in chunk.times]
    given = [duration for chunk in chunks for duration in chunk.durations]
    gaps = [after - before for before, after in pairwise(times)]
    if any(gap <= 0 for gap in gaps):
        raise MediaError("The translated parts do not follow each other.", "Start again.")
    usual = round(1 / spec.frame_rate / spec.time_base) if spec.frame_rate else 0
    last = (given[-1] if len(given) == len(times) else 0) or (gaps[-1] if gaps else 0) or usual or 1
    return times, [*gaps, last]


def chunk_packets(chunk: ChunkFile, header: bytes | None) -> Iterator[av.Packet[Any]]:
    """Yield packets in order of decoding, with the frame's number in the chunk as time stamp.

    Args:
        chunk: where they are.
        header: what decoders are told about the whole; a chunk with another one would come out as noise.

    Raises:
        MediaError: it does not hold the frames that it should.
    """
    count = 0
    with opened_chunk(chunk.path) as file:
        if file.streams.video[0].codec_context.extradata != header:
            raise MediaError("The translated parts were made by different encoders.", "Start again.", str(chunk.path))
        try:
            for packet in file.demux(file.streams.video[0]):
                if packet.pts is None or not packet.size:
                    continue
                if not 0 <= packet.pts < len(chunk.times):
                    break
                count += 1
                yield packet
        except av.error.FFmpegError as error:
            raise _broken_chunk(chunk, count) from error
    if count != len(chunk.times):
        raise _broken_chunk(chunk, count)


def _broken_chunk(chunk: ChunkFile, count: int) -> MediaError:
    detail = f"{count} of {len(chunk.times)} frames"
    return MediaError(f"A translated part is damaged: {chunk.path.name}.", "Start again.", detail)


def all_frames(chunks: Sequence[ChunkFile]) -> Iterator[av.VideoFrame]:
    """Yield the decoded frames of the whole, in order."""
    for chunk in chunks:
        count = 0
        with opened_chunk(chunk.path) as file:
            try:
                for frame in file.decode(file.streams.video[0]):
                    count += 1
                    yield frame
            except av.error.FFmpegError as error:
                raise _broken_chunk(chunk, count) from error
        if count != len(chunk.times):
            raise _broken_chunk(chunk, count)
