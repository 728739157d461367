from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from put.nn.generators.build import build_network
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.growth import can_grow, grown
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec

SMALL = PainterSpec(4, 2, noise=True)


def trained(spec: PainterSpec) -> Painter:
    """One whose weights are all others than at the beginning."""
    painter = Painter(spec).eval()
    with torch.no_grad():
        for parameter in painter.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    return painter


@pytest.mark.parametrize(
    "spec", [PainterSpec(6, 2, noise=True), PainterSpec(4, 5, noise=True), PainterSpec(7, 3, noise=True)]
)
def test_a_grown_painter_paints_the_same_and_learns_with_all_that_is_new(spec: PainterSpec) -> None:
    small = trained(SMALL)
    large = grown(small, spec)
    assert large.spec == spec
    assert not large.training
    x = torch.rand(2, 4, 32, 32) * 2 - 1
    assert torch.allclose(large(x), small(x), atol=1e-6)
    optimiser = torch.optim.Adam(large.parameters(), 1e-2)
    for _ in range(3):
        optimiser.zero_grad()
        (large(x) - 1).square().mean().backward()
        optimiser.step()
    for name, parameter in large.named_parameters():
        old = small.state_dict()[name].shape if name in small.state_dict() else None
        gradient = parameter.grad
        assert gradient is not None
        if old is None:
            assert gradient.abs().sum() > 0, name
        elif old != parameter.shape:
            gradient = gradient.clone()
            gradient[tuple(slice(side) for side in old)] = 0
            assert gradient.abs().sum() > 0, name


def test_noise_is_added_on_the_way() -> None:
    small = trained(replace(SMALL, noise=False))
    large = grown(small, PainterSpec(6, 2, noise=True))
    x = torch.rand(1, 3, 32, 32) * 2 - 1
    assert torch.allclose(large(torch.cat([x, torch.zeros(1, 1, 32, 32)], 1)), small(x), atol=1e-6)


@pytest.mark.parametrize(
    ("small", "large"),
    [
        (PainterSpec(6, 2), PainterSpec(4, 2)), (PainterSpec(4, 3), PainterSpec(4, 2)),
        (PainterSpec(4, 2, noise=True), PainterSpec(6, 2)), (PainterSpec(4, 2), FastPainterSpec(6, 2)),
        (FastPainterSpec(4, 2), FastPainterSpec(6, 2)),
        (GeneratorSpec(blocks=1, ngf=4), GeneratorSpec(blocks=1, ngf=8)),
    ],
    ids=str,
)  # fmt: skip
def test_nothing_shrinks_and_only_painters_grow(small: AnySpec, large: AnySpec) -> None:
    assert not can_grow(small, large)
    network = build_network(small)
    assert grown(network, large) is network


def test_the_same_structure_is_the_same_network() -> None:
    network = build_network(SMALL)
    assert can_grow(SMALL, SMALL)
    assert grown(network, SMALL) is network
