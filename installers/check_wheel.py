"""Build the wheel and the sdist, install the wheel into an empty environment, and use it outside the repository.

    python installers/check_wheel.py [--out FOLDER] [-- WORDS OF UV]

Needs uv. Only the processor's torch is needed: name where uv finds it, for example ``-- --extra-index-url URL``, or
which it is, for example ``-- torch==2.13.0+cpu``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGED = ("put", "put_desktop", "resources")
"""Tracked folders that a wheel has to hold, file by file."""
BEST = ("--index-strategy", "unsafe-best-match")
"""Of two indexes that hold a package, uv takes the newest version, as pip does: the processor's torch."""


def main() -> int:
    """Run every check; the exit code is 1 where one fails."""
    given = _arguments()
    out = given.out or Path(tempfile.mkdtemp(prefix="put-dist-"))
    wheel, sdist = build(out)
    missing = missing_files(wheel, sdist)
    if missing:
        print("Missing:", *missing, sep="\n  ")
        return 1
    with tempfile.TemporaryDirectory(prefix="put-wheel-") as name:
        commands = install(wheel, Path(name) / "environment", given.words, window=not given.no_window)
        use(commands, Path(name) / "elsewhere", window=not given.no_window)
        run_once(wheel, Path(name), given.words)
    print(f"All is well: {wheel.name} ({wheel.stat().st_size / 1e6:.1f} MB), {sdist.name}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, help="where the wheel and the sdist go; a temporary folder by default")
    parser.add_argument("--no-window", action="store_true", help="without the extra 'desktop'")
    parser.add_argument("words", nargs="*", help="further words for uv, after --")
    return parser.parse_args()


def build(out: Path) -> tuple[Path, Path]:
    """Return the wheel, built from the sdist, and the sdist."""
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run(["uv", "build", "--quiet", "--out-dir", str(out), str(ROOT)], check=True)  # noqa: S607
    return max(out.glob("*.whl"), key=_age), max(out.glob("*.tar.gz"), key=_age)


def _age(path: Path) -> float:
    return path.stat().st_mtime


def missing_files(wheel: Path, sdist: Path) -> list[str]:
    """Return the tracked files that the wheel or the sdist lacks."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    tracked = [name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]
    with zipfile.ZipFile(wheel) as archive:
        in_wheel = set(archive.namelist())
    with tarfile.open(sdist) as archive:
        in_sdist = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {name: name.replace("resources/", "put/_resources/", 1) for name in tracked if name.startswith(PACKAGED)}
    return [
        *(f"{sdist.name}: {name}" for name in tracked if name not in in_sdist),
        *(f"{wheel.name}: {name}" for name, packed in wanted.items() if packed not in in_wheel),
    ]


def install(wheel: Path, environment: Path, words: list[str], *, window: bool) -> Path:
    """Return the folder of the commands of a new environment that holds the wheel and what it needs."""
    subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, str(environment)], check=True)  # noqa: S607
    commands = environment / ("Scripts" if sys.platform == "win32" else "bin")
    python = str(commands / "python")
    packed = f"{wheel}[desktop]" if window else str(wheel)
    command = ["uv", "pip", "install", "--quiet", "--python", python, *BEST, packed, *words]
    subprocess.run(command, check=True)
    return commands


def run_once(wheel: Path, folder: Path, words: list[str]) -> None:
    """Run the command line as ``uvx`` does, without installing it."""
    given = [part for word in words for part in (("--with", word) if "==" in word else (word,))]
    command = ["uvx", *BEST, *given, "--from", str(wheel), "put", "--version"]
    print("$", *command, flush=True)
    subprocess.run(command, cwd=folder, check=True)


def use(commands: Path, folder: Path, *, window: bool) -> None:
    """Run the main jobs in an empty folder, with a data folder of its own."""
    folder.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"PUT_DATA_DIR": str(folder / "data"), "QT_QPA_PLATFORM": "offscreen"}

    def run(program: str, *words: str) -> str:
        print("$", program, *words, flush=True)
        path = shutil.which(program, path=str(commands))
        assert path, f"{program} is not installed"
        return subprocess.run(
            [path, *words], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=True
        ).stdout

    print(run("put", "--version").strip())
    print(run("put", "models", "list"))
    where = run("python", "-c", "from put import paths; print(paths.samples())").strip()
    run("put", "translate", where, "-o", "painted")
    painted, photographs = list(folder.glob("painted/*.jpg")), list(Path(where).glob("*.jpg"))
    assert len(painted) == len(photographs) > 0, painted
    run(
        "put",
        "train",
        where,
        "painted",
        "-o",
        "run",
        "--preset",
        "quick",
        "--warmup-steps",
        "2",
        "--steps",
        "2",
        "--size",
        "64",
    )
    if window:
        print(run("put-desktop", "--startup-time"))


if __name__ == "__main__":
    raise SystemExit(main())
