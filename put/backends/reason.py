"""Why ``auto`` computes a structure as it does."""

from __future__ import annotations

from collections.abc import Iterable

import torch

from put.backends.choice import Choice
from put.backends.choose import available, is_for_openvino
from put.backends.measured import device_name, fastest, load
from put.backends.openvino_backend import has_openvino
from put.backends.speeds import Reason, Speed
from put.config import BackendName, Precision
from put.device import DTYPES, resolve_precision
from put.nn.generators.registry import AnySpec

__all__ = ["explain", "find_reason"]

NAMES = {dtype: precision for precision, dtype in DTYPES.items()}


def find_reason(device: torch.device, spec: AnySpec, precision: Precision = Precision.AUTO) -> Reason:
    """Return what ``auto`` takes for a structure on a device, and what it goes by.

    Args:
        device: where to compute.
        spec: structure of the generator.
        precision: that of the model's card.
    """
    precision, measured = available(precision, device), load(device, spec)
    choice = None if measured is None else fastest(measured.speeds, precision=precision)
    if measured is None or choice is None:
        return Reason(str(device), device_name(device), _by_rule(device, spec, precision), is_measured=False)
    ways = _at_largest(measured.speeds)
    return Reason(
        str(device), device_name(device), choice, is_measured=True, ways=ways, when=measured.when, model=measured.model
    )


def explain(device: torch.device, spec: AnySpec) -> str:
    """Return in a sentence why ``auto`` computes a structure as it does on a device."""
    reason = find_reason(device, spec)
    if (own := reason.chosen) is None:
        missing = device.type == "cpu" and not has_openvino()
        more = ", and OpenVINO, which is usually faster, is not installed" if missing else ""
        return f"chosen by rule: nothing is measured yet{more}; 'put bench' measures"
    plain = Choice(BackendName.TORCH, Precision.FP32)
    slow = next((way for way in reason.ways if way.choice == plain), None)
    than = f", {own.megapixels_per_second / slow.megapixels_per_second:.1f} times torch in fp32" if slow else ""
    when = f" on {reason.when[:10]}" if reason.when else ""
    return f"chosen by 'put bench'{when}: {own.megapixels_per_second:.2f} megapixels/s at {own.size} px{than}"


def _by_rule(device: torch.device, spec: AnySpec, precision: Precision) -> Choice:
    is_openvino = is_for_openvino(spec, device, BackendName.AUTO)
    backend = BackendName.OPENVINO if is_openvino else BackendName.TORCH
    return Choice(backend, NAMES[resolve_precision(precision, device)])


def _at_largest(speeds: Iterable[Speed]) -> tuple[Speed, ...]:
    """Return the speed of each way at the largest size, with the number of pictures at once that is fastest."""
    ordered = sorted(speeds, key=lambda each: (each.size, each.megapixels_per_second), reverse=True)
    found: dict[Choice, Speed] = {}
    for speed in ordered:
        if speed.size == ordered[0].size:
            found.setdefault(speed.choice, speed)
    return tuple(found.values())
