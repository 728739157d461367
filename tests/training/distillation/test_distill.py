from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.errors import ModelError, OptionError, PutError, TrainingError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned
from put.files.locks import locked
from put.models.card import ModelCard
from put.models.model_file import load_generator, read_card, save_model
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec
from put.training.distillation.events import DistillStarted
from put.training.distillation.files import read_checkpoint
from put.training.distillation.run import distill, resume
from put.training.distillation.trainer import DistillTrainer
from tests.training.distillation.running import (
    OPTIONS,
    SPECS,
    TEACHER,
    assert_same,
    evaluated,
    make_teacher,
    run,
    run_until,
)

pytestmark = pytest.mark.slow


def test_the_student_comes_nearer_to_its_teacher(scene: tuple[Path, Path, Path]) -> None:
    still = run(*scene[:2], scene[2].with_name("still.safetensors"), dataclasses.replace(OPTIONS, steps=1, lr=1e-9))
    events = run(*scene, dataclasses.replace(OPTIONS, steps=40, save_every=20, lr=5e-3))
    l1 = [event.scores["l1"] for event in [*evaluated(still), *evaluated(events)]]
    assert l1[2] < l1[1] < l1[0]
    assert l1[2] < 0.85 * l1[0]
    assert isinstance(events[0], DistillStarted)
    assert isinstance(events[-1], TrainingFinished)
    assert (events[0].ngf, events[0].photographs, events[0].held_out) == (3, 8, 2)
    assert [event.best for event in evaluated(events)] == [True, True]


def test_events_come_in_order_and_files_are_there(scene: tuple[Path, Path, Path]) -> None:
    kinds = [type(event) for event in run(*scene)]
    kept = [TrainingEvaluated, TrainingSampled, TrainingSaved]
    half = [TrainingStepped, TrainingStepped, *kept]
    assert kinds == [DistillStarted, *half, *half, TrainingFinished]
    folder = scene[2].with_name("fast.distill")
    assert {path.name for path in (folder / "samples").iterdir()} == {"0000002.jpg", "0000004.jpg"}
    with Image.open(folder / "samples" / "0000004.jpg") as sheet:
        assert sheet.size == (2 * 256, 3 * 256)


def test_figures_are_those_of_the_file(scene: tuple[Path, Path, Path]) -> None:
    """The held-out L1, computed anew from the two files; fp16 weights differ a little."""
    from put.data.augment import middle, read_small
    from put.data.folders import find_images, split_held_out

    last = evaluated(run(*scene))[-1].scores
    teacher, student = load_generator(scene[0]), load_generator(scene[2])
    _, held = split_held_out(find_images(scene[1]), 16, OPTIONS.seed, scene[1])
    levels, ratios = [], []
    for path in held:
        x = middle(read_small(path, 64), 64)[None]
        a, b = (((network(x) + 1) * 127.5).round().clamp(0, 255).numpy() for network in (teacher, student))
        levels.append(np.abs(a - b).mean())
        ratios.append(20 * np.log10(255) - 10 * np.log10(np.square(a - b).mean()))
    assert last["l1"] == pytest.approx(np.mean(levels), rel=0.02)
    assert last["psnr"] == pytest.approx(np.mean(ratios), rel=0.02)


def test_the_card_is_the_teachers_but_for_what_is_new(scene: tuple[Path, Path, Path]) -> None:
    events = run(*scene)
    (_, old), (spec, card) = read_card(scene[0]), read_card(scene[2])
    assert card.title == "Photo to ink (fast)"
    assert card.description.startswith("Draws.")
    for name in ("author", "license", "credits", "work_size", "keep_colours", "margin", "before"):
        assert getattr(card, name) == getattr(old, name), name
    assert card.after not in (b"", old.after)
    facts = card.training
    assert (facts["distilled from"], facts["step"], facts["ngf"]) == ("Photo to ink", "4 of 4", str(spec.ngf))
    assert facts["times faster"].startswith("3.5 at 512 x 512 px on cpu")
    assert facts["L1 to it"] == f"{evaluated(events)[-1].scores['l1']:.2f} of 255 on 2 held-out photographs"


@pytest.mark.parametrize("spec", SPECS, ids=["cut", "cyclegan", "grey"])
def test_every_structure_can_be_imitated(spec: GeneratorSpec, scene: tuple[Path, Path, Path], tmp_path: Path) -> None:
    options = dataclasses.replace(OPTIONS, steps=1, save_every=1, features=0.3, ngf=3, blocks=1)
    run(make_teacher(tmp_path, spec), *scene[1:], options)
    expected = dataclasses.replace(spec, ngf=3, blocks=1, dropout=False)
    assert load_generator(scene[2]).spec == expected


def test_a_closed_run_goes_on_as_if_nothing_had_been(scene: tuple[Path, Path, Path]) -> None:
    model, photos, output = scene
    whole = output.with_name("whole.safetensors")
    run(model, photos, whole)
    run_until(3, model, photos, output)
    assert read_checkpoint(output.with_name("fast.distill") / "checkpoint.pt").step == 3
    assert read_card(output)[1].training["step"] == "3 of 4"
    rest = list(resume(output.with_name("fast.distill")))
    assert isinstance(rest[0], DistillStarted)
    assert rest[0].step == 3
    assert_same(output, whole)


def test_a_kill_before_the_last_student_leaves_no_older_one(scene: tuple[Path, Path, Path]) -> None:
    model, photos, output = scene
    before = output.with_name("before")
    for event in distill(str(model), photos, output, OPTIONS):
        if isinstance(event, TrainingSaved) and not before.exists():
            shutil.copy(output, before)
    whole = shutil.copy(output, output.with_name("whole.safetensors"))
    shutil.copy(before, output)  # as if it had been killed after the checkpoint
    assert read_card(output)[1].step == 2
    list(resume(output))
    assert read_card(output)[1].step == 4
    assert_same(output, whole)


def test_more_steps_can_be_added(scene: tuple[Path, Path, Path]) -> None:
    run(*scene)
    steps = [event.step for event in resume(scene[2], steps=6) if isinstance(event, TrainingStepped)]
    assert steps == [5, 6]
    with pytest.raises(OptionError, match="6 steps already"):
        list(resume(scene[2], steps=5))


def test_resuming_with_another_teacher_or_nothing_is_refused(scene: tuple[Path, Path, Path]) -> None:
    with pytest.raises(TrainingError, match="no distillation to resume"):
        list(resume(scene[2]))
    run(*scene)
    save_model(scene[0], Generator(TEACHER), ModelCard("Other"))
    with pytest.raises(TrainingError, match="no longer the teacher"):
        list(resume(scene[2], steps=6))
    (scene[2].with_name("fast.distill") / "checkpoint.pt").write_bytes(b"no checkpoint")
    with pytest.raises(TrainingError, match="not a whole checkpoint"):
        list(resume(scene[2]))


def test_what_is_there_is_left_alone(scene: tuple[Path, Path, Path]) -> None:
    model, photos, output = scene
    output.write_bytes(b"mine")
    with pytest.raises(OptionError, match="exists already"):
        run(*scene)
    assert output.read_bytes() == b"mine"
    output.unlink()
    run(*scene)
    before = output.read_bytes()
    with pytest.raises(OptionError) as caught:
        run(*scene)
    assert f"put distill --resume {output}" in caught.value.hint or f'"{output}"' in caught.value.hint
    assert output.read_bytes() == before
    for place in (output.with_suffix(".pth"), photos / "in.safetensors", output.parent / "none" / "x.safetensors"):
        with pytest.raises(OptionError):
            run(model, photos, place)


def test_two_at_once_are_refused(scene: tuple[Path, Path, Path]) -> None:
    folder = scene[2].with_name("fast.distill")
    folder.mkdir()
    with locked(folder, PutError("busy")), pytest.raises(TrainingError, match="Another distillation"):
        run(*scene)


def test_a_student_that_is_no_faster_is_refused(
    scene: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OptionError, match="no less computation") as caught:
        run(*scene, dataclasses.replace(OPTIONS, ngf=8, blocks=2))
    assert "--ngf 4" in caught.value.hint
    monkeypatch.setattr("put.training.distillation.trainer.times_faster", lambda *_: 1.0)
    with pytest.raises(OptionError, match="no faster than its teacher"):
        run(*scene)
    assert not scene[2].exists()


def test_missing_teachers_and_photographs_are_told(scene: tuple[Path, Path, Path], tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        run(tmp_path / "none.safetensors", *scene[1:])
    with pytest.raises(TrainingError, match="There is no folder"):
        run(scene[0], tmp_path / "nowhere", scene[2])
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(scene[0].read_bytes()[:200])
    with pytest.raises(ModelError):
        run(damaged, *scene[1:])


def test_unreadable_photographs_are_passed_over(scene: tuple[Path, Path, Path]) -> None:
    for index in range(4):
        (scene[1] / f"broken{index}.jpg").write_bytes(b"\xff\xd8\xffbroken")
    events = run(*scene, dataclasses.replace(OPTIONS, steps=20, save_every=20))
    told = [event.source.name for event in events if isinstance(event, Warned) and event.source]
    assert told
    assert all(name.startswith("broken") for name in told)
    assert len(told) == len(set(told))
    for path in scene[1].glob("*.png"):
        path.write_bytes(b"\x89PNG broken")
    with pytest.raises(TrainingError, match="None of the photographs"):
        run(*scene[:2], scene[2].with_name("other.safetensors"))


def test_losses_that_stay_nan_end_it(scene: tuple[Path, Path, Path]) -> None:
    events = []
    with pytest.raises(TrainingError, match="became NaN, although the learning rate was halved 3 times"):
        events.extend(distill(str(scene[0]), *scene[1:], dataclasses.replace(OPTIONS, lr=1e30)))
    told = [event.message for event in events if isinstance(event, Warned) and "NaN" in event.message]
    assert len(told) == 3
    assert "back to step 0" in told[0]
    assert not scene[2].exists()


def test_losses_that_become_nan_once_send_it_back_with_half_the_learning_rate(
    scene: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    learn = DistillTrainer.learn

    def broken(self: DistillTrainer) -> None:
        learn(self)
        if self.step == 3 and made.count(3) == 0:
            with torch.no_grad():
                next(self._student.parameters()).fill_(float("nan"))
        made.append(self.step)

    monkeypatch.setattr(DistillTrainer, "learn", broken)
    events = run(*scene, dataclasses.replace(OPTIONS, steps=6))
    assert made == [0, 1, 2, 3, 2, 3, 4, 5]
    assert isinstance(events[-1], TrainingFinished)
    kept = read_checkpoint(scene[2].with_name("fast.distill") / "checkpoint.pt")
    assert (kept.step, kept.lr_factor, kept.rollbacks) == (6, 0.5, 1)


def test_checkpoints_without_later_fields_are_read(scene: tuple[Path, Path, Path]) -> None:
    run(*scene)
    path = scene[2].with_name("fast.distill") / "checkpoint.pt"
    content = torch.load(path, weights_only=True)
    content["averaged"] = content.pop("ema_generator")
    del content["lr_factor"], content["rollbacks"]
    torch.save(content, path)
    kept = read_checkpoint(path)
    assert (kept.step, kept.lr_factor, kept.rollbacks) == (4, 1.0, 0)
