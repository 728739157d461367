"""Compiling the networks where that makes a step quicker and works."""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch

from put.config import Compile

__all__ = ["compiled"]

Way = Callable[..., Any]


def compiled(ways: Sequence[Way], samples: Sequence[tuple[Any, ...]], choice: Compile) -> tuple[tuple[Way, ...], str]:
    """Return the functions compiled, or as they are.

    Each is tried once, forward and backward, with a sample of the shapes to come: a compiler that is missing or fails
    must not end a run.

    Args:
        ways: functions whose first argument is a tensor.
        samples: arguments for each, of the shapes to come, with a gradient where there will be one.
        choice: ``auto`` compiles on CUDA where Triton is installed.

    Returns:
        The functions, and a sentence where they could not be compiled though it was wanted; else an empty one.
    """
    on_cuda = samples[0][0].is_cuda
    wanted = choice is Compile.ON or (choice is Compile.AUTO and on_cuda and importlib.util.find_spec("triton"))
    if not wanted:
        return tuple(ways), ""
    try:
        found = tuple(torch.compile(way, dynamic=False) for way in ways)  # crops are all of one size
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the compiler about itself
            for way, arguments in zip(found, samples, strict=True):
                _try(way, *arguments)
    except Exception as error:  # noqa: BLE001 - the compiler raises whatever its back end does
        return tuple(ways), f"The networks could not be compiled and run as they are ({type(error).__name__})."
    return found, ""


def _try(way: Way, sample: torch.Tensor, *rest: Any) -> None:
    output = way(sample, *rest)
    torch.autograd.backward([tensor.float().mean() for tensor in _tensors(output)])


def _tensors(output: Any) -> list[torch.Tensor]:
    if isinstance(output, torch.Tensor):
        return [output]
    return [tensor for part in output for tensor in _tensors(part)]
