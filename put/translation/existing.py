"""Checks whether an existing result is the one that a batch would make."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from put.config import TranslateOptions, VideoOptions
from put.errors import PutError
from put.events import FileReason
from put.images.image_files import read_image
from put.images.reading import MAX_PIXELS
from put.images.row_reading import read_through, tiff_size
from put.translation.plan import Origin, PlanItem
from put.translation.results_index import ResultEntry, SourceState, source_state
from put.translation.translator import TranslatorFacts
from put.video.probe import is_sequence
from put.video.reading.boxes import is_cut_short

__all__ = ["compare", "entry_of", "settings_print", "state_of", "target_exists"]

NOT_OF_RESULT = ("on_stop", "report", "batch", "chunk")
"""Video settings that change no result."""
ROUNDED_NS = 2_000_000_000
"""Some disks keep times to two seconds."""


def target_exists(target: Path, *, numbered: bool) -> bool:
    """Whether a result is there; of numbered pictures, whether their folder holds any."""
    if not numbered:
        return target.exists()
    return target.parent.is_dir() and any(target.parent.iterdir())


def state_of(source: Path) -> SourceState | None:
    """The state of a source; None where it is not there. For numbered pictures, that of all of them."""
    with suppress(OSError, ValueError):
        if is_sequence(source):
            files = [each for each in source.parent.iterdir() if each.suffix == source.suffix and each.is_file()]
            return source_state(source, files)
        return source_state(source)
    return None


def settings_print(facts: TranslatorFacts, options: TranslateOptions, video: VideoOptions | None) -> str:
    """A fingerprint of the settings that a result depends on, besides its name; ``video`` is None for a picture."""
    told = [facts.strength, facts.colours, facts.work_size, str(options.precision)]
    told += [facts.brush_size, facts.detail]
    if video is None:
        told += [str(options.format), options.quality]
    else:
        told += [{name: value for name, value in asdict(video).items() if name not in NOT_OF_RESULT}]
    return hashlib.sha256(json.dumps(told, default=str).encode()).hexdigest()[:16]


def compare(item: PlanItem, known: ResultEntry, result: Path, settings: str, model: str) -> FileReason:
    """Return what to report of an existing result that an earlier batch made.

    Args:
        item: the source.
        known: what the index says of the result.
        result: where it is.
        settings: see :func:`settings_print`.
        model: SHA-256 of the model file.

    Returns:
        NONE where it is what would be made now; KEPT where it is not, but somebody changed it, so that it is not ours
        to replace; else why it is to be made again.
    """
    size, written = _result_state(result, numbered=item.numbered)
    is_ours = size == known.bytes and abs(written - known.written_ns) <= ROUNDED_NS
    if size < known.bytes and _is_cut(result, video=item.video, numbered=item.numbered):
        return FileReason.CUT
    state = state_of(item.source)
    if state is not None and state != known.state:
        reason = FileReason.SOURCE
    elif model != known.model:
        reason = FileReason.MODEL
    elif settings != known.settings:
        reason = FileReason.SETTINGS
    else:
        return FileReason.NONE
    return reason if is_ours else FileReason.KEPT


def entry_of(origin: Origin, target: Path, place: Path, state: SourceState, settings: str, model: str) -> ResultEntry:
    """The entry of a result that is written.

    Raises:
        OSError: it is gone.
    """
    folder = origin.names.folder
    size, written = _result_state(target, numbered="/" in target.relative_to(folder).as_posix())
    return ResultEntry(
        result=target.relative_to(folder).as_posix(),
        source=origin.key,
        size=state.size,
        mtime_ns=state.mtime_ns,
        settings=settings,
        model=model,
        naming=origin.naming,
        place=place.relative_to(folder).as_posix(),
        template=origin.template,
        index=origin.number,
        bytes=size,
        written_ns=written,
    )


def _result_state(result: Path, *, numbered: bool) -> tuple[int, int]:
    """Size in bytes and time of the last change; of numbered pictures of all together."""
    files = _files(result.parent) if numbered else iter((result,))
    found = [os.stat(path) for path in files]  # noqa: PTH116 - quicker
    return sum(each.st_size for each in found), max((each.st_mtime_ns for each in found), default=0)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))


def _is_cut(result: Path, *, video: bool, numbered: bool) -> bool:
    """Whether a result that is smaller than it was cannot be read to its end; one that can was changed by somebody."""
    if numbered:
        return False
    if video:
        return not result.stat().st_size or is_cut_short(result)
    try:
        if (size := tiff_size(result)) is not None and size[0] * size[1] > MAX_PIXELS:
            read_through(result)
        else:
            read_image(result)
    except PutError:
        return True
    return False
