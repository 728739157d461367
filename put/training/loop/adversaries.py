"""The discriminators that a generator can be trained against, by name, each with its loss and its optimiser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from put.config import DiscriminatorName, TrainOptions
from put.losses.adversarial import (
    hinge_discriminator,
    hinge_generator,
    lsgan_discriminator,
    lsgan_generator,
)
from put.losses.gradient_penalty import r1_penalty
from put.nn.diff_augment import diff_augment
from put.nn.discriminator import PatchDiscriminator
from put.nn.projected import LAYERS, SCALES, ProjectedDiscriminator
from put.training.loop.precision import autocast
from put.training.loop.schedule import adam

__all__ = ["ADVERSARIES", "PATCHGAN", "PROJECTED", "Adversary", "Compute", "PatchGan", "Projected"]

PATCHGAN, PROJECTED = "patchgan", "projected"


@dataclass(frozen=True)
class Compute:
    """Settings of an adversary."""

    device: torch.device
    dtype: torch.dtype | None
    """Reduced precision of the convolutions, None for fp32."""
    random: torch.Generator
    """The run's source of randomness, on the CPU."""

    def cast(self) -> torch.autocast:
        """Return a context of this precision."""
        return autocast(self.device, self.dtype)


class Adversary(Protocol):
    """A discriminator as the steps see it. Several of them may teach one generator."""

    network: nn.Module
    """The network that learns, and its needs; moved to the device once its weights are drawn."""
    forward: Callable[[Tensor], Any]
    """The network's forward pass; replaced by a compiled one where networks are compiled."""
    optimiser: torch.optim.Optimizer
    weight: float
    """Of the generator's loss."""
    own_init: bool
    """Whether the network's first weights are its own affair; else they are CUT's."""
    can_be_compiled: bool
    loss_names: tuple[str, str]
    """Names of the discriminator's loss and the generator's in the figures of a run."""

    def discriminator_loss(self, real: Tensor, fake: Tensor, step: int) -> tuple[Tensor, Tensor]:
        """Return the loss for the figures and the loss to learn from, which may hold penalties; float32 scalars.

        Args:
            real: images of B, ``[N, 3, S, S]`` in [-1, 1].
            fake: outputs of the generator, likewise, without gradient; the present ones first.
            step: steps done before, from 0.
        """
        ...

    def generator_loss(self, fake: Tensor) -> Tensor:
        """Return the loss of outputs ``[batch, 3, S, S]``, a float32 scalar whose gradient flows to them."""
        ...

    def set_trainable(self, trainable: bool) -> None:
        """Let gradients reach what learns, or keep them off while the generator learns."""
        ...

    def state(self) -> dict[str, Any]:
        """Return all that resuming needs, by names that no other part of a checkpoint has."""
        ...

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Take over :meth:`state` from a whole checkpoint."""
        ...


class PatchGan:
    """PatchGAN with the least-squares loss, DiffAugment and the R1 penalty.

    Args:
        options: the settings.
        compute: where and how to compute.
    """

    loss_names = ("discriminator", "adversarial")
    own_init, can_be_compiled = False, True

    def __init__(self, options: TrainOptions, compute: Compute) -> None:
        self.weight = options.patchgan_weight
        self._options, self._compute = options, compute
        self.network: nn.Module = PatchDiscriminator(ndf=options.ndf)
        self.forward: Callable[[Tensor], Tensor] = self.network.forward
        self.optimiser: torch.optim.Optimizer = adam(self.network.parameters(), options.lr, (0.5, options.beta2))

    def discriminator_loss(self, real: Tensor, fake: Tensor, step: int) -> tuple[Tensor, Tensor]:
        """See :class:`Adversary`."""
        options = self._options
        if options.discriminator_batch > 1:  # half of them tell it enough
            real, fake = (images[: (len(images) + 1) // 2] for images in (real, fake))
        shown = [self._augmented(real.to(fake.dtype)), self._augmented(fake)]
        with self._compute.cast():
            scores = self.forward(torch.cat(shown))
        loss = lsgan_discriminator(scores[: len(real)], scores[len(real) :])
        if options.r1 > 0 and step % options.r1_every == 0:
            penalty = r1_penalty(self.network, real)
            return loss, loss + 0.5 * options.r1 * options.r1_every * penalty
        return loss, loss

    def generator_loss(self, fake: Tensor) -> Tensor:
        """See :class:`Adversary`."""
        with self._compute.cast():
            scores = self.forward(self._augmented(fake))
        return lsgan_generator(scores)

    def set_trainable(self, trainable: bool) -> None:
        """See :class:`Adversary`."""
        self.network.requires_grad_(trainable)

    def state(self) -> dict[str, Any]:
        """See :class:`Adversary`."""
        return {"discriminator": self.network.state_dict(), "discriminator_optimiser": self.optimiser.state_dict()}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """See :class:`Adversary`."""
        self.network.load_state_dict(state["discriminator"])
        self.optimiser.load_state_dict(state["discriminator_optimiser"])

    def _augmented(self, images: Tensor) -> Tensor:
        return _augmented(images, self._options, self._compute)


class Projected:
    """The projected discriminator with hinges over its heads and DiffAugment, at a random scale each step.

    Alone it looks from half the size on. Beside PatchGAN, which looks at what is fine, it begins at a quarter.

    Args:
        options: the settings.
        compute: where and how to compute.
    """

    loss_names = ("projected_discriminator", "projected")
    own_init, can_be_compiled = True, False  # the spectral norms of a pass are computed together, outside of autocast

    def __init__(self, options: TrainOptions, compute: Compute) -> None:
        self.weight = options.projected_weight
        self._options, self._compute = options, compute
        self._scale = 1.0
        layers = LAYERS if options.discriminator == DiscriminatorName.PROJECTED else LAYERS[1:]
        self.network: nn.Module = ProjectedDiscriminator(options.seed, layers=layers)
        self.forward: Callable[..., list[Tensor]] = self.network.forward
        self.optimiser: torch.optim.Optimizer = adam(self.network.parameters(), options.lr, (0.5, options.beta2))

    def discriminator_loss(self, real: Tensor, fake: Tensor, step: int) -> tuple[Tensor, Tensor]:  # noqa: ARG002
        """See :class:`Adversary`. It draws the scale for the generator's loss too."""
        self._scale = SCALES[int(torch.randint(len(SCALES), (), generator=self._compute.random))]
        shown = [_augmented(images, self._options, self._compute) for images in (real.to(fake.dtype), fake)]
        with self._compute.cast():
            scores = self.forward(torch.cat(shown), self._scale)
        loss = hinge_discriminator([one[: len(real)] for one in scores], [one[len(real) :] for one in scores])
        return loss, loss

    def generator_loss(self, fake: Tensor) -> Tensor:
        """See :class:`Adversary`."""
        with self._compute.cast():
            return hinge_generator(self.forward(_augmented(fake, self._options, self._compute), self._scale))

    def set_trainable(self, trainable: bool) -> None:
        """See :class:`Adversary`."""
        self.network.requires_grad_(trainable)

    def state(self) -> dict[str, Any]:
        """See :class:`Adversary`."""
        return {"projected": self.network.state_dict(), "projected_optimiser": self.optimiser.state_dict()}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """See :class:`Adversary`."""
        self.network.load_state_dict(state["projected"])
        self.optimiser.load_state_dict(state["projected_optimiser"])


def _augmented(images: Tensor, options: TrainOptions, compute: Compute) -> Tensor:
    return diff_augment(images, options.diff_augment, compute.random) if options.diff_augment else images


ADVERSARIES: dict[str, Callable[[TrainOptions, Compute], Adversary]] = {PATCHGAN: PatchGan, PROJECTED: Projected}
"""A new discriminator is one more entry."""
