from __future__ import annotations

import csv
import dataclasses
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from put.events import TrainingFinished
from put.models.model_file import verify
from put.training.loop.checkpoint import read_checkpoint
from put.training.run import CHECKPOINT, LAST, METRICS, resume, train
from tests.training.running import OPTIONS, PARTS, assert_same_networks, make_sides

STEPS = 14
LONG = dataclasses.replace(OPTIONS, steps=STEPS, save_every=1, sample_every=STEPS, warmup_steps=0)
ARGUMENTS = f"""
    --preset cut
    --steps {STEPS} --size 64 --blocks 1 --nce-layers 4,8,12 --ngf 4 --ndf 4 --patches 32 --num-negatives 3
    --selection hardest --anneal-steps 2 --warmup-steps 0 --save-every 1 --sample-every {STEPS} --eval-every 0
    --precision fp32 --device cpu
""".split()
STARTER = """
import os, sys
import put.training.run, torch._dynamo  # torch is loaded once for all, and what it else loads when it is first used
try:
    import torch.utils.tensorboard.writer
except ImportError:
    pass
for line in sys.stdin:
    kind, text = eval(line)
    if kind == "wait":
        print(os.waitstatus_to_exitcode(os.waitpid(int(text), 0)[1]), flush=True)
        continue
    child = os.fork()
    if not child:
        told = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(told, 1)
        os.dup2(told, 2)
        code = 1
        try:
            names = {}
            exec(text, names)
            code = names.get("code", 0)
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(code)
    print(child, flush=True)
"""
COMMAND = """
from put.cli.main import main
code = main({!r})
"""
RANK = """
import dataclasses, os, sys
from pathlib import Path
os.environ |= {environment!r}
import torch
from put.cli.main import main
from put.training.loop.trainer import Trainer
close, load = Trainer.close, Trainer._load
def write(self, name):
    kept = dict(networks=self._networks.state(), rng=self._loaders[0].rng.getstate())
    torch.save(kept, Path({place!r}) / (name + os.environ["RANK"] + ".pt"))
def write_and_close(self):
    write(self, "rank")
    close(self)
def load_and_write(self, checkpoint):
    load(self, checkpoint)
    write(self, "loaded")
Trainer.close, Trainer._load = write_and_close, load_and_write
sys.stdout = open(Path({place!r}) / ("told" + os.environ["RANK"]), "w")
code = main({arguments!r})
sys.stdout.flush()
"""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="processes that fork")]


class Starter:
    """Runs Python in processes of their own that need not load torch again."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self._process = subprocess.Popen(
            [sys.executable, "-c", STARTER, str(log)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"OMP_NUM_THREADS": "1"},
        )  # fmt: skip

    def start(self, code: str) -> int:
        return self._ask("start", code)

    def put(self, *arguments: object) -> int:
        return self.start(COMMAND.format([*map(str, arguments)]))

    def wait(self, pid: int) -> int:
        return self._ask("wait", str(pid))

    def _ask(self, kind: str, text: str) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{(kind, text)!r}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """As many as the processes that are started have: with another number sums are rounded in another order."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter]:
    made = Starter(tmp_path_factory.mktemp("starter") / "log.txt")
    yield made
    made.close()


def wait_for(happened: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.0005)
    assert happened()


def saved(run: Path) -> int:
    return read_checkpoint(run / CHECKPOINT).step if (run / CHECKPOINT).exists() else -1


@pytest.mark.slow
def test_kills_at_any_moment_cost_no_more_than_a_step(starter: Starter, tmp_path: Path) -> None:
    sides, run = make_sides(tmp_path), tmp_path / "run"
    moments = random.Random(7)
    torn = 0
    for kill in range(3):
        before = saved(run)
        start = ["train", "--resume", run, "--device", "cpu"]
        if kill == 0:
            start = ["train", *sides, "-o", run, *ARGUMENTS]
        pid = starter.put(*start)
        stamp = (run / CHECKPOINT).stat().st_mtime_ns if before >= 0 else 0
        wait_for(lambda: (run / CHECKPOINT).exists() and (run / CHECKPOINT).stat().st_mtime_ns != stamp)  # noqa: B023
        if kill % 2:
            wait_for(lambda: any(run.glob(".checkpoint.pt.put-*.part")))  # in the middle of writing one
        else:
            time.sleep(moments.uniform(0.0, 0.15))
        os.kill(pid, signal.SIGKILL)
        assert starter.wait(pid) == -signal.SIGKILL
        torn += len(list(run.glob(".checkpoint.pt.put-*.part")))
        assert before < saved(run) < STEPS or kill == 0
    assert torn > 0, "no kill met a checkpoint that was being written"
    events = list(resume(run, device="cpu"))
    assert isinstance(events[-1], TrainingFinished)
    verify(run / LAST)
    assert not list(run.glob(".*.part"))
    with (run / METRICS).open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["step"] for row in rows] == [str(step) for step in range(1, STEPS + 1)]
    assert all(None not in row.values() and None not in row for row in rows)
    list(train(*sides, tmp_path / "whole", LONG))
    assert_same_networks(run, tmp_path / "whole")


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_saves_the_step_in_hand(number: signal.Signals, starter: Starter, tmp_path: Path) -> None:
    sides, run = make_sides(tmp_path), tmp_path / "run"
    pid = starter.put("train", *sides, "-o", run, *ARGUMENTS, "--save-every", 900, "--steps", "5000")
    wait_for((run / METRICS).exists)
    os.kill(pid, number)
    assert starter.wait(pid) == 130
    told = starter.log.read_text()
    assert "Stopping after this step. Again" in told
    assert f"To continue: put train --resume {run}" in told
    assert "Traceback" not in told
    step = saved(run)
    assert step >= 10
    assert step % 900
    with (run / METRICS).open(newline="") as file:
        assert [row["step"] for row in csv.DictReader(file)][-1] == str(step)


@pytest.mark.slow
@pytest.mark.skipif(not torch.distributed.is_available(), reason="torch without processes that train together")
def test_two_processes_hold_the_same_networks_and_resume_each_with_its_own(starter: Starter, tmp_path: Path) -> None:
    sides, run = make_sides(tmp_path), tmp_path / "run"
    more = ["--steps", "4", "--warmup-steps", "2", "--discriminator-batch", "2", "--json"]
    start_two(starter, tmp_path, [*map(str, ("train", *sides, "-o", run)), *ARGUMENTS, *more])
    assert '"finished"' in (tmp_path / "told0").read_text()
    assert not (tmp_path / "told1").read_text()
    first, second = ended = read_two(tmp_path, "rank")
    for part in PARTS:
        for name, value in first["networks"][part].items():
            assert torch.equal(value, second["networks"][part][name]), f"{part} {name}"
    assert first["rng"] != second["rng"]  # each draws crops of its own
    assert shown_again(first) != shown_again(second)
    kept = read_checkpoint(run / CHECKPOINT)
    assert kept.step == 4
    assert [sampler["a"]["random"] for sampler in kept.samplers] == [first["rng"], second["rng"]]
    assert [line.split(",")[0] for line in (run / METRICS).read_text().splitlines()] == ["step", "1", "2", "3", "4"]
    verify(run / LAST)
    start_two(starter, tmp_path, ["train", "--resume", str(run), "--steps", "5"])
    for before, after in zip(ended, read_two(tmp_path, "loaded"), strict=True):
        assert after["rng"] == before["rng"]
        assert shown_again(after) == shown_again(before)


def start_two(starter: Starter, place: Path, arguments: list[str]) -> None:
    """Run a command in two processes that train together; both have to end well."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    pids = []
    for rank in "01":
        environment = {
            "WORLD_SIZE": "2", "RANK": rank, "LOCAL_RANK": rank, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)
        }  # fmt: skip
        pids.append(starter.start(RANK.format(environment=environment, place=str(place), arguments=arguments)))
    assert [starter.wait(pid) for pid in pids] == [0, 0], starter.log.read_text()


def read_two(place: Path, name: str) -> list[dict[str, Any]]:
    return [torch.load(place / f"{name}{rank}.pt", weights_only=True) for rank in range(2)]


def shown_again(kept: dict[str, Any]) -> list[list[float]]:
    """The pictures of a process that its discriminator may see once more."""
    return [picture.flatten().tolist() for picture in kept["networks"]["replay"]["kept"]]
