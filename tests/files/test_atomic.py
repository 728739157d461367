"""Results are whole or absent, whatever happens."""

from __future__ import annotations

import errno
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from put.errors import DiskFullError, OutputError
from put.files import atomic
from put.files.atomic import PART_SUFFIX, atomic_target, remove_stale_parts, write_problem
from put.images.image_files import read_image, write_image
from tests.images.making import again, as_float, encoded, noise, smooth

pytestmark = pytest.mark.slow

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


def ended_process() -> int:
    """The number of a process that ran and is gone."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def part_of(process: int, machine: str = atomic._MACHINE) -> str:
    return f".a.png.put-{machine}-{process}-0123abcd{PART_SUFFIX}"


def test_takes_its_place_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with atomic_target(target) as part:
        assert part.parent == tmp_path
        assert part.name.startswith(".a.txt.")
        assert part.name.endswith(PART_SUFFIX)
        part.write_bytes(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, GeneratorExit])
def test_an_error_leaves_the_old_file(tmp_path: Path, error: type[BaseException]) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")

    def fail() -> None:
        with atomic_target(target) as part:
            part.write_bytes(b"half")
            raise error

    with pytest.raises(error):
        fail()
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"old"


def test_long_names_in_many_letters(tmp_path: Path) -> None:
    target = tmp_path / ("ä" * 120 + ".png")
    with atomic_target(target) as part:
        part.write_bytes(b"x")
    assert target.exists()


@posix
def test_permissions_are_ordinary(tmp_path: Path) -> None:
    source, target = tmp_path / "a.png", tmp_path / "b.png"
    source.write_bytes(encoded(smooth(), "PNG"))
    old = os.umask(0o027)
    try:
        again(source, target)
    finally:
        os.umask(old)
    assert target.stat().st_mode & 0o777 == 0o640


def test_stale_parts(tmp_path: Path) -> None:
    mine = atomic._MACHINE
    gone = ended_process()
    alive = os.getppid()
    old = time.time() - 25 * 3600
    stale = [part_of(gone), part_of(os.getpid()), part_of(alive).replace("0123", "4567"), part_of(gone, "ffffff")]
    kept = [
        part_of(alive),
        part_of(alive, "eeeeee"),
        "b.part",
        ".hidden.part",
        f".a.put-{mine}-x-0123abcd.part",
        "a.png",
    ]
    for name in [*stale, *kept]:
        (tmp_path / name).write_bytes(b"x")
    for name in stale[2:]:
        os.utime(tmp_path / name, (old, old))
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / part_of(gone)).write_bytes(b"x")
    assert remove_stale_parts(tmp_path) == len(stale)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*kept, "folder"])
    assert len(list((tmp_path / "folder").iterdir())) == 1
    assert remove_stale_parts(tmp_path / "nowhere") == 0


def test_parts_in_hand_are_never_removed(tmp_path: Path) -> None:
    removed: list[int] = []
    with atomic_target(tmp_path / "a.txt") as part:
        part.write_bytes(b"x")
        os.utime(part, (0, 0))
        helper = threading.Thread(target=lambda: removed.append(remove_stale_parts(tmp_path)))
        helper.start()
        helper.join()
    assert removed == [0]
    assert (tmp_path / "a.txt").read_bytes() == b"x"


WRITER = """
import sys
from pathlib import Path
import numpy as np
from put.images.image_files import read_image, write_image
source, folder = read_image(Path(sys.argv[1])), Path(sys.argv[2])
pixels = source.pixels.astype(np.float32) / 255
print("ready", flush=True)
for number in range(100000):
    write_image(folder / f"{number % 7}.png", pixels, source)
"""


@posix
def test_a_kill_leaves_whole_files_and_parts_that_are_cleaned_up(tmp_path: Path) -> None:
    source, out = tmp_path / "a.png", tmp_path / "out"
    pixels = noise(400, 300)
    source.write_bytes(encoded(pixels, "PNG"))
    out.mkdir()
    seen_part = False
    for attempt in range(60):
        with subprocess.Popen([sys.executable, "-c", WRITER, source, out], stdout=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            deadline = time.monotonic() + 2
            while time.monotonic() < deadline and not any(path.suffix == PART_SUFFIX for path in out.iterdir()):
                pass
            time.sleep(0.0005 * (attempt % 8))
            child.send_signal(signal.SIGKILL)
        parts = [path for path in out.iterdir() if path.name.endswith(PART_SUFFIX)]
        seen_part |= bool(parts)
        assert remove_stale_parts(out) == len(parts)
        for path in out.glob("[!.]*"):
            assert re.fullmatch(r"[0-6]\.png", path.name)
            np.testing.assert_array_equal(read_image(path).pixels, pixels)
        if seen_part and attempt >= 3:
            break
    assert seen_part


LIMITED = """
import resource, sys
from pathlib import Path
import numpy as np
from put.errors import DiskFullError, OutputError
from put.images.image_files import read_image, write_image
source = read_image(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))
try:
    write_image(Path(sys.argv[2]), source.pixels.astype(np.float32) / 255, source)
except OutputError as error:
    print(type(error).__name__, error)
"""


@posix
@pytest.mark.parametrize("ending", [".png", ".tif", ".jpg", ".bmp"])
def test_a_file_too_large_for_the_disk(tmp_path: Path, ending: str) -> None:
    source, out = tmp_path / "a.png", tmp_path / "out"
    source.write_bytes(encoded(noise(300, 200), "PNG"))
    out.mkdir()
    command = [sys.executable, "-c", LIMITED, source, out / f"b{ending}"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout.startswith("OutputError The disk does not accept a file this large."), run.stderr
    assert list(out.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught, Path("/dev/full").open("wb") as file:  # noqa: PT011
        file.write(b"x" * 100_000)
    assert isinstance(write_problem(caught.value, tmp_path / "a.png"), DiskFullError)


@posix
def test_a_full_tmpfs(tmp_path: Path) -> None:
    out = tmp_path / "small"
    out.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", out], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("tmpfs cannot be mounted here")
    try:
        source = tmp_path / "a.png"
        source.write_bytes(encoded(noise(300, 200), "PNG"))
        with pytest.raises(DiskFullError) as caught:
            again(source, out / "b.png")
        assert "space" in caught.value.hint
        assert list(out.iterdir()) == []
    finally:
        subprocess.run(["umount", out], check=True)


def test_folder_missing_or_in_the_way(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(encoded(smooth(), "PNG"))
    picture = read_image(source)
    with pytest.raises(OutputError, match="does not exist"):
        write_image(tmp_path / "none" / "b.png", as_float(picture), picture)
    (tmp_path / "b.png").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        write_image(tmp_path / "b.png", as_float(picture), picture)
    with pytest.raises(OutputError, match="does not exist"):
        write_image(source / "b.png", as_float(picture), picture)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "b.png"]


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFullError, "full"),
        (errno.EDQUOT, DiskFullError, "full"),
        (errno.EROFS, OutputError, "read-only"),
        (errno.ENAMETOOLONG, OutputError, "too long"),
        (errno.EACCES, OutputError, "no permission"),
        (errno.EIO, OutputError, "cannot be written"),
    ],
)
def test_what_people_are_told(tmp_path: Path, number: int, kind: type[OutputError], words: str) -> None:
    error = write_problem(OSError(number, os.strerror(number)), tmp_path / "a.png")
    assert type(error) is kind
    assert words in error.message
    assert error.hint
    assert error.detail


def test_name_too_long(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(encoded(smooth(), "PNG"))
    with pytest.raises(OutputError, match="too long"):
        again(source, tmp_path / ("x" * 300 + ".png"))
    assert list(tmp_path.iterdir()) == [source]
