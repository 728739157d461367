"""Translate one picture with one generator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import psutil
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.backends.base import Backend
from put.backends.torch_backend import TorchBackend
from put.errors import DeviceError, ModelError
from put.nn.generators.base import ImageGenerator
from put.nn.margin import MARGIN, mirror_around
from put.nn.resize import resize
from put.translation.color import keep_colours

__all__ = ["Engine", "Pixels", "Stopped", "Translated", "Warn"]

SMALLEST = 256
"""Short side below which a picture is not shrunk further when memory is short."""
MOST_ELEMENTS = 2**30
"""Numbers in the largest feature map. Above 0.6 * 2^31 of them torch 2.15's bf16 convolutions on a CPU end the process
with a segmentation fault."""
MOST_ENLARGED = 4.0
"""A picture smaller than the working size is enlarged at most so many times."""
MOST_ON_DEVICE = 2**28
"""Bytes of pictures that are scaled and mixed on a GPU; more than that stay on the CPU but for the generator."""

Pixels = NDArray[np.uint8] | NDArray[np.uint16]

Warn = Callable[[str, str], None]
"""Called with a message and a hint."""


class Stopped(Exception):  # noqa: N818 - no error: somebody asked for it
    """The work was dropped after a request to stop."""


@dataclass(frozen=True, eq=False)
class Translated:
    """A result and how it was made."""

    pixels: NDArray[np.float32]
    """``[H, W, 3]`` in [0, 1], sRGB."""
    work_size: tuple[int, int]
    """Width and height in pixels at which the generator worked."""
    dtype: torch.dtype


class Engine:
    """Translates pictures of any size with one generator on one device.

    Args:
        generator: the network; it is moved to ``device``.
        device: where to compute.
        dtype: arithmetic of the convolutions; the last layer is always computed in fp32.
        stopping: asked between layers; once true, :class:`Stopped` is raised.
        margin: pixels mirrored around each picture, a multiple of 4; without one, and at a size that is a multiple of
            4, the generator gives what it gives by itself.
        backend: computes the generator; torch by default.
    """

    def __init__(
        self,
        generator: ImageGenerator,
        device: torch.device,
        dtype: torch.dtype,
        stopping: Callable[[], bool] = bool,
        margin: int = MARGIN,
        backend: Backend | None = None,
    ) -> None:
        self.generator = generator.to(device).eval()
        self.backend = backend or TorchBackend(self.generator)
        self.device = device
        self.dtype = dtype
        self.margin = margin
        self._stopping = stopping
        self._most_pixels: int | None = None
        self._max_images = 1 << 16
        self._room = device.type == "cuda"

    def translate(
        self, pixels: Pixels, *, work_size: int, strength: float, warn: Warn, colours: float = 0.0
    ) -> Translated:
        """Translate one picture: a batch of one."""
        return self.translate_batch([pixels], work_size=work_size, strength=strength, warn=warn, colours=colours)[0]

    def translate_batch(
        self, pictures: Sequence[Pixels], *, work_size: int, strength: float, warn: Warn, colours: float = 0.0
    ) -> list[Translated]:
        """Translate pictures of one size, as many at once as fit into memory.

        Args:
            pictures: each ``[H, W, 3]``, sRGB, H and W at least 1; all of one size and type.
            work_size: short side in pixels at which the generator works; 0 for the picture's own.
            strength: 0 (the input) to 1 (the generator's output).
            warn: told of every retry.
            colours: how much of the input's colours is kept, 0 to 1.

        Returns:
            As many results, of the same height and width.

        Raises:
            DeviceError: it does not fit into the device's memory, even made small.
            ModelError: the generator gives no numbers.
            Stopped: it was asked to stop.
        """
        done: list[Translated] = []
        while len(done) < len(pictures):
            part = pictures[len(done) : len(done) + self._max_images]
            try:
                done += self._translate_part(part, work_size, strength, warn, colours)
            except (
                torch.OutOfMemoryError
            ):  # of a batch, or of what is beside the generator; without either it is handled
                torch.cuda.empty_cache()
                self._max_images, self._room = max(1, len(part) // 2), self._room and len(part) > 1
        return done

    def _translate_part(
        self, pictures: Sequence[Pixels], work_size: int, strength: float, warn: Warn, colours: float
    ) -> list[Translated]:
        source = self._place(pictures)
        size = _working_size(source.shape[2], source.shape[3], work_size)
        size = self._within_memory(size, warn)
        self._max_images = min(self._max_images, max(1, self._most_elements // (size[0] * size[1])))
        if len(source) > self._max_images:
            return self._translate_part(pictures[: self._max_images], work_size, strength, warn, colours)
        small = _resize(source, size)
        result, size, dtype = self._with_less_memory(small, colours, warn)
        result = result.clamp(0, 1)
        if not self.generator.mixes_colours:
            result = keep_colours(result, _resize(small, size), colours)
        mixed = _resize(result, (source.shape[2], source.shape[3]))
        if strength < 1.0:
            mixed = torch.lerp(source, mixed, strength)
        del source, small, result  # large pictures: 600 MB each for 50 megapixels
        arrays = mixed.clamp_(0, 1).permute(0, 2, 3, 1).contiguous().cpu().numpy()
        return [Translated(array, (size[1], size[0]), dtype) for array in arrays]

    def _place(self, pictures: Sequence[Pixels]) -> Tensor:
        """Return ``[B, 3, H, W]`` in [0, 1], on the device where there is room for more than the generator."""
        whole = 255.0 if pictures[0].dtype == np.uint8 else 65535.0
        stacked = np.stack(pictures)
        here = self._room and stacked.size * 4 <= MOST_ON_DEVICE
        tensor = torch.from_numpy(stacked if stacked.dtype == np.uint8 else stacked.astype(np.float32))
        tensor = tensor.to(self.device if here else "cpu").permute(0, 3, 1, 2)
        return tensor.float().div_(whole) if tensor.dtype == torch.uint8 else tensor / whole

    def _with_less_memory(
        self, small: Tensor, colours: float, warn: Warn
    ) -> tuple[Tensor, tuple[int, int], torch.dtype]:
        """Run the generator; where memory runs out, in half precision, then at smaller and smaller sizes."""
        dtype, first = self.dtype, small
        while True:
            size = (small.shape[2], small.shape[3])
            try:
                return self._checked(small, colours, dtype, warn), size, dtype
            except torch.OutOfMemoryError as error:
                if len(small) > 1 or small.device.type != "cpu":
                    raise
                detail = str(error)
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            if dtype is torch.float32 and self.device.type == "cuda":
                dtype = self.dtype = torch.float16
                warn("The GPU is out of memory; continuing in fp16, which needs half of it.", "")
                continue
            if min(size) <= SMALLEST:
                raise DeviceError(
                    f"{self.device} has too little free memory even for {size[1]} x {size[0]} pixels.",
                    "Close other programs that use it, or choose the CPU (--device cpu).",
                    detail,
                )
            smaller = max(SMALLEST, int(min(size) * 0.75))
            small = _resize(first, _working_size(first.shape[2], first.shape[3], smaller))
            self._most_pixels = small.shape[2] * small.shape[3]
            warn(
                f"The memory of {self.device} ran out at {size[1]} x {size[0]} pixels; "
                f"going on at {small.shape[3]} x {small.shape[2]}.",
                "Choose a smaller working size to keep all pictures alike.",
            )

    def _checked(self, small: Tensor, colours: float, dtype: torch.dtype, warn: Warn) -> Tensor:
        """Run the generator; where the output is no picture, run it again in fp32."""
        result = self._run(small, colours, dtype)
        if _is_image(result, small):
            return result
        if dtype is not torch.float32:
            warn(
                f"The generator gave no valid picture in {str(dtype).removeprefix('torch.')}; it ran again in fp32.",
                "",
            )
            result = self._run(small, colours, torch.float32)
        if not torch.isfinite(result).all():
            raise ModelError("The generator gave invalid values (NaN).", "Its file may be damaged; try another one.")
        return result

    @torch.inference_mode()
    def _run(self, small: Tensor, colours: float, dtype: torch.dtype) -> Tensor:
        """Translate ``[B, 3, h, w]`` in [0, 1] to about the same range."""
        height, width = small.shape[2:]
        x = mirror_around(small.to(self.device) * 2 - 1, self.margin)
        if self.generator.spec.in_channels == 1:
            x = (x * x.new_tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
        x = self.backend.render(x, colours, dtype, self._pause)
        x = x[:, :, self.margin : self.margin + height, self.margin : self.margin + width]
        return (x.to(small.device).float() + 1).div_(2).expand(-1, 3, height, width)

    def _pause(self) -> None:
        if self._stopping():
            raise Stopped

    def _within_memory(self, size: tuple[int, int], warn: Warn) -> tuple[int, int]:
        """Return a size that fits: what fitted before, what convolutions can count, and what a CPU's free memory should
        hold.

        Running out of it there ends the process.
        """
        most = min(self._most_pixels or 1 << 62, self._most_elements)
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

    @property
    def _most_elements(self) -> int:
        """Pixels that go through the generator at once."""
        most = MOST_ELEMENTS // (2 * self.generator.spec.channels)
        if self.device.type == "cpu":
            most = min(most, max(SMALLEST**2, _free_memory() * 7 // 10 // (self.generator.spec.channels * 4 * 5)))
        return most


def _working_size(height: int, width: int, work_size: int) -> tuple[int, int]:
    if work_size == 0:
        return height, width
    scale = min(work_size / min(height, width), MOST_ENLARGED)
    return max(1, round(height * scale)), max(1, round(width * scale))


def _resize(pictures: Tensor, size: tuple[int, int]) -> Tensor:
    """Return ``[B, C, H, W]`` at ``size`` (height, width): bicubic, anti-aliased, clamped to [0, 1]."""
    if pictures.shape[2:] == size:
        return pictures
    return resize(pictures, size).clamp_(0, 1)


def _is_image(result: Tensor, source: Tensor) -> bool:
    """Return whether each of the batch has numbers, and is not black where its source is not."""
    if not torch.isfinite(result).all():
        return False
    return bool(((result.amax((1, 2, 3)) > 2 / 255) | (source.amax((1, 2, 3)) <= 8 / 255)).all())


def _free_memory() -> int:
    """Return the bytes of memory that are available without swapping."""
    return psutil.virtual_memory().available
