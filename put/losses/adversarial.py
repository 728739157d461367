"""Adversarial losses: least squares, and hinges over the heads of a discriminator."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["hinge_discriminator", "hinge_generator", "lsgan_discriminator", "lsgan_generator"]


def lsgan_discriminator(real: Tensor, fake: Tensor) -> Tensor:
    """Half the mean squared distance of real scores from 1 and fake scores from 0 (Mao et al., arXiv 1611.04076).

    Args:
        real: scores of any shape.
        fake: scores of any shape.

    Returns:
        A float32 scalar.
    """
    return 0.5 * ((real.float() - 1).square().mean() + fake.float().square().mean())


def lsgan_generator(fake: Tensor) -> Tensor:
    """Return the mean squared distance of the fake scores from 1, a float32 scalar."""
    return (fake.float() - 1).square().mean()


def hinge_discriminator(real: Sequence[Tensor], fake: Sequence[Tensor]) -> Tensor:
    """Return how far real scores fall below 1 and fake scores rise above -1 (Lim and Ye, 'Geometric GAN', arXiv
    1705.02894).

    Args:
        real: scores of each head, of any shapes.
        fake: likewise, as many.

    Returns:
        The mean over the heads of the means over their scores, a float32 scalar; 0 where all are told apart, 2 where
        all scores are 0.
    """
    heads = [
        F.relu(1 - one.float()).mean() + F.relu(1 + other.float()).mean() for one, other in zip(real, fake, strict=True)
    ]
    return torch.stack(heads).mean()


def hinge_generator(fake: Sequence[Tensor]) -> Tensor:
    """Minus the mean over the heads of their mean scores, a float32 scalar of either sign."""
    return -torch.stack([scores.float().mean() for scores in fake]).mean()
