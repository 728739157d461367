"""Subtitles that become another kind of text, read back by FFmpeg's own programs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from put.config import Container
from put.video.containers import plan_track
from put.video.types import Track, TrackKind
from put.video.writing.subtitle_merge import Cue, CueMerger
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.sources import make_info, translated

_HEAD = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Plain,Arial,20,&H00FFFFFF,&H0,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1
Style: Loud,Arial,20,&H00FFFFFF,&H0,&H0,&H0,-1,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
_SONG = [(f"0:00:00.{at}0", f"0:00:01.{at}0", "Plain", f"syllable {at}") for at in range(5)]
_LINES = [*_SONG, ("0:00:02.00", "0:00:02.50", "Loud", "after the song"), ("0:00:03.00", "0:00:03.20", "Plain", "last")]


def with_subtitles(folder: Path, lines: list[tuple[str, str, str, str]]) -> Path:
    """Four seconds of video with these ASS lines."""
    events = "".join(f"Dialogue: 0,{start},{end},{style},,0,0,0,,{text}\n" for start, end, style, text in lines)
    (folder / "words.ass").write_text(_HEAD + events, encoding="utf-8")
    source = ("-f", "lavfi", "-i", "testsrc2=s=64x48:r=5:d=4", "-i", folder / "words.ass")
    ffmpeg(*source, "-c:v", "libx264", "-preset", "ultrafast", "-c:s", "ass", folder / "in.mkv")
    return folder / "in.mkv"


def shown(path: Path) -> list[tuple[str, str]]:
    """When each text is shown and what it says, without marks, as FFmpeg reads it."""
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-map", "0:s:0", "-f", "srt", "-"]
    text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    blocks = [block.splitlines()[1:] for block in text.strip().split("\n\n")]
    return [(block[0], "|".join(block[1:])) for block in blocks]


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mp4", ".mov"])
def test_lines_that_overlap_are_shown_at_their_own_times(ending: str, tmp_path: Path) -> None:
    out, _, notes = translated(with_subtitles(tmp_path, _LINES), ending)
    assert notes == ()
    found = dict(shown(out))
    sung = [f"syllable {at}" for at in range(5)]
    for at in range(5):
        rises = f"00:00:00,{at}00 --> 00:00:{'00' if at < 4 else '01'},{at + 1 if at < 4 else 0}00"
        assert _plain(found[rises]) == "|".join(sung[: at + 1])
        if at:
            assert _plain(found[f"00:00:01,{at - 1}00 --> 00:00:01,{at}00"]) == "|".join(sung[at:])
    assert _plain(found["00:00:02,000 --> 00:00:02,500"]) == "after the song"
    assert "<b>" in found["00:00:02,000 --> 00:00:02,500"]
    assert _plain(found["00:00:03,000 --> 00:00:03,200"]) == "last"
    assert len(found) == 11
    assert float(probe_json(out, "-show_format")["format"]["duration"]) == pytest.approx(4.0, abs=0.01)


@needs_ffmpeg
def test_each_of_two_lines_keeps_its_own_style(tmp_path: Path) -> None:
    lines = [("0:00:00.00", "0:00:02.00", "Loud", "one"), ("0:00:01.00", "0:00:02.00", "Plain", "two")]
    found = dict(shown(translated(with_subtitles(tmp_path, lines), ".mp4")[0]))
    both = found["00:00:01,000 --> 00:00:02,000"]
    assert "<b>one" in both
    assert both.index("</b>") < both.index("two")


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mp4", ".webm"])
def test_drawings_do_not_become_numbers(ending: str, tmp_path: Path) -> None:
    lines = [
        ("0:00:00.00", "0:00:01.00", "Plain", r"{\p1}m 0 0 l 100 0 100 100{\p0}"),
        ("0:00:01.00", "0:00:02.00", "Plain", r"{\pos(3,4)\p2}m 0 0 l 9 9{\p0}Hello, {\i1}you"),
    ]
    out, _, notes = translated(with_subtitles(tmp_path, lines), ending)
    assert notes == ()
    ((when, text),) = shown(out)
    assert when == "00:00:01,000 --> 00:00:02,000"
    assert _plain(text).replace("<i>", "").replace("</i>", "") == "Hello, you"


def _plain(text: str) -> str:
    for mark in ('<font size="20">', "</font>", "<b>", "</b>"):
        text = text.replace(mark, "")
    return text


def merged(*cues: tuple[int, int | None, str]) -> list[tuple[int, int | None, str]]:
    merger = CueMerger()
    found = [
        one
        for start, end, text in cues
        for one in merger.add(Cue(start, end, (f"0,0,Default,,0,0,0,,{text}".encode(),)))
    ]
    found += merger.finish()
    return [(one.start, one.end, b"+".join(event.split(b",")[8] for event in one.events).decode()) for one in found]


@pytest.mark.parametrize(
    ("cues", "wanted"),
    [
        ([(0, 10, "a"), (20, 30, "b")], [(0, 10, "a"), (20, 30, "b")]),
        ([(0, 10, "a"), (10, 20, "b")], [(0, 10, "a"), (10, 20, "b")]),
        ([(0, 10, "a"), (0, 10, "b")], [(0, 10, "a+b")]),
        ([(0, 10, "a"), (2, 5, "b")], [(0, 2, "a"), (2, 5, "a+b"), (5, 10, "a")]),
        ([(0, 10, "a"), (2, 5, "b"), (7, 12, "c")], [(0, 2, "a"), (2, 5, "a+b"), (5, 7, "a"), (7, 10, "a+c"),
                                                     (10, 12, "c")]),
        ([(5, 10, "a"), (2, 7, "late")], [(5, 7, "a+late"), (7, 10, "a")]),
        ([(5, 10, "a"), (20, 30, "b"), (1, 3, "gone")], [(5, 10, "a"), (20, 30, "b")]),
        ([(0, None, "a"), (10, 20, "b")], [(0, 10, "a"), (10, 20, "b")]),
        ([(0, 10, "a"), (20, None, "b")], [(0, 10, "a"), (20, None, "b")]),
        ([(0, 10, "a"), (5, None, "b")], [(0, 5, "a"), (5, 10, "a+b")]),
    ],
)  # fmt: skip
def test_at_any_time_one_sample_holds_all_that_is_shown(
    cues: list[tuple[int, int | None, str]], wanted: list[tuple[int, int | None, str]]
) -> None:
    assert merged(*cues) == wanted


def test_what_ass_loses_is_said_of_ass() -> None:
    info = make_info(path=Path("clip.mkv"), container="matroska,webm")
    why = plan_track(Track(1, TrackKind.SUBTITLE, "ass"), Container.MP4, info).why
    assert why.endswith("becomes mov_text and loses its styles and drawings: MP4 does not hold ASS; mkv does.")
