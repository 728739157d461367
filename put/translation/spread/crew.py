"""A crew of workers: each task goes to whoever has least to do, and to another one when a worker is lost."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from put.errors import DeviceError, PutError
from put.events import DeviceActivity, Warned
from put.translation.spread.assignment import MOST_LOSSES, Assignment, Receiver, Seat
from put.translation.spread.tasks import Answer, Failed, Task
from put.translation.spread.worker import Worker, WorkerLostError, unexpected
from put.translation.translator import TranslatorFacts

__all__ = ["Crew"]

PATIENCE = 0.1
"""Seconds after which it is asked whether the wait for a worker is still wanted."""


class Crew:
    """Workers with what they do. For several threads.

    Args:
        workers: at least one.
        lanes: pictures that one worker has in hand: while one is computed, others are read and written.
    """

    def __init__(self, workers: Sequence[Worker], lanes: int) -> None:
        self.size = len(workers)
        self.losses = 0
        """How often a worker was lost."""
        self.is_empty = False
        """Whether no worker is left."""
        self.lanes = lanes
        self._news = queue.SimpleQueue[Warned]()
        self._seats = [Seat(worker) for worker in workers]
        self._waiting: deque[Assignment] = deque()
        self._change = threading.Condition()
        self._pool = ThreadPoolExecutor(self.size * (lanes + 1), "put-crew")
        self._fault: PutError | None = None
        self._is_stopped = False

    @property
    def names(self) -> tuple[str, ...]:
        """The workers' names."""
        return tuple(seat.worker.name for seat in self._seats)

    def start(self, stop: threading.Event | None = None) -> TranslatorFacts | None:
        """Start all workers, and wait for the first that is ready; the others join when they are.

        Args:
            stop: ends the wait.

        Returns:
            What the first one is; None where it was asked to stop before.

        Raises:
            PutError: none can be used.
        """
        for seat in self._seats:
            self._pool.submit(self._seat, seat)
        with self._change:
            while not self._change.wait_for(self._is_begun, PATIENCE):
                if stop is not None and stop.is_set():
                    return None
            found = next((seat.facts for seat in self._seats if seat.facts is not None), None)
        if found is None:
            raise self._fault or _nobody()
        return found

    def news(self) -> Iterator[Warned]:
        """Yield what is worth knowing about the workers and was not yet told."""
        while not self._news.empty():
            yield self._news.get()

    def activity(self, shared: Path | None = None) -> tuple[DeviceActivity, ...]:
        """Return what each worker does.

        Args:
            shared: the video whose frames are in hand; None for none.
        """
        with self._change:
            return tuple(seat.activity(shared) for seat in self._seats)

    def submit(self, task: Task, receive: Receiver) -> None:
        """Have a task done.

        Args:
            task: to do.
            receive: called with each message and the worker's name, on a thread of the crew; the answer comes last,
                and once. While it does not return, the worker does not go on.
        """
        with self._change:
            self._waiting.append(Assignment(task, receive))
        self._assign()

    def stop(self) -> None:
        """Have everything dropped that is in hand; what waits is not begun."""
        with self._change:
            if self._is_stopped:
                return
            self._is_stopped = True
        for seat in self._seats:
            seat.worker.stop()
        self._assign()

    def close(self) -> None:
        """End all workers, once they have dropped what they do."""
        self.stop()
        self._pool.shutdown(wait=True)
        for seat in self._seats:
            with suppress(WorkerLostError):
                seat.worker.close()

    def _seat(self, seat: Seat) -> None:
        """Start a worker; one that cannot be used leaves."""
        problem = ""
        try:
            facts = seat.worker.start()
        except PutError as error:
            problem, self._fault = str(error), self._fault or error
        except WorkerLostError as error:
            problem = f"It cannot be reached. {error.detail}".strip()
        except Exception as error:  # noqa: BLE001 - somebody waits for an answer
            fault = unexpected(error)
            problem, self._fault = str(fault), self._fault or fault
        with self._change:
            if problem:
                seat.is_gone = True
            else:
                seat.facts = facts
            self.is_empty = all(each.is_gone for each in self._seats)
            odd = not problem and self._is_odd(seat)
            self._change.notify_all()
        if problem and not self.is_empty and not self._is_stopped:
            self._news.put(Warned(f"{seat.worker.name} is not used: {problem}"))
        if odd:
            self._news.put(_unlike(seat))
        self._assign()

    def _is_begun(self) -> bool:
        return self.is_empty or any(seat.facts for seat in self._seats)

    def _is_odd(self, seat: Seat) -> bool:
        """Whether a worker computes in another arithmetic than those before it."""
        others = {each.kind for each in self._seats if each is not seat and each.facts is not None}
        return bool(others) and seat.kind not in others

    def _assign(self) -> None:
        """Give the tasks that wait to workers with room, in order."""
        with self._change:
            while self._waiting and (self.is_empty or self._is_stopped):
                self._pool.submit(self._give_up, self._waiting.popleft())
            while (pair := self._next_pair()) is not None:
                seat, assignment = pair
                self._waiting.remove(assignment)
                seat.in_hand.append(assignment)
                self._pool.submit(self._work, seat, assignment, seat.starts)

    def _next_pair(self) -> tuple[Seat, Assignment] | None:
        """Return the first task for which a worker has room, and that worker; None while there is none.

        A task keeps its turn with the workers that may do it: those behind it are for the others, if there are any.
        """
        present = [seat for seat in self._seats if not seat.is_gone]
        unclaimed = list(present)
        for assignment in self._waiting:
            able = [seat for seat in assignment.able(present) if seat in unclaimed]
            free = [seat for seat in able if seat.has_room(assignment, self.lanes)]
            if free:
                return min(free, key=lambda seat: len(seat.in_hand)), assignment
            unclaimed = [seat for seat in unclaimed if seat not in able]
            if not unclaimed:
                break
        return None

    def _give_up(self, assignment: Assignment) -> None:
        assignment.end(Failed(self._fault or _nobody()) if self.is_empty else None, "")

    def _work(self, seat: Seat, assignment: Assignment, starts: int) -> None:
        answer: Answer | None = None
        try:
            answer = assignment.follow(seat.worker)
        except WorkerLostError as error:
            self._lost(seat, assignment, starts, error)
            return
        except Exception as error:  # noqa: BLE001 - somebody waits for an answer
            answer = Failed(unexpected(error))
        with self._change:
            seat.in_hand.remove(assignment)
            seat.losses = 0
            seat.count(assignment.task, answer)
        assignment.end(answer, seat.worker.name)
        self._assign()

    def _lost(self, seat: Seat, assignment: Assignment, starts: int, error: WorkerLostError) -> None:
        """Give a task of a lost worker to another one, and start the worker again."""
        with self._change:
            seat.in_hand.remove(assignment)
            assignment.lost_by.append(seat)
            is_hopeless = assignment.losses >= MOST_LOSSES
            if not is_hopeless:
                self._waiting.appendleft(assignment)
            is_first = seat.starts == starts and not self._is_stopped
            if is_first:
                seat.starts += 1
                seat.facts = None
                seat.losses += 1
                self.losses += 1
        if is_hopeless:
            assignment.end(Failed(assignment.hopeless(error.detail)), seat.worker.name)
        if is_first:
            self._news.put(Warned(f"{seat.worker.name} was lost; what it was doing is done again."))
            self._pool.submit(self._seat_again, seat)
        self._assign()

    def _seat_again(self, seat: Seat) -> None:
        with suppress(WorkerLostError):
            seat.worker.close()
        if seat.losses > MOST_LOSSES:
            with self._change:
                seat.is_gone = True
                self.is_empty = all(each.is_gone for each in self._seats)
            self._assign()
        else:
            self._seat(seat)


def _nobody() -> DeviceError:
    return DeviceError(
        "No worker is left: all processes or machines that translated are gone.",
        "What is finished stays; run the same command again to resume.",
    )


def _unlike(seat: Seat) -> Warned:
    return Warned(
        f"{seat.worker.name} computes in {' with '.join(seat.kind)}, others do not: results may differ a little.",
        "Give --precision and --backend, and all compute alike.",
    )
