"""Frames that stay on a card from its decoder to its encoder are those of the host; the CPU passes for the card."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import torch

from put.config import TranslateOptions, VideoCodec, VideoOptions
from put.events import VideoProgressed, Warned
from put.translation.batch import translate
from put.translation.transfer.picture import DevicePicture, on_host
from put.translation.transfer.transfer import Transfer
from put.translation.video import job as job_module
from put.translation.video.frame_pipeline import DECLINED, FramePipeline
from put.translation.video.on_device import frames as frames_module
from put.translation.video.on_device import planes as planes_module
from put.translation.video.on_device.frames import DeviceFrames
from put.translation.video.on_device.planes import (
    HandOver,
    PlaneFormat,
    StayingPlanes,
    format_on_device,
    packed_planes,
)
from put.translation.video.on_device.rgb import planes_of, to_rgb
from put.translation.video.optical_flow import small_image
from put.video.color.from_rgb import filled_frame, to_frame
from put.video.color.planar import PlanarColours, Siting, siting_of
from put.video.color.to_rgb import Converter
from put.video.output_plan import plan_output
from put.video.reader import VideoReader
from put.video.reading.container import accelerator
from put.video.reading.decoder import Stream
from put.video.reading.on_device import can_stay
from put.video.rotation import Rotation
from put.video.types import ColorTags, Frame, Hdr
from put.video.writing.device_encoder import DeviceEncoder
from put.video.writing.encoder import VideoEncoder, open_encoder
from tests.translation.fake_card import FakeCard, pass_for_card
from tests.translation.fake_streams import FakeStreams, fake_transfer
from tests.video.clips import encode, encode_pixels, moving, same
from tests.video.sources import make_info, smooth

pytestmark = pytest.mark.slow

SITINGS = [Siting(across, down) for down in (1, 0, 2) for across in (0, 1)]
"""In the order of H.264's chroma_sample_loc_type (ITU-T H.264, table E-4's figure)."""
HD = ColorTags(1, 1, 1, 1)


def noisy(pix_fmt: str, width: int = 64, height: int = 48, seed: int = 0) -> av.VideoFrame:
    """A frame whose samples take every value."""
    random, frame = np.random.default_rng(seed), av.VideoFrame(width, height, pix_fmt)
    top, shift = (1024, 6 if pix_fmt == "p010le" else 0) if "10" in pix_fmt else (256, 0)
    for plane in frame.planes:
        samples = np.frombuffer(memoryview(plane), np.uint16 if "10" in pix_fmt else np.uint8)
        samples[:] = random.integers(0, top, samples.shape) << shift
    return frame


def host_pixels(frame: av.VideoFrame, *, wide: bool) -> np.ndarray:
    size = (frame.width, frame.height)
    converter = Converter(*size, HD, Rotation(), wide=wide, alpha=False, codec="h264", peak=0.0)
    return np.asarray(converter.convert(frame)[0])


def device_pixels(frame: av.VideoFrame, colours: PlanarColours, *, wide: bool) -> np.ndarray:
    planes = planes_of([torch.from_dlpack(plane) for plane in frame.planes], frame.format.name)
    return on_host(DevicePicture(to_rgb(planes, colours, wide=wide)))


@pytest.mark.parametrize("pix_fmt", ["nv12", "yuv420p", "p010le", "yuv420p10le"])
@pytest.mark.parametrize("matrix", [1, 4, 5, 6, 7, 9])
@pytest.mark.parametrize("limits", [1, 2])
def test_planes_become_the_pixels_of_the_host_to_the_bit(pix_fmt: str, matrix: int, limits: int) -> None:
    for width, height in ((64, 48), (32, 34), (322, 182)):
        frame, wide = noisy(pix_fmt, width, height), "10" in pix_fmt
        frame.colorspace, frame.color_range = matrix, limits
        made = device_pixels(frame, PlanarColours(matrix, limits == 2, Siting(1, 1)), wide=wide)
        assert np.array_equal(made, host_pixels(frame, wide=wide))


def sited(path: Path, at: int) -> Path:
    """A clip of H.264 whose colour samples lie as ``chroma_sample_loc_type`` says."""
    return encode(path, [noisy("yuv420p")], "libx264", tags=HD, options={"crf": "5", "x264-params": f"chromaloc={at}"})


@pytest.mark.parametrize("at", range(6))
def test_colour_samples_lie_where_the_decoder_says(tmp_path: Path, at: int) -> None:
    with av.open(str(sited(tmp_path / "a.mkv", at))) as file:
        frame = next(file.decode(video=0))
    assert siting_of(frame) == SITINGS[at]
    made = device_pixels(frame, PlanarColours(1, full=False, siting=SITINGS[at]), wide=False)
    assert np.array_equal(made, host_pixels(frame, wide=False))


# Reading


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


# Encoding


def spec_of(**changed: Any) -> Any:
    return plan_output(make_info(**changed), VideoOptions(), ".mp4")


def handed_over(spec: Any, told: list[str]) -> tuple[HandOver, PlaneFormat]:
    wanted = PlaneFormat("nv12", (spec.coded_width, spec.coded_height), spec.colour)
    return HandOver(fake_transfer()[0], told.append), wanted


def decoded(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as file:
        return [frame.to_ndarray() for frame in file.decode(video=0)]


@pytest.mark.parametrize("size", [(96, 64), (94, 62)])
def test_what_is_encoded_on_the_device_is_what_the_host_encodes(tmp_path: Path, size) -> None:
    told: list[str] = []
    spec = spec_of(width=size[0], height=size[1])
    hand_over, wanted = handed_over(spec, told)
    host, device = open_encoder(tmp_path / "host.mkv", spec), DeviceEncoder(tmp_path / "device.mkv", spec)
    for at, values in enumerate(smooth(12, *size)):
        host.write(values, at)
        device.write(hand_over.planes(torch.from_numpy(values), wanted).array(), at)
    host.close()
    device.close()
    one, other = decoded(tmp_path / "host.mkv"), decoded(tmp_path / "device.mkv")
    assert len(one) == 12
    assert all(np.array_equal(*pair) for pair in zip(one, other, strict=True))
    assert told == []


@pytest.mark.parametrize("pix_fmt", ["nv12", "p010le"])
def test_planes_lie_in_one_piece_with_long_rows(pix_fmt: str) -> None:
    """NVENC is told one address: colour has to come right below luma."""
    values = next(smooth(1, 94, 62))
    wanted = PlaneFormat(pix_fmt, (94, 62), HD)
    made = HandOver(fake_transfer()[0], lambda _: None).planes(torch.from_numpy(values), wanted)
    luma, colour = made.frame().planes
    assert luma.line_size == colour.line_size == 256
    assert colour.buffer_ptr - luma.buffer_ptr == 62 * 256
    host = to_frame(values, None, pix_fmt, (94, 62), HD) if pix_fmt == "p010le" else None
    for frame in (made.frame(), filled_frame(made.on_host(), pix_fmt, (94, 62))):
        for plane, of_host in zip(frame.planes, host.planes if host else made.frame().planes, strict=True):
            dtype, width = (np.uint16 if pix_fmt == "p010le" else np.uint8), 94
            one, other = (
                np.frombuffer(memoryview(each), dtype).reshape(each.height, -1)[:, :width] for each in (plane, of_host)
            )
            assert np.array_equal(one, other)


@pytest.mark.parametrize("fails_at", [0, 1, 5])
def test_frames_that_cannot_be_handed_over_go_by_way_of_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    told: list[str] = []
    spec = spec_of()
    hand_over, wanted = handed_over(spec, told)
    host, device = open_encoder(tmp_path / "host.mkv", spec), DeviceEncoder(tmp_path / "device.mkv", spec)
    for at, values in enumerate(smooth(8)):
        host.write(values, at)
        shown = hand_over.planes(torch.from_numpy(values), wanted).array()
        if at == fails_at:
            monkeypatch.setattr(shown, "frame", lambda: av.VideoFrame.from_dlpack((), format="nv12"))
        device.write(shown, at)
    host.close()
    device.close()
    assert len(told) == 1
    one, other = decoded(tmp_path / "host.mkv"), decoded(tmp_path / "device.mkv")
    assert all(np.array_equal(*pair) for pair in zip(one, other, strict=True))


def test_an_encoder_that_refuses_the_first_frame_gets_it_from_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    spec = spec_of()
    hand_over, wanted = handed_over(spec, told)
    plain = VideoEncoder.write

    def refusing(encoder: VideoEncoder, pixels: Any, *rest: Any) -> None:
        if isinstance(pixels, av.VideoFrame):
            raise av.error.ExternalError(0, "no such resource")
        plain(encoder, pixels, *rest)

    monkeypatch.setattr(VideoEncoder, "write", refusing)
    device = DeviceEncoder(tmp_path / "device.mkv", spec)
    for at, values in enumerate(smooth(5)):
        device.write(hand_over.planes(torch.from_numpy(values), wanted).array(), at)
    device.close()
    assert len(decoded(tmp_path / "device.mkv")) == 5
    assert len(told) == 1
    assert hand_over.is_declined


def test_only_some_encoders_take_frames_where_they_are() -> None:
    plain = PlaneFormat("yuv420p", (96, 64), HD)
    assert format_on_device(plain, "h264_nvenc") == replace(plain, pix_fmt="nv12")
    assert format_on_device(replace(plain, pix_fmt="p010le"), "hevc_nvenc") == replace(plain, pix_fmt="p010le")
    assert format_on_device(plain, "libx264") is None
    assert format_on_device(replace(plain, size=(95, 64)), "av1_nvenc") is None
    assert format_on_device(replace(plain, pix_fmt="yuv444p"), "h264_nvenc") is None
    assert format_on_device(None, "h264_nvenc") is None


def test_nv12_comes_to_the_host_as_its_planes() -> None:
    values = next(smooth(1, 64, 48))
    packed = packed_planes(torch.from_numpy(values), PlaneFormat("nv12", (64, 48), HD))
    assert packed.shapes == ((48, 64), (24, 64))
    assert packed.pix_fmt == "nv12"


# Between


@pytest.mark.parametrize(("dtype", "size"), [(np.uint8, (200, 300)), (np.uint8, (500, 700)), (np.uint16, (480, 640))])
def test_small_pictures_are_those_of_the_host_but_for_a_level(dtype, size) -> None:
    pixels = np.random.default_rng(0).integers(0, np.iinfo(dtype).max + 1, (*size, 3)).astype(dtype)
    values = torch.from_numpy(pixels.view(np.int16) if dtype == np.uint16 else pixels)
    made, wanted = DeviceFrames(fake_transfer()[0]).small(DevicePicture(values)).array(), small_image(pixels)
    assert made.shape == wanted.shape
    apart = np.abs(made.astype(int) - wanted)
    assert apart.max() <= 1
    assert (apart > 0).mean() < 0.01


def options(model: Path, **video: Any) -> TranslateOptions:
    return TranslateOptions(model=str(model), device="cpu", video=VideoOptions(chunk=4, batch=3, **video))


def still_and_moving(path: Path) -> Path:
    """Ten pictures, of which four are the one before."""
    pictures = moving(6)
    return encode_pixels(path, [pictures[at] for at in (0, 0, 1, 2, 2, 2, 3, 4, 4, 5)], "ffv1", tags=HD)


def run(source: Path, output: Path, given: TranslateOptions) -> tuple[Any, list[str], list[np.ndarray]]:
    events = [*translate([source], output, given)]
    notes = [event.message for event in events if isinstance(event, Warned)]
    assert events[-1].done == 1, notes
    return events, notes, decoded(output / "in.mkv")


@pytest.mark.parametrize("temporal", [0.0, 0.7])
def test_a_video_that_stays_on_the_card_is_that_of_the_gpu(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, temporal: float
) -> None:
    source = still_and_moving(tmp_path / "in.mkv")
    given = options(tiny_model, temporal=temporal, codec=VideoCodec.H264, report=True)
    with monkeypatch.context() as by_host:
        pass_for_card(by_host)
        by_host.setattr("put.translation.video.frame_pipeline.FramePipeline.hardware", "")
        by_host.setattr(planes_module, "FROM_DEVICE", frozenset())
        wanted = run(source, tmp_path / "host", given)
    card = pass_for_card(monkeypatch)
    found = run(source, tmp_path / "card", given)
    assert ("cuda:0", True) in card.asked
    assert found[1] == wanted[1]
    assert len(found[2]) == 10
    # small pictures may differ by a level, and with them the motion
    worst = 0 if temporal == 0.0 else 3
    assert farthest(found[2], wanted[2]) <= worst
    one, other = (
        next(event.result.report for event in made[0] if hasattr(event, "result")) for made in (found, wanted)
    )
    assert one["translated"] == other["translated"] < 10
    assert one["flicker_input"] == pytest.approx(other["flicker_input"], rel=0.02)


def farthest(found: list[np.ndarray], wanted: list[np.ndarray]) -> int:
    assert len(found) == len(wanted)
    return max(int(np.abs(one.astype(int) - other).max()) for one, other in zip(found, wanted, strict=True))


def test_a_run_goes_on_with_or_without_the_card(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = still_and_moving(tmp_path / "in.mkv")
    given = options(tiny_model, temporal=0.0, codec=VideoCodec.H264)
    pass_for_card(monkeypatch)
    wanted = run(source, tmp_path / "whole", given)[2]
    for first, then in (("cuda:0", ""), ("", "cuda:0"), ("cuda:0", "cuda:0")):
        output, stop = tmp_path / f"{first}-{then}", threading.Event()
        monkeypatch.setattr(FramePipeline, "hardware", first)
        with monkeypatch.context() as slow:
            slow.setattr(job_module, "EVENT_SECONDS", 0.0)
            for event in translate([source], output, given, stop=stop):
                if isinstance(event, VideoProgressed) and event.frames >= 4:
                    stop.set()
        assert not (output / "in.mkv").exists()
        assert [*output.rglob("chunk-00000.mkv")]
        monkeypatch.setattr(FramePipeline, "hardware", then)
        assert farthest(run(source, output, given)[2], wanted) == 0


@pytest.mark.parametrize("fails_at", [0, 3, 8])
def test_a_card_that_fails_costs_no_frame_and_one_note(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    source = still_and_moving(tmp_path / "in.mkv")
    given = options(tiny_model, temporal=0.0, codec=VideoCodec.H264)
    card = pass_for_card(monkeypatch)
    wanted = run(source, tmp_path / "whole", given)[2]
    card.fails_at = fails_at
    _, notes, found = run(source, tmp_path / "failing", given)
    assert farthest(found, wanted) == 0
    assert len([note for note in notes if "graphics card" in note]) == 1


@pytest.mark.parametrize("fails_at", [0, 2, 5])
def test_an_encoder_that_cannot_be_reached_costs_no_frame_and_one_note(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    source = still_and_moving(tmp_path / "in.mkv")
    given = options(tiny_model, temporal=0.0, codec=VideoCodec.H264)
    pass_for_card(monkeypatch)
    wanted = run(source, tmp_path / "whole", given)[2]
    plain, handed = StayingPlanes.frame, []

    def failing(planes: StayingPlanes) -> av.VideoFrame:
        handed.append(planes)
        if len(handed) > fails_at:
            raise ValueError("no stream")
        return plain(planes)

    monkeypatch.setattr(StayingPlanes, "frame", failing)
    _, notes, found = run(source, tmp_path / "failing", given)
    assert farthest(found, wanted) == 0
    assert [note for note in notes if "graphics card" in note] == [DECLINED]
