"""Generators with statistics of the whole picture, in stripes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from types import SimpleNamespace

import pytest
import torch
from torch import Tensor, nn

from put.errors import DeviceError
from put.files import scratch
from put.files.scratch import ScratchFile
from put.nn.generator import Generator
from put.nn.instance_norm import InstanceNorm2d
from put.nn.spec import GeneratorSpec
from put.nn.stripes.generator_stripes import (
    StripeSettings,
    can_be_striped,
    kept_bytes,
    render_in_stripes,
    stripe_bytes,
)
from put.nn.stripes.row_store import RowStore
from put.nn.stripes.statistics import ChannelStatistics
from put.nn.stripes.stripe_budget import GOOD_ROWS, StripeBudget, fitting
from put.paths import user_cache

CPU = torch.device("cpu")
CUT = GeneratorSpec(blocks=2, ngf=4)
CYCLEGAN = GeneratorSpec(blocks=1, ngf=4, antialias_down=False, antialias_up=False, dropout=True, in_channels=1)


class Picture:
    def __init__(self, values: Tensor) -> None:
        self.values = values
        self.channels, self.height, self.width = values.shape[1:]

    def rows(self, start: int, stop: int) -> Tensor:
        assert 0 <= start < stop <= self.height
        return self.values[:, :, start:stop].clone()


def made(spec: GeneratorSpec, height: int, width: int) -> tuple[Generator, Tensor]:
    torch.manual_seed(4)
    generator = Generator(spec).eval()
    for parameter in generator.parameters():
        parameter.data.add_(torch.randn_like(parameter) * 0.05)
    return generator, torch.rand(1, spec.in_channels, height, width) * 2 - 1


@torch.inference_mode()
def in_stripes(
    generator: Generator,
    x: Tensor,
    rows: int,
    store: torch.device | None = CPU,
    dtype: torch.dtype = torch.float32,
    pause: Callable[[], None] = lambda: None,
) -> Tensor:
    parts = list(render_in_stripes(generator, Picture(x), StripeSettings(CPU, dtype, rows, store, pause)))
    assert [start for start, _ in parts] == list(range(0, x.shape[2], rows))
    return torch.cat([part for _, part in parts], 2)


@torch.inference_mode()
def whole(generator: Generator, x: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    with torch.autocast("cpu", dtype=dtype, enabled=dtype is not torch.float32):
        return generator.render(x)


@pytest.mark.parametrize("spec", [CUT, CYCLEGAN])
@pytest.mark.parametrize("store", [CPU, None])
@pytest.mark.parametrize("size", [(44, 24), (8, 8)])
def test_stripes_give_the_whole_picture_up_to_rounding(
    spec: GeneratorSpec, store: torch.device | None, size: tuple[int, int]
) -> None:
    generator, x = made(spec, *size)
    expected = whole(generator, x)
    for rows in (4, 16, 64):
        assert (in_stripes(generator, x, rows, store) - expected).abs().max() * 127.5 < 0.01  # grey levels of 255


def test_in_half_precision_stripes_are_as_near_to_fp32_as_the_whole_is() -> None:
    generator, x = made(CUT, 32, 24)
    exact = whole(generator, x)
    of_whole = (whole(generator, x, torch.bfloat16) - exact).abs().mean()
    assert 0 < (in_stripes(generator, x, 8, None, torch.bfloat16) - exact).abs().mean() < 1.2 * of_whole


def test_in_half_precision_channels_are_normalised_as_exactly_as_on_a_gpu() -> None:
    torch.manual_seed(2)
    x = (torch.randn(1, 3, 40, 30) * 0.3 + torch.tensor([0.0, 4.0, 30.0]).view(1, 3, 1, 1)).bfloat16()
    exact = nn.functional.instance_norm(x.float())
    with torch.inference_mode():
        found = InstanceNorm2d(3)(x)
    assert found.dtype is torch.bfloat16
    assert (found.float() - exact).abs().max() <= exact.abs().max() / 256  # rounding to eight bits


def test_statistics_hold_where_the_mean_is_large() -> None:
    torch.manual_seed(1)
    values = torch.randn(1, 3, 60, 50) * torch.tensor([1.0, 0.1, 5.0]).view(1, 3, 1, 1) + 3000
    values[:, :, 40:] += 2
    statistics = ChannelStatistics(3)
    for start in range(0, 60, 7):
        statistics.add(values[:, :, start : start + 7])
    exact = values.double()[0].flatten(1)
    assert torch.allclose(statistics.mean, exact.mean(1), rtol=1e-9)
    assert torch.allclose(statistics.variance, exact.var(1, correction=0), rtol=1e-4)


def test_scratch_files_go_when_the_work_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    generator, x = made(CUT, 32, 16)
    files: list[ScratchFile] = []
    made_by_store = scratch.ScratchFile.__init__
    calls = 0

    def noted(self: ScratchFile, size: int) -> None:
        made_by_store(self, size)
        files.append(self)

    def look() -> None:
        nonlocal calls
        calls += 1
        if calls == 60:
            raise KeyboardInterrupt

    monkeypatch.setattr(scratch.ScratchFile, "__init__", noted)
    with pytest.raises(KeyboardInterrupt):
        in_stripes(generator, x, 4, None, pause=look)
    assert len(files) > 1
    assert all(file._file.closed for file in files)
    assert not list((user_cache() / "scratch").iterdir())


def test_a_disk_without_room_is_said_before_anything_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1 << 20))
    with pytest.raises(DeviceError, match="scratch space"):
        RowStore((3, 100, 100), torch.float32, None)


def test_what_does_not_fit_goes_to_the_disk_and_stripes_become_lower() -> None:
    generator, size = Generator(CUT), (4000, 1000)
    kept = kept_bytes(generator, *size, torch.float32)
    wanted = StripeSettings(CPU, torch.float32, 256, CPU, lambda: None)

    def given(device: int, elements: int = 1 << 30) -> StripeSettings:
        return fitting(generator, size, wanted, StripeBudget(device, 0, elements))

    rich = given(kept + stripe_bytes(generator, 1000, 256))
    assert (rich.store, rich.rows) == (CPU, 256)
    tight = given(kept + stripe_bytes(generator, 1000, GOOD_ROWS))
    assert (tight.store, tight.rows) == (CPU, GOOD_ROWS)
    poor = given(stripe_bytes(generator, 1000, 8))
    assert (poor.store, poor.rows) == (None, 8)
    assert given(1).rows == 4
    assert given(1 << 40, 8 * 1000 * (64 + GOOD_ROWS)).rows == 64


def test_maps_that_a_gpu_does_not_hold_go_to_memory() -> None:
    generator, gpu = Generator(CUT), torch.device("cuda")
    wanted = StripeSettings(gpu, torch.float16, 256, gpu, lambda: None)
    kept = kept_bytes(generator, 4000, 1000, torch.float16)
    for host, store in ((kept, CPU), (kept - 1, None)):
        budget = StripeBudget(stripe_bytes(generator, 1000, 64), host, 1 << 30)
        assert fitting(generator, (4000, 1000), wanted, budget).store == store


def test_rows_are_read_as_they_were_written() -> None:
    values = torch.randn(1, 3, 10, 7).to(torch.bfloat16)
    for device in (CPU, None):
        store = RowStore((3, 10, 7), torch.bfloat16, device)
        for start in (4, 0):
            store.write(start, values[:, :, start : start + 6])
        assert torch.equal(store.rows(1, 9), values[:, :, 1:9])
        store.close()


def test_other_layers_are_refused() -> None:
    generator, x = made(CUT, 16, 16)
    assert can_be_striped(generator)
    generator.model[-1] = torch.nn.Softsign()
    assert not can_be_striped(generator)
    with pytest.raises(TypeError, match="Softsign"):
        in_stripes(generator, x, 4)
