"""Features of an image from a network trained on photographs, as 1280 numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import torch
from torch import Tensor

from put.nn.efficientnet import FEATURES, SIDES, EfficientNetLite
from put.nn.resize import resize

__all__ = ["FEATURES", "SIDE", "FeatureNetwork"]

VARIANT = 2
"""EfficientNet-Lite2: no training looks through it, as discriminators and losses do through Lite0."""
SIDE = SIDES[VARIANT]
"""Side in pixels at which the network was trained."""


class FeatureNetwork:
    """EfficientNet-Lite2 up to its pooled features, see :class:`put.nn.efficientnet.EfficientNetLite`.

    The distances between such features have the form of those between Inception's and order sets in the same way, but
    their values cannot be compared with published ones.

    Args:
        device: where to compute.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self._network = EfficientNetLite(VARIANT).to(device)

    @torch.no_grad()
    def features(self, images: Iterable[Tensor], batch: int = 16) -> Tensor:
        """Return the features of images of any size.

        Of each image the middle square is taken and brought to 260 px (bilinear, anti-aliased where it is shrunk).
        Computed in fp32, whatever autocast is on. The global random state is not touched.

        Args:
            images: each ``[3, H, W]`` in [0, 1].
            batch: images that go through the network at once; the result depends on it by rounding at most.

        Returns:
            ``[N, 1280]`` float32 on the CPU, each between 0 and 6; ``[0, 1280]`` for no images.
        """
        found = [torch.empty(0, FEATURES)]
        for some in _batches(images, batch):
            with torch.autocast(self.device.type, enabled=False):
                x = torch.stack([_square(image) for image in some]).to(self.device)
                found.append(self._network(x).cpu())
        return torch.cat(found)


def _square(image: Tensor) -> Tensor:
    height, width = image.shape[1:]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    middle = image[None, :, top : top + side, left : left + side].float()
    if side != SIDE:
        middle = resize(middle, (SIDE, SIDE), "bilinear")
    return middle[0]


def _batches(images: Iterable[Tensor], size: int) -> Iterator[list[Tensor]]:
    every = iter(images)
    while some := list(islice(every, size)):
        yield some
