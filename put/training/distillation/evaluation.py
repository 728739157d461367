"""Measure how near a student comes to its teacher on photographs that it did not learn from."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from PIL import Image
from torch import Tensor

from put.data.augment import middle, read_small
from put.errors import PutError
from put.files.atomic import atomic_target
from put.nn.resize import resize
from put.training.distillation.dataset import from_bytes, to_bytes

__all__ = ["VALIDATION_IMAGES", "DistillEvaluator"]

VALIDATION_IMAGES = 16
"""Photographs held out: whole ones have so many pixels that more change the figures little."""
SHOWN = 6
TILE = 256

Network = Callable[[Tensor], Tensor]
"""``[1, 3, H, W]`` to the same, both in [-1, 1]."""


class DistillEvaluator:
    """Compares outputs on whole photographs at the size at which the teacher works.

    Args:
        paths: the photographs.
        short_side: pixels.
        teacher: makes what the student is compared with.
        device: where the networks compute.
    """

    def __init__(self, paths: Sequence[Path], short_side: int, teacher: Network, device: torch.device) -> None:
        self.unreadable: list[tuple[Path, PutError]] = []
        self._device = device
        self._pairs: list[tuple[Tensor, Tensor]] = []
        for path in paths:
            try:
                image = to_bytes(middle(read_small(path, short_side), short_side))
            except PutError as error:
                self.unreadable.append((path, error))
                continue
            self._pairs.append((image, self._through(teacher, image)))

    @property
    def count(self) -> int:
        """Photographs that could be read."""
        return len(self._pairs)

    def scores(self, student: Network) -> dict[str, float]:
        """``l1`` in 8-bit levels and ``psnr`` in dB between student and teacher, means over photographs, and ``score``,
        which is ``l1``: lower is better. Empty without photographs.

        PSNR is 10 log10(255² / mean squared difference), at most 99.
        """
        if not self._pairs:
            return {}
        levels, ratios = [], []
        for image, wanted in self._pairs:
            difference = self._through(student, image).double() - wanted.double()
            levels.append(float(difference.abs().mean()))
            squared = float(difference.pow(2).mean())
            ratios.append(min(99.0, 10 * math.log10(255**2 / max(squared, 1e-12))))
        l1 = sum(levels) / len(levels)
        return {"score": l1, "l1": l1, "psnr": sum(ratios) / len(ratios)}

    def write_sheet(self, path: Path, student: Network) -> None:
        """Write photographs above, the teacher's renderings below them, the student's at the bottom, as JPEG.

        Raises:
            OSError: it cannot be written.
        """
        shown = self._pairs[:SHOWN]
        sheet = Image.new("RGB", (TILE * max(1, len(shown)), TILE * 3))
        for column, (image, wanted) in enumerate(shown):
            for row, one in enumerate((image, wanted, self._through(student, image))):
                sheet.paste(_tile(one), (column * TILE, row * TILE))
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_target(path) as part:
            sheet.save(part, "JPEG", quality=92)

    @torch.no_grad()
    def _through(self, network: Network, image: Tensor) -> Tensor:
        """``[3, H, W]`` uint8 to the same, on the CPU."""
        return to_bytes(network(from_bytes(image)[None].to(self._device))[0]).cpu()


def _tile(image: Tensor) -> Image.Image:
    side = min(image.shape[1:])
    top, left = ((length - side) // 2 for length in image.shape[1:])
    square = image[:, top : top + side, left : left + side]
    if side != TILE:
        scaled = resize(square[None].float(), (TILE, TILE))[0]
        square = scaled.round().clamp(0, 255).to(torch.uint8)
    return Image.fromarray(square.permute(1, 2, 0).contiguous().numpy())
