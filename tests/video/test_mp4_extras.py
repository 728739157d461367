"""XMP, and the marks of 360° and 3D videos, as exiftool and ffprobe see them."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from put.config import Container, VideoOptions
from put.video.output_plan import plan_output
from put.video.probe import probe
from put.video.reading.animation_extras import Extras, finish_gif, read_extras
from put.video.reading.mp4_extras import MARKS, Marks, read_marks
from put.video.writing.mp4_extras import add_extras
from tests.video.making import ffmpeg, needs_ffmpeg, probe_json
from tests.video.sources import translated

needs_exiftool = pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
pytestmark = [pytest.mark.slow, needs_ffmpeg]


def exiftool(*arguments: object) -> str:
    return subprocess.run(["exiftool", *map(str, arguments)], capture_output=True, text=True, check=True).stdout


@pytest.fixture(params=[".mp4", ".mov"])
def clip(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"in{request.param}"
    ffmpeg(
        *("-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=0.4", "-f", "lavfi", "-i", "sine=440:r=48000:d=0.4"),
        *("-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", path),
    )
    return path


def full(name: bytes, content: bytes) -> bytes:
    """A box with version and flags."""
    return box(name, bytes(4) + content)


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), name) + content


def counts(path: Path) -> list[tuple[str, str]]:
    streams = probe_json(path, "-show_streams", "-count_packets")["streams"]
    return [(stream["codec_type"], stream["nb_read_packets"]) for stream in streams]


@needs_exiftool
@pytest.mark.parametrize("end", [".mp4", ".mov"])
def test_xmp_is_kept(clip: Path, end: str, tmp_path: Path) -> None:
    exiftool("-overwrite_original", "-XMP:Subject=Fähre", "-XMP:Rating=4", clip)
    assert probe(clip).beside == ("XMP",)
    out, _, notes = translated(clip, end)
    assert exiftool("-s3", "-XMP:Subject", "-XMP:Rating", out).split() == ["Fähre", "4"]
    assert "Warning" not in exiftool("-a", out)
    assert counts(out) == counts(clip)
    assert not notes


@needs_exiftool
def test_where_xmp_and_marks_are_lost_that_is_said(clip: Path) -> None:
    exiftool("-overwrite_original", "-XMP:Subject=Ferry", clip)
    add_extras(clip, b"", Marks(in_entry=(full(b"st3d", b"\1"),)))
    for container, ending in ((Container.MKV, ".mkv"), (Container.WEBM, ".webm"), (Container.FRAMES, "/%05d.png")):
        notes = plan_output(probe(clip), VideoOptions(container=container), ending).notes
        assert [note for note in notes if f"without the XMP and {MARKS} of the source" in note]
    for container, ending in ((Container.MP4, ".mp4"), (Container.MOV, ".mov")):
        assert not plan_output(probe(clip), VideoOptions(container=container), ending).notes


def test_xmp_of_an_animation_is_kept_in_a_video(tmp_path: Path) -> None:
    source = tmp_path / "a.gif"
    pictures = [Image.fromarray(np.full((48, 64, 3), shade, np.uint8)) for shade in (0, 90, 180)]
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>'
    pictures[0].save(source, save_all=True, append_images=pictures[1:], duration=100)
    with source.open("rb+") as file:
        finish_gif(file, Extras(xmp=packet), clear=False)
    out, _, _ = translated(source, ".mp4", info=probe(source))
    assert read_extras(out).xmp == packet
    assert [kind for kind, _ in counts(out)] == ["video"]


@needs_exiftool
def test_the_marks_of_a_sphere_are_kept(clip: Path) -> None:
    exiftool("-overwrite_original", "-XMP-GSpherical:Spherical=true", "-XMP-GSpherical:StereoMode=mono", clip)
    out, _, notes = translated(clip, clip.suffix)
    assert exiftool("-s3", "-XMP-GSpherical:Spherical", "-XMP-GSpherical:StereoMode", out).split() == ["True", "mono"]
    assert counts(out) == counts(clip)
    assert not notes


@pytest.mark.parametrize("end", [".mp4", ".mov"])
def test_the_newer_marks_of_a_sphere_and_of_two_eyes_are_kept(clip: Path, end: str) -> None:
    projection = box(b"proj", full(b"prhd", bytes(12)) + full(b"equi", bytes(16)))
    marks = Marks(in_entry=(full(b"st3d", b"\1"), box(b"sv3d", full(b"svhd", b"test\0") + projection)))
    add_extras(clip, b"", marks)
    out, _, notes = translated(clip, end)
    for path in (clip, out):
        assert read_marks(path) == marks
        found = probe_json(path, "-show_streams", "-select_streams", "v")["streams"][0]["side_data_list"]
        assert {one["side_data_type"] for one in found} == {"Stereo 3D", "Spherical Mapping"}
    assert counts(out) == counts(clip)
    assert not notes


def test_files_without_any_stay_as_they_are(clip: Path) -> None:
    before = clip.read_bytes()
    assert probe(clip).beside == ()
    add_extras(clip, b"", Marks())
    assert clip.read_bytes() == before
