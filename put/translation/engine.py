"""Translate one picture with one generator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import torch
from torch import Tensor

from put.backends.base import Backend
from put.backends.side_by_side import full_rounds, side_by_side
from put.backends.torch_backend import TorchBackend
from put.device import release_memory
from put.errors import DeviceError
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.luma import as_input
from put.nn.margin import MARGIN, mirrored_places
from put.nn.stripes.generator_stripes import StripeSettings, can_be_striped, render_in_stripes
from put.nn.stripes.stripe_budget import fitting
from put.translation.full_size import FullSize, in_groups, with_colours
from put.translation.memory.limits import ALL_ALIKE, MemoryLimits
from put.translation.output_check import are_finite, are_pictures, invalid_values, rerun_message
from put.translation.result import Cancelled, Kept, Translated, Warn
from put.translation.tiles import Tile, tiles
from put.translation.transfer.arrival import Arrival, Arrived, Staying
from put.translation.transfer.picture import Picture, on_host
from put.translation.transfer.sources import Sources
from put.translation.transfer.transfer import MOST_ON_DEVICE, Transfer
from put.translation.working_image import PictureRows, WorkingImages, working_size

__all__ = ["Engine"]

CPU = torch.device("cpu")


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
    beside: bool = False
    """Whether other threads translate pictures meanwhile."""


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
        self.limits = MemoryLimits(
            generator.spec,
            device,
            memory,
            can_be_striped=generator.spec.reach is None and can_be_striped(generator),
            held=self.backend.held,
        )
        self._stopping = stopping
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
            except torch.OutOfMemoryError:  # of a batch, or of what is beside the generator; else it is handled below
                self._release()
                self._max_images, self._room = max(1, len(part) // 2), self._room and len(part) > 1
        return done

    @torch.inference_mode()
    def _translate_part(self, pictures: Sequence[Picture], settings: _Settings) -> list[Translated]:
        size = self.limits.whole_size(_common_size(pictures, settings.work_size), self.dtype, settings.warn)
        at_once = self.limits.pixels_at_once(self.dtype) // (size[0] * size[1])
        settings = replace(settings, in_stripes=self.limits.needs_stripes(size, at_once))
        pictures = pictures[: 1 if settings.in_stripes else max(1, at_once)]
        threads = self.backend.at_once
        several = full_rounds(len(pictures), threads) if threads > 1 and len(pictures) > 1 else 0
        if not several:
            return self._together(pictures, size, settings)
        beside = replace(settings, beside=True)
        done = side_by_side(lambda one: self._together([one], size, beside)[0], pictures[:several], threads)
        return done + [self._together([one], size, settings)[0] for one in pictures[several:]]

    @torch.inference_mode()
    def _together(self, pictures: Sequence[Picture], size: tuple[int, int], settings: _Settings) -> list[Translated]:
        """Translate pictures as one batch, at a size (height, width)."""
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
            limits = self.limits
            if limits.smaller_tiles(self.dtype) or (settings.in_stripes and limits.smaller_stripes()):
                continue
            if limits.can_be_striped and not settings.in_stripes:
                limits.lower(height * width - 1)
                settings = replace(settings, in_stripes=True)
                continue
            if dtype is torch.float32 and self.device.type != "cpu":
                dtype = self.dtype = torch.float16
                warn("The GPU is out of memory; continuing in fp16, which needs half of it.", "")
                continue
            smaller = limits.smaller_side(images.size)
            if smaller is None:
                raise DeviceError(
                    f"{self.device} has too little free memory even for {width} x {height} pixels.",
                    "Close other programs that use it, or choose the CPU (--device cpu).",
                    detail,
                )
            images = replace(images, whole=first.at(working_size(*first.size, smaller)))
            limits.lower(images.size[0] * images.size[1])
            warn(
                f"The memory of {self.device} ran out at {width} x {height} pixels; "
                f"going on at {images.size[1]} x {images.size[0]}.",
                ALL_ALIKE,
            )

    def _checked(self, images: WorkingImages, settings: _Settings, dtype: torch.dtype) -> Tensor:
        """Run the generator; where the output is no picture, run it again in fp32. Returns values in [0, 1]."""
        result = self._run(images, settings, dtype)
        if are_pictures(result, images.brightest()):
            return result.clamp_(0, 1)
        if dtype is not torch.float32:
            settings.warn(rerun_message(dtype), "")
            result = self._run(images, settings, torch.float32)
        if not are_finite(result):
            raise invalid_values()
        return result.clamp_(0, 1)

    def _run(self, images: WorkingImages, settings: _Settings, dtype: torch.dtype) -> Tensor:
        """Return ``[B, 3, h, w]``, in about [0, 1]; channels last in memory, as results are wanted."""
        height, width = images.size
        result = torch.empty(len(images), height, width, 3, device=images.device).permute(0, 3, 1, 2)
        if settings.in_stripes:
            return self._run_in_stripes(images, result, dtype)
        rows, columns = mirrored_places(height, self.margin), mirrored_places(width, self.margin)
        sides = self.limits.tile_sides((len(rows), len(columns)), dtype)
        for tile in tiles(len(rows), len(columns), sides, self._reach or 0):
            part = images.part(rows[tile.rows.start : tile.rows.stop], columns[tile.columns.start : tile.columns.stop])
            made = self.rendered(part, settings.colours, dtype, place=tile.place, beside=settings.beside)
            self._keep(result, made, tile)
        return result

    def _run_in_stripes(self, images: WorkingImages, result: Tensor, dtype: torch.dtype) -> Tensor:
        """Fill ``result`` with the translation of one picture."""
        assert isinstance(self.generator, Generator)  # noqa: S101 - no other can go in stripes
        source = PictureRows(images, self.margin, self._prepared, self.generator.spec.in_channels)
        wanted = StripeSettings(self.device, dtype, self.limits.stripe_rows, self.device, self.pause)
        settings = fitting(self.generator, (source.height, source.width), wanted, self.limits.stripe_budget)
        height, width = images.size
        for start, rows in render_in_stripes(self.generator, source, settings):
            low, high = max(start, self.margin), min(start + rows.shape[2], self.margin + height)
            if low < high:
                part = rows[:, :, low - start : high - start, self.margin : self.margin + width]
                result[:, :, low - self.margin : high - self.margin] = (part.to(result.device).float() + 1) / 2
        return result

    def rendered(
        self,
        part: Tensor,
        colours: float,
        dtype: torch.dtype,
        *,
        place: tuple[int, int] = (0, 0),
        beside: bool = False,
    ) -> Tensor:
        """Translate ``[B, 3, h, w]`` in [0, 1], sides multiples of 4, to about the same range.

        Args:
            part: what to translate.
            colours: how much of its colours is kept, 0 to 1.
            dtype: arithmetic of the convolutions.
            place: row and column at which it lies in the mirrored picture.
            beside: whether other threads translate pictures meanwhile.
        """
        render = self.backend.render_beside if beside else self.backend.render
        x = render(self.generator.with_noise(self._prepared(part), place), colours, dtype, self.pause)
        return (x.to(part.device).float() + 1).div_(2)

    def _prepared(self, part: Tensor) -> Tensor:
        """Return ``[B, 3, h, w]`` in [0, 1] as the generator takes it."""
        return as_input((part.to(self.device) * 2).sub_(1), self.generator.spec.in_channels)

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


def _arrived(made: Tensor) -> Arrival:
    return Arrived(made.numpy())


def _common_size(pictures: Sequence[Picture], work_size: int) -> tuple[int, int]:
    """Return height and width at which all of them are worked on."""
    sizes = {working_size(picture.shape[0], picture.shape[1], work_size) for picture in pictures}
    if len(sizes) > 1:
        raise ValueError(f"pictures of one batch are worked on at one size, not at {sorted(sizes)}")
    return sizes.pop()
