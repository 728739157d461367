"""What the tests of whole videos share: settings, and what a file holds."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np

from put.config import TranslateOptions, VideoOptions
from put.events import FileResult, TranslationAdvanced
from put.translation.results_index import INDEX_NAME
from put.video.reader import VideoReader
from tests.video.making import probe_json


def options(model: Path, **more) -> TranslateOptions:
    chunk = more.pop("chunk", 8)
    picture = {name: more.pop(name) for name in ("strength", "on_exists", "template", "format") if name in more}
    return TranslateOptions(model=str(model), device="cpu", video=VideoOptions(chunk=chunk, **more), **picture)


def results(events) -> list[FileResult]:
    return [event.result for event in events if isinstance(event, TranslationAdvanced)]


def times(path: Path) -> list[str]:
    found = probe_json(path, "-select_streams", "v:0", "-show_entries", "frame=pts_time")["frames"]
    return [frame["pts_time"] for frame in found]


def sound(path: Path) -> str:
    return subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(path), "-map", "0:a", "-c", "copy", "-f", "md5", "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


def frames(path: Path) -> list[np.ndarray]:
    with VideoReader(path) as reader:
        return [frame.pixels for frame in reader]


def everything(path: Path) -> dict[str, object]:
    return {"times": times(path), "sound": sound(path), "frames": [frame.tobytes() for frame in frames(path)]}


def below(folder: Path) -> list[str]:
    """All files but those that a batch writes about itself."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if not name.endswith((INDEX_NAME, "out.report.json", "put-report.json")))
