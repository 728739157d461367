"""The generators of a run that can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from put.runs.types import RunEntry
from put_desktop.training.runs.history import Evaluation, RunHistory

__all__ = ["Candidate", "candidates", "proposed"]


@dataclass(frozen=True)
class Candidate:
    """A generator on the run's timeline."""

    step: int
    path: Path
    """Its model file."""
    evaluated: Evaluation | None = None
    best: bool = False
    """Whether its held-out score is the best of the run."""
    last: bool = False
    """Whether it is that of the latest checkpoint."""


def candidates(entry: RunEntry, history: RunHistory) -> tuple[Candidate, ...]:
    """Every snapshot, the best and the last, by rising steps.

    A live run may write its best and last file anew at any time, so a snapshot of the same step goes before them there.
    """
    live = entry.status.state.live
    best = entry.status.best_step if entry.status.best_step is not None else _step(history.best)
    last = history.saved
    files = {step: entry.path / "snapshots" / f"{step:07d}.safetensors" for step in entry.snapshots}
    for step, name in ((last, "last.safetensors"), (best, "best.safetensors")):
        if step is not None and (step not in files or not live):
            files[step] = entry.path / name
    return tuple(
        Candidate(step, files[step], history.evaluation(step), step == best, step == last) for step in sorted(files)
    )


def proposed(found: tuple[Candidate, ...]) -> Candidate | None:
    """The best by held-out score; without scores the one that learnt longest; None where there is none."""
    return next((each for each in found if each.best), found[-1] if found else None)


def _step(evaluated: Evaluation | None) -> int | None:
    return evaluated.step if evaluated is not None else None
