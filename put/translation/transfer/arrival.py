"""Results that are on their way from a device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from put.translation.transfer.streams import Event

__all__ = ["Arrival", "Arrived", "Arriving", "Result", "Staying"]

Result = NDArray[np.float32] | NDArray[np.uint8]
"""``[H, W, 3]``, sRGB: float32 in [0, 1], or whole numbers over their full range; or bytes that mean something else to
those who sent them."""


class Arrival(Protocol):
    """A result that comes, or is there. It travels between processes as what is there."""

    def array(self) -> Result:
        """Wait for it, on any thread, and return it."""


@dataclass(frozen=True, eq=False)
class Arrived:
    """A result that is there."""

    pixels: Result

    def array(self) -> Result:
        """Return it."""
        return self.pixels


class _Travelling:
    """A result that is sent to other processes as what is there."""

    @cached_property
    def _array(self) -> Result:
        raise NotImplementedError

    def array(self) -> Result:
        """Wait for it, and return it."""
        return self._array

    def __reduce__(self) -> tuple[Any, ...]:
        return Arrived, (self._array,)


class Arriving(_Travelling):
    """A result that is being copied to pinned memory.

    Args:
        host: the memory.
        done: comes after the copy.
    """

    def __init__(self, host: Tensor, done: Event) -> None:
        self._host, self._done = host, done

    @cached_property
    def _array(self) -> Result:
        self._done.synchronize()
        pixels: Result = self._host.numpy()
        return pixels


class Staying(_Travelling):
    """A result that stays on the device until somebody asks for it.

    Args:
        values: ``[H, W, 3]`` on the device.
        back: begins to bring it back.
    """

    def __init__(self, values: Tensor, back: Callable[[Tensor], Arrival]) -> None:
        self.values, self._back = values, back

    @cached_property
    def _array(self) -> Result:
        return self._back(self.values).array()
