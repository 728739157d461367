"""What the tests of training runs need: tiny networks, small pictures, a judge that says what it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from put.config import Precision, Selection, TrainOptions
from put.events import TrainingEvent, Warned
from put.training.loop.checkpoint import read_checkpoint
from put.training.run import CHECKPOINT
from tests.conftest import make_picture

OPTIONS = TrainOptions(
    selection=Selection.HARDEST,
    steps=4, size=64, blocks=1, nce_layers=(4, 8, 12), ngf=4, ndf=4, patches=32, num_negatives=3, anneal_steps=2,
    warmup_steps=2, save_every=2, sample_every=4, eval_every=0, device="cpu", precision=Precision.FP32,
)  # fmt: skip
PARTS = ("generator", "discriminator", "head", "averaged")


def make_sides(place: Path, count: int = 10) -> tuple[Path, Path]:
    """Two folders of pictures."""
    for side in ("photos", "paintings"):
        for index in range(count):
            make_picture(place / side / f"{index}.png", 90, 70, seed=index + 100 * (side == "photos"))
    return place / "photos", place / "paintings"


def messages(events: Iterable[TrainingEvent]) -> list[str]:
    """What was warned of."""
    return [event.message for event in events if isinstance(event, Warned)]


def assert_same_networks(one: Path, other: Path) -> None:
    """Both runs stand at the same step with the same weights, moments and sources of randomness."""
    first, second = (read_checkpoint(run / CHECKPOINT) for run in (one, other))
    assert first.step == second.step
    assert first.samplers == second.samplers
    _assert_same(first.networks, second.networks, "")


def _assert_same(first: object, second: object, where: str) -> None:
    if isinstance(first, torch.Tensor):
        assert isinstance(second, torch.Tensor)
        assert torch.equal(first, second), where
    elif isinstance(first, dict):
        assert isinstance(second, dict)
        assert first.keys() == second.keys(), where
        for key, value in first.items():
            _assert_same(value, second[key], f"{where} {key}")
    elif isinstance(first, list | tuple):
        assert isinstance(second, list | tuple)
        for index, (one, other) in enumerate(zip(first, second, strict=True)):
            _assert_same(one, other, f"{where} {index}")
    else:
        assert first == second, where


@dataclass(frozen=True)
class Said:
    """A judgement that was written in a test."""

    score: float | None
    problems: tuple[str, ...]
    figures: dict[str, float]

    def as_dict(self) -> dict[str, float | None]:
        return {**self.figures, "score": self.score}


def scores(score: float | None, *problems: str, **figures: float) -> Said:
    """What the judge is to say."""
    return Said(score, problems, {"kid": 0.5, "content": 0.9, "diversity": 0.8} | figures)


def let_judge_say(monkeypatch: pytest.MonkeyPatch, said: list[Said]) -> None:
    """The judge gives these scores, one a judgement."""

    class Scripted:
        def __init__(self, photographs: list[torch.Tensor], targets: list[torch.Tensor], **_others: object) -> None:
            assert len(photographs) > 1
            assert len(targets) > 1

        def evaluate(self, _generator: torch.nn.Module) -> Said:
            return said.pop(0)

    monkeypatch.setattr("put.evaluation.evaluator.Evaluator", Scripted)
