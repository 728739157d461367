"""Actions on the queue, and the sentence that sums it up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.main.actions import Actions
from put_desktop.main.questions import ask, removing_stakes
from put_desktop.platform.open_files import open_path, place_of
from put_desktop.preview.controller import PreviewController
from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.queue.job_queue import Activity, JobQueue
from put_desktop.translate.queue.replaying import find_report
from put_desktop.translate.views.queue_panel import QueuePanel
from put_desktop.ui import text
from put_desktop.ui.widgets.message_bar import MessageBar

__all__ = ["QueueActions"]


class QueueActions(QObject):
    """Does what the actions of the queue and the preview say, and enables those that can be done.

    Args:
        actions: what can be done.
        queue: the jobs.
        table: which of them are selected.
        preview: shows a file.
        messages: tells of problems.
        parent: Qt's owner.

    Signals:
        again_requested: the ids of ended jobs that are to run once more with what is shown.
        edit_requested: the ids of ended jobs that are to be queued once more as they were, to be edited.
        summed_up: how the queue stands, in one line.
    """

    again_requested = Signal(list)
    edit_requested = Signal(list)
    summed_up = Signal(str)

    def __init__(
        self,
        actions: Actions,
        queue: JobQueue,
        table: QueuePanel,
        preview: PreviewController,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._queue = queue
        self._table = table
        self._preview = preview
        self._messages = messages
        self._tasks = TaskQueue(Executor.IO, self)
        self._connect()

    def _connect(self) -> None:
        queue, actions = self._queue, self._actions
        for signal in (queue.inserted, queue.removed, queue.changed, queue.activity_changed, queue.moved):
            signal.connect(self.refresh)
        self._preview.shown.connect(self.refresh)
        self._table.opened.connect(self.open_output)
        self._table.moved.connect(lambda row: queue.move_to(self._ids(), row))
        for action, call in (
            (actions.start, lambda: queue.start(self._ids())),
            (actions.pause, queue.pause),
            (actions.resume, queue.resume),
            (actions.stop_after, lambda: queue.stop(after_file=True)),
            (actions.stop_now, lambda: queue.stop(after_file=False)),
            (actions.retry, lambda: queue.retry(self._ids())),
            (actions.again, lambda: self.run_again(self._ended())),
            (actions.edit, lambda: self.edit_again(self._ended())),
            (actions.remove, self.ask_remove),
            (actions.up, lambda: queue.move(self._ids(), -1)),
            (actions.down, lambda: queue.move(self._ids(), 1)),
            (actions.top, lambda: queue.move_to_top(self._ids())),
            (actions.clear, queue.clear_ended),
            (actions.clear_all, queue.clear_all_ended),
            (actions.open_output, self.open_output),
            (actions.open_report, self.open_report),
            (actions.preview, self._preview.try_settings),
            (actions.play, self._preview.toggle_play),
            (actions.play_trial, self._preview.play_trial),
            (actions.open_file, self.open_file),
            (actions.show_file, self.show_file),
        ):
            action.triggered.connect(lambda _checked=False, call=call: call())

    def _ids(self) -> list[str]:
        return [job.id for job in self._table.selected()]

    def _ended(self) -> list[str]:
        return [job.id for job in self._table.selected() if job.state.ended]

    def run_again(self, ids: list[str]) -> None:
        """Ask for ended jobs to be queued once more."""
        self.again_requested.emit(ids)

    def edit_again(self, ids: list[str]) -> None:
        """Ask for ended jobs to be queued once more as they were."""
        self.edit_requested.emit(ids)

    @Slot()
    def ask_remove(self) -> None:
        """Remove the selected jobs; ask first where work would be lost."""
        chosen = self._table.selected()
        ids = [job.id for job in chosen]
        stakes = removing_stakes(chosen)
        if stakes is None:
            self._queue.remove(ids)
        else:
            ask(self._table.window(), *stakes, _tr("Remove"), _tr("Keep"), partial(self._queue.remove, ids))

    @Slot()
    def open_output(self) -> None:
        """Show the results of the selected job in the system's file manager."""
        for job in self._table.selected()[:1]:
            self.open_path(job.output)

    @Slot()
    def open_report(self) -> None:
        """Open the report of the selected job in its usual program."""
        for job in self._table.selected()[:1]:
            self._tasks.submit(partial(find_report, job), self._report_found)

    def _report_found(self, path: Path | None) -> None:
        if path is not None:
            self.open_path(path)
        else:
            self._messages.show_info(_tr("This job has no report."), _tr("It is written when the job ends."))

    @Slot()
    def open_file(self) -> None:
        """Open the result of the file that is shown, or the file itself."""
        file = self._preview.file
        if file is not None:
            self.open_path(place_of(file.result or file.source))

    @Slot()
    def show_file(self) -> None:
        """Show the folder with the result of the file that is shown, or with the file itself."""
        file = self._preview.file
        if file is not None:
            self.open_path(place_of(file.result or file.source).parent)

    def open_path(self, path: Path) -> None:
        """Open a file or a folder with the system's program for it."""
        problem = open_path(path)
        if problem is not None:
            self._messages.show_problem(problem)

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done now, and sum up the queue."""
        chosen, activity = self._table.selected(), self._queue.activity
        self._refresh_running(activity)
        self._refresh_jobs(chosen)
        self._refresh_file()
        self.summed_up.emit(_summary(self._queue.jobs, self._queue.running, activity))

    def _refresh_running(self, activity: Activity) -> None:
        actions = self._actions
        working = activity in (Activity.RUNNING, Activity.PAUSED)
        waiting = any(job.state.waiting for job in self._queue.jobs)
        actions.start.setEnabled((activity is Activity.IDLE or self._queue.watched_only) and waiting)
        actions.pause.setEnabled(activity is Activity.RUNNING)
        actions.pause.setVisible(activity is not Activity.PAUSED)
        actions.resume.setVisible(activity is Activity.PAUSED)
        actions.stop_after.setEnabled(working)
        actions.stop_now.setEnabled(activity is not Activity.IDLE)

    def _refresh_jobs(self, chosen: Sequence[Job]) -> None:
        actions, jobs = self._actions, self._queue.jobs
        actions.retry.setEnabled(any(job.retryable for job in chosen))
        for action in (actions.again, actions.edit):
            action.setEnabled(any(job.state.ended for job in chosen))
        actions.clear.setEnabled(any(job.state is JobState.DONE for job in jobs))
        actions.clear_all.setEnabled(any(job.state.ended for job in jobs))
        for action in (actions.remove, actions.open_output):
            action.setEnabled(bool(chosen))
        actions.open_report.setEnabled(any(job.begun for job in chosen))
        for action in (actions.up, actions.down, actions.top):
            action.setEnabled(bool(chosen) and len(jobs) > 1)

    def _refresh_file(self) -> None:
        actions, preview = self._actions, self._preview
        for action in (actions.preview, actions.open_file, actions.show_file):
            action.setEnabled(preview.file is not None)
        for action in (actions.play, actions.play_trial):
            action.setEnabled(preview.clip is not None)
        actions.open_file.setText(_tr("&Open in player") if preview.clip is not None else _tr("&Open"))


def _summary(jobs: Sequence[Job], running: Job | None, activity: Activity) -> str:
    if not jobs:
        return ""
    waiting = sum(job.state is JobState.QUEUED for job in jobs)
    stopped = sum(job.state is JobState.STOPPED for job in jobs)
    parts = [_tr("Stopping…")] if activity is Activity.STOPPING else []
    if running is not None and running.total:
        parts += _progress(running, running.total)
    if waiting:
        parts.append(_tr("%Ln job(s) waiting", waiting))
    if stopped:
        parts.append(_tr("%Ln job(s) stopped", stopped))
    return " · ".join(parts)


def _progress(running: Job, count: int) -> list[str]:
    parts = []
    if count > 1 or running.video is None:
        done, total = text.number(running.handled), text.counted(count, running.videos)
        parts.append(_tr("{done} of {total}").format(done=done, total=total))
    if running.video is not None:
        parts.append(job_text.file_progress(running.video))
    elif running.seconds_left is not None:
        parts.append(_tr("{time} left").format(time=text.duration(running.seconds_left)))
    return parts


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Queue", source, None, number)
