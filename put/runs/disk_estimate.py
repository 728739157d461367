"""What a run takes, guessed from its settings alone."""

from __future__ import annotations

import math

from put.config import TrainOptions
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = ["bytes_needed"]

HEAD_WIDTH = 256
"""Of the small networks that compare patches: two layers for each encoder layer (arXiv 2007.15651)."""
PAPERS = 50_000_000
"""About what a few hundred sample sheets and the metrics take."""


def bytes_needed(options: TrainOptions) -> int:
    """Bytes that a run takes on the disk: two checkpoints for the moment of replacing one, model files, samples.

    A checkpoint holds the weights and two moments of all that learns, and the averaged generator, in 4 bytes each; a
    model file 2 bytes a weight.
    """
    spec = GeneratorSpec(blocks=options.blocks, ngf=options.ngf)
    generator = sum(math.prod(shape) for shape in parameter_shapes(spec).values())
    ndf = options.ndf
    discriminator = 16 * (3 * ndf + 2 * ndf**2 + 8 * ndf**2 + 32 * ndf**2 + 8 * ndf)  # 4x4 filters, PatchGAN of 70 px
    head = len(options.nce_layers) * HEAD_WIDTH * (HEAD_WIDTH + 4 * options.ngf)
    checkpoint = 4 * (4 * generator + 3 * (discriminator + head))
    return 2 * checkpoint + 2 * generator * (3 + options.snapshots) + PAPERS
