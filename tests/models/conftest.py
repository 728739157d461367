"""A second implementation of the ResNet generator, straight from its published description.

It shares no code with ``put.nn``: weights live in a dictionary, named as CUT and CycleGAN name them, and layers are
plain functions. Johnson et al. (2016) for the layout, Zhang (2019) for the blur, CUT (2020) for both together.
"""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch
import torch.nn.functional as F

from put.models.card import ModelCard
from put.models.model_file import save_model
from put.nn.generator import Generator, GeneratorSpec


def _kernel(taps: list[float], channels: int) -> torch.Tensor:
    row = torch.tensor(taps)
    return torch.outer(row, row).repeat(channels, 1, 1, 1)


def make_state(
    blocks: int = 2, ngf: int = 4, colours: int = 3, down: bool = True, up: bool = True, dropout: bool = False
) -> dict[str, torch.Tensor]:
    """Random weights under the names of CUT's code, blur kernels included."""
    random = torch.Generator().manual_seed(blocks * 100 + ngf)
    state: dict[str, torch.Tensor] = {}

    def convolution(name: str, out: int, into: int, size: int, transposed: bool = False) -> None:
        shape = (into, out, size, size) if transposed else (out, into, size, size)
        state[f"{name}.weight"] = torch.randn(shape, generator=random) / (into * size * size) ** 0.5
        state[f"{name}.bias"] = torch.randn(out, generator=random) / 10

    convolution("model.1", ngf, colours, 7)
    layer = 4
    for wide in (ngf * 2, ngf * 4):
        convolution(f"model.{layer}", wide, wide // 2, 3)
        if down:
            state[f"model.{layer + 3}.filt"] = _kernel([0.25, 0.5, 0.25], wide)
        layer += 4 if down else 3
    for _ in range(blocks):
        for inner in (1, 6 if dropout else 5):
            convolution(f"model.{layer}.conv_block.{inner}", ngf * 4, ngf * 4, 3)
        layer += 1
    for wide in (ngf * 4, ngf * 2):
        if up:
            state[f"model.{layer}.filt"] = _kernel([0.25, 0.75, 0.75, 0.25], wide)
            convolution(f"model.{layer + 1}", wide // 2, wide, 3)
        else:
            convolution(f"model.{layer}", wide // 2, wide, 3, transposed=True)
        layer += 4 if up else 3
    convolution(f"model.{layer + 1}", colours, ngf, 7)
    return state


def run_state(state: dict[str, torch.Tensor], x: torch.Tensor) -> torch.Tensor:
    """The generator of :func:`make_state` on ``[1, C, H, W]``, in plain functions."""
    weights = [name.removesuffix(".weight") for name in state if name.endswith(".weight")]
    inner = [name for name in weights if "conv_block" in name]
    outer = [name for name in weights if "conv_block" not in name]

    def convolve(x: torch.Tensor, name: str, padding: int, mode: str, stride: int = 1) -> torch.Tensor:
        x = F.pad(x, (padding,) * 4, mode=mode)
        return F.conv2d(x, state[f"{name}.weight"], state[f"{name}.bias"], stride=stride)

    def normalise(x: torch.Tensor) -> torch.Tensor:
        mean, variance = x.mean((2, 3), keepdim=True), x.var((2, 3), unbiased=False, keepdim=True)
        return (x - mean) / (variance + 1e-5).sqrt()

    def following(name: str, offset: int) -> str:
        return f"model.{int(name.split('.')[1]) + offset}.filt"

    x = normalise(convolve(x, outer[0], 3, "reflect")).relu()
    for name in outer[1:3]:
        kernel = state.get(following(name, 3))
        x = normalise(convolve(x, name, 1, "constant", 2 if kernel is None else 1)).relu()
        if kernel is not None:
            x = F.conv2d(F.pad(x, (1, 1, 1, 1), mode="reflect"), kernel, stride=2, groups=x.shape[1])
    for first, second in zip(inner[::2], inner[1::2], strict=True):
        y = normalise(convolve(x, first, 1, "reflect")).relu()
        x = x + normalise(convolve(y, second, 1, "reflect"))
    for name in outer[3:5]:
        kernel = state.get(following(name, -1))
        if kernel is None:
            weight, bias = state[f"{name}.weight"], state[f"{name}.bias"]
            x = F.conv_transpose2d(x, weight, bias, stride=2, padding=1, output_padding=1)
        else:
            x = F.pad(x, (1, 1, 1, 1), mode="replicate")
            x = F.conv_transpose2d(x, kernel, stride=2, groups=x.shape[1])[:, :, 3:-3, 3:-3]
            x = convolve(x, name, 1, "constant")
        x = normalise(x).relu()
    return convolve(x, outer[5], 3, "reflect").tanh()


@pytest.fixture(scope="session")
def reference():
    return SimpleNamespace(state=make_state, run=run_state)


@pytest.fixture
def generator():
    torch.manual_seed(3)
    return Generator(GeneratorSpec(blocks=1, ngf=4)).eval()


@pytest.fixture
def model_file(tmp_path, generator):
    path = tmp_path / "source" / "painter.safetensors"
    path.parent.mkdir()
    save_model(path, generator, ModelCard("Painter", license="CC0-1.0", work_size=512))
    return path
