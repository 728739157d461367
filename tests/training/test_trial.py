from __future__ import annotations

import pkgutil
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import torch

from put.config import Preset, TrainOptions, preset_options
from put.errors import DiskFullError, ModelError, OptionError, PutError, TrainingError
from put.training.estimate import profiled_parts as trial_parts
from put.training.estimate.estimate import Costs, advise, disk_needed, time_needed
from put.training.estimate.profiling import Estimate, ProfilingAdvanced, ProfilingFinished, measure
from put.training.loop.networks import PUTModel
from put.training.run import BEST, CHECKPOINT, LAST, train
from tests.training.running import OPTIONS, let_judge_say, make_sides, scores

pytestmark = pytest.mark.slow

SHORT = replace(OPTIONS, init_from="none")


class Usage(NamedTuple):
    """What is said of a disk."""

    total: int
    used: int
    free: int


def estimate_of(events: Iterable[ProfilingAdvanced | ProfilingFinished]) -> Estimate:
    *before, last = events
    assert isinstance(last, ProfilingFinished)
    told = [event.done for event in before if isinstance(event, ProfilingAdvanced)]
    assert len(told) == len(before) >= 5
    assert told == sorted(told)
    assert 0 <= told[0] <= told[-1] <= 1
    return last.estimate


def files_in(place: Path) -> set[Path]:
    return set(place.rglob("*"))


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


def test_what_is_measured_is_what_the_step_takes(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A step is made to last a known time by a clock that only it moves."""
    clock = [100.0]
    steps: list[int] = []
    first_is_slow = [5.0]

    def step(_networks: PUTModel, x: torch.Tensor, y: torch.Tensor, number: int) -> None:
        assert x.shape == y.shape == (2, 3, 64, 64)
        clock[0] += 0.25 + (first_is_slow.pop() if first_is_slow else 0.0)
        steps.append(number)

    monkeypatch.setattr(PUTModel, "step", step)
    monkeypatch.setattr("put.training.estimate.profiled_parts.time.monotonic", lambda: clock[0])
    found = estimate_of(measure(*sides, None, replace(SHORT, batch=2, steps=1000), seconds=20.0))
    assert found.seconds_per_step == pytest.approx(0.25)
    assert found.seconds_measured == pytest.approx(0.25 * (len(steps) - 1))
    assert 5.25 + found.seconds_measured <= 0.6 * 20.0 + 0.25
    assert steps == [number for number in range(steps[-1] + 1) if number % SHORT.r1_every]
    assert not found.rough
    # The clock stands still meanwhile, but what is written is reckoned by its size.
    assert 250 <= found.seconds < 350


@pytest.mark.parametrize(("first", "made"), [(17.0, 1), (15.0, 2)])
def test_one_or_two_slow_steps_must_do(
    first: float, made: int, sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]

    def step(*_arguments: Any) -> None:
        clock[0] += 14.0 if clock[0] else first

    monkeypatch.setattr(PUTModel, "step", step)
    monkeypatch.setattr("put.training.estimate.profiled_parts.time.monotonic", lambda: clock[0])
    found = estimate_of(measure(*sides, None, replace(SHORT, steps=20_000, eval_every=1000), seconds=8.0))
    assert clock[0] == first + 14.0 * (made - 1)
    assert (found.seconds_per_step, found.rough) == (first if made == 1 else 14.0, True)
    assert found.fits
    assert found.seconds > 24 * 3600
    assert [dict(advice.changes) for advice in found.advice] == [{"steps": 3000 if made == 2 else 2500}]


def test_a_penalty_now_and_then_is_counted_by_its_share(
    sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]

    def step(_networks: PUTModel, _x: torch.Tensor, _y: torch.Tensor, number: int) -> None:
        clock[0] += 3.0 if number % 4 == 0 else 1.0

    monkeypatch.setattr(PUTModel, "step", step)
    monkeypatch.setattr("put.training.estimate.profiled_parts.time.monotonic", lambda: clock[0])
    found = estimate_of(measure(*sides, None, replace(SHORT, r1=1.0, r1_every=4), seconds=16.0))
    assert found.seconds_per_step == pytest.approx(1.5)


@pytest.mark.slow
@pytest.mark.parametrize(
    "more",
    [{}, {"steps": 16, "batch": 4, "discriminator_batch": 2}, {"steps": 10, "finish_steps": 2, "ngf": 16}],
    ids=["plain", "replay", "finishing"],
)
def test_nothing_is_left_behind_and_the_files_are_as_large_as_said(
    sides: tuple[Path, Path], tmp_path: Path, data_dir: Path, more: dict[str, Any]
) -> None:
    before, run = files_in(tmp_path), tmp_path / "runs" / "one"
    options = replace(SHORT, **{"steps": 4, "save_every": 2, "sample_every": 2, "snapshots": 2} | more)
    found = estimate_of(measure(*sides, run, options, seconds=0.1))
    assert files_in(tmp_path) == before
    assert not any(data_dir.iterdir())
    assert (found.device, found.precision, found.steps) == ("cpu", "fp32", options.steps)
    assert found.fits
    assert not found.reasons
    assert found.memory_free is None or 0 < found.memory < found.memory_free
    list(train(*sides, run, options))
    checkpoint = (run / CHECKPOINT).stat().st_size
    taken = sum(path.stat().st_size for path in run.rglob("*") if path.is_file())
    assert taken + checkpoint <= found.disk <= 3 * (taken + checkpoint) + 2_000_000
    assert (run / LAST).exists()
    assert not (run / BEST).exists()


@pytest.mark.slow
def test_an_estimate_counts_what_a_run_does(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: Counter[str] = Counter()

    def count(place: str, part: str) -> None:
        owner, _, name = place.rpartition(".")
        real = pkgutil.resolve_name(place)

        def counted(*given: Any, **more: Any) -> Any:
            done[part] += 1
            return real(*given, **more)

        monkeypatch.setattr(pkgutil.resolve_name(owner), name, counted)

    let_judge_say(monkeypatch, [scores(0.5), scores(0.4), scores(0.3)])
    count("put.training.loop.networks.PUTModel.warm_up", "warm_step")
    count("put.training.loop.step.PUTStep.run", "step")
    count("put.training.loop.finishing.Finishing.step", "finish_step")
    count("put.training.loop.recorder.write_samples", "sheet")
    count("put.training.loop.recorder.write_model", "model")
    count("put.training.loop.trainer.write_checkpoint", "checkpoint")
    count("put.training.validation.validation.Validation.scores", "evaluation")
    count("put.training.validation.validation.Validation._load", "evaluator")
    options = replace(
        OPTIONS, steps=10, finish_steps=2, save_every=4, sample_every=3, eval_every=5, snapshots=9, init_from="identity"
    )
    assert list(train(*sides, tmp_path / "run", options))
    parts = ("warm_step", "step", "finish_step", "sheet", "model", "checkpoint", "evaluation", "evaluator")
    kind = Costs(0.0, warm_steps=options.warmup_steps, validates=True)
    foreseen = {part: time_needed(options, replace(kind, **{part: 1.0})) for part in parts}
    assert done == foreseen


@pytest.mark.slow
def test_warming_up_and_judging_are_counted(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def costs_of(options: TrainOptions) -> Costs:
        kept: list[Costs] = []

        def spy(_options: TrainOptions, costs: Costs) -> float:
            kept.append(costs)
            return 1.0

        monkeypatch.setattr("put.training.estimate.profiling.time_needed", spy)
        estimate_of(measure(*sides, None, options, seconds=0.5))
        return kept[0]

    cold = costs_of(replace(OPTIONS, init_from="identity", warmup_steps=70))
    assert cold.warm_steps == 70
    assert cold.warm_step > 0
    assert not cold.validates
    assert cold.finish_step == 0
    assert costs_of(SHORT).warm_steps == 0
    assert costs_of(replace(SHORT, finish_steps=1, steps=5)).finish_step > 0

    class Judge:
        def __init__(self, photographs: list[torch.Tensor], targets: list[torch.Tensor], **_others: object) -> None:
            assert len(photographs) == len(targets) == 2

        def evaluate(self, _generator: torch.nn.Module) -> None:
            time.sleep(0.01)

    monkeypatch.setattr("put.evaluation.evaluator.Evaluator", Judge)
    monkeypatch.setattr(trial_parts, "OF_STEPS", 0.001)
    monkeypatch.setattr(trial_parts, "VALIDATION_IMAGES", 2)
    evaluated = costs_of(replace(SHORT, eval_every=2))
    assert evaluated.validates
    assert evaluated.evaluation > 0


@pytest.mark.parametrize("where", ["step", "building", "memory_error"])
def test_too_little_memory_is_an_answer(where: str, sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: Any, **_named: Any) -> None:
        raise MemoryError if where == "memory_error" else torch.OutOfMemoryError("CUDA out of memory")

    name = (
        "put.training.estimate.profiled_parts.PUTModel"
        if where == "building"
        else "put.training.loop.networks.PUTModel.step"
    )
    monkeypatch.setattr(name, fail)
    options = replace(SHORT, batch=4, size=128, ngf=32, nce_layers=(4, 8))
    *_, last = measure(*sides, None, options)
    assert isinstance(last, ProfilingFinished)
    found = last.estimate
    assert not found.fits
    assert (found.seconds_per_step, found.seconds) == (0, 0)
    assert found.reasons == ("The device has too little free memory for this training.",)
    changes = [dict(advice.changes) for advice in found.advice]
    assert changes[:3] == [{"batch": 1, "accumulate": 4}, {"size": 64}, {"ngf": 16}]
    for change in changes:
        replace(options, **change)


def test_a_mistake_in_the_code_is_no_lack_of_memory(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: Any) -> None:
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr("put.training.loop.networks.PUTModel.step", fail)
    with pytest.raises(RuntimeError, match="shapes"):
        list(measure(*sides, None, SHORT))


@pytest.mark.slow
def test_a_full_disk(sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []

    def usage(free: int) -> Callable[[Path], Any]:
        def answer(place: Path) -> Any:
            asked.append(Path(place))
            return Usage(free, 0, free)

        return answer

    monkeypatch.setattr("shutil.disk_usage", usage(1_000_000))
    with pytest.raises(DiskFullError, match="needs about"):
        list(measure(*sides, tmp_path / "new" / "run", SHORT))
    assert set(asked) == {tmp_path}
    # Enough to begin, too little for sample sheets at every step of a long run.
    monkeypatch.setattr("shutil.disk_usage", usage(60_000_000))
    options = replace(SHORT, steps=3000, sample_every=1, snapshots=12)
    found = estimate_of(measure(*sides, tmp_path / "run", options, seconds=0.1))
    assert not found.fits
    assert found.disk_free == 60_000_000 < found.disk
    assert "on the disk of" in found.reasons[0]
    assert {"snapshots": 3} in [dict(advice.changes) for advice in found.advice]


def test_too_little_memory_beside_the_pictures(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("put.training.estimate.profiled_parts.memory_free", lambda _device: 10_000_000)
    found = estimate_of(measure(*sides, None, SHORT, seconds=0.1))
    assert not found.fits
    assert found.memory > 10_000_000
    assert found.reasons[0].endswith("10.0 MB are free.")


def test_refusals_are_those_of_training(sides: tuple[Path, Path], tmp_path: Path) -> None:
    a, b = sides
    (tmp_path / "empty").mkdir()
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "something").touch()

    def said(events: Iterable[object]) -> tuple[type[PutError], str]:
        with pytest.raises(PutError) as raised:
            list(events)
        return type(raised.value), raised.value.message

    run = tmp_path / "run"
    for first, second, place, options, kind in (
        (a, a, run, SHORT, OptionError),
        (a, tmp_path, run, SHORT, OptionError),
        (a, b, a / "run", SHORT, OptionError),
        (a, b, taken, SHORT, OptionError),
        (a, tmp_path / "empty", run, SHORT, TrainingError),
        (a, tmp_path / "missing", run, SHORT, TrainingError),
        (a, b, run, replace(SHORT, init_from="no such generator"), ModelError),
    ):
        refused = said(measure(first, second, place, options))
        assert refused[0] is kind
        assert refused == said(train(first, second, place, options))
    refused = said(measure(a, b, None, SHORT, left_out=list(a.iterdir())))
    assert refused == said(train(a, b, run, SHORT, left_out=list(a.iterdir())))
    assert not run.exists()


def test_leaving_the_trial_ends_it(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[bool] = []
    monkeypatch.setattr("put.training.estimate.profiled_parts.StepProfiler.close", lambda _trial: closed.append(True))
    events = measure(*sides, None, SHORT)
    assert isinstance(next(events), ProfilingAdvanced)
    while not (isinstance(event := next(events), ProfilingAdvanced) and event.message == "Making some steps"):
        assert not closed
    events.close()
    assert closed == [True]


def test_time_is_counted_by_how_often_things_come() -> None:
    options = TrainOptions(steps=1050, save_every=500, sample_every=250, eval_every=400, snapshots=0)
    costs = Costs(1.0, sheet=10.0, validates=True, evaluation=100.0, evaluator=7.0, checkpoint=1000.0, start=3.0)
    # Sheets after 0, 250, 500, 750, 1000 and 1050; scores after 400, 800 and 1050; checkpoints at the start and after
    # 400, 500, 800, 1000 and 1050.
    assert time_needed(options, costs) == 1050 + 6 * 10 + 3 * 100 + 7 + 6 * 1000 + 3
    models = replace(costs, model=0.5)
    assert time_needed(options, models) - time_needed(options, costs) == 0.5 * (5 + 3)
    assert time_needed(replace(options, snapshots=4), models) - time_needed(options, models) == 0.5 * 5
    unscored = replace(costs, validates=False)
    assert time_needed(options, unscored) == 1050 + 60 + 4 * 1000 + 3
    warm = replace(unscored, warm_steps=250, warm_step=0.5)
    after_it = warm.checkpoint
    assert time_needed(options, warm) - time_needed(options, unscored) == 125 + after_it


def test_disk_is_two_checkpoints_and_all_generators() -> None:
    options = TrainOptions(steps=1000, snapshots=5)
    costs = Costs(1.0, checkpoint_bytes=10**9, model_bytes=10**8)
    assert disk_needed(options, costs) == pytest.approx(2 * 10**9 + 8 * 10**8, rel=1e-3)


def test_advice_can_be_followed_and_brings_what_it_says() -> None:
    best = preset_options(Preset.CUT, steps=60_000)
    week = 7 * 24 * 3600.0
    found = advise(best, week, "time", on_gpu=False, gpus=1)
    assert dict(found[0].changes) == {"device": "cuda:0"}
    for advice in found[2:]:
        changed = replace(best, **dict(advice.changes))
        assert changed != best
        if "size" in advice.changes:
            assert (changed.size, "about 42 hours" in advice.text) == (128, True)
        if "steps" in advice.changes:
            assert changed.steps == 4200
    assert "device" not in {
        name for advice in advise(best, week, "time", on_gpu=True, gpus=1) for name in advice.changes
    }
    quick = preset_options(Preset.QUICK)
    assert not [one for one in advise(quick, week, "time", on_gpu=False, gpus=0) if "preset" in one.changes]
    small = TrainOptions(size=64, ngf=16)
    assert [dict(one.changes) for one in advise(small, 0.0, "memory", on_gpu=True, gpus=1)] == [{"device": "cpu"}, {}]


def test_what_cannot_fit_by_far_is_told_at_once(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*_given: object) -> None:
        raise AssertionError("nothing is built")

    monkeypatch.setattr("put.training.estimate.profiling.StepProfiler", build)
    last = list(measure(*sides, None, replace(OPTIONS, size=2048, batch=4096, ngf=64)))[-1]
    assert isinstance(last, ProfilingFinished)
    assert not last.estimate.fits
    assert last.estimate.advice
