from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.cli import main
from put.cli.printing import loading, say
from put.models.card import ModelCard
from put.models.model_file import save_model
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from tests.conftest import make_picture

pytestmark = pytest.mark.slow


def start(*arguments: object) -> subprocess.Popen[str]:
    # A shell lets what it starts in the background ignore SIGINT, and so would what the tests start there.
    program = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from put.cli import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != ".put-results.jsonl")


def test_translate_prints_counts_and_the_folder(
    photos: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["translate", str(photos), "-o", str(tmp_path / "out"), "--model", str(tiny_model)])
    said = capsys.readouterr().out
    assert code == 0
    assert "5 translated" in said
    assert str(tmp_path / "out") in said.splitlines()[-1]


def test_failures_are_named_and_give_1(
    photos: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "broken.jpg").write_bytes(b"nothing")
    code = main(["translate", str(photos), "-o", str(tmp_path / "out"), "--model", str(tiny_model)])
    redirected_output = capsys.readouterr()
    assert code == 1
    assert "broken.jpg" in redirected_output.err
    assert "5 translated, 1 failed" in redirected_output.out


def test_json_is_one_event_a_line(
    photos: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "broken.jpg").write_bytes(b"nothing")
    main(["translate", str(photos), "-o", str(tmp_path / "out"), "--model", str(tiny_model), "--json"])
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert events[0]["event"] == "started"
    assert events[0]["total"] == 6
    assert events[-1]["event"] == "finished"
    ends = [event["result"] for event in events if event["event"] == "advanced"]
    assert sorted(end["state"] for end in ends) == ["done"] * 5 + ["failed"]
    assert next(end for end in ends if end["state"] == "failed")["error"]["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["translate", "x.jpg"],
        ["translate", "x.jpg", "-o", "out", "--strength", "2"],
        ["translate", "x.jpg", "-o", "out", "--strength", "nan"],
        ["translate", "x.jpg", "-o", "out", "--work-size", "big"],
        ["translate", "x.jpg", "-o", "out", "--format", "gif"],
        ["translate", "nothing*.jpg", "-o", "out", "--model", "MODEL"],
        ["translate", "x.jpg", "-o", "out", "--template", "{x}", "--model", "MODEL"],
        ["translate", "x.jpg", "-o", "out", "--device", "tpu", "--model", "MODEL"],
        ["train", "a"],
        ["train", "--resume", "run", "--size", "64"],
        ["train", "--resume", "run", "--precision", "fp32"],
        ["train", "a", "b", "-o", "run", "--blocks", "3"],
        ["models"],
        ["nonsense"],
    ],
)
def test_wrong_usage_is_2(
    arguments: list[str], tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = [str(tiny_model) if argument == "MODEL" else argument for argument in arguments]
    try:
        code = main(arguments)
    except SystemExit as ended:
        code = ended.code
    assert code == 2


def test_a_kill_in_the_middle_costs_nothing(tiny_model: Path, tmp_path: Path) -> None:
    for index in range(40):
        make_picture(tmp_path / "in" / f"{index:02}.png", 400, 300, seed=index)
    out = tmp_path / "out"
    arguments = ["translate", tmp_path / "in", "-o", out, "--model", tiny_model, "--work-size", "native"]
    process = start(*arguments)
    deadline = time.monotonic() + 120
    while len(list(out.glob("*.png"))) < 3 and time.monotonic() < deadline:
        time.sleep(0.005)
    process.kill()
    process.communicate()
    whole = [path for path in files(out) if path.suffix == ".png"]
    assert 3 <= len(whole) < 40
    for path in whole:
        with Image.open(path) as picture:
            picture.load()
    times = {path: path.stat().st_mtime_ns for path in whole}

    second = start(*arguments)
    said, problems = second.communicate(timeout=240)
    assert second.returncode == 0, problems
    assert f"{40 - len(whole)} translated, {len(whole)} skipped as existing" in said
    assert len(files(out)) == 40, "a left-over of the killed process is still there"
    assert {path: path.stat().st_mtime_ns for path in whole} == times


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_is_130(number: int, tiny_model: Path, tmp_path: Path) -> None:
    for index in range(60):
        make_picture(tmp_path / "in" / f"{index:02}.png", 400, 300, seed=index)
    out = tmp_path / "out"
    process = start("translate", tmp_path / "in", "-o", out, "--model", tiny_model, "--work-size", "native")
    deadline = time.monotonic() + 120
    while not list(out.glob("*.png")) and time.monotonic() < deadline:
        time.sleep(0.005)
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Interrupted" in said
    assert "Traceback" not in said
    assert not [path for path in files(out) if path.suffix != ".png"]


def test_help_and_usage_errors_load_no_torch() -> None:
    program = (
        "import sys; from put.cli import main\n"
        "try: main(['translate', 'x', '-o', 'y', '--strength', '7'])\n"
        "except SystemExit: pass\n"
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


def test_importing_says_which_generator_was_taken(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "export", str(tiny_model), str(tmp_path / "g.pth")]) == 0
    state = torch.load(tmp_path / "g.pth", weights_only=True)
    torch.save({"netG": state, "netD": {"x": torch.zeros(2)}, "netG_ema": state}, tmp_path / "both.pth")
    assert main(["models", "import", str(tmp_path / "both.pth"), "--name", "aver aged"]) == 0
    said = capsys.readouterr().out
    assert "Took the averaged generator, netG_ema, of 2 in the file: netG, netG_ema." in said
    assert '--model "aver aged"' in said
    assert main(["models", "import", str(tmp_path / "both.pth"), "--name", "raw", "--part", "netG"]) == 0
    assert "Took the generator netG, of 2 in the file" in capsys.readouterr().out
    assert main(["models", "import", str(tmp_path / "both.pth"), "--name", "none", "--part", "netX"]) == 1
    assert "Its generators are: netG, netG_ema." in capsys.readouterr().err
    assert main(["models", "show", "raw"]) == 0
    assert re.search(r"margin +0 px", capsys.readouterr().out)
    assert main(["models", "import", str(tmp_path / "g.pth")]) == 0
    assert "Took" not in capsys.readouterr().out


def test_one_malformed_model_harms_no_command(
    tiny_model: Path, photos: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data_dir / "models").mkdir()
    content = tiny_model.read_bytes().replace(b'"dtype":"F16"', b'"dtype":["F"]', 1)
    (data_dir / "models" / "odd.safetensors").write_bytes(content)
    assert main(["models", "list"]) == 0
    assert "damaged: odd.safetensors is damaged" in capsys.readouterr().out
    for name, code in ((str(tiny_model), 0), ("odd", 1)):
        assert main(["translate", str(photos / "a.jpg"), "-o", str(tmp_path / name[-3:]), "--model", name]) == code
    assert "is invalid" in capsys.readouterr().err
    assert main(["models", "remove", "odd"]) == 0


def test_models_are_listed_shown_imported_exported_and_removed(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "import", str(tiny_model), "--name", "mine"]) == 0
    assert main(["models", "list", "--json"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "mine" in [json.loads(line)["name"] for line in said if line.startswith("{")]
    assert main(["models", "show", "mine"]) == 0
    assert "Tiny" in capsys.readouterr().out
    assert main(["models", "export", "mine", str(tmp_path / "latest_net_G.pth")]) == 0
    assert main(["models", "remove", "mine"]) == 0
    assert main(["models", "import", str(tmp_path / "latest_net_G.pth")]) == 0
    assert main(["models", "show", "no-such"]) == 1
    assert "no-such" in capsys.readouterr().err


def test_a_painter_is_shown_and_translates_with_its_matrix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    torch.manual_seed(0)
    oil = Painter(PainterSpec(width=2, blocks=1))
    oil.set_color(torch.full((3, 3), 1 / 3), torch.zeros(3))
    save_model(tmp_path / "oil.safetensors", oil, ModelCard("Oil"))
    assert main(["models", "show", str(tmp_path / "oil.safetensors")]) == 0
    assert "painter, width 2, blocks 1" in capsys.readouterr().out
    red = np.broadcast_to(np.array([200, 40, 40], np.uint8), (32, 48, 3))
    Image.fromarray(red).save(tmp_path / "red.png")
    spreads = {}
    for keep in ("0", "1"):
        words = [str(tmp_path / "red.png"), "-o", str(tmp_path / keep), "--model", str(tmp_path / "oil.safetensors")]
        assert main(["translate", *words, "--device", "cpu", "--keep-colours", keep]) == 0
        with Image.open(tmp_path / keep / "red.png") as made:
            spreads[keep] = np.ptp(np.asarray(made).mean((0, 1)))
    assert spreads["0"] < 30, "the style is grey"
    assert 130 < spreads["1"] < 190


def test_doctor_translates_a_sample_on_each_device(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    findings = {finding["topic"]: finding for finding in map(json.loads, capsys.readouterr().out.splitlines())}
    assert "on cpu" in findings
    assert " s (" in findings["on cpu"]["text"]
    assert "chosen by rule: nothing is measured yet" in findings["on cpu"]["text"]
    assert findings["video"]["good"]
    assert "H.264, HEVC, AV1, VP9, ProRes" in findings["video"]["text"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full")
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_output_that_cannot_be_printed_is_said(more: list[str], photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "put", "translate", photos, "-o", tmp_path / "out", "--model", tiny_model, *more]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert ended.returncode == 1
    assert ended.stderr.startswith("put: What is printed cannot be written.")
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr


def test_a_reader_that_ends_early_ends_the_command_quietly(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    process = start("translate", photos, "-o", tmp_path / "out", "--model", tiny_model, "--json")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(timeout=60) == 1


def test_closed_streams_are_no_failure(
    photos: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["translate", str(photos), "-o", str(tmp_path / "out"), "--model", str(tiny_model)]) == 0


def test_names_are_printed_on_one_line_without_steering_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("new\nline \x1b[31m \udcff 日本.jpg")
    assert capsys.readouterr().out == "new\\nline \\x1b[31m \\udcff 日本.jpg\n"


def test_a_broken_torch_is_said(photos: Path, tmp_path: Path) -> None:
    package = tmp_path / "broken" / "torch"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise OSError('libfoo.so is missing')")
    environment = os.environ | {"PYTHONPATH": str(package.parent)}

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "put", *map(str, arguments)]
        return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)

    for ended in (run("translate", photos, "-o", tmp_path / "out"), run("train", photos, photos, "-o", tmp_path / "r")):
        assert ended.returncode == 1
        assert ended.stderr.startswith("put: A part of PUT Desktop cannot be loaded: libfoo.so is missing.")
    examined = run("doctor")
    assert examined.returncode == 1
    assert "BAD  torch" in examined.stdout
    assert "Traceback" not in examined.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_interruption_while_loading_waits_for_its_end() -> None:
    loaded = []

    def load() -> None:
        with loading():
            signal.raise_signal(signal.SIGINT)
            loaded.append("torch")

    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a background shell has it ignored
    try:
        with pytest.raises(KeyboardInterrupt):
            load()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    assert loaded == ["torch"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["translate", "", "-o", "out"],
        ["translate", "a.png", "-o", ""],
        ["watch", "", "-o", "out"],
        ["check", ""],
        ["inspect", "", "b"],
        ["train", "a", "b", "-o", ""],
        ["train", "--resume", ""],
        ["evaluate", "ink", "a", ""],
        ["models", "import", ""],
    ],
)
def test_an_empty_text_is_no_path(
    arguments: list[str], photos: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(photos)
    before = sorted(photos.rglob("*"))
    try:
        code: object = main(arguments)
    except SystemExit as error:
        code = error.code
    assert code == 2
    assert "empty" in capsys.readouterr().err
    assert sorted(photos.rglob("*")) == before
