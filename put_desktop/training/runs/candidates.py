"""The models of a run that can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from put.runs.types import RunEntry
from put_desktop.training.runs.history import Evaluation, RunHistory

__all__ = ["Candidate", "best_weights", "candidates", "proposed"]


@dataclass(frozen=True)
class Candidate:
    """A model of a run, saved at a step."""

    step: int
    path: Path
    """The model file."""
    evaluated: Evaluation | None = None
    best: bool = False
    """Whether its validation score is the best of the run."""
    last: bool = False
    """Whether it belongs to the latest checkpoint."""


def candidates(entry: RunEntry, history: RunHistory) -> tuple[Candidate, ...]:
    """Return every snapshot, the best and the last model, by rising steps.

    A live run may overwrite its best and last file at any time, so a snapshot of the same step is preferred there.
    """
    live = entry.status.state.live
    best = entry.status.best_step if entry.status.best_step is not None else _step(history.best)
    last = history.latest
    files = {step: entry.path / "snapshots" / f"{step:07d}.safetensors" for step in entry.snapshots}
    for step, name in ((last, "last.safetensors"), (best, "best.safetensors")):
        if step is not None and (step not in files or not live):
            files[step] = entry.path / name
    return tuple(
        Candidate(step, files[step], history.evaluation(step), step == best, step == last) for step in sorted(files)
    )


def proposed(found: tuple[Candidate, ...]) -> Candidate | None:
    """Return the best by validation score, without scores the one trained longest; None for none."""
    return next((each for each in found if each.best), found[-1] if found else None)


def best_weights(entry: RunEntry) -> Path | None:
    """Return the model file to initialise a new run from: the best by validation score, else the latest, or None."""
    named = [entry.path / name for name in ("best.safetensors", "last.safetensors")]
    latest = [entry.path / "snapshots" / f"{step:07}.safetensors" for step in entry.snapshots[-1:]]
    return next((path for path in [*named, *latest] if path.exists()), None)


def _step(evaluated: Evaluation | None) -> int | None:
    return evaluated.step if evaluated is not None else None
