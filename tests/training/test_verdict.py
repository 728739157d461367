from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import pytest

from put.config import Selection
from put.events import Verdict
from put.runs.layout import METRICS
from put.training.recording.metrics import Metrics
from put.training.validation.alarms import ALIKE, COLLAPSED, CONTENT, INVERTED, WINNING, Alarms
from put.training.validation.monitor import RunMonitor
from put.training.validation.score_history import read_score
from put.training.validation.verdict import Assessment, Evidence, assess
from tests.training.running import OPTIONS

EARLY, LEARNING, SETTLED, NOT = Verdict.TOO_EARLY, Verdict.LEARNING, Verdict.SETTLED, Verdict.NOT_LEARNING

# Scores of real runs, every time with half the width of their interval.
PAINTINGS = [0.468, 0.405, 0.346, 0.311, 0.315, 0.314, 0.305, 0.299, 0.263, 0.265]
FEW_PAINTINGS = [0.480, 0.461, 0.307, 0.263, 0.279]
FROM_NOTHING = [
    0.471, 0.440, 0.438, 0.440, 0.423, 0.427, 0.422, 0.444, 0.411, 0.390, 0.408, 0.404, 0.413, 0.410, 0.435, 0.440,
]  # fmt: skip
REPRODUCING = [
    0.434, 0.445, 0.436, 0.419, 0.428, 0.403, 0.431, 0.417, 0.411, 0.474, 0.445, 0.466, 0.454, 0.453, 0.447, 0.440,
]  # fmt: skip
SHIPPED = [0.163, 0.157, 0.161, 0.165, 0.159, 0.165, 0.162, 0.161, 0.158, 0.152, 0.153, 0.160, 0.160, 0.158, 0.161]


def figures(value: float, noise: float = 0.04, untouched: float = 0.12, **more: float) -> dict[str, float]:
    """What the judge says."""
    own = {"score": value, "kid": value, "kid_low": value - noise, "kid_high": value + noise}
    return {**own, "untranslated_kid": untouched, "content": 0.9, "diversity": 0.9, **more}


def replay(values: list[float], steps: int = 0, **more: object) -> list[Assessment]:
    """What is said after each score, one every 1000 steps."""
    extra = {name: more.pop(name) for name in ("noise", "untouched", "content", "diversity") if name in more}
    scores = [read_score(1000 * place, figures(value, **extra)) for place, value in enumerate(values, 1)]
    return [
        assess(Evidence(1000 * count, steps or 1000 * len(values), 1000, scores[:count], **more))
        for count in range(1, len(values) + 1)
    ]


def changes(said: list[Assessment]) -> list[tuple[int, Verdict]]:
    """The verdicts and after how many scores each was new."""
    found: list[tuple[int, Verdict]] = []
    for count, one in enumerate(said, 1):
        if not found or found[-1][1] is not one.verdict:
            found.append((count, one.verdict))
    return found


def test_real_runs_that_learnt_are_said_to_learn() -> None:
    assert changes(replay(PAINTINGS)) == [(1, EARLY), (2, LEARNING)]
    assert changes(replay(FEW_PAINTINGS, 10_000)) == [(1, EARLY), (3, LEARNING)]
    last = replay(PAINTINGS, 60_000)[-1]
    assert "fell from 0.47 to 0.26; untouched pictures have 0.12" in last.message
    assert last.hint == ""


def test_a_real_run_that_left_its_best_is_settled() -> None:
    said = replay(FROM_NOTHING)
    assert changes(said) == [(1, EARLY), (5, LEARNING), (14, SETTLED)]
    assert "best at step 10,000 (distance 0.39" in said[-1].message


def test_a_real_run_that_only_fluctuates_does_not_learn() -> None:
    said = replay(REPRODUCING)
    assert said[-1].verdict is NOT
    assert {one.verdict for one in said[:5]} == {EARLY}
    assert "0.43 at first and is 0.44 now" in said[-1].message


def test_a_run_that_began_from_weights_need_not_get_better() -> None:
    said = replay(SHIPPED, continued=True)
    assert changes(said) == [(1, EARLY), (5, SETTLED)]
    assert "began from" in said[-1].message
    assert replay(SHIPPED)[-1].verdict is NOT
    assert replay([*SHIPPED[:6], 0.3, 0.31], continued=True)[-1].verdict is NOT


def test_too_early_says_when_more_can_be_said() -> None:
    start = assess(Evidence(0, 20_000, 1000))
    assert start.verdict is EARLY
    assert "step 1,000" in start.message
    assert "step 2,000" in start.message
    assert "step 1,500" in assess(Evidence(0, 1500, 1000)).message
    short = assess(Evidence(0, 800, 1000))
    assert "only once" in short.message
    first = replay([0.4], 20_000)[0]
    assert "step 2,000" in first.message
    assert "step 1,000" not in first.message


def test_a_run_that_ends_within_chance_was_too_short() -> None:
    going, ended = replay([0.40, 0.39], 20_000)[-1], replay([0.40, 0.39])[-1]
    assert going.verdict is ended.verdict is EARLY
    assert "too short" in ended.message
    assert "more steps" in ended.hint
    assert "too short" not in going.message


def test_slow_progress_is_given_time() -> None:
    random_negatives = [0.497, 0.483, 0.457, 0.420, 0.433, 0.416]
    assert {one.verdict for one in replay(random_negatives, noise=0.1)} == {EARLY}
    assert "too short" in replay(random_negatives, noise=0.1)[-1].message
    assert replay([0.439, 0.407, 0.408, 0.407, 0.408, 0.408], noise=0.08)[-1].verdict is NOT


def test_nearer_than_untouched_photographs_is_said() -> None:
    said = replay([0.10, 0.11], 20_000, untouched=0.3)[-1]
    assert said.verdict is LEARNING
    assert "closer to your B pictures than untouched" in said.message
    assert "farther away, at 0.30" in said.message


def test_better_in_the_end_is_to_be_gone_on_with() -> None:
    assert "more steps" in replay([0.5, 0.4, 0.3])[-1].hint
    assert replay([0.5, 0.4, 0.3], 20_000)[-1].hint == ""


def test_a_run_that_gets_no_better_is_settled() -> None:
    values = [0.5, 0.3, 0.29, 0.295, 0.29, 0.295, 0.3, 0.29]
    said = replay(values, 20_000)
    assert changes(said) == [(1, EARLY), (2, LEARNING), (6, SETTLED)]
    assert "more style" in said[-1].hint
    again = replay([*values, 0.2], 20_000)
    assert again[-1].verdict is LEARNING
    long = replay(values, 60_000)
    assert long[-1].verdict is LEARNING  # in a long run more scores are waited for


def test_moving_away_is_told_soon() -> None:
    said = replay([0.5, 0.3, 0.4, 0.45], 20_000)
    assert [one.verdict for one in said] == [EARLY, LEARNING, LEARNING, SETTLED]
    assert "best at step 2,000 (distance 0.30" in said[-1].message
    assert "step 2,000" in said[-1].hint


@pytest.mark.parametrize("alarm", [COLLAPSED, ALIKE, INVERTED, CONTENT])
def test_an_alarm_outdoes_good_scores_while_it_stands(alarm: str) -> None:
    scores = [read_score(1000 * place, figures(value)) for place, value in enumerate((0.5, 0.3), 1)]
    evidence = Evidence(2000, 20_000, 1000, scores)
    assert assess(evidence).verdict is LEARNING
    raised = assess(dataclasses.replace(evidence, alarms=frozenset({alarm})))
    assert raised.verdict is NOT
    assert raised.hint.startswith("Stop, clone the run and move the slider towards “keep content”")
    assert "--" not in raised.hint
    ended = assess(dataclasses.replace(evidence, alarms=frozenset({alarm}), step=20_000))
    assert ended.hint.startswith("Clone the run")


def test_a_discriminator_that_wins_matters_where_the_scores_stand() -> None:
    alarms = frozenset({WINNING})
    assert replay([0.5, 0.3], 20_000, alarms=alarms)[-1].verdict is LEARNING
    stuck = replay([0.5, 0.5], 20_000, alarms=alarms)[-1]
    assert stuck.verdict is NOT
    assert "add pictures to B" in stuck.hint


def test_what_suffers_is_said_though_it_learns() -> None:
    shapes = replay([0.5, 0.3], 20_000, content=0.45)[-1]
    assert shapes.verdict is LEARNING
    assert "only in part" in shapes.message
    assert "keep content" in shapes.hint
    assert "more alike" in replay([0.5, 0.3], 20_000, diversity=0.4)[-1].message


def test_no_pictures_at_all_is_no_learning() -> None:
    scores = [read_score(1000, figures(0.5)), read_score(2000, {"content": 0.5})]
    said = assess(Evidence(2000, 20_000, 1000, scores))
    assert said.verdict is NOT
    assert "whole pictures" in said.message


@pytest.mark.parametrize(
    ("step", "contrast", "verdict"),
    [(100, 0.5, EARLY), (600, 0.5, LEARNING), (600, 0.8, EARLY), (9000, 0.97, EARLY), (600, None, EARLY)],
)
def test_without_scores_little_is_claimed(step: int, contrast: float | None, verdict: Verdict) -> None:
    said = assess(Evidence(step, 10_000, 0, contrast=contrast))
    assert said.verdict is verdict
    assert "no validation pictures" in said.message
    assert "your eyes" in said.hint
    assert assess(Evidence(step, 10_000, 0, contrast=contrast, alarms=frozenset({COLLAPSED}))).verdict is NOT


def test_alarms_stand_until_what_raised_them_ends() -> None:
    alarms = Alarms(dataclasses.replace(OPTIONS, selection=Selection.ALL))
    for _ in range(30):
        assert alarms.standing == frozenset()
        list(alarms.after_losses(10, {"nce": math.log(256)}, 255))
    assert alarms.standing == {COLLAPSED}
    resumed = Alarms(OPTIONS)
    resumed.load_state(alarms.state())
    assert resumed.standing == {COLLAPSED}
    list(alarms.after_losses(10, {"nce": 2.0}, 255))
    assert alarms.standing == frozenset()
    for _ in range(2):
        list(alarms.after_scores(("inverted",), 9))
        list(alarms.after_samples(0.01))
    assert alarms.standing == {INVERTED, ALIKE}


def news(assessing: RunMonitor, step: int, **more: bool) -> list[tuple[int, Verdict]]:
    found = assessing.news(step, frozenset(), **{"evaluated": True, "continued": False, **more})
    return [(event.step, event.verdict) for event in found]


def test_a_verdict_is_told_when_it_changes_and_known_again_after_resuming(tmp_path: Path) -> None:
    options = dataclasses.replace(
        OPTIONS, steps=20_000, eval_every=1000, keep_content=1.0, selection=Selection.ALL, size=128, patches=256
    )
    assessing, metrics = RunMonitor(options), Metrics(tmp_path, 0)
    assert news(assessing, 0) == [(0, EARLY)]
    assert news(assessing, 10) == []
    for step, value in ((1000, 0.5), (2000, 0.3)):
        assessing.score(step, figures(value))
        metrics.add_scores(step, figures(value))
    assert news(assessing, 2000) == [(2000, LEARNING)]
    assert news(assessing, 2010) == []
    for step in range(600, 640):
        metrics.add_losses(step, {"nce": 0.5 * math.log(256)}, 0.1, 1, 255)
    metrics.close()
    again = RunMonitor(options)
    again.read(tmp_path)
    assert news(again, 2000) == [(2000, LEARNING)]
    assert news(again, 2000, evaluated=False) == [(2000, LEARNING)]  # by the losses alone, in other words
    older = RunMonitor(options)  # whose figures do not say how many negatives there were
    text = (tmp_path / METRICS).read_text()
    (tmp_path / METRICS).write_text("".join(f"{line.rpartition(',')[0]}\n" for line in text.splitlines()))
    older.read(tmp_path)
    assert news(older, 2000, evaluated=False) == [(2000, LEARNING)]
    nothing = RunMonitor(options)
    nothing.read(tmp_path / "nowhere")
    assert news(nothing, 2000) == [(2000, EARLY)]


def test_without_an_interval_nothing_is_made_of_scores() -> None:
    for values in ([0.48345, 0.48344, 0.48343, 0.48342], [0.45] * 8):
        last = replay(values, noise=0.0)[-1]
        assert last.verdict is EARLY
        assert "too few validation pictures" in last.message
    held = replay([0.48345, 0.48344, 0.48343, 0.48342], noise=0.0, contrast=0.5)[-1]
    assert held.verdict is LEARNING
    assert "keep the shapes" in held.message
    assert "fell" not in held.message
