"""Networks compiled by OpenVINO, kept in the cache folder for the next start."""

from __future__ import annotations

import hashlib
import io
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from put._version import __version__
from put.backends.int8 import METHOD, counts, int8_network
from put.backends.openvino_import import import_openvino
from put.config import Precision
from put.device import resolve_precision
from put.errors import DeviceError, PutError
from put.files.atomic import atomic_target
from put.models.onnx_export import DETAIL_FORM, OPSET, detail_network
from put.nn.generators.base import ImageGenerator
from put.paths import user_cache

__all__ = ["BackendError", "Network", "compile_network", "forget"]

DEVICE = "CPU"
DIGEST_BYTES = 32
"""A SHA-256 stands before each network."""
INT8 = "int8"
MOST_KEPT = 12
"""Files in the cache folder; the oldest go."""
MOST_OPEN = 4
"""Compiled networks that stay in memory for the next translation of this process."""

_open: OrderedDict[tuple[str, int, int], Any] = OrderedDict()


class BackendError(DeviceError):
    """A backend cannot compute this generator here; torch can."""


@dataclass(frozen=True, eq=False)
class Network:
    """A generator and what names its weights."""

    generator: ImageGenerator
    fingerprint: str
    """SHA-256 of its file; empty where there is none."""
    margin: int = 0
    """Pixels along the border of a result that nobody looks at."""


def compile_network(network: Network, precision: str, threads: int, streams: int = 1) -> Any:
    """Return the generator's detail as OpenVINO's compiled model.

    Args:
        network: what to compile.
        precision: ``f32``, ``bf16`` or ``int8``.
        threads: that compute, in all.
        streams: pictures that are computed at once.

    Raises:
        BackendError: OpenVINO is not installed, or cannot export or compile it, or this processor has no int8.
    """
    try:
        openvino = import_openvino()
        core = openvino.Core()
        key = _key(network, precision, openvino.__version__, core.get_property(DEVICE, "FULL_DEVICE_NAME"))
        place = (key, threads, streams)
        if key and place in _open:
            _open.move_to_end(place)
            return _open[place]
        compiled = _compiled(core, network, precision, _settings(precision, threads, streams), key)
    except (ImportError, OSError, RuntimeError, PutError) as error:
        raise BackendError(
            "OpenVINO cannot compute this generator; torch does.",
            "Choose --backend torch to leave it out.",
            str(error),
        ) from error
    if key:
        _open[place] = compiled
        if len(_open) > MOST_OPEN:
            _open.popitem(last=False)
    return compiled


def forget(compiled: Any) -> None:
    """Give a network to nobody again that :func:`compile_network` returned."""
    for place in [place for place, kept in _open.items() if kept is compiled]:
        del _open[place]


def _settings(precision: str, threads: int, streams: int) -> dict[str, Any]:
    """Return the settings: threads are not tied to cores, so that those that read and write get their share."""
    return {
        "INFERENCE_PRECISION_HINT": _rest(precision),
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": streams,
        "ENABLE_CPU_PINNING": False,
        "PERFORMANCE_HINT": "LATENCY" if streams == 1 else "THROUGHPUT",
    }


def _rest(precision: str) -> str:
    """Return the arithmetic of what is not computed in int8."""
    if precision != INT8:
        return precision
    return "bf16" if resolve_precision(Precision.AUTO, torch.device("cpu")) is torch.bfloat16 else "f32"


def _key(network: Network, precision: str, version: str, processor: str) -> str:
    if not network.fingerprint:
        return ""
    parts = [network.fingerprint, precision, version, processor, __version__, str(OPSET)]
    parts += [str(DETAIL_FORM), str(network.margin)]
    parts += [str(METHOD)] if precision == INT8 else []
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _compiled(core: Any, network: Network, precision: str, settings: dict[str, Any], key: str) -> Any:
    path = user_cache() / "networks" / f"{key}.blob"
    if key:
        with suppress(OSError, RuntimeError):  # not there, or not of this OpenVINO: it is made again
            if (blob := _read(path)) is not None:
                return core.import_model(io.BytesIO(blob), DEVICE, settings)
    content = detail_network(network.generator, network.margin)
    if precision == INT8:
        compiled = core.compile_model(int8_network(core, content, network.generator), DEVICE, settings)
        if not {"i8", "u8"} & counts(compiled).keys():
            raise DeviceError("OpenVINO has no convolutions in int8 for this processor.")
    else:
        compiled = core.compile_model(core.read_model(io.BytesIO(content)), DEVICE, settings)
    if key:
        with suppress(OSError, RuntimeError):  # without the file the next start takes longer
            _keep(compiled, path)
    return compiled


def _read(path: Path) -> bytes | None:
    """Return what :func:`_keep` wrote; None where it is damaged, which OpenVINO itself may not notice."""
    content = path.read_bytes()
    blob = content[DIGEST_BYTES:]
    if hashlib.sha256(blob).digest() != content[:DIGEST_BYTES]:
        return None
    path.touch()
    return blob


def _keep(compiled: Any, path: Path) -> None:
    blob = compiled.export_model().getvalue()
    path.parent.mkdir(parents=True, exist_ok=True)
    with atomic_target(path) as part:
        part.write_bytes(hashlib.sha256(blob).digest() + blob)
    files = sorted(path.parent.glob("*.blob"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[MOST_KEPT:]:
        file.unlink(missing_ok=True)
