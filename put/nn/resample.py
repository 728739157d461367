"""Anti-aliased resampling by two, after Zhang, 'Making Convolutional Networks Shift-Invariant Again' (ICML 2019)."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

__all__ = ["BlurDownsample", "BlurUpsample", "blur_kernel"]


def blur_kernel(size: int) -> Tensor:
    """The normalised binomial kernel of ``size`` taps a side.

    Returns:
        ``[size, size]`` float32, summing to 1.
    """
    row = torch.ones(1)
    for _ in range(size - 1):
        row = torch.cat([row, torch.zeros(1)]) + torch.cat([torch.zeros(1), row])
    kernel = row[:, None] * row[None, :]
    return kernel / kernel.sum()


class BlurDownsample(nn.Module):
    """A 3x3 binomial blur with stride 2 and reflected borders.

    Shape:
        ``[B, C, H, W]`` to ``[B, C, ceil(H/2), ceil(W/2)]``; H and W at least 2.
    """

    kernel: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        kernel = blur_kernel(3).expand(channels, 1, 3, 3).clone()
        self.register_buffer("kernel", kernel, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """``x`` at half the size."""
        padded = F.pad(x, (1, 1, 1, 1), mode="reflect")
        if torch.is_grad_enabled():  # the gradient of a depthwise convolution costs twice as much on a CPU
            rows = padded[..., 0:-2:2, :] + 2 * padded[..., 1:-1:2, :] + padded[..., 2::2, :]
            return (rows[..., 0:-2:2] + 2 * rows[..., 1:-1:2] + rows[..., 2::2]) / 16
        return F.conv2d(padded, self.kernel.to(x.dtype), stride=2, groups=self.channels)


class BlurUpsample(nn.Module):
    """A 4x4 binomial blur after doubling, with replicated borders.

    The taps (1, 3, 3, 1)/4 a side are those of bilinear interpolation at half-pixel centres, which is how
    it is computed.

    Shape:
        ``[B, C, H, W]`` to ``[B, C, 2H, 2W]``.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels

    def forward(self, x: Tensor) -> Tensor:
        """``x`` at twice the size."""
        return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
