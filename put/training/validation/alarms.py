"""Warnings, each given once, about a run that goes wrong."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from put.config import TrainOptions
from put.events import Warned

__all__ = ["ALIKE", "COLLAPSED", "CONTENT", "INVERTED", "WINNING", "Alarms"]

COLLAPSED_STEPS = 300
"""Steps at the level of collapse before it is reported. A run that had collapsed sat on it for 600 and more."""
COLLAPSED_SHARE = 0.05
"""Largest distance of the loss from ln(k + 1), the loss of features that are all alike. Collapsed runs stay
within 2% (1.83 against ln 6 = 1.79)."""
WINNING_STEPS = 500
"""Steps for which the discriminator has to win: for fewer it does so in sound runs as well."""
WINNING_LOSS = 0.02
"""PatchGAN's least-squares loss is 0.25 where it knows nothing; below this it is sure of nearly every patch."""
WINNING_ADVERSARIAL = 0.8
"""The generator's part of that loss is 1 where every patch of its outputs is found out."""
WINNING_HINGE, WINNING_PROJECTED = 0.1, 1.0
"""Likewise of the projected discriminator, whose hinges are 2 where it knows nothing and 0 where it is sure."""
ALIKE_SHARE = 0.1
"""Spread of the shown outputs by that of their inputs."""
ALIKE_TIMES = 2
"""Sample sheets in a row: the first one may be of a generator that has hardly begun."""
PROBLEM_TIMES = 2
"""Evaluations in a row that find a problem: a generator from scratch has lost all shapes at first."""
STALE_SCORES = 5
"""Validation scores in a row without a better one: of three or four it happens by noise alone."""

COLLAPSED, WINNING, ALIKE, INVERTED, CONTENT, STALE = "collapsed", "winning", "alike", "inverted", "content", "stale"
MESSAGES = {
    COLLAPSED: (
        "The contrastive loss is stuck at the value of identical features: nothing preserves the content.",
        "Start again with more --keep-content or another --init-from; with --selection all, if it was another.",
    ),
    WINNING: (
        "The discriminator recognises every output as false, so the generator learns little from it.",
        "Add pictures to B, or start again with --diff-augment colour,translation,cutout or, with PatchGAN, --r1 1.",
    ),
    ALIKE: (
        "The outputs for different pictures are nearly the same.",
        "Stop, and start again with more --keep-content, more varied pictures in B, or from another --init-from.",
    ),
    INVERTED: (
        "Light and dark are swapped in the outputs.",
        "Stop, and start again with more --keep-colours or --identity, or from another --init-from or --seed.",
    ),
    CONTENT: (
        "The outputs have lost the shapes of their pictures.",
        "Start again with more --keep-content, or with pictures in B whose content is more like that of A.",
    ),
    STALE: (
        f"The validation score has not improved for {STALE_SCORES} evaluations.",
        "The best model is saved. Stop when you like its samples; --patience ends runs by itself.",
    ),
}
PROBLEMS = {"collapsed": ALIKE, "inverted": INVERTED, "content": CONTENT}
"""The evaluator's problems and the warnings for them."""


class Alarms:
    """Watches the figures of a run. No warning is repeated, not even after resuming."""

    def __init__(self, options: TrainOptions) -> None:
        self._contrasted = options.keep_content > 0
        self._collapsed = self._winning = self._alike = 0
        self._problems: dict[str, int] = {}
        self._said: set[str] = set()

    def after_losses(self, steps: int, losses: Mapping[str, float], negatives: int) -> Iterator[Warned]:
        """Look at the losses.

        Args:
            steps: over how many steps ``losses`` are means.
            losses: by name, see :meth:`put.training.loop.networks.PUTModel.losses`.
            negatives: that each query was contrasted with.
        """
        level = math.log(negatives + 1)
        stuck = self._contrasted and abs(losses.get("nce", 0.0) - level) < COLLAPSED_SHARE * level
        self._collapsed = self._collapsed + steps if stuck else 0
        if self._collapsed >= COLLAPSED_STEPS:
            yield from self._say(COLLAPSED)
        self._winning = self._winning + steps if _wins(losses) else 0
        if self._winning >= WINNING_STEPS:
            yield from self._say(WINNING)

    def after_scores(self, problems: Iterable[str], stale: int) -> Iterator[Warned]:
        """Look at an evaluation: its ``problems``, and how many evaluations there were since a better one."""
        self._problems = {problem: self._problems.get(problem, 0) + 1 for problem in problems if problem in PROBLEMS}
        for problem, times in self._problems.items():
            if times >= PROBLEM_TIMES:
                yield from self._say(PROBLEMS[problem])
        if stale >= STALE_SCORES:
            yield from self._say(STALE)

    def after_samples(self, spread: float) -> Iterator[Warned]:
        """Look at how different the shown outputs are, by their inputs; NaN where that is unknown."""
        self._alike = self._alike + 1 if spread < ALIKE_SHARE else 0
        if self._alike >= ALIKE_TIMES:
            yield from self._say(ALIKE)

    @property
    def standing(self) -> frozenset[str]:
        """Return what is wrong at present, reported already or not; a score that stopped improving does not count."""
        found = {PROBLEMS[problem] for problem, times in self._problems.items() if times >= PROBLEM_TIMES}
        counts = ((COLLAPSED, self._collapsed, COLLAPSED_STEPS), (WINNING, self._winning, WINNING_STEPS),
                  (ALIKE, self._alike, ALIKE_TIMES))  # fmt: skip
        return frozenset(found | {name for name, count, enough in counts if count >= enough})

    def state(self) -> dict[str, Any]:
        """Return what a resumed run has to know, as plain values."""
        return {
            "collapsed": self._collapsed, "winning": self._winning, "alike": self._alike,
            "problems": dict(self._problems), "said": sorted(self._said),
        }  # fmt: skip

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Resume from :meth:`state`."""
        self._collapsed, self._winning, self._alike = (state[name] for name in ("collapsed", "winning", "alike"))
        self._problems = dict(state["problems"])
        self._said = set(state["said"])

    def _say(self, name: str) -> Iterator[Warned]:
        if name not in self._said:
            self._said.add(name)
            yield Warned(*MESSAGES[name])


def _wins(losses: Mapping[str, float]) -> bool:
    """Return whether the discriminator finds every output out; of two, whether PatchGAN does."""
    if "discriminator" in losses:
        return losses["discriminator"] < WINNING_LOSS and losses.get("adversarial", 0.0) > WINNING_ADVERSARIAL
    hinge = losses.get("projected_discriminator", 2.0)
    return hinge < WINNING_HINGE and losses.get("projected", 0.0) > WINNING_PROJECTED
