"""What was measured, and what ``auto`` makes of it; known without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from put.backends.choice import Choice

__all__ = ["Reason", "Speed", "Speeds"]


@dataclass(frozen=True)
class Speed:
    """Speed of one choice at one size."""

    choice: Choice
    size: int
    """Pixels a side."""
    batch: int
    """Pictures at once."""
    megapixels_per_second: float
    difference: float
    """Mean difference from the baseline's result, in grey levels of 255."""
    ratio: float = 0.0
    """Times the speed of the plain way to run such a network; 0 where that is not known."""

    @property
    def images_per_second(self) -> float:
        """Pictures of this size in a second."""
        return self.megapixels_per_second * 1e6 / self.size**2


@dataclass(frozen=True)
class Speeds:
    """All that was measured of one structure on one device."""

    device: str
    """The device's own name, see :func:`put.backends.measured.device_name`."""
    structure: str
    versions: Mapping[str, str]
    """Of what computes; with others the measurement no longer counts."""
    speeds: tuple[Speed, ...]
    model: str = ""
    """Name of the generator that was measured."""
    when: str = ""
    """ISO 8601, in UTC; empty where it was not noted."""


@dataclass(frozen=True)
class Reason:
    """How ``auto`` computes a structure on a device, and why."""

    device: str
    """Such as ``cpu`` or ``cuda:0``."""
    name: str
    """The device's own name."""
    choice: Choice
    is_measured: bool
    """Whether it is the fastest that was measured, or what a rule says."""
    ways: tuple[Speed, ...] = ()
    """The speed of each way at the largest size that was measured, the fastest first."""
    when: str = ""
    """See :class:`Speeds`."""
    model: str = ""
    """See :class:`Speeds`."""

    @property
    def chosen(self) -> Speed | None:
        """Speed of the choice; None where nothing was measured."""
        return next((way for way in self.ways if way.choice == self.choice), None)
