"""Tracks beside the frames, their names and their data, as ffprobe and exiftool see them."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest

from put.config import Container, VideoOptions
from put.video.containers import TrackAction, plan_track, source_container
from put.video.output_plan import plan_output
from put.video.probe import probe
from put.video.reading.boxes import sample_entries
from put.video.reading.track_names import set_title, title_of
from put.video.types import Track, TrackKind
from put.video.writing.mux import mux_video
from put.video.writing.timecode import moved_timecode
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.sources import made_chunks, make_info, streams, times_of, translated, video_and_audio

needs_exiftool = pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")


def exiftool(path: Path) -> dict[str, Any]:
    """What exiftool says of an MP4 or QuickTime file, by group and name."""
    command = ["exiftool", "-ee", "-G1", "-j", str(path)]
    found: list[dict[str, Any]] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return found[0]


def named(folder: Path, ending: str) -> Path:
    """A video with names for its picture, two sounds and a subtitle."""
    (folder / "words.srt").write_text("1\n00:00:00,100 --> 00:00:00,700\nHello\n", encoding="utf-8")
    names = ("-metadata:s:v", "title=Cam", "-metadata:s:a:0", "title=Game", "-metadata:s:a:1", "title=Mic")
    ffmpeg(
        *("-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=1", "-f", "lavfi", "-i", "sine=440:r=48000:d=1"),
        *("-i", folder / "words.srt", "-map", "0", "-map", "1", "-map", "1", "-map", "2"),
        *("-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac"),
        *("-c:s", "mov_text" if ending in (".mp4", ".mov") else "srt"),
        *(*names, "-metadata:s:s", "title=Signs", "-metadata:s:a:1", "language=deu", folder / f"in{ending}"),
    )
    return folder / f"in{ending}"


@pytest.mark.slow
@needs_ffmpeg
@needs_exiftool
@pytest.mark.parametrize("begin", [".mp4", ".mkv"])
@pytest.mark.parametrize("end", [".mp4", ".mov", ".mkv", ".webm"])
def test_the_names_of_tracks_are_kept(begin: str, end: str, tmp_path: Path) -> None:
    out, _, _ = translated(named(tmp_path, begin), end)
    wanted = ["Cam", "Game", "Mic", "Signs"]
    if end in (".mkv", ".webm"):
        found = probe_json(out, "-show_streams")["streams"]
        assert [one["tags"]["title"] for one in found] == wanted
        assert not any(key.lower() == "name" for one in found for key in one["tags"])
    else:
        told = exiftool(out)
        assert [told[f"Track{at}:Track{at}Name"] for at in range(1, 5)] == wanted
    assert streams(out, "audio")[1]["tags"]["language"] in ("deu", "ger")


@pytest.mark.slow
@needs_ffmpeg
def test_a_handler_of_ones_own_survives_beside_a_name(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mp4", "-metadata:s:a:0", "handler_name=Boom 3", seconds=1)
    first, _, _ = translated(source, ".mkv")
    assert streams(first, "audio")[0]["tags"]["title"] == "Boom 3"
    back = first.rename(tmp_path / "back.mkv")
    second, _, _ = translated(back, ".mp4")
    assert streams(second, "audio")[0]["tags"]["handler_name"] == "Boom 3"
    assert streams(second, "video")[0]["tags"]["handler_name"] == "VideoHandler"


@pytest.mark.parametrize(
    ("tags", "title"),
    [
        ({"handler_name": "SoundHandler", "name": "Mic"}, "Mic"),
        ({"NAME": "Mic"}, "Mic"),
        ({"TITLE": "Main", "name": "Mic"}, "Main"),
        ({"handler_name": "GoProMET"}, "GoProMET"),
        ({"handler_name": "Core Media Audio"}, ""),
        ({"handler_name": "\x0cVideoHandler"}, ""),
        ({"handler_name": "VideoHandle"}, ""),
        ({"handler_name": "ISO Media file produced by Google Inc."}, ""),
        ({}, ""),
    ],
)
def test_a_title_is_found_wherever_it_stands(tags: dict[str, str], title: str) -> None:
    assert title_of(tags) == title


def test_titles_and_handlers_stay_apart() -> None:
    tags = {"name": "Mic", "handler_name": "Boom 3", "language": "deu"}
    assert set_title(tags, handlers=True) == {"title": "Mic", "handler_name": "Boom 3", "language": "deu"}
    assert set_title({"title": "Mic"}, handlers=True) == {"title": "Mic", "handler_name": "Mic"}
    assert set_title({"handler_name": "SoundHandler"}, handlers=True) == {}


def with_telemetry(folder: Path, ending: str = ".mp4") -> Path:
    """A video with a chapter, a timecode, a sound, and a track as GoPro's cameras write it."""
    (folder / "chapters.txt").write_text(";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=500\ntitle=One\n")
    plain, out = video_and_audio(folder / f"plain{ending}", seconds=1), folder / f"in{ending}"
    with av.open(str(plain)) as old, av.open(str(out), "w") as new:
        copies = {one.index: new.add_stream_from_template(one, opaque=True) for one in old.streams}
        copies[0].metadata["timecode"] = "01:02:03:04"
        data = new.add_data_stream("bin_data")
        data.time_base = Fraction(1, 1000)
        data.metadata["handler_name"] = "GoProMET"
        new.set_chapters([{"id": 1, "start": 0, "end": 500, "time_base": data.time_base, "metadata": {"title": "One"}}])
        new.start_encoding()
        for at in range(2):
            packet = av.Packet(b"DEVC\0\0\0\0x%d" % at)
            packet.stream, packet.time_base = data, Fraction(1, 1000)
            packet.pts, packet.dts, packet.duration = at * 500, at * 500, 500
            new.mux(packet)
        for packet in old.demux():
            if packet.dts is not None:
                packet.stream = copies[packet.stream_index]
                new.mux(packet)
    return out


def telemetry(path: Path) -> list[tuple[str, str]]:
    """When each piece begins and how long it is, in bytes."""
    found = probe_json(path, "-show_packets", "-select_streams", "d:0")["packets"]
    return [(packet["pts_time"], packet["size"]) for packet in found]


@pytest.mark.slow
@needs_ffmpeg
@needs_exiftool
@pytest.mark.parametrize("ending", [".mp4", ".mov"])
def test_telemetry_and_timecode_are_copied(ending: str, tmp_path: Path) -> None:
    source = with_telemetry(tmp_path)
    assert "gpmd" in sample_entries(source).values()
    out, spec, notes = translated(source, ending, info=probe(source))
    assert (spec.notes, notes) == ((), ())
    data = streams(out, "data")
    assert data[0]["codec_tag_string"] == "gpmd"
    assert data[0]["tags"]["handler_name"] == "GoProMET"
    assert telemetry(out) == telemetry(source) == [("0.000000", "10"), ("0.500000", "10")]
    assert any(key.endswith(":TimeCode") for key in exiftool(out))
    assert any(one.get("tags", {}).get("timecode") == "01:02:03:04" for one in data)
    assert [one["tags"]["title"] for one in probe_json(out, "-show_chapters")["chapters"]] == ["One"]


@needs_ffmpeg
def test_telemetry_that_has_no_place_is_named(tmp_path: Path) -> None:
    source = with_telemetry(tmp_path)
    out, spec, _ = translated(source, ".mkv", info=probe(source))
    (note,) = spec.notes
    assert note == (
        "Data track 1 (GoPro telemetry, GoProMET) is not kept: Matroska (mkv) does not hold it; mp4 and mov do."
    )
    tags = {key.lower(): text for key, text in streams(out, "video")[0]["tags"].items()}
    assert tags["timecode"] == "01:02:03:04"


@needs_ffmpeg
def test_tracks_are_counted_as_players_count_them(tmp_path: Path) -> None:
    source = named(tmp_path, ".mp4")
    tracks = probe(source).tracks
    assert [(one.kind, one.number, one.title) for one in tracks] == [
        (TrackKind.AUDIO, 1, "Game"),
        (TrackKind.AUDIO, 2, "Mic"),
        (TrackKind.SUBTITLE, 1, "Signs"),
    ]
    _, spec, _ = translated(source, ".webm", info=probe(source))
    assert [note.split(" becomes")[0] for note in spec.notes if "becomes" in note][1:] == [
        "Audio track 1 (AAC, Game)",
        "Audio track 2 (AAC, deu, Mic)",
        "Subtitle track 1 (mov_text, Signs)",
    ]


@needs_ffmpeg
def test_tags_are_taken_from_the_video_that_is_translated(tmp_path: Path) -> None:
    source = tmp_path / "in.mkv"
    ffmpeg(
        *("-f", "lavfi", "-i", "testsrc2=s=32x32:r=25:d=1", "-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=1"),
        *("-map", "0", "-map", "1", "-c:v", "libx264", "-preset", "ultrafast", "-disposition:v:1", "default"),
        *("-disposition:v:0", "0", "-metadata:s:v:0", "title=Small", "-metadata:s:v:1", "title=Large", source),
    )
    info = probe(source)
    assert (info.width, info.tracks[0].number) == (64, 1)
    out, spec, _ = translated(source, ".mp4", info=info)
    assert streams(out, "video")[0]["tags"]["handler_name"] == "Large"
    assert spec.notes == ("Video track 1 (h264, Small) is not kept: only one video of a file is translated.",)


@needs_ffmpeg
def test_no_file_is_said_to_be_unable_to_hold_what_it_held(tmp_path: Path) -> None:
    for track in (
        Track(1, TrackKind.AUDIO, "amr_nb"),
        Track(1, TrackKind.SUBTITLE, "eia_608"),
        Track(1, TrackKind.COVER, "webp"),
        Track(1, TrackKind.DATA, "camm"),
    ):
        held = plan_track(track, Container.MP4, make_info())
        assert "not hold" not in held.why, held.why
        assert "here" in held.why
    assert "does not hold" in plan_track(Track(1, TrackKind.AUDIO, "amr_nb"), Container.MP4, make_info(
        path=Path("a.mov"), metadata={"major_brand": "qt  "})).why  # fmt: skip


@needs_ffmpeg
@pytest.mark.parametrize(("ending", "codec"), [(".mp4", "pcm_s16le"), (".mov", "adpcm_ima_qt")])
def test_what_came_from_such_a_file_is_copied_into_one(ending: str, codec: str, tmp_path: Path) -> None:
    plain = video_and_audio(tmp_path / "plain.mov", audio=codec, seconds=1)
    source = tmp_path / f"in{ending}"
    with av.open(str(plain)) as old, av.open(str(source), "w") as new:
        copies = {one.index: new.add_stream_from_template(one, opaque=True) for one in old.streams}
        for packet in old.demux():
            if packet.dts is not None:
                packet.stream = copies[packet.stream_index]
                new.mux(packet)
    info = probe(source)
    assert source_container(info) is (Container.MOV if ending == ".mov" else Container.MP4)
    out, spec, notes = translated(source, ending, info=info)
    assert ([one.track_action for one in spec.tracks], spec.notes, notes) == ([TrackAction.COPY], (), ())
    with av.open(str(out)) as file:
        assert file.streams.audio[0].codec_context.codec.canonical_name == codec
        assert sum(frame.samples for frame in file.decode(audio=0)) > 45_000


@pytest.mark.parametrize(
    ("timecode", "rate", "seconds", "new_rate", "wanted"),
    [
        ("01:02:03:04", Fraction(25), Fraction(0), Fraction(25), "01:02:03:04"),
        ("01:02:03:04", Fraction(25), Fraction(10), Fraction(25), "01:02:13:04"),
        ("23:59:59:24", Fraction(25), Fraction(1, 25), Fraction(25), "00:00:00:00"),
        ("01:02:03:24", Fraction(25), Fraction(0), Fraction(10), "01:02:03:09"),
        ("00:00:59;29", Fraction(30000, 1001), Fraction(1001, 30000), Fraction(30000, 1001), "00:01:00;02"),
        ("00:09:59;29", Fraction(30000, 1001), Fraction(1001, 30000), Fraction(30000, 1001), "00:10:00;00"),
        ("00:01:00;02", Fraction(30000, 1001), Fraction(0), Fraction(30000, 1001), "00:01:00;02"),
        ("01:00:00;00", Fraction(30000, 1001), Fraction(0), Fraction(25), "00:59:59:24"),
        ("01:00:00:00", Fraction(24000, 1001), Fraction(0), Fraction(24000, 1001), "01:00:00:00"),
        ("00:59:59;59", Fraction(60000, 1001), Fraction(1001, 60000), Fraction(60000, 1001), "01:00:00;00"),
        ("whenever", Fraction(25), Fraction(10), Fraction(25), "whenever"),
    ],
)
def test_timecodes_move(timecode: str, rate: Fraction, seconds: Fraction, new_rate: Fraction, wanted: str) -> None:
    assert moved_timecode(timecode, rate, seconds, new_rate) == wanted


def timecodes(path: Path) -> set[str]:
    found = probe_json(path, "-show_streams")["streams"]
    tags = [{key.lower(): text for key, text in one["tags"].items()} for one in found]
    return {one["timecode"] for one in tags if "timecode" in one}


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mov", ".mp4", ".mkv"])
def test_the_timecode_is_that_of_the_first_frame(ending: str, tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mov", "-timecode", "01:02:03:24")
    info = probe(source)
    spec = plan_output(info, VideoOptions(), ending)
    times = [time for time in times_of(source) if time * info.time_base >= 1]
    chunks = made_chunks(tmp_path, spec, times)
    out = tmp_path / f"out{ending}"
    assert mux_video(out, spec, chunks, source, origin=times[0] * info.time_base) == ()
    assert timecodes(out) == {"01:02:04:24"}
    slower = replace(info, frame_rate=Fraction(10), time_base=Fraction(1, 10))
    spec = plan_output(slower, VideoOptions(fps=10), ending)
    assert mux_video(out, spec, made_chunks(tmp_path, spec, range(20)), source) == ()
    assert timecodes(out) in ({"01:02:03:09"}, {"01:02:03:9"})


@pytest.mark.slow
@needs_ffmpeg
def test_a_timecode_that_needs_a_steady_rate_is_named(tmp_path: Path) -> None:
    source = video_and_audio(tmp_path / "in.mov", "-timecode", "01:02:03:24")
    for ending in (".mov", ".mkv"):
        spec = plan_output(probe(source), VideoOptions(), ending)
        chunks = made_chunks(tmp_path, spec, [0, 512, 3000, 4000, 9000])
        notes = mux_video(tmp_path / f"out{ending}", spec, chunks, source)
        assert ("The timecode 01:02:03:24 is not kept" in "".join(notes)) == (ending == ".mov")
        assert timecodes(tmp_path / f"out{ending}") == (set() if ending == ".mov" else {"01:02:03:24"})
