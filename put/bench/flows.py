"""Files to files, as ``put translate`` does it, in turn with the baseline and with the generator alone."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from put.backends.choice import Choice
from put.bench.baseline import translate_in_turn, translate_video_in_turn
from put.bench.clock import Taken, finished, in_turn, median_ratio
from put.bench.media import make_clip, make_pictures
from put.bench.options import BenchOptions
from put.bench.results import Flow, FlowKind
from put.bench.stages import Stages, stages_of_pictures, stages_of_video
from put.config import OnExists, Precision, TranslateOptions
from put.events import TranslationAdvanced, TranslationStarted
from put.images.image_files import read_image
from put.models.library import Library, ModelEntry
from put.nn.generators.base import ImageGenerator
from put.translation.batch import translate
from put.translation.pixels.scaling import Pixels
from put.translation.transfer.picture import on_host
from put.translation.translator import Translator
from put.video.reader import VideoReader

__all__ = ["measure_flows"]

FEWER = 3
"""Times fewer files go through the baseline: it does each by itself, so that their number changes nothing but the time
to wait."""


def measure_flows(
    entry: ModelEntry, plain: ImageGenerator, device: torch.device, options: BenchOptions, library: Library
) -> Iterator[Flow]:
    """Measure a folder and a video of each size; what has no files asked for is left out.

    Args:
        entry: the generator.
        plain: what the baseline runs, on the device.
        device: where to compute.
        options: how much.
        library: where the generator is looked up.
    """
    settings = TranslateOptions(
        model=str(entry.path), device=str(device), work_size=0, on_exists=OnExists.OVERWRITE, keep_colours=0.0
    )
    for size in options.sizes:
        for kind, many in ((FlowKind.FOLDER, options.pictures), (FlowKind.VIDEO, options.frames)):
            if many:
                with TemporaryDirectory(prefix="put-bench-") as place:
                    yield _flow(kind, Path(place), settings, (plain, device), (size, many, options.rounds), library)


def _flow(
    kind: FlowKind, place: Path, settings: TranslateOptions, baseline: tuple[ImageGenerator, torch.device],
    shape: tuple[int, int, int], library: Library,
) -> Flow:  # fmt: skip
    (plain, device), (size, many, rounds) = baseline, shape
    source, ours, theirs = (place / name for name in ("in", "out", "plain"))
    for folder in (source, ours, theirs):
        folder.mkdir()
    is_video = kind is FlowKind.VIDEO
    translator = Translator(library.find(settings.model), settings)
    at_once = translator.facts.at_once(size, size, is_frame=is_video)
    many, few = max(many, 2 * at_once), max(1, many // FEWER)
    files = [make_clip(source, size, many)] if is_video else make_pictures(source, size, many)
    short = make_clip(theirs, size, few) if is_video else files[0]
    run = _Runs(files, ours, settings, library)
    frames = _first_frames(files[0], many) if is_video else [read_image(path).pixels for path in files]
    works: dict[str, Callable[[], object]] = {
        "baseline": (
            (lambda: translate_video_in_turn(plain, device, short, theirs / "out.mp4"))
            if is_video
            else (lambda: translate_in_turn(plain, device, files[:few], theirs))
        ),
        "bare": lambda: _bare(translator, frames, at_once),
        "ours": run,
    }
    taken = finished(in_turn(works, rounds, device))
    own = run.taken[-rounds:]
    ratio, cpu_ratio = (each * many / few for each in median_ratio(taken["baseline"], own))
    bare, _ = median_ratio(taken["bare"], own)
    stages = stages_of_video(translator, files[0]) if is_video else stages_of_pictures(translator, files, ours)
    flow = _named(kind, size, many, translator, own, stages, (ratio, cpu_ratio, bare))
    on_device = translator.transfer is not None
    return replace(flow, at_once=at_once, in_graph=translator.engine.backend.in_graph, on_device=on_device)


def _named(
    kind: FlowKind, size: int, many: int, translator: Translator, own: list[Taken], stages: Stages,
    ratios: tuple[float, float, float],
) -> Flow:  # fmt: skip
    whole = max(stages.total, 1e-9)
    return Flow(
        translator.device,
        kind,
        size,
        Choice(translator.backend, Precision(translator.precision)),
        per_second=many / statistics.median(each.seconds for each in own),
        ratio=ratios[0],
        cpu_ratio=ratios[1] if translator.device == "cpu" else 0.0,
        share_of_bare=ratios[2],
        reading=stages.reading / whole,
        computing=stages.computing / whole,
        steadying=stages.steadying / whole,
        writing=stages.writing / whole,
    )


class _Runs:
    """Whole runs, each into a folder of its own; each is timed from the moment on at which the generator is loaded, as
    the baseline is.
    """

    def __init__(self, files: list[Path], output: Path, settings: TranslateOptions, library: Library) -> None:
        self._files, self._output, self._settings, self._library = files, output, settings, library
        self._begun = 0
        self.taken: list[Taken] = []

    def __call__(self) -> None:
        began = cpu = 0.0
        output = self._output / f"run {self._begun}"
        self._begun += 1
        for event in translate(self._files, output, self._settings, self._library):
            if isinstance(event, TranslationStarted):
                began, cpu = time.perf_counter(), time.process_time()
            if isinstance(event, TranslationAdvanced) and event.result.error is not None:
                raise event.result.error
        self.taken.append(Taken(time.perf_counter() - began, time.process_time() - cpu))


def _bare(translator: Translator, pictures: list[Pixels], at_once: int) -> None:
    """Translate pictures in memory, together as a run would."""
    for start in range(0, len(pictures), at_once):
        for result in translator.translate_together(pictures[start : start + at_once], _silent):
            result.arrival.array()


def _first_frames(clip: Path, many: int) -> list[Pixels]:
    with VideoReader(clip) as reader:
        return [on_host(frame.pixels) for frame, _ in zip(reader, range(many), strict=False)]


def _silent(_message: str, _hint: str) -> None:
    """Retries are told in runs."""
