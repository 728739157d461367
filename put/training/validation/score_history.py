"""Validation scores in a row, and what of their changes is more than chance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

__all__ = ["GONE_TIMES", "Score", "ScoreHistory", "read_score"]

HALF_OF_NOISE = 0.5
"""By what part of the noise the last scores together must be below the first for a run to be given more time."""
PART_OF_NOISE = 0.25
"""By what part of the noise a score must be better to count as better. The noise is what another choice of images
would change; between two scores of the same images there is much less of it."""
GONE_TIMES = 2
"""Scores in a row, each worse than the best by more than its noise, before it is said that the run has left it."""


@dataclass(frozen=True)
class Score:
    """A validation score; lower is better."""

    step: int
    value: float | None
    """None where the generator gave no images."""
    noise: float | None = None
    """Amount by which it may lie too high by chance; None where too few images were held out to know."""
    untouched: float | None = None
    """The score of the photographs as they are."""
    content: float = 1.0
    diversity: float = 1.0


def read_score(step: int, figures: Mapping[str, float]) -> Score:
    """Return the score in an evaluator's figures (see :class:`put.evaluation.evaluator.ValidationScores`)."""
    value, kid = figures.get("score"), figures.get("kid")
    low = figures.get("kid_low")
    noise = None  # both ends are the value itself where there is no interval
    if kid is not None and low is not None and low != kid:
        noise = max(0.0, kid - low)
    return Score(
        step, value, noise, figures.get("untranslated_kid"), figures.get("content", 1.0), figures.get("diversity", 1.0)
    )


@dataclass(frozen=True)
class ScoreHistory:
    """Scores that are numbers, at least two."""

    values: Sequence[float]
    noises: Sequence[float]
    steps: Sequence[int]
    latest: Score

    @property
    def place(self) -> int:
        """Index of the best; the later of equals."""
        return min(range(len(self.values)), key=lambda place: (self.values[place], -place))

    @property
    def best(self) -> float:
        """The lowest score."""
        return self.values[self.place]

    @property
    def nearer(self) -> bool:
        """Whether the best is nearer to B than the untouched photographs, beyond noise."""
        untouched = self.latest.untouched
        return untouched is not None and self.best + self.noises[self.place] < untouched

    @property
    def fell(self) -> bool:
        """Whether the best is below the first, beyond noise."""
        return self.place > 0 and self.best < self.values[0] - self.noises[0]

    @property
    def falls(self) -> bool:
        """Whether the last scores are below the first, if only within noise."""
        lately = self.values[-GONE_TIMES:]
        return sum(lately) / len(lately) < self.values[0] - HALF_OF_NOISE * self.noises[0]

    @property
    def left(self) -> bool:
        """Whether the run has moved away from its best."""
        after = self.values[self.place + 1 :][-GONE_TIMES:]
        limit = self.best + max(self.noises[self.place], 0.1 * abs(self.best))
        return len(after) == GONE_TIMES and min(after) > limit

    def stands(self, window: int) -> bool:
        """Return whether none of the last ``window`` is better than those before."""
        before, lately = self.values[:-window], self.values[-window:]
        if not before:
            return False
        margin = PART_OF_NOISE * self.noises[min(range(len(before)), key=before.__getitem__)]
        return min(lately) >= min(before) - margin
