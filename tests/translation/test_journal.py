from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from put.errors import OutputError
from put.translation.video import journal as module
from put.translation.video.journal import Chunk, Journal, discard, remove_finished, work_folder

KEY = {"source": "a.mp4", "crf": 20}


def add(journal: Journal, number: int, value: float = 1.5) -> None:
    journal.path(number).write_bytes(b"frames")
    journal.add(Chunk(number, (3 * number, 3 * number + 1), (1, 1), 6, 2, 0.5, ("odd",)), {"last": np.array([value])})


def test_chunks_and_state_come_back(tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    with Journal.open(target, KEY) as journal:
        assert journal.chunks == []
        add(journal, 0)
        add(journal, 1, 2.5)
    with Journal.open(target, KEY) as journal:
        assert [chunk.times for chunk in journal.chunks] == [(0, 1), (3, 4)]
        assert journal.chunks[0] == Chunk(0, (0, 1), (1, 1), 6, 2, 0.5, ("odd",))
        assert journal.state["last"].tolist() == [2.5]
        assert [*journal.folder.glob("state-*")] == [journal.folder / "state-00001.npz"]


def test_another_key_begins_again(tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    with Journal.open(target, KEY) as journal:
        add(journal, 0)
        (journal.folder / "chunk-00001.mkv").mkdir()
    with Journal.open(target, {**KEY, "crf": 21}) as journal:
        assert journal.chunks == []
        assert not journal.path(0).exists()
        assert not journal.path(1).exists()


def test_a_chunk_that_was_not_noted_is_removed(tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    with Journal.open(target, KEY) as journal:
        add(journal, 0)
        journal.path(1).write_bytes(b"half")
    with Journal.open(target, KEY) as journal:
        assert len(journal.chunks) == 1
        assert journal.path(0).exists()
        assert not journal.path(1).exists()


@pytest.mark.parametrize("name", ["journal.json", "chunk-00000.json", "state-00000.npz"])
def test_a_folder_that_somebody_damaged_begins_again(name: str, tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    with Journal.open(target, KEY) as journal:
        add(journal, 0)
    (work_folder(target) / name).write_bytes(b"{")
    with Journal.open(target, KEY) as journal:
        assert journal.chunks == []


def test_one_process_at_a_time(tmp_path: Path) -> None:
    first, second = (Journal.open(tmp_path / "a.mp4", KEY) for _ in range(2))
    with first, pytest.raises(OutputError, match=r"working on a\.mp4"):
        second.__enter__()


def test_nothing_is_left(tmp_path: Path) -> None:
    with Journal.open(tmp_path / "a.mp4", KEY) as journal:
        add(journal, 0)
        journal.remove()
    assert [*tmp_path.iterdir()] == []


def test_unfinished_work_can_be_discarded_below_a_folder(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    with Journal.open(tmp_path / "deep" / "a.mp4", KEY) as journal:
        add(journal, 0)
    (tmp_path / "deep" / "b.mp4").touch()
    with Journal.open(tmp_path / "c.mp4", KEY):
        assert discard(tmp_path) == 1  # not the one that is worked on
    assert sorted(path.name for path in tmp_path.rglob("*")) == [
        ".c.mp4.put-video",
        ".lock",
        "b.mp4",
        "deep",
        "journal.json",
    ]
    remove_finished(tmp_path / "c.mp4")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["deep"]


def test_numbered_pictures_and_long_names_have_a_folder_too(tmp_path: Path) -> None:
    assert work_folder(tmp_path / "shot") == tmp_path / ".shot.put-video"
    first, second = (work_folder(tmp_path / ("n" * 240 + letter + ".mp4")) for letter in "ab")
    assert first != second
    assert len(first.name) < 255


@pytest.mark.parametrize("content", [None, b"fra"])
def test_a_chunk_that_is_not_whole_is_made_again(content: bytes | None, tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    with Journal.open(target, KEY) as journal:
        add(journal, 0)
    chunk = work_folder(target) / "chunk-00000.mkv"
    chunk.unlink()
    if content is not None:
        chunk.write_bytes(content)
    with Journal.open(target, KEY) as journal:
        assert journal.chunks == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short"])
def test_a_state_that_is_cut_short_begins_again(content: bytes, tmp_path: Path) -> None:
    target = tmp_path / "a.mp4"
    with Journal.open(target, KEY) as journal:
        add(journal, 0)
    (work_folder(target) / "state-00000.npz").write_bytes(content)
    with Journal.open(target, KEY) as journal:
        assert journal.chunks == []


def test_the_folder_of_a_name_with_a_per_cent_sign_lies_beside_it(tmp_path: Path) -> None:
    assert work_folder(tmp_path / "100% real.mp4").parent == tmp_path


def test_a_folder_goes_but_for_what_another_process_has_begun_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.mp4"
    remove = module._remove

    def late(folder: Path) -> None:
        (folder / "journal.json").write_text("another's")
        remove(folder)

    monkeypatch.setattr(module, "_remove", late)
    with Journal.open(target, KEY) as journal:
        add(journal, 0)
        journal.remove()
    assert sorted(path.name for path in work_folder(target).iterdir()) == [".lock", "journal.json"]
    monkeypatch.undo()
    remove_finished(target)
    assert not work_folder(target).exists()
