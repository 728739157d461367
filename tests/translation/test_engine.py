from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from put.errors import DeviceError, ModelError
from put.nn.generator import Generator, init_weights
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.margin import MARGIN
from put.nn.spec import GeneratorSpec
from put.translation.engine import Engine
from put.translation.memory import budget, limits
from put.translation.pixels.scaling import as_tensor
from put.translation.result import Cancelled

pytestmark = pytest.mark.slow


class Layer(nn.Module):
    def __init__(self, function) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


class Stub(Generator):
    """A generator that computes ``function`` and nothing else."""

    def __init__(self, function=lambda x: x, **spec) -> None:
        super().__init__(GeneratorSpec(blocks=1, ngf=4, **spec))
        self.model = nn.Sequential(Layer(function), nn.Identity(), nn.Identity())


def run(generator: Generator, pixels: np.ndarray, *, dtype=torch.float32, work_size=0, strength=1.0, margin=16, **more):
    warnings: list[str] = []
    engine = Engine(generator, torch.device("cpu"), dtype, margin=margin, **more)
    result = engine.translate(
        pixels, work_size=work_size, strength=strength, warn=lambda message, hint: warnings.append(message)
    )
    return result, warnings


def noise(height: int, width: int, dtype=np.uint8, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max + 1, (height, width, 3), dtype=dtype)


@pytest.mark.parametrize("size", [(1, 1), (1, 37), (3, 2), (5, 200), (31, 33), (64, 64)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_nothing_but_the_generator_changes_a_pixel(size: tuple[int, int], dtype: type) -> None:
    pixels = noise(*size, dtype)
    result, warnings = run(Stub(), pixels)
    whole = np.iinfo(dtype).max
    assert result.pixels.shape == pixels.shape
    assert result.pixels.dtype == np.float32
    assert np.array_equal(np.rint(result.pixels * whole).astype(dtype), pixels)
    assert warnings == []


def test_strength_mixes_per_pixel() -> None:
    pixels = noise(20, 24)
    inverted = Stub(lambda x: -x)
    untouched, _ = run(inverted, pixels, strength=0.0)
    assert np.array_equal(np.rint(untouched.pixels * 255).astype(np.uint8), pixels)
    half, _ = run(inverted, pixels, strength=0.5)
    assert np.allclose(half.pixels, 0.5, atol=1e-6)


@pytest.mark.parametrize(("size", "work", "expected"), [((300, 200), 100, (100, 150)), ((90, 120), 180, (240, 180))])
def test_the_generator_works_at_the_size_asked_for(size, work, expected) -> None:
    seen = []

    def watch(x: Tensor) -> Tensor:
        seen.append((x.shape[3] - 2 * MARGIN, x.shape[2] - 2 * MARGIN))
        return x

    result, _ = run(Stub(watch), noise(*size), work_size=work)
    assert result.pixels.shape[:2] == size
    assert result.work_size == expected
    assert abs(seen[0][0] - expected[0]) < 4
    assert abs(seen[0][1] - expected[1]) < 4


def test_a_tiny_picture_is_not_blown_up_without_bound() -> None:
    result, _ = run(Stub(), noise(1, 900), work_size=512)
    assert max(result.work_size) <= 3600


def test_borders_are_like_the_middle() -> None:
    torch.manual_seed(0)
    generator = Generator(GeneratorSpec(blocks=2, ngf=8))
    init_weights(generator, gain=1.0)
    wave = np.cos(np.arange(97) * 2 * np.pi / 8)  # goes on evenly where it is mirrored
    pixels = np.repeat((127 + 60 * (wave[:, None] + wave))[..., None], 3, axis=2).astype(np.uint8)

    def unlike(margin: int) -> float:
        result, _ = run(generator, pixels, margin=margin)
        return float(np.abs(result.pixels[0:4] - result.pixels[40:44]).mean())

    assert unlike(16) < 0.5 * unlike(0)


def test_a_grey_generator_takes_colour_pictures() -> None:
    pixels = noise(16, 16)
    result, _ = run(Stub(in_channels=1, out_channels=1), pixels)
    grey = pixels @ np.array([0.299, 0.587, 0.114]) / 255
    assert np.allclose(result.pixels, grey[..., None], atol=1e-5)


def test_bf16_stays_close_to_fp32() -> None:
    torch.manual_seed(0)
    generator = Generator(GeneratorSpec(blocks=3, ngf=16))
    init_weights(generator)
    pixels = noise(64, 64)
    exact, _ = run(generator, pixels)
    quick, _ = run(generator, pixels, dtype=torch.bfloat16)
    assert quick.dtype is torch.bfloat16
    assert np.abs(exact.pixels - quick.pixels).mean() < 0.02


def out_of_memory_above(most: int):
    def function(x: Tensor) -> Tensor:
        if x.shape[2] * x.shape[3] > most:
            raise torch.OutOfMemoryError("made up")
        return x

    return Stub(function)


def test_out_of_memory_is_retried_smaller_remembered_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SMALLEST", 32)
    warnings: list[str] = []
    engine = Engine(out_of_memory_above(110 * 110), torch.device("cpu"), torch.float32)
    for _ in range(2):
        result = engine.translate(
            noise(200, 200), work_size=0, strength=1.0, warn=lambda message, hint: warnings.append(message)
        )
        assert result.pixels.shape == (200, 200, 3)
    assert max(result.work_size) <= 110
    assert len(warnings) == 4  # 200 -> 150 -> 112 -> 84 -> 63; the second picture starts there
    assert all("ran out" in warning for warning in warnings)


def test_a_device_that_stays_too_small_offers_the_cpu() -> None:
    with pytest.raises(DeviceError, match="--device cpu"):
        run(out_of_memory_above(0), noise(300, 300))


def test_a_cpu_without_the_memory_works_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SMALLEST", 8)
    monkeypatch.setattr(budget, "free_memory", lambda device: 100_000)
    result, warnings = run(Stub(), noise(200, 100))
    assert result.pixels.shape == (200, 100, 3)
    assert result.work_size[0] * result.work_size[1] <= 100_000 * 0.7 / (4 * 4 * 5)
    assert "do not fit into memory" in warnings[0]


def test_no_feature_map_outgrows_what_convolutions_can_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ELEMENTS", 100 * 100 * 2 * 4)
    result, warnings = run(Stub(), noise(200, 300))
    assert result.pixels.shape == (200, 300, 3)
    assert 9_000 < result.work_size[0] * result.work_size[1] <= 10_000
    assert len(warnings) == 1


def test_no_numbers_are_retried_in_fp32() -> None:
    def overflow(x: Tensor) -> Tensor:
        return x * float("nan") if torch.is_autocast_enabled("cpu") else x

    result, warnings = run(Stub(overflow), noise(16, 16), dtype=torch.bfloat16)
    assert np.isfinite(result.pixels).all()
    assert "fp32" in warnings[0]
    with pytest.raises(ModelError, match="NaN"):
        run(Stub(lambda x: x * float("nan")), noise(16, 16))


def test_all_black_is_retried_in_fp32() -> None:
    def black(x: Tensor) -> Tensor:
        return x * 0 - 1 if torch.is_autocast_enabled("cpu") else x

    result, warnings = run(Stub(black), noise(16, 16), dtype=torch.bfloat16)
    assert result.pixels.max() > 0.5
    assert len(warnings) == 1


def test_stopping_is_noticed_between_layers() -> None:
    layers_run = []
    generator = Stub(layers_run.append)
    with pytest.raises(Cancelled):
        run(generator, noise(16, 16), stopping=lambda: True)
    assert layers_run == []


def test_a_batch_gives_what_its_pictures_give_alone() -> None:
    generator = Stub(lambda x: x * 0.5 + x.mean((2, 3), keepdim=True))
    pictures = [noise(70, 50, seed=seed) for seed in range(5)]
    engine = Engine(generator, torch.device("cpu"), torch.float32)
    given = {"work_size": 64, "strength": 0.8, "warn": lambda *_: None, "colours": 0.5}
    together = engine.translate_batch(pictures, **given)
    for picture, result in zip(pictures, together, strict=True):
        assert np.allclose(result.pixels, engine.translate(picture, **given).pixels, atol=1e-6)


def test_8_bit_pictures_that_become_numbers_on_the_device_are_the_same_numbers() -> None:
    pictures = [noise(20, 30, seed=seed) for seed in range(2)]
    wanted = np.stack([picture.astype(np.float32) / np.float32(255) for picture in pictures]).transpose(0, 3, 1, 2)
    assert np.array_equal(as_tensor(pictures, torch.device("cpu")).numpy(), wanted)


def test_a_batch_that_is_too_large_for_the_memory_is_split_and_stays_so() -> None:
    batches: list[int] = []

    def function(x: Tensor) -> Tensor:
        batches.append(len(x))
        if len(x) > 2:
            raise torch.OutOfMemoryError("made up")
        return x

    engine = Engine(Stub(function), torch.device("cpu"), torch.float32)
    for _ in range(2):
        results = engine.translate_batch(
            [noise(64, 64, seed=seed) for seed in range(5)], work_size=0, strength=1.0, warn=lambda *_: None
        )
        assert len(results) == 5
    assert batches == [5, 2, 2, 1, 2, 2, 1]


def test_a_batch_never_outgrows_what_convolutions_can_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ELEMENTS", 64 * 64 * 2 * 4 * 2)
    batches: list[int] = []

    def function(x: Tensor) -> Tensor:
        batches.append(len(x))
        return x

    engine = Engine(Stub(function), torch.device("cpu"), torch.float32)
    engine.translate_batch([noise(64, 64)] * 5, work_size=0, strength=1.0, warn=lambda *_: None)
    assert batches == [2, 2, 1]


def test_one_black_picture_of_a_batch_is_noticed() -> None:
    def black(x: Tensor) -> Tensor:
        return torch.where(torch.arange(len(x)).view(-1, 1, 1, 1) == 1, -torch.ones_like(x), x)

    warnings: list[str] = []
    engine = Engine(Stub(black), torch.device("cpu"), torch.bfloat16)
    engine.translate_batch(
        [noise(64, 64)] * 3, work_size=0, strength=1.0, warn=lambda message, hint: warnings.append(message)
    )
    assert any("no valid picture in bf16" in warning for warning in warnings)


@pytest.mark.parametrize("size", [(64, 1), (300, 1), (1, 64), (300, 2)])
def test_thin_pictures_keep_what_they_show(size: tuple[int, int]) -> None:
    ramp = np.linspace(0, 255, max(size)).astype(np.uint8)
    pixels = np.broadcast_to(ramp.reshape(-1 if size[0] > 2 else 1, 1 if size[0] > 2 else -1, 1), (*size, 3)).copy()
    for work_size in (1, 3, 64):
        result, _ = run(Stub(), pixels, work_size=work_size)
        assert np.abs(result.pixels * 255 - pixels).max() < 8


@torch.no_grad()
def painter() -> Painter:
    torch.manual_seed(6)
    network = Painter(PainterSpec(width=4, blocks=2))
    for parameter in network.parameters():
        parameter.add_(torch.randn_like(parameter) * 0.05)
    network.set_color(torch.full((3, 3), 1 / 3), torch.zeros(3))
    return network


@pytest.mark.parametrize("size", [(1, 1), (3, 50), (37, 64)])
def test_a_painter_translates_any_size_in_fp32_and_bf16(size: tuple[int, int]) -> None:
    exact, _ = run(painter(), noise(*size))
    close, warnings = run(painter(), noise(*size), dtype=torch.bfloat16)
    assert exact.pixels.shape == (*size, 3)
    assert 0 <= exact.pixels.min() <= exact.pixels.max() <= 1
    assert np.abs(exact.pixels - close.pixels).max() < 0.03
    assert warnings == []


def test_kept_colours_of_a_painter_are_those_of_its_matrix() -> None:
    """A grey style keeps colours where it is asked to, without a statistic over the picture."""
    pixels = np.zeros((64, 96, 3), np.uint8)
    pixels[:, :48], pixels[:, 48:] = (200, 60, 60), (60, 60, 200)
    engine = Engine(painter(), torch.device("cpu"), torch.float32)
    given = {"work_size": 0, "strength": 1.0, "warn": lambda *_: None}
    style, half, kept = (engine.translate(pixels, colours=amount, **given).pixels for amount in (0.0, 0.5, 1.0))
    alone = engine.translate(pixels[:, :48], colours=1.0, **given).pixels
    assert np.allclose(half, (style + kept) / 2, atol=1e-5)
    red, blue = (kept - style)[32, 10], (kept - style)[32, 80]
    assert np.allclose(red, np.array([200, 60, 60]) / 255 - 320 / 765, atol=0.01)
    assert np.allclose(blue, np.array([60, 60, 200]) / 255 - 320 / 765, atol=0.01)
    assert np.allclose(alone[:, :4], kept[:, :4], atol=1e-5), "what lies beyond its reach changes nothing"
