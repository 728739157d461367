import io

import numpy as np
import pytest
import torch
from torch import nn

from benchmarks.smoothed_statistics import SmoothedStatistics
from put.errors import OptionError
from put.nn.generator import Generator, init_weights
from put.nn.spec import GeneratorSpec


@pytest.fixture
def generator():
    torch.manual_seed(1)
    net = Generator(GeneratorSpec(ngf=4, blocks=1)).eval()
    init_weights(net, gain=1.0)
    return net


def frames(count, size=24):
    """Frames of rising brightness and contrast."""
    torch.manual_seed(2)
    return torch.stack([torch.randn(3, size, size) * (0.1 + 0.1 * t) + 0.1 * t for t in range(count)])


@torch.inference_mode()
def run(net, x):
    return net(x)


def test_means_and_variances_are_smoothed_in_order():
    net = nn.Sequential(nn.InstanceNorm2d(3))
    x = frames(3)
    with SmoothedStatistics(net, 0.75):
        found = run(net, x).numpy()
    pixels = x.numpy().astype(np.float64)
    mean, variance = pixels[0].mean((1, 2)), pixels[0].var((1, 2))
    for t in range(3):
        if t:
            mean = 0.75 * mean + 0.25 * pixels[t].mean((1, 2))
            variance = 0.75 * variance + 0.25 * pixels[t].var((1, 2))
        expected = (pixels[t] - mean[:, None, None]) / np.sqrt(variance + 1e-5)[:, None, None]
        np.testing.assert_allclose(found[t], expected, atol=1e-5)


@pytest.mark.slow
def test_a_batch_is_one_frame_after_the_other(generator):
    x = frames(4)
    with SmoothedStatistics(generator, 0.6):
        together = run(generator, x)
    with SmoothedStatistics(generator, 0.6):
        singly = torch.cat([run(generator, frame[None]) for frame in x])
    torch.testing.assert_close(together, singly, atol=1e-4, rtol=1e-4)
    assert (together - run(generator, x)).abs().max() > 0.01


@pytest.mark.slow
def test_decay_0_and_first_frames_are_the_generator_itself(generator):
    x = frames(3)
    plain = run(generator, x)
    with SmoothedStatistics(generator, 0.0):
        torch.testing.assert_close(run(generator, x), plain, atol=1e-4, rtol=1e-4)
    with SmoothedStatistics(generator, 0.9) as smoothed:
        for t in range(3):
            torch.testing.assert_close(run(generator, x[t : t + 1]), plain[t : t + 1], atol=1e-4, rtol=1e-4)
            smoothed.reset()


@pytest.mark.slow
def test_a_cut_inside_a_batch(generator):
    x = frames(4)
    with SmoothedStatistics(generator, 0.8) as smoothed:
        smoothed.begin([False, False, True, False])
        cut = run(generator, x)
    with SmoothedStatistics(generator, 0.8) as smoothed:
        first = run(generator, x[:2])
        smoothed.reset()
        second = run(generator, x[2:])
    torch.testing.assert_close(cut, torch.cat((first, second)), atol=1e-4, rtol=1e-4)


def test_the_layers_come_back(generator):
    before = list(generator.modules())
    keys = list(generator.state_dict())
    x = frames(2)
    plain = run(generator, x)
    smoothed = SmoothedStatistics(generator, 0.5)
    assert list(generator.state_dict()) == keys
    assert not any(isinstance(module, nn.InstanceNorm2d) for module in generator.modules())
    smoothed.detach()
    smoothed.detach()
    assert list(generator.modules()) == before
    assert torch.equal(run(generator, x), plain)


def test_a_state_goes_through_a_file_bit_by_bit(generator):
    x = frames(4)
    with SmoothedStatistics(generator, 0.7) as smoothed:
        assert smoothed.state() == {}
        run(generator, x[:2])
        file = io.BytesIO()
        np.savez(file, **smoothed.state())
        expected = run(generator, x[2:])
    file.seek(0)
    with SmoothedStatistics(generator, 0.7) as smoothed, np.load(file) as state:
        smoothed.load_state(state)
        assert torch.equal(run(generator, x[2:]), expected)
        smoothed.load_state({})
        assert smoothed.state() == {}


def test_half_precision_comes_out_as_it_went_in():
    net = nn.Sequential(nn.InstanceNorm2d(3))
    x = frames(2).bfloat16()
    with SmoothedStatistics(net, 0.5):
        found = run(net, x)
    assert found.dtype is torch.bfloat16
    with SmoothedStatistics(net, 0.5):
        torch.testing.assert_close(found.float(), run(net, x.float()), atol=0.02, rtol=0.01)


@pytest.mark.parametrize("decay", [-0.1, 1.0, float("nan")])
def test_the_decay_is_checked(generator, decay):
    with pytest.raises(OptionError):
        SmoothedStatistics(generator, decay)
