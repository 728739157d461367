"""Update a job from the events of its run: counts, notes and the current video."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from put.events import (
    DeviceActivity,
    FileResult,
    PictureRendered,
    TranslationAdvanced,
    TranslationEvent,
    TranslationSpread,
    TranslationStarted,
    VideoProgressed,
    Warned,
)
from put_desktop.core.error_texts import translated
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import FileProgress, FileStatus, Job, JobFile, JobState
from put_desktop.translate.queue.messages import JobEnded, JobRequest, Outcome

__all__ = ["RunRecord", "RunUpdate", "after_run", "interrupted"]


@dataclass(frozen=True)
class RunUpdate:
    """Changes of a run since the last update."""

    files: tuple[JobFile, ...]
    """Files that ended, without those that an earlier run of the job had finished."""
    video: FileProgress | None
    """The video or large picture in hand, where it has moved."""
    warnings: tuple[str, ...]
    """Sentences about the job as a whole."""
    devices: tuple[DeviceActivity, ...] | None = None
    """What each of several devices does; None where nothing is new."""


class RunRecord:
    """Takes the events of one run, and gathers them: they come more often than the window is drawn.

    Args:
        request: what is run.
    """

    def __init__(self, request: JobRequest) -> None:
        self.job_id = request.job_id
        self._finished = request.finished
        self._total: int | None = None
        self._last: TranslationAdvanced | None = None
        self._counts = dict.fromkeys(FileStatus, 0)
        self._notes: dict[Path, list[str]] = {}
        self._files: list[JobFile] = []
        self._video: FileProgress | None = None
        self._warnings: list[str] = []
        self._devices: tuple[DeviceActivity, ...] | None = None

    def add(self, event: TranslationEvent) -> None:
        """Take an event of the run."""
        match event:
            case TranslationStarted():
                self._total = event.total
            case VideoProgressed():
                self._video = _progress(event)
            case PictureRendered():
                self._video = FileProgress.of_picture(event.source, event.share, event.seconds_left)
            case TranslationAdvanced():
                self._end_file(event)
            case TranslationSpread():
                self._devices = event.devices
            case Warned(source=None):
                self._warnings.append(_words(event))
            case Warned(source=Path() as source):
                self._notes.setdefault(source, []).append(_words(event))

    def take_update(self) -> RunUpdate:
        """Return what happened since the last call."""
        update = RunUpdate(tuple(self._files), self._video, tuple(self._warnings), self._devices)
        self._files, self._video, self._warnings, self._devices = [], None, [], None
        return update

    def apply(self, job: Job, update: RunUpdate) -> Job:
        """Return the job as the run has left it so far; a paused job has no speed."""
        running = job.state is JobState.RUNNING
        if self._total is not None:
            job = replace(job, total=self._total)
        if self._last is not None:
            job = replace(
                job,
                done=self._counts[FileStatus.DONE],
                skipped=self._counts[FileStatus.SKIPPED],
                failed=self._counts[FileStatus.FAILED],
                speed=self._last.files_per_second if running else 0.0,
                seconds_left=self._last.seconds_left if running else None,
            )
        if job.video is not None and any(file.source == job.video.source for file in update.files):
            job = replace(job, video=None)
        if update.video is not None:
            job = replace(job, video=update.video if running else update.video.at_rest)
        return job

    def _end_file(self, event: TranslationAdvanced) -> None:
        result = event.result
        status = FileStatus(result.state.value)
        # What an earlier run finished counts, and what was said of it then stays.
        known = status is FileStatus.SKIPPED and result.source in self._finished
        self._counts[FileStatus.DONE if known else status] += 1
        self._last = event
        if self._video is not None and self._video.source == result.source:
            self._video = None
        if not known:
            self._files.append(self._file(result, status))

    def _file(self, result: FileResult, status: FileStatus) -> JobFile:
        notes = self._notes.pop(result.source, [])
        notes += [words] if (words := job_text.file_reason(result.reason)) else []
        if status is FileStatus.DONE and "translated" in result.report:
            notes.append(job_text.finished_video(result.frames, result.report.get("frames_per_second", 0.0)))
        notes += [job_text.made_on(result.device)] if result.device else []
        return JobFile(result.source, status, result.target, result.error, "\n".join(notes))


def interrupted(job: Job) -> Job:
    """Return the job as it is left where the program ends."""
    if job.state.ended:
        return job
    return replace(job, state=JobState.STOPPED, interrupted=True).stored


def after_run(job: Job, ended: JobEnded) -> Job:
    """Return the job as it is after its run."""
    state = {
        Outcome.FINISHED: _finished(job),
        Outcome.STOPPED: JobState.STOPPED,
        Outcome.DISK_FULL: JobState.STOPPED,
        Outcome.FAILED: JobState.FAILED,
    }[ended.outcome]
    return replace(job, state=state, problem=ended.problem).stored


def _finished(job: Job) -> JobState:
    if not job.failed:
        return JobState.DONE
    return JobState.DONE_WITH_FAILURES if job.done or job.skipped else JobState.FAILED


def _words(event: Warned) -> str:
    return f"{translated(event.message)} {translated(event.hint)}".strip()


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
