"""Frames that a card decodes and hands over are those of the host; the CPU passes for the card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from put.translation.transfer.picture import DevicePicture, on_host
from put.translation.transfer.transfer import Transfer
from put.translation.video.on_device import frames as frames_module
from put.translation.video.on_device.frames import DeviceFrames
from put.translation.video.on_device.planes import (
    HandOver,
)
from put.translation.video.on_device.rgb import planes_of
from put.video.reader import VideoReader
from put.video.reading.container import accelerator
from put.video.reading.decoder import Stream
from put.video.reading.on_device import can_stay
from put.video.types import ColorTags, Frame, Hdr
from tests.translation.fake_card import FakeCard, noisy
from tests.translation.fake_streams import FakeStreams, fake_transfer
from tests.video.clips import encode, encode_pixels, moving, same

pytestmark = pytest.mark.slow

HD = ColorTags(1, 1, 1, 1)


def reader(path: Path, **more: Any) -> VideoReader:
    return VideoReader(path, hardware="cuda:0", on_device=DeviceFrames(fake_transfer()[0]), **more)


def fetched(frames: Any) -> list[Frame]:
    return [replace(frame, pixels=on_host(frame.pixels)) for frame in frames]


def clip(path: Path, count: int = 30, codec: str = "libx264", size: tuple[int, int] = (96, 64), **more: Any) -> Path:
    more.setdefault("options", {"g": "6", "bf": "2"} if codec == "libx264" else {})
    return encode_pixels(path, moving(count, *size), codec, tags=HD, **more)


@pytest.mark.parametrize(
    "more",
    [{}, {"start": 0.3}, {"start": 0.3, "end": 0.8}, {"fps": 40.0}, {"fps": 10.0}, {"after": 512 * 14}],
    ids=str,
)
def test_a_card_gives_the_frames_of_the_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more) -> None:
    path = clip(tmp_path / "a.mp4")
    wanted = [*VideoReader(path, **more)]
    card, given = FakeCard(monkeypatch), reader(path, **more)
    found = [*given]
    assert card.asked == [("cuda:0", True)]
    assert all(isinstance(frame.pixels, DevicePicture) for frame in found)
    assert given.notes == []
    same(fetched(found), wanted)


@pytest.mark.parametrize("rotation", [90, 180, -90])
def test_frames_come_upright(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rotation: int) -> None:
    path = clip(tmp_path / "a.mp4", 3, rotation=rotation)
    wanted = [*VideoReader(path)]
    FakeCard(monkeypatch)
    found = [*reader(path)]
    assert all(isinstance(frame.pixels, DevicePicture) for frame in found)
    same(fetched(found), wanted)


def test_10_bits_and_odd_times_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames = [noisy("yuv420p10le", seed=at) for at in range(4)]
    path = encode(tmp_path / "a.mkv", frames, times=[0, 1, 5, 6], tags=ColorTags(9, 9, 14, 1))
    wanted = [*VideoReader(path)]
    FakeCard(monkeypatch)
    found = [*reader(path)]
    assert found[0].pixels.dtype == np.uint16
    assert isinstance(found[0].pixels, DevicePicture)
    same(fetched(found), wanted)


@pytest.mark.parametrize("fails_at", [0, 1, 2, 7, 13, 29])
@pytest.mark.parametrize("more", [{}, {"start": 0.4}, {"after": 512 * 10}, {"fps": 40.0}], ids=str)
def test_the_processor_goes_on_where_the_card_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int, more
) -> None:
    path = clip(tmp_path / "a.mp4")
    wanted = [*VideoReader(path, **more)]
    failed = FakeCard(monkeypatch, fails_at)
    given = reader(path, **more)
    found = [*given]
    same(fetched(found), wanted)
    on_card = [isinstance(frame.pixels, DevicePicture) for frame in found]
    assert on_card == sorted(on_card, reverse=True)
    taken = ["The graphics card could not decode it to the end; the processor took over."]
    assert given.notes == (taken if failed.happened else [])


def test_a_card_that_meets_damage_hands_over_to_the_processor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = clip(tmp_path / "a.mkv", 40, size=(160, 128))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 400] = bytes(np.random.default_rng(0).integers(0, 256, 400, np.uint8))
    path.write_bytes(content)
    wanted = [*VideoReader(path)]
    FakeCard(monkeypatch)
    given = reader(path)
    found = fetched(given)  # what is made up for lost parts depends on the decoder's threads
    assert [frame.pts for frame in found] == [frame.pts for frame in wanted]
    same(found[:10], wanted[:10])
    assert "The graphics card could not decode it to the end; the processor took over." in given.notes


@pytest.mark.parametrize(
    "more", [{"size": (128, 96)}, {"options": {"x264-params": "tff=1"}}], ids=["another size", "fields"]
)
def test_what_a_card_does_not_do_alike_is_left_to_the_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more
) -> None:
    path = tmp_path / "a.ts"
    path.write_bytes(clip(tmp_path / "1.ts", 8).read_bytes() + clip(tmp_path / "2.ts", 8, **more).read_bytes())
    plain = VideoReader(path)
    wanted = [*plain]
    FakeCard(monkeypatch)
    given = reader(path)
    found = [*given]
    same(fetched(found), wanted)
    assert isinstance(found[0].pixels, DevicePicture)
    assert not isinstance(found[-1].pixels, DevicePicture)
    (taken,) = (note for note in given.notes if "graphics card" in note)
    assert taken.endswith("the processor took over.")
    assert any("deinterlaced" in note or "another size" in note for note in given.notes)


@pytest.mark.parametrize(
    "layouts", [("yuv420p", "yuv420p10le"), ("yuv420p10le", "yuv420p"), ("yuv420p", "yuv444p")], ids=" to ".join
)
def test_samples_of_another_kind_in_the_middle_are_left_to_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, layouts: tuple[str, str]
) -> None:
    path = tmp_path / "a.ts"
    parts = [clip(tmp_path / f"{layout}.ts", 8, pix_fmt=layout).read_bytes() for layout in layouts]
    path.write_bytes(b"".join(parts))
    wanted = [*VideoReader(path)]
    FakeCard(monkeypatch)
    found = [*reader(path)]
    same(fetched(found), wanted)
    assert isinstance(found[0].pixels, DevicePicture)
    assert not isinstance(found[-1].pixels, DevicePicture)


@pytest.mark.parametrize("fails_at", [0, 1, 9])
def test_a_frame_that_cannot_be_handed_over_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    path = clip(tmp_path / "a.mp4", 12)
    wanted = [*VideoReader(path)]
    FakeCard(monkeypatch)
    handed: list[str] = []

    def failing(planes: list[torch.Tensor], pix_fmt: str) -> Any:
        handed.append(pix_fmt)
        if len(handed) == fails_at + 1:
            raise torch.OutOfMemoryError
        return planes_of(planes, pix_fmt)

    monkeypatch.setattr(frames_module, "planes_of", failing)
    given = reader(path)
    found = [*given]
    assert [isinstance(frame.pixels, DevicePicture) for frame in found] == [at < fails_at for at in range(12)]
    assert len(handed) == fails_at + 1
    assert given.notes == ["Frames could not stay on the graphics card; they went by way of the host."]
    same(fetched(found), wanted)


def stays(path: Path) -> bool:
    return Stream.find(path, "cuda", DeviceFrames(fake_transfer()[0])).on_device is not None


def test_what_needs_the_host_stays_there(tmp_path: Path) -> None:
    plain = clip(tmp_path / "plain.mp4", 2)
    assert stays(plain)
    told = Stream.find(plain).described
    for changed in ({"alpha": True}, {"interlaced": True}, {"hdr": Hdr.PQ}, {"pix_fmt": "yuv422p"}):
        assert not can_stay(replace(told, info=replace(told.info, **changed)))
    for size in ((95, 64), (96, 63), (24, 64)):
        assert not can_stay(replace(told, stored=size))
    assert not stays(encode_pixels(tmp_path / "rgb.mov", moving(2)))


def test_ffmpeg_shares_the_context_that_torch_has() -> None:
    """Its name for the primary one would be refused: torch made that with other flags."""
    asked = accelerator("cuda:1", stays=True)
    assert asked is not None
    assert (asked.is_hw_owned, asked.device_id) == (True, 1)
    assert asked.options == {"primary_ctx": "0", "current_ctx": "1"}
    streams = FakeStreams()
    context = HandOver(Transfer(torch.device("cuda", 1), streams), lambda _: None).context()
    assert context is not None
    assert (context.device_id, context.primary_ctx, context.current_ctx) == (1, False, True)
    assert streams.log == ["main: enter"]
