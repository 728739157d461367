from __future__ import annotations

import os
from pathlib import Path

import pytest

from put.errors import OptionError
from put_desktop.translate.queue import intake
from put_desktop.translate.queue.intake import count, sort_out
from tests.conftest import make_picture
from tests.desktop.scripted import make_job


def test_a_batch_for_each_folder_and_one_for_all_files(photos: Path) -> None:
    found = sort_out([photos / "b.png", photos / "sub", photos / "a.jpg", photos / "sub", photos / "." / "a.jpg"])
    assert [batch.inputs for batch in found.batches] == [(photos / "sub",), (photos / "b.png", photos / "a.jpg")]
    folder, files = (batch.place for batch in found.batches)
    assert (folder.name, folder.label, folder.beside, folder.folder) == ("sub", "sub", photos, True)
    assert (files.name, files.label, files.beside) == ("b.png + 1", "photos", photos.parent)
    assert not found.refused


def test_what_is_no_picture_is_said(photos: Path) -> None:
    (photos / "notes.txt").write_text("hello")
    (photos / "list.pdf").write_bytes(b"%PDF-1.7")
    found = sort_out([photos / "notes.txt", photos / "gone.jpg", photos / "list.pdf"])
    assert not found.batches
    texts = [str(problem) for problem in found.refused]
    assert any("gone.jpg does not exist" in text for text in texts)
    assert any("notes.txt, list.pdf are not pictures or videos" in text for text in texts)


def test_content_counts_where_the_ending_says_nothing(photos: Path) -> None:
    unnamed = make_picture(photos / "c.png").rename(photos / "scan-0001")
    assert sort_out([unnamed]).batches[0].inputs == (unnamed,)


def test_models_are_told_apart(tmp_path: Path) -> None:
    model = tmp_path / "latest_net_G.pth"
    model.write_bytes(b"x")
    assert sort_out([model]).models == (model,)


def test_results_go_where_can_be_written(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(path: Path, _mode: int) -> bool:
        return Path(path) != photos.parent

    monkeypatch.setattr(intake.os, "access", locked)
    assert sort_out([photos]).batches[0].place.beside == photos


def test_counting_sees_what_a_run_would_see(photos: Path) -> None:
    assert len(count(make_job(photos)).files) == 5
    (photos / "empty").mkdir()
    with pytest.raises(OptionError, match="no pictures"):
        count(make_job(photos / "empty"))


def test_names_that_are_no_text_pass(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    try:
        make_picture(tmp_path / "plain.png").rename(odd)
    except OSError:
        pytest.skip("this file system takes text only")
    assert sort_out([odd]).batches[0].inputs == (odd,)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_that_is_dropped_is_refused_and_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    found = sort_out([tmp_path / "pipe"])
    assert not found.batches
    assert "pipe is not a picture or video" in str(found.refused[0])
