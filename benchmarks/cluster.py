"""How much faster two nodes of a Ray cluster are than one, or two processes of this machine.

    uv run python -m benchmarks.cluster --size 512 --pictures 60 --frames 60
    uv run python -m benchmarks.cluster --local

A node is one core of this machine, and has it to itself; the cluster's head and the program that gives out the work
share both. On machines of their own the ratio would be a little better. Times are taken
from the moment on at which the first worker is ready, and for the whole run besides. Let nothing else run meanwhile.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from put.bench.media import make_clip, make_pictures
from put.config import Precision, TranslateOptions
from put.events import TranslationAdvanced, TranslationFinished, TranslationStarted
from put.translation.batch import translate

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
STORE = 200 << 20
"""Bytes of a node's object store."""


@dataclass(frozen=True)
class Taken:
    """Seconds that a run took."""

    work: float
    """From the first worker that was ready."""
    whole: float


def main() -> None:
    """Measure and print one line for the folder, and one for the video."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="impressionist")
    parser.add_argument("--size", type=int, default=512, help="side of the pictures in pixels")
    parser.add_argument("--pictures", type=int, default=60)
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--local", action="store_true", help="processes of this machine, without Ray")
    parser.add_argument("--cores", default="", help="numbers of two cores, with a comma between; else the first two")
    args = parser.parse_args()
    cores = [int(each) for each in args.cores.split(",") if each] or sorted(os.sched_getaffinity(0))[:2]
    if len(cores) < 2:
        raise SystemExit("It takes two cores.")
    with tempfile.TemporaryDirectory() as place:
        folder, clip = Path(place) / "pictures", Path(place) / "video"
        for each in (folder, clip):
            each.mkdir()
        make_pictures(folder, args.size, args.pictures)
        if args.frames:
            make_clip(clip, args.size, args.frames)
        for source, many in ((folder, args.pictures), (clip, args.frames)):
            if not many:
                continue
            one, two = (_taken(source, Path(place), args, cores[:count]) for count in (1, 2))
            print(
                f"{source.name} ({many} of {args.size} px): one {one.work:.1f} s, two {two.work:.1f} s, "
                f"ratio {one.work / two.work:.2f}; with the start {one.whole:.1f} and {two.whole:.1f} s, "
                f"ratio {one.whole / two.whole:.2f}",
                flush=True,
            )


def _taken(source: Path, place: Path, args: argparse.Namespace, cores: list[int]) -> Taken:
    output = place / f"{source.name} by {len(cores)}"
    given = {"model": args.model, "work_size": 0, "precision": Precision(args.precision)}
    if args.local:
        with _on(set(cores)):
            return _run(source, output, TranslateOptions(device=",".join(["cpu"] * len(cores)), **given))
    with _cluster(cores) as address:
        return _run(source, output, TranslateOptions(device="cpu", ray=address, **given))


def _run(source: Path, output: Path, options: TranslateOptions) -> Taken:
    began = time.monotonic()
    ready = ended = began
    for event in translate([source], output, options):
        match event:
            case TranslationStarted():
                ready = time.monotonic()
            case TranslationAdvanced() if event.result.error is not None:
                raise event.result.error
            case TranslationFinished():
                ended = time.monotonic()
    return Taken(ended - ready, ended - began)


@contextmanager
def _cluster(cores: list[int]) -> Iterator[str]:
    """Run a head that computes nothing and a node on each core; yield the address."""
    from ray.cluster_utils import Cluster

    lean = {"include_log_monitor": False, "object_store_memory": STORE}
    head = {"num_cpus": 0, "include_dashboard": False, "no_monitor": True}
    made = Cluster(initialize_head=True, head_node_args=head | lean)
    try:
        for core in cores:
            with _on({core}):  # what is started now stays on it
                made.add_node(num_cpus=1, **lean)
        yield made.address
    finally:
        made.shutdown()


@contextmanager
def _on(cores: set[int]) -> Iterator[None]:
    """Start what is started in the block on these cores only."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


if __name__ == "__main__":
    main()
