"""Write docs/before-after.jpg and docs/fast.jpg: photographs, and what the shipped generators make of them below.

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
PHOTOGRAPHS = ("coast", "lake", "hills", "valley")
SHEETS = {
    "before-after.jpg": ("impressionist", "watercolour", "ink", "storybook", "engraving", "pencil", "ukiyoe"),
    "fast.jpg": ("watercolour", "watercolour-fast", "impressionist", "impressionist-fast"),
}
DOCS = Path(__file__).parents[1] / "docs"


def main() -> None:
    """Write the sheets."""
    for name, generators in SHEETS.items():
        _sheet(generators).save(DOCS / name, quality=86)


def _sheet(generators: Sequence[str]) -> Image.Image:
    sheet = Image.new("RGB", (SIDE * len(PHOTOGRAPHS), SIDE * (1 + len(generators))))
    rows = [None, *(Translator(Library().find(name), TranslateOptions(device="cpu")) for name in generators)]
    for column, name in enumerate(PHOTOGRAPHS):
        pixels = read_image(samples() / f"{name}.jpg").pixels
        for row, translator in enumerate(rows):
            made = pixels
            if translator is not None:
                made = np.rint(np.asarray(translator.translate(pixels, print).pixels) * 255).astype(np.uint8)
            sheet.paste(_middle(Image.fromarray(made)), (column * SIDE, row * SIDE))
    return sheet


def _middle(picture: Image.Image) -> Image.Image:
    scale = SIDE / min(picture.size)
    picture = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)
    left, top = (picture.width - SIDE) // 2, (picture.height - SIDE) // 2
    return picture.crop((left, top, left + SIDE, top + SIDE))


if __name__ == "__main__":
    main()
