"""Write the mean of the weights of several snapshots of one run.

    uv run python scripts/mean_model.py RUN/snapshots/0001500.safetensors RUN/last.safetensors -o MEAN.safetensors

The card is the last one's, without its validation scores. Snapshots hold averaged weights (EMA) already; their mean is
one over a longer time, which left fewer artefacts in skies than any of them.
"""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence
from pathlib import Path

import torch

from put.errors import ModelError
from put.models.card import ModelCard
from put.models.model_file import load_generator, read_card, save_model
from put.nn.generators.base import ImageGenerator

__all__ = ["card_of", "mean_of"]


def main() -> None:
    """Read the snapshots and write their mean."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("snapshots", type=Path, nargs="+")
    parser.add_argument("-o", "--output", type=Path, required=True)
    given = parser.parse_args()
    save_model(given.output, mean_of(given.snapshots), card_of(given.snapshots))


def card_of(snapshots: Sequence[Path]) -> ModelCard:
    """The card of the last file; of a mean without the validation scores, which are those of one snapshot."""
    _, card = read_card(snapshots[-1])
    if len(snapshots) == 1:
        return card
    facts = {name: value for name, value in card.training.items() if not name.startswith("validation ")}
    return dataclasses.replace(card, training=facts)


@torch.no_grad()
def mean_of(snapshots: Sequence[Path]) -> ImageGenerator:
    """The generator with the mean weights of the files, of which there is at least one.

    Raises:
        ModelError: a file cannot be read, or their structures differ.
    """
    generators = [load_generator(path) for path in snapshots]
    if len({generator.spec for generator in generators}) > 1:
        names = ", ".join(path.name for path in snapshots)
        raise ModelError(f"These generators have different structures: {names}.", "Name snapshots of one run.")
    mean = generators[0]
    states = [generator.state_dict() for generator in generators]
    mean.load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    return mean


if __name__ == "__main__":
    main()
