"""Run jobs one by one: hand them to the worker, follow their events, and end them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from put.events import DeviceActivity
from put_desktop.media.previews import SampleMade
from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.queue.job_list import JobList
from put_desktop.translate.queue.messages import JobEnded, JobEvent, JobRequest, Loaded, Outcome
from put_desktop.translate.queue.run_record import RunRecord, after_run, interrupted
from put_desktop.translate.queue.worker import TranslateWorker

__all__ = ["Activity", "QueueRunner"]

REFRESH_MS = 50
"""Shortest time between two updates of the window, however fast images are done."""


class Activity(Enum):
    """State of the queue as a whole."""

    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()
    """The image in hand is being finished."""


class QueueRunner(QObject):
    """Runs the queued jobs one after the other.

    Args:
        jobs: the queue.
        worker: runs a job at a time; it is closed with this.
        parent: Qt's owner.

    Signals:
        activity_changed: see :attr:`activity`.
        files_ended: the id of a job and the files that ended.
        video_progressed: the id of a job and how far its video in hand is, a
            :class:`put_desktop.translate.queue.job.FileProgress`.
        devices_changed: the id of a job whose devices do something else, see :attr:`devices`.
        job_warned: the id of a job and a sentence about it.
        job_ended: a job came to its end.
        engine_loaded: the engine is in memory, with how strongly videos are steadied by default, or None.
        sample_made: a :class:`put_desktop.media.previews.SampleMade`.
        preview_answered: a :data:`put_desktop.media.previews.PreviewAnswer`.
    """

    activity_changed = Signal()
    files_ended = Signal(str, object)
    video_progressed = Signal(str, object)
    devices_changed = Signal(str)
    job_warned = Signal(str, str)
    job_ended = Signal(object)
    engine_loaded = Signal(object)
    preview_answered = Signal(object)
    sample_made = Signal(object)

    def __init__(self, jobs: JobList, worker: TranslateWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.activity = Activity.IDLE
        self.running_id: str | None = None
        """The id of the job that the worker has."""
        self.devices: dict[str, tuple[DeviceActivity, ...]] = {}
        """What each of several devices does, or did, by the ids of jobs that ran since the program was started."""
        self._jobs = jobs
        self._worker = worker
        self._record: RunRecord | None = None
        self.watched_only = False
        """Whether jobs that a person added wait until they are started."""
        self._waiting: JobRequest | None = None
        """The job that runs as soon as its files are counted: a folder is not walked twice."""
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self._drain)
        worker.messages_ready.connect(self._messages_ready)
        jobs.count_ended.connect(self._count_ended)

    @property
    def running(self) -> Job | None:
        """The job that the worker has."""
        return self._jobs.find(self.running_id) if self.running_id else None

    def start(self, ids: Sequence[str] = ()) -> None:
        """Run everything that waits. Stopped jobs continue where they are named, or where nothing else waits."""
        if self.watched_only:
            self.watched_only = False
            self.activity_changed.emit()
        if self.activity is Activity.PAUSED:
            self.resume()
        stopped = [job for job in self._jobs.jobs if job.state is JobState.STOPPED]
        named = [job for job in stopped if job.id in ids]
        if not named and self._jobs.first_queued() is None:
            named = stopped
        for job in named:
            self._jobs.change(job.requeued())
        if self.activity is Activity.IDLE:
            self._set_activity(Activity.RUNNING)
            self.next()

    def start_watched(self, ids: Sequence[str] = ()) -> None:
        """Run what watched folders have brought, and nothing that a person has not started yet.

        Args:
            ids: stopped jobs that continue.
        """
        for job_id in ids:
            job = self._jobs.find(job_id)
            if job is not None and job.state is JobState.STOPPED:
                self._jobs.change(job.requeued())
        if self.activity is Activity.IDLE and self._jobs.first_queued(watched=True) is not None:
            self.watched_only = True
            self._set_activity(Activity.RUNNING)
            self.next()

    def pause(self) -> None:
        """Begin no other image until :meth:`resume`."""
        job = self.running
        if self.activity is Activity.RUNNING and job is not None:
            self._worker.pause()
            video = None if job.video is None else job.video.at_rest
            self._jobs.change(replace(job, state=JobState.PAUSED, speed=0.0, seconds_left=None, video=video))
            self._set_activity(Activity.PAUSED)

    def resume(self) -> None:
        """Continue after :meth:`pause`."""
        job = self.running
        if self.activity is Activity.PAUSED and job is not None:
            self._jobs.change(replace(job, state=JobState.RUNNING))
            self._set_activity(Activity.RUNNING)
            self._worker.resume()

    def stop(self, *, after_file: bool) -> None:
        """Stop the job in hand, and with it the queue: after the image in hand, or at once."""
        if self.running_id is None:
            self._set_activity(Activity.IDLE)
            return
        self._set_activity(Activity.STOPPING)
        self._worker.stop(after_file=after_file)

    def drop(self) -> None:
        """Stop the job in hand at once, because it is taken out; the queue continues with the next one."""
        if self.activity is Activity.PAUSED:
            self._set_activity(Activity.STOPPING)
        self._worker.stop(after_file=False)

    def next(self) -> None:
        """Hand the first queued job to the worker where the queue runs and the worker has none."""
        if self.activity is not Activity.RUNNING or self.running_id is not None:
            return
        job = self._jobs.first_queued(watched=self.watched_only)
        if job is None:
            self._set_activity(Activity.IDLE)
            return
        self.running_id = job.id
        request = self._jobs.request(job)
        started = replace(job, state=JobState.RUNNING, begun=True, done=0, skipped=0, failed=0, interrupted=False)
        self._jobs.change(replace(started, began=job.began or time.time()))
        if job.begun:
            self._jobs.store.finished(job.id, lambda finished: self._hand_over(replace(request, finished=finished)))
        else:
            self._hand_over(request)

    def close(self, seconds: float) -> bool:
        """Stop at once and note where everything stands; whether the worker ended within ``seconds``."""
        running = self.running_id
        self._set_activity(Activity.STOPPING)
        ended = self._worker.close(seconds)
        self._drain()
        self._refresh.stop()
        if running is not None:
            self._jobs.update(running, interrupted)
        return ended

    def _hand_over(self, request: JobRequest) -> None:
        """Run a job that was looked up meanwhile, unless it is no longer wanted."""
        job = self._jobs.find(request.job_id)
        if job is None or self.activity is Activity.STOPPING:
            self._end(JobEnded(request.job_id, Outcome.STOPPED))
            return
        if self._jobs.is_counting(request.job_id):
            self._waiting = request
            return
        request = replace(request, found=self._jobs.request(job).found)
        self._show_devices(job.id, ())
        self._record = RunRecord(request)
        self._worker.run(request)
        if self.activity is Activity.PAUSED:
            self._worker.pause()

    @Slot(str)
    def _count_ended(self, job_id: str) -> None:
        """Run the job that waited until its files were counted."""
        if self._waiting is not None and self._waiting.job_id == job_id:
            request, self._waiting = self._waiting, None
            self._hand_over(request)

    @Slot()
    def _messages_ready(self) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    @Slot()
    def _drain(self) -> None:
        for message in self._worker.drain():
            match message:
                case JobEvent():
                    if self._record is not None and self._record.job_id == message.job_id:
                        self._record.add(message.event)
                case JobEnded():
                    self._show_progress()
                    self._end(message)
                case Loaded():
                    self.engine_loaded.emit(message.steadiness)
                case SampleMade():
                    self.sample_made.emit(message)
                case _:
                    self.preview_answered.emit(message)
        self._show_progress()

    def _show_progress(self) -> None:
        """Bring what was gathered of the run to the job and to the window."""
        record = self._record
        if record is None:
            return
        update = record.take_update()
        if update.files:
            self._jobs.store.record(record.job_id, update.files)
        self._jobs.update(record.job_id, partial(record.apply, update=update))
        if update.devices is not None:
            self._show_devices(record.job_id, update.devices)
        for warning in update.warnings:
            self.job_warned.emit(record.job_id, warning)
        if update.files:
            self.files_ended.emit(record.job_id, list(update.files))
        if update.video is not None:
            self.video_progressed.emit(record.job_id, update.video)

    def _show_devices(self, job_id: str, devices: tuple[DeviceActivity, ...]) -> None:
        if devices != self.devices.get(job_id, ()):
            self.devices[job_id] = devices
            self.devices_changed.emit(job_id)

    def _end(self, ended: JobEnded) -> None:
        self.running_id = self._record = None
        idle = tuple(replace(each, sources=()) for each in self.devices.get(ended.job_id, ()))
        self._show_devices(ended.job_id, idle)
        job = self._jobs.find(ended.job_id)
        continues = self.activity is Activity.RUNNING and ended.outcome is not Outcome.DISK_FULL
        if job is not None:
            over = after_run(job, ended)
            if ended.outcome is Outcome.FINISHED:
                self._jobs.store.forget_waiting(over.id)
            self._jobs.change(over)
            if over.state is JobState.DONE:
                self._jobs.forget_files(over.id)
            if ended.problem is not None:
                self._jobs.error_occurred.emit(ended.problem)
            self.job_ended.emit(over)
        if continues:
            self.next()
        else:
            self._set_activity(Activity.IDLE)

    def _set_activity(self, activity: Activity) -> None:
        if activity is not self.activity:
            self.activity = activity
            self.activity_changed.emit()
