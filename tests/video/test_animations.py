"""Animations from file to file: as many frames as before, with all that they hold, seen by Pillow and exiftool."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image, ImageCms

from put.config import Container, TranslateOptions, VideoOptions, VideoQuality
from put.images.formats.color import adobe_rgb_profile
from put.translation.plan import make_plan
from put.video.output_plan import plan_output, target_ending
from put.video.probe import is_animated, probe
from put.video.reader import VideoReader
from put.video.reading.animation_extras import read_extras
from put.video.types import SourceKind
from put.video.writing.encoder import open_encoder
from put.video.writing.mux import ChunkFile, mux_video
from tests.video.clips import moving
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.test_read_animation import gif


def copied(source: Path, ending: str, quality: VideoQuality = VideoQuality.BALANCED) -> tuple[Path, tuple[str, ...]]:
    """Every frame of an animation through reader, encoder and joining."""
    spec = plan_output(probe(source), VideoOptions(quality=quality), ending)
    frames = list(VideoReader(source))
    encoder = open_encoder(source.with_name("chunk.mkv"), spec)
    for frame in frames:
        encoder.write(frame.pixels, frame.pts, frame.duration, frame.alpha)
    encoder.close()
    chunk = ChunkFile(
        source.with_name("chunk.mkv"), tuple(one.pts for one in frames), tuple(one.duration for one in frames)
    )
    out = source.with_name(f"out{ending}")
    return out, spec.notes + mux_video(out, spec, [chunk], source)


def seen(path: Path) -> tuple[list[np.ndarray], list[int]]:
    """Frames [H, W, 4] and how long each is shown, by Pillow."""
    with Image.open(path) as picture:
        frames, shown = [], []
        for at in range(getattr(picture, "n_frames", 1)):
            picture.seek(at)
            frames.append(np.asarray(picture.convert("RGBA")))
            shown.append(picture.info.get("duration"))
    return frames, shown


def saved(path: Path, pictures: list[np.ndarray], **more: Any) -> Path:
    images = [Image.fromarray(picture) for picture in pictures]
    images[0].save(path, save_all=True, append_images=images[1:], **more)
    return path


def nearly_equal(count: int) -> list[np.ndarray]:
    """Frames of which each differs little from the one before, and some not at all."""
    (picture,) = moving(1, 64, 48)
    return [picture.clip(0, 250) + np.uint8(at // 2 % 3) for at in range(count)]


@pytest.mark.parametrize("ending", [".webp", ".gif", ".mkv"])
def test_frames_that_are_alike_stay_frames(ending: str, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for at, picture in enumerate(nearly_equal(12)):
        Image.fromarray(picture).save(folder / f"{at + 1:03}.png")
    out, _ = copied(folder / "%03d.png", ending)
    assert len(list(VideoReader(out))) == 12
    if ending == ".webp":
        frames, shown = seen(out)
        assert (len(frames), shown) == (12, [40] * 12)
        for found, wanted in zip(frames, nearly_equal(12), strict=True):
            assert np.abs(found[..., :3].astype(int) - wanted).mean() < 4


def test_a_webp_comes_out_with_its_frames_times_and_loops(tmp_path: Path) -> None:
    pictures = [np.dstack([one, np.full(one.shape[:2], 255 - 30 * at, np.uint8)]) for at, one in enumerate(moving(5))]
    pictures[3] = pictures[2]
    blocks = {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0", "xmp": b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"}
    exact = {"lossless": True, "exact": True, "kmin": 1, "kmax": 1}
    source = saved(tmp_path / "in.webp", pictures, duration=[40, 90, 1000, 33, 70], loop=3, **exact, **blocks)
    wanted, times = seen(source)
    out, notes = copied(source, ".webp")
    found, shown = seen(out)
    assert (shown, probe(out).loop, notes) == (times, 3, ())
    for one, other in zip(found, wanted, strict=True):
        assert np.array_equal(one[..., 3], other[..., 3])
        assert np.abs(one[..., :3].astype(int) - other[..., :3])[other[..., 3] > 100].mean() < 5
    assert (read_extras(out).exif, read_extras(out).xmp) == (read_extras(source).exif, blocks["xmp"])
    assert read_extras(source).exif


def test_only_what_changed_is_stored(tmp_path: Path) -> None:
    (picture,) = moving(1, 200, 200)
    pictures = [picture.copy() for _ in range(6)]
    for at in range(6):
        pictures[at][101 + at : 108 + at, 51:60] = 255
    out, _ = copied(saved(tmp_path / "in.webp", pictures, duration=100, lossless=True), ".webp")
    Image.fromarray(pictures[0]).save(tmp_path / "still.webp", quality=82, method=4)
    assert out.stat().st_size < 1.6 * (tmp_path / "still.webp").stat().st_size
    assert len(seen(out)[0]) == 6


def transparent(path: Path) -> Path:
    """Transparent around one pixel, wholly opaque, and transparent again, each taking the place of the one before."""
    whole, red, none = (0, 0, 4, 4), 0, 3
    spot = [none] * 5 + [2] + [none] * 10
    frames = [(2, 10, whole, none, spot), (2, 50, whole, None, [red] * 16), (2, 50, whole, none, spot)]
    path.write_bytes(gif(frames, loop=0))
    return path


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_transparency_comes_back_after_an_opaque_frame(ending: str, tmp_path: Path) -> None:
    source = transparent(tmp_path / "in.gif")
    out, _ = copied(source, ending)
    for found, wanted in zip(seen(out)[0], seen(source)[0], strict=True):
        assert np.array_equal(found[..., 3], wanted[..., 3])
        opaque = wanted[..., 3] > 0
        if ending == ".gif":  # a single pixel is not what WebP's compression is made for
            assert np.abs(found.astype(int) - wanted)[opaque].max() < 5


@pytest.mark.parametrize("quality", VideoQuality)
def test_transparency_that_comes_and_goes(quality: VideoQuality, tmp_path: Path) -> None:
    """Parts of any size change their colour, and every second frame is transparent in places."""
    rng = np.random.default_rng(3)
    colours, chosen, pictures = rng.integers(0, 255, (6, 3)), rng.integers(0, 6, (21, 33)), []
    for at in range(6):
        (top, left), value = rng.integers(0, 20, 2), rng.integers(0, 6)
        chosen[top : top + 9, left : left + 7] = value
        alpha = np.where((chosen == 0) & (at % 2 == 0), 0, 255)
        pictures.append(np.dstack([colours[chosen], alpha]).astype(np.uint8))
    source = saved(tmp_path / "in.webp", pictures, duration=100, lossless=True, exact=True)
    out, _ = copied(source, ".gif", quality)
    with av.open(str(out)) as file:
        by_ffmpeg = [frame.to_ndarray(format="rgba") for frame in file.decode(video=0)]
    for found in (seen(out)[0], by_ffmpeg):
        for one, wanted in zip(found, pictures, strict=True):
            assert np.array_equal(one[..., 3], wanted[..., 3])
            assert np.abs(one.astype(int) - wanted)[wanted[..., 3] > 0].max() <= 1


def with_comments(path: Path) -> Path:
    data = transparent(path).read_bytes()
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
    xmp = b"\x21\xff\x0bXMP DataXMP" + packet + bytes((1, *range(255, -1, -1), 0))
    comments = b"\x21\xfe\x05First\0" + b"\x21\xfe\x03Sec\x03ond\0"
    path.write_bytes(data[:25] + comments + data[25:-1] + xmp + b"\x3b")
    return path


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
def test_a_gif_keeps_its_comments(tmp_path: Path) -> None:
    source = with_comments(tmp_path / "in.gif")
    assert probe(source).beside == ("comment", "XMP")
    out, notes = copied(source, ".gif")
    assert notes == ()
    command = ["exiftool", "-s3", "-a", "-Comment", "-FrameCount", "-warning", "-error", str(out)]
    told = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    assert told == ["First", "Second", "3"]
    assert read_extras(out) == read_extras(source)
    assert len(seen(out)[0]) == 3


@needs_ffmpeg
def test_comments_that_have_no_place_are_named(tmp_path: Path) -> None:
    source = with_comments(tmp_path / "in.gif")
    assert copied(source, ".webp")[1] == ("WebP is written without the comment of the source.",)
    out, notes = copied(source, ".mp4")
    assert not [note for note in notes if "without" in note]
    assert read_extras(out).xmp == read_extras(source).xmp
    assert "Second" in probe_json(out, "-show_format")["format"]["tags"]["comment"]
    assert any("comment and XMP" in note for note in plan_output(probe(source), VideoOptions(), "/%05d.png").notes)


@pytest.fixture
def avif(tmp_path: Path) -> Path:
    pictures = [np.dstack([one, np.full(one.shape[:2], 255 - 20 * at, np.uint8)]) for at, one in enumerate(moving(5))]
    return saved(tmp_path / "in.avif", pictures, duration=[100, 200, 50, 70, 80], quality=95)


@pytest.mark.parametrize("name", ["a.avifs", "a.avif", "a.mp4"])
def test_an_animated_avif(avif: Path, name: str) -> None:
    path = avif.rename(avif.with_name(name))
    assert is_animated(path)
    info = probe(path)
    assert (info.kind, info.container, info.frames, info.alpha) == (SourceKind.ANIMATION, "avif", 5, True)
    assert (info.width, info.height, info.duration) == (96, 64, 0.5)
    frames = list(VideoReader(path))
    assert [(frame.pts, frame.duration) for frame in frames] == [(0, 100), (100, 200), (300, 50), (350, 70), (420, 80)]
    for at, (frame, wanted) in enumerate(zip(frames, moving(5), strict=True)):
        assert np.abs(frame.pixels.astype(int) - wanted).mean() < 6
        assert frame.alpha is not None
        assert np.abs(frame.alpha.astype(int) - (255 - 20 * at)).max() < 6


def test_an_animated_avif_becomes_webp_and_says_so(avif: Path, tmp_path: Path) -> None:
    out, notes = copied(avif, target_ending(avif, VideoOptions()))
    assert (out.suffix, notes) == (".webp", ("Animated AVIF can be read but not written; it becomes WebP.",))
    assert seen(out)[1] == [100, 200, 50, 70, 80]
    (tmp_path / "in").mkdir()
    shutil.copy(avif, tmp_path / "in" / "b.avifs")
    Image.new("RGB", (32, 32)).save(tmp_path / "in" / "still.avif")
    plan = make_plan([tmp_path / "in"], tmp_path / "out", TranslateOptions(model="x"))
    assert [(item.target.name, item.video) for item in plan.items] == [("b.webp", True), ("still.avif", False)]
    assert target_ending(avif, VideoOptions(container=Container.MP4)) == ".mp4"


def test_colours_of_a_profile_are_converted(tmp_path: Path) -> None:
    pictures = [np.full((32, 32, 3), (30, 200, 40 + at), np.uint8) for at in range(2)]
    source = saved(tmp_path / "in.webp", pictures, duration=50, lossless=True, icc_profile=adobe_rgb_profile())
    profile = ImageCms.ImageCmsProfile(io.BytesIO(adobe_rgb_profile()))
    wanted = ImageCms.profileToProfile(
        Image.fromarray(pictures[0]), profile, ImageCms.createProfile("sRGB"), ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    assert wanted is not None
    found = next(iter(VideoReader(source))).pixels
    assert np.abs(found.astype(int) - np.asarray(wanted)).max() <= 2
    assert np.abs(found.astype(int) - pictures[0]).max() > 20


@needs_ffmpeg
def test_an_animated_avif_of_ten_bits_in_other_colours(tmp_path: Path) -> None:
    path = tmp_path / "in.avif"
    colours = ("-color_primaries", "smpte432", "-color_trc", "iec61966-2-1", "-colorspace", "bt709")
    picture = "color=0x1EC828:s=32x32:r=10:d=0.5,format=yuv420p10le"
    ffmpeg("-f", "lavfi", "-i", picture, "-c:v", "libaom-av1", "-cpu-used", 8, "-crf", 5, *colours, path)
    reader = VideoReader(path)
    assert reader.info.notes == ("Its samples have more than 8 bits, of which 8 are read.",)
    with Image.open(path) as still:
        stored = np.asarray(still.convert("RGB"))[16, 16].astype(int)
    for frame in reader:
        red, green, blue = frame.pixels[16, 16].astype(int)
        assert red < stored[0] - 10  # Display P3's green is purer than sRGB's
        assert abs(green - stored[1]) < 12
        assert blue <= stored[2]


def test_frames_that_reach_beyond_the_picture_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "in.gif"
    frames = [(1, 10, (0, 0, 4, 4), None, [0] * 16), (1, 10, (2, 2, 4, 4), None, [1] * 16)]
    path.write_bytes(gif(frames, loop=None))
    reader = VideoReader(path)
    first, second = list(reader)
    assert first.pixels.shape == second.pixels.shape == (4, 4, 3)
    assert second.pixels[3, 3].tolist() == [0, 255, 0]
    assert second.pixels[1, 1].tolist() == [255, 0, 0]
    assert any("beyond" in note for note in reader.notes)
