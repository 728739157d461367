"""int8 by OpenVINO: convolutions of bytes, close to fp32, the same in tiles; and clear words where it cannot be had."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch

from put import doctor
from put.backends import activations, compiled, int8
from put.backends import choose as choosing
from put.backends.choice import Choice
from put.backends.choose import choose
from put.backends.compiled import BackendError
from put.backends.int8 import counts, int8_network
from put.backends.measured import fastest, find_choice, save
from put.backends.openvino_backend import OpenVINOBackend, has_openvino
from put.backends.openvino_import import import_openvino
from put.backends.speeds import Speed
from put.bench.network import candidates
from put.bench.options import BenchOptions
from put.bench.results import BenchReport
from put.bench.run import bench
from put.cli import main
from put.config import BackendName, Precision, TrainOptions, TranslateOptions
from put.device import resolve_precision
from put.errors import DeviceError, OptionError, PutError
from put.events import TranslationStarted
from put.images.image_files import read_image
from put.models.card import ModelCard
from put.models.library import Library, ModelEntry
from put.models.model_file import save_model
from put.models.onnx_export import detail_network
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec
from put.options import find_option
from put.paths import sample_images, samples, user_cache
from put.training.distillation.options import DistillOptions
from put.training.loop.precision import training_dtype
from put.translation.batch import translate
from put.translation.translator import Translator
from tests.backends.test_openvino import lively

CPU = torch.device("cpu")
BUILT_IN = [entry for entry in Library(user=Path("nowhere")).entries() if entry.built_in]
MOST_APART = 2.0
"""Mean difference from fp32 in grey levels of 255, up to which ``auto`` takes what was measured."""

needs_openvino = pytest.mark.skipif(not has_openvino(), reason="needs openvino and onnx")
pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nothing_open(monkeypatch):
    """Small photographs to measure with: it takes a ninth of the time."""
    monkeypatch.setattr(activations, "SIDE", 64)
    compiled._open.clear()
    yield
    compiled._open.clear()


def go_on() -> None:
    pass


def translator(model: str | Path, precision: Precision, backend: BackendName = BackendName.OPENVINO) -> Translator:
    options = TranslateOptions(device="cpu", backend=backend, precision=precision, work_size=0, keep_colours=0.0)
    return Translator(Library().find(str(model)), options)


@cache
def in_int8(name: str) -> Translator:
    """A built-in model; measuring and compiling take longest."""
    return translator(name, Precision.INT8)


def photograph(height: int, width: int) -> np.ndarray:
    return read_image(samples() / "hills.jpg").pixels[60 : 60 + height, 80 : 80 + width]


@needs_openvino
@pytest.mark.parametrize("entry", BUILT_IN, ids=lambda entry: entry.name)
def test_a_built_in_model_computes_bytes_and_stays_close_to_fp32(entry: ModelEntry) -> None:
    """Each of its convolutions, but for the last one of a fast variant, in the graph that is executed."""
    made = in_int8(entry.name)
    found = counts(made.engine.backend._single._compiled)  # type: ignore[attr-defined]
    is_fast = isinstance(made.generator, FastPainter)
    assert sum(found.get(kind, 0) for kind in ("i8", "u8")) == (18 if is_fast else 24)
    assert sum(found.values()) == (19 if is_fast else 24)
    plain = translator(entry.name, Precision.FP32, BackendName.TORCH)
    apart = []
    for path in sample_images()[:2]:
        pixels = read_image(path).pixels[100:228, 200:328]
        results = [np.asarray(each.translate(pixels, print).pixels) * 255 for each in (made, plain)]
        apart.append(np.abs(results[0] - results[1]))
    assert 0 < np.mean(apart) < MOST_APART
    assert np.percentile(apart, 99.9) < 16
    assert np.max(apart) < 64


@needs_openvino
@pytest.mark.parametrize(
    ("name", "size"), [("watercolour", (301, 265)), ("watercolour-fast", (1, 500)), ("watercolour-fast", (211, 402))]
)
def test_tiles_give_the_pixels_of_the_whole(name: str, size: tuple[int, int], monkeypatch) -> None:
    made = in_int8(name)
    pixels = np.random.default_rng(size[1]).integers(0, 256, (*size, 3), np.uint8)
    whole = made.translate(pixels, print).pixels
    monkeypatch.setattr(made.engine.limits, "tile", 0)
    assert np.array_equal(made.translate(pixels, print).pixels, whole)


@needs_openvino
@torch.inference_mode()
def test_pictures_side_by_side_equal_each_alone_to_the_bit() -> None:
    backend = OpenVINOBackend(lively(Painter(PainterSpec(8, 2))), torch.int8, threads=3)
    x = torch.rand(4, 3, 36, 52) * 2 - 1
    together = backend.render(x, 0.0, torch.int8, go_on)
    assert torch.equal(together, torch.cat([backend.render(each[None], 0.0, torch.int8, go_on) for each in x]))


@needs_openvino
def test_integers_overflow_on_no_processor() -> None:
    """Weights lie within 63 steps: two products of them with bytes fit into 16 bits."""
    core, painter = import_openvino().Core(), lively(Painter(PainterSpec(4, 1)))
    model = int8_network(core, detail_network(painter), painter)
    rounded = [node for node in model.get_ops() if node.get_type_name() == "FakeQuantize"]
    assert len(rounded) == 2 * 8  # stem, two halvings, a block of two, two doublings, the last one
    weights = [node for node in rounded if node.input_value(0).get_node().get_type_name() == "Constant"]
    assert len(weights) == 8
    for node in weights:
        values, end = (node.input_value(place).get_node().get_data() for place in (0, 2))
        steps = np.abs(values) / (end / int8.MOST)
        assert np.isclose(steps.max((1, 2, 3)), int8.WEIGHT_MOST).all()
    assert 2 * 255 * int8.WEIGHT_MOST < 2**15


@needs_openvino
@torch.inference_mode()
def test_a_channel_that_stays_zero_and_one_that_is_small_do_no_harm() -> None:
    """Scales are for each channel: one of a thousandth is not lost beside a large one."""
    painter = lively(Painter(PainterSpec(4, 1)))
    first, down = painter.stem[0], painter.down1[0]
    first.weight[0], first.bias[0] = 0.0, 0.0
    first.weight[1] /= 1000
    first.bias[1] /= 1000
    down.weight[:, 1] *= 1000
    x = torch.rand(1, 3, 64, 64) * 2 - 1
    wanted, made = painter.render(x), OpenVINOBackend(painter, torch.int8).render(x, 0.0, torch.int8, go_on)
    assert wanted.std() > 0.02
    assert (made - wanted).abs().mean() < 0.03 * wanted.std()


def measured(painter: ImageGenerator) -> list[np.ndarray]:
    def find(model: object) -> list[object]:
        return [place.value for place in int8._places(model)]

    return activations.largest_values(import_openvino().Core(), detail_network(painter), find)


@needs_openvino
def test_what_was_measured_is_kept_and_a_damaged_or_another_versions_file_is_not_taken(monkeypatch) -> None:
    painter = lively(FastPainter(FastPainterSpec(8, 1)))
    first = measured(painter)
    (path,) = (user_cache() / "networks").iterdir()
    with monkeypatch.context() as patch:
        patch.setattr(activations, "_measured", lambda *_: pytest.fail("measured again"))
        again = measured(painter)
    assert all(np.array_equal(*pair) for pair in zip(first, again, strict=True))
    content = path.read_text(encoding="utf-8")
    other = json.loads(content)
    other["largest"][0][0] += 1
    for damaged in (content[:-40], "[]", json.dumps(other), json.dumps({"largest": [], "digest": ""})):
        path.write_text(damaged, encoding="utf-8")
        assert all(np.array_equal(*pair) for pair in zip(first, measured(painter), strict=True))
        assert path.read_text(encoding="utf-8") == content, "made anew"
    for name, value in (("METHOD", activations.METHOD + 1), ("__version__", "another")):
        with monkeypatch.context() as patch:
            patch.setattr(activations, name, value)
            before = len(list(path.parent.iterdir()))
            measured(painter)
            assert len(list(path.parent.iterdir())) == before + 1
    measured(lively(FastPainter(FastPainterSpec(8, 2))))
    assert len(list(path.parent.iterdir())) == 4


@needs_openvino
def test_the_oldest_measurements_go(monkeypatch) -> None:
    monkeypatch.setattr(activations, "MOST_KEPT", 2)
    for number in range(3):
        activations._keep(user_cache() / "networks" / f"{number}.json", [np.ones(3, np.float32)])
    assert len(list((user_cache() / "networks").iterdir())) == 2


@needs_openvino
@torch.inference_mode()
def test_a_compiled_network_in_int8_is_kept(monkeypatch) -> None:
    painter, x = lively(Painter(PainterSpec(4, 1))), torch.rand(1, 3, 16, 16)
    first = OpenVINOBackend(painter, torch.int8, "a").render(x, 0.0, torch.int8, go_on)
    with monkeypatch.context() as patch:
        patch.setattr(compiled, "detail_network", lambda _: pytest.fail("exported again"))
        compiled._open.clear()
        again = OpenVINOBackend(painter, torch.int8, "a").render(x, 0.0, torch.int8, go_on)
    assert torch.equal(first, again)
    monkeypatch.setattr(compiled, "METHOD", int8.METHOD + 1)
    before = len(list((user_cache() / "networks").glob("*.blob")))
    OpenVINOBackend(painter, torch.int8, "a")
    assert len(list((user_cache() / "networks").glob("*.blob"))) == before + 1


def test_where_it_cannot_be_had_is_said(monkeypatch) -> None:
    painter, int8_, auto = Painter(PainterSpec(4, 1)), Precision.INT8, BackendName.AUTO
    with pytest.raises(OptionError, match="on the CPU, not on cuda") as gpu:
        choose(painter, torch.device("cuda", 0), auto, int8_)
    with pytest.raises(OptionError, match="not by torch") as by_torch:
        choose(painter, CPU, BackendName.TORCH, int8_)
    with monkeypatch.context() as patch:
        patch.setattr(choosing, "has_openvino", lambda: False)
        with pytest.raises(DeviceError, match="not installed") as missing:
            choose(painter, CPU, auto, int8_)
    monkeypatch.setattr(choosing, "has_openvino", lambda: True)
    with pytest.raises(OptionError, match="whole picture at once") as whole:
        choose(Generator(GeneratorSpec(blocks=1, ngf=4)), CPU, auto, int8_)

    def fail(*_: object) -> None:
        raise BackendError("It cannot.", "Do.", "no such layer")

    monkeypatch.setattr(choosing, "OpenVINOBackend", fail)
    with pytest.raises(DeviceError, match="on this machine") as failed:
        choose(painter, CPU, auto, int8_)
    assert failed.value.detail == "no such layer"
    for error in (gpu, by_torch, missing, whole, failed):
        assert "choose --precision auto" in error.value.hint.lower()


@needs_openvino
def test_a_processor_that_computes_no_bytes_is_told_of(monkeypatch) -> None:
    monkeypatch.setattr(compiled, "counts", lambda _: {"f32": 8})
    with pytest.raises(DeviceError, match="on this machine") as error:
        choose(lively(Painter(PainterSpec(4, 1))), CPU, precision=Precision.INT8)
    assert "no convolutions in int8" in error.value.detail


def test_without_photographs_it_is_an_error(monkeypatch) -> None:
    monkeypatch.setattr(activations, "sample_images", list)
    with pytest.raises(PutError, match="no photograph"):
        activations._photographs(3)
    assert activations.SIDE % 4 == 0


def test_pictures_of_one_channel_are_measured_in_grey() -> None:
    grey, color = (activations._photographs(channels)[0] for channels in (1, 3))
    assert grey.shape == (1, 1, *color.shape[2:])
    assert -1 <= color.min() < color.max() <= 1
    assert abs(grey.mean() - color.mean()) < 0.1


def test_the_doctor_says_whether_it_can_be_had(monkeypatch) -> None:
    for is_installed in (True, False):
        monkeypatch.setattr("put.backends.openvino_backend.has_openvino", lambda: is_installed)  # noqa: B023
        found = {finding.topic: finding.text for finding in doctor._other_devices()}
        assert ("int8 by OpenVINO" in found["precisions"]) is is_installed
        assert "fp32" in found["precisions"]


def test_the_doctor_says_where_bf16_is_slow(monkeypatch) -> None:
    monkeypatch.setattr("put.device.has_bf16", lambda _device: True)
    for is_quick in (True, False):
        monkeypatch.setattr("put.device.has_quick_bf16", lambda _device: is_quick)  # noqa: B023
        found = {finding.topic: finding.text for finding in doctor._other_devices()}
        assert "bf16" in found["precisions"]
        assert ("slower than fp32" in found["precisions"]) is not is_quick


def test_nothing_is_trained_in_it() -> None:
    with pytest.raises(OptionError, match="int8"):
        training_dtype(Precision.INT8, CPU)
    with pytest.raises(OptionError, match="int8"):
        DistillOptions(precision=Precision.INT8)
    with pytest.raises(OptionError, match="on the CPU"):
        resolve_precision(Precision.INT8, torch.device("cuda"))
    for kind, offered in ((TranslateOptions, True), (TrainOptions, False), (DistillOptions, False)):
        assert (Precision.INT8 in find_option(kind, "precision").values) is offered


SPEEDS = [
    Speed(Choice(BackendName.OPENVINO, Precision.FP32), 256, 1, 1.0, 0.0),
    Speed(Choice(BackendName.OPENVINO, Precision.INT8), 256, 1, 3.0, 0.7),
]


def test_auto_takes_it_only_on_a_processor_without_quick_bf16(monkeypatch) -> None:
    half = Speed(Choice(BackendName.OPENVINO, Precision.BF16), 256, 1, 2.0, 0.1)
    assert fastest(SPEEDS) == SPEEDS[1].choice
    assert fastest([*SPEEDS, half]) == half.choice
    assert fastest([*SPEEDS, half], precision=Precision.INT8) == SPEEDS[1].choice
    slow = Speed(half.choice, 256, 1, 0.5, 0.1)
    assert fastest([*SPEEDS, slow]) == SPEEDS[1].choice
    assert fastest([SPEEDS[0], slow]) == SPEEDS[0].choice
    far = Speed(SPEEDS[1].choice, 256, 1, 3.0, 2.5)
    assert fastest([SPEEDS[0], far]) == SPEEDS[0].choice
    spec = PainterSpec(4, 1)
    save(CPU, spec, SPEEDS)
    assert find_choice(CPU, spec) == (SPEEDS[1].choice, 256**2)
    monkeypatch.setattr(choosing, "is_for_openvino", lambda *_: True)

    def fail(*_: object) -> None:
        raise BackendError("It cannot.", "Do.", "no such layer")

    monkeypatch.setattr(choosing, "OpenVINOBackend", fail)
    chosen = choose(Painter(spec), CPU)
    assert chosen.backend.name is BackendName.TORCH
    assert chosen.dtype in (torch.float32, torch.bfloat16)


@needs_openvino
def test_the_measurement_tries_it_on_a_cpu_and_with_painters() -> None:
    def tried(generator: ImageGenerator) -> list[Choice]:
        ways = candidates(generator.eval(), CPU, [])
        return [way.choice for way in ways if way.choice.precision is Precision.INT8]

    found = tried(Painter(PainterSpec(4, 1)))
    assert {each.backend for each in found} == {BackendName.OPENVINO}
    assert tried(Generator(GeneratorSpec(blocks=1, ngf=4))) == []


@needs_openvino
def test_a_measurement_has_its_rows_and_says_how_far_it_is_off(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr("put.bench.peak.CPU_SIDE", 64)
    model = tmp_path / "m.safetensors"
    save_model(model, lively(Painter(PainterSpec(4, 1))), ModelCard("Painter"))
    *_, report = bench(BenchOptions(str(model), ("cpu",), sizes=(64,), rounds=1, pictures=0, frames=0))
    assert isinstance(report, BenchReport)
    rows = [row for row in report.rows if row.choice.precision is Precision.INT8]
    assert {row.choice.backend for row in rows} == {BackendName.OPENVINO}
    assert all(0 < row.mean_difference < 8 and row.peak_share <= 1 for row in rows)
    assert report.peaks["cpu"]["int8"] > 0


@needs_openvino
def test_the_command_line_and_a_batch(tmp_path, photos, capsys) -> None:
    model = tmp_path / "m.safetensors"
    save_model(model, lively(Painter(PainterSpec(8, 1))), ModelCard("Painter"))
    arguments = ["translate", str(photos / "a.jpg"), "-o", str(tmp_path / "out"), "--model", str(model)]
    assert main([*arguments, "--device", "cpu", "--precision", "int8"]) == 0
    assert "cpu (int8, openvino)" in "".join(capsys.readouterr())
    assert main([*arguments, "--device", "cpu", "--precision", "int8", "--backend", "torch"]) != 0
    assert "Leave out --backend torch" in capsys.readouterr().err
    options = TranslateOptions(model=str(model), device="cpu", precision=Precision.INT8)
    started, *rest = translate([photos / "b.png"], tmp_path / "out", options)
    assert isinstance(started, TranslationStarted)
    assert (started.precision, started.backend) == ("int8", "openvino")
    assert rest[-1].done == 1
    report = json.loads((tmp_path / "out.report.json").read_text(encoding="utf-8"))
    assert "int8" in json.dumps(report)


@needs_openvino
def test_a_picture_that_is_none_goes_through_fp32(tmp_path) -> None:
    """As one in bf16 does."""
    model = tmp_path / "m.safetensors"
    save_model(model, lively(Painter(PainterSpec(4, 1))), ModelCard("Painter"))
    made, pixels = translator(model, Precision.INT8), photograph(40, 52)
    wanted = translator(model, Precision.FP32).translate(pixels, print).pixels
    backend, warned = made.engine.backend, []
    network = backend._single  # type: ignore[attr-defined]
    network.run = lambda pictures, *_: torch.full_like(torch.from_numpy(pictures), torch.nan)
    result = made.translate(pixels, lambda message, _: warned.append(message)).pixels
    assert np.abs(result - wanted).max() < 1e-4
    assert "int8; it ran again in fp32" in warned[0]
