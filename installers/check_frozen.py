"""Use a frozen program as a person would, in a place of its own.

    python3 installers/check_frozen.py PROGRAM [--chroot FOLDER] [--screenshot FILE]

PROGRAM is the folder that holds ``put`` and ``put-desktop``. With --chroot it is one inside that root: a bare system
without Python, such as debootstrap makes, in which a package was installed; there it runs as nobody, who cannot write
into the program's folder. Needs only Python's standard library here,
and for the window Xvfb and ImageMagick's ``import``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

DISPLAY = ":87"
SECONDS = 1800
"""How long one command may take, on a machine that does much else."""
EMPTY = 30_000
"""Bytes that a PNG of the empty screen does not reach."""
NOBODY = 65534
CHROOT = shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin") or "chroot"


class Place:
    """Where the program runs: this system or a root of its own.

    Args:
        program: its folder, as seen from there.
        root: the root; None for this system.
        home: an empty folder, as seen from there.
    """

    def __init__(self, program: str, root: Path | None, home: str) -> None:
        self._program, self._root, self.home = program, root, home
        self.environment = {
            "HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip

    def path(self, name: str) -> Path:
        """A path in the home folder, as seen from here."""
        return Path(f"{self._root or ''}{self.home}") / name

    def start(self, name: str, *words: str, **environment: str) -> subprocess.Popen[str]:
        """Start one of the executables in the home folder."""
        print("$", name, *words, flush=True)
        command = [f"{self._program}/{name}", *words]
        if self._root is not None:
            shell = 'cd "$HOME" && exec "$@"'
            command = [CHROOT, f"--userspec={NOBODY}:{NOBODY}", str(self._root), "/bin/sh", "-c", shell, "sh", *command]
        return subprocess.Popen(
            command,
            env=self.environment | environment,
            cwd=None if self._root is not None else self.home,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, name: str, *words: str) -> str:
        """Run one of the executables; it has to succeed."""
        with self.start(name, *words) as process:
            out, _ = process.communicate(timeout=SECONDS)
        assert process.returncode == 0, f"{name} {' '.join(words)} ended with {process.returncode}:\n{out}"
        return out


def main() -> int:
    """Run every check; an AssertionError says what failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--chroot", type=Path)
    parser.add_argument("--screenshot", type=Path)
    given = parser.parse_args()
    root = given.chroot.resolve() if given.chroot else None
    with tempfile.TemporaryDirectory(prefix="put-frozen-", dir=root / "tmp" if root else None) as name:
        home = name.removeprefix(str(root)) if root else name
        if root is not None:
            os.chown(name, NOBODY, NOBODY)
        place = Place(given.program, root, home)
        before = _written(given.program, root)
        checks(place, given.program, root)
        if given.screenshot is not None:
            window(place, given.screenshot)
        assert _written(given.program, root) == before, "the program wrote into its own folder"
    print("All is well.")
    return 0


def checks(place: Place, program: str, root: Path | None) -> None:
    """Translate pictures and a clip, look at pictures with a model's eyes, train with the settings that training starts
    with, import what was trained, report on the machine; all of it in other processes.
    """
    print(place.run("put", "--version").strip())
    samples = f"{program}/_internal/resources/samples"
    place.run("put", "translate", samples, "-o", "painted")
    photographs = {path.name for path in Path(f"{root or ''}{samples}").glob("*.jpg")}
    assert {path.name for path in place.path("painted").glob("*.jpg")} == photographs
    for kind in ("png", "webp", "avif", "tiff"):
        place.run("put", "translate", f"{samples}/lake.jpg", "-o", kind, "--work-size", "64", "--format", kind)
    clip = place.path("clip.gif")
    clip.write_bytes(_animation())
    place.run("put", "translate", "clip.gif", "-o", "clips", "--work-size", "64", "--container", "mp4")
    assert [path.suffix for path in place.path("clips").glob("clip*") if path.suffix == ".mp4"] == [".mp4"]
    place.run("put", "check", samples, "--model", "impressionist")
    place.run("put", "train", samples, "painted", "-o", "run", "--size", "64", "--warmup-steps", "2", "--steps", "20")
    assert place.path("run/last.safetensors").is_file()
    place.run("put", "models", "import", "run/last.safetensors", "--name", "mine")
    assert "mine" in place.run("put", "models", "list")
    short = ("--preset", "quick", "--size", "64", "--warmup-steps", "2", "--steps", "2")
    place.run("put", "runs", "add", samples, "painted", *short)
    _wait_for_run(place)
    doctor = place.run("put", "doctor", "--report", "report.zip")
    assert "All is well" in doctor, doctor
    assert place.path("report.zip").stat().st_size > 0
    print(place.run("put-desktop", "--startup-time"))


def window(place: Place, screenshot: Path) -> None:
    """Open the window under Xvfb, look at it, kill it, and open it again."""
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-ac"], stderr=subprocess.DEVNULL)  # noqa: S607
    try:
        time.sleep(3)
        tcp = {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
        for turn in ("first", "after a kill"):
            process = place.start("put-desktop", *([] if turn == "first" else ["painted"]), **tcp)
            _photograph(process, screenshot.with_stem(f"{screenshot.stem}-{turn.replace(' ', '-')}"))
            process.send_signal(signal.SIGKILL if turn == "first" else signal.SIGTERM)
            code = process.wait(60)
            assert code == (-signal.SIGKILL if turn == "first" else 0), code
    finally:
        server.terminate()
        server.wait()


def _photograph(process: subprocess.Popen[str], target: Path) -> None:
    """Write a picture of the screen once something was painted on it, and a while later."""
    target.unlink(missing_ok=True)  # an earlier check's picture says nothing
    ends, painted = time.monotonic() + SECONDS, False
    while not painted:
        assert time.monotonic() < ends, "nothing was painted"
        time.sleep(10)
        assert process.poll() is None, f"the window ended with {process.returncode}"
        painted = target.is_file() and target.stat().st_size > EMPTY
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(target)], check=True)  # noqa: S607


def _wait_for_run(place: Place) -> None:
    ends = time.monotonic() + SECONDS
    while time.monotonic() < ends:
        runs = [json.loads(line) for line in place.run("put", "runs", "list", "--json").splitlines()]
        states = [run["state"] for run in runs]
        if states == ["finished"]:
            return
        assert "failed" not in states, runs
        time.sleep(20)  # each look takes the processor that the run needs
    raise AssertionError("the queued run did not end")


def _written(program: str, root: Path | None) -> list[tuple[str, int]]:
    """Every file and folder with the time of its last change: a file that was made and deleted changes its folder's."""
    folder = Path(f"{root or ''}{program}")
    return sorted((str(path), path.lstat().st_mtime_ns) for path in [folder, *folder.rglob("*")])


def _animation() -> bytes:
    """Return a GIF of two frames, 64 x 64 pixels, uncompressed codes: made here, since there is no library."""
    head = b"GIF89a" + (64).to_bytes(2, "little") * 2 + b"\xf0\0\0" + bytes((200, 60, 40, 40, 120, 200))
    loop = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    frames = b""
    for shade in (0, 1):
        control = b"!\xf9\x04\x04\x0a\0\0\0"
        place = b"," + bytes(4) + (64).to_bytes(2, "little") * 2 + b"\0"
        frames += control + place + b"\x02" + _blocks(_codes(shade)) + b"\0"
    return head + loop + frames + b";"


def _codes(shade: int) -> bytes:
    """LZW of 4096 equal pixels that never grows a table: 'clear' before every third pixel, codes of 3 bits."""
    bits, count, data = 0, 0, bytearray()
    sequence = [code for _ in range(2048) for code in (4, shade, shade)] + [5]
    for code in sequence:
        bits |= code << count
        count += 3
        while count >= 8:
            data.append(bits & 255)
            bits, count = bits >> 8, count - 8
    data.append(bits & 255)
    return bytes(data)


def _blocks(data: bytes) -> bytes:
    return b"".join(bytes([len(data[at : at + 255])]) + data[at : at + 255] for at in range(0, len(data), 255))


if __name__ == "__main__":
    os.environ.pop("PUT_DATA_DIR", None)
    raise SystemExit(main())
