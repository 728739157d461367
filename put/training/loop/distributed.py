"""The processes that train one generator together."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
import torch.distributed as dist
from torch import nn

from put.errors import OptionError, TrainingError

__all__ = ["SINGLE_PROCESS", "DistributedContext", "join_distributed"]


@dataclass(frozen=True)
class DistributedContext:
    """This process among those that share a run; by default it is alone.

    Every process draws crops of its own and computes the gradients of its own batch; their mean is what each of
    them steps with, so that the networks stay equal. It is that of one process with the joint batch.
    """

    rank: int = 0
    size: int = 1

    @property
    def is_main_process(self) -> bool:
        """Whether this process writes the run's files and scores it."""
        return self.rank == 0

    def average_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """Replace each gradient by its mean over the processes."""
        if self.size == 1:
            return
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        flat = torch.cat([gradient.flatten() for gradient in gradients])
        with _in_company():
            dist.all_reduce(flat)
        flat /= self.size
        pieces = torch.split(flat, [gradient.numel() for gradient in gradients])
        for gradient, piece in zip(gradients, pieces, strict=True):
            gradient.copy_(piece.view_as(gradient))

    def mean(self, values: dict[str, float]) -> dict[str, float]:
        """Return the mean of each value over the processes, the same in all of them."""
        gathered: list[dict[str, float]] = self.gather(values)
        return {name: sum(one[name] for one in gathered) / self.size for name in values}

    def gather(self, value: Any) -> list[Any]:
        """Return what each process gives, by rank."""
        if self.size == 1:
            return [value]
        gathered: list[Any] = [None] * self.size
        with _in_company():
            dist.all_gather_object(gathered, value)
        return gathered

    def broadcast(self, value: Any) -> Any:
        """Return what the leading process gives, in all of them."""
        if self.size == 1:
            return value
        box = [value]
        with _in_company():
            dist.broadcast_object_list(box, src=0)
        return box[0]


SINGLE_PROCESS = DistributedContext()


@contextmanager
def _in_company() -> Iterator[None]:
    """Around a collective operation. Gloo has no type of error of its own for a process that went away.

    Raises:
        TrainingError: another process of the run has ended.
    """
    try:
        yield
    except RuntimeError as error:
        raise TrainingError(
            "Another process of this run has ended.",
            "What it printed says why. Resume the run to continue it.",
            str(error),
        ) from error


def join_distributed(device: torch.device) -> DistributedContext:
    """Return the context that torchrun started this process in (``RANK`` and ``WORLD_SIZE``), else this process alone.

    Args:
        device: where this process computes; it decides between NCCL and Gloo.

    Raises:
        OptionError: torch was built without what such a run needs.
    """
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1 or "RANK" not in os.environ:
        return SINGLE_PROCESS
    if not dist.is_available():
        raise OptionError("This torch cannot train in several processes.", "Start 'put train' without torchrun.")
    if not dist.is_initialized():
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    return DistributedContext(dist.get_rank(), dist.get_world_size())
