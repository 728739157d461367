"""What the contrastive loss costs with each selection of negatives, forward and backward, relative to ``all``.

    python -m benchmarks.selection                     # CPU, one thread
    python -m benchmarks.selection --device cuda --batch 4

In turn, round by round; medians, and ratios within a round.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from put.config import Selection
from put.device import resolve_device
from put.losses.patch_nce import PatchNCELoss

__all__ = ["CASES", "main", "measure"]

CASES = (
    ("all", Selection.ALL, 1),
    ("hardest, k = 3", Selection.HARDEST, 3),
    ("hardest, k = 5", Selection.HARDEST, 5),
    ("hardest, k = 16", Selection.HARDEST, 16),
    ("reference, k = 5", Selection.REFERENCE, 5),
    ("random, k = 5", Selection.RANDOM, 5),
)
CHANNELS = 256


def measure(
    patches: int, rounds: int, device: torch.device, batch: int = 1, least_seconds: float = 0.02
) -> dict[str, list[float]]:
    """Seconds of one loss and its gradient, for each case and round.

    Args:
        patches: queries of an image.
        rounds: how often every case has its turn.
        device: where to compute.
        batch: images.
        least_seconds: a turn repeats the loss until it lasts about so long.
    """
    source = torch.Generator().manual_seed(0)
    query, key = (
        F.normalize(torch.randn(batch, patches, CHANNELS, generator=source), dim=-1).to(device) for _ in range(2)
    )
    losses = {name: PatchNCELoss(count, selection) for name, selection, count in CASES}
    repeats = {name: _repeats(loss, query, key, least_seconds) for name, loss in losses.items()}
    found: dict[str, list[float]] = {name: [] for name in losses}
    for _ in range(rounds):
        for name, loss in losses.items():
            found[name].append(_seconds(loss, query, key, repeats[name]))
    return found


def _repeats(loss: PatchNCELoss, query: Tensor, key: Tensor, least_seconds: float) -> int:
    _seconds(loss, query, key, 2)
    return max(1, round(least_seconds / max(_seconds(loss, query, key, 2), 1e-6)))


def _seconds(loss: PatchNCELoss, query: Tensor, key: Tensor, repeats: int) -> float:
    clock = time.process_time if query.device.type == "cpu" else time.perf_counter
    _wait(query.device)
    begun = clock()
    for _ in range(repeats):
        torch.autograd.backward(loss(query.detach().requires_grad_(), key).mean())
    _wait(query.device)
    return (clock() - begun) / repeats


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--patches", type=int, nargs="+", default=[64, 256, 1024])
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args(arguments)
    torch.set_num_threads(args.threads)
    for patches in args.patches:
        found = measure(patches, args.rounds, resolve_device(args.device), args.batch)
        print(f"\n{patches} patches, batch {args.batch}{'':12} {'ms':>9} {'ratio':>7}")
        for name, seconds in found.items():
            ratio = statistics.median(mine / base for mine, base in zip(seconds, found["all"], strict=True))
            print(f"{name:32} {1000 * statistics.median(seconds):9.3f} {ratio:7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
