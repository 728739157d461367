from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from put.cli import main
from tests.conftest import make_picture

pytestmark = pytest.mark.slow

QUICK = ["--size", "64", "--device", "cpu", "--bootstrap", "30"]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Photographs, one of them in a folder of its own, and noisy pictures in pieces of four sources."""
    a, b = tmp_path / "a", tmp_path / "b"
    for number, name in enumerate(["one.png", "two.jpg", "sub/three.png", "four.webp"]):
        make_picture(a / name, 72, 64, seed=number)
    b.mkdir()
    for number in range(8):
        noise = np.random.default_rng(number).integers(0, 256, (64, 64, 3), dtype=np.uint8)
        Image.fromarray(noise).save(b / f"n{number // 2}_s0_{number % 2}.png")
    return a, b


def as_json(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["evaluate", *arguments, "--json"]) == 0
    redirected_output = capsys.readouterr()
    lines = redirected_output.out.splitlines()
    assert len(lines) == 1
    found: dict[str, Any] = json.loads(lines[0])
    return found


def test_a_generator_is_measured_in_memory_and_as_a_folder_alike(
    folders: tuple[Path, Path], tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = folders
    found = as_json([str(tiny_model), str(a), str(b), *QUICK], capsys)
    assert (found["model"], found["device"], found["size"], found["fid"]) == ("tiny", "cpu", 64, None)
    assert found["a"] == {"folder": str(a), "found": 4, "compared": 4}
    assert found["b"]["compared"] == 8
    kid = found["translated"]["kid"]
    assert kid["low"] < kid["value"] < kid["high"]
    assert abs(found["halves"]["kid"]["value"]) < 0.3 * found["untranslated"]["kid"]["value"]
    assert found["untranslated"]["relative_kid"]["value"] == pytest.approx(1)
    assert -1 <= found["kept"]["content"]["value"] <= 1

    out = tmp_path / "out"
    assert main(["translate", str(a), "-o", str(out), "--model", str(tiny_model), "--format", "png"]) == 0
    capsys.readouterr()
    again = as_json(["--results", str(out), str(a), str(b), *QUICK], capsys)
    assert again["model"] == str(out)
    assert again["untranslated"] == found["untranslated"]
    assert again["kept"]["content"]["value"] == pytest.approx(found["kept"]["content"]["value"], abs=0.02)
    assert again["translated"]["kid"]["value"] == pytest.approx(kid["value"], rel=0.05)


def test_settings_of_the_translation_are_followed_and_told(
    folders: tuple[Path, Path], tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = folders
    arguments = [str(tiny_model), str(a), str(b), *QUICK, "--bootstrap", "0"]
    found = as_json([*arguments, "--strength", "0", "--precision", "fp32"], capsys)
    assert found["settings"] == {"strength": 0.0, "precision": "fp32"}
    assert found["kept"]["ssim"]["value"] == pytest.approx(1), "nothing of the result is mixed in"
    assert as_json(arguments, capsys)["kept"]["ssim"]["value"] < 0.99
    assert main(["evaluate", *arguments, "--work-size", "native", "--brush-size", "1"]) == 0
    assert "translated by tiny, brush size 1, work size native, against 8 of B" in capsys.readouterr().out


def test_people_get_a_table_with_what_it_means(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    a, b = folders
    (a / "broken.jpg").write_bytes(b"nothing")
    (b / "broken.png").write_bytes(b"")
    assert main(["evaluate", "--results", str(a), str(a), str(b), *QUICK, "--most", "5", "--copies", str(a)]) == 0
    redirected_output = capsys.readouterr()
    lines = redirected_output.out.splitlines()
    assert any(line.startswith("5 of 9 pictures of B, drawn with seed 0") for line in lines)
    row = next(line for line in lines if line.startswith("the same, relative"))
    assert row.split("relative")[1].split()[0] == "1.000", "the photographs are their own translations"
    content = next(line for line in lines if line.startswith("content kept  "))
    assert content.split()[2:] == ["1.000", "1.000", "to", "1.000"]
    assert any(line.startswith("halves of B: ") for line in lines)
    for title in ("KID", "Fréchet", "density", "coverage", "SWD", "SSIM", "colour drift", "diversity"):
        assert any(line.split(":")[0].find(title) >= 0 and "." in line for line in lines), title
    copied = next(line for line in lines if line.startswith("translated, 32 px"))
    usual, highest = map(float, copied.split()[-2:])
    assert usual > 0.9, "the translations are the training pictures, but for places between pixels"
    assert highest > 0.99
    assert any(line.startswith("100.0 % ") and "nearer than 99 % of B's" in line for line in lines)
    assert f"left out: {a / 'broken.jpg'}: " in redirected_output.err


def test_unreadable_pictures_are_listed_in_json(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    a, b = folders
    (a / "broken.jpg").write_bytes(b"nothing")
    (b / "empty.png").write_bytes(b"")
    found = as_json(["--results", str(a), str(a), str(b), *QUICK], capsys)
    assert [Path(one["path"]).name for one in found["skipped"]] == ["broken.jpg", "empty.png"]
    assert all(one["message"] for one in found["skipped"])
    assert found["a"] == {"folder": str(a), "found": 5, "compared": 4}
    assert found["copies"] is None


def test_results_of_another_folder_are_told(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = folders
    make_picture(tmp_path / "out/stranger.png")
    assert main(["evaluate", "--results", str(tmp_path / "out"), str(a), str(b), *QUICK]) == 1
    said = capsys.readouterr().err
    assert "0 of 4 pictures" in said
    assert "no translation" in said


@pytest.mark.parametrize(
    "arguments",
    [
        ["a"],
        ["a", "b"],
        ["model", "a", "b", "--results", "out"],
        ["model", "a", "b", "c"],
        ["model", "a", "b", "--size", "10"],
        ["model", "a", "b", "--size", "big"],
        ["model", "a", "b", "--most", "1"],
        ["model", "a", "b", "--bootstrap", "-1"],
        ["model", "a", "b", "--seed", "-1"],
        ["model", "a", "b", "--device", "tpu"],
        ["model", "a", "b", "--brush-size", "2"],
        ["a", "b", "--results", "out", "--detail", "0"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(["evaluate", *arguments])
    except SystemExit as ended:
        code = int(ended.code or 0)
    assert code == 2
    assert capsys.readouterr().err


def test_what_is_not_there_is_said(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    a, b = map(str, folders)
    assert main(["evaluate", "no-such", a, b]) == 1
    assert "no-such" in capsys.readouterr().err
    assert main(["evaluate", "--results", a, a, b + "/nothing", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["event"] == "error"


def test_what_is_missing_is_said_before_anything_is_translated(
    folders: tuple[Path, Path], tiny_model: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    def translate(*_: object) -> None:
        raise AssertionError("it is translated")

    monkeypatch.setattr("put.translation.translator.Translator.translate", translate)
    a, b = map(str, folders)
    make_picture(tmp_path / "one" / "a.png", 64, 64)
    (tmp_path / "broken").mkdir()
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / "broken" / name).write_bytes(b"")
    for arguments, said in (
        ([a, b, "--copies", str(tmp_path / "nowhere")], "nowhere"),
        ([a, str(tmp_path / "one")], "one picture"),
        ([a, str(tmp_path / "broken")], "0 of 2 pictures"),
    ):
        assert main(["evaluate", str(tiny_model), *arguments, *QUICK]) == 1
        assert said in capsys.readouterr().err


def test_fid_without_weights_ends_before_the_work(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    extractor = pytest.importorskip("torch_fidelity.feature_extractor_inceptionv3")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(extractor, "URL_INCEPTION_V3", "http://127.0.0.1:9/weights.pth")
    a, b = map(str, folders)
    assert main(["evaluate", "--results", a, a, b, "--fid", *QUICK]) == 1
    redirected_output = capsys.readouterr()
    assert redirected_output.out == ""
    assert "leave out --fid" in redirected_output.err


def test_fid_stands_beside_the_other_figures(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Fixed:
        def __init__(self, _device: object) -> None:
            pass

        def fid(self, one: list[Any], other: list[Any]) -> float:
            return float(10 * len(one) + len(other))

    monkeypatch.setattr("put.evaluation.inception.InceptionNetwork", Fixed)
    a, b = map(str, folders)
    arguments = ["--results", a, a, b, "--fid", *QUICK, "--most", "2"]
    assert as_json(arguments, capsys)["fid"] == {"translated": 22, "untranslated": 22}
    main(["evaluate", *arguments])
    assert any(line.split()[:3] == ["FID", "(Inception)", "22.00"] for line in capsys.readouterr().out.splitlines())


def test_wrong_usage_loads_no_torch() -> None:
    program = (
        "import sys; from put.cli import main\n"
        "assert main(['evaluate', 'm', 'a', 'b', '--size', '7']) == 2\n"
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
