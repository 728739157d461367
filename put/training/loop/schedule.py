"""Optimisers, their learning rates, and the moving average of the weights."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import nn

__all__ = [
    "adam",
    "constant_then_linear",
    "parameter_groups",
    "rising_then_cosine",
    "rising_then_linear",
    "set_lr",
    "set_lr_scale",
    "update_ema",
]

LR_SCALE = "lr_scale"
"""Key of an optimiser's group: the factor of its learning rate. Groups without it have the factor 1."""


def adam(
    parameters: Iterable[nn.Parameter] | list[dict[str, Any]], lr: float, betas: tuple[float, float] = (0.5, 0.999)
) -> torch.optim.Adam:
    """Return a fused Adam optimiser."""
    return torch.optim.Adam(parameters, lr, betas, fused=True)


def parameter_groups(network: nn.Module, lr_scales: Mapping[str, float]) -> list[dict[str, Any]]:
    """Return the parameters of a network by the factor of their learning rate, for :func:`adam`.

    Args:
        network: the network.
        lr_scales: factors by the beginning of a parameter's name, such as ``{"color.": 0.1}``. All other parameters
            are one group, the first.
    """
    rest: list[nn.Parameter] = []
    scaled: dict[str, list[nn.Parameter]] = {prefix: [] for prefix in lr_scales}
    for name, parameter in network.named_parameters():
        prefix = next((prefix for prefix in lr_scales if name.startswith(prefix)), None)
        (rest if prefix is None else scaled[prefix]).append(parameter)
    groups = [{"params": parameters, LR_SCALE: lr_scales[prefix]} for prefix, parameters in scaled.items()]
    return [{"params": rest}, *groups]


def set_lr(optimiser: torch.optim.Optimizer, lr: float) -> None:
    """Set the learning rate of all groups, each by its own factor."""
    for group in optimiser.param_groups:
        group["lr"] = lr * group.get(LR_SCALE, 1.0)


def set_lr_scale(optimiser: torch.optim.Optimizer, parameters: Iterable[nn.Parameter], scale: float) -> None:
    """Set the factor of the learning rate of the groups that hold any of these parameters."""
    wanted = {id(parameter) for parameter in parameters}
    for group in optimiser.param_groups:
        if any(id(parameter) in wanted for parameter in group["params"]):
            group[LR_SCALE] = scale


def constant_then_linear(step: int, steps: int, share: float = 0.5) -> float:
    """Return the factor of the learning rate at ``step``: 1 for a share of the steps, CUT's half, then linear to 0."""
    constant = steps * share
    return 1.0 if step < constant else max(0.0, (steps - step) / (steps - constant))


def rising_then_linear(step: int, steps: int, rising: int = 50) -> float:
    """Return a factor that rises over ``rising`` steps and falls linearly to a fiftieth."""
    return min(1.0, (step + 1) / rising) * max(0.02, 1 - step / steps)


def rising_then_cosine(step: int, steps: int, rising: int = 20) -> float:
    """Return a factor that rises over ``rising`` steps and falls to 0 along a cosine."""
    return min(1.0, (step + 1) / rising) * (0.5 + 0.5 * math.cos(math.pi * step / steps))


@torch.no_grad()
def update_ema(ema: nn.Module, network: nn.Module, decay: float, step: int) -> None:
    """Move the averaged weights towards those of ``network``.

    Args:
        ema: the network of averaged weights.
        network: the network that learns.
        decay: the largest decay; in the first steps it is smaller, so that the first weights are soon forgotten.
        step: steps done before, from 0.
    """
    decay = min(decay, (step + 1) / (step + 10))
    torch._foreach_lerp_(list(ema.parameters()), list(network.parameters()), 1 - decay)
