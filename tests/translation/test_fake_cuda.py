"""The whole way over a CUDA device, with tensors that have a shape and a device but no values: what would meet on two
devices, or leave one without being asked, shows without a card.
"""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode

from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec
from put.translation import engine as module
from put.translation.engine import Engine
from put.translation.result import Kept
from put.translation.transfer.arrival import Staying
from put.translation.transfer.picture import DevicePicture
from put.translation.transfer.transfer import Transfer
from put.translation.video.on_device import rgb
from put.translation.video.on_device.flow import motion_planes
from put.translation.video.on_device.frames import DeviceFrames
from put.translation.video.on_device.planes import HandOver, PlaneFormat
from put.translation.video.on_device.stabilizer import DeviceStabilizer
from put.translation.video.stabilizer import Prepared
from put.video.color.planar import PlanarColours, Siting
from put.video.types import ColorTags

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:CUDA is not available or torch_xla")]

CUDA = torch.device("cuda", 0)


class FakeTransfer(Transfer):
    """Copies of a card that is not there: whatever is asked for lies on it."""

    is_active = True

    def __init__(self) -> None:
        super().__init__(CUDA)

    def there(self, pictures):
        if isinstance(pictures[0], DevicePicture):
            return torch.stack([picture.values for picture in pictures])
        dtype = torch.uint8 if pictures[0].dtype == np.uint8 else torch.int16
        return torch.empty(len(pictures), *pictures[0].shape, dtype=dtype, device=CUDA)

    def back(self, values):
        assert values.device == CUDA
        return Staying(values, self.back)

    def mark(self):
        return None


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch):
    """A mode in which tensors of a card can be made."""
    monkeypatch.setattr(module, "are_pictures", lambda result, brightest: result.device == brightest.device == CUDA)
    monkeypatch.setattr("put.translation.memory.budget.free_memory", lambda _device: 8 << 30)
    monkeypatch.setattr(torch.nn.Module, "to", lambda module, *_: module)  # which cannot move what has no values
    with FakeTensorMode(allow_non_fake_inputs=True) as mode:
        yield mode


def generators() -> list[ImageGenerator]:
    with CUDA:
        return [
            Generator(GeneratorSpec(blocks=1, ngf=4, antialias_down=True, antialias_up=True)),
            Generator(GeneratorSpec(blocks=1, ngf=4, in_channels=1)),
            Painter(PainterSpec(4, 1)),
            FastPainter(FastPainterSpec(8, 1)),
        ]


@pytest.mark.parametrize(
    ("dtype", "precision", "kept"),
    [
        (np.uint8, torch.float32, Kept.BYTES),
        (np.uint16, torch.bfloat16, Kept.FLOATS),
        (np.uint8, torch.float16, Kept.ON_DEVICE),
    ],
)
def test_pictures_never_leave_the_card(card, dtype, precision, kept) -> None:
    pictures = [np.zeros((60, 80, 3), dtype), np.zeros((30, 40, 3), dtype)]
    for generator in generators():
        engine = Engine(generator, CUDA, precision, transfer=FakeTransfer())
        assert next(engine.generator.parameters()).device == CUDA
        results = engine.translate_batch(
            pictures, work_size=24, strength=0.8, warn=None, colours=0.5, detail=1.0, kept=kept
        )
        for pixels, result in zip(pictures, results, strict=True):
            values = result.arrival.values
            assert (values.device, tuple(values.shape)) == (CUDA, pixels.shape)
            assert values.dtype is (torch.uint8 if kept is Kept.BYTES else torch.float32)


def test_frames_are_steadied_on_the_card(card, monkeypatch: pytest.MonkeyPatch) -> None:
    searched = []
    monkeypatch.setattr(
        "put.translation.video.on_device.stabilizer.motion_planes",
        lambda pairs: (searched.append(pairs.device), motion_planes(pairs))[1],
    )
    monkeypatch.setattr(torch, "from_numpy", lambda _: pytest.fail("a copy that waits for the generator"))
    device = DeviceStabilizer(0.8, FakeTransfer())
    for _ in range(3):
        shown = Staying(torch.empty(500, 700, 3, device=CUDA), FakeTransfer().back)
        made = device.step(np.zeros((500, 700, 3), np.uint8), shown)
        assert (made.values.device, tuple(made.values.shape)) == (CUDA, (500, 700, 3))
    assert searched == [CUDA] * 2


@pytest.mark.parametrize(("pix_fmt", "kind"), [("nv12", torch.uint8), ("p010le", torch.uint16)])
def test_frames_stay_on_the_card_from_its_decoder_to_its_encoder(card, monkeypatch, pix_fmt, kind) -> None:
    monkeypatch.setattr(rgb, "_weights", rgb._weights.__wrapped__)  # a cache would outlive the mode
    transfer = FakeTransfer()
    frames, device, hand_over = DeviceFrames(transfer), DeviceStabilizer(0.8, transfer), HandOver(transfer, print)
    colours, wanted = PlanarColours(1, full=False, siting=Siting()), PlaneFormat(pix_fmt, (640, 480), ColorTags(1))
    with CUDA:
        engine = Engine(FastPainter(FastPainterSpec(8, 1)), CUDA, torch.float16, transfer=transfer)
    last = None
    for _ in range(3):
        decoded = [torch.empty(480, 640, dtype=kind, device=CUDA), torch.empty(240, 320, 2, dtype=kind, device=CUDA)]
        values = rgb.to_rgb(rgb.planes_of(decoded, pix_fmt), colours, wide=pix_fmt == "p010le")
        picture = DevicePicture(values)
        small = frames.small(picture)
        assert small.values.dtype is torch.uint8
        assert last is None or frames.are_equal(picture, last).values.shape == (1,)
        (made,) = engine.translate_batch([picture], work_size=0, strength=1.0, warn=None, kept=Kept.ON_DEVICE)
        prepared = Prepared(np.zeros(tuple(small.values.shape), np.uint8), None)
        shown = device.step(picture, made.arrival, prepared)
        assert hand_over.planes(shown.values, wanted)._whole.device == CUDA
        last = picture
