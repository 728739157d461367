from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from put.cli.main import main
from put.config import Compile, Preset, Selection, TrainOptions, preset_default_words, preset_options
from put.events import (
    TrainingAssessed,
    TrainingEvaluated,
    TrainingEvent,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Verdict,
    Warned,
)
from put.options import described_options
from put.training.estimate.crops import CropShown, CropsShown
from put.training.estimate.estimate import Advice, Estimate
from put.training.estimate.profiling import ProfilingAdvanced, ProfilingFinished
from tests.conftest import make_picture

pytestmark = pytest.mark.slow

RUN = Path("run")
EVENTS: list[TrainingEvent] = [
    TrainingStarted(0, 20, 8, 9, "cpu", "fp32", RUN),
    Warned("A picture is left out.", "Look at it.", Path("x.png")),
    TrainingStepped(9, 20),
    TrainingStepped(10, 20, {"nce": 1.5}, 0.5, 5.0, 1000),
    TrainingEvaluated(10, {"score": 0.8312, "content": 0.7, "diversity": 0.61}, best=True),
    TrainingEvaluated(15, {"score": 0.9, "content": 0.7}, best=False),
    TrainingEvaluated(20, {}, best=False),
    TrainingAssessed(20, Verdict.NOT_LEARNING, "Nothing is learnt.", "Stop."),
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
        "--accumulate 3 --init-from none --eval-every 0 --patience 4 --compile off --precision fp32 --ngf 16 "
        "--device cpu"
    )
    assert main(["train", "a", "b", "-o", "run", *flags.split()]) == 0
    assert given[:3] == [Path("a"), Path("b"), RUN]
    assert given[3] == preset_options(
        Preset.FASTCUT, selection=Selection.REFERENCE, nce_layers=(4, 8, 12), flips=False,
        diff_augment=("colour", "cutout"), r1=0.5, accumulate=3, init_from="none", eval_every=0, patience=4,
        compile=Compile.OFF, precision="fp32", ngf=16, device="cpu",
    )  # fmt: skip


def test_without_flags_the_options_are_the_standard_ones(given: list[Any]) -> None:
    main(["train", "a", "b", "-o", "run"])
    assert given[3] == preset_options(Preset.STANDARD)


def test_the_help_tells_the_defaults_that_hold(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["train", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "(default: standard)" in told
    assert "(default: 6000; quick: 2000; best, cut, fastcut: 20000)" in told
    assert "default: 128; cut, fastcut: 256)" in told
    assert "(default: yes; cut, fastcut: no)" in told  # noise
    for each in described_options(TrainOptions):
        assert f"default: {preset_default_words(each)}" in told.replace("- ", "-") or not preset_default_words(each)


def test_a_single_picture_takes_several_crops(given: list[Any]) -> None:
    main(["train", "a.jpg", "b.jpg", "-o", "run", "--single"])
    main(["train", "a.jpg", "b.jpg", "-o", "run", "--single", "--batch", "2"])
    assert [(given[index].single, given[index].batch) for index in (3, 8)] == [(True, 4), (True, 2)]


def test_style_leans_the_weights_and_those_given_stay(given: list[Any]) -> None:
    main(["train", "a", "b", "-o", "run", "--style", "1", "--snapshots", "3"])
    main(["train", "a", "b", "-o", "run", "--style", "-1", "--keep-colours", "5"])
    assert [(given[index].keep_content, given[index].keep_colours) for index in (3, 8)] == [(0.2, 0.25), (0.8, 5.0)]
    assert [given[index].snapshots for index in (3, 8)] == [3, 12]
    assert main(["train", "a", "b", "-o", "run", "--style", "1.5"]) == 2


def test_pictures_that_are_left_out_are_passed_on(
    given: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for place in ("a/x y.jpg", "b/é.png"):
        make_picture(tmp_path / place)
    Path("list.txt").write_text(f"a/x y.jpg\n\n{tmp_path / 'b' / 'é.png'}\n", encoding="utf-8")
    main(["train", "a", "b", "-o", "run", "--leave-out", "list.txt"])
    assert given[4] == ("left_out", (tmp_path / "a" / "x y.jpg", tmp_path / "b" / "é.png"))
    main(["train", "a", "b", "-o", "run"])
    assert given[9] == ("left_out", ())


ESTIMATE = Estimate(
    2.5, 20, 3700.0, 1_200_000_000, 8_000_000_000, 300_000_000, None, "cpu", "fp32", fits=False,
    reasons=("The run needs more.",),
    advice=(Advice("Half the networks.", {"ngf": 32, "load_max": 1.5}), Advice("Close programs.")),
    seconds_measured=5.0, rough=True, warm_steps=500, seconds_per_warm_step=0.25,
)  # fmt: skip


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the command asks the trial for; it gives ``ESTIMATE``."""
    asked: list[Any] = []

    def measure(*arguments: Any, **named: Any) -> Iterator[ProfilingAdvanced | ProfilingFinished]:
        asked.extend([*arguments, *named.items()])
        yield ProfilingAdvanced(0.5, "Making some steps")
        yield ProfilingFinished(ESTIMATE)

    monkeypatch.setattr("put.training.estimate.profiling.measure", measure)
    return asked


def test_an_estimate_trains_nothing(
    given: list[Any],
    tried: list[Any],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for place in ("a/x.jpg", "b/y.jpg"):
        make_picture(tmp_path / place)
    (tmp_path / "list.txt").write_text("a/x.jpg")
    flags = ["--ngf", "32", "--style", "1", "--leave-out", str(tmp_path / "list.txt")]
    assert main(["train", "a", "b", *flags, "--estimate"]) == 0
    assert given == []
    assert tried == [
        Path("a"), Path("b"), None, preset_options(Preset.STANDARD, 1.0, ngf=32),
        ("left_out", (tmp_path / "a" / "x.jpg",)),
    ]  # fmt: skip
    assert capsys.readouterr().out.splitlines() == [
        "Time    roughly 1 h 1 min for 500 of warm-up (0.25 s each) and 20 steps of 2.50 s on cpu (fp32)",
        "Memory  about 1.2 GB, 8.0 GB free",
        "Disk    about 300.0 MB",
        "The run needs more.",
        "It does not fit.",
        "What would help:",
        "  Half the networks. (--ngf 32 --load-max 1.5)",
        "  Close programs.",
    ]


def test_an_estimate_as_json(tried: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "a", "b", "-o", "run", "--estimate", "--json"]) == 0
    assert tried[2] == RUN
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told == [
        {"event": "progress", "done": 0.5, "message": "Making some steps"},
        {
            "event": "estimate", "seconds_per_step": 2.5, "steps": 20, "seconds": 3700.0, "memory": 1_200_000_000,
            "memory_free": 8_000_000_000, "disk": 300_000_000, "disk_free": None, "device": "cpu", "precision": "fp32",
            "fits": False, "reasons": ["The run needs more."],
            "advice": [
                {"text": "Half the networks.", "changes": {"ngf": 32, "load_max": 1.5}},
                {"text": "Close programs.", "changes": {}},
            ],
            "seconds_measured": 5.0, "rough": True, "warm_steps": 500, "seconds_per_warm_step": 0.25,
        },
    ]  # fmt: skip


def test_crops_are_named_with_their_sources(
    given: list[Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Any] = []
    crop, seen, source = Path("out") / "b-00.png", Path("out") / "b-00-discriminator.png", Path("b") / "x.jpg"

    def show_crops(*arguments: Any, **named: Any) -> Iterator[CropShown | Warned | CropsShown]:
        asked.extend([*arguments, *named.items()])
        yield CropShown("B", crop, source, seen)
        yield Warned("It is empty.", "Copy it.", source)
        yield CropsShown(1)

    monkeypatch.setattr("put.training.estimate.crops.show_crops", show_crops)
    flags = ["--crops", "out", "--count", "5", "--seed", "4"]
    assert main(["train", "a", "b", *flags, "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert asked == [
        Path("a"), Path("b"), Path("out"), preset_options(Preset.STANDARD, seed=4), ("count", 5), ("left_out", ())
    ]  # fmt: skip
    assert told == [
        {"event": "crop", "side": "B", "path": str(crop), "source": str(source), "seen": str(seen)},
        {"event": "warned", "message": "It is empty.", "hint": "Copy it.", "source": str(source)},
        {"event": "crops", "count": 1},
    ]
    assert main(["train", "a", "b", *flags]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [f"{crop}  {source}", "1 crops in out"]
    assert "It is empty." in printed.err
    assert given == []


@pytest.mark.parametrize(
    "flags", ["a b --estimate --crops out", "--resume run --estimate", "a --crops out", "--estimate"]
)
def test_looking_ahead_needs_two_folders(flags: str, given: list[Any], tried: list[Any]) -> None:
    try:
        code: object = main(["train", *flags.split()])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert given == tried == []


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


def test_resuming_takes_what_may_change_and_nothing_else(given: list[Any]) -> None:
    assert main(["train", "--resume", "run", "--steps", "7", "--device", "cpu"]) == 0
    assert given == [RUN, ("steps", 7), ("device", "cpu")]
    given.clear()
    assert main(["train", "--resume", "run", "--shift-consistency", "60", "--finish-steps", "5"]) == 0
    assert given == [RUN, ("steps", None), ("device", "auto"), ("shift_consistency", 60.0), ("finish_steps", 5)]
    for flags in (
        "--preset best",
        "--flips",
        "--init-from none",
        "--single",
        "--patience 3",
        "--style 0",
        "--snapshots 3",
    ):
        assert main(["train", "--resume", "run", *flags.split()]) == 2


def test_people_read_sentences(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    main(["train", "a", "b", "-o", "run"])
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "8 and 9 pictures, 20 steps on cpu (fp32)",
        "step 10: validation score 0.831 (best so far), content 0.70, diversity 0.61",
        "step 15: validation score 0.9, content 0.70",
        "step 20: the generator gives no pictures that could be scored",
        "step 20: verdict: not learning - Nothing is learnt. Stop.",
        f"step 20: samples in {EVENTS[8].path}",  # type: ignore[union-attr]
        f"step 20: saved {RUN / 'checkpoint.pt'}",
        (
            "Finished in 1 min 15 s. "
            f"The generator with the best validation score is {(RUN / 'best.safetensors').resolve()}"
        ),
        f"That of the last step is {(RUN / 'last.safetensors').resolve()}",
        f"Try it: put translate PICTURES -o OUT --model {RUN / 'best.safetensors'}",
    ]
    assert printed.err.splitlines() == ["note: A picture is left out. (x.png) Look at it."]


def test_scripts_read_json_without_empty_steps(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    main(["train", "a", "b", "-o", "run", "--json"])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in told] == [
        "started", "warned", "stepped", "evaluated", "evaluated", "evaluated", "assessed", "sampled", "saved",
        "finished",
    ]  # fmt: skip
    assert told[2]["memory"] == 1000
    assert told[6] == {
        "event": "assessed", "step": 20, "verdict": "not_learning", "message": "Nothing is learnt.", "hint": "Stop."
    }  # fmt: skip
    assert told[3] == {
        "event": "evaluated", "step": 10, "scores": {"score": 0.8312, "content": 0.7, "diversity": 0.61}, "best": True
    }  # fmt: skip
    assert told[-1]["last"] == str(RUN / "last.safetensors")


def test_an_interruption_waits_for_the_step_and_a_second_does_not(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    steps: list[object] = []

    def train(*_arguments: Any, **_named: Any) -> Iterator[TrainingEvent]:
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
    assert "To continue: put train --resume run" in capfd.readouterr().err


def test_what_is_wrong_with_a_number_is_said(given: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    for flags, said in (
        ("--nce-layers 4,x", "write numbers such as 4,8,12,16, not '4,x'"),
        ("--lr inf", "'inf' is not"),
    ):
        with pytest.raises(SystemExit):
            main(["train", "a", "b", "-o", "run", *flags.split()])
        assert said in capsys.readouterr().err
    assert given == []


def test_names_with_blanks_are_quoted_in_commands(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def train(*_arguments: Any, **_named: Any) -> Iterator[TrainingEvent]:
        yield TrainingFinished(20, Path("my run") / "last.safetensors", 75.0)
        signal.raise_signal(signal.SIGINT)
        yield TrainingStepped(21, 22)

    monkeypatch.setattr("put.training.run.train", train)
    assert main(["train", "a", "b", "-o", "my run"]) == 130
    printed = capfd.readouterr()
    assert f'--model "{Path("my run") / "last.safetensors"}"' in printed.out
    assert 'put train --resume "my run"' in printed.err
