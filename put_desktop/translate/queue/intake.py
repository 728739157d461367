"""Sort dropped paths. Everything here touches the disk: never call it on the window's thread."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from put import paths as program_paths
from put.errors import MediaError, OptionError, PutError
from put.program import own_folders
from put_desktop.media.clips import is_video
from put_desktop.translate.queue.job import Job, JobLocation

if TYPE_CHECKING:
    from put.translation.walk import Found

__all__ = ["Batch", "Intake", "MissingInputError", "check_there", "count", "sort_out"]

MODEL_ENDINGS = frozenset({".safetensors", ".pth", ".pt", ".onnx"})


class MissingInputError(MediaError):
    """The input of a job was moved or removed."""


@dataclass(frozen=True)
class Batch:
    """The inputs of one job."""

    inputs: tuple[Path, ...]
    place: JobLocation


@dataclass(frozen=True)
class Intake:
    """Outcome of a drop."""

    batches: tuple[Batch, ...]
    models: tuple[Path, ...] = ()
    """Files that look like models."""
    reports: tuple[Path, ...] = ()
    """Reports of jobs, to be done again."""
    refused: tuple[PutError, ...] = ()
    """Why the rest was left out."""


def sort_out(paths: Sequence[Path], *, beside: bool = True) -> Intake:
    """One batch for each folder, and one for single files.

    Args:
        paths: files and folders, in any order, repeated or not.
        beside: results go beside the originals, so that single files of several folders are a batch for each.
    """
    folders: list[Path] = []
    files: list[Path] = []
    models: list[Path] = []
    reports: list[Path] = []
    refused: list[PutError] = []
    odd: list[Path] = []
    for path in dict.fromkeys(Path(os.path.abspath(path)) for path in paths):  # noqa: PTH100  '..' goes
        if path.is_dir():
            folders.append(path)
        elif not path.exists():
            refused.append(MediaError(f"{path} does not exist.", "It may have been moved, or its disk removed."))
        elif path.suffix.lower() in MODEL_ENDINGS:
            models.append(path)
        elif _is_report(path):
            reports.append(path)
        elif not path.is_file():  # a pipe or a device: reading it may never end
            odd.append(path)
        else:
            (files if is_video(path) or _may_be_image(path) else odd).append(path)
    if odd:
        refused.append(_no_images(odd))
    batches = [Batch((folder,), _folder_place(folder)) for folder in folders]
    homes = dict.fromkeys(file.parent for file in files) if beside else ([None] if files else [])
    for home in homes:
        group = [file for file in files if home in (None, file.parent)]
        batches.append(Batch(tuple(group), _files_place(group)))
    return Intake(tuple(batches), tuple(models), tuple(reports), tuple(refused))


def count(job: Job) -> Found:
    """Return the files of a job, in the order in which they are translated. The job runs with what is found here.

    Raises:
        PutError: there are none, they are gone, or a result would take the place of one.
    """
    from put.translation.plan import make_plan

    check_there(job.inputs)
    return make_plan(job.inputs, job.output, job.settings.options, clips=dict(job.clips)).found


def check_there(inputs: Sequence[Path]) -> None:
    """Check that a job's inputs were not moved or taken away as a whole; single files fail one by one.

    Raises:
        MissingInputError: they were.
    """
    if not any(os.path.lexists(path) for path in inputs):
        raise MissingInputError(
            f"{inputs[0]} is no longer there." if len(inputs) == 1 else "The files are no longer there.",
            "Put it back, or connect its disk, and retry." if len(inputs) == 1 else "Put them back, and retry.",
            "\n".join(map(str, inputs[:20])),
        )


def _may_be_image(path: Path) -> bool:
    """By its ending, else by its content."""
    from put.images.formats.kinds import READABLE_ENDINGS, sniff

    if path.suffix.lower() in READABLE_ENDINGS:
        return True
    try:
        with path.open("rb") as file:
            return sniff(file.read(64)) is not None
    except OSError:
        return False


def _is_report(path: Path) -> bool:
    name = path.name.lower()
    return name.endswith(".report.json") or (name.startswith("put-report") and name.endswith(".json"))


def _no_images(odd: Sequence[Path]) -> OptionError:
    from put.images.formats.kinds import READABLE_NAMES

    names = ", ".join(path.name for path in odd[:3]) + (", …" if len(odd) > 3 else "")
    return OptionError(
        f"{names} is not a picture or video and was left out."
        if len(odd) == 1
        else f"{names} are not pictures or videos and were left out.",
        f"Drop pictures ({READABLE_NAMES}), videos (MP4, MKV, MOV, WebM, AVI and more), or folders that contain some.",
        "\n".join(map(str, odd)),
    )


def _folder_place(folder: Path) -> JobLocation:
    name = folder.name or str(folder)
    return JobLocation(name, folder.name or "pictures", _writable(folder.parent, folder), folder=True)


def _files_place(files: Sequence[Path]) -> JobLocation:
    """One file is called by its name; several after the folder that holds them all."""
    home = _common_parent(files)
    label = home.name or "pictures"
    first = files[0].name
    name = first if len(files) == 1 else f"{first} + {len(files) - 1}"
    near = files[0].parent
    return JobLocation(name, label, _writable(near.parent, near), folder=False)


def _common_parent(files: Sequence[Path]) -> Path:
    try:
        return Path(os.path.commonpath([file.parent for file in files]))
    except ValueError:  # on two drives
        return files[0].parent


def _writable(*folders: Path) -> Path:
    """The first folder that can be written and is not the program's own; the home folder where there is none."""
    for folder in folders:
        if os.access(folder, os.W_OK | os.X_OK) and not _is_program(folder):
            return folder
    pictures = Path.home() / "Pictures"
    return pictures if pictures.is_dir() else Path.home()


def _is_program(folder: Path) -> bool:
    """Whether a folder belongs to the program: an update would remove what lies there."""
    own = own_folders(program_paths.resources())
    return any(folder.resolve().is_relative_to(each.resolve()) for each in own)
