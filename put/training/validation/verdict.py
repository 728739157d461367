"""Verdict on a run, in words for people who have never heard of a loss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from put.events import TrainingAssessed, Verdict
from put.training.validation.alarms import ALIKE, COLLAPSED, CONTENT, INVERTED, WINNING
from put.training.validation.score_history import GONE_TIMES, Score, ScoreHistory

__all__ = ["Assessment", "Evidence", "assess"]

LEAST_SCORES = 2
"""Scores before anything is said about them: one cannot be compared."""
ENOUGH_SCORES = 4
"""Scores before it can be said that a run does not learn."""
ENOUGH_SHARE, SURE_SCORES = 1 / 3, 6
"""The part of a run, or the scores, after which one that has still come no nearer to B is said not to learn."""
WINDOW, WINDOW_SHARE = 4, 6
"""Scores without a better one before a run counts as settled: four, in a long run every sixth."""
SHAPES, VARIED = 0.6, 0.5
"""Content and diversity below which it is said that they suffer. Sound runs keep 0.8 and more of both; below 0.3 an
alarm is raised."""
HELD = 0.75
"""The contrastive loss by that of features that are all alike: with all negatives, runs that hold the content are below
it after some hundred steps and at 0.5 later. With the hardest ones it stays higher, so nothing is said above it."""
FIRST_STEPS = 500
"""Steps after which something is said of a run without scores."""

STOP = "Stop, "
"""Beginnings of hints that are no use to a run that has ended."""
LESS_STYLE = "clone the run and move the slider towards “keep content”"
MORE_STYLE = "clone the run and move the slider towards “more style”"
TOO_FEW = "There are too few validation pictures to tell whether they come closer to your B pictures."
NO_SCORES = "There are no validation pictures to compare the results with, so nothing more can be said."
LOOK = "Look at the samples: only your eyes can tell how near to B they are."


@dataclass(frozen=True)
class Evidence:
    """What is known of a run when its verdict is given."""

    step: int
    steps: int
    eval_every: int
    """Steps between two scores; 0 where there are none and will be none."""
    scores: Sequence[Score] = ()
    """By step."""
    alarms: frozenset[str] = frozenset()
    """Problems at present, see :attr:`put.training.validation.alarms.Alarms.standing`."""
    contrast: float | None = None
    """The contrastive loss lately, by that of features that are all alike; None where it is not known."""
    continued: bool = False
    """Whether the run began from the weights of a generator."""


@dataclass(frozen=True)
class Assessment:
    """The verdict on a run, with its reason and what to do about it."""

    verdict: Verdict
    message: str
    hint: str = ""

    def event(self, step: int) -> TrainingAssessed:
        """Return the event of it."""
        return TrainingAssessed(step, self.verdict, self.message, self.hint)


WRONG = {
    COLLAPSED: (
        "The network can no longer tell the parts of a picture apart, so nothing preserves the content.",
        f"{STOP}{LESS_STYLE}. Where negatives were chosen under “Advanced”, choose all of them.",
    ),
    ALIKE: (
        "The results for different pictures are nearly the same.",
        f"{STOP}{LESS_STYLE}, and add more varied pictures to B.",
    ),
    INVERTED: (
        "Light and dark are swapped in the results.",
        f"{STOP}{LESS_STYLE}, which holds the colours too. Another seed under “Advanced” can be enough.",
    ),
    CONTENT: (
        "The results have lost the shapes of their pictures.",
        f"{STOP}{LESS_STYLE}, or choose pictures for B that show things more like those in A.",
    ),
    WINNING: (
        "The part of the network that checks the results recognises all of them, so they hardly improve.",
        f"{STOP}add pictures to B and begin again. With few pictures, have them varied: that is under “Advanced”.",
    ),
}
"""By alarm, the most severe first."""


def assess(evidence: Evidence) -> Assessment:
    """Return the verdict on a run.

    A run *learns* where its best score is below the first by more than the noise of that, or below that of untouched
    photographs by more than its own; it *has settled* where it has learnt, and lately no score was better by a part
    of the noise. Where an alarm stands it does not learn, whatever the scores; only a discriminator that wins is
    nothing to worry about as long as the scores get better.
    """
    found = _verdict(evidence)
    if evidence.step >= evidence.steps and found.hint.startswith(STOP):
        hint = found.hint.removeprefix(STOP)
        found = replace(found, hint=hint[:1].upper() + hint[1:])
    return found


def _verdict(evidence: Evidence) -> Assessment:
    for name, words in WRONG.items():
        if name in evidence.alarms and name != WINNING:
            return Assessment(Verdict.NOT_LEARNING, *words)
    found = _by_scores(evidence) if evidence.eval_every > 0 else _without_scores(evidence)
    if WINNING in evidence.alarms and (found.verdict is not Verdict.LEARNING or evidence.eval_every == 0):
        return Assessment(Verdict.NOT_LEARNING, *WRONG[WINNING])
    return found


def _by_scores(evidence: Evidence) -> Assessment:
    scores = evidence.scores
    if scores and scores[-1].value is None:
        return Assessment(
            Verdict.NOT_LEARNING,
            "The generator gives no whole pictures.",
            f"{STOP}clone the run and choose the precision fp32 under “Advanced”.",
        )
    compared = [(score, score.value) for score in scores if score.value is not None]
    if len(compared) < LEAST_SCORES:
        return _too_few(evidence, len(compared))
    known = [(score.step, value, score.noise) for score, value in compared if score.noise is not None]
    if len(known) < LEAST_SCORES:
        return _without_scores(evidence, TOO_FEW)
    steps, values, noises = zip(*known, strict=True)
    history = ScoreHistory(values, noises, steps, scores[-1])
    if history.fell or history.nearer:
        return _learnt(evidence, history)
    return _not_nearer(evidence, history)


def _too_few(evidence: Evidence, count: int) -> Assessment:
    every, steps = evidence.eval_every, evidence.steps
    if steps <= every or evidence.step >= steps:
        return Assessment(
            Verdict.TOO_EARLY,
            "The run is too short for a verdict: its results are compared with B only once.",
            "Look at the samples. To learn more of it, continue the run with more steps.",
        )
    second = min(2 * every, steps)
    if count:
        words = (
            "It is too early to tell. The first comparison with your B pictures is done, and there is nothing yet to "
            f"hold it against; with the second, at step {second:,}, more can be said."
        )
    else:
        words = (
            f"It is too early to tell. The first comparison with your B pictures comes at step {every:,}; with the "
            f"second, at step {second:,}, more can be said."
        )
    return Assessment(Verdict.TOO_EARLY, words)


def _learnt(evidence: Evidence, history: ScoreHistory) -> Assessment:
    best_step = f"{history.steps[history.place]:,}"
    if history.left:
        return Assessment(
            Verdict.SETTLED,
            f"The results were best at step {best_step} (distance {_number(history.best)} to your B pictures) and have "
            f"moved away since ({_number(history.values[-1])}).",
            f"The generator of step {best_step} is kept: choose that one. More pictures in B take a new run further.",
        )
    if history.stands(max(WINDOW, evidence.steps // evidence.eval_every // WINDOW_SHARE)):
        return Assessment(
            Verdict.SETTLED,
            f"The results have come no closer to your B pictures since step {best_step}. {_distances(history)}",
            f"Choose a generator now, or continue the run. For a stronger change, {MORE_STYLE}.",
        )
    concern, hint = _concern(history.latest)
    if not hint and evidence.step >= evidence.steps and history.place == len(history.values) - 1:
        hint = "It was still getting better at the end: more steps may bring it further."
    how = "come closer to your B pictures" if history.fell else "are closer to your B pictures than untouched ones"
    return Assessment(Verdict.LEARNING, f"The results {how}. {_distances(history)}{concern}", hint)


def _not_nearer(evidence: Evidence, history: ScoreHistory) -> Assessment:
    count, done = len(history.values), evidence.step >= evidence.steps
    enough = evidence.step >= ENOUGH_SHARE * evidence.steps or count >= SURE_SCORES
    if count < ENOUGH_SCORES or not enough or history.falls:
        if done:
            return Assessment(
                Verdict.TOO_EARLY,
                f"The run was too short for a verdict: what changed is within chance. {_distances(history)}",
                "Look at the samples. To learn more of it, continue the run with more steps.",
            )
        why = "what has changed so far is within chance"
        return Assessment(Verdict.TOO_EARLY, f"It is too early to tell: {why}. {_distances(history)}")
    if evidence.continued and min(history.values[-GONE_TIMES:]) <= history.values[0] + history.noises[0]:
        return Assessment(
            Verdict.SETTLED,
            "The results are as near to your B pictures as at the first comparison: the generator that the run began "
            f"from could do about as much. {_distances(history)}",
            f"Choose a generator now. For a stronger change, {MORE_STYLE}, or begin from nothing.",
        )
    return Assessment(
        Verdict.NOT_LEARNING,
        f"The results do not come closer to your B pictures. {_distances(history)}",
        f"{STOP}{MORE_STYLE} if the samples have changed little; otherwise add pictures to B, all in one manner.",
    )


def _without_scores(evidence: Evidence, why: str = NO_SCORES) -> Assessment:
    contrast = evidence.contrast
    if contrast is None or evidence.step < min(FIRST_STEPS, evidence.steps):
        verdict, text, hint = Verdict.TOO_EARLY, "It is too early to tell.", LOOK
    elif contrast < HELD:
        verdict, text, hint = Verdict.LEARNING, "The results keep the shapes of their pictures.", LOOK
    else:
        text, hint = "The results keep the shapes of their pictures only loosely so far.", LOOK
        verdict = Verdict.TOO_EARLY
    return Assessment(verdict, f"{text} {why}", hint)


def _distances(history: ScoreHistory) -> str:
    """Return the figures as a sentence."""
    first, untouched = history.values[0], history.latest.untouched
    if history.fell:
        text = f"Their distance fell from {_number(first)} to {_number(history.best)}"
    else:
        text = f"Their distance was {_number(first)} at first and is {_number(history.values[-1])} now"
    if untouched is None:
        return f"{text}."
    if history.nearer:
        return f"{text}; untouched pictures are farther away, at {_number(untouched)}."
    return f"{text}; untouched pictures have {_number(untouched)}."


def _concern(latest: Score) -> tuple[str, str]:
    """Return what suffers though the run learns, and what to do."""
    if latest.content < SHAPES:
        return " But they keep the shapes of their pictures only in part.", f"If that matters to you, {LESS_STYLE}."
    if latest.diversity < VARIED:
        return " But they are more alike than their pictures.", "If that matters to you, add more varied pictures to B."
    return "", ""


def _number(value: float) -> str:
    return f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"
