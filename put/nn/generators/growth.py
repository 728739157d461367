"""Larger generators that paint what a smaller one paints, to go on learning from there."""

from __future__ import annotations

from dataclasses import replace

import torch

from put.nn.generators.base import ImageGenerator
from put.nn.generators.build import build_network
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec

__all__ = ["can_grow", "grown", "with_noise_channel"]

NOISE_WEIGHTS = 0.02
"""Spread of the weights of the noise where learning begins."""
STEM = "stem.0.weight"
"""Of a painter's first convolution."""


def can_grow(small: AnySpec, large: AnySpec) -> bool:
    """Return whether :func:`grown` makes the structure ``large`` of ``small``: both painters, and nothing is less."""
    return (
        isinstance(small, PainterSpec)
        and isinstance(large, PainterSpec)
        and small.width <= large.width
        and small.blocks <= large.blocks
        and small.noise <= large.noise
    )


def grown(generator: ImageGenerator, spec: AnySpec) -> ImageGenerator:
    """Return a painter with the structure ``spec`` that paints what ``generator`` does; others as they are.

    Further channels see the old ones at random, and what sees them begins at zero; further blocks begin as nothing. So
    the result is the same where there is no noise to add, and all that is new can learn (the idea of Net2Net,
    Chen et al., ICLR 2016). Random weights come from torch's global state.
    """
    if spec.noise:
        generator = with_noise_channel(generator)
    if generator.spec == spec or not can_grow(generator.spec, spec):
        return generator
    large = build_network(spec)
    state, small = large.state_dict(), generator.state_dict()
    for name, old in small.items():
        new = state[name]
        if new.shape != old.shape and name.endswith("second.weight"):  # what a block adds to further channels
            new.zero_()
        if old.dim() == 4:
            new[: old.shape[0], old.shape[1] :] = 0
            new[: old.shape[0], : old.shape[1]] = old
        else:
            new[: len(old)] = old
    large.load_state_dict(state)
    return large.train(generator.training)


def with_noise_channel(generator: ImageGenerator) -> ImageGenerator:
    """Return a painter of either kind that takes noise, with the weights of one that takes none; others as they are.

    What it paints is about what it was: at first the noise counts for little.
    """
    spec = generator.spec
    if isinstance(spec, GeneratorSpec) or spec.noise:
        return generator
    noisy, state = build_network(replace(spec, noise=True)), generator.state_dict()
    plain = state[STEM]
    drawn = torch.randn(plain[:, :1].shape, generator=torch.Generator().manual_seed(0)).to(plain)
    noisy.load_state_dict(state | {STEM: torch.cat([plain, NOISE_WEIGHTS * drawn], 1)})
    return noisy.train(generator.training)
