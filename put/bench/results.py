"""Measurements, frozen, as events and as the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from put.backends.choice import Choice

__all__ = [
    "BenchAdvanced",
    "BenchEvent",
    "BenchReport",
    "BenchStarted",
    "Flow",
    "FlowKind",
    "FlowMeasured",
    "Row",
    "RowMeasured",
]


@dataclass(frozen=True)
class Row:
    """One way to compute the generator, at one size: the network alone, from memory to memory."""

    device: str
    choice: Choice
    size: int
    """Pixels a side."""
    batch: int
    """Pictures at once."""
    images_per_second: float
    megapixels_per_second: float
    ratio: float
    """Times the speed of the baseline, beside which it ran: the median over the rounds."""
    cpu_ratio: float
    """The same in time that the processor worked for this process; other programs change it less. 0 on a GPU."""
    peak_share: float
    """Of the fastest matrix multiplication that was measured in this precision; where none was, in the report of the
    highest rate of the network itself, and 0 before.
    """
    peak_memory: int
    """Bytes at the highest moment, above those before. On a GPU all that torch held."""
    mean_difference: float
    """From the baseline's result, in grey levels of 255."""
    largest_difference: float
    in_graph: bool = False
    """Whether the work was recorded and started as one, see :mod:`put.backends.graphs`."""


class FlowKind(StrEnum):
    """Kind of input that goes through from end to end."""

    FOLDER = "folder"
    VIDEO = "video"


@dataclass(frozen=True)
class Flow:
    """Files to files, as ``put translate`` does it."""

    device: str
    kind: FlowKind
    size: int
    choice: Choice
    """Choice that ``auto`` made."""
    per_second: float
    """Pictures or frames."""
    ratio: float
    """Times the speed of the baseline: load, run and save in turn."""
    cpu_ratio: float
    share_of_bare: float
    """Of the speed of the generator alone."""
    reading: float
    """Share of the work that is reading; the four sum up to 1."""
    computing: float
    steadying: float
    writing: float
    at_once: int = 1
    """Pictures or frames that go through together, at most."""
    in_graph: bool = False
    """As in :class:`Row`, of the generator alone."""
    on_device: bool = False
    """Whether pictures lie on the device as a whole, and frames are steadied there."""


@dataclass(frozen=True)
class BenchReport:
    """All that was measured."""

    model: str
    structure: str
    multiplications: float
    """For each pixel."""
    devices: Mapping[str, str]
    """Names of the hardware."""
    versions: Mapping[str, str]
    peaks: Mapping[str, Mapping[str, float]]
    """Multiplications and additions a second, in 10^12, of matrices by device and precision."""
    rows: tuple[Row, ...]
    flows: tuple[Flow, ...]
    chosen: Mapping[str, Choice] = field(default_factory=dict)
    """Choice that ``auto`` makes from now on."""
    notes: tuple[str, ...] = ()
    baseline: str = ""
    """Generator that the baseline runs; empty where it is the same."""


@dataclass(frozen=True)
class BenchStarted:
    """A device is next."""

    device: str
    name: str
    peaks: Mapping[str, float]


@dataclass(frozen=True)
class BenchAdvanced:
    """A piece of the work on the generator alone is done."""

    share: float
    """Of all pieces, on all devices, 0 to 1."""


@dataclass(frozen=True)
class RowMeasured:
    """One more row."""

    row: Row


@dataclass(frozen=True)
class FlowMeasured:
    """One more flow."""

    flow: Flow


BenchEvent = BenchStarted | BenchAdvanced | RowMeasured | FlowMeasured | BenchReport
