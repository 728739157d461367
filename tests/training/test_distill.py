from __future__ import annotations

import dataclasses
import io
import shutil
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from put.config import Precision
from put.errors import ModelError, OptionError, PutError, TrainingError
from put.events import TrainingEvaluated, TrainingFinished, TrainingSampled, TrainingSaved, TrainingStepped, Warned
from put.files.locks import locked
from put.models.card import ModelCard
from put.models.model_file import load_generator, read_card, save_model
from put.nn.generator import Generator, init_weights
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.noise import noise_at
from put.nn.spec import GeneratorSpec
from put.training.distillation import student as distill_student
from put.training.distillation.dataset import DistillDataset, from_bytes
from put.training.distillation.evaluation import DistillEvaluator
from put.training.distillation.events import DistillEvent, DistillStarted
from put.training.distillation.files import read_checkpoint
from put.training.distillation.loss import FeatureLoss
from put.training.distillation.options import DistillOptions, operations, student_spec
from put.training.distillation.run import distill, resume
from put.training.distillation.student import prune
from put.training.distillation.trainer import DistillTrainer, _load
from tests.conftest import make_picture

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
OPTIONS = DistillOptions(steps=4, size=64, features=0.0, save_every=2, device="cpu", precision=Precision.FP32)
TEACHER = GeneratorSpec(blocks=2, ngf=8)
SPECS = [
    TEACHER,
    GeneratorSpec(blocks=3, ngf=8, antialias_down=False, antialias_up=False, dropout=True),
    GeneratorSpec(blocks=2, ngf=8, in_channels=1, out_channels=1),
]


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs are compared bit by bit; speeds are not what is looked at."""
    torch.set_num_threads(1)
    monkeypatch.setattr("put.training.distillation.trainer.times_faster", lambda *_: 3.5)


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A teacher's file, photographs, and where the student is to go."""
    for index in range(10):
        make_picture(tmp_path / "photos" / f"{index}.png", 90, 70, seed=index)
    return make_teacher(tmp_path, TEACHER), tmp_path / "photos", tmp_path / "fast.safetensors"


def make_teacher(folder: Path, spec: GeneratorSpec) -> Path:
    torch.manual_seed(3)
    generator = Generator(spec)
    init_weights(generator, gain=1.0)
    file = io.BytesIO()
    Image.new("RGB", (64, 64), (200, 120, 40)).save(file, "JPEG")
    card = ModelCard(
        "Photo to ink", "Draws.", author="Ann", license="CC0-1.0", credits=("Pictures by Bo.",), work_size=64,
        keep_colours=0.5, margin=8, before=file.getvalue(), after=file.getvalue(),
    )  # fmt: skip
    save_model(folder / "teacher.safetensors", generator, card)
    return folder / "teacher.safetensors"


def run(model: Path, photos: Path, output: Path, options: DistillOptions = OPTIONS) -> list[DistillEvent]:
    return list(distill(str(model), photos, output, options))


def evaluated(events: list[DistillEvent]) -> list[TrainingEvaluated]:
    return [event for event in events if isinstance(event, TrainingEvaluated)]


def assert_same(one: Path, other: Path) -> None:
    first, second = load_generator(one), load_generator(other)
    assert first.spec == second.spec
    for (name, tensor), also in zip(first.state_dict().items(), second.state_dict().values(), strict=True):
        assert torch.equal(tensor, also), name


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
    with closing(distill(str(model), photos, output, OPTIONS)) as events:
        for event in events:
            if isinstance(event, TrainingStepped) and event.step == 3:
                break
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


@pytest.fixture
def painter(scene: tuple[Path, Path, Path]) -> tuple[Path, Path, Path]:
    """The scene with a painter that changes colours as its teacher."""
    torch.manual_seed(3)
    teacher = Painter(PainterSpec(8, 3))
    teacher.set_color(torch.full((3, 3), 1 / 3), torch.tensor([0.1, 0.0, -0.1]))
    torch.nn.init.normal_(teacher.out.weight, std=0.1)
    save_model(scene[0], teacher, ModelCard("Oil", license="CC-BY-4.0", work_size=64))
    return scene


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
    with closing(distill(str(model), photos, output, OPTIONS)) as events:
        for event in events:
            if isinstance(event, TrainingStepped) and event.step == 3:
                break
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


@pytest.mark.parametrize(
    "wrong",
    [
        {"steps": 0}, {"size": 60}, {"size": 66}, {"batch": 0}, {"ngf": 0}, {"blocks": 0}, {"lr": 0.0},
        {"lr": float("nan")}, {"features": -1.0}, {"features": float("inf")}, {"save_every": 0},
        {"precision": Precision.FP16},
    ],
)  # fmt: skip
def test_wrong_options_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(OptionError):
        DistillOptions(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("spec", SPECS)
def test_operations_are_those_that_torch_counts(spec: GeneratorSpec) -> None:
    from torch.utils.flop_counter import FlopCounterMode

    generator, x = Generator(spec).eval(), torch.zeros(1, spec.in_channels, 64, 64)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        generator(x)
    plain = operations(spec) * 64 * 64
    # Torch also counts the fixed blurs, 9 for each pixel and channel of their results.
    blurs = 9 * (2 * spec.ngf / 4 + 4 * spec.ngf / 16) * 64 * 64 if spec.antialias_down else 0
    # The first and the last 7 x 7 convolution see padded pictures; what they give has the same size.
    assert counter.get_total_flops() / 2 == pytest.approx(plain + blurs, rel=1e-6)


@pytest.mark.parametrize(("ngf", "blocks"), [(64, 9), (32, 9), (64, 6), (8, 2), (3, 1)])
def test_the_default_student_takes_four_times_less(ngf: int, blocks: int) -> None:
    teacher = GeneratorSpec(blocks=blocks, ngf=ngf)
    student = student_spec(teacher, DistillOptions())
    assert operations(teacher) / operations(student) >= 4 or student.ngf == 1
    assert student.ngf <= ngf // 2
    assert student.blocks == min(6, blocks)


@pytest.mark.parametrize("spec", SPECS)
def test_a_student_of_the_same_size_takes_over_everything(spec: GeneratorSpec) -> None:
    torch.manual_seed(0)
    teacher, student = Generator(spec).eval(), Generator(spec).eval()
    init_weights(teacher, gain=1.0)
    prune(teacher, student)
    x = torch.rand(1, spec.in_channels, 32, 32)
    assert torch.equal(teacher(x), student(x))


def test_channels_without_weight_are_those_that_are_left_out() -> None:
    """A teacher that is a smaller network in disguise: the student of that size gives the very same pictures."""
    torch.manual_seed(0)
    small, large = Generator(GeneratorSpec(blocks=2, ngf=2)).eval(), Generator(GeneratorSpec(blocks=2, ngf=4)).eval()
    init_weights(small, gain=1.0)
    with torch.no_grad():
        for tensor, inner in zip(large.parameters(), small.parameters(), strict=True):
            tensor.zero_()
            tensor[
                tuple(slice(None, None, side // part) for side, part in zip(tensor.shape, inner.shape, strict=True))
            ] = inner
    student = Generator(small.spec).eval()
    prune(large, student)
    x = torch.rand(1, 3, 32, 32)
    assert torch.equal(student(x), small(x))
    assert torch.allclose(large(x), small(x), atol=1e-5)


def test_speeds_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(distill_student, "SPEED_SIDE", 128)
    slow, fast = Generator(GeneratorSpec(blocks=3, ngf=16)).eval(), Generator(GeneratorSpec(blocks=1, ngf=2)).eval()
    assert distill_student.times_faster(slow, fast, CPU, None) > 1.5
    assert distill_student.times_faster(fast, slow, CPU, None) < 0.67


def test_the_feature_loss_leads_to_the_target() -> None:
    torch.manual_seed(0)
    loss = FeatureLoss(CPU, None)
    target = torch.rand(1, 3, 64, 64) * 2 - 1
    assert float(loss(target, target)) == 0
    output = torch.zeros(1, 3, 64, 64, requires_grad=True)
    optimiser = torch.optim.Adam([output], 0.05)
    values = []
    for _ in range(15):
        optimiser.zero_grad()
        value = loss(output, target)
        torch.autograd.backward(value)
        optimiser.step()
        values.append(float(value.detach()))
    assert values[-1] < 0.75 * values[0]


def test_each_crop_is_taught_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("put.training.distillation.dataset.LEAST", 6)
    paths = [make_picture(tmp_path / f"{index}.png", 90, 70, seed=index) for index in range(3)]
    asked: list[torch.Tensor] = []

    def teacher(x: torch.Tensor) -> torch.Tensor:
        asked.append(x)
        return -x[:, :3]

    def with_noise(x: torch.Tensor, place: tuple[int, int]) -> torch.Tensor:
        return torch.cat([x, noise_at(*place, *x.shape[2:])], 1)

    def pairs() -> DistillDataset:
        return DistillDataset(paths, 64, (64, 80), 2, 5, teacher, with_noise, CPU)

    one = pairs()
    rounds = [one.batch(step) for step in range(6)]
    assert len(asked) == 6
    for x, y in rounds:
        assert torch.allclose(x[:, :3], -y, atol=1 / 127)
        for crop in x:
            assert any(torch.equal(crop, given[0]) for given in asked), "with the noise that the teacher saw"
    assert len({float(given[:, 3:].sum()) for given in asked}) == 6, "each crop has noise of its own"
    first, second = (sorted(float(x.mean()) for pair in half for x in pair[0]) for half in (rounds[:3], rounds[3:]))
    assert first == second
    assert len(set(first)) == 6
    assert torch.equal(pairs().batch(4)[0], rounds[4][0])


def test_the_student_of_a_painter_with_noise_takes_it_as_well(scene: tuple[Path, Path, Path]) -> None:
    torch.manual_seed(3)
    teacher = Painter(PainterSpec(8, 3, noise=True))
    torch.nn.init.normal_(teacher.out.weight, std=0.1)
    save_model(scene[0], teacher, ModelCard("Oil", work_size=64))
    first = scene[2].with_name("first.safetensors")
    save_model(first, FastPainter(FastPainterSpec(8, 2)), ModelCard("First"))
    run(*scene, dataclasses.replace(OPTIONS, steps=2, ngf=8, blocks=2, init_from=str(first)))
    assert load_generator(scene[2]).spec == FastPainterSpec(8, 2, noise=True)


def test_equal_networks_are_scored_so(tmp_path: Path) -> None:
    paths = [make_picture(tmp_path / f"{index}.png", 90, 70, seed=index) for index in range(2)]
    judge = DistillEvaluator(paths, 64, lambda x: x, CPU)
    assert judge.scores(lambda x: x) == {"score": 0.0, "l1": 0.0, "psnr": 99.0}
    off = judge.scores(lambda x: x + (x < 0) * 4 / 127.5 - (x >= 0) * 4 / 127.5)
    assert off["l1"] == pytest.approx(4, abs=0.01)
    assert off["psnr"] == pytest.approx(20 * np.log10(255 / 4), abs=0.05)
    assert from_bytes(torch.tensor([0, 255], dtype=torch.uint8)).tolist() == [-1, 1]
