"""From a file to a small image, and from that to the random crops that training sees."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from put.data.quick_jpeg import open_jpeg, read_quick_jpeg
from put.errors import MediaError
from put.images.formats.color import adobe_rgb_profile, to_srgb
from put.images.formats.decoded import Decoded, Space, in_bytes
from put.images.image_files import read_image
from put.images.metadata import exif
from put.images.orientation import upright
from put.nn.resize import resize

__all__ = ["Crop", "cut", "draw_crop", "middle", "read_small"]

_SHARPER = 2
"""JPEG's reduced decoding may give this many times the pixels needed; a better filter does the rest."""
_WIDEST = 2
"""Longest side of an image shown whole as a multiple of the shortest."""
_SMALLEST = 64


@dataclass(frozen=True, slots=True)
class Crop:
    """One draw of a square crop; it fits images of every size."""

    short: float
    """Pixels that the image's short side would have at the scale of the crop."""
    left: float
    """Place between the left edge (0) and the right one (1, never reached)."""
    top: float
    """Place between the upper edge (0) and the lower one (1, never reached)."""
    mirrored: bool

    def box(self, height: int, width: int, size: int) -> tuple[int, int, int]:
        """Top, left and side in whole pixels of the square that becomes a crop of ``size`` pixels."""
        short = min(height, width)
        side = min(short, max(1, round(size * short / self.short)))
        return int(self.top * (height - side + 1)), int(self.left * (width - side + 1)), side


def draw_crop(rng: random.Random, load: tuple[int, int]) -> Crop:
    """Draw a crop at random; it always takes four numbers from ``rng``.

    Args:
        rng: the source of randomness.
        load: smallest and largest short side of the image before the crop, in pixels.
    """
    return Crop(rng.uniform(*load), rng.random(), rng.random(), rng.random() < 0.5)


def cut(image: Tensor, crop: Crop, size: int, device: torch.device) -> Tensor:
    """Return a crop at its final size, interpolated on ``device``.

    Args:
        image: [3, H, W] uint8 on the CPU; it may be smaller than the crop.
        crop: which part.
        size: side of the result in pixels.
        device: where the result is to be.

    Returns:
        [3, size, size] float32 in [-1, 1].
    """
    from torchvision.transforms import InterpolationMode
    from torchvision.transforms.v2 import functional as v2  # takes seconds to import

    top, left, side = crop.box(image.shape[1], image.shape[2], size)
    part = image[:, top : top + side, left : left + side].contiguous()
    if device.type == "cuda":  # from pinned memory nobody has to wait for the copy
        part = part.pin_memory()
    part = part.to(device, non_blocking=True).float()
    if side != size:
        part = v2.resize(part, [size, size], InterpolationMode.BICUBIC, antialias=True)
    return _signed(v2.horizontal_flip(part) if crop.mirrored else part)


def middle(image: Tensor, short_side: int) -> Tensor:
    """Return a whole image at another size; of a long one the middle.

    Args:
        image: [3, H, W] uint8.
        short_side: pixels, at least 64; rounded down to a multiple of 4.

    Returns:
        [3, h, w] float32 in [-1, 1], both sides multiples of 4, the longer at most twice the shorter.
    """
    short = min(image.shape[1:])
    part = _middle(image, _WIDEST * short, _WIDEST * short)
    wanted = max(_SMALLEST, short_side // 4 * 4)
    sides = [round(side * wanted / short) for side in part.shape[1:]]
    scaled = resize(part[None].float(), sides)[0]
    return _signed(_middle(scaled, *(side // 4 * 4 for side in sides)).contiguous())


def read_small(path: Path, short_side: int) -> Tensor:
    """Return an image as sRGB, upright, scaled down to ``short_side`` pixels where it is larger.

    Large JPEG images are decoded at a fraction of their size. Transparent images are laid on white, as paper would
    be. Safe to be called from many threads at once.

    Returns:
        [3, H, W] uint8.

    Raises:
        MediaError: it cannot be read.
    """
    try:
        pixels = _reduced(path, short_side)
    except Exception:  # noqa: BLE001 - whatever it is, the careful reader reads it after all or says what is wrong
        pixels = None
    try:
        return _scaled_down(read_image(path).on_white() if pixels is None else pixels, short_side)
    except (MemoryError, ValueError, RuntimeError) as error:
        raise MediaError(
            "There is not enough memory to open the picture.", "Close other programs.", repr(error)
        ) from error


def _signed(values: Tensor) -> Tensor:
    """0 to 255 as [-1, 1]; sharp interpolation reaches a little beyond."""
    return (values / 127.5 - 1).clamp(-1, 1)


def _middle(image: Tensor, height: int, width: int) -> Tensor:
    """Return the middle of [3, H, W], at most this large."""
    top, left = max(0, image.shape[1] - height) // 2, max(0, image.shape[2] - width) // 2
    return image[:, top : top + height, left : left + width]


def _scaled_down(pixels: NDArray[np.uint8], short_side: int) -> Tensor:
    """[H, W, 3] as [3, h, w]."""
    height, width = pixels.shape[:2]
    if (short := min(height, width)) > short_side:
        # Pillow's scaling keeps to its own thread, which torch's does not.
        wanted = (round(width * short_side / short), round(height * short_side / short))
        pixels = np.asarray(Image.fromarray(pixels).resize(wanted, Image.Resampling.LANCZOS))
    return torch.from_numpy(np.array(pixels.transpose(2, 0, 1), order="C"))


def _reduced(path: Path, short_side: int) -> NDArray[np.uint8] | None:
    """Return a grey or RGB JPEG image decoded at a fraction of its size; None for everything else.

    Returns:
        [H, W, 3], sRGB, upright, the short side at least ``short_side``.
    """
    found = read_quick_jpeg(path)
    if found is None or not found.has_end:
        return None
    with open_jpeg(found) as image:
        if image is None:
            return None
        whole = image.size
        image.draft(None, (_SHARPER * short_side, _SHARPER * short_side))
        if image.size == whole:
            return None
        samples = np.array(image)
    implied = adobe_rgb_profile() if exif.facts(found.exif).adobe_rgb and not found.profile else b""
    space = Space.GREY if samples.ndim == 2 else Space.RGB
    colours, _notes = to_srgb(Decoded(samples, space, profile=found.profile, implied=implied))
    return upright(in_bytes(colours), found.orientation)
