"""Anti-aliased resampling by two, after Zhang, 'Making Convolutional Networks Shift-Invariant Again' (ICML 2019)."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

__all__ = ["BlurDownsample", "BlurUpsample", "ReflectPad", "blur_kernel"]


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


class ReflectPad(nn.ReflectionPad2d):
    """``torch.nn.ReflectionPad2d`` in the type of its input: autocast on a CPU would go to fp32 for it and back."""

    def forward(self, x: Tensor) -> Tensor:
        """``x`` with mirrored borders."""
        with torch.autocast(x.device.type, enabled=False):
            return super().forward(x)


class _Blur(torch.autograd.Function):
    """The 3x3 binomial blur with stride 2 of a padded picture; autograd's own gradient of it is slow on a CPU."""

    @staticmethod
    def forward(ctx: Any, padded: Tensor, kernel: Tensor) -> Tensor:
        ctx.save_for_backward(kernel)
        ctx.size = padded.shape[2:]
        return F.conv2d(padded, kernel.to(padded.dtype), stride=2, groups=len(kernel))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        (kernel,) = ctx.saved_tensors
        spread: Tensor = _BlurAdjoint.apply(gradients[0], kernel, ctx.size)
        return spread, None


class _BlurAdjoint(torch.autograd.Function):
    """Gradient of :class:`_Blur`; its own gradient is the blur again."""

    @staticmethod
    def forward(ctx: Any, gradient: Tensor, kernel: Tensor, size: tuple[int, int]) -> Tensor:
        ctx.save_for_backward(kernel)
        return _spread(_spread(gradient, size[0], 2), size[1], 3)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        (kernel,) = ctx.saved_tensors
        blurred: Tensor = _Blur.apply(gradients[0], kernel)
        return blurred, None, None


def _spread(values: Tensor, size: int, axis: int) -> Tensor:
    """Value i to the places 2i, 2i + 1 and 2i + 2 of an axis of length ``size``, by the taps (1, 2, 1)/4."""
    count = values.shape[axis]
    shape = list(values.shape)
    shape[axis] = size
    out = values.new_zeros(shape) if size > 2 * count + 1 else values.new_empty(shape)
    quarter = values / 4
    out.narrow(axis, 0, 1).copy_(quarter.narrow(axis, 0, 1))
    steps = (slice(None),) * axis
    out[(*steps, slice(1, 2 * count, 2))] = values / 2
    out[(*steps, slice(2, 2 * count, 2))] = quarter.narrow(axis, 0, count - 1) + quarter.narrow(axis, 1, count - 1)
    out.narrow(axis, 2 * count, 1).copy_(quarter.narrow(axis, count - 1, 1))
    return out


class BlurDownsample(nn.Module):
    """A 3x3 binomial blur with stride 2 and reflected borders.

    Shape:
        ``[B, C, H, W]`` to ``[B, C, ceil(H/2), ceil(W/2)]``; H and W at least 2.
    """

    kernel: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        self._pad = ReflectPad(1)
        kernel = blur_kernel(3).expand(channels, 1, 3, 3).clone()
        self.register_buffer("kernel", kernel, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """``x`` at half the size."""
        padded = self._pad(x)
        if torch.is_grad_enabled() and padded.requires_grad:
            blurred: Tensor = _Blur.apply(padded, self.kernel)
            return blurred
        return F.conv2d(padded, self.kernel.to(padded.dtype), stride=2, groups=self.channels)


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
