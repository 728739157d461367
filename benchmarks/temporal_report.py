"""The page about steadiness: tables, a curve and frames side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

This page is written by `python -m benchmarks.temporal`. A model that translates each frame
independently paints the same stone a little differently every time: the video flickers.
`put translate --temporal S` carries part of each result over to the next frame, along the motion of
the input (optical flow), and takes the rest from the new frame. `S` runs from 0 (each frame
independently) to 1; the default is **{default}**.

## Metrics

Flicker is the warping error E_warp of Lai et al., *Learning Blind Video Temporal Consistency* (ECCV
2018, [arXiv 1808.00449](https://arxiv.org/abs/1808.00449)). Each frame is compared with the one
before, warped by the optical flow of the input. E_warp is the mean squared difference over all
pixels that are not occluded (forward and backward flow agree). Pairs across a cut are not counted.
Tables give its root in 8-bit levels; *ratio* is E_warp itself relative to that of the plain frames.

E_warp measures more than flicker. Errors of the flow, changes of light and film grain add to it,
and these are in the **input** as well. *Beyond the input* is therefore
`sqrt(E_warp(result) - E_warp(input))`: 0 means that the result is as steady as the footage. The
flow used for the metric is not the one that the stabiliser uses: it searches every pixel in both
directions. It is of the same family, though, and may fail in the same places. One clip therefore
pans over a photograph with an exactly known motion, so that its metric needs no flow at all.

Sharpness is the mean gradient magnitude and the variance of the Laplacian of the luminance,
relative to the plain frames. *Uncovered* is how far, in levels, results differ from the plain
frames where background comes into view; ghosts would raise it.

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

Top: input, each frame independently, steadied ({default}). Bottom: the difference to the warped
previous frame, amplified {magnified} times.
Frames: {credit}; the second and third translated.
"""
LIMITS = """
## Measured with another flow

The same results at the default, measured with Farnebäck's optical flow (SCIA 2003), which has
nothing in common with the stabiliser's. It makes more errors, as the error of the input shows. In
plain areas, where the model paints texture, a wrong motion counts as flicker in every result.
Ratios are therefore worse, and not every clip is halved. *Excess* is beyond the input.

| clip | input | each frame independently | steadied | ratio | excess independently | excess steadied |
|---|---|---|---|---|---|---|
{others}
## Cuts

A cut is where most of a frame cannot be found in the one before. The stabiliser restarts there. In
the whole clips, with the share of a frame that the one before explains:

{cuts}
## What it does

For each frame, the stabiliser computes the optical flow of the input in both directions (DIS;
frames above about 640 x 400 are shrunk for it). It carries nothing over where the two flows
disagree, where the warped previous frame does not look like this one, or where the two results
contradict each other over several pixels. Elsewhere it warps the previous result by bicubic
interpolation and blends it in with a weight of up to 0.9 S.

## What it does not do

* Slow changes in the input, such as a fade, arrive up to three frames late.
* At strength 1, fine specks trail at the edges of moving objects, and faces lose wrinkles. At the
  default, no trails were seen on these clips, and faces are a little smoother. This was checked by
  eye on single frames and enlarged crops.
* Where flow fails (fast motion, reflections, glittering water), frames stay as they were painted.
* A flash of light counts as two cuts.
{smoothed}* The clips are few and short, and only {models} measured; another may flicker in other ways.
"""
SMOOTHED = """* Smoothed InstanceNorm (running averages of each layer's mean and variance, decay {decay}) is not
  used: this model flickers by texture that does not move with the content, not by the colours of
  whole frames.
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
    measured: Mapping[str, Sequence[Row]],
    clips: Sequence[Clip],
    lines: tuple[Sequence[str], Sequence[str]],
    shown: Clip | None,
    results: tuple[Sequence[NDArray[np.float16]], Sequence[NDArray[np.float32]]] | None,
    credit: str,
) -> None:
    """Write ``temporal.md`` and its pictures.

    Args:
        docs: the folder.
        measured: by model; the first one is looked at in full.
        clips: what it was measured on.
        lines: rows of the second opinion, and lines about cuts.
        shown: the clip that may be shown.
        results: its plain and its steadied frames.
        credit: whose frames they are.
    """
    docs.mkdir(parents=True, exist_ok=True)
    model, *others = measured
    rows = measured[model]
    draw_curve(rows).save(docs / "temporal-curve.jpg", quality=88)
    text = HEAD.format(default=DEFAULT_TEMPORAL) + f"## Results\n\nThe model is *{model}*.\n\n"
    text += "".join(_about(clip) for clip in clips) + "\n"
    text += "\n".join(table(rows)) + "\n" + CURVE + verdict(rows)
    if shown is not None and results is not None:
        _frames(shown, *results).save(docs / "temporal-frames.jpg", quality=82)
        text += PICTURE.format(default=DEFAULT_TEMPORAL, magnified=MAGNIFIED, credit=credit)
    text += "".join(_beside(name, measured[name]) for name in others)
    smoothed = SMOOTHED.format(decay=DECAY) if any(row.decay > 0 for row in rows) else ""
    number = "one model was" if not others else f"{len(measured)} models were"
    limits = LIMITS.format(others="".join(lines[0]), cuts="".join(lines[1]), smoothed=smoothed, models=number)
    (docs / "temporal.md").write_text(text + limits, encoding="utf-8")


def _beside(model: str, rows: Sequence[Row]) -> str:
    """What a further model comes to."""
    return f"\n## {model}\n\n" + "\n".join(table(rows)) + "\n\n" + verdict(rows)


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
    text = f"At the default, E_warp falls to between {min(ratios):.2f} and {max(ratios):.2f} of the plain frames': "
    text += f"it is **at least halved on {len(halved)} of {len(at_default)} clips**"
    text += f" (not on: {', '.join(rest)}). " if rest else ". "
    text += _least(rows)
    roots = [row.flicker.output / row.flicker.plain for row in at_default]
    text += f"In levels (its root) that is {min(roots):.2f} to {max(roots):.2f}: halved on "
    text += f"{sum(root <= 0.5 for root in roots)} of {len(roots)}, because the changes of the input itself remain. "
    parts = [f"{row.clip} {row.flicker.plain_excess:.1f} to {row.flicker.excess:.1f}" for row in at_default]
    text += f"Flicker beyond the input falls, in levels: {', '.join(parts)}. "
    gradients, laplacians = [row.gradient for row in at_default], [row.laplacian for row in at_default]
    text += f"Sharpness stays at {min(gradients):.2f} to {max(gradients):.2f} by gradient and {min(laplacians):.2f} to "
    text += f"{max(laplacians):.2f} by Laplacian. "
    costs = [row.cost for row in at_default]
    text += f"A step took {min(costs):.0f} to {max(costs):.0f} ms on one core of a busy machine."
    smoothed = [row.flicker.ratio for row in rows if row.decay > 0 and row.strength == 0]
    if not smoothed:
        return f"{fill(text, 100)}\n"
    alone = f"Smoothed InstanceNorm alone leaves {min(smoothed):.2f} to {max(smoothed):.2f} of E_warp."
    return f"{fill(text, 100)}\n\n{alone}\n"


def _least(rows: Sequence[Row]) -> str:
    """The least strength that was measured and halves flicker on every clip; nothing where only one was measured."""
    plain = [row for row in rows if row.decay == 0]
    strengths = sorted({row.strength for row in plain if row.strength > 0})
    enough = [s for s in strengths if all(row.flicker.ratio <= 0.5 for row in plain if row.strength == s)]
    if len(strengths) < 2 or not enough:
        return ""
    return f"Of the strengths measured, {enough[0]:g} is the least that does so on every clip; more blurs texture. "


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
    draw.text((MARGIN, 12), "E_warp (lines) and gradient (dashes), relative to each frame independently", "black", font)
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
    way = "each frame independently" if row.strength == 0 else f"strength {row.strength:g}"
    if row.decay > 0:
        way = f"smoothed InstanceNorm{'' if row.strength == 0 else f' and strength {row.strength:g}'}"
    return f"**{way}**" if row.strength == DEFAULT_TEMPORAL and row.decay == 0 else way


def _about(clip: Clip) -> str:
    height, width = clip.frames[0].shape[:2]
    cuts = f"cuts at {', '.join(map(str, sorted(clip.cuts)))}" if clip.cuts else "no cut"
    return f"* {clip.name}: {len(clip.frames)} frames of {width} x {height}, {cuts}\n"
