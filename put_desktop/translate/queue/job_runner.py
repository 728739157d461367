"""One run of one job: a generator of events, turned into messages for the window."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

from put.errors import DiskFullError, PutError
from put.events import (
    FileResult,
    TranslationAdvanced,
    TranslationEvent,
    TranslationFinished,
    TranslationStarted,
    VideoProgressed,
)
from put_desktop.translate.queue.job import FileProgress, FileStatus, JobFile
from put_desktop.translate.queue.messages import (
    Advanced,
    Began,
    Ended,
    Engine,
    JobRequest,
    Message,
    Noted,
    Outcome,
    VideoAdvanced,
)
from put_desktop.ui import text

__all__ = ["JobRun", "unexpected"]


class JobRun:
    """One generator and what it said so far.

    Args:
        ticket: what to run.
        engine: makes the generator of events.
        stop: ends it.
    """

    def __init__(self, request: JobRequest, engine: Engine, stop: threading.Event) -> None:
        self.request = request
        self.ended: Ended | None = None
        self._stop = stop
        self._engine = engine
        self._events: Iterator[TranslationEvent] | None = None
        self._notes: dict[object, list[str]] = {}
        self._counts = dict.fromkeys(FileStatus, 0)
        self._finished = False
        self._open: Path | None = None
        self.between_files = False
        """Whether the last event left no file in hand: none was begun yet, or one has ended."""

    def step(self) -> list[Message]:
        """Advance by one event."""
        try:
            if self._events is None:
                request = self.request
                self._events = self._engine.translate(
                    request.inputs,
                    request.output,
                    request.options,
                    stop=self._stop,
                    finished=request.finished,
                    clips=request.clips,
                    found=request.found,
                )
            event = next(self._events)
        except StopIteration:
            self.ended = Ended(self.request.job, Outcome.FINISHED if self._finished else Outcome.STOPPED)
        except DiskFullError as problem:
            self.ended = Ended(self.request.job, Outcome.DISK_FULL, problem)
        except PutError as problem:
            self.ended = Ended(self.request.job, Outcome.FAILED, problem)
        except Exception as error:  # noqa: BLE001  one job that breaks must not end the queue
            self.ended = Ended(self.request.job, Outcome.FAILED, unexpected(error))
        else:
            return self._messages(event)
        return []

    def _messages(self, event: TranslationEvent) -> list[Message]:
        job = self.request.job
        self.between_files = False
        if isinstance(event, TranslationStarted):
            self.between_files = True
            return [Began(job, event.total, event.device)]
        if isinstance(event, VideoProgressed):
            self._open = event.source
            return [VideoAdvanced(job, _progress(event))]
        if isinstance(event, TranslationAdvanced):
            # Pictures before a video may be reported while it is in hand.
            self._open = None if event.result.source == self._open else self._open
            self.between_files = self._open is None
            return [self._advanced(event)]
        if isinstance(event, TranslationFinished):
            self._finished = True
            return []
        words = f"{event.message} {event.hint}".strip()
        if event.source is None:
            return [Noted(job, words)]
        self._notes.setdefault(event.source, []).append(words)
        return []

    def _advanced(self, event: TranslationAdvanced) -> Advanced:
        result = event.result
        status = FileStatus(result.state.value)
        # What an earlier run finished counts, and what was said of it then stays.
        known = status is FileStatus.SKIPPED and result.source in self.request.finished
        if known:
            status = FileStatus.DONE
        self._counts[status] += 1
        return Advanced(
            self.request.job,
            () if known else (self._file(result, status),),
            self._counts[FileStatus.DONE],
            self._counts[FileStatus.SKIPPED],
            self._counts[FileStatus.FAILED],
            event.files_per_second,
            event.seconds_left,
        )

    def _file(self, result: FileResult, status: FileStatus) -> JobFile:
        notes = self._notes.pop(result.source, [])
        if status is FileStatus.DONE and "translated" in result.report:
            notes.append(text.finished_video(result.frames, result.report.get("frames_per_second", 0.0)))
        return JobFile(result.source, status, result.target, result.error, "\n".join(notes))


def _progress(event: VideoProgressed) -> FileProgress:
    return FileProgress(
        event.source,
        event.frames,
        event.total,
        event.frames_per_second,
        event.seconds_left,
        event.size,
        event.expected_size,
    )


def unexpected(error: Exception) -> PutError:
    """What to say of an error that nobody foresaw."""
    return PutError(
        "Something went wrong that should not have.",
        "Please report it with the details.",
        "".join(traceback.format_exception(error)),
    )
