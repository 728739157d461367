from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from put.cli.main import main
from put.config import Compile, Preset, Selection, preset_options
from put.events import (
    TrainingEvent,
    TrainingFinished,
    TrainingJudged,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Warned,
)

RUN = Path("run")
EVENTS: list[TrainingEvent] = [
    TrainingStarted(0, 20, 8, 9, "cpu", "fp32", RUN),
    Warned("A picture is left out.", "Look at it.", Path("x.png")),
    TrainingStepped(9, 20),
    TrainingStepped(10, 20, {"nce": 1.5}, 0.5, 5.0, 1000),
    TrainingJudged(10, {"score": 0.8312, "content": 0.7, "diversity": 0.61}, best=True),
    TrainingJudged(15, {"score": 0.9, "content": 0.7}, best=False),
    TrainingJudged(20, {}, best=False),
    TrainingSampled(20, RUN / "samples" / "0000020.jpg"),
    TrainingSaved(20, RUN / "checkpoint.pt"),
    TrainingFinished(20, RUN / "best.safetensors", 75.0, RUN / "last.safetensors"),
]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the command asks the trainer for; it gives ``EVENTS``."""
    asked: list[Any] = []

    def train(*arguments: Any, **named: Any) -> Iterator[TrainingEvent]:
        asked.extend([*arguments, *named.items()])
        yield from EVENTS

    monkeypatch.setattr("put.training.run.train", train)
    monkeypatch.setattr("put.training.run.resume", train)
    return asked


def test_options_come_from_the_preset_and_the_flags(given: list[Any]) -> None:
    flags = (
        "--preset fastcut --selection reference --nce-layers 4,8,12 --no-flips --diff-augment colour,cutout --r1 0.5 "
        "--accumulate 3 --start none --judge-every 0 --patience 4 --compile off --precision fp32 --ngf 16 --device cpu"
    )
    assert main(["train", "a", "b", "-o", "run", *flags.split()]) == 0
    assert given[:3] == [Path("a"), Path("b"), RUN]
    assert given[3] == preset_options(
        Preset.FASTCUT, selection=Selection.REFERENCE, nce_layers=(4, 8, 12), flips=False,
        diff_augment=("colour", "cutout"), r1=0.5, accumulate=3, start="none", judge_every=0, patience=4,
        compile=Compile.OFF, precision="fp32", ngf=16, device="cpu",
    )  # fmt: skip


def test_without_flags_the_options_are_the_standard_ones(given: list[Any]) -> None:
    main(["train", "a", "b", "-o", "run"])
    assert given[3] == preset_options(Preset.STANDARD)


def test_a_single_picture_takes_several_crops(given: list[Any]) -> None:
    main(["train", "a.jpg", "b.jpg", "-o", "run", "--single"])
    main(["train", "a.jpg", "b.jpg", "-o", "run", "--single", "--batch", "2"])
    assert [(given[index].single, given[index].batch) for index in (3, 7)] == [(True, 4), (True, 2)]


@pytest.mark.parametrize(
    "flags",
    [
        "--nce-layers 4,x", "--load-max inf", "--keep-content nan", "--diff-augment colour,noise", "--preset slow",
        "--selection best", "--patience -1",
    ],
)  # fmt: skip
def test_wrong_flags_are_2(flags: str, given: list[Any]) -> None:
    try:
        code: object = main(["train", "a", "b", "-o", "run", *flags.split()])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert given == []


def test_resuming_takes_steps_and_device_only(given: list[Any]) -> None:
    assert main(["train", "--resume", "run", "--steps", "7", "--device", "cpu"]) == 0
    assert given == [RUN, ("steps", 7), ("device", "cpu")]
    for flags in ("--preset best", "--flips", "--start none", "--single", "--patience 3"):
        assert main(["train", "--resume", "run", *flags.split()]) == 2


def test_people_read_sentences(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    main(["train", "a", "b", "-o", "run"])
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "8 and 9 pictures, 20 steps on cpu (fp32)",
        "step 10: held-out score 0.831 (best so far), content 0.70, diversity 0.61",
        "step 15: held-out score 0.9, content 0.70",
        "step 20: the generator gives no pictures that could be scored",
        f"step 20: samples in {EVENTS[7].path}",  # type: ignore[union-attr]
        f"step 20: saved {RUN / 'checkpoint.pt'}",
        f"Finished in 1:15. The generator with the best held-out score is {(RUN / 'best.safetensors').resolve()}",
        f"That of the last step is {(RUN / 'last.safetensors').resolve()}",
        f"Try it: put translate PICTURES -o OUT --model {RUN / 'best.safetensors'}",
    ]
    assert printed.err.splitlines() == ["note: A picture is left out. (x.png) Look at it."]


def test_scripts_read_json_without_empty_steps(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    main(["train", "a", "b", "-o", "run", "--json"])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in told] == [
        "started", "warned", "stepped", "judged", "judged", "judged", "sampled", "saved", "finished"
    ]  # fmt: skip
    assert told[2]["memory"] == 1000
    assert told[3] == {
        "event": "judged", "step": 10, "scores": {"score": 0.8312, "content": 0.7, "diversity": 0.61}, "best": True
    }  # fmt: skip
    assert told[-1]["last"] == str(RUN / "last.safetensors")


def test_an_interruption_waits_for_the_step_and_a_second_does_not(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    steps: list[object] = []

    def train(*_arguments: Any) -> Iterator[TrainingEvent]:
        try:
            for step in range(1, 100):
                if step >= 3:
                    signal.raise_signal(signal.SIGINT)
                if step >= again:
                    signal.raise_signal(signal.SIGINT)
                steps.append(step)
                yield TrainingStepped(step, 100)
        except GeneratorExit:
            steps.append("saved")
            raise

    monkeypatch.setattr("put.training.run.train", train)
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    try:
        again = 100
        assert main(["train", "a", "b", "-o", "run"]) == 130
        assert steps == [1, 2, 3, "saved"]
        steps.clear()
        again = 3
        assert main(["train", "a", "b", "-o", "run"]) == 130
        assert steps == [1, 2]
        assert signal.getsignal(signal.SIGINT) is before[0]
    finally:
        signal.signal(signal.SIGTERM, before[1])
    assert "To go on: put train --resume run" in capfd.readouterr().err


def test_what_is_wrong_with_a_number_is_said(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    for flags, said in (
        ("--nce-layers 4,x", "write numbers such as 4,8,12,16, not '4,x'"),
        ("--rate inf", "'inf' is not"),
    ):
        with pytest.raises(SystemExit):
            main(["train", "a", "b", "-o", "run", *flags.split()])
        assert said in capsys.readouterr().err
    assert given == []


def test_names_with_blanks_are_quoted_in_commands(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def train(*_arguments: Any) -> Iterator[TrainingEvent]:
        yield TrainingFinished(20, Path("my run") / "last.safetensors", 75.0)
        signal.raise_signal(signal.SIGINT)
        yield TrainingStepped(21, 22)

    monkeypatch.setattr("put.training.run.train", train)
    assert main(["train", "a", "b", "-o", "my run"]) == 130
    printed = capfd.readouterr()
    assert f'--model "{Path("my run") / "last.safetensors"}"' in printed.out
    assert 'put train --resume "my run"' in printed.err
