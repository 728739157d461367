"""State, verdict and scores of a run as text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from put.events import Verdict
from put.runs.types import RunEntry, RunState, RunStatus
from put_desktop.core.error_texts import said, translated
from put_desktop.training.runs.history import Evaluation, RunHistory
from put_desktop.training.wizard.all_runs.run_labels import state_name
from put_desktop.ui import text, theme

__all__ = [
    "StatusText",
    "facts",
    "format_score",
    "has_model",
    "is_penalised",
    "score_summary",
    "score_text",
    "state_text",
    "step_name",
    "verdict_text",
]


@dataclass(frozen=True)
class StatusText:
    """A message with an icon, a title, an explanation, and what to do."""

    icon: str
    tone: theme.Tone
    title: str
    text: str = ""
    hint: str = ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)


def step_name(step: int, *, short: bool = False) -> str:
    """Return the name of a step: Step 3,000, or just the number where ``short`` is set."""
    if short:
        return text.number(step)
    return _tr("Step {step}").format(step=text.number(step))


def format_score(value: float) -> str:
    """Return a validation score as text: 0.213."""
    return QLocale().toString(value, "f", 3)


def facts(status: RunStatus) -> str:
    """Return speed, time left, memory and device in one line, without what is unknown."""
    parts = []
    if status.state is RunState.RUNNING and status.seconds_per_step > 0:
        parts.append(_pace(status.seconds_per_step))
        if status.seconds_left is not None:
            parts.append(_tr("{time} left").format(time=text.duration(status.seconds_left)))
    if status.state is RunState.RUNNING and status.memory:
        parts.append(_tr("{size} of memory").format(size=text.size(status.memory)))
    if status.device:
        device = _tr("Processor") if status.device == "cpu" else status.device
        parts.append(f"{device}, {status.precision}" if status.precision else device)
    return " · ".join(parts)


def _pace(seconds: float) -> str:
    if seconds < 1:
        return _tr("{number} steps/s").format(number=QLocale().toString(1 / seconds, "f", 1))
    return _tr("{number} s/step").format(number=QLocale().toString(seconds, "f", 1))


def state_text(entry: RunEntry, history: RunHistory) -> StatusText | None:
    """Return what the state of a run means; None for plain training."""
    if entry.problem is not None:
        return StatusText("warning", theme.Tone.DANGER, _tr("Damaged"), *said(entry.problem))
    if entry.status.state.live or entry.status.state is RunState.QUEUED:
        return _live_text(entry, history)
    return _ended_text(entry, history)


def _live_text(entry: RunEntry, history: RunHistory) -> StatusText | None:
    status = entry.status
    tone, name = theme.Tone, state_name(status.state)
    match status.state:
        case RunState.QUEUED:
            place = _tr("Number {place} in the queue.").format(place=status.place_in_queue)
            starts = _tr("It starts when the device is free.")
            return StatusText("waiting", tone.MUTED, name, f"{place} {starts}" if status.place_in_queue else starts)
        case RunState.STARTING:
            return StatusText("hourglass", tone.MUTED, name, _tr("Preparing pictures and networks."))
        case RunState.PAUSED:
            return StatusText("pause", tone.MUTED, name, _free(status), _tr("Press “Continue” to resume training."))
        case RunState.PREEMPTED:
            rest = _tr("Training continues when the translation is done.")
            return StatusText("pause", tone.ACCENT, name, rest)
        case RunState.STOPPING:
            return StatusText(
                "hourglass", tone.MUTED, name, f"{_tr('Finishing the current step.')} {_kept(entry, history)}"
            )
    return None


def _ended_text(entry: RunEntry, history: RunHistory) -> StatusText | None:
    status = entry.status
    tone, name = theme.Tone, state_name(status.state)
    reached = _tr("Stopped at step {step}.").format(step=text.number(max(0, status.step)))
    match status.state:
        case RunState.STOPPED:
            hint = _tr("Choose a model, or resume training.")
            if not has_model(entry, history):
                hint = _tr("Resume training to get one.")
            return StatusText("stop", tone.MUTED, name, f"{reached} {_kept(entry, history)}", hint)
        case RunState.FINISHED:
            hint = _tr("Choose the model that you like best.")
            return StatusText("done", tone.SUCCESS, name, _tr("All steps are done."), hint)
        case RunState.INTERRUPTED:
            why = _tr("The training process ended unexpectedly, for example after a crash or a power cut.")
            return StatusText("warning", tone.WARNING, name, why, _saved_hint(history))
        case RunState.FAILED:
            problem = status.problem
            return StatusText("warning", tone.DANGER, name, translated(problem.message) if problem else reached,
                          translated(problem.hint) if problem else "")  # fmt: skip
    return None


def _saved_hint(history: RunHistory) -> str:
    if history.saved is None or history.saved <= 0:
        return _tr("There is no model yet. “Resume” continues from the last checkpoint, if there is one.")
    return _tr("Everything up to step {step} is saved. “Resume” continues from there.").format(
        step=text.number(history.saved)
    )


def _has_best(entry: RunEntry, history: RunHistory) -> bool:
    return entry.status.best_step is not None or history.best is not None


def has_model(entry: RunEntry, history: RunHistory) -> bool:
    """Return whether a run has a model to choose."""
    return _has_best(entry, history) or history.latest is not None or bool(entry.snapshots)


def _free(status: RunStatus) -> str:
    """Return what a paused run leaves to others: PyTorch gives back the memory of a graphics card alone."""
    if status.device.startswith("cuda"):
        return _tr("The device and its memory are free for other work.")
    return _tr("The device is free for other work; part of the memory stays in use.")


def _kept(entry: RunEntry, history: RunHistory) -> str:
    stopping = entry.status.state is RunState.STOPPING  # after a step it writes a model still
    if entry.status.step <= 0 or not (stopping or has_model(entry, history)):
        return _tr("The checkpoint is saved; there is no model yet.")
    if _has_best(entry, history):  # it comes with a latest one
        return _tr("The best and the latest model, all samples and the checkpoint are saved.")
    if history.latest is not None:
        return _tr("The latest model, all samples and the checkpoint are saved.")
    return _tr("All samples and the checkpoint are saved.")


def verdict_text(verdict: Verdict, message: str, hint: str) -> StatusText:
    """Return the verdict on a run as a message."""
    icon, tone, title = {
        Verdict.TOO_EARLY: ("hourglass", theme.Tone.MUTED, _tr("Too early to tell")),
        Verdict.LEARNING: ("growth", theme.Tone.SUCCESS, _tr("Learning")),
        Verdict.SETTLED: ("done", theme.Tone.ACCENT, _tr("Converged")),
        Verdict.NOT_LEARNING: ("warning", theme.Tone.WARNING, _tr("Not learning")),
    }[verdict]
    return StatusText(icon, tone, title, message, hint)


def score_text(evaluated: Evaluation | None) -> str:
    """Return scores as text: Distance 0.213, 92 % of the content kept. Empty for none."""
    if evaluated is None:
        return ""
    found = evaluated.figures
    if evaluated.score is None:
        return _tr("No score: the output of the model is NaN")
    parts = [_tr("Distance {distance}").format(distance=format_score(found.get("kid", evaluated.score)))]
    if "content" in found:
        kept = round(100 * max(0.0, found["content"]))
        parts.append(_tr("{percent} % of the content kept").format(percent=kept))
    if is_penalised(evaluated):
        parts.append(_tr("penalised for lost shapes, brightness or variety"))
    return ", ".join(parts)


def is_penalised(evaluated: Evaluation) -> bool:
    """Return whether the score is worse than the distance alone."""
    kid = evaluated.figures.get("kid")
    return evaluated.score is None or (kid is not None and evaluated.score > kid + 1e-9)


def score_summary(history: RunHistory) -> str:
    """Return the curve of scores as text."""
    best = history.best
    if best is None or best.score is None:
        return _tr("No validation score yet.")
    words = _tr("Best score {score} at step {step}; lower is better.")
    parts = [words.format(score=format_score(best.score), step=text.number(best.step))]
    latest = history.scores[-1]
    if latest.step != best.step and latest.score is not None:
        words = _tr("Latest {score} at step {step}.")
        parts.append(words.format(score=format_score(latest.score), step=text.number(latest.step)))
    untouched = best.figures.get("untranslated_kid")
    if untouched is not None:
        parts.append(_tr("The source pictures score {score}.").format(score=format_score(untouched)))
    return " ".join(parts)
