"""A folder's small pictures go through a GPU together; the GPU is the CPU in truth."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from put.config import TranslateOptions
from put.errors import ModelError
from put.events import FileState, TranslationAdvanced, TranslationFinished, Warned
from put.translation.batch import computing, translate
from put.translation.engine import Engine
from put.translation.result import Cancelled
from put.translation.translator import TranslatorFacts
from tests.conftest import make_picture
from tests.translation.fake_streams import pass_for_gpu

pytestmark = pytest.mark.slow

TOGETHER: list[int] = []
"""Pictures of each pass through the engine."""


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the CPU pass for a GPU, and pictures be read before the first is translated."""
    pass_for_gpu(monkeypatch)
    whole, part = computing.taken_together, Engine._translate_part

    def settled(translator, first, waiting):
        for reading in waiting:
            if reading.future is not None:
                reading.future.exception()
        return whole(translator, first, waiting)

    def counted(self, pictures, settings):
        done = part(self, pictures, settings)
        TOGETHER.append(len(done))
        return done

    TOGETHER.clear()
    monkeypatch.setattr("put.translation.batch.stages.taken_together", settled)
    monkeypatch.setattr(Engine, "_translate_part", counted)


def options(model: Path, **more) -> TranslateOptions:
    return TranslateOptions(model=str(model), device="cpu", work_size=64, **more)


def facts(device: str, pixels_at_once: int | None = None, side_by_side: int = 1) -> TranslatorFacts:
    return TranslatorFacts(
        name="",
        fingerprint="",
        device=device,
        precision="fp32",
        backend="torch",
        strength=1.0,
        colours=0.0,
        work_size=512,
        brush_size=None,
        is_size_given=True,
        detail=0.0,
        in_tiles=False,
        pixels_at_once=pixels_at_once,
        side_by_side=side_by_side,
    )


def folder(path: Path, many: int = 7) -> Path:
    """Pictures of one size but for the third, which is worked on at the same, and the last, which is not."""
    for number in range(many):
        make_picture(path / f"{number}.png", 96 if number == 2 else 48, 64 if number == 2 else 32, seed=number)
    make_picture(path / "z.png", 33, 47)
    return path


def results(path: Path) -> dict[str, np.ndarray]:
    return {each.name: np.asarray(Image.open(each)) for each in sorted(path.glob("*.png"))}


def test_they_give_what_each_gives_alone(gpu: None, tiny_model: Path, tmp_path: Path) -> None:
    source = folder(tmp_path / "in")
    events = [*translate([source], tmp_path / "out", options(tiny_model))]
    assert isinstance(events[-1], TranslationFinished)
    assert events[-1].done == 8
    assert TOGETHER == [4, 2, 1, 1]  # powers of two, so that few shapes recur
    names = [event.result.source.name for event in events if isinstance(event, TranslationAdvanced)]
    assert names == sorted(names)
    with pytest.MonkeyPatch.context() as alone:
        alone.setattr(TranslatorFacts, "at_once", lambda *_, **__: 1)
        [*translate([source], tmp_path / "alone", options(tiny_model))]
    wanted, found = results(tmp_path / "alone"), results(tmp_path / "out")
    assert wanted.keys() == found.keys()
    for name, pixels in wanted.items():
        assert np.abs(pixels.astype(int) - found[name]).max() <= 1


def test_a_bad_file_among_them_takes_nobody_with_it(gpu: None, tiny_model: Path, tmp_path: Path) -> None:
    source = folder(tmp_path / "in", 5)
    (source / "1.png").write_text("no picture")
    events = [*translate([source], tmp_path / "out", options(tiny_model))]
    failed = [
        event.result.source.name
        for event in events
        if isinstance(event, TranslationAdvanced) and event.result.state is FileState.FAILED
    ]
    assert failed == ["1.png"]
    assert events[-1].done == 5
    assert TOGETHER[0] == 4


def test_what_is_said_of_one_of_them_is_said_of_that_one(
    gpu: None, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = folder(tmp_path / "in", 4)
    Image.new("RGB", (48, 32)).save(source / "1.png")
    Image.new("RGB", (48, 32), "white").save(source / "3.png")
    checked = Engine._checked

    def odd(self, images, settings, dtype):
        if images.brightest().min() == 0:
            settings.warn("It is black.", "")
        if (images.whole > 0.99).flatten(1).all(1).any():
            raise ModelError("It is white.", "")
        return checked(self, images, settings, dtype)

    monkeypatch.setattr(Engine, "_checked", odd)
    events = [*translate([source], tmp_path / "out", options(tiny_model))]
    assert [event.source.name for event in events if isinstance(event, Warned)] == ["1.png"]
    failed = {
        event.result.source.name: event.result.error.message
        for event in events
        if isinstance(event, TranslationAdvanced) and event.result.error
    }
    assert failed == {"3.png": "It is white."}
    assert events[-1].done == 4


def test_a_request_to_stop_drops_them_all(gpu: None, tiny_model: Path, tmp_path: Path, monkeypatch) -> None:
    source, stop = folder(tmp_path / "in"), threading.Event()

    def stopped(*_: object) -> None:
        stop.set()
        raise Cancelled

    monkeypatch.setattr(Engine, "_checked", stopped)
    events = [*translate([source], tmp_path / "out", options(tiny_model), stop=stop)]
    assert not any(isinstance(event, TranslationFinished | TranslationAdvanced) for event in events)
    assert not results(tmp_path / "out")


def test_a_cpu_takes_what_it_computes_side_by_side_and_nobody_waits_for_the_disk() -> None:
    assert facts("cpu").at_once(48, 32) == 1
    for side, rounds in ((64, 4), (512, 2), (1024, 1)):  # where pictures are small, a few each
        own = replace(facts("cpu", side_by_side=6), work_size=0)
        assert own.at_once(side, side) == 6 * rounds
        assert replace(own, side_by_side=1).at_once(side, side) == 1
    assert facts("cpu", pixels_at_once=2**19, side_by_side=6).at_once(1024, 1024) == 2
    on_gpu = facts("cuda:0")
    assert (on_gpu.at_once(48, 32), on_gpu.at_once(2048, 512), on_gpu.at_once(1024, 1024)) == (16, 4, 16)
    assert facts("cuda:0", pixels_at_once=2**19).at_once(1024, 1024) == 2

    class Unread:
        future: Future = Future()

    class Translator:
        facts = on_gpu

        @staticmethod
        def work_size_of(*_: object) -> int:
            return 64

    picture = type("P", (), {"pixels": np.zeros((32, 48, 3), np.uint8), "alpha": None})()
    assert computing.taken_together(Translator, picture, [Unread]) == 0
