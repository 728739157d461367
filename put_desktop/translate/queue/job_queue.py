"""The queue: which jobs there are, which one runs, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from put.config import VideoOptions
from put.errors import PutError
from put_desktop.translate.queue import progress
from put_desktop.translate.queue.background_store import BackgroundJobStore
from put_desktop.translate.queue.file_counter import JobCounter
from put_desktop.translate.queue.job import FileIndex, Job, JobFile, JobSettings, JobState, default_output, free_output
from put_desktop.translate.queue.messages import (
    Advanced,
    Began,
    Ended,
    JobRequest,
    Leftovers,
    Loaded,
    LoopEnded,
    LoopFrame,
    Noted,
    Outcome,
    PreviewFailed,
    PreviewReady,
    VideoAdvanced,
)
from put_desktop.translate.queue.worker import TranslateWorker

if TYPE_CHECKING:
    from put.translate.walk import Found

__all__ = ["Activity", "JobQueue"]

REFRESH_MS = 50
"""Shortest time between two updates of the window, however fast pictures are done."""


class Activity(Enum):
    """What the queue as a whole does."""

    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()
    """The picture in hand is being finished."""


class JobQueue(QObject):
    """Owns the jobs; everything here happens on the window's thread and returns at once.

    Args:
        path: of the stored queue.
        worker: runs the jobs; it is closed with the queue.
        parent: Qt's owner.

    Signals:
        loaded: the stored jobs are there.
        inserted, removed: a row, just now.
        moved: the rows have another order.
        changed: a row's job is another one.
        advanced: the id of a job and the files that ended.
        listed: the id of a job whose pictures are counted.
        activity_changed: see :attr:`activity`.
        ended: a job came to its end.
        troubled: a :class:`PutError` to be shown.
        noted: the id of a job and a sentence about it.
        video_advanced: the id of a job and how far its video in hand is, a
            :class:`put_desktop.translate.queue.job.FileProgress`.
        engine_loaded: the engine is in memory, with how strongly videos are steadied by default, or None.
        previewed: a :class:`PreviewReady`, :class:`LoopFrame`, :class:`LoopEnded` or :class:`PreviewFailed`.
    """

    loaded = Signal()
    inserted = Signal(int)
    removed = Signal(int)
    moved = Signal()
    changed = Signal(int)
    advanced = Signal(str, object)
    listed = Signal(str)
    activity_changed = Signal()
    ended = Signal(object)
    troubled = Signal(object)
    noted = Signal(str, str)
    video_advanced = Signal(str, object)
    engine_loaded = Signal(object)
    previewed = Signal(object)

    def __init__(self, path: Path, worker: TranslateWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = worker
        self.jobs: list[Job] = []
        self.activity = Activity.IDLE
        self._running: str | None = None
        self._keeper = BackgroundJobStore(path, self)
        self._keeper.troubled.connect(self.troubled)
        self._found: dict[str, Found] = {}
        self._waiting: JobRequest | None = None
        """What runs as soon as its files are counted: a folder is not walked through twice."""
        self._counter = JobCounter(self)
        self._counter.counted.connect(self._counted)
        self._counter.failed.connect(self._uncountable)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self._drain)
        worker.happened.connect(self._happened)

    # Looking

    def row(self, job_id: str) -> int | None:
        """Where a job is."""
        return next((row for row, job in enumerate(self.jobs) if job.id == job_id), None)

    def find(self, job_id: str) -> Job | None:
        """The job of an id."""
        row = self.row(job_id)
        return None if row is None else self.jobs[row]

    @property
    def running(self) -> Job | None:
        """The job that the worker has."""
        return self.find(self._running) if self._running else None

    def files(self, job_id: str, done: Callable[[FileIndex], None]) -> None:
        """Fetch the pictures of a job."""
        self._keeper.files(job_id, done)

    def unfinished(self) -> list[Job]:
        """Jobs with something left to do."""
        return [job for job in self.jobs if job.state.waiting]

    # Changing what is in it

    def load(self) -> None:
        """Fetch the stored jobs; :attr:`loaded` follows."""
        self._keeper.load(self._loaded)

    def add(self, jobs: Iterable[Job]) -> None:
        """Put jobs at the end; they are run in turn where the queue runs."""
        for job in jobs:
            job = replace(job, output=free_output(job, self.jobs))  # noqa: PLW2901
            self.jobs.append(job)
            self._keeper.save(job)
            self.inserted.emit(len(self.jobs) - 1)
            self._counter.count(job)
        self._next()

    def remove(self, ids: Sequence[str]) -> None:
        """Take jobs out; one that runs is stopped at once. Finished pictures stay where they are."""
        for job_id in ids:
            row = self.row(job_id)
            if row is None:
                continue
            job = self.jobs[row]
            if job_id == self._running:
                if self.activity is Activity.PAUSED:
                    self._set_activity(Activity.STOPPING)
                self.worker.stop(after_file=False)
            del self.jobs[row]
            self.removed.emit(row)
            self._discard(job)
            self._found.pop(job_id, None)
        self._keeper.remove(ids)

    def _discard(self, gone: Job) -> None:
        """Begun videos of a job that is gone are not kept, but for those that another job may go on with."""
        if not gone.begun or gone.state is JobState.DONE:
            return
        others = [job for job in self.jobs if job.state is not JobState.DONE]
        near = tuple(self._request(job) for job in others if job.output.is_relative_to(gone.output))
        self.worker.discard(Leftovers(gone.output, self._request(gone) if near else None, near))

    def clear_ended(self) -> None:
        """Take out all jobs that came to their end without failures."""
        self.remove([job.id for job in self.jobs if job.state is JobState.DONE])

    def move(self, ids: Sequence[str], step: int) -> None:
        """Move jobs up (-1) or down (1) by one, together."""
        wanted = set(ids)
        order = list(self.jobs) if step < 0 else list(reversed(self.jobs))
        for row in range(1, len(order)):
            if order[row].id in wanted and order[row - 1].id not in wanted:
                order[row - 1], order[row] = order[row], order[row - 1]
        self._arrange(order if step < 0 else list(reversed(order)))

    def move_to_top(self, ids: Sequence[str]) -> None:
        """Move jobs before all others."""
        wanted = set(ids)
        self._arrange(sorted(self.jobs, key=lambda job: job.id not in wanted))

    def edit(self, ids: Sequence[str], settings: JobSettings, model_title: str) -> None:
        """Give waiting jobs other settings."""
        for job_id in ids:
            job = self.find(job_id)
            if job is None or not job.state.waiting:
                continue
            wanted = default_output(job.place, model_title, settings)
            edited = replace(job.with_settings(settings), model_title=model_title, output=wanted)
            edited = replace(edited, output=free_output(edited, [other for other in self.jobs if other.id != job_id]))
            self._change(edited)
            if edited.output != job.output:  # what lies in the output folder is no input
                self._discard(job)
                self._found.pop(job_id, None)
                self._counter.count(edited)

    def set_clip(self, job_id: str, source: Path, video: VideoOptions) -> None:
        """Give one video of a waiting job settings of its own; those of the job end that."""
        job = self.find(job_id)
        if job is not None and job.state.waiting:
            self._change(job.with_clip(source, video))

    # Running

    def start(self, ids: Sequence[str] = ()) -> None:
        """Run everything that waits. Stopped jobs go on where they are named, or where nothing else waits."""
        if self.activity is Activity.PAUSED:
            self.resume()
        stopped = [job for job in self.jobs if job.state is JobState.STOPPED]
        named = [job for job in stopped if job.id in ids]
        if not named and not any(job.state is JobState.QUEUED for job in self.jobs):
            named = stopped
        for job in named:
            self._change(job.requeued())
        if self.activity is Activity.IDLE:
            self._set_activity(Activity.RUNNING)
            self._next()

    def pause(self) -> None:
        """Begin no other picture until :meth:`resume`."""
        job = self.running
        if self.activity is Activity.RUNNING and job is not None:
            self.worker.pause()
            video = None if job.video is None else replace(job.video, speed=0.0, seconds_left=None)
            self._change(replace(job, state=JobState.PAUSED, speed=0.0, seconds_left=None, video=video))
            self._set_activity(Activity.PAUSED)

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        job = self.running
        if self.activity is Activity.PAUSED and job is not None:
            self._change(replace(job, state=JobState.RUNNING))
            self._set_activity(Activity.RUNNING)
            self.worker.resume()

    def stop(self, *, after_file: bool) -> None:
        """Stop the job in hand, and with it the queue: after the picture in hand, or at once."""
        if self._running is None:
            self._set_activity(Activity.IDLE)
            return
        self._set_activity(Activity.STOPPING)
        self.worker.stop(after_file=after_file)

    def retry(self, ids: Sequence[str]) -> None:
        """Run jobs with failures once more; only what failed is done again."""
        for job_id in ids:
            job = self.find(job_id)
            if job is not None and job.retryable:
                self._change(job.requeued())
        if self.activity is Activity.IDLE:
            self.start()

    def close(self, seconds: float = 5.0) -> bool:
        """Stop at once, note where everything stands, and end all threads.

        Returns:
            Whether all of it was done within ``seconds``.
        """
        running = self._running
        self._set_activity(Activity.STOPPING)
        ended = self.worker.close(seconds)
        self._drain()
        self._refresh.stop()
        if running is not None:
            self._update(running, progress.interrupted)
        self._counter.close(0.2)
        return self._keeper.close(seconds) and ended

    # What the threads beside say

    def _loaded(self, stored: tuple[list[Job], PutError | None]) -> None:
        jobs, problem = stored
        for row, job in enumerate(jobs):
            self.jobs.insert(row, job)
            self.inserted.emit(row)
        if problem is not None:
            self.troubled.emit(problem)
        self.loaded.emit()

    @Slot(str, object, int)
    def _counted(self, job_id: str, found: Found, videos: int) -> None:
        job = self.find(job_id)
        if job is not None:
            self._found[job_id] = found
            self._keeper.expect(job_id, [file.source for file in found.files])
            if not job.state.active:
                self._change(replace(job, total=len(found.files), videos=videos))
            self.listed.emit(job_id)
        self._run_waiting(job_id)

    @Slot(str, object)
    def _uncountable(self, job_id: str, problem: PutError) -> None:
        job = self.find(job_id)
        if job is not None and job.state is JobState.QUEUED:
            self.remove([job_id])
            self.troubled.emit(problem)
        self._run_waiting(job_id)  # the run says itself what is wrong

    # The worker

    def _next(self) -> None:
        """Hand the first waiting job to the worker where it has none."""
        if self.activity is not Activity.RUNNING or self._running is not None:
            return
        job = next((job for job in self.jobs if job.state is JobState.QUEUED), None)
        if job is None:
            self._set_activity(Activity.IDLE)
            return
        self._running = job.id
        request = self._request(job)
        began = replace(job, state=JobState.RUNNING, begun=True, done=0, skipped=0, failed=0, interrupted=False)
        self._change(began)
        if job.begun:
            self._keeper.finished(job.id, lambda finished: self._hand_over(replace(request, finished=finished)))
        else:
            self._hand_over(request)

    def _hand_over(self, request: JobRequest) -> None:
        """Run a job that was looked up meanwhile, unless it is no longer wanted."""
        if self.find(request.job) is None or self.activity is Activity.STOPPING:
            self._end(Ended(request.job, Outcome.STOPPED))
            return
        if self._counter.is_counting(request.job):
            self._waiting = request
            return
        self.worker.run(replace(request, found=self._found.get(request.job)))
        if self.activity is Activity.PAUSED:
            self.worker.pause()

    def _run_waiting(self, job_id: str) -> None:
        """Run the job that waited until its files were counted."""
        if self._waiting is not None and self._waiting.job == job_id:
            request, self._waiting = self._waiting, None
            self._hand_over(request)

    @Slot()
    def _happened(self) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    @Slot()
    def _drain(self) -> None:
        files: dict[str, list[JobFile]] = {}
        latest: dict[str, Advanced] = {}
        videos: dict[str, VideoAdvanced] = {}
        for message in self.worker.drain():
            match message:
                case Advanced():
                    files.setdefault(message.job, []).extend(message.files)
                    latest[message.job] = message
                    videos.pop(message.job, None)
                case VideoAdvanced():
                    videos[message.job] = message
                case Ended():
                    self._advance(latest, files)
                    self._end(message)
                case _:
                    self._take(message)
        self._advance(latest, files)
        for job_id, message in videos.items():
            if job_id == self._running:
                self._update(job_id, partial(progress.video_advanced, message=message))
                self.video_advanced.emit(job_id, message.progress)

    def _take(self, message: Began | Noted | Loaded | PreviewReady | PreviewFailed | LoopFrame | LoopEnded) -> None:
        match message:
            case Began():
                self._update(message.job, partial(replace, total=message.total))
            case Noted():
                self.noted.emit(message.job, message.text)
            case Loaded():
                self.engine_loaded.emit(message.steadiness)
            case _:
                self.previewed.emit(message)

    def _advance(self, latest: dict[str, Advanced], files: dict[str, list[JobFile]]) -> None:
        for job_id, message in latest.items():
            ended = files.pop(job_id)
            self._keeper.record(job_id, ended)
            self._update(job_id, partial(progress.advanced, message=message))
            self.advanced.emit(job_id, ended)
        latest.clear()

    def _end(self, message: Ended) -> None:
        self._running = None
        job = self.find(message.job)
        going_on = self.activity is Activity.RUNNING and message.outcome is not Outcome.DISK_FULL
        if job is not None:
            over = progress.over(job, message)
            if message.outcome is Outcome.FINISHED:
                self._keeper.forget_waiting(over.id)
            self._change(over)
            if over.state is JobState.DONE:
                self._found.pop(over.id, None)
            if message.problem is not None:
                self.troubled.emit(message.problem)
            self.ended.emit(over)
        if going_on:
            self._next()
        else:
            self._set_activity(Activity.IDLE)

    def _request(self, job: Job) -> JobRequest:
        """What the worker is to know of a job."""
        options, found = job.settings.options, self._found.get(job.id)
        return JobRequest(job.id, job.inputs, job.output, options, clips=dict(job.clips), found=found)

    def _update(self, job_id: str, change: Callable[[Job], Job]) -> None:
        job = self.find(job_id)
        if job is not None:
            self._change(change(job))

    def _change(self, job: Job) -> None:
        row = self.row(job.id)
        if row is None or self.jobs[row] == job:
            return
        before, self.jobs[row] = self.jobs[row], job
        if before.stored != job.stored:
            self._keeper.save(job)
        self.changed.emit(row)

    def _arrange(self, jobs: list[Job]) -> None:
        if jobs == self.jobs:
            return
        self.jobs = jobs
        self._keeper.arrange(jobs)
        self.moved.emit()

    def _set_activity(self, activity: Activity) -> None:
        if activity is not self.activity:
            self.activity = activity
            self.activity_changed.emit()
