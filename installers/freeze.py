"""Make the frozen program: one folder with the window, the command line, training and every licence.

    python installers/freeze.py [--out FOLDER]

Run with the Python of an environment that holds the program's requirements with the processor's torch, and PyInstaller;
docs/releasing.md says how it is made. A torch with CUDA is refused: NVIDIA's libraries may not be in the same bundle as
x264 and x265.
"""

from __future__ import annotations

import argparse
import importlib.util
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

from one_copy import keep_one_copy
from symbols import strip_symbols

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def main() -> int:
    """Freeze; the exit code is 1 where this environment must not be frozen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "frozen", help="build/frozen by default")
    out: Path = parser.parse_args().out.resolve()
    if problem := unfit():
        print(problem)
        return 1
    subprocess.run([sys.executable, str(HERE / "icons.py"), str(out / "icons")], check=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(out), "--workpath", str(out / "work"), str(HERE / "pyinstaller" / "put.spec")),
        ],
        check=True,
    )
    program, app = out / "put-desktop", out / "PUT Desktop.app"
    for folder in (program, app):
        settle_bytecode(folder)
    if sys.platform == "linux":
        print(f"{keep_one_copy(program / '_internal') / 1e6:.0f} MB of second copies of libraries are gone.")
        print(f"{strip_symbols(program) / 1e6:.0f} MB of symbols are gone.")
    subprocess.run([sys.executable, str(HERE / "licences.py"), str(program / "licences")], check=True)
    if app.is_dir():
        shutil.copytree(program / "licences", app / "Contents" / "Resources" / "licences", dirs_exist_ok=True)
    subprocess.run([sys.executable, str(HERE / "sizes.py"), str(program)], check=True)
    return 0


def settle_bytecode(folder: Path) -> None:
    """Where a module lies as source and as bytecode, put the bytecode where Python looks for it.

    torch needs its sources, since it reads them. Of a ``.py`` with a ``.pyc`` beside it, Python would compile the
    source anew at each start, and a program that never writes into its own folder could not keep the result.
    """
    for source in [*folder.rglob("*.py")]:
        bare = source.with_suffix(".pyc")
        if bare.is_file():
            bare.unlink()
            py_compile.compile(
                str(source),
                cfile=importlib.util.cache_from_source(str(source)),
                dfile=source.relative_to(folder).as_posix(),
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )


def unfit() -> str:
    """Return why this environment must not be frozen; empty where it may be."""
    import torch

    if torch.version.cuda or any(importlib.util.find_spec(name) for name in ("nvidia", "triton")):
        return f"torch {torch.__version__} brings NVIDIA's libraries. Install the processor's torch."
    return ""


if __name__ == "__main__":
    raise SystemExit(main())
