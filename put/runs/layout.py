"""The files of a run folder, and the checks before a run."""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from put.config import DiscriminatorName, TrainOptions
from put.errors import DiskFullError, OptionError, TrainingError
from put.files.atomic import PART_SUFFIX, write_problem
from put.files.locks import LOCK, acquire
from put.formatting import size_text
from put.nn.generators.registry import trained_spec
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = [
    "BEST",
    "CHECKPOINT",
    "COMMANDS",
    "CONFIG",
    "EVENTS",
    "HELD_OUT",
    "LAST",
    "METRICS",
    "QUEUED",
    "SAMPLES",
    "SAMPLES_BYTES",
    "SCORES",
    "SNAPSHOTS",
    "SPEC",
    "STATUS",
    "TENSORBOARD",
    "WORKER_LOG",
    "bytes_needed",
    "check_folders",
    "check_new",
    "check_space",
    "checkpoint_bytes",
    "locked_run",
    "resume_command",
    "writing",
]

CHECKPOINT, CONFIG, HELD_OUT = "checkpoint.pt", "config.json", "held_out.json"
METRICS, SCORES, TENSORBOARD = "metrics.csv", "scores.csv", "tensorboard"
BEST, LAST = "best.safetensors", "last.safetensors"
"""The EMA generator of the best validation score, and that of the last checkpoint."""
SAMPLES, SNAPSHOTS = "samples", "snapshots"
SPEC, STATUS, QUEUED = "order.json", "status.json", "queue.json"
EVENTS, WORKER_LOG = "events.jsonl", "host.log"
COMMANDS = "commands"
"""The folder of commands to a run; the lock in it is held by the worker that trains the run."""

_AROUND = frozenset({LOCK, SPEC, STATUS, QUEUED, EVENTS, WORKER_LOG, COMMANDS})
"""The files that exist before a queued run begins."""
HEAD_WIDTH = 256
"""Of the small networks that compare patches: two layers for each encoder layer (arXiv 2007.15651)."""
PROJECTED_WEIGHTS = 1_750_000
"""About how many weights of the projected discriminator learn."""
REPLAY = 60
"""Earlier outputs that are kept for the discriminators."""
SAMPLES_BYTES = 50_000_000
"""About what a few hundred sample sheets and the metrics take."""


@contextmanager
def locked_run(run: Path) -> Iterator[None]:
    """Hold the lock of the run folder within the block.

    Raises:
        TrainingError: another process, or another run of this one, holds it.
        OutputError: the folder cannot be written.
    """
    hint = "Wait until it ends, stop it, or choose a new folder."
    with acquire(run, TrainingError(f"Another training run is using {run}.", hint)):
        yield


def check_new(run: Path) -> None:
    """Check that a run folder is new, but for what the library of runs put there.

    Raises:
        OptionError: the run folder is a file or not empty.
        TrainingError: another run uses it.
        OutputError: it cannot be read.
    """
    if run.exists() and not run.is_dir():
        raise OptionError(f"{run} is a file.", "Choose a new folder for the run.")
    with writing(run):
        names = [path.name for path in run.iterdir()] if run.exists() else []
    if not any(name not in _AROUND and not name.endswith(PART_SUFFIX) for name in names):
        return
    if (run / LOCK).exists():
        with locked_run(run):  # raises where it is in use
            pass
    if (run / CHECKPOINT).exists():
        raise OptionError(f"{run} is not empty.", f"Choose a new folder, or resume that run: {resume_command(run)}")
    if (run / CONFIG).exists():
        raise OptionError(
            f"{run} is not empty: it holds a run without a checkpoint.", "Remove it, or choose a new folder."
        )
    raise OptionError(f"{run} is not empty.", "Choose a new folder for the run.")


def check_folders(folder_a: Path, folder_b: Path, run: Path, *, single: bool = False) -> None:
    """Check that no image is on both sides and that the run's samples do not become images of a side.

    Args:
        folder_a: images to start from.
        folder_b: images to end with.
        run: the run folder.
        single: whether the sides may be image files.

    Raises:
        OptionError: the sides are the same, one of the three folders lies in another, or a side is a file.
    """
    side_a, side_b, place = folder_a.resolve(), folder_b.resolve(), run.resolve()
    if side_a == side_b:
        raise OptionError(
            f"Both sides are {folder_a}.",
            "Name a folder of pictures to start from and another of pictures to end with.",
        )
    if not single:
        for side in (folder_a, folder_b):
            if side.is_file():
                raise OptionError(
                    f"{side} is a file.", "Name a folder of pictures, or add --single for one picture a side."
                )
    for inner, outer in ((side_a, side_b), (side_b, side_a)):
        if outer in inner.parents:
            raise OptionError(f"{inner} lies in {outer}: its pictures would be on both sides.", "Move it out of there.")
    for side in (side_a, side_b):
        if place == side or side in place.parents:
            raise OptionError(
                f"The run folder {run} lies among the pictures of {side}.", "Choose a folder outside of it for the run."
            )


def check_space(run: Path, needed: int) -> None:
    """Check that the disk of the run has ``needed`` free bytes. A disk whose free space is unknown passes.

    Raises:
        DiskFullError: it has fewer.
    """
    free = needed
    with suppress(OSError):
        free = shutil.disk_usage(run).free
    if free < needed:
        raise DiskFullError(
            f"The disk of {run} has {size_text(free)} free; the run needs about {size_text(needed)}.",
            "Free some space, choose a folder on another disk, or use a smaller --ngf.",
        )


def bytes_needed(options: TrainOptions) -> int:
    """Return the bytes that a run takes on the disk, from its settings alone: two checkpoints for the moment of
    replacing one, model files of 2 bytes a weight, samples.
    """
    spec = trained_spec(options.generator, options.ngf, options.blocks, noise=options.noise)
    shapes = parameter_shapes(spec) if isinstance(spec, GeneratorSpec) else spec.shapes()
    generator = sum(math.prod(shape) for shape in shapes.values())
    ndf = options.ndf
    patchgan = 16 * (3 * ndf + 2 * ndf**2 + 8 * ndf**2 + 32 * ndf**2 + 8 * ndf)  # 4x4 filters, 70 px
    discriminator = patchgan if options.discriminator != DiscriminatorName.PROJECTED else 0
    discriminator += PROJECTED_WEIGHTS if options.discriminator != DiscriminatorName.PATCHGAN else 0
    head = len(options.nce_layers) * HEAD_WIDTH * (HEAD_WIDTH + 4 * options.ngf)
    return (
        2 * checkpoint_bytes(generator, discriminator + head, options)
        + 2 * generator * (3 + options.snapshots)
        + SAMPLES_BYTES
    )


def checkpoint_bytes(generator: int, others: int, options: TrainOptions) -> int:
    """Return the bytes of a checkpoint when it is largest: in fp32 all weights, two moments of Adam for each, the EMA
    of the generator, earlier outputs where the discriminators see some again, and where the run is finished a teacher
    and two more moments.

    Args:
        generator: how many weights it has.
        others: how many weights all else has that learns.
        options: of the run.
    """
    replay = REPLAY * 3 * options.size**2 if options.discriminator_batch > 1 else 0
    finishing = 3 * generator if options.finish_from < options.steps else 0
    return 4 * (4 * generator + finishing + 3 * others + replay)


def resume_command(run: Path) -> str:
    """Return the command that resumes ``run``; a path with spaces is quoted as all shells understand it."""
    return f'put train --resume "{run}"' if " " in str(run) else f"put train --resume {run}"


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn errors of the system within the block into one that names ``path``.

    Raises:
        OutputError: the disk is full, or the file cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise write_problem(error, path) from error
