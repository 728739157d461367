"""Checkpoints: one file that holds all that a training needs to resume."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from put.codec import from_plain, to_plain
from put.config import TrainOptions
from put.errors import TrainingError
from put.files.atomic import atomic_target
from put.runs.layout import resume_command

__all__ = [
    "Checkpoint",
    "all_finite",
    "damaged_checkpoint",
    "read_checkpoint",
    "read_content",
    "write_checkpoint",
    "write_content",
]

FORMAT = 2


@dataclass(frozen=True)
class Checkpoint:
    """All that a run needs to resume as if it had never been interrupted."""

    options: TrainOptions
    step: int
    """Steps done."""
    networks: dict[str, Any]
    """See :meth:`put.training.loop.networks.PUTModel.state`."""
    samplers: list[dict[str, Any]]
    """What each process has of its own, by rank: draws that it has left, earlier pictures that it shows again."""
    progress: dict[str, Any]
    """State of the trainer and its recorder, as plain values."""


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write networks, optimisers, sources of randomness, step and settings, whole or not at all.

    Raises:
        TrainingError: the disk is full or the folder cannot be written.
    """
    content = {field.name: getattr(checkpoint, field.name) for field in dataclasses.fields(checkpoint)}
    content |= {"format": FORMAT, "options": to_plain(checkpoint.options)}
    write_content(path, content, resume_command(path.parent))


def read_checkpoint(path: Path) -> Checkpoint:
    """Return what :func:`write_checkpoint` wrote, on the CPU. Runs no code from the file.

    Raises:
        TrainingError: the file is missing, damaged, of another version, or no checkpoint.
    """
    missing = TrainingError(
        f"There is no run to resume: {path} is missing.",
        "Name a run folder. A run that stopped before its first checkpoint has to be started again.",
    )
    content = read_content(path, missing)
    version = content.get("format")
    if version != FORMAT:
        which = "an older version" if isinstance(version, int) and version < FORMAT else "another version"
        raise TrainingError(
            f"{path} was written by {which} of PUT Desktop and cannot be resumed.",
            "Start a new run; --init-from FILE lets it begin from a generator that the old one left.",
            f"format {version}, not {FORMAT}",
        )
    try:
        content["options"] = from_plain(content["options"], TrainOptions)
        return Checkpoint(**{field.name: content[field.name] for field in dataclasses.fields(Checkpoint)})
    except Exception as error:
        raise damaged_checkpoint(path, error) from error


def write_content(path: Path, content: Mapping[str, Any], resume: str) -> None:
    """Write tensors and plain values, whole or not at all.

    Args:
        path: the file.
        content: what :func:`read_content` is to return.
        resume: the command that resumes from the checkpoint before, for the error's hint.

    Raises:
        TrainingError: the disk is full or the folder cannot be written.
    """
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            torch.save(dict(content), file)
    except (OSError, RuntimeError) as error:  # torch raises the latter where the disk is full
        raise TrainingError(
            f"The checkpoint {path} cannot be written.",
            f"Free some space on the disk. The previous checkpoint is intact: {resume}",
            str(error),
        ) from error


def read_content(path: Path, missing: TrainingError) -> dict[str, Any]:
    """Return what :func:`write_content` wrote, on the CPU. Runs no code from the file.

    Raises:
        TrainingError: ``missing`` where there is no file; or it is damaged.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise missing from error
    except Exception as error:  # torch.load raises many kinds on damaged files
        raise damaged_checkpoint(path, error) from error
    if not isinstance(content, dict) or "format" not in content:
        raise damaged_checkpoint(path, ValueError("no checkpoint"))
    return content


def all_finite(state: object) -> bool:
    """Return whether every number in the tensors of nested containers is finite."""
    tensors = [tensor for tensor in _tensors(state) if tensor.is_floating_point()]
    by_device: dict[torch.device, list[Tensor]] = {}
    for tensor in tensors:
        by_device.setdefault(tensor.device, []).append(tensor)
    found = [torch.stack([torch.isfinite(tensor).all() for tensor in group]).all() for group in by_device.values()]
    return all(bool(one) for one in found)


def damaged_checkpoint(path: Path, error: Exception) -> TrainingError:
    """Return the error for a file that is no whole checkpoint."""
    return TrainingError(f"{path} is not a whole checkpoint.", "Resume another run, or start a new one.", repr(error))


def _tensors(state: object) -> list[Tensor]:
    if isinstance(state, Tensor):
        return [state]
    if isinstance(state, dict):
        state = list(state.values())
    return [tensor for part in state for tensor in _tensors(part)] if isinstance(state, list | tuple) else []
