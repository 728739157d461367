from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from put.cli.main import main
from put.config import Precision
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned
from put.training.distillation.events import DistillEvent, DistillStarted
from put.training.distillation.options import DistillOptions
from tests.conftest import make_picture

pytestmark = pytest.mark.slow

OUT = Path("fast.safetensors")
EVENTS: list[DistillEvent] = [
    DistillStarted(0, 20, "Ink", 16, 6, 4.9, 4.1, 80, 16, "cpu", "fp32", OUT),
    Warned("A photograph is left out.", "Look at it.", Path("x.png")),
    TrainingStepped(9, 20),
    TrainingStepped(10, 20, {"l1": 9.5, "features": 0.4}, 0.5, 5.0, 1000),
    TrainingEvaluated(20, {"score": 5.25, "l1": 5.25, "psnr": 28.04}, best=True),
    TrainingSampled(20, Path("fast.distill/samples/0000020.jpg")),
    TrainingSaved(20, Path("fast.distill/checkpoint.pt")),
    TrainingFinished(20, OUT, 75.0),
]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the command asks for; it gets ``EVENTS``."""
    asked: list[Any] = []

    def answer(*arguments: Any, **named: Any) -> Iterator[DistillEvent]:
        asked.extend([*arguments, *named.items()])
        yield from EVENTS

    monkeypatch.setattr("put.training.distillation.run.distill", answer)
    monkeypatch.setattr("put.training.distillation.run.resume", answer)
    return asked


def test_flags_become_options(given: list[Any]) -> None:
    flags = (
        "--steps 9 --size 128 --batch 2 --ngf 12 --blocks 4 --lr 0.001 --features 0 --save-every 3 --seed 7 "
        "--device cpu --precision fp32"
    )
    assert main(["distill", "ink", "photos", "-o", str(OUT), *flags.split()]) == 0
    assert given == [
        "ink", Path("photos"), OUT,
        DistillOptions(
            steps=9, size=128, batch=2, ngf=12, blocks=4, lr=0.001, features=0, save_every=3, seed=7, device="cpu",
            precision=Precision.FP32,
        ),
    ]  # fmt: skip


def test_without_flags_the_options_are_the_defaults(given: list[Any]) -> None:
    main(["distill", "ink", "photos", "-o", str(OUT)])
    assert given[3] == DistillOptions()


def test_resuming_takes_steps_and_device_only(given: list[Any]) -> None:
    assert main(["distill", "--resume", str(OUT), "--steps", "30", "--device", "cpu"]) == 0
    assert given == [OUT, ("steps", 30), ("device", "cpu")]
    assert main(["distill", "--resume", str(OUT), "--ngf", "4"]) == 2
    assert main(["distill", "ink", "--resume", str(OUT)]) == 2


@pytest.mark.parametrize("words", [[], ["ink"], ["ink", "photos"], ["ink", "photos", "-o", "x", "--size", "66"]])
def test_wrong_usage_is_2(words: list[str], given: list[Any]) -> None:
    assert main(["distill", *words]) == 2
    assert given == []


def test_people_are_told(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    main(["distill", "ink", "photos", "-o", str(OUT)])
    said = capsys.readouterr()
    assert "4.9 times less computation, 4.1 times faster on cpu (fp32)" in said.out
    assert "step 20: L1 to the teacher 5.25 of 255, PSNR 28.0 dB" in said.out
    assert f"Try it: put translate PICTURES -o OUT --model {OUT}" in said.out
    assert "note: A photograph is left out. (x.png) Look at it." in said.err


def test_scripts_get_one_object_a_line(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    main(["distill", "ink", "photos", "-o", str(OUT), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = ["started", "warned", "stepped", "evaluated", "sampled", "saved", "finished"]
    assert [line["event"] for line in lines] == kinds
    assert lines[0]["times_faster"] == 4.1
    assert lines[-1]["model"] == str(OUT)


def test_the_student_translates(
    tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("put.training.distillation.trainer.times_faster", lambda *_: 2.0)
    for index in range(6):
        make_picture(tmp_path / "photos" / f"{index}.png", seed=index)
    out = tmp_path / "fast.safetensors"
    flags = ["--steps", "1", "--size", "64", "--ngf", "2", "--features", "0", "--device", "cpu"]
    assert main(["distill", str(tiny_model), str(tmp_path / "photos"), "-o", str(out), *flags]) == 0
    to = tmp_path / "to"
    words = [str(tmp_path / "photos" / "0.png"), "-o", str(to), "--model", str(out), "--device", "cpu"]
    assert main(["translate", *words]) == 0
    with Image.open(to / "0.png") as made:
        assert made.size == (48, 32)
    assert main(["models", "show", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["title"] == "Tiny (fast)"
