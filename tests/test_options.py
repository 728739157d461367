"""Each option is described once, and all places agree with the description."""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass, fields
from typing import Any

import pytest

from put.cli.main import make_parser
from put.cli.option_arguments import add_options, given_options
from put.cli.train_options import options_of
from put.cli.translate_options import translate_options
from put.config import (
    OnExists,
    Preset,
    Selection,
    TrainOptions,
    TranslateOptions,
    VideoCodec,
    VideoOptions,
    VideoQuality,
    preset_options,
)
from put.errors import OptionError
from put.options import check_options, described_options, find_option, option
from put.training.distillation.options import DistillOptions


@dataclass(frozen=True)
class Little:
    share: float = option(0.5, help="a share in 100%", minimum=0, below=1)
    size: int | None = option(None, help="a size", minimum=8, maximum=64, multiple=4, also=0, default_text="its own")
    words: tuple[str, ...] = option((), help="some words", choices={"one": "One", "two": "Two"})

    def __post_init__(self) -> None:
        check_options(self)


@pytest.mark.parametrize("kind", [TrainOptions, TranslateOptions, VideoOptions, DistillOptions])
def test_every_field_is_described(kind: type) -> None:
    described = {each.name for each in described_options(kind)}
    assert {each.name for each in fields(kind)} - described <= {"video"}
    assert all(each.about.help and not each.about.help.endswith(".") for each in described_options(kind))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"share": 1.0}, "share must be at least 0 and below 1, not 1.0."),
        ({"share": -0.1}, "share"),
        ({"share": math.nan}, "share"),
        ({"share": math.inf}, "share"),
        ({"size": 10}, "size must be 0 or a multiple of 4, 8 to 64, not 10."),
        ({"size": 4}, "size"),
        ({"size": 10**400}, "size"),
        ({"words": ("one", "three")}, "words knows one, two, not three."),
    ],
)
def test_what_is_out_of_range_is_refused(values: dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as caught:
        Little(**values)
    assert words in caught.value.message


def test_what_is_in_range_is_taken() -> None:
    Little(0.999, 0, ("two",))
    Little(0, 64, ())


@pytest.mark.parametrize("kind", [TrainOptions, TranslateOptions, VideoOptions, DistillOptions])
def test_every_limit_is_checked(kind: type) -> None:
    for each in described_options(kind):
        about, kept = each.about, {"precision": "auto"} if kind is DistillOptions else {}
        beyond = [limit - 1 for limit in (about.minimum, about.above) if limit is not None]
        beyond += [limit + 1 for limit in (about.maximum, about.below) if limit is not None]
        for value in beyond:
            if value != about.also:
                with pytest.raises(OptionError, match=each.name):
                    kind(**{each.name: each.kind(value)}, **kept)


def test_arguments_come_from_the_description() -> None:
    parser = argparse.ArgumentParser()
    add_options(parser, Little, leave_out=("words",))
    assert "a size (0 or a multiple of 4, 8 to 64; default: its own)" in " ".join(parser.format_help().split())
    assert "in 100%" in parser.format_help()
    assert given_options(parser.parse_args(["--share", "0.25"]), Little) == {"share": 0.25}
    assert given_options(parser.parse_args([]), Little) == {}


def test_nothing_given_is_the_default() -> None:
    translate = make_parser().parse_args(["translate", "in", "-o", "out"])
    assert translate_options(translate) == TranslateOptions()
    assert options_of(make_parser().parse_args(["train", "a", "b", "-o", "run"])) == preset_options(Preset.STANDARD)


def test_options_of_pictures_and_videos_are_told_apart() -> None:
    words = [
        "translate",
        "in",
        "-o",
        "out",
        "--quality",
        "50",
        "--crf",
        "archive",
        "--codec",
        "av1",
        "--start",
        "1:30",
        "--work-size",
        "native",
    ]
    options = translate_options(make_parser().parse_args([*words, "--on-exists", "number", "--batch", "4"]))
    video = VideoOptions(codec=VideoCodec.AV1, quality=VideoQuality.ARCHIVE, start=90.0, batch=4)
    assert options == TranslateOptions(quality=50, work_size=0, on_exists=OnExists.NUMBER, video=video)
    numbered = translate_options(make_parser().parse_args([*["translate", "in", "-o", "out", "--crf", "0"]]))
    assert numbered.video == VideoOptions(crf=0)


def test_negatives_are_pruned_unless_cut_is_asked_for() -> None:
    assert (TrainOptions().selection, TrainOptions().num_negatives) == (Selection.HARDEST, 16)
    chosen = {preset: preset_options(preset).selection for preset in Preset}
    cut = {Preset.CUT, Preset.FASTCUT}
    assert chosen == {preset: Selection.ALL if preset in cut else Selection.HARDEST for preset in Preset}


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        find_option(TrainOptions, "colour")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["train", "--discriminator", "nope"], "write projected+patchgan, projected or patchgan, not 'nope'"),
        (["train", "--preset", "nope"], "write quick, standard, best, cut or fastcut, not 'nope'"),
        (["train", "--steps", "many"], "'many' is not a whole number"),
        (["train", "--style", "nan"], "'nan' is not a number"),
        (["train", "--precision", "int8"], "write auto, fp32, bf16 or fp16, not 'int8'"),
        (["translate", "--precision", "nope"], "write auto, fp32, bf16, fp16 or int8, not 'nope'"),
        (["evaluate", "--seed", "x"], "'x' is not a whole number"),
    ],
)
def test_a_wrong_value_is_told_what_to_write(said: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args([*said, "a"])
    assert told in capsys.readouterr().err
