"""The start of a batch: inputs are found, the model is loaded, results get their places."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from put.config import TranslateOptions, VideoOptions
from put.events import TranslationEvents, TranslationStarted, Warned
from put.files.atomic import folder_problem
from put.models.library import Library
from put.translation.batch.folders import make_folder
from put.translation.batch.settings import FileSettings
from put.translation.batch.stages import Batch
from put.translation.batch.todo import TodoList
from put.translation.job_report import with_report
from put.translation.plan import check_template, place_results
from put.translation.translator import Translator
from put.translation.walk import Found, find_inputs

__all__ = ["translate"]


def translate(
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    library: Library | None = None,
    stop: threading.Event | None = None,
    finished: Mapping[Path, Path] | None = None,
    clips: Mapping[Path, VideoOptions] | None = None,
    found: Found | None = None,
) -> TranslationEvents:
    """Translate every picture and every video of ``inputs`` into ``output``.

    Each step of the iterator yields one event. While it is not advanced, nothing but the short look-ahead is worked on:
    that is how a batch is paused. Closing it ends the batch after the pictures in hand; setting ``stop`` drops the
    picture in the generator and ends the iterator without :class:`TranslationFinished`. A video in hand ends with the
    frame in hand either way, and ``options.video.on_stop`` says what stays of it. Every result is written whole or not
    at all, and a file that fails is reported and left behind.

    Args:
        inputs: files, folders and patterns, see :func:`put.translation.walk.find_inputs`.
        output: the folder for the results; made where missing.
        options: the settings.
        library: where ``options.model`` is looked up; the usual one by default.
        stop: may be set from any thread.
        finished: inputs that an earlier run of this batch finished, each with its result: they are skipped, whatever
            ``options.on_exists`` says, while the result is still there.
        clips: settings of single videos in place of ``options.video``.
        found: what :func:`put.translation.walk.find_inputs` found of ``inputs`` for ``output`` before; they are not
            walked through again then.

    Yields:
        ``TranslationStarted``, then ``Warned``, ``VideoProgressed`` and ``TranslationAdvanced``, then
        ``TranslationFinished``.

    Raises:
        PutError: what stops the batch as a whole: no input, no such model or device, no output folder, a full disk.
    """
    events = _translated(inputs, output, options, library, stop or threading.Event(), finished, clips, found)
    if options.job_report:
        events = with_report(events, inputs, output, options, clips or {})
    return events


def _translated(
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    library: Library | None,
    stop: threading.Event,
    finished: Mapping[Path, Path] | None,
    clips: Mapping[Path, VideoOptions] | None,
    found: Found | None,
) -> TranslationEvents:
    """The batch without its report."""
    entry = (library or Library()).find(options.model)
    check_template(options.template)
    plan = place_results(found or find_inputs(inputs, output, options.exclude), output, options, entry.name, clips)
    translator = Translator(entry, options, stop.is_set)
    make_folder(output)
    if (problem := folder_problem(output)) is not None:
        raise problem
    settings = FileSettings(translator, options, clips or {})
    todo = TodoList(plan, settings, finished or {}, output)
    yield TranslationStarted(
        todo.tally.total,
        entry.name,
        translator.device,
        translator.precision,
        output,
        str(translator.backend),
        translator.fingerprint,
        translator.used,
    )
    if translator.note[0]:
        yield Warned(*translator.note)
    yield from _warnings(plan.found)
    yield from Batch(todo, translator, settings, stop).run()
    if not stop.is_set():
        yield todo.tally.finished(output)


def _warnings(found: Found) -> Iterator[Warned]:
    """Yield warnings about what was skipped."""
    for pattern in found.unmatched:
        yield Warned(f"Nothing matches the pattern {pattern} of what to exclude.")
    for path, words in found.special:
        yield Warned(f"{path} is {words} and not a picture or video; it is skipped.")
    if found.left_out:
        kinds = ", ".join(ending or "no ending" for ending in found.left_out_endings)
        many = found.left_out > 1
        odd = "files are neither pictures nor videos" if many else "file is neither a picture nor a video"
        yield Warned(f"{found.left_out} {odd} and {'are' if many else 'is'} skipped ({kinds}).")
