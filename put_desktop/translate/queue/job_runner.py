"""One run of one job: the core's generator of events, driven one event at a time."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from put.errors import DiskFullError, PutError
from put.events import (
    FileReason,
    FileState,
    PictureRendered,
    TranslationAdvanced,
    TranslationEvent,
    TranslationFinished,
    TranslationStarted,
    VideoProgressed,
)
from put_desktop.translate.queue.intake import check_there
from put_desktop.translate.queue.messages import Engine, JobEnded, JobEvent, JobRequest, Outcome

__all__ = ["JobRun", "unexpected"]


class JobRun:
    """One generator and how it stands.

    Args:
        request: what to run.
        engine: makes the generator of events.
        stop: ends it.
    """

    def __init__(self, request: JobRequest, engine: Engine, stop: threading.Event) -> None:
        self.request = request
        self.ended: JobEnded | None = None
        """How it ended; None while it runs."""
        self.between_files = False
        """Whether the last event left no file in hand: none was begun yet, or one has ended."""
        self._stop = stop
        self._engine = engine
        self._events: Iterator[TranslationEvent] | None = None
        self._finished = False
        self._open: Path | None = None

    def step(self) -> JobEvent | None:
        """Advance by one event and return it; None where the run is over, see :attr:`ended`."""
        try:
            if self._events is None:
                self._events = self._start()
            event = self._claimed(next(self._events))
        except StopIteration:
            self._end(Outcome.FINISHED if self._finished else Outcome.STOPPED)
        except DiskFullError as problem:
            self._end(Outcome.DISK_FULL, problem)
        except PutError as problem:
            self._end(Outcome.FAILED, problem)
        except Exception as error:  # noqa: BLE001  one job that breaks must not end the queue
            self._end(Outcome.FAILED, unexpected(error))
        else:
            self._follow(event)
            return JobEvent(self.request.job_id, event)
        return None

    def _start(self) -> Iterator[TranslationEvent]:
        request = self.request
        check_there(request.inputs)
        return self._engine.translate(
            request.inputs,
            request.output,
            request.options,
            stop=self._stop,
            finished=request.finished,
            clips=request.clips,
            found=request.found,
        )

    def _claimed(self, event: TranslationEvent) -> TranslationEvent:
        """Return an event; a result that this job made just before the program was killed counts as made."""
        if not isinstance(event, TranslationAdvanced) or not self.request.began:
            return event
        result = event.result
        is_left = result.state is FileState.SKIPPED and result.reason in (FileReason.NONE, FileReason.UNKNOWN)
        if not is_left or result.source in self.request.finished or not _came_since(result.target, self.request.began):
            return event
        return replace(event, result=replace(result, state=FileState.DONE, reason=FileReason.NONE))

    def _end(self, outcome: Outcome, problem: PutError | None = None) -> None:
        self.ended = JobEnded(self.request.job_id, outcome, problem)

    def _follow(self, event: TranslationEvent) -> None:
        self.between_files = isinstance(event, TranslationStarted)
        match event:
            case PictureRendered() | VideoProgressed():
                self._open = event.source
            case TranslationAdvanced():
                # Images before a video may be reported while it is in hand.
                self._open = None if event.result.source == self._open else self._open
                self.between_files = self._open is None
            case TranslationFinished():
                self._finished = True


def _came_since(target: Path | None, began: float) -> bool:
    """Whether a result was put there after a job began; its own date may be that of its original."""
    try:
        return target is not None and target.stat().st_ctime > began
    except OSError:
        return False


def unexpected(error: Exception) -> PutError:
    """Return what to say of an error that nobody foresaw."""
    return PutError(
        "An unexpected error occurred.",
        "Please report it with the details.",
        "".join(traceback.format_exception(error)),
    )
