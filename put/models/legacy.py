"""Generators in PyTorch's own files, as CUT, FastCUT, PUT and CycleGAN write and read them."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import torch

from put.files.atomic import atomic_target
from put.models.choosing import FoundGenerator, cut_kernel, find_generator
from put.models.layout import blur_shapes
from put.models.model_file import unwritable
from put.models.pickles import EXPANSION, read_pickled
from put.nn.generator import Generator
from put.nn.spec import parameter_shapes

__all__ = ["read_checkpoint", "write_generator_pth"]


def read_checkpoint(path: Path, part: str | None = None) -> FoundGenerator:
    """Return the generator in a PyTorch file, new or old format, plain or wrapped in dictionaries; no code in it is
    ever run.

    It is in fp32, on the CPU, in evaluation mode and without gradients. The structure is worked out from names and
    shapes. Running statistics of InstanceNorm are left out, as CUT's and
    CycleGAN's code does. Of several generators the averaged one is taken, else the first.

    Args:
        path: the file.
        part: the part to take, as in :attr:`put.models.choosing.FoundGenerator.parts`; None to choose.

    Raises:
        ModelError: the file is missing, unreadable, damaged, holds more than weights, or holds no generator that
            fits; the message says what it is or what is missing.
    """
    content = read_pickled(path)
    ours = isinstance(content, dict) and {"format", "options", "step", "state"} <= set(content)
    most = EXPANSION * path.stat().st_size
    return find_generator(content, path.name, need_blur=not ours, part=part, most_bytes=most)


def write_generator_pth(generator: Generator, path: Path) -> None:
    """Write a state dict that CUT's code (CycleGAN's, without anti-aliasing) loads strictly; what is there is replaced.

    The card is not in it: these files have no place for one.

    Raises:
        OutputError: the disk is full, or the folder is missing or cannot be written.
    """
    spec = generator.spec
    state = generator.state_dict()
    tensors = OrderedDict((name, state[name].detach().to("cpu", torch.float32)) for name in parameter_shapes(spec))
    for name, shape in blur_shapes(spec).items():
        tensors[name] = cut_kernel(shape).expand(shape).clone()
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            torch.save(tensors, file)
    except (OSError, RuntimeError) as error:
        raise unwritable(path, error) from error
