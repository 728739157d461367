"""The network of a structure."""

from __future__ import annotations

from typing import overload

from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec

__all__ = ["build_network"]


@overload
def build_network(spec: GeneratorSpec) -> Generator: ...
@overload
def build_network(spec: AnySpec) -> ImageGenerator: ...


def build_network(spec: AnySpec) -> ImageGenerator:
    """A network of this structure with fresh weights, from torch's global random state."""
    if isinstance(spec, PainterSpec):
        return Painter(spec)
    return FastPainter(spec) if isinstance(spec, FastPainterSpec) else Generator(spec)
