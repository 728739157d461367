"""The folders that ``conftest.py`` marks are there: a renamed one would run where it is not wanted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import CLUSTER, GUI, TORCH, VIDEO


@pytest.mark.parametrize("folder", [*GUI, *VIDEO, *TORCH, *CLUSTER])
def test_a_marked_folder_is_there(folder: str) -> None:
    assert (Path(__file__).parent / folder).is_dir()
