import pytest
import torch
import torch.nn.functional as F

from put.nn.resample import BlurDownsample, BlurUpsample, ReflectPad, blur_kernel


def test_kernels_are_binomial():
    assert torch.equal(blur_kernel(3) * 16, torch.tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]]))
    assert torch.equal(blur_kernel(4)[0] * 64, torch.tensor([1.0, 3, 3, 1]))
    assert torch.equal(blur_kernel(1), torch.ones(1, 1))


@pytest.mark.parametrize("learning", [True, False])
@pytest.mark.parametrize("size", [(8, 8), (6, 10), (7, 5), (2, 2), (3, 3)])
def test_down_is_a_blur_with_reflected_borders_at_every_second_pixel(size, learning):
    x = torch.rand(2, 3, *size)
    kernel = torch.tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]]).repeat(3, 1, 1, 1) / 16
    blurred = F.conv2d(F.pad(x, (1, 1, 1, 1), mode="reflect"), kernel, groups=3)
    with torch.set_grad_enabled(learning):
        assert torch.allclose(BlurDownsample(3)(x), blurred[:, :, ::2, ::2], atol=1e-6)


@pytest.mark.parametrize("size", [(8, 8), (6, 10), (7, 5), (1, 1), (1, 4)])
def test_up_is_zero_insertion_and_a_blur_with_replicated_borders(size):
    x = torch.rand(2, 3, *size)
    taps = torch.tensor([1.0, 3, 3, 1]) / 4
    kernel = torch.outer(taps, taps).repeat(3, 1, 1, 1)
    padded = F.pad(x, (1, 1, 1, 1), mode="replicate")
    wanted = F.conv_transpose2d(padded, kernel, stride=2, groups=3)[:, :, 3:-3, 3:-3]
    assert torch.allclose(BlurUpsample(3)(x), wanted, atol=1e-6)


@pytest.mark.parametrize("layer", [BlurDownsample(2), BlurUpsample(2)])
def test_flat_areas_stay_flat(layer):
    assert torch.allclose(layer(torch.full((1, 2, 6, 6), 0.7)), torch.tensor(0.7))


@pytest.mark.parametrize("layer", [BlurDownsample(2), BlurUpsample(2)])
def test_half_precision_goes_through(layer):
    assert layer(torch.rand(1, 2, 6, 6).bfloat16()).dtype == torch.bfloat16


@pytest.mark.parametrize("layer", [BlurDownsample(2), BlurUpsample(2)])
def test_nothing_is_stored(layer):
    assert layer.state_dict() == {}


@pytest.mark.slow
@pytest.mark.parametrize("size", [(8, 8), (9, 6), (7, 5), (2, 2), (3, 2)])
def test_gradients_of_down_are_right_and_have_gradients(size):
    layer = BlurDownsample(2)
    layer.kernel = layer.kernel.double()
    x = torch.rand(1, 2, *size, dtype=torch.float64, generator=torch.Generator().manual_seed(0)).requires_grad_()
    assert torch.autograd.gradcheck(layer, x)
    assert torch.autograd.gradgradcheck(layer, x)


def test_padding_keeps_the_type_under_autocast():
    x = torch.rand(1, 2, 6, 6).bfloat16()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        padded = ReflectPad(1)(x)
    assert padded.dtype == torch.bfloat16
    assert torch.equal(padded, F.pad(x, (1, 1, 1, 1), mode="reflect"))
