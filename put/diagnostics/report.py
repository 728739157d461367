"""The diagnostic report: one zip file that a person looks through and attaches to a report of a fault."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from put import paths
from put._version import __version__
from put.codec import to_plain
from put.diagnostics.redaction import redactor
from put.doctor import Finding
from put.files.atomic import atomic_target, write_problem
from put.program import program_folder
from put.runs.layout import EVENTS, WORKER_LOG

__all__ = ["save_report"]

TAIL = 256 * 1024
"""Bytes of the end of each log."""
RUNS = 3
"""Training runs whose logs are added, the newest first."""
README = """Diagnostic report of PUT Desktop.

findings.json   what 'put doctor' found: versions, devices, codecs, models
packages.txt    the packages that the program is made of
logs/           the ends of the program's logs and crash traces, and of the latest training runs' logs

It holds no pictures. The home folder, the names of the person and the computer, and the names of pictures and videos
were taken out. Look through it before you attach it to a report.
"""


def save_report(target: Path, findings: Sequence[Finding], redact: Callable[[str], str] | None = None) -> None:
    """Write a report, whole or not at all.

    Args:
        target: a zip file; it is replaced.
        findings: what :func:`put.doctor.examine` yielded.
        redact: takes out what is private; by default what :func:`redactor` makes.

    Raises:
        OutputError: it cannot be written.
    """
    redact = redact or redactor()
    try:
        with atomic_target(target) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in _texts(findings):
                archive.writestr(name, redact(text))
    except OSError as error:
        raise write_problem(error, target) from error


def _texts(findings: Sequence[Finding]) -> Iterator[tuple[str, str]]:
    yield "README.txt", README
    system = {
        "version": __version__,
        "python": sys.version,
        "system": platform.platform(),
        "machine": platform.machine(),
        "frozen": program_folder() is not None,
        "findings": [to_plain(finding) for finding in findings],
    }
    yield "findings.json", json.dumps(system, indent=1, ensure_ascii=False)
    installed = {f"{each.name} {each.version}" for each in importlib.metadata.distributions()}
    yield "packages.txt", "\n".join(sorted(installed, key=str.lower)) + "\n"
    for path in _logs():
        with suppress(OSError):
            yield f"logs/{path.name}", _tail(path)
    for index, run in enumerate(_latest_runs(), 1):
        for name in (WORKER_LOG, EVENTS):
            with suppress(OSError):
                yield f"logs/run {index} {name}", _tail(run / name)


def _logs() -> list[Path]:
    with suppress(OSError):
        return sorted(path for path in paths.user_log().iterdir() if ".log" in path.suffixes)
    return []


def _latest_runs() -> list[Path]:
    with suppress(OSError):
        found = [path for path in (paths.user_data() / "runs").iterdir() if path.is_dir()]
        return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)[:RUNS]
    return []


def _tail(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - TAIL))
        return file.read().decode("utf-8", "replace")
