"""Generators as ONNX networks, for programs that run without PyTorch.

The graph is put together layer by layer instead of by torch's exporter: generators have a dozen kinds of layers, and
this way the file does not change with the version of torch and sizes are free by construction.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from torch import nn

from put.errors import ModelError
from put.files.atomic import atomic_target
from put.models.card import ModelCard
from put.models.fused_painter import BORDER, of_doubled, of_squares
from put.models.model_file import unwritable
from put.nn.generator import Generator, ResidualBlock
from put.nn.generators.base import ImageGenerator
from put.nn.generators.fast_painter import FastBlock, FastPainter
from put.nn.generators.painter import Painter, PainterBlock, ReflectConv2d
from put.nn.generators.painter_spec import BLURS
from put.nn.generators.painting import SLOPE, PaintingGenerator
from put.nn.instance_norm import InstanceNorm2d
from put.nn.resample import BlurDownsample, BlurUpsample, ReflectPad, blur_kernel

__all__ = ["DETAIL_FORM", "OPSET", "detail_network", "is_fused_at", "write_onnx"]

DETAIL_FORM = 2
"""Of what :func:`detail_network` returns; another number and networks that were kept are compiled anew."""
OPSET = 18
"""Operator set: the one from which on reflection padding and resizing are as here; older runtimes know it too."""
PRODUCER = "put-desktop"


def write_onnx(generator: ImageGenerator, path: Path, card: ModelCard | None = None) -> None:
    """Write a generator as an ONNX network in fp32; what is there is replaced.

    Input ``image`` and output ``result`` are ``[batch, channels, height, width]`` in [-1, 1]. All but the channels are
    free; height and width have to be multiples of 4 and at least 16.

    Args:
        generator: what to write.
        path: where to.
        card: written into the network's ``metadata_props``, with the keys of the model file.

    Raises:
        ModelError: the package ``onnx`` is not installed.
        OutputError: the disk is full, or the folder is missing or cannot be written.
    """
    onnx = _onnx()
    graph = _Graph(onnx)
    result = _network(graph, "image", generator)
    graph.node("Identity", [result], output="result")
    model = _model(onnx, graph, generator, card)
    onnx.checker.check_model(model, full_check=True)
    try:
        with atomic_target(path) as part:
            part.write_bytes(model.SerializeToString())
    except OSError as error:
        raise unwritable(path, error) from error


def detail_network(generator: ImageGenerator, margin: int = 0) -> bytes:
    """Return the part of a generator that :meth:`ImageGenerator.detail` computes, as an ONNX network in fp32.

    Input and output are those of :func:`write_onnx`.

    Args:
        generator: what to write.
        margin: pixels along the border of a result that nobody looks at, as those mirrored around a picture; from
            :data:`put.models.fused_painter.BORDER` on a painter has fewer and quicker layers, which pad otherwise.

    Raises:
        ModelError: the package ``onnx`` is not installed.
    """
    onnx = _onnx()
    graph = _Graph(onnx)
    graph.node("Identity", [_detail(graph, "image", generator, fused=is_fused_at(generator, margin))], output="result")
    network: bytes = _model(onnx, graph, generator, None).SerializeToString()
    return network


def is_fused_at(generator: ImageGenerator, margin: int) -> bool:
    """Return whether :func:`detail_network` has fewer layers than the generator."""
    return isinstance(generator, Painter) and margin >= BORDER


def _network(graph: _Graph, x: str, generator: ImageGenerator) -> str:
    """Add all of a generator to the value named ``x``; return the name of its output."""
    detail = _detail(graph, x, generator)
    if isinstance(generator, PaintingGenerator):
        return graph.node(
            "Add", [_convolve(graph, _blur(graph, _picture(graph, x, generator)), generator.color), detail]
        )
    return detail


def _picture(graph: _Graph, x: str, generator: ImageGenerator) -> str:
    """Return what is given to the generator without the noise."""
    if not generator.spec.noise:
        return x
    starts, ends, axes = (graph.weight([value], np.int64) for value in (0, generator.spec.in_channels, 1))
    return graph.node("Slice", [x, starts, ends, axes])


def _detail(graph: _Graph, x: str, generator: ImageGenerator, *, fused: bool = False) -> str:
    if isinstance(generator, Painter):
        return _paint(graph, x, generator, fused=fused)
    if isinstance(generator, FastPainter):
        return _paint_fast(graph, x, generator)
    if isinstance(generator, Generator):
        return graph.sequence(x, generator.model)
    raise ModelError(f"There is no ONNX form of {type(generator).__name__}.")


def _onnx() -> Any:
    try:
        return importlib.import_module("onnx")
    except ImportError as error:
        message = "ONNX files need the package “onnx”, which is not installed."
        raise ModelError(message, 'Install it: pip install "put-desktop[onnx]"', str(error)) from error


def _model(onnx: Any, graph: _Graph, generator: ImageGenerator, card: ModelCard | None) -> Any:
    spec = generator.spec
    helper = onnx.helper
    ends = [
        helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["batch", channels, "height", "width"])
        for name, channels in (("image", spec.in_channels + spec.noise), ("result", spec.out_channels))
    ]
    built = helper.make_graph(graph.nodes, spec.name, ends[:1], ends[1:], graph.weights)
    opsets = [helper.make_opsetid("", OPSET)]
    ir_version = helper.find_min_ir_version_for(opsets)
    model = helper.make_model(built, opset_imports=opsets, ir_version=ir_version, producer_name=PRODUCER)
    metadata = {} if card is None else card.to_metadata()
    helper.set_model_props(model, {**metadata, "put.value_range": "-1 to 1", "put.size_multiple": "4"})
    return model


class _Graph:
    """Nodes and weights of a network in the making."""

    def __init__(self, onnx: Any) -> None:
        self._onnx = onnx
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def node(self, kind: str, inputs: list[str], output: str = "", **attributes: object) -> str:
        """Add a node; return the name of its output."""
        output = output or f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(self._onnx.helper.make_node(kind, inputs, [output], output, **attributes))
        return output

    def weight(self, values: npt.ArrayLike, dtype: type[np.generic] = np.float32) -> str:
        """Add a constant; return its name."""
        name = f"weight_{len(self.weights)}"
        self.weights.append(self._onnx.numpy_helper.from_array(np.ascontiguousarray(values, dtype), name))
        return name

    def sequence(self, x: str, layers: nn.Module) -> str:
        """Add layers one after another to the value named ``x``; return the name of the last one's output."""
        for layer in layers.children():
            if (add := _LAYERS.get(type(layer))) is None:
                raise ModelError(f"There is no ONNX form of {type(layer).__name__}.")
            x = add(self, x, layer)
        return x


def _pad(graph: _Graph, x: str, layer: Any) -> str:
    left, right, top, bottom = layer.padding
    return graph.node("Pad", [x, graph.weight([0, 0, top, left, 0, 0, bottom, right], np.int64)], mode="reflect")


def _convolve(graph: _Graph, x: str, layer: Any) -> str:
    inputs = [x, graph.weight(_values(layer.weight)), graph.weight(_values(layer.bias))]
    where: dict[str, Any] = {"strides": list(layer.stride), "pads": [*layer.padding, *layer.padding]}
    if isinstance(layer, nn.ConvTranspose2d):
        return graph.node("ConvTranspose", inputs, output_padding=list(layer.output_padding), **where)
    return graph.node("Conv", inputs, **where)


def _normalise(graph: _Graph, x: str, layer: Any) -> str:
    scale, shift = graph.weight(np.ones(layer.num_features)), graph.weight(np.zeros(layer.num_features))
    return graph.node("InstanceNormalization", [x, scale, shift], epsilon=layer.eps)


def _blur_down(graph: _Graph, x: str, layer: Any) -> str:
    padded = graph.node("Pad", [x, graph.weight([0, 0, 1, 1, 0, 0, 1, 1], np.int64)], mode="reflect")
    kernel = graph.weight(blur_kernel(3).expand(layer.channels, 1, 3, 3).numpy())
    return graph.node("Conv", [padded, kernel], strides=[2, 2], group=layer.channels)


def _blur_up(graph: _Graph, x: str, _: Any) -> str:
    scales = graph.weight([1, 1, 2, 2])
    return graph.node(
        "Resize", [x, "", scales], mode="linear", coordinate_transformation_mode="half_pixel", antialias=0
    )


def _residual(graph: _Graph, x: str, layer: Any) -> str:
    return graph.node("Add", [x, graph.sequence(x, layer.conv_block)])


def _reflect_convolve(graph: _Graph, x: str, layer: Any) -> str:
    return _convolve(graph, _pad(graph, x, layer.border), layer)


def _painter_block(graph: _Graph, x: str, layer: Any) -> str:
    inner = graph.node("Relu", [_reflect_convolve(graph, x, layer.first)])
    return graph.node("Add", [x, _reflect_convolve(graph, inner, layer.second)])


def _fast_block(graph: _Graph, x: str, layer: Any) -> str:
    inner = graph.node("Relu", [_convolve(graph, x, layer.first)])
    return graph.node("Add", [x, _convolve(graph, inner, layer.second)])


def _leaky(graph: _Graph, x: str, _: Any = None) -> str:
    return graph.node("LeakyRelu", [x], alpha=SLOPE)


def _blur(graph: _Graph, x: str) -> str:
    for side in BLURS:
        half = side // 2
        x = graph.node("Pad", [x, graph.weight([0, 0, half, half, 0, 0, half, half], np.int64)], mode="reflect")
        for kernel in ([side, 1], [1, side]):
            x = graph.node("AveragePool", [x], kernel_shape=kernel)
    return x


def _paint(graph: _Graph, x: str, painter: Painter, *, fused: bool = False) -> str:
    for part in (painter.stem, painter.down1, painter.down2, painter.body):
        x = graph.sequence(x, part)
    if fused:
        for layer, weights in ((painter.up1, of_doubled), (painter.up2, of_doubled), (painter.out, of_squares)):
            values = weights(_values(layer.weight))
            inputs = [x, graph.weight(values), graph.weight(_values(layer.bias).repeat(4))]
            x = graph.node("Conv", inputs, pads=[values.shape[-1] // 2] * 4)
            x = x if layer is painter.out else _leaky(graph, x)
            x = x if layer is painter.up2 else _shuffle(graph, x)
        return x
    for layer in (painter.up1, painter.up2):
        x = _leaky(graph, _convolve(graph, _blur_up(graph, x, None), layer))
    return _reflect_convolve(graph, x, painter.out)


def _paint_fast(graph: _Graph, x: str, painter: FastPainter) -> str:
    for part in (painter.stem, painter.body):
        x = graph.sequence(x, part)
    x = _leaky(graph, _shuffle(graph, _convolve(graph, x, painter.up)))
    return _shuffle(graph, _convolve(graph, x, painter.out))


def _shuffle(graph: _Graph, x: str) -> str:
    return graph.node("DepthToSpace", [x], blocksize=2, mode="CRD")


def _values(tensor: Any) -> npt.NDArray[np.float32]:
    values: npt.NDArray[np.float32] = tensor.detach().float().cpu().numpy()
    return values


_LAYERS: dict[type[nn.Module], Callable[[_Graph, str, Any], str]] = {
    ReflectPad: _pad,
    nn.Conv2d: _convolve,
    ReflectConv2d: _reflect_convolve,
    nn.ConvTranspose2d: _convolve,
    InstanceNorm2d: _normalise,
    nn.LeakyReLU: _leaky,
    nn.ReLU: lambda graph, x, _: graph.node("Relu", [x]),
    nn.Tanh: lambda graph, x, _: graph.node("Tanh", [x]),
    nn.Dropout: lambda _graph, x, _: x,
    BlurDownsample: _blur_down,
    BlurUpsample: _blur_up,
    ResidualBlock: _residual,
    PainterBlock: _painter_block,
    FastBlock: _fast_block,
}
