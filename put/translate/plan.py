"""Which files a batch reads and where each result goes."""

from __future__ import annotations

import datetime as dt
import glob
import os
import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from put.config import OnExists, TranslateOptions, VideoOptions
from put.errors import MediaError, OptionError, PutError
from put.files.atomic import PART_SUFFIX
from put.images.formats.kinds import guess_unknown_format
from put.images.image_files import READABLE_ENDINGS, output_ending
from put.video.output_plan import target_ending
from put.video.probe import ANIMATED_ENDINGS, VIDEO_ENDINGS, is_animated, is_sequence

__all__ = ["TEMPLATE_TOKENS", "Plan", "PlanItem", "check_template", "expand_template", "has_frames", "make_plan"]

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
    problems: tuple[tuple[Path, PutError], ...] = ()
    """Folders that could not be read, each with its reason."""
    left_out: int = 0
    """Files in the folders that are neither pictures nor videos by their ending."""
    left_out_endings: tuple[str, ...] = ()
    """Their most frequent endings, at most five."""


def make_plan(
    inputs: Sequence[Path | str],
    output: Path,
    options: TranslateOptions,
    model: str = "",
    clips: Mapping[Path, VideoOptions] | None = None,
) -> Plan:
    """Find every picture and video and give each result its place.

    A single folder is mirrored into ``output`` itself; of several inputs each folder is mirrored into a folder of its
    own name below ``output``, and single files go straight into it. Patterns (``*``, ``?``, ``[``, ``**``) are mirrored
    from their first folder without a wildcard. Hidden files and folders and what lies in ``output`` are passed over.
    Files named one by one are taken whatever their ending. A name such as ``frames/%05d.png`` means numbered pictures
    that are the frames of one video. Two inputs never share a result.

    Args:
        inputs: files, folders and patterns.
        output: the folder for the results; it need not exist.
        options: ``format``, ``template``, ``on_exists`` and ``video`` matter.
        model: the generator's name, for the template.
        clips: settings of single videos in place of ``options.video``.

    Returns:
        The plan, in a stable order.

    Raises:
        OptionError: nothing to do, a pattern without a match, a wrong template, or a result that would take the place
            of an input.
    """
    check_template(options.template)
    finder = _Finder(output)
    found: list[tuple[Path, Path]] = []
    names: Counter[str] = Counter()
    for given in inputs:
        found.extend(finder.find(given, single=len(inputs) == 1, names=names))
    if not found and not finder.problems:
        raise OptionError(
            "There are no pictures or videos in " + ", ".join(str(given) for given in inputs[:5]) + ".",
            "Name folders or files with JPEG, PNG, WebP, TIFF, BMP, AVIF, GIF or HEIC pictures, or with videos.",
        )
    items = tuple(_place(_unique(found), output, options, model, clips or {}))
    _refuse_own_inputs(items, options)
    endings = tuple(ending for ending, _ in finder.left_out.most_common(5))
    return Plan(items, tuple(finder.problems), finder.left_out.total(), endings)


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
    """Return the name, without its ending, that ``template`` gives to the result of ``source``."""
    name = template.format(
        name=source.stem,
        ext=source.suffix.lstrip("."),
        folder=source.absolute().parent.name,
        model=model,
        strength=round(strength * 100),
        index=index,
        date=dt.datetime.now().astimezone().date().isoformat(),
    )
    if template == "{name}":
        return name
    return "".join("_" if sign in FORBIDDEN or ord(sign) < 32 else sign for sign in name)


class _Finder:
    """Walks inputs and notes what it skips."""

    def __init__(self, output: Path) -> None:
        self.output = output.resolve()
        self._output = _identity(output)
        self.problems: list[tuple[Path, PutError]] = []
        self.left_out: Counter[str] = Counter()

    def find(self, given: Path | str, *, single: bool, names: Counter[str]) -> Iterator[tuple[Path, Path]]:
        """Yield pairs of an input and its folder relative to the output."""
        text = os.path.expanduser(given)  # noqa: PTH111 - Path.expanduser raises for a file named ~x
        path = Path(text)
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
            below = Path() if single else _own_name(path, names)
            yield from self._walk(path, below)
        elif not os.path.exists(path) and glob.has_magic(str(text)) and not _names_frames(path):  # noqa: PTH110
            yield from self._expand(str(text))
        else:
            yield path, Path()

    def _walk(self, root: Path, below: Path) -> Iterator[tuple[Path, Path]]:
        seen = {root.resolve()}
        for folder, folders, files in os.walk(root, onerror=self._note, followlinks=True):
            here = Path(folder)
            folders[:] = sorted(name for name in folders if self._enters(here / name, seen))
            relative = below / here.relative_to(root)
            for name in sorted(files):
                if self._takes(name):
                    yield here / name, relative

    def _enters(self, folder: Path, seen: set[Path]) -> bool:
        real = folder.resolve()
        if folder.name.startswith(".") or real in seen or real == self.output:
            return False
        if self._output is not None and _identity(folder) == self._output:
            return False
        if folder.is_symlink():
            seen.add(real)
        return True

    def _takes(self, name: str) -> bool:
        if name.startswith(".") or name.endswith(PART_SUFFIX):
            return False
        ending = Path(name).suffix.lower()
        if ending in READABLE_ENDINGS or ending in VIDEO_ENDINGS:
            return True
        self.left_out[ending] += 1
        return False

    def _note(self, error: OSError) -> None:
        folder = Path(str(error.filename))
        reason = MediaError(
            f"The folder {folder} cannot be read: {error.strerror}.", "Check its permissions.", repr(error)
        )
        self.problems.append((folder, reason))

    def _expand(self, pattern: str) -> Iterator[tuple[Path, Path]]:
        matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not matches:
            raise OptionError(f"Nothing matches {pattern}.", "Check the spelling and the folder.")
        root = _fixed_part(pattern)
        for match in matches:
            path = Path(match)
            if path.is_dir() or self.output in Path(os.path.realpath(path)).parents:
                continue
            if self._takes(path.name):
                yield path, path.relative_to(root).parent


def _names_frames(path: Path) -> bool:
    """Return whether a name means numbered pictures, though its folder's name has brackets as a pattern has."""
    return is_sequence(path) and os.path.isdir(path.parent)  # noqa: PTH112 - Path.is_dir raises for a name too long


def _own_name(folder: Path, names: Counter[str]) -> Path:
    """Return a folder name below the output that no other input has."""
    name = folder.resolve().name or "root"
    names[name.casefold()] += 1
    count = names[name.casefold()]
    return Path(name if count == 1 else f"{name} ({count})")


def _fixed_part(pattern: str) -> Path:
    """Return the folders of a pattern before its first wildcard."""
    fixed = []
    for part in Path(pattern).parts[:-1]:
        if glob.has_magic(part):
            break
        fixed.append(part)
    return Path(*fixed)


def _unique(found: Iterable[tuple[Path, Path]]) -> Iterator[tuple[Path, Path]]:
    """Yield every file once, though it was named twice."""
    seen: set[str] = set()
    for source, relative in found:
        key = os.path.abspath(source)  # noqa: PTH100 - Path.absolute keeps '..'
        if key not in seen:
            seen.add(key)
            yield source, relative


def _place(
    found: Iterable[tuple[Path, Path]],
    output: Path,
    options: TranslateOptions,
    model: str,
    clips: Mapping[Path, VideoOptions],
) -> Iterator[PlanItem]:
    taken: set[str] = set()
    numbers: Counter[str] = Counter()
    for index, (source, relative) in enumerate(found, 1):
        named = _named_after(source)
        video = has_frames(source)
        stem = expand_template(options.template, named, model, options.strength, index)
        clip = clips.get(source, options.video)
        ending = target_ending(source, clip) if video else output_ending(source, options.format)
        folder = output / relative
        target = folder / f"{stem}{ending}"
        first = str(target).casefold()
        if first in taken:
            target = folder / f"{stem}_{named.suffix.lstrip('.')}{ending}"
        while str(target).casefold() in taken:
            numbers[first] += 1
            target = folder / f"{stem} ({numbers[first] + 1}){ending}"
        taken.add(str(target).casefold())
        yield PlanItem(source, target, video, video and ending.startswith("/"))


def has_frames(source: Path) -> bool:
    """Return whether a file counts as a video, an animation or numbered pictures and not as a picture."""
    ending = source.suffix.lower()
    if ending in VIDEO_ENDINGS or is_sequence(source):
        return True
    if ending in ANIMATED_ENDINGS:
        return is_animated(source)
    return ending not in READABLE_ENDINGS and _looks_like_a_video(source)


def _looks_like_a_video(source: Path) -> bool:
    """Return whether a file of an ending that says nothing begins like one."""
    try:
        with source.open("rb") as file:
            return guess_unknown_format(file.read(64)) in ("a video", "sound or video")
    except OSError:
        return False


def _named_after(source: Path) -> Path:
    """Return the path that the template's tokens describe: numbered pictures are named after their folder."""
    if not is_sequence(source):
        return source
    folder = source.absolute().parent
    return folder.with_name(folder.name + source.suffix)


def _identity(path: Path) -> tuple[int, ...] | None:
    """Return a key that identifies a file or folder however its path is spelled; None where there is none. Its folder
    distinguishes a file from its hard links.
    """
    try:
        real = os.path.realpath(path)
        own, folder = os.stat(real), os.stat(os.path.dirname(real))  # noqa: PTH116, PTH120
    except OSError:
        return None
    return own.st_dev, own.st_ino, folder.st_dev, folder.st_ino


def _refuse_own_inputs(items: Sequence[PlanItem], options: TranslateOptions) -> None:
    if options.on_exists is OnExists.NUMBER:
        return
    sources = {os.path.realpath(item.source) for item in items}
    identities = {_identity(item.source) for item in items} - {None}
    for item in items:
        if os.path.realpath(item.target) in sources or _identity(item.target) in identities:
            raise OptionError(
                f"The result {item.target} would replace an input.",
                "Choose another output folder, or a template such as {name}_{model}.",
            )
