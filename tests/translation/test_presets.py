from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from put.cli import main
from put.cli.main import make_parser
from put.cli.translate_options import translate_options
from put.config import ImageFormat, TranslateOptions, VideoCodec, VideoOptions
from put.errors import OptionError
from put.translation.presets import PresetFolder, TranslatePreset, find_preset, read_preset, write_preset

OPTIONS = TranslateOptions(
    model="watercolour",
    device="cuda:1",
    strength=0.5,
    format=ImageFormat.PNG,
    jobs=7,
    video=VideoOptions(codec=VideoCodec.HEVC, start=3.0, batch=8),
)


def test_a_preset_comes_back_without_what_is_of_the_machine(tmp_path: Path) -> None:
    write_preset(tmp_path / "x.preset.json", TranslatePreset("Prints", OPTIONS, "for paper"))
    preset = read_preset(tmp_path / "x.preset.json")
    assert (preset.name, preset.note) == ("Prints", "for paper")
    assert preset.options == TranslateOptions(
        model="watercolour", strength=0.5, format=ImageFormat.PNG, video=VideoOptions(codec=VideoCodec.HEVC)
    )
    mine = TranslateOptions(device="cpu", jobs=3, quality=10, video=VideoOptions(end=9.0, chunk=40))
    applied = preset.applied(mine)
    assert (applied.device, applied.jobs, applied.quality) == ("cpu", 3, 92)
    assert (applied.video.end, applied.video.chunk, applied.video.codec) == (9.0, 40, VideoCodec.HEVC)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("nothing", "no JSON"),
        ([1], "no preset"),
        ({"options": {}}, "no preset for translating"),
        ({"kind": "translate-preset", "format": 99}, "newer program"),
        ({"kind": "translate-preset", "colour": 1}, "“colour”"),
        ({"kind": "translate-preset", "options": {"strenght": 0.2}}, "Is “strength” meant?"),
        ({"kind": "translate-preset", "options": {"strength": 2}}, "strength must be 0 to 1, not 2"),
        ({"kind": "translate-preset", "options": {"strength": "much"}}, "strength"),
        ({"kind": "translate-preset", "options": {"format": "gif"}}, "format"),
        ({"kind": "translate-preset", "options": {"video": {"crff": 3}}}, "Is “crf” meant?"),
        ({"kind": "translate-preset", "options": {"video": {"crf": 99}}}, "crf must be 0 to 63"),
        ({"kind": "translate-preset", "name": "a/b"}, "cannot be a preset's name"),
        ({"kind": "translate-preset", "options": []}, "options has to be an object"),
    ],
)
def test_a_bad_file_is_an_error_that_names_it(tmp_path: Path, content: Any, said: str) -> None:
    path = tmp_path / "bad.preset.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    with pytest.raises(OptionError) as caught:
        read_preset(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


def test_names_are_kept_apart_whatever_their_case(tmp_path: Path) -> None:
    folder = PresetFolder(tmp_path / "presets")
    folder.save(TranslatePreset("Prints", OPTIONS))
    with pytest.raises(OptionError, match="already"):
        folder.save(TranslatePreset("prints", OPTIONS))
    assert folder.save(TranslatePreset("PRINTS", TranslateOptions()), replaces=True).name == "PRINTS"
    assert [each.name for each in folder.read_all()[0]] == ["PRINTS"]
    folder.rename("prints", "Paper")
    assert folder.find("paper").options == TranslateOptions()
    folder.remove("PAPER")
    with pytest.raises(OptionError, match="no preset"):
        folder.remove("Paper")


def test_a_damaged_preset_hides_no_other(tmp_path: Path) -> None:
    folder = PresetFolder(tmp_path)
    folder.save(TranslatePreset("good", OPTIONS))
    (tmp_path / "bad.preset.json").write_text("{", encoding="utf-8")
    presets, problems = folder.read_all()
    assert [each.name for each in presets] == ["good"]
    assert "bad.preset.json" in str(problems[0])


def test_options_that_are_given_win_over_the_preset(tmp_path: Path) -> None:
    PresetFolder().save(TranslatePreset("Prints", OPTIONS))
    given = make_parser().parse_args(
        ["translate", "x.jpg", "-o", "out", "--preset-file", "prints", "--quality", "50", "--crf", "small"]
    )
    options = translate_options(given)
    assert (options.model, options.strength, options.quality) == ("watercolour", 0.5, 50)
    assert (options.video.codec, options.video.quality) == (VideoCodec.HEVC, "small")
    with pytest.raises(OptionError, match="Is “Prints” meant"):
        find_preset("Print")


@pytest.mark.slow
def test_presets_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["presets", "save", "Prints", "--strength", "0.5", "--note", "for paper"]) == 0
    assert main(["presets", "list"]) == 0
    assert "for paper" in capsys.readouterr().out
    assert main(["presets", "export", "prints", str(tmp_path)]) == 0
    shared = tmp_path / "Prints.preset.json"
    assert main(["presets", "export", "prints", str(shared)]) == 2
    assert main(["presets", "remove", "prints"]) == 0
    assert main(["presets", "import", str(shared), "--name", "Paper"]) == 0
    capsys.readouterr()
    assert main(["presets", "show", "Paper"]) == 0
    assert "--strength" in capsys.readouterr().out
    assert main(["presets", "import", str(shared), "--name", "paper"]) == 2
