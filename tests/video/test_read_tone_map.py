"""Tone mapping against published numbers and a plain computation, colour by colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from put.video.color.tone_map import ToneMap, eetf, hlg_inverse_oetf, pq_eotf, pq_inverse_eotf, to_bt709
from put.video.probe import probe
from put.video.reader import VideoReader
from put.video.types import ColorTags, Hdr
from tests.video.clips import encode, yuv444
from tests.video.making import ffmpeg, needs_ffmpeg


def test_pq_is_as_published() -> None:
    """ITU-R BT.2408-5, table 1: reference white of 203 cd/m² is 58 %, 1000 are 75 %, 10000 are 100 %."""
    light = np.array([0.0, 100.0, 203.0, 1000.0, 4000.0, 10000.0])
    codes = pq_inverse_eotf(light)
    assert np.allclose(codes, [0.0, 0.508, 0.581, 0.752, 0.903, 1.0], atol=0.0006)
    assert np.allclose(pq_eotf(codes), light, rtol=1e-6, atol=1e-6)


def test_hlg_is_as_published() -> None:
    """ITU-R BT.2100-2, table 5: a signal of 0.5 is a twelfth, 1 is 1; 75 % is 0.265 (BT.2408-5, annex)."""
    assert np.allclose(hlg_inverse_oetf(np.array([0.0, 0.5, 0.75, 1.0])), [0, 1 / 12, 0.265, 1], atol=5e-4)


def test_the_matrix_is_as_published() -> None:
    """ITU-R BT.2087-0 gives the inverse, BT.709 to BT.2020."""
    published = [[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]]
    assert np.allclose(np.linalg.inv(to_bt709(9)), published, atol=2e-4)
    assert np.allclose(to_bt709(9).sum(1), 1, atol=1e-5)
    assert np.allclose(to_bt709(1), np.eye(3), atol=1e-6)
    assert np.allclose(to_bt709(2), to_bt709(9))


def test_the_curve_rises_keeps_shadows_and_ends_at_white() -> None:
    codes = np.linspace(0, 1, 2001)
    for peak in (400.0, 1000.0, 4000.0):
        mapped = eetf(codes, peak)
        top = float(pq_inverse_eotf(np.array(peak)))
        assert np.all(np.diff(mapped[codes <= top]) >= 0)
        assert mapped.max() == pytest.approx(float(pq_inverse_eotf(np.array(203.0))), abs=1e-9)
        dark = codes < 0.3
        assert np.allclose(mapped[dark], codes[dark])


def plainly(code: float, hdr: Hdr) -> float:
    """The result for a grey, step by step in cd/m²."""
    light = 1000 * float(hlg_inverse_oetf(np.array(code))) ** 1.2 if hdr is Hdr.HLG else float(pq_eotf(np.array(code)))
    shown = float(pq_eotf(eetf(pq_inverse_eotf(np.array(light)), 1000.0)))
    return min(shown / 203.0, 1.0) ** (1 / 2.4)


@pytest.mark.parametrize("hdr", [Hdr.PQ, Hdr.HLG])
def test_greys(hdr: Hdr) -> None:
    codes = np.linspace(0, 1, 257)
    pixels = np.rint(codes * 65535).astype(np.uint16)[:, None, None].repeat(3, 2)
    found = ToneMap(hdr, 9).apply(pixels)[:, 0].astype(float)
    assert np.abs(found - found[:, :1]).max() <= 2
    wanted = np.array([plainly(code, hdr) for code in codes])
    assert np.abs(found[:, 0] / 65535 - wanted).max() < 0.003
    assert found[0, 0] == 0
    assert found[-1, 0] >= 65500


def test_hues_stay() -> None:
    """A saturated but showable red keeps the ratio of its components in linear light."""
    linear = np.array([0.5, 0.1, 0.1])
    light = np.linalg.inv(to_bt709(9).astype(float)) @ linear * 203
    code = np.rint(pq_inverse_eotf(light) * 65535).astype(np.uint16)[None, None]
    found = (ToneMap(Hdr.PQ, 9, 1000).apply(code)[0, 0] / 65535) ** 2.4
    assert found[1] / found[0] == pytest.approx(0.2, abs=0.01)
    assert found[1] == pytest.approx(found[2], abs=0.002)


def test_colours_out_of_gamut_are_not_clipped_to_another_hue() -> None:
    code = np.rint(pq_inverse_eotf(np.array([1.0, 150.0, 1.0])) * 65535).astype(np.uint16)[None, None]
    red, green, blue = (ToneMap(Hdr.PQ, 9).apply(code)[0, 0] / 65535).tolist()
    assert green > 0.6
    assert min(red, blue) < 0.05
    assert green > max(red, blue)


@pytest.mark.parametrize(("transfer", "hdr"), [(16, Hdr.PQ), (18, Hdr.HLG)])
def test_a_video(tmp_path: Path, transfer: int, hdr: Hdr) -> None:
    """Greys of 10 bit limited range."""
    codes = np.linspace(0, 1, 64)
    y = np.rint(64 + 876 * codes).astype(np.uint16)[None].repeat(16, 0)
    planes = np.stack([y, np.full_like(y, 512), np.full_like(y, 512)])
    path = encode(tmp_path / "a.mkv", [yuv444(planes, "yuv444p10le")], tags=ColorTags(9, 9, transfer, 1))
    info = probe(path)
    assert (info.hdr, info.colour, info.bits) == (hdr, ColorTags(1, 1, 1, 1), 10)
    assert any(hdr.value in note and "tone-mapped" in note for note in info.notes)
    (frame,) = VideoReader(path)
    wanted = np.array([plainly((value - 64) / 876, hdr) for value in y[0]])
    assert frame.pixels.dtype == np.uint16
    assert np.abs(frame.pixels[8] / 65535 - wanted[:, None]).max() < 0.006


@pytest.mark.slow
@needs_ffmpeg
def test_the_peak_is_taken_from_the_file(tmp_path: Path) -> None:
    means = []
    for peak in (400, 4000):
        path = tmp_path / f"{peak}.mkv"
        mastering = f"master-display=G(8500,39850)B(6550,2300)R(35400,14600)WP(15635,16450)L({peak}0000,1)"
        tags = "colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc:range=limited"
        ffmpeg(
            *("-f", "lavfi", "-i", "color=gray:s=64x64:r=25:d=0.1,format=yuv420p10le", "-c:v", "libx265"),
            *("-x265-params", f"log-level=none:hdr10=1:max-cll={peak},100:{mastering}:{tags}", path),
        )
        (frame, *_) = VideoReader(path)
        means.append(int(frame.pixels.mean()))
    assert means[0] > means[1] + 1000
