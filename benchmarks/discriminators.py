"""How quickly discriminators tell a finished model's translations from works, while the model stands still.

    python -m benchmarks.discriminators engraving photographs engravings

Each begins anew and takes its steps on the same crops. Its last losses are printed, 1 where it knows nothing and 0
where it is sure, and how often a held-out work has a higher score than a held-out translation: 0.5 by chance, 1 always.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from put.data.folders import find_images
from put.data.unpaired import UnpairedDataset
from put.losses.adversarial import hinge_discriminator, lsgan_discriminator
from put.models.library import Library
from put.models.model_file import load_generator
from put.nn.diff_augment import diff_augment
from put.nn.discriminator import PatchDiscriminator
from put.nn.generator import init_weights
from put.nn.projected import LAYERS, ProjectedDiscriminator

__all__ = ["KINDS", "main", "told_apart"]

SIZE, LOAD = 128, (1.9, 3.1)
HELD_OUT = 0.2
AT_ONCE = 4
AUGMENTED = ("colour", "translation", "cutout")
LR, BETAS = 3e-4, (0.5, 0.99)


def _patchgan() -> nn.Module:
    network = PatchDiscriminator(ndf=32)
    init_weights(network)
    return network


KINDS: dict[str, Callable[[], nn.Module]] = {
    "PatchGAN": _patchgan,
    "projected, from 1/4 of the size": lambda: ProjectedDiscriminator(layers=LAYERS[1:]),
    "projected, from 1/2 of the size": ProjectedDiscriminator,
}


def told_apart(make: Callable[[], nn.Module], works: Tensor, made: Tensor, steps: int) -> tuple[float, float, float]:
    """Let a discriminator learn.

    Args:
        make: it.
        works: ``[N, 3, S, S]`` in [-1, 1]; the last fifth is held out.
        made: translations, likewise, as many.
        steps: of two pictures a side.

    Returns:
        The mean of its last fifty losses as a share of that at chance, how often a held-out work is above a
        translation, and seconds a step.
    """
    torch.manual_seed(1)
    network, source = make(), torch.Generator().manual_seed(0)
    learning = torch.optim.Adam(network.parameters(), LR, BETAS)
    kept, losses, began = len(works) - round(len(works) * HELD_OUT), list[float](), time.perf_counter()
    for _ in range(steps):
        drawn = [side[torch.randint(kept, (2,), generator=source)] for side in (works, made)]
        loss = _loss(network(torch.cat([diff_augment(side, AUGMENTED, source) for side in drawn])))
        learning.zero_grad()
        torch.autograd.backward(loss)
        learning.step()
        losses.append(loss.item())
    seconds = (time.perf_counter() - began) / steps
    with torch.no_grad():
        real, fake = (_scores(network.eval(), side[kept:]) for side in (works, made))
    above = (real[:, None] > fake[None]).float().mean().item()
    return statistics.mean(losses[-50:]), above, seconds


def _loss(scores: Tensor | list[Tensor]) -> Tensor:
    if isinstance(scores, Tensor):
        return lsgan_discriminator(scores[:2], scores[2:]) / 0.25
    return hinge_discriminator([one[:2] for one in scores], [one[2:] for one in scores]) / 2


def _scores(network: nn.Module, images: Tensor) -> Tensor:
    found = []
    for some in torch.split(images, AT_ONCE):
        scores = network(some)
        heads = [scores] if isinstance(scores, Tensor) else scores
        found.append(torch.stack([head.flatten(1).mean(1) for head in heads]).mean(0))
    return torch.cat(found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", help="name or file")
    parser.add_argument("photographs", type=Path)
    parser.add_argument("works", type=Path)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--crops", type=int, default=160, help="of each side")
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    generator = load_generator(Library().find(given.model).path).eval()
    load = (round(SIZE * LOAD[0]), round(SIZE * LOAD[1]))
    sides = [
        UnpairedDataset(find_images(folder), SIZE, load, random.Random(number))  # noqa: S311
        for number, folder in enumerate((given.photographs, given.works))
    ]
    count = given.crops // AT_ONCE
    with torch.no_grad():
        made = torch.cat([generator.render(sides[0].batch(AT_ONCE)) for _ in range(count)])
    works = torch.cat([sides[1].batch(AT_ONCE) for _ in range(count)])
    print(f"{'':34} {'loss':>6} {'told apart':>11} {'s a step':>9}")
    for name, make in KINDS.items():
        loss, above, seconds = told_apart(make, works, made, given.steps)
        print(f"{name:34} {loss:6.2f} {above:11.2f} {seconds:9.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
