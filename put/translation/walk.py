"""Find the files that a batch reads: the one walk through what was given, whoever asks."""

from __future__ import annotations

import glob
import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from put.errors import MediaError, OptionError, PutError
from put.files.atomic import PART_SUFFIX
from put.files.exclude import Exclusion, is_system_folder
from put.files.file_names import name_key
from put.files.identity import Identity, identity_of
from put.images.formats.kinds import READABLE_NAMES, guess_unknown_format
from put.images.image_files import READABLE_ENDINGS
from put.translation.results_index import OwnResults
from put.video.probe import ANIMATED_ENDINGS, VIDEO_ENDINGS, is_animated, is_sequence

__all__ = ["SPECIAL", "Found", "FoundFile", "find_inputs", "has_frames", "is_text", "special_file"]

_ENDINGS = READABLE_ENDINGS | VIDEO_ENDINGS
SPECIAL = {"pipe": "a named pipe", "socket": "a socket", "device": "a device"}
"""What is no ordinary file, in words."""
_SHARED = frozenset({".ts", ".mts"})
"""Endings of videos that programs and translations in text have, too: these files are looked into."""
_REPORT = re.compile(r"(put-report|.+\.report)(\s\(\d+\))?\.json", re.DOTALL)
"""Reports of earlier batches: nobody has to be told that they are no pictures."""
_TEXTS = ("text", "an XML or SVG document", "a web page")
_IS_SPECIAL: tuple[tuple[Callable[[int], bool], str], ...] = (
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)


class FoundFile(NamedTuple):
    """A file that a batch reads."""

    source: Path
    below: Path
    """The folder of its result, relative to the output folder."""
    video: bool
    """Whether it has frames: a video, an animation, or numbered pictures."""


@dataclass(frozen=True)
class Found:
    """The files of a batch, before any setting matters but the output folder."""

    files: tuple[FoundFile, ...]
    """In a stable order."""
    problems: tuple[tuple[Path, PutError], ...] = ()
    """Folders that could not be read, each with its reason."""
    left_out: int = 0
    """Files in the folders that are neither pictures nor videos by their ending."""
    left_out_endings: tuple[str, ...] = ()
    """Their most frequent endings, at most five."""
    special: tuple[tuple[Path, str], ...] = ()
    """Pipes, sockets and devices that are passed over, each with its key in `SPECIAL`: reading one may never end."""
    unmatched: tuple[str, ...] = ()
    """Patterns of what is to be passed over that nothing matched."""


def find_inputs(inputs: Sequence[Path | str], output: Path, exclude: Sequence[str] = ()) -> Found:
    """Find every picture and video.

    A single folder is mirrored into ``output`` itself; of several inputs each folder is mirrored into a folder of its
    own name below ``output``, and single files go straight into it. Patterns (``*``, ``?``, ``[``, ``**``) are mirrored
    from their first folder without a wildcard. Hidden files and folders, those of systems such as ``@eaDir``, and what
    lies in ``output`` are passed over; where results lie beside their originals, the results of earlier batches are.
    Links to folders are followed, but for those that lead back to where they are, and those within a linked folder to
    one that was followed before. Files named one by one are taken whatever their ending. A name such as
    ``frames/%05d.png`` means numbered pictures that are the frames of one video. Only files whose ending does not say
    whether they are videos, or have frames, are opened.

    Args:
        inputs: files, folders and patterns.
        output: the folder for the results; it need not exist.
        exclude: patterns of what is passed over, see :class:`put.files.exclude.Exclusion`.

    Raises:
        OptionError: nothing to do, a pattern without a match, or an empty text.
    """
    finder = _Finder(output, exclude)
    names: set[str] = set()
    files = [pair for given in inputs for pair in finder.find(given, single=len(inputs) == 1, names=names)]
    if not files and not finder.problems:
        raise _nothing(inputs, finder.special)
    endings = tuple(ending for ending, _ in finder.left_out.most_common(5))
    found = tuple(FoundFile(source, below, has_frames(source)) for source, below in _unique(files))
    special, unmatched = tuple(finder.special), finder.exclusion.unmatched
    return Found(found, tuple(finder.problems), finder.left_out.total(), endings, special, unmatched)


def has_frames(source: Path) -> bool:
    """Return whether a file counts as a video, an animation or numbered pictures and not as a picture."""
    ending = source.suffix.lower()
    if ending in VIDEO_ENDINGS or is_sequence(source):
        return True
    if ending in ANIMATED_ENDINGS:
        return is_animated(source)
    return ending not in READABLE_ENDINGS and _looks_like_a_video(source)


def is_text(source: Path) -> bool:
    """Return whether a file in a folder is text, by its content, though it is named as videos are: TypeScript, Qt's
    translations.
    """
    return source.suffix.lower() in _SHARED and _head_words(source) in _TEXTS


def special_file(path: Path) -> str:
    """Return what kind of special file it is, a key of `SPECIAL`; empty for others and for what does not exist."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - Path.stat is slower
    except (OSError, ValueError):
        return ""
    return next((kind for is_it, kind in _IS_SPECIAL if is_it(mode)), "")


class _Way(NamedTuple):
    """How the walk came to a folder."""

    keys: frozenset[Identity | None]
    """Of it and of all folders that it lies in."""
    is_linked: bool = False
    """Whether a link led there."""


class _Circles:
    """Tells which folders of a pattern's matches were reached by a link to a folder that they lie in.

    Args:
        root: the first folder of the pattern without a wildcard.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._keys: dict[Path, frozenset[Identity | None] | None] = {Path(): frozenset((identity_of(root),))}

    def holds(self, below: Path) -> bool:
        """Return whether the way to a folder, relative to the root, comes twice through one."""
        return self._way(below) is None

    def _way(self, below: Path) -> frozenset[Identity | None] | None:
        if below not in self._keys:
            before, key = self._way(below.parent), identity_of(self._root / below)
            is_circle = before is None or (key is not None and key in before)
            self._keys[below] = None if before is None or is_circle else before | {key}
        return self._keys[below]


class _Finder:
    """Walks inputs, noting what it passes over."""

    def __init__(self, output: Path, exclude: Sequence[str]) -> None:
        self.exclusion = Exclusion(exclude)
        self.output = output.resolve()
        self._output = identity_of(output)
        self._own = OwnResults(output)
        self.problems: list[tuple[Path, PutError]] = []
        self.left_out: Counter[str] = Counter()
        self.special: list[tuple[Path, str]] = []

    def find(self, given: Path | str, *, single: bool, names: set[str]) -> Iterator[tuple[Path, Path]]:
        """Yield pairs of an input and its folder relative to the output."""
        if not os.fspath(given):
            raise OptionError("One of the inputs is empty.", "Write . for the current folder.")
        text = os.path.expanduser(given)  # noqa: PTH111 - Path.expanduser raises for a file named ~x
        path = Path(text)
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
            below = Path() if single else _own_name(path, names)
            yield from self._walk(path, below)
        elif not os.path.exists(path) and glob.has_magic(str(text)) and not _names_frames(path):  # noqa: PTH110
            yield from self._expand(str(text))
        elif not self._is_excluded(path.name, path.name) and self._is_plain(path):
            yield path, Path()

    def _walk(self, top: Path, below: Path) -> Iterator[tuple[Path, Path]]:
        """Yield a folder's files, then its folders."""
        waiting = [(top, below, _Way(frozenset((identity_of(top),))))]
        is_within = self._own.lie_in(top)
        followed: set[Identity | None] = set()
        while waiting:
            folder, below, way = waiting.pop()
            own = self._own.names_in(folder) if is_within else frozenset[str]()
            folders: list[os.DirEntry[str]] = []
            files: list[str] = []
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if entry.name not in own and not self._is_excluded(entry.name, entry.path, top):
                            self._sort(entry, folders, files)
            except OSError as error:
                self._note(folder, error)
                continue
            yield from ((folder / name, below) for name in sorted(files))
            inner = ((entry, self._way_into(entry, way, followed)) for entry in sorted(folders, key=_name))
            entered = [(folder / entry.name, below / entry.name, on) for entry, on in inner if on is not None]
            waiting += reversed(entered)

    def _is_excluded(self, name: str, path: str, top: Path | None = None) -> bool:
        """Whether a pattern matches a name, or a path below ``top``."""
        if not self.exclusion:
            return False
        below = path if top is None else path[len(os.path.join(top, "")) :]  # noqa: PTH118 - as text
        return self.exclusion.takes(name, below.replace(os.sep, "/"))

    def _sort(self, entry: os.DirEntry[str], folders: list[os.DirEntry[str]], files: list[str]) -> None:
        """Put an entry where it belongs. Only links, and what is no plain file, cost a look at the disk."""
        if _is_kind(entry.is_dir):
            folders.append(entry)
        elif (
            self._takes(entry.name)
            and (_is_kind(entry.is_file) or self._is_plain(Path(entry.path)))
            and not self._leaves_out(entry.path)
        ):
            files.append(entry.name)

    def _way_into(self, entry: os.DirEntry[str], way: _Way, followed: set[Identity | None]) -> _Way | None:
        """Return the way into a folder; None where it is passed over. ``followed`` grows by each link.

        Within a linked folder a link is not followed to where another led before: folders that link to each other would
        be gone through in every order.
        """
        if is_system_folder(entry.name):
            return None
        key, is_link = identity_of(entry.path), entry.is_symlink()
        if key is not None and (key in way.keys or key == self._output):
            return None
        if is_link:
            if way.is_linked and key in followed:
                return None
            followed.add(key)
        return _Way(way.keys | {key}, way.is_linked or is_link)

    def _is_plain(self, path: Path) -> bool:
        """Return whether reading a file ends. What is not there counts: it fails by itself, with its reason."""
        if kind := special_file(path):
            self.special.append((path, kind))
        return not kind

    def _takes(self, name: str) -> bool:
        if name.startswith(".") or name.endswith(PART_SUFFIX):
            return False
        ending = os.path.splitext(name)[1].lower()  # noqa: PTH122 - much quicker
        if ending in _ENDINGS:
            return True
        if ending == ".json" and _REPORT.fullmatch(name):
            return False
        self.left_out[ending] += 1
        return False

    def _leaves_out(self, path: str) -> bool:
        """Return whether a file that is named as a video is text; such files are counted with others."""
        ending = os.path.splitext(path)[1].lower()  # noqa: PTH122 - much quicker
        if ending not in _SHARED or not is_text(Path(path)):
            return False
        self.left_out[ending] += 1
        return True

    def _note(self, folder: Path, error: OSError) -> None:
        reason = MediaError(
            f"The folder {folder} cannot be read: {error.strerror}.", "Check its permissions.", repr(error)
        )
        self.problems.append((folder, reason))

    def _expand(self, pattern: str) -> Iterator[tuple[Path, Path]]:
        matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not matches:
            raise OptionError(f"Nothing matches {pattern}.", "Check the spelling and the folder.")
        root = _fixed_part(pattern)
        is_within = self._own.lie_in(root)
        circles = _Circles(root)
        for match in matches:
            path = Path(match)
            if path.is_dir() or (not is_within and self.output in Path(os.path.realpath(path)).parents):
                continue
            below = path.relative_to(root).as_posix()
            if any(is_system_folder(part) for part in below.split("/")[:-1]) or self.exclusion.takes_within(below):
                continue
            if (is_within and self._own.holds(root, below)) or circles.holds(path.relative_to(root).parent):
                continue
            if self._takes(path.name) and self._is_plain(path) and not self._leaves_out(match):
                yield path, path.relative_to(root).parent


def _looks_like_a_video(source: Path) -> bool:
    """Return whether a file of an ending that says nothing begins like one."""
    return _head_words(source) in ("a video", "sound or video")


def _head_words(source: Path) -> str:
    """Return what a file seems to hold by how it begins; empty where nothing is known, or where it cannot be read."""
    try:
        with source.open("rb") as file:
            return guess_unknown_format(file.read(64))
    except OSError:
        return ""


def _nothing(inputs: Sequence[Path | str], special: Sequence[tuple[Path, str]]) -> OptionError:
    if special:
        path, kind = special[0]
        return OptionError(f"{path} is {SPECIAL[kind]} and not a picture or video.", "Name a file or a folder.")
    return OptionError(
        "There are no pictures or videos in " + ", ".join(str(given) for given in inputs[:5]) + ".",
        f"Name folders or files with pictures ({READABLE_NAMES}) or videos.",
    )


def _is_kind(asked: Callable[[], bool]) -> bool:
    try:
        return asked()
    except OSError:  # a link that leads to itself
        return False


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _names_frames(path: Path) -> bool:
    """Return whether a name means numbered pictures, though its folder's name has brackets as a pattern has."""
    return is_sequence(path) and os.path.isdir(path.parent)  # noqa: PTH112 - Path.is_dir raises for a name too long


def _own_name(folder: Path, names: set[str]) -> Path:
    """Return a folder name below the output that no other input has."""
    own = name = folder.resolve().name or "root"
    number = 1
    while name_key(name) in names:
        number += 1
        name = f"{own} ({number})"
    names.add(name_key(name))
    return Path(name)


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
