"""The data loaders of a run."""

from __future__ import annotations

import os
import random
from pathlib import Path

import torch

from put.config import TrainOptions
from put.data.unpaired import UnpairedDataset
from put.training.validation.split import Split

__all__ = ["build_loaders", "worker_count"]

RANK_SEED = 1000
MOST_WORKERS = 4


def build_loaders(
    split: Split, options: TrainOptions, device: torch.device, rank: int = 0
) -> tuple[UnpairedDataset, UnpairedDataset]:
    """Return the loaders of A and B. What they draw follows from the split, the settings and the rank alone.

    Args:
        split: the images.
        options: the settings.
        device: where the crops are made.
        rank: of this process among those that train together.
    """

    def side(paths: list[Path], zoom: float, number: int) -> UnpairedDataset:
        smallest, largest = (round(options.size * load * zoom) for load in (options.load_min, options.load_max))
        rng = random.Random(2 * (options.seed + RANK_SEED * rank) + number)  # noqa: S311 - crops, no secrets
        return UnpairedDataset(
            paths, options.size, (smallest, largest), rng, device=device, workers=worker_count(device)
        )  # fmt: skip

    return side(split.kept_a, 1.0, 0), side(split.kept_b, options.zoom_b, 1)


def worker_count(device: torch.device) -> int:
    """Return how many threads of a loader decode images ahead: none on a CPU, where the networks need all of them."""
    if device.type == "cpu":
        return 0
    here = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    return max(1, min(MOST_WORKERS, (os.cpu_count() or 2) // (2 * here)))
