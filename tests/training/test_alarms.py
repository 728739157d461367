from __future__ import annotations

import dataclasses
import math

import pytest

from put.config import Selection
from put.training.validation.alarms import Alarms
from tests.training.running import OPTIONS


def told(alarms: Alarms, losses: dict[str, float], start: int, end: int, negatives: int = 5) -> list[int]:
    """The steps, read every ten, at which something is said."""
    return [
        step
        for step in range(start + 10, end + 1, 10)
        for _ in alarms.after_losses(10, losses, negatives)
    ]  # fmt: skip


def test_a_loss_that_stays_at_that_of_equal_features_is_told_once() -> None:
    stuck = {"nce": 1.83, "discriminator": 0.25, "adversarial": 0.3}  # ln 6 is 1.79
    assert told(Alarms(OPTIONS), stuck, 0, 2000) == [300]


@pytest.mark.parametrize("nce", [1.60, 1.95, 0.4])
def test_other_losses_are_not(nce: float) -> None:
    assert told(Alarms(OPTIONS), {"nce": nce}, 0, 2000) == []


def test_learning_in_between_starts_the_count_anew() -> None:
    alarms = Alarms(OPTIONS)
    assert told(alarms, {"nce": 1.8}, 0, 290) == []
    assert told(alarms, {"nce": 1.0}, 290, 300) == []
    assert told(alarms, {"nce": 1.8}, 300, 2000) == [600]


def test_the_level_is_that_of_the_negatives_kept() -> None:
    every = dataclasses.replace(OPTIONS, selection=Selection.ALL)
    assert told(Alarms(every), {"nce": math.log(256)}, 0, 1000, negatives=255) == [300]
    assert told(Alarms(every), {"nce": 4.6}, 0, 1000, negatives=255) == []
    without = dataclasses.replace(every, keep_content=0.0)
    assert told(Alarms(without), {"nce": math.log(256)}, 0, 1000, negatives=255) == []


def test_a_discriminator_that_always_wins_is_told() -> None:
    sound = {"nce": 0.5, "discriminator": 0.2, "adversarial": 0.4}
    wins = sound | {"discriminator": 0.01, "adversarial": 0.97}
    alarms = Alarms(OPTIONS)
    assert told(alarms, wins, 0, 400) == []
    assert told(alarms, sound, 400, 410) == []
    assert told(alarms, wins, 410, 2000) == [910]
    assert told(Alarms(OPTIONS), sound | {"discriminator": 0.01}, 0, 2000) == []  # it loses against the generator


def test_a_projected_discriminator_that_always_wins_is_told_where_it_is_alone() -> None:
    sound = {"nce": 0.5, "projected_discriminator": 1.2, "projected": 0.6}
    wins = sound | {"projected_discriminator": 0.02, "projected": 1.4}
    assert told(Alarms(OPTIONS), sound, 0, 2000) == []
    assert told(Alarms(OPTIONS), wins, 0, 2000) == [500]
    assert told(Alarms(OPTIONS), sound | {"projected_discriminator": 0.02}, 0, 2000) == []
    assert told(Alarms(OPTIONS), wins | {"discriminator": 0.25, "adversarial": 0.3}, 0, 2000) == []


def test_what_the_judge_finds_twice_in_a_row_is_told_once() -> None:
    alarms = Alarms(OPTIONS)
    assert not list(alarms.after_scores(("inverted",), 0))
    assert not list(alarms.after_scores((), 0))
    assert not list(alarms.after_scores(("inverted",), 0))
    (inverted,) = alarms.after_scores(("inverted", "content", "collapsed"), 0)
    assert "swapped" in inverted.message
    assert "--keep-colours" in inverted.hint
    shapes, alike = alarms.after_scores(("inverted", "content", "collapsed", "numbers"), 0)
    assert "nearly the same" in alike.message
    assert "shapes" in shapes.message
    assert not list(alarms.after_scores(("collapsed", "inverted", "content"), 0))


def test_no_improvement_is_told() -> None:
    alarms = Alarms(OPTIONS)
    said = [[warned.message for warned in alarms.after_scores((), stale)] for stale in (1, 2, 3, 4, 5, 6)]
    assert [len(one) for one in said] == [0, 0, 0, 0, 1, 0]


def test_outputs_that_are_alike_are_told_when_it_lasts() -> None:
    alarms = Alarms(OPTIONS)
    said = [len(list(alarms.after_samples(spread))) for spread in (0.05, 0.5, math.nan, 0.05, 0.02, 0.01)]
    assert said == [0, 0, 0, 0, 1, 0]


def test_a_resumed_run_does_not_begin_anew() -> None:
    alarms = Alarms(OPTIONS)
    told(alarms, {"nce": 1.8}, 0, 290)
    said = [len(list(alarms.after_scores(("inverted", *more), 0))) for more in ((), ("content",))]
    assert said == [0, 1]
    resumed = Alarms(OPTIONS)
    resumed.load_state(alarms.state())
    (shapes,) = resumed.after_scores(("inverted", "content"), 0)
    assert "shapes" in shapes.message
    assert told(resumed, {"nce": 1.8}, 290, 800) == [300]
