"""The window on a Wayland compositor that has no screen, without any X display."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.conftest import make_picture
from tests.system.desktop_session import Session, needs, until
from tests.system.test_drag import stored

pytestmark = [pytest.mark.system, pytest.mark.timeout(0), needs("weston", "weston-screenshooter")]

CHANGED = 400_000
"""Pixels that a window takes of the 1.26 million of the screen, at least."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    """Programs see this compositor and no other display."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    hidden = ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "WAYLAND_DISPLAY": "put-test"}
    command = ["weston", "--backend=headless-backend.so", "--use-pixman", "--width=1400", "--height=900"]
    compositor = subprocess.Popen(
        [*command, "--socket=put-test", "--debug", "--idle-time=0"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    made = Session(environment)
    try:
        until((home / "put-test").exists, "a compositor")
        yield made
    finally:
        made.close()
        compositor.kill()
        compositor.wait()


def photograph(desk: Session, folder: Path) -> NDArray[np.uint8]:
    """The screen, ``[900, 1400, 3]``."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["weston-screenshooter"], env=desk.environment, cwd=folder, check=True, timeout=60)
    (picture,) = folder.glob("*.png")
    with Image.open(picture) as opened:
        screen = np.asarray(opened.convert("RGB"))
    picture.unlink()
    return screen


def test_the_window_opens_by_itself_and_takes_a_file(desk: Session, tmp_path: Path) -> None:
    until(lambda: bool(photograph(desk, tmp_path / "shots").any()), "a desktop")
    time.sleep(1)
    before = photograph(desk, tmp_path / "shots")
    data = tmp_path / "data"
    picture = make_picture(tmp_path / "a.png")
    program = desk.start(sys.executable, "-m", "put_desktop", str(picture), PUT_DATA_DIR=str(data))
    until(lambda: stored(data) == [[str(picture)]], "a queue with the file")

    def is_shown() -> bool:
        assert program.poll() is None, "the program ended"
        return int((photograph(desk, tmp_path / "shots") != before).any(axis=2).sum()) > CHANGED

    until(is_shown, "a window on the screen")
