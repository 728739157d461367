"""Writing the report of a job while its files are translated.

A job that is resumed, or run again to mend what was missing, adds to its report: a file that is left as it was keeps
what was said when it was made.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from put.codec import to_plain
from put.config import TranslateOptions, VideoOptions
from put.errors import OptionError, PutError
from put.events import (
    FileResult,
    FileState,
    TranslationAdvanced,
    TranslationEvent,
    TranslationEvents,
    TranslationFinished,
    TranslationStarted,
    Warned,
)
from put.files.atomic import atomic_target, write_problem
from put.translation.job_report import NUMBERS, FileEntry, JobReport, absolute, read_report, report_candidates

__all__ = ["with_report"]

WRITE_SECONDS = 10.0
"""Between two writes while the job runs: what a kill can cost."""
SHARE = 50
"""Writing takes at most one part in so many of the time."""


def with_report(
    events: TranslationEvents,
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    clips: Mapping[Path, VideoOptions],
) -> TranslationEvents:
    """Pass on the events of a job, and write its report when they end, in whatever way.

    Args:
        events: of :func:`put.translation.batch.translate`; closed with this.
        inputs: what was given.
        output: the folder of the results.
        options: the settings.
        clips: settings of single videos.

    Yields:
        The events, and before the last one ``Warned`` where the report cannot be written.
    """
    recorder = _Recorder(inputs, output, options, clips)
    try:
        with closing(events):
            for event in events:
                recorder.add(event)
                recorder.write_sometimes()
                if isinstance(event, TranslationFinished) and (problem := recorder.write(complete=True)) is not None:
                    yield Warned(f"The report could not be written: {problem.message}", problem.hint)
                yield event
    except PutError as error:
        recorder.notes.append(str(error))
        raise
    finally:
        recorder.write_interrupted()


class _Recorder:
    """Gathers what the events of one job say."""

    def __init__(
        self,
        inputs: Sequence[Path | str],
        output: Path,
        options: TranslateOptions,
        clips: Mapping[Path, VideoOptions],
    ) -> None:
        self.notes: list[str] = []
        self._given = (inputs, output)
        self._head = {
            "inputs": tuple(str(absolute(given)) for given in inputs),
            "output": absolute(output),
            "settings": options,
            "clips": {str(absolute(path)): video for path, video in clips.items()},
        }
        self._begun = _now()
        self._started: TranslationStarted | None = None
        self._files: dict[Path, FileEntry] = {}
        self._notes: dict[Path, list[str]] = {}
        self._place: tuple[Path, JobReport | None] | None = None
        self._is_written = False
        self._next_write = time.monotonic() + WRITE_SECONDS

    def add(self, event: TranslationEvent) -> None:
        match event:
            case TranslationStarted():
                self._started = event
            case TranslationAdvanced():
                source = event.result.source
                self._files[absolute(source)] = _entry(event.result, self._notes.pop(source, []))
            case Warned(source=None):
                self.notes.append(_words(event))
            case Warned(source=Path() as source):
                self._notes.setdefault(source, []).append(_words(event))

    def write(self, *, complete: bool) -> PutError | None:
        """Write the report, and return why that could not be."""
        self._is_written = True
        try:
            report = self._report(complete=complete)
            self._place = self._place or _place(*self._given, report)
            path, earlier = self._place
            content = to_plain(report) | {"files": [to_plain(entry) for entry in self._merged(earlier)]}
            _write(path, content)
        except OSError as error:
            return write_problem(error, self._given[1] / "report")
        except PutError as error:
            return error
        return None

    def write_sometimes(self) -> None:
        """Write what there is now and then, so that a kill costs little of it."""
        began = time.monotonic()
        if began >= self._next_write and self._files:
            self.write(complete=False)
            self._is_written = False
            self._next_write = time.monotonic() + max(WRITE_SECONDS, SHARE * (time.monotonic() - began))

    def write_interrupted(self) -> None:
        """Write what there is, unless it is written; a job that did nothing has no report."""
        if not self._is_written and self._files:
            self.write(complete=False)

    def _report(self, *, complete: bool) -> JobReport:
        started = self._started
        if started is None:
            raise RuntimeError("events begin with TranslationStarted")
        return JobReport(
            **self._head,  # type: ignore[arg-type]  # by name
            complete=complete,
            begun=self._begun,
            ended=_now(),
            model=started.model,
            model_sha256=started.model_sha256,
            device=started.device,
            precision=started.precision,
            backend=started.backend,
            used=started.used,
            notes=tuple(dict.fromkeys(self.notes)),
        )

    def _merged(self, earlier: JobReport | None) -> Iterator[FileEntry]:
        """All files; one that was left as it is keeps what was said of it when it was made."""
        before = {entry.source: entry for entry in earlier.files} if earlier is not None else {}
        for source, entry in self._files.items():
            was = before.pop(source, None)
            is_kept = entry.state is FileState.SKIPPED and was is not None and was.target == entry.target
            yield was if is_kept and was is not None else entry
        yield from before.values()


def _place(inputs: Sequence[Path | str], output: Path, report: JobReport) -> tuple[Path, JobReport | None]:
    """Return where a report goes, and the earlier one of the same job where there is one."""
    for path in report_candidates(inputs, output):
        if not os.path.lexists(path):
            return path, None
        with suppress(PutError):
            if (earlier := read_report(path)).is_of_same_job(report):
                return path, earlier
    raise OptionError(f"There are {NUMBERS} reports beside {output}.", "Remove some of them.")


def _entry(result: FileResult, notes: Sequence[str]) -> FileEntry:
    return FileEntry(
        absolute(result.source),
        result.state,
        None if result.target is None else absolute(result.target),
        str(result.reason),
        result.error,
        result.width,
        result.height,
        round(result.seconds, 3),
        result.frames,
        dict(result.report),
        result.carried,
        tuple(notes),
    )


def _write(path: Path, content: Mapping[str, Any]) -> None:
    with atomic_target(path) as part:
        part.write_text(_text(content), encoding="utf-8")


def _text(content: Mapping[str, Any]) -> str:
    """Return it as JSON, a file of the job on each line.

    What it indents json writes in Python, which takes many times as long.
    """
    files = ",\n  ".join(json.dumps(entry) for entry in content["files"])
    head = json.dumps({name: value for name, value in content.items() if name != "files"}, indent=1)
    return head.removesuffix("\n}") + f',\n "files": [\n  {files}\n ]\n}}\n'


def _words(event: Warned) -> str:
    return f"{event.message} {event.hint}".strip()


def _now() -> str:
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
