"""The figures of a run: CSV files, and TensorBoard's where that is installed."""

from __future__ import annotations

import csv
import sys
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import torch
from PIL import Image

from put.files.atomic import atomic_target
from put.runs.layout import METRICS, SCORES, TENSORBOARD, writing

__all__ = ["Metrics", "Stopwatch", "cut_metrics", "memory_used"]


class Metrics:
    """Writes the figures of the run in ``run`` from ``step`` on; what was written of later steps is taken out."""

    def __init__(self, run: Path, step: int) -> None:
        self._run = run
        cut_metrics(run, step)
        self._board = _board(run / TENSORBOARD, step)

    def add_losses(self, step: int, losses: Mapping[str, float], seconds: float, memory: int, negatives: int) -> None:
        """One line of ``metrics.csv``: means of the losses, seconds a step, bytes of memory, negatives of a query.

        Raises:
            OutputError: it cannot be written.
        """
        counts = {"memory": memory, "negatives": negatives}
        row = {"step": str(step), "seconds_per_step": f"{seconds:.4f}"}
        row |= {name: f"{value:.5f}" for name, value in losses.items()}
        _append(self._run / METRICS, row | {name: str(count) for name, count in counts.items()})
        self._scalars("training", {**losses, "seconds_per_step": seconds, **counts}, step)

    def add_scores(self, step: int, scores: Mapping[str, float | None]) -> None:
        """One line of ``scores.csv``; what is None stays empty.

        Raises:
            OutputError: it cannot be written.
        """
        finite = {name: value for name, value in scores.items() if value is not None}
        row = {name: f"{finite[name]:.6g}" if name in finite else "" for name in scores}
        _append(self._run / SCORES, {"step": str(step)} | row)
        self._scalars("validation", finite, step)

    def add_sheet(self, step: int, path: Path) -> None:
        """Show a sample sheet in TensorBoard."""
        if self._board is not None:
            with _quietly(), Image.open(path) as sheet:
                self._board.add_image("samples", np.asarray(sheet.convert("RGB")), step, dataformats="HWC")

    def close(self) -> None:
        """Write what is buffered."""
        if self._board is not None:
            with _quietly():
                self._board.close()

    def _scalars(self, group: str, values: Mapping[str, float], step: int) -> None:
        if self._board is not None:
            with _quietly():
                for name, value in values.items():
                    self._board.add_scalar(f"{group}/{name}", value, step)
                self._board.flush()


def cut_metrics(run: Path, step: int) -> None:
    """Take out of the CSV files what came after ``step``, and what a kill left half written.

    Raises:
        OutputError: a file cannot be read or written.
    """
    for path in (run / METRICS, run / SCORES):
        if not path.exists():
            continue
        with writing(path):
            head, *lines = path.read_bytes().decode(errors="replace").splitlines(keepends=True) or [""]
            kept = [line for line in lines if line.endswith("\n") and 0 <= _number(line) <= step]
            with atomic_target(path) as part:  # without a whole head there is nothing to keep
                part.write_bytes("".join([head, *kept] if head.endswith("\n") else []).encode())


def _number(line: str) -> int:
    number = line.partition(",")[0]
    return int(number) if number.isdecimal() else -1


def _append(path: Path, row: Mapping[str, str]) -> None:
    with writing(path), path.open("a", newline="", encoding="utf-8") as file:
        head = _head(path) if file.tell() > 0 else []
        writer = csv.DictWriter(file, head or list(row), extrasaction="ignore")
        if not head:
            writer.writeheader()
        writer.writerow(row)


def _head(path: Path) -> list[str]:
    """Return the columns that a file began with; later rows may lack some of them."""
    with path.open(newline="", encoding="utf-8") as file:
        return next(csv.reader(file), [])


@contextmanager
def _quietly() -> Iterator[None]:
    """TensorBoard's files are an extra: whatever goes wrong with them ends no run and is not said."""
    with warnings.catch_warnings(), suppress(Exception):
        warnings.simplefilter("ignore")
        yield


def _board(folder: Path, step: int) -> Any:
    """TensorBoard's writer, None where the package is missing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from torch.utils.tensorboard.writer import SummaryWriter

            return SummaryWriter(str(folder), purge_step=step or None)
        except Exception:  # noqa: BLE001 - as above
            return None


class Stopwatch:
    """Time that the run itself takes: not while whoever drives it lets it wait."""

    def __init__(self) -> None:
        self.total = 0.0
        """Seconds."""
        self._since: float | None = None
        self._lap = 0.0

    def start(self) -> None:
        """Count from now on."""
        self._since = time.monotonic()

    def stop(self) -> None:
        """Stand still."""
        self.total, self._since = self._now(), None

    def lap(self) -> float:
        """Return seconds since the last call."""
        now = self._now()
        seconds, self._lap = now - self._lap, now
        return seconds

    def _now(self) -> float:
        return self.total + (0.0 if self._since is None else time.monotonic() - self._since)


def memory_used(device: torch.device) -> int:
    """Return the most bytes that tensors held on a GPU, or that the process held on a CPU."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
