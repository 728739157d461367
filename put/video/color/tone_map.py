"""High dynamic range (PQ and HLG) to what an ordinary screen shows: BT.709 as BT.1886 displays it.

The steps, all in linear light of the display:

1. PQ: the EOTF of SMPTE ST 2084 (ITU-R BT.2100-2, table 4). HLG: the inverse OETF of ARIB STD-B67 and the OOTF of a
   display of 1000 cd/m² with a system gamma of 1.2 (BT.2100-2, table 5).
2. The EETF of ITU-R BT.2390-10, section 5.4.1, from the source's peak to 203 cd/m², the white of SDR in HDR that
   ITU-R BT.2408-5 recommends; what is darker than about half of that stays as it is. It is worked out for the largest
   of the three components and all three are scaled alike, so that hues stay.
3. The source's primaries to those of BT.709; colours outside are drawn towards grey of the same luminance.
4. The inverse of BT.1886's EOTF: the power 1 / 2.4.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from put.video.types import Hdr

__all__ = ["WHITE", "ToneMap", "eetf", "hlg_inverse_oetf", "pq_eotf", "pq_inverse_eotf", "to_bt709"]

Floats = NDArray[np.float32]

WHITE = 203.0
"""cd/m² that become the white of the result."""
_HLG_PEAK = 1000.0
_HLG_GAMMA = 1.2
_BAND = 1 << 16
"""Pixels worked on at once, so that they stay in the processor's cache."""
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)

_D65 = (0.3127, 0.3290)
_DCI = (0.314, 0.351)
_POINTS: dict[int, tuple[tuple[float, float], ...]] = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060), _D65),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), _D65),
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _DCI),
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _D65),
}
"""Chromaticities of red, green, blue and white by the number of the primaries in ITU-T H.273, table 2."""


def pq_eotf(code: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return cd/m², 0 to 10000, of PQ codes from 0 to 1 (BT.2100-2, table 4)."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    root = np.power(np.clip(code, 0, 1), 1 / m2)
    return 10000.0 * np.power(np.maximum(root - c1, 0) / (c2 - c3 * root), 1 / m1)


def pq_inverse_eotf(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return PQ codes from 0 to 1 of cd/m² (BT.2100-2, table 4)."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    power = np.power(np.clip(light, 0, 10000) / 10000.0, m1)
    return np.power((c1 + c2 * power) / (1 + c3 * power), m2)


def hlg_inverse_oetf(code: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return light of the scene, 0 to 1, of HLG codes from 0 to 1 (BT.2100-2, table 5)."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(code <= 0.5, code * code / 3, (np.exp((np.maximum(code, 0.5) - c) / a) + b) / 12)


def eetf(code: NDArray[np.float64], peak: float, white: float = WHITE) -> NDArray[np.float64]:
    """Return PQ codes of a display of ``white`` cd/m² for PQ codes mastered to ``peak`` (BT.2390-10, section 5.4.1).

    Black is 0 on both, so that no black is lifted.
    """
    top, target = (float(pq_inverse_eotf(np.array(light))) for light in (peak, white))
    if target >= top:
        return np.minimum(code, target)
    scaled, most = np.clip(code / top, 0, 1), target / top
    knee = 1.5 * most - 0.5
    t = np.clip((scaled - knee) / (1 - knee), 0, 1)
    spline = (2 * t**3 - 3 * t**2 + 1) * knee + (t**3 - 2 * t**2 + t) * (1 - knee) + (3 * t**2 - 2 * t**3) * most
    return np.where(scaled < knee, scaled, spline) * top


@cache
def to_bt709(primaries: int) -> Floats:
    """Return ``[3, 3]``: linear RGB with these primaries to linear RGB with BT.709's (SMPTE RP 177). Unknown ones:
    BT.2020.

    The white of DCI-P3 becomes the white of BT.709.
    """
    source = _to_xyz(primaries if primaries in _POINTS else 9)
    return (np.linalg.inv(_to_xyz(1)) @ source).astype(np.float32)


def _to_xyz(primaries: int) -> NDArray[np.float64]:
    *corners, white = _POINTS[primaries]
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in corners]).T
    x, y = _D65 if white == _DCI else white
    return columns * np.linalg.solve(columns, np.array([x / y, 1.0, (1 - x - y) / y]))


class ToneMap:
    """One kind of HDR to SDR.

    Args:
        hdr: the transfer curve.
        primaries: their number in ITU-T H.273.
        peak: cd/m² of the brightest that the source holds; 0 where it does not say: 1000. HLG is always shown as on
            a display of 1000.
    """

    def __init__(self, hdr: Hdr, primaries: int, peak: float = 0.0) -> None:
        codes = np.arange(65536) / 65535.0
        self._hlg = hdr is Hdr.HLG
        top = _HLG_PEAK if self._hlg or not peak else float(np.clip(peak, WHITE, 10000.0))
        light = pq_eotf(codes)
        mapped = pq_eotf(eetf(codes, top))
        gain = np.divide(mapped, light, out=np.ones_like(light), where=light > 0) / WHITE
        gain[0] = 1 / WHITE
        self._gain = gain.astype(np.float32)
        self._light = (hlg_inverse_oetf(codes) if self._hlg else light).astype(np.float32)
        self._code_of_fourth_root = self._roots() if self._hlg else np.zeros(0, np.uint16)
        self._matrix = to_bt709(primaries)
        source = _to_xyz(primaries if primaries in _POINTS else 9)
        self._luminance = source[1].astype(np.float32)

    def apply(self, pixels: NDArray[np.uint16]) -> NDArray[np.uint16]:
        """Convert ``[H, W, 3]`` of R'G'B' from the source's curve to BT.709's, both 0 to 65535."""
        flat = pixels.reshape(-1, 3)
        out = np.empty_like(flat)
        for at in range(0, len(flat), _BAND):
            out[at : at + _BAND] = self._band(np.ascontiguousarray(flat[at : at + _BAND].T)).T
        return out.reshape(pixels.shape)

    def _band(self, codes: NDArray[np.uint16]) -> NDArray[np.uint16]:
        """Convert ``[3, N]`` likewise: whole channels are several times faster to work on than pixels."""
        light = self._light.take(codes)
        brightest = _most(codes)
        if self._hlg:
            luminance = self._luminance @ light
            light *= _HLG_PEAK * cv2.pow(luminance, _HLG_GAMMA - 1).reshape(-1)
            roots = np.sqrt(np.sqrt(_most(light) * np.float32(1 / 10000.0)))
            brightest = self._code_of_fourth_root.take((roots * 65535).astype(np.uint16))
        light *= self._gain.take(brightest)
        rgb = _within(self._matrix @ light)
        return np.asarray(cv2.pow(rgb, 1 / 2.4) * np.float32(65535) + np.float32(0.5), np.uint16)

    @staticmethod
    def _roots() -> NDArray[np.uint16]:
        """Return the PQ code of each fourth root of light, as a table."""
        light = 10000.0 * (np.arange(65536) / 65535.0) ** 4
        return np.asarray(np.rint(pq_inverse_eotf(light) * 65535), np.uint16)


def _most(planes: NDArray[Any]) -> Any:
    return np.maximum(np.maximum(planes[0], planes[1]), planes[2])


def _within(rgb: Floats) -> Floats:
    """Return ``[3, N]`` of linear colours drawn towards the grey of their luminance until all is in 0 to 1."""
    low, high = np.minimum(np.minimum(rgb[0], rgb[1]), rgb[2]), _most(rgb)
    outside = np.flatnonzero((low < 0) | (high > 1))
    if outside.size:
        part, low, high = rgb[:, outside], low[outside], high[outside]
        grey = np.clip(_LUMA @ part, 0, 1)
        down = np.divide(grey, grey - low, out=np.ones_like(grey), where=low < 0)
        up = np.divide(1 - grey, high - grey, out=np.ones_like(grey), where=high > 1)
        rgb[:, outside] = np.clip(grey + (part - grey) * np.minimum(down, up), 0, 1)
    return rgb
