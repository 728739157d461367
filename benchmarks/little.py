"""What a start saves, and what helps when there are few pictures.

    python -m benchmarks.little starts --data SETS --work .work/little
    python -m benchmarks.little small  --data SETS --work .work/little
    python -m benchmarks.little report --work .work/little             # writes docs/learning-from-little.md

``starts``: the same run begun from nothing, from identity pre-training and from the shipped generator. ``small``: 30
pictures a side, with and without what is advised for small sets. All are scored on the sets' test pictures, which no
run has seen, by the kernel distance that training uses. A run that was cut off resumes with the next call.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from put.config import Selection, TrainOptions
from put.data.augment import middle, read_small
from put.data.folders import find_images, source_of
from put.evaluation.evaluator import Evaluator
from put.events import TrainingEvents, TrainingSaved
from put.nn.discriminator import PatchDiscriminator
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec
from put.training.loop.checkpoint import read_checkpoint
from put.training.run import CHECKPOINT, resume, train

TEST_PHOTOGRAPHS = 24
FEW = 30
SCORES = "test_scores.json"
PHASES = ("starts", "small")
LABELS = {"from nothing": "random weights", "the shipped generator": "the first built-in model"}
"""How the page calls runs whose folders have another name."""


@dataclass(frozen=True)
class Variant:
    """One way to train, and what it is called in the report."""

    name: str
    options: TrainOptions
    few: bool = False


def starts(steps: int = 400) -> list[Variant]:
    """Three ways to begin the same run, of the size of the shipped generator."""
    base = TrainOptions(
        steps=steps, size=128, load_max=1.5, zoom_b=1.45, ngf=32, ndf=32, identity=0.0,
        selection=Selection.HARDEST, num_negatives=5, anneal_steps=steps // 4,
        save_every=max(1, steps // 16), sample_every=steps, eval_every=0, ema=0.98,
    )  # fmt: skip
    names = {"none": "from nothing", "identity": "identity pre-training", "auto": "the shipped generator"}
    return [Variant(name, dataclasses.replace(base, init_from=start)) for start, name in names.items()]


def small(steps: int = 2500) -> list[Variant]:
    """Thirty pictures a side, and everything as a reference; small networks, so that they are seen many times."""
    base = TrainOptions(
        steps=steps, size=64, load_max=1.5, ngf=16, ndf=32, identity=0.0,
        selection=Selection.HARDEST, num_negatives=5, anneal_steps=steps // 4,
        save_every=max(1, steps // 10), sample_every=steps, eval_every=0, ema=0.99, init_from="none",
    )  # fmt: skip
    augmented = dataclasses.replace(base, diff_augment=("colour", "translation", "cutout"))
    return [
        Variant("all pictures", base),
        Variant("30 a side", base, few=True),
        Variant("30 a side, augmented", augmented, few=True),
    ]


def link(data: Path, work: Path, *, few: bool) -> tuple[Path, Path]:
    """Folders of links to the training pictures, 30 of as many sources a side where ``few``."""
    sides = {"photographs": ["photo"], "paintings": ["impressionist", "monet"]}
    folders = []
    for side, sets in sides.items():
        folder = work / ("few" if few else "all") / side
        folder.mkdir(parents=True, exist_ok=True)
        pictures = [path for name in sets for path in find_images(data / name / "train")]
        if few:
            by_source = {source_of(path): path for path in reversed(pictures)}
            step = len(by_source) / FEW
            kept = sorted(by_source.values())
            pictures = [kept[int(place * step)] for place in range(FEW)]
        for path in pictures:
            place = folder / f"{path.parent.parent.name}-{path.name}"
            if not place.exists():
                place.symlink_to(path.resolve())
        folders.append(folder)
    return folders[0], folders[1]


def make_evaluator(data: Path, size: int) -> Evaluator:
    """An evaluator on the test pictures."""
    cpu = torch.device("cpu")
    photographs = find_images(data / "photo" / "test")[:TEST_PHOTOGRAPHS]
    paintings = [path for name in ("impressionist", "monet") for path in find_images(data / name / "test")]
    targets = paintings[:: max(1, len(paintings) // (2 * TEST_PHOTOGRAPHS))]
    shown = [[middle(read_small(path, size), size) for path in side] for side in (photographs, targets)]
    groups = [[source_of(path) for path in side] for side in (photographs, targets)]
    return Evaluator(shown[0], shown[1], cpu, groups[0], groups[1])


def run(
    variant: Variant, place: Path, folders: tuple[Path, Path], evaluator: Evaluator, gap: Gap, until: float
) -> bool:
    """Train and score at every checkpoint; whether the run is over."""
    scores = place / SCORES
    found = json.loads(scores.read_text()) if scores.exists() else {}
    if found and max(map(int, found)) >= variant.options.steps:
        return True
    with closing(_events(variant, place, folders)) as events:
        for event in events:
            if isinstance(event, TrainingSaved) and event.step > 0 and str(event.step) not in found:
                state = read_checkpoint(event.path).networks
                score = _score(state, variant.options, evaluator)
                found[str(event.step)] = score | {"gap": gap.of(state, variant.options)}
                scores.write_text(json.dumps(found, indent=1))
                print(variant.name, event.step, f"{found[str(event.step)]['score']:.3f}", flush=True)
                if time.monotonic() > until:
                    return False
    return True


class Gap:
    """How much better a discriminator likes the paintings that it was trained on than others: what it knows by heart.

    Args:
        trained: paintings of the training set.
        test: paintings of the test set.
        size: side of the squares in pixels that are shown.
    """

    def __init__(self, trained: list[Path], test: list[Path], size: int) -> None:
        self._sides = [[_square(path, size) for path in paths] for paths in (trained, test)]

    @torch.no_grad()
    def of(self, state: dict[str, Any], options: TrainOptions) -> float:
        """The difference of the mean scores; real pictures are taught 1, made ones 0."""
        discriminator = PatchDiscriminator(ndf=options.ndf)
        discriminator.load_state_dict(state["discriminator"])
        means = [torch.stack([discriminator(picture[None]).mean() for picture in side]).mean() for side in self._sides]
        return float(means[0] - means[1])


def _square(path: Path, size: int) -> Tensor:
    short = round(size * 1.25)
    top = (short // 4 * 4 - size) // 2
    return middle(read_small(path, short), short)[:, top : top + size, top : top + size]


def _events(variant: Variant, place: Path, folders: tuple[Path, Path]) -> TrainingEvents:
    if (place / CHECKPOINT).exists():
        return resume(place, device="cpu")
    return train(*folders, place, variant.options)


def _score(state: dict[str, Any], options: TrainOptions, evaluator: Evaluator) -> dict[str, float | None]:
    generator = Generator(GeneratorSpec(blocks=options.blocks, ngf=options.ngf))
    generator.load_state_dict(state["averaged"])
    return evaluator.evaluate(generator).as_dict()


def steps_until(scores: dict[str, dict[str, float]], target: float) -> int | None:
    """The first scored step whose score is ``target`` or better; None where there is none."""
    reached = [int(step) for step, found in scores.items() if found["score"] is not None and found["score"] <= target]
    return min(reached, default=None)


def table_of_starts(found: dict[str, dict[str, dict[str, float]]]) -> Iterator[str]:
    """Markdown: for each start the steps until what the run from nothing came to."""
    names = list(found)
    nothing = found[names[0]]
    best = min(score["score"] for score in nothing.values())
    targets = [best + share * (nothing[min(nothing, key=int)]["score"] - best) for share in (0.5, 0.25, 0.0)]
    steps_to = " | ".join(f"steps to {t:.2f}" for t in targets)
    yield f"| initial weights | first score | best score (at step) | {steps_to} |"
    yield "|---" * (3 + len(targets)) + "|"
    for name in names:
        scores = found[name]
        first = scores[min(scores, key=int)]["score"]
        step = min(scores, key=lambda key: scores[key]["score"])
        reached = [steps_until(scores, target) for target in targets]
        cells = [f"{first:.3f}", f"{scores[step]['score']:.3f} ({step})"]
        cells += ["not reached" if steps is None else str(steps) for steps in reached]
        yield f"| {LABELS.get(name, name)} | " + " | ".join(cells) + " |"


def table_of_small(found: dict[str, dict[str, dict[str, float]]]) -> Iterator[str]:
    """Markdown: best and last of each run on small sets."""
    yield "| pictures | best score (at step) | last score | content kept | colour drift | diversity | memorised |"
    yield "|---" * 7 + "|"
    for name, scores in found.items():
        step = min(scores, key=lambda key: scores[key]["score"])
        best, last = scores[step], scores[max(scores, key=int)]
        figures = " | ".join(f"{best[key]:.2f}" for key in ("content", "colour_drift", "diversity"))
        figures += f" | {last['gap']:+.3f}"
        yield f"| {name} | {best['score']:.3f} ({step}) | {last['score']:.3f} | {figures} |"


HEAD = """# Learn from few images, in little time

This page is written by `python -m benchmarks.little report`: photograph to impressionist painting,
one seed, scored on {evaluated} test photographs that no run has seen. The score is the kernel
distance to the test paintings that training uses to choose the best checkpoint; lower is better.

## What initial weights save

{size}-pixel crops, ngf {ngf}, {steps} steps. The untranslated photographs score {plain:.3f}. Pre-training
is {warm} steps before the first one, each about half as long.
"""
SMALL = """
## Few pictures

Thirty pictures of thirty sources per side, against all of them ({all_a} and {all_b} pictures):
{size}-pixel crops, ngf {ngf}, up to step {last} of {steps}. 'Memorised' is how much higher the
discriminator rates the thirty paintings than test paintings at the end (its targets are 1 for
paintings and 0 for outputs).
"""
CONCLUSION = """
**Beginning from a built-in model saves steps.** Its first score is better than any that 400 steps
from random weights reach (it brings 9,500 steps on the same training pictures). Identity
pre-training saves 25 to 100 steps here but costs 250 steps that are half as long, so it does not
pay by this score: InstanceNorm takes brightness and colour away, so such a generator cannot learn
to reproduce pictures well. `--init-from auto` therefore takes a built-in model where the size fits.

**With thirty paintings the discriminator begins to memorise them.** It rates them higher than
paintings it has not seen; with all paintings it does not. Augmentation
(`--diff-augment colour,translation,cutout`) halves the difference and keeps more of the content.
Colours drift no more than without it, so the changes to the pictures do not show in the results.
The best checkpoint is not always the last; `--patience` ends the run there. With one seed, small
networks and few steps, differences of a few hundredths in the score are noise. This includes the
difference between thirty pictures and all of them.
"""
"""What a person concludes from the figures; printed at the end of the page."""

Found = dict[str, dict[str, float]]


def main() -> None:
    """Train, or write the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("phase", choices=("starts", "small", "report"))
    parser.add_argument("--data", type=Path, default=Path(".work/data"))
    parser.add_argument("--work", type=Path, default=Path(".work/little"))
    parser.add_argument("--docs", type=Path, default=Path("docs"))
    parser.add_argument("--minutes", type=float, default=1e9)
    args = parser.parse_args()
    torch.set_num_threads(1)
    if args.phase == "report":
        _report(args)
        return
    variants = _variants(args.phase)
    size = variants[0].options.size
    evaluator, gap = make_evaluator(args.data, size), _gap(args.data, args.work, size)
    until = time.monotonic() + 60 * args.minutes
    for variant in variants:
        place = _place(args.work, args.phase, variant)
        place.parent.mkdir(parents=True, exist_ok=True)
        if not run(variant, place, link(args.data, args.work, few=variant.few), evaluator, gap, until):
            print("Out of time; run the same command again to resume.")
            return


def _gap(data: Path, work: Path, size: int) -> Gap:
    test = [path for name in ("impressionist", "monet") for path in find_images(data / name / "test")]
    return Gap(find_images(link(data, work, few=True)[1]), test, size)


def _variants(phase: str) -> list[Variant]:
    return starts() if phase == "starts" else small()


def _place(work: Path, phase: str, variant: Variant) -> Path:
    return work / phase / variant.name.replace(" ", "-").replace(",", "")


def _report(args: argparse.Namespace) -> None:
    """Write the page from what was trained."""
    every = {phase: {v.name: _scores(args.work, phase, v) for v in _variants(phase)} for phase in PHASES}
    found = {phase: _same_steps(runs) for phase, runs in every.items()}
    plain = next(iter(next(iter(found["starts"].values())).values()))["untranslated_kid"]
    sides = link(args.data, args.work, few=False)
    counts = [len(find_images(side)) for side in sides]
    lines = [
        HEAD.format(**_figures("starts"), evaluated=TEST_PHOTOGRAPHS, plain=plain),
        *table_of_starts(found["starts"]),
        SMALL.format(
            **_figures("small"), last=max(map(int, found["small"]["all pictures"])), all_a=counts[0], all_b=counts[1]
        ),
        *table_of_small(found["small"]),
    ]
    (args.docs / "learning-from-little.md").write_text("\n".join(lines) + "\n" + CONCLUSION, encoding="utf-8")


def _same_steps(found: dict[str, Found]) -> dict[str, Found]:
    """The scores of the runs that have been begun, up to the last step that all of them have."""
    begun = {name: scores for name, scores in found.items() if scores}
    last = min(max(map(int, scores)) for scores in begun.values())
    return {name: {step: of for step, of in scores.items() if int(step) <= last} for name, scores in begun.items()}


def _last(found: dict[str, Found]) -> int:
    return max(int(step) for scores in found.values() for step in scores)


def _figures(phase: str) -> dict[str, int]:
    options = _variants(phase)[0].options
    return {"size": options.size, "ngf": options.ngf, "steps": options.steps, "warm": options.warmup_steps}


def _scores(work: Path, phase: str, variant: Variant) -> Found:
    path = _place(work, phase, variant) / SCORES
    found: Found = json.loads(path.read_text()) if path.exists() else {}
    return found


if __name__ == "__main__":
    main()
