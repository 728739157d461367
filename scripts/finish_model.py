"""Finish a generator that was trained without: its last steps learn the mean of its results over shifts.

    uv run python scripts/finish_model.py MODEL.safetensors PHOTOGRAPHS -o FINISHED.safetensors --steps 300

What ``put train --finish-steps`` does at the end of a run, see :mod:`put.training.loop.finishing`. The card stays.
"""

from __future__ import annotations

import argparse
import copy
import random
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from put.config import Precision
from put.data.folders import find_images
from put.data.unpaired import UnpairedDataset
from put.models.model_file import load_generator, read_card, save_model
from put.nn.generators.base import ImageGenerator
from put.training.loop.finishing import Finishing
from put.training.loop.precision import autocast, training_dtype

LOAD = 1.3, 2.3
"""Short sides of photographs as multiples of the crop, as in the presets."""
SAID_EVERY = 50


def main() -> None:
    """Read the generator, finish it, and write it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("photographs", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--size", type=int, default=160)
    parser.add_argument("--lr", type=float, default=3e-4)
    given = parser.parse_args()
    sides = round(LOAD[0] * given.size), round(LOAD[1] * given.size)
    photographs = UnpairedDataset(find_images(given.photographs), given.size, sides, random.Random(0))  # noqa: S311
    finished = finish(load_generator(given.model), photographs, given.steps, given.lr)
    save_model(given.output, finished, read_card(given.model)[1])


def finish(generator: ImageGenerator, photographs: UnpairedDataset, steps: int, lr: float) -> ImageGenerator:
    """The averaged weights after ``steps`` steps; ``generator`` learns."""
    averaged = copy.deepcopy(generator).eval().requires_grad_(requires_grad=False)
    finishing, draws = Finishing(generator.train().requires_grad_(), averaged, lr), torch.Generator().manual_seed(0)
    for step in range(steps):
        loss = finishing.step(photographs.batch(1), (step, steps), draws, _forward, lambda _learning: None)
        if (step + 1) % SAID_EVERY == 0:
            print(f"{step + 1} of {steps}: {127.5 * float(loss):.2f} of 255", flush=True)
    return averaged


def _forward(generator: ImageGenerator) -> Callable[[Tensor], Tensor]:
    def forward(images: Tensor) -> Tensor:
        with autocast(images.device, training_dtype(Precision.AUTO, images.device)):
            output: Tensor = generator(images)
        return output

    return forward


if __name__ == "__main__":
    main()
