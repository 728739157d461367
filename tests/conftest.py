"""What several tests need: a library with a tiny generator, and small pictures."""

from __future__ import annotations

import gc
import importlib.util
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

collect_ignore = ["desktop", "gui", "system"] if importlib.util.find_spec("PySide6") is None else []
GUI, VIDEO, CLUSTER = ("desktop", "gui", "system"), ("video",), ("cluster",)
TORCH = (
    "backends",
    "bench",
    "benchmarks",
    "evaluation",
    "familiarity",
    "losses",
    "models",
    "nn",
    "training",
    "translation",
    "unattended",
)

FULL_EVERY = 50
"""Tests after which all that is left of them is collected."""

if "PYTEST_XDIST_WORKER" in os.environ:  # before torch: a worker a core, with no threads that wait for each other
    os.environ.setdefault("OMP_NUM_THREADS", "1")

signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background ignores it, children too


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import the tests of the window, or of a cluster, where they are not wanted."""
    wanted = str(config.getoption("markexpr"))
    left_out = (*(GUI if "not gui" in wanted else ()), *(() if "cluster" in wanted else CLUSTER))
    return True if collection_path.name in left_out and collection_path.parent.name == "tests" else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests by their folders; ``slow`` stands at the test. Those marked ``system`` run only where asked for."""
    if "system" not in str(config.getoption("markexpr")):
        left_out = [item for item in items if item.get_closest_marker("system")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
    here = Path(__file__).parent
    for item in items:
        folder = item.path.relative_to(here).parts[0] if item.path.is_relative_to(here) else ""
        for marker, folders in (("gui", GUI), ("video", VIDEO), ("torch", TORCH), ("cluster", CLUSTER)):
            if folder in folders:
                item.add_marker(marker)


@pytest.fixture(autouse=True)
def garbage_on_the_main_thread() -> Iterator[None]:
    """A worker that collects would destroy widgets of an earlier test there, and crash; the program takes the same
    care.
    """
    gc.disable()
    yield
    gc.collect(1)
    if gc.get_count()[2] > FULL_EVERY:
        gc.collect()


@pytest.fixture(autouse=True)
def data_dir(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own for every test."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("PUT_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generator too small to be good, in a file of its own."""
    import torch

    from put.models.card import ModelCard
    from put.models.model_file import save_model
    from put.nn.generator import Generator, init_weights
    from put.nn.spec import GeneratorSpec

    torch.manual_seed(1)
    generator = Generator(GeneratorSpec(blocks=1, ngf=4))
    init_weights(generator, gain=1.0)
    path = tmp_path_factory.mktemp("models") / "tiny.safetensors"
    save_model(path, generator, ModelCard(title="Tiny"))
    return path


def make_picture(path: Path, width: int = 48, height: int = 32, seed: int = 0) -> Path:
    """A smooth random RGB picture in the format of the path's ending."""
    small = np.random.default_rng(seed).integers(0, 256, (4, 6, 3), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC).save(path)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with five pictures in three folders."""
    root = tmp_path / "photos"
    for index, name in enumerate(["a.jpg", "b.png", "sub/c.jpg", "sub/deep/d.webp", "sub/e.tif"]):
        make_picture(root / name, seed=index)
    return root
