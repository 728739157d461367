"""The network of a structure."""

from __future__ import annotations

from dataclasses import replace
from typing import overload

import torch

from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec

__all__ = ["build_network", "with_noise_channel"]

NOISE_WEIGHTS = 0.02
"""Spread of the weights of the noise where learning begins."""
STEM = "stem.0.weight"
"""Of a painter's first convolution."""


@overload
def build_network(spec: GeneratorSpec) -> Generator: ...
@overload
def build_network(spec: AnySpec) -> ImageGenerator: ...


def build_network(spec: AnySpec) -> ImageGenerator:
    """A network of this structure with fresh weights, from torch's global random state."""
    if isinstance(spec, PainterSpec):
        return Painter(spec)
    return FastPainter(spec) if isinstance(spec, FastPainterSpec) else Generator(spec)


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
