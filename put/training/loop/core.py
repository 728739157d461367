"""The loop of every training: steps, reports, checkpoints, and going back when losses become NaN."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Generator, Mapping
from typing import Generic, TypeVar

from put.errors import TrainingError
from put.events import TrainingStepped, Warned

__all__ = ["REPORT_EVERY", "TrainingLoop", "are_finite"]

REPORT_EVERY = 10
"""Steps between two readings of the losses; each makes the CPU wait for the GPU."""
MOST_ROLLBACKS = 3
"""Times that a run goes back to its checkpoint and halves the learning rate. What still breaks then is no accident."""

Event = TypeVar("Event")


class TrainingLoop(ABC, Generic[Event]):
    """Counts steps, reads losses, and goes back to the last checkpoint when they become NaN.

    Subclasses say what a step is, what is due after it, and how its state is written and read. Going back yields a
    warning and the step at which the run stands then.

    Args:
        steps: how many there are to be.
    """

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.step = 0
        """Steps done."""
        self.saved = -1
        """The step of the last checkpoint; -1 before there is one."""
        self.rollbacks = 0
        self.stopped = False
        """Whether the run ends before its last step."""

    def run(self) -> Generator[Event | Warned | TrainingStepped, None, None]:
        """Train to the last step. Closing it saves the step that it stands at."""
        try:
            while not self.stopped and self.step < self.steps:
                yield from self.advance()
        except GeneratorExit:
            self.save_on_close()
            raise

    def advance(self) -> list[Event | Warned | TrainingStepped]:
        """Take a step and do all that is due after it, so that a run can be left at each event."""
        self.learn()
        self.step += 1
        due = self.is_due()
        if not due and self.step % REPORT_EVERY:
            return [*self.quiet_events()]
        events = self.report()
        if events is None or (due and not self.is_finite()):
            return self._roll_back()
        return [*events, *self.after_step()]

    @abstractmethod
    def learn(self) -> None:
        """Take one step of the optimisers, the one after :attr:`step`."""

    @abstractmethod
    def is_due(self) -> bool:
        """Return whether something is to be written or evaluated after this step; called once a step."""

    @abstractmethod
    def quiet_events(self) -> list[Event]:
        """Return the events of a step after which nothing is due."""

    @abstractmethod
    def report(self) -> list[Event] | None:
        """Return the losses since the last report; None where one is not finite."""

    @abstractmethod
    def after_step(self) -> list[Event]:
        """Do what is due after this step."""

    @abstractmethod
    def is_finite(self) -> bool:
        """Return whether all weights and moments are finite."""

    @abstractmethod
    def restore(self) -> None:
        """Go back to the last checkpoint; sets :attr:`step`."""

    @abstractmethod
    def lower_lr(self, factor: float) -> None:
        """Multiply the learning rate by ``factor`` from now on, and save that."""

    @abstractmethod
    def save_on_close(self) -> None:
        """Save the present step where that is possible and not done."""

    def _roll_back(self) -> list[Event | Warned | TrainingStepped]:
        broken, self.rollbacks = self.step, self.rollbacks + 1
        if self.rollbacks > MOST_ROLLBACKS:
            raise TrainingError(
                f"At step {broken} the losses became NaN, although the learning rate was halved {MOST_ROLLBACKS} "
                "times.",
                "Start again with a lower --lr, or with --precision fp32. The last checkpoint is intact.",
            )
        self.restore()
        self.lower_lr(0.5)
        warning = Warned(
            f"At step {broken} the losses became NaN. The run went back to step {self.step} and continues with half "
            f"the learning rate ({self.rollbacks} of {MOST_ROLLBACKS} times).",
            "If it happens again, start a new run with a lower --lr.",
        )
        return [warning, TrainingStepped(self.step, self.steps)]


def are_finite(losses: Mapping[str, float]) -> bool:
    """Return whether all losses are finite numbers."""
    return all(math.isfinite(loss) for loss in losses.values())
