"""Put a card and a before/after picture into the generator of a finished run.

    uv run python scripts/ship_model.py RUN/best.safetensors resources/models/NAME.toml PHOTOGRAPH

writes NAME.safetensors beside the card's texts, with fp16 weights.
"""

from __future__ import annotations

import dataclasses
import io
import sys
import tomllib
from pathlib import Path

import numpy as np
from PIL import Image

from put.config import TranslateOptions
from put.media.pictures import read_picture
from put.models.card import ModelCard
from put.models.library import Library
from put.models.modelfile import load_generator, read_card, save_model
from put.translate.translator import Translator

SIDE = 256


def main(model: Path, texts: Path, photograph: Path) -> None:
    """Write the file to be shipped."""
    _, trained = read_card(model)
    words = {key: value.strip() if isinstance(value, str) else value for key, value in _read(texts).items()}
    card = dataclasses.replace(trained, **words | {"credits": tuple(words["credits"])})
    target = texts.with_suffix(".safetensors")
    save_model(target, load_generator(model), card)
    before, after = _pictures(target, photograph)
    save_model(target, load_generator(model), dataclasses.replace(card, before=before, after=after))
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


def _read(texts: Path) -> dict[str, str | int | float | list[str]]:
    known = {field.name for field in dataclasses.fields(ModelCard)}
    words = tomllib.loads(texts.read_text(encoding="utf-8"))
    if words.keys() - known:
        sys.exit(f"{texts} has unknown fields: {', '.join(sorted(words.keys() - known))}")
    return words


def _pictures(model: Path, photograph: Path) -> tuple[bytes, bytes]:
    """The middle of the photograph and of its translation with the card's settings, as JPEG."""
    translator = Translator(Library().find(str(model)), TranslateOptions(device="cpu"))
    pixels = read_picture(photograph).pixels
    result = translator.translate(pixels, print)
    return _jpeg(pixels), _jpeg(np.rint(result.pixels * 255).astype(np.uint8))


def _jpeg(pixels: np.ndarray) -> bytes:
    picture = Image.fromarray(pixels)
    scale = SIDE / min(picture.size)
    picture = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)
    left = (picture.width - SIDE) // 2
    buffer = io.BytesIO()
    picture.crop((left, 0, left + SIDE, SIDE)).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
