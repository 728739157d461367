"""How long one training step takes, against CUT's step as published (:mod:`benchmarks.plain_cut`), and where it goes.

    python -m benchmarks.train_step                                  # CPU: 128 px, ngf 32, one thread
    python -m benchmarks.train_step --device cuda                    # 256 px, ngf 64
    python -m benchmarks.train_step --device cuda --compile on --batch 4 --identity 0 --selection all
    python -m benchmarks.train_step --preset quick --threads 2       # what 'put train --preset quick' does

Four steps in turn, round by round, each on the same crops: the published one; ours with the same work (all negatives,
the same layers, no colour loss) in fp32; the same in the device's best arithmetic; and ours as it is used, or a
preset's. Crops are made before the clock starts. Medians over the rounds; ratios are taken within a round. On a CPU the
seconds are those of the processor, all threads together; parts are by the wall clock.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import functools
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import torch
from torch import Tensor

from benchmarks.plain_cut import PARTS, PlainCut
from put.config import Compile, Precision, Preset, Selection, TrainOptions, preset_options
from put.data.folders import find_images
from put.data.unpaired import UnpairedDataset
from put.device import resolve_device, resolve_precision
from put.nn.generator import ENCODER_LAYERS
from put.training.loop import step as step_module
from put.training.loop.networks import PUTModel

__all__ = ["CONTENDERS", "Contender", "main", "rounds_of", "same_work"]

CONTENDERS = ("published", "ours, same work, fp32", "ours, same work", "ours, as used")
WARM_STEPS = 2


class Contender:
    """One of the steps that are compared.

    Args:
        name: one of ``CONTENDERS``.
        options: what the contenders share.
        device: where to compute.
        used: settings of the last contender, if they are others.
    """

    def __init__(
        self, name: str, options: TrainOptions, device: torch.device, used: TrainOptions | None = None
    ) -> None:
        self.name, self.device = name, device
        self.seconds = dict.fromkeys(PARTS, 0.0)
        self._steps = 0
        self._images_of_b = options.batch
        self._plain: PlainCut | None = None
        self._ours: PUTModel | None = None
        if name == "published":
            self._plain = PlainCut(same_work(options), device)
            return
        fp32 = name.endswith("fp32")
        dtype = torch.float32 if fp32 else resolve_precision(options.precision, device)
        chosen = (used or options) if name == "ours, as used" else same_work(options)
        self._images_of_b = chosen.batch * chosen.discriminator_batch
        self._ours = PUTModel(chosen, device, None if dtype is torch.float32 else dtype)

    def step(self, x: Tensor, y: Tensor) -> None:
        """One step; a GPU is not waited for. Of y the images that this contender looks at, the first ones."""
        y = y[: self._images_of_b]
        if self._plain is not None:
            with _quickest_convolutions():
                self._plain.step(x, y)
        elif self._ours is not None:
            self._ours.step(x, y, self._steps)
        self._steps += 1

    def measure_parts(self, x: Tensor, y: Tensor, steps: int) -> dict[str, float]:
        """Seconds a step by part; measuring them waits for the GPU at every border, which the step itself does not."""
        if self._plain is not None:
            self._plain.measured = True
            self._plain.seconds = dict.fromkeys(PARTS, 0.0)
            for _ in range(steps):
                self.step(x, y)
            self._plain.measured = False
            self.seconds = self._plain.seconds
        else:
            self.seconds = dict.fromkeys(PARTS, 0.0)
            with self._watched():
                for _ in range(steps):
                    self.step(x, y)
        return {part: seconds / steps for part, seconds in self.seconds.items()}

    def _watched(self) -> contextlib.ExitStack:
        """The networks' ways forward, backward and the optimisers' steps, timed while the context lasts."""
        stack = contextlib.ExitStack()
        networks = self._ours
        if networks is None:
            return stack
        places: tuple[tuple[Any, str, str], ...] = (
            (networks._step, "_forward", "generator"),  # noqa: SLF001
            (networks._step, "_encode", "encoder and NCE"),  # noqa: SLF001
            (networks.adversaries[0], "forward", "discriminator"),
            (step_module, "contrastive_losses", "encoder and NCE"),
        )
        for owner, name, part in places:
            stack.enter_context(mock.patch.object(owner, name, self._timed(getattr(owner, name), part)))
        for name in ("generator_optimiser", "head_optimiser", "discriminator_optimiser"):
            optimiser = getattr(networks, name)
            stack.enter_context(mock.patch.object(optimiser, "step", self._timed(optimiser.step, "optimisers")))
        backward = self._timed(torch.autograd.backward, "backward")
        stack.enter_context(mock.patch.object(torch.autograd, "backward", backward))
        return stack

    def _timed(self, way: Callable[..., Any], part: str) -> Callable[..., Any]:
        @functools.wraps(way)
        def timed(*args: Any, **kwargs: Any) -> Any:
            wait(self.device)
            begun = time.perf_counter()
            result = way(*args, **kwargs)
            wait(self.device)
            self.seconds[part] += time.perf_counter() - begun
            return result

        return timed


@contextlib.contextmanager
def _quickest_convolutions() -> Iterator[None]:
    """Within, cuDNN tries its ways and takes the quickest, as the published code has it; ours sets what it wants."""
    before = torch.backends.cudnn.benchmark
    torch.backends.cudnn.benchmark = True
    try:
        yield
    finally:
        torch.backends.cudnn.benchmark = before


def same_work(options: TrainOptions) -> TrainOptions:
    """The settings with which our step computes what the published one does."""
    return dataclasses.replace(options, selection=Selection.ALL, nce_layers=ENCODER_LAYERS, keep_colours=0.0)


def wait(device: torch.device) -> None:
    """Until a GPU has done what it was told."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def rounds_of(
    contenders: Sequence[Contender], crops: Sequence[tuple[Tensor, Tensor]], rounds: int
) -> dict[str, list[float]]:
    """Seconds a step of every contender in each round; who begins changes from round to round."""
    found: dict[str, list[float]] = {contender.name: [] for contender in contenders}
    for number in range(rounds):
        first = number % len(contenders)
        for contender in (*contenders[first:], *contenders[:first]):
            for x, y in crops[:WARM_STEPS]:
                contender.step(x, y)
            clock = time.process_time if contender.device.type == "cpu" else time.perf_counter
            wait(contender.device)
            begun = clock()
            for x, y in crops[WARM_STEPS:]:
                contender.step(x, y)
            wait(contender.device)
            found[contender.name].append((clock() - begun) / (len(crops) - WARM_STEPS))
    return found


def _crops(options: TrainOptions, device: torch.device, steps: int, folder: Path | None) -> list[tuple[Tensor, Tensor]]:
    """Pairs of batches on the device: of pictures where a folder is named, else of noise, which takes as long.

    Args:
        options: of the contender that looks at the most images.
        device: where they are wanted.
        steps: how many are timed.
        folder: of the pictures.
    """
    counts = options.batch, options.batch * options.discriminator_batch
    if folder is None:
        source = torch.Generator().manual_seed(0)

        def draw(count: int) -> Tensor:
            return torch.rand(count, 3, options.size, options.size, generator=source) * 2 - 1

    else:
        load = (options.size, round(1.2 * options.size))
        pictures = UnpairedDataset(find_images(folder), options.size, load, random.Random(0))  # noqa: S311

        def draw(count: int) -> Tensor:
            return pictures.batch(count)

    return [tuple(draw(count).to(device) for count in counts) for _ in range(WARM_STEPS + steps)]


def _memory(contender: Contender, crops: Sequence[tuple[Tensor, Tensor]], arguments: Sequence[str]) -> str:
    """The most that a GPU's tensors hold, or a process of its own on a CPU."""
    if contender.device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(contender.device)
        before = torch.cuda.memory_allocated(contender.device)
        contender.step(*crops[0])
        wait(contender.device)
        extra = torch.cuda.max_memory_allocated(contender.device) - before
        return f"{extra / 2**20:.0f} MiB above weights"
    command = [sys.executable, "-m", "benchmarks.train_step", *arguments, "--memory-of", contender.name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - itself
    return f"{done.stdout.strip()} MiB process" if done.returncode == 0 else "unknown"


def _own_memory(contender: Contender, crops: Sequence[tuple[Tensor, Tensor]]) -> None:
    import resource  # not on Windows

    for x, y in crops[:2]:
        contender.step(x, y)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    said = list(sys.argv[1:] if arguments is None else arguments)
    args = _parser().parse_args(said)
    if args.device == "cpu":
        torch.set_num_threads(args.threads)
    device = resolve_device(args.device)
    options = _options(args, on_gpu=device.type == "cuda")
    used = _preset(Preset(args.preset), options) if args.preset else options
    crops = _crops(used, device, args.steps, args.pictures)
    if args.memory_of:
        _own_memory(Contender(args.memory_of, options, device, used), crops)
        return 0
    contenders = [Contender(name, options, device, used) for name in CONTENDERS]
    found = rounds_of(contenders, crops, args.rounds)
    measured = args.memory or device.type == "cuda"
    memory = {one.name: _memory(one, crops, said) if measured else "" for one in contenders}
    _print_times(found, memory)
    _print_parts({one.name: one.measure_parts(*crops[0], args.steps) for one in contenders})
    return 0


def _preset(preset: Preset, options: TrainOptions) -> TrainOptions:
    """Return the preset's settings at the size and widths of the other contenders."""
    names = ("size", "ngf", "ndf", "batch", "compile", "precision")
    return preset_options(preset, **{name: getattr(options, name) for name in names})


def _options(args: argparse.Namespace, *, on_gpu: bool) -> TrainOptions:
    width = 64 if on_gpu else 32
    return TrainOptions(
        size=args.size or (256 if on_gpu else 128),
        ngf=args.ngf or width,
        ndf=args.ndf or width,
        batch=args.batch,
        identity=args.identity,
        selection=Selection(args.selection),
        num_negatives=5,
        anneal_steps=0,
        compile=Compile(args.compile),
        precision=Precision(args.precision),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cpu")
    for name in ("size", "ngf", "ndf"):
        parser.add_argument(f"--{name}", type=int)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=4, help="timed in each round")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--identity", type=float, default=1.0, help="weight of the identity loss; 0 leaves it out")
    parser.add_argument("--selection", choices=list(Selection), default=Selection.ALL, help="of 'ours, as used'")
    parser.add_argument("--preset", choices=list(Preset), help="whose settings 'ours, as used' has")
    parser.add_argument("--compile", choices=list(Compile), default=Compile.OFF)
    parser.add_argument("--precision", choices=("auto", "fp32", "bf16"), default="auto")
    parser.add_argument("--memory", action="store_true", help="measure it on a CPU, too: a process for each step")
    parser.add_argument("--pictures", type=Path, help="folder to cut crops from; noise without it")
    parser.add_argument("--memory-of", choices=CONTENDERS, help=argparse.SUPPRESS)
    return parser


def _print_times(found: dict[str, list[float]], memory: dict[str, str]) -> None:
    print(f"{'':24} {'s a step':>9} {'ratio':>7} {'(low to high)':>16}  memory")
    for name, seconds in found.items():
        ratios = [mine / base for mine, base in zip(seconds, found[CONTENDERS[0]], strict=True)]
        ends = f"({min(ratios):.2f} to {max(ratios):.2f})"
        print(
            f"{name:24} {statistics.median(seconds):9.4f} {statistics.median(ratios):7.2f} {ends:>16}  {memory[name]}"
        )


def _print_parts(parts: dict[str, dict[str, float]]) -> None:
    print(f"\n{'ms a step by part':24}" + "".join(f"{part:>17}" for part in PARTS))
    for name, seconds in parts.items():
        print(f"{name:24}" + "".join(f"{1000 * seconds[part]:17.1f}" for part in PARTS))
    print("What is missing to the whole: copies, averaging, sums of losses. Measured one by one, by the wall clock.")


if __name__ == "__main__":
    sys.exit(main())
