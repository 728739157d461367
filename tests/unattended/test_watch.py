from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from put.cli import main
from put.config import TranslateOptions
from put.errors import DiskFullError
from put.events import TranslationAdvanced, TranslationEvent
from put.translation.presets import TranslatePreset, write_preset
from put.unattended import watch as watching
from put.unattended.watch import FolderWatched, WatchState, watch
from put.unattended.watch_folder import WatchFolder, WatchOptions
from put.unattended.watcher import Look, Watcher
from tests.conftest import make_picture

pytestmark = pytest.mark.slow


def test_put_watch_translates_what_arrives_once(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    preset = tmp_path / "p.preset.json"
    write_preset(preset, TranslatePreset("p", TranslateOptions(model=str(tiny_model), strength=0.5)))
    make_picture(tmp_path / "in" / "sub" / "a.png")
    (tmp_path / "in" / "broken.png").write_bytes(b"nothing")
    command = ["watch", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--preset-file", str(preset)]
    command += ["--settle", "1", "--once", "--device", "cpu"]
    assert main(command) == 1
    assert "1 translated, 1 failed" in capsys.readouterr().out
    assert (tmp_path / "out" / "sub" / "a.png").is_file()
    (tmp_path / "out" / "sub" / "a.png").unlink()
    assert main([*command, "--json"]) == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in said] == ["watched"], "nothing is done twice, not even what failed"
    make_picture(tmp_path / "in" / "b.png")
    assert main(command) == 0
    assert sorted(path.name for path in (tmp_path / "out").rglob("*.png")) == ["b.png"]
    report = json.loads((tmp_path / "out.report.json").read_text(encoding="utf-8"))
    assert len(report["files"]) == 3, "one report for all that arrived"


def test_results_beside_their_originals_do_not_arrive(tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    make_picture(folder / "a.png")
    make_picture(folder / "sub" / "b.png")
    make_picture(folder / "sub" / "deep" / "c.gif").replace(folder / "sub" / "deep" / "c.png")
    options = TranslateOptions(model=str(tiny_model), device="cpu", template="{name}_new")
    for _ in range(3):
        events = list(watch([WatchFolder(folder, folder, options, WatchOptions(settle=1))], once=True))
        made = [event for event in events if isinstance(event, TranslationAdvanced)]
    assert not made
    names = sorted(path.name for path in folder.rglob("*.png"))
    assert names == ["a.png", "a_new.png", "b.png", "b_new.png", "c.png", "c_new.png"]


def test_wrong_use_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch"]) == 2
    assert main(["watch", str(tmp_path)]) == 2
    assert main(["watch", str(tmp_path), "-o", str(tmp_path)]) == 2
    assert main(["watch", str(tmp_path / "none"), "-o", str(tmp_path / "out")]) == 2
    assert main(["watch", "-o", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "take the place" in said


def test_a_long_batch_does_not_put_off_the_next_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, waits = [0.0], list[float | None]()
    looks = [Look(arrived=("a.png",)), Look()]

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout)
            if not looks:
                self.set()
            return self.is_set()

    def look(_watcher: Watcher) -> Look:
        clock[0] += 0.25
        return looks.pop(0)

    def translate(*_arguments: object, **_more: object) -> Iterator[TranslationEvent]:
        clock[0] += 3600.0
        yield from ()

    monkeypatch.setattr(watching, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(watching, "translate", translate)
    monkeypatch.setattr(Watcher, "look", look)
    make_picture(tmp_path / "in" / "a.png")
    list(watch([WatchFolder(tmp_path / "in", tmp_path / "out", TranslateOptions())], stop=Stop()))
    assert waits == [watching.SHARE * 0.25] * 2


def test_a_vanished_folder_and_a_full_disk_are_waited_for(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.05)
    real, full = watching.translate, [True]

    def translate(*arguments: object, **more: object) -> object:
        if full[0]:
            full[0] = False
            raise DiskFullError("The disk is full.")
        return real(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(watching, "translate", translate)
    options = TranslateOptions(model=str(tiny_model), device="cpu")
    folder = WatchFolder(tmp_path / "in", tmp_path / "out", options, WatchOptions(settle=1))
    stop = threading.Event()
    states: list[WatchState] = []
    deadline = time.monotonic() + 120
    for event in watch([folder], stop=stop):
        if isinstance(event, FolderWatched):
            states.append(event.state)
            if event.state is WatchState.AWAY:
                make_picture(tmp_path / "in" / "a.png")
        if isinstance(event, TranslationAdvanced) or time.monotonic() > deadline:
            stop.set()
    assert states[0] is WatchState.AWAY
    assert WatchState.BLOCKED in states
    assert (tmp_path / "out" / "a.png").is_file()
    shutil.rmtree(tmp_path / "in")
