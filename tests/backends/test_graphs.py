"""Recorded work, with a recorder that only notes what it does."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from put.backends.graphs import Graphs, graphs_for
from put.backends.torch_backend import TorchBackend
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec

pytestmark = pytest.mark.slow


class FakeRecorder:
    """Notes what is recorded beside what, and how often each recording runs."""

    def __init__(self) -> None:
        self.recorded: list[tuple[tuple[int, ...], bool]] = []
        self.runs = 0
        self.error: RuntimeError | None = None

    def __call__(self, work, x: Tensor, beside):
        if self.error is not None:
            raise self.error
        self.recorded.append((tuple(x.shape), beside is not None))

        def run(given: Tensor) -> Tensor:
            self.runs += 1
            return work(given)

        return run


def pictures(size: int, batch: int = 1) -> Tensor:
    return torch.rand(batch, 3, size, size)


def test_work_is_recorded_once_its_shape_recurs() -> None:
    recorder = FakeRecorder()
    graphs = Graphs(recorder, after=3)
    used = []
    for _ in range(4):
        graphs.run(lambda x: x + 1, pictures(8))
        used.append(graphs.is_used)
    assert used == [False, False, True, True]
    graphs.run(lambda x: x + 1, pictures(12))
    assert not graphs.is_used
    for _ in range(3):  # other settings are other work
        graphs.run(lambda x: x + 2, pictures(8), "two")
    assert recorder.recorded == [((1, 3, 8, 8), False), ((1, 3, 8, 8), True)]
    assert recorder.runs == 3


def test_few_are_kept_and_the_least_wanted_goes_first() -> None:
    recorder = FakeRecorder()
    graphs = Graphs(recorder, most=2, after=1)
    for size in (8, 12, 8, 16, 8, 12):
        graphs.run(lambda x: x, pictures(size))
    assert [shape[2] for shape, _ in recorder.recorded] == [8, 12, 16, 12]
    graphs.release()
    graphs.run(lambda x: x, pictures(8))
    assert recorder.recorded[-1] == ((1, 3, 8, 8), False)


def test_large_pictures_are_not_recorded() -> None:
    recorder = FakeRecorder()
    graphs = Graphs(recorder, after=1)
    graphs.run(lambda x: x, torch.empty(1, 1, 1, 1).expand(2, 1, 2048, 1025))
    assert recorder.recorded == []


def test_what_cannot_be_recorded_is_said_once_and_computed_step_by_step(caplog: pytest.LogCaptureFixture) -> None:
    recorder = FakeRecorder()
    recorder.error = torch.OutOfMemoryError("full")
    graphs = Graphs(recorder, after=1)
    for size in (8, 8, 12):
        assert graphs.run(lambda x: x + 1, pictures(size)).shape[2] == size
        assert not graphs.is_used
    assert [record.getMessage() for record in caplog.records] == ["CUDA graphs are not used: full"]


def test_a_generator_gives_the_same_recorded_and_can_be_stopped_before() -> None:
    torch.manual_seed(0)
    painter = Painter(PainterSpec(4, 1)).eval()
    recorder = FakeRecorder()
    plain, recorded = TorchBackend(painter), TorchBackend(painter, Graphs(recorder, after=2))
    with torch.inference_mode():
        for colours in (0.0, 0.0, 0.0, 0.5, 0.5):
            x = pictures(16, 2)
            wanted = plain.render(x, colours, torch.float32, lambda: None)
            assert torch.equal(recorded.render(x, colours, torch.float32, lambda: None), wanted)
    assert recorder.runs == 3
    assert (plain.in_graph, recorded.in_graph) == (False, True)

    class StopError(Exception):
        pass

    def stop() -> None:
        raise StopError

    with pytest.raises(StopError):
        recorded.render(x, 0.0, torch.float32, stop)
    assert graphs_for(torch.device("cpu")) is None
    assert graphs_for(torch.device("cuda")) is not None
