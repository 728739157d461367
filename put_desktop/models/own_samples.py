"""Translate the shown image with each model: small, one after the other, while nothing else runs."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Slot
from PySide6.QtGui import QImage, QPixmap

from put_desktop.core.task_manager import Executor, TaskQueue
from put_desktop.media.clips import is_video
from put_desktop.media.previews import SampleMade, SampleOrder
from put_desktop.media.small_images import small_image
from put_desktop.models.gallery import ModelGallery

__all__ = ["OwnSamples"]

REST_MS: Final = 1200
"""Time for which an image has to be shown before anything begins."""
SIDE: Final = 256
"""Pixels of the shorter side: what the models were trained on, and soon done without a graphics card."""
KEPT: Final = 300


class OwnSamples(QObject):
    """Asks for one sample after another of the image that is shown, and shows them in the picker.

    Args:
        gallery: the picker.
        ask: hands an order to the worker; None takes back what is not begun.
        allowed: whether the machine has nothing better to do.
        parent: Qt's owner.
    """

    def __init__(
        self,
        gallery: ModelGallery,
        ask: Callable[[SampleOrder | None], None],
        allowed: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._ask = ask
        self._allowed = allowed
        self._folder = QTemporaryDir()
        self._models: list[str] = []
        self._image: Path | None = None
        self._copy: Path | None = None
        self._kept: OrderedDict[tuple[str, str], QImage | None] = OrderedDict()
        self._asked: tuple[str, str] | None = None
        self._tasks = TaskQueue(Executor.INTERACTIVE, self, self._unreadable)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)

    @Slot()
    def models_listed(self) -> None:
        """Make samples of the models that the picker has now."""
        self._models = [entry.name for entry in self._gallery.entries() if entry.problem is None]
        self._rest.start()

    def show(self, image: Path | None) -> None:
        """Another image or video is looked at; None for none."""
        if image == self._image:
            self._rest.start()
            return
        self._image, self._copy, self._asked = image, None, None
        self._ask(None)
        self._gallery.clear_own()
        self._rest.start()

    @Slot(object)
    def take(self, sample: SampleMade) -> None:
        """Keep what the worker made, and go on with the next."""
        if sample.order.key != self._asked:
            return
        self._keep(sample.order.key, sample.image)
        self._asked = None
        self._next()

    def close(self) -> None:
        """End what runs beside the window."""
        self._rest.stop()
        self._tasks.close(0.5, finish=False)

    @Slot()
    def _begin(self) -> None:
        image = self._image
        if image is None or is_video(image) or not self._models:
            return
        if self._copy is None:
            self._tasks.submit(partial(_small_copy, image, Path(self._folder.path())), partial(self._copied, image))
        else:
            self._next()

    def _copied(self, image: Path, copy: Path) -> None:
        if image == self._image:
            self._copy = copy
            self._next()

    def _unreadable(self, _error: Exception) -> None:
        """The preview says what is wrong with it."""

    def _next(self) -> None:
        """Show what is kept, and ask for the first that is not."""
        if self._copy is None or self._asked is not None:
            return
        for model in self._models:
            key = (self._copy.name, model)
            if key in self._kept:
                self._tell(model, self._kept[key])
            elif self._allowed():
                self._asked = key
                self._ask(SampleOrder(key, self._copy, model, SIDE))
                return
            else:
                self._rest.start()  # later, when the queue or a run is done
                return

    def _keep(self, key: tuple[str, str], image: QImage | None) -> None:
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _tell(self, model: str, image: QImage | None) -> None:
        if image is not None:
            self._gallery.set_own(model, QPixmap.fromImage(image))


def _small_copy(image: Path, folder: Path) -> Path:
    """Write a small copy of an image, named after what it is a copy of; on an executor's thread."""
    stat = image.stat()
    name = hashlib.sha256(f"{image}\0{stat.st_mtime_ns}\0{stat.st_size}".encode()).hexdigest()[:24]
    copy = folder / f"{name}.png"
    if not copy.exists():
        small_image(image, SIDE).save(str(copy))
    return copy
