"""The published way: fp32, NCHW, layer by layer, one picture at a time: load, run, save."""

from __future__ import annotations

import copy
from pathlib import Path

import av
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter import Painter

__all__ = ["plain_copy", "translate_in_turn", "translate_video_in_turn"]

QUALITY = 92
"""Of JPEG, as ours."""


def plain_copy(generator: ImageGenerator) -> ImageGenerator:
    """Return the same network, which keeps values in the order NCHW."""
    plain = copy.deepcopy(generator)
    if isinstance(plain, Painter):
        plain.memory_format = torch.contiguous_format
    return plain


@torch.inference_mode()
def translate_in_turn(plain: ImageGenerator, device: torch.device, paths: list[Path], output: Path) -> None:
    """Translate pictures whose sides are multiples of 4, as the published programs do."""
    for path in paths:
        with Image.open(path) as picture:
            pixels = np.asarray(picture.convert("RGB"))
        Image.fromarray(_through(plain, device, pixels)).save(output / path.name, quality=QUALITY)


@torch.inference_mode()
def translate_video_in_turn(plain: ImageGenerator, device: torch.device, clip: Path, output: Path) -> None:
    """Translate a video frame by frame, without sound."""
    with av.open(clip) as source, av.open(output, "w") as target:
        before = source.streams.video[0]
        after = target.add_stream("libx264", rate=before.average_rate)
        after.width, after.height, after.pix_fmt = before.width, before.height, "yuv420p"
        for frame in source.decode(before):
            pixels = _through(plain, device, np.asarray(frame.to_ndarray(format="rgb24"), np.uint8))
            target.mux(after.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        target.mux(after.encode(None))


def _through(plain: ImageGenerator, device: torch.device, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    x: Tensor = torch.from_numpy(pixels.copy()).permute(2, 0, 1)[None].float().to(device) / 127.5 - 1
    result = plain(x)[0].clamp(-1, 1).permute(1, 2, 0)
    rounded: NDArray[np.uint8] = ((result + 1) * 127.5).round().to(torch.uint8).cpu().numpy()
    return rounded
