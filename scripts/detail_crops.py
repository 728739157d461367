"""Write docs/detail.jpg: crops at 100 % of 24-megapixel results, plainly enlarged beside today's defaults.

    uv run python scripts/detail_crops.py watercolour:PHOTOGRAPH:0.5,0.5 impressionist:PHOTOGRAPH:0.3,0.55

Each argument is one row: a model, a photograph, and where the crop's centre lies, as shares of width and height. The
photograph is scaled to 24 megapixels first, so that rows can be compared whatever was found. Variance of the Laplacian
of each crop is printed as a measure of sharpness.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from put.config import TranslateOptions
from put.images.image_files import read_image
from put.models.library import Library
from put.translation.translator import Translator

Image = NDArray[np.uint8]

AREA = 24e6
SIDE = 300
AROUND = 96
"""Pixels around a crop that a built-in painter's result depends on."""
DOCS = Path(__file__).parents[1] / "docs"


@dataclass(frozen=True)
class Row:
    """What one row of the sheet shows."""

    model: str
    photograph: Path
    across: float
    down: float

    @classmethod
    def of(cls, text: str) -> Row:
        """Read an argument."""
        model, photograph, centre = text.split(":")
        across, down = centre.split(",")
        return cls(model, Path(photograph), float(across), float(down))

    def crops(self) -> list[Image]:
        """The photograph, plainly enlarged, with detail, with defaults, and with the finest brush."""
        pixels = _scaled(read_image(self.photograph).pixels)
        height, width = pixels.shape[:2]
        top, left = round(self.down * height) - SIDE // 2, round(self.across * width) - SIDE // 2
        part = (slice(top, top + SIDE), slice(left, left + SIDE))
        around = pixels[top - AROUND : top + SIDE + AROUND, left - AROUND : left + SIDE + AROUND]
        inside = (slice(AROUND, -AROUND), slice(AROUND, -AROUND))
        return [
            pixels[part],
            self._translated(pixels, TranslateOptions(brush_size=1, detail=0))[part],
            self._translated(pixels, TranslateOptions(brush_size=1))[part],
            self._translated(pixels, TranslateOptions())[part],
            self._translated(around, TranslateOptions(work_size=0))[inside],
        ]

    def _translated(self, pixels: Image, options: TranslateOptions) -> Image:
        translator = Translator(Library().find(self.model), options)
        made: Image = np.rint(translator.translate(pixels, print).pixels * 255).astype(np.uint8)
        return made


def main(arguments: list[str]) -> None:
    """Write the sheet and print how sharp each crop is."""
    rows = []
    for row in map(Row.of, arguments):
        crops = row.crops()
        print(row.model, *(f"{_sharpness(crop):.0f}" for crop in crops), flush=True)
        rows.append(np.hstack(crops))
    sheet = cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)
    cv2.imwrite(str(DOCS / "detail.jpg"), sheet, [cv2.IMWRITE_JPEG_QUALITY, 84])


def _scaled(pixels: Image) -> Image:
    height, width = pixels.shape[:2]
    scale = (AREA / (height * width)) ** 0.5
    size = (round(width * scale), round(height * scale))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LANCZOS4), np.uint8)


def _sharpness(crop: Image) -> float:
    return float(cv2.Laplacian(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), cv2.CV_64F).var())


if __name__ == "__main__":
    main(sys.argv[1:])
