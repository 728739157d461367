"""Where each result of a batch goes."""

from __future__ import annotations

import datetime as dt
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from put.config import OnExists, TranslateOptions, VideoOptions
from put.errors import OptionError
from put.images.image_files import output_ending
from put.translate.own_inputs import first_own_input
from put.translate.walk import Found, FoundFile, find_inputs
from put.video.output_plan import target_ending
from put.video.probe import is_sequence

__all__ = [
    "TEMPLATE_TOKENS",
    "Plan",
    "PlanItem",
    "check_template",
    "expand_template",
    "make_plan",
    "place_results",
]

TEMPLATE_TOKENS = ("name", "ext", "folder", "model", "strength", "index", "date")
"""What a file name template may hold in braces: the input's name without its ending, its ending without the dot, the
name of the folder it lies in, the generator's name, the strength in per cent, a running number (``{index:04}`` pads
it), and today's date as YYYY-MM-DD."""

FORBIDDEN = '<>:"/\\|?*'


@dataclass(frozen=True)
class PlanItem:
    """One input and the place of its result."""

    source: Path
    target: Path
    video: bool = False
    """Whether it has frames: a video, an animation, or numbered pictures."""
    numbered: bool = False
    """Whether the result is numbered pictures in a folder of their own."""


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
    """Find every picture and video, see :func:`put.translate.walk.find_inputs`, and give each result its place.

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
    return place_results(find_inputs(inputs, output), output, options, model, clips)


def place_results(
    found: Found,
    output: Path,
    options: TranslateOptions,
    model: str = "",
    clips: Mapping[Path, VideoOptions] | None = None,
) -> Plan:
    """Give each result of files that were found its place. Two inputs never share a result.

    Args:
        found: what :func:`put.translate.walk.find_inputs` found for the same ``output``.
        output: the folder for the results.
        options: as in :func:`make_plan`.
        model: the same.
        clips: the same.

    Returns:
        The plan, in the order of the files.

    Raises:
        OptionError: a wrong template, or a result that would take the place of an input.
    """
    check_template(options.template)
    items = tuple(_place(found.files, output, options, model, clips or {}))
    if options.on_exists is not OnExists.NUMBER:
        own = first_own_input((item.source for item in items), (item.target for item in items))
        if own is not None:
            raise OptionError(
                f"The result {own} would take the place of an input.",
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


def expand_template(template: str, source: Path, model: str, strength: float, index: int) -> str:
    """The name, without its ending, that ``template`` gives to the result of ``source``."""
    if template == "{name}":
        return source.stem
    name = template.format(
        name=source.stem,
        ext=source.suffix.lstrip("."),
        folder=source.absolute().parent.name,
        model=model,
        strength=round(strength * 100),
        index=index,
        date=dt.datetime.now().astimezone().date().isoformat(),
    )
    return "".join("_" if sign in FORBIDDEN or ord(sign) < 32 else sign for sign in name)


def _place(
    found: Iterable[FoundFile],
    output: Path,
    options: TranslateOptions,
    model: str,
    clips: Mapping[Path, VideoOptions],
) -> Iterator[PlanItem]:
    taken: set[str] = set()
    numbers: Counter[str] = Counter()
    folders: dict[Path, Path] = {}
    for index, (source, below, video) in enumerate(found, 1):
        named = _named_after(source)
        stem = expand_template(options.template, named, model, options.strength, index)
        clip = clips.get(source, options.video)
        ending = target_ending(source, clip) if video else output_ending(source, options.format)
        folder = folders.get(below) or folders.setdefault(below, output / below)
        target = folder / f"{stem}{ending}"
        first = key = str(target).casefold()
        if first in taken:
            target = folder / f"{stem}_{named.suffix.lstrip('.')}{ending}"
            key = str(target).casefold()
        while key in taken:
            numbers[first] += 1
            target = folder / f"{stem} ({numbers[first] + 1}){ending}"
            key = str(target).casefold()
        taken.add(key)
        yield PlanItem(source, target, video, video and ending.startswith("/"))


def _named_after(source: Path) -> Path:
    """What the template's tokens are taken from: numbered pictures are named after their folder."""
    if not is_sequence(source):
        return source
    folder = source.absolute().parent
    return folder.with_name(folder.name + source.suffix)
