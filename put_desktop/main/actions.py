"""Everything that can be done in the window: one action each, with its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from put_desktop.ui import theme

__all__ = ["Actions"]


@dataclass(frozen=True)
class _ActionSpec:
    text: str
    icon: str
    keys: str
    tip: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _run_actions() -> dict[str, _ActionSpec]:
    return {
        "add_files": _ActionSpec(
            _tr("Add fil&es…"), "add-files", "Ctrl+O", _tr("Choose pictures and videos to translate")
        ),
        "add_folder": _ActionSpec(
            _tr("Add &folder…"), "add-folder", "Ctrl+Shift+O", _tr("Translate a folder with all its subfolders")
        ),
        "samples": _ActionSpec(
            _tr("Add the &sample photographs"), "picture", "", _tr("Try it with the pictures that are included")
        ),
        "import_model": _ActionSpec(_tr("&Import a model…"), "import", "Ctrl+I", _tr("Add a model from a file")),
        "train": _ActionSpec(
            _tr("&Train a model…"),
            "model",
            "Ctrl+Shift+T",
            _tr("Train a model of your own from two folders of pictures"),
        ),
        "runs": _ActionSpec(
            _tr("&All training runs"), "details", "Ctrl+Shift+A", _tr("Show finished, active and waiting runs")
        ),
        "replay": _ActionSpec(
            _tr("Translate again from a &report…"),
            "again",
            "",
            _tr("Do a job again with the files, settings and model that its report names"),
        ),
        "watch": _ActionSpec(
            _tr("&Watched folders…"),
            "folder",
            "Ctrl+Shift+W",
            _tr("Translate by itself whatever arrives in a folder"),
        ),
        "quit": _ActionSpec(_tr("&Quit"), "", "Ctrl+Q", _tr("Close; unfinished jobs can be resumed later")),
        "start": _ActionSpec(_tr("&Start"), "start", "Ctrl+R", _tr("Translate all waiting jobs")),
        "pause": _ActionSpec(_tr("&Pause"), "pause", "Ctrl+P", _tr("Finish the current picture or frames, then pause")),
        "resume": _ActionSpec(_tr("&Resume"), "start", "Ctrl+P", _tr("Continue after the pause")),
        "stop_after": _ActionSpec(
            _tr("Stop &after this file"), "stop", "Ctrl+E", _tr("Finish the current picture or video, then stop")
        ),
        "stop_now": _ActionSpec(
            _tr("Stop &now"),
            "stop",
            "Ctrl+Shift+E",
            _tr("Stop at once; finished pictures stay, and a video resumes from here when it is started again"),
        ),
        "retry": _ActionSpec(
            _tr("R&etry failed"), "retry", "Ctrl+T", _tr("Translate the failed files of the selected jobs again")
        ),
        "again": _ActionSpec(
            _tr("Translate a&gain"),
            "again",
            "Ctrl+Shift+R",
            _tr("Add the selected finished jobs once more, with the settings and the model that are shown"),
        ),
        "remove": _ActionSpec(_tr("Re&move"), "remove", "Del", _tr("Remove the selected jobs; finished results stay")),
        "up": _ActionSpec(_tr("Move &up"), "up", "Alt+Up", _tr("Move the selected jobs up")),
        "down": _ActionSpec(_tr("Move &down"), "down", "Alt+Down", _tr("Move the selected jobs down")),
        "top": _ActionSpec(_tr("Move to the &top"), "top", "Alt+Home", _tr("Run the selected jobs first")),
        "clear": _ActionSpec(_tr("&Clear finished"), "clear", "Ctrl+Shift+L", _tr("Remove all finished jobs")),
        "open_output": _ActionSpec(
            _tr("&Open the results"), "folder-open", "Ctrl+D", _tr("Show the folder with the results")
        ),
        "open_report": _ActionSpec(
            _tr("Open t&he report"), "details", "", _tr("Show how the results of this job were made, file by file")
        ),
        "preview": _ActionSpec(
            _tr("Pre&view"),
            "compare",
            "Ctrl+Return",
            _tr("Try the settings on this picture or frame without saving"),
        ),
        "play": _ActionSpec(_tr("P&lay"), "play", "Ctrl+K", _tr("Play this video beside its result")),
        "play_trial": _ActionSpec(
            _tr("Preview 3 s"), "compare", "Ctrl+Shift+Return", _tr("Translate and play three seconds from here")
        ),
        "open_file": _ActionSpec(_tr("&Open"), "play", "", _tr("Open the result in its default program")),
        "show_file": _ActionSpec(
            _tr("&Show in folder"), "folder-open", "", _tr("Open the folder that holds the result")
        ),
        "shortcuts": _ActionSpec(_tr("&Keyboard shortcuts"), "help", "F1", _tr("List all keys")),
        "about": _ActionSpec(_tr("&About PUT Desktop"), "details", "", _tr("Version and licences")),
        "next_part": _ActionSpec(_tr("Next part of the window"), "", "F6", _tr("Move the focus to the next part")),
    }


class Actions:
    """All actions, as attributes; whoever makes them connects them.

    Args:
        parent: Qt's owner, which also hears the keys.
    """

    add_files: QAction
    add_folder: QAction
    samples: QAction
    import_model: QAction
    train: QAction
    runs: QAction
    replay: QAction
    watch: QAction
    quit: QAction
    start: QAction
    pause: QAction
    resume: QAction
    stop_after: QAction
    stop_now: QAction
    retry: QAction
    again: QAction
    remove: QAction
    up: QAction
    down: QAction
    top: QAction
    clear: QAction
    open_output: QAction
    open_report: QAction
    preview: QAction
    play: QAction
    play_trial: QAction
    open_file: QAction
    show_file: QAction
    shortcuts: QAction
    about: QAction
    next_part: QAction

    def __init__(self, parent: QObject) -> None:
        self.all: dict[str, QAction] = {}
        for name, run_action in _run_actions().items():
            action = QAction(run_action.text, parent)
            action.setObjectName(name)
            action.setToolTip(
                f"{run_action.tip} ({_shown_keys(run_action.keys)})" if run_action.keys else run_action.tip
            )
            action.setStatusTip(run_action.tip)
            if run_action.keys:
                action.setShortcut(QKeySequence(run_action.keys))
            if run_action.icon:
                theme.bind_icon(action, run_action.icon)
            setattr(self, name, action)
            self.all[name] = action
        # The queue's own keys must not be taken from a text field or another list.
        for action in (self.remove, self.up, self.down, self.top):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.resume.setVisible(False)


def _shown_keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
