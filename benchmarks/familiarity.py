"""How well the check of familiarity tells kinds of pictures from a model's training pictures.

    uv run python -m benchmarks.familiarity USUAL FOLDER... --model NAME...

USUAL holds photographs like those of the training, which no model was trained on; each further folder another kind of
picture. Noise is added. docs/familiarity.md has the figures of some models side by side.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import mannwhitneyu

from put.data.folders import find_images
from put.errors import PutError
from put.familiarity.check import statistics_of
from put.familiarity.features import FEATURES, features_of, image_features
from put.models.library import Library

NOISE = 40
HEAD = "| Pictures | Number | Model | AUC | Rare (95 %) | Unusual (99 %) |\n| --- | ---: | --- | ---: | ---: | ---: |"
Features = NDArray[np.float32]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("usual", type=Path)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--model", action="append", required=True)
    parser.add_argument("--most", type=int, default=60, help="pictures of a folder, drawn")
    given = parser.parse_args()
    kinds = {f"{place.parent.name}/{place.name}": read(place, given.most) for place in (given.usual, *given.folders)}
    kinds["noise"] = noise()
    usual = next(iter(kinds.values()))
    print(HEAD)
    for model in given.model:
        known = statistics_of(Library().find(model))
        if known is None:
            raise SystemExit(f"{model}: its card says nothing of its training pictures")
        near = known.distances(usual)
        for name, features in kinds.items():
            far, percentiles = known.distances(features), known.percentiles(features)
            area = mannwhitneyu(far, near).statistic / (len(far) * len(near))
            shares = " | ".join(f"{100 * (percentiles > limit).mean():.0f} %" for limit in (95, 99))
            print(f"| {name} | {len(features)} | {model} | {area:.2f} | {shares} |", flush=True)


def read(folder: Path, most: int) -> Features:
    """Return the features ``[N, FEATURES]`` of up to ``most`` pictures."""
    paths = find_images(folder)
    drawn = sorted(random.Random(0).sample(paths, min(most, len(paths))))  # noqa: S311 - a sample, no secret
    rows = [row for _, row in features_of([(path, False) for path in drawn]) if not isinstance(row, PutError)]
    return np.concatenate(rows) if rows else np.zeros((0, FEATURES), np.float32)


def noise() -> Features:
    """Return the features of pictures in which every pixel is drawn by itself."""
    values = np.random.default_rng(0).integers(0, 256, (NOISE, 3, 256, 256), dtype=np.uint8)
    return np.stack([image_features(torch.from_numpy(each)) for each in values])


if __name__ == "__main__":
    main()
