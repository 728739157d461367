"""Put a card, a before/after picture and the scores on test pictures into the generator of a finished run.

    uv run python scripts/ship_model.py RUN/best.safetensors resources/models/NAME.toml --data DATA

writes NAME.safetensors beside the card's texts, with fp16 weights, and the small picture that tests hold it to. DATA
holds the folders that the texts name under ``[sets]``. With ``--try`` nothing is written: the scores at several working
sizes and strengths of 'keep colours' are printed, to choose the card's from.
"""

from __future__ import annotations

import argparse
import dataclasses
import io
import tomllib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from judging import Sets, judge, lower_reference, seconds, shown
from PIL import Image

from put.config import Precision, TranslateOptions
from put.data.folders import find_images
from put.familiarity.describe import describe_images
from put.images.image_files import read_image
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import load_generator, read_card, save_model
from put.paths import samples
from put.translation.translator import Translator

SIDE = 256
WORK_SIZES = (256, 384, 512)
COLOURS = (0.0, 0.3, 0.7)
TIMED = (256, 512, 1024)
GOLDEN = Path(__file__).parents[1] / "tests" / "translation" / "golden"
GOLDEN_SAMPLE, GOLDEN_SIDE = "hills.jpg", 160


def main() -> None:
    """Write the file to be shipped, or try settings."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--machine", default="2 cores of a CPU", help="what the seconds are measured on")
    parser.add_argument(
        "--photographs", type=Path, help="what it was trained on, where its card does not describe that yet"
    )
    parser.add_argument("--try", action="store_true", dest="trying")
    given = parser.parse_args()
    words = tomllib.loads(given.texts.read_text(encoding="utf-8"))
    sets = words.pop("sets")
    folders = Sets(
        given.data / sets["test_a"],
        *([given.data / name for name in sets[side]] for side in ("train_b", "test_b")),
    )
    if given.trying:
        _try(given.model, folders)
        return
    _, trained = read_card(given.model)
    if given.photographs is not None:
        trained = dataclasses.replace(trained, inputs=describe_images(find_images(given.photographs)).to_bytes())
    target = given.texts.with_suffix(".safetensors")
    _ship(given.model, trained, target, words, folders, given.machine, sets["photograph"])


def _ship(
    model: Path, trained: ModelCard, target: Path, words: dict[str, Any], sets: Sets, machine: str, photograph: str
) -> None:
    facts = dict(trained.training) | words.pop("training", {})
    texts = {key: value.strip() if isinstance(value, str) else value for key, value in words.items()}
    card = dataclasses.replace(trained, **texts | {"credits": tuple(texts.get("credits", trained.credits))})
    save_model(target, load_generator(model), card)
    before, after = _pictures(target, samples() / photograph)
    facts |= _scores(target, sets) | _times(target, machine)
    save_model(target, load_generator(model), dataclasses.replace(card, before=before, after=after, training=facts))
    _write_golden(target)
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")
    for name, value in facts.items():
        print(f"  {name}: {value}")


def _write_golden(model: Path) -> None:
    """The small picture that the tests compare the generator's with."""
    pixels = read_image(samples() / GOLDEN_SAMPLE).pixels
    scale = GOLDEN_SIDE / min(pixels.shape[:2])
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    result = Translator(Library().find(str(model)), TranslateOptions(device="cpu", precision=Precision.FP32))
    made = np.rint(np.asarray(result.translate(small, print).pixels) * 255).astype(np.uint8)
    GOLDEN.mkdir(exist_ok=True)
    Image.fromarray(made).save(GOLDEN / f"{model.stem}.png", optimize=True)


def _scores(model: Path, sets: Sets) -> dict[str, str]:
    found = judge(model, sets)
    return {
        "test KID": shown(found.translated.kid),
        "test KID relative to the photographs": shown(found.translated.relative_kid)
        if found.translated.relative_kid
        else "",
        "test KID of the photographs": shown(found.untranslated.kid),
        "test KID of B's training pictures": shown(lower_reference(sets)),
        "test content kept": shown(found.kept.content, 2),
        "test colour drift": shown(found.kept.colour_drift, 1),
        "test settings": "brush size 1, detail 0",
        "test diversity": shown(found.kept.diversity, 2),
    }


def _times(model: Path, machine: str) -> dict[str, str]:
    times = ", ".join(f"{seconds(model, side):.2g} s at {side} px" for side in TIMED)
    return {"seconds": f"{times}, squares at their own size, fp32, {machine}"}


def _try(model: Path, sets: Sets) -> None:
    print("B's training pictures:", shown(lower_reference(sets)))
    for size in WORK_SIZES:
        for colours in COLOURS:
            found = judge(model, sets, work_size=size, keep_colours=colours)
            print(
                f"{size} px, keep colours {colours}: KID {shown(found.translated.kid)}, photographs "
                f"{shown(found.untranslated.kid)}, content {shown(found.kept.content, 2)}, "
                f"drift {shown(found.kept.colour_drift, 1)}, diversity {shown(found.kept.diversity, 2)}",
                flush=True,
            )


def _pictures(model: Path, photograph: Path) -> tuple[bytes, bytes]:
    """The middle of the photograph and of its translation with the card's settings, as JPEG."""
    translator = Translator(Library().find(str(model)), TranslateOptions(device="cpu"))
    pixels = read_image(photograph).pixels
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
    main()
