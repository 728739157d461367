"""The version, and what a release has to have.

python installers/release.py version             prints it
python installers/release.py check [TAG]         fails where the changelog, CITATION.cff or the tag says otherwise
python installers/release.py notes               prints the changelog's entry
python installers/release.py checksums FOLDER    writes SHA256SUMS
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SUMS = "SHA256SUMS"


def version(root: Path = ROOT) -> str:
    """Return the version; ``put/_version.py`` is the only place that says it."""
    text = (root / "put" / "_version.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("put/_version.py holds no version of three numbers.")
    return found[1]


def notes(root: Path = ROOT) -> str:
    """Return the changelog's entry for the version; empty where there is none."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## {re.escape(version(root))} \((\d{{4}}-\d\d-\d\d)\)$"
    found = re.search(heading + r"\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[2].strip() if found else ""


def problems(tag: str = "", root: Path = ROOT) -> list[str]:
    """Return why this must not be released; nothing where it may."""
    now, found = version(root), []
    if not notes(root):
        found.append(f"CHANGELOG.md has no entry '## {now} (YYYY-MM-DD)', or it is empty.")
    citation = (root / "CITATION.cff").read_text(encoding="utf-8")
    if f"\nversion: {now}\n" not in f"\n{citation}\n":
        found.append(f"CITATION.cff does not say version {now}.")
    if tag and tag != f"v{now}":
        found.append(f"The tag is {tag}, the version {now}: it has to be v{now}.")
    return found


def checksums(folder: Path) -> str:
    """Return the SHA-256 of each file in a folder, one a line, as ``sha256sum`` prints and checks them."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != SUMS:
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    return "".join(lines)


def main(words: list[str]) -> int:
    """Run a command; the exit code is 1 where a release is refused."""
    match words:
        case ["version"]:
            print(version())
        case ["notes"]:
            print(notes())
        case ["checksums", folder]:
            (Path(folder) / SUMS).write_text(checksums(Path(folder)), encoding="utf-8", newline="\n")
        case ["check", *tag]:
            found = problems(*tag)
            print(*found or [f"{version()} may be released."], sep="\n")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
