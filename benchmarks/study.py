"""Which selection of negatives wins? Equal steps, equal time, three seeds, two tasks.

    python -m benchmarks.study time   --work .work/study     # seconds per step of every variant (before the scores)
    python -m benchmarks.study train  --work .work/study --minutes 9     # again and again until it says that it is over
    python -m benchmarks.study score  --work .work/study
    python -m benchmarks.study report --work .work/study --manifest MANIFEST   # writes docs/study.md and its pictures
    python -m benchmarks.study all    --work .work/study
    python -m benchmarks.study all    --work .work/painters --recipe painter --steps 3000 --data DATA

The first call fixes ``--size --ngf --ndf --steps --device --precision`` for a folder; on a GPU give
``--size 256 --ngf 64 --ndf 64 --device cuda --steps 20000`` or so. Every run may be killed at any moment: the next
``train`` resumes from its last state, at most a minute earlier. ``time`` may be called again, before the scores, when
the machine is idle.

``--recipe painter`` studies what the product's presets train: painters (128 px, width 32) against both discriminators,
each variant from the same weights that reproduce pictures. Its page is ``study-painters.md``.

Tasks: ``maps`` (aerial photograph to map, trained unpaired, scored against the aligned truth of the test places),
``art`` (landscape photograph to impressionist painting) and ``watercolour``, which only painters learn by default.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.study_plan import (
    PAINTER,
    PAINTER_VARIANTS,
    RECIPES,
    TASKS,
    VARIANTS,
    Run,
    Settings,
    plan,
    read_settings,
)
from put.errors import PutError

CONCLUSION = """
**Hard negatives from the first step collapse.** With k = 3 and k = 5 the loss stood at ln(k + 1) in every run of both
tasks, and with k = 16 in one of six: features that are all alike satisfy it, and content goes. Annealed from all to
five, it learnt in every run; so did *all*, *reference* and *random*.

**On art, keeping all negatives (CUT) was best**: nearest to the paintings and truest to the photographs at equal
steps and at equal time, with ranges that no other variant's meet; annealed pruning came second. PUT does not win
here. Likely reasons: in 800 steps the features are hardly learnt, so that the hardest negatives are noise or
near-copies of the positive (sky beside sky), and whatever pruning may gain late in a long run had no time to show.

**On maps nothing can be told but the collapse.** No variant has a mean class accuracy above what the map of another
place gives (0.189), nor an error below that of one plain colour: after 800 steps of so small a network nobody has
learnt what a road is. The order of the variants by class accuracy is therefore without meaning, the collapsed ones
included.

**Equal time is equal steps within a few per cent**: the contrastive loss is a few hundredths of a step. Only
*reference*, which sorts whole columns, costs a tenth more.

So `--preset cut` keeps all negatives. Painters, which the other presets train, learn otherwise: this study says nothing
about them, and their negatives are pruned by default. Not shown: anything at 256 pixels, ngf 64 and 20,000 steps, where
the paper's claims lie; nor more than three seeds.
"""
"""What a person concludes from the figures; printed at the end of the report."""

FOREVER = 1e9


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one phase of the study, or all of them."""
    parser = _parser()
    args = parser.parse_args(arguments)
    try:
        return _run(args)
    except PutError as error:
        print(error.message, error.hint, sep="\n", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("phase", choices=("time", "train", "score", "report", "all"))
    parser.add_argument("--work", type=Path, default=Path(".work/study"), help="folder of the study")
    parser.add_argument("--data", type=Path, default=Path(".work/data"), help="folder of the unpacked picture sets")
    parser.add_argument("--docs", type=Path, default=Path("docs"), help="where the report goes")
    parser.add_argument("--manifest", type=Path, help="the sets' list of licences; without it no picture is printed")
    parser.add_argument("--minutes", type=float, default=FOREVER, help="training stops cleanly after so many")
    parser.add_argument("--rounds", type=int, default=15, help="of timing")
    parser.add_argument("--tasks", nargs="+", default=[], choices=TASKS, help="default: all that the recipe is for")
    names = dict.fromkeys(variant.name for variant in (*VARIANTS, *PAINTER_VARIANTS))
    parser.add_argument("--variants", nargs="+", default=[], choices=list(names))
    parser.add_argument("--recipe", choices=RECIPES, help="what is trained (default cut)")
    for name in ("size", "ngf", "ndf", "steps", "seeds"):
        usual = getattr(Settings(), name), getattr(PAINTER, name)
        parser.add_argument(f"--{name}", type=int, help=f"default {usual[0]}, for painters {usual[1]}")
    parser.add_argument("--device", help="auto, cpu or cuda")
    parser.add_argument("--precision", choices=("auto", "fp32", "bf16"))
    return parser


def _run(args: argparse.Namespace) -> int:
    import torch

    from benchmarks.study_train import TIMES, time_variants, train_runs

    torch.set_num_threads(1)
    names = ("size", "ngf", "ndf", "steps", "seeds", "device", "precision", "recipe")
    settings = read_settings(args.work, {name: getattr(args, name) for name in names})
    tasks = args.tasks or (TASKS if settings.painter else TASKS[:2])
    runs = plan(settings.seeds, tasks, args.variants, settings.recipe)
    if args.phase == "time" or (args.phase == "all" and not (args.work / TIMES).exists()):
        for name, seconds in time_variants(settings, args.work, args.data, args.rounds).items():
            print(f"{name:12} {seconds:.4f} s a step")
    if args.phase in ("train", "all") and not train_runs(runs, settings, args.work, args.data, args.minutes):
        return 0
    if args.phase in ("score", "report", "all"):
        _evaluate(args, settings, runs)
    return 0


def _evaluate(args: argparse.Namespace, settings: Settings, runs: Sequence[Run]) -> None:
    from benchmarks.study_report import write_report
    from benchmarks.study_scores import score_runs

    if args.phase in ("score", "all"):
        score_runs(runs, settings, args.work, args.data)
    if args.phase in ("report", "all"):
        write_report(
            runs, settings, args.work, args.data, args.docs, args.manifest, "" if settings.painter else CONCLUSION
        )


if __name__ == "__main__":
    sys.exit(main())
