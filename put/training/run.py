"""A training run as a generator of events."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Collection, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import torch
import torch.distributed as dist

from put.config import TrainOptions
from put.device import resolve_device
from put.errors import OptionError, TrainingError
from put.events import TrainingEvents, TrainingStepped
from put.files.atomic import remove_stale_parts
from put.training.loop.checkpoint import Checkpoint, read_checkpoint
from put.training.loop.distributed import DistributedContext, join_distributed
from put.training.loop.memory import enough_memory
from put.training.loop.trainer import Trainer
from put.training.requests import Requests
from put.training.run_folder import (
    BEST,
    CHECKPOINT,
    CONFIG,
    LAST,
    METRICS,
    SAMPLES,
    SCORES,
    SNAPSHOTS,
    check_folders,
    check_new,
    locked_run,
    writing,
)
from put.training.validation.split import choose_split, read_split

__all__ = ["BEST", "CHECKPOINT", "CONFIG", "LAST", "METRICS", "SAMPLES", "SCORES", "resume", "train"]


def train(
    folder_a: Path,
    folder_b: Path,
    run: Path,
    options: TrainOptions,
    *,
    requests: Requests | None = None,
    left_out: Collection[Path] = (),
) -> TrainingEvents:
    """Train a generator that turns pictures of ``folder_a`` into pictures like those of ``folder_b``.

    After each step the iterator yields, if nothing else, a ``TrainingStepped`` without losses: not advancing it pauses
    the run within one step. Closing it writes a checkpoint of the step that it stands at and ends the run. Pictures of
    both sides are held out to score the generator on; up to six of them are shown in the samples.

    Under torchrun each process trains on crops of its own. The first one writes and tells all; the others yield
    ``TrainingStepped`` alone, and none of them writes a checkpoint when it is closed.

    Args:
        folder_a: pictures to start from, with subfolders; with ``options.single`` a picture.
        folder_b: pictures to end with, likewise.
        run: the run folder; it must be new or empty.
        options: the settings.
        requests: samples and checkpoints out of turn, asked for from another thread and made after the step in hand;
            while the generator learns to reproduce pictures they wait, and under torchrun they are not heeded. What is
            learnt does not change.
        left_out: pictures of either folder that are not used, neither to train nor to score.

    Yields:
        ``TrainingStarted``, then ``TrainingStepped``, ``TrainingJudged``, ``TrainingSampled``, ``TrainingAssessed``,
        ``TrainingSaved`` and ``Warned``, then ``TrainingFinished``.

    Raises:
        PutError: a folder without pictures, folders that lie in each other, a run folder in use, a generator to start
            from that does not fit, no such device, too little memory or space, or losses that stay no numbers.
    """
    with _joined(options.device) as (device, world), ExitStack() as stack:
        if world.is_main_process:
            check_new(run)
            check_folders(folder_a, folder_b, run, single=options.single)
        split = world.broadcast(choose_split(folder_a, folder_b, options, left_out) if world.is_main_process else None)
        stack.enter_context(enough_memory())
        session = stack.enter_context(
            closing(Trainer((folder_a, folder_b), run, options, split, device, world, requests))
        )
        session.begin()
        if world.is_main_process:
            with writing(run):
                run.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked_run(run))
            check_new(run)  # another may have come first meanwhile
        session.write_first()
        yield from _timed(session)


def resume(
    run: Path, steps: int | None = None, device: str = "auto", *, requests: Requests | None = None
) -> TrainingEvents:
    """Go on with a run where its checkpoint stands.

    Args:
        run: the run folder.
        steps: a new total number of steps; the rate's schedule is stretched to it. None keeps the old one.
        device: where to compute now.
        requests: as in :func:`train`.

    Yields and Raises: as in :func:`train`; also where the run has no whole checkpoint.
    """
    with _joined(device) as (place, world), ExitStack() as stack:
        if world.is_main_process and (run / CHECKPOINT).exists():
            stack.enter_context(locked_run(run))
        checkpoint: Checkpoint = world.broadcast(read_checkpoint(run / CHECKPOINT) if world.is_main_process else None)
        options = checkpoint.options
        options = dataclasses.replace(options, steps=options.steps if steps is None else steps, device=device)
        if options.steps < checkpoint.step:
            raise OptionError(
                f"The run has done {checkpoint.step} steps already.", f"Write {checkpoint.step} or more for --steps."
            )
        folders = world.broadcast(_read_folders(run) if world.is_main_process else None)
        split = world.broadcast(read_split(run, *folders) if world.is_main_process else None)
        stack.enter_context(enough_memory())
        session = stack.enter_context(closing(Trainer(folders, run, options, split, place, world, requests)))
        if world.is_main_process:
            for folder in (run, run / SAMPLES, run / SNAPSHOTS):
                remove_stale_parts(folder)
        session.go_on(checkpoint)
        del checkpoint  # a second copy of all weights
        yield from _timed(session)


def _timed(session: Trainer) -> TrainingEvents:
    """The events of a session, whose watch stands still while it waits for whoever drives it."""
    events = session.events()
    session.stopwatch.start()
    try:
        for event in events:
            if session.world.is_main_process or isinstance(event, TrainingStepped):
                session.stopwatch.stop()
                yield event
                session.stopwatch.start()
    finally:
        events.close()


@contextmanager
def _joined(name: str) -> Iterator[tuple[torch.device, DistributedContext]]:
    """This process's device, and the processes it trains with; a group that is formed here ends here."""
    device = _own_device(name)
    formed_before = dist.is_available() and dist.is_initialized()
    world = join_distributed(device)
    yield device, world
    if world.size > 1 and not formed_before:
        dist.destroy_process_group()


def _own_device(name: str) -> torch.device:
    """The device of that name; under torchrun each process has a GPU of its own where there are some."""
    local = os.environ.get("LOCAL_RANK")
    if local is None or name not in ("auto", "cuda") or not torch.cuda.is_available():
        return resolve_device(name)
    device = resolve_device(f"cuda:{local}")
    torch.cuda.set_device(device)
    return device


def _read_folders(run: Path) -> tuple[Path, Path]:
    """The folders of A and B that a run was begun with.

    Raises:
        TrainingError: one is not there, or they are not known.
    """
    try:
        config = json.loads((run / CONFIG).read_text(encoding="utf-8"))
        folders = Path(config["folder_a"]), Path(config["folder_b"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{run / CONFIG}, which names the folders of the pictures, is missing or damaged.",
            "Put it back, or start a new run.",
            repr(error),
        ) from error
    for folder, name in zip(folders, ("folder_a", "folder_b"), strict=True):
        if not os.path.exists(folder):  # noqa: PTH110 - Path.exists raises for what may not be looked at
            raise TrainingError(
                f"The pictures in {folder} are not there any more.",
                f"Put them back, or write their new place after “{name}” in {run / CONFIG}.",
            )
    return folders
