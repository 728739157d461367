"""Runs for tests: tiny networks, small pictures, and files that stand for trained runs."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable
from pathlib import Path

from put.config import Compile, Precision, TrainOptions
from put.files.atomic import atomic_target
from put.runs.control import read_status
from put.runs.layout import CHECKPOINT, CONFIG, HELD_OUT, METRICS
from put.runs.library import RunLibrary
from put.runs.types import RunSpec, RunState
from tests.conftest import make_picture

OPTIONS = TrainOptions(
    steps=4, size=64, load_max=1.0, blocks=1, nce_layers=(4, 8), ngf=4, ndf=4, patches=16, num_negatives=5,
    identity=0.0, eval_every=0, save_every=2, sample_every=1000, snapshots=3, init_from="none", compile=Compile.OFF,
    device="cpu", precision=Precision.FP32,
)  # fmt: skip
LONGEST_WAIT = 200.0


def make_spec(place: Path, **changed: object) -> RunSpec:
    """A spec with two folders of a few pictures."""
    for side in ("photos", "paintings"):
        for index in range(3):
            path = place / side / f"{index}.png"
            if not path.exists():
                make_picture(path, 70, 66, seed=index + 100 * (side == "photos"))
    options = dataclasses.replace(OPTIONS, **changed)  # type: ignore[arg-type]
    return RunSpec("photos → paintings", place / "photos", place / "paintings", options)


def make_trained(run: Path, sides: Path, *, step: int = 7) -> Path:
    """A run folder as ``put train`` leaves it, as far as it can be known without torch."""
    spec = make_spec(sides)
    run.mkdir(parents=True)
    config = dataclasses.asdict(spec.options) | {"folder_a": str(spec.folder_a), "folder_b": str(spec.folder_b)}
    with atomic_target(run / CONFIG) as part:
        part.write_text(json.dumps(config), encoding="utf-8")
    (run / HELD_OUT).write_text('{"a": [], "b": [], "shown": []}', encoding="utf-8")
    (run / METRICS).write_bytes(b"step,nce\n" + b"".join(b"%d,1.0\n" % number for number in range(1, step + 1)))
    (run / CHECKPOINT).write_bytes(b"weights")
    return run


def wait_for(is_so: Callable[[], bool], what: str) -> None:
    """Wait until something is so; fail where it takes too long."""
    end = time.monotonic() + LONGEST_WAIT
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def wait_for_state(run: Path, *states: RunState) -> RunState:
    """Wait until a run is in one of the states, or has failed."""
    wanted = (*states, RunState.FAILED)
    wait_for(lambda: read_status(run).state in wanted, f"{run} is not {states}: {read_status(run)}")
    found = read_status(run)
    assert found.state in states, (found, log_of(run))
    return found.state


def log_of(run: Path) -> str:
    """What the process of a run printed."""
    path = run / "host.log"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def new_run(library: RunLibrary, place: Path, **changed: object) -> Path:
    """A queued run."""
    return library.add(make_spec(place, **changed))
