"""The least-squares adversarial loss."""

from __future__ import annotations

from torch import Tensor

__all__ = ["lsgan_discriminator", "lsgan_generator"]


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
