"""Make a model file of a painter's bare weights, as an experiment left them.

    uv run python scripts/painter_from_weights.py WEIGHTS.safetensors TARGET.safetensors --title "Photograph to ink"

Names and shapes have to be those of ``put.nn.generators.painter``; width and blocks follow from them.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor

from put.models.card import ModelCard
from put.models.model_file import save_model
from put.models.weights import build_generator
from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter_spec import PainterSpec


def main() -> None:
    """Read the weights and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("weights", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--title", default="")
    parser.add_argument("--work-size", type=int, default=0)
    given = parser.parse_args()
    painter = painter_from_weights(load_file(given.weights), given.weights.name)
    save_model(given.target, painter, ModelCard(given.title, work_size=given.work_size))


def painter_from_weights(weights: Mapping[str, Tensor], source: str) -> ImageGenerator:
    """The painter with these weights, of any floating type: fp32, on the CPU, in evaluation mode.

    Raises:
        OptionError: they are not a painter's.
        ModelError: one of them is not a number.
    """
    spec = PainterSpec.of({name: tuple(weight.shape) for name, weight in weights.items()})
    return build_generator(spec, weights, source)


if __name__ == "__main__":
    main()
