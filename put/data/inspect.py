"""A look at two folders of images before training, as a generator of events that ends with a report."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections import deque
from collections.abc import Collection, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from put.data.folders import find_images, source_of
from put.data.inspect_findings import SUMMARIES, findings_of, outlook_of
from put.data.inspect_reading import ImageFacts, read_facts
from put.data.inspect_report import (
    DomainReport,
    InspectEvents,
    Inspection,
    InspectionAdvanced,
    InspectionFinished,
    InspectionStarted,
    SizeBin,
    Unreadable,
)
from put.data.near_duplicates import groups, nearest, stacked
from put.errors import OptionError, PutError, TrainingError
from put.files.exclude import is_system_folder

__all__ = ["inspect_folders"]

THREADS = 4
BOUNDS = (0, 64, 128, 256, 512, 1024, 2048, 4096)
"""Of the histogram of short sides, in pixels."""
LONG = 2.0
_Facts = dict[Path, ImageFacts | PutError]


@dataclass
class _Found:
    """Contents of a folder."""

    images: list[Path]
    left_out: list[Path]
    closed: list[Path]


def inspect_folders(
    a: Path, b: Path, size: int = 256, most: int = 5000, seed: int = 0, *, left_out: Collection[Path] = ()
) -> InspectEvents:
    """Look at two folders of images that are to be trained with.

    Images are decoded small, a few at a time, and none is kept. Not advancing the generator pauses the work, closing
    it ends it. An image that cannot be read is listed and ends nothing.

    Args:
        a: images to start from, with subfolders.
        b: images to end with, with subfolders.
        size: side of training's crops in pixels.
        most: images of a side that are opened at most; of more, so many are drawn.
        seed: of that draw.
        left_out: images of either folder that are not to be used; they are not looked at.

    Yields:
        ``InspectionStarted``, ``InspectionAdvanced`` for each file, then ``InspectionFinished`` with the report.

    Raises:
        OptionError: a number is out of its range, or one folder lies in the other.
        TrainingError: a folder is missing, may not be read or holds no image that is to be used; on the first
            advance.
    """
    if size < 32:
        raise OptionError(f"size must be at least 32, not {size}.")
    if most < 1:
        raise OptionError(f"most must be at least 1, not {most}.")
    _check_apart(a, b)
    return _inspect(a, b, size, most, seed, {_known_by(path) for path in left_out})


def _inspect(a: Path, b: Path, size: int, most: int, seed: int, left_out: set[str]) -> InspectEvents:
    began = time.monotonic()
    found = {a: _found(a, left_out), b: _found(b, left_out)}
    drawn = {folder: _drawn(each.images, most, seed) for folder, each in found.items()}
    total = sum(len(paths) for paths in drawn.values())
    yield InspectionStarted(len(found[a].images), len(found[b].images), total)
    facts: dict[Path, _Facts] = {a: {}, b: {}}
    done = 0
    for folder in (a, b):
        with closing(_read_ahead(drawn[folder])) as read:
            for path, fact in read:
                facts[folder][path] = fact
                done += 1
                yield InspectionAdvanced(path, fact if isinstance(fact, PutError) else None, done, total)
    side_a, side_b = (_side(folder, found[folder], facts[folder], size) for folder in (a, b))
    shared = _shared(facts[a], facts[b])
    findings = findings_of(side_a, side_b, shared, size)
    outlook = outlook_of(findings)
    report = Inspection(side_a, side_b, size, shared, findings, outlook, SUMMARIES[outlook])
    yield InspectionFinished(report, time.monotonic() - began)


def _check_apart(a: Path, b: Path) -> None:
    side_a, side_b = a.resolve(), b.resolve()
    if side_a == side_b:
        raise OptionError(
            f"Both folders are {a}.", "Name a folder of pictures to start from and another of pictures to end with."
        )
    for inner, outer in ((side_a, side_b), (side_b, side_a)):
        if outer in inner.parents:
            raise OptionError(f"{inner} lies in {outer}: its pictures would be on both sides.", "Move it out of there.")


def _found(folder: Path, left_out: set[str]) -> _Found:
    closed: list[Path] = []
    images, out = list[Path](), list[Path]()
    for path in find_images(folder, lambda place, _error: closed.append(place)):
        (out if left_out and _known_by(path) in left_out else images).append(path)
    if not images:
        raise TrainingError(
            f"The only picture of {folder} is left out."
            if len(out) == 1
            else f"All {len(out)} pictures of {folder} are left out.",
            "Leave fewer of them out, or name a folder with more pictures.",
        )
    return _Found(images, out, closed)


def _known_by(path: Path) -> str:
    """Return a name that does not depend on how a path is written. Links that are images themselves keep their own."""
    return os.path.normcase(os.path.join(_true_folder(os.fspath(path.parent)), path.name))  # noqa: PTH118 - as text


@lru_cache(maxsize=1024)
def _true_folder(folder: str) -> str:
    return os.path.realpath(folder)


def _drawn(paths: Sequence[Path], most: int, seed: int) -> Sequence[Path]:
    if len(paths) <= most:
        return paths
    return sorted(random.Random(seed).sample(paths, most))  # noqa: S311 - a sample, no secret


def _read_ahead(paths: Sequence[Path]) -> Generator[tuple[Path, ImageFacts | PutError], None, None]:
    """Yield the facts about each image, in order; a few threads are a few images ahead."""
    threads = min(THREADS, os.cpu_count() or 1)
    waiting: deque[tuple[Path, Future[ImageFacts | PutError]]] = deque()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="inspect")
    try:
        for path in paths:
            waiting.append((path, pool.submit(_facts_or_error, path)))
            if len(waiting) > 4 * threads:
                first, future = waiting.popleft()
                yield first, future.result()
        for rest, future in waiting:
            yield rest, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _facts_or_error(path: Path) -> ImageFacts | PutError:
    try:
        return read_facts(path)
    except PutError as error:
        return error


def _side(folder: Path, found: _Found, facts: _Facts, size: int) -> DomainReport:
    good = _readable(facts)
    number = len(found.images)
    bad = tuple(Unreadable(path, fact) for path, fact in facts.items() if isinstance(fact, PutError))
    shown = {path: fact for path, fact in good.items() if not fact.plain}
    names = list(shown)
    looks = stacked(fact.look for fact in shown.values())
    copies = tuple(
        tuple(sorted((names[index] for index in group), key=lambda path: -good[path].short_side))
        for group in groups(looks)
    )
    failed = {each.path for each in bad}
    sources = len({source_of(path) for path in found.images if path not in failed}) if good else 0
    useful = len(shown) - sum(len(group) - 1 for group in copies)
    return DomainReport(
        folder=folder,
        found=number,
        left_out=len(found.left_out),
        others=_others(folder, [*found.images, *found.left_out]),
        looked_at=len(facts),
        readable=len(good),
        sources=sources,
        distinct=min(sources, round(useful * number / max(1, len(facts)))),
        unreadable=bad,
        closed=tuple(found.closed),
        grey=tuple(path for path, fact in good.items() if fact.grey),
        plain=tuple(path for path, fact in good.items() if fact.plain),
        tiny=tuple(path for path, fact in good.items() if fact.short_side < size),
        long=tuple(path for path, fact in good.items() if max(fact.width, fact.height) > LONG * fact.short_side),
        copies=copies,
        sizes=_bins([fact.short_side for fact in good.values()]),
        short_side=statistics.median(fact.short_side for fact in good.values()) if good else 0.0,
        smallest=min((fact.short_side for fact in good.values()), default=0),
        largest=max((fact.short_side for fact in good.values()), default=0),
        aspect=statistics.median(fact.width / fact.height for fact in good.values()) if good else 0.0,
    )


def _readable(facts: _Facts) -> dict[Path, ImageFacts]:
    return {path: fact for path, fact in facts.items() if isinstance(fact, ImageFacts)}


def _shared(a: _Facts, b: _Facts) -> tuple[tuple[Path, Path], ...]:
    """Images of A with the one of B that is all but the same."""
    side_a, side_b = ({path: fact for path, fact in _readable(side).items() if not fact.plain} for side in (a, b))
    looks_a, looks_b = (stacked(fact.look for fact in side.values()) for side in (side_a, side_b))
    names = list(side_b)
    twins = zip(side_a, nearest(looks_a, looks_b).tolist(), strict=True)
    return tuple((path, names[twin]) for path, twin in twins if twin >= 0)


def _others(folder: Path, found: Sequence[Path]) -> int:
    """Return files that are not among the images; what is hidden is not counted."""
    images = set(found)
    number = 0
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not is_system_folder(name)]
        number += sum(not name.startswith(".") and Path(place, name) not in images for name in files)
    return number


def _bins(short_sides: list[int]) -> tuple[SizeBin, ...]:
    if not short_sides:
        return ()
    counts, _ = np.histogram(short_sides, [*BOUNDS, np.inf])
    used = np.flatnonzero(counts)
    tops = [*BOUNDS[1:], None]
    return tuple(SizeBin(BOUNDS[index], tops[index], int(counts[index])) for index in range(used[0], used[-1] + 1))
