"""Facts about a run, without loading torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from put.config import TrainOptions
from put.errors import PutError
from put.events import Verdict

__all__ = ["RunCommand", "RunEntry", "RunSpec", "RunState", "RunStatus"]


class RunState(StrEnum):
    """State of a run."""

    QUEUED = "queued"
    """It waits for its device."""
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    """By a person; its memory is free."""
    PREEMPTED = "preempted"
    """Paused for a translation that leases its device; it continues by itself."""
    STOPPING = "stopping"
    STOPPED = "stopped"
    """Ended by a person before its last step; what it reached is kept."""
    FINISHED = "finished"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    """Its process is gone without having said why: a crash, a kill or a power cut. It is never
    written, only found."""

    @classmethod
    def _missing_(cls, value: object) -> RunState | None:
        """Return the state under the name that version 0.1 wrote."""
        return cls.PREEMPTED if value == "yielding" else None

    @property
    def live(self) -> bool:
        """Whether a process holds the run."""
        return self in (
            RunState.STARTING,
            RunState.RUNNING,
            RunState.PAUSED,
            RunState.PREEMPTED,
            RunState.STOPPING,
        )


class RunCommand(StrEnum):
    """Requests to a live run."""

    SAMPLE = "sample"
    SAVE = "save"
    PAUSE = "pause"
    CONTINUE = "continue"
    """End a pause."""
    STOP = "stop"
    """End with the present step, and keep everything."""

    @classmethod
    def _missing_(cls, value: object) -> RunCommand | None:
        """Return the command under the name that version 0.1 wrote."""
        return cls.CONTINUE if value == "go_on" else None


@dataclass(frozen=True)
class RunSpec:
    """A training as it was queued. Only ``steps`` ever changes, when a run is prolonged."""

    title: str
    """Its name, given by the person."""
    folder_a: Path
    folder_b: Path
    options: TrainOptions
    preset: str = "standard"
    style: float = 0.0
    """Position of the slider, -1 to 1; the options hold what follows from it."""
    left_out: tuple[Path, ...] = ()
    """Images of both folders that are not used."""
    created: str = ""
    """ISO 8601 with its zone."""


@dataclass(frozen=True)
class RunStatus:
    """The state of a run at a moment, rewritten about every second while a process holds it."""

    state: RunState
    step: int = 0
    """Below 0 during identity pre-training."""
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
    """The best validation score; lower is better."""
    best_step: int | None = None
    sample: Path | None = None
    """The latest sample sheet."""
    problem: PutError | None = None
    """Why it failed."""
    updated: float = 0.0
    """Seconds since 1970."""
    place_in_queue: int = 0
    """From 1; 0 where it is not queued."""


@dataclass(frozen=True)
class RunEntry:
    """A run in the library."""

    path: Path
    """The run folder, absolute; it identifies the run."""
    spec: RunSpec | None
    """None where it is damaged; see ``problem``."""
    status: RunStatus
    size: int = 0
    """Bytes on the disk."""
    problem: PutError | None = None
    """Why it cannot be used."""
    snapshots: tuple[int, ...] = field(default=())
    """Steps of which there is a snapshot, in ascending order."""
