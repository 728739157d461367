from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from put.events import TranslationFinished, Warned
from put.unattended import disk
from put.unattended.disk import DiskRoom, disk_room, waiting_for_room


def test_the_disk_of_a_folder_that_does_not_exist_yet(tmp_path: Path) -> None:
    room = disk_room(tmp_path / "not" / "there")
    assert room is not None
    assert room.free > 0
    assert tmp_path.is_relative_to(room.name)


def test_every_kind_of_disk_is_named_by_where_it_is_mounted(tmp_path: Path, monkeypatch) -> None:
    """Those in memory and on the network too, of which lists of disks know nothing."""
    mount = Path(os.path.realpath(tmp_path)) / "ram"
    (mount / "out").mkdir(parents=True)
    monkeypatch.setattr("os.path.ismount", lambda path: Path(path) in (mount, Path(mount.anchor)))
    room = disk_room(mount / "out" / "new")
    assert room is not None
    assert room.name == str(mount)


@pytest.mark.parametrize(
    ("size", "low", "enough"), [(0, 300, 600), (64_000, 300, 600), (6_000, 300, 600), (4_000, 200, 400), (100, 5, 10)]
)
def test_what_is_little_room_on_a_small_disk(size: int, low: int, enough: int) -> None:
    def room(free: float) -> DiskRoom:
        return DiskRoom("/media/card", int(free * 1e6), int(size * 1e6))

    assert (room(low - 0.1).is_low, room(low).is_low) == (True, False)
    assert (room(enough - 0.1).is_enough, room(enough).is_enough) == (False, True)


def test_the_size_of_a_disk_is_known(tmp_path: Path) -> None:
    room = disk_room(tmp_path)
    assert room is not None
    assert room.size >= room.free > 0


@pytest.fixture
def low(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    free = [10, 10, disk.LOW + 1, disk.ENOUGH]
    monkeypatch.setattr(disk, "CHECK_SECONDS", 0.0)
    monkeypatch.setattr(disk, "disk_room", lambda _: DiskRoom("/media/card", free.pop(0) if len(free) > 1 else free[0]))
    return free


def events(closed: list[bool]) -> Iterator[TranslationFinished]:
    try:
        for number in range(3):
            yield TranslationFinished(number, 0, 0, 0.0, Path("out"))
    finally:
        closed.append(True)


def test_work_waits_names_the_disk_and_goes_on(low: list[int]) -> None:
    closed: list[bool] = []
    found = list(waiting_for_room(events(closed), Path("out"), threading.Event()))  # type: ignore[arg-type]
    told = [event for event in found if isinstance(event, Warned)]
    assert [type(event) for event in found[:3]] == [TranslationFinished, Warned, Warned]
    assert "/media/card has 0 kB left" in told[0].message
    assert "resumes" in told[1].message
    assert len(told) == 2
    assert len(low) == 1, "little more than too little is not enough"
    assert closed == [True]


def test_a_request_to_stop_ends_the_waiting(low: list[int]) -> None:
    low[:] = [10]
    stop = threading.Event()
    stop.set()
    found = list(waiting_for_room(events([]), Path("out"), stop))  # type: ignore[arg-type]
    assert sum(isinstance(event, Warned) for event in found) == 1
