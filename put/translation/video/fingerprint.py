"""Fingerprint of all that the frames of a result depend on: a run resumes only where it is unchanged."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import av

from put._version import __version__
from put.config import TranslateOptions
from put.translation.translator import TranslatorFacts
from put.video.output_plan import OutputSpec
from put.video.probe import is_sequence

__all__ = ["fingerprint", "key_of"]


def key_of(source: Path, spec: OutputSpec, facts: TranslatorFacts, options: TranslateOptions) -> dict[str, Any]:
    """Return all that frames and their encoding depend on, but for the device, as JSON can hold it."""
    beside = ("on_stop", "report", "batch")
    video = {name: value for name, value in asdict(options.video).items() if name not in beside}
    key = {
        "version": [__version__, av.__version__],
        "source": [str(source.absolute()), fingerprint(source)],
        "model": facts.fingerprint,
        "settings": [
            facts.strength,
            facts.colours,
            facts.work_size,
            facts.brush_size,
            facts.detail,
            str(options.precision),
        ],
        "video": video,
        "spec": spec.as_dict(),
    }
    plain: dict[str, Any] = json.loads(json.dumps(key, default=str))
    return plain


def fingerprint(source: Path) -> str:
    """Return a hash that changes when the source does.

    Raises:
        OSError: it is gone.
    """
    paths = [source]
    if is_sequence(source):  # results may lie in the same folder
        beside = source.parent.iterdir()
        paths = sorted(path for path in beside if path.suffix == source.suffix and path.is_file())
    told = hashlib.sha256()
    for path in paths:
        state = os.stat(path)  # noqa: PTH116  a name that Path.stat refuses is refused by the reader before
        told.update(f"{path.name}\0{state.st_size}\0{state.st_mtime_ns}\n".encode(errors="surrogateescape"))
    return told.hexdigest()
