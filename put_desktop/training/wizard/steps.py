"""The steps of the wizard, and which of them can be shown."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from put.runs.types import RunEntry
from put_desktop.training.wizard.step_list import StepState

__all__ = ["Progress", "Step", "step_state"]


class Step(IntEnum):
    """The pages of one run."""

    IMAGES = 0
    SETTINGS = 1
    CROPS = 2
    ESTIMATE = 3
    RUN = 4
    CHOOSE = 5
    FINISH = 6


class Progress(NamedTuple):
    """Progress of a draft or a run."""

    current: Step | None
    """None while all runs are listed."""
    ready: Sequence[bool]
    """For each page, whether the next one may be shown."""
    is_run: bool
    """Whether the pages show a run; else they edit a draft."""
    entry: RunEntry | None = None
    """The run."""
    model_chosen: bool = False


def step_state(step: Step, progress: Progress) -> StepState:
    """Return whether a step can be shown."""
    at = progress.current or Step.IMAGES
    if not progress.is_run:
        if step > Step.ESTIMATE or not all(progress.ready[:step]):
            return StepState.LOCKED
        return StepState.DONE if progress.ready[step] and step < at else StepState.OPEN
    if step <= Step.ESTIMATE:
        return StepState.PAST
    if step is Step.CHOOSE and (progress.entry is None or not progress.entry.snapshots):
        return StepState.LOCKED
    if step is Step.FINISH and not progress.model_chosen:
        return StepState.LOCKED
    return StepState.DONE if step < at else StepState.OPEN
