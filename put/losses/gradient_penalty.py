"""The R1 penalty that keeps a discriminator smooth around real images."""

from __future__ import annotations

import torch
from torch import Tensor, nn

__all__ = ["r1_penalty"]


def r1_penalty(discriminator: nn.Module, real: Tensor) -> Tensor:
    """Return the mean squared length of the discriminator's gradient at real images (Mescheder et al., arXiv
    1801.04406, equation 9 without gamma / 2).

    Args:
        discriminator: images to scores, of any shape; the scores of an image are averaged.
        real: ``[B, C, H, W]``. The computation is fp32, whatever autocast says.

    Returns:
        A float32 scalar, not negative, differentiable by the discriminator's parameters.
    """
    with torch.autocast(real.device.type, enabled=False):
        images = real.detach().float().requires_grad_()
        scores = discriminator(images).flatten(1).mean(dim=1).sum()
        (gradient,) = torch.autograd.grad(scores, images, create_graph=True)
        return gradient.square().flatten(1).sum(dim=1).mean()
