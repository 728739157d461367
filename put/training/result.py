"""What a run leaves to look at and to use: sample sheets and the model file."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from put.config import TrainOptions
from put.data.unpaired import PictureFolder, to_tensor
from put.errors import PutError, TrainingError
from put.media.atomic import atomic_target
from put.models.card import ModelCard
from put.models.modelfile import save_model
from put.nn.generator import Generator

__all__ = ["write_model", "write_samples"]

SAMPLE_SIDE = 256


def write_samples(path: Path, generator: Generator, pictures: PictureFolder, held_out: list[Path]) -> None:
    """Write a sheet: the held-out pictures above, their translations below, as JPEG.

    Args:
        path: the file; its folder is made.
        generator: in evaluation mode.
        pictures: reads the pictures.
        held_out: their paths.
    """
    pairs = [pair for source in held_out if (pair := _translated(generator, pictures, source)) is not None]
    sheet = Image.new("RGB", (SAMPLE_SIDE * max(1, len(pairs)), SAMPLE_SIDE * 2))
    for column, pair in enumerate(pairs):
        for row, picture in enumerate(pair):
            sheet.paste(picture, (column * SAMPLE_SIDE, row * SAMPLE_SIDE))
    path.parent.mkdir(exist_ok=True)
    with atomic_target(path) as part:
        sheet.save(part, "JPEG", quality=92)


def write_model(
    path: Path,
    generator: Generator,
    options: TrainOptions,
    folders: tuple[Path, Path],
    pictures: tuple[list[Path], PictureFolder, PictureFolder],
) -> None:
    """Write the averaged generator with a card that says how it was made.

    Raises:
        TrainingError: the file cannot be written.
    """
    held_out, side_a, side_b = pictures
    names = tuple(folder.resolve().name for folder in folders)
    pair = next((p for source in held_out if (p := _translated(generator, side_a, source)) is not None), None)
    card = ModelCard(
        title=f"{names[0]} to {names[1]}",
        description=f"Turns pictures like those of {names[0]} into pictures like those of {names[1]}.",
        date=dt.datetime.now(dt.UTC).date().isoformat(),
        source_domain=names[0],
        target_domain=names[1],
        method=f"PUT, {options.num_negatives} hardest negatives a query",
        training=_facts(options, len(side_a.paths), len(side_b.paths)),
        work_size=round(options.size * (options.load_min + options.load_max) / 2),
        before=_jpeg(pair[0]) if pair else b"",
        after=_jpeg(pair[1]) if pair else b"",
    )
    try:
        save_model(path, generator, card)
    except PutError as error:
        raise TrainingError("The generator cannot be written.", error.hint, str(error)) from error


def _facts(options: TrainOptions, count_a: int, count_b: int) -> dict[str, str]:
    names = (
        "steps",
        "size",
        "batch",
        "ngf",
        "blocks",
        "num_negatives",
        "anneal_steps",
        "keep_content",
        "keep_colours",
        "seed",
    )
    facts = {name: str(getattr(options, name)) for name in names}
    return {"pictures of A": str(count_a), "pictures of B": str(count_b)} | facts


@torch.no_grad()
def _translated(generator: Generator, pictures: PictureFolder, source: Path) -> tuple[Image.Image, Image.Image] | None:
    """The middle of a picture and of its translation, both ``SAMPLE_SIDE`` square."""
    picture = pictures.whole(source, SAMPLE_SIDE)
    if picture is None:
        return None
    device = next(generator.parameters()).device
    output = generator(to_tensor(picture)[None].to(device))[0].float().cpu()
    array = ((output + 1) * 127.5).round().clamp(0, 255).permute(1, 2, 0).numpy().astype(np.uint8)
    return _middle(picture), _middle(Image.fromarray(array))


def _middle(picture: Image.Image) -> Image.Image:
    left, top = (picture.width - SAMPLE_SIDE) // 2, (picture.height - SAMPLE_SIDE) // 2
    return picture.crop((left, top, left + SAMPLE_SIDE, top + SAMPLE_SIDE))


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
