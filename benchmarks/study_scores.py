"""How good the study's generators are: against the aligned truth for ``maps``, by held-out sets for ``art``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from benchmarks.study_data import load_picture, sides, source_name
from benchmarks.study_plan import Run, Settings, budget_points, nearest, read_json, write_json
from benchmarks.study_train import Say, Training, say_now, step_seconds
from put.evaluation.content import ssim
from put.evaluation.evaluator import Evaluator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.build import build_network
from put.nn.generators.registry import trained_spec

__all__ = [
    "aligned_scores",
    "classes",
    "load_generator",
    "palette",
    "read_scores",
    "score_file",
    "score_runs",
    "translate",
]

RADIUS = 28.0
"""Distance in 8-bit RGB within which pixels are of one map colour; JPEG and anti-aliasing blur them."""
MOST_COLOURS = 6
LEAST_SHARE = 0.005
"""Share of the pixels below which a colour is no class of its own."""
PALETTE_PIXELS = 1_000_000

Pixels = NDArray[np.float64]


def palette(pixels: Pixels) -> Pixels:
    """The few flat colours that a map is drawn in, the most frequent bin first.

    The fullest cell of the colour cube is moved to the median of the colours around it; these pixels are taken away,
    and so on.

    Args:
        pixels: ``[N, 3]`` in [0, 255].

    Returns:
        ``[K, 3]``, K from 1 to 6.
    """
    left = pixels
    found: list[Pixels] = []
    while len(left) and len(found) < MOST_COLOURS:
        cells = (left.astype(np.int64) >> 3) @ np.array([1024, 32, 1])
        cell = int(np.bincount(cells).argmax())
        centre = np.array([cell // 1024, cell // 32 % 32, cell % 32]) * 8.0 + 4.0
        for _ in range(3):
            near = np.linalg.norm(left - centre, axis=1) < RADIUS
            centre = np.median(left[near], axis=0)
        near = np.linalg.norm(left - centre, axis=1) < RADIUS
        if near.sum() < LEAST_SHARE * len(pixels) and found:
            break
        found.append(centre)
        left = left[~near]
    return np.array(found)


def classes(pictures: Tensor, colours: Pixels) -> Tensor:
    """The nearest colour of every pixel.

    Args:
        pictures: ``[N, 3, H, W]`` in [0, 1].
        colours: ``[K, 3]`` in [0, 255].

    Returns:
        ``[N, H, W]`` int64 in [0, K).
    """
    table = torch.from_numpy(colours / 255.0).float()
    return torch.stack(
        [
            torch.stack([(picture - colour[:, None, None]).square().sum(0) for colour in table]).argmin(0)
            for picture in pictures
        ]
    )


def aligned_scores(outputs: Tensor, truths: Tensor, colours: Pixels) -> dict[str, float]:
    """How right translations are whose truth is known.

    Args:
        outputs: ``[N, 3, H, W]`` in [0, 1].
        truths: the same.
        colours: ``[K, 3]`` in [0, 255].

    Returns:
        ``mean_class``: share of a class's pixels that are of the right colour, the mean over the classes that occur, so
        that the rare colours count as much as the background; ``overall``: share of all pixels; ``error``: mean
        absolute difference; ``rmse``; ``ssim``; ``variety``: spread of the outputs around their mean picture, as a
        multiple of that of the truths: 0 where all inputs give one picture.
    """
    right = classes(outputs, colours) == (truth := classes(truths, colours))
    each = [
        float(right[truth == index].float().mean()) for index in range(len(colours)) if bool((truth == index).any())
    ]
    difference = outputs - truths
    return {
        "mean_class": float(np.mean(each)),
        "overall": float(right.float().mean()),
        "error": float(difference.abs().mean()),
        "rmse": float(difference.square().mean().sqrt()),
        "ssim": float(np.mean([ssim(one, other) for one, other in zip(outputs, truths, strict=True)])),
        "variety": float(outputs.std(0).mean() / truths.std(0).mean()),
    }


def load_generator(path: Path, settings: Settings) -> ImageGenerator:
    """The averaged generator that a run kept."""
    generator = build_network(trained_spec("painter" if settings.painter else "resnet", settings.ngf, settings.blocks))
    weights = torch.load(path, map_location="cpu", weights_only=True)
    generator.load_state_dict({name: tensor.float() for name, tensor in weights.items()})
    return generator.eval().requires_grad_(requires_grad=False)


@torch.no_grad()
def translate(generator: ImageGenerator, picture: Tensor, device: torch.device | None = None) -> Tensor:
    """One picture ``[3, H, W]`` in [-1, 1] to its translation in [0, 1], on the CPU."""
    output: Tensor = generator(picture[None].to(device))[0].float().cpu()
    return ((output + 1) / 2).clamp(0, 1)


def score_file(work: Path, run: Run, step: int) -> Path:
    """Where the scores of a run at a step are."""
    return work / "scores" / f"{run.name}-{step:07d}.json"


def score_runs(runs: Sequence[Run], settings: Settings, work: Path, data: Path, say: Say = say_now) -> None:
    """Score every generator that has been kept and is not scored yet."""
    points = budget_points(settings.steps, step_seconds(work))
    scorers: dict[str, _Maps | _Art] = {}
    for run in runs:
        training = Training(run, settings, work / "runs", data)
        if not training.done:
            continue
        wanted = {nearest(training.kept_steps(), step) for step in points[run.variant.name].values()}
        for step in sorted(step for step in wanted if step is not None):
            target = score_file(work, run, step)
            if target.exists():
                continue
            if not training.kept(step).exists():
                say(f"{run.name} at {step}: its weights stayed where it was trained")
                continue
            if run.task not in scorers:
                scorers[run.task] = _Maps(settings, data) if run.task == "maps" else _Art(run.task, settings, data)
                write_json(work / "scores" / f"lines-{run.task}.json", scorers[run.task].lines())
            scores = scorers[run.task].score(load_generator(training.kept(step), settings))
            write_json(target, scores)
            say(f"{run.name} at {step}: " + ", ".join(f"{name} {value:.4f}" for name, value in scores.items()))


class _Maps:
    """The aligned test places: the middle square of each, of the size of a crop."""

    def __init__(self, settings: Settings, data: Path) -> None:
        found = sides("maps", data)
        shown = settings.short_side, settings.size
        self._photographs = [load_picture(path, *shown) for path in found.test_a]
        self._truths = torch.stack([(load_picture(path, *shown) + 1) / 2 for path in found.test_b])
        self._colours = palette(_some_pixels(found.train_b))
        self._device = torch.device("cuda" if settings.device.startswith("cuda") else "cpu")

    def score(self, generator: ImageGenerator) -> dict[str, float]:
        generator.to(self._device)
        outputs = torch.stack([translate(generator, photograph, self._device) for photograph in self._photographs])
        return aligned_scores(outputs, self._truths, self._colours)

    def lines(self) -> dict[str, object]:
        """What can be had without learning anything."""
        shares = torch.bincount(classes(self._truths, self._colours).flatten(), minlength=len(self._colours))
        common = torch.from_numpy(self._colours[int(shares.argmax())] / 255.0).float()
        plain = common[None, :, None, None].expand_as(self._truths)
        photographs = torch.stack([(photograph + 1) / 2 for photograph in self._photographs])
        given = {
            "the photograph itself": photographs,
            "the most frequent colour": plain,
            "the map of another place": self._truths.roll(len(self._truths) // 2, 0),
        }
        return {
            "palette": [[round(value) for value in colour] for colour in self._colours.tolist()],
            "shares": (shares / shares.sum()).tolist(),
            "pictures": len(self._truths),
            "lines": {name: aligned_scores(pictures, self._truths, self._colours) for name, pictures in given.items()},
        }


def _some_pixels(paths: Sequence[Path]) -> Pixels:
    every = []
    for path in paths:
        with Image.open(path) as opened:
            every.append(np.asarray(opened.convert("RGB")).reshape(-1, 3))
    pixels = np.concatenate(every)
    chosen: Pixels = pixels[:: max(1, len(pixels) // PALETTE_PIXELS)].astype(np.float64)
    return chosen


class _Art:
    """Held-out photographs and paintings."""

    def __init__(self, task: str, settings: Settings, data: Path) -> None:
        found = sides(task, data)
        self._device = torch.device("cuda" if settings.device.startswith("cuda") else "cpu")
        photographs, targets = (
            [load_picture(path, settings.short_side) for path in paths] for paths in (found.test_a, found.test_b)
        )
        groups_a, groups_b = ([source_name(path) for path in paths] for paths in (found.test_a, found.test_b))
        self._evaluator = Evaluator(photographs, targets, self._device, groups_a, groups_b)
        self._counts = {"photographs": len(photographs), "paintings": len(targets)}

    def score(self, generator: ImageGenerator) -> dict[str, float]:
        found = self._evaluator.evaluate(generator.to(self._device))
        wanted = ("kid", "content", "colour_drift", "inversion", "diversity")
        relative = found.kid / found.untranslated_kid if found.relative is None else found.relative.value
        return {"relative": relative} | {name: float(getattr(found, name)) for name in wanted}

    def lines(self) -> dict[str, object]:
        """The photographs as they are."""
        found = self._evaluator.evaluate(torch.nn.Identity())
        lines = {
            "the photograph itself": {
                "relative": 1.0, "kid": found.kid, "content": 1.0, "colour_drift": 0.0, "inversion": 1.0,
                "diversity": 1.0,
            }
        }  # fmt: skip
        return {**self._counts, "lines": lines}


def read_scores(work: Path, run: Run, step: int) -> dict[str, float]:
    """The scores of a run at a step, empty where there are none."""
    return read_json(score_file(work, run, step))
