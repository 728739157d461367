"""Events of an inspection of two folders, frozen; the last one holds the report."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from put.codec import to_plain
from put.errors import PutError

__all__ = [
    "DomainReport",
    "Finding",
    "InspectEvent",
    "InspectEvents",
    "Inspection",
    "InspectionAdvanced",
    "InspectionFinished",
    "InspectionStarted",
    "Outlook",
    "Severity",
    "SizeBin",
    "Unreadable",
    "inspection_json",
]


class Severity(StrEnum):
    """Severity of a finding."""

    INFO = "info"
    WARNING = "warning"
    PROBLEM = "problem"


class Outlook(StrEnum):
    """Expected outcome of a training with these images; a rule of thumb."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    NOT_YET = "not_yet"


@dataclass(frozen=True)
class Finding:
    """One thing worth knowing, in plain words."""

    severity: Severity
    code: str
    """Its subject, the same in every release: ``few``, ``crops``, ``unreadable`` and so on."""
    side: str
    """``A``, ``B``, or empty where it concerns both."""
    message: str
    hint: str = ""
    """Action to take; empty where none is needed."""
    cap: Outlook = Outlook.GOOD
    """The best that can be expected as long as this is so."""


@dataclass(frozen=True)
class SizeBin:
    """Number of images with a short side in one range."""

    at_least: int
    """Pixels."""
    below: int | None
    """Pixels; None for no bound."""
    count: int


@dataclass(frozen=True)
class Unreadable:
    """A file that is named like an image but cannot be read."""

    path: Path
    error: PutError


@dataclass(frozen=True)
class DomainReport:
    """One folder."""

    folder: Path
    found: int
    """Files with an image's ending."""
    others: int
    """Files of other kinds, which training passes over."""
    looked_at: int
    """Those of ``found`` that were opened: all, or as many as were asked for, drawn at random."""
    readable: int
    """Those of ``looked_at`` that could be read; the rest of the fields is about these."""
    sources: int
    """Different images that the files come from, by their names: crops of one image share it."""
    distinct: int
    """Images that training can learn from, estimated for the whole folder: plain ones and copies left out, crops of
    one image taken as one."""
    unreadable: tuple[Unreadable, ...] = ()
    closed: tuple[Path, ...] = ()
    """Subfolders that may not be read."""
    grey: tuple[Path, ...] = ()
    """Images all but without colour."""
    plain: tuple[Path, ...] = ()
    """Images of all but one colour."""
    tiny: tuple[Path, ...] = ()
    """Images whose short side is below the crop."""
    long: tuple[Path, ...] = ()
    """Images more than twice as long as wide, or as wide as high."""
    copies: tuple[tuple[Path, ...], ...] = ()
    """Groups of images that are all but the same, in each the largest first."""
    sizes: tuple[SizeBin, ...] = ()
    """Without empty bins at both ends."""
    short_side: float = 0.0
    """Median in pixels; 0 where nothing is readable."""
    smallest: int = 0
    """Smallest short side in pixels; 0 where nothing is readable."""
    largest: int = 0
    """Largest short side in pixels; 0 where nothing is readable."""
    aspect: float = 0.0
    """Median of width by height; 0 where nothing is readable."""
    left_out: int = 0
    """Images that are not to be used; they are in none of the other numbers."""

    @property
    def extra(self) -> int:
        """Images that could be left out because another one is all but the same."""
        return sum(len(group) - 1 for group in self.copies)


@dataclass(frozen=True)
class Inspection:
    """Two folders, and what can be expected of a training from the first to the second."""

    a: DomainReport
    b: DomainReport
    size: int
    """Side of training's crops in pixels."""
    shared: tuple[tuple[Path, Path], ...]
    """Images of A with the one of B that is all but the same."""
    findings: tuple[Finding, ...]
    """The most severe first."""
    outlook: Outlook
    summary: str
    """The outlook in a sentence."""


@dataclass(frozen=True)
class InspectionStarted:
    """The files are found."""

    found_a: int
    found_b: int
    total: int
    """Files that will be opened."""


@dataclass(frozen=True)
class InspectionAdvanced:
    """One more file was opened."""

    path: Path
    error: PutError | None
    """Why it cannot be read; None where it can."""
    done: int
    total: int


@dataclass(frozen=True)
class InspectionFinished:
    """Everything was looked at."""

    report: Inspection
    seconds: float


InspectEvent = InspectionStarted | InspectionAdvanced | InspectionFinished
InspectEvents = Generator[InspectEvent, None, None]


def inspection_json(report: Inspection) -> dict[str, Any]:
    """Return a report as plain values that JSON can hold, under the names of its fields."""
    values: dict[str, Any] = to_plain(report)
    return values
