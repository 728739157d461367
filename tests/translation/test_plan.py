from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from put.config import ImageFormat, OnExists, TranslateOptions
from put.errors import OptionError
from put.translation.plan import check_template, make_plan
from tests.conftest import make_picture

OPTIONS = TranslateOptions()


def targets(plan, output: Path) -> list[str]:
    return [item.target.relative_to(output).as_posix() for item in plan.items]


def test_a_folder_is_mirrored(photos: Path, tmp_path: Path) -> None:
    (photos / "notes.txt").write_text("no picture")
    (photos / ".hidden.jpg").write_bytes(b"x")
    plan = make_plan([photos], tmp_path / "out", OPTIONS)
    assert sorted(targets(plan, tmp_path / "out")) == ["a.jpg", "b.png", "sub/c.jpg", "sub/deep/d.webp", "sub/e.tif"]
    assert plan.found.left_out == 1
    assert plan.found.left_out_endings == (".txt",)


def test_several_folders_of_one_name_stay_apart(tmp_path: Path) -> None:
    for parent in ("x", "y"):
        make_picture(tmp_path / parent / "pics" / "a.png")
    plan = make_plan([tmp_path / "x/pics", tmp_path / "y/pics"], tmp_path / "out", OPTIONS)
    assert targets(plan, tmp_path / "out") == ["pics/a.png", "pics (2)/a.png"]


def test_files_of_one_name_stay_apart_and_none_is_taken_twice(tmp_path: Path) -> None:
    one, two = make_picture(tmp_path / "x/a.png"), make_picture(tmp_path / "y/A.PNG")
    plan = make_plan([one, two, one], tmp_path / "out", OPTIONS)
    names = targets(plan, tmp_path / "out")
    assert len(names) == 2
    assert len({name.casefold() for name in names}) == 2


def test_one_format_for_all_keeps_results_apart(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png", "a.tif"):
        make_picture(tmp_path / "in" / name)
    options = TranslateOptions(format=ImageFormat.PNG)
    plan = make_plan([tmp_path / "in"], tmp_path / "out", options)
    assert targets(plan, tmp_path / "out") == ["a.png", "a_png.png", "a_tif.png"]


def test_patterns_are_mirrored_from_their_fixed_part(photos: Path, tmp_path: Path) -> None:
    plan = make_plan([f"{photos}/**/*.jpg"], tmp_path / "out", OPTIONS)
    assert targets(plan, tmp_path / "out") == ["a.jpg", "sub/c.jpg"]
    with pytest.raises(OptionError, match="Nothing matches"):
        make_plan([f"{photos}/*.nope"], tmp_path / "out", OPTIONS)


def test_a_name_with_brackets_is_a_name_before_it_is_a_pattern(tmp_path: Path) -> None:
    path = make_picture(tmp_path / "in" / "shot [1].png")
    plan = make_plan([path], tmp_path / "out", OPTIONS)
    assert [item.source for item in plan.items] == [path]


def test_earlier_results_inside_the_folder_are_no_inputs(photos: Path) -> None:
    make_picture(photos / "out" / "old.png")
    plan = make_plan([photos], photos / "out", OPTIONS)
    assert len(plan.items) == 5


def test_links_in_a_circle_end(photos: Path, tmp_path: Path) -> None:
    (photos / "sub" / "loop").symlink_to(photos, target_is_directory=True)
    assert len(make_plan([photos], tmp_path / "out", OPTIONS).items) == 5


def test_results_never_replace_inputs(photos: Path) -> None:
    with pytest.raises(OptionError, match="replace an input"):
        make_plan([photos], photos, TranslateOptions(on_exists=OnExists.OVERWRITE))
    with pytest.raises(OptionError, match="replace an input"):
        make_plan([photos], photos, OPTIONS)
    renamed = TranslateOptions(template="{name}-{model}", on_exists=OnExists.OVERWRITE)
    assert len(make_plan([photos], photos, renamed, "m").items) == 5


def test_a_folder_without_pictures_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(OptionError, match="no pictures"):
        make_plan([tmp_path / "empty"], tmp_path / "out", OPTIONS)


def test_a_missing_file_is_left_to_fail_by_itself(photos: Path, tmp_path: Path) -> None:
    plan = make_plan([photos / "a.jpg", photos / "gone.jpg"], tmp_path / "out", OPTIONS)
    assert len(plan.items) == 2


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_read_is_a_problem(photos: Path, tmp_path: Path) -> None:
    (photos / "sub").chmod(0)
    try:
        plan = make_plan([photos], tmp_path / "out", OPTIONS)
    finally:
        (photos / "sub").chmod(0o755)
    assert [path for path, _ in plan.found.problems] == [photos / "sub"]
    assert len(plan.items) == 2


@pytest.mark.parametrize("template", ["", "{nome}", "{name", "a/b", "{name!z}", "{index:04q}", "{0}", "..", "{name.x}"])
def test_wrong_templates_are_refused(template: str) -> None:
    with pytest.raises(OptionError):
        check_template(template)


def test_templates_are_filled(tmp_path: Path) -> None:
    source = make_picture(tmp_path / "in" / "a.png")
    options = TranslateOptions(template="{folder}_{name}_{model}_{strength}_{index:03}_{ext}", strength=0.5)
    plan = make_plan([source], tmp_path / "out", options, "monet")
    assert targets(plan, tmp_path / "out") == ["in_a_monet_50_001_png.png"]


def test_odd_names_are_left_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make_picture(Path("~not a user.png"))
    plan = make_plan(["~not a user.png", "x" * 300 + ".png"], tmp_path / "out", OPTIONS)
    assert len(plan.items) == 2


@pytest.mark.slow
def test_many_results_of_one_name_are_numbered_quickly(tmp_path: Path) -> None:
    sources = [tmp_path / f"{index}.png" for index in range(8000)]
    began = time.process_time()  # other programs on the machine do not count
    plan = make_plan(sources, tmp_path / "out", TranslateOptions(template="same"))
    assert time.process_time() - began < 5, "each number is tried from 1 on"
    assert len({str(item.target).casefold() for item in plan.items}) == 8000
    assert targets(plan, tmp_path / "out")[:4] == ["same.png", "same_png.png", "same (2).png", "same (3).png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_sockets_and_devices_are_named_and_never_opened(photos: Path, tmp_path: Path) -> None:
    os.mkfifo(photos / "a.gif")
    os.mkfifo(photos / "b.mp4")
    (photos / "null.png").symlink_to("/dev/null")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(photos / "s.jpg"))
        found = make_plan([photos], tmp_path / "out", OPTIONS).found
    assert {path.name: kind for path, kind in found.special} == {
        "a.gif": "pipe", "b.mp4": "pipe", "null.png": "device", "s.jpg": "socket",
    }  # fmt: skip
    assert len(found.files) == 5
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OptionError, match="is a named pipe"):
        make_plan([tmp_path / "pipe"], tmp_path / "out", OPTIONS)
    assert len(make_plan([tmp_path / "pipe", photos / "a.jpg"], tmp_path / "out", OPTIONS).items) == 1
    with pytest.raises(OptionError, match="is a named pipe"):
        make_plan([f"{photos}/*.gif"], tmp_path / "out", OPTIONS)


def test_a_link_that_leads_nowhere_or_to_itself_fails_by_itself(photos: Path, tmp_path: Path) -> None:
    (photos / "gone.jpg").symlink_to(photos / "no such file")
    (photos / "circle.jpg").symlink_to(photos / "circle.jpg")
    assert len(make_plan([photos], tmp_path / "out", OPTIONS).items) == 7


def test_results_never_replace_inputs_that_are_reached_by_links(photos: Path, tmp_path: Path) -> None:
    linked, alone = tmp_path / "linked", tmp_path / "alone"
    linked.symlink_to(photos, target_is_directory=True)
    alone.mkdir()
    (alone / "x.jpg").symlink_to(photos / "a.jpg")
    for inputs, output, template in (
        ([photos], linked, "{name}"),
        ([linked], photos, "{name}"),
        ([alone / "x.jpg"], photos, "a"),
        ([photos / "a.jpg"], alone, "x"),
    ):
        with pytest.raises(OptionError, match="replace an input"):
            make_plan(inputs, output, TranslateOptions(template=template))


def test_no_file_is_looked_at_one_by_one(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    for name in ("stat", "lstat"):
        real = getattr(os, name)

        def noted(path: object, *more: object, real=real, **named: object) -> object:
            looked.append(str(path))
            return real(path, *more, **named)

        monkeypatch.setattr(os, name, noted)
    plan = make_plan([photos], tmp_path / "out", OPTIONS)
    told = {str(item.source) for item in plan.items if item.source.suffix != ".webp"}  # these may be animations
    assert len(told) == 4
    assert not told & set(looked)
    assert not {str(item.target) for item in plan.items} & set(looked)
