from __future__ import annotations

import dataclasses
import io
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from put.config import ColorMap, DiscriminatorName, GeneratorName, TrainOptions
from put.errors import TrainingError
from put.training.validation.split import SHOWN, VALIDATION_IMAGES, choose_split, read_split, write_split

JUDGING = TrainOptions()


def picture(kind: str) -> bytes:
    """A small picture as a file."""
    data = io.BytesIO()
    Image.new("RGB", (16, 12), (200, 100, 50)).save(data, kind)
    return data.getvalue()


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    """Folders of small pictures: thirty paintings, and a hundred pieces of fifty photographs."""
    for name in ("photos", "paintings"):
        (tmp_path / name).mkdir()
    for index in range(50):
        for piece in (1, 2):
            (tmp_path / "photos" / f"p{index:03}-crop{piece}.jpg").write_bytes(picture("JPEG"))
    for index in range(30):
        (tmp_path / "paintings" / f"{index:03}.png").write_bytes(picture("PNG"))
    return tmp_path / "photos", tmp_path / "paintings"


def names(paths: list[Path]) -> set[str]:
    return {path.name for path in paths}


def test_whole_sources_of_both_sides_are_held_out(sides: tuple[Path, Path]) -> None:
    split = choose_split(*sides, JUDGING)
    assert len(split.held_a) == 20  # a fifth
    assert len(split.held_b) == 6
    assert not names(split.kept_a) & names(split.held_a)
    assert names(split.kept_a) | names(split.held_a) == names([*sides[0].iterdir()])
    sources = {name.split("-")[0] for name in names(split.held_a)}
    assert not sources & {name.split("-")[0] for name in names(split.kept_a)}
    assert len(split.shown) == SHOWN
    assert set(split.shown) <= set(split.held_a)
    assert split.warnings == []


def test_the_choice_follows_the_seed_and_not_the_place(sides: tuple[Path, Path], tmp_path: Path) -> None:
    split = choose_split(*sides, JUDGING)
    moved = [Path(shutil.copytree(side, tmp_path / "moved" / side.name)) for side in sides]
    again = choose_split(moved[0], moved[1], JUDGING)
    assert names(again.held_a) == names(split.held_a)
    assert [path.name for path in again.shown] == [path.name for path in split.shown]
    other = choose_split(*sides, dataclasses.replace(JUDGING, seed=1))
    assert names(other.held_a) != names(split.held_a)


def test_without_scores_few_are_held_out(sides: tuple[Path, Path]) -> None:
    split = choose_split(*sides, dataclasses.replace(JUDGING, eval_every=0))
    assert len(split.held_a) == SHOWN < VALIDATION_IMAGES
    assert split.held_b == []
    assert len(split.kept_b) == 30


def test_a_side_too_small_for_scores_is_trained_on_whole(sides: tuple[Path, Path]) -> None:
    for index in range(9, 30):
        (sides[1] / f"{index:03}.png").unlink()
    split = choose_split(*sides, JUDGING)
    assert len(split.kept_b) == 9
    assert split.held_a
    (warned,) = split.warnings
    assert "validation scores" in warned.message
    for path in sorted(sides[0].iterdir())[6:]:
        path.unlink()
    tiny = choose_split(*sides, JUDGING)
    assert (len(tiny.kept_a), tiny.held_a, len(tiny.shown)) == (6, [], 6)
    assert ["only 6 pictures" in warned.message for warned in tiny.warnings] == [True, False, False]
    assert "trained on" in tiny.warnings[1].message
    assert "--diff-augment" in str(tiny.warnings[0].hint)
    varied = choose_split(*sides, dataclasses.replace(JUDGING, diff_augment=("colour",)))
    assert "--diff-augment" not in str(varied.warnings[0].hint)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"r1": 1.0, "discriminator": DiscriminatorName.PROJECTED}, ["r1"]),
        ({"r1": 1.0, "discriminator": DiscriminatorName.BOTH}, []),
        ({"color_map": ColorMap.ON}, ["color_map"]),
        ({"color_map": ColorMap.ON, "generator": GeneratorName.PAINTER, "nce_layers": (1, 2)}, []),
        ({"patience": 3, "eval_every": 0}, ["patience"]),
        ({"patience": 3}, []),
    ],
)
def test_options_that_do_nothing_are_named(options: dict[str, Any], named: list[str], sides: tuple[Path, Path]) -> None:
    split = choose_split(*sides, dataclasses.replace(JUDGING, **options))
    assert [each.message.split()[0] for each in split.warnings if "no effect" in each.message] == named


def test_what_is_held_out_stays_so(sides: tuple[Path, Path], tmp_path: Path) -> None:
    split = choose_split(*sides, JUDGING)
    run = tmp_path / "run"
    run.mkdir()
    write_split(run, split, *sides)
    assert read_split(run, *sides) == split
    (sides[0] / "aaa.jpg").touch()
    (sides[1] / "aaa.png").touch()
    source = split.held_a[0].name.split("-")[0]
    (sides[0] / f"{source}-crop3.jpg").touch()  # of a photograph that is held out
    gone = split.held_a[-1]
    gone.unlink()
    later = read_split(run, *sides)
    assert names(later.kept_a) == names(split.kept_a) | {"aaa.jpg"}
    assert names(later.kept_b) == names(split.kept_b) | {"aaa.png"}
    assert later.held_a == split.held_a[:-1]
    assert later.shown == [path for path in split.shown if path != gone]


def test_a_damaged_list_is_said(sides: tuple[Path, Path], tmp_path: Path) -> None:
    for text in ("", "[]", '{"a": 3}', "{"):
        (tmp_path / "held_out.json").write_text(text)
        with pytest.raises(TrainingError, match=r"held_out\.json"):
            read_split(tmp_path, *sides)


@pytest.mark.slow
def test_many_files_are_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [tmp_path / "photos" / f"{index:06}.jpg" for index in range(20_000)]
    monkeypatch.setattr("put.training.validation.split.find_images", lambda _folder, _passed_over: found)
    monkeypatch.setattr("put.training.validation.split._is_readable", lambda _path: True)
    split = choose_split(tmp_path / "photos", tmp_path / "paintings", JUDGING)
    assert len(split.held_a) == VALIDATION_IMAGES


def test_a_picture_that_cannot_be_read_is_neither_held_out_nor_shown(sides: tuple[Path, Path], tmp_path: Path) -> None:
    before = choose_split(*sides, JUDGING)
    broken = {*before.held_a[:5], before.shown[0], before.held_b[0]}
    for path in broken:
        path.write_bytes(b"no picture")
    split = choose_split(*sides, JUDGING)
    assert broken.isdisjoint({*split.held_a, *split.held_b, *split.shown})
    assert len(split.held_a) >= len(before.held_a) - 2, "others are held out in their place"
    assert len(split.held_b) >= len(before.held_b) - 1
    assert len(split.shown) == SHOWN
    sources = {path.name.split("-")[0] for path in split.held_a}
    assert not sources & {path.name.split("-")[0] for path in split.kept_a}


def test_pictures_of_the_samples_that_cannot_be_read_are_passed_over_without_scores(tmp_path: Path) -> None:
    for name in ("photos", "paintings"):
        (tmp_path / name).mkdir()
        for index in range(4):
            (tmp_path / name / f"{index}.png").write_bytes(picture("PNG") if index else b"no picture")
    split = choose_split(tmp_path / "photos", tmp_path / "paintings", JUDGING)
    assert names(split.shown) == {"1.png", "2.png", "3.png"}


def test_a_resumed_run_shows_others_when_all_that_it_showed_are_broken(
    sides: tuple[Path, Path], tmp_path: Path
) -> None:
    split = choose_split(*sides, JUDGING)
    write_split(tmp_path, split, *sides)
    for path in split.shown:
        path.write_bytes(b"no picture")
    again = read_split(tmp_path, *sides)
    assert again.held_a == split.held_a
    assert len(again.shown) == SHOWN
    assert set(again.shown).isdisjoint(split.shown)
