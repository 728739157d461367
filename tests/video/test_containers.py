"""What becomes of tracks, by codec and container."""

from __future__ import annotations

import io

import av
import pytest

from put.config import Container
from put.video import containers
from put.video.containers import MUXERS, Fate, canonical, plan_track
from put.video.types import Track, TrackKind
from tests.video.sources import make_info

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE


@pytest.mark.parametrize(
    ("kind", "codec", "container", "fate", "becomes"),
    [
        (AUDIO, "aac", Container.MP4, Fate.COPY, "aac"),
        (AUDIO, "aac", Container.WEBM, Fate.CONVERT, "opus"),
        (AUDIO, "opus", Container.WEBM, Fate.COPY, "opus"),
        (AUDIO, "opus", Container.MOV, Fate.CONVERT, "aac"),
        (AUDIO, "flac", Container.MOV, Fate.CONVERT, "alac"),
        (AUDIO, "pcm_s16le", Container.MP4, Fate.CONVERT, "aac"),
        (AUDIO, "pcm_s16le", Container.MOV, Fate.COPY, "pcm_s16le"),
        (AUDIO, "pcm_s24be", Container.MKV, Fate.COPY, "pcm_s24be"),
        (AUDIO, "wmav2", Container.MKV, Fate.CONVERT, "aac"),
        (AUDIO, "ape", Container.MKV, Fate.CONVERT, "flac"),
        (AUDIO, "mp3float", Container.MKV, Fate.COPY, "mp3"),
        (AUDIO, "", Container.MKV, Fate.DROP, ""),
        (SUBTITLE, "subrip", Container.MP4, Fate.CONVERT, "mov_text"),
        (SUBTITLE, "subrip", Container.WEBM, Fate.CONVERT, "webvtt"),
        (SUBTITLE, "mov_text", Container.MKV, Fate.CONVERT, "subrip"),
        (SUBTITLE, "ass", Container.MKV, Fate.COPY, "ass"),
        (SUBTITLE, "dvdsub", Container.MP4, Fate.COPY, "dvd_subtitle"),
        (SUBTITLE, "hdmv_pgs_subtitle", Container.MP4, Fate.DROP, ""),
        (SUBTITLE, "hdmv_pgs_subtitle", Container.MKV, Fate.COPY, "hdmv_pgs_subtitle"),
        (TrackKind.ATTACHMENT, "ttf", Container.MKV, Fate.COPY, "ttf"),
        (TrackKind.ATTACHMENT, "ttf", Container.MP4, Fate.DROP, ""),
        (TrackKind.COVER, "mjpeg", Container.MP4, Fate.COPY, "mjpeg"),
        (TrackKind.COVER, "mjpeg", Container.MOV, Fate.DROP, ""),
        (TrackKind.VIDEO, "h264", Container.MKV, Fate.DROP, ""),
        (TrackKind.DATA, "klv", Container.MKV, Fate.DROP, ""),
    ],
)
def test_a_track(kind: TrackKind, codec: str, container: Container, fate: Fate, becomes: str) -> None:
    plan = plan_track(Track(3, kind, codec, "eng", "Words"), container, make_info())
    assert (plan.fate, plan.codec, plan.index) == (fate, becomes, 3)
    assert bool(plan.why) == (fate is not Fate.COPY)


def test_what_is_lost_is_named_with_what_holds_it() -> None:
    pgs = plan_track(Track(4, SUBTITLE, "hdmv_pgs_subtitle", "deu"), Container.MP4, make_info())
    assert "hdmv_pgs_subtitle, deu" in pgs.why
    assert "mkv does" in pgs.why
    assert "styles" in plan_track(Track(1, SUBTITLE, "ass"), Container.MP4, make_info()).why


def test_the_track_of_chapter_names_and_the_timecode_are_no_loss() -> None:
    chapters = Track(5, TrackKind.DATA, "bin_data")
    assert plan_track(chapters, Container.MKV, make_info(chapters=2)).why == ""
    assert plan_track(chapters, Container.MKV, make_info(chapters=0)).why
    assert plan_track(Track(5, TrackKind.DATA, "tmcd"), Container.MP4, make_info()).why == ""


@pytest.mark.parametrize("container", MUXERS)
def test_the_tables_ask_nothing_of_ffmpeg_that_it_refuses(container: Container) -> None:
    with av.open(io.BytesIO(), "w", format=MUXERS[container]) as file:
        taken = {canonical(name) for name in file.supported_codecs}
    wanted = containers._AUDIO[container] | containers._SUBTITLES[container]
    assert wanted <= taken
