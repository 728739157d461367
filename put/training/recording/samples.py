"""Sample sheets and model files of a run."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from put.config import Selection, TrainOptions
from put.data.unpaired import UnpairedDataset
from put.errors import PutError, TrainingError
from put.files.atomic import atomic_target
from put.models.card import ModelCard
from put.models.model_file import read_card, save_model
from put.nn.generators.base import ImageGenerator
from put.nn.margin import with_margin

__all__ = ["Provenance", "best_score", "is_of_step", "write_model", "write_samples"]

SAMPLE_SIDE = 256
SPREAD_BLOCKS = 8
SCORE = "validation score"
"""The fact on a card that :func:`best_score` reads."""
METHODS = {
    Selection.HARDEST: "PUT, {} hardest negatives a query",
    Selection.BAND: "PUT, {} hard negatives a query, the hardest passed over",
    Selection.REFERENCE: "PUT as its authors released it, {} negatives",
    Selection.RANDOM: "PUT with {} random negatives a query",
    Selection.ALL: "CUT, all negatives",
}


@dataclass(frozen=True)
class Provenance:
    """Record of how a generator was made."""

    options: TrainOptions
    folders: tuple[Path, Path]
    counts: tuple[int, int]
    """Images of A and of B that it was trained on."""
    step: int
    init_from: str
    """The weights that training began from."""
    negatives: int
    """That each query was contrasted with in the end."""
    license: str = ""
    """Licence of the model that they are of."""
    credits: tuple[str, ...] = ()
    """Credits of that model."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """Held-out figures at ``step``; empty where it was not evaluated."""
    inputs: bytes = b""
    """Statistics of the images of A, as on the card."""


def write_samples(path: Path, generator: ImageGenerator, images: UnpairedDataset, shown: Sequence[Path]) -> float:
    """Write a sheet: images above, their translations below, as JPEG.

    Args:
        path: the file; its folder is made.
        generator: in evaluation mode.
        images: reads the images.
        shown: their paths; one that can no longer be read is left out of the sheet.

    Returns:
        How different the translations are, by how different the images are: the spread of the colours of their 8x8
        blocks. NaN where there are no two images, or only alike ones.
    """
    pairs = [pair for pair in (_translated(generator, images, source) for source in shown) if pair is not None]
    sheet = Image.new("RGB", (SAMPLE_SIDE * max(1, len(pairs)), SAMPLE_SIDE * 2))
    for column, pair in enumerate(pairs):
        for row, image in enumerate(pair):
            sheet.paste(_image(image), (column * SAMPLE_SIDE, row * SAMPLE_SIDE))
    path.parent.mkdir(exist_ok=True)
    with atomic_target(path) as part:
        sheet.save(part, "JPEG", quality=92)
    spreads = [_spread([pair[side] for pair in pairs]) for side in (0, 1)] if len(pairs) > 1 else [0.0, 0.0]
    return spreads[1] / spreads[0] if spreads[0] > 0 else float("nan")


def write_model(
    path: Path, generator: ImageGenerator, made: Provenance, images: UnpairedDataset, shown: Sequence[Path]
) -> None:
    """Write a generator with a card that says how it was made, whole or not at all.

    Args:
        path: the file.
        generator: in evaluation mode.
        made: how.
        images: reads the images.
        shown: the first that can be read is put on the card.

    Raises:
        TrainingError: the file cannot be written.
    """
    names = tuple((folder if folder.is_dir() else folder.with_suffix("")).resolve().name for folder in made.folders)
    options = made.options
    found = (_translated(generator, images, source) for source in shown)
    pair = next((pair for pair in found if pair is not None), None)
    card = ModelCard(
        title=f"{names[0]} to {names[1]}",
        description=f"Turns pictures like those of {names[0]} into pictures like those of {names[1]}.",
        date=dt.datetime.now(dt.UTC).date().isoformat(),
        source_domain=names[0],
        target_domain=names[1],
        method=METHODS[options.selection].format(made.negatives),
        license=made.license,
        credits=made.credits,
        training=_facts(made),
        work_size=options.work_size,
        before=_jpeg(pair[0]) if pair else b"",
        after=_jpeg(pair[1]) if pair else b"",
        inputs=made.inputs,
    )
    try:
        save_model(path, generator, card)
    except PutError as error:
        raise TrainingError("The generator cannot be written.", error.hint, str(error)) from error


def best_score(path: Path, after: int = -1) -> float | None:
    """Return the validation score on the card of a model file; None where there is no file, or none on it, or it is of
    no step after ``after``.
    """
    try:
        card = read_card(path)[1]
        return float(card.training[SCORE]) if card.step is not None and card.step > after else None
    except (PutError, KeyError, ValueError):
        return None


def is_of_step(path: Path, step: int) -> bool:
    """Return whether a model file is there, whole and of this step of its run."""
    try:
        return read_card(path)[1].step == step
    except PutError:
        return False


def _facts(made: Provenance) -> dict[str, str]:
    options = made.options
    facts = {"step": f"{made.step} of {options.steps}", "began from": made.init_from}
    facts |= {"pictures of A": str(made.counts[0]), "pictures of B": str(made.counts[1])}
    for name in (
        "generator", "discriminator", "size", "batch", "accumulate", "ngf", "blocks", "selection", "num_negatives",
        "anneal_steps", "keep_content", "identity", "keep_colours", "seed",
    ):  # fmt: skip
        facts[name] = str(getattr(options, name))
    for name in ("flips", "r1", "diff_augment", "single"):
        if value := getattr(options, name):
            facts[name] = ", ".join(value) if isinstance(value, tuple) else str(value)
    for name, value in made.scores.items():
        facts[SCORE if name == "score" else f"validation {name}"] = repr(value) if name == "score" else f"{value:.4g}"
    return facts


@torch.no_grad()
def _translated(generator: ImageGenerator, images: UnpairedDataset, source: Path) -> tuple[Tensor, Tensor] | None:
    """Return the middle of an image and of its translation, both ``[3, SAMPLE_SIDE, SAMPLE_SIDE]`` in [-1, 1]."""
    image = images.whole(source, SAMPLE_SIDE)
    if image is None:
        return None
    device = next(generator.parameters()).device
    output = with_margin(generator, image[None].to(device))[0].float().cpu()
    return _middle(image), _middle(output)


def _middle(image: Tensor) -> Tensor:
    top, left = ((side - SAMPLE_SIDE) // 2 for side in image.shape[1:])
    return image[:, top : top + SAMPLE_SIDE, left : left + SAMPLE_SIDE]


def _spread(images: list[Tensor]) -> float:
    blocks = F.adaptive_avg_pool2d(torch.stack(images), SPREAD_BLOCKS)
    return float(blocks.std(dim=0).mean())


def _image(image: Tensor) -> Image.Image:
    array = ((image + 1) * 127.5).round().clamp(0, 255).permute(1, 2, 0).numpy().astype(np.uint8)
    return Image.fromarray(array)


def _jpeg(image: Tensor) -> bytes:
    buffer = io.BytesIO()
    _image(image).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
