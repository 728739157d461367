from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from put.config import Container, ImageFormat, OnExists, TranslateOptions, VideoOptions
from put.errors import OptionError
from put.files.file_names import name_key
from put.translation import naming
from put.translation.plan import check_template, make_plan
from put.unattended.scan import found_files
from put.unattended.watch_folder import WatchFolder
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


def test_many_results_of_one_name_do_not_try_each_number_from_1_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def key(name: str) -> str:
        tried.append(name)
        return name_key(name)

    monkeypatch.setattr(naming, "_key", key)
    sources = [tmp_path / f"{index}.png" for index in range(400)]
    plan = make_plan(sources, tmp_path / "out", TranslateOptions(template="same"))
    assert len(sources) < len(tried) <= 4 * len(sources)
    assert len({str(item.target).casefold() for item in plan.items}) == 400
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


def below(inputs: list[Path | str], output: Path) -> list[str]:
    return sorted(targets(make_plan(inputs, output, OPTIONS), output))


@pytest.mark.parametrize("link", ["a link", "z link"])
def test_a_link_takes_no_folder_away(tmp_path: Path, link: str) -> None:
    make_picture(tmp_path / "in" / "m" / "x.png")
    for name in (link, f"{link} 2"):
        (tmp_path / "in" / name).symlink_to("m", target_is_directory=True)
    assert below([tmp_path / "in"], tmp_path / "out") == sorted(f"{name}/x.png" for name in ("m", link, f"{link} 2"))


def test_folders_that_link_to_each_other_end(tmp_path: Path) -> None:
    folders = [tmp_path / "in" / name for name in "abcdef"]
    for folder in folders:
        make_picture(folder / "x.png")
        for other in folders:
            (folder / f"to {other.name}").symlink_to(other, target_is_directory=True)
    (folders[0] / "up").symlink_to(tmp_path, target_is_directory=True)
    found = below([tmp_path / "in"], tmp_path / "out")
    assert {f"{folder.name}/x.png" for folder in folders} <= set(found)
    assert "a/to b/x.png" in found
    assert "a/to a/x.png" not in found
    assert len(found) < 100


def test_a_pattern_goes_through_no_circle(photos: Path, tmp_path: Path) -> None:
    (photos / "sub" / "loop").symlink_to(photos, target_is_directory=True)
    assert below([f"{photos}/**/*.jpg"], tmp_path / "out") == ["a.jpg", "sub/c.jpg"]


def test_no_result_takes_the_name_of_a_folder(tmp_path: Path) -> None:
    make_picture(tmp_path / "in" / "x.gif")
    make_picture(tmp_path / "in" / "x.png" / "y.png")
    make_picture(tmp_path / "in" / "deep" / "er" / "y.png")
    (tmp_path / "in" / "deep.mp4").write_bytes(b"")
    out = tmp_path / "out"
    plan = make_plan([tmp_path / "in"], out, TranslateOptions(video=VideoOptions(container=Container.FRAMES)))
    assert sorted(targets(plan, out)) == ["deep/er/y.png", "deep_mp4/%05d.png", "x.png/y.png", "x_gif.png"]


def test_folders_of_inputs_stay_apart_however_they_are_called(tmp_path: Path) -> None:
    inputs = [tmp_path / name for name in ("x/a", "y/a", "z/a (2)", "w/\u00e9", "v/e\u0301", "u/A")]
    for folder in inputs:
        make_picture(folder / "p.png")
    plan = make_plan(inputs, tmp_path / "out", OPTIONS)
    folders = [name.removesuffix("/p.png") for name in targets(plan, tmp_path / "out")]
    assert folders == ["a", "a (2)", "a (2) (2)", "\u00e9", "e\u0301 (2)", "A (3)"]


def test_names_that_macos_takes_for_one_stay_apart(tmp_path: Path) -> None:
    sources = [
        make_picture(tmp_path / "in" / folder / name) for folder, name in (("1", "\u00e9.png"), ("2", "e\u0301.png"))
    ]
    assert targets(make_plan(sources, tmp_path / "out", OPTIONS), tmp_path / "out") == ["\u00e9.png", "e\u0301_png.png"]
    with pytest.raises(OptionError, match="no pictures"):
        make_plan(sources, tmp_path / "out", TranslateOptions(exclude=("\u00c9*",)))


def test_programs_and_translations_are_no_videos(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    make_picture(folder / "a.png")
    (folder / "app.ts").write_text("export const name = 1;\n", "utf-8")
    (folder / "lib.MTS").write_text("// \u00e9\nexport {}\n", "utf-8")
    (folder / "de.ts").write_text('<?xml version="1.0"?>\n<TS/>', "utf-8")
    (folder / "film.ts").write_bytes(b"\x47\x40\x11\x10\x00" + bytes(183))
    (folder / "empty.ts").write_bytes(b"")
    for given in (folder, f"{folder}/*"):
        plan = make_plan([given], tmp_path / "out", OPTIONS)
        assert targets(plan, tmp_path / "out") == ["a.png", "empty.mkv", "film.mkv"]
        assert (plan.found.left_out, dict.fromkeys(plan.found.left_out_endings)) == (3, {".ts": None, ".mts": None})
    assert len(make_plan([folder / "app.ts"], tmp_path / "out", OPTIONS).items) == 1, "what is named fails by itself"
    watched = WatchFolder(folder, tmp_path / "out", OPTIONS)
    assert [file.source.name for file in found_files(watched, ["a.png", "app.ts", "film.ts"]).files] == [
        "a.png",
        "film.ts",
    ]


def test_reports_of_earlier_batches_are_not_told_of(photos: Path, tmp_path: Path) -> None:
    for name in ("put-report.json", "put-report (2).json", "out.report.json", "out (2).report.json", "other.json"):
        (photos / name).write_text("{}", "utf-8")
    found = make_plan([photos], tmp_path / "out", OPTIONS).found
    assert (found.left_out, found.left_out_endings) == (1, (".json",))
