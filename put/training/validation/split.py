"""The images that a run trains on, those held out for validation, and those shown in its samples."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from put.config import ColorMap, DiscriminatorName, GeneratorName, TrainOptions
from put.data.augment import read_small
from put.data.folders import find_images, source_of, split_held_out
from put.errors import OptionError, PutError, TrainingError
from put.events import Warned
from put.files.atomic import atomic_target
from put.formatting import count_text
from put.runs.layout import HELD_OUT, writing

__all__ = ["SHOWN", "VALIDATION_IMAGES", "Split", "choose_split", "read_split", "write_split"]

SHOWN = 6
"""Images on a sample sheet."""
VALIDATION_IMAGES = 24
"""Images of each side that validation scores are taken from: enough for a kernel distance whose noise is below what
training changes, and few enough that a CPU translates them in a minute."""
FEW = 8
"""Images of a side below which training is hardly worth its time."""
CHECK_SIDE = 256
"""Pixels at which an image is read to see whether it can be."""
ROUNDS = 8
"""Times that unreadable images are replaced by others."""


@dataclass(frozen=True)
class Split:
    """The images of both sides."""

    kept_a: list[Path]
    kept_b: list[Path]
    held_a: list[Path]
    held_b: list[Path]
    """Empty, or at least two: fewer cannot be compared with."""
    shown: list[Path]
    """Images of A on the sample sheets, held out where that is possible."""
    warnings: list[Warned] = field(default_factory=list)
    left_a: list[Path] = field(default_factory=list)
    left_b: list[Path] = field(default_factory=list)
    """Images that are not used at all."""


def choose_split(folder_a: Path, folder_b: Path, options: TrainOptions, left_out: Collection[Path] = ()) -> Split:
    """Find the images and hold some out, whole sources, the same for the same names and seed.

    What is held out or shown has been read once: pictures that cannot be read are passed over.

    Args:
        folder_a: images to start from.
        folder_b: images to end with.
        options: the settings.
        left_out: images of either side that are not used.

    Raises:
        TrainingError: a side has no images, or all of them are left out.
        OptionError: several images of a side that is to be one.
    """
    warnings: list[Warned] = []
    unwanted = set(_true_names(left_out))
    (side_a, left_a), (side_b, left_b) = (
        _without(_find(folder, warnings), folder, unwanted) for folder in (folder_a, folder_b)
    )
    if options.single:
        for folder, side in ((folder_a, side_a), (folder_b, side_b)):
            if len(side) > 1:
                raise OptionError(
                    f"{folder} holds {count_text(len(side), 'picture')}.",
                    "--single trains on one picture a side; leave it out.",
                )
        return Split(side_a, side_b, [], [], side_a, warnings, left_a, left_b)
    evaluated = options.eval_every > 0
    split_a = _hold_out(side_a, VALIDATION_IMAGES if evaluated else SHOWN, options.seed, folder_a)
    split_b = _hold_out(side_b, VALIDATION_IMAGES if evaluated else 0, options.seed, folder_b)
    if min(len(split_a[1]), len(split_b[1])) < 2:  # no validation, so that none of B need be held out
        split_b = side_b, []
    shown = _shown(split_a[1] or side_a)
    warnings += _remarks(options, {folder_a: side_a, folder_b: side_b}, split_a[1], split_b[1])
    return Split(split_a[0], split_b[0], split_a[1], split_b[1], shown, warnings, left_a, left_b)


def write_split(run: Path, split: Split, folder_a: Path, folder_b: Path) -> None:
    """Write which images are held out, shown and left out, by their names below the folders.

    Raises:
        OutputError: it cannot be written.
    """
    content = {
        "a": [_name(path, folder_a) for path in split.held_a],
        "b": [_name(path, folder_b) for path in split.held_b],
        "shown": [_name(path, folder_a) for path in split.shown],
        "left_out": {
            "a": [_name(path, folder_a) for path in split.left_a],
            "b": [_name(path, folder_b) for path in split.left_b],
        },
    }
    with writing(run / HELD_OUT), atomic_target(run / HELD_OUT) as part:
        part.write_text(json.dumps(content, indent=1), encoding="utf-8")


def read_split(run: Path, folder_a: Path, folder_b: Path) -> Split:
    """Find the images again, those that :func:`write_split` names held out.

    Images that came later are trained on, but not those of a source of which some are held out. What was left out
    stays so.

    Raises:
        TrainingError: a side has no images left, or the list is missing or damaged.
    """
    try:
        content = json.loads((run / HELD_OUT).read_text(encoding="utf-8"))
        names = {key: {str(name) for name in content[key]} for key in ("a", "b", "shown")}
        left = content.get("left_out", {"a": [], "b": []})  # runs of before have none
        names |= {f"left {key}": {str(name) for name in left[key]} for key in ("a", "b")}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainingError(
            f"{run / HELD_OUT}, which names the pictures that are held out, is missing or damaged.",
            "Put it back, or start a new run.",
            repr(error),
        ) from error
    warnings: list[Warned] = []
    side_a, left_a = _parted(_find(folder_a, warnings), folder_a, names["left a"])
    side_b, left_b = _parted(_find(folder_b, warnings), folder_b, names["left b"])
    kept_a, held_a = _divide(side_a, folder_a, names["a"])
    kept_b, held_b = _divide(side_b, folder_b, names["b"])
    named = [path for path in side_a if _name(path, folder_a) in names["shown"]]
    shown = [path for path in named if _is_readable(path)] or _shown(held_a or side_a)
    return Split(kept_a, kept_b, held_a, held_b, shown, warnings, left_a, left_b)


def _find(folder: Path, warnings: list[Warned]) -> list[Path]:
    def passed_over(place: Path, error: OSError) -> None:
        warnings.append(Warned(f"This folder cannot be read and is left out: {error.strerror}.", source=place))

    return find_images(folder, passed_over)


def _without(side: list[Path], folder: Path, unwanted: set[str]) -> tuple[list[Path], list[Path]]:
    """Return the images that are used, and those that are not."""
    if not unwanted:
        return side, []
    named = zip(side, _true_names(side), strict=True)
    return _parted(side, folder, {_name(path, folder) for path, name in named if name in unwanted})


def _parted(side: list[Path], folder: Path, left_out: set[str]) -> tuple[list[Path], list[Path]]:
    used, left = list[Path](), list[Path]()
    for path in side:
        (left if _name(path, folder) in left_out else used).append(path)
    if not used:
        raise TrainingError(
            f"The only picture of {folder} is left out."
            if len(left) == 1
            else f"All {len(left)} pictures of {folder} are left out.",
            "Leave fewer of them out, or name a folder with more pictures.",
        )
    return used, left


def _true_names(paths: Collection[Path]) -> list[str]:
    """Return names that do not depend on how a path is written. Links that are images themselves keep their own."""
    folders = {folder: os.path.realpath(folder) for folder in {path.parent for path in paths}}
    return [os.path.normcase(f"{folders[path.parent]}{os.sep}{path.name}") for path in paths]


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if path != folder else path.name


def _divide(side: list[Path], folder: Path, names: set[str]) -> tuple[list[Path], list[Path]]:
    held = [path for path in side if _name(path, folder) in names]
    sources = {source_of(path) for path in held}
    return [path for path in side if source_of(path) not in sources], held


def _hold_out(side: list[Path], count: int, seed: int, folder: Path) -> tuple[list[Path], list[Path]]:
    """Split as :func:`split_held_out` does, but hold out only pictures that can be read."""
    broken = set[Path]()
    for _ in range(ROUNDS):
        held = split_held_out([path for path in side if path not in broken], count, seed, folder)[1]
        found = {path for path in held if not _is_readable(path)}
        broken |= found
        if not found:
            break
    out = set(held) - broken
    sources = {source_of(path) for path in out}
    kept = [path for path in side if path not in out and not (path in broken and source_of(path) in sources)]
    return kept, [path for path in side if path in out]


def _shown(paths: Sequence[Path]) -> list[Path]:
    """Return up to ``SHOWN`` pictures that can be read, evenly over the list; none where that takes too long."""
    rest, found = list(paths), list[Path]()
    for _ in range(ROUNDS):
        found = _spread(rest)
        broken = {path for path in found if not _is_readable(path)}
        if not broken:
            return found
        rest = [path for path in rest if path not in broken]
        found = [path for path in found if path not in broken]
    return found


def _is_readable(path: Path) -> bool:
    try:
        read_small(path, CHECK_SIDE)
    except PutError:
        return False
    return True


def _spread(paths: list[Path]) -> list[Path]:
    """Return up to ``SHOWN`` of them, evenly over the list."""
    count = min(SHOWN, len(paths))
    return [paths[index * len(paths) // count] for index in range(count)]


def _idle(options: TrainOptions) -> Iterator[Warned]:
    """Yield a warning for each option that was set and does nothing beside the others."""
    if options.r1 > 0 and options.discriminator == DiscriminatorName.PROJECTED and not options.single:
        yield Warned("r1 has no effect: it is a penalty of PatchGAN.")
    if options.color_map == ColorMap.ON and options.generator == GeneratorName.RESNET:
        yield Warned("color_map has no effect: only painters have such a matrix.")
    if options.patience > 0 and options.eval_every == 0:
        yield Warned("patience has no effect without validation scores: eval_every is 0.")


def _remarks(
    options: TrainOptions, sides: dict[Path, list[Path]], held_a: list[Path], held_b: list[Path]
) -> Iterator[Warned]:
    for folder, side in sides.items():
        if len(side) < FEW:
            yield Warned(
                f"{folder} holds only {count_text(len(side), 'picture')}.",
                "Some hundred are needed for a generator to learn well."
                if options.diff_augment
                else "Some hundred are needed for a generator to learn well; --diff-augment colour,translation,cutout "
                "helps with fewer.",
            )
    yield from _idle(options)
    if not held_a:
        yield Warned(
            "There are too few different pictures to hold some out. The samples show pictures that are trained on."
        )
    if options.eval_every > 0 and not held_b:
        yield Warned(
            "There are too few different pictures for validation scores, so no model can be called the best.",
            "Compare the samples.",
        )
