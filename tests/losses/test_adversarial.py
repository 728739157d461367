import pytest
import torch

from put.losses.adversarial import lsgan_discriminator, lsgan_generator


def test_discriminator_wants_ones_for_real_and_zeros_for_fake():
    assert lsgan_discriminator(torch.ones(1, 1, 4, 4), torch.zeros(1, 1, 3, 3)) == 0
    assert lsgan_discriminator(torch.zeros(4), torch.ones(4)) == 1
    assert lsgan_discriminator(torch.tensor([3.0]), torch.tensor([2.0])) == pytest.approx(0.5 * (4 + 4))


def test_generator_wants_ones():
    assert lsgan_generator(torch.ones(2, 1, 4, 4)) == 0
    assert lsgan_generator(torch.tensor([-1.0, 1.0])) == pytest.approx(2)


def test_half_precision_is_summed_in_fp32():
    scores = torch.full((100_000,), 3.0, dtype=torch.float16)
    loss = lsgan_generator(scores)
    assert loss.dtype == torch.float32
    assert loss == pytest.approx(4)
    assert lsgan_discriminator(scores, scores).dtype == torch.float32
