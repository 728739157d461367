"""Where a run lies, and what is said where it may not."""

from __future__ import annotations

from put.runs.layout import (
    BEST,
    CHECKPOINT,
    CONFIG,
    HELD_OUT,
    LAST,
    METRICS,
    SAMPLES,
    SCORES,
    SNAPSHOTS,
    TENSORBOARD,
    check_folders,
    check_new,
    check_space,
    locked_run,
    resume_command,
    writing,
)

__all__ = [
    "BEST",
    "CHECKPOINT",
    "CONFIG",
    "HELD_OUT",
    "LAST",
    "METRICS",
    "SAMPLES",
    "SCORES",
    "SNAPSHOTS",
    "TENSORBOARD",
    "check_folders",
    "check_new",
    "check_space",
    "locked_run",
    "resume_command",
    "writing",
]
