"""A verdict on a generator from images that were held out of its training."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.evaluation.bootstrap import Interval, kid_interval, relative_kid_interval
from put.evaluation.color import colour_drift, inversion
from put.evaluation.content import content_kept
from put.evaluation.distances import Matrix, kid
from put.evaluation.diversity import diversity
from put.evaluation.features import FeatureNetwork
from put.nn.margin import with_margin

__all__ = ["LEAST_CONTENT", "LEAST_DIVERSITY", "LEAST_INVERSION", "MORE_THAN_CHANCE", "Evaluator", "ValidationScores"]

LEAST_CONTENT = 0.3
"""Below this the shapes of the photographs may be lost: two unrelated photographs have about 0.15 in common."""
MORE_THAN_CHANCE = 0.03
"""A generator between kinds of images that share few edges (aerial photographs and their maps: 0.17 to 0.19) still
has its outputs resemble their own inputs by this much more than other inputs."""
LEAST_INVERSION = -0.2
"""Below this light places come out dark."""
LEAST_DIVERSITY = 0.3
"""Below this different photographs give much the same image."""


@dataclass(frozen=True)
class ValidationScores:
    """Features of held-out photographs after a generator; NaN where its output was not finite."""

    kid: float
    """Kernel distance of the outputs to the images of B; 0 is the best, see :func:`put.evaluation.distances.kid`."""
    kid_low: float
    """Lower end of its 95% interval."""
    kid_high: float
    """Upper end of its 95% interval."""
    untranslated_kid: float
    """The same of the photographs themselves, equal for every generator."""
    content: float
    """Content kept, -1 to 1; see :func:`put.evaluation.content.content_kept`."""
    content_by_chance: float
    """The same of those outputs and other photographs than their inputs."""
    colour_drift: float
    """Distance in CIELAB; see :class:`put.evaluation.color.ColorDrift`."""
    inversion: float
    """Correlation of brightness, -1 to 1; see :func:`put.evaluation.color.inversion`."""
    diversity: float
    """Variety of the outputs relative to the inputs; see :func:`put.evaluation.diversity.diversity`."""
    relative: Interval | None = None
    """The kernel distance by that of the untouched photographs, see
    :func:`put.evaluation.bootstrap.relative_kid_interval`; None where these can hardly be told from B."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Return what is badly wrong: any of ``numbers``, ``content``, ``inverted``, ``collapsed``."""
        if not all(map(math.isfinite, self._figures().values())):
            return ("numbers",)
        return tuple(name for name, by in self._missed().items() if by > 0)

    @property
    def score(self) -> float:
        """One figure to choose a checkpoint by; lower is better.

        It is the kernel distance. But textures of B alone make that small, whatever becomes of the photograph. So with
        a problem it is at least what the untranslated photographs get, plus by how much the limits are missed: the
        more content is lost the worse, and never better than having done nothing. Infinite without numbers.
        """
        if "numbers" in self.problems:
            return math.inf
        if not self.problems:
            return self.kid
        return max(self.kid, self.untranslated_kid) + sum(max(0.0, by) for by in self._missed().values())

    def _missed(self) -> dict[str, float]:
        """By how much each limit is missed; negative where it is kept."""
        to_chance = self.content_by_chance + MORE_THAN_CHANCE - self.content
        return {
            "content": min(LEAST_CONTENT - self.content, to_chance),
            "inverted": LEAST_INVERSION - self.inversion,
            "collapsed": LEAST_DIVERSITY - self.diversity,
        }

    def as_dict(self) -> dict[str, float | None]:
        """Return all figures and the score by name, for JSON: None for what is not finite."""
        figures = self._figures() | {"score": self.score}
        if self.relative is not None:
            low, high = _ends(self.relative)
            figures |= {"relative_kid": self.relative.value, "relative_low": low, "relative_high": high}
        return {name: value if math.isfinite(value) else None for name, value in figures.items()}

    def _figures(self) -> dict[str, float]:
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self) if field.name != "relative"}


class Evaluator:
    """Scores generators of one run on the same images; the features of these are computed once.

    The global random state is as it was after everything here, so that an evaluation does not change a run.

    Args:
        photographs: images of A, each ``[3, H, W]`` in [-1, 1], H and W multiples of 4 from 12; at least two.
        targets: images of B, likewise but of any size; at least two.
        device: where generator and feature network compute.
        groups_a: what each photograph was cut from; None where all are independent.
        groups_b: likewise of the targets.
        seed: of the intervals.

    Raises:
        ValueError: fewer than two images of a side.
    """

    def __init__(
        self,
        photographs: Sequence[Tensor],
        targets: Sequence[Tensor],
        device: torch.device,
        groups_a: Sequence[str] | None = None,
        groups_b: Sequence[str] | None = None,
        seed: int = 0,
    ) -> None:
        if min(len(photographs), len(targets)) < 2:
            raise ValueError(f"two pictures of each side are needed, not {len(photographs)} and {len(targets)}")
        self.device = device
        self._photographs = [photograph.detach().cpu() for photograph in photographs]
        self._groups = (groups_a, groups_b)
        self._seed = seed
        with _left_alone(device):
            self._network = FeatureNetwork(device)
            self._of_photographs = self._features(self._photographs)
            self._of_targets = self._features([target.detach().cpu() for target in targets])
        self._untranslated = kid(self._of_photographs, self._of_targets, groups_a, groups_b)

    def evaluate(self, generator: nn.Module) -> ValidationScores:
        """Translate the photographs and compare.

        Args:
            generator: on the evaluator's device; maps ``[1, 3, H, W]`` in [-1, 1] to the same. It runs in evaluation
                mode without gradients and autocast, and every part of it is put back into the mode it was in.
        """
        with _left_alone(self.device), _evaluating(generator):
            outputs = [self._translate(generator, photograph) for photograph in self._photographs]
            finite = all(bool(torch.isfinite(output).all()) for output in outputs)
            outputs = [output.clamp(-1, 1) for output in outputs]
            features = self._features(outputs) if finite else None
        if features is None:
            nan = float("nan")
            return ValidationScores(nan, nan, nan, self._untranslated, nan, nan, nan, nan, nan)
        return self._scores(outputs, features)

    @torch.no_grad()
    def _translate(self, generator: nn.Module, photograph: Tensor) -> Tensor:
        with torch.autocast(self.device.type, enabled=False):
            output = with_margin(generator, photograph[None].to(self.device))
        return output[0].float().cpu()

    def _features(self, images: Sequence[Tensor]) -> Matrix:
        found: Matrix = self._network.features((image + 1) / 2 for image in images).numpy().astype(np.float64)
        return found

    def _scores(self, outputs: Sequence[Tensor], features: Matrix) -> ValidationScores:
        groups_a, groups_b = self._groups
        distance = kid_interval(features, self._of_targets, groups_a, groups_b, seed=self._seed)
        low, high = _ends(distance)
        pairs = [((a + 1) / 2, (b + 1) / 2) for a, b in zip(outputs, self._photographs, strict=True)]
        return ValidationScores(
            kid=distance.value,
            kid_low=low,
            kid_high=high,
            untranslated_kid=self._untranslated,
            content=_mean([content_kept(*pair) for pair in pairs]),
            content_by_chance=_mean([self._chance(place, pair[0]) for place, pair in enumerate(pairs)]),
            colour_drift=_mean([colour_drift(*pair).drift for pair in pairs]),
            inversion=_mean([inversion(*pair) for pair in pairs]),
            diversity=diversity(features, self._of_photographs, groups_a),
            relative=relative_kid_interval(
                features, self._of_photographs, self._of_targets, groups_a, groups_b, seed=self._seed
            ),
        )

    def _chance(self, place: int, output: Tensor) -> float:
        """Return what an output has in common with a photograph of another source than its own."""
        groups, count = self._groups[0], len(self._photographs)
        others = [(place + step) % count for step in range(1, count)]
        strange = [other for other in others if groups is not None and groups[other] != groups[place]]
        photograph = (self._photographs[(strange or others)[0]][None] + 1) / 2
        fitting = F.interpolate(photograph, output.shape[1:], mode="bilinear", align_corners=False)
        return content_kept(output, fitting[0])


def _ends(interval: Interval) -> tuple[float, float]:
    """Lower and upper end; the value itself where there is none."""
    low, high = interval.low, interval.high
    return interval.value if low is None else low, interval.value if high is None else high


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))


@contextmanager
def _evaluating(generator: nn.Module) -> Iterator[None]:
    """Evaluation mode within; afterwards every part in the mode it was in."""
    modes = [(part, part.training) for part in generator.modules()]
    generator.eval()
    try:
        yield
    finally:
        for part, training in modes:
            part.training = training


@contextmanager
def _left_alone(device: torch.device) -> Iterator[None]:
    """The global random state of torch is afterwards what it was."""
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        yield
