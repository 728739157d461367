"""Pictures and videos to measure with, made from the photographs that ship with the program."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from put.errors import MediaError
from put.paths import sample_images

__all__ = ["make_clip", "make_pictures", "picture_tensor"]

RATE = 24


def make_pictures(folder: Path, size: int, many: int) -> list[Path]:
    """Write square JPEGs into a folder; return their paths."""
    paths = []
    for number in range(many):
        path = folder / f"{number:04}.jpg"
        Image.fromarray(_square(number, size)).save(path, quality=95)
        paths.append(path)
    return paths


def make_clip(folder: Path, size: int, frames: int) -> Path:
    """Write an H.264 video that pans slowly over a photograph; return its path."""
    path = folder / "clip.mp4"
    wide = _square(0, size * 5 // 4)
    with av.open(path, "w") as out:
        stream = out.add_stream("libx264", rate=RATE, options={"preset": "veryfast", "crf": "18"})
        stream.width, stream.height, stream.pix_fmt = size, size, "yuv420p"
        for number in range(frames):
            at = number % (len(wide) - size + 1)
            pixels = np.ascontiguousarray(wide[at : at + size, at : at + size])
            out.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        out.mux(stream.encode(None))
    return path


def picture_tensor(size: int, device: torch.device) -> Tensor:
    """Return a photograph, ``[1, 3, size, size]`` in [-1, 1]."""
    pixels = torch.from_numpy(_square(0, size).copy()).permute(2, 0, 1)[None]
    return (pixels.float() / 127.5 - 1).to(device)


def _square(number: int, size: int) -> NDArray[np.uint8]:
    photographs = sample_images()
    if not photographs:
        raise MediaError("There is no photograph to measure with.", "Install PUT Desktop again.")
    with Image.open(photographs[number % len(photographs)]) as photograph:
        side = min(photograph.size)
        whole = photograph.convert("RGB").resize((size, size), Image.Resampling.BICUBIC, (0, 0, side, side))
    return np.asarray(whole)
