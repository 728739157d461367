"""The published FID, by the Inception network that everybody uses."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from pickle import UnpicklingError

import numpy as np
import torch
from numpy.typing import NDArray

from put.errors import PutError
from put.evaluation.distances import Matrix, frechet

__all__ = ["InceptionNetwork"]

LAYER = "2048"
"""The pooled features that FID is computed from."""
PATIENCE = 10.0
"""Seconds without an answer after which the download of the weights is given up."""


class InceptionNetwork:
    """InceptionV3 with the weights of 2015, through torch-fidelity.

    The weights (90 MB) are downloaded once and kept where torch keeps such files.

    Args:
        device: where to compute.

    Raises:
        PutError: torch-fidelity is not installed, or the weights cannot be had or read.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        try:
            from torch_fidelity import feature_extractor_inceptionv3 as published
        except ImportError as error:
            raise PutError(
                "The published FID needs torch-fidelity, which is not installed.",
                "Install it with: pip install 'put-desktop[fid]'",
                repr(error),
            ) from error
        weights = str(_weights(published.URL_INCEPTION_V3))
        try:
            with torch.random.fork_rng(devices=[]):
                network = published.FeatureExtractorInceptionV3("inception", [LAYER], weights)
        except (OSError, RuntimeError, EOFError, ValueError, UnpicklingError) as error:
            raise PutError(
                "The weights of Inception, which FID needs, cannot be read.",
                f"Delete {weights} and try again: it is downloaded anew.",
                repr(error),
            ) from error
        self._network = network.eval().to(device)

    def fid(self, one: Sequence[NDArray[np.uint8]], other: Sequence[NDArray[np.uint8]], batch: int = 16) -> float:
        """Fréchet Inception distance (Heusel et al., arXiv 1706.08500).

        Of each image the middle square is taken; the network brings it to 299 px. FID is biased by the number of
        images and differs by a few units between ways of resizing: only figures made alike can be compared.

        Args:
            one: images ``[H, W, 3]`` with the same short side, at least two.
            other: likewise.
            batch: images that go through the network at once.
        """
        return frechet(self._features(one, batch), self._features(other, batch))

    @torch.no_grad()
    def _features(self, images: Sequence[NDArray[np.uint8]], batch: int) -> Matrix:
        found = []
        for start in range(0, len(images), batch):
            squares = np.stack([_square(image) for image in images[start : start + batch]])
            seen = self._network(torch.from_numpy(squares).permute(0, 3, 1, 2).to(self.device))[0]
            found.append(seen.double().cpu().numpy())
        features: Matrix = np.concatenate(found)
        return features


def _square(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    return image[top : top + side, left : left + side]


def _weights(address: str) -> Path:
    """Return the file of the weights, downloaded where it is not there yet."""
    path = Path(torch.hub.get_dir(), "checkpoints", address.rsplit("/", 1)[-1])
    try:
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            with _impatient():
                torch.hub.download_url_to_file(address, str(path), progress=False)
    except (OSError, HTTPException) as error:
        raise PutError(
            "The weights of Inception, which FID needs, cannot be downloaded.",
            "Try again with a connection to github.com, or leave out --fid: the other figures need no download.",
            repr(error),
        ) from error
    return path


@contextmanager
def _impatient() -> Iterator[None]:
    """New connections give up after a while; torch's download itself would wait for ever."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(PATIENCE)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)
