"""Random crops from a list of images."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import psutil
import torch
from torch import Tensor

from put.data.augment import cut, draw_crop, middle, read_small
from put.errors import PutError, TrainingError

__all__ = ["UnpairedDataset"]

_MOST_CACHE = 4 << 30
_CPU = torch.device("cpu")
_AHEAD = 4
"""Images decoded ahead of time for each thread."""


class UnpairedDataset:
    """Random square crops, scaled and mirrored at random, from a list of images.

    Every round shows each image once, in random order. Decoded images are kept, scaled down to what the crops can
    need, up to ``cache_bytes``. An image that cannot be read is passed over and listed in ``unreadable``. What comes
    depends on ``rng`` and :meth:`order` alone, not on the cache and the threads.

    Args:
        paths: the images.
        size: side of a crop in pixels.
        load: smallest and largest short side before the crop, in pixels.
        rng: the source of all randomness.
        device: where the crops are made.
        cache_bytes: memory for decoded images; None for a quarter of what is free, at most 4 GiB.
        workers: threads that decode images ahead of time; 0 for none. Where the system lets none be started, it
            continues without.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        size: int,
        load: tuple[int, int],
        rng: random.Random,
        device: torch.device = _CPU,
        cache_bytes: int | None = None,
        workers: int = 0,
    ) -> None:
        self.size, self.load, self.rng, self.device = size, load, rng, device
        self.unreadable: list[tuple[Path, PutError]] = []
        self.latest: Path | None = None
        """The image that the latest crop was cut from."""
        self._all = tuple(paths)
        self._bad: set[int] = set()
        self._order: list[int] = []
        self._room = _quarter_of_free_memory() if cache_bytes is None else cache_bytes
        self._cache: dict[int, Tensor] = {}
        self._workers = workers
        self._pool: ThreadPoolExecutor | None = None
        self._coming: dict[int, Future[Tensor | PutError]] = {}

    @property
    def paths(self) -> list[Path]:
        """The images, without those found to be unreadable."""
        return [path for index, path in enumerate(self._all) if index not in self._bad]

    def batch(self, count: int) -> Tensor:
        """``count`` crops as ``[count, 3, size, size]`` float32 in [-1, 1] on the device.

        Raises:
            TrainingError: no image is left that can be read.
        """
        return torch.stack([self._crop() for _ in range(count)])

    def order(self) -> list[int]:
        """Return the images that are still to come in this round, the next one last, as indices into what was given."""
        return list(self._order)

    def set_order(self, order: Sequence[int]) -> None:
        """Resume a round that :meth:`order` gave; ``rng`` is the caller's to restore."""
        self._order = [index for index in order if 0 <= index < len(self._all)]

    def whole(self, path: Path, short_side: int) -> Tensor | None:
        """Return one image at ``short_side`` pixels; of one longer than 2 : 1 the middle. No randomness is used.

        Returns:
            [3, H, W] float32 in [-1, 1] on the CPU, sides multiples of 4; None where it cannot be read.
        """
        try:
            return middle(read_small(path, short_side), short_side)
        except PutError:
            return None

    def close(self) -> None:
        """End the threads; more crops may still be had, decoded one by one."""
        self._workers = 0
        self._coming.clear()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _crop(self) -> Tensor:
        image = self._next()
        return cut(image, draw_crop(self.rng, self.load), self.size, self.device)

    def _next(self) -> Tensor:
        while True:
            if len(self._bad) == len(self._all):
                raise self._nothing_left()
            if not self._order:
                # All of them, the unreadable ones too: what is drawn must not depend on what has been found out so far.
                self._order = self.rng.sample(range(len(self._all)), len(self._all))
            index = self._order.pop()
            image = self._cache.get(index)
            coming = self._coming.pop(index, None)
            self._look_ahead()
            if image is None and index not in self._bad:
                image = self._keep(index, self._decoded(index) if coming is None else coming.result())
            if image is not None:
                self.latest = self._all[index]
                return image

    def _nothing_left(self) -> TrainingError:
        if not self.unreadable:
            return TrainingError("There are no pictures.", "Check the folder.")
        path, error = self.unreadable[0]
        place = os.path.commonpath([image.parent for image in self._all])
        message = (
            f"The picture {path} cannot be read."
            if len(self._all) == 1
            else f"None of the pictures of {place} can be read."
        )
        return TrainingError(message, f"{path.name}: {error.message} {error.hint}".rstrip(), error.detail)

    def _keep(self, index: int, image: Tensor | PutError) -> Tensor | None:
        """Return what was decoded, kept for the next round where there is room; None where it cannot be read."""
        if isinstance(image, PutError):
            self._bad.add(index)
            self.unreadable.append((self._all[index], image))
            return None
        if image.nbytes <= self._room:
            self._room -= image.nbytes
            self._cache[index] = image
        return image

    def _decoded(self, index: int) -> Tensor | PutError:
        """Return an image at the largest scale that crops can need."""
        try:
            return read_small(self._all[index], self.load[1])
        except PutError as error:
            return error

    def _look_ahead(self) -> None:
        """Let the threads decode what comes next in this round."""
        if not self._workers:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="pictures")
        near = self._order[: -_AHEAD * self._workers - 1 : -1]
        for index in [index for index in self._coming if index not in near]:  # left from another round
            self._coming.pop(index).cancel()
        for index in near:
            if index not in self._cache and index not in self._bad and index not in self._coming:
                try:
                    self._coming[index] = self._pool.submit(self._decoded, index)
                except RuntimeError:  # no thread can be started; those that are there still do what they were given
                    self._workers = 0
                    return


def _quarter_of_free_memory() -> int:
    """Return a quarter of the bytes that are available without swapping, at most 4 GiB."""
    return min(_MOST_CACHE, psutil.virtual_memory().available // 4)
