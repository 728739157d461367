from __future__ import annotations

import dataclasses
import json
import math
import random

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from put.evaluation.evaluator import Evaluator, ValidationScores
from put.nn.generator import Generator
from put.nn.margin import MARGIN
from put.nn.spec import GeneratorSpec
from tests.evaluation.making import rough, smooth

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
PHOTOGRAPHS = [smooth(seed, 64, 64 + 16 * (seed % 2)) * 2 - 1 for seed in range(6)]
TARGETS = [(0.7 * smooth(seed) + 0.3 * rough(seed)) * 2 - 1 for seed in range(20, 28)]


class Does(nn.Module):
    """A generator that is one function of what lies inside the margin, and black outside."""

    def __init__(self, function: object) -> None:
        super().__init__()
        self.function = function
        self.inside = nn.Dropout()

    def forward(self, x: Tensor) -> Tensor:
        assert not self.training
        assert not torch.is_grad_enabled()
        assert callable(self.function)
        result: Tensor = self.function(x[..., MARGIN:-MARGIN, MARGIN:-MARGIN])
        return nn.functional.pad(result, (MARGIN,) * 4, value=-1.0)


@pytest.fixture(scope="module")
def evaluator() -> Evaluator:
    return Evaluator(PHOTOGRAPHS, TARGETS, CPU)


def test_doing_nothing_is_as_far_as_the_photographs(evaluator: Evaluator) -> None:
    scores = evaluator.evaluate(nn.Identity())
    assert scores.kid == pytest.approx(scores.untranslated_kid)
    assert scores.kid_low < scores.kid < scores.kid_high
    assert scores.content == pytest.approx(1)
    assert scores.colour_drift == pytest.approx(0, abs=1e-6)
    assert scores.inversion == pytest.approx(1)
    assert scores.diversity == pytest.approx(1)
    assert scores.content_by_chance < 0.7
    assert scores.problems == ()
    assert scores.score == scores.kid
    assert scores.relative is not None
    assert scores.relative.value == pytest.approx(1)
    figures = scores.as_dict()
    assert [figures[f"relative_{end}"] for end in ("kid", "low", "high")] == pytest.approx([1, 1, 1])


def texture(x: Tensor) -> Tensor:
    """What the targets have and the photographs have not."""
    return 0.7 * x + 0.3 * (rough(99, x.shape[2], x.shape[3]) * 2 - 1)


def test_a_translation_is_closer_and_wins(evaluator: Evaluator) -> None:
    scores = evaluator.evaluate(Does(texture))
    assert scores.kid < 0.5 * scores.untranslated_kid
    assert scores.relative is not None
    assert scores.relative.low is not None
    assert scores.relative.low < scores.kid / scores.untranslated_kid == pytest.approx(scores.relative.value)
    assert scores.problems == ()
    assert scores.score < evaluator.evaluate(nn.Identity()).score


def test_a_collapsed_generator_does_not_win_though_it_paints_a_target(evaluator: Evaluator) -> None:
    def paint(x: Tensor) -> Tensor:
        beside = (x.shape[3] - 64) // 2
        return nn.functional.pad(TARGETS[0][None], (beside, beside, 0, 0), mode="reflect")

    scores = evaluator.evaluate(Does(paint))
    assert scores.diversity < 0.3
    assert "collapsed" in scores.problems
    assert "content" in scores.problems
    assert scores.score > scores.untranslated_kid


def test_pictures_of_b_that_have_nothing_of_the_photographs_do_not_win(evaluator: Evaluator) -> None:
    paintings = iter(TARGETS)
    scores = evaluator.evaluate(Does(lambda x: nn.functional.interpolate(next(paintings)[None], x.shape[2:])))
    assert scores.kid < 0.3 * scores.untranslated_kid, "nothing is closer to B than pictures of B"
    assert "content" in scores.problems
    assert scores.score > scores.untranslated_kid


def test_a_negative_is_told(evaluator: Evaluator) -> None:
    scores = evaluator.evaluate(Does(lambda x: -x))
    assert scores.inversion == pytest.approx(-1)
    assert "inverted" in scores.problems


def test_more_content_lost_is_a_worse_score() -> None:
    fine = ValidationScores(0.1, 0.05, 0.15, 0.2, 0.6, 0.1, 5.0, 0.9, 0.9)
    few_edges = dataclasses.replace(fine, content=0.18)
    lost = dataclasses.replace(fine, content=0.12)
    more_lost = dataclasses.replace(fine, content=0.05)
    assert fine.score == few_edges.score == 0.1
    assert few_edges.problems == ()
    assert 0.2 < lost.score < more_lost.score
    assert dataclasses.replace(lost, kid=0.5).score > 0.5


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_no_numbers_are_the_worst(evaluator: Evaluator, value: float) -> None:
    scores = evaluator.evaluate(Does(lambda x: x.clone().index_fill_(3, torch.tensor(5), value)))
    assert scores.problems == ("numbers",)
    assert scores.score == math.inf
    as_json = json.loads(json.dumps(scores.as_dict(), allow_nan=False))
    assert as_json["kid"] is None
    assert as_json["score"] is None
    assert as_json["untranslated_kid"] == scores.untranslated_kid


def test_judging_leaves_random_numbers_modes_and_gradients_alone() -> None:
    torch.manual_seed(7)
    random.seed(7)
    np.random.seed(7)  # noqa: NPY002 - the global state is what is tested
    generator = Generator(GeneratorSpec(blocks=1, ngf=4))
    generator.train()
    generator.model[0].eval()
    modes = [part.training for part in generator.modules()]
    before = (torch.get_rng_state(), random.getstate(), np.random.get_state()[1].tolist())  # type: ignore[index] # noqa: NPY002
    evaluator = Evaluator(PHOTOGRAPHS[:3], TARGETS[:3], CPU, seed=3)
    evaluator.evaluate(Does(lambda x: x + 0.1 * torch.randn_like(x)))
    scores = evaluator.evaluate(generator)
    assert torch.equal(before[0], torch.get_rng_state())
    assert before[1] == random.getstate()
    assert before[2] == np.random.get_state()[1].tolist()  # type: ignore[index] # noqa: NPY002
    assert [part.training for part in generator.modules()] == modes
    assert all(parameter.grad is None and parameter.requires_grad for parameter in generator.parameters())
    assert scores == evaluator.evaluate(generator)


def test_autocast_around_it_changes_nothing(evaluator: Evaluator) -> None:
    torch.manual_seed(7)
    generator = Generator(GeneratorSpec(blocks=1, ngf=4))
    plain = evaluator.evaluate(generator)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert evaluator.evaluate(generator) == plain


def test_modes_are_put_back_after_a_failure(evaluator: Evaluator) -> None:
    def fail(_: Tensor) -> Tensor:
        raise RuntimeError("no")

    generator = Does(fail).train()
    with pytest.raises(RuntimeError, match="no"):
        evaluator.evaluate(generator)
    assert generator.training
    assert generator.inside.training


def test_pieces_of_one_source_give_a_wider_interval_and_are_no_strangers() -> None:
    photographs = [picture for picture in PHOTOGRAPHS[:3] for _ in range(3)]
    groups = [f"p{place // 3}" for place in range(9)]
    alone = Evaluator(photographs, TARGETS[:4], CPU).evaluate(nn.Identity())
    grouped = Evaluator(photographs, TARGETS[:4], CPU, groups).evaluate(nn.Identity())
    assert grouped.kid < alone.kid, "pieces of one source are no evidence of little variety"
    assert grouped.kid_high - grouped.kid_low > alone.kid_high - alone.kid_low
    assert alone.content_by_chance > 0.7, "most neighbours are the same picture"
    assert grouped.content_by_chance < 0.7


def test_two_pictures_of_each_side_are_needed() -> None:
    with pytest.raises(ValueError, match="two pictures"):
        Evaluator(PHOTOGRAPHS[:1], TARGETS, CPU)
