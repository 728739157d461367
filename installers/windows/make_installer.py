"""Compile the installer for Windows from a frozen program.

    python installers/windows/make_installer.py FROZEN OUT

Needs Inno Setup 6 (``iscc`` on the PATH, or in its usual folder).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from identity import PUBLISHER  # noqa: E402
from release import version  # noqa: E402

USUAL = r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"


def main(frozen: Path, out: Path) -> int:
    """Write ``put-desktop-VERSION-windows-x64.exe``."""
    compiler = shutil.which("iscc") or USUAL
    words = [
        *(f"/DVersion={version()}", f"/DPublisher={PUBLISHER}"),
        *(f"/DFrozen={frozen.resolve() / 'put-desktop'}", f"/DOut={out.resolve()}"),
    ]
    return subprocess.run([compiler, "/Qp", *words, str(HERE / "put-desktop.iss")], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
