"""What training pictures have in common, and how far others are from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from put.errors import ModelError, TrainingError
from put.familiarity.report import FileMark, Fit, model_report
from put.familiarity.statistics import InputStatistics, fit_statistics, parse_statistics

D = 64


def drawn(number: int, seed: int) -> np.ndarray:
    """Features of a kind: a few directions vary much, the others little."""
    random = np.random.default_rng(seed)
    wide = np.random.default_rng(99).normal(size=(5, D))
    return (2 + random.normal(size=(number, 5)) @ wide + 0.3 * random.normal(size=(number, D))).astype(np.float32)


@pytest.fixture(scope="module")
def known() -> InputStatistics:
    return fit_statistics(drawn(300, 0), [str(place) for place in range(300)])


def test_pictures_of_the_same_kind_are_as_usual_as_the_training_pictures(known: InputStatistics) -> None:
    percentiles = known.percentiles(drawn(400, 1))
    assert 40 < np.median(percentiles) < 60
    assert (percentiles > 99).mean() < 0.04
    assert (percentiles > 95).mean() < 0.1


def test_what_differs_in_a_direction_that_never_varies_is_farther_off_than_all(known: InputStatistics) -> None:
    apart = drawn(50, 2)
    apart[:, 7] += 6
    assert (known.percentiles(apart) == 100).all()
    assert (known.distances(apart) > known.quantiles[-1]).all()


def test_what_varies_much_in_training_may_vary_much(known: InputStatistics) -> None:
    """A plain distance from the mean would call the first farther off than the second."""
    along = known.mean + 2 * np.sqrt(known.variances[0]) * known.directions[0]
    across = known.mean + np.sqrt(known.variances[0]) * np.eye(D, dtype=np.float32)[3]
    near, far = known.distances(np.stack([along, across]))
    assert near < far


def test_pieces_of_one_source_are_not_held_out_from_each_other() -> None:
    pieces = np.repeat(drawn(40, 3), 5, axis=0)
    apart = fit_statistics(pieces, [f"source {place // 5}" for place in range(200)])
    mixed = fit_statistics(pieces, [str(place) for place in range(200)])
    assert apart.quantiles[4] > 1.05 * mixed.quantiles[4]


def test_a_card_holds_them_in_some_kilobytes(known: InputStatistics) -> None:
    data = known.to_bytes()
    assert len(data) < 4 * 1280
    again = parse_statistics(data, D)
    other = drawn(20, 4)
    assert again.count == 300
    assert np.allclose(again.percentiles(other), known.percentiles(other), atol=3.0)


@pytest.mark.parametrize("cut", [0, 7, 60, -5])
def test_what_is_damaged_is_refused(known: InputStatistics, cut: int) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        parse_statistics(known.to_bytes()[:cut], D)


def test_statistics_of_other_features_are_refused(known: InputStatistics) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        parse_statistics(known.to_bytes(), D + 1)


def test_of_a_few_pictures_nothing_is_said() -> None:
    with pytest.raises(TrainingError, match="only 19 different"):
        fit_statistics(drawn(60, 5), [str(place % 19) for place in range(60)])


@pytest.mark.parametrize(
    ("percentiles", "fit"),
    [
        ([], Fit.UNKNOWN),
        ([50.0], Fit.FAMILIAR),
        ([96.0], Fit.FAMILIAR),  # one of twenty is so
        ([99.5], Fit.UNFAMILIAR),
        ([50.0] * 19 + [96.0], Fit.FAMILIAR),
        ([50.0] * 14 + [96.0] * 6, Fit.MIXED),
        ([50.0] * 9 + [96.0] * 11, Fit.UNFAMILIAR),
    ],
)
def test_a_set_is_unfamiliar_where_chance_does_not_explain_it(percentiles: list[float], fit: Fit) -> None:
    marks = [FileMark(Path(str(place)), value) for place, value in enumerate(percentiles)]
    report = model_report("a", 300, marks)
    assert report.fit is fit
    assert [mark.percentile for mark in report.outliers] == sorted((p for p in percentiles if p > 95), reverse=True)
