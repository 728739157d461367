"""Copies between the host and a GPU, from and to pinned memory, on streams beside the one that computes.

While the device computes one picture, the next ones travel to it (:meth:`Transfer.begin`, called by whoever has read
them) and the last ones back (:meth:`Transfer.back`, waited for by whoever writes them).
"""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from put.translation.pixels.scaling import Pixels
from put.translation.transfer.arrival import Arrival, Arrived, Arriving
from put.translation.transfer.picture import DevicePicture, Picture, on_host
from put.translation.transfer.streams import CudaStreams, Event, Side, Streams

__all__ = ["MOST_BEGUN", "MOST_ON_DEVICE", "Transfer"]

MOST_ON_DEVICE = 2**27
"""Values of pictures, three for each pixel, that are scaled and mixed on a device; more stay on the host but for the
generator. It is 45 megapixels: a few copies of them in 32 bits fit beside a generator that works in tiles."""

MOST_BEGUN = 2**29
"""Bytes of pictures that wait on the device."""


@dataclass(frozen=True, eq=False)
class _Begun:
    """A picture on its way to the device."""

    pixels: weakref.ref[Pixels]
    values: Tensor
    done: Event


class Transfer:
    """Copies of one device. Without streams nothing travels ahead, and results are there at once.

    Args:
        device: where pictures go.
        streams: of the device; None for a CPU, and for devices without pinned memory.
    """

    def __init__(self, device: torch.device, streams: Streams | None = None) -> None:
        self.device = device
        self._streams = streams
        self._begun: dict[int, _Begun] = {}

    @classmethod
    def of(cls, device: torch.device) -> Transfer:
        """Return the copies of a device by what it offers."""
        return cls(device, CudaStreams(device) if device.type == "cuda" else None)

    @property
    def is_active(self) -> bool:
        """Whether whole pictures are to lie on the device."""
        return self._streams is not None

    def begin(self, pixels: Pixels) -> None:
        """Let a picture travel to the device where there is room; for any thread.

        Args:
            pixels: ``[H, W, 3]``; not written to afterwards. Once nobody holds it, its copy is given up.
        """
        waiting = sum(begun.values.nbytes for begun in [*self._begun.values()])
        if self._streams is None or pixels.size > MOST_ON_DEVICE or waiting + pixels.nbytes > MOST_BEGUN:
            return
        with suppress(RuntimeError):  # no memory: it goes when it is needed, where that is handled
            values, done = self._sent(self._streams, [pixels])
            place = id(pixels)
            held = weakref.ref(pixels, lambda _: self._begun.pop(place, None))
            self._begun[place] = _Begun(held, values, done)

    def there(self, pictures: Sequence[Picture]) -> Tensor:
        """Return pictures of one size and type on the device; what is there, or on its way, is not sent again.

        Returns:
            ``[B, H, W, 3]``: uint8, or int16 with the bits of uint16, which few operations of torch know.
        """
        assert self._streams is not None  # noqa: S101 - asked for only where it is active
        parts: list[Tensor] = []
        missing: list[Pixels] = []
        for picture in pictures:
            values = self._lying(self._streams, picture)
            if values is None:
                missing.append(on_host(picture))
                continue
            parts += [*self._arrived(self._streams, missing), values]
            missing = []
        parts += self._arrived(self._streams, missing)
        return parts[0] if len(parts) == 1 else torch.cat(parts)

    def mark(self) -> Event:
        """Return the place to which the device has come once all is done that this thread has asked of it so far."""
        assert self._streams is not None  # noqa: S101 - as for :meth:`there`
        return self._streams.mark()

    def enter(self) -> None:
        """Make the device's context that of this thread, for libraries that ask for it."""
        if self._streams is not None:
            self._streams.enter()

    def back(self, values: Tensor) -> Arrival:
        """Let a result travel back as soon as it is computed.

        Args:
            values: of any shape, on the device; not written to afterwards.
        """
        if self._streams is None:
            return Arrived(values.cpu().numpy())
        streams, values = self._streams, values.contiguous()
        ready = streams.mark()
        host = streams.pinned(values.shape, values.dtype)
        with streams.side(Side.DOWN):
            streams.wait(ready)
            host.copy_(values, non_blocking=True)
            streams.keep(values)
            return Arriving(host, streams.mark())

    def _lying(self, streams: Streams, picture: Picture) -> Tensor | None:
        """Return ``[1, H, W, 3]`` of what is there or on its way, for which the current stream waits; else None."""
        if isinstance(picture, DevicePicture):
            return picture.values[None]
        begun = self._begun.pop(id(picture), None)
        if begun is None or begun.pixels() is not picture:
            return None
        streams.wait(begun.done)
        streams.keep(begun.values)
        return begun.values

    def _arrived(self, streams: Streams, pictures: Sequence[Pixels]) -> list[Tensor]:
        """Send pictures now; the current stream waits for them."""
        if not pictures:
            return []
        values, done = self._sent(streams, pictures)
        streams.wait(done)
        streams.keep(values)
        return [values]

    def _sent(self, streams: Streams, pictures: Sequence[Pixels]) -> tuple[Tensor, Event]:
        dtype = torch.uint8 if pictures[0].dtype == np.uint8 else torch.int16
        host = streams.pinned((len(pictures), *pictures[0].shape), dtype)
        for place, pixels in zip(host.numpy(), pictures, strict=True):
            place[...] = pixels.view(place.dtype)
        with streams.side(Side.UP):
            return host.to(self.device, non_blocking=True), streams.mark()
