"""A training run as a generator of events."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Collection, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist

from put.config import TrainOptions
from put.device import resolve_training_device
from put.errors import OptionError, TrainingError
from put.events import TrainingEvents, TrainingStepped
from put.files.atomic import remove_stale_parts
from put.runs.layout import (
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
from put.training.loop.checkpoint import Checkpoint, read_checkpoint
from put.training.loop.distributed import DistributedContext, join_distributed
from put.training.loop.memory import check_memory, memory_free, memory_guard, step_bytes
from put.training.loop.trainer import Trainer
from put.training.requests import Requests
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
    """Train a generator that turns images of ``folder_a`` into images like those of ``folder_b``.

    After each step the iterator yields, if nothing else, a ``TrainingStepped`` without losses: not advancing it pauses
    the run within one step. Closing it writes a checkpoint of the present step and ends the run. Images of both sides
    are held out for validation; up to six of them are shown in the samples.

    Under torchrun each process trains on crops of its own. The main process writes all files and yields all events; the
    others yield ``TrainingStepped`` alone, and none of them writes a checkpoint when it is closed.

    Args:
        folder_a: images to start from, with subfolders; with ``options.single`` an image.
        folder_b: images to end with, likewise.
        run: the run folder; it must be new or empty.
        options: the settings.
        requests: samples and checkpoints out of turn, asked for from another thread and made after the present step,
            during identity pre-training too; under torchrun they are ignored. They do not change what is learnt.
        left_out: images of either folder that are not used, neither for training nor for validation.

    Yields:
        ``TrainingStarted``, then ``TrainingStepped``, ``TrainingEvaluated``, ``TrainingSampled``, ``TrainingAssessed``,
        ``TrainingSaved`` and ``Warned``, then ``TrainingFinished``.

    Raises:
        PutError: a folder without images, folders that lie in each other, a run folder in use, a model to start from
            that does not fit, no such device, too little memory or space, or losses that become NaN again and again.
    """
    with _joined(options.device) as (device, distributed), ExitStack() as stack:
        is_main = distributed.is_main_process
        if is_main:
            check_new(run)
            check_folders(folder_a, folder_b, run, single=options.single)
        split = distributed.broadcast(choose_split(folder_a, folder_b, options, left_out) if is_main else None)
        check_memory(step_bytes(options), memory_free(device))
        stack.enter_context(memory_guard(device, step_bytes(options)))
        trainer = stack.enter_context(
            closing(Trainer((folder_a, folder_b), run, options, split, device, distributed, requests))
        )
        trainer.initialise()
        if is_main:
            with writing(run):
                run.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked_run(run))
            check_new(run)  # another may have come first meanwhile
        trainer.write_first_files()
        yield from _timed(trainer)


def resume(
    run: Path,
    steps: int | None = None,
    device: str = "auto",
    *,
    requests: Requests | None = None,
    shift_consistency: float | None = None,
    finish_steps: int | None = None,
) -> TrainingEvents:
    """Resume a run from its checkpoint.

    Args:
        run: the run folder.
        steps: a new total number of steps; the learning rate's schedule is stretched to it. None keeps the old one.
        device: where to compute now.
        requests: as in :func:`train`.
        shift_consistency: another weight of that loss from now on. None keeps the old one.
        finish_steps: how many of all the steps finish the generator. None keeps the old number.

    Yields and Raises: as in :func:`train`; also where the run has no whole checkpoint.
    """
    with _joined(device) as (place, distributed), ExitStack() as stack:
        is_main = distributed.is_main_process
        if is_main and (run / CHECKPOINT).exists():
            stack.enter_context(locked_run(run))
        checkpoint: Checkpoint = distributed.broadcast(read_checkpoint(run / CHECKPOINT) if is_main else None)
        given = {"steps": steps, "shift_consistency": shift_consistency, "finish_steps": finish_steps}
        changed: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        options = dataclasses.replace(checkpoint.options, device=device, **changed)
        if options.steps < checkpoint.step:
            raise OptionError(
                f"The run has done {checkpoint.step} steps already.", f"Write {checkpoint.step} or more for --steps."
            )
        folders = distributed.broadcast(_read_folders(run) if is_main else None)
        split = distributed.broadcast(read_split(run, *folders) if is_main else None)
        stack.enter_context(memory_guard(place, step_bytes(options)))
        trainer = stack.enter_context(closing(Trainer(folders, run, options, split, place, distributed, requests)))
        if is_main:
            for folder in (run, run / SAMPLES, run / SNAPSHOTS):
                remove_stale_parts(folder)
        trainer.resume(checkpoint)
        del checkpoint  # a second copy of all weights
        yield from _timed(trainer)


def _timed(trainer: Trainer) -> TrainingEvents:
    """Yield the events of a trainer; its stopwatch stands still while it waits for its caller."""
    events = trainer.events()
    trainer.stopwatch.start()
    try:
        for event in events:
            if trainer.distributed.is_main_process or isinstance(event, TrainingStepped):
                trainer.stopwatch.stop()
                yield event
                trainer.stopwatch.start()
    finally:
        events.close()


@contextmanager
def _joined(name: str) -> Iterator[tuple[torch.device, DistributedContext]]:
    """Yield this process's device and the processes it trains with; a group that is formed here ends here."""
    device = _own_device(name)
    formed_before = dist.is_available() and dist.is_initialized()
    distributed = join_distributed(device)
    yield device, distributed
    if distributed.size > 1 and not formed_before:
        dist.destroy_process_group()


def _own_device(name: str) -> torch.device:
    """Return the device of that name; under torchrun each process has a GPU of its own where there are some."""
    local = os.environ.get("LOCAL_RANK")
    if local is None or name not in ("auto", "cuda") or not torch.cuda.is_available():
        return resolve_training_device(name)
    device = resolve_training_device(f"cuda:{local}")
    torch.cuda.set_device(device)
    return device


def _read_folders(run: Path) -> tuple[Path, Path]:
    """Return the folders of A and B that a run was begun with.

    Raises:
        TrainingError: one is missing, or they are not known.
    """
    try:
        config = json.loads((run / CONFIG).read_text(encoding="utf-8"))
        folders = Path(config["folder_a"]), Path(config["folder_b"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{run / CONFIG}, which names the folders of pictures, is missing or damaged.",
            "Restore it from a copy, or start a new run.",
            repr(error),
        ) from error
    for folder, name in zip(folders, ("folder_a", "folder_b"), strict=True):
        if not os.path.exists(folder):  # noqa: PTH110 - Path.exists raises for what may not be looked at
            raise TrainingError(
                f"The folder of pictures {folder} is missing.",
                f"Move it back, or write its new place after “{name}” in {run / CONFIG}.",
            )
    return folders
