"""Frozen dataclasses to plain values and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from put.codec import CodecError, from_plain, readable_fields, to_plain
from put.config import TrainOptions, VideoCodec, VideoOptions
from put.errors import ModelError, OptionError, PutError


class Mood(StrEnum):
    GLAD = "glad"
    SAD = "sad"


@dataclass(frozen=True)
class Inner:
    path: Path
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Outer:
    name: str
    mood: Mood = Mood.GLAD
    share: float | None = None
    is_on: bool = False
    inner: Inner | None = None
    pairs: tuple[tuple[Path, Inner], ...] = ()
    figures: Mapping[str, float] = field(default_factory=dict)
    anything: Mapping[str, Any] = field(default_factory=dict)
    problem: PutError | None = None


WHOLE = Outer(
    "n",
    Mood.SAD,
    0.5,
    is_on=True,
    inner=Inner(Path("a/b"), (1, 2)),
    pairs=((Path("c"), Inner(Path("d"))),),
    figures={"x": 1.5},
    anything={"y": [1, "z"]},
)


def test_there_and_back() -> None:
    assert from_plain(json.loads(json.dumps(to_plain(WHOLE))), Outer) == WHOLE


def test_nothing_but_plain_types_is_left() -> None:
    plain = to_plain(WHOLE)
    assert type(plain["mood"]) is str
    assert type(plain["pairs"]) is type(plain["pairs"][0]) is list
    assert {type(value) for value in to_plain(TrainOptions()).values()} == {bool, float, int, list, str}


def test_errors_come_back_with_all_their_words() -> None:
    found = from_plain(to_plain(Outer("n", problem=ModelError("a", "b", "c"))), Outer).problem
    assert found is not None
    assert (found.message, found.hint, found.detail) == ("a", "b", "c")


def test_unknown_fields_are_ignored_and_missing_ones_have_their_default() -> None:
    assert from_plain({"name": "n", "new in 2040": [1]}, Outer) == Outer("n")


def test_whole_numbers_do_for_figures() -> None:
    assert from_plain({"name": "n", "share": 1, "figures": {"x": 2}}, Outer) == Outer(
        "n", share=1.0, figures={"x": 2.0}
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({}, "name is missing"),
        ({"name": 3}, "Outer.name"),
        ({"name": "n", "mood": "angry"}, "Outer.mood"),
        ({"name": "n", "share": "1"}, "Outer.share"),
        ({"name": "n", "share": True}, "Outer.share"),
        ({"name": "n", "share": 10**400}, "too large"),
        ({"name": "n", "is_on": 1}, "Outer.is_on"),
        ({"name": "n", "inner": "path"}, "Outer.inner"),
        ({"name": "n", "inner": {"path": "a\0b"}}, "Outer.inner.path"),
        ({"name": "n", "inner": {"path": "a", "numbers": "12"}}, "Outer.inner.numbers"),
        ({"name": "n", "inner": {"path": "a", "numbers": [1, 2.5]}}, "2.5 is no int"),
        ({"name": "n", "pairs": [["a"]]}, "Outer.pairs"),
        ({"name": "n", "figures": [1]}, "Outer.figures"),
        ({"name": "n", "problem": "broken"}, "Outer.problem"),
        ([], "is no object"),
        (None, "is no object"),
    ],
)
def test_a_wrong_type_is_an_error_that_names_the_field(content: Any, words: str) -> None:
    with pytest.raises(CodecError) as caught:
        from_plain(content, Outer)
    assert words in str(caught.value)


def test_what_the_class_refuses_is_its_own_error() -> None:
    assert from_plain({"codec": "av1", "later": 1}, VideoOptions) == VideoOptions(codec=VideoCodec.AV1)
    with pytest.raises(OptionError, match="crf must be 0 to 63"):
        from_plain({"crf": 99}, VideoOptions)


def test_a_field_is_read_under_its_former_name() -> None:
    assert from_plain({"judge_every": 7}, TrainOptions) == TrainOptions(eval_every=7)


def test_the_readable_fields_are_kept() -> None:
    content = {"name": "n", "mood": "angry", "share": 0.25, "inner": {}, "other": 1}
    assert readable_fields(content, Outer) == {"name": "n", "share": 0.25}
