"""Translate one picture with one generator."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.backends.base import Backend
from put.backends.torch_backend import TorchBackend
from put.device import release_memory
from put.errors import DeviceError, ModelError
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.luma import luma_of
from put.nn.margin import MARGIN, mirrored_places
from put.nn.spec import GeneratorSpec
from put.nn.stripes.generator_stripes import StripeSettings, can_be_striped, render_in_stripes
from put.nn.stripes.stripe_budget import MOST_ROWS, StripeBudget, fitting
from put.translation.full_size import FullSize, in_groups, with_colours
from put.translation.memory_budget import generator_budget
from put.translation.tiles import Tile, TileBudget, best_sides, smallest_side, tiles
from put.translation.transfer.arrival import Arrival, Arrived, Result, Staying
from put.translation.transfer.picture import Picture, on_host
from put.translation.transfer.sources import Sources
from put.translation.transfer.transfer import MOST_ON_DEVICE, Transfer
from put.translation.working_image import PictureRows, WorkingImages

__all__ = ["Cancelled", "Engine", "Kept", "Translated", "Warn", "working_size"]

SMALLEST = 256
"""Short side below which a picture is not shrunk further when memory is short."""
MOST_ELEMENTS = 2**30
"""Numbers in the largest feature map. Above 0.6 * 2^31 of them torch 2.15's bf16 convolutions on a CPU end the process
with a segmentation fault."""
LEAST_ROWS = 8
"""Of a stripe, when a GPU runs out of memory."""
MOST_ENLARGED = 4.0
"""A picture smaller than the working size is enlarged at most so many times."""
MAPS = 5
"""Feature maps of full size that a generator holds at once, at most, where its structure does not say it better."""
PICTURES = 88
"""Bytes for each pixel of a tile besides its feature maps: input, blurred copies and result in 32 bits; measured."""
TILE = 2048
"""Side of the largest square tile in pixels. Larger ones gain nothing, and a request to stop would have to wait for
them."""
CPU = torch.device("cpu")

Warn = Callable[[str, str], None]
"""Called with a message and a hint."""


class Cancelled(Exception):  # noqa: N818 - no error: somebody asked for it
    """The work was dropped after a request to stop."""


class Kept(Enum):
    """What becomes of results."""

    FLOATS = auto()
    """They come back as numbers in [0, 1]."""
    BYTES = auto()
    """They are rounded where they were made, and come back as 8 bits: as files of 8 bits hold them."""
    ON_DEVICE = auto()
    """They stay as numbers in [0, 1] where they were made, until somebody asks for them."""


@dataclass(frozen=True, eq=False)
class Translated:
    """A result and how it was made."""

    arrival: Arrival
    work_size: tuple[int, int]
    """Width and height in pixels at which the generator worked."""
    dtype: torch.dtype

    @property
    def pixels(self) -> Result:
        """Return it as ``[H, W, 3]``, sRGB, once it has come from the device."""
        return self.arrival.array()

    @property
    def floats(self) -> NDArray[np.float32]:
        """Return it as numbers in [0, 1]; for who did not ask for bytes."""
        return np.asarray(self.pixels, np.float32)


@dataclass(frozen=True)
class _Settings:
    """Request for the pictures in hand."""

    work_size: int
    strength: float
    colours: float
    detail: float
    warn: Warn
    kept: Kept
    in_stripes: bool = False


class Engine:
    """Translates pictures of any size with one generator on one device.

    A generator whose result depends on a bounded neighbourhood gets large pictures in tiles: the pixels are those of
    the whole picture, and the memory stays within what is free. One with statistics of the whole picture gets it whole
    where that fits, else layer by layer in stripes.

    Args:
        generator: the network; it is moved to ``device``.
        device: where to compute.
        dtype: arithmetic of the convolutions; the last layer is always computed in fp32.
        stopping: asked between layers; once true, :class:`Cancelled` is raised.
        margin: pixels mirrored around each picture, a multiple of 4; without one, and at a size that is a multiple of
            4, the generator gives what it gives by itself.
        memory: bytes that the generator's feature maps may take; None for what is free.
        backend: computes the generator; torch by default.
        transfer: copies pictures to the device and results back; by what the device offers by default.
    """

    def __init__(
        self,
        generator: ImageGenerator,
        device: torch.device,
        dtype: torch.dtype,
        stopping: Callable[[], bool] = bool,
        margin: int = MARGIN,
        memory: int | None = None,
        backend: Backend | None = None,
        transfer: Transfer | None = None,
    ) -> None:
        self.generator = generator.to(device).eval()
        self.backend = backend or TorchBackend(self.generator)
        self.device = device
        self.dtype = dtype
        self.margin = margin
        self.memory = memory
        self._stopping = stopping
        self._most_pixels: int | None = None
        self._tile = TILE
        self._stripe_rows = MOST_ROWS
        self._max_images = 1 << 16
        self.transfer = transfer or Transfer.of(device)
        self._room = self.transfer.is_active

    def translate(
        self,
        pixels: Picture,
        *,
        work_size: int,
        strength: float,
        warn: Warn,
        colours: float = 0.0,
        detail: float = 0.0,
        kept: Kept = Kept.FLOATS,
    ) -> Translated:
        """Translate one picture: a batch of one."""
        return self.translate_batch(
            [pixels], work_size=work_size, strength=strength, warn=warn, colours=colours, detail=detail, kept=kept
        )[0]

    def translate_batch(
        self,
        pictures: Sequence[Picture],
        *,
        work_size: int,
        strength: float,
        warn: Warn,
        colours: float = 0.0,
        detail: float = 0.0,
        kept: Kept = Kept.FLOATS,
    ) -> list[Translated]:
        """Translate pictures of one working size, as many at once as fit into memory.

        Args:
            pictures: each ``[H, W, 3]``, sRGB, H and W at least 1; not written to before the results are there. All
                are worked on at one size, see :func:`working_size`.
            work_size: short side in pixels at which the generator works; 0 for the picture's own.
            strength: 0 (the input) to 1 (the generator's output).
            warn: told of every retry.
            colours: how much of the input's colours is kept, 0 to 1.
            detail: how much of the input's detail comes back where the generator works smaller than the picture, 0
                (plain enlarging) to 1; see :mod:`put.translation.pixels.detail`.
            kept: what becomes of the results.

        Returns:
            As many results, each of its picture's height and width.

        Raises:
            DeviceError: it does not fit into the device's memory, even made small.
            ModelError: the generator gives no numbers.
            Cancelled: it was asked to stop.
        """
        settings = _Settings(work_size, strength, colours, detail, warn, kept)
        done: list[Translated] = []
        while len(done) < len(pictures):
            part = pictures[len(done) : len(done) + self._max_images]
            try:
                done += self._translate_part(part, settings)
            except (
                torch.OutOfMemoryError
            ):  # of a batch, or of what is beside the generator; without either it is handled
                self._release()
                self._max_images, self._room = max(1, len(part) // 2), self._room and len(part) > 1
        return done

    @torch.inference_mode()
    def _translate_part(self, pictures: Sequence[Picture], settings: _Settings) -> list[Translated]:
        size = self._within_memory(_common_size(pictures, settings.work_size), settings.warn)
        at_once = self._most_elements() // (size[0] * size[1])
        settings = replace(settings, in_stripes=self._can_stripe and self._is_too_large(size, at_once))
        pictures = pictures[: 1 if settings.in_stripes else max(1, at_once)]
        groups = self._sources(pictures)
        in_parts = self._reach is not None or settings.in_stripes
        images = WorkingImages.of(groups, size, parts=in_parts and groups[0].there is None)
        result, dtype = self._with_less_memory(images, settings)
        size = (result.shape[2], result.shape[3])
        if not self.generator.mixes_colours and settings.colours:
            result = with_colours(result, images, settings.colours)
        full = FullSize(settings.strength, settings.detail, as_bytes=settings.kept is Kept.BYTES)
        results = [made for part, own in in_groups(images, result) for made in full.results(part, own)]
        arrival = self._arrival(settings.kept) if images.is_there else _arrived
        return [Translated(arrival(made), (size[1], size[0]), dtype) for made in results]

    def _sources(self, pictures: Sequence[Picture]) -> list[Sources]:
        """Return the pictures where they are scaled and mixed: on a GPU where they are not too large for that."""
        is_there = self._room and sum(picture.size for picture in pictures) <= MOST_ON_DEVICE
        device = self.device if is_there else CPU
        if not is_there:
            pictures = [on_host(picture) for picture in pictures]
        alike = (list(found) for _, found in groupby(pictures, lambda picture: (picture.shape, picture.dtype)))
        return [Sources(group, device, self.transfer.there(group) if is_there else None) for group in alike]

    def _arrival(self, kept: Kept) -> Callable[[Tensor], Arrival]:
        """Return what makes of a result on the device what was asked for."""
        back = self.transfer.back
        return back if kept is not Kept.ON_DEVICE else lambda made: Staying(made, back)

    def _release(self) -> None:
        """Give back what is kept for the next picture."""
        self.backend.release()
        release_memory(self.device)

    def _with_less_memory(self, images: WorkingImages, settings: _Settings) -> tuple[Tensor, torch.dtype]:
        """Run the generator; where memory runs out, in smaller tiles, in half precision, then at smaller sizes."""
        dtype, first, warn = self.dtype, images, settings.warn
        while True:
            height, width = images.size
            try:
                return self._checked(images, settings, dtype), dtype
            except torch.OutOfMemoryError as error:
                if len(images) > 1 or images.is_there:
                    raise
                detail = str(error)
            self._release()
            if self.smaller_tiles() or (settings.in_stripes and self._smaller_stripes()):
                continue
            if self._can_stripe and not settings.in_stripes:
                self._most_pixels = height * width - 1
                settings = replace(settings, in_stripes=True)
                continue
            if dtype is torch.float32 and self.device.type != "cpu":
                dtype = self.dtype = torch.float16
                warn("The GPU is out of memory; continuing in fp16, which needs half of it.", "")
                continue
            if min(height, width) <= SMALLEST or self._reach is not None:
                raise DeviceError(
                    f"{self.device} has too little free memory even for {width} x {height} pixels.",
                    "Close other programs that use it, or choose the CPU (--device cpu).",
                    detail,
                )
            smaller = max(SMALLEST, int(min(height, width) * 0.75))
            images = replace(images, whole=first.at(working_size(*first.size, smaller)))
            self._most_pixels = images.size[0] * images.size[1]
            warn(
                f"The memory of {self.device} ran out at {width} x {height} pixels; "
                f"going on at {images.size[1]} x {images.size[0]}.",
                "Choose a smaller working size to keep all pictures alike.",
            )

    def _checked(self, images: WorkingImages, settings: _Settings, dtype: torch.dtype) -> Tensor:
        """Run the generator; where the output is no picture, run it again in fp32. Returns values in [0, 1]."""
        result = self._run(images, settings, dtype)
        if _is_image(result, images.brightest()):
            return result.clamp_(0, 1)
        if dtype is not torch.float32:
            name = str(dtype).removeprefix("torch.")
            settings.warn(f"The generator gave no valid picture in {name}; it ran again in fp32.", "")
            result = self._run(images, settings, torch.float32)
        if not _is_finite(result):
            raise ModelError("The generator gave invalid values (NaN).", "Its file may be damaged; try another one.")
        return result.clamp_(0, 1)

    def _run(self, images: WorkingImages, settings: _Settings, dtype: torch.dtype) -> Tensor:
        """Return ``[B, 3, h, w]``, in about [0, 1]; channels last in memory, as results are wanted."""
        height, width = images.size
        result = torch.empty(len(images), height, width, 3, device=images.device).permute(0, 3, 1, 2)
        if settings.in_stripes:
            return self._run_in_stripes(images, result, dtype)
        rows, columns = mirrored_places(height, self.margin), mirrored_places(width, self.margin)
        sides = self.tile_sides((len(rows), len(columns)), dtype)
        for tile in tiles(len(rows), len(columns), sides, self._reach or 0):
            part = images.part(rows[tile.rows.start : tile.rows.stop], columns[tile.columns.start : tile.columns.stop])
            self._keep(result, self.rendered(part, settings.colours, dtype), tile)
        return result

    def _run_in_stripes(self, images: WorkingImages, result: Tensor, dtype: torch.dtype) -> Tensor:
        """Fill ``result`` with the translation of one picture."""
        assert isinstance(self.generator, Generator)  # noqa: S101 - no other can go in stripes
        source = PictureRows(images, self.margin, self._prepared, self.generator.spec.in_channels)
        wanted = StripeSettings(self.device, dtype, self._stripe_rows, self.device, self.pause)
        budget = StripeBudget(generator_budget(self.device, self.memory), generator_budget(CPU, None), MOST_ELEMENTS)
        settings = fitting(self.generator, (source.height, source.width), wanted, budget)
        height, width = images.size
        for start, rows in render_in_stripes(self.generator, source, settings):
            low, high = max(start, self.margin), min(start + rows.shape[2], self.margin + height)
            if low < high:
                part = rows[:, :, low - start : high - start, self.margin : self.margin + width]
                result[:, :, low - self.margin : high - self.margin] = (part.to(result.device).float() + 1) / 2
        return result

    def rendered(self, part: Tensor, colours: float, dtype: torch.dtype) -> Tensor:
        """Translate ``[B, 3, h, w]`` in [0, 1], sides multiples of 4, to about the same range."""
        x = self.backend.render(self._prepared(part), colours, dtype, self.pause)
        return (x.to(part.device).float() + 1).div_(2)

    def _prepared(self, part: Tensor) -> Tensor:
        """Return ``[B, 3, h, w]`` in [0, 1] as the generator takes it."""
        x = (part.to(self.device) * 2).sub_(1)
        if self.generator.spec.in_channels == 1:
            x = luma_of(x)
        return x

    def _keep(self, result: Tensor, made: Tensor, tile: Tile) -> None:
        """Copy what counts of a tile into the result, which lies ``margin`` pixels inside of what was tiled."""
        slices = [
            (
                slice(max(span.keep_start - self.margin, 0), min(span.keep_stop - self.margin, side)),
                slice(
                    max(span.keep_start, self.margin) - span.start, min(span.keep_stop, side + self.margin) - span.start
                ),
            )
            for span, side in zip((tile.rows, tile.columns), result.shape[2:], strict=True)
        ]
        (to_rows, of_rows), (to_columns, of_columns) = slices
        result[:, :, to_rows, to_columns] = made[:, :, of_rows, of_columns]

    def pause(self) -> None:
        """Look whether to go on.

        Raises:
            Cancelled: it was asked to stop.
        """
        if self._stopping():
            raise Cancelled

    @property
    def _reach(self) -> int | None:
        """Pixels that a result depends on around its place; None where it is the whole picture."""
        return self.generator.spec.reach

    def tile_sides(
        self, size: tuple[int, int], dtype: torch.dtype, memory: int | None = None, of_row: int = 0
    ) -> tuple[int, int]:
        """Return height and width of the tiles in which a picture goes through.

        Args:
            size: height and width of the picture with its margin.
            dtype: arithmetic of the convolutions.
            memory: bytes of a tile and of the row that it stands in; None for what there is.
            of_row: bytes for each pixel of the picture's width and of a tile's height; 0 where they do not count.
        """
        if self._reach is None:
            return size
        most = min(self._tile**2, self._most_elements(memory, dtype))
        if not of_row or memory is None:
            return best_sides(*size, self._reach, TileBudget(most))
        of_tile = self._bytes_of_pixel(dtype) if self.device.type == "cpu" else PICTURES
        return best_sides(*size, self._reach, TileBudget(most, memory, of_tile, of_row))

    def smaller_tiles(self) -> bool:
        """Halve the tiles where that is possible."""
        if self._reach is None:
            return False
        side = int(min(self._tile**2, self._most_elements()) ** 0.5)
        if side <= smallest_side(self._reach):
            return False
        self._tile = side // 2
        return True

    @property
    def _can_stripe(self) -> bool:
        """Whether it needs the statistics of the whole picture, and can do with stripes of it."""
        return self._reach is None and can_be_striped(self.generator)

    def _is_too_large(self, size: tuple[int, int], at_once: int) -> bool:
        """Return whether a picture does not fit as a whole, by what is free, or by what was tried before."""
        return at_once < 1 or size[0] * size[1] > (self._most_pixels or size[0] * size[1])

    def _smaller_stripes(self) -> bool:
        """Halve the stripes where that is possible."""
        if self._stripe_rows <= LEAST_ROWS:
            return False
        self._stripe_rows //= 2
        return True

    def _within_memory(self, size: tuple[int, int], warn: Warn) -> tuple[int, int]:
        """Return a size that fits: what fitted before, what convolutions can count, and what a CPU's free memory should
        hold.

        Running out of it there ends the process.
        """
        if self._reach is not None or self._can_stripe:
            return size
        most = min(self._most_pixels or 1 << 62, self._most_elements())
        area = size[0] * size[1]
        if area <= most:
            return size
        factor = (most / area) ** 0.5
        reduced = (max(1, int(size[0] * factor)), max(1, int(size[1] * factor)))
        if self._most_pixels is None:
            warn(
                f"{size[1]} x {size[0]} pixels do not fit into memory; "
                f"the generator works at {reduced[1]} x {reduced[0]}.",
                "Choose a smaller working size to keep all pictures alike.",
            )
        return reduced

    def _most_elements(self, memory: int | None = None, dtype: torch.dtype | None = None) -> int:
        """Pixels that go through the generator at once."""
        memory = self.memory if memory is None else memory
        most = MOST_ELEMENTS // (2 * self.generator.spec.channels)
        if self.device.type != "cuda" or memory is not None or self._reach is not None:
            each = self._bytes_of_pixel(dtype or self.dtype)
            most = min(most, max(SMALLEST**2, generator_budget(self.device, memory) // each))
        return most

    def _bytes_of_pixel(self, dtype: torch.dtype) -> int:
        """Bytes that the generator takes for each pixel, at most."""
        spec = self.generator.spec
        if isinstance(spec, GeneratorSpec):
            return spec.channels * 4 * MAPS
        return math.ceil(spec.held * dtype.itemsize) + PICTURES


def _arrived(made: Tensor) -> Arrival:
    return Arrived(made.numpy())


def _common_size(pictures: Sequence[Picture], work_size: int) -> tuple[int, int]:
    """Return height and width at which all of them are worked on."""
    sizes = {working_size(picture.shape[0], picture.shape[1], work_size) for picture in pictures}
    if len(sizes) > 1:
        raise ValueError(f"pictures of one batch are worked on at one size, not at {sorted(sizes)}")
    return sizes.pop()


def working_size(height: int, width: int, work_size: int) -> tuple[int, int]:
    """Return height and width at which the generator works for a picture, see :meth:`Engine.translate_batch`."""
    if work_size == 0:
        return height, width
    scale = min(work_size / min(height, width), MOST_ENLARGED)
    return max(1, round(height * scale)), max(1, round(width * scale))


def _is_image(result: Tensor, brightest: Tensor) -> bool:
    """Return whether each of the batch has numbers, and is not black where its source is not."""
    if not _is_finite(result):
        return False
    return bool(((result.amax((1, 2, 3)) > 2 / 255) | (brightest <= 8 / 255)).all())


def _is_finite(result: Tensor) -> bool:
    """Return whether all values are numbers; extremes carry NaN along, and need no second copy."""
    return bool(torch.isfinite(torch.stack([result.amin(), result.amax()])).all())
