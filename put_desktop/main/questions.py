"""Questions before something is lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from put_desktop.translate.queue.job import Job
from put_desktop.ui import text
from put_desktop.ui.widgets.ask import ask

__all__ = ["ask", "closing_stakes", "removing_stakes", "watching_stakes"]


def closing_stakes(running: Job) -> tuple[str, str]:
    """Return what is asked where the window is closed while a job runs, and what is at stake."""
    question = _tr("“{name}” is being translated. Close PUT Desktop?").format(name=text.short(running.place.name))
    stays = _tr("{done} Finished results stay, and the rest can be resumed at the next start.")
    return question, stays.format(done=_done(running)).strip()


def watching_stakes() -> tuple[str, str]:
    """Return what is asked where the window is closed while folders are watched, and what is at stake."""
    return (
        _tr("Folders are being watched. Close PUT Desktop?"),
        _tr("What arrives meanwhile is translated at the next start."),
    )


def removing_stakes(jobs: Sequence[Job]) -> tuple[str, str] | None:
    """Return what is asked where these jobs are removed, and what is at stake; None where nothing is."""
    risky = next((job for job in jobs if job.state.active), None) or next(
        (job for job in jobs if job.stopped_at is not None), None
    )
    if risky is None:
        return None
    name = text.short(risky.place.name)
    if risky.state.active:
        question = _tr("“{name}” is being translated. Stop and remove it?").format(name=name)
    else:
        question = _tr("“{name}” is not finished. Remove it?").format(name=name)
    if len(jobs) > 1:
        question += " " + _tr("%Ln job(s) are removed together.", len(jobs))
    stakes = [_done(risky), _tr("Finished results stay.")]
    if risky.video is not None:
        words = _tr("%Ln translated frame(s) of {name} are discarded.", risky.video.frames)
        stakes.append(words.format(name=risky.video.source.name))
    return question, " ".join(filter(None, stakes))


def _done(job: Job) -> str:
    if not job.total:
        return ""
    counted = text.counted(job.total, job.videos)
    return _tr("{done} of {total} are done.").format(done=text.number(job.handled), total=counted)


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("MainWindow", source, None, number)
