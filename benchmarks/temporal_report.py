"""The page about steadiness: tables, a curve and frames side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from textwrap import fill

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from benchmarks.temporal_clips import DECAY, Clip
from put.translation.video.flicker import Flicker
from put.translation.video.optical_flow import MotionFinder, brought
from put.translation.video.stabilizer import DEFAULT_TEMPORAL

__all__ = ["Row", "draw_curve", "table", "verdict", "write_page"]

COLOURS = ((31, 119, 180), (255, 127, 14), (44, 160, 44), (214, 39, 40), (148, 103, 189), (90, 90, 90))
SIZE, MARGIN = (1000, 560), 70
SHOWN = 0.4
"""Where in the clip the frame is that is shown."""
MAGNIFIED = 12

HEAD = """# Steadiness

Written by `python -m benchmarks.temporal`. A generator that translates each frame by itself paints the same stone a
little differently every time: the video flickers. `put translate --temporal S` carries a part of each result over to
the next frame, along the motion of the input (optical flow), and gives the rest to the new frame. `S` runs from 0
(each frame by itself) to 1; the default is **{default}**.

## How it is counted

Flicker is the warping error E_warp of Lai et al., *Learning Blind Video Temporal Consistency* (ECCV 2018,
[arXiv 1808.00449](https://arxiv.org/abs/1808.00449)): each frame is compared with the one before, brought over by
optical flow of the input, as a mean of squares over all pixels that are not occluded (forward and backward flow
agree). Pairs across a cut are not counted. Tables give its root in 8-bit levels; *ratio* is E_warp itself against that
of the plain frames.

E_warp counts more than flicker: errors of the flow, moving light and film grain are in it, and these are in the
**input** as well. *Beyond the input* is therefore `sqrt(E_warp(result) - E_warp(input))`: 0 means that the result is
as steady as what was filmed. The flow that judges is not the one that the stabiliser uses: it searches every pixel,
both ways. It is of the same family, though, and may err in the same places; hence the pan over a photograph, made
with a motion that is known exactly, where nothing is searched to judge.

Sharpness is the mean length of the gradient and the variance of the Laplacian of the luminance, against the plain
frames. *Uncovered* is how far, in levels, results are from the plain frames where background comes into view: ghosts
would raise it.

"""
TABLE_HEAD = [
    "| clip | way | E_warp, levels | ratio | beyond the input | gradient | Laplacian | uncovered |",
    "|---|---|---|---|---|---|---|---|",
]
CURVE = """
![Flicker and sharpness against strength](temporal-curve.jpg)

"""
PICTURE = """
![Input, plain and steadied, and what changed](temporal-frames.jpg)

Input, each frame by itself, steadied ({default}); below, the difference to the frame before brought over, {magnified}
times. Frames: {credit}; the second and third translated.
"""
LIMITS = """
## As another flow sees it

The same at the default, judged by Farnebäck's optical flow (SCIA 2003), which has nothing in common with the
stabiliser's. It errs more, as the input's error shows, and in plain areas, where the generator paints texture, a wrong
motion counts as flicker in every result; so ratios are worse, and not every clip's is halved. *Excess* is beyond the
input.

| clip | input | each frame by itself | steadied | ratio | excess by itself | excess steadied |
|---|---|---|---|---|---|---|
{others}
## Cuts

A cut is where most of a frame cannot be found in the one before; everything begins anew there. In the whole clips,
with the share of a frame that the one before explains:

{cuts}
## What it does

For each frame: optical flow of the input, both ways (DIS; frames above about 640 x 400 are shrunk for it). Where the
two do not agree, or the frame before, brought over, does not look like this one, or the two results contradict each
other over several pixels, nothing is carried over. Elsewhere the result before is brought over by bicubic
interpolation and blended with a weight of up to 0.9 S.

## What it does not do

* What changes slowly in the input, such as a fade, comes up to three frames late.
* At strength 1 fine specks trail at the borders of moving things and faces lose wrinkles; at the default no trails were
  seen on these clips, and faces are a little smoother. That was judged by eye on single frames and enlarged crops.
* Where flow fails (fast motion, reflections, glittering water) frames stay as they were painted.
* A flash of light counts as two cuts.
* Smoothed InstanceNorm (each layer's mean and variance as a running mean, decay {decay}) is not used: this generator
  flickers by texture that does not move with the content, not by the colours of whole frames.
* These are few and short clips and one generator; another may flicker in other ways.
"""


@dataclass(frozen=True)
class Row:
    """One way to translate one clip."""

    clip: str
    strength: float
    decay: float
    flicker: Flicker
    gradient: float
    """Against the plain frames, like ``laplacian``."""
    laplacian: float
    occluded: float
    cost: float
    """Milliseconds of one core that a step took."""


def write_page(
    docs: Path,
    rows: Sequence[Row],
    clips: Sequence[Clip],
    lines: tuple[Sequence[str], Sequence[str]],
    shown: Clip | None,
    results: tuple[Sequence[NDArray[np.float16]], Sequence[NDArray[np.float32]]] | None,
    credit: str,
) -> None:
    """Write ``temporal.md`` and its pictures.

    Args:
        docs: the folder.
        rows: what was measured.
        clips: what it was measured on.
        lines: rows of the second opinion, and lines about cuts.
        shown: the clip that may be shown.
        results: its plain and its steadied frames.
        credit: whose frames they are.
    """
    docs.mkdir(parents=True, exist_ok=True)
    draw_curve(rows).save(docs / "temporal-curve.jpg", quality=88)
    text = HEAD.format(default=DEFAULT_TEMPORAL) + "## What came out\n\n"
    text += "".join(_about(clip) for clip in clips) + "\n"
    text += "\n".join(table(rows)) + "\n" + CURVE + verdict(rows)
    if shown is not None and results is not None:
        _frames(shown, *results).save(docs / "temporal-frames.jpg", quality=82)
        text += PICTURE.format(default=DEFAULT_TEMPORAL, magnified=MAGNIFIED, credit=credit)
    (docs / "temporal.md").write_text(
        text + LIMITS.format(others="".join(lines[0]), cuts="".join(lines[1]), decay=DECAY), encoding="utf-8"
    )


def table(rows: Sequence[Row]) -> list[str]:
    """A table in Markdown: for each clip its input, and every way."""
    lines = list(TABLE_HEAD)
    for place, row in enumerate(rows):
        found = row.flicker
        if place == 0 or rows[place - 1].clip != row.clip:
            lines.append(f"| {row.clip} | *the input* | {found.input:.2f} | | | | | |")
        lines.append(
            f"| {row.clip} | {_way(row)} | {found.output:.2f} | {found.ratio:.2f} | {found.excess:.2f} "
            f"| {row.gradient:.2f} | {row.laplacian:.2f} | {row.occluded:.1f} |"
        )
    return lines


def verdict(rows: Sequence[Row]) -> str:
    """Whether the default at least halves flicker, and at what price, in sentences."""
    at_default = [row for row in rows if row.strength == DEFAULT_TEMPORAL and row.decay == 0]
    ratios = [row.flicker.ratio for row in at_default]
    halved = [row.clip for row in at_default if row.flicker.ratio <= 0.5]
    rest = [row.clip for row in at_default if row.flicker.ratio > 0.5]
    text = f"At the default, E_warp falls to {min(ratios):.2f} to {max(ratios):.2f} of that of the plain frames: "
    text += f"it is **at least halved on {len(halved)} of {len(at_default)} clips**"
    text += f" (not on: {', '.join(rest)}). " if rest else ". "
    roots = [row.flicker.output / row.flicker.plain for row in at_default]
    text += f"In levels, its root, that is {min(roots):.2f} to {max(roots):.2f}: halved on "
    text += f"{sum(root <= 0.5 for root in roots)} of {len(roots)}, since what the input itself changes by remains. "
    parts = [f"{row.clip} {row.flicker.plain_excess:.1f} to {row.flicker.excess:.1f}" for row in at_default]
    text += f"Flicker beyond the input's falls, in levels: {', '.join(parts)}. "
    gradients, laplacians = [row.gradient for row in at_default], [row.laplacian for row in at_default]
    text += f"Sharpness stays at {min(gradients):.2f} to {max(gradients):.2f} by gradient and {min(laplacians):.2f} to "
    text += f"{max(laplacians):.2f} by Laplacian. "
    costs = [row.cost for row in at_default]
    text += f"A step took {min(costs):.0f} to {max(costs):.0f} ms on one core of a busy machine."
    smoothed = [row.flicker.ratio for row in rows if row.decay > 0 and row.strength == 0]
    alone = f"Smoothed InstanceNorm alone leaves {min(smoothed):.2f} to {max(smoothed):.2f} of E_warp."
    return f"{fill(text, 118)}\n\n{alone}\n"


def draw_curve(rows: Sequence[Row]) -> Image.Image:
    """Strength against E_warp (lines) and mean gradient (dashes), both relative to the plain frames."""
    image = Image.new("RGB", SIZE, "white")
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(17)
    for tick in range(6):
        share = tick / 5
        x, y = _point(share, share)
        draw.line((MARGIN, y, SIZE[0] - 230, y), (225, 225, 225))
        draw.text((MARGIN - 42, y - 10), f"{share:.1f}", "black", font)
        draw.text((x - 10, SIZE[1] - MARGIN + 12), f"{share:.1f}", "black", font)
    draw.text((MARGIN, 12), "E_warp (lines) and gradient (dashes), against each frame by itself", "black", font)
    draw.text((SIZE[0] // 2 - 150, SIZE[1] - 32), "strength", "black", font)
    default = _point(DEFAULT_TEMPORAL, 0.0)[0]
    draw.line((default, 44, default, SIZE[1] - MARGIN), (170, 170, 170), 2)
    for place, clip in enumerate(dict.fromkeys(row.clip for row in rows)):
        colour = COLOURS[place % len(COLOURS)]
        mine = sorted((row for row in rows if row.clip == clip and row.decay == 0), key=lambda row: row.strength)
        draw.line([_point(row.strength, row.flicker.ratio) for row in mine], colour, 3)
        sharp = [_point(row.strength, row.gradient) for row in mine]
        for start, end in pairwise(sharp):
            _dashes(draw, start, end, colour)
        draw.text((SIZE[0] - 215, 60 + 26 * place), clip, colour, font)
    return image


def _point(strength: float, share: float) -> tuple[float, float]:
    width, height = SIZE[0] - 230 - MARGIN, SIZE[1] - MARGIN - 60
    return MARGIN + strength * width, SIZE[1] - MARGIN - share * height / 1.1


def _dashes(
    draw: ImageDraw.ImageDraw, start: tuple[float, float], end: tuple[float, float], colour: tuple[int, int, int]
) -> None:
    for part in range(0, 10, 2):
        ends = [tuple(a + (b - a) * step / 10 for a, b in zip(start, end, strict=True)) for step in (part, part + 1)]
        draw.line([*ends[0], *ends[1]], colour, 2)


def _frames(clip: Clip, plain: Sequence[NDArray[np.float16]], steady: Sequence[NDArray[np.float32]]) -> Image.Image:
    """Above a frame of input, plain and steadied, below what has changed since the one before."""
    number = max(1, int(SHOWN * len(clip.frames)))
    while clip.motions[number] is None:
        number += 1
    motion = clip.motions[number]
    columns = []
    for frames in ([frame / np.float32(255) for frame in clip.frames], plain, steady):
        now, before = (frames[place].astype(np.float32) for place in (number, number - 1))
        change = now
        if motion is not None:
            places = MotionFinder().places(motion.flow)
            change = np.abs(now - brought(before, places, cv2.INTER_CUBIC)) * motion.consistent[..., None] * MAGNIFIED
        columns.append(np.concatenate((now, change)))
    pixels = (np.clip(np.concatenate(columns, axis=1), 0, 1) * 255).round().astype(np.uint8)
    image = Image.fromarray(pixels)
    image.thumbnail((1200, 1200), Image.Resampling.LANCZOS)
    return image


def _way(row: Row) -> str:
    way = "each frame by itself" if row.strength == 0 else f"strength {row.strength:g}"
    if row.decay > 0:
        way = f"smoothed InstanceNorm{'' if row.strength == 0 else f' and strength {row.strength:g}'}"
    return f"**{way}**" if row.strength == DEFAULT_TEMPORAL and row.decay == 0 else way


def _about(clip: Clip) -> str:
    height, width = clip.frames[0].shape[:2]
    cuts = f"cuts at {', '.join(map(str, sorted(clip.cuts)))}" if clip.cuts else "no cut"
    return f"* {clip.name}: {len(clip.frames)} frames of {width} x {height}, {cuts}\n"
