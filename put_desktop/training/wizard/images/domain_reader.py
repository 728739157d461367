"""Counting the images of both folders and decoding thumbnails, beside the event loop."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from put.errors import PutError
from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.training.draft.domain_reading import DomainCount, Dropped, pair_problem, read_domain, sort_drop
from put_desktop.training.wizard.images.domain_images import ThumbStrip, read_thumbnail

__all__ = ["DOMAINS", "DomainReader"]

DOMAINS = ("A", "B")


class DomainReader(QObject):
    """Reads the folders of A and B; what is read of an earlier folder is dropped.

    Signals:
        counted: a domain and its :class:`DomainCount`.
        thumbnail_ready: a domain, a number within its sample, and the image.
        failed: a domain and the :class:`put.errors.PutError` that says why it cannot be read.
    """

    counted = Signal(str, object)
    thumbnail_ready = Signal(str, int, QImage)
    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = dict.fromkeys(DOMAINS, 0)
        self._readable = dict.fromkeys(DOMAINS, False)
        self._scans = TaskQueue(Executor.IO, self)
        self._thumbnails = TaskQueue(Executor.INTERACTIVE, self)

    @property
    def ready(self) -> bool:
        """Whether both folders have been read and hold images."""
        return all(self._readable.values())

    def sort(self, paths: Sequence[Path], done: Callable[[Dropped], None]) -> None:
        """Sort what was dropped."""
        self._scans.submit(partial(sort_drop, [path.absolute() for path in paths]), done)

    def read(self, domain: str, path: Path | None, left_out: Collection[Path]) -> None:
        """Count the images of a domain and make thumbnails of some; None only forgets the folder before."""
        self._turns[domain] += 1
        self._readable[domain] = False
        if path is not None:
            turn = self._turns[domain]
            self._scans.submit(
                partial(read_domain, path, left_out, ThumbStrip.MOST),
                partial(self._counted, domain, turn),
                partial(self._failed, domain, turn),
            )

    def check(self, domain: str, path: Path) -> None:
        """Look whether the folder is still there; only a failure is reported."""
        self._scans.submit(partial(read_domain, path, (), 1), None, partial(self._failed, domain, self._turns[domain]))

    def check_pair(self, a: Path, b: Path, done: Callable[[PutError | None], None]) -> None:
        """Find out whether two folders can be used together."""
        self._scans.submit(partial(pair_problem, a, b), done)

    def close(self) -> None:
        """End what runs in the background."""
        self._scans.close(finish=False)
        self._thumbnails.close(finish=False)

    def _counted(self, domain: str, turn: int, count: DomainCount) -> None:
        if turn != self._turns[domain]:
            return
        self._readable[domain] = True
        self.counted.emit(domain, count)
        for number, path in enumerate(count.sample):
            self._thumbnails.submit(
                partial(self._decode, domain, turn, path), partial(self._decoded, domain, turn, number)
            )

    def _decode(self, domain: str, turn: int, path: Path) -> QImage | None:
        return read_thumbnail(path, ThumbStrip.PIXELS) if turn == self._turns[domain] else None

    def _decoded(self, domain: str, turn: int, number: int, image: QImage | None) -> None:
        if turn == self._turns[domain] and image is not None:
            self.thumbnail_ready.emit(domain, number, image)

    def _failed(self, domain: str, turn: int, error: Exception) -> None:
        if turn == self._turns[domain]:
            self._readable[domain] = False
            unknown = PutError(self.tr("This folder cannot be read."), "", str(error))
            self.failed.emit(domain, error if isinstance(error, PutError) else unknown)
