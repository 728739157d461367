from __future__ import annotations

import dataclasses
import os
import socket
from pathlib import Path

import pytest
import torch
import torch.distributed as dist
from torch import multiprocessing

from put.config import Precision, Preset, Selection, TrainOptions, preset_options
from put.training.loop.distributed import SINGLE_PROCESS, join_distributed
from put.training.loop.networks import PUTModel

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
OPTIONS = TrainOptions(
    selection=Selection.HARDEST,
    steps=4, size=64, blocks=5, ngf=4, ndf=4, patches=32, num_negatives=3, anneal_steps=0, r1=1.0, lr=1e-12,
    init_from="none", device="cpu", precision=Precision.FP32,
)  # fmt: skip


def _crops(seed: int) -> torch.Tensor:
    return torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def _process(rank: int, port: int, folder: str) -> None:
    torch.set_num_threads(1)
    os.environ |= {"RANK": str(rank), "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    world = join_distributed(CPU)
    networks = PUTModel(OPTIONS, CPU, None, world)
    networks.step(_crops(0)[rank : rank + 1], _crops(1)[rank : rank + 1], 0)
    gradients = [
        p.grad for net in (networks.generator, networks.discriminator, networks.head) for p in net.parameters()
    ]
    told = {
        "gradients": gradients,
        "losses": world.mean(networks.losses()),
        "weights": list(networks.generator.parameters()),
        "gathered": world.gather(rank),
        "from_leader": world.broadcast(f"rank {rank}"),
        "leads": world.is_main_process,
    }
    torch.save(told, Path(folder) / f"{rank}.pt")
    dist.destroy_process_group()


PAINTING = preset_options(
    Preset.STANDARD, size=64, ngf=4, ndf=4, blocks=2, nce_layers=(1, 2, 4), patches=32, num_negatives=3, steps=4,
    device="cpu", precision=Precision.FP32,
)  # fmt: skip


def _painting(rank: int, port: int, folder: str) -> None:
    torch.set_num_threads(1)
    os.environ |= {"RANK": str(rank), "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    networks = PUTModel(PAINTING, CPU, None, join_distributed(CPU))
    networks.warm_up(_crops(rank), 0)
    networks.end_warm_up()
    for step in range(2):
        crops = torch.cat([_crops(10 * rank + step), _crops(20 * rank + step)])
        networks.step(_crops(rank)[:1], crops, step)
    parts = [networks.generator, networks.head, *(adversary.network for adversary in networks.adversaries)]
    torch.save([list(part.parameters()) for part in parts], Path(folder) / f"{rank}.pt")
    dist.destroy_process_group()


@pytest.mark.slow
@pytest.mark.skipif(not dist.is_available(), reason="this torch has no distributed package")
def test_two_processes_train_one_painter(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    multiprocessing.spawn(_painting, (port, str(tmp_path)), nprocs=2)
    first, second = (torch.load(tmp_path / f"{rank}.pt", weights_only=False) for rank in (0, 1))
    for ours, theirs in zip(first, second, strict=True):
        assert all(torch.equal(one, other) for one, other in zip(ours, theirs, strict=True))


@pytest.mark.slow
@pytest.mark.skipif(not dist.is_available(), reason="this torch has no distributed package")
def test_two_processes_have_the_gradients_of_one_with_the_joint_batch(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    multiprocessing.spawn(_process, (port, str(tmp_path)), nprocs=2)
    first, second = (torch.load(tmp_path / f"{rank}.pt", weights_only=False) for rank in (0, 1))
    alone = PUTModel(dataclasses.replace(OPTIONS, batch=2), CPU, None)
    alone.step(_crops(0), _crops(1), 0)
    networks = (alone.generator, alone.discriminator, alone.head)
    own = {name: p.grad for network in networks for name, p in network.named_parameters(str(id(network)))}
    assert len(own) == len(first["gradients"])
    largest = max(gradient.norm() for gradient in own.values())
    for (name, ours), theirs, other in zip(own.items(), first["gradients"], second["gradients"], strict=True):
        assert torch.equal(theirs, other)
        # An untrained head's bias has a gradient of large parts that all but cancel out: rounding shows.
        near = 0.2 if name.endswith("heads.0.2.bias") else 2e-3
        assert (ours - theirs).norm() < near * ours.norm() + 1e-4 * largest
    assert first["losses"] == second["losses"] == pytest.approx(alone.losses(), rel=1e-4)
    for ours, theirs in zip(first["weights"], second["weights"], strict=True):
        assert torch.equal(ours, theirs)
    assert first["gathered"] == second["gathered"] == [0, 1]
    assert first["from_leader"] == second["from_leader"] == "rank 0"
    assert (first["leads"], second["leads"]) == (True, False)


def test_a_process_alone_is_its_own_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    assert join_distributed(CPU) is SINGLE_PROCESS
    assert SINGLE_PROCESS.is_main_process
    assert SINGLE_PROCESS.mean({"nce": 2.0}) == {"nce": 2.0}
    assert SINGLE_PROCESS.gather("a") == ["a"]
    assert SINGLE_PROCESS.broadcast(3) == 3
