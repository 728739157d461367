"""The window and its workers are killed again and again; nothing is lost, done twice or half-written.

PUT_KILLS=50 pytest -m system tests/system/test_kills.py -s

Every other round has two devices, each with a process of its own: now and then one of these is killed, and the window
has to go on by itself.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import av
import psutil
import pytest
from PIL import Image

from tests.conftest import make_picture
from tests.desktop.clips import make_clip

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("PUT_KILLS", "50"))
KILLS_A_ROUND = 8
PICTURES, FRAMES = 60, 45
SIZE = (320, 240)
PATIENCE = 900.0
"""Seconds that anything may take on a very busy machine."""
DEVICES = ("cpu", "cpu,cpu")
"""Of the rounds, in turn."""

pytestmark = [
    pytest.mark.system,
    pytest.mark.timeout(0),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
]


@dataclass
class Round:
    """Two folders of pictures and one of videos, and what became of them so far."""

    folder: Path
    inputs: list[Path]
    device: str
    finished: dict[Path, tuple[int, int]] = field(default_factory=dict)
    """Results that were seen whole, with inode and time of change."""
    stored: set[str] = field(default_factory=set)
    """Jobs that were seen in the stored queue."""

    @property
    def outputs(self) -> list[Path]:
        return [path for path in self.folder.iterdir() if " - " in path.name and path.is_dir()]

    def look(self) -> None:
        """Compare what is on the disk with what was there before; no process writes meanwhile."""
        for result in self.results():
            check_whole(result)
            state = result.stat()
            before = self.finished.setdefault(result, (state.st_ino, state.st_mtime_ns))
            assert before == (state.st_ino, state.st_mtime_ns), f"{result.name} was done twice"
        missing = [path.name for path in self.finished if not path.exists()]
        assert not missing, f"lost: {missing}"
        jobs = stored_jobs(self.folder / "data" / "queue.sqlite")
        assert self.stored <= jobs, "a job is lost"
        self.stored = jobs

    def results(self) -> Iterator[Path]:
        for output in self.outputs:
            yield from (path for path in output.iterdir() if path.suffix in (".jpg", ".mp4") and path.name[0] != ".")
        for report in self.folder.glob("*.report.json"):
            json.loads(report.read_text(encoding="utf-8"))

    def check_complete(self) -> None:
        """Every input has one result, and nothing else is left."""
        self.look()
        sources = sorted(path.name for source in self.inputs for path in source.iterdir())
        assert sorted(path.name for path in self.finished) == sources
        left = [path.name for output in self.outputs for path in output.rglob(".*") if not path.name.endswith(".jsonl")]
        assert left == [], "what was being written is left behind"
        assert len(self.outputs) == len(self.inputs)
        assert len(self.stored) == len(self.inputs)


def check_whole(result: Path) -> None:
    """Decode all of a picture or a video."""
    if result.suffix == ".jpg":
        with Image.open(result) as image:
            image.load()
            assert image.size == SIZE
        return
    with av.open(str(result)) as container:
        assert sum(1 for _ in container.decode(video=0)) == FRAMES, result.name


def stored_jobs(path: Path) -> set[str]:
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as found:
        assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not found.execute("SELECT name FROM sqlite_master WHERE name = 'jobs'").fetchone():
            return set()
        return {name for (name,) in found.execute("SELECT id FROM jobs")}


def new_round(folder: Path, model: Path, number: int) -> Round:
    (folder / "models").mkdir(parents=True)
    shutil.copyfile(model, folder / "models" / "one.safetensors")
    inputs = [folder / name for name in ("First", "Second", "Clips")]
    for place in inputs[:2]:
        for each in range(PICTURES // 2):
            make_picture(place / f"{place.name}{each}.jpg", *SIZE, seed=1000 * number + each)
    for each in range(2):
        make_clip(inputs[2] / f"c{each}.mp4", FRAMES, size=(160, 120))
    return Round(folder, inputs, DEVICES[number % len(DEVICES)])


@contextmanager
def running(work: Round) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The window in a process of its own, and the lines that it has said."""
    command = [sys.executable, "-m", "tests.system.desk_program", str(work.folder), work.device]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PUT_DATA_DIR": str(work.folder / "data")}
    with subprocess.Popen(
        [*command, *map(str, work.inputs)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
    ) as process:
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.extend(iter(process.stdout.readline, "")))  # type: ignore[union-attr]
        reader.start()
        try:
            yield process, said
        finally:
            kill(process)
            reader.join()


def workers(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes of the window's devices."""
    try:
        return psutil.Process(process.pid).children()
    except psutil.NoSuchProcess:
        return []


def kill(process: subprocess.Popen[str]) -> None:
    """Kill the window; its workers have to end by themselves."""
    left = workers(process)
    process.send_signal(signal.SIGKILL)
    process.wait()
    _, alive = psutil.wait_procs(left, PATIENCE)
    assert not alive, "a worker outlives the window"


def wait(process: subprocess.Popen[str], said: list[str], word: str) -> bool:
    """Whether the window says ``word``; False where it has ended without."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None:
        if any(line.startswith(word) for line in said):
            return True
        assert time.monotonic() < end, f"it never said {word}: {said}"
        time.sleep(0.01)
    return any(line.startswith(word) for line in said)


def kill_at_random(work: Round, chance: random.Random) -> list[str]:
    """Start the window and kill it: often while it works, now and then while it starts; and before it a worker.

    Returns:
        What was killed; nothing where the window had ended by then, for nothing was left to do.
    """
    killed = []
    with running(work) as (process, said):
        word = chance.choices(["", "started", "working"], [0.1, 0.1, 0.8])[0]
        if word:
            wait(process, said, word)
        time.sleep(chance.expovariate(1.0) if word == "working" else chance.uniform(0.2, 5.0))
        if (found := workers(process)) and chance.random() < 0.5:
            chance.choice(found).kill()
            killed.append("worker")
            time.sleep(chance.expovariate(0.2))  # time enough to go on, and to start another worker
        ended = process.poll()
        if ended is None:
            kill(process)
            killed.append("window")
    assert ended in (None, 0), said
    return killed


def finish(work: Round) -> None:
    with running(work) as (process, said):
        wait(process, said, "done")
        assert process.wait(PATIENCE) == 0, said
    work.check_complete()


def test_nothing_is_lost_however_often_the_window_is_killed(tmp_path: Path, tiny_model: Path) -> None:
    seed = int(os.environ.get("PUT_KILLS_SEED", str(random.randrange(10**6))))
    chance = random.Random(seed)
    print(f"seed {seed}", flush=True)
    count, rounds = Counter[str](), 0
    while count.total() < KILLS:
        work = new_round(tmp_path / f"round{rounds}", tiny_model, rounds)
        rounds += 1
        most = min(KILLS, count.total() + KILLS_A_ROUND)
        while count.total() < most and (killed := kill_at_random(work, chance)):
            count.update(killed)
            work.look()
            print(f"{count.total()} kills ({killed}), {len(work.finished)} results whole", flush=True)
        finish(work)
        print(f"round {rounds} on {work.device}: all {len(work.finished)} results, nothing left behind", flush=True)
    assert count["window"] > count["worker"] > 0 or KILLS < 20
    print(f"{dict(count)} in {rounds} rounds: nothing lost, nothing done twice, nothing half-written")
