from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from put.errors import OptionError
from put.models.card import ModelCard
from put.models.model_file import load_generator, read_card, save_model
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.training.distillation.files import read_checkpoint
from put.training.distillation.options import DistillOptions, operations, student_spec
from put.training.distillation.run import resume
from put.training.distillation.trainer import _load
from tests.training.distillation.running import OPTIONS, TEACHER, assert_same, evaluated, run, run_until

pytestmark = pytest.mark.slow


def test_a_painter_has_a_fast_painter_as_its_student(painter: tuple[Path, Path, Path]) -> None:
    events = run(*painter, dataclasses.replace(OPTIONS, steps=40, save_every=20, features=0.1))
    student, teacher = load_generator(painter[2]), load_generator(painter[0])
    assert isinstance(student, FastPainter)
    assert isinstance(teacher, Painter)
    assert operations(teacher.spec) > 4 * operations(student.spec)
    assert student.spec.reach <= teacher.spec.reach
    assert (student.color.weight - teacher.color.weight).abs().max() < 0.1, "it began with the teacher's colours"
    still = run(*painter[:2], painter[2].with_name("still.safetensors"), dataclasses.replace(OPTIONS, steps=1, lr=1e-9))
    l1 = [event.scores["l1"] for event in [*evaluated(still), *evaluated(events)]]
    assert l1[2] < l1[1] < l1[0]
    card = read_card(painter[2])[1]
    assert (card.license, card.training["lr"]) == ("CC-BY-4.0", "0.0015")


def test_a_painters_student_goes_on_as_if_nothing_had_been(painter: tuple[Path, Path, Path]) -> None:
    model, photos, output = painter
    whole = output.with_name("whole.safetensors")
    run(model, photos, whole)
    run_until(3, model, photos, output)
    assert isinstance(read_checkpoint(output.with_name("fast.distill") / "checkpoint.pt").spec, FastPainterSpec)
    list(resume(output))
    assert_same(output, whole)


def test_a_student_can_begin_with_another_ones_weights(painter: tuple[Path, Path, Path]) -> None:
    torch.manual_seed(9)
    other = FastPainter(FastPainterSpec(8, 2))
    first = painter[2].with_name("first.safetensors")
    save_model(first, other, ModelCard("First", credits=("Photographs by Ann",)), "fp32")
    still = dataclasses.replace(OPTIONS, steps=1, lr=1e-9, ngf=8, blocks=2, init_from=str(first))
    run(*painter, still)
    student = load_generator(painter[2])
    assert (student.state_dict()["stem.0.weight"] - other.state_dict()["stem.0.weight"]).abs().max() < 1e-3
    assert student.state_dict()["color.weight"].allclose(
        load_generator(painter[0]).state_dict()["color.weight"], atol=1e-3
    )
    card = read_card(painter[2])[1]
    assert card.training["began from"] == "first"
    assert card.credits[-1] == "Photographs by Ann"
    with pytest.raises(OptionError, match="first is a fast painter, width 8, blocks 2; the student is"):
        run(*painter[:2], painter[2].with_name("b.safetensors"), dataclasses.replace(still, blocks=1))


def test_the_built_in_painters_students_are_a_fifth_of_them() -> None:
    student = student_spec(PainterSpec(), DistillOptions())
    assert student == FastPainterSpec(64, 8)
    again = student_spec(student, DistillOptions())
    assert operations(again) * 4 <= operations(student), "a student can have one of its own"
    with pytest.raises(OptionError, match="no less computation"):
        student_spec(PainterSpec(8, 1), DistillOptions(ngf=64))


def test_painters_are_asked_at_many_sizes() -> None:
    assert _load(PainterSpec(), 160, 448, has_work_size=True) == (336, 896)
    assert _load(TEACHER, 160, 448, has_work_size=True) == (448, 560)
    assert _load(PainterSpec(), 160, 160, has_work_size=False) == (160, 320)


def test_the_student_of_a_painter_with_noise_takes_it_as_well(scene: tuple[Path, Path, Path]) -> None:
    torch.manual_seed(3)
    teacher = Painter(PainterSpec(8, 3, noise=True))
    torch.nn.init.normal_(teacher.out.weight, std=0.1)
    save_model(scene[0], teacher, ModelCard("Oil", work_size=64))
    first = scene[2].with_name("first.safetensors")
    save_model(first, FastPainter(FastPainterSpec(8, 2)), ModelCard("First"))
    run(*scene, dataclasses.replace(OPTIONS, steps=2, ngf=8, blocks=2, init_from=str(first)))
    assert load_generator(scene[2]).spec == FastPainterSpec(8, 2, noise=True)
