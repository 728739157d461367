"""The queue as the window uses it: its jobs, what is changed in them, and the one that runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from put.config import VideoOptions
from put.errors import PutError
from put.events import DeviceActivity
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.intake import MissingInputError
from put_desktop.translate.queue.job import FileIndex, Job, JobState, default_output, free_output, wants_other_output
from put_desktop.translate.queue.job_list import JobList
from put_desktop.translate.queue.messages import Leftovers
from put_desktop.translate.queue.queue_runner import Activity, QueueRunner
from put_desktop.translate.queue.worker import TranslateWorker

__all__ = ["Activity", "JobQueue"]


class JobQueue(QObject):
    """Everything here happens on the window's thread and returns at once.

    Args:
        path: of the stored queue.
        worker: runs the jobs; it is closed with the queue.
        parent: Qt's owner.

    Signals:
        loaded, inserted, removed, moved, changed, files_listed, error_occurred: as of :class:`JobList`.
        activity_changed, files_ended, video_progressed, devices_changed, job_warned, job_ended, engine_loaded,
            preview_answered, sample_made: as of :class:`QueueRunner`.
        left_out: the :class:`PutError` for which a job that was added is no longer there: it has no files.
    """

    loaded = Signal()
    inserted = Signal(int, int)
    removed = Signal(int)
    moved = Signal()
    changed = Signal(int)
    files_listed = Signal(str)
    error_occurred = Signal(object)
    left_out = Signal(object)
    activity_changed = Signal()
    files_ended = Signal(str, object)
    video_progressed = Signal(str, object)
    devices_changed = Signal(str)
    job_warned = Signal(str, str)
    job_ended = Signal(object)
    engine_loaded = Signal(object)
    preview_answered = Signal(object)
    sample_made = Signal(object)

    def __init__(self, path: Path, worker: TranslateWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = worker
        self._list = JobList(path, self)
        self._runner = QueueRunner(self._list, worker, self)
        self._list.count_failed.connect(self._count_failed)
        jobs, runner = self._list, self._runner
        for source, target in (
            (jobs.loaded, self.loaded),
            (jobs.inserted, self.inserted),
            (jobs.removed, self.removed),
            (jobs.moved, self.moved),
            (jobs.changed, self.changed),
            (jobs.files_listed, self.files_listed),
            (jobs.error_occurred, self.error_occurred),
            (runner.activity_changed, self.activity_changed),
            (runner.files_ended, self.files_ended),
            (runner.video_progressed, self.video_progressed),
            (runner.devices_changed, self.devices_changed),
            (runner.job_warned, self.job_warned),
            (runner.job_ended, self.job_ended),
            (runner.engine_loaded, self.engine_loaded),
            (runner.preview_answered, self.preview_answered),
            (runner.sample_made, self.sample_made),
        ):
            source.connect(target)

    # Looking

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs, in order."""
        return self._list.jobs

    @property
    def activity(self) -> Activity:
        """State of the queue as a whole."""
        return self._runner.activity

    @property
    def running(self) -> Job | None:
        """The job that the worker has."""
        return self._runner.running

    @property
    def watched_only(self) -> bool:
        """Whether jobs that a person added still wait to be started, though the queue runs."""
        return self._runner.watched_only and self.activity is not Activity.IDLE

    def row(self, job_id: str) -> int | None:
        """Return where a job is; None where there is none of that id."""
        return self._list.row(job_id)

    def find(self, job_id: str) -> Job | None:
        """Return the job of an id."""
        return self._list.find(job_id)

    def devices(self, job_id: str) -> tuple[DeviceActivity, ...]:
        """Return what each of several devices does for a job, or did; empty where there is one device."""
        return self._runner.devices.get(job_id, ())

    def files(self, job_id: str, done: Callable[[FileIndex], None]) -> None:
        """Fetch the files of a job."""
        self._list.store.files(job_id, done)

    def unfinished(self) -> list[Job]:
        """Return the jobs with something left to do."""
        return [job for job in self.jobs if job.state.waiting]

    # Changing what is in it

    def load(self) -> None:
        """Fetch the stored jobs; :attr:`loaded` follows."""
        self._list.load()

    def add(self, jobs: Iterable[Job]) -> None:
        """Put jobs at the end; they are run in turn where the queue runs."""
        for job in jobs:
            self._list.append(job)
        self._runner.next()

    def remove(self, ids: Sequence[str]) -> None:
        """Take jobs out; one that runs is stopped at once. Finished images stay where they are."""
        for job_id in ids:
            if job_id == self._runner.running_id and self.find(job_id) is not None:
                self._runner.drop()
            job = self._list.take(job_id)
            if job is not None:
                self._discard(job)
        self._list.store.remove(ids)

    def clear_ended(self) -> None:
        """Take out all jobs that came to their end without failures."""
        self.remove([job.id for job in self.jobs if job.state is JobState.DONE])

    def clear_all_ended(self) -> None:
        """Take out all jobs that came to their end, also those in which files failed."""
        self.remove([job.id for job in self.jobs if job.state.ended])

    def move(self, ids: Sequence[str], step: int) -> None:
        """Move jobs up (-1) or down (1) by one, together."""
        wanted = set(ids)
        order = list(self.jobs) if step < 0 else list(reversed(self.jobs))
        for row in range(1, len(order)):
            if order[row].id in wanted and order[row - 1].id not in wanted:
                order[row - 1], order[row] = order[row], order[row - 1]
        self._list.arrange(order if step < 0 else list(reversed(order)))

    def move_to_top(self, ids: Sequence[str]) -> None:
        """Move jobs before all others."""
        wanted = set(ids)
        self._list.arrange(sorted(self.jobs, key=lambda job: job.id not in wanted))

    def move_to(self, ids: Sequence[str], row: int) -> None:
        """Move jobs together to before the job that is in ``row`` now; after all others where there is none."""
        wanted = set(ids)
        before = [job for job in self.jobs[:row] if job.id not in wanted]
        moved = [job for job in self.jobs if job.id in wanted]
        after = [job for job in self.jobs[row:] if job.id not in wanted]
        self._list.arrange([*before, *moved, *after])

    def edit(self, ids: Sequence[str], settings: JobSettings, model_title: str) -> None:
        """Give waiting jobs other settings."""
        for job_id in ids:
            job = self.find(job_id)
            if job is None or not job.state.waiting:
                continue
            wanted = default_output(job.place, model_title, settings)
            edited = replace(job.with_settings(settings), model_title=model_title, output=wanted)
            edited = replace(edited, output=free_output(edited, [other for other in self.jobs if other.id != job_id]))
            moved = edited.output != job.output
            self._list.change(replace(edited, began=0.0) if moved else edited)
            if moved:
                self._discard(job)
            if moved or settings.options.exclude != job.settings.options.exclude:  # other files are inputs then
                self._list.count(edited)

    def run_again(self, ids: Sequence[str], settings: JobSettings, model_title: str) -> list[str]:
        """Queue ended jobs once more, with these settings; the ended ones stay.

        Returns:
            The ids of the new jobs.
        """
        jobs = [_fresh(job, settings, model_title) for job in self._ended(ids)]
        self.add(jobs)
        return [job.id for job in jobs]

    def copy_ended(self, ids: Sequence[str]) -> list[str]:
        """Queue ended jobs once more as they were, to be edited or just run.

        Returns:
            The ids of the new jobs.
        """
        jobs = [_fresh(job, job.settings, job.model_title) for job in self._ended(ids)]
        self.add(jobs)
        return [job.id for job in jobs]

    def _ended(self, ids: Sequence[str]) -> list[Job]:
        return [job for job_id in ids if (job := self.find(job_id)) is not None and job.state.ended]

    def choose_output(self, job_id: str, folder: Path) -> None:
        """Let the results of a job that does not run go below another folder, and let it wait for its turn."""
        job = self.find(job_id)
        if job is None or job.state.active:
            return
        self._list.change(job.requeued())
        self.edit([job_id], replace(job.settings, folder=folder), job.model_title)

    def rename_model(self, name: str, new: str) -> None:
        """Follow a model that has another name and title now; results stay where they are."""
        for job in list(self.jobs):
            if job.settings.options.model == name:
                options = replace(job.settings.options, model=new)
                self._list.change(replace(job, settings=replace(job.settings, options=options), model_title=new))

    def set_clip(self, job_id: str, source: Path, video: VideoOptions) -> None:
        """Give one video of a waiting job settings of its own; those of the job end that."""
        job = self.find(job_id)
        if job is not None and job.state.waiting:
            self._list.change(job.with_clip(source, video))

    # Running

    def start(self, ids: Sequence[str] = ()) -> None:
        """Run everything that waits, see :meth:`QueueRunner.start`."""
        self._runner.start(ids)

    def start_watched(self, ids: Sequence[str] = ()) -> None:
        """Run what watched folders have brought, see :meth:`QueueRunner.start_watched`."""
        self._runner.start_watched(ids)

    def pause(self) -> None:
        """Begin no other image until :meth:`resume`."""
        self._runner.pause()

    def resume(self) -> None:
        """Continue after :meth:`pause`."""
        self._runner.resume()

    def stop(self, *, after_file: bool) -> None:
        """Stop the job in hand, and with it the queue: after the image in hand, or at once."""
        self._runner.stop(after_file=after_file)

    def retry(self, ids: Sequence[str]) -> None:
        """Run jobs with failures once more; only what failed is done again."""
        for job_id in ids:
            job = self.find(job_id)
            if job is not None and job.retryable:
                self._list.change(job.requeued())
        if self.activity is Activity.IDLE:
            self.start()

    def close(self, seconds: float = 5.0) -> bool:
        """Stop at once, note where everything stands, and end what runs beside the window.

        Returns:
            Whether all of it was done within ``seconds``.
        """
        ended = self._runner.close(seconds)
        return self._list.close(seconds) and ended

    def _discard(self, gone: Job) -> None:
        """Remove begun videos of a job that is gone, but for those that another job may continue."""
        if not gone.begun or gone.state is JobState.DONE:
            return
        others = [job for job in self.jobs if job.state is not JobState.DONE]
        near = tuple(self._list.request(job) for job in others if job.output.is_relative_to(gone.output))
        self.worker.discard(Leftovers(gone.output, self._list.request(gone) if near else None, near))

    @Slot(str, object)
    def _count_failed(self, job_id: str, problem: PutError) -> None:
        job = self.find(job_id)
        if job is None or job.state is not JobState.QUEUED:
            return
        if isinstance(problem, MissingInputError) or wants_other_output(problem):
            self._list.change(replace(job, state=JobState.FAILED, problem=problem))
            self.error_occurred.emit(problem)
        else:  # there is nothing to translate, and never will be
            self.remove([job_id])
            self.left_out.emit(problem)


def _fresh(job: Job, settings: JobSettings, model_title: str) -> Job:
    """The same inputs as a job that has not begun."""
    output = default_output(job.place, model_title, settings)
    fresh = Job(job.inputs, job.place, job.settings, model_title, output, clips=job.clips)
    return fresh.with_settings(settings)
