from __future__ import annotations

import pytest
import torch
from torch import Tensor

from put.nn.generators.base import ImageGenerator
from put.nn.generators.build import build_network
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.growth import with_noise_channel
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec
from put.nn.noise import drawn_place, noise_at
from put.nn.spec import GeneratorSpec

PAINTERS = [PainterSpec(4, 1), FastPainterSpec(8, 1)]
NOISY = [PainterSpec(4, 1, noise=True), FastPainterSpec(8, 1, noise=True)]


def built(spec: AnySpec) -> ImageGenerator:
    torch.manual_seed(2)
    network = build_network(spec).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    return network


def test_a_part_of_the_noise_is_that_of_the_whole() -> None:
    whole = noise_at(-40, 1000, 96, 80)
    assert torch.equal(noise_at(-8, 1012, 16, 20), whole[..., 32:48, 12:32])
    assert not torch.equal(noise_at(0, 0, 16, 16), noise_at(0, 1, 16, 16))


def test_it_is_white_of_mean_0_and_variance_1() -> None:
    noise = noise_at(*drawn_place(torch.Generator().manual_seed(3)), 512, 512)[0, 0]
    assert noise.dtype == torch.float32
    assert abs(float(noise.mean())) < 0.01
    assert float(noise.var()) == pytest.approx(1, abs=0.02)
    assert noise.abs().max() < 3.5
    for down, right in ((0, 1), (1, 0), (1, 1), (2, 0), (0, 2), (4, 4), (0, 64), (64, 0)):
        moved = noise[down:, right:]
        assert abs(float((noise[: 512 - down, : 512 - right] * moved).mean())) < 0.015
    power = torch.fft.fft2(noise).abs() ** 2
    assert power.max() / power.mean() < 20, "no wave stands out"


def test_its_first_values_never_change() -> None:
    """Files that were trained with it depend on them."""
    expected = torch.tensor([[-0.8660, -0.0541, 0.6698], [1.2449, -0.1421, 0.0338]])
    assert torch.allclose(noise_at(0, 0, 2, 3)[0, 0], expected, atol=1e-4)


@pytest.mark.parametrize("spec", NOISY, ids=str)
@torch.inference_mode()
def test_a_painter_paints_by_the_noise_of_the_place(spec: AnySpec) -> None:
    network, x = built(spec), torch.rand(2, 3, 32, 48) * 2 - 1
    given = network.with_noise(x, (100, 60))
    assert given.shape == (2, 4, 32, 48)
    assert torch.equal(given[:, :3], x)
    assert torch.equal(given[1:, 3:], noise_at(100, 60, 32, 48))
    assert network.with_noise(given, (7, 7)) is given
    assert torch.equal(network(x), network(network.with_noise(x)))
    there = network(given)
    assert there.shape == x.shape
    assert (there - network(x)).abs().max() > 1e-3
    (features,) = network.encode(given, [1])
    assert torch.equal(network.forward_with_features(given, [1])[1][0], features)


@pytest.mark.parametrize("spec", [*PAINTERS, GeneratorSpec(blocks=1, ngf=4)], ids=str)
def test_others_take_the_picture_alone(spec: AnySpec) -> None:
    x = torch.rand(1, 3, 16, 16)
    assert build_network(spec).with_noise(x, (8, 8)) is x


@pytest.mark.parametrize("spec", PAINTERS, ids=str)
@torch.inference_mode()
def test_one_that_begins_to_take_noise_paints_about_what_it_painted(spec: AnySpec) -> None:
    plain, x = built(spec), torch.rand(1, 3, 32, 32) * 2 - 1
    noisy = with_noise_channel(plain)
    assert noisy.spec.noise
    assert not noisy.training
    assert with_noise_channel(noisy) is noisy
    apart: Tensor = (noisy(x) - plain(x)).abs()
    assert 0 < apart.mean() < 0.05
    silent = torch.cat([x, torch.zeros(1, 1, 32, 32)], 1)
    assert torch.allclose(noisy(silent), plain(x), atol=1e-5)


def test_a_structure_is_known_by_its_weights() -> None:
    for spec in (PainterSpec(3, 2), PainterSpec(3, 2, noise=True)):
        assert PainterSpec.of(spec.shapes()) == spec
        shapes = {name: tuple(value.shape) for name, value in build_network(spec).state_dict().items()}
        assert shapes == spec.shapes()
    assert NOISY[0].multiplications == PAINTERS[0].multiplications + 4 * 49
