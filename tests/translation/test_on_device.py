"""The stabiliser of a GPU gives what that of a CPU gives; torch computes it on the CPU here."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from put.backends.graphs import Graphs
from put.config import TranslateOptions, VideoOptions
from put.errors import OptionError
from put.translation.batch import translate
from put.translation.transfer.arrival import Arrived, Staying
from put.translation.translator import Translator
from put.translation.video.on_device.flow import DeviceMotion, motion_between, motion_planes
from put.translation.video.on_device.planes import PlaneFormat, send_planes
from put.translation.video.on_device.stabilizer import DeviceStabilizer
from put.translation.video.on_device.warp import areas, brought, enlarged, flow_at
from put.translation.video.optical_flow import MotionFinder
from put.translation.video.optical_flow import brought as brought_by_opencv
from put.translation.video.stabilizer import Stabilizer
from put.video.color.from_rgb import filled_frame, to_frame
from put.video.reader import VideoReader
from put.video.types import ColorTags
from tests.translation.fake_streams import fake_transfer, pass_for_gpu
from tests.translation.test_temporal import flickering, panning, texture, unit
from tests.video.making import ffmpeg, needs_ffmpeg

pytestmark = pytest.mark.slow


def planes(picture: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(picture.astype(np.float32)).permute(2, 0, 1)[None]


def rows(values: torch.Tensor) -> np.ndarray:
    return values[0].permute(1, 2, 0).numpy()


def found(before: np.ndarray, after: np.ndarray) -> DeviceMotion:
    return motion_between(motion_planes(torch.cat((planes(before), planes(after)), 1)))


def stabiliser(strength: float, **more) -> DeviceStabilizer:
    return DeviceStabilizer(strength, fake_transfer()[0], **more)


@pytest.mark.parametrize(("mode", "flag"), [("bilinear", cv2.INTER_LINEAR), ("bicubic", cv2.INTER_CUBIC)])
def test_pictures_are_brought_over_as_opencv_does(mode: str, flag: int) -> None:
    """OpenCV rounds places to 1/32 of a pixel: the difference is what a picture changes over 1/64 of one."""
    picture = unit(texture(3, 60, 90))
    flow = cv2.GaussianBlur(np.random.default_rng(0).normal(0, 20, (60, 90, 2)).astype(np.float32), (0, 0), 4)
    here = np.dstack(np.meshgrid(np.arange(90, dtype=np.float32), np.arange(60, dtype=np.float32)))
    wanted = brought_by_opencv(picture, here + flow, flag)
    made = rows(brought(planes(picture), planes(flow), mode))
    assert np.abs(made - wanted).max() < 0.01
    assert np.abs(made - wanted).mean() < 0.001


@pytest.mark.parametrize(("size", "other"), [((60, 90), (15, 22)), ((7, 5), (3, 5)), ((10, 1), (4, 1))])
def test_sizes_change_as_with_opencv(size, other) -> None:
    values = np.random.default_rng(1).random((*size, 3)).astype(np.float32)
    wanted = cv2.resize(values, other[::-1], interpolation=cv2.INTER_AREA).reshape(*other, 3)
    assert np.allclose(rows(areas(planes(values), other)), wanted, atol=1e-5)
    back = cv2.resize(wanted, size[::-1], interpolation=cv2.INTER_LINEAR).reshape(*size, 3)
    assert np.allclose(rows(enlarged(planes(wanted), size)), back, atol=1e-5)
    flow = flow_at(torch.ones(1, 2, *other), size)
    assert flow.mean((0, 2, 3)).tolist() == pytest.approx([size[1] / other[1], size[0] / other[0]])


def motions() -> list[tuple[str, np.ndarray, np.ndarray, np.ndarray]]:
    """Pictures, and the flow between them: a pan, a fast pan, a zoom with a turn, and another brightness."""
    cases = []
    large = texture(5, 260, 340)
    for name, turn, zoom, shift, light in (
        ("pan", 0.0, 1.0, (1.5, -0.75), 1.0),
        ("fast", 0.0, 1.0, (14.0, 9.0), 1.0),
        ("turn", 2.0, 1.03, (1.0, 2.0), 1.0),
        ("light", 0.0, 1.0, (-3.0, 2.0), 0.9),
    ):
        matrix = cv2.getRotationMatrix2D((170, 130), turn, zoom)
        matrix[:, 2] += shift
        moved = cv2.warpAffine(large, matrix, (340, 260), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)
        before, after = large[60:200, 70:270], np.clip(moved[60:200, 70:270] * light, 0, 255).astype(np.uint8)
        y, x = np.mgrid[60:200, 70:270].astype(np.float32)
        flow = np.dstack((matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2] - x,
                          matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2] - y))  # fmt: skip
        cases.append((name, before, after, flow.astype(np.float32)))
    return cases


@pytest.mark.parametrize("case", motions(), ids=lambda case: case[0])
def test_motion_is_found_as_well_as_by_opencv(case) -> None:
    _, before, after, truth = case
    motion, by_opencv = found(before, after), MotionFinder().find(before, after)

    def missed(flow: np.ndarray) -> np.ndarray:
        return np.linalg.norm(flow - truth, axis=2)[16:-16, 16:-16]

    ours, theirs = missed(rows(motion.flow)), missed(by_opencv.flow)
    assert np.median(ours) < max(0.15, 1.2 * np.median(theirs))
    assert ours.mean() < max(0.3, 1.3 * theirs.mean())
    assert float(motion.explained) == pytest.approx(by_opencv.explained, abs=0.1)
    assert rows(motion.confidence).mean() == pytest.approx(by_opencv.confidence.mean(), abs=0.12)


def test_what_a_moving_square_uncovers_is_not_trusted() -> None:
    background, square = texture(1), 255 - texture(2, 40, 40)
    frames = []
    for left in (40, 48):
        picture = background.copy()
        picture[30:70, left : left + 40] = square
        frames.append(picture)
    confidence = rows(found(*frames).confidence)
    assert confidence[34:66, 41:47].mean() < 0.3
    assert confidence[:20].mean() > 0.9
    assert float(found(texture(1), texture(7)).explained) < 0.45  # nothing of it is the same


def test_with_the_same_motion_the_frames_are_those_of_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """At most half a grey level apart on the mean; a few where OpenCV's rounded places fall on an edge."""
    clean = panning(3)
    output = flickering(clean, 5)
    host, device, finder = Stabilizer(0.8, measure=True), stabiliser(0.8, measure=True), MotionFinder()

    def same(before: np.ndarray, after: np.ndarray) -> DeviceMotion:
        motion = finder.find(before, after)
        flow, one = planes(motion.flow), lambda values: torch.from_numpy(values.astype(np.float32))[None, None]
        explained = torch.full((1, 1, 1, 1), motion.explained)
        return DeviceMotion(flow, one(motion.consistent), one(motion.confidence), explained)

    monkeypatch.setattr(device, "_motion", same)
    for picture, shown in zip(clean, output, strict=True):
        wanted, made = host.step(picture, shown), device.step(picture, Arrived(shown)).array()
        assert np.abs(made - wanted).mean() < 0.5 / 255
        assert np.abs(made - wanted).max() < 6 / 255
    for name in ("pairs", "input", "plain", "output"):
        assert getattr(device.flicker, name) == pytest.approx(getattr(host.flicker, name), rel=0.03, abs=0.05)


def test_flicker_falls_as_it_does_on_the_cpu() -> None:
    clean = panning(6)
    output = flickering(clean, 5)
    host, device = Stabilizer(0.8, measure=True), stabiliser(0.8, measure=True)
    for picture, shown in zip(clean, output, strict=True):
        host.step(picture, shown)
        device.step(picture, Arrived(shown))
    assert device.flicker.pairs == host.flicker.pairs == 5
    assert device.flicker.ratio < 1.15 * host.flicker.ratio
    assert device.flicker.plain == pytest.approx(host.flicker.plain, rel=0.1)


def test_a_new_scene_begins_anew_without_asking_the_host() -> None:
    device = stabiliser(1.0)
    first, second = texture(1), texture(8)
    device.step(first, Arrived(unit(first)))
    shown = unit(second)
    assert np.array_equal(device.step(second, Arrived(shown)).array(), shown)


def test_a_state_goes_through_a_file_and_to_the_cpu() -> None:
    clean = panning(4)
    output = [Arrived(shown) for shown in flickering(clean, 7)]
    straight, first, second, host = (stabiliser(0.7), stabiliser(0.7), stabiliser(0.7), Stabilizer(0.7))
    wanted = [straight.step(picture, shown).array() for picture, shown in zip(clean, output, strict=True)]
    for picture, shown in zip(clean[:2], output[:2], strict=True):
        first.step(picture, shown)
    file = io.BytesIO()
    np.savez(file, **first.state())
    file.seek(0)
    with np.load(file, allow_pickle=False) as state:
        second.load_state(state)
        host.load_state(state)
    for picture, shown, one in zip(clean[2:], output[2:], wanted[2:], strict=True):
        assert np.array_equal(second.step(picture, shown).array(), one)
        assert np.abs(host.step(picture, shown.array()) - one).mean() < 1.5 / 255


@pytest.mark.parametrize(
    ("size", "dtype"),
    [((1, 1), np.uint8), ((8, 8), np.uint16), ((2, 300), np.uint8), ((33, 35), np.uint16), ((260, 300), np.uint8)],
)
def test_any_size(size, dtype) -> None:
    random = np.random.default_rng(9)
    device = stabiliser(0.9, measure=True)
    source = random.integers(0, np.iinfo(dtype).max, (*size, 3)).astype(dtype)
    for _ in range(2):
        shown = random.uniform(0.45, 0.55, (*size, 3)).astype(np.float32)
        made = device.step(source, Staying(torch.from_numpy(shown), device._transfer.back)).array()
        assert made.shape == shown.shape
        assert made.min() >= 0.44
        assert made.max() <= 0.56


def test_nothing_is_done_at_strength_0_and_the_strength_is_checked() -> None:
    shown = Arrived(unit(texture(1)))
    assert stabiliser(0.0).step(texture(1), shown) is shown
    with pytest.raises(OptionError):
        stabiliser(1.5)


def test_the_search_can_be_recorded() -> None:
    """It depends on nothing but the pair, and waits for nothing."""
    clean = panning(3)
    runs = []

    def record(work, x, beside):
        return lambda given: (runs.append(1), work(given))[1]

    plain, recorded = stabiliser(0.7), stabiliser(0.7, graphs=Graphs(record, after=1))
    for picture, shown in zip(clean, flickering(clean, 7), strict=True):
        one, other = (each.step(picture, Arrived(shown)).array() for each in (plain, recorded))
        assert np.array_equal(one, other)
    assert len(runs) == 2


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p", "yuv444p", "yuv420p10le", "yuv444p10le", "p010le"])
@pytest.mark.parametrize("size", [(48, 64), (7, 9)])
@pytest.mark.parametrize("tags", [(1, 1), (9, 1), (6, 2)])
def test_planes_made_on_the_device_are_those_of_the_host(pix_fmt: str, size, tags) -> None:
    values = np.random.default_rng(2).random((*size, 3)).astype(np.float32)
    values[0] = np.linspace(0, 1, size[1])[:, None]
    wanted = PlaneFormat(pix_fmt, (size[1] + size[1] % 2, size[0] + size[0] % 2), ColorTags(tags[0], 1, 1, tags[1]))
    made = send_planes(torch.from_numpy(values), wanted, fake_transfer()[0]).array()
    frames = (to_frame(values, None, pix_fmt, wanted.size, wanted.colour), filled_frame(made, pix_fmt, wanted.size))
    for shape, *planes_of_both in zip(made.planes, *(frame.planes for frame in frames), strict=True):
        one, other = (
            np.frombuffer(memoryview(plane), shape.dtype).reshape(plane.height, -1)[:, : shape.shape[1]]
            for plane in planes_of_both
        )
        assert np.array_equal(one, other)


@needs_ffmpeg
def test_a_video_by_way_of_a_device_is_that_of_the_cpu(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_for_gpu(monkeypatch)
    source = tmp_path / "in.mkv"
    ffmpeg("-f", "lavfi", "-i", "testsrc2=size=96x64:rate=6:duration=1", "-c:v", "ffv1", source)
    options = TranslateOptions(model=str(tiny_model), device="cpu", video=VideoOptions(chunk=4, temporal=0.0))
    with pytest.MonkeyPatch.context() as on_host:
        on_host.setattr(Translator, "transfer", None)
        assert [*translate([source], tmp_path / "host", options)][-1].done == 1
    assert [*translate([source], tmp_path / "device", options)][-1].done == 1
    found, wanted = ([*VideoReader(tmp_path / name / "in.mkv")] for name in ("device", "host"))
    assert len(found) == 6
    for one, other in zip(found, wanted, strict=True):
        assert one.pts == other.pts
        assert np.array_equal(one.pixels, other.pixels)
