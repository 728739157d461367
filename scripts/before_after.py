"""Write docs/before-after.jpg and docs/fast.jpg: photographs, and what the shipped generators make of them.

uv run python scripts/before_after.py
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from put.config import TranslateOptions
from put.images.image_files import read_image
from put.models.library import Library
from put.paths import samples
from put.translation.translator import Translator

SIDE = 320
COLUMNS = 4
LOOKS = ("impressionist", "watercolour", "ink", "storybook", "engraving", "pencil", "ukiyoe")
DOCS = Path(__file__).parents[1] / "docs"


def main() -> None:
    """Write the sheets."""
    looks = [_row(name, LOOKS) for name in ("lake", "valley")]
    _sheet([tile for row in looks for tile in row]).save(DOCS / "before-after.jpg", quality=86)
    pairs = ("watercolour", "watercolour-fast", "impressionist", "impressionist-fast")
    rows = [_row(name, pairs) for name in ("coast", "lake", "hills", "valley")]
    _sheet([row[index] for index in range(1 + len(pairs)) for row in rows]).save(DOCS / "fast.jpg", quality=86)


def _row(photograph: str, generators: Sequence[str]) -> list[Image.Image]:
    """Return a photograph and what generators make of it."""
    pixels = read_image(samples() / f"{photograph}.jpg").pixels
    tiles = [_middle(Image.fromarray(pixels))]
    for name in generators:
        made = Translator(Library().find(name), TranslateOptions(device="cpu")).translate(pixels, print).pixels
        tiles.append(_middle(Image.fromarray(np.rint(np.asarray(made) * 255).astype(np.uint8))))
    return tiles


def _sheet(tiles: Sequence[Image.Image]) -> Image.Image:
    sheet = Image.new("RGB", (SIDE * COLUMNS, SIDE * (len(tiles) // COLUMNS)))
    for index, tile in enumerate(tiles):
        sheet.paste(tile, (index % COLUMNS * SIDE, index // COLUMNS * SIDE))
    return sheet


def _middle(picture: Image.Image) -> Image.Image:
    scale = SIDE / min(picture.size)
    picture = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)
    left, top = (picture.width - SIDE) // 2, (picture.height - SIDE) // 2
    return picture.crop((left, top, left + SIDE, top + SIDE))


if __name__ == "__main__":
    main()
