import runpy
from pathlib import Path

import pytest
import torch

from put.errors import ModelError
from put.models.card import ModelCard
from put.models.model_file import save_model
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec

SCRIPT = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "mean_model.py"))
mean_of = SCRIPT["mean_of"]


def test_weights_are_the_mean_of_the_snapshots(tmp_path):
    paths, networks = [], []
    for seed in range(3):
        torch.manual_seed(seed)
        networks.append(FastPainter(FastPainterSpec(4, 1)))
        paths.append(tmp_path / f"{seed}.safetensors")
        save_model(paths[-1], networks[-1], ModelCard("One"), "fp32")
    found = mean_of(paths).state_dict()
    for name, value in found.items():
        wanted = sum(network.state_dict()[name] for network in networks) / 3
        assert torch.allclose(value, wanted, atol=1e-6), name
    save_model(paths[0], FastPainter(FastPainterSpec(4, 2)), ModelCard("Other"))
    with pytest.raises(ModelError, match="different structures"):
        mean_of(paths)


def test_a_mean_has_no_scores_of_one_snapshot(tmp_path):
    facts = {"step": "9 of 9", "validation kid": "0.1", "validation score": "0.1"}
    paths = [tmp_path / "a.safetensors", tmp_path / "b.safetensors"]
    for path in paths:
        save_model(path, FastPainter(FastPainterSpec(4, 1)), ModelCard("One", training=facts), "fp32")
    assert SCRIPT["card_of"](paths).training == {"step": "9 of 9"}
    assert SCRIPT["card_of"](paths[:1]).training == facts
