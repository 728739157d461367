"""What a file says of itself, and what is refused."""

from __future__ import annotations

import struct
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from put.errors import MediaError
from put.video.probe import VIDEO_ENDINGS, is_animated, is_sequence, probe
from put.video.types import ColorTags, SourceKind, TrackKind
from tests.video.clips import encode_pixels, moving, picture_source
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json

SUBTITLES = "1\n00:00:00,000 --> 00:00:00,500\nHello\n"


def test_endings() -> None:
    assert {".mp4", ".mkv", ".mov", ".webm", ".avi", ".ts", ".m2ts", ".mxf"} <= VIDEO_ENDINGS
    assert not VIDEO_ENDINGS & {".gif", ".webp", ".png", ".mp3"}
    assert all(ending == ending.lower() and ending.startswith(".") for ending in VIDEO_ENDINGS)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("%05d.png", True),
        ("a%d.jpg", True),
        ("100%.mp4", False),
        ("a.mp4", False),
        ("%d-%d.png", False),
        ("%s.png", False),
    ],
)
def test_names_of_sequences(name: str, is_one: bool) -> None:
    assert is_sequence(Path("folder") / name) is is_one


def test_looking_at_names_needs_no_heavy_library() -> None:
    code = (
        "import sys, put.video.probe as p; p.is_sequence(p.Path('a%d.png')); p.is_animated(p.Path('no.gif'));"
        "print(sorted({'av', 'cv2', 'numpy', 'PIL', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@needs_ffmpeg
def test_everything_beside_the_frames(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(SUBTITLES)
    (tmp_path / "font.ttf").write_bytes(b"not really a font")
    (tmp_path / "chapters.txt").write_text(
        ";FFMETADATA1\ntitle=A film\n"
        + "".join(f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={start}\nEND={start + 500}\n" for start in (0, 500))
    )
    Image.fromarray(moving(1)[0]).save(tmp_path / "cover.png")
    path = tmp_path / "a.mkv"
    ffmpeg(
        *(*picture_source(1, 96, 64), "-f", "lavfi", "-i", "sine=d=1", "-f", "lavfi", "-i", "sine=300:d=1"),
        *("-i", tmp_path / "a.srt", "-i", tmp_path / "chapters.txt", "-attach", tmp_path / "font.ttf"),
        *("-attach", tmp_path / "cover.png", "-metadata:s:t:0", "mimetype=application/x-truetype-font"),
        *("-metadata:s:t:1", "mimetype=image/png", "-map", 0, "-map", 1, "-map", 2, "-map", 3),
        *("-map_metadata", 4, "-c:v", "libx264", "-c:a:0", "aac", "-vf", "setsar=4/3", "-pix_fmt", "yuv444p"),
        *("-c:s", "srt", "-c:a:1", "flac", "-metadata:s:a:0", "language=deu", "-metadata:s:a:1", "language=fra"),
        *("-metadata:s:a:1", "title=Commentary", "-metadata:s:s:0", "language=eng"),
        path,
    )
    info = probe(path)
    streams = probe_json(path, "-show_streams")["streams"]
    assert info.kind is SourceKind.CONTAINER
    assert (info.container, info.codec, info.pix_fmt) == ("matroska,webm", "h264", "yuv444p")
    assert (info.width, info.height, info.aspect, info.bits, info.alpha) == (96, 64, Fraction(4, 3), 8, False)
    assert info.frame_rate == 25
    assert info.frames == 25
    assert info.duration == pytest.approx(1, abs=0.05)
    assert info.chapters == 2
    assert info.metadata["title"] == "A film"
    assert len(info.tracks) == len(streams) - 1
    found = {(track.kind, track.codec, track.language, track.title) for track in info.tracks}
    assert (TrackKind.AUDIO, "aac", "ger", "") in found or (TrackKind.AUDIO, "aac", "deu", "") in found
    assert (TrackKind.SUBTITLE, "subrip", "eng", "") in found
    assert {track.title for track in info.tracks if track.codec == "flac"} == {"Commentary"}
    kinds = [track.kind for track in info.tracks]
    assert kinds.count(TrackKind.COVER) == 1
    assert kinds.count(TrackKind.ATTACHMENT) == 1
    assert {track.index: track.codec for track in info.tracks if track.kind in (TrackKind.AUDIO, TrackKind.COVER)} == {
        each["index"]: each["codec_name"] for each in streams if each["codec_name"] in ("aac", "flac", "png")
    }


@needs_ffmpeg
def test_colour_tags_are_those_that_ffprobe_sees(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    tags = ("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "iec61966-2-1", "-color_range", "tv")
    ffmpeg(*picture_source(0.2), *tags, "-pix_fmt", "yuv420p10le", path)
    (seen,) = probe_json(path, "-show_streams")["streams"]
    assert (seen["color_space"], seen["color_transfer"], seen["color_range"]) == ("bt709", "iec61966-2-1", "tv")
    info = probe(path)
    assert info.colour == ColorTags(1, 1, 13, 1)
    assert (info.bits, info.pix_fmt) == (10, "yuv420p10le")


@pytest.mark.parametrize(("counterclockwise", "size"), [(90, (64, 96)), (180, (96, 64)), (270, (64, 96))])
def test_rotation(tmp_path: Path, counterclockwise: int, size: tuple[int, int]) -> None:
    path = encode_pixels(tmp_path / "a.mov", moving(2), rotation=counterclockwise, sample_aspect_ratio=Fraction(4, 3))
    info = probe(path)
    assert info.rotation == 360 - counterclockwise
    assert (info.width, info.height) == size
    assert info.aspect == (Fraction(4, 3) if counterclockwise == 180 else Fraction(3, 4))


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mp4", ".mkv", ".avi", ".ts", ".mov", ".webm"])
def test_one_frame(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    codec = ("-c:v", "libvpx-vp9") if ending == ".webm" else ()
    ffmpeg(*picture_source(), "-frames:v", 1, *codec, path)
    assert probe(path).frames in (0, 1)


def refused(path: Path) -> MediaError:
    with pytest.raises(MediaError) as caught:
        probe(path)
    assert caught.value.message
    assert caught.value.hint
    return caught.value


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path).message
    assert "no longer exists" in refused(tmp_path / "none.mp4").message
    (tmp_path / "empty.mp4").touch()
    assert "empty" in refused(tmp_path / "empty.mp4").message
    assert "no longer exists" in refused(tmp_path / "empty.mp4" / "a.mp4").message


def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"1234")

    def closed(*given: object, **more: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "open", closed)
    assert "no permission" in refused(path).message


@pytest.mark.parametrize(
    "content",
    [
        b"hello world\n" * 500,
        np.random.default_rng(1).bytes(20000),
        b"\0" * 5000,
        b"\x1aE\xdf\xa3" + np.random.default_rng(2).bytes(5000),
        b"\0\0\0\x18ftypmp42" + np.random.default_rng(3).bytes(5000),
        b"RIFF\xff\xff\0\0AVI " + np.random.default_rng(4).bytes(5000),
        b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\na.ts\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile a.mp4\n",
        b"GIF89a" + b"\xff" * 50,
        b"GIF89a",
        b"RIFF\0\0\0\0WEBP",
        b"RIFF\x20\0\0\0WEBPVP8X",
    ],
)
def test_garbage(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    refused(path)
    assert not is_animated(path)


def test_a_picture_is_no_video(tmp_path: Path) -> None:
    picture = Image.fromarray(moving(1)[0])
    for name in ("a.png", "a.jpg", "a.gif", "a.webp", "a.bmp"):
        picture.save(tmp_path / name)
        assert "picture" in refused(tmp_path / name).message, name


@needs_ffmpeg
def test_sound_alone(tmp_path: Path) -> None:
    Image.fromarray(moving(1)[0]).save(tmp_path / "cover.png")
    ffmpeg("-f", "lavfi", "-i", "sine=d=0.5", tmp_path / "a.mp3")
    ffmpeg(
        *("-i", tmp_path / "a.mp3", "-i", tmp_path / "cover.png", "-map", 0, "-map", 1, "-c", "copy"),
        *("-disposition:v", "attached_pic", tmp_path / "b.mp3"),
    )
    assert "only sound" in refused(tmp_path / "a.mp3").message
    assert "cover" in refused(tmp_path / "b.mp3").message


@needs_ffmpeg
def test_an_unknown_codec(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    ffmpeg(*picture_source(), "-c:v", "libx264", path)
    path.write_bytes(path.read_bytes().replace(b"V_MPEG4/ISO/AVC", b"V_MPEG9/ISO/XYZ"))
    assert "codec" in refused(path).message


@needs_ffmpeg
def test_no_frame_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    ffmpeg(*picture_source(0.4), "-c:v", "libx264", path)
    data = bytearray(path.read_bytes())
    at = data.index(b"mdat") + 4
    data[at : data.index(b"moov") - 4] = bytes(data.index(b"moov") - 4 - at)
    path.write_bytes(data)
    assert "no frame" in refused(path).message


@needs_ffmpeg
@pytest.mark.parametrize("ending", [".mp4", ".mkv", ".avi"])
def test_cut_short(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    faststart = ("-movflags", "faststart") if ending == ".mp4" else ()
    ffmpeg(*picture_source(), "-c:v", "libx264", "-g", 5, *faststart, path)
    assert probe(path).notes == ()
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    (note,) = probe(path).notes
    assert "cut short" in note


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize("name", ["a.y4m", "a.nut", "a.ogv", "a.flv", "a.ivf", "a.mpg", "a.ts", "a.avi", "a.wmv"])
def test_a_whole_file_is_not_called_cut_short(tmp_path: Path, name: str) -> None:
    ffmpeg(*picture_source(0.4, 64, 48), "-pix_fmt", "yuv420p", tmp_path / name)
    assert not any("cut short" in note for note in probe(tmp_path / name).notes)


@needs_ffmpeg
def test_a_single_frame_is_not_the_film(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    ffmpeg(
        *picture_source(0.04, 128, 96), *picture_source(1, 64, 48), "-map", "0", "-map", "1", "-c:v", "libx264",
        "-disposition:v:0", "default", "-disposition:v:1", "0", path,
    )  # fmt: skip
    assert (probe(path).width, probe(path).frames) == (64, 25)


@needs_ffmpeg
def test_cut_before_the_index(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    ffmpeg(*picture_source(), "-c:v", "libx264", path)
    path.write_bytes(path.read_bytes()[:-900])
    assert "index" in refused(path).message


@needs_ffmpeg
@pytest.mark.parametrize(("compatible", "reads"), [(0, False), (1, True)])
def test_dolby_vision_without_another_layer(tmp_path: Path, compatible: int, reads: bool) -> None:
    path = tmp_path / "a.mp4"
    ffmpeg(*picture_source(0.2), "-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1", path)
    profile = 8 if compatible else 5
    record = struct.pack(">BBHB", 1, 0, profile << 9 | 6 << 3 | 0b101, compatible << 4) + bytes(19)
    box = struct.pack(">I4s", 8 + len(record), b"dvcC" if profile < 8 else b"dvvC") + record
    data = bytearray(path.read_bytes())
    entry = data.index(b"hvc1", data.index(b"stsd")) - 4
    names = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"hvc1")
    places = [data.index(name, data.index(b"moov")) - 4 for name in names]
    assert places[-1] == entry
    for at in places:
        struct.pack_into(">I", data, at, struct.unpack_from(">I", data, at)[0] + len(box))
    end = entry + struct.unpack_from(">I", data, entry)[0] - len(box)
    path.write_bytes(data[:end] + box + data[end:])
    if reads:
        assert probe(path).codec == "hevc"
    else:
        assert "Dolby Vision" in refused(path).message


def test_too_large(tmp_path: Path) -> None:
    path = encode_pixels(tmp_path / "a.mov", [np.zeros((4, 16400, 3), np.uint8)])
    assert "too large" in refused(path).message


def test_animations_are_told_by_their_content(tmp_path: Path) -> None:
    pictures = [Image.fromarray(picture) for picture in moving(4, 32, 32)]
    for name, one in (("a.gif", False), ("b.gif", True), ("a.webp", False), ("b.webp", True)):
        more = {} if one else {"save_all": True, "append_images": pictures[1:], "duration": 50}
        pictures[0].save(tmp_path / name, **more)
        assert is_animated(tmp_path / name) is not one
    (tmp_path / "c.mp4").write_bytes((tmp_path / "a.gif").read_bytes())
    assert is_animated(tmp_path / "c.mp4")
    assert probe(tmp_path / "c.mp4").kind is SourceKind.ANIMATION
    assert not is_animated(tmp_path)
    assert not is_animated(tmp_path / "none.gif")
