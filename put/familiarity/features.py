"""Features of pictures and of frames of videos: what is to be seen in them, not how well.

EfficientNet-Lite0 also guides trainings, in the projected discriminator, so it may not judge what a model makes. Here
it only describes what goes in.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.data.augment import read_small
from put.errors import MediaError, PutError
from put.nn.efficientnet import FEATURES, SIDES, EfficientNetLite
from put.nn.resize import resize

__all__ = ["FEATURES", "features_of", "image_features"]

SIDE = SIDES[0]
"""Pixels of the short side at which everything is looked at: the size that the network was trained at."""
WIDEST = 2
"""Longest side that is looked at, as a multiple of the shortest; of longer ones the middle."""
MOMENTS = (0.1, 0.5, 0.9)
"""Parts of a video's duration whose frames are looked at."""
LARGEST_FRAME = 512
THREADS = 3
Features = NDArray[np.float32]


def features_of(files: Sequence[tuple[Path, bool]]) -> Generator[tuple[Path, Features | PutError], None, None]:
    """Yield the features of each file, in order; a few threads read a few files ahead.

    Not advancing the generator pauses the work, closing it ends it. A file that cannot be read ends nothing.

    Args:
        files: each with whether it is a video, an animation or numbered pictures.

    Yields:
        A path with ``[N, FEATURES]``, a row for each frame that was looked at (one for a picture), or with the error.
    """
    threads = min(THREADS, os.cpu_count() or 1)
    waiting: deque[tuple[Path, Future[list[Tensor] | PutError]]] = deque()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="familiarity")
    try:
        for path, is_video in files:
            waiting.append((path, pool.submit(_read, path, is_video)))
            if len(waiting) > 2 * threads:
                yield _looked_at(*waiting.popleft())
        while waiting:
            yield _looked_at(*waiting.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@torch.no_grad()
def image_features(image: Tensor) -> Features:
    """Return the features ``[FEATURES]`` of an image ``[3, H, W]``, 0 to 255, pooled over all of it at one scale."""
    short = min(image.shape[1:])
    height, width = (min(side, WIDEST * short) for side in image.shape[1:])
    top, left = (image.shape[1] - height) // 2, (image.shape[2] - width) // 2
    part = image[None, :, top : top + height, left : left + width].float() / 255
    sides = [max(SIDE, round(side * SIDE / short)) for side in (height, width)]
    scaled = part if list(part.shape[2:]) == sides else resize(part, sides).clamp(0, 1)
    features: Features = _network()(scaled)[0].numpy()
    return features


def _looked_at(path: Path, future: Future[list[Tensor] | PutError]) -> tuple[Path, Features | PutError]:
    read = future.result()
    if isinstance(read, PutError):
        return path, read
    return path, np.stack([image_features(image) for image in read])


def _read(path: Path, is_video: bool) -> list[Tensor] | PutError:
    try:
        return _frames(path) if is_video else [read_small(path, SIDE)]
    except PutError as error:
        return error
    except Exception as error:  # noqa: BLE001 - whatever one file holds, the others have to be looked at
        return MediaError("The file cannot be read.", "Open it in another program and save it anew.", repr(error))


def _frames(path: Path) -> list[Tensor]:
    from put.video.probe import probe  # FFmpeg, which pictures do not need
    from put.video.reader import read_frame

    seconds = probe(path).duration or 0.0
    moments = sorted({seconds * moment for moment in MOMENTS})
    found = (read_frame(path, moment, LARGEST_FRAME) for moment in moments)
    return [torch.from_numpy(np.array(pixels.transpose(2, 0, 1), order="C")) for pixels in found]


@lru_cache(maxsize=1)
def _network() -> EfficientNetLite:
    return EfficientNetLite(0)
