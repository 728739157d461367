"""The same random changes to real and made pictures, so that a discriminator cannot learn a small set by heart."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from put.errors import OptionError

__all__ = ["diff_augment"]

_SHIFT = 1 / 8
_HOLE = 1 / 2


def diff_augment(pictures: Tensor, policy: tuple[str, ...], generator: torch.Generator) -> Tensor:
    """Change each picture at random in a way that gradients pass through.

    DiffAugment (Zhao et al., arXiv 2006.10738): ``colour`` is a brightness of -0.5 to 0.5 added, then saturation times
    0 to 2, then contrast times 0.5 to 1.5; ``translation`` moves by up to an eighth of each side and fills with zeros;
    ``cutout`` puts zeros into a box of half of each side, which may reach over the edge. They are done in this order
    whatever the order in ``policy``, each picture with numbers of its own.

    Args:
        pictures: [B, 3, H, W] in [-1, 1], of any floating type, on any device.
        policy: any of ``colour``, ``translation`` and ``cutout``; nothing leaves the pictures as they are.
        generator: the source of randomness, on the CPU. The numbers taken depend on B and ``policy`` alone.

    Returns:
        [B, 3, H, W] of the same type; ``colour`` can lead a little out of [-1, 1].

    Raises:
        OptionError: ``policy`` names something else.
    """
    if unknown := set(policy) - set(_CHANGES):
        raise OptionError(f"Pictures can be augmented by {', '.join(_CHANGES)}, not {', '.join(sorted(unknown))}.")
    for name, change in _CHANGES.items():
        if name in policy:
            pictures = change(pictures, torch.rand(3, len(pictures), generator=generator))
    return pictures


def _color(pictures: Tensor, chances: Tensor) -> Tensor:
    """Brightness, saturation and contrast by three numbers of [0, 1) for each picture, ``[3, B]``."""
    if pictures.is_cuda:  # from pinned memory nobody has to wait for the copy
        chances = chances.pin_memory()
    chances = chances.to(pictures.device, non_blocking=True)[:, :, None, None, None]
    brightness, saturation, contrast = chances.unbind()
    values = pictures.float() + (brightness - 0.5)
    grey = values.mean(dim=1, keepdim=True)
    values = grey + (values - grey) * (2 * saturation)
    level = values.mean(dim=(1, 2, 3), keepdim=True)
    return (level + (values - level) * (contrast + 0.5)).to(pictures.dtype)


def _translation(pictures: Tensor, chances: Tensor) -> Tensor:
    height, width = pictures.shape[2:]
    moved = []
    for picture, (across, down, _) in zip(pictures, chances.T.tolist(), strict=True):
        x, y = _offset(across, round(width * _SHIFT)), _offset(down, round(height * _SHIFT))
        moved.append(F.pad(picture, (x, -x, y, -y)))
    return torch.stack(moved)


def _cutout(pictures: Tensor, chances: Tensor) -> Tensor:
    height, width = pictures.shape[2:]
    tall, wide = round(height * _HOLE), round(width * _HOLE)
    kept = pictures.new_ones(len(pictures), 1, height, width)
    for mask, (across, down, _) in zip(kept, chances.T.tolist(), strict=True):
        top, left = int(down * (height + 1)) - tall // 2, int(across * (width + 1)) - wide // 2
        mask[:, max(0, top) : max(0, top + tall), max(0, left) : max(0, left + wide)] = 0
    return pictures * kept


def _offset(chance: float, most: int) -> int:
    """A whole number from ``-most`` to ``most``, all equally likely."""
    return int(chance * (2 * most + 1)) - most


_CHANGES = {"colour": _color, "translation": _translation, "cutout": _cutout}
