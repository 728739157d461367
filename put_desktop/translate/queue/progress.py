"""What messages make of a job: pure functions."""

from __future__ import annotations

from dataclasses import replace

from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.queue.messages import Advanced, Ended, Outcome, VideoAdvanced

__all__ = ["advanced", "interrupted", "over", "video_advanced"]


def advanced(job: Job, message: Advanced) -> Job:
    """As it is after some more pictures; a paused job has no speed."""
    running = job.state is JobState.RUNNING
    return replace(
        job,
        done=message.done,
        skipped=message.skipped,
        failed=message.failed,
        speed=message.speed if running else 0.0,
        seconds_left=message.seconds_left if running else None,
        video=None
        if job.video is not None and any(file.source == job.video.source for file in message.files)
        else job.video,
    )


def video_advanced(job: Job, message: VideoAdvanced) -> Job:
    """As it is after some more frames; a paused job has no speed."""
    progress = message.progress
    if job.state is not JobState.RUNNING:
        progress = replace(progress, speed=0.0, seconds_left=None)
    return replace(job, video=progress)


def interrupted(job: Job) -> Job:
    """As it is left where the program ends."""
    if job.state.ended:
        return job
    return replace(job, state=JobState.STOPPED, interrupted=True).stored


def over(job: Job, message: Ended) -> Job:
    """As it is after its run."""
    state = {
        Outcome.FINISHED: JobState.DONE_WITH_FAILURES if job.failed else JobState.DONE,
        Outcome.STOPPED: JobState.STOPPED,
        Outcome.DISK_FULL: JobState.STOPPED,
        Outcome.FAILED: JobState.FAILED,
    }[message.outcome]
    return replace(job, state=state, problem=message.problem).stored
