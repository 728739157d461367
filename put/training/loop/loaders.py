"""The two sides of a run as its steps see them, and the arithmetic of these steps."""

from __future__ import annotations

import os
import random
from pathlib import Path

import torch

from put.config import Precision, TrainOptions
from put.data.unpaired import UnpairedDataset
from put.device import resolve_precision
from put.errors import OptionError
from put.training.validation.split import Split

__all__ = ["build_loaders", "training_type", "worker_count"]

RANK_SEED = 1000
MOST_WORKERS = 4


def build_loaders(
    split: Split, options: TrainOptions, device: torch.device, rank: int = 0
) -> tuple[UnpairedDataset, UnpairedDataset]:
    """Readers of A and B; all that they draw is settled by the split, the settings and the rank.

    Args:
        split: the pictures.
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


def training_type(options: TrainOptions, device: torch.device) -> torch.dtype | None:
    """The reduced arithmetic of the convolutions, None for fp32.

    Raises:
        OptionError: the device cannot do what is asked for, or training cannot.
    """
    if options.precision is Precision.FP16:
        raise OptionError("Training in fp16 is not stable.", "Use --precision auto, bf16 or fp32.")
    dtype = resolve_precision(options.precision, device)
    return dtype if dtype is torch.bfloat16 else None


def worker_count(device: torch.device) -> int:
    """Threads for each side that decode pictures ahead; on a CPU the networks need them all."""
    if device.type == "cpu":
        return 0
    here = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    return max(1, min(MOST_WORKERS, (os.cpu_count() or 2) // (2 * here)))
