from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest
import torch

from put.errors import PutError
from put.evaluation.distances import frechet
from put.evaluation.inception import InceptionNetwork, _weights
from tests.evaluation.making import as_bytes, rough, smooth

pytestmark = pytest.mark.slow  # torch-fidelity takes seconds to import

CPU = torch.device("cpu")


def test_weights_that_cannot_be_had_are_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = pytest.importorskip("torch_fidelity.feature_extractor_inceptionv3")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(extractor, "URL_INCEPTION_V3", "http://127.0.0.1:9/weights.pth")
    state = torch.get_rng_state()
    with pytest.raises(PutError, match="cannot be downloaded") as raised:
        InceptionNetwork(CPU)
    assert "--fid" in raised.value.hint
    assert "refused" in raised.value.detail
    assert socket.getdefaulttimeout() is None
    assert torch.equal(state, torch.get_rng_state())


def test_a_server_that_never_answers_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = pytest.importorskip("torch_fidelity.feature_extractor_inceptionv3")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr("put.evaluation.inception.PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setattr(extractor, "URL_INCEPTION_V3", f"http://127.0.0.1:{port}/weights.pth")
        with pytest.raises(PutError, match="cannot be downloaded"):  # and not pytest's own timeout
            InceptionNetwork(CPU)


def test_damaged_weights_are_said_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = pytest.importorskip("torch_fidelity.feature_extractor_inceptionv3")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    name = extractor.URL_INCEPTION_V3.rsplit("/", 1)[1]
    (tmp_path / "hub/checkpoints").mkdir(parents=True)
    (tmp_path / "hub/checkpoints" / name).write_bytes(b"<html>not found</html>")
    with pytest.raises(PutError, match="cannot be read") as raised:
        InceptionNetwork(CPU)
    assert name in raised.value.hint


def test_a_missing_package_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch_fidelity", None)
    with pytest.raises(PutError, match="not installed") as raised:
        InceptionNetwork(CPU)
    assert "fid" in raised.value.hint


def test_weights_are_downloaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "home"))
    (tmp_path / "far-0123.pth").write_bytes(b"numbers")
    path = _weights((tmp_path / "far-0123.pth").as_uri())
    assert path.read_bytes() == b"numbers"
    (tmp_path / "far-0123.pth").unlink()
    assert _weights((tmp_path / "far-0123.pth").as_uri()) == path
    assert [one.name for one in path.parent.iterdir()] == ["far-0123.pth"]


@pytest.mark.slow
def test_fid_of_middle_squares(monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = pytest.importorskip("torch_fidelity.feature_extractor_inceptionv3")
    monkeypatch.setattr("put.evaluation.inception._weights", lambda _: Path("none"))
    monkeypatch.setattr(extractor.torch, "load", lambda *_, **__: {})
    monkeypatch.setattr(extractor.FeatureExtractorInceptionV3, "load_state_dict", lambda *_: None)
    network = InceptionNetwork(CPU)  # with random weights
    soft = [as_bytes(smooth(seed)) for seed in range(2)]
    wide = [as_bytes(torch.cat([rough(9, 64, 8), smooth(seed), rough(8, 64, 8)], 2)) for seed in range(2)]
    noise = [as_bytes(rough(seed)) for seed in range(2)]
    of_soft, of_wide, of_noise = (
        network._features(pictures, batch) for pictures, batch in zip((soft, wide, noise), (2, 1, 2), strict=True)
    )
    assert of_soft.shape == (2, 2048)
    assert of_wide == pytest.approx(of_soft, rel=1e-3)
    assert frechet(of_soft, of_noise) > 100 * frechet(of_soft, of_wide)
    assert network.fid(soft, noise) == pytest.approx(frechet(of_soft, of_noise), rel=1e-3)
