"""Jobs that are done again from their reports. Everything here touches the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from put.errors import PutError
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.intake import sort_out
from put_desktop.translate.queue.job import Job

if TYPE_CHECKING:
    from put.models.library import Library
    from put.translation.job_report import JobReport

__all__ = ["find_report", "job_of_report"]


def job_of_report(path: Path, library: Library) -> tuple[Job, tuple[str, ...]]:
    """Return the job of a report, and what is not as it was, a sentence each.

    Raises:
        PutError: it is no report, or its model or its files are not here.
    """
    from put.translation.job_report import read_report
    from put.translation.replay import plan_replay

    report = read_report(path)
    again = plan_replay(report, library)
    entry = library.find(again.options.model)
    options = replace(again.options, model=entry.name)
    batches = sort_out([Path(given) for given in again.inputs], beside=False).batches
    if not batches:
        batches = sort_out([file.source for file in again.found.files], beside=False).batches
    inputs = tuple(each for batch in batches for each in batch.inputs)
    settings = JobSettings(options, again.output.parent)
    title = entry.card.title if entry.card is not None else entry.name
    return Job(inputs, batches[0].place, settings, title, again.output, clips=tuple(again.clips.items())), again.notes


def find_report(job: Job) -> Path | None:
    """Return the report of a job that ran; None where there is none."""
    from put.translation.job_report import read_report, report_candidates

    for path in report_candidates(job.inputs, job.output):
        if not path.exists():
            return None
        try:
            if _is_of(read_report(path), job):
                return path
        except PutError:
            continue
    return None


def _is_of(report: JobReport, job: Job) -> bool:
    return report.inputs == tuple(map(str, job.inputs)) and report.settings == job.settings.options
