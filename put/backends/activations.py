"""How large the values between the layers of a network become: measured once, and kept in the cache folder."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from put._version import __version__
from put.backends.openvino_import import import_openvino
from put.errors import MediaError, OutputError, PutError
from put.files.json_file import read_json, write_json
from put.images.image_files import read_image
from put.nn.noise import noise_at
from put.paths import sample_images, user_cache

__all__ = ["largest_values"]

METHOD = 1
"""Of measuring; another number and what was kept is measured anew."""
SIDE = 192
"""Short side in pixels of the photographs. With 320, int8 lay as far from fp32."""
DIGITS = 3
"""That are kept of a value, so that processors that add in another order find the same ones."""
MOST_KEPT = 24
"""Files in the cache folder; the oldest go."""

Largest = list[NDArray[np.float32]]
Find = Callable[[Any], Sequence[Any]]
"""From a network to the outputs of its nodes whose values are wanted."""


def largest_values(core: Any, network: bytes, find: Find) -> Largest:
    """Return the largest magnitude of each channel over the photographs that ship, computed in fp32.

    Args:
        core: OpenVINO's.
        network: ONNX, of 3 channels or 1 in [-1, 1], or of 3 and one of noise.
        find: which values are measured, each ``[B, C, H, W]``.

    Returns:
        For each of them ``[C]``, at least 0.

    Raises:
        MediaError: there is no photograph.
        RuntimeError: OpenVINO cannot compute the network.
    """
    openvino = import_openvino()
    versions = (__version__, openvino.__version__, str(METHOD))
    key = hashlib.sha256("\n".join((hashlib.sha256(network).hexdigest(), *versions)).encode()).hexdigest()[:32]
    path = user_cache() / "networks" / f"{key}.json"
    model = core.read_model(io.BytesIO(network))
    values = find(model)
    channels = [value.get_partial_shape()[1].get_length() for value in values]
    if (kept := _kept(path, channels)) is not None:
        return kept
    largest = _measured(core, model, values)
    with suppress(OSError, OutputError):  # without the file they are measured again
        _keep(path, largest)
    return largest


def _measured(core: Any, model: Any, values: Sequence[Any]) -> Largest:
    openvino = import_openvino()
    opset13 = openvino.opset13
    ends = [opset13.reduce_max(opset13.absolute(value), [0, 2, 3]).output(0) for value in values]
    measuring = openvino.Model(ends, model.get_parameters(), "measuring")
    compiled = core.compile_model(measuring, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    request = compiled.create_infer_request()
    channels = model.inputs[0].get_partial_shape()[1].get_length()
    found: Largest = []
    for picture in _photographs(channels):
        made = request.infer([picture])
        each = [np.asarray(made[place], np.float32) for place in range(len(values))]
        found = [np.maximum(*pair) for pair in zip(found, each, strict=True)] if found else each
    return [np.array([float(f"{value:.{DIGITS}g}") for value in each], np.float32) for each in found]


def _photographs(channels: int) -> list[NDArray[np.float32]]:
    """Return the photographs that ship, each ``[1, C, H, W]`` in [-1, 1], H and W multiples of 4."""
    paths = sample_images()
    if not paths:
        raise MediaError("There is no photograph to measure with.", "Install PUT Desktop again.")
    return [_photograph(path, channels) for path in paths]


def _photograph(path: Path, channels: int) -> NDArray[np.float32]:
    pixels = np.asarray(read_image(path).pixels, np.uint8)
    scale = SIDE / min(pixels.shape[:2])
    height, width = (round(side * scale / 4) * 4 for side in pixels.shape[:2])
    small = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    planes = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)[None, None] if channels == 1 else small.transpose(2, 0, 1)[None]
    picture = np.ascontiguousarray(planes, np.float32) / np.float32(127.5) - np.float32(1)
    return np.concatenate([picture, noise_at(0, 0, height, width).numpy()], 1) if channels == 4 else picture


def _kept(path: Path, channels: Sequence[int]) -> Largest | None:
    """Return what :func:`_keep` wrote; None where there is nothing, or it is damaged."""
    with suppress(PutError, KeyError, TypeError, ValueError):
        content = read_json(path)
        if content is None or content["digest"] != _digest(content["largest"]):
            return None
        largest = [np.array(each, np.float32) for each in content["largest"]]
        sizes = [each.shape for each in largest]
        if sizes == [(count,) for count in channels] and all(np.isfinite(each).all() for each in largest):
            with suppress(OSError):
                path.touch()
            return largest
    return None


def _keep(path: Path, largest: Largest) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = [[float(value) for value in each] for each in largest]
    write_json(path, {"largest": plain, "digest": _digest(plain)})
    files = sorted(path.parent.glob("*.json"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[MOST_KEPT:]:
        file.unlink(missing_ok=True)


def _digest(plain: object) -> str:
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()
