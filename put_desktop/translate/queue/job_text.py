"""Jobs and their files in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from put.events import DeviceActivity, DeviceState, FileReason
from put_desktop.translate.queue.job import FileProgress, FileStatus, Job, JobState
from put_desktop.ui import text
from put_desktop.ui.cards.card_texts import said_title

__all__ = [
    "device_done",
    "device_work",
    "file_progress",
    "file_reason",
    "file_status",
    "finished_video",
    "job_counts",
    "job_end",
    "job_model",
    "job_speed",
    "job_state",
    "job_time_left",
    "made_on",
]


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Text", source, None, number)


def file_progress(progress: FileProgress) -> str:
    """Return how far a video or a large picture is, in one line."""
    done = text.number(progress.frames)
    if progress.is_picture:
        parts = [_percent(progress)]
    elif progress.total:
        parts = [
            _percent(progress),
            _tr("{done} of %Ln frame(s)", progress.total).format(done=done),
        ]
    else:
        parts = [_tr("%Ln frame(s)", progress.frames)]
    if progress.speed > 0:
        parts.append(_frame_rate(progress.speed))
    if progress.seconds_left is not None:
        parts.append(_tr("{time} left").format(time=text.duration(progress.seconds_left)))
    if progress.expected_size is not None:
        parts.append(_tr("about {size}").format(size=text.size(progress.expected_size)))
    return " · ".join(parts)


def file_reason(reason: FileReason) -> str:
    """Why a file was translated again or left as it is; empty where there is nothing to say."""
    return {
        FileReason.SOURCE: _tr("Translated again: the original was changed."),
        FileReason.SETTINGS: _tr("Translated again: it was made with other settings."),
        FileReason.MODEL: _tr("Translated again: it was made with another model."),
        FileReason.CUT: _tr("Translated again: the result was cut short."),
        FileReason.KEPT: _tr("Left as it is: another program changed the result since it was made."),
        FileReason.UNKNOWN: _tr("Left as it is: it was there before, and nothing says what it was made from."),
    }.get(reason, "")


def finished_video(frames: int, per_second: float) -> str:
    """Return how many frames a result has, and how fast they were made where that is known."""
    words = _tr("%Ln frame(s)", frames)
    return f"{words}, {_frame_rate(per_second)}" if per_second > 0 else words


def made_on(device: str) -> str:
    """Return which of several devices or computers translated a file."""
    return _tr("Translated on {device}.").format(device=device)


def device_work(device: DeviceActivity, *, runs: bool) -> str:
    """Return what one of several devices does now; ``runs`` is whether the job does."""
    if device.state is DeviceState.GONE:
        return _tr("No longer used")
    if not runs:
        return ""
    if device.state is DeviceState.STARTING:
        return _tr("Starting…")
    return device.sources[0].name if device.sources else _tr("Ready")


def device_done(device: DeviceActivity) -> str:
    """Return how much one of several devices did."""
    files = [_tr("%Ln file(s)", device.done)] if device.done or not device.frames else []
    frames = [_tr("%Ln frame(s)", device.frames)] if device.frames else []
    return ", ".join(files + frames)


def _frame_rate(per_second: float) -> str:
    if per_second < 0.1:
        return _tr("{number} frames / min").format(number=QLocale().toString(60 * per_second, "f", 1))
    return _tr("{number} fps").format(number=QLocale().toString(per_second, "f", 0 if per_second >= 10 else 1))


def job_speed(job: Job) -> str:
    """Return the frames per second of the video in hand, else the images per second."""
    if job.video is None:
        return text.speed(job.speed)
    return _frame_rate(job.video.speed) if job.video.speed > 0 else ""


def job_time_left(job: Job) -> str:
    """Of the whole job as far as it is known: a video in hand says nothing of the files after it."""
    if job.video is None or job.total is None:
        return text.duration(job.seconds_left)
    if job.handled + 1 >= job.total or job.video.seconds_left is None:
        return text.duration(job.video.seconds_left)
    if job.seconds_left is not None and job.seconds_left > job.video.seconds_left:
        return text.duration(job.seconds_left)
    return _tr("over {time}").format(time=text.duration(job.video.seconds_left))


def job_state(state: JobState) -> str:
    """Return the name of a state."""
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
    """Return the name of a file's status."""
    return {
        FileStatus.WAITING: _tr("Waiting"),
        FileStatus.DONE: _tr("Done"),
        FileStatus.SKIPPED: _tr("Skipped"),
        FileStatus.FAILED: _tr("Failed"),
    }[status]


def job_model(job: Job) -> str:
    """Return the title of its model."""
    return said_title(job.settings.options.model, job.model_title)


def job_counts(job: Job) -> str:
    """Return the counts of a job in one line."""
    if job.total is None:
        return _tr("Counting…") if job.state is JobState.QUEUED else ""
    if job.video is not None and job.total == 1 and not job.video.is_picture:
        done, total = job.video.frames, job.video.total
        words = _tr("{done} of %Ln frame(s)", total).format(done=text.number(done))
        return words if total else _tr("%Ln frame(s)", done)
    if job.handled == 0 and not job.state.ended and job.video is None:
        return text.counted(job.total, job.videos)
    parts = [_tr("{done} of {total}").format(done=text.number(job.handled), total=text.number(job.total))]
    if job.skipped:
        parts.append(_tr("%Ln skipped", job.skipped))
    if job.failed:
        parts.append(_tr("%Ln failed", job.failed))
    if job.video is not None and job.video.total:
        parts[0] += f" + {_percent(job.video)}"
    return ", ".join(parts)


def job_end(job: Job) -> str:
    """Return how a job ended: what is done, what was there already, and what failed."""
    parts = [_tr("%Ln done", job.done)] if job.done or not job.handled else []
    if job.skipped:
        parts.append(_tr("%Ln skipped", job.skipped))
    if job.failed:
        parts.append(_tr("%Ln failed", job.failed))
    return ", ".join(parts)


def _percent(progress: FileProgress) -> str:
    return _tr("{percent} %").format(percent=int(100 * progress.fraction))
