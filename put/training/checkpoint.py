"""One file that holds a run."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import torch

from put.config import Precision, TrainOptions
from put.errors import TrainingError
from put.media.atomic import atomic_target

__all__ = ["read_checkpoint", "write_checkpoint"]

FORMAT = 1


def write_checkpoint(path: Path, options: TrainOptions, step: int, state: dict[str, Any]) -> None:
    """Write networks, optimisers, sources of randomness, step and settings, whole or not at all.

    Raises:
        TrainingError: the disk is full or the folder cannot be written.
    """
    settings = dataclasses.asdict(options) | {"precision": str(options.precision)}
    try:
        with atomic_target(path) as part:
            torch.save({"format": FORMAT, "options": settings, "step": step, "state": state}, part)
    except (OSError, RuntimeError) as error:
        raise TrainingError(
            f"The checkpoint {path} cannot be written.",
            "Free some space on the disk. The checkpoint before, where there is one, is whole: put train --resume RUN",
            str(error),
        ) from error


def read_checkpoint(path: Path) -> tuple[TrainOptions, int, dict[str, Any]]:
    """The settings, the step and the state that :func:`write_checkpoint` wrote. Runs no code from the file.

    Raises:
        TrainingError: the file is missing, damaged, or no checkpoint.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        settings = dict(content["options"])
        settings["precision"] = Precision(settings["precision"])
        settings["nce_layers"] = tuple(settings["nce_layers"])
        return TrainOptions(**settings), int(content["step"]), content["state"]
    except FileNotFoundError as error:
        hint = "Name a run folder. A run that stopped before its first checkpoint has to be started again."
        raise TrainingError(f"There is no run to resume: {path} is missing.", hint) from error
    except Exception as error:  # torch.load raises many kinds on damaged files
        raise TrainingError(f"{path} is not a whole checkpoint.", "Name another run.", repr(error)) from error
