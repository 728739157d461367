"""What a run's state, its verdict and its scores mean, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from put.events import Verdict
from put.runs.types import RunEntry, RunState, RunStatus
from put_desktop.training.runs.history import Evaluation, RunHistory
from put_desktop.ui import text, theme

__all__ = [
    "StatusText",
    "distance",
    "facts",
    "figures",
    "marked_down",
    "score_summary",
    "state_name",
    "state_text",
    "step_name",
    "verdict_text",
]


@dataclass(frozen=True)
class StatusText:
    """Something a person should know: a sign, a few words, why, and what to do."""

    icon: str
    tone: theme.Tone
    title: str
    text: str = ""
    hint: str = ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)


def step_name(step: int) -> str:
    """Step 3,000."""
    return _tr("Step {step}").format(step=text.number(step))


def distance(value: float) -> str:
    """A held-out score: 0.213."""
    return QLocale().toString(value, "f", 3)


def state_name(state: RunState) -> str:
    """What a state is called."""
    return {
        RunState.QUEUED: _tr("Waiting"),
        RunState.STARTING: _tr("Starting"),
        RunState.RUNNING: _tr("Training"),
        RunState.PAUSED: _tr("Paused"),
        RunState.PREEMPTED: _tr("Lent to a translation"),
        RunState.STOPPING: _tr("Stopping"),
        RunState.STOPPED: _tr("Stopped"),
        RunState.FINISHED: _tr("Finished"),
        RunState.FAILED: _tr("Failed"),
        RunState.INTERRUPTED: _tr("Interrupted"),
    }[state]


def facts(status: RunStatus) -> str:
    """Speed, time left, memory and device in one line; what is not known is left out."""
    parts = []
    if status.state is RunState.RUNNING and status.seconds_per_step > 0:
        parts.append(_pace(status.seconds_per_step))
        if status.seconds_left is not None:
            parts.append(_tr("{time} left").format(time=text.duration(status.seconds_left)))
    if status.state is RunState.RUNNING and status.memory:
        parts.append(_tr("{size} of memory").format(size=text.size(status.memory)))
    if status.device:
        parts.append(f"{status.device}, {status.precision}" if status.precision else status.device)
    return " · ".join(parts)


def _pace(seconds: float) -> str:
    if seconds < 1:
        return _tr("{number} steps / s").format(number=QLocale().toString(1 / seconds, "f", 1))
    return _tr("{number} s a step").format(number=QLocale().toString(seconds, "f", 1))


def state_text(entry: RunEntry, history: RunHistory) -> StatusText | None:
    """What a state means where it is not plain training; None where it is."""
    if entry.problem is not None:
        return StatusText("warning", theme.Tone.DANGER, _tr("Damaged"), entry.problem.message, entry.problem.hint)
    if entry.status.state.live or entry.status.state is RunState.QUEUED:
        return _live_text(entry.status)
    return _ended_text(entry.status, history)


def _live_text(status: RunStatus) -> StatusText | None:
    tone, name = theme.Tone, state_name(status.state)
    match status.state:
        case RunState.QUEUED:
            place = _tr("It is number {place} in the queue.").format(place=status.place_in_queue)
            found = _tr("It starts by itself when the device is free.")
            return StatusText("waiting", tone.MUTED, name, f"{place} {found}" if status.place_in_queue else found)
        case RunState.STARTING:
            return StatusText("hourglass", tone.MUTED, name, _tr("Pictures and networks are made ready."))
        case RunState.PAUSED:
            rest = _tr("Nothing is computed, and the memory is free for other work.")
            return StatusText("pause", tone.MUTED, name, rest, _tr("Go on whenever you like."))
        case RunState.PREEMPTED:
            lent = _tr("A translation has the device now. Training goes on by itself when that is done.")
            return StatusText("pause", tone.ACCENT, name, lent)
        case RunState.STOPPING:
            return StatusText("hourglass", tone.MUTED, name, f"{_tr('The step in hand is finished.')} {_kept()}")
    return None


def _ended_text(status: RunStatus, history: RunHistory) -> StatusText | None:
    tone, name = theme.Tone, state_name(status.state)
    reached = _tr("It reached step {step}.").format(step=text.number(max(0, status.step)))
    match status.state:
        case RunState.STOPPED:
            hint = _tr("Choose a generator, or resume to go on from here.")
            return StatusText("stop", tone.MUTED, name, f"{reached} {_kept()}", hint)
        case RunState.FINISHED:
            hint = _tr("Choose the generator that you like best.")
            return StatusText("done", tone.SUCCESS, name, _tr("All steps are done."), hint)
        case RunState.INTERRUPTED:
            why = _tr("Its process ended without a word: a power cut, or the program was ended by force.")
            return StatusText("warning", tone.WARNING, name, why, _saved_hint(history))
        case RunState.FAILED:
            problem = status.problem
            return StatusText("warning", tone.DANGER, name, problem.message if problem else reached,
                          problem.hint if problem else "")  # fmt: skip
    return None


def _saved_hint(history: RunHistory) -> str:
    if history.saved is None:
        return _tr("Nothing was saved yet: resume begins again.")
    return _tr("Everything up to step {step} is saved; resume goes on from there.").format(
        step=text.number(history.saved)
    )


def _kept() -> str:
    return _tr("The best and the latest generator, all samples, and the checkpoint to resume from are kept.")


def verdict_text(verdict: Verdict, message: str, hint: str) -> StatusText:
    """Whether a run learns."""
    icon, tone, title = {
        Verdict.TOO_EARLY: ("hourglass", theme.Tone.MUTED, _tr("Too early to tell")),
        Verdict.LEARNING: ("growth", theme.Tone.SUCCESS, _tr("It is learning")),
        Verdict.SETTLED: ("done", theme.Tone.ACCENT, _tr("It has settled")),
        Verdict.NOT_LEARNING: ("warning", theme.Tone.WARNING, _tr("It is not learning")),
    }[verdict]
    return StatusText(icon, tone, title, message, hint)


def figures(evaluated: Evaluation | None) -> str:
    """Scores in words: distance 0.213, 92 % of the content kept. Empty where there are none."""
    if evaluated is None:
        return ""
    found = evaluated.figures
    if evaluated.score is None:
        return _tr("No score: the generator gave no numbers")
    parts = [_tr("Distance {distance}").format(distance=distance(found.get("kid", evaluated.score)))]
    if "content" in found:
        kept = round(100 * max(0.0, found["content"]))
        parts.append(_tr("{percent} % of the content kept").format(percent=kept))
    if marked_down(evaluated):
        parts.append(_tr("marked down: shapes, brightness or variety are lost"))
    return ", ".join(parts)


def marked_down(evaluated: Evaluation) -> bool:
    """Whether the score is worse than the distance alone."""
    kid = evaluated.figures.get("kid")
    return evaluated.score is None or (kid is not None and evaluated.score > kid + 1e-9)


def score_summary(history: RunHistory) -> str:
    """The curve in words."""
    best = history.best
    if best is None or best.score is None:
        return _tr("No held-out score yet.")
    words = _tr("Best score {score} at step {step}; lower is better.")
    parts = [words.format(score=distance(best.score), step=text.number(best.step))]
    latest = history.scores[-1]
    if latest.step != best.step and latest.score is not None:
        words = _tr("Latest {score} at step {step}.")
        parts.append(words.format(score=distance(latest.score), step=text.number(latest.step)))
    untouched = best.figures.get("untranslated_kid")
    if untouched is not None:
        parts.append(_tr("Untouched pictures have {score}.").format(score=distance(untouched)))
    return " ".join(parts)
