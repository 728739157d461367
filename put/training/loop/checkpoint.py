"""One file that holds a run."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from put.config import Compile, Precision, Selection, TrainOptions, current_names
from put.errors import TrainingError
from put.files.atomic import atomic_target
from put.training.run_folder import resume_command

__all__ = ["Checkpoint", "all_finite", "read_checkpoint", "write_checkpoint"]

FORMAT = 2


@dataclass(frozen=True)
class Checkpoint:
    """All that a run needs to go on as if nothing had been."""

    options: TrainOptions
    step: int
    """Steps done."""
    networks: dict[str, Any]
    """See :meth:`put.training.loop.networks.PUTModel.state`."""
    samplers: list[dict[str, Any]]
    """What each process has still to draw, by rank."""
    progress: dict[str, Any]
    """See :class:`put.training.loop.trainer.Progress`."""


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write networks, optimisers, sources of randomness, step and settings, whole or not at all.

    Raises:
        TrainingError: the disk is full or the folder cannot be written.
    """
    content = {field.name: getattr(checkpoint, field.name) for field in dataclasses.fields(checkpoint)}
    content |= {"format": FORMAT, "options": _plain(checkpoint.options)}
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            torch.save(content, file)
    except (OSError, RuntimeError) as error:
        raise TrainingError(
            f"The checkpoint {path} cannot be written.",
            f"Free some space on the disk. The checkpoint before is whole: {resume_command(path.parent)}",
            str(error),
        ) from error


def read_checkpoint(path: Path) -> Checkpoint:
    """What :func:`write_checkpoint` wrote, on the CPU. Runs no code from the file.

    Raises:
        TrainingError: the file is missing, damaged, of another version, or no checkpoint.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        version = content["format"]
    except FileNotFoundError as error:
        hint = "Name a run folder. A run that stopped before its first checkpoint has to be started again."
        raise TrainingError(f"There is no run to resume: {path} is missing.", hint) from error
    except Exception as error:  # torch.load raises many kinds on damaged files
        raise _damaged(path, error) from error
    if version != FORMAT:
        which = "an older" if isinstance(version, int) and version < FORMAT else "another"
        raise TrainingError(
            f"{path} was written by {which} version of PUT Desktop and cannot be resumed.",
            "Start a new run; --start FILE lets it begin from a generator that the old one left.",
            f"format {version}, not {FORMAT}",
        )
    try:
        content["options"] = _options(content["options"])
        return Checkpoint(**{field.name: content[field.name] for field in dataclasses.fields(Checkpoint)})
    except Exception as error:
        raise _damaged(path, error) from error


def all_finite(state: object) -> bool:
    """Whether every number in the tensors of nested containers is finite."""
    tensors = [tensor for tensor in _tensors(state) if tensor.is_floating_point()]
    by_device: dict[torch.device, list[Tensor]] = {}
    for tensor in tensors:
        by_device.setdefault(tensor.device, []).append(tensor)
    found = [torch.stack([torch.isfinite(tensor).all() for tensor in group]).all() for group in by_device.values()]
    return all(bool(one) for one in found)


def _tensors(state: object) -> list[Tensor]:
    if isinstance(state, Tensor):
        return [state]
    if isinstance(state, dict):
        state = list(state.values())
    return [tensor for part in state for tensor in _tensors(part)] if isinstance(state, list | tuple) else []


def _damaged(path: Path, error: Exception) -> TrainingError:
    return TrainingError(f"{path} is not a whole checkpoint.", "Name another run.", repr(error))


def _plain(options: TrainOptions) -> dict[str, Any]:
    """The settings without the types that reading without code refuses."""
    settings = dataclasses.asdict(options)
    return {name: str(value) if isinstance(value, str) else value for name, value in settings.items()}


def _options(settings: dict[str, Any]) -> TrainOptions:
    settings = current_names(settings)
    kinds = {"precision": Precision, "selection": Selection, "compile": Compile}
    changed: dict[str, Any] = {name: kind(settings[name]) for name, kind in kinds.items()}
    changed |= {name: tuple(settings[name]) for name in ("nce_layers", "diff_augment")}
    return TrainOptions(**{**settings, **changed})
