"""The generators that there are, by name; no torch, so that files can be listed and checked quickly."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace

from put.errors import OptionError
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec

__all__ = ["ARCHITECTURES", "DEFAULT", "KINDS", "AnySpec", "Architecture", "find_spec", "trained_spec"]

AnySpec = GeneratorSpec | PainterSpec | FastPainterSpec
"""The structure of any generator."""

KINDS: dict[str, type[GeneratorSpec | PainterSpec | FastPainterSpec]] = {
    kind.kind: kind for kind in (GeneratorSpec, PainterSpec, FastPainterSpec)
}
"""Structures by the ``type`` in model files."""


@dataclass(frozen=True)
class Architecture:
    """A generator that can be asked for by name."""

    about: str
    """One sentence."""
    spec: AnySpec
    """In its usual size."""
    trained: bool
    """Whether it is meant for training here; others are known so that generators of other programs can be used."""


ARCHITECTURES: dict[str, Architecture] = {
    "painter": Architecture("Keeps colour and light and paints all detail anew.", PainterSpec(), trained=True),
    "fast_painter": Architecture(
        "Imitates a painter, almost all at a quarter of the size.", FastPainterSpec(), trained=False
    ),
    "resnet_9blocks": Architecture("The generator of CUT and CycleGAN.", GeneratorSpec(blocks=9), trained=False),
    "resnet_6blocks": Architecture("The same with six residual blocks.", GeneratorSpec(blocks=6), trained=False),
}
DEFAULT = "painter"


def find_spec(name: str, width: int | None = None, blocks: int | None = None) -> AnySpec:
    """The structure of a generator.

    Args:
        name: one of ``ARCHITECTURES``.
        width: channels at full size; None for the usual number.
        blocks: residual blocks; None for the usual number.

    Raises:
        OptionError: there is no such generator, or a number is below 1.
    """
    if name not in ARCHITECTURES:
        near = difflib.get_close_matches(name, ARCHITECTURES, 1)
        hint = f"Did you mean {near[0]}?" if near else f"Choose one of {', '.join(ARCHITECTURES)}."
        raise OptionError(f"There is no generator called {name!r}.", hint)
    spec = ARCHITECTURES[name].spec
    blocks = spec.blocks if blocks is None else blocks
    width = spec.channels if width is None else width
    if isinstance(spec, PainterSpec | FastPainterSpec):
        return replace(spec, blocks=blocks, width=width)
    return replace(spec, blocks=blocks, ngf=width)


def trained_spec(generator: str, width: int, blocks: int, *, noise: bool = False) -> AnySpec:
    """The structure of a generator that is trained: ``painter`` or ``resnet``, with so many channels and blocks."""
    return (
        PainterSpec(width, blocks, noise) if generator == PainterSpec.kind else GeneratorSpec(blocks=blocks, ngf=width)
    )
