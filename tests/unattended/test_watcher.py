from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from put.config import TranslateOptions
from put.errors import OptionError, PutError
from put.unattended.watch_folder import WatchFolder, WatchOptions, load_folders, save_folders
from put.unattended.watcher import Watcher


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


@pytest.fixture
def make(tmp_path: Path, folder: Path, clock: Clock) -> Callable[..., Watcher]:
    def made(**watch: object) -> Watcher:
        options = WatchOptions(**{"settle": 5.0, **watch})  # type: ignore[arg-type]
        watched = WatchFolder(folder, tmp_path / "out", TranslateOptions(exclude=("draft*",)), options)
        return Watcher(watched, tmp_path / "data", clock)

    return made


def write(path: Path, data: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def arrived(watcher: Watcher, clock: Clock, seconds: float = 0.0) -> tuple[str, ...]:
    clock.now += seconds
    return watcher.look().arrived


def test_a_file_arrives_when_it_has_stopped_growing(make: Callable[..., Watcher], folder: Path, clock: Clock) -> None:
    watcher = make()
    copy = write(folder / "sub" / "a.jpg", b"half")
    assert (watcher.look().arrived, watcher.look().growing) == ((), 1)
    clock.now += 4
    write(copy, b"half and more")
    assert arrived(watcher, clock) == ()
    assert arrived(watcher, clock, 4.9) == ()
    assert arrived(watcher, clock, 0.2) == ("sub/a.jpg",)
    assert arrived(watcher, clock, 60) == (), "it is told of once"


def test_a_copy_that_paused_arrives_again_when_it_goes_on(
    make: Callable[..., Watcher], folder: Path, clock: Clock
) -> None:
    watcher = make()
    copy = write(folder / "a.mp4", b"half")
    watcher.look()
    assert arrived(watcher, clock, 5) == ("a.mp4",)
    watcher.finish(["a.mp4"], failed=True)
    watcher.release(["a.mp4"])
    assert arrived(watcher, clock, 60) == (), "as it is, it fails again"
    write(copy, b"the whole of it")
    watcher.look()
    assert arrived(watcher, clock, 5) == ("a.mp4",)


def test_what_is_done_stays_done_after_a_restart(make: Callable[..., Watcher], folder: Path, clock: Clock) -> None:
    for name in ("a.jpg", "b.jpg"):
        write(folder / name)
    first = make()
    first.look()
    assert arrived(first, clock, 5) == ("a.jpg", "b.jpg")
    first.finish(["a.jpg"])
    second = make()
    second.look()
    assert arrived(second, clock, 5) == ("b.jpg",), "it was in hand when the program ended"
    second.release(["b.jpg"])
    assert second.look(busy=["b.jpg"]).arrived == (), "a job of the earlier start has it"
    second.finish(["b.jpg"])
    assert arrived(second, clock, 60) == (), "and has brought it to its end"


def test_renames_and_deletes(make: Callable[..., Watcher], folder: Path, clock: Clock) -> None:
    watcher = make()
    write(folder / "a.jpg.part")
    write(folder / "gone.jpg")
    watcher.look()
    (folder / "a.jpg.part").rename(folder / "a.jpg")
    (folder / "gone.jpg").unlink()
    assert arrived(watcher, clock, 60) == ()
    assert arrived(watcher, clock, 5) == ("a.jpg",)
    watcher.finish(["a.jpg"])
    (folder / "a.jpg").rename(folder / "b.jpg")
    watcher.look()
    assert arrived(watcher, clock, 5) == ("b.jpg",)


def test_a_drive_that_vanishes_loses_nothing(
    make: Callable[..., Watcher], folder: Path, clock: Clock, tmp_path: Path
) -> None:
    watcher = make()
    for name in ("a.jpg", "b.jpg"):
        write(folder / name)
    watcher.look()
    assert len(arrived(watcher, clock, 5)) == 2
    watcher.finish(["a.jpg"])
    folder.rename(tmp_path / "away")
    watcher.finish(["b.jpg"], failed=True)  # it could not be read any more
    assert watcher.look().is_away
    (tmp_path / "away").rename(folder)
    watcher.look()
    assert arrived(watcher, clock, 5) == ("b.jpg",)


def test_what_is_passed_over(make: Callable[..., Watcher], folder: Path, clock: Clock, tmp_path: Path) -> None:
    for name in (".hidden.jpg", "@eaDir/a.jpg", "drafts/a.jpg", "notes.txt", "b.jpg.part", "empty.jpg"):
        write(folder / name, b"" if name == "empty.jpg" else b"x")
    (folder / "circle").symlink_to(folder)
    watcher = make()
    watcher.look()
    assert arrived(watcher, clock, 60) == ()
    assert watcher.look().growing == 0
    write(folder / "empty.jpg")
    watcher.look()
    assert arrived(watcher, clock, 5) == ("empty.jpg",)
    inside = replace(watcher.watched, output=folder / "out")
    write(folder / "out" / "result.jpg")
    other = Watcher(inside, tmp_path / "data2", clock)
    other.look()
    assert arrived(other, clock, 5) == ("empty.jpg",)


def test_new_files_only_leaves_what_was_there(make: Callable[..., Watcher], folder: Path, clock: Clock) -> None:
    write(folder / "old.jpg")
    watcher = make(new_only=True)
    watcher.look()
    assert arrived(watcher, clock, 60) == ()
    write(folder / "new.jpg")
    again = make(new_only=True)  # after a restart it is still new
    again.look()
    assert arrived(again, clock, 5) == ("new.jpg",)


def test_only_one_watches(make: Callable[..., Watcher]) -> None:
    first, second = make(), make()
    with first.claimed(), pytest.raises(PutError, match="watched already"), second.claimed():
        pass
    with second.claimed():
        pass


def test_a_damaged_line_costs_that_line_alone(make: Callable[..., Watcher], folder: Path, clock: Clock) -> None:
    write(folder / "a.jpg")
    first = make()
    first.look()
    arrived(first, clock, 5)
    first.finish(["a.jpg"])
    (path,) = Path(folder.parent / "data").rglob("done.jsonl")
    path.write_bytes(b'{"pa\n[1]\n' + path.read_bytes() + b'{"path": "b.jpg", "si')
    write(folder / "b.jpg")
    again = make()
    again.look()
    assert arrived(again, clock, 5) == ("b.jpg",)


def test_results_never_take_the_place_of_what_arrives(folder: Path) -> None:
    with pytest.raises(OptionError, match="take the place"):
        WatchFolder(folder, folder, TranslateOptions())
    WatchFolder(folder, folder, TranslateOptions(template="{name}_{model}"))
    with pytest.raises(OptionError, match="settle"):
        WatchOptions(settle=0)


def test_the_list_is_kept(folder: Path, tmp_path: Path) -> None:
    assert load_folders() == []
    folders = [WatchFolder(folder, tmp_path / "out", TranslateOptions(strength=0.5), preset="Prints", is_paused=True)]
    save_folders(folders)
    assert load_folders() == folders
    path = tmp_path / "folders.json"
    path.write_text('{"folders": [{"folder": 3}]}', encoding="utf-8")
    with pytest.raises(PutError, match="damaged"):
        load_folders(path)


def test_the_ledger_does_not_grow_for_ever(
    make: Callable[..., Watcher], folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("put.unattended.ledger.SPARE", 3)
    for number in range(6):
        write(folder / "a.jpg", b"x" * (number + 1))
        watcher = make()
        watcher.look()
        assert arrived(watcher, clock, 5) == ("a.jpg",)
        watcher.finish(["a.jpg"])
    make()
    (path,) = Path(folder.parent / "data").rglob("done.jsonl")
    assert len(path.read_bytes().splitlines()) < 5
    shutil.rmtree(folder)
