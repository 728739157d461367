"""The path of each result of a batch."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from put.config import OnExists, TranslateOptions, VideoOptions
from put.errors import OptionError
from put.files.file_names import without_forbidden
from put.images.image_files import output_ending
from put.translation.naming import FolderNames, RunningNumbers
from put.translation.own_inputs import first_own_input
from put.translation.results_index import ResultEntry
from put.translation.walk import Found, FoundFile, find_inputs
from put.video.output_plan import target_ending
from put.video.probe import is_sequence

__all__ = [
    "TEMPLATE_TOKENS",
    "Origin",
    "Plan",
    "PlanItem",
    "check_template",
    "expand_template",
    "make_plan",
    "place_results",
]

TEMPLATE_TOKENS = ("name", "ext", "folder", "model", "strength", "index", "date")
"""Names that a file name template may hold in braces: the input's name without its ending, its ending without the
dot, the name of the folder it lies in, the generator's name, the strength in per cent, a running number
(``{index:04}`` pads it), and today's date as YYYY-MM-DD."""


@dataclass(frozen=True, eq=False)
class Origin:
    """Keys of a source and its result in the index of a folder."""

    names: FolderNames
    key: str
    """The source's name in the index."""
    naming: str
    template: str
    number: int
    """The running number, 0 where the template has none."""
    known: ResultEntry | None
    """The result that an earlier batch made of the source under this name."""
    result: Path | None
    """Path of that; it need not exist any longer."""


@dataclass(frozen=True)
class PlanItem:
    """One input and the place of its result."""

    source: Path
    target: Path
    video: bool = False
    """Whether it has frames: a video, an animation, or numbered pictures."""
    numbered: bool = False
    """Whether the result is numbered pictures in a folder of their own."""
    origin: Origin | None = None
    """Key of it in the index of the folder."""


@dataclass(frozen=True)
class Plan:
    """A batch, ready to run."""

    items: tuple[PlanItem, ...]
    found: Found
    """The files that it was made from, and what was passed over."""


def make_plan(
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    model: str = "",
    clips: Mapping[Path, VideoOptions] | None = None,
) -> Plan:
    """Find every picture and video, see :func:`put.translation.walk.find_inputs`, and give each result its place.

    Args:
        inputs: files, folders and patterns.
        output: the folder for the results; it need not exist.
        options: ``format``, ``template``, ``on_exists`` and ``video`` matter.
        model: the generator's name, for the template.
        clips: settings of single videos in place of ``options.video``.

    Raises:
        OptionError: nothing to do, a pattern without a match, a wrong template, or a result that would take the place
            of an input.
    """
    check_template(options.template)
    return place_results(find_inputs(inputs, output, options.exclude), output, options, model, clips)


def place_results(
    found: Found,
    output: Path,
    options: TranslateOptions,
    model: str = "",
    clips: Mapping[Path, VideoOptions] | None = None,
) -> Plan:
    """Give each result of files that were found its place. Two inputs never share a result.

    Args:
        found: what :func:`put.translation.walk.find_inputs` found for the same ``output``.
        output: the folder for the results.
        options: as in :func:`make_plan`.
        model: the same.
        clips: the same.

    Returns:
        The plan, in the order of the files.

    Raises:
        OptionError: a wrong template, or a result that would replace an input.
    """
    check_template(options.template)
    items = tuple(_place(found.files, output, options, model, clips or {}))
    if options.on_exists is not OnExists.NUMBER:
        own = first_own_input((item.source for item in items), (item.target for item in items))
        if own is not None:
            raise OptionError(
                f"The result {own} would replace an input.",
                "Choose another output folder, or a template such as {name}_{model}.",
            )
    return Plan(items, found)


def check_template(template: str) -> None:
    """Check a file name template.

    Raises:
        OptionError: it is empty, holds an unknown token, or names a folder.
    """
    try:
        for _, token, _, _ in string.Formatter().parse(template):
            if token is not None and token not in TEMPLATE_TOKENS:
                raise OptionError(
                    f"The file name template has no token {{{token}}}.",
                    "It may hold " + ", ".join(f"{{{name}}}" for name in TEMPLATE_TOKENS) + ".",
                )
        example = expand_template(template, Path("folder/name.jpg"), "model", 1.0, 1)
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        raise OptionError(
            f"The file name template {template!r} cannot be read: {error}.", "Write for example {name}_{model}."
        ) from error
    if not example.strip(" ."):
        raise OptionError("The file name template gives an empty name.", "Write for example {name}.")
    if any(sign in template for sign in "/\\"):
        raise OptionError(
            "The file name template cannot name folders.", "The folders of the input are kept as they are."
        )


def expand_template(
    template: str, source: Path, model: str, strength: float, index: int, *, date: str | None = None
) -> str:
    """Return the name, without ending, that ``template`` gives to the result of ``source``; ``date`` if not today's."""
    if template == "{name}":
        return source.stem
    name = template.format(
        name=source.stem,
        ext=source.suffix.lstrip("."),
        folder=source.absolute().parent.name,
        model=model,
        strength=round(strength * 100),
        index=index,
        date=dt.datetime.now().astimezone().date().isoformat() if date is None else date,
    )
    return without_forbidden(name)


@dataclass(frozen=True)
class _Wanted:
    """A file and the name that it would have if it were alone."""

    source: Path
    video: bool
    names: FolderNames
    named: Path
    ending: str
    naming: str
    known: ResultEntry | None


def _place(
    found: Iterable[FoundFile],
    output: Path,
    options: TranslateOptions,
    model: str,
    clips: Mapping[Path, VideoOptions],
) -> Iterator[PlanItem]:
    wanted = list(_wanted(found, output, options, model, clips))
    for each in wanted:
        if each.known is not None:
            each.names.keep(each.known)
    is_counted = "index" in {part[1] for part in string.Formatter().parse(options.template)}
    numbers = RunningNumbers(len(wanted), _given_numbers(wanted, options.template) if is_counted else ())
    for place, each in enumerate(wanted, 1):
        known, names = each.known, each.names
        if known is not None:
            index, name = known.index, known.place
        else:
            index = numbers.new(place) if is_counted else 0
            stem = expand_template(options.template, each.named, model, options.strength, index)
            name = names.new(stem, each.named.suffix.lstrip("."), each.ending)
        is_numbered = each.video and each.ending.startswith("/")
        result = None if known is None else names.folder / known.result
        origin = Origin(names, names.source_key(each.source), each.naming, options.template, index, known, result)
        yield PlanItem(each.source, names.folder / name, each.video, is_numbered, origin)


def _wanted(
    found: Iterable[FoundFile],
    output: Path,
    options: TranslateOptions,
    model: str,
    clips: Mapping[Path, VideoOptions],
) -> Iterator[_Wanted]:
    found = list(found)
    folders = _folders(dict.fromkeys(each.below for each in found), output)
    claimed: set[Path] = set()
    for source, below, video in found:
        named = _named_after(source)
        clip = clips.get(source, options.video)
        ending = target_ending(source, clip) if video else output_ending(source, options.format)
        naming = expand_template(options.template, named, model, options.strength, 0, date="") + ending
        names = folders[below]
        known = names.known(source, naming)
        if known is not None:
            known = None if (result := names.folder / known.result) in claimed else known
            claimed.add(result)
        yield _Wanted(source, video, names, named, ending, naming, known)


def _folders(belows: Iterable[Path], output: Path) -> dict[Path, FolderNames]:
    """Return the names in each folder of results, in which neither a file nor numbered pictures get a folder's name."""
    folders = {below: FolderNames(output / below) for below in belows}
    for below, names in folders.items():
        for inner in (below, *below.parents)[:-1]:
            if inner.parent in folders:
                folders[inner.parent].reserve(inner.name)
        around = folders.get(below.parent) if below.name else None
        if around is not None and around.index.holds_folder(below.name):  # an earlier batch put numbered pictures there
            names.reserve_listed()
    return folders


def _given_numbers(wanted: Iterable[_Wanted], template: str) -> set[int]:
    indexes = {id(each.names): each.names.index for each in wanted}
    return {entry.index for index in indexes.values() for entry in index.entries() if entry.template == template}


def _named_after(source: Path) -> Path:
    """Return what the template's tokens are taken from: numbered pictures are named after their folder."""
    if not is_sequence(source):
        return source
    folder = source.absolute().parent
    return folder.with_name(folder.name + source.suffix)
