from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from put.config import TrainOptions
from put.errors import TrainingError
from put.events import TrainingFinished
from put.training.run import resume, train
from put.training.validation.split import choose_split, read_split, write_split
from tests.training.running import OPTIONS, make_sides

JUDGING = TrainOptions()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Folders of small pictures; some of one name on both sides."""
    for side in ("photos", "paintings"):
        (tmp_path / side / "below").mkdir(parents=True)
        for index in range(30):
            path = tmp_path / side / ("below" if index % 2 else ".") / f"{index:03}.jpg"
            Image.new("RGB", (16, 12), (200, 100, 50)).save(path)
    return tmp_path / "photos", tmp_path / "paintings"


def test_what_is_left_out_is_neither_trained_on_nor_held_out(files: tuple[Path, Path]) -> None:
    whole = choose_split(*files, JUDGING)
    gone = [whole.held_a[0], whole.kept_a[3], whole.kept_b[2], whole.held_b[1], files[0] / "no such.jpg"]
    split = choose_split(*files, JUDGING, gone)
    used = [*split.kept_a, *split.held_a, *split.kept_b, *split.held_b, *split.shown]
    assert not set(gone) & set(used)
    assert len({*split.kept_a, *split.held_a}) == 28
    assert len({*split.kept_b, *split.held_b}) == 28
    assert split.held_a
    assert split.held_b
    assert {*split.left_a, *split.left_b} == set(gone[:4])
    other = files[1] / whole.kept_a[3].relative_to(files[0])
    assert other in used or other in gone
    assert {path.name for path in used} == {path.name for path in (*whole.kept_a, *whole.held_a)}


def test_places_may_be_written_in_any_way(
    files: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(files[0], target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    for gone in (files[0] / "000.jpg", Path("photos/000.jpg"), Path("photos/below/../000.jpg"), Path("link/000.jpg")):
        for folder in (files[0], Path("photos"), Path("link")):
            split = choose_split(folder, files[1], JUDGING, [gone])
            assert [path.name for path in split.left_a] == ["000.jpg"]
            assert len(split.kept_a) + len(split.held_a) == 29


def test_it_stays_left_out_and_what_comes_later_is_used(files: tuple[Path, Path], tmp_path: Path) -> None:
    gone = [files[0] / "000.jpg", files[1] / "below" / "001.jpg"]
    split = choose_split(*files, JUDGING, gone)
    run = tmp_path / "run"
    run.mkdir()
    write_split(run, split, *files)
    assert json.loads((run / "held_out.json").read_text())["left_out"] == {"a": ["000.jpg"], "b": ["below/001.jpg"]}
    assert read_split(run, *files) == split
    (files[0] / "later.jpg").touch()
    moved = [Path(shutil.copytree(side, tmp_path / "moved" / side.name)) for side in files]
    later = read_split(run, moved[0], moved[1])
    assert {path.name for path in later.kept_a} == {path.name for path in split.kept_a} | {"later.jpg"}
    assert [path.name for path in (*later.left_a, *later.left_b)] == ["000.jpg", "001.jpg"]


def test_runs_of_before_leave_nothing_out(files: tuple[Path, Path], tmp_path: Path) -> None:
    split = choose_split(*files, JUDGING)
    write_split(tmp_path, split, *files)
    content = json.loads((tmp_path / "held_out.json").read_text())
    del content["left_out"]
    (tmp_path / "held_out.json").write_text(json.dumps(content))
    assert read_split(tmp_path, *files) == split
    (tmp_path / "held_out.json").write_text(json.dumps(content | {"left_out": [3]}))
    with pytest.raises(TrainingError, match="damaged"):
        read_split(tmp_path, *files)


def test_leaving_all_out_is_refused(files: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"All 30 pictures of .*paintings are left out") as caught:
        choose_split(*files, JUDGING, [*files[1].rglob("*.jpg")])
    assert caught.value.hint
    one = files[0] / "000.jpg"
    with pytest.raises(TrainingError, match=r"The only picture of .* is left out"):
        choose_split(one, files[1] / "000.jpg", dataclasses.replace(JUDGING, single=True), [one])


def test_one_a_side_may_be_what_is_left(files: tuple[Path, Path]) -> None:
    gone = [path for side in files for path in side.rglob("*.jpg") if path.name != "000.jpg"]
    split = choose_split(*files, dataclasses.replace(JUDGING, single=True), gone)
    assert [path.name for path in (*split.kept_a, *split.kept_b)] == ["000.jpg", "000.jpg"]


@pytest.mark.slow
def test_a_run_goes_on_without_them(tmp_path: Path) -> None:
    sides = make_sides(tmp_path)
    broken = sides[1] / "3.png"
    broken.write_bytes(b"no picture")
    run = tmp_path / "run"
    events = train(*sides, run, OPTIONS, left_out=[broken, sides[0] / "1.png"])
    assert next(events).pictures_b == 9
    events.close()
    rest = list(resume(run, device="cpu"))
    assert rest[0].pictures_b == 9
    assert isinstance(rest[-1], TrainingFinished)
    assert not [event for event in rest if getattr(event, "source", None) == broken]
