"""Pictures that memory does not hold, with a generator that needs statistics of the whole."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec
from put.translation import full_size
from put.translation.engine import Engine
from put.translation.memory import budget, limits

CPU = torch.device("cpu")


def network(**spec: bool) -> Generator:
    torch.manual_seed(2)
    generator = Generator(GeneratorSpec(blocks=1, ngf=4, **spec)).eval()
    for parameter in generator.parameters():
        parameter.data.add_(torch.randn_like(parameter) * 0.05)
    return generator


def translated(generator: Generator, pixels: np.ndarray, **more: int) -> np.ndarray:
    engine = Engine(generator, CPU, torch.float32, **more)  # type: ignore[arg-type]
    return engine.translate(
        pixels, work_size=0, strength=0.9, colours=0.3, warn=lambda *_: pytest.fail("nothing to warn of")
    ).pixels


@pytest.mark.slow
@pytest.mark.parametrize(("margin", "cyclegan"), [(16, False), (0, True)])
def test_a_picture_too_large_for_the_memory_gets_the_result_of_the_whole(
    monkeypatch: pytest.MonkeyPatch, margin: int, cyclegan: bool
) -> None:
    generator = network(antialias_down=not cyclegan, antialias_up=not cyclegan)
    pixels = np.random.default_rng(3).integers(0, 256, (101, 67, 3), np.uint8)
    whole = translated(generator, pixels, margin=margin)
    rendered: list[int] = []
    monkeypatch.setattr(generator, "render", lambda *_: rendered.append(1))
    monkeypatch.setattr(budget, "free_memory", lambda _device: 200_000)
    monkeypatch.setattr(limits, "SMALLEST", 8)
    monkeypatch.setattr(full_size, "BAND", 500)  # colours in bands, too
    striped = translated(generator, pixels, margin=margin)
    assert not rendered
    assert np.abs(striped - whole).max() < 0.01 / 255


@pytest.mark.slow
def test_where_a_gpu_runs_out_of_memory_the_picture_goes_on_in_stripes(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = network()
    pixels = np.random.default_rng(3).integers(0, 256, (48, 64, 3), np.uint8)
    whole = translated(generator, pixels)

    def full(*_: object) -> None:
        raise torch.OutOfMemoryError("made up")

    monkeypatch.setattr(generator, "render", full)
    assert np.abs(translated(generator, pixels) - whole).max() < 0.01 / 255
