"""Compiling the networks where that makes a step faster and works."""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch

from put.config import Compile

__all__ = ["compiled"]

Forward = Callable[..., Any]


def compiled(
    forwards: Sequence[Forward], samples: Sequence[tuple[Any, ...]], choice: Compile
) -> tuple[tuple[Forward, ...], str]:
    """Return the functions compiled, or as they are.

    Each is tried once, forward and backward, with a sample of the shapes to come: a compiler that is missing or fails
    must not end a run.

    Args:
        forwards: functions whose first argument is a tensor.
        samples: arguments for each, of the shapes to come, with a gradient where there will be one.
        choice: ``auto`` compiles on CUDA where Triton is installed.

    Returns:
        The functions, and why they could not be compiled though that was wanted; else an empty text.
    """
    on_cuda = samples[0][0].is_cuda
    wanted = choice is Compile.ON or (choice is Compile.AUTO and on_cuda and importlib.util.find_spec("triton"))
    if not wanted:
        return tuple(forwards), ""
    try:
        found = tuple(torch.compile(forward, dynamic=False) for forward in forwards)  # crops are all of one size
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the compiler about itself
            for forward, arguments in zip(found, samples, strict=True):
                _try(forward, *arguments)
    except Exception as error:  # noqa: BLE001 - the compiler raises whatever its back end does
        return tuple(forwards), f"The networks could not be compiled and run uncompiled ({type(error).__name__})."
    return found, ""


def _try(forward: Forward, sample: torch.Tensor, *rest: Any) -> None:
    output = forward(sample, *rest)
    torch.autograd.backward([tensor.float().mean() for tensor in _tensors(output)])


def _tensors(output: Any) -> list[torch.Tensor]:
    if isinstance(output, torch.Tensor):
        return [output]
    return [tensor for part in output for tensor in _tensors(part)]
