"""The report of a job: how it was made and what became of each file, as JSON beside the results.

It is written by :mod:`put.translation.report_recorder`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from put._version import __version__
from put.codec import CodecError, from_plain
from put.config import TranslateOptions, VideoOptions
from put.errors import OptionError, PutError
from put.events import FileState

__all__ = ["NUMBERS", "FileEntry", "JobReport", "absolute", "read_report", "report_candidates"]

KIND = "translate-report"
FORMAT = 1
LARGEST = 1 << 30
"""Bytes: a job of a million files has a smaller report."""
NUMBERS = 1000
"""Reports of other jobs that went into the same folder, at most."""


@dataclass(frozen=True)
class FileEntry:
    """Outcome of one file."""

    source: Path
    state: FileState
    target: Path | None = None
    reason: str = ""
    """Why it was made again or left; see :class:`put.events.FileReason`."""
    error: PutError | None = None
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    frames: int = 0
    measured: Mapping[str, float] = field(default_factory=dict)
    carried: tuple[str, ...] = ()
    """Contents of the source besides pixels or frames; kept, except as the notes say."""
    notes: tuple[str, ...] = ()
    """Changes and losses, a sentence each."""


@dataclass(frozen=True)
class JobReport:
    """A report as it is stored."""

    inputs: tuple[str, ...]
    """Absolute paths and patterns."""
    output: Path
    settings: TranslateOptions
    kind: str = KIND
    format: int = FORMAT
    program: str = f"put-desktop {__version__}"
    complete: bool = False
    """Whether the job came to its end; False where it was stopped or what stopped it is in ``notes``."""
    begun: str = ""
    """ISO 8601 with the time zone."""
    ended: str = ""
    model: str = ""
    model_sha256: str = ""
    device: str = ""
    precision: str = ""
    backend: str = ""
    """Backend that computed the generator."""
    used: Mapping[str, Any] = field(default_factory=dict)
    clips: Mapping[str, VideoOptions] = field(default_factory=dict)
    """Settings of single videos, by their absolute paths."""
    notes: tuple[str, ...] = ()
    """Warnings on the job as a whole."""
    files: tuple[FileEntry, ...] = ()

    def is_of_same_job(self, other: JobReport) -> bool:
        """Whether both are of one job: the same files into the same folder, by the same model and settings."""
        mine, theirs = ((r.inputs, r.output, r.settings, r.model_sha256, dict(r.clips)) for r in (self, other))
        return mine == theirs


def read_report(path: Path) -> JobReport:
    """Return the report in a file.

    Raises:
        OptionError: it is missing, is no report of a job, or is damaged. The text names the file.
    """
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(LARGEST).decode("utf-8-sig"))
    except OSError as error:
        raise OptionError(f"The report {path} cannot be read: {error.strerror}.", "Check its name.") from error
    except (ValueError, RecursionError) as error:
        raise OptionError(f"{path} is no JSON file, and so no report.", "", str(error)) from error
    if not isinstance(content, dict) or content.get("kind") != KIND:
        what = "a report of a single video" if isinstance(content, dict) and "encoding" in content else "another file"
        raise OptionError(f"{path} is no report of a job but {what}.", f'Its "kind" has to be "{KIND}".')
    number = content.get("format")
    if not isinstance(number, int) or number > FORMAT:
        raise OptionError(f"{path} was written by a newer program.", "Update PUT Desktop.")
    try:
        return from_plain(content, JobReport)
    except (CodecError, PutError) as error:
        raise OptionError(f"The report {path} is damaged: {error}", "", repr(error)) from error


def report_candidates(inputs: Sequence[Path | str], output: Path) -> Iterator[Path]:
    """Yield the paths that a report may have, the first choice first."""
    output = absolute(output)
    within = any(_is_within(output, given) for given in inputs)
    outside = not within and output.parent != output and os.access(output.parent, os.W_OK)
    stem = output.with_name(f"{output.name}.report.json") if outside else output / "put-report.json"
    yield stem
    for number in range(2, NUMBERS):
        yield stem.with_name(
            stem.name.replace(".report.json", f" ({number}).report.json") if outside else f"put-report ({number}).json"
        )


def _is_within(output: Path, given: Path | str) -> bool:
    """Whether results lie beside or above their originals."""
    name = _absolute_name(given)
    if not os.path.normcase(name).startswith(os.path.normcase(output)):  # as most of them, and quickly told
        return False
    path = Path(name)
    return path == output or output in path.parents


def absolute(path: Path | str) -> Path:
    """Return the path as reports name it: ``~`` and ``..`` are resolved, links are not followed."""
    return Path(_absolute_name(path))


def _absolute_name(path: Path | str) -> str:
    return os.path.abspath(os.path.expanduser(path))  # noqa: PTH100, PTH111 - patterns; and '..' goes
