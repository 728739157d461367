"""What a batch has to do: files whose results are up to date are passed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from put.errors import DiskFullError, OutputError, PutError
from put.events import FileResult, FileState, TranslationAdvanced
from put.files.atomic import folder_problem, write_problem
from put.translation.batch.placing import Choice, ResultPlaces
from put.translation.batch.settings import FileSettings
from put.translation.batch.tally import Tally
from put.translation.existing import state_of, target_exists
from put.translation.plan import Plan, PlanItem
from put.translation.results_index import SourceState
from put.translation.video.journal import remove_finished

__all__ = ["Todo", "TodoList"]


@dataclass(frozen=True, eq=False)
class Todo:
    """A file to translate."""

    item: PlanItem
    choice: Choice
    state: SourceState | None
    """Of the source, before it is read."""

    @property
    def folder(self) -> Path:
        """The folder that has to be there: numbered pictures make one of their own in it."""
        target = self.choice.target
        return target.parent.parent if self.item.numbered else target.parent


class TodoList:
    """The files of a batch, with what becomes of them.

    Args:
        plan: of the batch.
        settings: of its files.
        finished: inputs that an earlier run of this batch finished, each with its result.
        output: the folder for the results.
    """

    def __init__(self, plan: Plan, settings: FileSettings, finished: Mapping[Path, Path], output: Path) -> None:
        self.tally = Tally(len(plan.items) + len(plan.found.problems))
        self._plan = plan
        self._finished = finished
        self._output = output
        self._places = ResultPlaces(settings, plan.items)

    def __iter__(self) -> Iterator[Todo | TranslationAdvanced]:
        """Yield files to translate, and the events of those that are passed over or cannot be."""
        for folder, error in self._plan.found.problems:
            yield self.failed(folder, error)
        for item in self._plan.items:
            yield self._looked_at(item)

    def failed(self, source: Path, error: PutError) -> TranslationAdvanced:
        """Count one more file that failed, and return its event.

        Raises:
            DiskFullError: ``error`` itself: all others would fail too.
            OutputFolderError: nothing can be written into the folder of the results, likewise.
        """
        if isinstance(error, DiskFullError):
            raise error
        if isinstance(error, OutputError) and (problem := folder_problem(self._output)) is not None:
            raise problem from error
        return self.tally.advanced(FileResult(source, FileState.FAILED, error=error))

    def _looked_at(self, item: PlanItem) -> Todo | TranslationAdvanced:
        result = self._finished.get(item.source)
        if result is not None and target_exists(result, numbered=item.numbered):
            return self.tally.advanced(FileResult(item.source, FileState.SKIPPED, result))
        try:
            choice = self._places.choose(item)
        except PutError as error:
            return self.failed(item.source, error)
        except OSError as error:  # such as a name that is too long
            return self.failed(item.source, write_problem(error, item.target))
        if not choice.is_left:
            return Todo(item, choice, state_of(item.source))
        if item.video:
            remove_finished(item.target.parent if item.numbered else item.target)
        left = FileResult(item.source, FileState.SKIPPED, choice.target, reason=choice.reason)
        return self.tally.advanced(left)
