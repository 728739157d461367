"""How stripes and the maps that are kept fit into memory."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from put.nn.generator import Generator
from put.nn.stripes.generator_stripes import StripeSettings, kept_bytes, stripe_bytes

__all__ = ["GOOD_ROWS", "MOST_ROWS", "StripeBudget", "fitting"]

MOST_ROWS = 256
"""Of a stripe. More gain nothing, and a request to stop would have to wait for them."""
GOOD_ROWS = 32
"""Of a stripe, for which maps rather go to a scratch file: of smaller ones more than half is computed twice."""
GRID = 4
"""Stripes have a multiple of so many rows, as a generator's strides go."""


@dataclass(frozen=True)
class StripeBudget:
    """What there is."""

    device: int
    """Bytes that the generator may take where it computes."""
    host: int
    """Bytes of RAM for maps that a GPU does not hold."""
    elements: int
    """Numbers in the largest map of a stripe."""


def fitting(
    generator: Generator, size: tuple[int, int], wanted: StripeSettings, budget: StripeBudget
) -> StripeSettings:
    """Return settings whose rows and whose place for maps fit.

    Args:
        generator: the network.
        size: height and width of the picture with its margin.
        wanted: settings of which ``rows`` is the most.
        budget: what there is.
    """
    height, width = size
    kept, free = kept_bytes(generator, height, width, wanted.dtype), budget.device
    store: torch.device | None = wanted.device
    if kept + stripe_bytes(generator, width, GOOD_ROWS) <= free:
        free -= kept
    else:
        store = torch.device("cpu") if wanted.device.type != "cpu" and kept <= budget.host else None
    each = stripe_bytes(generator, width, 1) - stripe_bytes(generator, width, 0)
    rows = min(
        wanted.rows,
        (free - stripe_bytes(generator, width, 0)) // each,
        budget.elements // (2 * generator.spec.ngf * width) - GOOD_ROWS,
    )
    return replace(wanted, rows=max(GRID, rows // GRID * GRID), store=store)
