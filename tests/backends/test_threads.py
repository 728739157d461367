"""One model's number of threads does not stay for the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from put.backends import choose as choosing
from put.backends.choice import Choice
from put.backends.choose import choose
from put.config import BackendName, Precision
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec

CPU = torch.device("cpu")


@pytest.fixture
def three_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    yield
    torch.set_num_threads(before)


def test_a_model_that_was_not_measured_gets_the_threads_that_were_there_before(
    monkeypatch: pytest.MonkeyPatch, three_threads: None
) -> None:
    generator = Generator(GeneratorSpec(blocks=1, ngf=4))
    measured: list[int] = [2, 1, 0, 1]

    def found(*_: object) -> tuple[Choice, int] | None:
        threads = measured.pop(0)
        return (Choice(BackendName.TORCH, Precision.FP32, threads), 1) if threads else None

    monkeypatch.setattr(choosing, "find_choice", found)
    used = []
    for _ in range(4):
        choose(generator, CPU, BackendName.TORCH)
        used.append(torch.get_num_threads())
    assert used == [2, 1, 3, 1]
    measured[:] = [0, 0]
    choose(generator, CPU, BackendName.TORCH)
    torch.set_num_threads(2)  # by who calls, between two models
    choose(generator, CPU, BackendName.TORCH)
    assert torch.get_num_threads() == 2
