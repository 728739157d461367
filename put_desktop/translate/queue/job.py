"""A job: what was dropped, the settings of that moment, and how far it is. Frozen; changes make a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from put.config import OnExists, VideoOptions
from put.errors import OutputError, PutError
from put.files.file_names import without_forbidden
from put_desktop.settings.job_settings import JobSettings

__all__ = [
    "FileIndex",
    "FileProgress",
    "FileStatus",
    "Job",
    "JobFile",
    "JobLocation",
    "JobState",
    "default_output",
    "free_output",
    "same_but_trim",
    "wants_other_output",
]

PARTS = 1000
"""In which the work on a large picture is counted."""


class JobState(StrEnum):
    """State of a job."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"
    DONE_WITH_FAILURES = "done with failures"
    FAILED = "failed"

    @property
    def active(self) -> bool:
        """Whether the worker has it in hand."""
        return self in (JobState.RUNNING, JobState.PAUSED)

    @property
    def waiting(self) -> bool:
        """Whether something is left to do and nobody does it: its settings can be changed."""
        return self in (JobState.QUEUED, JobState.STOPPED)

    @property
    def ended(self) -> bool:
        """Whether it came to its end, well or not."""
        return self in (JobState.DONE, JobState.DONE_WITH_FAILURES, JobState.FAILED)


class FileStatus(StrEnum):
    """State of one file of a job."""

    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class JobFile:
    """One file of a job."""

    source: Path
    status: FileStatus = FileStatus.WAITING
    target: Path | None = None
    """The result; for SKIPPED the file that was there already."""
    error: PutError | None = None
    """Why it failed."""
    note: str = ""
    """Notes on it, one sentence a line."""


@dataclass(frozen=True, slots=True)
class FileProgress:
    """Progress of a video, or of a picture that memory does not hold, that is being translated."""

    source: Path
    frames: int
    """Done, those of earlier runs included."""
    total: int
    """0 where it is not known."""
    speed: float
    """Frames a second; 0 while unknown."""
    seconds_left: float | None
    size: int
    """Bytes encoded."""
    expected_size: int | None
    """Bytes of the whole file, estimated."""
    is_picture: bool = False
    """Whether there are no frames: done and total are parts of the work."""

    @classmethod
    def of_picture(cls, source: Path, share: float, seconds_left: float | None) -> FileProgress:
        """Return the progress of a picture, of which a share, 0 to 1, is done."""
        return cls(source, round(share * PARTS), PARTS, 0.0, seconds_left, 0, None, is_picture=True)

    @property
    def fraction(self) -> float:
        """0 to 1; 0 where the length is not known."""
        return min(1.0, self.frames / self.total) if self.total else 0.0

    @property
    def at_rest(self) -> FileProgress:
        """The same where nothing moves: without a speed."""
        return replace(self, speed=0.0, seconds_left=None)


class FileIndex:
    """The files of a job with their places. Made and taken apart beside the window: there may be 100,000.

    Args:
        files: in order; kept, not copied.
    """

    def __init__(self, files: list[JobFile]) -> None:
        self.files = files
        self.places = {file.source: place for place, file in enumerate(files)}

    def add(self, file: JobFile) -> None:
        """Put one at the end."""
        self.places[file.source] = len(self.files)
        self.files.append(file)

    def dispose(self) -> None:
        """Free it in small steps, so that other threads have their turn."""
        self.places.clear()
        while self.files:
            del self.files[-500:]


@dataclass(frozen=True)
class JobLocation:
    """Locations of a job's inputs, looked up once when they are dropped."""

    name: str
    """Title of the job."""
    label: str
    """Name for a folder of its results."""
    beside: Path
    """A folder that can be written, as near to the inputs as there is one."""
    folder: bool
    """Whether the input is one folder."""


@dataclass(frozen=True)
class Job:
    """One folder or one group of files to translate."""

    inputs: tuple[Path, ...]
    place: JobLocation
    settings: JobSettings
    model_title: str
    output: Path
    id: str = field(default_factory=lambda: uuid4().hex)
    state: JobState = JobState.QUEUED
    begun: bool = False
    """Whether it ran before, so that some results may be there already."""
    began: float = 0.0
    """When it first ran with this output, in seconds since 1970; 0 where it did not."""
    interrupted: bool = False
    """Whether it stopped because the program ended."""
    total: int | None = None
    """Files; None while they are not counted."""
    done: int = 0
    skipped: int = 0
    failed: int = 0
    problem: PutError | None = None
    """Error that ended it as a whole."""
    speed: float = 0.0
    """Files a second; 0 while unknown. Not stored."""
    seconds_left: float | None = None
    """None while unknown. Not stored."""
    videos: int = 0
    """Number of files that are videos, by their names."""
    clips: tuple[tuple[Path, VideoOptions], ...] = ()
    """Videos with settings of their own."""
    video: FileProgress | None = None
    """The video in hand, or that was when the job was stopped. Stored with a stopped job alone."""

    watch: str = ""
    """The id of the watched folder that it came from; empty where a person added it."""

    @property
    def handled(self) -> int:
        """Files that ended in this run, one way or the other."""
        return self.done + self.skipped + self.failed

    @property
    def fraction(self) -> float:
        """0 to 1."""
        handled = self.handled + (self.video.fraction if self.video is not None else 0.0)
        return min(1.0, handled / self.total) if self.total else float(self.state is JobState.DONE)

    @property
    def retryable(self) -> bool:
        """Whether something failed that may be tried again."""
        return self.state in (JobState.FAILED, JobState.DONE_WITH_FAILURES)

    @property
    def stored(self) -> Job:
        """The same without what is not kept on the disk."""
        return replace(self, speed=0.0, seconds_left=None, video=self.stopped_at)

    @property
    def stopped_at(self) -> FileProgress | None:
        """Return the progress of the video that was current when the job was stopped."""
        if self.state is not JobState.STOPPED or self.video is None:
            return None
        return self.video.at_rest

    def requeued(self) -> Job:
        """The same, waiting once more."""
        return replace(self.stored, state=JobState.QUEUED, interrupted=False, problem=None)

    def clip(self, source: Path) -> VideoOptions:
        """The settings of one video."""
        return next((video for path, video in self.clips if path == source), self.settings.options.video)

    def with_clip(self, source: Path, video: VideoOptions) -> Job:
        """The same with other settings for one video; those of the whole job are no settings of its own."""
        others = tuple(clip for clip in self.clips if clip[0] != source)
        own = () if video == self.settings.options.video else ((source, video),)
        job = replace(self, clips=others + own)
        begun = self.video is not None and self.video.source == source
        return replace(job, video=None) if begun and video != self.clip(source) else job

    def with_settings(self, settings: JobSettings) -> Job:
        """The same with other settings; a video that is only trimmed follows them."""
        before, now = self.settings.options.video, settings.options.video
        # With other settings a video that was begun begins anew.
        job = replace(self, settings=settings, video=self.video if settings == self.settings else None)
        for source, video in self.clips:
            if same_but_trim(video, before):
                job = job.with_clip(source, replace(now, start=video.start, end=video.end))
        return job


def same_but_trim(one: VideoOptions, other: VideoOptions) -> bool:
    """Whether two settings differ in nothing but where the video is cut."""
    return replace(one, start=None, end=None) == replace(other, start=None, end=None)


def wants_other_output(problem: PutError) -> bool:
    """Whether another folder for the results would help."""
    return isinstance(problem, OutputError) or "output folder" in problem.hint


def default_output(place: JobLocation, model_title: str, settings: JobSettings) -> Path:
    """Return the folder of the results.

    Args:
        place: of the inputs.
        model_title: named in the folder beside the inputs.
        settings: ``folder`` decides.

    Returns:
        ``<beside>/<label> - <model title>``, or in a chosen folder one named after the input folder; single files go
        straight into a chosen folder.
    """
    if settings.folder is None:
        return place.beside / _safe(f"{place.label} - {model_title}" if model_title else f"{place.label} - translated")
    return settings.folder / _safe(place.label) if place.folder else settings.folder


def free_output(job: Job, others: Sequence[Job]) -> Path:
    """The job's output, numbered where one of ``others`` fills it with other results: they never mix."""
    wanted = job.output
    if job.watch:  # what arrives in a folder goes to one place, whenever it comes
        return wanted
    taken = {str(other.output).casefold() for other in others if _fills_otherwise(other, job)}
    path, number = wanted, 2
    while str(path).casefold() in taken:
        path, number = wanted.with_name(f"{wanted.name} ({number})"), number + 1
    return path


def _fills_otherwise(other: Job, job: Job) -> bool:
    """Whether results of ``other`` are none of ``job``: from another place, or made with other settings."""
    if _origin(other) != _origin(job):
        return True
    kept = job.settings.options.on_exists is OnExists.SKIP
    return kept and other.state.ended and other.settings.options != job.settings.options


def _origin(job: Job) -> frozenset[Path]:
    """Return the folder that was dropped, or the folders that hold the dropped files."""
    return frozenset(job.inputs if job.place.folder else (path.parent for path in job.inputs))


def _safe(name: str) -> str:
    """``name`` as every system takes it for a folder."""
    return without_forbidden(name).strip().rstrip(". ")[:120] or "pictures"
