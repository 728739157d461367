"""Files of a distillation, and the checkpoint that it resumes from."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from put.codec import from_plain, to_plain
from put.errors import ModelError, OptionError, TrainingError
from put.files.atomic import write_problem
from put.files.identity import digest_of
from put.files.locks import LOCK, locked
from put.models.model_file import SUFFIX
from put.nn.generators.registry import KINDS, AnySpec
from put.nn.spec import GeneratorSpec
from put.training.distillation.options import DistillOptions
from put.training.loop.checkpoint import damaged_checkpoint, read_content, write_content

__all__ = [
    "CHECKPOINT", "SAMPLES", "DistillCheckpoint", "check_new", "locked_folder", "output_of",
    "read_checkpoint",
    "resume_command", "teacher_digest", "work_folder", "write_checkpoint",
]  # fmt: skip

FOLDER = ".distill"
CHECKPOINT, SAMPLES = "checkpoint.pt", "samples"
FORMAT = 1


@dataclass(frozen=True)
class DistillCheckpoint:
    """All that a distillation needs to resume."""

    options: DistillOptions
    step: int
    """Steps done."""
    seconds: float
    """Time that they took."""
    best: float
    """The lowest validation L1 so far; infinite before the first."""
    teacher: str
    """The path of its file."""
    digest: str
    """SHA-256 of that file."""
    photographs: str
    """The folder."""
    spec: AnySpec
    """The student's structure."""
    student: dict[str, Any]
    ema_generator: dict[str, Any]
    optimiser: dict[str, Any]
    lr_factor: float = 1.0
    """Factor of the learning rate, below 1 after losses became NaN."""
    rollbacks: int = 0
    """Number of times that this happened."""


def work_folder(output: Path) -> Path:
    """Return the folder beside a result that holds its checkpoint and samples."""
    return output.with_name(output.stem + FOLDER)


def output_of(place: Path) -> Path:
    """Return the path of the result, from its own path or that of its folder."""
    return place.with_name(place.name.removesuffix(FOLDER) + SUFFIX) if place.name.endswith(FOLDER) else place


def resume_command(output: Path) -> str:
    """Return the command that resumes a distillation."""
    return f'put distill --resume "{output}"' if " " in str(output) else f"put distill --resume {output}"


def check_new(output: Path, photos: Path) -> None:
    """Check that a distillation can begin here.

    Raises:
        OptionError: the result has another suffix, exists already or lies among the photographs, its folder is
            missing, or a distillation to it has begun.
    """
    if output.suffix != SUFFIX:
        raise OptionError(f"{output} does not end in {SUFFIX}.", f"Write: -o {output.name or 'fast'}{SUFFIX}")
    folder = work_folder(output)
    if (folder / CHECKPOINT).exists():
        raise OptionError(
            f"A distillation to {output} has begun already.",
            f"Choose another name, or resume it: {resume_command(output)}",
        )
    for path in (output, folder):
        if path.exists() and not (path.is_dir() and all(one.name == LOCK for one in path.iterdir())):
            raise OptionError(f"{path} exists already and was not changed.", "Choose another name.")
    if not output.parent.is_dir():
        raise OptionError(f"The folder {output.parent} does not exist.", "Create it, or choose another folder.")
    if photos.resolve() in output.resolve().parents:
        raise OptionError(f"{output} lies among the photographs of {photos}.", "Choose a folder outside of them.")


@contextmanager
def locked_folder(folder: Path) -> Iterator[None]:
    """Hold the lock of the folder within the block; the folder is made.

    Raises:
        TrainingError: another process holds it.
        OutputError: it cannot be written.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise write_problem(error, folder) from error
    hint = "Wait until it ends, stop it, or choose another name."
    with locked(folder, TrainingError(f"Another distillation is using {folder}.", hint)):
        yield


def teacher_digest(model: Path) -> str:
    """Return the SHA-256 of the teacher's file.

    Raises:
        ModelError: it cannot be read.
    """
    try:
        return digest_of(model)
    except OSError as error:
        raise ModelError(f"{model} cannot be read.", "Restore the teacher's file.", str(error)) from error


def write_checkpoint(path: Path, checkpoint: DistillCheckpoint) -> None:
    """Write a checkpoint, whole or not at all.

    Raises:
        TrainingError: the disk is full, or the folder cannot be written.
    """
    content = {field.name: getattr(checkpoint, field.name) for field in dataclasses.fields(checkpoint)}
    content |= {"format": FORMAT, "options": to_plain(checkpoint.options)}
    content |= {"kind": checkpoint.spec.kind, "spec": to_plain(checkpoint.spec)}
    write_content(path, content, resume_command(output_of(path.parent)))


def read_checkpoint(path: Path) -> DistillCheckpoint:
    """Return what :func:`write_checkpoint` wrote, on the CPU. Runs no code from the file.

    Raises:
        TrainingError: the file is missing, damaged or of another version.
    """
    hint = "Name the file that was to be written, or its folder."
    content = read_content(path, TrainingError(f"There is no distillation to resume: {path} is missing.", hint))
    if content.pop("format") != FORMAT:
        raise TrainingError(f"{path} was written by another version of PUT Desktop.", "Start a new distillation.")
    try:
        options = from_plain(content.pop("options"), DistillOptions)
        spec = from_plain(content.pop("spec"), KINDS[content.pop("kind", GeneratorSpec.kind)])
        if "averaged" in content:  # as version 0.1 wrote it
            content["ema_generator"] = content.pop("averaged")
        return DistillCheckpoint(options=options, spec=spec, **content)
    except Exception as error:
        raise damaged_checkpoint(path, error) from error
