"""Numbers and states as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from put_desktop.jobs.job import FileStatus, Job, JobState

__all__ = ["counted", "duration", "file_status", "job_counts", "job_state", "number", "speed"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Text", text)


def number(value: int) -> str:
    """With separators: 12,345."""
    return QLocale().toString(value)


def counted(value: int) -> str:
    """1 picture, 2 pictures."""
    return _tr("1 picture") if value == 1 else _tr("{number} pictures").format(number=number(value))


def duration(seconds: float | None) -> str:
    """The two largest units; empty where unknown."""
    if seconds is None:
        return ""
    whole = max(0, round(seconds))
    if whole < 60:
        return _tr("{seconds} s").format(seconds=whole)
    if whole < 3600:
        return _tr("{minutes} min {seconds} s").format(minutes=whole // 60, seconds=whole % 60)
    if whole < 86400:
        return _tr("{hours} h {minutes} min").format(hours=whole // 3600, minutes=whole % 3600 // 60)
    return _tr("{days} d {hours} h").format(days=whole // 86400, hours=whole % 86400 // 3600)


def speed(per_second: float) -> str:
    """Pictures a second, a minute or an hour, whichever gives a number from 1 up; empty where unknown."""
    if per_second <= 0:
        return ""
    for factor, unit in ((1, _tr("{number} / s")), (60, _tr("{number} / min")), (3600, _tr("{number} / h"))):
        rate = per_second * factor
        if rate >= 1 or factor == 3600:
            digits = 0 if rate >= 100 else 1
            return unit.format(number=QLocale().toString(rate, "f", digits))
    raise AssertionError("the last unit takes every speed")


def job_state(state: JobState) -> str:
    """What a state is called."""
    return {
        JobState.QUEUED: _tr("Waiting"),
        JobState.RUNNING: _tr("Running"),
        JobState.PAUSED: _tr("Paused"),
        JobState.STOPPED: _tr("Stopped"),
        JobState.DONE: _tr("Done"),
        JobState.DONE_WITH_FAILURES: _tr("Some failed"),
        JobState.FAILED: _tr("Failed"),
    }[state]


def file_status(status: FileStatus) -> str:
    """What a picture's state is called."""
    return {
        FileStatus.WAITING: _tr("Waiting"),
        FileStatus.DONE: _tr("Done"),
        FileStatus.SKIPPED: _tr("Already there"),
        FileStatus.FAILED: _tr("Failed"),
    }[status]


def job_counts(job: Job) -> str:
    """What a job has come to, in one line."""
    if job.total is None:
        return _tr("Counting…") if job.state is JobState.QUEUED else ""
    if job.handled == 0 and not job.state.ended:
        return counted(job.total)
    parts = [_tr("{done} of {total}").format(done=number(job.handled), total=number(job.total))]
    if job.skipped:
        parts.append(_tr("{number} already there").format(number=number(job.skipped)))
    if job.failed:
        parts.append(_tr("{number} failed").format(number=number(job.failed)))
    return ", ".join(parts)
