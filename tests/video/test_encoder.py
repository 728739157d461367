"""Pixels into a chunk and out again, as FFmpeg's own program sees them."""

from __future__ import annotations

import hashlib
import subprocess
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from put.config import VideoOptions
from put.errors import DiskFullError, OutputError
from put.video.color.from_rgb import to_frame
from put.video.output_plan import OutputSpec, plan_output
from put.video.types import ColorTags, SourceKind
from put.video.writing.encoder import open_encoder
from tests.video.making import needs_ffmpeg, probe_json
from tests.video.sources import make_info, smooth

MATRICES = {1: "bt709", 5: "bt601", 6: "bt601", 9: "bt2020nc", 2: "bt601"}


def plane(frame: av.VideoFrame, number: int, dtype: type = np.uint8) -> NDArray[Any]:
    """The samples of a plane, row by row with what lies behind them."""
    one = frame.planes[number]
    return np.frombuffer(memoryview(one), dtype).reshape(one.height, -1)


def encoded(path: Path, spec: OutputSpec, count: int = 8) -> list[NDArray[np.float32]]:
    frames = list(smooth(count, spec.width, spec.height))
    encoder = open_encoder(path, spec)
    for index, frame in enumerate(frames):
        encoder.write(frame, 7 + index * 512)
    assert encoder.close() == path.stat().st_size
    return frames


def seen(path: Path, spec: OutputSpec) -> NDArray[np.float64]:
    """What the program ``ffmpeg`` decodes, told the matrix and the range."""
    matrix, extent = MATRICES[spec.colour.matrix], "full" if spec.colour.range == 2 else "limited"
    scale = f"scale=in_color_matrix={matrix}:in_range={extent}:flags=accurate_rnd+full_chroma_int+bicubic,format=gbrp"
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-vf", f"{scale},format=rgb24", "-vsync", "0"]
    done = subprocess.run([*command, "-f", "rawvideo", "-"], capture_output=True, check=True)
    out = np.frombuffer(done.stdout, np.uint8).reshape(-1, spec.coded_height, spec.coded_width, 3) / 255
    return out[:, : spec.height, : spec.width]


@pytest.mark.slow
@needs_ffmpeg
@pytest.mark.parametrize(
    ("codec", "pix_fmt", "bits", "tags", "size"),
    [
        ("h264", "yuv420p", 8, (1, 1, 1, 1), (96, 64)),
        ("h264", "yuv420p", 8, (6, 6, 6, 2), (97, 65)),
        ("h264", "yuv420p", 8, (2, 2, 2, 0), (96, 64)),
        ("h264", "yuv422p10le", 10, (1, 1, 1, 1), (96, 64)),
        ("hevc", "yuv420p10le", 10, (9, 9, 14, 1), (96, 64)),
        ("hevc", "yuv444p", 8, (1, 1, 1, 1), (97, 65)),
        ("av1", "yuv420p10le", 10, (9, 9, 14, 2), (96, 64)),
        ("av1", "yuv420p", 8, (1, 1, 1, 1), (97, 65)),
        ("vp9", "yuv420p", 8, (5, 5, 6, 1), (97, 65)),
        ("prores", "yuv422p10le", 10, (1, 1, 1, 2), (96, 64)),
        ("prores", "yuv444p12le", 12, (1, 1, 1, 1), (97, 65)),
    ],
)
def test_an_identity_looks_the_same(
    codec: str, pix_fmt: str, bits: int, tags: tuple[int, int, int, int], size: tuple[int, int], tmp_path: Path
) -> None:
    info = make_info(
        codec=codec, pix_fmt=pix_fmt, bits=bits, colour=ColorTags(*tags), width=size[0], height=size[1]
    )  # fmt: skip
    spec = plan_output(info, VideoOptions(crf=None if codec == "prores" else 6), ".mkv")
    frames = encoded(tmp_path / "chunk.mkv", spec)
    found = seen(tmp_path / "chunk.mkv", spec)
    assert len(found) == len(frames)
    for one, frame in zip(found, frames, strict=True):
        assert 10 * np.log10(1 / np.mean((one - frame) ** 2)) > 38
    stream = probe_json(tmp_path / "chunk.mkv", "-show_streams")["streams"][0]
    assert stream["codec_name"] == codec
    wanted = {1: "bt709", 5: "bt470bg", 6: "smpte170m", 9: "bt2020nc", 2: "unknown"}[tags[0]]
    assert stream.get("color_space", "unknown") == wanted
    assert stream.get("color_range", "unknown") == {0: "unknown", 1: "tv", 2: "pc"}[spec.colour.range]


def test_the_formula_of_the_matrix() -> None:
    """Red of BT.709 in limited range, worked out by hand: Y = 16 + 219 * 0.2126 = 62.56, Cb = 128 - 25.66, Cr = 240."""
    red = np.zeros((4, 4, 3), np.float32)
    red[..., 0] = 1
    frame = to_frame(red, None, "yuv444p", (4, 4), ColorTags(1, 1, 1, 1))
    assert [int(plane(frame, number)[1, 1]) for number in range(3)] == [63, 102, 240]
    full = to_frame(red, None, "yuv444p", (4, 4), ColorTags(1, 1, 1, 2))
    assert plane(full, 0)[0, 0] == 54
    assert plane(full, 2)[0, 0] == 255


def test_unspecified_tags_follow_the_height() -> None:
    green = np.zeros((720, 4, 3), np.float32)
    green[..., 1] = 1
    high = to_frame(green, None, "yuv444p", (4, 720), ColorTags())
    low = to_frame(green[:64], None, "yuv444p", (4, 64), ColorTags())
    assert plane(high, 0)[0, 0] == round(16 + 219 * 0.7152)
    assert plane(low, 0)[0, 0] == round(16 + 219 * 0.587)


def test_p010_has_its_bits_at_the_top_and_colours_side_by_side() -> None:
    blue = np.zeros((2, 2, 3), np.float32)
    blue[..., 2] = 1
    frame = to_frame(blue, None, "p010le", (2, 2), ColorTags(1, 1, 1, 1))
    luma, colours = (plane(frame, number, np.uint16)[0] for number in range(2))
    assert luma[0] == round((16 + 219 * 0.0722) * 4) << 6
    assert colours[0] == (240 * 4) << 6
    assert colours[1] < (128 * 4) << 6


@pytest.mark.parametrize("codec", ["h264", "hevc", "av1", "vp9", "prores"])
def test_the_same_frames_give_the_same_file(codec: str, tmp_path: Path) -> None:
    spec = plan_output(make_info(codec=codec), VideoOptions(), ".mkv")
    prints = []
    for name in ("one.mkv", "two.mkv"):
        encoded(tmp_path / name, spec, 12)
        with av.open(str(tmp_path / name)) as file:
            prints.append([hashlib.sha256(bytes(packet)).hexdigest() for packet in file.demux(video=0)])
    assert prints[0] == prints[1]
    assert len(prints[0]) >= 12


@pytest.mark.parametrize("codec", ["h264", "hevc", "av1", "vp9", "prores"])
def test_one_frame_and_silence_on_the_terminal(codec: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    spec = plan_output(make_info(codec=codec), VideoOptions(), ".mkv")
    encoded(tmp_path / "one.mkv", spec, 1)
    with av.open(str(tmp_path / "one.mkv")) as file:
        assert len(list(file.decode(video=0))) == 1
    assert capfd.readouterr() == ("", "")


def test_whole_numbers_and_floats_are_the_same_picture(tmp_path: Path) -> None:
    spec = plan_output(make_info(kind=SourceKind.ANIMATION, codec="gif"), VideoOptions(), ".gif")
    values = np.random.default_rng(0).integers(0, 256, (64, 96, 3), dtype=np.uint8)
    kinds = [values, values.astype(np.float32) / 255, values.astype(np.uint16) * 257]
    encoder = open_encoder(tmp_path / "chunk.mkv", spec)
    for index, pixels in enumerate(kinds):
        encoder.write(pixels, index)  # type: ignore[arg-type]
    encoder.close()
    with av.open(str(tmp_path / "chunk.mkv")) as file:
        for frame in file.decode(video=0):
            np.testing.assert_array_equal(frame.to_ndarray(format="rgb24"), values)


def test_transparency_is_laid_on_white_where_there_is_none(tmp_path: Path) -> None:
    spec = plan_output(make_info(alpha=True), VideoOptions(crf=4), ".mp4")
    assert any("white" in note for note in spec.notes)
    alpha = np.zeros((64, 96), np.uint8)
    alpha[:, 48:] = 255
    encoder = open_encoder(tmp_path / "chunk.mkv", spec)
    encoder.write(np.zeros((64, 96, 3), np.float32), 0, alpha=alpha)
    encoder.close()
    with av.open(str(tmp_path / "chunk.mkv")) as file:
        picture = next(file.decode(video=0)).to_ndarray(format="rgb24")
    assert picture[:, :40].min() > 250
    assert picture[:, 56:].max() < 5


@pytest.mark.parametrize(("codec", "ending"), [("prores", ".mov"), ("vp9", ".webm")])
def test_transparency_is_kept(codec: str, ending: str, tmp_path: Path) -> None:
    spec = plan_output(make_info(codec=codec, alpha=True), VideoOptions(), ending)
    alpha = np.zeros((64, 96), np.uint8)
    alpha[:, 48:] = 255
    encoder = open_encoder(tmp_path / "chunk.mkv", spec)
    for index, frame in enumerate(smooth(3)):
        encoder.write(frame, index, alpha=alpha)
    encoder.close()
    decoder = {"vp9": "libvpx-vp9", "prores": "prores"}[codec]
    with av.open(str(tmp_path / "chunk.mkv")) as file:
        context = av.CodecContext.create(decoder, "r")
        assert isinstance(context, av.VideoCodecContext)
        context.extradata = file.streams.video[0].codec_context.extradata
        context.codec_tag = file.streams.video[0].codec_context.codec_tag
        context.thread_count = 1
        frames = [frame for packet in file.demux(video=0) if packet.size for frame in context.decode(packet)]
    shown = frames[0].to_ndarray(format="rgba")[..., 3]
    assert shown[:, :40].max() < 8
    assert shown[:, 56:].min() > 247


def test_wrong_frames_are_refused(tmp_path: Path) -> None:
    encoder = open_encoder(tmp_path / "chunk.mkv", plan_output(make_info(), VideoOptions(), ".mp4"))
    frame = next(smooth(1))
    encoder.write(frame, 5)
    with pytest.raises(ValueError, match="time stamp 5 after 5"):
        encoder.write(frame, 5)
    with pytest.raises(ValueError, match="64, 96, 3"):
        encoder.write(frame[:32], 6)
    encoder.abort()
    assert list(tmp_path.iterdir()) == []


def test_no_frame_leaves_no_file(tmp_path: Path) -> None:
    encoder = open_encoder(tmp_path / "chunk.mkv", plan_output(make_info(), VideoOptions(), ".mp4"))
    with pytest.raises(OutputError, match="No frame"):
        encoder.close()
    assert list(tmp_path.iterdir()) == []


def test_a_size_that_the_encoder_refuses(tmp_path: Path) -> None:
    spec = plan_output(make_info(codec="hevc", width=8, height=8), VideoOptions(), ".mp4")
    with pytest.raises(OutputError, match="8×8 pixels cannot be encoded"):
        open_encoder(tmp_path / "chunk.mkv", spec)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk(tmp_path: Path) -> None:
    (tmp_path / "chunk.mkv").symlink_to("/dev/full")
    encoder = open_encoder(tmp_path / "chunk.mkv", plan_output(make_info(codec="ffv1"), VideoOptions(crf=1), ".mkv"))
    with pytest.raises(DiskFullError):  # noqa: PT012 - any of the writes may find it
        for index in range(40):
            encoder.write(np.random.default_rng(index).random((64, 96, 3), np.float32), index * 512)
        encoder.close()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        open_encoder(tmp_path / "none" / "chunk.mkv", plan_output(make_info(), VideoOptions(), ".mp4"))


def test_times_finer_than_encoders_count(tmp_path: Path) -> None:
    spec = plan_output(make_info(time_base=Fraction(1, 10_000_000)), VideoOptions(), ".mp4")
    encoder = open_encoder(tmp_path / "chunk.mkv", spec)
    for index, frame in enumerate(smooth(5)):
        encoder.write(frame, index * 400_001, duration=400_001)
    assert encoder.close() > 0
    with av.open(str(tmp_path / "chunk.mkv")) as file:
        assert sorted(packet.pts or 0 for packet in file.demux(video=0) if packet.size) == [0, 1, 2, 3, 4]
