"""What is done beside a result once it is written."""

from __future__ import annotations

from pathlib import Path

from put.errors import PutError
from put.translation.batch.settings import FileSettings
from put.translation.existing import entry_of
from put.translation.keeping import copy_sidecars, keep_date
from put.translation.plan import PlanItem
from put.translation.results_index import SourceState

__all__ = ["Finishing"]


class Finishing:
    """Takes over what lies beside a source, and notes what the result was made from. For several threads.

    Args:
        settings: of the files.
    """

    def __init__(self, settings: FileSettings) -> None:
        self._settings = settings
        self._is_index_closed = False
        """Whether the index could not be written; that is told once."""

    def finish(
        self, item: PlanItem, target: Path, state: SourceState | None, size: tuple[int, int] | None
    ) -> tuple[str, ...]:
        """Finish a result.

        Args:
            item: the source.
            target: the result, which is written.
            state: of the source before it was read; None where it was not there.
            size: width and height of the result in pixels; None for a video.

        Returns:
            What could not be done.
        """
        return (*self._kept(item, target, state, size), *self._note(item, target, state))

    def _kept(
        self, item: PlanItem, target: Path, state: SourceState | None, size: tuple[int, int] | None
    ) -> tuple[str, ...]:
        options, notes = self._settings.options, tuple[str, ...]()
        if options.sidecars:
            notes += copy_sidecars(item.source, target.parent if item.numbered else target, size)
        if options.keep_dates and state is not None:
            notes += keep_date(target, state, numbered=item.numbered)
        return notes

    def _note(self, item: PlanItem, target: Path, state: SourceState | None) -> tuple[str, ...]:
        origin = item.origin
        if origin is None or state is None:
            return ()
        try:
            settings, model = self._settings.print_of(item), self._settings.model
            origin.names.index.add(entry_of(origin, target, item.target, state, settings, model))
        except (OSError, PutError) as error:
            if not self._is_index_closed:
                self._is_index_closed = True
                return (f"What it was made from cannot be noted beside it: {error}",)
        return ()
