"""Clips with odd properties are made and looked at with FFmpeg's own programs, which the program itself never runs."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

__all__ = ["ffmpeg", "needs_ffmpeg", "probe_json"]

needs_ffmpeg = pytest.mark.skipif(
    not shutil.which("ffmpeg") or not shutil.which("ffprobe"), reason="ffmpeg and ffprobe are not installed"
)


def ffmpeg(*arguments: object) -> None:
    """Run ``ffmpeg`` quietly; an error fails the test with what it said."""
    command = ["ffmpeg", "-nostdin", "-v", "error", "-y", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def probe_json(path: Path, *arguments: object) -> dict[str, Any]:
    """What ``ffprobe`` says, such as with ``-show_streams`` or ``-show_packets``."""
    command = ["ffprobe", "-v", "error", "-of", "json", *map(str, arguments), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
