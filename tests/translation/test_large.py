"""TIFFs that memory does not hold: from file to file by rows, with the pixels of the usual way."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
import torch

from put.config import ImageFormat, TranslateOptions
from put.errors import MediaError
from put.events import FileState, PictureRendered, TranslationAdvanced, Warned
from put.images import reading
from put.images.row_reading import RowImage
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import save_model
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.translation import existing
from put.translation.batch import translate
from put.translation.engine import Engine
from put.translation.large import large_engine, large_picture
from put.translation.large.large_picture import LargePicture, translate_large
from put.translation.pixels import scaling
from put.translation.translator import Translator

pytestmark = pytest.mark.slow

HEIGHT, WIDTH = 420, 372


@pytest.fixture
def tiff(tmp_path: Path) -> Path:
    random = np.random.default_rng(7)
    coarse = random.integers(0, 65536, (HEIGHT // 12, WIDTH // 12, 4)).repeat(12, 0).repeat(12, 1)
    pixels = np.clip(coarse + random.integers(-3000, 3000, coarse.shape), 0, 65535).astype(np.uint16)
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path, pixels, photometric="rgb", extrasamples=["unassalpha"], compression="zlib", tile=(64, 64), metadata=None
    )
    return path


def options(**more: object) -> TranslateOptions:
    return TranslateOptions(**({"model": "watercolour-fast", "device": "cpu", "job_report": False} | more))  # type: ignore[arg-type]


def run(source: Path, out: Path, given: TranslateOptions) -> tuple[list[TranslationAdvanced], list[str]]:
    events = list(translate([source], out, given))
    done = [event for event in events if isinstance(event, TranslationAdvanced)]
    return done, [event.message for event in events if isinstance(event, Warned)]


def by_rows(monkeypatch: pytest.MonkeyPatch, memory: int = 3_600_000) -> None:
    """Let no picture fit into memory."""
    monkeypatch.setattr(large_picture, "generator_budget", lambda *_: memory)


@pytest.mark.parametrize(
    "more",
    [
        {"work_size": 0, "strength": 0.8},
        {"work_size": 120, "keep_colours": 0.5},
        {"work_size": 200, "detail": 0.0, "precision": "bf16"},
    ],
)
def test_by_rows_comes_what_comes_of_the_whole(tiff: Path, monkeypatch: pytest.MonkeyPatch, more: dict) -> None:
    monkeypatch.setattr(scaling, "BAND", 20_000)  # as for large pictures: in bands
    whole, notes = run(tiff, tiff.parent / "whole", options(**more))
    by_rows(monkeypatch)
    monkeypatch.setattr(Engine, "translate_batch", lambda *_a, **_k: pytest.fail("not as a whole"))
    rows, notes_of_rows = run(tiff, tiff.parent / "rows", options(**more))
    assert [event.result.state for event in (*whole, *rows)] == [FileState.DONE] * 2
    assert notes_of_rows == notes
    assert (rows[0].result.width, rows[0].result.height) == (WIDTH, HEIGHT)
    assert rows[0].result.carried == whole[0].result.carried
    assert (tiff.parent / "rows" / "a.tif").read_bytes() == (tiff.parent / "whole" / "a.tif").read_bytes()


def test_noise_lies_alike_by_rows(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(1)
    network = FastPainter(FastPainterSpec(8, 1, noise=True))
    torch.nn.init.normal_(network.out.weight, std=0.2)
    model = tiff.parent / "noisy.safetensors"
    save_model(model, network, ModelCard("Noisy", margin=16))
    given = options(model=str(model), work_size=0)
    run(tiff, tiff.parent / "whole", given)
    by_rows(monkeypatch)
    monkeypatch.setattr(Engine, "translate_batch", lambda *_a, **_k: pytest.fail("not as a whole"))
    places = []
    rendered = Engine.rendered

    def noted(*given: Any, place: tuple[int, int], **more: Any) -> torch.Tensor:
        places.append(place)
        return rendered(*given, place=place, **more)

    monkeypatch.setattr(Engine, "rendered", noted)
    run(tiff, tiff.parent / "rows", given)
    assert len(set(places)) > 1
    made, whole = (tifffile.imread(tiff.parent / name / "a.tif").astype(int) for name in ("rows", "whole"))
    assert np.abs(made - whole).max() <= 1, "in 16 bits; the last one may be rounded otherwise"


def test_how_far_it_is_is_told_from_the_start_to_the_end(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_rows(monkeypatch)
    monkeypatch.setattr(large_picture, "PAUSE", 0)
    for more in ({"work_size": 0}, {"work_size": 96}):
        events = list(translate([tiff], tiff.parent / f"out {more}", options(**more)))
        told = [event for event in events if isinstance(event, PictureRendered)]
        assert {event.source for event in told} == {tiff}
        shares = [event.share for event in told]
        assert shares == sorted(shares)
        assert shares[0] < 0.6 < shares[-1] == pytest.approx(1)
        assert told[-1].seconds_left == pytest.approx(0, abs=1e-6)


def test_what_is_too_large_for_another_way_says_what_to_do(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large_picture, "MAX_PIXELS", 1000)
    done, _ = run(tiff, tiff.parent / "out", options(format=ImageFormat.JPEG))
    assert isinstance(done[0].result.error, MediaError)
    assert "Choose TIFF" in done[0].result.error.hint


def test_a_large_result_that_somebody_made_smaller_stays(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_rows(monkeypatch)
    for module in (existing, reading):
        monkeypatch.setattr(module, "MAX_PIXELS", 1000)
    monkeypatch.setattr(existing, "read_image", lambda *_: pytest.fail("not as a whole"))
    out, given = tiff.parent / "out", options(work_size=64)
    run(tiff, out, given)
    tifffile.imwrite(out / "a.tif", np.zeros((HEIGHT, WIDTH, 3), np.uint8), photometric="rgb")
    done, _ = run(tiff, out, given)
    assert done[0].result.state is FileState.SKIPPED
    (out / "a.tif").write_bytes((out / "a.tif").read_bytes()[:-1000])
    assert run(tiff, out, given)[0][0].result.state is FileState.DONE


def test_a_request_to_stop_leaves_nothing(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_rows(monkeypatch)
    stop = threading.Event()
    rows = RowImage.rows

    def read(self: RowImage, start: int, end: int) -> np.ndarray:
        if start:
            stop.set()
        return rows(self, start, end)

    monkeypatch.setattr(RowImage, "rows", read)
    events = list(translate([tiff], tiff.parent / "out", options(work_size=0), stop=stop))
    assert not any(isinstance(event, TranslationAdvanced) for event in events)
    assert not list((tiff.parent / "out").iterdir())


def test_a_file_that_is_damaged_fails_alone(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_rows(monkeypatch)
    tiff.write_bytes(tiff.read_bytes()[:-90_000])
    done, _ = run(tiff, tiff.parent / "out", options(work_size=0))
    assert "damaged or cut short" in str(done[0].result.error)
    assert not list((tiff.parent / "out").glob("*a.tif*"))


def test_what_is_no_picture_in_half_precision_is_made_in_fp32(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = options(work_size=0, precision="bf16", backend="torch")
    translator, warnings = Translator(Library().find("watercolour-fast"), given), list[str]()
    rendered = Engine.rendered

    def made(self: Engine, part: torch.Tensor, colours: float, dtype: torch.dtype, **more: Any) -> torch.Tensor:
        result = rendered(self, part, colours, torch.float32, **more)
        return result if dtype is torch.float32 else result * torch.nan

    monkeypatch.setattr(Engine, "rendered", made)
    target = tiff.parent / "result.tif"
    monkeypatch.setattr(large_picture, "PAUSE", 0)
    told = [
        event.share
        for event in translate_large(
            LargePicture(tiff, 1 << 26), target, translator, lambda message, _hint: warnings.append(message)
        )
    ]
    assert told[-1] == 1
    assert len(warnings) == 1
    assert "again in fp32" in warnings[0]
    assert tifffile.imread(target).shape == (HEIGHT, WIDTH, 4)


def test_pictures_that_fit_are_read_as_a_whole(tiff: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    translator = Translator(Library().find("watercolour-fast"), options())
    assert large_picture.large_picture(tiff, tiff, translator) is None
    by_rows(monkeypatch)
    assert large_picture.large_picture(tiff, tiff, translator) == LargePicture(tiff, 3_600_000)
    assert large_picture.large_picture(tiff, tiff.with_suffix(".png"), translator) is None
    assert large_engine.LargeSettings(0, 1, 0, 0, 400_000, torch.float32).band(10_000) == 1
