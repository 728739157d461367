"""A job done again from its report."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from put.config import TranslateOptions, VideoOptions
from put.errors import ModelError, OptionError
from put.files.identity import digest_of
from put.models.library import Library, ModelEntry
from put.translation.job_report import JobReport
from put.translation.walk import Found, find_inputs

__all__ = ["Replay", "plan_replay"]


@dataclass(frozen=True)
class Replay:
    """Arguments of :func:`put.translation.batch.translate` that do a job again."""

    inputs: tuple[str, ...]
    output: Path
    options: TranslateOptions
    clips: dict[Path, VideoOptions]
    found: Found
    notes: tuple[str, ...]
    """Differences from the first time, a sentence each."""


def plan_replay(
    report: JobReport,
    library: Library | None = None,
    output: Path | None = None,
    device: str | None = None,
    *,
    any_model: bool = False,
) -> Replay:
    """Return how a job is done again: the same files, model and settings.

    Args:
        report: of the job.
        library: where the model is looked up; the usual one by default.
        output: another folder for the results; the report's by default, where only what is missing or out of date is
            made again.
        device: another device; the report's by default.
        any_model: whether the model of that name will do where the very same file is not here.

    Raises:
        ModelError: the model is not here, or another one has its name now.
        OptionError: none of the files is there any more.
    """
    entry, notes = _model(report, library or Library(), any_model=any_model)
    target = output if output is not None else report.output
    options = replace(report.settings, model=str(entry.path), device=device or report.settings.device)
    clips = {Path(path): video for path, video in report.clips.items()}
    found, gone = _same_files(report, target, options)
    if gone:
        names = ", ".join(path.name for path in gone[:3]) + (", …" if len(gone) > 3 else "")
        notes.append(f"No longer there: {names} ({len(gone)} of {len(report.files)}).")
    return Replay(report.inputs, target, options, clips, found, tuple(notes))


def _model(report: JobReport, library: Library, *, any_model: bool) -> tuple[ModelEntry, list[str]]:
    """The very same model, whatever it is called now."""
    wanted = report.model_sha256
    usable = [entry for entry in library.entries() if entry.problem is None]
    first = sorted(usable, key=lambda entry: entry.name != report.model)
    named = Path(report.settings.model)
    if named.is_file():
        first.insert(0, library.find(str(named)))
    for entry in first:
        if _digest(entry.path) == wanted:
            return entry, []
    same_name = next((entry for entry in first if entry.name == report.model), None)
    if same_name is not None and any_model:
        return same_name, [f"The model {report.model} is another one now; results will differ."]
    if same_name is not None:
        raise ModelError(
            f"The model {report.model} is not the one of the report.",
            "Import the model that was used, or take the one that is here (--any-model).",
            f"SHA-256 of the report's: {wanted}",
        )
    raise ModelError(f"The model {report.model} of the report is not here.", "Import it.", f"SHA-256: {wanted}")


def _same_files(report: JobReport, output: Path, options: TranslateOptions) -> tuple[Found, list[Path]]:
    """The files of the report that are still there, placed as they were, and those that are gone."""
    wanted = {entry.source for entry in report.files}
    given = [each for each in report.inputs if os.path.lexists(each) or any(sign in each for sign in "*?[%")]
    if not given:
        raise OptionError("Nothing that the report was made from is there any more.", "Put it back.")
    found = find_inputs(report.inputs if len(given) == len(report.inputs) else given, output, options.exclude)
    files = tuple(file for file in found.files if Path(os.path.abspath(file.source)) in wanted)  # noqa: PTH100
    if not files:
        raise OptionError("None of the files of the report is there any more.", "Put them back.")
    there = {Path(os.path.abspath(file.source)) for file in files}  # noqa: PTH100
    return replace(found, files=files, left_out=0, unmatched=()), sorted(wanted - there)


def _digest(path: Path) -> str:
    try:
        return digest_of(path)
    except OSError:
        return ""
