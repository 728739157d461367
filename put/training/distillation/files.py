"""Where a distillation lies, and the checkpoint that it goes on from."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from put.config import Precision, current_names
from put.errors import ModelError, OptionError, TrainingError
from put.files.atomic import atomic_target, write_problem
from put.files.folder_lock import LOCK, locked
from put.models.model_file import SUFFIX
from put.nn.spec import GeneratorSpec
from put.training.distillation.options import DistillOptions

__all__ = [
    "CHECKPOINT", "SAMPLES", "DistillCheckpoint", "check_new", "digest_of", "locked_folder", "output_of",
    "read_checkpoint",
    "resume_command", "work_folder", "write_checkpoint",
]  # fmt: skip

FOLDER = ".distill"
CHECKPOINT, SAMPLES = "checkpoint.pt", "samples"
FORMAT = 1


@dataclass(frozen=True)
class DistillCheckpoint:
    """All that a distillation needs to go on."""

    options: DistillOptions
    step: int
    """Steps done."""
    seconds: float
    """Time that they took."""
    best: float
    """The lowest held-out L1 so far; infinite before the first."""
    teacher: str
    """The path of its file."""
    digest: str
    """SHA-256 of that file."""
    photographs: str
    """The folder."""
    spec: GeneratorSpec
    """The student's structure."""
    student: dict[str, Any]
    ema_generator: dict[str, Any]
    optimiser: dict[str, Any]


def work_folder(output: Path) -> Path:
    """The folder beside a result that holds its checkpoint and samples."""
    return output.with_name(output.stem + FOLDER)


def output_of(place: Path) -> Path:
    """The result, from its own path or that of its folder."""
    return place.with_name(place.name.removesuffix(FOLDER) + SUFFIX) if place.name.endswith(FOLDER) else place


def resume_command(output: Path) -> str:
    """What to type to go on."""
    return f'put distill --resume "{output}"' if " " in str(output) else f"put distill --resume {output}"


def check_new(output: Path, photos: Path) -> None:
    """Check that a distillation can begin here.

    Raises:
        OptionError: the result has another ending, is there already or lies among the photographs, its folder is
            missing, or a distillation to it has begun.
    """
    if output.suffix != SUFFIX:
        raise OptionError(f"{output} does not end in {SUFFIX}.", f"Write: -o {output.name or 'fast'}{SUFFIX}")
    folder = work_folder(output)
    if (folder / CHECKPOINT).exists():
        raise OptionError(
            f"A distillation to {output} has begun already.",
            f"Choose another name, or go on with it: {resume_command(output)}",
        )
    for path in (output, folder):
        if path.exists() and not (path.is_dir() and all(one.name == LOCK for one in path.iterdir())):
            raise OptionError(f"{path} already exists; it was not changed.", "Choose another name.")
    if not output.parent.is_dir():
        raise OptionError(f"There is no folder {output.parent}.", "Make it, or choose another place.")
    if photos.resolve() in output.resolve().parents:
        raise OptionError(f"{output} lies among the photographs of {photos}.", "Choose a place outside of them.")


@contextmanager
def locked_folder(folder: Path) -> Iterator[None]:
    """Have the folder for oneself within the block; it is made.

    Raises:
        TrainingError: another process has it.
        OutputError: it cannot be written.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise write_problem(error, folder) from error
    hint = "Wait until it has ended, stop it, or choose another name."
    with locked(folder, TrainingError(f"Another distillation is using {folder}.", hint)):
        yield


def digest_of(model: Path) -> str:
    """SHA-256 of a file.

    Raises:
        ModelError: it cannot be read.
    """
    try:
        return hashlib.sha256(model.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError(f"{model} cannot be read.", "Put the teacher's file back.", str(error)) from error


def write_checkpoint(path: Path, kept: DistillCheckpoint) -> None:
    """Write a checkpoint, whole or not at all.

    Raises:
        OutputError: the disk is full, or the folder cannot be written.
    """
    content = {field.name: getattr(kept, field.name) for field in dataclasses.fields(kept)}
    options = dataclasses.asdict(kept.options) | {"precision": str(kept.options.precision)}
    content |= {"format": FORMAT, "options": options, "spec": dataclasses.asdict(kept.spec)}
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            torch.save(content, file)
    except OSError as error:
        raise write_problem(error, path) from error
    except RuntimeError as error:  # torch's own kind for a disk that is full
        raise TrainingError("The checkpoint cannot be written.", "Free some space on the disk.", str(error)) from error


def read_checkpoint(path: Path) -> DistillCheckpoint:
    """What :func:`write_checkpoint` wrote, on the CPU. Runs no code from the file.

    Raises:
        TrainingError: the file is missing, damaged or of another version.
    """
    if not path.exists():
        hint = "Name the file that was to be written, or its folder."
        raise TrainingError(f"There is no distillation to go on with: {path} is missing.", hint)
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        version = content.pop("format")
        options = current_names(content.pop("options"))
        options["precision"] = Precision(options["precision"])
        spec = GeneratorSpec(**content.pop("spec"))
        if "averaged" in content:  # as version 0.1 wrote it
            content["ema_generator"] = content.pop("averaged")
        kept = DistillCheckpoint(options=DistillOptions(**options), spec=spec, **content)
    except Exception as error:  # torch.load raises many kinds on damaged files
        raise TrainingError(f"{path} is no whole checkpoint of this version.", "Start anew.", repr(error)) from error
    if version != FORMAT:
        raise TrainingError(f"{path} was written by another version of PUT Desktop.", "Start anew.")
    return kept
