"""Presets of translations: settings under a name, each in a JSON file of its own that can be handed on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from put.codec import CodecError, from_plain, to_plain
from put.config import TranslateOptions, VideoOptions
from put.errors import ModelError, OptionError, OutputError, PutError
from put.files.json_file import write_json
from put.models.names import check_name, name_fault, same_name
from put.paths import user_data

__all__ = ["PRESET_ENDING", "PresetFolder", "TranslatePreset", "find_preset", "read_preset", "write_preset"]

PRESET_ENDING = ".preset.json"
KIND = "translate-preset"
FORMAT = 1
LARGEST = 1 << 20
"""Bytes; a larger file is no preset."""

OF_THE_MACHINE = frozenset({"device", "jobs", "memory", "ray"})
"""Options that say how a machine works, and not what a result looks like: they are not saved."""
OF_ONE_VIDEO = frozenset({"start", "end"})
OF_THE_MACHINE_VIDEO = frozenset({"batch", "chunk"})

_FIX = "Correct the file, or save the preset again."


@dataclass(frozen=True)
class TranslatePreset:
    """Settings with a name."""

    name: str
    options: TranslateOptions
    note: str = ""
    """Its purpose; free text."""

    def applied(self, base: TranslateOptions) -> TranslateOptions:
        """Return the preset's settings with what is of the machine, and the cut of one video, as in ``base``."""
        video = replace(self.options.video, **_picked(base.video, OF_ONE_VIDEO | OF_THE_MACHINE_VIDEO))
        return replace(self.options, video=video, **_picked(base, OF_THE_MACHINE))


def read_preset(path: Path) -> TranslatePreset:
    """Return the preset in a file.

    Raises:
        OptionError: it is missing, is no preset, or holds an unknown option or a value that is not allowed. The text
            names the file and the option.
    """
    content = _content(path)
    kind, number = content.get("kind"), content.get("format", FORMAT)
    if kind != KIND:
        raise OptionError(f"{path} is no preset for translating.", f'Its "kind" has to be "{KIND}".')
    if not isinstance(number, int) or isinstance(number, bool) or number > FORMAT:
        raise OptionError(f"{path} was written by a newer program.", "Update PUT Desktop, or save the preset again.")
    _refuse_unknown(path, content, {"kind", "format", "name", "note", "options"}, "")
    name, note = content.get("name", path.name.removesuffix(PRESET_ENDING)), content.get("note", "")
    if not isinstance(name, str) or not isinstance(note, str):
        raise OptionError(f"{path}: name and note have to be texts.", _FIX)
    return TranslatePreset(_checked_name(name, path), _options(path, content.get("options", {})), note)


def write_preset(path: Path, preset: TranslatePreset) -> None:
    """Write a preset, whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    options = {name: value for name, value in to_plain(preset.options).items() if name not in OF_THE_MACHINE}
    left_out = OF_ONE_VIDEO | OF_THE_MACHINE_VIDEO
    options["video"] = {name: value for name, value in options["video"].items() if name not in left_out}
    head = {"kind": KIND, "format": FORMAT, "name": preset.name, "note": preset.note}
    write_json(path, {**head, "options": options})


def find_preset(text: str) -> TranslatePreset:
    """Return the preset in a file, or the saved one of a name.

    Args:
        text: a path, or a name.

    Raises:
        OptionError: there is no such preset, or it is damaged.
    """
    path = Path(text).expanduser()
    is_file = path.suffix.lower() == ".json" or len(path.parts) > 1 or path.is_file()
    return read_preset(path) if is_file else PresetFolder().find(text)


class PresetFolder:
    """The person's presets, a file each.

    Args:
        folder: need not exist; the one in the person's data folder by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder if folder is not None else user_data() / "presets"

    def read_all(self) -> tuple[list[TranslatePreset], list[PutError]]:
        """Return all presets by name, and why files that should be some are none."""
        found: list[TranslatePreset] = []
        problems: list[PutError] = []
        for path in self._files():
            try:
                found.append(replace(read_preset(path), name=path.name.removesuffix(PRESET_ENDING)))
            except PutError as problem:
                problems.append(problem)
        return sorted(found, key=lambda preset: preset.name.casefold()), problems

    def find(self, name: str) -> TranslatePreset:
        """Return the preset of a name, in whatever case it is written.

        Raises:
            OptionError: there is none, or its file is damaged.
        """
        path = self._file(name)
        if path is None:
            known = [each.name.removesuffix(PRESET_ENDING) for each in self._files()]
            raise OptionError(f"There is no preset “{name}”.", _known(name, known))
        return replace(read_preset(path), name=path.name.removesuffix(PRESET_ENDING))

    def save(self, preset: TranslatePreset, *, replaces: bool = False) -> TranslatePreset:
        """Keep a preset and return it as it is kept.

        Args:
            preset: its name becomes the file's.
            replaces: whether one of the same name goes.

        Raises:
            OptionError: the name will do for no file, or is taken.
            OutputError: it cannot be written.
        """
        preset = replace(preset, name=_checked_name(preset.name))
        before = self._file(preset.name)
        if before is not None and not replaces:
            raise OptionError(f"There is a preset “{preset.name}” already.", "Choose another name, or replace it.")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"The folder {self.folder} cannot be created.", "", str(error)) from error
        target = self.folder / f"{preset.name}{PRESET_ENDING}"
        write_preset(target, preset)
        if before is not None and before.name != target.name:
            with suppress(OSError):
                if not before.samefile(target):
                    before.unlink()
        return preset

    def rename(self, name: str, new: str) -> TranslatePreset:
        """Give a preset another name and return it.

        Raises:
            OptionError: there is none, or the new name will not do or is taken.
            OutputError: it cannot be written.
        """
        preset = self.find(name)
        saved = self.save(replace(preset, name=new), replaces=same_name(name, new))
        if not same_name(name, new):
            self.remove(name)
        return saved

    def remove(self, name: str) -> None:
        """Delete a preset.

        Raises:
            OptionError: there is none.
            OutputError: it cannot be deleted.
        """
        path = self._file(name)
        if path is None:
            self.find(name)
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"{path} cannot be deleted.", "Check its permissions.", str(error)) from error

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.iterdir() if path.name.endswith(PRESET_ENDING))
        except OSError:
            return []

    def _file(self, name: str) -> Path | None:
        return next((path for path in self._files() if same_name(path.name.removesuffix(PRESET_ENDING), name)), None)


def _content(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise OptionError(f"The preset {path} cannot be read: {error.strerror}.", "Check its name.") from error
    try:
        content = json.loads(data.decode("utf-8-sig")) if len(data) <= LARGEST else None
    except (ValueError, RecursionError) as error:
        raise OptionError(f"{path} is no JSON file, and so no preset.", _FIX, str(error)) from error
    if not isinstance(content, dict):
        raise OptionError(f"{path} is no preset.", _FIX)
    return content


def _options(path: Path, given: object) -> TranslateOptions:
    if not isinstance(given, Mapping):
        raise OptionError(f"{path}: options has to be an object.", _FIX)
    _refuse_unknown(path, given, _names(TranslateOptions), "")
    video = given.get("video", {})
    if isinstance(video, Mapping):
        _refuse_unknown(path, video, _names(VideoOptions), "video.")
    try:
        return from_plain(given, TranslateOptions)
    except (CodecError, OptionError) as error:
        said = error.message if isinstance(error, OptionError) else f"{error}.".replace("$.", "")
        raise OptionError(f"{path}: {said}", _FIX) from error


def _refuse_unknown(path: Path, given: Mapping[Any, Any], known: set[str], where: str) -> None:
    for name in given:
        if name not in known:
            raise OptionError(f"{path}: there is no option “{where}{name}”.", _known(str(name), sorted(known)))


def _known(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, 1)
    if near:
        return f"Is “{near[0]}” meant?"
    return f"Known are {', '.join(known)}." if known else "None is saved yet."


def _names(kind: type) -> set[str]:
    former = {name for each in fields(kind) for name in each.metadata.get("former", ())}
    return {each.name for each in fields(kind)} | former


def _checked_name(name: str, path: Path | None = None) -> str:
    try:
        return check_name(name)
    except ModelError as error:
        where = f"{path}: " if path is not None else ""
        fault = name_fault(name)
        raise OptionError(f"{where}“{name}” cannot be a preset's name: {fault}.", error.hint) from error


def _picked(options: object, names: frozenset[str]) -> dict[str, Any]:
    return {name: getattr(options, name) for name in names}
