"""The queue on the disk: jobs, their settings, and what became of each file. SQLite, whole after a kill."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from put.codec import from_plain, to_plain
from put.config import TranslateOptions, VideoOptions
from put.errors import OptionError, PutError
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import FileProgress, FileStatus, Job, JobFile, JobLocation, JobState

__all__ = ["SCHEMA", "JobStore", "StoreError", "open_store"]

SCHEMA = 1
"""Raised whenever a stored form changes; see :meth:`JobStore._migrate`."""

_TABLES = """
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE files (
    job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    source BLOB NOT NULL,
    status TEXT NOT NULL,
    target BLOB,
    message TEXT,
    hint TEXT,
    detail TEXT,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (job, source)
) STRICT, WITHOUT ROWID;
"""


class StoreError(PutError):
    """The queue on the disk cannot be used as it is."""


class JobStore:
    """Keeps jobs. One thread at a time may use it; every method is one transaction.

    A commit survives a kill of the program at any moment; a power cut may take the last few, never the whole.

    Args:
        path: the file; None keeps everything in memory.

    Raises:
        StoreError: the file cannot be opened, or a newer version of the program wrote it.
        sqlite3.DatabaseError: the file is damaged.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=5, check_same_thread=False)
            self._prepare()
        except (OSError, sqlite3.OperationalError) as error:
            raise StoreError(
                f"The queue in {path} cannot be opened, so it is not saved this time.",
                "Check that the folder can be written and that the disk is not full.",
                repr(error),
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def jobs(self) -> list[Job]:
        """All jobs in order. Those that were being worked on when the program ended are stopped now."""
        found = []
        for state, body in self._db.execute("SELECT state, body FROM jobs ORDER BY position").fetchall():
            job = _job(json.loads(body), JobState(state))
            if job.state.active:
                job = replace(job, state=JobState.STOPPED, interrupted=True)
                self.save([job])
            found.append(job)
        return found

    def save(self, jobs: Iterable[Job]) -> None:
        """Add jobs at the end, or write their new state."""
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(
                "INSERT INTO jobs (id, position, state, body)"
                " VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM jobs), ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET state = excluded.state, body = excluded.body",
                [(job.id, job.state.value, json.dumps(_body(job))) for job in jobs],
            )

    def arrange(self, ids: Sequence[str]) -> None:
        """Store this order."""
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(
                "UPDATE jobs SET position = ? WHERE id = ?", [(place, job) for place, job in enumerate(ids, 1)]
            )

    def remove(self, ids: Iterable[str]) -> None:
        """Remove jobs and their files."""
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("DELETE FROM jobs WHERE id = ?", [(job,) for job in ids])

    def expect(self, job: str, sources: Iterable[Path]) -> None:
        """Note the files of a job, in order. What is known of them stays; others that only wait are forgotten."""
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            if not self._has(job):
                return
            self._db.execute("DELETE FROM files WHERE job = ? AND status = ?", (job, FileStatus.WAITING.value))
            self._db.executemany(
                "INSERT INTO files (job, number, source, status) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (job, source) DO UPDATE SET number = excluded.number",
                [(job, number, os.fsencode(source), FileStatus.WAITING.value) for number, source in enumerate(sources)],
            )

    def record(self, job: str, files: Iterable[JobFile]) -> None:
        """Note what became of files."""
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            if not self._has(job):
                return
            self._db.executemany(
                "INSERT INTO files (job, number, source, status, target, message, hint, detail, note)"
                " VALUES (?, 1 << 40, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (job, source) DO UPDATE SET"
                " status = excluded.status, target = excluded.target, message = excluded.message,"
                " hint = excluded.hint, detail = excluded.detail, note = excluded.note",
                [_row(job, file) for file in files],
            )

    def forget_waiting(self, job: str) -> None:
        """Drop the files of a job that nothing became of: they were gone when their turn came."""
        with self._db:
            self._db.execute("DELETE FROM files WHERE job = ? AND status = ?", (job, FileStatus.WAITING.value))

    def files(self, job: str) -> list[JobFile]:
        """Return the files of a job, in order."""
        rows = self._db.execute(
            "SELECT source, status, target, message, hint, detail, note FROM files WHERE job = ?"
            " ORDER BY number, source",
            (job,),
        )
        return [_file(*row) for row in rows]

    def finished(self, job: str) -> dict[Path, Path]:
        """Return the files that a job finished, each with its result."""
        rows = self._db.execute(
            "SELECT source, target FROM files WHERE job = ? AND status = ? AND target IS NOT NULL",
            (job, FileStatus.DONE.value),
        )
        return {Path(os.fsdecode(source)): Path(os.fsdecode(target)) for source, target in rows}

    def _has(self, job: str) -> bool:
        return self._db.execute("SELECT 1 FROM jobs WHERE id = ?", (job,)).fetchone() is not None

    def _prepare(self) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("PRAGMA foreign_keys = ON")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA:
            self._db.close()
            raise StoreError(
                f"The queue in {self.path} was written by a newer PUT Desktop.",
                "It is left as it is. Update the program to see it; until then the queue is not saved.",
            )
        if version < SCHEMA:
            self._migrate()

    def _migrate(self) -> None:
        """Bring an older file to :data:`SCHEMA`; there is only the empty one so far."""
        self._db.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {SCHEMA}; COMMIT;")


def open_store(path: Path) -> tuple[JobStore, list[Job], PutError | None]:
    """Open the queue, whatever state it is in.

    A damaged file is set aside and a new one begun; where the file cannot be used at all, the queue is kept in memory.

    Args:
        path: the file; it need not exist.

    Returns:
        The store, its jobs, and what went wrong, if anything did.
    """
    try:
        store = JobStore(path)
        return store, store.jobs(), None
    except StoreError as error:
        return JobStore(None), [], error
    except (sqlite3.DatabaseError, ValueError, TypeError, OptionError) as error:
        aside = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
        problem = StoreError(
            "The saved queue is damaged; a new one was started.",
            f"Finished results are not affected. The damaged file is kept as {aside}.",
            repr(error),
        )
    try:
        for ending in ("-wal", "-shm", ""):
            found = path.with_name(path.name + ending)
            if found.exists():
                found.rename(aside.with_name(aside.name + ending))
        return JobStore(path), [], problem
    except (OSError, StoreError) as error:
        return JobStore(None), [], StoreError(problem.message, problem.hint, f"{problem.detail}\n{error!r}")


@dataclass(frozen=True)
class _StoredJob:
    """A job in the column ``body``. A field that comes later has a default, as older files do not hold it."""

    id: str
    inputs: tuple[Path, ...]
    place: JobLocation
    options: TranslateOptions
    folder: Path | None
    model_title: str
    output: Path
    begun: bool
    interrupted: bool
    total: int | None
    done: int
    skipped: int
    failed: int
    problem: tuple[str, ...] | None
    videos: int = 0
    clips: tuple[tuple[Path, VideoOptions], ...] = ()
    stopped_at: FileProgress | None = None
    watch: str = ""
    began: float = 0.0


_SAME = (
    "id", "inputs", "place", "model_title", "output", "begun", "interrupted", "total", "done", "skipped", "failed",
    "videos", "clips", "watch", "began",
)  # fmt: skip
"""Fields that a job and its stored form share."""


def _body(job: Job) -> dict[str, Any]:
    """Return a job as JSON; odd bytes in paths survive as lone surrogates."""
    problem = job.problem
    stored = _StoredJob(
        **{name: getattr(job, name) for name in _SAME},
        options=job.settings.options,
        folder=job.settings.folder,
        problem=(problem.message, problem.hint, problem.detail) if problem else None,
        stopped_at=job.stopped_at,
    )
    body: dict[str, Any] = to_plain(stored)
    return body


def _job(body: dict[str, Any], state: JobState) -> Job:
    stored = from_plain(body, _StoredJob)
    return Job(
        **{name: getattr(stored, name) for name in _SAME},
        settings=JobSettings(stored.options, stored.folder),
        problem=PutError(*stored.problem) if stored.problem else None,
        state=state,
        video=stored.stopped_at,
    )


def _row(job: str, file: JobFile) -> tuple[str | bytes | None, ...]:
    error = file.error
    return (
        job,
        os.fsencode(file.source),
        file.status.value,
        os.fsencode(file.target) if file.target is not None else None,
        *((_text(error.message), _text(error.hint), _text(error.detail)) if error else (None, None, None)),
        _text(file.note),
    )


def _text(text: str) -> str:
    """As SQLite takes it: file names in it may hold bytes that are no text."""
    return text.encode("utf-8", "backslashreplace").decode()


def _file(
    source: bytes,
    status: str,
    target: bytes | None,
    message: str | None,
    hint: str | None,
    detail: str | None,
    note: str,
) -> JobFile:
    return JobFile(
        Path(os.fsdecode(source)),
        FileStatus(status),
        Path(os.fsdecode(target)) if target is not None else None,
        PutError(message, hint or "", detail or "") if message is not None else None,
        note,
    )
