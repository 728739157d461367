"""Measure what a generator paints by the position of a pixel in the grid of its features.

    uv run python scripts/grid_pattern.py impressionist RUN/last.safetensors

For each generator, over the sample photographs at its working size, in grey levels of 255: *grid*, the spread over the
16 places of the 4-pixel grid of what is left of a result after the mean over 16 shifts is taken off, in blocks of 32
pixels; *edges*, the mean difference of neighbours in the result; *without*, the same in the mean over the shifts.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from put.images.image_files import read_image
from put.models.library import Library
from put.models.model_file import load_generator
from put.nn.generators.base import ImageGenerator
from put.nn.resize import resize
from put.paths import samples

GRID, BLOCK, BORDER = 4, 32, 8
SIDE = 320
LEVELS = 127.5


def main() -> None:
    """Print a line for each generator."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("models", nargs="+")
    for name in parser.parse_args().models:
        entry = Library().find(name)
        generator, side = load_generator(entry.path), (entry.card.work_size if entry.card else 0) or SIDE
        found = [measured(generator, picture(path, side)) for path in sorted(samples().glob("*.jpg"))]
        grid, edges, without = (sum(values) / len(values) for values in zip(*found, strict=True))
        print(f"{name}: grid {grid:.2f}, edges {edges:.2f}, without {without:.2f}", flush=True)


def picture(path: Path, short_side: int) -> Tensor:
    """A photograph ``[1, 3, H, W]`` in [-1, 1], H and W multiples of the grid."""
    pixels = torch.from_numpy(read_image(path).pixels.astype(np.float32) / 255).permute(2, 0, 1)[None]
    scale = short_side / min(pixels.shape[2:])
    height, width = (round(length * scale) // GRID * GRID for length in pixels.shape[2:])
    return resize(pixels, (height, width)).clamp(0, 1) * 2 - 1


@torch.inference_mode()
def measured(generator: ImageGenerator, x: Tensor) -> tuple[float, float, float]:
    """Grid, edges and edges without the grid, in grey levels."""
    height, width = x.shape[2] - GRID, x.shape[3] - GRID
    x, made = generator.with_noise(x), []
    for down in range(GRID):
        for right in range(GRID):
            result = generator(x[..., down : down + height, right : right + width]).float()
            top, left = BORDER - down, BORDER - right
            made.append(result[..., top : top + height - 2 * BORDER, left : left + width - 2 * BORDER])
    mean = torch.stack(made).mean(0)
    rows, columns = (length // BLOCK * BLOCK for length in mean.shape[2:])
    rest = (made[0] - mean)[..., :rows, :columns]
    cells = rest.reshape(3, rows // BLOCK, BLOCK // GRID, GRID, columns // BLOCK, BLOCK // GRID, GRID).mean((2, 5))
    grid = float(cells.std((2, 4)).mean())
    return LEVELS * grid, LEVELS * _edges(made[0]), LEVELS * _edges(mean)


def _edges(x: Tensor) -> float:
    return float((x[..., 1:] - x[..., :-1]).abs().mean())


if __name__ == "__main__":
    main()
