"""What becomes of tracks, by codec and container."""

from __future__ import annotations

import io
from pathlib import Path

import av
import pytest

from put.config import Container
from put.video import containers
from put.video.containers import MUXERS, TrackAction, canonical, plan_track
from put.video.types import Track, TrackKind
from tests.video.sources import make_info

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE


@pytest.mark.parametrize(
    ("kind", "codec", "container", "track_action", "becomes"),
    [
        (AUDIO, "aac", Container.MP4, TrackAction.COPY, "aac"),
        (AUDIO, "aac", Container.WEBM, TrackAction.CONVERT, "opus"),
        (AUDIO, "opus", Container.WEBM, TrackAction.COPY, "opus"),
        (AUDIO, "opus", Container.MOV, TrackAction.CONVERT, "aac"),
        (AUDIO, "flac", Container.MOV, TrackAction.CONVERT, "alac"),
        (AUDIO, "pcm_s16le", Container.MP4, TrackAction.CONVERT, "aac"),
        (AUDIO, "pcm_s16le", Container.MOV, TrackAction.COPY, "pcm_s16le"),
        (AUDIO, "pcm_s24be", Container.MKV, TrackAction.COPY, "pcm_s24be"),
        (AUDIO, "wmav2", Container.MKV, TrackAction.CONVERT, "aac"),
        (AUDIO, "ape", Container.MKV, TrackAction.CONVERT, "flac"),
        (AUDIO, "mp3float", Container.MKV, TrackAction.COPY, "mp3"),
        (AUDIO, "", Container.MKV, TrackAction.DROP, ""),
        (SUBTITLE, "subrip", Container.MP4, TrackAction.CONVERT, "mov_text"),
        (SUBTITLE, "subrip", Container.WEBM, TrackAction.CONVERT, "webvtt"),
        (SUBTITLE, "mov_text", Container.MKV, TrackAction.CONVERT, "subrip"),
        (SUBTITLE, "ass", Container.MKV, TrackAction.COPY, "ass"),
        (SUBTITLE, "dvdsub", Container.MP4, TrackAction.COPY, "dvd_subtitle"),
        (SUBTITLE, "hdmv_pgs_subtitle", Container.MP4, TrackAction.DROP, ""),
        (SUBTITLE, "hdmv_pgs_subtitle", Container.MKV, TrackAction.COPY, "hdmv_pgs_subtitle"),
        (TrackKind.ATTACHMENT, "ttf", Container.MKV, TrackAction.COPY, "ttf"),
        (TrackKind.ATTACHMENT, "ttf", Container.MP4, TrackAction.DROP, ""),
        (TrackKind.COVER, "mjpeg", Container.MP4, TrackAction.COPY, "mjpeg"),
        (TrackKind.COVER, "mjpeg", Container.MOV, TrackAction.DROP, ""),
        (TrackKind.VIDEO, "h264", Container.MKV, TrackAction.DROP, ""),
        (TrackKind.DATA, "klv", Container.MKV, TrackAction.DROP, ""),
    ],
)
def test_a_track(kind: TrackKind, codec: str, container: Container, track_action: TrackAction, becomes: str) -> None:
    info = make_info(path=Path("clip.avi"), container="avi")
    plan = plan_track(Track(3, kind, codec, "eng", "Words"), container, info)
    assert (plan.track_action, plan.codec, plan.index) == (track_action, becomes, 3)
    assert bool(plan.why) == (track_action is not TrackAction.COPY)


def test_what_is_lost_is_named_with_what_holds_it() -> None:
    pgs = plan_track(Track(4, SUBTITLE, "hdmv_pgs_subtitle", "deu"), Container.MP4, make_info())
    assert "hdmv_pgs_subtitle, deu" in pgs.why
    assert "mkv does" in pgs.why
    assert "styles" in plan_track(Track(1, SUBTITLE, "ass"), Container.MP4, make_info()).why


def test_the_track_of_chapter_names_and_the_timecode_are_no_loss() -> None:
    chapters = Track(5, TrackKind.DATA, "bin_data")
    assert plan_track(chapters, Container.MKV, make_info(chapters=2)).why == ""
    assert plan_track(chapters, Container.MKV, make_info(chapters=0)).why
    for entry in ("text", "tx3g"):
        assert plan_track(Track(5, TrackKind.DATA, entry), Container.MKV, make_info(chapters=2)).why == ""
    assert plan_track(Track(5, TrackKind.DATA, "gpmd"), Container.MKV, make_info(chapters=2)).why
    assert plan_track(Track(5, TrackKind.DATA, "tmcd"), Container.MP4, make_info()).why == ""


@pytest.mark.parametrize("container", MUXERS)
def test_the_tables_ask_nothing_of_ffmpeg_that_it_refuses(container: Container) -> None:
    with av.open(io.BytesIO(), "w", format=MUXERS[container]) as file:
        taken = {canonical(name) for name in file.supported_codecs}
    wanted = containers._AUDIO[container] | containers._SUBTITLES[container]
    assert wanted <= taken
