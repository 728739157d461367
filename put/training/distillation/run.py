"""Making a fast variant of a generator: a smaller one that learns to give the same images."""

from __future__ import annotations

import dataclasses
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path

import torch

from put.data.folders import find_images, split_held_out
from put.device import resolve_training_device
from put.errors import ModelError, OptionError, TrainingError
from put.files.atomic import remove_stale_parts
from put.models.library import Library
from put.models.model_file import load_generator, read_card
from put.nn.generators.base import ImageGenerator
from put.nn.generators.build import build_network
from put.nn.generators.growth import grown
from put.training.distillation.evaluation import VALIDATION_IMAGES
from put.training.distillation.events import DistillEvents, DistillStarted
from put.training.distillation.files import (
    CHECKPOINT,
    SAMPLES,
    check_new,
    locked_folder,
    output_of,
    read_checkpoint,
    resume_command,
    teacher_digest,
    work_folder,
)
from put.training.distillation.options import DistillOptions, student_spec
from put.training.distillation.student import take_over
from put.training.distillation.trainer import DistillTrainer, Source
from put.training.loop.memory import least_bytes, memory_guard

__all__ = ["DistillOptions", "DistillStarted", "distill", "resume", "resume_command"]


def distill(model: str, photos: Path, output: Path, options: DistillOptions) -> DistillEvents:
    """Train a smaller generator on photographs to give the images that ``model`` gives.

    Beside ``output`` a folder ``NAME.distill`` holds the checkpoint and sample sheets: photographs, the teacher's
    renderings, the student's. Every ``save_every`` steps the student so far is written to ``output``. Not advancing
    the iterator pauses the work; closing it saves the present step.

    Args:
        model: the teacher: a name in the library, or the path of its file.
        photos: a folder of photographs like those that it will be used on, with subfolders.
        output: the student's file, new, ending in ``.safetensors``.
        options: the settings.

    Yields:
        ``DistillStarted``, then ``TrainingStepped``, ``TrainingEvaluated`` (see
        :meth:`put.training.distillation.evaluation.DistillEvaluator.scores`), ``TrainingSampled``,
        ``TrainingSaved`` and ``Warned``, then ``TrainingFinished``.

    Raises:
        PutError: no such teacher, no photographs, a result that exists already, a student that is no faster than its
            teacher, no such device, too little memory or space, or losses that become NaN again and again.
    """
    check_new(output, photos)
    entry = Library().find(model)
    if entry.problem is not None:
        raise entry.problem
    device = resolve_training_device(options.device)
    source = _source(entry.path, photos, output, options)
    teacher = load_generator(entry.path)
    spec = student_spec(teacher.spec, options)
    with _memory(device, options, spec.channels):
        with torch.random.fork_rng(devices=[]):  # the same weights for the same seed
            torch.manual_seed(options.seed)
            student = build_network(spec)
        if options.init_from:
            _begin_from(Library().find(options.init_from).path, student)
        take_over(teacher, student, weights=not options.init_from)
        with locked_folder(work_folder(output)):
            check_new(output, photos)  # another may have come first meanwhile
            yield from DistillTrainer(source, teacher, student, options, device).events()


def resume(place: Path, steps: int | None = None, device: str = "auto") -> DistillEvents:
    """Resume a distillation from its checkpoint.

    Args:
        place: the student's file, or the folder beside it.
        steps: a new total number of steps; the learning rate's schedule is stretched to it. None keeps the old one.
        device: where to compute now.

    Yields and Raises: as in :func:`distill`; also where there is no whole checkpoint, or the teacher's file is another.
    """
    output = output_of(place)
    folder = work_folder(output)
    if not (folder / CHECKPOINT).exists():
        read_checkpoint(folder / CHECKPOINT)  # says so
    with locked_folder(folder), ExitStack() as stack:
        checkpoint = read_checkpoint(folder / CHECKPOINT)
        options = checkpoint.options
        options = dataclasses.replace(options, steps=options.steps if steps is None else steps, device=device)
        if options.steps < checkpoint.step:
            raise OptionError(
                f"The distillation has done {checkpoint.step} steps already.",
                f"Use {checkpoint.step} or more for --steps.",
            )
        model = Path(checkpoint.teacher)
        if teacher_digest(model) != checkpoint.digest:
            raise TrainingError(f"{model} is no longer the teacher that this began with.", "Restore its file.")
        for left in (folder, folder / SAMPLES, output.parent):
            remove_stale_parts(left)
        source = _source(model, Path(checkpoint.photographs), output, options)
        place_of_work, spec = resolve_training_device(device), checkpoint.spec
        stack.enter_context(_memory(place_of_work, options, spec.channels))
        trainer = DistillTrainer(source, load_generator(model), build_network(spec), options, place_of_work)
        trainer.resume(checkpoint)
        del checkpoint  # a second copy of all weights
        yield from trainer.events()


def _begin_from(path: Path, student: ImageGenerator) -> None:
    """Give the student the weights of another one.

    Raises:
        ModelError: it cannot be read.
        OptionError: its structure is another.
    """
    other = grown(load_generator(path), student.spec)
    if other.spec != student.spec:
        raise OptionError(
            f"{path.stem} is a {other.spec.summary}; the student is a {student.spec.summary}.",
            "Choose its --ngf and --blocks, or another generator for --init-from.",
        )
    student.load_state_dict(other.state_dict())


def _source(model: Path, photos: Path, output: Path, options: DistillOptions) -> Source:
    """Return where everything comes from; the same photographs are held out every time.

    The card has the credits of the teacher, and of the generator that the student began from.
    """
    _, card = read_card(model)
    if options.init_from:
        with suppress(ModelError):  # it may be gone when this is resumed
            _, begun = read_card(Library().find(options.init_from).path)
            card = dataclasses.replace(card, credits=tuple(dict.fromkeys((*card.credits, *begun.credits))))
    kept, held = split_held_out(find_images(photos), VALIDATION_IMAGES, options.seed, photos)
    return Source(model, teacher_digest(model), card, photos, kept, held, output)


def _memory(device: torch.device, options: DistillOptions, ngf: int) -> AbstractContextManager[None]:
    """Around what trains a student of ``ngf`` channels: a lack of memory becomes one clear error."""
    needed = least_bytes(options.batch, ngf, options.size)
    return memory_guard(
        device, needed, "Close other programs that use it, or start again with a smaller --size or --batch."
    )
