import cv2
import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from put.errors import OptionError
from put.nn.generator import Generator
from put.nn.generators import painting
from put.nn.generators.build import build_network
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.painting import blur
from put.nn.generators.registry import ARCHITECTURES, DEFAULT, find_spec
from put.nn.spec import GeneratorSpec

pytestmark = pytest.mark.slow


@torch.no_grad()
def painter(width=4, blocks=6):
    """With weights whose detail can be seen."""
    torch.manual_seed(1)
    network = Painter(PainterSpec(width, blocks)).eval()
    for parameter in network.parameters():
        parameter.add_(torch.randn_like(parameter) * 0.05)
    return network


def reference(state, x):
    """The network in plain functions, from its description."""

    def conv(x, name, reflect=0, **more):
        x = F.pad(x, (reflect,) * 4, mode="reflect") if reflect else x
        return F.conv2d(x, state[f"{name}.weight"], state[f"{name}.bias"], **more)

    low = x
    for side in (9, 7, 7):
        low = F.avg_pool2d(F.pad(low, (side // 2,) * 4, mode="reflect"), side, 1)
    h = F.leaky_relu(conv(x, "stem.0", 3), 0.1)
    for name in ("down1.0", "down2.0"):
        h = F.leaky_relu(conv(h, name, stride=2, padding=1), 0.1)
    for block in range(len({name.split(".")[1] for name in state if name.startswith("body")})):
        h = h + conv(F.relu(conv(h, f"body.{block}.first", 1)), f"body.{block}.second", 1)
    for name in ("up1", "up2"):
        h = F.interpolate(h, scale_factor=2, mode="bilinear", align_corners=False)
        h = F.leaky_relu(conv(h, name, padding=1), 0.1)
    return conv(low, "color") + conv(h, "out", 3)


@torch.no_grad()
@pytest.mark.parametrize("size", [(16, 16), (20, 44)])
def test_it_computes_what_is_described(size):
    network = painter()
    x = torch.rand(2, 3, *size) * 2 - 1
    wanted = reference(network.state_dict(), x)
    assert (network(x) - wanted).abs().max() < 1e-5
    assert (wanted - blur(x)).std() > 0.02, "the detail counts"


def test_shapes_are_those_of_the_network():
    for spec in (PainterSpec(), PainterSpec(3, 1)):
        state = Painter(spec).state_dict()
        assert {name: tuple(value.shape) for name, value in state.items()} == spec.shapes()
        assert list(state) == list(spec.shapes())


def test_weights_tell_their_structure():
    shapes = PainterSpec(3, 2).shapes()
    assert PainterSpec.of(shapes) == PainterSpec(3, 2)
    for wrong in ({}, {**shapes, "more": (1,)}, {**shapes, "up1.bias": (7,)}, GeneratorSpec(2, 3).shapes()):
        with pytest.raises(OptionError, match="not the weights of a painter"):
            PainterSpec.of(wrong)


@torch.no_grad()
def test_it_begins_as_the_blurred_input_with_a_little_noise():
    torch.manual_seed(0)
    network = Painter(PainterSpec(8, 3)).eval()
    x = torch.rand(1, 3, 32, 32) * 2 - 1
    added = network(x) - blur(x)
    assert 1e-4 < added.std() < 0.1
    assert all(not block.second.weight.any() for block in network.body)


@torch.no_grad()
def test_features_are_the_activations_after_the_layers():
    network = painter()
    x = torch.rand(2, 3, 32, 24) * 2 - 1
    assert network.spec.contrast_layers == (1, 2, 4, 7)
    result, features = network.forward_with_features(x, network.spec.contrast_layers)
    assert torch.allclose(result, network(x), atol=1e-6)
    assert [tuple(feature.shape) for feature in features] == [(2, 8, 16, 12)] + [(2, 16, 8, 6)] * 3
    h = network.down1(network.stem(x))
    assert torch.allclose(features[0], h, atol=1e-6)
    h = network.down2(h)
    assert torch.allclose(features[1], h, atol=1e-6)
    for block in network.body[:5]:
        h = block(h)
    assert torch.allclose(features[3], h, atol=1e-6)
    assert PainterSpec(4, 1).contrast_layers == (1, 2)


def test_encoding_stops_early_and_gives_the_same():
    network = painter()
    calls = []
    for index, block in enumerate(network.body):
        block.register_forward_hook(lambda *_, index=index: calls.append(index))
    x = torch.rand(1, 3, 16, 16)
    features = network.encode(x, (1, 2, 4))
    assert calls == [0, 1]
    wanted = network.forward_with_features(x, (1, 2, 4))[1]
    assert all(torch.equal(one, other) for one, other in zip(features, wanted, strict=True))


def test_gradients_reach_every_weight():
    network = painter().train()
    network(torch.rand(1, 3, 16, 16)).square().sum().backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().sum() > 0, name


@pytest.mark.parametrize("spec", [PainterSpec(1, 1), PainterSpec(2, 3)], ids=str)
def test_a_result_depends_on_its_receptive_field_and_on_nothing_else(spec):
    network = Painter(spec)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(0.3)  # so that nothing cancels out and no activation is off
    reach = spec.reach
    middle = -(-reach // 4) * 4 + 8
    x = torch.ones(1, 3, 2 * middle, 2 * middle)
    farthest = []
    for at in range(middle, middle + 4):  # the four places within a step of the features
        given = x.clone().requires_grad_()
        network(given)[0, 0, at, at].backward()
        seen = given.grad[0, 0].nonzero()
        assert (seen[:, 0].min(), seen[:, 0].max()) == (seen[:, 1].min(), seen[:, 1].max())
        farthest.append(max(at - int(seen.min()), int(seen.max()) - at))
    assert max(farthest) == reach
    assert spec.receptive_field == 2 * reach + 1


@torch.no_grad()
def test_a_tile_with_its_neighbourhood_gives_what_the_whole_picture_gives():
    network = painter(width=4, blocks=2)
    halo = -(-network.spec.reach // 4) * 4
    x = torch.rand(1, 3, 160, 176) * 2 - 1
    whole = network(x)
    top, left, side = 56, 64, 40
    part = network(x[..., top - halo : top + side + halo, left - halo : left + side + halo])
    wanted = whole[..., top : top + side, left : left + side]
    assert torch.allclose(part[..., halo:-halo, halo:-halo], wanted, atol=1e-5)


@torch.no_grad()
@pytest.mark.parametrize("spec", [PainterSpec(4, 2), PainterSpec(5, 1)], ids=str)
def test_multiplications_are_those_of_the_convolutions(spec):
    network, counted = Painter(spec), []
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d):
            layer.register_forward_hook(
                lambda layer, _, result: counted.append(layer.weight.numel() * result.shape[2:].numel())
            )
    network(torch.zeros(1, 3, 32, 48))
    of_the_matrix = 9 * 32 * 48  # it is applied without its layer
    assert sum(counted) + of_the_matrix == spec.multiplications * 32 * 48


def test_the_usual_size():
    spec = PainterSpec()
    assert (spec.reach, spec.receptive_field) == (90, 181)
    assert spec.multiplications == pytest.approx(228_553)


@torch.no_grad()
def test_colours_are_mixed_inside():
    network = painter()
    network.set_color(torch.full((3, 3), 1 / 3), torch.tensor([0.1, 0.0, -0.1]))
    x = torch.rand(1, 3, 32, 32) * 2 - 1
    style, half, kept = (network.render(x, amount) for amount in (0.0, 0.5, 1.0))
    detail = style - F.conv2d(blur(x), network.color.weight, network.color.bias)
    assert torch.equal(style, network(x))
    assert torch.allclose(kept - detail, blur(x), atol=1e-5)
    assert torch.allclose(half, (style + kept) / 2, atol=1e-5)


@torch.no_grad()
def test_under_autocast_the_base_stays_exact_and_layers_see_half_precision():
    network = painter()
    x = torch.rand(1, 3, 32, 32) * 2 - 1
    seen = []
    network.body[0].first.register_forward_hook(lambda _, given, __: seen.append(given[0].dtype))
    network.up1.register_forward_hook(lambda _, given, __: seen.append(given[0].dtype))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        reduced = network(x)
    assert seen == [torch.bfloat16, torch.bfloat16], "no detour over fp32"
    assert reduced.dtype == torch.float32
    assert (reduced - network(x)).abs().max() < 0.02
    for value in network.out.parameters():
        value.zero_()
    base = F.conv2d(blur(x), network.color.weight, network.color.bias)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert torch.allclose(network(x), base, atol=1e-6)


def test_pauses_come_between_layers():
    network = painter()
    pauses = []

    def stop():
        pauses.append(1)
        if len(pauses) == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        network.render(torch.zeros(1, 3, 16, 16), 0.0, stop)
    pauses.clear()
    network.render(torch.zeros(1, 3, 16, 16), 0.0, lambda: pauses.append(1))
    assert len(pauses) > 3 + network.spec.blocks


def test_generators_by_name():
    assert find_spec(DEFAULT) == PainterSpec()
    assert find_spec("painter", 16, 5) == PainterSpec(16, 5)
    assert find_spec("resnet_6blocks", 32) == GeneratorSpec(blocks=6, ngf=32)
    for name, kind in ARCHITECTURES.items():
        small = find_spec(name, 2, 1)
        assert kind.spec.name == name
        assert build_network(small).spec == small
    assert type(build_network(GeneratorSpec(1, 2))) is Generator
    with pytest.raises(OptionError, match="painer") as caught:
        find_spec("painer")
    assert caught.value.hint == "Did you mean painter?"


@pytest.mark.parametrize("wrong", [{"width": 0}, {"blocks": 0}, {"width": -4}])
def test_impossible_structures_are_refused(wrong):
    with pytest.raises(OptionError):
        PainterSpec(**wrong)


def test_a_large_picture_is_blurred_in_bands_to_the_same_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(3)
    x = torch.rand(2, 3, 103, 90)
    with torch.inference_mode():
        whole = blur(x)
        seen: list[int] = []
        monkeypatch.setattr(painting, "BAND", 1)
        filtered = cv2.sepFilter2D

        def watched(part: np.ndarray, *given: object, **more: object) -> np.ndarray:
            seen.append(len(part))
            return filtered(part, *given, **more)

        monkeypatch.setattr(cv2, "sepFilter2D", watched)
        assert torch.equal(blur(x), whole)
    assert sorted(seen) == [33] * 6 + [50] * 6 + [60] * 6


def test_the_blur_is_the_same_with_and_without_gradients_and_wherever_a_part_lies():
    x = torch.randn(2, 3, 40, 52)
    pooled = blur(x.clone().requires_grad_()).detach()
    summed = blur(x)
    assert (summed - pooled).abs().max() < 1e-6
    assert torch.equal(blur(x[..., 5:45])[..., 15:25], summed[..., 20:30])
