"""The before/after picture on a generator's card."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from put.images.image_files import read_image
from put.nn.generators.base import ImageGenerator
from put.nn.luma import as_input
from put.nn.margin import MARGIN, with_margin
from put.nn.resize import resize

__all__ = ["SIDE", "before_after"]

SIDE = 256
QUALITY = 88


@torch.no_grad()
def before_after(
    generator: ImageGenerator, photograph: Path, side: int = SIDE, *, margin: int = MARGIN
) -> tuple[bytes, bytes]:
    """Return the middle of a photograph and the generator's rendering of it, as JPEG files.

    Args:
        generator: in evaluation mode, on the CPU.
        photograph: any readable picture; its short side is scaled to ``side``.
        side: of the two square pictures in pixels, a multiple of 4 and at least 32.
        margin: see :func:`put.nn.margin.mirror_around`.

    Raises:
        MediaError: the photograph cannot be read.
    """
    pixels = read_image(photograph).pixels
    x = torch.from_numpy(pixels.astype(np.float32) / np.iinfo(pixels.dtype).max).permute(2, 0, 1)[None]
    scale = side / min(x.shape[2:])
    size = [max(side, round(length * scale)) for length in x.shape[2:]]
    x = resize(x, size).clamp(0, 1)
    top, left = ((length - side) // 2 for length in size)
    before = x[:, :, top : top + side, left : left + side]
    given = as_input(before, generator.spec.in_channels)
    after = (with_margin(generator, given * 2 - 1, margin) + 1) / 2
    return _jpeg(before), _jpeg(after.expand(-1, 3, -1, -1))


def _jpeg(x: Tensor) -> bytes:
    pixels = (x[0].permute(1, 2, 0).clamp(0, 1) * 255).round().to(torch.uint8).numpy()
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=QUALITY, optimize=True)
    return file.getvalue()
