"""Spec and status of a run that ``put train`` made without the library, from its files."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path

from put.errors import OptionError, PutError, TrainingError
from put.files.json_file import read_json
from put.files.locks import is_held
from put.models.card import ModelCard
from put.models.model_file import read_card
from put.runs.layout import BEST, CHECKPOINT, CONFIG, HELD_OUT, LAST, METRICS, SAMPLES
from put.runs.serialization import options_from_json
from put.runs.types import RunSpec, RunState, RunStatus

__all__ = ["adopted_spec", "adopted_status"]

TAIL = 4096
"""Bytes that hold the last line of the metrics."""


def adopted_spec(run: Path) -> RunSpec:
    """Return the spec of a run that has none.

    Raises:
        TrainingError: its settings are missing or damaged.
    """
    content = read_json(run / CONFIG)
    if content is None:
        raise TrainingError(f"{run} holds no training run.", f"Choose a folder with {CONFIG} and {CHECKPOINT} in it.")
    try:
        folder_a, folder_b = Path(content["folder_a"]), Path(content["folder_b"])
        options = options_from_json(content)
        names = [(side if not options.single else side.with_suffix("")).name for side in (folder_a, folder_b)]
    except (KeyError, TypeError, ValueError, OptionError) as error:
        raise TrainingError(
            f"{run / CONFIG} is damaged.", "Restore it from a copy, or start a new run.", repr(error)
        ) from error
    return RunSpec(" → ".join(names), folder_a, folder_b, options, created=_begun(run))


def adopted_status(run: Path) -> RunStatus:
    """Return how far a run has come, as its files tell. Never raises."""
    steps = 0
    with suppress(TrainingError):
        said = (read_json(run / CONFIG) or {}).get("steps")
        steps = said if type(said) is int else 0
    best, last = _card(run / BEST), _card(run / LAST)
    last_step = last.step or 0
    step = max(_last_step(run / METRICS), last_step)
    state = RunState.INTERRUPTED
    if is_held(run):
        state = RunState.RUNNING
    elif (run / CHECKPOINT).exists():
        state = RunState.FINISHED if 0 < steps <= last_step else RunState.STOPPED
    score = None
    with suppress(KeyError, ValueError):
        score = float(best.training["validation score"])
    return RunStatus(
        state, step, steps, score=score, best_step=(best.step or 0) if score is not None else None, sample=_sample(run)
    )


def _card(path: Path) -> ModelCard:
    try:
        return read_card(path)[1]
    except PutError:
        return ModelCard("")


def _last_step(path: Path) -> int:
    """Return the first field of the last complete line."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - TAIL))
            lines = file.read().split(b"\n")
    except OSError:
        return 0
    field = lines[-2].partition(b",")[0] if len(lines) > 1 else b""
    return int(field) if field.isdigit() else 0


def _sample(run: Path) -> Path | None:
    try:
        names = [path.name for path in (run / SAMPLES).iterdir() if path.suffix == ".jpg" and path.stem.isdigit()]
    except OSError:
        return None
    return run / SAMPLES / max(names) if names else None


def _begun(run: Path) -> str:
    for name in (HELD_OUT, CONFIG):
        with suppress(OSError):
            begun = dt.datetime.fromtimestamp((run / name).stat().st_mtime).astimezone()
            return begun.isoformat(timespec="seconds")
    return ""
