import sys

import pytest
import torch

from put.errors import ModelError, OutputError
from put.models.card import ModelCard
from put.models.onnx_export import OPSET, write_onnx
from put.nn.generator import Generator, GeneratorSpec
from put.nn.generators.build import build_network
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter_spec import PainterSpec

pytestmark = pytest.mark.slow

SPECS = [
    GeneratorSpec(blocks=2, ngf=4),
    GeneratorSpec(blocks=1, ngf=4, antialias_down=False, antialias_up=False, dropout=True),
    GeneratorSpec(blocks=1, ngf=4, antialias_up=False, in_channels=1, out_channels=3),
    GeneratorSpec(blocks=1, ngf=4, antialias_down=False, out_channels=1),
]


@torch.no_grad()
def _generator(spec):
    """With weights large enough for outputs that vary."""
    random = torch.Generator().manual_seed(5)
    generator = Generator(spec).eval()
    for parameter in generator.parameters():
        wide = parameter[0].numel() if parameter.dim() > 1 else 100
        parameter.copy_(torch.randn(parameter.shape, generator=random) / wide**0.5)
    return generator


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_other_runtimes_give_the_same_at_any_size(tmp_path, spec):
    pytest.importorskip("onnx")
    runtime = pytest.importorskip("onnxruntime")
    generator = _generator(spec)
    write_onnx(generator, tmp_path / "a.onnx")
    session = runtime.InferenceSession(tmp_path / "a.onnx", providers=["CPUExecutionProvider"])
    for batch, height, width in ((1, 16, 16), (2, 36, 52)):
        x = torch.rand(batch, spec.in_channels, height, width) * 2 - 1
        (result,) = session.run(["result"], {"image": x.numpy()})
        wanted = generator(x).detach()
        assert wanted.std() > 0.05
        assert (torch.from_numpy(result) - wanted).abs().max() < 1e-4


def test_file_says_what_it_is(tmp_path, generator):
    onnx = pytest.importorskip("onnx")
    write_onnx(generator, tmp_path / "a.onnx", ModelCard("Ink", license="CC0-1.0"))
    model = onnx.load(tmp_path / "a.onnx")
    properties = {entry.key: entry.value for entry in model.metadata_props}
    assert properties["modelspec.title"] == "Ink"
    assert properties["modelspec.license"] == "CC0-1.0"
    assert properties["put.size_multiple"] == "4"
    assert model.opset_import[0].version == OPSET
    (image,), (result,) = model.graph.input, model.graph.output
    for value in (image, result):
        sizes = [dimension.dim_param or dimension.dim_value for dimension in value.type.tensor_type.shape.dim]
        assert sizes == ["batch", 3, "height", "width"]


def test_missing_package_is_said_with_a_hint(tmp_path, generator, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(ModelError, match="need the package “onnx”") as caught:
        write_onnx(generator, tmp_path / "a.onnx")
    assert "put-desktop[onnx]" in caught.value.hint
    assert not list(tmp_path.iterdir())


def test_unwritable_target_is_an_output_error(tmp_path, generator):
    pytest.importorskip("onnx")
    with pytest.raises(OutputError, match="cannot be written"):
        write_onnx(generator, tmp_path / "none" / "a.onnx")


@pytest.mark.parametrize(
    "spec",
    [PainterSpec(4, 2), FastPainterSpec(8, 2), PainterSpec(4, 2, noise=True), FastPainterSpec(8, 2, noise=True)],
    ids=str,
)
def test_a_painter_gives_the_same_elsewhere(tmp_path, spec):
    pytest.importorskip("onnx")
    runtime = pytest.importorskip("onnxruntime")
    painter = build_network(spec).eval()
    random = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for parameter in painter.parameters():
            wide = parameter[0].numel() if parameter.dim() > 1 else 100
            parameter.copy_(torch.randn(parameter.shape, generator=random) / wide**0.5)
    write_onnx(painter, tmp_path / "a.onnx")
    session = runtime.InferenceSession(tmp_path / "a.onnx", providers=["CPUExecutionProvider"])
    for batch, height, width in ((1, 16, 16), (2, 36, 52)):
        x = painter.with_noise(torch.rand(batch, 3, height, width) * 2 - 1, (5, 9))
        (result,) = session.run(["result"], {"image": x.numpy()})
        wanted = painter(x).detach()
        assert wanted.std() > 0.05
        assert (torch.from_numpy(result) - wanted).abs().max() < 1e-4
