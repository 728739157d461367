"""Write a picture of every page of the training wizard, light and dark, large and small, to look at.

    uv run --extra desktop python scripts/training_screens.py FOLDER_A FOLDER_B OUT [--run RUN | --draft]

A small network is trained meanwhile, in a temporary data folder; that takes a few minutes. With ``--run`` a run that
exists is shown in its place: the pictures of a real one take longer than that. With ``--draft`` it ends before the run,
and writes ``training-PAGE.webp`` of pages 1 to 4 besides, for the documentation.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from put.config import Compile, Preset
from put.runs.library import RunLibrary
from put.runs.types import RunState
from put_desktop.main.window import MainWindow
from put_desktop.training.wizard.wizard import Step, TrainingWindow
from put_desktop.ui import languages, theme

SIZES = ((900, 600), (1280, 800), (1920, 1080))
SMALL = {
    "size": 128, "ngf": 8, "ndf": 8, "blocks": 2, "nce_layers": (1, 2, 4), "steps": 240, "sample_every": 30,
    "save_every": 60, "eval_every": 60, "init_from": "none", "compile": Compile.OFF,
}  # fmt: skip
PATIENCE = 600.0
DOCUMENTED = {"1-pictures": "pictures", "2-settings": "settings", "3-crops": "crops", "4-estimate": "estimate"}
"""Pages before a run that the documentation shows."""
DOCUMENTED_WIDTH = 1280
QUALITY = 80


class Screens:
    """Walks through the wizard and takes pictures."""

    def __init__(self, app: QApplication, out: Path) -> None:
        self._app = app
        self._out = out
        self.main = MainWindow(Path(os.environ["PUT_DATA_DIR"]))
        self.main.show()
        self.main.begin()
        self.window = _opened(self.main)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("the window did not come so far")
            self._app.processEvents()
            time.sleep(0.01)

    def rest(self, seconds: float = 0.4) -> None:
        """Let pictures come in."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def take(self, name: str) -> None:
        """One picture for each look and size."""
        for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
            theme.apply(self._app, scheme)
            for width, height in SIZES:
                self.main.resize(width, height)
                self.rest()
                self.main.grab().save(str(self._out / f"{name}-{scheme.value}-{width}.png"))
        print(name, flush=True)

    def document(self) -> None:
        """Compress the light pictures that the documentation shows."""
        for name, page in DOCUMENTED.items():
            picture = QImage(str(self._out / f"{name}-{theme.Scheme.LIGHT.value}-{DOCUMENTED_WIDTH}.png"))
            picture.save(str(self._out / f"training-{page}.webp"), "WEBP", QUALITY)

    def go(self, step: Step) -> None:
        """To a page, as soon as one can."""

        def there() -> bool:
            self.window.go(step)
            return self.window.step is step

        self.until(there)

    def draft(self, folders: tuple[Path, Path], *, small: bool) -> None:
        """Pages 1 to 4, with the settings of a small network where a run follows."""
        window = self.window
        self.take("1-pictures-empty")
        window.holder.change(folder_a=folders[0], folder_b=folders[1])
        self.until(window.footer.next.isEnabled)
        self.rest(2)
        self.take("1-pictures")
        self.go(Step.SETTINGS)
        self.take("2-settings")
        if small:
            window.holder.change(preset=Preset.QUICK)
            window.holder.change_options(**SMALL)
        window.pages.settings_page.fold.setChecked(True)
        self.take("2-settings-advanced")
        window.pages.settings_page.fold.setChecked(False)
        self.go(Step.CROPS)
        self.rest()
        self.until(lambda: not window.pages.crops_page.drawing.command.busy)
        self.rest(2)
        self.take("3-crops")
        self.go(Step.ESTIMATE)
        self.until(window.pages.estimate_page.start_button.isEnabled)
        self.take("4-estimate")

    def run(self) -> None:
        """Pages 5 to 7 and the list."""
        window, watch = self.window, self.main.training.watch
        window.pages.estimate_page.start_button.click()
        self.until(lambda: window.step is Step.RUN)
        self.take("5-run-begins")
        self.until(lambda: len(watch.history.scores) >= 2)
        self.take("5-run")
        self.until(lambda: window.run is not None and _state(self) is RunState.FINISHED)
        self.take("5-run-finished")
        self.last_pages()

    def existing(self, run: Path) -> None:
        """Pages 5 to 7 of a run that exists, and the list."""
        RunLibrary().attach(run)
        self.main.training.show_run(run)
        self.until(lambda: self.window.run == run and bool(self.main.training.watch.history.samples))
        self.rest(3)
        self.take("5-run-finished")
        self.last_pages()

    def last_pages(self) -> None:
        """Pages 6 and 7 of the run that is shown, and the list."""
        window = self.window
        self.go(Step.CHOOSE)
        self.take("6-choose")
        window.pages.choose_page.use.click()
        self.take("7-finish")
        window.pages.finish_page.publish.click()
        self.until(window.pages.finish_page.translate.isVisible)
        self.take("7-finish-kept")
        window.show_runs(window.run)
        self.take("8-runs")


def _opened(main: MainWindow) -> TrainingWindow:
    main.training.open()
    if main.training.window is None:
        raise RuntimeError("the window of trainings did not open")
    return main.training.window


def _state(screens: Screens) -> RunState | None:
    entry = screens.main.training.watch.entry(screens.window.run)
    return entry.status.state if entry is not None else None


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder_a", type=Path)
    parser.add_argument("folder_b", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--run", type=Path, help="show this run in place of one that is trained for the pictures")
    parser.add_argument("--draft", action="store_true", help="only the pages before a run, with the usual settings")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        os.environ["PUT_DATA_DIR"] = data
        app = QApplication(sys.argv[:1])
        languages.install(app, "en")
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        theme.apply(app, theme.Scheme.LIGHT)
        screens = Screens(app, given.out)
        if given.run is not None:
            screens.existing(given.run.absolute())
        screens.draft((given.folder_a.absolute(), given.folder_b.absolute()), small=not given.draft)
        if given.draft:
            screens.document()
        elif given.run is None:
            screens.run()
        screens.main.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
