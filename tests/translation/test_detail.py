from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from put.nn.resize import resize
from put.translation.engine import Engine
from put.translation.pixels.detail import detail_map
from put.translation.pixels.scaling import as_tensor, enlarged_rows, scaled_to
from put.translation.transfer.sources import Sources
from tests.translation.test_engine import Stub

CPU = torch.device("cpu")


def scene(side: int = 256) -> torch.Tensor:
    """A sharp coloured edge, stripes and a plain, ``[1, 3, side, side]``."""
    picture = torch.full((1, 3, side, side), 0.3)
    picture[:, 0, :, side // 2 :] = 0.8
    picture[:, :, : side // 4] += (torch.arange(side) % 16 < 8) * 0.2
    return picture


def sharpness(picture: torch.Tensor) -> float:
    return float(cv2.Laplacian(picture[0].mean(0).numpy(), cv2.CV_32F).var())


def with_detail(result: torch.Tensor, small: torch.Tensor, source: torch.Tensor, amount: float) -> torch.Tensor:
    size = (source.shape[2], source.shape[3])
    found = detail_map(result, small, amount, size[0] / small.shape[2])
    return torch.cat([found.rows(source[:, :, a : a + 50], size, slice(a, a + 50)) for a in range(0, size[0], 50)], 2)


def test_bands_are_the_whole_and_scaling_is_torchs() -> None:
    picture = torch.rand(2, 3, 57, 43)
    for size in ((131, 97), (20, 31), (57, 43)):
        whole = enlarged_rows(picture, size, slice(None))
        bands = [enlarged_rows(picture, size, slice(start, start + 13)) for start in range(0, size[0], 13)]
        assert torch.equal(torch.cat(bands, 2), whole)
        assert torch.allclose(whole, resize(picture, size), atol=2e-5)


def test_shrinking_in_bands_is_torchs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("put.translation.pixels.scaling.BAND", 1000)
    pixels = np.random.default_rng(0).integers(0, 65536, (90, 70, 3), np.uint16)
    wanted = resize(as_tensor([pixels], CPU), (31, 24)).clamp(0, 1)
    assert torch.allclose(scaled_to(Sources([pixels], CPU), (31, 24)), wanted, atol=2e-6)


def test_a_result_that_follows_its_input_gets_its_edges_back() -> None:
    source = scene()
    small = resize(source, (64, 64))
    darker = small * 0.6 + 0.1
    plain, sharp = (with_detail(darker, small, source, amount) for amount in (0.0, 1.0))
    assert torch.allclose(plain, resize(darker, (256, 256)), atol=2e-5)
    wanted = source * 0.6 + 0.1
    assert (sharp - wanted).abs().mean() < 0.5 * (plain - wanted).abs().mean()
    assert sharpness(sharp) > 10 * sharpness(plain)
    assert sharp.max() < wanted.max() + 0.005 < plain.max(), "no halo"
    assert sharp.min() > wanted.min() - 0.008 > plain.min()


def test_what_has_nothing_of_its_input_takes_nothing_from_it() -> None:
    source = scene()
    small = resize(source, (64, 64))
    flat = torch.full_like(small, 0.5)
    assert torch.allclose(with_detail(flat, small, source, 1.0), torch.full_like(source, 0.5), atol=1e-4)


def test_a_grey_style_stays_grey() -> None:
    source = scene()
    small = resize(source, (64, 64))
    grey = small.mean(1, keepdim=True).expand(1, 3, 64, 64).contiguous()
    made = with_detail(grey, small, source, 1.0)
    assert (made - made.mean(1, keepdim=True)).abs().max() < 2e-3


def test_maps_do_not_depend_on_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    result, source = torch.rand(1, 3, 70, 40), torch.rand(1, 3, 70, 40)
    whole = detail_map(result, source, 0.8, 3.0).maps
    monkeypatch.setattr("put.translation.pixels.detail.BAND", 4 * 40 * 11)
    assert torch.equal(detail_map(result, source, 0.8, 3.0).maps, whole)


def test_strokes_stay() -> None:
    source = torch.full((1, 3, 256, 256), 0.5)
    small = resize(source, (64, 64))
    strokes = small + torch.rand(1, 1, 64, 64, generator=torch.Generator().manual_seed(0)) * 0.2
    made, plain = (with_detail(strokes, small, source, amount) for amount in (1.0, 0.0))
    assert made.std() > 0.45 * plain.std()


@pytest.mark.slow
def test_the_engine_adds_detail_only_where_it_enlarges() -> None:
    pixels = (scene(200)[0].permute(1, 2, 0).numpy() * 255).astype(np.uint8)
    engine = Engine(Stub(lambda x: x * 0.6), CPU, torch.float32)
    given = {"strength": 1.0, "warn": lambda *_: None}
    own = [engine.translate(pixels, work_size=0, detail=amount, **given).pixels for amount in (0.0, 1.0)]
    assert np.array_equal(*own)
    plain, sharp = (engine.translate(pixels, work_size=50, detail=amount, **given).pixels for amount in (0.0, 1.0))
    assert np.abs(sharp - own[0]).mean() < 0.6 * np.abs(plain - own[0]).mean()
