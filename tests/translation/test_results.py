"""Results are recognised by what they were made from."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from put.config import ImageFormat, OnExists, TranslateOptions
from put.events import FileReason, FileResult, FileState, TranslationAdvanced
from put.models.card import ModelCard
from put.models.model_file import load_generator, save_model
from put.translation.batch import translate
from put.translation.results_index import INDEX_NAME, ResultsIndex
from tests.conftest import make_picture

pytestmark = pytest.mark.slow


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for index, name in enumerate(("b.png", "c.png")):
        make_picture(folder / name, seed=index)
    return folder


def run(inputs: Path | list[Path], out: Path, model: Path, **more) -> dict[str, FileResult]:
    several = inputs if isinstance(inputs, list) else [inputs]
    options = TranslateOptions(model=str(model), device="cpu", **more)
    events = translate(several, out, options)
    return {each.result.source.name: each.result for each in events if isinstance(each, TranslationAdvanced)}


def names(results: dict[str, FileResult]) -> dict[str, tuple[str, str]]:
    return {name: (each.state.value, each.target.name if each.target else "") for name, each in results.items()}


def test_a_file_added_later_is_translated_and_moves_no_other_name(tiny_model: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    make_picture(folder / "x.png")
    run(folder, out, tiny_model, format=ImageFormat.PNG)
    make_picture(folder / "x.jpg", seed=1)
    again = run(folder, out, tiny_model, format=ImageFormat.PNG)
    assert names(again) == {"x.jpg": ("done", "x_jpg.png"), "x.png": ("skipped", "x.png")}
    assert (out / "x.png").read_bytes() != (out / "x_jpg.png").read_bytes()


def test_a_gif_beside_a_png_is_translated_too(tiny_model: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    make_picture(folder / "logo.png")
    run(folder, out, tiny_model)
    make_picture(folder / "logo.gif", seed=1)
    assert names(run(folder, out, tiny_model))["logo.gif"] == ("done", "logo_gif.png")


def test_running_numbers_stay(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out, template = tmp_path / "out", "{index:02}"
    run(source, out, tiny_model, template=template)
    make_picture(source / "a.png", seed=2)
    again = run(source, out, tiny_model, template=template)
    assert names(again) == {
        "a.png": ("done", "04.png"), "b.png": ("skipped", "01.png"), "c.png": ("skipped", "02.png"),
    }  # fmt: skip
    assert {each.state for each in run(source, out, tiny_model, template=template).values()} == {FileState.SKIPPED}


@pytest.mark.slow
def test_a_second_folder_with_the_same_name_is_translated(tiny_model: Path, tmp_path: Path) -> None:
    one, two = (make_picture(tmp_path / name / "DSC_0001.jpg", seed=seed) for seed, name in enumerate("xy"))
    out = tmp_path / "out"
    run(one.parent, out, tiny_model)
    assert names(run(two.parent, out, tiny_model)) == {"DSC_0001.jpg": ("done", "DSC_0001_jpg.jpg")}
    assert names(run(one.parent, out, tiny_model)) == {"DSC_0001.jpg": ("skipped", "DSC_0001.jpg")}


@pytest.mark.slow
def test_what_was_made_from_something_else_is_made_again(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(source, out, tiny_model)
    make_picture(source / "b.png", seed=9)
    again = run(source, out, tiny_model)
    assert {name: (each.state, each.reason) for name, each in again.items()} == {
        "b.png": (FileState.DONE, FileReason.SOURCE), "c.png": (FileState.SKIPPED, FileReason.NONE),
    }  # fmt: skip
    weaker = run(source, out, tiny_model, strength=0.0)
    assert {(each.state, each.reason) for each in weaker.values()} == {(FileState.DONE, FileReason.SETTINGS)}
    with Image.open(source / "b.png") as before, Image.open(out / "b.png") as after:
        assert before.tobytes() == after.tobytes()
    generator, card = load_generator(tiny_model), ModelCard(title="Other")
    save_model(other := tmp_path / "other.safetensors", generator, card)
    assert {each.reason for each in run(source, out, other, strength=0.0).values()} == {FileReason.MODEL}
    assert {each.state for each in run(source, out, other, strength=0.0).values()} == {FileState.SKIPPED}


def test_a_cut_or_missing_result_is_made_again(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(source, out, tiny_model)
    whole = (out / "b.png").read_bytes()
    (out / "b.png").write_bytes(whole[: len(whole) // 2])
    (out / "c.png").unlink()
    again = run(source, out, tiny_model)
    assert (again["b.png"].state, again["b.png"].reason) == (FileState.DONE, FileReason.CUT)
    assert again["c.png"].state is FileState.DONE
    assert (out / "b.png").read_bytes() == whole


@pytest.mark.slow
def test_a_result_that_a_person_changed_is_never_replaced(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(source, out, tiny_model)
    make_picture(out / "b.png", 20, 20)
    retouched = (out / "b.png").read_bytes()
    assert run(source, out, tiny_model)["b.png"].state is FileState.SKIPPED
    left = run(source, out, tiny_model, strength=0.5)["b.png"]
    assert (left.state, left.reason) == (FileState.SKIPPED, FileReason.KEPT)
    assert (out / "b.png").read_bytes() == retouched
    run(source, out, tiny_model, strength=0.5, on_exists=OnExists.OVERWRITE)
    assert (out / "b.png").read_bytes() != retouched


def test_what_nothing_is_known_of_stays(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(source, out, tiny_model)
    (out / INDEX_NAME).unlink()
    again = run(source, out, tiny_model, strength=0.5)
    assert {(each.state, each.reason) for each in again.values()} == {(FileState.SKIPPED, FileReason.UNKNOWN)}


def test_results_beside_the_originals_are_no_inputs(source: Path, tiny_model: Path) -> None:
    for inputs in ([source], [f"{source}/*.png"]):
        for round_ in range(3):
            results = run(inputs, source, tiny_model, template="{name}_{model}")
            assert set(results) == {"b.png", "c.png"}
            first = inputs == [source] and round_ == 0
            assert {each.state for each in results.values()} == {FileState.DONE if first else FileState.SKIPPED}
    assert sorted(path.name for path in source.glob("*.png")) == ["b.png", "b_tiny.png", "c.png", "c_tiny.png"]


@pytest.mark.slow
def test_results_can_be_translated_again_when_they_are_named(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    run(source, source, tiny_model, template="{name}_{model}")
    assert set(run(source, tmp_path / "out", tiny_model)) == {"b.png", "b_tiny.png", "c.png", "c_tiny.png"}
    again = run([source / "b_tiny.png"], source, tiny_model, template="{name}_{model}")
    assert names(again) == {"b_tiny.png": ("done", "b_tiny_tiny.png")}


def test_folders_that_were_moved_are_still_known(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "out", tiny_model)
    (tmp_path / "disk").mkdir()
    for name in ("in", "out"):
        (tmp_path / name).rename(tmp_path / "disk" / name)
    moved = run(tmp_path / "disk" / "in", tmp_path / "disk" / "out", tiny_model)
    assert {each.state for each in moved.values()} == {FileState.SKIPPED}
    (tmp_path / "disk" / "in").rename(tmp_path / "elsewhere")
    elsewhere = run(tmp_path / "elsewhere", tmp_path / "disk" / "out", tiny_model)
    assert names(elsewhere) == {"b.png": ("skipped", "b.png"), "c.png": ("skipped", "c.png")}


def test_numbered_results_are_found_by_the_next_batch(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    make_picture(out / "b.png")
    assert names(run(source, out, tiny_model, on_exists=OnExists.NUMBER))["b.png"] == ("done", "b (2).png")
    assert names(run(source, out, tiny_model))["b.png"] == ("skipped", "b (2).png")
    assert names(run(source, out, tiny_model, on_exists=OnExists.NUMBER))["b.png"] == ("done", "b (3).png")


def test_the_index_can_be_read_by_people_and_survives_damage(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(source, out, tiny_model)
    lines = map(json.loads, (out / INDEX_NAME).read_text(encoding="utf-8").splitlines())
    line = {each["source"]: each for each in lines}["../in/b.png"]  # pictures are written side by side, in any order
    stat = (source / "b.png").stat()
    assert (line["size"], line["mtime_ns"], line["result"]) == (stat.st_size, stat.st_mtime_ns, "b.png")
    with (out / INDEX_NAME).open("ab") as file:
        file.write(b'\xff[1]\n{"result": 3}\n{"result": "../../etc", "source": "x"}\n{"resu')
    make_picture(source / "d.png")
    run(source, out, tiny_model)
    assert {each.result for each in ResultsIndex(out).entries()} == {"b.png", "c.png", "d.png"}


@pytest.mark.slow
def test_batches_at_once_lose_no_entry(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from put.translation.results_index import *\n"
        "index = ResultsIndex(Path(sys.argv[1]))\n"
        "for n in range(300): index.add(ResultEntry(*[f'{sys.argv[2]}{n}' * 20] * 2, 1, 2, 's', 'm', 'n', 'p'))"
    )
    at_once = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name]) for name in "xyz"]
    assert [each.wait() for each in at_once] == [0, 0, 0]
    assert len([*ResultsIndex(tmp_path).entries()]) == 900


def test_a_folder_with_many_results_is_planned_without_looking_at_each(
    source: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(source, tmp_path / "out", tiny_model)
    looked: list[str] = []
    real = os.stat
    monkeypatch.setattr(os, "stat", lambda path, *more, **how: looked.append(str(path)) or real(path, *more, **how))
    from put.translation.plan import make_plan

    make_plan([source], tmp_path / "out", TranslateOptions())
    assert not {str(source / "b.png"), str(tmp_path / "out" / "b.png")} & set(looked)


def test_copied_results_count_as_theirs(source: Path, tiny_model: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "out", tiny_model)
    shutil.copytree(tmp_path / "out", tmp_path / "copy", copy_function=shutil.copyfile)
    assert {each.state for each in run(source, tmp_path / "copy", tiny_model).values()} == {FileState.SKIPPED}
