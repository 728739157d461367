"""The last steps of a run, in which the generator learns the mean of its own results over shifts."""

from __future__ import annotations

import copy
import csv
import dataclasses
import json
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from put.config import Precision, Preset, TrainOptions, preset_options
from put.events import TrainingEvaluated, TrainingFinished
from put.models.model_file import read_card
from put.training.loop.checkpoint import read_checkpoint
from put.training.loop.networks import PUTModel
from put.training.recording.samples import best_score
from put.training.run import CHECKPOINT, resume, train
from tests.training.running import let_judge_say, make_sides, messages, scores

pytestmark = pytest.mark.slow

OPTIONS = preset_options(
    Preset.QUICK, size=64, ngf=4, ndf=4, blocks=1, nce_layers=(1, 2), patches=32, num_negatives=3, steps=60,
    finish_steps=10, lr=2e-3, device="cpu", precision=Precision.FP32,
)  # fmt: skip


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    return make_sides(tmp_path)


def _crops(seed: int) -> Tensor:
    return torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def _networks(options: TrainOptions = OPTIONS) -> PUTModel:
    networks = PUTModel(options, torch.device("cpu"), None)
    nn.init.normal_(networks.generator.out.weight, std=0.1)  # type: ignore[union-attr, arg-type]
    networks.ema_generator.load_state_dict(networks.generator.state_dict())
    return networks


def _stepped(networks: PUTModel, first: int, end: int) -> PUTModel:
    for step in range(first, end):
        networks.step(_crops(step), _crops(100 + step).repeat(4, 1, 1, 1), step)
    return networks


@torch.no_grad()
def _tied_to_the_grid(networks: PUTModel) -> float:
    """Mean distance of the results for a picture at the 16 places of the grid from their mean."""
    x = torch.rand(1, 3, 72, 72, generator=torch.Generator().manual_seed(7)) * 2 - 1
    places = [(down, right) for down in range(4) for right in range(4)]
    made = [
        networks.ema_generator(x[..., d : d + 68, r : r + 68])[..., 8 - d : 56 - d, 8 - r : 56 - r] for d, r in places
    ]
    return float((torch.stack(made) - torch.stack(made).mean(0)).abs().mean())


@pytest.mark.parametrize(("steps", "finish", "begins"), [(100, 30, 80), (100, 10, 90), (100, 0, 100), (4, 30, 4)])
def test_finishing_takes_a_fifth_of_a_run_at_most(steps: int, finish: int, begins: int) -> None:
    assert TrainOptions(steps=steps, finish_steps=finish).finish_from == begins


def test_finishing_frees_results_of_the_grid_and_leaves_the_rest_alone() -> None:
    networks = _networks()
    before = _tied_to_the_grid(networks)
    mean = networks.ema_generator(_crops(3)).mean()
    critics = [nn.utils.parameters_to_vector(one.network.parameters()).clone() for one in networks.adversaries]
    _stepped(networks, 50, 60)
    assert set(networks.losses()) == {"shift"}
    assert _tied_to_the_grid(networks) < 0.8 * before
    assert float(networks.ema_generator(_crops(3)).mean()) == pytest.approx(float(mean), abs=0.02)
    for adversary, critic in zip(networks.adversaries, critics, strict=True):
        assert torch.equal(nn.utils.parameters_to_vector(adversary.network.parameters()), critic)


def test_finishing_begins_from_the_averaged_weights_and_resumes_to_the_bit() -> None:
    whole = _networks()
    for weight in whole.generator.parameters():
        weight.data.zero_()  # what learns is far from its average
    state = copy.deepcopy(_stepped(whole, 50, 53).state())
    assert any(weight.abs().max() > 0 for weight in whole.generator.parameters())
    again = _networks()
    again.load_state(state)
    for networks in (whole, again):
        _stepped(networks, 53, 55)
    pairs = zip(whole.ema_generator.parameters(), again.ema_generator.parameters(), strict=True)
    assert all(torch.equal(ours, theirs) for ours, theirs in pairs)


@pytest.mark.parametrize("halved_at", [50, 52])
def test_a_halved_learning_rate_counts_while_it_finishes_and_after_resuming(halved_at: int) -> None:
    whole, unhalved = _networks(), _stepped(_networks(), 50, 54)
    _stepped(whole, 50, halved_at).lower_lr(0.5)
    state = copy.deepcopy(_stepped(whole, halved_at, 53).state())
    again = _networks()
    again.load_state(state)
    weights = [
        nn.utils.parameters_to_vector(_stepped(one, first, 54).generator.parameters())
        for one, first in ((whole, 53), (again, 53), (unhalved, 54))
    ]
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_finishing_takes_the_memory_of_a_batch_however_many_make_a_step() -> None:
    def stepped(batch: int, accumulate: int) -> tuple[Tensor, set[int]]:
        networks, seen = _networks(dataclasses.replace(OPTIONS, batch=batch, accumulate=accumulate)), set[int]()
        networks.generator.register_forward_pre_hook(lambda _module, given: seen.add(len(given[0])))
        networks.step(torch.cat([_crops(1), _crops(2)]), torch.zeros(8, 3, 64, 64), 50)
        assert networks.losses()["shift"] > 0
        return nn.utils.parameters_to_vector(networks.generator.parameters()), seen

    (once, of_two), (parts, of_one) = stepped(2, 1), stepped(1, 2)
    assert (of_two, of_one) == ({2}, {1})
    torch.testing.assert_close(once, parts, rtol=1e-4, atol=1e-5)


def test_a_run_that_is_given_more_steps_trains_on_after_it_was_finished() -> None:
    networks = _stepped(_networks(), 50, 51)
    networks.options = dataclasses.replace(OPTIONS, steps=120)
    _stepped(networks, 60, 61)
    assert "nce" in networks.losses()
    assert "finishing" not in networks.state()


def test_what_is_finished_is_kept_though_its_score_is_no_better(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_judge_say(monkeypatch, [scores(0.2), scores(0.5), scores(0.4)])
    run = tmp_path / "run"
    options = dataclasses.replace(OPTIONS, steps=10, finish_steps=2, eval_every=4, warmup_steps=1, sample_every=10)
    events = list(train(*sides, run, options))
    assert [event.best for event in events if isinstance(event, TrainingEvaluated)] == [True, False, True]
    assert read_card(run / "best.safetensors")[1].training["step"] == "10 of 10"
    assert best_score(run / "best.safetensors", after=10) is None
    with (run / "metrics.csv").open(newline="") as file:
        last = list(csv.DictReader(file))[-1]
    assert float(last["shift"]) > 0


def test_a_run_that_no_longer_improves_goes_on_with_its_finish(
    sides: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_judge_say(monkeypatch, [scores(0.2), scores(0.5), scores(0.4), scores(0.45)])
    options = dataclasses.replace(
        OPTIONS, steps=40, finish_steps=3, eval_every=2, patience=1, warmup_steps=1, sample_every=40
    )
    events = list(train(*sides, tmp_path / "run", options))
    assert any("Step 4 was the last but for those that finish the model." in said for said in messages(events))
    assert [event.step for event in events if isinstance(event, TrainingEvaluated)] == [2, 4, 38, 40]
    assert [event.step for event in events if isinstance(event, TrainingFinished)] == [40]


def test_a_run_can_be_held_off_the_grid_from_some_step_on(sides: tuple[Path, Path], tmp_path: Path) -> None:
    run = tmp_path / "run"
    options = dataclasses.replace(OPTIONS, steps=2, finish_steps=0, eval_every=0, warmup_steps=1, sample_every=10)
    list(train(*sides, run, options))
    list(resume(run, steps=4, device="cpu", shift_consistency=60.0))
    kept = read_checkpoint(run / CHECKPOINT).options
    assert (kept.steps, kept.shift_consistency, kept.finish_steps) == (4, 60.0, 0)
    assert json.loads((run / "config.json").read_text())["shift_consistency"] == 60.0
    assert read_card(run / "last.safetensors")[1].training["step"] == "4 of 4"
