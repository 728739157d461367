"""What is known of a run without loading torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from put.config import TrainOptions
from put.errors import PutError
from put.events import Verdict

__all__ = ["RunCommand", "RunEntry", "RunSpec", "RunState", "RunStatus"]


class RunState(StrEnum):
    """Where a run stands."""

    QUEUED = "queued"
    """It waits for its device."""
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    """Paused by a person; its memory is free."""
    PREEMPTED = "yielding"
    """Paused for a translation; it continues by itself."""
    STOPPING = "stopping"
    STOPPED = "stopped"
    """Ended by a person before its last step; what it reached is kept."""
    FINISHED = "finished"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    """Its process is gone without having said why: a crash, a kill or a power cut. It is never written, only found."""

    @property
    def live(self) -> bool:
        """Whether a process holds it."""
        return self in (
            RunState.STARTING,
            RunState.RUNNING,
            RunState.PAUSED,
            RunState.PREEMPTED,
            RunState.STOPPING,
        )


class RunCommand(StrEnum):
    """What can be asked of a live run."""

    SAMPLE = "sample"
    SAVE = "save"
    PAUSE = "pause"
    CONTINUE = "go_on"
    STOP = "stop"
    """End with the step in hand, and keep everything."""


@dataclass(frozen=True)
class RunSpec:
    """What is to be trained, as it was when it was queued. It never changes, but for ``steps`` when a run is
    prolonged.
    """

    title: str
    """What the person calls it."""
    folder_a: Path
    folder_b: Path
    options: TrainOptions
    preset: str = "standard"
    style: float = 0.0
    """Where the slider stood, -1 to 1; the options hold what came of it."""
    left_out: tuple[Path, ...] = ()
    """Pictures of both folders that are not used."""
    created: str = ""
    """ISO 8601 with its zone."""


@dataclass(frozen=True)
class RunStatus:
    """A run at a moment, rewritten every second or so while a process holds it."""

    state: RunState
    step: int = 0
    """Below 0 while the generator learns to reproduce pictures."""
    steps: int = 0
    seconds_per_step: float = 0.0
    seconds_left: float | None = None
    memory: int = 0
    """Bytes, as :class:`put.events.TrainingStepped` has it."""
    device: str = ""
    precision: str = ""
    verdict: Verdict = Verdict.TOO_EARLY
    message: str = ""
    """The verdict's sentence."""
    hint: str = ""
    score: float | None = None
    """The best held-out score; lower is better."""
    best_step: int | None = None
    sample: Path | None = None
    """The latest sample sheet."""
    problem: PutError | None = None
    """Why it failed."""
    updated: float = 0.0
    """Seconds since 1970."""
    place_in_queue: int = 0
    """From 1; 0 where it does not wait."""


@dataclass(frozen=True)
class RunEntry:
    """A run in the library."""

    path: Path
    """The run folder; absolute, and what a run is known by."""
    order: RunSpec | None
    """None where it is damaged; see ``problem``."""
    status: RunStatus
    size: int = 0
    """Bytes on the disk."""
    problem: PutError | None = None
    """Why it cannot be used."""
    snapshots: tuple[int, ...] = field(default=())
    """Steps of which there is a generator to choose, rising."""
