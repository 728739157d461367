from __future__ import annotations

import copy
import dataclasses
import itertools
import math

import pytest
import torch
from torch import Tensor, nn

from put.config import Compile, DiscriminatorName, Precision, Preset, Selection, TrainOptions, preset_options
from put.errors import OptionError
from put.nn.generator import Generator, init_weights
from put.nn.generators.painter import Painter
from put.nn.projected import LAYERS
from put.nn.spec import GeneratorSpec
from put.training.loop.adversaries import ADVERSARIES, PatchGan
from put.training.loop.color_target import ColorTarget
from put.training.loop.generators import GENERATORS, GeneratorKind
from put.training.loop.networks import PUTModel

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
OPTIONS = TrainOptions(
    selection=Selection.HARDEST,
    steps=40, size=64, blocks=5, ngf=4, ndf=4, patches=32, num_negatives=3, anneal_steps=2, init_from="none",
    device="cpu", precision=Precision.FP32,
)  # fmt: skip


def _options(**changed: object) -> TrainOptions:
    return dataclasses.replace(OPTIONS, **changed)


def _crops(count: int, seed: int = 0) -> Tensor:
    return torch.rand(count, 3, 64, 64, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def _gradients(networks: PUTModel) -> dict[str, Tensor]:
    parts = {"g": networks.generator, "d": networks.discriminator, "f": networks.head}
    return {
        f"{part}.{name}": parameter.grad.clone()
        for part, net in parts.items()
        for name, parameter in net.named_parameters()
        if parameter.grad is not None
    }


def _step(options: TrainOptions, count: int, steps: int = 1) -> PUTModel:
    networks = PUTModel(options, CPU, None)
    for step in range(steps):
        networks.step(_crops(count, step), _crops(count, 100 + step), step)
    return networks


def _weights(networks: PUTModel) -> Tensor:
    return nn.utils.parameters_to_vector(networks.generator.parameters())


VARIANTS = [
    {}, {"selection": Selection.ALL}, {"selection": Selection.REFERENCE}, {"selection": Selection.RANDOM},
    {"identity": 0.0}, {"keep_colours": 0.0}, {"flips": True}, {"r1": 1.0, "r1_every": 1},
    {"diff_augment": ("colour", "translation", "cutout")},
    {"single": True, "batch": 2}, {"nce_layers": (0, 4, 8, 12, 16)}, {"batch": 2}, {"accumulate": 2}, {"size": 68},
]  # fmt: skip


@pytest.mark.parametrize("changed", VARIANTS, ids=str)
def test_every_mode_steps_with_numbers_that_are_finite_and_moves_all_networks(changed: dict[str, object]) -> None:
    options = _options(**changed)
    networks = PUTModel(options, CPU, None)
    before = {name: value.clone() for name, value in networks.generator.state_dict().items()}
    count = options.batch * options.accumulate
    x, y = (torch.nn.functional.interpolate(_crops(count, seed), options.size) for seed in (0, 1))
    for step in range(3):
        networks.step(x, y, step)
    losses = networks.losses()
    assert set(losses) == {"discriminator", "adversarial", "nce", "identity", "colour"}
    assert all(math.isfinite(value) for value in losses.values())
    assert networks.losses() == {}
    gradients = _gradients(networks)
    assert all(gradients[name].abs().sum() > 0 for name in gradients if name.endswith("weight"))
    assert any(not torch.equal(value, before[name]) for name, value in networks.generator.state_dict().items())


def test_two_batches_added_up_are_one_of_twice_the_size() -> None:
    still = 1e-12  # or Adam's first step would turn rounding errors of the discriminator's gradient into steps
    whole, parts = _step(_options(batch=2, lr=still), 2), _step(_options(accumulate=2, lr=still), 2)
    ours, theirs = _gradients(whole), _gradients(parts)
    assert ours.keys() == theirs.keys()
    largest = max(gradient.norm() for gradient in ours.values())
    for name, gradient in ours.items():  # a bias before an InstanceNorm has none but rounding errors
        assert (gradient - theirs[name]).norm() < 2e-3 * gradient.norm() + 1e-4 * largest, name
    assert whole.losses() == pytest.approx(parts.losses(), rel=1e-4)


def test_the_identity_costs_only_where_it_is_asked_for() -> None:
    assert _step(_options(identity=0.0), 1).losses()["identity"] == 0
    assert _step(_options(identity=1.0), 1).losses()["identity"] > 0


def test_selections_teach_different_things() -> None:
    weights = {s: _weights(_step(_options(selection=s, anneal_steps=0), 1)) for s in Selection}
    for one in Selection:
        for other in Selection:
            assert (one is other) == torch.equal(weights[one], weights[other]), f"{one} {other}"


def test_only_the_hardest_are_annealed() -> None:
    hardest = PUTModel(_options(anneal_steps=10), CPU, None)
    assert hardest.negatives == 31
    hardest.prune_as_after(10)
    assert hardest.negatives == 3
    for selection in (Selection.RANDOM, Selection.REFERENCE):
        assert PUTModel(_options(anneal_steps=10, selection=selection), CPU, None).negatives == 3
    assert PUTModel(_options(selection=Selection.ALL), CPU, None).negatives == 31
    assert PUTModel(_options(num_negatives=27, selection=Selection.BAND), CPU, None).negatives == 27
    with pytest.raises(OptionError, match="below 28"):
        _options(num_negatives=28, selection=Selection.BAND)
    with pytest.raises(OptionError, match="patches must be at least 2"):
        _options(patches=1, selection=Selection.ALL)
    assert PUTModel(_options(single=True, batch=4, selection=Selection.ALL), CPU, None).negatives == 127


def test_the_rate_is_constant_then_falls_and_can_be_lowered() -> None:
    networks = PUTModel(OPTIONS, CPU, None)
    rates = []
    for step in (0, 20, 30, 40):
        networks._set_lr(step)
        rates.append(networks.generator_optimiser.param_groups[0]["lr"] / OPTIONS.lr)
    assert rates == pytest.approx([1, 1, 0.5, 0])
    networks.lower_lr(0.5)
    networks._set_lr(0)
    assert networks.discriminator_optimiser.param_groups[0]["lr"] == pytest.approx(OPTIONS.lr / 2)
    assert PUTModel(OPTIONS, CPU, None).state()["rate_factor"] == 1
    assert networks.state()["rate_factor"] == 0.5


def test_state_goes_on_to_the_bit() -> None:
    options = _options(
        selection=Selection.RANDOM, flips=True, diff_augment=("colour",), r1=1.0, r1_every=2, accumulate=2
    )
    whole = _step(options, 2, 4)
    cut = _step(options, 2, 2)
    again = PUTModel(dataclasses.replace(options, seed=9), CPU, None)
    again.load_state(cut.state())
    for step in (2, 3):
        again.step(_crops(2, step), _crops(2, 100 + step), step)
    assert torch.equal(_weights(whole), _weights(again))
    for name, value in whole.ema_generator.state_dict().items():
        assert torch.equal(value, again.ema_generator.state_dict()[name])


def test_the_averaged_generator_follows_slowly() -> None:
    networks = _step(_options(ema=0.99), 1, 12)
    begun = nn.utils.parameters_to_vector(PUTModel(OPTIONS, CPU, None).generator.parameters())
    ema_generator = nn.utils.parameters_to_vector(networks.ema_generator.parameters())
    assert 0 < (ema_generator - begun).norm() < (_weights(networks) - begun).norm()


def test_starting_from_another_generator_takes_its_weights() -> None:
    networks = PUTModel(OPTIONS, CPU, None)
    other = Generator(GeneratorSpec(blocks=5, ngf=4))
    init_weights(other, gain=1.0)
    networks.begin_from(other)
    for net in (networks.generator, networks.ema_generator):
        assert torch.equal(
            nn.utils.parameters_to_vector(net.parameters()), nn.utils.parameters_to_vector(other.parameters())
        )
    with pytest.raises(OptionError, match="another structure"):
        networks.begin_from(Generator(GeneratorSpec(blocks=5, ngf=8)))


def test_warming_up_reproduces_pictures_better() -> None:
    networks = PUTModel(_options(warmup_steps=30, batch=2), CPU, None)
    pictures = torch.nn.functional.interpolate(_crops(2)[:, :, :4, :4], 64, mode="bicubic").clamp(-1, 1)
    losses = [networks.warm_up(pictures, step) for step in range(30)]
    assert losses[-1] < 0.8 * losses[0]


def test_bf16_keeps_weights_and_losses_in_fp32() -> None:
    networks = PUTModel(OPTIONS, CPU, torch.bfloat16)
    networks.step(_crops(1), _crops(1, 1), 0)
    assert all(parameter.dtype == torch.float32 for parameter in networks.generator.parameters())
    full = _step(OPTIONS, 1).losses()
    assert networks.losses() == pytest.approx(full, rel=0.1, abs=0.05)


@pytest.mark.filterwarnings("ignore:The .grad attribute:UserWarning")
@pytest.mark.filterwarnings("ignore:.*should not be instantiated:DeprecationWarning")
def test_compiled_networks_compute_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = torch.compile
    monkeypatch.setattr(torch, "compile", lambda way, **_: compiler(way, backend="aot_eager"))
    compiled = PUTModel(_options(compile=Compile.ON), CPU, None)
    assert compiled.warnings == []
    assert compiled._step._encode is not PUTModel(OPTIONS, CPU, None)._step._encode
    compiled.step(_crops(1), _crops(1, 1), 0)
    plain = PUTModel(OPTIONS, CPU, None)
    plain.step(_crops(1), _crops(1, 1), 0)
    assert compiled.losses() == pytest.approx(plain.losses(), rel=1e-4)


def test_a_compiler_that_fails_is_said_and_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_way: object, **_options: object) -> None:
        raise RuntimeError("no compiler")

    monkeypatch.setattr(torch, "compile", fail)
    networks = PUTModel(_options(compile=Compile.ON), CPU, None)
    assert "could not be compiled" in networks.warnings[0]
    networks.step(_crops(1), _crops(1, 1), 0)
    assert PUTModel(OPTIONS, CPU, None).warnings == []


PAINTING = preset_options(
    Preset.STANDARD, size=64, ngf=4, ndf=4, blocks=2, nce_layers=(1, 2, 4), patches=32, num_negatives=3, steps=40,
    device="cpu", precision=Precision.FP32,
)  # fmt: skip


def _painted(networks: PUTModel, first: int, end: int) -> PUTModel:
    for step in range(first, end):
        networks.step(_crops(1, step), _crops(4, 100 + step), step)
    return networks


@pytest.mark.parametrize("target", [None, ColorTarget(torch.full((3, 3), 0.3), torch.full((3,), 0.1))])
def test_a_painter_learns_from_both_discriminators_and_goes_on_to_the_bit(target: ColorTarget | None) -> None:
    whole = PUTModel(PAINTING, CPU, None)
    assert isinstance(whole.generator, Painter)
    whole.set_color_target(target)
    matrix = whole.generator.color.weight.clone()
    state = copy.deepcopy(_painted(whole, 0, 2).state())
    assert set(whole.losses()) == {
        "discriminator", "adversarial", "projected_discriminator", "projected", "nce", "identity", "colour", "range",
        "shift",
    }  # fmt: skip
    assert torch.equal(whole.generator.color.weight, matrix) is (target is None)
    again = PUTModel(dataclasses.replace(PAINTING, seed=9), CPU, None)
    again.load_state(state)
    for model in (whole, again):
        _painted(model, 2, 4)
    assert torch.equal(_weights(whole), _weights(again))
    for ours, theirs in zip(whole.adversaries, again.adversaries, strict=True):
        assert torch.equal(*(nn.utils.parameters_to_vector(one.network.parameters()) for one in (ours, theirs)))


def test_the_projected_discriminator_looks_at_finer_features_where_it_is_alone() -> None:
    beside = PUTModel(PAINTING, CPU, None)
    alone = PUTModel(dataclasses.replace(PAINTING, discriminator=DiscriminatorName.PROJECTED), CPU, None)
    heads = [len(one.adversaries[0].network.get_submodule("heads")._modules) for one in (beside, alone)]
    assert heads == [len(LAYERS) - 1, len(LAYERS)]
    state = copy.deepcopy(_painted(alone, 0, 2).state())
    assert not {"discriminator", "adversarial"} & set(alone.losses())
    again = PUTModel(alone.options, CPU, None)
    again.load_state(state)
    for model in (alone, again):
        _painted(model, 2, 4)
    assert torch.equal(_weights(alone), _weights(again))


def test_a_painter_is_pretrained_in_the_colours_of_its_input_and_then_gets_those_of_b() -> None:
    networks = PUTModel(PAINTING, CPU, None)
    networks.set_color_target(ColorTarget(torch.zeros(3, 3), torch.full((3,), 0.5)))
    networks.warm_up(_crops(1), 0)
    assert isinstance(networks.generator, Painter)
    assert torch.equal(networks.generator.color.weight[:, :, 0, 0], torch.eye(3))
    networks.end_warm_up()
    assert not networks.generator.color.weight.any()
    assert networks.ema_generator(_crops(1)).mean() == pytest.approx(0.5, abs=0.1)


def test_outputs_beyond_the_range_are_drawn_back() -> None:
    networks = PUTModel(PAINTING, CPU, None)
    networks.set_color_target(ColorTarget(torch.eye(3), torch.full((3,), 2.0)))
    _painted(networks, 0, 1)
    assert networks.losses()["range"] > 0.5


def test_the_weights_of_the_losses_count() -> None:
    changes: list[dict[str, float]] = [
        {}, {"projected_weight": 0.0}, {"patchgan_weight": 0.0}, {"shift_consistency": 5.0},
    ]  # fmt: skip
    options = [dataclasses.replace(PAINTING, **changed) for changed in changes]
    weights = [_weights(_painted(PUTModel(one, CPU, None), 0, 2)) for one in options]
    assert not any(torch.equal(weights[0], other) for other in weights[1:])


@pytest.mark.slow
def test_shift_consistency_makes_results_follow_shifts() -> None:
    options = dataclasses.replace(PAINTING, projected_weight=0.0, patchgan_weight=0.0, shift_consistency=50.0)
    networks = PUTModel(options, CPU, None)
    torch.nn.init.normal_(networks.generator.out.weight, std=0.2)
    losses = []
    for step in range(12):
        _painted(networks, step, step + 1)
        losses.append(networks.losses()["shift"])
    assert sum(losses[-3:]) < 0.8 * sum(losses[:3])


def test_noise_moves_with_its_picture() -> None:
    networks = PUTModel(dataclasses.replace(PAINTING, noise=True, shift_consistency=1.0), CPU, None)
    assert isinstance(networks.generator, Painter)
    seen: list[Tensor] = []
    networks.generator.stem.register_forward_pre_hook(lambda _, given: seen.append(given[0][:, 3:]))
    for step in range(2):
        seen.clear()
        _painted(networks, step, step + 1)
        first, *others = seen
        (moved,) = [noise for noise in others if not torch.equal(noise, first)]
        steps = [
            (down, right)
            for down, right in itertools.product(range(4), repeat=2)
            if torch.equal(moved[..., down:, right:], first[..., : 64 - down, : 64 - right])
        ]
        assert len(steps) == 1, "that of the shifted picture, by as much as the picture; all else sees the same noise"
    before = first
    networks.warm_up(_crops(1), 0)
    assert not torch.equal(seen[-1], before), "each step has noise of its own"


def test_a_run_with_noise_begins_from_a_painter_without() -> None:
    plain, noisy = (PUTModel(dataclasses.replace(PAINTING, noise=noise), CPU, None) for noise in (False, True))
    noisy.begin_from(plain.generator)
    ours, theirs = (networks.generator.state_dict()["stem.0.weight"] for networks in (noisy, plain))
    assert torch.equal(ours[:, :3], theirs)
    with pytest.raises(OptionError, match="another structure"):
        plain.begin_from(noisy.generator)


class SecondGan(PatchGan):
    """Another discriminator, as one that is plugged in."""

    loss_names = ("second_discriminator", "second_adversarial")

    def state(self) -> dict[str, object]:
        return {f"second_{name}": value for name, value in super().state().items()}

    def load_state(self, state: dict[str, object]) -> None:
        super().load_state({name.removeprefix("second_"): value for name, value in state.items() if "second" in name})


def test_another_generator_and_a_second_discriminator_are_plugged_in_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = GeneratorKind(lambda _options: Generator(GeneratorSpec(blocks=5, ngf=2)), {"model.1.": 0.1})
    monkeypatch.setitem(GENERATORS, "narrow", narrow)
    monkeypatch.setitem(ADVERSARIES, "second", SecondGan)
    both = {"generator": "narrow", "adversaries": ("patchgan", "second")}
    networks = PUTModel(OPTIONS, CPU, None, **both)
    assert networks.generator.spec.ngf == 2
    second = nn.utils.parameters_to_vector(networks.adversaries[1].network.parameters()).clone()
    networks.step(_crops(1), _crops(1, 1), 0)
    assert {"second_discriminator", "second_adversarial", "adversarial"} < set(networks.losses())
    assert not torch.equal(nn.utils.parameters_to_vector(networks.adversaries[1].network.parameters()), second)
    assert [group["lr"] for group in networks.generator_optimiser.param_groups] == pytest.approx([2e-4, 2e-5])
    again = PUTModel(dataclasses.replace(OPTIONS, seed=5), CPU, None, **both)
    again.load_state(copy.deepcopy(networks.state()))  # optimisers take tensors over as they are
    for model in (networks, again):
        model.step(_crops(1, 2), _crops(1, 3), 1)
    assert torch.equal(_weights(networks), _weights(again))
