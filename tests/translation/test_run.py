from __future__ import annotations

import errno
import io
import os
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.config import ImageFormat, OnExists, TranslateOptions
from put.errors import DeviceError, DiskFullError, ModelError, OptionError, OutputError, OutputFolderError
from put.events import FileState, TranslationAdvanced, TranslationFinished, TranslationStarted, Warned
from put.translation.batch import run, stages, translate
from put.translation.memory.gate import MemoryGate
from put.translation.preview import preview
from put.translation.result import Cancelled
from put.translation.results_index import INDEX_NAME
from put.translation.walk import find_inputs
from tests.conftest import make_picture

pytestmark = pytest.mark.slow


def options(model: Path, **more) -> TranslateOptions:
    return TranslateOptions(model=str(model), device="cpu", **more)


def files(folder: Path) -> list[str]:
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if not name.endswith(INDEX_NAME))


@pytest.mark.slow
def test_every_picture_is_translated_into_a_mirrored_folder(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    events = list(translate([photos], out, options(tiny_model)))
    assert isinstance(events[0], TranslationStarted)
    assert events[0].total == 5
    assert isinstance(events[-1], TranslationFinished)
    assert (events[-1].done, events[-1].skipped, events[-1].failed) == (5, 0, 0)
    assert files(out) == files(photos)
    for name in files(photos):
        with Image.open(photos / name) as before, Image.open(out / name) as after:
            assert before.size == after.size
            assert before.format == after.format
            difference = np.abs(np.asarray(before.convert("RGB"), float) - np.asarray(after.convert("RGB"), float))
            assert difference.mean() > 5


def test_strength_0_is_the_input(tiny_model: Path, tmp_path: Path) -> None:
    source = make_picture(tmp_path / "in" / "a.png")
    list(translate([source], tmp_path / "out", options(tiny_model, strength=0.0)))
    with Image.open(source) as before, Image.open(tmp_path / "out" / "a.png") as after:
        assert np.array_equal(np.asarray(before), np.asarray(after))


@pytest.mark.slow
def test_bad_files_are_listed_and_the_rest_goes_on(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    (photos / "empty.jpg").write_bytes(b"")
    (photos / "text.png").write_text("this is no picture")
    whole = (photos / "a.jpg").read_bytes()
    (photos / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    out = tmp_path / "out"
    events = list(translate([photos, photos / "gone.jpg"], out, options(tiny_model)))
    failed = {
        event.result.source.name: event.result.error
        for event in events
        if isinstance(event, TranslationAdvanced) and event.result.state is FileState.FAILED
    }
    assert set(failed) == {"empty.jpg", "text.png", "cut.jpg", "gone.jpg"}
    assert all(error and error.message and error.hint for error in failed.values())
    assert events[-1].done == 5
    assert len(files(out)) == 5


@pytest.mark.slow
def test_what_is_there_is_skipped_numbered_overwritten_or_an_error(tiny_model: Path, tmp_path: Path) -> None:
    source = make_picture(tmp_path / "in" / "a.png")
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.png").write_bytes(b"mine")

    def ends(on_exists: OnExists) -> list[FileState]:
        events = translate([source], out, options(tiny_model, on_exists=on_exists))
        return [event.result.state for event in events if isinstance(event, TranslationAdvanced)]

    assert ends(OnExists.SKIP) == [FileState.SKIPPED]
    assert ends(OnExists.ERROR) == [FileState.FAILED]
    assert ends(OnExists.NUMBER) == [FileState.DONE]
    assert ends(OnExists.NUMBER) == [FileState.DONE]
    assert (out / "a.png").read_bytes() == b"mine"
    assert files(out) == ["a (2).png", "a (3).png", "a.png"]
    assert ends(OnExists.OVERWRITE) == [FileState.DONE]
    assert (out / "a.png").read_bytes() != b"mine"


def test_results_may_have_another_format(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    list(translate([photos], tmp_path / "out", options(tiny_model, format=ImageFormat.WEBP)))
    assert files(tmp_path / "out") == ["a.webp", "b.webp", "sub/c.webp", "sub/deep/d.webp", "sub/e.webp"]


@pytest.mark.slow
def test_not_advancing_pauses(tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for index in range(30):
        make_picture(tmp_path / "in" / f"{index:02}.png")
    reads = []
    read = stages.read_image
    monkeypatch.setattr(stages, "read_image", lambda path, **how: reads.append(path) or read(path, **how))
    events = translate([tmp_path / "in"], tmp_path / "out", options(tiny_model))
    for event in events:
        if isinstance(event, TranslationAdvanced):
            break
    threading.Event().wait(0.3)
    assert len(reads) <= 8
    assert sum(1 for event in events if isinstance(event, TranslationAdvanced)) == 29


@pytest.mark.slow
def test_closing_leaves_whole_files_and_going_on_finishes(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    events = translate([photos], out, options(tiny_model))
    next(event for event in events if isinstance(event, TranslationAdvanced))
    events.close()
    left = files(out)
    assert 1 <= len(left) < 5
    for name in left:
        Image.open(out / name).load()
    last = list(translate([photos], out, options(tiny_model)))[-1]
    assert (last.done, last.skipped) == (5 - len(left), len(left))


def test_stop_ends_without_finishing(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    seen = []
    for event in translate([photos], tmp_path / "out", options(tiny_model), stop=stop):
        seen.append(event)
        stop.set()
    assert not any(isinstance(event, TranslationFinished) for event in seen)
    assert len(files(tmp_path / "out")) < 5


@pytest.mark.slow
def test_a_full_disk_ends_the_batch(
    photos: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> tuple[str, ...]:
        raise DiskFullError("The disk is full.")

    monkeypatch.setattr(stages, "write_image", full)
    with pytest.raises(DiskFullError):
        list(translate([photos], tmp_path / "out", options(tiny_model)))


def test_what_stops_a_batch_is_said(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(ModelError):
        list(translate([photos], out, TranslateOptions(model="no-such-model")))
    with pytest.raises(DeviceError, match="CUDA"):
        list(translate([photos], out, TranslateOptions(model=str(tiny_model), device="cuda:99")))
    with pytest.raises(OptionError, match="no device"):
        list(translate([photos], out, TranslateOptions(model=str(tiny_model), device="gpu")))
    assert not out.exists()
    out.write_text("a file where the folder should be")
    with pytest.raises(OutputError):
        list(translate([photos], out, options(tiny_model)))


def test_a_device_that_cannot_take_the_generator_is_said(
    photos: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise torch.OutOfMemoryError("made up")

    monkeypatch.setattr("put.translation.translator.Engine", full)
    with pytest.raises(DeviceError, match="--device cpu"):
        list(translate([photos], tmp_path / "out", options(tiny_model)))


def test_oddities_are_told(tiny_model: Path, tmp_path: Path) -> None:
    make_picture(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    events = list(translate([tmp_path / "a.jpg"], tmp_path / "out", options(tiny_model)))
    notes = [event for event in events if isinstance(event, Warned)]
    assert notes
    assert notes[0].source == tmp_path / "a.jpg"
    assert events[-1].done == 1
    with Image.open(tmp_path / "out" / "a.jpg") as result:
        assert result.format == "JPEG"


@pytest.mark.slow
def test_a_preview_is_what_the_batch_gives(tiny_model: Path, tmp_path: Path) -> None:
    source = make_picture(tmp_path / "a.png", 300, 200)
    shown = preview(source, options(tiny_model), max_side=2048)
    assert shown is not None
    list(translate([source], tmp_path / "out", options(tiny_model)))
    with Image.open(tmp_path / "out" / "a.png") as result:
        assert np.array_equal(np.asarray(result.convert("RGB")), shown.after)
    small = preview(source, options(tiny_model), max_side=150)
    assert small is not None
    assert small.before.shape == small.after.shape == (100, 150, 3)


def test_a_name_that_is_too_long_fails_alone(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    long = make_picture(tmp_path / "in" / ("n" * 250 + ".png"))
    chosen = options(tiny_model, template="{name}_{model}")
    events = list(translate([long, photos], tmp_path / "out", chosen))
    (failed,) = [event.result for event in events if isinstance(event, TranslationAdvanced) and event.result.error]
    assert failed.source == long
    assert failed.error is not None
    assert "name is too long" in failed.error.message
    assert events[-1].done == 5


def test_numbered_names_differ_by_more_than_case(tiny_model: Path, tmp_path: Path) -> None:
    sources = [make_picture(tmp_path / "in" / name) for name in ("a.png", "A (2).png")]
    make_picture(tmp_path / "out" / "a.png")
    list(translate(sources, tmp_path / "out", options(tiny_model, on_exists=OnExists.NUMBER)))
    assert files(tmp_path / "out") == ["A (2).png", "a (3).png", "a.png"]


def test_what_an_earlier_run_finished_is_left_while_its_result_is_there(tiny_model: Path, tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "c.png"):
        make_picture(tmp_path / "in" / name)
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.png").write_bytes(b"somebody else's")
    (out / "a (2).png").write_bytes(b"our result")
    finished = {tmp_path / "in" / "a.png": out / "a (2).png", tmp_path / "in" / "b.png": out / "gone.png"}
    numbered = options(tiny_model, on_exists=OnExists.NUMBER)
    events = list(translate([tmp_path / "in"], out, numbered, finished=finished))
    ends = [event.result for event in events if isinstance(event, TranslationAdvanced)]
    assert [(end.source.name, end.state) for end in ends if end.state is FileState.SKIPPED] == [
        ("a.png", FileState.SKIPPED)
    ]
    assert events[-1].done == 2
    assert files(out) == ["a (2).png", "a.png", "b.png", "c.png"]
    assert (out / "a (2).png").read_bytes() == b"our result"


def test_what_was_found_before_is_not_walked_again(
    photos: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    found = find_inputs([photos / "sub"], out)
    make_picture(photos / "sub" / "later.png")
    monkeypatch.setattr(run, "find_inputs", lambda *_: pytest.fail("walked again"))
    events = list(translate([photos / "sub"], out, options(tiny_model), found=found))
    assert events[-1].done == len(found.files) == 3
    assert "later.png" not in files(out)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_among_the_pictures_is_named_and_skipped(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    os.mkfifo(photos / "sub" / "pipe.webp")
    events = list(translate([photos / "sub"], tmp_path / "out", options(tiny_model)))
    warned = [event.message for event in events if isinstance(event, Warned)]
    assert any("pipe.webp is a named pipe" in words for words in warned)
    assert (events[-1].done, events[-1].failed) == (3, 0)


@pytest.mark.slow
def test_an_output_folder_that_cannot_be_written_ends_the_batch(
    photos: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    seen: list[FileState] = []
    events = translate([photos], out, options(tiny_model, jobs=1))
    seen.append(next(event for event in events if isinstance(event, TranslationAdvanced)).result.state)
    out.rename(tmp_path / "gone")
    out.write_text("another program took the name")
    with pytest.raises(OutputFolderError, match="does not exist"):
        seen += [event.result.state for event in events if isinstance(event, TranslationAdvanced)]
    assert FileState.FAILED not in seen
    monkeypatch.setattr(Path, "open", _read_only)
    with pytest.raises(OutputFolderError, match="read-only"):
        next(iter(translate([photos], tmp_path / "new", options(tiny_model))))


def _read_only(path: Path, mode: str = "r", *more: object, **how: object) -> object:
    if set(mode) & set("wxa+"):
        raise OSError(errno.EROFS, "Read-only file system")
    return io.open(path, mode, *more, **how)  # noqa: UP020 - Path.open is what is replaced


def test_pictures_wait_until_there_is_room() -> None:
    gate = MemoryGate(budget=100)
    first, second, third = (gate.register() for _ in range(3))
    gate.enter(second, 60)
    gate.enter(first, 90)  # the first one never waits
    entered: list[int] = []
    waiting = threading.Thread(target=lambda: (gate.enter(third, 10, 1, 1), entered.append(third)))
    waiting.start()
    waiting.join(0.2)
    assert entered == []
    gate.leave(first)
    waiting.join(10)
    assert entered == [third]
    gate.close()
    with pytest.raises(Cancelled):
        gate.enter(gate.register(), 1000)


@pytest.mark.slow
def test_large_pictures_are_read_one_by_one(tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for index in range(6):
        make_picture(tmp_path / "in" / f"{index}.png", 64, 64)
    monkeypatch.setattr(stages, "MemoryGate", lambda: MemoryGate(budget=24 * 64 * 64))
    inside: list[int] = []
    most: list[int] = []
    read, write = stages.read_image, stages.write_image

    def reading(path: Path, admit: object) -> object:
        def admitted(width: int, height: int) -> None:
            admit(width, height)
            inside.append(1)
            most.append(len(inside))

        return read(path, admit=admitted)

    def writing(*given: object) -> object:
        notes = write(*given)
        inside.pop()
        return notes

    monkeypatch.setattr(stages, "read_image", reading)
    monkeypatch.setattr(stages, "write_image", writing)
    assert [*translate([tmp_path / "in"], tmp_path / "out", options(tiny_model, jobs=4))][-1].done == 6
    assert max(most) == 1
