"""Threads of OpenMP that have nothing to do sleep, unless somebody asked for another way."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize(("given", "wanted"), [(None, "passive"), ("active", "active")])
def test_idle_threads_sleep_unless_the_variable_is_set(given: str | None, wanted: str) -> None:
    variables = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    variables |= {} if given is None else {"OMP_WAIT_POLICY": given}
    command = [sys.executable, "-c", "import put, os; print(os.environ['OMP_WAIT_POLICY'])"]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == wanted
