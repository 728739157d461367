"""Networks whose convolutions OpenVINO computes in int8, made from those in fp32.

Before each convolution its input and its weights are rounded to 8 bits by ``FakeQuantize``; OpenVINO's low-precision
transformations make integers of that. Inputs get a scale for each channel, by the largest values that were measured;
the weights take the scale over, so that the integers of all channels count alike in the sum. Scales are fixed: what
is computed at a place does not depend on what lies elsewhere.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from put.backends.activations import largest_values
from put.backends.openvino_import import import_openvino
from put.nn.generators.base import ImageGenerator
from put.nn.generators.fast_painter import FastPainter

__all__ = ["METHOD", "counts", "int8_network"]

METHOD = 1
"""Of rounding; another number and networks that were kept are compiled anew."""
LEVELS, LEAST, MOST = 256, -128, 127
"""Of an input, and the integers of one that has both signs."""
WEIGHT_LEVELS, WEIGHT_MOST = 255, 63
"""Weights are integers of 7 bits. Processors without VNNI add pairs of products in 16 bits, which those of 8 bits
overflow; on the others the results lie as far from fp32 as with 8 bits."""
LEAST_SHARE = 1e-3
"""Of a channel's scale in the largest one's."""


@dataclass(frozen=True, eq=False)
class _Place:
    """A convolution and where its input is rounded: before what only moves values, so that it moves bytes."""

    convolution: Any
    rounded: Any
    """OpenVINO's input of the node that takes the rounded values."""

    @property
    def value(self) -> Any:
        """OpenVINO's output that is rounded."""
        return self.rounded.get_source_output()

    @property
    def weights(self) -> NDArray[np.float32]:
        """``[O, C, h, w]``."""
        found: NDArray[np.float32] = self.convolution.input_value(1).get_node().get_data()
        return found.astype(np.float32)


def int8_network(core: Any, network: bytes, generator: ImageGenerator) -> Any:
    """Return OpenVINO's model of a network, to be computed in int8.

    Args:
        core: OpenVINO's.
        network: ONNX in fp32, as :func:`put.models.onnx_export.detail_network` gives it.
        generator: what the network is of.

    Raises:
        MediaError: there is no photograph to measure with.
        RuntimeError: OpenVINO cannot compute the network.
    """
    is_last_left = isinstance(generator, FastPainter)

    def places(model: Any) -> list[_Place]:
        return _places(model)[: -1 if is_last_left else None]

    largest = largest_values(core, network, lambda model: [place.value for place in places(model)])
    model = core.read_model(io.BytesIO(network))
    for place, values in zip(places(model), largest, strict=True):
        _round(place, values)
    model.validate_nodes_and_infer_types()
    return model


def counts(compiled: Any) -> dict[str, int]:
    """Return how many convolutions of a compiled model are computed in which arithmetic, such as ``i8`` or ``f32``.

    ``u8`` and ``i8`` are those whose inputs are bytes.
    """
    found: dict[str, int] = {}
    for node in compiled.get_runtime_model().get_ops():
        facts = node.get_rt_info()
        if facts["layerType"].astype(str) == "Convolution":
            kind = facts["runtimePrecision"].astype(str)
            found[kind] = found.get(kind, 0) + 1
    return found


def _places(model: Any) -> list[_Place]:
    """Return the convolutions of a network, from its input to its output."""
    found = []
    for node in model.get_ordered_ops():
        if node.get_type_name() != "Convolution":
            continue
        rounded = node.input(0)
        while (before := rounded.get_source_output().get_node()).get_type_name() == "Pad":
            rounded = before.input(0)
        found.append(_Place(node, rounded))
    return found


def _round(place: _Place, largest: NDArray[np.float32]) -> None:
    """Round input and weights of a convolution.

    Args:
        place: the convolution.
        largest: magnitude of each channel of its input, ``[C]``.
    """
    opset13 = import_openvino().opset13
    most = max(float(largest.max()), 1e-6)
    shares = np.maximum(largest / most, LEAST_SHARE).astype(np.float32).reshape(1, -1, 1, 1)
    has_signs = place.value.get_node().get_type_name() != "Relu"
    low, high = (_constant([LEAST / MOST * most if has_signs else 0.0]), _constant([most]))
    own_low, own_high = (opset13.constant(end.data * shares) for end in (low, high))
    value = place.value
    if len(value.get_target_inputs()) > 1:
        # What is also added to a later result: by itself OpenVINO would round it in another order of memory, with two
        # copies. After a step that changes nothing it does so on the way.
        value = opset13.maximum(value, own_low).output(0)
    rounded = opset13.fake_quantize(value, own_low, own_high, low, high, LEVELS)
    place.rounded.replace_source_output(rounded.output(0))
    weights = place.weights * shares
    end = np.maximum(np.abs(weights).max((1, 2, 3), keepdims=True), 1e-12) * np.float32(MOST / WEIGHT_MOST)
    ends = [opset13.constant(sign * end) for sign in (np.float32(-1), np.float32(1))]
    small = opset13.fake_quantize(opset13.constant(weights), *ends, *ends, WEIGHT_LEVELS)
    place.convolution.input(1).replace_source_output(small.output(0))


def _constant(values: Sequence[float]) -> Any:
    return import_openvino().opset13.constant(np.array(values, np.float32).reshape(1, -1, 1, 1))
