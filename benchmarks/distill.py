"""How near a student is to its teacher at several sizes, how much faster, and both side by side.

    uv run python -m benchmarks.distill TEACHER STUDENT PICTURES... -o SHEET.png

Each picture is scaled to each short side, goes through both generators as the program runs them (mirrored margin and
all), and is compared in 8-bit levels. On the sheet a row is a picture at one size: photograph, teacher, student.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from put.config import Precision
from put.data.augment import middle, read_small
from put.data.folders import find_images
from put.device import resolve_device, resolve_precision
from put.models.model_file import load_generator
from put.training.distillation.options import operations
from put.training.distillation.student import times_faster
from put.translation.engine import Engine

SIZES = (256, 512)
SHOWN = 4


def main() -> None:
    """Measure and draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("teacher", type=Path)
    parser.add_argument("student", type=Path)
    parser.add_argument("pictures", type=Path, nargs="+")
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    given = parser.parse_args()
    device = resolve_device(given.device)
    dtype = resolve_precision(Precision.AUTO, device)
    teacher, student = load_generator(given.teacher), load_generator(given.student)
    engines = [Engine(generator, device, dtype) for generator in (teacher, student)]
    less = operations(teacher.spec) / operations(student.spec)
    cast = None if dtype is torch.float32 else dtype
    print(f"{less:.2f} times less computation, {times_faster(teacher, student, device, cast):.2f} times faster")
    paths = [path for place in given.pictures for path in find_images(place)]
    rows: list[Image.Image] = []
    for size in given.sizes:
        levels, ratios = [], []
        for number, path in enumerate(paths):
            picture = ((middle(read_small(path, size), size) + 1) * 127.5).round().byte().permute(1, 2, 0).numpy()
            wanted, found = (_translated(engine, picture) for engine in engines)
            difference = wanted.astype(np.float64) - found
            levels.append(np.abs(difference).mean())
            ratios.append(10 * math.log10(255**2 / max(1e-9, np.square(difference).mean())))
            if number < SHOWN:
                rows.append(_row([picture, wanted, found]))
        print(f"{size} px: L1 {np.mean(levels):.2f} of 255, PSNR {np.mean(ratios):.1f} dB, {len(paths)} pictures")
    if given.output:
        _sheet(rows).save(given.output)


def _translated(engine: Engine, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    pixels = engine.translate(picture, work_size=0, strength=1.0, warn=lambda *_: None).pixels
    return (pixels * 255).round().astype(np.uint8)


def _row(pictures: list[NDArray[np.uint8]]) -> Image.Image:
    return Image.fromarray(np.concatenate(pictures, axis=1))


def _sheet(rows: list[Image.Image]) -> Image.Image:
    sheet = Image.new("RGB", (max(row.width for row in rows), sum(row.height for row in rows)))
    top = 0
    for row in rows:
        sheet.paste(row, (0, top))
        top += row.height
    return sheet


if __name__ == "__main__":
    main()
