"""What scripts measure of a generator on pictures that it was not trained on."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from put.config import TranslateOptions
from put.evaluation.bootstrap import Interval, kid_interval
from put.evaluation.compare import Comparison, ImageSet, compare
from put.evaluation.features import FeatureNetwork
from put.evaluation.gather import choose, read_pairs, read_targets
from put.models.library import Library
from put.translation.translator import Translator

SIZE = 320
"""Short side at which pictures are compared."""
MOST = 500


@dataclass(frozen=True)
class Sets:
    """Folders of pictures."""

    test_a: Path
    train_b: Sequence[Path]
    test_b: Sequence[Path]


def targets(folders: Sequence[Path]) -> ImageSet:
    """The pictures of several folders."""
    found = [read_targets(choose(folder, MOST, 0), SIZE)[0] for folder in folders]
    pictures = [picture for each in found for picture in each.images]
    return ImageSet(pictures, [source for each in found for source in each.sources])


def judge(model: Path, sets: Sets, **settings: float | None) -> Comparison:
    """Measure the model at the size that its card recommends, with nothing of the input's detail, or with others."""
    options = TranslateOptions(device="cpu", **{"brush_size": 1.0, "detail": 0.0, **settings})  # type: ignore[arg-type]
    translator = Translator(Library().find(str(model)), options)

    def translate(_path: Path, pixels: np.ndarray) -> np.ndarray:
        return np.asarray(translator.translate(pixels, lambda _warning: None).pixels)

    pairs, outputs, _ = read_pairs(choose(sets.test_a, MOST, 0), translate, SIZE, lambda _done: None)
    return compare(pairs, outputs, targets(sets.test_b), device=torch.device("cpu"))


def lower_reference(sets: Sets) -> Interval:
    """The kernel distance of B's training pictures to its test pictures: about the best that can be had."""
    network = FeatureNetwork(torch.device("cpu"))
    sides = [targets(sets.train_b), targets(sets.test_b)]
    features = [
        network.features(torch.from_numpy(picture).permute(2, 0, 1) / 255 for picture in side.images)
        .numpy()
        .astype(np.float64)
        for side in sides
    ]
    return kid_interval(*features, sides[0].sources, sides[1].sources, seed=0)


def seconds(model: Path, side: int, work_size: int | None = 0, rounds: int = 3) -> float:
    """Median time for a square photograph of ``side`` pixels, without reading and writing."""
    translator = Translator(Library().find(str(model)), TranslateOptions(device="cpu", work_size=work_size))
    pixels = np.random.default_rng(0).integers(0, 255, (side, side, 3), np.uint8)
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        translator.translate(pixels, lambda _warning: None)
        times.append(time.perf_counter() - start)
    return sorted(times[1:])[rounds // 2]


def shown(interval: Interval, digits: int = 3) -> str:
    """Such as ``0.131 (0.110 to 0.152)``."""
    text = f"{interval.value:.{digits}f}"
    if interval.low is None or interval.high is None:
        return text
    return f"{text} ({interval.low:.{digits}f} to {interval.high:.{digits}f})"
