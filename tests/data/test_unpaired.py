"""Rounds of random crops: the same whatever is cached, decoded ahead or taken up again."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from put.data import unpaired
from put.data.augment import read_small
from put.data.unpaired import UnpairedDataset
from put.errors import MediaError, TrainingError
from tests.conftest import make_picture

PLENTY = 1 << 30


def folder_of(paths: list[Path], seed: int = 0, **more: Any) -> UnpairedDataset:
    return UnpairedDataset(paths, 64, (64, 80), random.Random(seed), **more)


def plain(path: Path, value: int) -> Path:
    """A picture of one grey, so that its crops tell which it is."""
    Image.new("RGB", (90, 70), (value, value, value)).save(path)
    return path


def values(batch: Tensor) -> list[int]:
    return [round((float(each.mean()) + 1) * 127.5) for each in batch]


@pytest.fixture
def mixed(tmp_path: Path) -> list[Path]:
    """Pictures of several formats and sizes; the third and the sixth cannot be read."""
    sizes = ((90, 70), (70, 90), (64, 64), (400, 300), (30, 20), (120, 80), (700, 90))
    endings = (".png", ".jpg", ".png", ".jpg", ".webp", ".png", ".tif")
    paths = [
        make_picture(tmp_path / f"{index}{ending}", *size, seed=index)
        for index, (size, ending) in enumerate(zip(sizes, endings, strict=True))
    ]
    paths[2].write_bytes(b"no picture at all")
    paths[5].write_bytes(paths[5].read_bytes()[:100])
    return paths


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is decoded, in order."""
    seen: list[Path] = []

    def counted(path: Path, short_side: int) -> Tensor:
        seen.append(path)
        return read_small(path, short_side)

    monkeypatch.setattr(unpaired, "read_small", counted)
    return seen


def run(folder: UnpairedDataset, counts: tuple[int, ...] = (1, 3, 8, 2, 5)) -> list[Tensor]:
    try:
        return [folder.batch(count) for count in counts]
    finally:
        folder.close()


def test_a_batch_has_its_shape_type_and_range(mixed: list[Path]) -> None:
    batch = folder_of(mixed).batch(5)
    assert batch.shape == (5, 3, 64, 64)
    assert batch.dtype == torch.float32
    assert batch.min() >= -1
    assert batch.max() <= 1
    assert batch.std() > 0.1


@pytest.mark.parametrize(
    "more", [{"cache_bytes": 0}, {"cache_bytes": 40_000}, {"workers": 4}, {"workers": 3, "cache_bytes": 0}]
)
def test_neither_cache_nor_threads_change_what_comes(mixed: list[Path], more: dict[str, int]) -> None:
    usual, other = folder_of(mixed, 7), folder_of(mixed, 7, **more)
    for one, two in zip(run(usual), run(other), strict=True):
        assert torch.equal(one, two)
    assert usual.rng.getstate() == other.rng.getstate()
    assert usual.order() == other.order()
    assert [path for path, _ in usual.unreadable] == [path for path, _ in other.unreadable]


@pytest.mark.parametrize("workers", [0, 3])
@pytest.mark.parametrize(("before", "otherwise"), [(1, 0), (4, 0), (9, 0), (9, 2), (1, 9)])
def test_a_run_that_is_taken_up_goes_on_bit_by_bit(
    mixed: list[Path], before: int, otherwise: int, workers: int
) -> None:
    first = folder_of(mixed, 3)
    first.batch(before)
    order, state = first.order(), first.rng.getstate()
    again = folder_of(mixed, 99, workers=workers)
    if otherwise:  # what it did before, and which pictures it knows to be unreadable, does not matter
        again.batch(otherwise)
    again.rng.setstate(state)
    again.set_order(order)
    for one, two in zip(run(first), run(again), strict=True):
        assert torch.equal(one, two)
    assert first.rng.getstate() == again.rng.getstate()


def test_an_order_is_a_copy_and_what_is_out_of_range_is_left_out(mixed: list[Path]) -> None:
    folder = folder_of(mixed)
    folder.batch(1)
    order = folder.order()
    order.clear()
    assert folder.order()
    folder.set_order([0, 99, 3, -1])
    assert folder.order() == [0, 3]


def test_a_round_shows_each_picture_once(tmp_path: Path) -> None:
    paths = [plain(tmp_path / f"{value}.png", value) for value in range(10, 130, 10)]
    folder = folder_of(paths)
    rounds = [values(folder.batch(12)) for _ in range(3)]
    assert all(sorted(each) == list(range(10, 130, 10)) for each in rounds)
    assert rounds[0] != rounds[1] != rounds[2]


def test_half_of_the_crops_are_mirrored(tmp_path: Path) -> None:
    ramp = np.tile(np.arange(80, dtype=np.uint8)[None, :, None] * 3, (80, 1, 3))
    Image.fromarray(ramp).save(tmp_path / "ramp.png")
    batch = folder_of([tmp_path / "ramp.png"]).batch(400)
    mirrored = (batch[:, 0, 0, 0] > batch[:, 0, 0, -1]).float().mean()
    assert 0.42 < mirrored < 0.58


@pytest.mark.parametrize("workers", [0, 2])
def test_unreadable_pictures_are_left_out_and_listed_with_the_reason(mixed: list[Path], workers: int) -> None:
    folder = folder_of(mixed, workers=workers)
    run(folder, (20,))
    assert {path for path, _ in folder.unreadable} == {mixed[2], mixed[5]}
    assert len(folder.unreadable) == 2
    reasons = dict(folder.unreadable)
    assert isinstance(reasons[mixed[2]], MediaError)
    assert reasons[mixed[2]].message != reasons[mixed[5]].message
    assert folder.paths == [path for index, path in enumerate(mixed) if index not in (2, 5)]


@pytest.mark.parametrize("workers", [0, 2])
def test_no_readable_picture_is_an_error(tmp_path: Path, workers: int) -> None:
    paths = [tmp_path / f"{index}.png" for index in range(3)]
    for path in paths:
        path.write_bytes(b"text")
    folder = folder_of(paths, workers=workers)
    for _ in range(2):
        with pytest.raises(TrainingError, match="None of the pictures") as caught:
            folder.batch(1)
        assert str(tmp_path) in caught.value.message
        first, reason = folder.unreadable[0]
        assert first.name in caught.value.hint
        assert reason.message in caught.value.hint
    folder.close()
    assert len(folder.unreadable) == 3
    with pytest.raises(TrainingError):
        folder_of([]).batch(1)


def test_one_picture_gives_different_crops(tmp_path: Path) -> None:
    path = make_picture(tmp_path / "one.png", 300, 200)
    batch = folder_of([path]).batch(8)
    assert len({each.numpy().tobytes() for each in batch}) == 8


def test_pictures_are_decoded_once_where_there_is_room(mixed: list[Path], reads: list[Path]) -> None:
    run(folder_of(mixed, cache_bytes=PLENTY), (70,))
    assert sorted(reads) == mixed


def test_the_cache_keeps_to_its_bytes(tmp_path: Path, reads: list[Path]) -> None:
    paths = [make_picture(tmp_path / f"{index}.png", 160, 160) for index in range(6)]
    each = 80 * 80 * 3  # a short side of 80 is the largest that crops need
    run(folder_of(paths, cache_bytes=2 * each + each // 2), (24,))
    assert sorted(reads.count(path) for path in paths) == [1, 1, 4, 4, 4, 4]


def test_threads_decode_only_a_few_pictures_ahead(tmp_path: Path, reads: list[Path]) -> None:
    paths = [make_picture(tmp_path / f"{index:02d}.png", 64, 64) for index in range(40)]
    folder = folder_of(paths, workers=2)
    folder.batch(1)
    coming = [paths[index] for index in folder.order()[::-1]]
    until = time.monotonic() + 10
    while len(reads) < 9 and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.1)  # in which all forty could be read
    assert sorted(reads) == sorted({*paths} - {*coming[8:]})
    folder.close()


def test_pictures_decoded_ahead_are_used(tmp_path: Path, reads: list[Path]) -> None:
    paths = [make_picture(tmp_path / f"{index:02d}.png", 64, 64) for index in range(20)]
    run(folder_of(paths, workers=2, cache_bytes=0), (20,))
    assert sorted(reads) == paths


def test_closing_ends_the_threads_and_crops_go_on(mixed: list[Path]) -> None:
    def ours() -> list[str]:
        return [thread.name for thread in threading.enumerate() if thread.name.startswith("pictures")]

    plain_one, threaded = folder_of(mixed, 2), folder_of(mixed, 2, workers=3)
    assert torch.equal(plain_one.batch(2), threaded.batch(2))
    assert ours()
    threaded.close()
    threaded.close()
    assert not ours()
    assert torch.equal(plain_one.batch(6), threaded.batch(6))


def test_small_and_narrow_pictures_do_no_harm(tmp_path: Path) -> None:
    paths = [
        make_picture(tmp_path / f"{width}x{height}.png", width, height)
        for width, height in ((1, 1), (1, 900), (900, 2))
    ]
    assert folder_of(paths).batch(9).isfinite().all()


def test_a_whole_picture_uses_no_randomness(mixed: list[Path]) -> None:
    folder = folder_of(mixed)
    state = folder.rng.getstate()
    whole = folder.whole(mixed[3], 128)
    assert whole is not None
    assert whole.shape == (3, 128, 168)
    assert whole.dtype == torch.float32
    assert whole.device.type == "cpu"
    assert folder.whole(mixed[2], 128) is None
    assert folder.rng.getstate() == state
    assert not folder.order()


def test_a_sample_of_a_long_picture_stays_small(tmp_path: Path) -> None:
    line = make_picture(tmp_path / "line.png", 6000, 3)
    whole = folder_of([line]).whole(line, 256)
    assert whole is not None
    assert whole.shape == (3, 256, 512)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")
def test_a_gpu_sees_the_same(mixed: list[Path]) -> None:
    batch = folder_of(mixed, device=torch.device("cuda"), workers=2).batch(12)
    assert batch.device.type == "cuda"
    assert torch.allclose(batch.cpu(), folder_of(mixed).batch(12), atol=1e-4)


@pytest.mark.parametrize("started", [0, 2])
def test_where_no_thread_can_be_started_it_goes_on_without(
    mixed: list[Path], started: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, count = threading.Thread.start, []

    def start_few(self: threading.Thread) -> None:
        if self.name.startswith("pictures"):
            count.append(self)
            if len(count) > started:
                raise RuntimeError("can't start new thread")
        start(self)

    usual = run(folder_of(mixed, 7))
    monkeypatch.setattr(threading.Thread, "start", start_few)
    other = folder_of(mixed, 7, workers=4, cache_bytes=0)
    for one, two in zip(usual, run(other), strict=True):
        assert torch.equal(one, two)
    assert len(count) == started + 1  # it does not try again
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("pictures")]
