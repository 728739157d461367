"""Measurements of ``put bench``, kept in the cache folder: one file for each device and structure of a generator."""

from __future__ import annotations

import hashlib
import math
import platform
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import torch

from put._version import __version__
from put.backends.choice import Choice
from put.backends.openvino_backend import cores, has_openvino
from put.backends.speeds import Speed, Speeds
from put.codec import CodecError, from_plain, to_plain
from put.config import BackendName, Precision
from put.errors import PutError
from put.files.json_file import read_json, write_json
from put.nn.generators.registry import AnySpec
from put.paths import user_cache

__all__ = [
    "MOST_DIFFERENT",
    "device_name",
    "fastest",
    "find_choice",
    "load",
    "pixels_at_once",
    "save",
    "versions",
]

MOST_DIFFERENT = 2.0
"""Mean difference from fp32, in grey levels of 255, up to which ``auto`` takes a lower precision."""

NEARLY = 0.97
"""Of the highest speed: more memory has to bring more than the rest."""


def find_choice(
    device: torch.device, spec: AnySpec, backend: BackendName = BackendName.AUTO, precision: Precision = Precision.AUTO
) -> tuple[Choice, int] | None:
    """Return the fastest choice that was measured, among those that are asked for, and its :func:`pixels_at_once`.

    None where none was.
    """
    measured = load(device, spec)
    choice = None if measured is None else fastest(measured.speeds, backend, precision)
    return None if measured is None or choice is None else (choice, pixels_at_once(measured.speeds, choice))


def fastest(
    speeds: Iterable[Speed], backend: BackendName = BackendName.AUTO, precision: Precision = Precision.AUTO
) -> Choice | None:
    """Return the choice with the highest speed over all sizes (the geometric mean), None where there is none.

    Where the precision is free, those count whose pictures lie close to fp32, and int8 only where bf16 is missing or
    slower than fp32: there it is several times as fast as all else, and beside quick bf16 it gains half as much again
    at best, at six to nine times the difference (ADR 34).
    """
    by_choice: dict[Choice, dict[int, Speed]] = defaultdict(dict)
    for speed in sorted(speeds, key=lambda each: each.megapixels_per_second):
        by_choice[speed.choice][speed.size] = speed  # of several batches the fastest
    sizes = {size for found in by_choice.values() for size in found}
    fit = {
        choice: math.fsum(math.log(max(speed.megapixels_per_second, 1e-9)) for speed in found.values())
        for choice, found in by_choice.items()
        if found.keys() == sizes and _is_wanted(choice, found.values(), backend, precision)
    }
    if precision is Precision.AUTO:
        others = {choice: speed for choice, speed in fit.items() if choice.precision is not Precision.INT8}
        best = _best(others)
        fit = others if best is not None and best.precision is Precision.BF16 else fit
    return _best(fit)


def pixels_at_once(speeds: Iterable[Speed], choice: Choice) -> int:
    """Return how many pixels a choice takes at once where it is fastest: pictures together, or one large one.

    On a CPU so many as pictures together had that were no slower than one by one.
    """
    own = [speed for speed in speeds if speed.choice == choice]
    if choice.threads:  # large pictures are slower whatever their number
        alone = {speed.size: speed.megapixels_per_second for speed in own if speed.batch == 1}
        return max(
            speed.batch * speed.size**2
            for speed in own
            if speed.megapixels_per_second >= alone.get(speed.size, 0.0) * NEARLY
        )
    best = max(speed.megapixels_per_second for speed in own)
    return max(speed.batch * speed.size**2 for speed in own if speed.megapixels_per_second >= best * NEARLY)


def load(device: torch.device, spec: AnySpec) -> Speeds | None:
    """Return what was measured with what is installed now; None where nothing was, or it cannot be read."""
    with suppress(PutError, CodecError):
        if (content := read_json(_path(device, spec))) is not None:
            speeds = from_plain(content, Speeds)
            return speeds if dict(speeds.versions) == versions() else None
    return None


def save(device: torch.device, spec: AnySpec, speeds: Iterable[Speed], model: str = "") -> Path:
    """Keep what was measured; what was measured before of this device and structure is replaced.

    Args:
        device: what was measured.
        spec: structure of the generator.
        speeds: all of them.
        model: name of the generator that they were measured with.

    Raises:
        OutputError: the cache folder cannot be written.
        OSError: it cannot be made.
    """
    path = _path(device, spec)
    path.parent.mkdir(parents=True, exist_ok=True)
    when = datetime.now(UTC).isoformat(timespec="seconds")
    write_json(path, to_plain(Speeds(device_name(device), spec.summary, versions(), tuple(speeds), model, when)))
    return path


def device_name(device: torch.device) -> str:
    """Return the name of the hardware; of a CPU with the number of cores that this process may use."""
    if device.type == "mps":
        return f"Apple GPU, {_processor()}"
    if device.type != "cpu":
        return str(getattr(torch, device.type).get_device_name(device))
    return f"{_processor()}, {cores()} core{'s' if cores() > 1 else ''}"


def _best(fit: Mapping[Choice, float]) -> Choice | None:
    return max(fit, key=lambda choice: fit[choice], default=None)


def _is_wanted(choice: Choice, speeds: Iterable[Speed], backend: BackendName, precision: Precision) -> bool:
    if backend is not BackendName.AUTO and choice.backend is not backend:
        return False
    if precision is not Precision.AUTO:
        return choice.precision is precision
    return all(speed.difference <= MOST_DIFFERENT for speed in speeds)


def _path(device: torch.device, spec: AnySpec) -> Path:
    key = hashlib.sha256(f"{device_name(device)}\n{spec.summary}".encode()).hexdigest()[:24]
    return user_cache() / "bench" / f"{key}.json"


def versions() -> dict[str, str]:
    """Return the versions of what computes, by name."""
    known = {"put": __version__, "torch": torch.__version__}
    return known | ({"openvino": metadata.version("openvino")} if has_openvino() else {})


def _processor() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
