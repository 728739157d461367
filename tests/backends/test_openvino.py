"""OpenVINO gives what torch gives, at any size, and gives way to torch where it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import av
import numpy as np
import pytest
import torch

from put.backends import choose as choosing
from put.backends import compiled
from put.backends.choice import Choice
from put.backends.choose import choose
from put.backends.compiled import BackendError, Network, compile_network
from put.backends.infer_requests import InferRequests
from put.backends.int8 import counts
from put.backends.measured import save
from put.backends.openvino_backend import PRECISIONS, OpenVINOBackend, has_openvino
from put.backends.reason import explain, find_reason
from put.backends.side_by_side import side_by_side
from put.backends.speeds import Speed
from put.config import BackendName, Precision, TranslateOptions, VideoOptions
from put.errors import DeviceError, OptionError
from put.events import Warned
from put.images.image_files import read_image
from put.models.card import ModelCard
from put.models.fused_painter import BORDER
from put.models.model_file import load_generator, save_model
from put.nn.generator import Generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec
from put.paths import built_in_models, sample_images, user_cache
from put.translation.batch import translate
from put.translation.engine import Engine
from tests.conftest import make_picture
from tests.video.making import ffmpeg

CPU = torch.device("cpu")
needs_openvino = pytest.mark.skipif(not has_openvino(), reason="needs openvino and onnx")
pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nothing_open():
    compiled._open.clear()
    yield
    compiled._open.clear()


@needs_openvino
def test_it_reports_to_nobody(tmp_path: Path) -> None:
    """Imported as it comes it leaves an identifier in the home folder, and sends that it was imported."""
    script = """
import sys
from put.backends.openvino_import import import_openvino
assert import_openvino().Core().available_devices
from openvino.tools.ovc import telemetry_utils
print(telemetry_utils.tm.Telemetry.__module__, [name for name in sys.modules if name.startswith("openvino_telemetry.")])
"""
    home = {name: str(tmp_path) for name in ("HOME", "USERPROFILE")}
    told = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | home, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["openvino.tools.ovc.telemetry_stub", "[]"]
    assert not [*tmp_path.glob("intel*"), *tmp_path.glob("*/intel*")]


@pytest.fixture
def two_threads() -> Iterator[None]:
    """How torch shares numbers among its threads depends on their count."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


@torch.no_grad()
def lively(generator: ImageGenerator) -> ImageGenerator:
    """With weights large enough for outputs that vary."""
    random = torch.Generator().manual_seed(5)
    for parameter in generator.parameters():
        wide = parameter[0].numel() if parameter.dim() > 1 else 100
        parameter.copy_(torch.randn(parameter.shape, generator=random) / wide**0.5)
    return generator.eval()


def go_on() -> None:
    pass


def test_a_worker_takes_no_more_threads_than_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int | None] = []

    class Noted:
        name = BackendName.OPENVINO

        def __init__(self, _generator: object, _dtype: object, _print: str, threads: int | None, _margin: int) -> None:
            asked.append(threads)

    monkeypatch.setattr(choosing, "OpenVINOBackend", Noted)
    monkeypatch.setattr(choosing, "has_openvino", lambda: True)
    monkeypatch.setattr(choosing, "cores", lambda: 8)
    monkeypatch.setattr(torch, "set_num_threads", lambda _: None)
    for threads in (0, 3, 16):
        choose(Painter(PainterSpec(4, 1)), CPU, BackendName.OPENVINO, threads=threads)
    monkeypatch.setattr(choosing, "find_choice", lambda *_: (Choice(BackendName.OPENVINO, Precision.FP32, 2), None))
    choose(Painter(PainterSpec(4, 1)), CPU, BackendName.OPENVINO, threads=3)
    assert asked == [None, 3, 8, 2]


@needs_openvino
@pytest.mark.parametrize(
    "generator",
    [Painter(PainterSpec(4, 2)), Painter(PainterSpec(4, 2, noise=True)), Generator(GeneratorSpec(blocks=1, ngf=4))],
    ids=lambda each: each.spec.summary,
)
@torch.inference_mode()
def test_fp32_equals_torch_at_changing_sizes(generator: ImageGenerator) -> None:
    backend = OpenVINOBackend(lively(generator), torch.float32)
    for shape in ((1, 3, 16, 16), (2, 3, 36, 52), (1, 3, 20, 24)):
        x = torch.rand(shape) * 2 - 1
        for colors in (0.0, 0.6):
            wanted = generator.render(x, colors)
            assert wanted.std() > 0.02
            assert (backend.render(x, colors, torch.float32, go_on) - wanted).abs().max() < 1e-4


@needs_openvino
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@torch.inference_mode()
def test_pictures_side_by_side_equal_each_alone_to_the_bit(dtype: torch.dtype, two_threads: None) -> None:
    backend = OpenVINOBackend(lively(Painter(PainterSpec(8, 2))), dtype, threads=3)
    assert backend.at_once == 3
    for count in (2, 3, 7):
        x = torch.rand(count, 3, 36, 52) * 2 - 1
        beside = side_by_side(lambda one: backend.render_beside(one[None], 0.0, dtype, go_on), [*x], 3)
        alone = [backend.render(each[None], 0.0, dtype, go_on) for each in x]
        assert torch.equal(torch.cat(beside), torch.cat(alone))
        assert torch.equal(backend.render(x, 0.0, dtype, go_on), torch.cat(alone))


@needs_openvino
def test_few_pictures_get_all_threads_of_many(monkeypatch) -> None:
    """Two pictures on a thread each would leave fourteen of sixteen idle."""
    generator = lively(Painter(PainterSpec(4, 1)))
    backend = OpenVINOBackend(generator, torch.float32, threads=8)
    engine = Engine(generator, CPU, torch.float32, backend=backend)
    runs: list[tuple[bool, int]] = []
    run = InferRequests.run

    def noted(self: InferRequests, *given: Any) -> Any:
        runs.append((self is backend._single, torch.get_num_threads()))
        return run(self, *given)

    monkeypatch.setattr(InferRequests, "run", noted)
    pictures = [np.full((20, 24, 3), 20 * shade, np.uint8) for shade in range(10)]
    alone = [engine.translate(each, work_size=0, strength=1.0, warn=print).pixels for each in pictures]
    before = torch.get_num_threads()
    for count, beside in ((1, 0), (2, 0), (5, 5), (8, 8), (10, 8)):
        runs.clear()
        found = engine.translate_batch(pictures[:count], work_size=0, strength=1.0, warn=print)
        assert sorted(runs) == [(False, 1)] * beside + [(True, before)] * (count - beside)
        assert all(np.array_equal(each.pixels, one) for each, one in zip(found, alone, strict=False))
        assert torch.get_num_threads() == before


@needs_openvino
@torch.inference_mode()
def test_pictures_side_by_side_that_are_stopped_leave_nothing_behind() -> None:
    generator = lively(Painter(PainterSpec(8, 1)))
    backend = OpenVINOBackend(generator, torch.float32, "a", threads=2)
    asked: list[int] = []

    def stop() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise KeyboardInterrupt

    def beside(x: torch.Tensor, pause: Callable[[], None]) -> torch.Tensor:
        return torch.cat(side_by_side(lambda one: backend.render_beside(one[None], 0.0, torch.float32, pause), [*x], 2))

    with pytest.raises(KeyboardInterrupt):
        beside(torch.rand(4, 3, 640, 640), stop)
    small = torch.rand(3, 3, 32, 32)
    assert (beside(small, go_on) - generator.render(small)).abs().max() < 1e-4


@needs_openvino
def test_memory_that_another_thread_works_in_is_left_to_it(monkeypatch) -> None:
    def busy() -> None:
        raise RuntimeError("Attempt to call release_memory() on a compiled model in a busy state.")

    backend = OpenVINOBackend(lively(Painter(PainterSpec(4, 1))), torch.float32)
    monkeypatch.setattr(backend._single, "_compiled", SimpleNamespace(release_memory=busy))
    backend.release()


def frames_of(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)])


@needs_openvino
def test_a_folder_and_a_video_go_through_side_by_side(monkeypatch, photos, tmp_path) -> None:
    """Results are those of one at a time."""
    monkeypatch.setattr("put.backends.openvino_backend.cores", lambda: 3)
    model = tmp_path / "m.safetensors"
    save_model(model, lively(Painter(PainterSpec(8, 1))), ModelCard("Painter"))
    source = tmp_path / "in"
    for number in range(8):
        make_picture(source / f"{number}.png", 64, 48, seed=number)
    pattern = "testsrc2=size=64x48:rate=7:duration=1"
    ffmpeg("-f", "lavfi", "-i", pattern, "-c:v", "libx264", "-crf", "4", source / "clip.mkv")
    counts: list[int] = []
    run = InferRequests.run

    def counted(self: InferRequests, *given: Any) -> Any:
        counts.append(self._settings[-1])
        return run(self, *given)

    monkeypatch.setattr(InferRequests, "run", counted)
    options = TranslateOptions(
        model=str(model), device="cpu", backend=BackendName.OPENVINO, precision=Precision.FP32, jobs=8,
        video=VideoOptions(crf=0),
    )  # fmt: skip
    [*translate([source], tmp_path / "together", options)]
    assert max(counts) == 3
    counts.clear()
    monkeypatch.setattr("put.backends.openvino_backend.cores", lambda: 1)
    [*translate([source], tmp_path / "alone", options)]
    assert max(counts) == 1
    pictures = sorted((tmp_path / "alone").glob("*.png"))
    assert len(pictures) == 8
    for path in pictures:
        assert (tmp_path / "together" / path.name).read_bytes() == path.read_bytes()
    one, other = (frames_of(tmp_path / folder / "clip.mkv") for folder in ("together", "alone"))
    assert len(one) == 7
    assert np.array_equal(one, other)


@needs_openvino
@pytest.mark.parametrize("name", ["impressionist", "impressionist-fast"])
def test_half_mode_stays_close_to_fp32_on_a_photograph(name: str) -> None:
    """A painter and a ResNet that ship."""
    if not torch.cpu._is_avx512_bf16_supported():
        pytest.skip("this CPU has no bf16")
    generator = load_generator(built_in_models() / f"{name}.safetensors")
    pixels = read_image(sample_images()[0]).pixels[200:400:2, 300:500:2]
    results = []
    for dtype, backend in ((torch.float32, None), (torch.bfloat16, OpenVINOBackend(generator, torch.bfloat16))):
        engine = Engine(generator, CPU, dtype, backend=backend)
        results.append(engine.translate(pixels, work_size=0, strength=1.0, warn=print).pixels)
    difference = abs(results[0] - results[1]) * 255
    assert 0 < difference.mean() < 2


@needs_openvino
@torch.inference_mode()
def test_a_compiled_network_is_kept_and_a_damaged_one_made_again() -> None:
    generator, x = lively(Painter(PainterSpec(4, 1))), torch.rand(1, 3, 16, 16)
    first = OpenVINOBackend(generator, torch.float32, "a").render(x, 0.0, torch.float32, go_on)
    (kept,) = (user_cache() / "networks").iterdir()
    written = kept.stat().st_mtime_ns
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled, "detail_network", lambda *_: pytest.fail("exported again"))
        compiled._open.clear()
        again = OpenVINOBackend(generator, torch.float32, "a").render(x, 0.0, torch.float32, go_on)
    assert torch.equal(first, again)
    kept.write_bytes(kept.read_bytes()[:-100])
    compiled._open.clear()
    mended = OpenVINOBackend(generator, torch.float32, "a").render(x, 0.0, torch.float32, go_on)
    assert torch.equal(first, mended)
    assert kept.stat().st_mtime_ns != written
    OpenVINOBackend(generator, torch.bfloat16, "a")
    OpenVINOBackend(generator, torch.float32, "b")
    assert len(list(kept.parent.iterdir())) == 3


@needs_openvino
@torch.inference_mode()
def test_a_stopped_picture_leaves_nothing_behind() -> None:
    """OpenVINO gives results of the size before after a request was cancelled."""
    generator = lively(Painter(PainterSpec(8, 1)))
    backend = OpenVINOBackend(generator, torch.float32, "a")
    asked: list[int] = []

    def stop() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise KeyboardInterrupt

    large, small = torch.rand(1, 3, 640, 640), torch.rand(1, 3, 32, 32)
    with pytest.raises(KeyboardInterrupt):
        backend.render(large, 0.0, torch.float32, stop)
    wanted = generator.render(small)
    for made in (backend, OpenVINOBackend(generator, torch.float32, "a")):
        assert (made.render(small, 0.0, torch.float32, go_on) - wanted).abs().max() < 1e-4


def test_a_network_that_cannot_be_compiled_goes_through_torch_and_says_why(monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise BackendError("OpenVINO cannot compute this generator; torch does.", "Do.", "no such layer")

    monkeypatch.setattr(choosing, "OpenVINOBackend", fail)
    monkeypatch.setattr(choosing, "has_openvino", lambda: True)
    chosen = choose(Painter(PainterSpec(4, 1)), CPU, BackendName.OPENVINO, Precision.FP32)
    assert chosen.backend.name is BackendName.TORCH
    assert "no such layer" in chosen.note


def test_a_batch_says_why_another_backend_computes(monkeypatch, tiny_model, photos, tmp_path) -> None:
    def fail(*_: object) -> None:
        raise BackendError("OpenVINO cannot compute this generator; torch does.", "Do.", "no such layer")

    monkeypatch.setattr(choosing, "OpenVINOBackend", fail)
    monkeypatch.setattr(choosing, "has_openvino", lambda: True)
    options = TranslateOptions(model=str(tiny_model), device="cpu", backend=BackendName.OPENVINO)
    started, warned, *rest = translate([photos / "a.jpg"], tmp_path / "out", options)
    assert started.backend == "torch"
    assert isinstance(warned, Warned)
    assert "no such layer" in warned.message
    assert rest[-1].done == 1


@needs_openvino
def test_a_generator_without_a_form_in_onnx_is_no_crash(monkeypatch) -> None:
    monkeypatch.setattr("put.models.onnx_export._LAYERS", {})
    with pytest.raises(BackendError):
        OpenVINOBackend(Generator(GeneratorSpec(blocks=1, ngf=4)), torch.float32)


def test_what_cannot_be_had_is_said(monkeypatch) -> None:
    monkeypatch.setattr(choosing, "has_openvino", lambda: False)
    generator = Painter()
    with pytest.raises(DeviceError, match="not installed"):
        choose(generator, CPU, BackendName.OPENVINO)
    with pytest.raises(OptionError, match="on the CPU"):
        choose(generator, torch.device("cuda", 0), BackendName.OPENVINO, Precision.FP32)
    assert choose(generator, CPU).backend.name is BackendName.TORCH


@pytest.mark.parametrize("has_it", [True, False])
def test_bf16_is_taken_only_where_the_processor_has_it(monkeypatch, has_it: bool) -> None:
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: has_it)
    generator = Painter(PainterSpec(4, 1))
    chosen = choose(generator, CPU, precision=Precision.BF16)
    assert (chosen.dtype, chosen.note) == ((torch.bfloat16, "") if has_it else (torch.float32, choosing.NO_BF16))
    assert find_reason(CPU, generator.spec, Precision.BF16).choice.precision is (
        Precision.BF16 if has_it else Precision.FP32
    )
    by_name = choose(generator, CPU, BackendName.TORCH, Precision.BF16)
    assert (by_name.dtype, by_name.note) == (torch.bfloat16, ""), "torch computes it on any processor"


@needs_openvino
def test_what_is_called_bf16_is_computed_in_bf16() -> None:
    """OpenVINO computes in fp32 where a processor has no bf16, and says nothing."""
    generator = lively(Painter(PainterSpec(4, 1)))
    dtype = choose(generator, CPU, BackendName.OPENVINO, Precision.BF16).dtype
    network = compile_network(Network(generator, ""), PRECISIONS[dtype], 1)
    assert ("bf16" in counts(network)) == (dtype is torch.bfloat16)


def test_auto_takes_what_was_measured(monkeypatch) -> None:
    generator, fast = Painter(PainterSpec(4, 1)), Choice(BackendName.TORCH, Precision.BF16)
    slow = Choice(BackendName.TORCH, Precision.FP32)
    wrong = Choice(BackendName.OPENVINO, Precision.BF16)
    speeds = [Speed(fast, 256, 1, 2.0, 0.1), Speed(slow, 256, 1, 1.0, 0.0), Speed(wrong, 256, 1, 9.0, 5.0)]
    assert "nothing is measured" in explain(CPU, generator.spec)
    save(CPU, generator.spec, speeds)
    assert explain(CPU, generator.spec).endswith(": 2.00 megapixels/s at 256 px, 2.0 times torch in fp32")
    assert choose(generator, CPU).dtype is torch.bfloat16
    assert choose(generator, CPU, precision=Precision.FP32).dtype is torch.float32
    assert choose(generator, CPU).pixels_at_once == 256**2
    monkeypatch.setattr("put.backends.measured.__version__", "another")
    assert choose(generator, CPU).pixels_at_once is None


@needs_openvino
@pytest.mark.parametrize("shape", [(1, 3, 64, 48), (2, 3, 48, 60)])
@torch.inference_mode()
def test_fewer_layers_give_what_all_of_them_give_but_for_the_margin(shape: tuple[int, ...]) -> None:
    generator, x = lively(Painter(PainterSpec(8, 2))), torch.rand(shape) * 2 - 1
    wanted = generator.render(x, 0.3)
    for margin in (BORDER - 4, BORDER):
        backend = OpenVINOBackend(generator, torch.float32, margin=margin)
        apart = (backend.render(x, 0.3, torch.float32, go_on) - wanted).abs()
        assert apart[..., BORDER:-BORDER, BORDER:-BORDER].max() < 1e-4
        assert (apart.max() < 1e-4) == (margin < BORDER)
        assert (backend.held is None) == (margin < BORDER)
