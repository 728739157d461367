"""The engine that the worker drives. Torch is imported where and when it is first run: on the worker's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from put.config import TranslateOptions, VideoOptions
from put.errors import PutError
from put.events import TranslationEvent
from put_desktop.media.clips import PLAY_SIDE
from put_desktop.media.decode import to_image
from put_desktop.media.preload import preload_engine
from put_desktop.media.previews import (
    LoopFrame,
    LoopOrder,
    PreviewOrder,
    PreviewReady,
    SampleOrder,
)
from put_desktop.translate.queue.messages import (
    JobRequest,
    Leftovers,
)

if TYPE_CHECKING:
    from put.models.library import Library
    from put.translation.walk import Found

__all__ = ["RealEngine"]


class RealEngine:
    """:mod:`put.translation`.

    Args:
        library: where models are looked up; None for the program's own.
    """

    def __init__(self, library: Library | None = None) -> None:
        self._library = library

    def load(self) -> float | None:
        """Import torch.

        Raises:
            ImportError: it cannot be.
        """
        preload_engine()
        from put.translation.video.stabilizer import DEFAULT_TEMPORAL

        return DEFAULT_TEMPORAL

    def translate(
        self,
        inputs: tuple[Path, ...],
        output: Path,
        options: TranslateOptions,
        *,
        stop: threading.Event,
        finished: Mapping[Path, Path],
        clips: Mapping[Path, VideoOptions],
        found: Found | None,
    ) -> Iterator[TranslationEvent]:
        """See :func:`put.translation.batch.translate`."""
        preload_engine()
        from put.translation.batch import translate

        return translate(inputs, output, options, self._library, stop, finished, clips, found)

    def preview(self, order: PreviewOrder, *, stop: threading.Event) -> PreviewReady | None:
        """See :func:`put.translation.preview.preview`."""
        preload_engine()
        from put.translation.preview import preview

        made = preview(order.source, order.options, library=self._library, stop=stop, seconds=order.at)
        if made is None:
            return None
        return PreviewReady(order.number, to_image(made.before), to_image(made.after), made.seconds, made.warnings)

    def sample(self, order: SampleOrder, *, stop: threading.Event) -> QImage | None:
        """As a preview, with the model's own settings."""
        options = TranslateOptions(model=order.model, work_size=order.side)
        made = self.preview(PreviewOrder(0, order.source, options), stop=stop)
        return None if made is None else made.after

    def loop(self, order: LoopOrder, *, stop: threading.Event) -> Iterator[LoopFrame]:
        """See :func:`put.translation.video.preview.preview_loop`."""
        preload_engine()
        from put.translation.video.preview import preview_loop

        made = preview_loop(
            order.source,
            order.at,
            order.options,
            seconds=order.seconds,
            max_side=PLAY_SIDE,
            library=self._library,
            stop=stop,
        )
        for frame in made:
            yield LoopFrame(order.number, to_image(frame.before), to_image(frame.after), order.at + frame.seconds)

    def discard(self, left: Leftovers) -> None:
        """See :func:`put.translation.video.journal.discard`; the place of its results tells what belongs to a job."""
        from put.translation.video.journal import discard, remove_finished

        if left.only is None:
            discard(left.output)
            return
        theirs = {target for other in left.others for target in _targets(other)}
        for target in _targets(left.only):
            if target not in theirs:
                remove_finished(target)


def _targets(request: JobRequest) -> list[Path]:
    """The results of the videos of a job; none where its inputs are gone."""
    from put.translation.plan import place_results
    from put.translation.walk import find_inputs

    try:
        found = request.found or find_inputs(request.inputs, request.output, request.options.exclude)
        plan = place_results(found, request.output, request.options, request.options.model, request.clips)
    except PutError:
        return []
    return [item.target for item in plan.items if item.video]
