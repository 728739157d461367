from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from put.config import Precision
from put.errors import OptionError
from put.nn.generator import Generator, init_weights
from put.nn.noise import noise_at
from put.nn.spec import GeneratorSpec
from put.training.distillation import student as distill_student
from put.training.distillation.dataset import DistillDataset, from_bytes
from put.training.distillation.evaluation import DistillEvaluator
from put.training.distillation.loss import FeatureLoss
from put.training.distillation.options import DistillOptions, operations, student_spec
from put.training.distillation.student import prune
from tests.conftest import make_picture
from tests.training.distillation.running import CPU, SPECS

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "wrong",
    [
        {"steps": 0}, {"size": 60}, {"size": 66}, {"batch": 0}, {"ngf": 0}, {"blocks": 0}, {"lr": 0.0},
        {"lr": float("nan")}, {"features": -1.0}, {"features": float("inf")}, {"save_every": 0},
        {"precision": Precision.FP16},
    ],
)  # fmt: skip
def test_wrong_options_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(OptionError):
        DistillOptions(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("spec", SPECS)
def test_operations_are_those_that_torch_counts(spec: GeneratorSpec) -> None:
    from torch.utils.flop_counter import FlopCounterMode

    generator, x = Generator(spec).eval(), torch.zeros(1, spec.in_channels, 64, 64)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        generator(x)
    plain = operations(spec) * 64 * 64
    # Torch also counts the fixed blurs, 9 for each pixel and channel of their results.
    blurs = 9 * (2 * spec.ngf / 4 + 4 * spec.ngf / 16) * 64 * 64 if spec.antialias_down else 0
    # The first and the last 7 x 7 convolution see padded pictures; what they give has the same size.
    assert counter.get_total_flops() / 2 == pytest.approx(plain + blurs, rel=1e-6)


@pytest.mark.parametrize(("ngf", "blocks"), [(64, 9), (32, 9), (64, 6), (8, 2), (3, 1)])
def test_the_default_student_takes_four_times_less(ngf: int, blocks: int) -> None:
    teacher = GeneratorSpec(blocks=blocks, ngf=ngf)
    student = student_spec(teacher, DistillOptions())
    assert operations(teacher) / operations(student) >= 4 or student.ngf == 1
    assert student.ngf <= ngf // 2
    assert student.blocks == min(6, blocks)


@pytest.mark.parametrize("spec", SPECS)
def test_a_student_of_the_same_size_takes_over_everything(spec: GeneratorSpec) -> None:
    torch.manual_seed(0)
    teacher, student = Generator(spec).eval(), Generator(spec).eval()
    init_weights(teacher, gain=1.0)
    prune(teacher, student)
    x = torch.rand(1, spec.in_channels, 32, 32)
    assert torch.equal(teacher(x), student(x))


def test_channels_without_weight_are_those_that_are_left_out() -> None:
    """A teacher that is a smaller network in disguise: the student of that size gives the very same pictures."""
    torch.manual_seed(0)
    small, large = Generator(GeneratorSpec(blocks=2, ngf=2)).eval(), Generator(GeneratorSpec(blocks=2, ngf=4)).eval()
    init_weights(small, gain=1.0)
    with torch.no_grad():
        for tensor, inner in zip(large.parameters(), small.parameters(), strict=True):
            tensor.zero_()
            tensor[
                tuple(slice(None, None, side // part) for side, part in zip(tensor.shape, inner.shape, strict=True))
            ] = inner
    student = Generator(small.spec).eval()
    prune(large, student)
    x = torch.rand(1, 3, 32, 32)
    assert torch.equal(student(x), small(x))
    assert torch.allclose(large(x), small(x), atol=1e-5)


def test_speeds_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(distill_student, "SPEED_SIDE", 128)
    slow, fast = Generator(GeneratorSpec(blocks=3, ngf=16)).eval(), Generator(GeneratorSpec(blocks=1, ngf=2)).eval()
    assert distill_student.times_faster(slow, fast, CPU, None) > 1.5
    assert distill_student.times_faster(fast, slow, CPU, None) < 0.67


def test_the_feature_loss_leads_to_the_target() -> None:
    torch.manual_seed(0)
    loss = FeatureLoss(CPU, None)
    target = torch.rand(1, 3, 64, 64) * 2 - 1
    assert float(loss(target, target)) == 0
    output = torch.zeros(1, 3, 64, 64, requires_grad=True)
    optimiser = torch.optim.Adam([output], 0.05)
    values = []
    for _ in range(15):
        optimiser.zero_grad()
        value = loss(output, target)
        torch.autograd.backward(value)
        optimiser.step()
        values.append(float(value.detach()))
    assert values[-1] < 0.75 * values[0]


def test_each_crop_is_taught_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("put.training.distillation.dataset.LEAST", 6)
    paths = [make_picture(tmp_path / f"{index}.png", 90, 70, seed=index) for index in range(3)]
    asked: list[torch.Tensor] = []

    def teacher(x: torch.Tensor) -> torch.Tensor:
        asked.append(x)
        return -x[:, :3]

    def with_noise(x: torch.Tensor, place: tuple[int, int]) -> torch.Tensor:
        return torch.cat([x, noise_at(*place, *x.shape[2:])], 1)

    def pairs() -> DistillDataset:
        return DistillDataset(paths, 64, (64, 80), 2, 5, teacher, with_noise, CPU)

    one = pairs()
    rounds = [one.batch(step) for step in range(6)]
    assert len(asked) == 6
    for x, y in rounds:
        assert torch.allclose(x[:, :3], -y, atol=1 / 127)
        for crop in x:
            assert any(torch.equal(crop, given[0]) for given in asked), "with the noise that the teacher saw"
    assert len({float(given[:, 3:].sum()) for given in asked}) == 6, "each crop has noise of its own"
    first, second = (sorted(float(x.mean()) for pair in half for x in pair[0]) for half in (rounds[:3], rounds[3:]))
    assert first == second
    assert len(set(first)) == 6
    assert torch.equal(pairs().batch(4)[0], rounds[4][0])


def test_equal_networks_are_scored_so(tmp_path: Path) -> None:
    paths = [make_picture(tmp_path / f"{index}.png", 90, 70, seed=index) for index in range(2)]
    judge = DistillEvaluator(paths, 64, lambda x: x, CPU)
    assert judge.scores(lambda x: x) == {"score": 0.0, "l1": 0.0, "psnr": 99.0}
    off = judge.scores(lambda x: x + (x < 0) * 4 / 127.5 - (x >= 0) * 4 / 127.5)
    assert off["l1"] == pytest.approx(4, abs=0.01)
    assert off["psnr"] == pytest.approx(20 * np.log10(255 / 4), abs=0.05)
    assert from_bytes(torch.tensor([0, 255], dtype=torch.uint8)).tolist() == [-1, 1]
