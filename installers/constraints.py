"""Print the versions that pyproject.toml pins, as constraints for pip, without torch: its local version differs.

python installers/constraints.py > constraints.txt
"""

from __future__ import annotations

import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def constraints() -> list[str]:
    """Return one requirement a line."""
    pinned = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["uv"]["constraint-dependencies"]
    return [each for each in pinned if not each.startswith("torch==")]


if __name__ == "__main__":
    print("\n".join(constraints()))
