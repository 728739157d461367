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
**Hard negatives from the first step collapse.** With k = 3 and k = 5 the loss stayed at ln(k + 1) in every run of
both tasks, and with k = 16 in one of six. Features that are all alike satisfy it, and content is lost. Annealed from
all to five, training succeeded in every run, as it did with *all*, *reference* and *random*.

**On art, keeping all negatives (CUT) was best.** Its results are nearest to the paintings and truest to the
photographs at equal steps and at equal time, with ranges that no other variant's overlap. Annealed pruning came
second. PUT does not win here. There are two likely reasons. In 800 steps the features are hardly learnt, so the
hardest negatives are noise or near-copies of the positive (sky beside sky). And whatever pruning may gain late in a
long run had no time to show.

**On maps only the collapse is certain.** No variant has a mean class accuracy above that of the map of another place
(0.189), nor an error below that of one plain colour: after 800 steps, networks this small have not learnt what a road
is. The order of the variants by class accuracy therefore means nothing, including that of the collapsed ones.

**Equal time is equal steps within a few per cent.** The contrastive loss is a few hundredths of a step. Only
*reference*, which sorts whole columns, costs a tenth more.

So `--preset cut` keeps all negatives. Painters, which the other presets train, learn otherwise: this study says
nothing about them, and their negatives are pruned by default. Nor does it say anything about 256 pixels, ngf 64 and
20,000 steps, where the paper's claims lie, or about more than three seeds.
"""
"""What a person concludes from the figures; printed at the end of the report."""

PAINTERS_CONCLUSION = """
**On paintings pruned negatives are as good as all of them, as far as three seeds can tell.** At equal steps the pruned
runs are nearer to the watercolours in the mean (relative distance 0.67 and 0.72) and farther from the impressionists
(0.65 and 0.62). Of each three pairs they win two. Content kept is alike, and each interval of the differences holds
zero. So painters prune by default, as this program is for that method; `--selection all` is CUT.

**On maps pruning by the clock teaches nothing, and waiting mends it.** The first three runs pruned over 300 steps
whatever the loss was. In all of them it ended at ln 17, what features that are all alike give; so did a run of 3,000
steps, and one each with k = 64 and with the four hardest passed over. The likely reason: an aerial photograph shows the
same roofs, lawns and water again and again, so the hardest negatives are not different at all. There is no way back:
from a collapsed run the loss stayed at its level for 500 steps with all negatives. So the trainer prunes now only while
the loss is well below ln(k + 1), and takes negatives back while it is not. With that, 110 to 192 of 255 are left after
750 steps, no seed collapses, and mean class accuracy is 0.25 in the mean where it is 0.24 with all. At equal steps the
intervals tell nothing apart. At equal time the error of all is smaller by 0.0023 (0.0002 to 0.0044), though that time
was measured with pruning by the clock: runs that keep more negatives take as long as all. Of the paintings' logs one
line in 180 is above that bound, so they were not trained anew. One run of 3,000 steps has 49
negatives left and draws streets; its class accuracy is 0.33, that with all negatives 0.28.

**Seeds matter more than the selection.** The same recipe from the same kind of start ended between 0.47 and 0.83 on
impressionists with pruned negatives, and between 0.55 and 0.67 with all. A single run says nothing about which is
better, and not even its last step is sure: one run with all negatives stood at 0.90 at step 694 and at 0.66 at step
750.

**Equal time is not settled.** The 7 per cent that pruning is quicker were measured in two rounds; on another processor
it was 4 per cent slower. What is certain is that it is a few per cent of a step either way.

Not shown: paintings in runs of 3,000 steps and more (one pair of one seed ended at 0.39 with all negatives and 0.45
with pruned ones), and other selections there. Why pruning should pay is in how PUT argues: late in a run most negatives
are easy, and their gradient is nearly nothing. 750 steps are early.
"""
"""The same for painters: 750 steps of fp32, all negatives against the default."""

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
    for name in ("size", "ngf", "ndf", "blocks", "steps", "seeds"):
        usual = getattr(Settings(), name), getattr(PAINTER, name)
        parser.add_argument(f"--{name}", type=int, help=f"default {usual[0]}, for painters {usual[1]}")
    parser.add_argument("--device", help="auto, cpu or cuda")
    parser.add_argument("--precision", choices=("auto", "fp32", "bf16"))
    return parser


def _run(args: argparse.Namespace) -> int:
    import torch

    from benchmarks.study_train import TIMES, time_variants, train_runs

    torch.set_num_threads(1)
    names = ("size", "ngf", "ndf", "blocks", "steps", "seeds", "device", "precision", "recipe")
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
        said = PAINTERS_CONCLUSION if settings.painter else CONCLUSION
        write_report(runs, settings, args.work, args.data, args.docs, args.manifest, said)


if __name__ == "__main__":
    sys.exit(main())
