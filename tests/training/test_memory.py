"""Too little memory is told by types and by the system, never by the text of an error."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
import torch

from put.errors import DeviceError, TrainingError
from put.training.loop.distributed import DistributedContext
from put.training.loop.memory import check_memory, memory_free, memory_guard, step_bytes
from tests.training.running import OPTIONS

CPU = torch.device("cpu")


def test_an_error_that_only_reads_like_a_lack_of_memory_stays() -> None:
    with pytest.raises(RuntimeError, match="not enough memory"), memory_guard(CPU, step_bytes(OPTIONS)):
        raise RuntimeError("not enough memory: can't allocate memory, _ALLOC_FAILED")


def test_what_cannot_fit_is_refused_before_the_start() -> None:
    options = replace(OPTIONS, size=2048, batch=4096, ngf=64)
    with pytest.raises(DeviceError, match="too little free memory"):
        check_memory(step_bytes(options), memory_free(CPU))
    check_memory(step_bytes(OPTIONS), memory_free(CPU))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="limits of POSIX")
def test_the_cpus_own_lack_of_memory_is_found_without_its_text() -> None:
    text = """
import resource, torch
from put.errors import DeviceError
from put.training.loop.memory import memory_guard
torch.zeros(8)
with open("/proc/self/statm") as file:
    held = int(file.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (held + (64 << 20),) * 2)
try:
    with memory_guard(torch.device("cpu"), 256 << 20):
        torch.zeros(256 << 20, dtype=torch.uint8)
except DeviceError as error:
    print("told:", error.message)
"""
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert "told: The device has too little free memory" in done.stdout


def test_a_process_that_went_away_is_told_where_it_was_spoken_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_arguments: object) -> None:
        raise RuntimeError("Connection closed")

    monkeypatch.setattr("torch.distributed.all_gather_object", gone)
    with pytest.raises(TrainingError, match="Another process of this run has ended"):
        DistributedContext(0, 2).gather(1)
