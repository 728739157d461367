"""Sheets, runs and histories made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtGui import QColor, QImage

from put.config import TrainOptions
from put.events import TrainingEvaluated, TrainingEvent, TrainingSampled, TrainingSaved, TrainingStarted
from put.runs.types import RunEntry, RunSpec, RunState, RunStatus
from put_desktop.training.runs.history import RunHistory

PICTURES = 3


def photograph(column: int) -> int:
    """The grey of a photograph."""
    return 10 + 20 * column


def translation(step: int, column: int) -> int:
    """The grey of a translation at a step of hundreds up to 1,200."""
    return 100 + step // 10 + 5 * column


def sheet(run: Path, step: int, columns: int = PICTURES) -> Path:
    """A sample sheet of plain tiles."""
    image = Image.new("RGB", (256 * columns, 512))
    for column in range(columns):
        for top, grey in ((0, photograph(column)), (256, translation(step, column))):
            image.paste((grey, grey, grey), (256 * column, top, 256 * (column + 1), top + 256))
    path = run / "samples" / f"{step:07d}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=95)
    return path


def grey(image: QImage | None) -> int:
    """The grey in the middle of a picture."""
    assert image is not None
    return QColor(image.pixel(image.width() // 2, image.height() // 2)).red()


def evaluated(step: int, score: float, *, best: bool = False) -> TrainingEvaluated:
    figures = {"kid": score, "kid_low": score - 0.02, "kid_high": score + 0.02, "untranslated_kid": 0.3}
    return TrainingEvaluated(step, {**figures, "content": 0.8, "score": score}, best)


def make_history(
    run: Path, steps: Sequence[int] = (100, 200, 300, 400), more: Iterable[TrainingEvent] = ()
) -> RunHistory:
    """A history with a sheet at each step, and what else is given."""
    history = RunHistory()
    history.add([TrainingStarted(0, 1200, 20, 20, "cpu", "fp32", run)])
    history.add(TrainingSampled(step, sheet(run, step)) for step in steps)
    history.add(more)
    return history


def entry(run: Path, state: RunState = RunState.RUNNING, snapshots: tuple[int, ...] = (), **status: Any) -> RunEntry:
    order = RunSpec("Photographs to ink", run / "photographs", run / "ink", TrainOptions(steps=1200))
    values = {"step": 400, "steps": 1200, "device": "cpu", "precision": "fp32", **status}
    return RunEntry(run, order, RunStatus(state, **values), snapshots=snapshots)


def saved(step: int, run: Path) -> TrainingSaved:
    return TrainingSaved(step, run / "checkpoint.pt")
