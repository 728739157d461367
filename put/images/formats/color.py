"""Convert the colours of a file to sRGB, at the depth of the file."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

import numpy as np

from put.images.formats.decoded import Decoded, Samples, Space, narrowed
from put.images.formats.matrix_profile import Shaper

__all__ = [
    "SRGB_POINTS",
    "adobe_rgb_profile",
    "coded_profile",
    "described_profile",
    "is_large",
    "srgb_profile",
    "to_srgb",
]

_NAMES = {Space.GREY: b"GRAY", Space.RGB: b"RGB ", Space.CMYK: b"CMYK"}
_CODES = {Space.GREY: "gray", Space.RGB: "rgb", Space.CMYK: "cmyk"}
_WHITE = (0.3127, 0.3290)
SRGB_POINTS = (*_WHITE, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
"""sRGB's chromaticities: x and y of white, red, green and blue."""
_P3_POINTS = (*_WHITE, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06)
_BT2020_POINTS = (*_WHITE, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
_SMALL = 300_000  # samples up to which measuring a profile takes longer than using it
_BAND = 1 << 22  # pixels handed to the colour engine at once, which keeps its working memory small


@cache
def srgb_profile() -> bytes:
    """Return the sRGB profile that results carry; the same bytes every time."""
    import imagecodecs

    profile = bytearray(imagecodecs.cms_profile("srgb"))
    profile[24:36] = bytes((7, 232, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # made on 1 January 2024, not at this moment
    profile[84:100] = bytes(16)
    return bytes(profile)


@cache
def adobe_rgb_profile() -> bytes:
    """Return a profile equal to Adobe RGB (1998), for cameras that only say so in EXIF."""
    return described_profile((*_WHITE, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06), 563 / 256)


def described_profile(points: tuple[float, ...], gamma: float) -> bytes:
    """Return a profile from chromaticities (x and y of white, red, green, blue) and a display gamma; 0 for sRGB's
    curve.
    """
    import imagecodecs

    curve = None
    if not gamma:
        light = np.linspace(0, 1, 4096)
        curve = np.where(light <= 0.04045, light / 12.92, ((light + 0.055) / 1.055) ** 2.4).astype(np.float32)
    return imagecodecs.cms_profile(
        "rgb", whitepoint=points[:2], primaries=points[2:], gamma=gamma or None, transferfunction=curve
    )


def coded_profile(primaries: int, transfer: int) -> tuple[bytes, tuple[str, ...]]:
    """Return a profile for code points of ITU-T H.273, as PNG, AVIF and HEIC hold them; nothing for sRGB.

    Returns:
        The profile, and warnings on what could not be honoured.
    """
    if transfer in (16, 18):
        return b"", ("It is an HDR picture; its colours are read as standard ones and may look flat.",)
    gamma = {4: 2.2, 5: 2.8, 8: 1.0}.get(transfer, 0.0)
    points = {9: _BT2020_POINTS, 12: _P3_POINTS}.get(primaries, SRGB_POINTS)
    if points is SRGB_POINTS and not gamma:
        return b"", ()
    return described_profile(points, gamma), ()


def to_srgb(decoded: Decoded, *, measured: bool | None = None) -> tuple[Samples, tuple[str, ...]]:
    """Return the picture's colours in sRGB, relative colorimetric with black point compensation.

    The depth stays: 16-bit samples are converted with 16-bit precision. Colours already in sRGB stay unchanged.

    Args:
        decoded: the picture, or rows of one.
        measured: whether the profile is measured, see :func:`is_large`; by the number of samples where it is left open.

    Returns:
        [H, W, 3] of the samples' type, and warnings on what had to be guessed.
    """
    samples, space = decoded.samples, decoded.space
    profile, notes = _fitting_profile(decoded)
    if space is Space.CMYK:
        notes += ("It is in CMYK; the result is in RGB.",)
    if profile and space is Space.GREY and profile[16:20] == b"RGB ":
        samples, space = _repeat(samples), Space.RGB
    if profile:
        try:
            return _convert(samples, space, profile, is_large(samples.size) if measured is None else measured), notes
        except RuntimeError:  # the colour engine's own error
            notes += ("Its colour profile is damaged and was ignored.",)
    if space is Space.CMYK:
        return _plain_cmyk(samples), (*notes, "It has no usable colour profile; its colours are approximate.")
    return (_repeat(samples) if space is Space.GREY else samples), notes


def is_large(samples: int) -> bool:
    """Return whether measuring the profile of a picture pays, by its number of samples."""
    return samples > _SMALL


def _fitting_profile(decoded: Decoded) -> tuple[bytes, tuple[str, ...]]:
    """Return the profile to use, if there is one and it fits the samples."""
    if not decoded.profile:
        return decoded.implied, ()
    name = decoded.profile[16:20]
    if name == _NAMES[decoded.space] or (decoded.space is Space.GREY and name == b"RGB "):
        return decoded.profile, ()
    return b"", ("Its colour profile is for another kind of picture and was ignored.",)


def _convert(samples: Samples, space: Space, profile: bytes, measured: bool) -> Samples:
    if space is Space.RGB and _is_srgb(profile, samples.dtype):
        return samples
    if space is Space.GREY:  # converting every possible value is quicker, and free of the engine's rounding
        values = np.arange(np.iinfo(samples.dtype).max + 1, dtype=np.uint16).reshape(1, -1)
        exact = values if samples.dtype == np.uint16 else values * np.uint16(257)
        table = _transform(exact, profile, _CODES[space])[0]
        return (table if samples.dtype == np.uint16 else narrowed(table))[samples]
    if space is Space.RGB and samples.dtype == np.uint16 and measured and (shaper := _shaper(profile)).fits:
        return shaper.convert(samples)
    height, width = samples.shape[:2]
    out = np.empty((height, width, 3), samples.dtype)
    rows = max(1, _BAND // width)
    for top in range(0, height, rows):
        band = np.ascontiguousarray(samples[top : top + rows])
        out[top : top + rows] = _transform(band, profile, _CODES[space])
    return out


@lru_cache(2)
def _shaper(profile: bytes) -> Shaper:
    return Shaper(
        lambda each: _transform(each, profile, "rgb", _linear_profile(), np.float32),
        lambda each: _transform(each, profile, "rgb"),
    )


def _transform(samples: Samples, profile: bytes, code: str, target: bytes = b"", dtype: Any = None) -> Any:
    import imagecodecs

    flags = int(imagecodecs.CMS.FLAGS.BLACKPOINTCOMPENSATION)
    if samples.dtype == np.uint16:
        # The engine's shortcut for 16 bit goes through a coarse table that is off by up to 8 %.
        flags |= int(imagecodecs.CMS.FLAGS.NOOPTIMIZE)
    return imagecodecs.cms_transform(
        samples,
        profile,
        target or srgb_profile(),
        colorspace=code,
        outcolorspace="rgb",
        outdtype=dtype,
        intent=imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC,
        flags=flags,
    )


@cache
def _linear_profile() -> bytes:
    """Return a profile with sRGB's colours and linear light."""
    return described_profile(SRGB_POINTS, 1.0)


@lru_cache(8)
def _is_srgb(profile: bytes, dtype: np.dtype[Any]) -> bool:
    """Return whether the profile changes no colour by as much as a step of the samples' depth matters."""
    steps = np.linspace(0, 65535, 9).astype(np.uint16)
    grid = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(27, 27, 3)
    moved = np.abs(_transform(grid, profile, "rgb").astype(np.int32) - grid).max()
    return bool(moved < (160 if dtype == np.uint8 else 64))


def _repeat(samples: Samples) -> Samples:
    out: Samples = np.repeat(samples[..., None], 3, axis=2)
    return out


def _plain_cmyk(samples: Samples) -> Samples:
    """Return ink over ink as a plain product, as viewers without colour management do."""
    top = np.iinfo(samples.dtype).max
    out = np.empty((*samples.shape[:2], 3), samples.dtype)
    rows = max(1, _BAND // samples.shape[1])
    for start in range(0, samples.shape[0], rows):
        light = top - samples[start : start + rows].astype(np.uint32)
        out[start : start + rows] = (light[..., :3] * light[..., 3:] + top // 2) // top
    return out
