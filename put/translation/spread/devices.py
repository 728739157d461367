"""The workers that a batch asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from put.config import TranslateOptions
from put.device import device_names
from put.files.atomic import marker_file, write_problem
from put.models.library import ModelEntry
from put.translation.spread.crew import Crew
from put.translation.spread.local_worker import local_workers
from put.translation.spread.worker import Worker

__all__ = ["OpenCrew", "is_spread", "open_crew"]


@dataclass(frozen=True)
class OpenCrew:
    """A crew, and what its workers need to know of this machine."""

    crew: Crew
    device: str
    """All its devices, in words."""
    marker: Path | None
    """A file beside the results by which other machines see that they have the same folder; None on this one."""


def is_spread(options: TranslateOptions) -> bool:
    """Whether a batch has more than one device.

    Raises:
        PutError: there is no such device.
    """
    return bool(options.ray) or len(device_names(options.device)) > 1


@contextmanager
def open_crew(options: TranslateOptions, entry: ModelEntry, output: Path) -> Iterator[OpenCrew]:
    """Keep a crew until the block ends. It is not started.

    Args:
        options: of the batch.
        entry: the generator.
        output: the folder of the results, which is there.

    Raises:
        PutError: there is no such device or cluster.
    """
    if not options.ray:
        with _crew(local_workers(device_names(options.device), entry, options), options) as crew:
            yield OpenCrew(crew, ",".join(crew.names), None)
        return
    from put.translation.spread.ray_cluster import cluster_workers

    with cluster_workers(entry, options) as workers, _crew(workers, options) as crew, ExitStack() as stack:
        try:
            marker = stack.enter_context(marker_file(output.absolute()))
        except OSError as error:
            raise write_problem(error, output / "a result") from error
        yield OpenCrew(crew, f"Ray: {', '.join(crew.names)}", marker)


@contextmanager
def _crew(workers: Sequence[Worker], options: TranslateOptions) -> Iterator[Crew]:
    crew = Crew(workers, options.jobs + 1)
    try:
        yield crew
    finally:
        crew.close()
