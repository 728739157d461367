"""The student: what it takes over from its teacher, and how much faster it is."""

from __future__ import annotations

import time

import torch
from torch import Tensor

from put.device import synchronize
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.painting import PaintingGenerator
from put.nn.spec import GeneratorSpec, parameter_shapes
from put.training.loop.precision import autocast

__all__ = ["SPEED_SIDE", "prune", "take_over", "times_faster"]

SPEED_SIDE = 512
"""Side in pixels at which speeds are compared."""
ROUNDS = 3


def take_over(teacher: ImageGenerator, student: ImageGenerator, *, weights: bool = True) -> None:
    """Give the student what it can use of its teacher: the colour matrix of a painter, and of a ResNet most of its
    weights, unless they are to come from elsewhere.
    """
    if weights and isinstance(teacher, Generator) and isinstance(student, Generator):
        prune(teacher, student)
    if isinstance(teacher, PaintingGenerator) and isinstance(student, PaintingGenerator):
        student.color.load_state_dict(teacher.color.state_dict())


@torch.no_grad()
def prune(teacher: Generator, student: Generator) -> None:
    """Give the student the teacher's blocks, spread evenly, and of each layer the channels that later ones weigh most.

    A channel's weight is the norm of all weights that read it, as in Li et al., 'Pruning Filters for Efficient
    ConvNets' (ICLR 2017) but counted where it is read: InstanceNorm gives all channels the same spread, so the norm of
    the filters that make one says nothing.

    Args:
        teacher: what is taken from.
        student: of the same structure, but for fewer channels and blocks; it is changed.
    """
    theirs, ours = _convolutions(teacher.spec), _convolutions(student.spec)
    blocks, kept = teacher.spec.blocks, student.spec.blocks
    chosen = [round(index * (blocks - 1) / max(1, kept - 1)) for index in range(kept)]
    inside = [3 + 2 * block + part for block in chosen for part in (0, 1)]
    order = [0, 1, 2, *inside, *range(3 + 2 * blocks, len(theirs))]
    from_, to = teacher.state_dict(), student.state_dict()
    layers = [_Layer(from_, theirs[index], flipped=_is_transposed(teacher.spec, index)) for index in order]
    ngf = student.spec.ngf
    stream = range(3, 3 + 2 * kept, 2)  # what reads the sum that runs through the blocks
    up = 3 + 2 * kept
    wide = _heaviest([layers[index] for index in (*stream, up)], 4 * ngf)
    reads: list[Tensor | None] = [None, _heaviest([layers[1]], ngf), _heaviest([layers[2]], 2 * ngf)]
    for index in stream:
        reads += [wide, _heaviest([layers[index + 1]], 4 * ngf)]
    reads += [wide, _heaviest([layers[up + 1]], 2 * ngf), _heaviest([layers[up + 2]], ngf)]
    for place, layer in enumerate(layers):
        makes = reads[place + 1] if place + 1 < len(layers) else None
        weight, bias = layer.part(makes, reads[place])
        to[f"{ours[place]}.weight"].copy_(weight)
        to[f"{ours[place]}.bias"].copy_(bias)


def times_faster(
    teacher: ImageGenerator, student: ImageGenerator, device: torch.device, dtype: torch.dtype | None
) -> float:
    """Time of the teacher by that of the student for an image of 512 x 512 pixels, the best of a few runs each."""
    networks = (teacher, student)
    best = [float("inf"), float("inf")]
    for attempt in range(ROUNDS + 1):
        for index, network in enumerate(networks):  # in turn, so that a busy machine is busy for both
            seconds = _seconds(network, device, dtype)
            if attempt:  # the first one warms up
                best[index] = min(best[index], seconds)
    return best[0] / max(best[1], 1e-9)


@torch.inference_mode()
def _seconds(network: ImageGenerator, device: torch.device, dtype: torch.dtype | None) -> float:
    x = torch.zeros(1, network.spec.in_channels, SPEED_SIDE, SPEED_SIDE, device=device)
    synchronize(device)
    start = time.perf_counter()
    with autocast(device, dtype):
        network(x)
    synchronize(device)
    return time.perf_counter() - start


class _Layer:
    """A convolution's weights as ``[made, read, k, k]``, whichever way it keeps them."""

    def __init__(self, state: dict[str, Tensor], name: str, *, flipped: bool) -> None:
        self._flipped = flipped
        weight = state[f"{name}.weight"]
        self.weight = weight.transpose(0, 1) if flipped else weight
        self.bias = state[f"{name}.bias"]

    def part(self, makes: Tensor | None, reads: Tensor | None) -> tuple[Tensor, Tensor]:
        """Weight and bias of some of the channels; None stands for all."""
        weight, bias = self.weight, self.bias
        if makes is not None:
            weight, bias = weight[makes], bias[makes]
        if reads is not None:
            weight = weight[:, reads]
        return (weight.transpose(0, 1) if self._flipped else weight), bias


def _heaviest(readers: list[_Layer], count: int) -> Tensor:
    """Return the ``count`` channels that the layers weigh most, ascending; all of them where there are fewer."""
    norms = torch.stack([layer.weight.pow(2).sum((0, 2, 3)) for layer in readers]).sum(0)
    repeated = torch.arange(count, device=norms.device) % len(norms)  # a student that is wider has some twice
    best = torch.sort(norms, descending=True, stable=True).indices
    return torch.sort(best[repeated]).values


def _convolutions(spec: GeneratorSpec) -> list[str]:
    return [name.removesuffix(".weight") for name in parameter_shapes(spec) if name.endswith(".weight")]


def _is_transposed(spec: GeneratorSpec, index: int) -> bool:
    return not spec.antialias_up and index in (3 + 2 * spec.blocks, 4 + 2 * spec.blocks)
