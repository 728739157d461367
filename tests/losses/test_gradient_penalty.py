import pytest
import torch
from torch import nn

from put.losses.gradient_penalty import r1_penalty
from put.nn.discriminator import PatchDiscriminator


class _Sum(nn.Module):
    """Scores with the gradient 3 at every value of a picture."""

    def forward(self, x):
        return 3 * x.flatten(1).sum(dim=1, keepdim=True)


def test_a_linear_discriminator_has_its_slope():
    assert r1_penalty(_Sum(), torch.rand(2, 3, 4, 4)).item() == pytest.approx(9 * 3 * 4 * 4)


@pytest.mark.slow
def test_it_is_the_slope_of_the_mean_score_by_finite_differences():
    torch.manual_seed(0)
    net = PatchDiscriminator(ndf=4).double()
    x = torch.rand(1, 3, 32, 32).double()

    class Net(nn.Module):
        def forward(self, pictures):
            return net(pictures.double())

    step, slope = 1e-4, 0.0
    gradient = torch.autograd.functional.jacobian(lambda p: net(p).mean(), x)
    for place in torch.randperm(x.numel())[:5]:
        moved = x.clone().flatten()
        moved[place] += step
        slope = (net(moved.view_as(x)).mean() - net(x).mean()) / step
        assert slope.item() == pytest.approx(gradient.flatten()[place].item(), abs=1e-5)
    assert r1_penalty(Net(), x).item() == pytest.approx(gradient.square().sum().item(), rel=1e-3)


@pytest.mark.slow
def test_it_teaches_the_discriminator_and_is_fp32_under_autocast():
    net = PatchDiscriminator(ndf=4)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        penalty = r1_penalty(net, torch.rand(2, 3, 32, 32))
    assert penalty.dtype == torch.float32
    penalty.backward()
    assert all(p.grad.abs().sum() > 0 for name, p in net.named_parameters() if name == "model.0.weight")
