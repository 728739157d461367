"""Weights in and out of generators: the part of the model file that needs torch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor

from put.errors import ModelError
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = ["build_generator", "parse_tensors", "weight_bytes"]

KINDS = {"fp16": torch.float16, "fp32": torch.float32}


def parse_tensors(data: bytes, path: Path) -> dict[str, Tensor]:
    """The tensors of a safetensors file's whole content; ``path`` is named in errors.

    Raises:
        ModelError: the content is damaged.
    """
    try:
        tensors: dict[str, Tensor] = safetensors.torch.load(data)
    except Exception as error:  # the library raises KeyError for number types that torch lacks, for example
        message = f"{path.name} is damaged, or holds numbers of a kind that cannot be read."
        raise ModelError(message, "Get the file again, or choose another generator.", repr(error)) from error
    return tensors


def build_generator(spec: GeneratorSpec, tensors: Mapping[str, Tensor], source: str) -> Generator:
    """A generator with these weights: fp32, on the CPU, in evaluation mode, without gradients.

    Args:
        spec: the structure.
        tensors: a weight of the right shape for every name in :func:`put.nn.spec.parameter_shapes`.
        source: the file's name, for errors.

    Raises:
        ModelError: a weight is not a number.
    """
    weights = {name: tensors[name].to("cpu", torch.float32) for name in parameter_shapes(spec)}
    for name, tensor in weights.items():
        if not torch.isfinite(tensor).all():
            message = f"{source} cannot be used: not every value in {name} is a number."
            raise ModelError(message, "Its training may have failed, or the file is damaged; choose another generator.")
    generator = Generator(spec)
    generator.load_state_dict(weights)
    return generator.eval().requires_grad_(requires_grad=False)


def weight_bytes(generator: Generator, dtype: str) -> list[bytes]:
    """Every weight as little-endian bytes, in the order of :func:`put.nn.spec.parameter_shapes`.

    Raises:
        ModelError: a weight is not a number, or too large for ``dtype`` (``fp16`` or ``fp32``).
    """
    state = generator.state_dict()
    blobs = []
    for name in parameter_shapes(generator.spec):
        tensor = state[name].detach().to("cpu", KINDS[dtype]).contiguous()
        if not torch.isfinite(tensor).all():
            message = f"The generator cannot be saved: not every value in {name} is a number that {dtype} holds."
            raise ModelError(message, "Save it as fp32, or go back to an earlier checkpoint.")
        array = tensor.numpy()
        blobs.append(array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes())
    return blobs
