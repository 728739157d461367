"""Motion between two small pictures, found on a GPU; the counterpart of :mod:`put.translation.video.optical_flow`.

Dense Lucas-Kanade from coarse to fine (Lucas and Kanade, 1981; Bouguet, 'Pyramidal Implementation of the Affine Lucas
Kanade Feature Tracker', 2001): around each pixel the displacement is found that explains its neighbourhood best, up to
its brightness. Where there is nothing to hold on to, or nothing that fits, it is that of the neighbours (normalised
convolution; Knutsson and Westin, 1993). There are no branches that depend on the pictures, so that all of it can be
recorded.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from put.nn.luma import LUMA
from put.translation.pixels.box_mean import box_mean
from put.translation.video.on_device.warp import brought, flow_at
from put.translation.video.optical_flow import DIFFERENT, FORGIVEN

__all__ = ["DeviceMotion", "find_flow", "motion_between", "motion_planes"]

SMALLEST = 12
"""Short side of the coarsest level, at least; half of it would be less."""
STEPS = (6, 4)
"""Steps on the coarser levels, and on the finest one."""
WINDOW = 4
"""Pixels on each side of a place that are to move like it."""
SPREAD = 4
"""Pixels on each side from which a place takes its displacement where it has none of its own."""
NOISE = 0.2
"""Variance of gradients, in grey levels squared, below which there is nothing to hold on to. Little: what stands still
in front of a flat wall is told from what moves by next to nothing."""
UNLIKE = 4.0
"""Grey levels between two pictures, brought over, at which a displacement counts a quarter."""
LEAST = 1e-4
"""Weight of a displacement for which nothing speaks."""
LONGEST_STEP = 2.0
"""Pixels."""


@dataclass(frozen=True, eq=False)
class DeviceMotion:
    """Flow from one small picture to another; see :class:`put.translation.video.optical_flow.Motion`."""

    flow: Tensor
    """``[B, 2, h, w]`` in pixels of the small picture: ``after(x)`` shows what is at ``before(x + flow(x))``."""
    consistent: Tensor
    """``[B, 1, h, w]``, 0 or 1."""
    confidence: Tensor
    """``[B, 1, h, w]`` in 0 to 1."""
    explained: Tensor
    """``[B, 1, 1, 1]`` in 0 to 1."""


def motion_between(planes: Tensor) -> DeviceMotion:
    """Return what :func:`motion_planes` found."""
    return DeviceMotion(planes[:, :2], planes[:, 2:3], planes[:, 3:4], planes[:, 4:5, :1, :1])


def motion_planes(pairs: Tensor) -> Tensor:
    """Return the motion between two pictures, ``[B, 5, h, w]``: flow, consistency, confidence, and how much of the
    picture is explained, everywhere the same.

    Args:
        pairs: ``[B, 6, h, w]`` in 0 to 255: the picture before, and the one shown next.
    """
    before, after = pairs[:, :3], pairs[:, 3:]
    old, new = _grey(before), _grey(after)
    back, forth = find_flow(torch.cat((new, old)), torch.cat((old, new))).chunk(2)
    disagreement, inside = _disagreement(back, forth), _inside(back)
    similar = _similarity(before, after, back)
    confidence = torch.exp(((1 - disagreement) / FORGIVEN).clamp_max(0)) * similar * inside
    consistent = inside * (disagreement < 1)
    explained = (similar * inside).sum((1, 2, 3), keepdim=True) / inside.sum((1, 2, 3), keepdim=True).clamp_min(1)
    return torch.cat((back, consistent, confidence, explained.expand_as(inside)), 1)


def find_flow(start: Tensor, end: Tensor) -> Tensor:
    """Return the flow ``[B, 2, h, w]`` from ``start`` to ``end``, both ``[B, 1, h, w]`` in grey levels."""
    levels = [(start, end)]
    while min(levels[-1][0].shape[2:]) >= 2 * SMALLEST:
        levels.append((_halved(levels[-1][0]), _halved(levels[-1][1])))
    first = levels[-1][0]
    flow = first.new_zeros(first.shape[0], 2, *first.shape[2:])
    for level, (one, other) in reversed([*enumerate(levels)]):
        flow = _refined(one, other, flow_at(flow, (one.shape[2], one.shape[3])), STEPS[level == 0])
    return flow


def _refined(start: Tensor, end: Tensor, flow: Tensor, steps: int) -> Tensor:
    """Return a flow that explains two pictures of its size better."""
    x, y = _gradients(start)
    mean_x, mean_y = _mean(x), _mean(y)
    xx = _mean(x * x) - mean_x * mean_x
    yy = _mean(y * y) - mean_y * mean_y
    xy = _mean(x * y) - mean_x * mean_y
    xx, yy = xx + NOISE, yy + NOISE
    determinant = xx * yy - xy * xy
    texture = (determinant / (xx + yy) - NOISE / 2).clamp_min(0)  # the smaller eigenvalue, nearly
    held = texture / (texture + NOISE)
    for _ in range(steps):
        missing = start - brought(end, flow)
        mean = _mean(missing)
        along_x = _mean(x * missing) - mean_x * mean
        along_y = _mean(y * missing) - mean_y * mean
        step_x = (yy * along_x - xy * along_y) / determinant
        step_y = (xx * along_y - xy * along_x) / determinant
        step = torch.cat((step_x, step_y), 1).clamp(-LONGEST_STEP, LONGEST_STEP)
        flow = _spread(flow + step, start, end, held)
    return flow


def _spread(flow: Tensor, start: Tensor, end: Tensor, held: Tensor) -> Tensor:
    """Return a flow smoothed by how well each displacement fits and by how much there is to hold on to."""
    apart = start - brought(end, flow)
    unlike = _mean((apart - _mean(apart)) ** 2)
    weight = held / (1 + unlike * (1 / UNLIKE**2)) ** 2 + LEAST
    return _mean(flow * weight, SPREAD) / _mean(weight, SPREAD)


def _gradients(picture: Tensor) -> tuple[Tensor, Tensor]:
    """Return differences along x and along y in grey levels a pixel, smoothed across (Scharr)."""
    wide = F.pad(picture, (1, 1, 1, 1), mode="replicate")
    down = (3 * wide[:, :, :-2] + 10 * wide[:, :, 1:-1] + 3 * wide[:, :, 2:]) * (1 / 16)
    across = (3 * wide[..., :-2] + 10 * wide[..., 1:-1] + 3 * wide[..., 2:]) * (1 / 16)
    return (down[..., 2:] - down[..., :-2]) / 2, (across[:, :, 2:] - across[:, :, :-2]) / 2


def _mean(values: Tensor, radius: int = WINDOW) -> Tensor:
    return box_mean(values, radius)


def _halved(picture: Tensor) -> Tensor:
    height, width = picture.shape[2:]
    return F.interpolate(picture, ((height + 1) // 2, (width + 1) // 2), mode="bilinear", antialias=True)


def _grey(picture: Tensor) -> Tensor:
    """Return the luma, ``[B, 1, h, w]``, by operations that can be recorded: nothing is copied from the host."""
    red, green, blue = LUMA
    return picture[:, :1] * red + picture[:, 1:2] * green + picture[:, 2:] * blue


def _disagreement(back: Tensor, forth: Tensor) -> Tensor:
    """Return squared distance by which there and back misses, over what is allowed, ``[B, 1, h, w]``."""
    returned = brought(forth, back)
    missed = _squared(back + returned)
    return missed / (0.01 * (_squared(back) + _squared(returned)) + 0.5)


def _squared(flow: Tensor) -> Tensor:
    return (flow * flow).sum(1, keepdim=True)


def _inside(flow: Tensor) -> Tensor:
    """Return 1 where a place lies in the picture, else 0."""
    height, width = flow.shape[2:]
    x = flow[:, :1] + torch.arange(width, device=flow.device)
    y = flow[:, 1:] + torch.arange(height, device=flow.device)[:, None]
    return ((x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)).to(flow.dtype)


def _similarity(before: Tensor, after: Tensor, flow: Tensor) -> Tensor:
    """Return how well ``before``, brought over, explains ``after``, 0 to 1, by means over 5 x 5 pixels."""
    apart = _mean((brought(before, flow) - after).abs().sum(1, keepdim=True), 2) * (1 / (3 * DIFFERENT))
    return torch.exp(-apart * apart)
