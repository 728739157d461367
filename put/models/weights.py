"""Weights in and out of generators: the part of the model file that needs torch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import overload

import safetensors.torch
import torch
from torch import Tensor

from put.errors import ModelError
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.build import build_network
from put.nn.generators.registry import AnySpec
from put.nn.spec import GeneratorSpec

__all__ = ["build_generator", "parse_tensors", "weight_bytes"]

KINDS = {"fp16": torch.float16, "fp32": torch.float32}


def parse_tensors(data: bytes, path: Path) -> dict[str, Tensor]:
    """Return the tensors of a safetensors file's whole content; ``path`` is named in errors.

    Raises:
        ModelError: the content is damaged.
    """
    try:
        tensors: dict[str, Tensor] = safetensors.torch.load(data)
    except Exception as error:  # the library raises KeyError for number types that torch lacks, for example
        message = f"{path.name} is damaged, or holds an unreadable kind of numbers."
        raise ModelError(message, "Download the file again, or choose another generator.", repr(error)) from error
    return tensors


@overload
def build_generator(spec: GeneratorSpec, tensors: Mapping[str, Tensor], source: str) -> Generator: ...
@overload
def build_generator(spec: AnySpec, tensors: Mapping[str, Tensor], source: str) -> ImageGenerator: ...


def build_generator(spec: AnySpec, tensors: Mapping[str, Tensor], source: str) -> ImageGenerator:
    """Return a generator with these weights: fp32, on the CPU, in evaluation mode, without gradients.

    Args:
        spec: the structure.
        tensors: a weight of the right shape for every name in ``spec.shapes()``.
        source: the file's name, for errors.

    Raises:
        ModelError: a weight is not a number.
    """
    weights = {name: tensors[name].to("cpu", torch.float32) for name in spec.shapes()}
    for name, tensor in weights.items():
        if not torch.isfinite(tensor).all():
            message = f"{source} cannot be used: {name} holds NaN or infinite values."
            raise ModelError(message, "Its training may have failed, or the file is damaged; choose another generator.")
    generator = build_network(spec)
    generator.load_state_dict(weights)
    return generator.eval().requires_grad_(requires_grad=False)


def weight_bytes(generator: ImageGenerator, dtype: str) -> list[bytes]:
    """Return every weight as little-endian bytes, in the order of ``spec.shapes()``.

    Raises:
        ModelError: a weight is not a number, or too large for ``dtype`` (``fp16`` or ``fp32``).
    """
    state = generator.state_dict()
    blobs = []
    for name in generator.spec.shapes():
        tensor = state[name].detach().to("cpu", KINDS[dtype]).contiguous()
        if not torch.isfinite(tensor).all():
            message = f"The generator cannot be saved: {name} holds values that {dtype} cannot represent."
            raise ModelError(message, "Save it as fp32, or go back to an earlier checkpoint.")
        array = tensor.numpy()
        blobs.append(array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes())
    return blobs
