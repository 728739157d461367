import pytest
import torch

from put.losses.adversarial import hinge_discriminator, hinge_generator, lsgan_discriminator, lsgan_generator


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


def test_hinges_count_what_is_on_the_wrong_side() -> None:
    real = [torch.tensor([2.0, 0.0]), torch.tensor([[1.0]])]
    fake = [torch.tensor([-3.0, 0.5]), torch.tensor([[-1.0]])]
    assert hinge_discriminator(real, fake).item() == pytest.approx((0.5 + 0.75 + 0 + 0) / 2)
    assert hinge_discriminator([torch.zeros(3)], [torch.zeros(3)]).item() == 2


def test_heads_count_alike_whatever_their_size() -> None:
    fake = [torch.full((2, 1, 8, 8), 1.0), torch.full((2, 1, 2, 2), -3.0)]
    assert hinge_generator(fake).item() == pytest.approx(1)
    assert hinge_generator([one.bfloat16() for one in fake]).dtype == torch.float32


def test_hinges_stop_pulling_where_all_is_told_apart() -> None:
    scores = torch.tensor([1.5, 0.2], requires_grad=True)
    hinge_discriminator([scores], [torch.tensor([-2.0])]).backward()
    assert scores.grad is not None
    assert scores.grad.tolist() == [0, -0.5]


def test_real_and_fake_need_as_many_heads() -> None:
    with pytest.raises(ValueError, match="shorter"):
        hinge_discriminator([torch.zeros(1)] * 2, [torch.zeros(1)])
