import pytest
import torch
from torch import nn

from put.nn.generator import ENCODER_LAYERS, Generator, GeneratorSpec, init_weights


@pytest.fixture
def generator():
    torch.manual_seed(0)
    return Generator(GeneratorSpec(blocks=5, ngf=4)).eval()


@pytest.mark.parametrize(
    "spec",
    [
        GeneratorSpec(1, 4),
        GeneratorSpec(1, 4, antialias_down=False),
        GeneratorSpec(1, 4, antialias_up=False),
        GeneratorSpec(1, 4, in_channels=1, antialias_down=False, antialias_up=False),
        GeneratorSpec(1, 4, out_channels=1, dropout=True),
    ],
    ids=str,
)
@pytest.mark.parametrize("size", [(16, 16), (20, 36), (64, 16)])
def test_size_stays_and_values_lie_within_one(spec, size):
    result = Generator(spec).eval()(torch.randn(2, spec.in_channels, *size))
    assert result.shape == (2, spec.out_channels, *size)
    assert result.abs().max() <= 1


@pytest.mark.slow
def test_pictures_of_a_batch_do_not_touch(generator):
    x = torch.rand(2, 3, 16, 20)
    both = generator(x)
    assert torch.allclose(both[:1], generator(x[:1]), atol=1e-5)
    assert torch.allclose(both[1:], generator(x[1:]), atol=1e-5)


def test_features_are_the_activations_after_the_layers(generator):
    x = torch.rand(1, 3, 32, 24)
    result, features = generator.forward_with_features(x, ENCODER_LAYERS)
    assert torch.equal(result, generator(x))
    assert [tuple(feature.shape[1:]) for feature in features] == [
        (3, 38, 30),  # the padded picture
        (8, 32, 24),  # the first downward convolution
        (16, 16, 12),  # the second
        (16, 8, 6),  # the first residual block
        (16, 8, 6),  # the fifth
    ]
    for feature, layer in zip(features, ENCODER_LAYERS, strict=True):
        assert torch.equal(feature, generator.model[: layer + 1](x))


def test_encoding_stops_early_and_gives_the_same(generator):
    calls = []
    for index, layer in enumerate(generator.model):
        layer.register_forward_hook(lambda *_, index=index: calls.append(index))
    x = torch.rand(1, 3, 16, 16)
    features = generator.encode(x, (0, 4, 8))
    assert calls == list(range(9))
    wanted = generator.forward_with_features(x, (0, 4, 8))[1]
    assert all(torch.equal(one, other) for one, other in zip(features, wanted, strict=True))


def test_features_stay_as_they_were_although_layers_work_in_place(generator):
    """The activations that CUT contrasts feed layers that must not overwrite them."""
    x = torch.rand(1, 3, 16, 16)
    _, features = generator.forward_with_features(x, (4, 8, 12))
    for feature, layer in zip(features, (4, 8, 12), strict=True):
        assert torch.equal(feature, generator.encode(x, (layer,))[0])


def test_gradients_reach_every_weight(generator):
    generator.train()(torch.rand(1, 3, 16, 16)).square().sum().backward()
    for name, parameter in generator.named_parameters():
        assert parameter.grad is not None, name
        if name.endswith("weight"):
            assert parameter.grad.abs().sum() > 0, name


def test_dropout_does_nothing_at_inference():
    torch.manual_seed(0)
    generator = Generator(GeneratorSpec(2, 4, dropout=True))
    x = torch.rand(1, 3, 16, 16)
    generator.eval()
    assert torch.equal(generator(x), generator(x))
    generator.train()
    assert not torch.equal(generator(x), generator(x))


def test_initial_weights_have_the_spread_of_xavier():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(32, 64, 3), nn.ConvTranspose2d(64, 32, 3), nn.Linear(128, 64), nn.Conv2d(3, 3, 1))
    init_weights(net, gain=0.02)
    for layer, fans in zip(net[:3], ((32 + 64) * 9, (32 + 64) * 9, 128 + 64), strict=True):
        assert layer.weight.std().item() == pytest.approx(0.02 * (2 / fans) ** 0.5, rel=0.05)
        assert layer.bias.abs().max() == 0


def test_features_before_an_activation_are_the_same_from_both_passes():
    torch.manual_seed(0)
    net = Generator(GeneratorSpec(blocks=1, ngf=4))
    x = torch.rand(1, 3, 32, 32) * 2 - 1
    layers = (0, 2, 4, 5, 9)
    _, through = net.forward_with_features(x, layers)
    for layer, feature in zip(layers, through, strict=True):
        (alone,) = net.encode(x, (layer,))
        assert torch.equal(feature, alone)
        assert layer == 0 or feature.min() < 0
