import pytest
import torch
import torch.nn.functional as F

from put.errors import OptionError
from put.nn.generators.build import build_network
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.painting import blur
from put.nn.generators.registry import find_spec


@torch.no_grad()
def fast_painter(width=8, blocks=2):
    """With weights whose detail can be seen."""
    torch.manual_seed(1)
    network = FastPainter(FastPainterSpec(width, blocks)).eval()
    for parameter in network.parameters():
        parameter.add_(torch.randn_like(parameter) * 0.1)
    return network


def reference(state, x):
    """The network in plain functions, from its description."""

    def conv(x, name, padding=1, **more):
        return F.conv2d(x, state[f"{name}.weight"], state[f"{name}.bias"], padding=padding, **more)

    low = x
    for side in (9, 7, 7):
        low = F.avg_pool2d(F.pad(low, (side // 2,) * 4, mode="reflect"), side, 1)
    h = F.leaky_relu(conv(x, "stem.0", 4, stride=4), 0.1)
    for block in range(len({name.split(".")[1] for name in state if name.startswith("body")})):
        h = h + conv(F.relu(conv(h, f"body.{block}.first")), f"body.{block}.second")
    h = F.leaky_relu(F.pixel_shuffle(conv(h, "up"), 2), 0.1)
    return conv(low, "color", 0) + F.pixel_shuffle(conv(h, "out"), 2)


@torch.no_grad()
@pytest.mark.parametrize("size", [(16, 16), (20, 44)])
def test_it_computes_what_is_described(size):
    network = fast_painter()
    x = torch.rand(2, 3, *size) * 2 - 1
    wanted = reference(network.state_dict(), x)
    assert (network(x) - wanted).abs().max() < 1e-5
    assert (wanted - blur(x)).std() > 0.02, "the detail counts"


def test_shapes_are_those_of_the_network():
    for spec in (FastPainterSpec(), FastPainterSpec(3, 1)):
        state = build_network(spec).state_dict()
        assert {name: tuple(value.shape) for name, value in state.items()} == spec.shapes()
        assert list(state) == list(spec.shapes())


@pytest.mark.parametrize("spec", [FastPainterSpec(2, 1), FastPainterSpec(4, 3)], ids=str)
def test_a_result_depends_on_its_receptive_field_and_on_nothing_else(spec):
    network = FastPainter(spec)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(0.3)  # so that nothing cancels out and no activation is off
    middle = -(-spec.reach // 4) * 4 + 8
    farthest = []
    for at in range(middle, middle + 4):  # the four places within a step of the features
        given = torch.ones(1, 3, 2 * middle, 2 * middle, requires_grad=True)
        network(given)[0, 0, at, at].backward()
        seen = given.grad[0, 0].nonzero()
        assert (seen[:, 0].min(), seen[:, 0].max()) == (seen[:, 1].min(), seen[:, 1].max())
        farthest.append(max(at - int(seen.min()), int(seen.max()) - at))
    assert max(farthest) == spec.reach
    assert spec.receptive_field == 2 * spec.reach + 1


@torch.no_grad()
def test_a_tile_with_its_neighbourhood_gives_what_the_whole_picture_gives():
    network = fast_painter()
    halo = -(-network.spec.reach // 4) * 4
    x = torch.rand(1, 3, 120, 128) * 2 - 1
    top, left, side = 40, 44, 36
    part = network(x[..., top - halo : top + side + halo, left - halo : left + side + halo])
    wanted = network(x)[..., top : top + side, left : left + side]
    assert torch.allclose(part[..., halo:-halo, halo:-halo], wanted, atol=1e-5)


@torch.no_grad()
def test_multiplications_are_those_of_the_convolutions():
    network, counted = fast_painter(), []
    for layer in network.modules():
        if isinstance(layer, torch.nn.Conv2d):
            layer.register_forward_hook(
                lambda layer, _, result: counted.append(layer.weight.numel() * result.shape[2:].numel())
            )
    network(torch.zeros(1, 3, 32, 48))
    of_the_matrix = 9 * 32 * 48  # it is applied without its layer
    assert sum(counted) + of_the_matrix == network.spec.multiplications * 32 * 48


def test_the_usual_size_is_that_of_a_painters_student():
    fast, painter = FastPainterSpec(), PainterSpec()
    assert fast.reach == 77
    assert fast.reach < painter.reach
    assert painter.multiplications > 5 * fast.multiplications
    assert find_spec("fast_painter", 16, 5) == FastPainterSpec(16, 5)
    for wrong in ({"width": 0}, {"blocks": 0}):
        with pytest.raises(OptionError):
            FastPainterSpec(**wrong)


@torch.no_grad()
def test_colours_are_mixed_inside():
    network = fast_painter()
    network.set_color(torch.full((3, 3), 1 / 3), torch.tensor([0.1, 0.0, -0.1]))
    x = torch.rand(1, 3, 32, 32) * 2 - 1
    style, kept = (network.render(x, amount) for amount in (0.0, 1.0))
    detail = style - F.conv2d(blur(x), network.color.weight, network.color.bias)
    assert torch.allclose(kept - detail, blur(x), atol=1e-5)


def test_features_and_gradients():
    network = fast_painter().train()
    result, features = network.forward_with_features(torch.rand(1, 3, 32, 24), (0, 2))
    assert [tuple(feature.shape) for feature in features] == [(1, 8, 8, 6)] * 2
    result.square().sum().backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().sum() > 0, name
