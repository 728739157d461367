"""Random crops from a folder of pictures."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps
from torch import Tensor

from put.errors import TrainingError

__all__ = ["PictureFolder", "find_pictures", "to_tensor"]

ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".avif"})

UNREADABLE = (
    OSError, ValueError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError, RuntimeError, MemoryError,
    struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip
"""What Pillow's decoders raise for pictures they cannot read."""
WIDEST = 2
"""Longest side of a sample as a multiple of the shortest."""


def find_pictures(folder: Path) -> list[Path]:
    """Every picture below ``folder``, sorted by path; hidden files and folders are passed over.

    Raises:
        TrainingError: the folder is missing or holds no picture.
    """
    if not folder.is_dir():
        raise TrainingError(f"There is no folder {folder}.", "Name a folder of pictures.")
    paths = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in ENDINGS
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not paths:
        raise TrainingError(
            f"{folder} holds no pictures.", "Name a folder with JPEG, PNG, WebP, TIFF, BMP or AVIF files."
        )
    return paths


def to_tensor(picture: Image.Image) -> Tensor:
    """An RGB picture as ``[3, H, W]`` float32 in [-1, 1]."""
    array = np.array(picture, dtype=np.float32)
    return torch.from_numpy(array).permute(2, 0, 1) / 127.5 - 1


def _rgb(picture: Image.Image) -> Image.Image:
    """8-bit RGB; Pillow's own conversion would cut 16-bit grey off at 255."""
    if picture.mode.startswith("I"):
        grey = np.asarray(picture).clip(0, 65535) // 257
        picture = Image.fromarray(grey.astype(np.uint8))
    return picture.convert("RGB")


class PictureFolder:
    """Random square crops, scaled and mirrored at random, from a list of pictures.

    Decoded pictures are kept, scaled down to what the crops can need, up to ``cache_bytes``. A picture that cannot be
    read is passed over and listed in ``unreadable``.

    Args:
        paths: the pictures.
        size: side of a crop in pixels.
        load: smallest and largest short side before the crop, in pixels.
        rng: the source of all randomness.
        cache_bytes: memory for decoded pictures.
    """

    def __init__(
        self, paths: list[Path], size: int, load: tuple[int, int], rng: random.Random, cache_bytes: int = 2 << 30
    ) -> None:
        self.paths = list(paths)
        self._all = tuple(paths)
        self.size = size
        self.load = load
        self.rng = rng
        self.unreadable: list[Path] = []
        self._cache: dict[Path, Image.Image] = {}
        self._cached = 0
        self._cache_bytes = cache_bytes
        self._order: list[Path] = []

    def batch(self, count: int) -> Tensor:
        """``count`` crops as ``[count, 3, size, size]`` float32 in [-1, 1].

        Raises:
            TrainingError: no picture is left that can be read.
        """
        return torch.stack([to_tensor(self._crop(self._next())) for _ in range(count)])

    def order(self) -> list[int]:
        """The pictures that are still to come in this round, as indices into the list that was given."""
        places = {path: index for index, path in enumerate(self._all)}
        return [places[path] for path in self._order]

    def set_order(self, order: list[int]) -> None:
        """Go on with a round that :meth:`order` gave."""
        self._order = [self._all[index] for index in order if index < len(self._all)]

    def whole(self, path: Path, short_side: int) -> Image.Image | None:
        """One picture at ``short_side`` pixels, its sides cut to multiples of 4; None where it cannot be read.

        Of a very long one it is the middle.
        """
        try:
            picture = self._open(path)
        except UNREADABLE:
            return None
        most = WIDEST * min(picture.size)
        left, top = (max(0, side - most) / 2 for side in picture.size)
        picture = picture.crop((left, top, picture.width - left, picture.height - top))
        scale = short_side / min(picture.size)
        width, height = (max(64, round(side * scale) // 4 * 4) for side in picture.size)
        return picture.resize((width, height), Image.Resampling.BICUBIC)

    def _next(self) -> Image.Image:
        while True:
            if not self._order:
                if not self.paths:
                    raise TrainingError("None of the pictures can be read.", "Check the folder.")
                self._order = self.rng.sample(self.paths, len(self.paths))
            path = self._order.pop()
            try:
                return self._open(path)
            except UNREADABLE:
                self.paths.remove(path)
                self.unreadable.append(path)

    def _open(self, path: Path) -> Image.Image:
        if path in self._cache:
            return self._cache[path]
        with Image.open(path) as opened:
            opened.draft("RGB", (self.load[1], self.load[1]))
            picture = _rgb(ImageOps.exif_transpose(opened))
        if min(picture.size) > self.load[1]:
            scale = self.load[1] / min(picture.size)
            wanted = (round(picture.width * scale), round(picture.height * scale))
            picture = picture.resize(wanted, Image.Resampling.LANCZOS)
        weight = picture.width * picture.height * 3
        if self._cached + weight <= self._cache_bytes:
            self._cache[path] = picture
            self._cached += weight
        return picture

    def _crop(self, picture: Image.Image) -> Image.Image:
        short = self.rng.uniform(*self.load)
        side = self.size * min(picture.size) / short
        left = self.rng.uniform(0, picture.width - side)
        top = self.rng.uniform(0, picture.height - side)
        box = (left, top, left + side, top + side)
        crop = picture.resize((self.size, self.size), Image.Resampling.BICUBIC, box=box)
        return ImageOps.mirror(crop) if self.rng.random() < 0.5 else crop
