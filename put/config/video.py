"""Options of videos."""

from __future__ import annotations

from dataclasses import dataclass

from put.config.choices import VIDEO, AudioChoice, Container, OnStop, VideoCodec, VideoQuality
from put.errors import OptionError
from put.options import check_options, option

__all__ = ["VideoOptions"]


@dataclass(frozen=True)
class VideoOptions:
    """Options that only videos, animations and image sequences need."""

    codec: VideoCodec = option(
        VideoCodec.AUTO,
        help="how the frames are encoded; auto: as the source, where that can be written",
        details="Where it cannot, or the container does not hold it, the container's usual codec is taken.",
        group=VIDEO,
    )
    container: Container = option(
        Container.AUTO,
        help="kind of file; auto: as the source, else mkv; frames: a folder of numbered pictures",
        group=VIDEO,
    )
    quality: VideoQuality = option(
        VideoQuality.BALANCED, help="how much of the frames is kept; on the command line, a name for --crf", group=VIDEO
    )
    crf: int | None = option(
        None,
        help="constant rate factor, less is better; or a name that suits each codec",
        details="H.264 and HEVC end at 51.",
        minimum=0,
        maximum=63,
        default_text="balanced",
        metavar="N|small|balanced|archive",
        group=VIDEO,
    )
    audio: AudioChoice = option(AudioChoice.COPY, help="what becomes of the sound", group=VIDEO)
    start: float | None = option(
        None,
        help="time in the video at which to start: seconds, or h:mm:ss.s",
        unit="s",
        minimum=0,
        default_text="the beginning",
        metavar="TIME",
        group=VIDEO,
    )
    end: float | None = option(
        None,
        help="time in the video at which to end: seconds, or h:mm:ss.s",
        unit="s",
        above=0,
        default_text="the end",
        metavar="TIME",
        group=VIDEO,
    )
    fps: float | None = option(
        None,
        help="frames a second; frames are left out or shown longer",
        minimum=0.1,
        maximum=1000,
        default_text="every time stamp is kept",
        group=VIDEO,
    )
    temporal: float | None = option(
        None,
        help="how much of the frame before is carried along with the motion, against flicker; 0 for none",
        minimum=0,
        maximum=1,
        default_text="docs/temporal.md says why",
        group=VIDEO,
    )
    on_stop: OnStop = option(
        OnStop.CONTINUE,
        help="what becomes of a video that is interrupted: the next run resumes it, nothing stays, or the part that "
        "plays is kept",
        group=VIDEO,
    )
    report: bool = option(
        default=False,
        help="write a report beside each video: how it was made and what was kept, as JSON",
        group=VIDEO,
        former=("receipt",),
    )
    batch: int = option(
        0,
        help="frames that go through the generator at once",
        minimum=0,
        maximum=64,
        default_text="what suits the device",
        group=VIDEO,
    )
    chunk: int = option(
        0,
        help="frames encoded together: what a kill can cost",
        minimum=2,
        maximum=100_000,
        also=0,
        default_text="what suits the device",
        group=VIDEO,
    )

    def __post_init__(self) -> None:
        check_options(self)
        if self.end is not None and self.end <= (self.start or 0.0):
            raise OptionError(f"end must be a time after start, not {self.end}.")
