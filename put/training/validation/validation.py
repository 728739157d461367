"""Validation scores of a run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from put.config import TrainOptions
from put.data.folders import source_of
from put.data.unpaired import UnpairedDataset
from put.errors import PutError
from put.events import Warned
from put.nn.generators.base import ImageGenerator
from put.training.validation.split import VALIDATION_IMAGES, Split

if TYPE_CHECKING:
    from put.evaluation.evaluator import Evaluator, ValidationScores

__all__ = ["Validation"]


class Validation:
    """Scores the EMA generator; images and evaluator are loaded when they are first needed.

    Args:
        split: the images.
        sides: loaders of A and B.
        options: the settings.
        device: where the generator is.
    """

    def __init__(
        self, split: Split, sides: tuple[UnpairedDataset, UnpairedDataset], options: TrainOptions, device: torch.device
    ) -> None:
        self._split, self._sides, self._options, self._device = split, sides, options, device
        self._evaluator: Evaluator | None = None
        self._failed = False
        self._possible = options.eval_every > 0 and bool(split.held_a and split.held_b)
        self.warnings: list[Warned] = []
        """Why there are no scores, where there ought to be some."""

    @property
    def possible(self) -> bool:
        """Whether there are scores, or will be."""
        return self._possible and not self._failed

    def is_due(self, step: int, *, last: bool) -> bool:
        """Return whether the generator is to be scored after ``step`` steps."""
        return self._possible and (last or step % self._options.eval_every == 0)

    def scores(self, generator: ImageGenerator) -> ValidationScores | None:
        """Return the scores, or None and a warning where scoring is not possible."""
        if self._failed:
            return None
        try:
            if self._evaluator is None:
                self._evaluator = self._load()
            return self._evaluator.evaluate(generator)
        except (PutError, ImportError, OSError, ValueError) as error:
            self._failed = True
            self.warnings.append(Warned(f"There are no validation scores: {error}", "The run continues without them."))
            return None

    def _load(self) -> Evaluator:
        from put.evaluation.evaluator import Evaluator  # it brings a network of its own

        size = self._options.work_size  # as it was trained, and as it is going to be used
        photographs, groups_a = _read(self._sides[0], self._split.held_a, size)
        targets, groups_b = _read(self._sides[1], self._split.held_b, round(size * self._options.zoom_b))
        return Evaluator(
            photographs, targets, device=self._device, groups_a=groups_a, groups_b=groups_b, seed=self._options.seed
        )


def _read(side: UnpairedDataset, paths: Sequence[Path], short_side: int) -> tuple[list[Tensor], list[str]]:
    """Images and their sources; whole sources can be more than is needed, and some may be unreadable."""
    found = [
        (image, source_of(path))
        for path in paths[:VALIDATION_IMAGES]
        if (image := side.whole(path, short_side)) is not None
    ]
    return [image for image, _ in found], [source for _, source in found]
