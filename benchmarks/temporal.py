"""How much steadier the stabiliser makes a video, and what that costs in sharpness.

    python -m benchmarks.temporal CLIPS... --docs docs --work .work/temporal --frames 40

Translates the beginning of each clip, a montage of all of them and a pan over a shipped photograph with the first
shipped generator or ``--models``, steadies them at several strengths and writes ``docs/temporal.md``. Translations are
kept in the work folder.
Only frames of the clip named by ``--show`` get into the page.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.temporal_clips import (
    DECAY,
    Clip,
    has_instance_norm,
    montage,
    other_finder,
    pan,
    real_clip,
    translated,
)
from benchmarks.temporal_cuts import cuts_found, made_cuts_found
from benchmarks.temporal_report import Row, write_page
from put.models.library import Library
from put.translation.video.flicker import Flicker, FlickerMeter, warping_error
from put.translation.video.optical_flow import Motion, MotionFinder, brought
from put.translation.video.stabilizer import DEFAULT_TEMPORAL, Stabilizer

__all__ = ["Measured", "main", "measure", "second_opinion", "sharpness", "steadied"]

STRENGTHS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Measured:
    """What a way to translate a clip came to."""

    flicker: Flicker
    gradient: float
    laplacian: float
    occluded: float
    """Mean difference in 8-bit levels to the plain frames where content is uncovered: what ghosts would raise."""


def steadied(clip: Clip, outputs: Sequence[NDArray[np.float16]], strength: float) -> tuple[list[Floats], float]:
    """The outputs through a stabiliser, and the median milliseconds of a step."""
    stabiliser = Stabilizer(strength)
    results, times = [], []
    for frame, output in zip(clip.frames, outputs, strict=True):
        shown = output.astype(np.float32)
        began = time.process_time()
        results.append(stabiliser.step(frame, shown))
        times.append(1000 * (time.process_time() - began))
    return results, float(np.median(times))


def measure(clip: Clip, plain: Sequence[NDArray[np.float16]], results: Sequence[Floats]) -> Measured:
    """Judge ``results`` against the plain frames, by the clip's own motion."""
    meter, finder, occluded = FlickerMeter(), MotionFinder(), []
    for number in range(1, len(results)):
        motion = clip.motions[number]
        if motion is None:
            continue
        places = finder.places(motion.flow)
        source: list[Floats] = [
            frame.astype(np.float32) / np.float32(255) for frame in clip.frames[number - 1 : number + 1]
        ]
        before = [frame.astype(np.float32) for frame in plain[number - 1 : number + 1]]
        after = results[number - 1 : number + 1]
        of_input, of_plain, of_result = (_error(pair, places, motion) for pair in (source, before, after))
        meter.add(of_input, of_plain, of_result)
        hidden = ~motion.consistent
        if hidden.any():
            occluded.append(255 * float(np.abs(results[number] - before[1])[hidden].mean()))
    sharp = np.mean([sharpness(result) for result in results], axis=0)
    return Measured(meter.flicker, float(sharp[0]), float(sharp[1]), float(np.mean(occluded)) if occluded else 0.0)


def sharpness(picture: Floats) -> tuple[float, float]:
    """Mean length of the gradient (Sobel) and variance of the Laplacian of the luminance."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    slopes = cv2.magnitude(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    return float(np.mean(slopes)), float(np.var(cv2.Laplacian(grey, cv2.CV_32F)))


def rows_of(clip: Clip, work: Path, model: str = "", strengths: Sequence[float] = STRENGTHS) -> list[Row]:
    """Everything that is measured of one clip and model."""
    clip.find_motion()
    plain = translated(clip, work, 0.0, model)
    base = measure(clip, plain, steadied(clip, plain, 0.0)[0])
    rows = []
    for strength in strengths:
        results, cost = steadied(clip, plain, strength)
        rows.append(_row(clip, strength, 0.0, measure(clip, plain, results), base, cost))
    smooth = translated(clip, work, DECAY, model) if strengths is STRENGTHS and has_instance_norm(model) else None
    for strength in () if smooth is None else (0.0, DEFAULT_TEMPORAL):
        results, cost = steadied(clip, smooth or [], strength)
        rows.append(_row(clip, strength, DECAY, measure(clip, plain, results), base, cost))
    for row in rows:
        print(row, flush=True)
    return rows


def second_opinion(clips: Sequence[Clip], work: Path, model: str = "") -> list[str]:
    """A line for each clip: E_warp at the default strength as another kind of flow sees it."""
    lines = []
    for clip in clips:
        again = Clip(clip.name, clip.frames, clip.cuts)
        again.find_motion(other_finder())
        plain = translated(clip, work, 0.0, model)
        found = measure(again, plain, steadied(again, plain, DEFAULT_TEMPORAL)[0]).flicker
        lines.append(
            f"| {clip.name} | {found.input:.2f} | {found.plain:.2f} | {found.output:.2f} | {found.ratio:.2f} "
            f"| {found.plain_excess:.2f} | {found.excess:.2f} |\n"
        )
    return lines


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clips", type=Path, nargs="+")
    parser.add_argument("--docs", type=Path, default=Path("docs"))
    parser.add_argument("--models", nargs="+", help="the first is looked at in full, the others at the default only")
    parser.add_argument("--work", type=Path, default=Path(".work/temporal"))
    parser.add_argument("--frames", type=int, default=40)
    parser.add_argument("--short", type=int, default=360, help="short side in pixels that clips are shrunk to")
    parser.add_argument("--show", default="bigbuckbunny", help="the clip whose frames may be shown")
    parser.add_argument("--credit", default="Big Buck Bunny, © Blender Foundation, CC BY 3.0")
    args = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    args.work.mkdir(parents=True, exist_ok=True)
    clips = [real_clip(path, args.frames, args.short) for path in args.clips]
    clips += [montage(args.clips, args.frames), pan(args.frames)]
    first, *others = args.models or [Library().find("").name]
    rows = [row for clip in clips for row in rows_of(clip, args.work, first)]
    beside = {
        name: [row for clip in clips for row in rows_of(clip, args.work, name, (0.0, DEFAULT_TEMPORAL))]
        for name in others
    }
    shown = next((clip for clip in clips if clip.name == args.show), None)
    steps = None
    if shown is not None:
        plain = translated(shown, args.work, 0.0, first)
        steps = (plain, steadied(shown, plain, DEFAULT_TEMPORAL)[0])
    found, made = made_cuts_found(args.clips)
    cuts = [
        *cuts_found(args.clips),
        f"* made cuts, from a frame of one clip to one of another: {found} of {made} found.\n",
    ]
    opinion = second_opinion(clips, args.work, first)
    write_page(args.docs, {first: rows} | beside, clips, (opinion, cuts), shown, steps, args.credit)


def _error(pair: Sequence[Floats], places: Floats, motion: Motion) -> float:
    return warping_error(pair[1] - brought(pair[0], places, cv2.INTER_CUBIC), motion.consistent)


def _row(clip: Clip, strength: float, decay: float, found: Measured, base: Measured, cost: float) -> Row:
    return Row(
        clip.name,
        strength,
        decay,
        found.flicker,
        found.gradient / base.gradient,
        found.laplacian / base.laplacian,
        found.occluded,
        cost,
    )


if __name__ == "__main__":
    main()
