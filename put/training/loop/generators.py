"""The generators that can be trained, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from torch import Tensor

from put.config import TrainOptions
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec

__all__ = ["GENERATORS", "RESNET", "Encodes", "GeneratorKind"]

RESNET = "resnet"


class Encodes(Protocol):
    """What the steps ask of a generator, besides being a module: the output, and features to contrast."""

    def forward_with_features(self, x: Tensor, layers: Sequence[int]) -> tuple[Tensor, list[Tensor]]:
        """Return the output ``[B, 3, H, W]`` in [-1, 1] and for each layer its features ``[B, C, h, w]``."""
        ...

    def encode(self, x: Tensor, layers: Sequence[int]) -> list[Tensor]:
        """Return the features alone; gradients flow to ``x``."""
        ...


@dataclass(frozen=True)
class GeneratorKind:
    """How a generator is built and trained."""

    build: Callable[[TrainOptions], Generator]
    """Makes one from the settings; see :class:`Encodes` for what it has to offer."""
    lr_scales: Mapping[str, float] = field(default_factory=dict)
    """Factors of the learning rate by the beginning of a parameter's name; see
    :func:`put.training.loop.schedule.parameter_groups`."""


def _resnet(options: TrainOptions) -> Generator:
    return Generator(GeneratorSpec(blocks=options.blocks, ngf=options.ngf))


GENERATORS: dict[str, GeneratorKind] = {RESNET: GeneratorKind(_resnet)}
"""A new generator is one more entry: neither the steps nor the checkpoint know which one they train."""
