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
from put.translation.video import job as job_module
from put.translation.video.frame_pipeline import DECLINED, FramePipeline
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
from put.video.rotation import Rotation
from put.video.types import ColorTags
from put.video.writing.device_encoder import DeviceEncoder
from put.video.writing.encoder import VideoEncoder, open_encoder
from tests.translation.fake_card import noisy, pass_for_card
from tests.translation.fake_streams import fake_transfer
from tests.video.clips import encode, encode_pixels, moving
from tests.video.sources import make_info, smooth

pytestmark = pytest.mark.slow

SITINGS = [Siting(across, down) for down in (1, 0, 2) for across in (0, 1)]
"""In the order of H.264's chroma_sample_loc_type (ITU-T H.264, table E-4's figure)."""
HD = ColorTags(1, 1, 1, 1)


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
