"""From the study's scores to careful sentences: means, spreads, and what the seeds can and cannot tell apart."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scipy.stats import t as student_t

__all__ = ["Metric", "Spread", "collapsed", "compare", "differences", "findings", "spread", "table"]

COLLAPSE_ROWS = 8
"""Rows of a log over which the contrastive loss is averaged before it is called collapsed."""
COLLAPSE_MARGIN = 0.05


@dataclass(frozen=True)
class Metric:
    """A column of a table."""

    name: str
    label: str
    lower_is_better: bool = False
    digits: int = 3


@dataclass(frozen=True)
class Spread:
    """The values of the seeds, summed up."""

    mean: float
    deviation: float
    """Standard deviation of the sample; 0 for one value."""
    low: float
    high: float
    count: int

    def text(self, digits: int) -> str:
        """``mean ± deviation (low to high)``."""
        if self.count == 1:
            return f"{self.mean:.{digits}f}"
        ends = f"{self.low:.{digits}f} to {self.high:.{digits}f}"
        return f"{self.mean:.{digits}f} ± {self.deviation:.{digits}f} ({ends})"

    def overlaps(self, other: Spread) -> bool:
        """Whether the ranges have a value in common."""
        return self.low <= other.high and other.low <= self.high


def spread(values: Sequence[float]) -> Spread:
    """Mean, standard deviation, smallest and largest of at least one value."""
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    return Spread(statistics.fmean(values), deviation, min(values), max(values), len(values))


def table(
    rows: Mapping[str, Mapping[str, Sequence[float]]], metrics: Sequence[Metric], extra: Mapping[str, str] | None = None
) -> list[str]:
    """A Markdown table of the spreads.

    Args:
        rows: label of a row to name of a metric to the values of its seeds.
        metrics: the columns.
        extra: label of a row to what a last column says.
    """
    heads = [metric.label + (" ↓" if metric.lower_is_better else " ↑") for metric in metrics]
    heads += [""] if extra else []
    lines = [f"| | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for label, values in rows.items():
        cells = [spread(values[metric.name]).text(metric.digits) for metric in metrics]
        cells += [extra.get(label, "")] if extra else []
        lines.append(f"| {label} | {' | '.join(cells)} |")
    return lines


def compare(values: Sequence[float], baseline: Sequence[float], *, lower_is_better: bool) -> str:
    """How a variant stands to another, seed by seed: ``better``, ``worse`` or ``not told apart``.

    It is better only where every seed is, and where the two ranges have nothing in common.

    Args:
        values: by seed.
        baseline: of the same seeds.
        lower_is_better: which way is up.
    """
    if len(values) < 2 or spread(values).overlaps(spread(baseline)):
        return "not told apart"
    return "better" if (statistics.fmean(values) < statistics.fmean(baseline)) == lower_is_better else "worse"


def differences(values: Mapping[str, Sequence[float]], metric: Metric, baseline: str) -> list[str]:
    """A Markdown table of the differences to a variant, seed by seed, with 95 % intervals (Student's t).

    Args:
        values: label of a variant to the metric of each of its seeds, the same seeds for all; at least two.
        metric: which.
        baseline: the label that the others are compared with.
    """
    lines = [f"| {metric.label}: difference to {baseline} | mean | 95 % interval |", "|---|---|---|"]
    for name, row in values.items():
        if name == baseline:
            continue
        apart = [one - other for one, other in zip(row, values[baseline], strict=True)]
        found = spread(apart)
        half = float(student_t.ppf(0.975, found.count - 1)) * found.deviation / math.sqrt(found.count)
        ends = f"{found.mean - half:+.{metric.digits}f} to {found.mean + half:+.{metric.digits}f}"
        lines.append(f"| {name} | {found.mean:+.{metric.digits}f} | {ends} |")
    return lines


def findings(values: Mapping[str, Sequence[float]], metric: Metric, baseline: str) -> str:
    """A paragraph that says no more than the seeds do.

    Args:
        values: label of a variant to the metric of each of its seeds.
        metric: which.
        baseline: the label that the others are compared with.
    """
    seeds = min(len(row) for row in values.values())
    order = sorted(values, key=lambda name: statistics.fmean(values[name]), reverse=not metric.lower_is_better)
    best = order[0]
    if seeds < 2:
        return f"One seed allows no statement. By {metric.label} the order is {_listed(order)}."
    near = [name for name in order[1:] if spread(values[name]).overlaps(spread(values[best]))]
    if near:
        first = (
            f"By {metric.label} there is no winner: *{best}* has the best mean, but its range over {seeds} seeds "
            f"overlaps that of {_listed(near)}."
        )
    else:
        first = (
            f"By {metric.label}, *{best}* is better than every other variant: no range over {seeds} seeds overlaps its "
            "own."
        )
    said = {
        name: compare(values[name], values[baseline], lower_is_better=metric.lower_is_better)
        for name in order
        if name != baseline
    }
    parts = [
        f"{word} than *{baseline}* in every seed: {_listed(names)}"
        if word != "not told apart"
        else f"not distinguishable from it: {_listed(names)}"
        for word in ("better", "worse", "not told apart")
        if (names := [name for name in said if said[name] == word])
    ]
    second = "; ".join(parts)
    return f"{first} {second[:1].upper()}{second[1:]}."


def _listed(names: Sequence[str]) -> str:
    marked = [f"*{name}*" for name in names]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} and {marked[-1]}"


def collapsed(rows: Sequence[Mapping[str, float]]) -> bool:
    """Whether the contrastive loss stays at ``ln(k + 1)``, what features that are all alike give.

    Args:
        rows: of a run's log, each with ``nce`` and ``negatives``; the last ones count.
    """
    last = rows[-COLLAPSE_ROWS:]
    if not last:
        return False
    ratios = [row["nce"] / math.log(row["negatives"] + 1) for row in last]
    return abs(statistics.fmean(ratios) - 1) < COLLAPSE_MARGIN
