from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.errors import OptionError, TrainingError
from put.events import Warned
from put.nn.diff_augment import diff_augment
from put.training.estimate.crops import CropShown, CropsShown, show_crops
from put.training.loop.distributed import SINGLE_PROCESS
from put.training.loop.trainer import Trainer
from put.training.validation.split import choose_split
from tests.training.running import OPTIONS, make_sides

WANTED = replace(OPTIONS, seed=3, load_max=1.6, zoom_b=1.5, batch=2)


def shown(events: object) -> list[CropShown]:
    return [event for event in events if isinstance(event, CropShown)]  # type: ignore[attr-defined]


def pixels(path: Path) -> torch.Tensor:
    with Image.open(path) as picture:
        assert picture.mode == "RGB"
        return torch.from_numpy(np.asarray(picture).copy()).permute(2, 0, 1).float()


def as_stored(crops: torch.Tensor) -> torch.Tensor:
    return ((crops + 1) * 127.5).round().clamp(0, 255)


@pytest.mark.slow
def test_the_crops_are_those_of_the_runs_first_batches(tmp_path: Path) -> None:
    a, b = make_sides(tmp_path)
    gone = {a / "3.png", b / "4.png"}
    *crops, last = show_crops(a, b, tmp_path / "out" / "deep", WANTED, count=6, left_out=gone)
    assert last == CropsShown(12)
    split = choose_split(a, b, WANTED, gone)
    session = Trainer((a, b), tmp_path / "run", WANTED, split, torch.device("cpu"), SINGLE_PROCESS)
    with closing(session):
        for side, name in zip(session._loaders, "AB", strict=True):
            paths = [crop.path for crop in shown(crops) if crop.side == name]
            assert [path.name for path in paths] == [f"{name.lower()}-0{index}.png" for index in range(6)]
            drawn = as_stored(torch.cat([side.batch(WANTED.batch) for _ in range(3)]))
            assert torch.equal(torch.stack([pixels(path) for path in paths]), drawn)
    assert not (tmp_path / "run").exists()


def test_each_crop_names_its_source(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    for folder, first in ((a, 0), (b, 100)):
        folder.mkdir()
        for index in range(4):
            Image.new("RGB", (70, 90), (first + 10 * index, 200, 50)).save(folder / f"{first + 10 * index}.png")
    crops = shown(show_crops(a, b, tmp_path / "out", OPTIONS, count=9))
    assert len(crops) == 18
    for crop in crops:
        assert crop.source.parent == (a if crop.side == "A" else b)
        assert float(pixels(crop.path)[0].mean()) == pytest.approx(int(crop.source.stem), abs=1)
    assert len({crop.source for crop in crops}) == 8


def test_unreadable_pictures_are_told_and_passed_over(tmp_path: Path) -> None:
    a, b = make_sides(tmp_path, 3)
    (a / "1.png").write_bytes(b"nothing")
    events = list(show_crops(a, b, tmp_path / "out", OPTIONS, count=4))
    assert [event.source for event in events if isinstance(event, Warned)] == [a / "1.png"]
    sources = {crop.source.name for crop in shown(events) if crop.side == "A"}
    assert sources == {"0.png", "2.png"}


def test_what_the_discriminator_sees_is_shown_of_b(tmp_path: Path) -> None:
    a, b = make_sides(tmp_path, 3)
    options = replace(OPTIONS, diff_augment=("colour", "cutout"))
    crops = shown(show_crops(a, b, tmp_path / "out", options, count=3))
    assert all(crop.seen is None for crop in crops if crop.side == "A")
    chance = torch.Generator().manual_seed(options.seed + 1)
    for crop in crops:
        if crop.side == "B":
            assert crop.seen == crop.path.with_name(f"{crop.path.stem}-discriminator.png")
            wanted = as_stored(diff_augment(pixels(crop.path)[None] / 127.5 - 1, options.diff_augment, chance))[0]
            difference = (pixels(crop.seen) - wanted).abs()  # the crop was rounded when it was written
            assert float(difference.max()) <= 3
            assert float((pixels(crop.seen) - pixels(crop.path)).abs().mean()) > 10
    assert all(crop.seen is None for crop in shown(show_crops(a, b, tmp_path / "out", OPTIONS, count=1)))


def test_one_picture_a_side(tmp_path: Path) -> None:
    a, b = make_sides(tmp_path, 1)
    options = replace(OPTIONS, single=True)
    crops = shown(show_crops(a / "0.png", b / "0.png", tmp_path / "out", options, count=2))
    assert [crop.source for crop in crops] == [a / "0.png", b / "0.png"] * 2


def test_refusals_are_those_of_training(tmp_path: Path) -> None:
    a, b = make_sides(tmp_path, 2)
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    for first, second, out, count, kind in (
        (a, a, tmp_path / "out", 2, OptionError),
        (a, tmp_path, tmp_path.parent / "out", 2, OptionError),
        (a, b, b / "crops", 2, OptionError),
        (a, b, a, 2, OptionError),
        (a, b, tmp_path / "out", 0, OptionError),
        (a, tmp_path / "empty", tmp_path / "out", 2, TrainingError),
        (a, tmp_path / "missing", tmp_path / "out", 2, TrainingError),
    ):
        with pytest.raises(kind):
            list(show_crops(first, second, out, OPTIONS, count=count))
    assert not (tmp_path / "out").exists()
    assert not (b / "crops").exists()
    with pytest.raises(TrainingError, match="left out"):
        list(show_crops(a, b, tmp_path / "out", OPTIONS, left_out=[b / "0.png", b / "1.png"]))
    for picture in a.iterdir():
        picture.write_bytes(b"nothing")
    with pytest.raises(TrainingError):
        list(show_crops(a, b, tmp_path / "out", OPTIONS))
    assert not (tmp_path / "out").exists()
