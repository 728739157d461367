"""Threads share the C library's heaps, and what is freed goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, threading
import put
from put.heaps import give_back_freed

def work():
    kept.append([bytes(100_000) for _ in range(20)])
    ready.wait()

kept, ready = [], threading.Barrier(9)
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
ready.wait()
ctypes.CDLL(None).malloc_stats()
give_back_freed()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the GNU C library's heaps")
def test_threads_share_two_heaps() -> None:
    said = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True).stderr
    assert 1 <= said.count("Arena ") <= 2
