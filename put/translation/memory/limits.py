"""How much of a picture one generator takes at once on one device."""

from __future__ import annotations

import math

import torch

from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec
from put.nn.stripes.stripe_budget import MOST_ROWS, StripeBudget
from put.translation.memory.budget import generator_budget
from put.translation.result import Warn
from put.translation.tiles import TileBudget, best_sides, smallest_side

__all__ = ["ALL_ALIKE", "MemoryLimits"]

ALL_ALIKE = "Choose a smaller working size to keep all pictures alike."
"""What to do where some pictures have to be worked on at a smaller size than others."""

SMALLEST = 256
"""Short side below which a picture is not shrunk further when memory is short."""
SHRUNK = 0.75
"""Factor by which the sides of a picture are shrunk when memory ran out."""
MOST_ELEMENTS = 2**30
"""Numbers in the largest feature map. Above 0.6 * 2^31 of them torch 2.15's bf16 convolutions on a CPU end the process
with a segmentation fault."""
LEAST_ROWS = 8
"""Of a stripe, when a GPU runs out of memory."""
MAPS = 5
"""Feature maps of full size that a generator holds at once, at most, where its structure does not say it better."""
INT8_BYTES = 4
"""Of a value where convolutions are in int8, at most: what is between them stays in floating point. Measured: 1.1 for a
painter, 3.4 for a fast one."""
PICTURES = 88
"""Bytes for each pixel of a tile besides its feature maps: input, blurred copies and result in 32 bits; measured."""
TILE = 2048
"""Side of the largest square tile in pixels. Larger ones gain nothing, and a request to stop would have to wait for
them."""


class MemoryLimits:
    """What one generator may take at once: by what is free, and by what was too much before.

    What was too much stays so: the next pictures are not to run out of memory again.

    Args:
        spec: structure of the generator.
        device: where it computes.
        memory: bytes that its feature maps may take; None for what is free.
        can_be_striped: whether a picture that does not fit goes through in stripes, with statistics of the whole.
        held: values for each pixel that the backend's feature maps hold at once; None for what the structure says.
    """

    def __init__(
        self,
        spec: AnySpec,
        device: torch.device,
        memory: int | None,
        *,
        can_be_striped: bool,
        held: float | None = None,
    ) -> None:
        self.memory = memory
        self.can_be_striped = can_be_striped
        self.tile = TILE
        """Side in pixels of the largest square tile."""
        self.stripe_rows = MOST_ROWS
        """Rows of a stripe, at most."""
        self._spec, self._device, self._held = spec, device, held
        self._most_pixels: int | None = None
        """Of a picture that goes through as a whole; None while none was too large."""

    @property
    def stripe_budget(self) -> StripeBudget:
        """What stripes may take now."""
        host = generator_budget(torch.device("cpu"), None)
        return StripeBudget(generator_budget(self._device, self.memory), host, MOST_ELEMENTS)

    def pixels_at_once(self, dtype: torch.dtype, memory: int | None = None) -> int:
        """Return how many pixels go through the generator at once.

        Args:
            dtype: arithmetic of the convolutions.
            memory: bytes in place of those that it may take.
        """
        memory = self.memory if memory is None else memory
        most = MOST_ELEMENTS // (2 * self._spec.channels)
        if self._device.type != "cuda" or memory is not None or self._spec.reach is not None:
            budget = generator_budget(self._device, memory)
            most = min(most, max(SMALLEST**2, budget // self.bytes_per_pixel(dtype)))
        return most

    def bytes_per_pixel(self, dtype: torch.dtype) -> int:
        """Return the bytes that the generator takes for each pixel, at most."""
        if isinstance(self._spec, GeneratorSpec):
            return self._spec.channels * 4 * MAPS
        held = self._spec.held if self._held is None else self._held
        return math.ceil(held * (INT8_BYTES if dtype is torch.int8 else dtype.itemsize)) + PICTURES

    def needs_stripes(self, size: tuple[int, int], at_once: int) -> bool:
        """Return whether a picture has to go through in stripes.

        Args:
            size: its height and width.
            at_once: how many of its size fit, by what is free.
        """
        area = size[0] * size[1]
        is_too_large = at_once < 1 or area > (self._most_pixels or area)
        return self.can_be_striped and is_too_large

    def whole_size(self, size: tuple[int, int], dtype: torch.dtype, warn: Warn) -> tuple[int, int]:
        """Return the height and width at which a picture fits that can only go through as a whole.

        That is what fitted before, what convolutions can count, and what a CPU's free memory should hold: running out
        of it there ends the process.

        Args:
            size: height and width that are wanted.
            dtype: arithmetic of the convolutions.
            warn: told the first time that they are too large.
        """
        if self._spec.reach is not None or self.can_be_striped:
            return size
        most = min(self._most_pixels or 1 << 62, self.pixels_at_once(dtype))
        area = size[0] * size[1]
        if area <= most:
            return size
        factor = (most / area) ** 0.5
        reduced = (max(1, int(size[0] * factor)), max(1, int(size[1] * factor)))
        if self._most_pixels is None:
            warn(
                f"{size[1]} x {size[0]} pixels do not fit into memory; "
                f"the generator works at {reduced[1]} x {reduced[0]}.",
                ALL_ALIKE,
            )
        return reduced

    def smaller_side(self, size: tuple[int, int]) -> int | None:
        """Return the short side to try where memory ran out; None where no smaller one is to be tried.

        Args:
            size: height and width that were too much.
        """
        if min(size) <= SMALLEST or self._spec.reach is not None:
            return None
        return max(SMALLEST, int(min(size) * SHRUNK))

    def lower(self, pixels: int) -> None:
        """Let no picture of more pixels go through as a whole from now on."""
        self._most_pixels = pixels

    def tile_sides(
        self, size: tuple[int, int], dtype: torch.dtype, memory: int | None = None, of_row: int = 0
    ) -> tuple[int, int]:
        """Return height and width of the tiles in which a picture goes through.

        Args:
            size: height and width of the picture with its margin.
            dtype: arithmetic of the convolutions.
            memory: bytes of a tile and of the row that it stands in; None for what there is.
            of_row: bytes for each pixel of the picture's width and of a tile's height; 0 where they do not count.
        """
        reach = self._spec.reach
        if reach is None:
            return size
        most = min(self.tile**2, self.pixels_at_once(dtype, memory))
        if not of_row or memory is None:
            return best_sides(*size, reach, TileBudget(most))
        of_tile = self.bytes_per_pixel(dtype) if self._device.type == "cpu" else PICTURES
        return best_sides(*size, reach, TileBudget(most, memory, of_tile, of_row))

    def smaller_tiles(self, dtype: torch.dtype) -> bool:
        """Halve the tiles; return whether that was possible."""
        reach = self._spec.reach
        if reach is None:
            return False
        side = int(min(self.tile**2, self.pixels_at_once(dtype)) ** 0.5)
        if side <= smallest_side(reach):
            return False
        self.tile = side // 2
        return True

    def smaller_stripes(self) -> bool:
        """Halve the stripes; return whether that was possible."""
        if self.stripe_rows <= LEAST_ROWS:
            return False
        self.stripe_rows //= 2
        return True
