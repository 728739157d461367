"""What is settled before the first frame."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

from put.config import AudioChoice, Container, VideoCodec, VideoOptions, VideoQuality
from put.errors import OptionError
from put.video import codecs
from put.video.containers import TrackAction
from put.video.output_plan import plan_output, target_ending
from put.video.types import ColorTags, Hdr, SourceKind, Track, TrackKind
from tests.video.sources import make_info


@pytest.mark.parametrize(
    ("name", "options", "ending"),
    [
        ("a.mp4", {}, ".mp4"),
        ("a.M4V", {}, ".m4v"),
        ("a.webm", {}, ".webm"),
        ("a.gif", {}, ".gif"),
        ("a.avi", {}, ".mkv"),
        ("a.ts", {}, ".mkv"),
        ("a.mp4", {"container": Container.MKV}, ".mkv"),
        ("a.m4v", {"container": Container.MP4}, ".m4v"),
        ("a.mp4", {"container": Container.FRAMES}, "/%05d.png"),
        ("in/shot_%04d.tif", {}, "/shot_%04d.tif"),
        ("in/%05d.exr", {}, "/%05d.png"),
        ("in/%05d.png", {"container": Container.MP4}, ".mp4"),
        ("a.webm", {"codec": VideoCodec.H264}, ".mkv"),
        ("a.mp4", {"codec": VideoCodec.PRORES}, ".mov"),
        ("a.mp4", {"codec": VideoCodec.AV1}, ".mp4"),
        ("a.gif", {"codec": VideoCodec.H264}, ".gif"),
    ],
)
def test_ending(name: str, options: dict[str, object], ending: str) -> None:
    assert target_ending(Path(name), VideoOptions(**options)) == ending  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("codec", "ending", "written"),
    [
        ("hevc", ".mp4", "hevc"),
        ("mpeg4", ".mkv", "h264"),
        ("vp8", ".webm", "vp9"),
        ("av1", ".webm", "av1"),
        ("h264", ".webm", "vp9"),
        ("prores", ".mov", "prores"),
        ("prores", ".mp4", "h264"),
        ("av1", ".mov", "h264"),
    ],
)
def test_the_source_s_codec_stays_where_it_can(codec: str, ending: str, written: str) -> None:
    spec = plan_output(make_info(codec=codec), VideoOptions(), ending)
    assert spec.codec == written
    assert any("The video becomes" in note for note in spec.notes) == (codec != written)


def test_a_codec_that_the_container_cannot_hold_is_refused_with_what_can() -> None:
    with pytest.raises(OptionError, match=r"holds VP9, AV1, not H\.264.*MP4 or QuickTime \(mov\) or Matroska"):
        plan_output(make_info(), VideoOptions(codec=VideoCodec.H264), ".webm")
    with pytest.raises(OptionError, match=r"\.avi"):
        plan_output(make_info(), VideoOptions(), ".avi")


@pytest.mark.parametrize(
    ("codec", "crf", "fine"),
    [("h264", 0, True), ("h264", 52, False), ("av1", 63, True), ("av1", 0, False), ("vp9", 63, True)],
)
def test_crf_is_checked_against_the_codec(codec: str, crf: int, fine: bool) -> None:
    options = VideoOptions(codec=VideoCodec(codec), crf=crf)
    if fine:
        assert plan_output(make_info(), options, ".mkv").options["crf"] == str(crf)
    else:
        with pytest.raises(OptionError, match=str(crf)):
            plan_output(make_info(), options, ".mkv")


def test_crf_means_nothing_to_prores_and_gif() -> None:
    for ending, codec in ((".mov", "prores"), (".gif", "gif"), ("/%05d.png", "h264")):
        with pytest.raises(OptionError, match="constant rate factor"):
            plan_output(make_info(codec=codec), VideoOptions(crf=20), ending)


def test_quality_orders_the_factors() -> None:
    for codec in ("h264", "hevc", "av1", "vp9"):
        factors = [
            int(plan_output(make_info(codec=codec), VideoOptions(quality=quality), ".mkv").options["crf"])
            for quality in (VideoQuality.SMALL, VideoQuality.BALANCED, VideoQuality.ARCHIVE)
        ]
        assert factors == sorted(factors, reverse=True)
        assert len(set(factors)) == 3


@pytest.mark.parametrize(
    ("codec", "wanted", "source", "bits", "pix_fmt", "said"),
    [
        ("h264", "auto", "yuv420p", 8, "yuv420p", False),
        ("h264", "auto", "yuv444p", 8, "yuv444p", False),
        ("h264", "auto", "yuv422p10le", 10, "yuv422p10le", False),
        ("hevc", "auto", "yuv420p10le", 10, "yuv420p10le", False),
        ("hevc", "auto", "p010le", 10, "yuv420p10le", False),
        ("hevc", "h264", "yuv420p10le", 10, "yuv420p", True),
        ("hevc", "av1", "yuv444p10le", 10, "yuv420p10le", True),
        ("hevc", "auto", "yuv422p12le", 12, "yuv422p10le", True),
        ("prores", "auto", "yuv422p10le", 10, "yuv422p10le", False),
        ("prores", "auto", "yuv444p12le", 12, "yuv444p10le", False),
        ("h264", "prores", "yuv420p", 8, "yuv422p10le", False),
    ],
)
def test_samples(codec: str, wanted: str, source: str, bits: int, pix_fmt: str, said: bool) -> None:
    info = make_info(codec=codec, pix_fmt=source, bits=bits)
    spec = plan_output(info, VideoOptions(codec=VideoCodec(wanted)), ".mkv")
    assert spec.pix_fmt == pix_fmt
    assert spec.bits == (10 if "10" in pix_fmt else 8)
    assert bool(spec.notes) == said


def test_odd_sizes() -> None:
    odd = {"width": 97, "height": 65}
    padded = plan_output(make_info(**odd), VideoOptions(), ".mp4")
    assert (padded.width, padded.height, padded.coded_width, padded.coded_height) == (97, 65, 98, 66)
    assert any("98×66" in note for note in padded.notes)
    for codec, pix_fmt in (("av1", "yuv420p"), ("vp9", "yuv420p"), ("h264", "yuv444p")):
        kept = plan_output(make_info(codec=codec, pix_fmt=pix_fmt, **odd), VideoOptions(), ".mkv")
        assert (kept.coded_width, kept.coded_height, kept.notes) == (97, 65, ())


def test_colour() -> None:
    tags = ColorTags(9, 9, 14, 2)
    assert plan_output(make_info(colour=tags), VideoOptions(), ".mp4").colour == tags
    assert plan_output(make_info(), VideoOptions(), ".mp4").colour == ColorTags()
    assert plan_output(make_info(hdr=Hdr.PQ, colour=tags), VideoOptions(), ".mp4").colour == ColorTags(1, 1, 1, 1)
    assert plan_output(make_info(pix_fmt="yuvj420p"), VideoOptions(), ".mp4").colour.range == 2
    pictures = make_info(kind=SourceKind.SEQUENCE, codec="png", pix_fmt="rgb24")
    assert plan_output(pictures, VideoOptions(), ".mp4").colour == ColorTags(1, 1, 13, 1)
    prores = plan_output(make_info(colour=tags), VideoOptions(codec=VideoCodec.PRORES), ".mov")
    assert prores.colour == ColorTags(9, 9, 14, 1)
    assert any("limited" in note for note in prores.notes)


def test_tracks_and_silence() -> None:
    tracks = (Track(1, TrackKind.AUDIO, "aac"), Track(2, TrackKind.SUBTITLE, "subrip"))
    spec = plan_output(make_info(tracks=tracks), VideoOptions(audio=AudioChoice.NONE), ".mkv")
    assert [track.track_action for track in spec.tracks] == [TrackAction.DROP, TrackAction.COPY]
    assert spec.notes == ()
    gif = plan_output(make_info(tracks=tracks, chapters=1), VideoOptions(), ".gif")
    assert "sound, subtitles, chapters" in gif.notes[0]


def test_another_frame_rate() -> None:
    spec = plan_output(make_info(), VideoOptions(fps=12.5), ".mkv")
    assert (spec.frame_rate, spec.time_base) == (Fraction(25, 2), Fraction(2, 25))


def test_the_first_number_of_a_sequence_is_that_of_the_source(tmp_path: Path) -> None:
    for number in (7, 8, 12):
        (tmp_path / f"shot_{number:04d}.png").touch()
    (tmp_path / "shot_2.png").touch()
    info = make_info(kind=SourceKind.SEQUENCE, path=tmp_path / "shot_%04d.png", pix_fmt="rgb48be", bits=16)
    spec = plan_output(info, VideoOptions(), "/shot_%04d.png")
    assert (spec.first_number, spec.pattern, spec.bits, spec.notes) == (7, "shot_%04d.png", 16, ())


def test_as_dict_is_json_and_repeats() -> None:
    info = make_info(tracks=(Track(1, TrackKind.AUDIO, "aac"),))
    texts = [json.dumps(plan_output(info, VideoOptions(), ".webm").as_dict(), sort_keys=True) for _ in range(2)]
    assert texts[0] == texts[1]
    assert json.loads(texts[0])["time_base"] == "1/12800"


def test_nvenc_is_used_only_where_it_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codecs, "has_nvenc", lambda codec: codec is VideoCodec.HEVC)
    deep = make_info(codec="hevc", pix_fmt="yuv420p10le", bits=10)
    spec = plan_output(deep, VideoOptions(), ".mp4", nvenc=True)
    assert (spec.encoder, spec.pix_fmt, spec.options["cq"]) == ("hevc_nvenc", "p010le", "22")
    assert plan_output(make_info(), VideoOptions(), ".mp4", nvenc=True).encoder == "libx264"
    assert plan_output(deep, VideoOptions(), ".mp4").encoder == "libx265"
