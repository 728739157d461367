"""Metadata, languages, marks, chapters and cover pictures: what is carried over beside the tracks' content."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.stream import Discard, Stream

from put.config import Container
from put.video.output_plan import OutputSpec
from put.video.reading.track_names import set_title
from put.video.time_range import TimeRange

__all__ = ["COVERS", "cover_of", "describe", "main_video", "take_tags"]

COVERS = {
    "mjpeg": ("cover.jpg", "image/jpeg"),
    "png": ("cover.png", "image/png"),
    "bmp": ("cover.bmp", "image/bmp"),
    "gif": ("cover.gif", "image/gif"),
    "tiff": ("cover.tiff", "image/tiff"),
    "webp": ("cover.webp", "image/webp"),
}
"""Names and types of content of cover pictures, by codec."""

_MP4_TAGS = frozenset(
    ("title", "artist", "album_artist", "composer", "album", "date", "comment", "genre", "copyright", "grouping",
     "lyrics", "description", "synopsis", "show", "episode_id", "network", "keywords", "media_type", "track", "disc",
     "compilation", "hd_video", "gapless_playback", "tmpo", "episode_sort", "season_number", "creation_time",
     "location", "timecode", "author", "performer", "year")
)  # fmt: skip
_PLAIN = av.stream.Disposition.default | av.stream.Disposition.attached_pic
_APPLE_PLACE = "com.apple.quicktime.location.iso6709"
_TECHNICAL = frozenset(
    ("encoder", "duration", "rotate", "vendor_id", "major_brand", "minor_version", "compatible_brands", "alpha_mode",
     "filename", "mimetype", "creation_time_raw")
)  # fmt: skip
_STATISTICS = ("bps", "number_of_", "_statistics_", "duration-", "bps-")
_BIBLIOGRAPHIC = {
    "deu": "ger", "nld": "dut", "ell": "gre", "isl": "ice", "zho": "chi", "sqi": "alb",
    "hye": "arm", "eus": "baq", "mya": "bur", "kat": "geo", "mkd": "mac", "msa": "may", "fas": "per",
    "bod": "tib", "cym": "wel",
}  # fmt: skip
"""The older codes of ISO 639-2, which QuickTime's list of languages has."""


def describe(
    file: OutputContainer,
    video: av.VideoStream,
    spec: OutputSpec,
    read: InputContainer | None,
    time_range: TimeRange,
    notes: list[str],
) -> None:
    """Metadata, chapters, and what the source says of its video stream."""
    if read is None:
        return
    old = main_video(read, spec)
    if old is not None:
        take_tags(video, old, file.format.name)
    tags = _kept_tags(dict(read.metadata))
    if spec.container is Container.MP4:
        tags = _for_mp4(tags, notes)
    if spec.container is Container.MOV and any(one.disposition & ~_PLAIN for one in file.streams):
        notes.append(
            "Marks such as forced or hearing impaired cannot be written into QuickTime (mov) here; mp4 and mkv keep "
            "them."
        )
    file.metadata.update(tags)
    chapters = list(_kept_chapters(read, time_range))
    if chapters:
        file.set_chapters(chapters)


def main_video(read: InputContainer, spec: OutputSpec) -> av.VideoStream | None:
    """The stream that was translated: the one that is not planned as a track beside it."""
    beside = {track.index for track in spec.tracks}
    return next((one for one in read.streams.video if one.index not in beside), None)


def _for_mp4(tags: dict[str, str], notes: list[str]) -> dict[str, str]:
    """MP4 has a fixed list of names."""
    lowered = {key.lower(): value for key, value in tags.items()}
    if _APPLE_PLACE in lowered:
        lowered.setdefault("location", lowered.pop(_APPLE_PLACE))
    kept = {key: value for key, value in lowered.items() if key.partition("-")[0] in _MP4_TAGS}
    lost = sorted(set(lowered) - set(kept))
    if lost:
        notes.append(f"The metadata {', '.join(lost)} cannot be written into MP4 here; mkv and mov keep them.")
    return kept


def _kept_chapters(read: InputContainer, time_range: TimeRange) -> Iterator[av.container.core.Chapter]:
    for chapter in read.chapters():
        base = Fraction(chapter["time_base"] or Fraction(1, 1000))
        start, stop = chapter["start"] * base, chapter["end"] * base
        kept = time_range.clipped(start, max(Fraction(0), stop - start))
        if kept is None:
            continue
        moved = chapter.copy()
        first, last = round(kept[0] / base), round((kept[0] + kept[1]) / base)
        moved["start"], moved["end"] = time_range.shifted(first, base), time_range.shifted(last, base)
        yield moved


def take_tags(target: Stream, source: Stream, muxer: str) -> None:
    """Language, title, other tags and the dispositions."""
    tags = set_title(_kept_tags(source.metadata), handlers=muxer in ("mp4", "mov"))
    if muxer == "mov" and "language" in tags:
        tags["language"] = _BIBLIOGRAPHIC.get(tags["language"], tags["language"])
    target.metadata.update(tags)
    target.disposition = source.disposition


def _kept_tags(tags: dict[str, str]) -> dict[str, str]:
    """Tags without those that describe the old file itself, which would be wrong in the new one, and without those
    that are there a second time under a name with a language.
    """
    return {
        key: value
        for key, value in tags.items()
        if key.lower() not in _TECHNICAL
        and not key.lower().startswith(_STATISTICS)
        and tags.get(key.rpartition("-")[0]) != value
    }


def cover_of(source: Path, index: int) -> bytes:
    """A cover picture's file, which demuxers give as the only packet of a stream."""
    with av.open(str(source)) as file:
        for stream in file.streams:
            if stream.index != index:
                stream.discard = Discard.all
        for packet in file.demux(file.streams[index]):
            if packet.size:
                return bytes(packet)
    return b""
