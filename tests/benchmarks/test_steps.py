import dataclasses

import numpy as np
import pytest
import torch
from PIL import Image

from benchmarks import discriminators, plain_cut, selection, train_step
from benchmarks.plain_cut import PARTS, PlainCut
from benchmarks.train_step import CONTENDERS, Contender, rounds_of, same_work
from put.config import Compile, Precision, Selection, TrainOptions
from put.models.card import ModelCard
from put.models.model_file import save_model
from put.nn.feature_head import sample_positions
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.resample import BlurDownsample, BlurUpsample
from put.training.loop.networks import PUTModel

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
OPTIONS = TrainOptions(
    selection=Selection.HARDEST,
    size=64,
    ngf=4,
    ndf=4,
    blocks=5,
    patches=64,
    init_from="none",
    precision=Precision.FP32,
    compile=Compile.OFF,
)


def _pictures(seed, count=1):
    return torch.rand(count, 3, 64, 64, generator=torch.Generator().manual_seed(seed)) * 2 - 1


@pytest.mark.parametrize("identity", [1.0, 0.0])
def test_published_step_computes_what_ours_does(identity):
    options = same_work(dataclasses.replace(OPTIONS, identity=identity))
    ours, plain = PUTModel(options, CPU, None), PlainCut(options, CPU)
    # weights far from their beginning, so that the losses are not those of equal features
    for part in (ours.generator, ours.discriminator, ours.head):
        generator = torch.Generator().manual_seed(5)
        for parameter in part.parameters():
            parameter.data.add_(torch.randn(parameter.shape, generator=generator) * 0.05)
    plain.load(ours)
    x, y = _pictures(0), _pictures(1)
    with torch.no_grad():
        shapes = ours.generator.encode(x, options.nce_layers)
    positions = sample_positions(shapes, options.patches, torch.Generator().set_state(ours.random.get_state()))
    ours.step(x, y, 0)
    found = plain.step(x, y, positions)
    expected = ours.losses()
    for name in ("discriminator", "adversarial", "nce", "identity"):
        assert found[name].item() == pytest.approx(expected[name], rel=1e-3, abs=1e-5), name
    # and so do their gradients: the first step of Adam goes where these point
    one, other = ours.generator.model[1].weight, plain.generator.model[1].weight
    assert torch.cosine_similarity(one.grad.flatten(), other.grad.flatten(), dim=0) > 0.999


@pytest.mark.parametrize(
    ("plain", "ours"),
    [(plain_cut._DepthwiseDown, BlurDownsample), (plain_cut._DepthwiseUp, BlurUpsample)],
)
def test_depthwise_blurs_are_those_of_the_networks(plain, ours):
    x = torch.randn(2, 3, 12, 16, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(plain(3)(x), ours(3)(x), atol=1e-5)


def test_published_step_learns():
    plain = PlainCut(same_work(OPTIONS), CPU)
    x, y = _pictures(0), _pictures(1)
    losses = [plain.step(x, y)["nce"].item() for _ in range(12)]
    assert losses[-1] < losses[0]


def test_contenders_are_timed_and_their_parts_found():
    contenders = [Contender(name, OPTIONS, CPU) for name in (CONTENDERS[0], CONTENDERS[3])]
    crops = [(_pictures(number), _pictures(9 + number)) for number in range(3)]
    found = rounds_of(contenders, crops, 2)
    assert {name: len(seconds) for name, seconds in found.items()} == {CONTENDERS[0]: 2, CONTENDERS[3]: 2}
    assert all(value > 0 for seconds in found.values() for value in seconds)
    for contender in contenders:
        parts = contender.measure_parts(*crops[0], 1)
        assert set(parts) == set(PARTS)
        assert all(seconds > 0 for seconds in parts.values())
    assert torch.autograd.backward.__module__ == "torch.autograd"


def test_same_work_changes_only_what_the_published_step_does_otherwise():
    changed = same_work(OPTIONS)
    names = {
        field.name
        for field in dataclasses.fields(OPTIONS)
        if getattr(OPTIONS, field.name) != getattr(changed, field.name)
    }
    assert names == {"selection", "nce_layers", "keep_colours"}


def test_selections_are_measured_in_turn():
    found = selection.measure(32, 2, CPU, least_seconds=0.0)
    assert {name for name, _, _ in selection.CASES} == set(found)
    assert all(len(seconds) == 2 for seconds in found.values())


def test_step_program_prints_ratios(capsys, monkeypatch):
    monkeypatch.setattr(train_step, "_memory", lambda *_: "?")
    threads = torch.get_num_threads()
    said = ["--size", "64", "--ngf", "2", "--ndf", "2", "--rounds", "1", "--steps", "1"]
    assert train_step.main([*said, "--threads", str(threads)]) == 0
    printed = capsys.readouterr().out
    assert "ours, as used" in printed
    assert "1.00" in printed


def test_a_preset_is_timed_as_it_is_used(capsys, monkeypatch):
    seen = []
    step = PUTModel.step

    def noted(self, x, y, number):
        seen.append((len(x), len(y), self.generator.spec.noise))
        step(self, x, y, number)

    monkeypatch.setattr(PUTModel, "step", noted)
    threads = str(torch.get_num_threads())
    said = ["--size", "64", "--ngf", "2", "--ndf", "2", "--rounds", "1", "--steps", "1", "--preset", "quick"]
    assert train_step.main([*said, "--threads", threads]) == 0
    assert set(seen) == {(1, 1, 0), (1, 4, 1)}
    assert "ours, as used" in capsys.readouterr().out


def test_discriminators_are_shown_works_and_translations(capsys, tmp_path):
    model = tmp_path / "painter.safetensors"
    save_model(model, Painter(PainterSpec(4, 1, noise=True)), ModelCard("Painter"))
    for number, folder in enumerate((tmp_path / "a", tmp_path / "b")):
        folder.mkdir()
        for index in range(3):
            pixels = np.random.default_rng(10 * number + index).integers(0, 60 + 190 * number, (300, 320, 3), np.uint8)
            Image.fromarray(pixels).save(folder / f"{index}.png")
    said = [str(model), str(tmp_path / "a"), str(tmp_path / "b"), "--steps", "3", "--crops", "20"]
    threads = torch.get_num_threads()
    assert discriminators.main(said) == 0
    torch.set_num_threads(threads)
    lines = capsys.readouterr().out.splitlines()
    assert [line[:34].strip() for line in lines[1:]] == list(discriminators.KINDS)
    assert all(0 <= float(line.split()[-2]) <= 1 for line in lines[1:])


def test_a_discriminator_that_can_learn_tells_noise_from_softness():
    noise = torch.rand(20, 3, 64, 64, generator=torch.Generator().manual_seed(0)) * 2 - 1
    soft = torch.nn.functional.avg_pool2d(noise, 5, 1, 2)
    make = discriminators.KINDS["projected, from 1/4 of the size"]
    loss, above, _ = discriminators.told_apart(make, noise, soft, 30)
    assert above == 1
    same = discriminators.told_apart(make, noise, noise, 30)
    assert same[1] < 1
    assert loss < same[0]
