from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from put.config import GeneratorName
from put.errors import ModelError, OptionError
from put.events import TrainingStarted, TrainingStepped
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import load_generator, read_card, save_model
from put.nn.generator import Generator, init_weights
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.spec import GeneratorSpec
from put.training.loop.init import Beginning, initialise
from put.training.loop.networks import PUTModel
from put.training.run import LAST, resume, train
from tests.training.running import OPTIONS, make_sides, messages

CREDITS = ("Photographs by Ann", "Plates by Bo")


def make_generator(path: Path, spec: GeneratorSpec, seed: int = 5) -> Generator:
    torch.manual_seed(seed)
    generator = Generator(spec)
    init_weights(generator, gain=1.0)
    path.parent.mkdir(exist_ok=True)
    save_model(path, generator, ModelCard(title=path.stem, license="CC-BY-4.0", credits=CREDITS), dtype="fp32")
    return generator


@pytest.fixture
def library(tmp_path: Path) -> Library:
    make_generator(tmp_path / "shipped" / "a wide.safetensors", GeneratorSpec(blocks=1, ngf=8))
    make_generator(tmp_path / "shipped" / "b fits.safetensors", GeneratorSpec(blocks=1, ngf=4), seed=6)
    make_generator(tmp_path / "own" / "mine.safetensors", GeneratorSpec(blocks=1, ngf=4), seed=7)
    cycle = GeneratorSpec(blocks=1, ngf=4, antialias_down=False, antialias_up=False)
    make_generator(tmp_path / "own" / "cycle.safetensors", cycle)
    return Library(tmp_path / "shipped", tmp_path / "own")


def networks(**changed: object) -> PUTModel:
    return PUTModel(dataclasses.replace(OPTIONS, **changed), torch.device("cpu"), None)


def pretrained(steps: int) -> Beginning:
    return Beginning(f"{steps} steps of identity pre-training", needs_pretraining=True)


def same(one: Generator, other: Generator) -> bool:
    pairs = zip(one.parameters(), other.parameters(), strict=True)
    return all(torch.equal(first, second) for first, second in pairs)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "taken"), [("auto", "b fits"), ("mine", "mine"), ("B FITS", "b fits"), ("FILE", "mine")]
)  # fmt: skip
def test_weights_of_a_generator(start: str, taken: str, library: Library) -> None:
    (entry,) = [entry for entry in library.entries() if entry.name == taken]
    asked = str(entry.path) if start == "FILE" else start
    made = networks(init_from=asked)
    said = initialise(made.options, made, library)
    assert said == Beginning(f"the weights of “{taken}”", license="CC-BY-4.0", credits=CREDITS)
    source = load_generator(entry.path)
    assert same(made.generator, source)
    assert same(made.ema_generator, source)
    assert all(parameter.requires_grad for parameter in made.generator.parameters())


def test_random_weights_and_pre_training(library: Library) -> None:
    for options, said in (
        ({"init_from": "none"}, Beginning("random weights")),
        (
            {"init_from": "identity", "warmup_steps": 7},
            Beginning("7 steps of identity pre-training", needs_pretraining=True),
        ),
        ({"init_from": "identity", "warmup_steps": 0}, Beginning("random weights")),
        ({"init_from": "auto", "ngf": 6}, pretrained(2)),
    ):
        made = networks(**options)
        before = [parameter.clone() for parameter in made.generator.parameters()]
        assert initialise(made.options, made, library) == said
        assert all(map(torch.equal, before, made.generator.parameters()))


def test_what_does_not_fit_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="does not fit --generator resnet --blocks 1 --ngf 4") as caught:
        initialise(dataclasses.replace(OPTIONS, init_from="a wide"), networks(), library)
    assert "--blocks 1 --ngf 8" in caught.value.hint
    with pytest.raises(OptionError, match="cannot be trained here"):
        initialise(dataclasses.replace(OPTIONS, init_from="cycle"), networks(), library)
    with pytest.raises(ModelError, match="no generator named"):
        initialise(dataclasses.replace(OPTIONS, init_from="nobody"), networks(), library)
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(b"no model")
    with pytest.raises(ModelError):
        initialise(dataclasses.replace(OPTIONS, init_from=str(damaged)), networks(), library)


@pytest.mark.slow
def test_a_resumed_run_does_not_look_for_its_start(tmp_path: Path) -> None:
    sides = make_sides(tmp_path)
    source = tmp_path / "m" / "source.safetensors"
    make_generator(source, GeneratorSpec(blocks=1, ngf=4))
    events = train(*sides, tmp_path / "run", dataclasses.replace(OPTIONS, init_from=str(source)))
    begun = []
    for event in events:
        begun.append(event)
        if isinstance(event, TrainingStepped):
            break
    assert begun[-1].step == 1  # no pre-training
    assert messages(begun) == []
    assert [event.begins_from for event in begun if isinstance(event, TrainingStarted)] == ["the weights of “source”"]
    events.close()
    source.unlink()
    rest = list(resume(tmp_path / "run", device="cpu"))
    assert messages(rest) == []
    card = read_card(tmp_path / "run" / LAST)[1]
    assert card.training["began from"] == "the weights of “source”"
    assert (card.license, card.credits) == ("CC-BY-4.0", CREDITS)


def test_a_painter_is_started_from_by_painters_alone(library: Library, tmp_path: Path) -> None:
    save_model(tmp_path / "own" / "oil.safetensors", Painter(PainterSpec(2, 1)), ModelCard("Oil"))
    made = networks(init_from="oil")
    with pytest.raises(OptionError, match="“oil” does not fit --generator resnet") as caught:
        initialise(made.options, made, library)
    assert "--generator painter --blocks 1 --ngf 2" in caught.value.hint
    made = networks(init_from="oil", generator=GeneratorName.PAINTER, ngf=2, blocks=1, nce_layers=(1, 2))
    assert initialise(made.options, made, library) == Beginning("the weights of “oil”")
    larger = networks(init_from="oil", generator=GeneratorName.PAINTER, ngf=3, blocks=2, nce_layers=(1, 2), noise=True)
    assert initialise(larger.options, larger, library) == Beginning("the weights of “oil”")
    for made in (networks(generator=GeneratorName.PAINTER, ngf=1, blocks=1, nce_layers=(1, 2)), networks(ngf=3)):
        with pytest.raises(OptionError, match="“oil” does not fit"):
            initialise(dataclasses.replace(made.options, init_from="oil"), made, library)


def test_fast_variants_are_not_trained_on(library: Library, tmp_path: Path) -> None:
    spec = FastPainterSpec(8, 2)
    save_model(tmp_path / "own" / "oil-fast.safetensors", FastPainter(spec), ModelCard("Oil (fast)"))
    made = networks(init_from="oil-fast", generator=GeneratorName.PAINTER, ngf=8, blocks=2, nce_layers=(1, 2))
    with pytest.raises(OptionError, match="“oil-fast” has a structure that cannot be trained") as caught:
        initialise(made.options, made, library)
    assert "distilled from" in caught.value.hint
