"""The pictures of the main window for the documentation, and every page of it to look at.

    uv run --extra desktop python scripts/window_screens.py OUT
    uv run --extra desktop python scripts/window_screens.py OUT --all

The samples are translated by a model that ships. Without ``--all`` it writes ``window.png``, ``window-dark.png``,
``models.png`` and ``empty.png``. With it, each page is written in each of its states, in both themes and in the sizes
of ``SIZES``, as ``PAGE-THEME-WIDTH.png``; with ``QT_SCALE_FACTOR=2`` in the environment, for a screen of that scale.
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

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QListWidget

from put import paths
from put.config import TranslateOptions
from put.unattended.disk import LOW, DiskRoom
from put_desktop.main.window import MainWindow
from put_desktop.settings.dialog.preferences_dialog import PreferencesDialog
from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job_queue import Activity
from put_desktop.ui import languages, theme

USUAL = (1180, 760)
SIZES = ((900, 600), (1280, 800), (1920, 1080))
MODEL = "impressionist"
SHOWN = "volcano.jpg"
WORK_SIZE = 512
"""The pictures are small: larger ones would only take longer."""


class Screens:
    """A window, and pictures of it.

    Args:
        app: the application.
        out: gets the pictures.
        data: the folder of the window's settings and queue.
        every: every size and both themes, or the usual size and the theme in use.
    """

    def __init__(self, app: QApplication, out: Path, data: Path, *, every: bool) -> None:
        self._app = app
        self._out = out
        self._every = every
        self.window = MainWindow(data)
        self.window.resize(*USUAL)
        self.window.show()
        listed: list[bool] = []
        self.window.ready.connect(lambda: listed.append(True))
        self.window.begin()
        self.until(lambda: bool(listed))

    def until(self, holds: Callable[[], bool], seconds: float = 900.0) -> None:
        """Let the window live until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError
            self._app.processEvents()
            time.sleep(0.01)

    def rest(self, seconds: float = 0.5) -> None:
        """Let pictures come in."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def take(self, name: str) -> None:
        """Write one picture, or one for each theme and size."""
        if not self._every:
            self._save(USUAL, name)
            return
        for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
            self.window.scheme_actions[scheme].trigger()
            for size in SIZES:
                self._save(size, f"{name}-{scheme.value}-{size[0]}")

    def _save(self, size: tuple[int, int], name: str) -> None:
        self.window.resize(*size)
        self.rest()
        self.until(lambda: not self.window.preview.busy)
        self.window.grab().save(str(self._out / f"{name}.png"))

    # What there is to see

    def translate(self, photographs: Path) -> None:
        """Add a folder, start it, and show one of its results."""
        window = self.window
        window.settings.set_settings(JobSettings(TranslateOptions(work_size=WORK_SIZE)))
        window.gallery.set_current(MODEL)
        window.adding.add([photographs])
        self.until(lambda: any(job.total for job in window.queue.jobs))
        window.actions_.start.trigger()
        self.until(lambda: window.queue.jobs[0].done >= 2)
        if self._every:
            self.take("busy")
        self.until(lambda: window.queue.activity is Activity.IDLE)
        window.files.choose(photographs / SHOWN)
        self.until(lambda: not window.preview.busy)
        if self._every:
            self.take("finished" if not window.queue.jobs[0].failed else "failed")
        window.messages.clear()

    def low_disk(self) -> None:
        """The queue is paused because a disk is nearly full."""
        window = self.window
        window.unattended.disk_guard.room = lambda _folder: DiskRoom("/media/card", LOW - 1)
        window.actions_.again.trigger()
        self.until(lambda: len(window.queue.jobs) == 2)
        window.actions_.start.trigger()
        self.until(lambda: window.queue.activity is Activity.RUNNING)
        window.unattended.disk_guard.check()
        self.until(lambda: window.queue.activity is Activity.PAUSED)
        self.take("paused")
        window.queue.stop(after_file=False)
        self.until(lambda: window.queue.activity is Activity.IDLE)
        window.messages.clear()

    def settings(self) -> None:
        """All settings, and the queue with its files."""
        self.window.settings.unfold(advanced=True)
        self.take("settings")
        self.window.settings.unfold(advanced=False, video=True)
        self.take("settings-video")
        self.window.settings.unfold(advanced=False)
        self.window.actions_.show_queue.trigger()
        self.take("queue")
        self.window.actions_.show_queue.trigger()

    def dialogues(self) -> None:
        """Each of them in both themes."""
        for name in ("preferences", "log", "watch", "shortcuts", "about"):
            self.window.actions_.all[name].trigger()
            (dialog,) = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
            names = dialog.findChild(QListWidget) if isinstance(dialog, PreferencesDialog) else None
            for page in range(names.count() if names is not None else 1):
                if names is not None:
                    names.setCurrentRow(page)
                for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
                    self.window.scheme_actions[scheme].trigger()
                    self.rest()
                    dialog.grab().save(str(self._out / f"{name}{page or ''}-{scheme.value}.png"))
            dialog.reject()
            self.rest(0.1)

    def wait_for_samples(self) -> None:
        """Until the picker shows what the models make of the picture."""
        cards = self.window.gallery.view.cards
        self.until(lambda: len(getattr(cards, "own", ())) == len(self.window.gallery.entries()))


def main() -> None:
    """Translate the samples, and write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder of the pictures; made where missing")
    parser.add_argument("--all", action="store_true", help="every page and state, in both themes and in all sizes")
    given = parser.parse_args()
    out = given.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    languages.install(app, "en")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme.apply(app, theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PUT_DATA_DIR"] = str(Path(folder) / "own")
        screens = Screens(app, out, Path(folder) / "data", every=given.all)
        screens.take("empty")
        screens.translate(_photographs(Path(folder) / "Holiday", broken=given.all))
        screens.wait_for_samples()
        screens.take("window")
        if not given.all:
            screens.window.scheme_actions[theme.Scheme.DARK].trigger()
            screens.take("window-dark")
            screens.window.scheme_actions[theme.Scheme.LIGHT].trigger()
        else:
            screens.settings()
            screens.low_disk()
            screens.dialogues()
        screens.window.actions_.page_models.trigger()
        screens.take("models")
        screens.window.end()


def _photographs(folder: Path, *, broken: bool) -> Path:
    """Return a folder with the samples, and one file that is no picture where that is wanted."""
    folder.mkdir()
    for image in paths.sample_images():
        shutil.copyfile(image, folder / image.name)
    if broken:
        (folder / "beach.jpg").write_bytes(b"no picture")
    return folder


if __name__ == "__main__":
    main()
