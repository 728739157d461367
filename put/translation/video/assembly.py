"""The encoded chunks of a video joined to its result, or to the part that is done."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from put.config import Container, VideoOptions
from put.errors import PutError
from put.files.atomic import atomic_target, write_problem
from put.formatting import count_text
from put.translation.naming import FolderNames
from put.translation.results_index import ResultEntry, ResultsIndex
from put.translation.video.journal import Journal
from put.video.frames.sequence_write import other_numbers
from put.video.output_plan import OutputSpec
from put.video.probe import is_sequence
from put.video.writing.mux import ChunkFile, mux_video

__all__ = ["Assembly"]


@dataclass(frozen=True, eq=False)
class Assembly:
    """Joins the chunks of a journal, of which there is at least one."""

    source: Path
    """Its sound, subtitles and metadata are taken over."""
    target: Path
    """The result; of numbered pictures the pattern of their names, in their folder."""
    spec: OutputSpec
    time_base: Fraction
    """Seconds of one unit of the frames' time stamps."""
    video: VideoOptions
    """``start`` and ``end`` matter."""
    journal: Journal

    def write(self) -> tuple[str, ...]:
        """Write the result, whole or not at all.

        Returns:
            Sentences on what could not be kept.

        Raises:
            PutError: a chunk is damaged, or the result cannot be written.
        """
        return self._written(self.target, is_part=False)

    def write_part(self) -> None:
        """Write the frames so far beside the target, under a name of their own.

        Raises:
            PutError: as for :meth:`write`.
        """
        is_folder = self.spec.container is Container.FRAMES
        whole = self.target.parent if is_folder else self.target
        part, number = whole.with_stem(f"{whole.stem} (part)"), 2
        while part.exists():
            part, number = whole.with_stem(f"{whole.stem} (part {number})"), number + 1
        self._written(part / self.target.name if is_folder else part, is_part=True)
        self._note_part(part)

    def _note_part(self, part: Path) -> None:
        """Note in the index that it is a result: where those lie beside their originals it is no input later."""
        size = mtime = 0
        with suppress(OSError):
            state = os.stat(self.source)  # noqa: PTH116 - of numbered pictures there is none
            size, mtime = state.st_size, state.st_mtime_ns
        name = f"{part.name}/{self.target.name}" if self.spec.container is Container.FRAMES else part.name
        names = FolderNames(part.parent)
        key = names.source_key(self.source)
        with suppress(PutError):
            names.index.add(ResultEntry(name, key, size, mtime, "", "", f"part: {name}", name))

    def _written(self, target: Path, *, is_part: bool) -> tuple[str, ...]:
        chunks = [
            ChunkFile(self.journal.path(chunk.number), chunk.times, chunk.durations) for chunk in self.journal.chunks
        ]
        origin, end = self._time_range(is_part=is_part)
        source = None if is_sequence(self.source) else self.source
        try:
            if self.spec.container is Container.FRAMES:
                return self._written_pictures(target.parent, chunks)
            with atomic_target(target) as place:
                return mux_video(place, self.spec, chunks, source, origin=origin, end=end)
        except OSError as error:
            raise write_problem(error, target) from error

    def _written_pictures(self, folder: Path, chunks: list[ChunkFile]) -> tuple[str, ...]:
        """Publish numbered pictures: a new folder appears whole; in an existing one they are replaced one by one."""
        if folder.is_dir() and any(folder.iterdir()):
            notes = mux_video(folder, self.spec, chunks, None)
            return (*notes, *self._without_others(folder, sum(len(chunk.times) for chunk in chunks)))
        fresh = self.journal.folder / "result"
        shutil.rmtree(fresh, ignore_errors=True)
        notes = mux_video(fresh, self.spec, chunks, None)
        if folder.is_dir():
            folder.rmdir()  # Windows renames to no name that is taken
        fresh.rename(folder)
        return notes

    def _without_others(self, folder: Path, count: int) -> tuple[str, ...]:
        """Remove what an earlier, longer result left behind its end; pictures of which nothing is known stay."""
        others = other_numbers(folder, self.spec, count) - ResultsIndex(folder).top_names()
        if ResultsIndex(folder.parent).of_result(f"{folder.name}/{self.spec.pattern}") is not None:
            for name in others:
                (folder / name).unlink(missing_ok=True)
        elif others:
            number = count_text(len(others), "picture")
            return (f"In {folder} {number} of the same numbering stayed that are not a part of the result.",)
        return ()

    def _time_range(self, *, is_part: bool) -> tuple[Fraction | None, Fraction | None]:
        """Return seconds of the source's clock between which the result lies; None where it is not cut."""
        chunks, base = self.journal.chunks, self.time_base
        first, last = chunks[0].times[0], chunks[-1].times[-1]
        origin = first * base if self.video.start else None
        if is_part:
            shown = chunks[-1].durations[-1] or (last - chunks[-1].times[-2] if len(chunks[-1].times) > 1 else 1)
            return origin, (last + shown) * base
        if self.video.end is None:
            return origin, None
        return origin, first * base + Fraction(self.video.end - (self.video.start or 0.0)).limit_denominator(10**6)
