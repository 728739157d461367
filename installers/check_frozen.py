"""Use a frozen program as a person would, in a place of its own.

    python3 installers/check_frozen.py PROGRAM [--chroot FOLDER] [--screenshot FILE] [--menu FILE]

PROGRAM is the folder that holds ``put`` and ``put-desktop``. With --chroot it is one inside that root: a bare system
without Python, such as debootstrap makes, in which a package was installed; there it runs as nobody, who cannot write
into the program's folder. Needs only Python's standard library here, for pictures of the window Xvfb and ImageMagick's
``import``, and for one of the entry in a menu, from which the window is started, xfce4-appfinder, xdotool and dbus. The
menu runs here, so that a bare root stays bare.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

DISPLAY = ":87"
SHOWN = {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
SECONDS = 1800
"""How long one command may take, on a machine that does much else."""
EMPTY = 30_000
"""Bytes that a PNG of the empty screen does not reach."""
ENTRY = "PUT Desktop"
"""What a person types into a menu."""
COMMAND = "put-desktop"
"""What the entry starts, and the class of its window."""
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

    @property
    def share(self) -> Path:
        """Where packages put their menu entries and icons, as seen from here."""
        return Path(f"{self._root or ''}/usr/share")

    def command(self, *words: str) -> list[str]:
        """What runs a command there, in the home folder."""
        if self._root is None:
            return list(words)
        shell = 'cd "$HOME" && exec "$@"'
        return [CHROOT, f"--userspec={NOBODY}:{NOBODY}", str(self._root), "/bin/sh", "-c", shell, "sh", *words]

    def start(self, name: str, *words: str, **environment: str) -> subprocess.Popen[str]:
        """Start one of the executables in the home folder."""
        print("$", name, *words, flush=True)
        return subprocess.Popen(
            self.command(f"{self._program}/{name}", *words),
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
    parser.add_argument("--menu", type=Path)
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
        if given.menu is not None:
            menu(place, given.menu)
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
    with _screen():
        for turn in ("first", "after a kill"):
            process = place.start("put-desktop", *([] if turn == "first" else ["painted"]), **SHOWN)
            _photograph(process, screenshot.with_stem(f"{screenshot.stem}-{turn.replace(' ', '-')}"))
            process.send_signal(signal.SIGKILL if turn == "first" else signal.SIGTERM)
            code = process.wait(60)
            assert code == (-signal.SIGKILL if turn == "first" else 0), code


def menu(place: Place, screenshot: Path) -> None:
    """Find the installed entry in a menu by its name, look at it, start the window with it, and look at that."""
    with _screen(), tempfile.TemporaryDirectory(prefix="put-menu-") as name:
        stand_in = Path(name) / COMMAND  # found first by the menu: it runs the installed command in its place
        there = shlex.join(place.command(f"/usr/bin/{COMMAND}"))
        given = shlex.join(f"{key}={value}" for key, value in (place.environment | SHOWN).items())
        stand_in.write_text(f'#!/bin/sh\nexec env -i {given} {there} "$@"\n', encoding="utf-8")
        stand_in.chmod(0o755)
        environment = {
            "DISPLAY": DISPLAY, "HOME": name, "PATH": f"{name}:{os.environ['PATH']}", "LANG": "C.UTF-8",
            "XDG_DATA_DIRS": f"{place.share}:/usr/share", "NO_AT_BRIDGE": "1",
        }  # fmt: skip
        print("$ the entry in a menu", flush=True)
        finder = subprocess.Popen(
            ["dbus-run-session", "--", "xfce4-appfinder"],  # noqa: S607
            env=environment, start_new_session=True, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            _pointer("search", "--sync", "--onlyvisible", "--class", "xfce4-appfinder")
            _pointer("type", "--delay", "100", ENTRY)
            time.sleep(10)
            _picture(screenshot)
            _pointer("key", "Return")
            found = _pointer("search", "--sync", "--onlyvisible", "--class", f"^{COMMAND}$")
            process = int(_pointer("getwindowpid", found.split()[0]))
            time.sleep(20)
            _picture(screenshot.with_stem(f"{screenshot.stem}-started"))
            os.kill(process, signal.SIGTERM)
            _wait_for_end(process)
        finally:
            with suppress(ProcessLookupError):  # it closes itself, but leaves its bus
                os.killpg(finder.pid, signal.SIGTERM)
            finder.wait()


def _pointer(*words: str) -> str:
    """Do what a hand would on the screen, or ask what is there."""
    return subprocess.run(
        ["xdotool", *words],  # noqa: S607
        check=True, capture_output=True, text=True, timeout=SECONDS, env={**os.environ, "DISPLAY": DISPLAY},
    ).stdout  # fmt: skip


@contextmanager
def _screen() -> Iterator[None]:
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-ac"], stderr=subprocess.DEVNULL)  # noqa: S607
    try:
        time.sleep(3)
        yield
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
        _picture(target)


def _picture(target: Path) -> None:
    subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(target)], check=True)  # noqa: S607


def _wait_for_end(process: int) -> None:
    """Wait for a process that somebody else started; one that ended and was not asked for has no executable."""
    ends = time.monotonic() + 60
    while Path(f"/proc/{process}/exe").exists():
        assert time.monotonic() < ends, "the window did not end"
        time.sleep(1)


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
