"""What ``put bench`` measures, and that ``auto`` and the doctor go by it. No time is asserted."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from put.backends.choice import Choice
from put.backends.graphs import WORTHWHILE
from put.backends.measured import fastest, find_choice, load, pixels_at_once
from put.backends.openvino_backend import has_openvino
from put.backends.reason import explain, find_reason
from put.backends.speeds import Reason, Speed
from put.backends.torch_backend import TorchBackend
from put.bench.baseline import plain_copy
from put.bench.clock import Taken, finished, in_turn, median_ratio, peak_memory
from put.bench.media import make_clip, make_pictures, picture_tensor
from put.bench.network import Candidate, _batches, _settled, candidates, measure_rows
from put.bench.options import BenchOptions
from put.bench.peak import TRIED_SIDE, is_peak
from put.bench.results import BenchAdvanced, BenchReport, Flow, FlowKind, Row
from put.bench.run import _Bench, bench, kept
from put.cli import main
from put.cli.machine.bench_command import _flow_text, _row_text
from put.codec import from_plain
from put.config import BackendName, Precision
from put.errors import OptionError
from put.images.image_files import read_image
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import load_generator, save_model
from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.paths import user_cache
from put.video.reader import VideoReader

CPU = torch.device("cpu")
FP32, BF16 = (Choice(BackendName.TORCH, each) for each in (Precision.FP32, Precision.BF16))
SMALL = {"sizes": (64,), "rounds": 1, "pictures": 1, "frames": 2}


@pytest.fixture(autouse=True)
def small_matrices(monkeypatch):
    monkeypatch.setattr("put.bench.peak.CPU_SIDE", 64)


@pytest.mark.slow
def test_rows_and_flows_cover_the_device_and_auto_takes_the_fastest(tiny_model) -> None:
    *events, report = bench(BenchOptions(str(tiny_model), ("cpu",), **SMALL))
    assert isinstance(report, BenchReport)
    shares = [event.share for event in events if isinstance(event, BenchAdvanced)]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    assert len(events) - len(shares) == 1 + len(report.rows) + len(report.flows)
    wanted = {(BackendName.TORCH, Precision.FP32)}
    wanted |= {(BackendName.OPENVINO, Precision.FP32)} if has_openvino() else set()
    assert wanted <= {(row.choice.backend, row.choice.precision) for row in report.rows}
    for row in report.rows:
        assert min(row.images_per_second, row.ratio, row.cpu_ratio, row.peak_share) > 0
        assert row.mean_difference < 2
        assert row.peak_share <= 1
    assert [flow.kind for flow in report.flows] == [FlowKind.FOLDER, FlowKind.VIDEO]
    for flow in report.flows:
        assert flow.reading + flow.computing + flow.steadying + flow.writing == pytest.approx(1)
        assert (flow.steadying > 0) == (flow.kind is FlowKind.VIDEO)
    spec = load_generator(tiny_model).spec
    found = find_choice(CPU, spec)
    assert found is not None
    assert found[0] == report.chosen["cpu"] == fastest(load(CPU, spec).speeds)
    (reason,) = kept(BenchOptions(str(tiny_model), ("cpu",)))
    assert (reason.choice, reason.is_measured, reason.model) == (found[0], True, "tiny")
    own = [row for row in report.rows if row.choice == found[0]]
    assert reason.chosen.ratio == max(own, key=lambda row: row.megapixels_per_second).ratio


@pytest.mark.slow
def test_the_command_prints_one_report_that_can_be_read_back(tiny_model, capsys) -> None:
    arguments = ["bench", "--model", str(tiny_model), "--devices", "cpu", "--sizes", "64", "--rounds", "1"]
    assert main([*arguments, "--pictures", "0", "--frames", "0", "--json"]) == 0
    report = from_plain(json.loads(capsys.readouterr().out), BenchReport)
    assert report.rows
    assert not report.flows
    assert main([*arguments, "--kept", "--json"]) == 0
    (device,) = from_plain(json.loads(capsys.readouterr().out)["devices"], tuple[Reason, ...])
    assert device.is_measured
    assert device.choice == report.chosen["cpu"]
    assert main(["bench", "--sizes", "30"]) == 2


def test_the_fastest_is_taken_over_all_sizes_and_only_where_pictures_hold_up() -> None:
    wrong = Choice(BackendName.OPENVINO, Precision.BF16)
    partly = Choice(BackendName.OPENVINO, Precision.FP32)
    speeds = [
        *(Speed(FP32, size, 1, 1.0, 0.0) for size in (256, 512)),
        *(Speed(BF16, size, 1, speed, 0.1) for size, speed in ((256, 0.9), (512, 2.0))),
        *(Speed(wrong, size, 1, 9.0, 2.5) for size in (256, 512)),
        Speed(partly, 256, 1, 9.0, 0.0),
    ]
    assert fastest(speeds) == BF16
    assert fastest(speeds, precision=Precision.FP32) == FP32
    assert fastest(speeds, BackendName.OPENVINO, Precision.BF16) == wrong
    assert fastest([]) is None


def test_pictures_go_together_only_where_that_is_faster() -> None:
    speeds = [Speed(FP32, 256, 1, 1.0, 0.0), Speed(FP32, 256, 16, 3.0, 0.0), Speed(FP32, 1024, 4, 2.0, 0.0)]
    assert pixels_at_once(speeds, FP32) == 16 * 256**2
    on_cpu = replace(FP32, threads=2)
    own = [(256, 1, 9.0), (256, 2, 12.0), (512, 1, 7.0), (512, 2, 8.0), (1024, 1, 5.0), (1024, 2, 4.0)]
    speeds = [Speed(on_cpu, size, batch, speed, 0.0) for size, batch, speed in own]
    assert pixels_at_once(speeds, on_cpu) == 1024**2
    assert pixels_at_once([*speeds[:-1], Speed(on_cpu, 1024, 2, 5.5, 0.0)], on_cpu) == 2 * 1024**2
    alone, side_by_side = (Candidate(FP32, SimpleNamespace(at_once=many)) for many in (1, 6))
    assert _batches(alone, CPU, 256) == [1]
    assert _batches(side_by_side, CPU, 256) == [1, 6]
    assert _batches(alone, torch.device("cuda"), 256) == [1, 16]
    assert _batches(alone, torch.device("cuda"), 1024) == [1, 4]


def test_what_is_damaged_or_of_other_versions_does_not_count(monkeypatch) -> None:
    from put.backends import measured

    spec = PainterSpec(4, 1)
    path = measured.save(CPU, spec, [Speed(FP32, 64, 1, 1.0, 0.0)])
    assert path.is_relative_to(user_cache())
    assert load(CPU, spec) is not None
    assert load(CPU, PainterSpec(4, 2)) is None
    with monkeypatch.context() as patch:
        patch.setattr(measured.torch, "__version__", "1.0")
        assert load(CPU, spec) is None
    path.write_text("{", encoding="utf-8")
    assert load(CPU, spec) is None


def test_the_baseline_is_the_same_network_in_nchw() -> None:
    painter = Painter(PainterSpec(4, 1)).eval()
    plain, x = plain_copy(painter), torch.rand(1, 3, 32, 32)
    seen: list[bool] = []
    plain.stem[0].register_forward_hook(lambda _layer, _inputs, out: seen.append(out.is_contiguous()))
    with torch.inference_mode():
        assert (plain(x) - painter(x)).abs().max() < 1e-6
    assert seen == [True]


@pytest.mark.slow
def test_the_baseline_may_run_another_generator(tiny_model, tmp_path, capsys, monkeypatch) -> None:
    """A fast variant is compared with the published way with the large one; pictures with its own."""
    large = tmp_path / "large.safetensors"
    save_model(large, Painter(PainterSpec(32, 2)).eval(), ModelCard("Large"))
    command = ["bench", "--model", str(tiny_model), "--devices", "cpu", "--sizes", "64", "--rounds", "2"]
    ran: list[object] = []

    def copied(generator: ImageGenerator) -> ImageGenerator:
        plain = plain_copy(generator)
        plain.register_forward_hook(lambda *_: ran.append(generator.spec))
        return plain

    monkeypatch.setattr("put.bench.run.plain_copy", copied)
    assert main([*command, "--pictures", "1", "--frames", "1", "--baseline", str(large), "--json"]) == 0
    report = from_plain(json.loads(capsys.readouterr().out), BenchReport)
    assert report.baseline == str(large)
    assert len(ran) > 6  # alone, from files, from a video
    assert set(ran) == {PainterSpec(32, 2)}
    assert all(row.mean_difference < 2 for row in report.rows)
    speeds = load(CPU, load_generator(tiny_model).spec).speeds
    assert {speed.ratio for speed in speeds} == {0.0}  # nobody would know later what it is a multiple of


def test_works_take_turns() -> None:
    order: list[str] = []
    steps = in_turn({name: (lambda name=name: order.append(name)) for name in "ab"}, 2, CPU)
    next(steps)
    assert order == ["a"]
    taken = finished(steps)
    assert order == [*"ab", *"ab", *"ab"]
    assert {name: len(each) for name, each in taken.items()} == {"a": 2, "b": 2}
    slow, fast = [Taken(4, 9), Taken(6, 9), Taken(100, 9)], [Taken(2, 3), Taken(3, 3), Taken(1, 3)]
    assert median_ratio(slow, fast) == (2.0, 3.0)


def test_no_share_of_the_peak_is_above_one(monkeypatch) -> None:
    """A network that is quicker than the matrices beside it shows that the device can do as much."""
    painter = Painter(PainterSpec(4, 1))
    work = _Bench(SimpleNamespace(name="a"), painter, painter, BenchOptions(), Library())
    row = Row("cpu", FP32, 64, 1, 10.0, 1.0, 1.0, 1.0, 9.0, 0, 0.0, 0.0)
    peaks = {Precision.FP32: 1e-9}
    slow, fast = work._against_peaks([replace(row, megapixels_per_second=0.5), row], "cpu", peaks)
    assert (slow.peak_share, fast.peak_share) == (0.5, 1.0)
    assert work.peaks["cpu"]["fp32"] == peaks[Precision.FP32] > 1e-9


def test_the_way_that_was_taken_is_told() -> None:
    row = Row("cuda:0", BF16, 256, 16, 10.0, 1.0, 1.0, 0.0, 0.5, 0, 0.0, 0.0)
    assert "as a graph" not in _row_text(row)
    assert "256 px x 16, torch bf16, as a graph:" in _row_text(replace(row, in_graph=True))
    flow = Flow("cuda:0", FlowKind.FOLDER, 256, BF16, 1.0, 1.0, 0.0, 1.0, 0.2, 0.6, 0.0, 0.2)
    assert "torch bf16:" in _flow_text(flow)
    assert "torch bf16, 16 together, as a graph:" in _flow_text(replace(flow, at_once=16, in_graph=True))


def test_work_is_recorded_before_it_is_measured() -> None:
    runs: list[int] = []
    way = SimpleNamespace(backend=SimpleNamespace(in_graph=True))
    assert _settled(way, lambda: runs.append(1), torch.device("cuda"))
    assert len(runs) == WORTHWHILE
    _settled(way, lambda: runs.append(1), CPU)
    assert len(runs) == WORTHWHILE


@pytest.mark.slow
def test_the_memory_of_the_highest_moment_is_found() -> None:
    assert 60e6 < peak_memory(lambda: float(np.ones(8_000_000).sum()), CPU) < 200e6


@pytest.mark.video
def test_pictures_and_videos_to_measure_with(tmp_path) -> None:
    paths = make_pictures(tmp_path, 64, 2)
    assert [read_image(path).pixels.shape for path in paths] == [(64, 64, 3)] * 2
    with VideoReader(make_clip(tmp_path, 64, 5)) as reader:
        frames = [frame.pixels for frame in reader]
    assert len(frames) == 5
    assert not np.array_equal(frames[0], frames[4])


@pytest.mark.parametrize("sizes", [(), (30,), (66,), (16384,)])
def test_odd_sizes_are_refused(sizes) -> None:
    with pytest.raises(OptionError, match="multiples of 4"):
        BenchOptions(sizes=sizes)


def test_a_gpu_gets_every_precision_and_no_backend_of_the_cpu(monkeypatch) -> None:
    monkeypatch.setattr("put.bench.network.resolve_precision", lambda precision, _device: precision)
    monkeypatch.setattr("put.bench.network.has_bf16", lambda _device: True)
    ways = candidates(Painter(PainterSpec(4, 1)), torch.device("cuda"), [])
    wanted = [(BackendName.TORCH, each, 0) for each in (Precision.FP32, Precision.BF16, Precision.FP16)]
    assert [(way.choice.backend, way.choice.precision, way.choice.threads) for way in ways] == wanted


@pytest.mark.slow
def test_each_step_can_be_printed_as_it_comes(tiny_model, capsys) -> None:
    arguments = ["bench", "--model", str(tiny_model), "--devices", "cpu", "--sizes", "64", "--rounds", "1"]
    assert main([*arguments, "--pictures", "0", "--frames", "0", "--events"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["event"] for each in (events[0], events[-1])] == ["started", "report"]
    assert {each["event"] for each in events[1:-1]} == {"advanced", "row"}


def test_without_a_measurement_a_rule_is_the_reason(monkeypatch) -> None:
    reason = find_reason(CPU, PainterSpec(4, 3))
    assert (reason.is_measured, reason.ways, reason.chosen) == (False, (), None)
    assert reason.choice.backend is BackendName.TORCH  # too small a network to be compiled
    assert "chosen by rule" in explain(CPU, PainterSpec(4, 3))
    for has_bf16, taken in ((True, Precision.BF16), (False, Precision.FP32)):
        monkeypatch.setattr("put.backends.choose.has_bf16", lambda _device, found=has_bf16: found)
        assert find_reason(CPU, PainterSpec(4, 3), Precision.BF16).choice.precision is taken


def test_the_reason_is_that_of_the_largest_size(monkeypatch) -> None:
    from put.backends import measured

    spec = PainterSpec(4, 5)
    speeds = [Speed(FP32, 64, 1, 9.0, 0.0, 1.5), Speed(FP32, 128, 1, 2.0, 0.0, 1.2), Speed(BF16, 64, 1, 9.0, 0.1)]
    measured.save(CPU, spec, [*speeds, Speed(BF16, 128, 1, 4.0, 0.1, 2.5)], "watercolour")
    reason = find_reason(CPU, spec)
    assert [(way.choice, way.size) for way in reason.ways] == [(BF16, 128), (FP32, 128)]
    assert reason.chosen is reason.ways[0]
    assert reason.model == "watercolour"
    assert f"on {reason.when[:10]}: 4.00 megapixels/s at 128 px, 2.0 times torch in fp32" in explain(CPU, spec)
    assert find_reason(CPU, spec, Precision.FP32).choice == FP32


@pytest.mark.parametrize(("seconds", "wanted"), [(1.0, False), (0.01, True)])
def test_matrices_that_go_through_plain_loops_are_no_peak(monkeypatch, seconds: float, wanted: bool) -> None:
    sides = []

    def taken(work, _device) -> Taken:
        sides.append(work.__self__._side)
        return Taken(seconds if work.__self__._a.dtype is torch.int8 else 0.01, 0.0)

    monkeypatch.setattr("put.bench.peak.time_of", taken)
    assert is_peak(CPU, Precision.INT8) is wanted
    assert is_peak(CPU, Precision.FP32)
    assert set(sides) == {TRIED_SIDE}


def test_without_matrices_the_network_is_its_own_peak() -> None:
    generator = Painter(PainterSpec(4, 1)).eval()
    way = Candidate(FP32, TorchBackend(generator))
    found = measure_rows(generator, plain_copy(generator), [way], {64: picture_tensor(64, CPU)}, 1, {})
    rows = [each for each in found if isinstance(each, Row)]
    assert [row.peak_share for row in rows] == [0.0]
    assert "peak" not in _row_text(rows[0])
    work = _Bench(SimpleNamespace(), SimpleNamespace(spec=PainterSpec(4, 1)), SimpleNamespace(), BenchOptions(), None)
    (whole,) = work._against_peaks(rows, "cpu", {})
    assert whole.peak_share == pytest.approx(1)
    assert work.peaks["cpu"]["fp32"] > 0
