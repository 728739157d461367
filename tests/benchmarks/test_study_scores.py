import math

import numpy as np
import pytest
import torch

from benchmarks.study_scores import aligned_scores, classes, palette
from benchmarks.study_tables import Metric, collapsed, compare, differences, findings, spread, table

GREY, BLUE, WHITE = (233, 229, 223), (177, 208, 254), (254, 254, 250)


def _drawn(rng):
    """Pixels of three flat colours, blurred by noise, with a little of everything between."""
    flat = np.repeat([GREY, BLUE, WHITE], [6000, 2500, 1400], axis=0) + rng.normal(0, 2, (9900, 3))
    return np.concatenate([flat, rng.uniform(0, 255, (100, 3))]).clip(0, 255)


def test_palette_finds_the_flat_colours_of_a_map():
    found = palette(_drawn(np.random.default_rng(0)))
    assert len(found) == 3
    for colour, wanted in zip(sorted(found.tolist()), (BLUE, GREY, WHITE), strict=True):
        assert np.abs(np.subtract(colour, wanted)).max() < 3


def _picture(rows):
    return (
        torch.tensor(rows, dtype=torch.float32).permute(2, 0, 1).repeat_interleave(6, 1).repeat_interleave(6, 2) / 255
    )


def test_aligned_scores_of_a_hand_made_pair():
    colours = np.array([GREY, BLUE, WHITE], dtype=float)
    truth = torch.stack([_picture([[GREY, GREY], [GREY, BLUE]]), _picture([[GREY, GREY], [GREY, GREY]])])
    output = torch.stack([_picture([[GREY, GREY], [WHITE, GREY]]), _picture([[GREY, GREY], [GREY, GREY]])])
    scores = aligned_scores(output, truth, colours)
    assert scores["overall"] == pytest.approx(6 / 8)
    assert scores["mean_class"] == pytest.approx((6 / 7 + 0) / 2)  # white does not occur in the truth
    difference = np.concatenate([np.subtract(WHITE, GREY), np.subtract(GREY, BLUE), np.zeros(18)]) / 255
    assert scores["error"] == pytest.approx(np.abs(difference).mean(), rel=1e-4)
    assert scores["rmse"] == pytest.approx(math.sqrt((difference**2).mean()), rel=1e-4)
    same = aligned_scores(truth, truth, colours)
    assert (same["mean_class"], same["error"], same["variety"]) == (1.0, 0.0, pytest.approx(1.0))
    assert same["ssim"] == pytest.approx(1.0)


def test_one_picture_for_every_input_has_no_variety():
    generator = torch.Generator().manual_seed(0)
    truth = torch.rand(4, 3, 12, 12, generator=generator)
    colours = np.array([GREY, BLUE], dtype=float)
    assert aligned_scores(truth[:1].expand(4, -1, -1, -1), truth, colours)["variety"] == pytest.approx(0.0, abs=1e-6)


def test_differences_are_paired_by_seed():
    values = {"all": [1.0, 2.0, 3.0], "few": [1.1, 2.3, 3.2]}
    lines = differences(values, Metric("kid", "KID", lower_is_better=True), "all")
    half = 4.3027 * 0.1 / math.sqrt(3)  # Student's t with two degrees of freedom
    assert lines[-1] == f"| few | +0.200 | {0.2 - half:+.3f} to {0.2 + half:+.3f} |"
    assert len(lines) == 3, "none for the variant that the others are compared with"


def test_classes_are_the_nearest_colours():
    rng = np.random.default_rng(1)
    colours = rng.uniform(0, 255, (4, 3))
    pictures = rng.uniform(0, 1, (2, 3, 5, 7))
    distances = ((pictures.transpose(0, 2, 3, 1)[..., None, :] - colours / 255) ** 2).sum(-1)
    assert np.array_equal(classes(torch.from_numpy(pictures), colours).numpy(), distances.argmin(-1))


def test_spread_is_of_the_sample():
    found = spread([1.0, 2.0, 6.0])
    assert (found.mean, found.low, found.high, found.count) == (3.0, 1.0, 6.0, 3)
    assert found.deviation == pytest.approx(np.std([1, 2, 6], ddof=1))
    assert found.text(1) == "3.0 ± 2.6 (1.0 to 6.0)"
    assert spread([2.0]).text(2) == "2.00"


@pytest.mark.parametrize(
    ("values", "lower", "said"),
    [
        ([5, 6, 7], False, "better"),
        ([5, 6, 7], True, "worse"),
        ([3, 6, 7], False, "not told apart"),
        ([0, 0.5, 0.9], True, "better"),
    ],
)
def test_variants_are_told_apart_only_where_their_ranges_do_not_meet(values, lower, said):
    assert compare(values, [1, 2, 3], lower_is_better=lower) == said


def test_one_seed_tells_nothing_apart():
    assert compare([9], [1], lower_is_better=False) == "not told apart"
    assert "One seed allows" in findings({"all": [1.0], "few": [9.0]}, Metric("m", "m"), "all")


def test_findings_name_no_winner_where_ranges_meet():
    metric = Metric("kid", "KID", lower_is_better=True)
    text = findings({"all": [3.0, 4.0], "few": [1.0, 2.0], "other": [1.5, 2.5], "bad": [8.0, 9.0]}, metric, "all")
    assert "no winner: *few*" in text
    assert "overlaps that of *other*." in text
    assert "Better than *all* in every seed: *few* and *other*" in text
    assert "worse than *all* in every seed: *bad*" in text


def test_findings_name_a_winner_where_none_meets_it():
    metric = Metric("ssim", "SSIM")
    text = findings({"all": [3.0, 4.0], "few": [5.0, 6.0], "other": [1.5, 3.5]}, metric, "all")
    assert "*few* is better than every other" in text
    assert "not distinguishable from it: *other*" in text


def test_table_has_a_row_for_each_variant():
    lines = table({"a": {"m": [1.0, 3.0]}}, [Metric("m", "error", lower_is_better=True, digits=1)], {"a": "note"})
    assert lines == ["| | error ↓ |  |", "|---|---|---|", "| a | 2.0 ± 1.4 (1.0 to 3.0) | note |"]


def _log(values, negatives):
    return [{"nce": value, "negatives": negatives} for value in values]


def test_a_loss_that_stays_at_the_logarithm_is_a_collapse():
    assert collapsed(_log([1.3] * 5 + [math.log(6) + 0.01] * 8, 5))
    assert not collapsed(_log([math.log(6)] * 5 + [1.3] * 8, 5))
    assert not collapsed(_log([math.log(6)] * 8, 255))
    assert not collapsed([])
