import pytest
import torch

from put.losses.adversarial import hinge_discriminator
from put.nn.projected import SCALES, ProjectedDiscriminator

pytestmark = pytest.mark.slow


def discriminator(seed=0):
    torch.manual_seed(1)
    return ProjectedDiscriminator(seed, width=16)


def pictures(count=2, side=64):
    return torch.rand(count, 3, side, side, generator=torch.Generator().manual_seed(2)) * 2 - 1


def test_five_heads_score_from_fine_to_coarse():
    scores = discriminator()(pictures(side=128))
    assert [one.shape[2] for one in scores] == [16, 8, 8, 4, 4]
    assert all(tuple(one.shape) == (2, 1, one.shape[2], one.shape[2]) for one in scores)
    assert all(one.std() > 0 for one in scores)


def test_only_heads_learn():
    network = discriminator()
    names = [name for name, _ in network.named_parameters()]
    assert names
    assert all(name.startswith("heads.") for name in names)
    x = pictures().requires_grad_()
    sum(one.mean() for one in network(x)).backward()
    assert x.grad.abs().sum() > 0
    assert all(value.grad is not None and value.grad.isfinite().all() for value in network.parameters())


def test_the_state_holds_heads_and_seed_and_brings_the_mixing_back():
    network, other = discriminator(5).eval(), discriminator(6).eval()
    x = pictures()
    assert not torch.allclose(network(x)[3], other(x)[3])
    state = network.state_dict()
    assert all(name.startswith("heads.") or name == "_extra_state" for name in state)
    other.load_state_dict(state)
    assert other.seed == 5
    assert all(torch.equal(one, two) for one, two in zip(network(x), other(x), strict=True))


def test_the_state_survives_a_file(tmp_path):
    network = discriminator(5)
    torch.save(network.state_dict(), tmp_path / "state.pt")
    other = ProjectedDiscriminator(0, width=16)
    other.load_state_dict(torch.load(tmp_path / "state.pt", weights_only=True))
    assert other.seed == 5


def test_the_mixing_comes_from_the_seed_alone():
    torch.manual_seed(3)
    one = ProjectedDiscriminator(4, width=16)
    torch.manual_seed(9)
    other = ProjectedDiscriminator(4, width=16)
    fixed = {name: value for name, value in one.named_buffers() if name.startswith(("_narrow", "_blend"))}
    assert len(fixed) == 10
    assert all(torch.equal(value, other.get_buffer(name)) for name, value in fixed.items())


def test_coarse_features_reach_fine_heads_and_not_the_other_way():
    network = discriminator().eval()
    x = pictures()
    before = network(x)
    network.get_buffer("_narrow4").zero_()  # of the coarsest
    assert not torch.allclose(network(x)[0], before[0])
    network = discriminator().eval()
    network.get_buffer("_narrow0").zero_()  # of the finest
    assert torch.equal(network(x)[4], before[4])


def test_training_mode_changes_nothing_but_spectral_norms():
    network = discriminator()
    fixed = {name: value.clone() for name, value in network.named_buffers() if not name.startswith("heads.")}
    network.train()
    network(pictures())
    assert all(torch.equal(value, network.get_buffer(name)) for name, value in fixed.items())


def test_pictures_are_looked_at_at_the_scale_asked_for():
    network = discriminator().eval()
    seen = []
    maps = network._network.maps
    network._network.maps = lambda x, blocks: seen.append(tuple(x.shape[2:])) or maps(x, blocks)
    for scale in SCALES:
        network(pictures(1), scale)
    assert seen == [(64, 64), (72, 72), (80, 80), (88, 88), (96, 96)]


def test_under_autocast_scores_are_close_and_spectral_norms_exact():
    network = discriminator().train()
    exact = discriminator().train()
    x = pictures()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        reduced = network(x)
    wanted = exact(x)
    assert reduced[0].dtype == torch.bfloat16
    for one, other in zip(reduced, wanted, strict=True):
        assert (one.float() - other).abs().max() < 0.1 * other.abs().max().clamp_min(1)
    names = [name for name in network.state_dict() if name.endswith("._u")]
    assert names
    assert all(torch.equal(network.state_dict()[name], exact.state_dict()[name]) for name in names)


def test_it_learns_to_tell_pictures_apart():
    network = discriminator()
    noise = pictures(2, 32)
    soft = torch.nn.functional.avg_pool2d(noise, 5, 1, 2)
    losses = []
    for _ in range(6):
        network.zero_grad()
        loss = hinge_discriminator(network(soft), network(noise))
        loss.backward()
        with torch.no_grad():
            for value in network.parameters():
                value.sub_(1e-3 * value.grad.sign())
        losses.append(float(loss.detach()))
    assert losses[0] == pytest.approx(2, abs=0.3)
    assert losses[-1] < 0.7 * losses[0]


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")
def test_a_gpu_gives_the_same_scores_and_learns_under_autocast():
    network, other = discriminator().eval(), discriminator().eval().to("cuda")
    x = pictures()
    for one, two in zip(network(x), other(x.cuda()), strict=True):
        assert torch.allclose(one, two.cpu(), atol=1e-2)
    other.train()
    with torch.autocast("cuda", dtype=torch.bfloat16):
        loss = hinge_discriminator(other(x.cuda(), 1.25), other(-x.cuda(), 1.25))
    loss.backward()
    assert all(value.grad is not None and value.grad.isfinite().all() for value in other.parameters())
