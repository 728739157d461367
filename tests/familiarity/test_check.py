"""Files beside what a model was trained on, on the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from put.cli import main
from put.models.model_file import load_generator, read_card
from tests.conftest import make_picture

SIDE = 64


@pytest.fixture(scope="module")
def described(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose card tells of smooth pictures."""
    folder = tmp_path_factory.mktemp("described")
    for seed in range(24):
        make_picture(folder / "photos" / f"{seed}.jpg", SIDE, SIDE, seed=seed)
    (folder / "photos" / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    model = Path(shutil.copyfile(tiny_model, folder / "known.safetensors"))
    assert main(["models", "describe", str(model), "--from", str(folder / "photos")]) == 0
    return model


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Smooth pictures and noise."""
    folder = tmp_path / "mixed"
    for seed in range(100, 103):
        make_picture(folder / f"smooth{seed}.png", SIDE, SIDE, seed=seed)
    noise = np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
    Image.fromarray(noise).save(folder / "noise.png")
    return folder


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.slow
def test_describing_changes_the_card_alone(described: Path, tiny_model: Path) -> None:
    (_, card), (_, before) = read_card(described), read_card(tiny_model)
    assert card.inputs
    assert card.title == before.title
    weights, former = (load_generator(path).state_dict() for path in (described, tiny_model))
    assert all(bool((weights[name] == former[name]).all()) for name in former)


@pytest.mark.slow
def test_the_odd_file_is_named_and_a_broken_one_ends_nothing(
    described: Path, mixed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["check", str(mixed), "--model", str(described), "--json"]) == 0
    *_, finished = events(capsys)
    (report,) = finished["reports"]
    assert report["model"] == "known"
    assert report["training_pictures"] == 24
    assert Path(report["outliers"][0]["path"]).name == "noise.png"
    assert report["outliers"][0]["percentile"] == 100

    (mixed / "a.jpg").write_bytes(b"\xff\xd8\xff nothing")
    assert main(["check", str(mixed), "--model", str(described)]) == 1
    said = capsys.readouterr()
    assert "a.jpg" in said.err
    assert "> all" in said.out
    assert "noise.png" in said.out
    assert "Looked at 4 files" in said.out


@pytest.mark.slow
def test_a_model_whose_card_says_nothing_is_no_obstacle(
    described: Path, tiny_model: Path, mixed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["check", str(mixed), "--model", str(tiny_model), "--model", str(described), "--json"]) == 1
    *_, finished = events(capsys)
    assert finished["reports"][0]["fit"] == "unknown"
    assert finished["reports"][1]["training_pictures"] == 24


@pytest.mark.slow
@pytest.mark.video
def test_frames_of_a_video_are_looked_at(described: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frames = [Image.open(make_picture(tmp_path / f"f{seed}.png", SIDE, SIDE, seed=seed)) for seed in range(200, 204)]
    frames[0].save(tmp_path / "clip.gif", save_all=True, append_images=frames[1:], duration=100)
    capsys.readouterr()
    assert main(["check", str(tmp_path / "clip.gif"), "--model", str(described), "--json"]) == 0
    _, advanced, finished = events(capsys)
    assert advanced["error"] is None
    assert set(advanced["percentiles"]) == {"known"}
    assert finished["checked"] == 1


def test_a_built_in_model_is_not_changed(mixed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "describe", "watercolour", "--from", str(mixed)]) == 1
    assert "is built in and cannot be changed" in capsys.readouterr().err


def test_built_in_models_tell_of_their_training_pictures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list", "--json"]) == 0
    assert {event["name"]: event["has_inputs"] for event in events(capsys)} == dict.fromkeys(
        (
            *("engraving", "engraving-fast", "impressionist", "impressionist-fast", "ink", "ink-fast"),
            *("pencil", "pencil-fast"),
            *("storybook", "storybook-fast", "ukiyoe", "ukiyoe-fast", "watercolour", "watercolour-fast"),
        ),
        True,
    )
