"""Numbers and states as people read them."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from put.formatting import TimeUnit, duration_parts
from put_desktop.translate.queue.job import FileProgress, FileStatus, Job, JobState

__all__ = [
    "counted",
    "duration",
    "file_progress",
    "file_status",
    "finished_video",
    "job_counts",
    "job_speed",
    "job_state",
    "job_time_left",
    "number",
    "short",
    "size",
    "speed",
    "time_code",
]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Text", text)


def number(value: int) -> str:
    """With separators: 12,345."""
    return QLocale().toString(value)


def counted(value: int, videos: int = 0) -> str:
    """1 picture, 2 pictures; 2 videos where all of them are; 2 files where only some are."""
    if videos >= value > 0:
        return _tr("1 video") if value == 1 else _tr("{number} videos").format(number=number(value))
    if videos:
        return _tr("{number} files").format(number=number(value))
    return _tr("1 picture") if value == 1 else _tr("{number} pictures").format(number=number(value))


def time_code(seconds: float, rate: float) -> str:
    """Minutes, seconds and the number of the frame within its second, as 1:02.07; hours where there are some."""
    frame = int(seconds * rate + 1e-6)
    whole = int(frame / rate + 1e-6)
    within = max(0, frame - math.ceil(whole * rate - 1e-6))
    hours, minutes = whole // 3600, whole % 3600 // 60
    start = f"{hours}:{minutes:02}" if hours else f"{minutes}"
    return f"{start}:{whole % 60:02}.{within:02}"


def size(count: float) -> str:
    """12 kB, 3.4 MB, 1.20 GB."""
    return QLocale().formattedDataSize(round(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def file_progress(progress: FileProgress) -> str:
    """How far a video is, in one line."""
    done = number(progress.frames)
    if progress.total:
        parts = [
            _percent(progress),
            _tr("{done} of {total} frames").format(done=done, total=number(progress.total)),
        ]
    else:
        parts = [_frames(done)]
    if progress.speed > 0:
        parts.append(_frame_rate(progress.speed))
    if progress.seconds_left is not None:
        parts.append(_tr("{time} left").format(time=duration(progress.seconds_left)))
    if progress.expected_size is not None:
        parts.append(_tr("about {size}").format(size=size(progress.expected_size)))
    return " · ".join(parts)


def finished_video(frames: int, per_second: float) -> str:
    """How many frames a result has, and how fast they were made; the speed is left out where it is not known."""
    words = _tr("1 frame") if frames == 1 else _frames(number(frames))
    return f"{words}, {_frame_rate(per_second)}" if per_second > 0 else words


def short(name: str, most: int = 48) -> str:
    """A long name without its middle, for sentences."""
    keep = (most - 1) // 2
    return name if len(name) <= most else f"{name[:keep]}…{name[-keep:]}"


def _frame_rate(per_second: float) -> str:
    if per_second < 0.1:
        return _tr("{number} frames / min").format(number=QLocale().toString(60 * per_second, "f", 1))
    return _tr("{number} fps").format(number=QLocale().toString(per_second, "f", 0 if per_second >= 10 else 1))


def job_speed(job: Job) -> str:
    """Frames a second while a video is in hand, else pictures."""
    if job.video is None:
        return speed(job.speed)
    return _frame_rate(job.video.speed) if job.video.speed > 0 else ""


def job_time_left(job: Job) -> str:
    """Of the whole job as far as it is known: a video in hand says nothing of the files after it."""
    if job.video is None or job.total is None:
        return duration(job.seconds_left)
    if job.handled + 1 >= job.total or job.video.seconds_left is None:
        return duration(job.video.seconds_left)
    if job.seconds_left is not None and job.seconds_left > job.video.seconds_left:
        return duration(job.seconds_left)
    return _tr("over {time}").format(time=duration(job.video.seconds_left))


def duration(seconds: float | None) -> str:
    """The two largest units; empty where unknown."""
    if seconds is None:
        return ""
    return " ".join(_unit(unit).format(number=number) for number, unit in duration_parts(seconds))


def _unit(unit: TimeUnit) -> str:
    return {
        TimeUnit.SECONDS: _tr("{number} s"),
        TimeUnit.MINUTES: _tr("{number} min"),
        TimeUnit.HOURS: _tr("{number} h"),
        TimeUnit.DAYS: _tr("{number} d"),
    }[unit]


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
    if job.video is not None and job.total == 1:
        done, total = number(job.video.frames), job.video.total
        return _tr("{done} of {total} frames").format(done=done, total=number(total)) if total else _frames(done)
    if job.handled == 0 and not job.state.ended and job.video is None:
        return counted(job.total, job.videos)
    parts = [_tr("{done} of {total}").format(done=number(job.handled), total=number(job.total))]
    if job.skipped:
        parts.append(_tr("{number} already there").format(number=number(job.skipped)))
    if job.failed:
        parts.append(_tr("{number} failed").format(number=number(job.failed)))
    if job.video is not None and job.video.total:
        parts[0] += f" + {_percent(job.video)}"
    return ", ".join(parts)


def _percent(progress: FileProgress) -> str:
    return _tr("{percent} %").format(percent=int(100 * progress.fraction))


def _frames(done: str) -> str:
    return _tr("{done} frames").format(done=done)
