"""The pictures of the main window for the documentation, in both themes: the samples, translated by a shipped model.

    uv run --extra desktop python scripts/window_screens.py OUT

It writes ``window-THEME-WIDTH.png`` for two sizes, with a finished job one file of which is no picture, and
``window.png`` and ``window-dark.png`` without that file.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from put import paths
from put_desktop.main.window import MainWindow
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.ui import theme

SIZES = ((1180, 760), (900, 600))
MODEL = "impressionist"
SHOWN = "volcano.jpg"


def main() -> None:
    """Translate the samples, and write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder of the pictures; made where missing")
    out = parser.parse_args().out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme.apply(app, theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PUT_DATA_DIR"] = str(Path(folder) / "own")
        for broken in (True, False):
            photographs = out / "Holiday"
            window = _finished(app, photographs, Path(folder) / str(broken), broken=broken)
            for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
                window.looks[scheme].trigger()
                for width, height in SIZES if broken else SIZES[:1]:
                    dark = "-dark" if scheme is theme.Scheme.DARK else ""
                    name = f"window-{scheme.value}-{width}.png" if broken else f"window{dark}.png"
                    _save(app, window, (width, height), out / name)
            window.end()
            for each in out.glob("Holiday*"):
                shutil.rmtree(each)


def _finished(app: QApplication, photographs: Path, data: Path, *, broken: bool) -> MainWindow:
    """Return a window whose one job is done."""
    photographs.mkdir()
    for image in paths.sample_images():
        shutil.copyfile(image, photographs / image.name)
    if broken:
        (photographs / "beach.jpg").write_bytes(b"no picture")
    window = MainWindow(data)
    window.resize(*SIZES[0])
    window.show()
    listed: list[bool] = []
    window.ready.connect(lambda: listed.append(True))
    window.begin()
    _until(app, lambda: bool(listed))
    window.gallery.set_current(MODEL)
    window.adding.add([photographs])
    _until(app, lambda: any(job.total for job in window.queue.jobs))
    window.actions_.start.trigger()
    _until(app, lambda: window.queue.activity is Activity.IDLE)
    window.files.choose(photographs / SHOWN)
    _until(app, lambda: not window.preview.busy)
    return window


def _save(app: QApplication, window: MainWindow, size: tuple[int, int], path: Path) -> None:
    window.resize(*size)
    _until(app, lambda: not window.preview.busy)
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        app.processEvents()
    window.grab().save(str(path))


def _until(app: QApplication, holds: Callable[[], bool], seconds: float = 600.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main()
