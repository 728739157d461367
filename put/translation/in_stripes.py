"""Let a picture that memory does not hold go through a generator with statistics of the whole, in stripes of rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from put.nn.generator import Generator
from put.nn.margin import mirrored_places
from put.nn.stripes.generator_stripes import StripeSettings, kept_bytes, stripe_bytes
from put.translation.memory_budget import generator_budget
from put.translation.working_image import WorkingImages

__all__ = ["PictureRows", "stripe_settings"]

MOST_ROWS = 256
"""Of a stripe. More gain nothing, and a request to stop would have to wait for them."""
GOOD_ROWS = 32
"""Of a stripe, for which maps rather go to a scratch file: of smaller ones more than half is computed twice."""
GRID = 4
"""Stripes have a multiple of so many rows, as a generator's strides go."""


@dataclass(frozen=True, eq=False)
class PictureRows:
    """One picture with its mirrored margin, row by row as a generator takes it."""

    images: WorkingImages
    margin: int
    prepare: Callable[[Tensor], Tensor]
    """Turns ``[1, 3, rows, W]`` in [0, 1] into what goes in."""
    channels: int

    @property
    def height(self) -> int:
        """Rows."""
        return len(mirrored_places(self.images.size[0], self.margin))

    @property
    def width(self) -> int:
        """Columns."""
        return len(mirrored_places(self.images.size[1], self.margin))

    def rows(self, start: int, stop: int) -> Tensor:
        """Return rows, ``[1, C, rows, W]``."""
        rows, columns = (mirrored_places(side, self.margin) for side in self.images.size)
        return self.prepare(self.images.part(rows[start:stop], columns))


def stripe_settings(
    generator: Generator,
    size: tuple[int, int],
    settings: StripeSettings,
    *,
    memory: int | None,
    most_elements: int,
) -> StripeSettings:
    """Return settings whose rows and whose place for maps fit into memory.

    Args:
        generator: the network.
        size: height and width of the picture with its margin.
        settings: of which ``rows`` is the most that is wanted.
        memory: bytes that the generator may take; None for what is free.
        most_elements: numbers in the largest map of a stripe.
    """
    height, width = size
    dtype, device = settings.dtype, settings.device
    budget = generator_budget(device, memory)
    kept = kept_bytes(generator, height, width, dtype)
    least = stripe_bytes(generator, width, GOOD_ROWS)
    store: torch.device | None = device
    if kept + least <= budget:
        budget -= kept
    else:
        cpu = torch.device("cpu")
        is_apart = device.type != "cpu" and kept <= generator_budget(cpu, None)
        store = cpu if is_apart else None
    each = stripe_bytes(generator, width, 1) - stripe_bytes(generator, width, 0)
    fitting = (budget - stripe_bytes(generator, width, 0)) // each
    counted = most_elements // (2 * generator.spec.ngf * width) - GOOD_ROWS
    rows = max(GRID, min(settings.rows, MOST_ROWS, fitting, counted) // GRID * GRID)
    return StripeSettings(device, dtype, rows, store, settings.pause)
