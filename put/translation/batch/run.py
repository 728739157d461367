"""The start of a batch: inputs are found, the model is loaded, results get their places."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from put.config import TranslateOptions, VideoOptions
from put.events import TranslationEvent, TranslationEvents, TranslationStarted, Warned
from put.files.atomic import folder_problem
from put.models.library import Library, ModelEntry
from put.translation.batch.folders import make_folder
from put.translation.batch.settings import FileSettings
from put.translation.batch.spread import SpreadBatch
from put.translation.batch.stages import Batch
from put.translation.batch.todo import TodoList
from put.translation.plan import Plan, check_template, place_results
from put.translation.report_recorder import with_report
from put.translation.spread.devices import is_spread, open_crew
from put.translation.spread.frames import CrewTranslator
from put.translation.translator import Translator, TranslatorFacts
from put.translation.walk import SPECIAL, Found, find_inputs

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

    Each step of the iterator yields one event. While it is not advanced, nothing but the short look-ahead is worked
    on: that is how a batch is paused. Closing it ends the batch after the pictures in hand; setting ``stop`` drops
    the picture in the generator and ends the iterator without :class:`put.events.TranslationFinished`. A video in
    hand ends with the frame in hand either way, and ``options.video.on_stop`` says what stays of it. Every result is
    written whole or not at all, and a file that fails is reported and left behind.

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
        ``TranslationStarted``, then ``Warned``, ``VideoProgressed``, ``TranslationAdvanced`` and, with several devices,
        ``TranslationSpread``, then ``TranslationFinished``.

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
    job = _Job(entry, plan, output, options, stop, finished or {}, clips or {})
    yield from job.spread() if is_spread(options) else job.on_one_device()


@dataclass(frozen=True, eq=False)
class _Job:
    """A batch that is planned."""

    entry: ModelEntry
    plan: Plan
    output: Path
    options: TranslateOptions
    stop: threading.Event
    finished: Mapping[Path, Path]
    clips: Mapping[Path, VideoOptions]

    def on_one_device(self) -> Iterator[TranslationEvent]:
        translator = Translator(self.entry, self.options, self.stop.is_set)
        self._prepare()
        settings, todo = self._files(translator.facts)
        yield from self._started(todo, translator.facts)
        yield from Batch(todo, translator, settings, self.stop).run()
        yield from self._finished(todo)

    def spread(self) -> Iterator[TranslationEvent]:
        self._prepare()
        with open_crew(self.options, self.entry, self.output) as opened:
            if (facts := opened.crew.start(self.stop)) is None:
                return
            translator = CrewTranslator(opened.crew, facts, opened.device)
            settings, todo = self._files(translator.facts)
            yield from self._started(todo, translator.facts)
            batch = SpreadBatch(todo, opened.crew, translator, settings, self.stop, marker=opened.marker)
            with closing(batch.run()) as events:
                yield from events
            yield from self._finished(todo)

    def _prepare(self) -> None:
        make_folder(self.output)
        if (problem := folder_problem(self.output)) is not None:
            raise problem

    def _files(self, facts: TranslatorFacts) -> tuple[FileSettings, TodoList]:
        settings = FileSettings(facts, self.options, self.clips)
        return settings, TodoList(self.plan, settings, self.finished, self.output)

    def _started(self, todo: TodoList, facts: TranslatorFacts) -> Iterator[TranslationEvent]:
        yield TranslationStarted(
            todo.tally.total,
            self.entry.name,
            facts.device,
            facts.precision,
            self.output,
            facts.backend,
            facts.fingerprint,
            facts.used,
        )
        if facts.note[0]:
            yield Warned(*facts.note)
        yield from _warnings(self.plan.found)

    def _finished(self, todo: TodoList) -> Iterator[TranslationEvent]:
        if not self.stop.is_set():
            yield todo.tally.finished(self.output)


def _warnings(found: Found) -> Iterator[Warned]:
    """Yield warnings about what was skipped."""
    for pattern in found.unmatched:
        yield Warned(f"Nothing matches the pattern {pattern} of what to exclude.")
    for path, kind in found.special:
        yield Warned(f"{path} is {SPECIAL[kind]} and not a picture or video; it is skipped.")
    if found.left_out:
        kinds = ", ".join(ending or "no ending" for ending in found.left_out_endings)
        yield Warned(
            f"{found.left_out} files are neither pictures nor videos and are skipped ({kinds})."
            if found.left_out > 1
            else f"{found.left_out} file is neither a picture nor a video and is skipped ({kinds})."
        )
