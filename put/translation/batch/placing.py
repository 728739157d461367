"""Where a result goes, and whether what is there already stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from put.config import OnExists
from put.errors import OutputError
from put.events import FileReason
from put.files.file_names import name_key
from put.translation.batch.settings import FileSettings
from put.translation.existing import compare, target_exists
from put.translation.plan import PlanItem

__all__ = ["Choice", "ResultPlaces"]


@dataclass(frozen=True)
class Choice:
    """Path of the result."""

    target: Path
    reason: FileReason = FileReason.NONE
    is_left: bool = False
    """Whether an existing result stays."""


class ResultPlaces:
    """Chooses the paths of results, by what exists.

    Args:
        settings: of the files.
        items: all files of the batch: their places are reserved.
    """

    def __init__(self, settings: FileSettings, items: Iterable[PlanItem]) -> None:
        self._settings = settings
        self._reserved = {_key(item.target) for item in items}

    def choose(self, item: PlanItem) -> Choice:
        """Return the path of the result, or of the existing one that stays.

        Raises:
            OutputError: it exists, and that is an error by the settings.
        """
        on_exists = self._settings.options.on_exists
        if on_exists is OnExists.SKIP:
            return self._up_to_date(item)
        target = item.target
        if on_exists is OnExists.OVERWRITE or not target_exists(target, numbered=item.numbered):
            return Choice(target)
        if on_exists is OnExists.ERROR:
            raise OutputError(f"{target} already exists.", "Choose another folder, or --on-exists number.")
        number = 2
        while _key(numbered := _numbered(target, number, folder=item.numbered)) in self._reserved or target_exists(
            numbered, numbered=item.numbered
        ):
            number += 1
        self._reserved.add(_key(numbered))
        return Choice(numbered)

    def _up_to_date(self, item: PlanItem) -> Choice:
        """Only what an earlier batch made from something else, and nobody changed since, is made again."""
        known, result = (item.origin.known, item.origin.result) if item.origin else (None, None)
        if known is None or result is None:
            is_there = target_exists(item.target, numbered=item.numbered)
            return Choice(item.target, FileReason.UNKNOWN if is_there else FileReason.NONE, is_there)
        if not target_exists(result, numbered=item.numbered):
            return Choice(result)
        reason = compare(item, known, result, self._settings.print_of(item), self._settings.model)
        return Choice(result, reason, reason in (FileReason.NONE, FileReason.KEPT))


def _numbered(target: Path, number: int, *, folder: bool) -> Path:
    """Return another name; of numbered pictures another folder."""
    if folder:
        return target.parent.with_name(f"{target.parent.name} ({number})") / target.name
    return target.with_stem(f"{target.stem} ({number})")


def _key(target: Path) -> str:
    """Return one key for names that some file systems treat as the same."""
    return name_key(str(target))
