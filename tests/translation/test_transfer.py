"""Pictures go to a device and back, as bytes, beside what it computes."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import torch

from put.backends.torch_backend import TorchBackend
from put.images.formats.kinds import ImageKind
from put.images.image_files import DecodedImage, Metadata, read_image, write_image
from put.nn.generator import Generator, init_weights
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec
from put.translation.engine import Engine
from put.translation.result import Kept
from put.translation.transfer import transfer as transfer_module
from put.translation.transfer.arrival import Arrived, Staying
from put.translation.transfer.transfer import Transfer
from tests.translation.fake_streams import fake_transfer

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")


def noise(height: int, width: int, dtype=np.uint8, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max + 1, (height, width, 3), dtype=dtype)


def generators() -> list[Generator | Painter]:
    torch.manual_seed(0)
    plain = Generator(GeneratorSpec(blocks=1, ngf=4))
    init_weights(plain, gain=1.0)
    return [plain, Painter(PainterSpec(4, 1))]


def engines(generator: Generator | Painter) -> tuple[Engine, Engine]:
    """The same on the CPU, and by way of a GPU that is the CPU in truth."""
    transfer, _ = fake_transfer()
    return Engine(generator, CPU, torch.float32), Engine(generator, CPU, torch.float32, transfer=transfer)


def test_a_picture_travels_ahead_and_the_device_waits_for_it_only_where_it_is_used() -> None:
    transfer, streams = fake_transfer()
    pixels = noise(3, 4)
    transfer.begin(pixels)
    assert streams.log == ["main: pinned 1x3x4x3", "up: mark 1"]
    streams.log.clear()
    assert np.array_equal(transfer.there([pixels])[0].numpy(), pixels)
    assert streams.log == ["main: wait 1", "main: keep 1x3x4x3"]
    streams.log.clear()
    transfer.there([pixels, pixels])  # it is used up: now all of them go at once
    assert streams.log == ["main: pinned 2x3x4x3", "up: mark 2", "main: wait 2", "main: keep 2x3x4x3"]


def test_a_result_travels_back_once_it_is_computed_and_is_waited_for_where_it_is_wanted() -> None:
    transfer, streams = fake_transfer()
    values = torch.rand(3, 4, 3)
    arrival = transfer.back(values)
    assert streams.log == ["main: mark 1", "main: pinned 3x4x3", "down: wait 1", "down: keep 3x4x3", "down: mark 2"]
    streams.log.clear()
    assert np.array_equal(arrival.array(), values.numpy())
    assert np.array_equal(arrival.array(), values.numpy())
    assert streams.log == ["main: synchronize 2"]
    sent = pickle.loads(pickle.dumps(arrival))
    assert isinstance(sent, Arrived)
    assert np.array_equal(sent.array(), values.numpy())


def test_pictures_of_a_batch_keep_their_order_however_they_travel() -> None:
    transfer, _ = fake_transfer()
    pictures = [noise(3, 4, np.uint16, seed) for seed in range(4)]
    for begun in (pictures[1], pictures[3]):
        transfer.begin(begun)
    there = transfer.there(pictures)
    assert there.dtype is torch.int16
    assert np.array_equal(there.numpy().view(np.uint16), np.stack(pictures))


def test_what_nobody_needs_any_more_leaves_the_device(monkeypatch: pytest.MonkeyPatch) -> None:
    transfer, streams = fake_transfer()
    pixels = noise(3, 4)
    transfer.begin(pixels)
    del pixels
    assert not transfer._begun
    monkeypatch.setattr(transfer_module, "MOST_BEGUN", 100)
    held = [noise(4, 4, seed=seed) for seed in range(3)]
    for each in held:
        transfer.begin(each)
    assert len(transfer._begun) == 2

    def full(*_: object) -> None:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(streams, "pinned", full)
    transfer._begun.clear()
    transfer.begin(held[0])  # it goes when it is needed
    assert not transfer._begun


def test_without_a_gpu_nothing_travels() -> None:
    transfer = Transfer.of(CPU)
    assert not transfer.is_active
    transfer.begin(noise(3, 4))
    assert not transfer._begun
    values = torch.rand(3, 4, 3)
    assert np.array_equal(transfer.back(values).array(), values.numpy())


@pytest.mark.parametrize(
    ("size", "dtype", "work_size", "detail", "colours", "strength"),
    [
        ((1, 1), np.uint8, 0, 0.0, 0.0, 1.0),
        ((37, 29), np.uint8, 16, 1.0, 0.5, 0.7),
        ((37, 29), np.uint16, 16, 1.0, 0.0, 1.0),
        ((21, 40), np.uint8, 0, 0.0, 1.0, 0.3),
        ((21, 40), np.uint16, 32, 1.0, 0.5, 1.0),
    ],
)
def test_by_way_of_a_device_the_pixels_are_the_same(size, dtype, work_size, detail, colours, strength) -> None:
    pictures = [noise(*size, dtype, seed) for seed in range(2)]
    request = {"work_size": work_size, "strength": strength, "warn": None, "colours": colours, "detail": detail}
    for generator in generators():
        host, device = engines(generator)
        device.transfer.begin(pictures[1])
        wanted, found = host.translate_batch(pictures, **request), device.translate_batch(pictures, **request)
        for one, other in zip(wanted, found, strict=True):
            assert np.array_equal(one.pixels, other.pixels)
        for engine in (host, device):
            for one, other in zip(wanted, engine.translate_batch(pictures, **request, kept=Kept.BYTES), strict=True):
                assert other.pixels.dtype == np.uint8
                assert np.array_equal(np.rint(one.pixels * np.float32(255)).astype(np.uint8), other.pixels)


def test_results_stay_on_the_device_until_they_are_wanted() -> None:
    host, device = engines(generators()[0])
    pixels = noise(20, 30)
    request = {"work_size": 0, "strength": 1.0, "warn": None}
    (kept,) = device.translate_batch([pixels], **request, kept=Kept.ON_DEVICE)
    assert isinstance(kept.arrival, Staying)
    assert np.array_equal(kept.pixels, host.translate(pixels, **request).pixels)


def test_pictures_of_several_sizes_go_through_together_as_they_do_alone() -> None:
    pictures = [noise(20, 30), noise(40, 60, np.uint16), noise(40, 60), noise(10, 15), noise(10, 15, seed=1)]
    request = {"work_size": 16, "strength": 0.8, "warn": None, "colours": 0.5, "detail": 1.0}
    for generator in generators():
        for engine in engines(generator):
            seen: list[int] = []
            render = engine.backend.render
            engine.backend.render = lambda x, *more, render=render, seen=seen: (seen.append(len(x)), render(x, *more))[
                1
            ]
            together = engine.translate_batch(pictures, **request)
            assert seen == [5]
            for pixels, one in zip(pictures, together, strict=True):
                alone = engine.translate(pixels, **request)
                assert one.pixels.shape == pixels.shape
                assert np.abs(one.pixels - alone.pixels).max() < 1e-5
    with pytest.raises(ValueError, match="one size"):
        engine.translate_batch([noise(40, 60), noise(60, 40)], **request)


def test_where_a_device_has_no_room_the_host_scales_and_mixes(monkeypatch: pytest.MonkeyPatch) -> None:
    host, device = engines(generators()[0])
    released: list[bool] = []
    monkeypatch.setattr(TorchBackend, "release", lambda _: released.append(True))

    def full(_pictures: object) -> None:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(device.transfer, "there", full)
    pixels = noise(20, 30)
    request = {"work_size": 0, "strength": 1.0, "warn": None}
    assert np.array_equal(device.translate(pixels, **request).pixels, host.translate(pixels, **request).pixels)
    assert released  # what is recorded gives its memory back first


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif"])
def test_a_file_of_bytes_is_that_of_numbers(tmp_path, name) -> None:
    source = DecodedImage(noise(9, 7), None, ImageKind.PNG, Metadata(), ())
    numbers = np.random.default_rng(1).random((9, 7, 3), np.float32)
    rounded = np.rint(numbers * np.float32(255)).astype(np.uint8)
    for folder, pixels in (("numbers", numbers), ("bytes", rounded)):
        (tmp_path / folder).mkdir()
        write_image(tmp_path / folder / name, pixels, source)
    assert (tmp_path / "numbers" / name).read_bytes() == (tmp_path / "bytes" / name).read_bytes()
    opaque = DecodedImage(noise(9, 7), np.full((9, 7), 128, np.uint8), ImageKind.PNG, Metadata(), ())
    write_image(tmp_path / "white.jpg", rounded, opaque, quality=100)  # bytes are laid on white as numbers are
    wanted = rounded / 255 * (128 / 255) + 127 / 255
    assert np.abs(read_image(tmp_path / "white.jpg").pixels / 255 - wanted).mean() < 0.1
