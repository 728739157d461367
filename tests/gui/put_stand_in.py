"""A program that plays ``put`` for the first pages of the training wizard, and what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from put.data.inspect_report import DomainReport, Finding, Inspection, Outlook, Severity, inspection_json

SCRIPT = """
import json, pathlib, sys, time
here = pathlib.Path(__file__).parent
words = sys.argv[1:]
with (here / "asked.txt").open("a", encoding="utf-8") as file:
    file.write(json.dumps(words) + "\\n")
kind = "estimate" if "--estimate" in words else "crops" if "--crops" in words else "inspect"
answer = json.loads((here / (kind + ".json")).read_text(encoding="utf-8"))
for line in answer["lines"]:
    print(json.dumps(line), flush=True)
while answer.get("waits") and not (here / "go").exists():
    time.sleep(0.01)
for line in answer.get("later", []):
    print(json.dumps(line), flush=True)
sys.exit(answer.get("code", 0))
"""


class StandIn:
    """Plays ``put``: prints what it is told to, and remembers what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        (folder / "put.py").write_text(SCRIPT, encoding="utf-8")

    def answer(self, kind: str, lines: list[dict[str, Any]], **more: Any) -> None:
        whole = {"lines": lines, **more}
        (self.folder / f"{kind}.json").write_text(json.dumps(whole), encoding="utf-8")

    def asked(self) -> list[list[str]]:
        path = self.folder / "asked.txt"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    def left_out(self, number: int = -1) -> set[str]:
        words = self.asked()[number]
        return set(Path(words[words.index("--leave-out") + 1]).read_text(encoding="utf-8").splitlines())


def side(folder: Path, **values: Any) -> DomainReport:
    numbers: dict[str, Any] = dict.fromkeys(("found", "looked_at", "readable", "sources", "distinct"), 3)
    return DomainReport(folder, others=0, **{**numbers, **values})


def finished(
    a: DomainReport, b: DomainReport, findings: list[tuple[Severity, str, str]], outlook: Outlook = Outlook.FAIR
) -> dict[str, Any]:
    found = tuple(
        Finding(level, code, where, f"Something {code} in {where}.", "--hint") for level, code, where in findings
    )
    whole = Inspection(a, b, 256, (), found, outlook, "Summary.")
    return {"event": "finished", "seconds": 0.1, "report": inspection_json(whole)}


def started(number: int = 3) -> list[dict[str, Any]]:
    return [
        {"event": "started", "found_a": number, "found_b": number, "total": 2 * number},
        {"event": "advanced", "path": "x", "error": None, "done": 1, "total": 2 * number},
    ]


def measured(**values: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {
        "event": "estimate", "seconds_per_step": 0.6, "steps": 20_000, "seconds": 12_060.0, "memory": 2_000_000_000,
        "memory_free": 8_000_000_000, "disk": 900_000_000, "disk_free": 50_000_000_000, "device": "cpu",
        "precision": "fp32", "fits": True, "reasons": [], "advice": [], "seconds_measured": 6.0, "rough": False,
    }  # fmt: skip
    return {**usual, **values}
