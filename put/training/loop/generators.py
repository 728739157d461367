"""The generators that can be trained, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from torch import Tensor

from put.config import GeneratorName, TrainOptions
from put.nn.generators.base import ImageGenerator
from put.nn.generators.build import build_network
from put.nn.generators.registry import trained_spec

__all__ = ["COLOR", "GENERATORS", "Encodes", "GeneratorKind"]

COLOR = "color."
"""Prefix of the names of the parameters of a painter's colour matrix."""
RANGE_PENALTY = 10.0


class Encodes(Protocol):
    """Interface that the steps need of a generator, besides being a module: the output, and features to contrast."""

    def forward_with_features(self, x: Tensor, layers: Sequence[int]) -> tuple[Tensor, list[Tensor]]:
        """Return the output ``[B, 3, H, W]`` in [-1, 1] and for each layer its features ``[B, C, h, w]``."""
        ...

    def encode(self, x: Tensor, layers: Sequence[int]) -> list[Tensor]:
        """Return the features alone; gradients flow to ``x``."""
        ...


@dataclass(frozen=True)
class GeneratorKind:
    """Functions that build and train a generator."""

    build: Callable[[TrainOptions], ImageGenerator]
    """Makes one from the settings; see :class:`Encodes` for what it has to offer."""
    lr_scales: Mapping[str, float] = field(default_factory=dict)
    """Factors of the learning rate by the beginning of a parameter's name; see
    :func:`put.training.loop.schedule.parameter_groups`."""
    own_init: bool = False
    """Whether its first weights are its own affair; else they are CUT's."""
    range_penalty: float = 0.0
    """Weight of how far outputs leave [-1, 1], for generators that do not end them there themselves."""


def _built(options: TrainOptions) -> ImageGenerator:
    return build_network(trained_spec(options.generator, options.ngf, options.blocks, noise=options.noise))


GENERATORS: dict[str, GeneratorKind] = {
    GeneratorName.RESNET.value: GeneratorKind(_built),
    # The colour matrix rests until a map has been found for it.
    GeneratorName.PAINTER.value: GeneratorKind(_built, {COLOR: 0.0}, own_init=True, range_penalty=RANGE_PENALTY),
}
"""A new generator is one more entry: neither the steps nor the checkpoint know which one they train."""
