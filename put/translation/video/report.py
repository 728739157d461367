"""The report: a JSON file beside a result that says how it was made and what was kept of its source."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from put._version import __version__
from put.events import FileResult
from put.files.atomic import atomic_target, write_problem
from put.translation.translator import TranslatorFacts
from put.translation.video.stabilizer import DEFAULT_TEMPORAL

__all__ = ["report_path", "write_report"]


def report_path(whole: Path) -> Path:
    """Return the path of the report: the result's name and ``.report.json``; of numbered pictures ``whole`` is their
    folder.
    """
    return whole.with_name(f"{whole.name}.report.json")


def write_report(
    result: FileResult,
    whole: Path,
    facts: TranslatorFacts,
    settings: Mapping[str, Any],
    spec: Mapping[str, Any],
    notes: list[str],
) -> None:
    """Write the report of a finished video.

    Args:
        result: of the run.
        whole: the result's file, or its folder.
        facts: of the generator that made it.
        settings: as the user gave them.
        spec: how it was encoded and what became of each stream.
        notes: all warnings.

    Raises:
        OutputError: it cannot be written.
    """
    told = {
        "program": f"put-desktop {__version__}",
        "source": {"file": str(result.source), "width": result.width, "height": result.height},
        "result": {"file": str(result.target), "frames": result.frames},
        "model": {"name": facts.name, "sha256": facts.fingerprint},
        "device": facts.device,
        "precision": facts.precision,
        "used": {
            **facts.used,
            "work_size": facts.work_size_of(result.width, result.height, is_frame=True) or "native",
            "temporal": DEFAULT_TEMPORAL if settings["video"]["temporal"] is None else settings["video"]["temporal"],
        },
        "settings": settings,
        "encoding": spec,
        "measured": dict(result.report) | {"seconds_in_generator": result.seconds},
        "notes": notes,
    }
    path = report_path(whole)
    try:
        with atomic_target(path) as part:
            part.write_text(json.dumps(told, indent=2, default=str) + "\n", encoding="utf-8")
    except OSError as error:
        raise write_problem(error, path) from error
