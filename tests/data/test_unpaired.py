from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from PIL import Image

from put.data.unpaired import PictureFolder, find_pictures
from tests.conftest import make_picture


def folder_of(paths: list[Path], seed: int = 0) -> PictureFolder:
    return PictureFolder(paths, 64, (64, 80), random.Random(seed))


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    for name in ("a.png", "sub/b.jpg", ".thumbnails/c.png", "._d.png"):
        make_picture(tmp_path / name)
    assert find_pictures(tmp_path) == [tmp_path / "a.png", tmp_path / "sub" / "b.jpg"]


def test_16_bit_grey_keeps_its_brightness(tmp_path: Path) -> None:
    Image.fromarray(np.full((70, 80), 257 * 100, np.uint16)).save(tmp_path / "grey.png")
    batch = folder_of([tmp_path / "grey.png"]).batch(1)
    assert np.allclose((batch.numpy() + 1) * 127.5, 100, atol=0.01)


def test_a_sample_of_a_long_picture_stays_small(tmp_path: Path) -> None:
    line = make_picture(tmp_path / "line.png", 6000, 3)
    whole = folder_of([line]).whole(line, 256)
    assert whole is not None
    assert whole.size == (512, 256)


def test_a_round_goes_on_where_it_was_though_a_picture_could_not_be_read(tmp_path: Path) -> None:
    paths = [make_picture(tmp_path / f"{index}.png", seed=index) for index in range(6)]
    paths[1].write_bytes(b"no picture")
    first = folder_of(paths, seed=3)
    while not first.unreadable or not first.order():
        first.batch(1)
    again = folder_of(paths)
    again.set_order(first.order())
    assert [again.paths[index] for index in again.order()] == list(first._order)
