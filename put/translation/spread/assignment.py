"""Tasks in the hands of a crew, and the seats of its workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from put.errors import DeviceError
from put.events import DeviceActivity, DeviceState
from put.translation.spread.tasks import (
    Answer,
    Dropped,
    Failed,
    FramesMade,
    FramesTask,
    Message,
    PictureMade,
    Task,
    Unreachable,
    VideoMade,
    VideoTask,
)
from put.translation.spread.worker import Worker, WorkerLostError
from put.translation.translator import TranslatorFacts

__all__ = ["MOST_LOSSES", "Assignment", "Receiver", "Seat"]

MOST_LOSSES = 3
"""Workers that one task may cost, and times that one worker may be lost without finishing anything."""
FRAMES_AHEAD = 2
"""Batches of frames that one worker has in hand: one is computed while the other travels."""

Receiver = Callable[[Message, str], None]
"""Takes a message, and the name of the worker that it comes from."""


@dataclass(eq=False)
class Assignment:
    """A task that waits, or that a worker does."""

    task: Task
    receive: Receiver
    lost_by: list[Seat] = field(default_factory=list)
    """Workers that were lost while they did it, one of them perhaps twice."""

    @property
    def losses(self) -> int:
        """How often a worker was lost while it did it."""
        return len(self.lost_by)

    def able(self, seats: Sequence[Seat]) -> list[Seat]:
        """Return the workers that may do it: those that it has not cost yet, or all where it has cost each."""
        return [seat for seat in seats if seat not in self.lost_by] or list(seats)

    @property
    def is_alone(self) -> bool:
        """Whether its worker does nothing else: a video fills it, and what was lost once may be the cause."""
        return isinstance(self.task, VideoTask) or self.losses > 0

    def follow(self, worker: Worker) -> Answer:
        """Have it done, and return the answer.

        Raises:
            WorkerLostError: the worker is gone.
        """
        for message in worker.run(self.task):
            if isinstance(message, PictureMade | VideoMade | FramesMade | Failed | Dropped | Unreachable):
                return message
            self.receive(message, worker.name)
        raise WorkerLostError("no answer")

    def end(self, answer: Answer | None, worker: str) -> None:
        """Pass on the answer; None where it was never begun."""
        self.receive(Dropped() if answer is None else answer, worker)

    def hopeless(self, detail: str) -> DeviceError:
        """Return why it is given up."""
        return DeviceError(
            f"The process that worked on it ended unexpectedly, {self.losses} times.",
            "It may need more memory than there is: close other programs, or give --memory.",
            detail,
        )


@dataclass(eq=False)
class Seat:
    """A worker's place in the crew."""

    worker: Worker
    facts: TranslatorFacts | None = None
    """None while it is not ready."""
    in_hand: list[Assignment] = field(default_factory=list)
    starts: int = 0
    """How often it was started again."""
    losses: int = 0
    """How often it was lost since it last finished something."""
    is_gone: bool = False
    done: int = 0
    """Files that it finished."""
    frames: int = 0
    """Frames that it translated of videos that are shared out."""

    @property
    def kind(self) -> tuple[str, str]:
        """Return its arithmetic and its backend."""
        return ("", "") if self.facts is None else (self.facts.precision, self.facts.backend)

    def count(self, task: Task, answer: Answer) -> None:
        """Count what was done."""
        if isinstance(answer, PictureMade | VideoMade):
            self.done += 1
        elif isinstance(answer, FramesMade) and isinstance(task, FramesTask):
            self.frames += len(task.pixels)

    def activity(self, shared: Path | None) -> DeviceActivity:
        """Return what it does; ``shared`` is the video whose frames are in hand."""
        state = DeviceState.GONE if self.is_gone else DeviceState.STARTING if self.facts is None else DeviceState.READY
        sources = [shared if isinstance(each.task, FramesTask) else each.task.source for each in self.in_hand]
        in_hand = tuple(dict.fromkeys(source for source in sources if source is not None))
        return DeviceActivity(self.worker.name, state, in_hand, self.done, self.frames)

    def has_room(self, assignment: Assignment, lanes: int) -> bool:
        """Whether it can take a task now."""
        if self.facts is None or self.is_gone or any(each.is_alone for each in self.in_hand):
            return False
        if assignment.is_alone:
            return not self.in_hand
        return len(self.in_hand) < (FRAMES_AHEAD if isinstance(assignment.task, FramesTask) else lanes)
