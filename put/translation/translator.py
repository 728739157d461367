"""A generator with the settings of a batch: pixels in, pixels out."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Protocol

from put.backends.choose import choose
from put.config import BackendName, Precision, TranslateOptions, usual_brush_size
from put.device import GPUS, device_names, precision_of, resolve_device
from put.errors import DeviceError
from put.files.identity import digest_of
from put.models.card import ModelCard
from put.models.library import ModelEntry
from put.models.model_file import load_generator
from put.nn.generators.base import ImageGenerator
from put.translation.engine import Engine
from put.translation.pixels.scaling import Pixels
from put.translation.result import Kept, Translated, Warn
from put.translation.transfer.picture import Picture
from put.translation.transfer.transfer import Transfer
from put.translation.working_image import working_size

__all__ = ["MOST_AT_ONCE", "FrameTranslator", "TranslatedBatch", "Translator", "TranslatorFacts"]

GPU_PIXELS = 4 << 20
"""Pixels of a working size that a GPU takes at once, unless that was measured."""
MOST_AT_ONCE = 16
"""Pictures that a GPU takes at once: more gain nothing, and a request to stop would have to wait for them."""
MOST_ROUNDS, ROUND_PIXELS = 4, 1 << 19
"""Pictures that each thread of a CPU takes one after the other before all threads wait for each other, at most, and
pixels of all of them."""


@dataclass(frozen=True)
class TranslatorFacts:
    """A loaded generator in words, and the settings with what its card decided. It travels between processes."""

    name: str
    fingerprint: str
    """SHA-256 of the generator's file."""
    device: str
    """Such as ``cpu`` or ``cuda:0``."""
    precision: str
    """``fp32``, ``bf16``, ``fp16`` or ``int8``."""
    backend: str
    strength: float
    colours: float
    work_size: int
    """Short side in pixels at which the generator works with a brush size of 1; 0 for the picture's own."""
    brush_size: float | None
    """As the options say; None where they leave it open, and where they give a working size."""
    is_size_given: bool
    """Whether the options give the working size."""
    detail: float
    in_tiles: bool
    """Whether the model paints alike at any size, see :func:`put.config.usual_brush_size`."""
    pixels_at_once: int | None
    """Pixels that go through at once where that was measured to be fastest; None where nothing was measured."""
    side_by_side: int = 1
    """Pictures that a CPU computes side by side, see :attr:`put.backends.base.Backend.at_once`."""
    note: tuple[str, str] = ("", "")
    """Why it is not the backend that was asked for, and what to do; empty texts where it is."""

    @property
    def is_on_gpu(self) -> bool:
        """Whether a GPU computes."""
        return any(kind in self.device for kind in GPUS)

    @property
    def used(self) -> dict[str, Any]:
        """The settings with what the card decided; a work size of 0 is ``native``, a brush size of None the usual."""
        return {
            "strength": self.strength,
            "keep_colours": self.colours,
            "work_size": self.work_size or "native",
            "brush_size": self.brush_size,
            "detail": self.detail,
        }

    def at_once(self, width: int, height: int, *, is_frame: bool = False) -> int:
        """Return how many pictures of a size go through together; arguments as for :meth:`work_size_of`."""
        if self.most_at_once == 1:
            return 1
        rows, columns = working_size(height, width, self.work_size_of(width, height, is_frame=is_frame))
        pixels = self.pixels_at_once or (GPU_PIXELS if self.is_on_gpu else self.side_by_side * rows * columns)
        most = max(1, pixels // (rows * columns))
        if self.is_on_gpu or most < self.side_by_side:
            return min(self.most_at_once, most)
        return self.side_by_side * min(MOST_ROUNDS, max(1, ROUND_PIXELS // (rows * columns)))

    @property
    def most_at_once(self) -> int:
        """How many pictures go through together, at most."""
        return MOST_AT_ONCE if self.is_on_gpu else self.side_by_side * (MOST_ROUNDS if self.side_by_side > 1 else 1)

    def work_size_of(self, width: int, height: int, *, is_frame: bool = False) -> int:
        """Return the short side in pixels at which the generator works for a picture, 0 for the picture's own.

        It lies between the picture's own and what suits the model best, by the brush size: at 0.5 the result is
        enlarged as many times as the brush is finer than the model learnt it (the geometric mean).

        Args:
            width: of the picture in pixels.
            height: likewise.
            is_frame: whether it belongs to a video, for which the broad brush is the default: it is quicker.
        """
        own = min(width, height)
        if self.is_size_given or not 0 < self.work_size < own:
            return self.work_size
        brush = self.brush_size
        if brush is None:
            brush = usual_brush_size(in_tiles=self.in_tiles, is_frame=is_frame)
        return round(own * math.pow(self.work_size / own, brush))


@dataclass(frozen=True, eq=False)
class TranslatedBatch:
    """Frames that were translated together."""

    frames: Sequence[Translated]
    seconds: float
    """In the generator."""


class FrameTranslator(Protocol):
    """What a video needs of whoever translates its frames: one generator here, or several elsewhere."""

    @property
    def facts(self) -> TranslatorFacts:
        """What translates, and how."""

    @property
    def ahead(self) -> int:
        """Batches to start before the first of them is waited for; 0 where only one is worked on at a time."""

    @property
    def transfer(self) -> Transfer | None:
        """Copies to the device and back where it is one of this process, and whole pictures are to lie there."""

    def begin(self, pixels: Pixels) -> None:
        """Let a frame travel to the device ahead of its translation, where that is of use; for any thread."""

    def start_batch(
        self, pictures: Sequence[Picture], warn: Warn, kept: Kept = Kept.FLOATS
    ) -> Callable[[], TranslatedBatch]:
        """Start to translate frames of one size.

        Args:
            pictures: the frames.
            warn: told of every retry.
            kept: what becomes of the results; other processes always send numbers.

        Returns:
            A function that waits for the results; it raises as
            :meth:`put.translation.engine.Engine.translate_batch` does.
        """


class Translator:
    """A loaded generator, with the options that its card and the device decide filled in.

    Args:
        entry: the generator.
        options: the settings; what they leave open is taken from the card.
        stopping: asked between layers, see :class:`put.translation.engine.Engine`.
        threads: that compute on a CPU, at most; 0 where this process has the machine to itself.

    Raises:
        PutError: the model cannot be read, or the device is missing or cannot do the precision.
    """

    def __init__(
        self, entry: ModelEntry, options: TranslateOptions, stopping: Callable[[], bool] = bool, threads: int = 0
    ) -> None:
        card = entry.card or ModelCard(entry.name)
        device = resolve_device(device_names(options.device)[0])
        precision = options.precision
        if precision is Precision.AUTO and card.precision:
            precision = Precision(card.precision)
        self.name = entry.name
        self.strength = options.strength
        self.detail = options.detail
        self.work_size = card.work_size if options.work_size is None else options.work_size
        self.brush_size = None if options.work_size is not None else options.brush_size
        self._is_size_given = options.work_size is not None
        self.colours = card.keep_colours if options.keep_colours is None else options.keep_colours
        self._path = entry.path
        generator = load_generator(entry.path)
        try:
            chosen = choose(
                generator.to(device).eval(), device, options.backend, precision, self.fingerprint, threads, card.margin
            )
            self.engine = Engine(
                generator, device, chosen.dtype, stopping, card.margin, options.memory, backend=chosen.backend
            )
        except RuntimeError as error:  # out of memory, or a driver or GPU that torch cannot use
            raise DeviceError(
                f"The generator cannot be moved to {device}.",
                "Close other programs that use it, choose the CPU (--device cpu), or see what 'put doctor' says.",
                str(error),
            ) from error
        self._chosen = chosen

    @property
    def facts(self) -> TranslatorFacts:
        """What translates, and how, as it is now: where memory runs out the precision changes."""
        return TranslatorFacts(
            name=self.name,
            fingerprint=self.fingerprint,
            device=self.device,
            precision=self.precision,
            backend=str(self.backend),
            strength=self.strength,
            colours=self.colours,
            work_size=self.work_size,
            brush_size=self.brush_size,
            is_size_given=self._is_size_given,
            detail=self.detail,
            in_tiles=self.generator.spec.reach is not None,
            pixels_at_once=self._chosen.pixels_at_once,
            side_by_side=self.engine.backend.at_once,
            note=(self._chosen.note, self._chosen.hint),
        )

    @property
    def ahead(self) -> int:
        """One batch is worked on at a time."""
        return 0

    @property
    def backend(self) -> BackendName:
        """Backend that computes the generator."""
        return self.engine.backend.name

    @property
    def device(self) -> str:
        """Such as ``cpu`` or ``cuda:0``."""
        return str(self.engine.device)

    @property
    def precision(self) -> str:
        """``fp32``, ``bf16``, ``fp16`` or ``int8``."""
        return str(precision_of(self.engine.dtype))

    def work_size_of(self, width: int, height: int, *, is_frame: bool = False) -> int:
        """See :meth:`TranslatorFacts.work_size_of`."""
        return self.facts.work_size_of(width, height, is_frame=is_frame)

    @property
    def transfer(self) -> Transfer | None:
        """Copies to the device and back, where whole pictures are to lie there."""
        return self.engine.transfer if self.engine.transfer.is_active else None

    def begin(self, pixels: Pixels) -> None:
        """Let a picture travel to the device ahead of its translation, where that is of use; for any thread."""
        self.engine.transfer.begin(pixels)

    def translate(self, pixels: Picture, warn: Warn, *, is_frame: bool = False, kept: Kept = Kept.FLOATS) -> Translated:
        """Translate one picture, or one frame of a video; arguments, result and errors as in
        :meth:`put.translation.engine.Engine.translate`.
        """
        return self._translated([pixels], warn, kept, is_frame=is_frame)[0]

    def translate_together(
        self, pictures: Sequence[Picture], warn: Warn, kept: Kept = Kept.FLOATS
    ) -> Sequence[Translated]:
        """Translate pictures of one working size, see :meth:`put.translation.engine.Engine.translate_batch`."""
        return self._translated(pictures, warn, kept, is_frame=False)

    def translate_batch(self, pictures: Sequence[Picture], warn: Warn, kept: Kept = Kept.FLOATS) -> TranslatedBatch:
        """Translate frames of one size, see :meth:`put.translation.engine.Engine.translate_batch`."""
        began = time.monotonic()
        frames = self._translated(pictures, warn, kept, is_frame=True)
        return TranslatedBatch(frames, time.monotonic() - began)

    def start_batch(
        self, pictures: Sequence[Picture], warn: Warn, kept: Kept = Kept.FLOATS
    ) -> Callable[[], TranslatedBatch]:
        """Return what translates frames of one size once it is called: on one device nothing is gained before."""
        return partial(self.translate_batch, pictures, warn, kept)

    def _translated(self, pictures: Sequence[Picture], warn: Warn, kept: Kept, *, is_frame: bool) -> list[Translated]:
        height, width = pictures[0].shape[:2]
        return self.engine.translate_batch(
            pictures,
            work_size=self.work_size_of(width, height, is_frame=is_frame),
            strength=self.strength,
            warn=warn,
            colours=self.colours,
            detail=self.detail,
            kept=kept,
        )

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the generator's file."""
        return digest_of(self._path)

    @property
    def generator(self) -> ImageGenerator:
        """The network."""
        return self.engine.generator
