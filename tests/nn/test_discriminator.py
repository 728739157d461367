import pytest
import torch
import torch.nn.functional as F

from put.nn.discriminator import PatchDiscriminator


def _describe(state, x, layers):
    """The 70x70 PatchGAN with blur-pooling, in plain functions."""
    kernel = torch.tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16
    weights = [name.removesuffix(".weight") for name in state if name.endswith(".weight")]
    for number, name in enumerate(weights):
        x = F.conv2d(x, state[f"{name}.weight"], state[f"{name}.bias"], padding=1)
        if number == layers + 1:
            return x
        if number > 0:
            x = F.instance_norm(x)
        x = F.leaky_relu(x, 0.2)
        if number < layers:
            padded = F.pad(x, (1, 1, 1, 1), mode="reflect")
            x = F.conv2d(padded, kernel.repeat(x.shape[1], 1, 1, 1), stride=2, groups=x.shape[1])
    raise AssertionError


@pytest.mark.parametrize("layers", [2, 3, 4])
@pytest.mark.parametrize("size", [(64, 64), (51, 70)])
def test_scores_are_those_of_the_description(layers, size):
    torch.manual_seed(0)
    net = PatchDiscriminator(ndf=4, layers=layers)
    x = torch.rand(2, 3, *size)
    scores = net(x)
    assert scores.shape[1] == 1
    assert torch.allclose(scores, _describe(net.state_dict(), x, layers), atol=1e-5)


def test_layers_have_the_names_and_widths_of_cut():
    shapes = {name: tuple(value.shape) for name, value in PatchDiscriminator().state_dict().items()}
    weights = {name: shape for name, shape in shapes.items() if name.endswith("weight")}
    assert weights == {
        "model.0.weight": (64, 3, 4, 4),
        "model.3.weight": (128, 64, 4, 4),
        "model.7.weight": (256, 128, 4, 4),
        "model.11.weight": (512, 256, 4, 4),
        "model.14.weight": (1, 512, 4, 4),
    }


def test_a_score_sees_a_patch_only():
    """Without InstanceNorm's means, which see all, a score depends on 84 pixels a side: pix2pix's 70 and the blurs."""
    net = PatchDiscriminator(ndf=4)
    net.model = torch.nn.Sequential(*(m for m in net.model if not isinstance(m, torch.nn.InstanceNorm2d)))
    x = torch.rand(1, 3, 160, 160, requires_grad=True)
    scores = net(x)
    middle = scores.shape[2] // 2
    scores[0, 0, middle, middle].backward()
    seen = x.grad.abs().sum(dim=(0, 1)).nonzero()
    extent = seen.max(dim=0).values - seen.min(dim=0).values + 1
    assert extent.tolist() == [84, 84]


def test_the_smallest_picture_goes_through():
    assert PatchDiscriminator(ndf=4)(torch.rand(1, 3, 32, 32)).numel() > 0
