from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from put import paths
from put.config import TranslateOptions
from put.data.folders import find_images
from put.errors import OptionError, PutError
from put.images import read_image
from put.images.formats.kinds import READABLE_ENDINGS, READABLE_NAMES, ImageKind, heic_readable, kind_of_ending
from put.translation.batch import translate
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


def test_files_of_several_folders_have_their_results_beside_them(photos: Path, tmp_path: Path) -> None:
    other = make_picture(tmp_path / "elsewhere" / "deep" / "x.jpg")
    found = sort_out([photos / "a.jpg", other, photos / "b.png"])
    assert [batch.inputs for batch in found.batches] == [(photos / "a.jpg", photos / "b.png"), (other,)]
    assert [batch.place.beside for batch in found.batches] == [photos.parent, other.parent.parent]
    assert [batch.place.label for batch in found.batches] == ["photos", "deep"]
    together = sort_out([photos / "a.jpg", other], beside=False)
    assert [batch.inputs for batch in together.batches] == [(photos / "a.jpg", other)]


def test_nothing_goes_into_the_programs_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for given in (paths.samples(), paths.sample_images()[0]):
        (batch,) = sort_out([given]).batches
        assert batch.place.beside == tmp_path


def test_what_is_no_picture_is_said(photos: Path) -> None:
    (photos / "notes.txt").write_text("hello")
    (photos / "list.pdf").write_bytes(b"%PDF-1.7")
    found = sort_out([photos / "notes.txt", photos / "gone.jpg", photos / "list.pdf"])
    assert not found.batches
    texts = [str(problem) for problem in found.refused]
    assert any("gone.jpg does not exist" in text for text in texts)
    assert any("notes.txt, list.pdf are not pictures or videos" in text for text in texts)


def test_every_message_lists_the_same_kinds_of_pictures(tmp_path: Path) -> None:
    kinds = READABLE_NAMES.split(", ")
    assert ("HEIC" in kinds) is heic_readable()
    assert {kind_of_ending(ending) for ending in READABLE_ENDINGS} == {ImageKind(kind) for kind in kinds}
    note = tmp_path / "letter.txt"
    note.write_text("Dear reader")
    with pytest.raises(PutError) as unreadable:
        read_image(note)
    with pytest.raises(PutError) as nothing_there:
        count(make_job(tmp_path))
    with pytest.raises(PutError) as nothing_to_learn:
        find_images(tmp_path)
    (refused,) = sort_out([note]).refused
    for problem in (unreadable.value, nothing_there.value, nothing_to_learn.value, refused):
        assert READABLE_NAMES in problem.hint


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


def test_results_beside_their_originals_are_not_counted_again(photos: Path, tiny_model: Path) -> None:
    options = TranslateOptions(model=str(tiny_model), device="cpu", template="{name}_new")
    job = make_job(photos)
    job = replace(job, output=photos, settings=replace(job.settings, options=options))
    assert len([*translate(job.inputs, job.output, options, found=count(job))]) == 7
    assert (photos / "a_new.jpg").exists()
    assert len(count(job).files) == 5
