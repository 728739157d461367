"""What the worker drives. Torch is imported where and when it is first run: on the worker's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from put.config import TranslateOptions
from put.events import TranslationEvent
from put_desktop.decode import to_image
from put_desktop.jobs.messages import PreviewOrder, PreviewReady
from put_desktop.jobs.preload import preload_engine

if TYPE_CHECKING:
    from put.models.library import Library

__all__ = ["RealEngine"]


class RealEngine:
    """:mod:`put.translate`.

    Args:
        library: where models are looked up; None for the program's own.
    """

    def __init__(self, library: Library | None = None) -> None:
        self._library = library

    def load(self) -> None:
        """Import torch.

        Raises:
            ImportError: it cannot be.
        """
        preload_engine()

    def translate(
        self,
        inputs: tuple[Path, ...],
        output: Path,
        options: TranslateOptions,
        *,
        stop: threading.Event,
        finished: Mapping[Path, Path],
    ) -> Iterator[TranslationEvent]:
        """See :func:`put.translate.run.translate`."""
        preload_engine()
        from put.translate.run import translate

        return translate(inputs, output, options, self._library, stop, finished)

    def preview(self, order: PreviewOrder, *, stop: threading.Event) -> PreviewReady | None:
        """See :func:`put.translate.preview.preview`."""
        preload_engine()
        from put.translate.preview import preview

        made = preview(order.source, order.options, library=self._library, stop=stop)
        if made is None:
            return None
        return PreviewReady(order.number, to_image(made.before), to_image(made.after), made.seconds, made.warnings)
