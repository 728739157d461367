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


def _action_specs() -> dict[str, _ActionSpec]:
    return {**_file_actions(), **_run_actions(), **_job_actions(), **_picture_actions(), **_view_actions()}


def _file_actions() -> dict[str, _ActionSpec]:
    """Actions that add something, and the one that quits."""
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
        "preferences": _ActionSpec(
            _tr("&Preferences…"), "settings", "Ctrl+,", _tr("Theme, language, device, threads and caches")
        ),
        "log": _ActionSpec(_tr("Acti&vity log…"), "details", "Ctrl+Shift+G", _tr("What happened, to read and copy")),
        "quit": _ActionSpec(_tr("&Quit"), "", "Ctrl+Q", _tr("Close; unfinished jobs can be resumed later")),
    }


def _run_actions() -> dict[str, _ActionSpec]:
    """Actions that run the queue."""
    return {
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
    }


def _job_actions() -> dict[str, _ActionSpec]:
    """Actions on jobs."""
    return {
        "retry": _ActionSpec(
            _tr("R&etry failed"), "retry", "Ctrl+T", _tr("Translate the failed files of the selected jobs again")
        ),
        "again": _ActionSpec(
            _tr("Translate a&gain"),
            "again",
            "Ctrl+Shift+R",
            _tr("Add the selected finished jobs once more, with the settings and the model that are shown"),
        ),
        "edit": _ActionSpec(
            _tr("Edit and run again"),
            "settings",
            "Ctrl+Shift+D",
            _tr("Add the selected ended jobs once more as they were, ready to be changed"),
        ),
        "remove": _ActionSpec(_tr("Re&move"), "remove", "Del", _tr("Remove the selected jobs; finished results stay")),
        "up": _ActionSpec(_tr("Move &up"), "up", "Alt+Up", _tr("Move the selected jobs up")),
        "down": _ActionSpec(_tr("Move &down"), "down", "Alt+Down", _tr("Move the selected jobs down")),
        "top": _ActionSpec(_tr("Move to the &top"), "top", "Alt+Home", _tr("Run the selected jobs first")),
        "clear": _ActionSpec(_tr("&Clear finished"), "clear", "Ctrl+Shift+L", _tr("Remove all finished jobs")),
        "clear_all": _ActionSpec(
            _tr("Clear all that ended"), "clear", "", _tr("Remove all jobs that ended, also those with failed files")
        ),
        "open_output": _ActionSpec(
            _tr("&Open the results"), "folder-open", "Ctrl+D", _tr("Show the folder with the results")
        ),
        "open_report": _ActionSpec(
            _tr("Open t&he report"), "details", "", _tr("Show how the results of this job were made, file by file")
        ),
    }


def _picture_actions() -> dict[str, _ActionSpec]:
    """Actions on the picture or video that is shown."""
    return {
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
    }


def _view_actions() -> dict[str, _ActionSpec]:
    """Actions of the view."""
    return {
        "show_queue": _ActionSpec(_tr("Show the queue"), "", "F4", _tr("Show the table of all jobs and their files")),
        "show_settings": _ActionSpec(_tr("Show the settings"), "", "F9", _tr("Show the settings beside the picture")),
        "page_translate": _ActionSpec(_tr("Translate page"), "picture", "Ctrl+1", _tr("Translate pictures and videos")),
        "page_train": _ActionSpec(_tr("Train page"), "growth", "Ctrl+2", _tr("Train models of your own")),
        "page_models": _ActionSpec(_tr("Models page"), "models", "Ctrl+3", _tr("Look at all models and manage them")),
        "shortcuts": _ActionSpec(_tr("&Keyboard shortcuts"), "help", "F1", _tr("List all keys")),
        "save_report": _ActionSpec(
            _tr("Save diagnostic &report…"),
            "save",
            "",
            _tr("Save versions, devices and logs for a report of a fault; no pictures, no names"),
        ),
        "check_updates": _ActionSpec(_tr("Check for &updates"), "", "", _tr("Look for a newer version now")),
        "updates_at_start": _ActionSpec(
            _tr("Check for updates at each &start"), "", "", _tr("Look for a newer version whenever the window opens")
        ),
        "gpu_pack_file": _ActionSpec(
            _tr("Install the &GPU pack from a file…"), "", "", _tr("For NVIDIA cards, on a computer without a network")
        ),
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
    preferences: QAction
    log: QAction
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
    clear_all: QAction
    edit: QAction
    show_queue: QAction
    show_settings: QAction
    page_translate: QAction
    page_train: QAction
    page_models: QAction
    open_output: QAction
    open_report: QAction
    preview: QAction
    play: QAction
    play_trial: QAction
    open_file: QAction
    show_file: QAction
    shortcuts: QAction
    save_report: QAction
    check_updates: QAction
    updates_at_start: QAction
    gpu_pack_file: QAction
    about: QAction
    next_part: QAction

    def __init__(self, parent: QObject) -> None:
        self.all = {name: _make_action(name, spec, parent) for name, spec in _action_specs().items()}
        for name, action in self.all.items():
            setattr(self, name, action)
        # The queue's own keys must not be taken from a text field or another list.
        for action in (self.remove, self.up, self.down, self.top):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for action in (self.show_queue, self.show_settings):
            action.setCheckable(True)
        self.show_settings.setChecked(True)
        self.resume.setVisible(False)


def _make_action(name: str, spec: _ActionSpec, parent: QObject) -> QAction:
    action = QAction(spec.text, parent)
    action.setObjectName(name)
    action.setToolTip(f"{spec.tip} ({_shown_keys(spec.keys)})" if spec.keys else spec.tip)
    action.setStatusTip(spec.tip)
    if spec.keys:
        action.setShortcut(QKeySequence(spec.keys))
    if spec.icon:
        theme.bind_icon(action, spec.icon)
    return action


def _shown_keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
