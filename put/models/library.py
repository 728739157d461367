"""The library of models: the built-in ones and the user's own."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from put import paths
from put.errors import ModelError, OutputError, PutError
from put.files.atomic import atomic_target
from put.models.card import ModelCard
from put.models.model_file import SUFFIX, read_card, unwritable, verify
from put.models.names import check_name, name_from, same_name
from put.nn.generators.registry import AnySpec

__all__ = ["Library", "ModelEntry"]

FIRST = "impressionist"
"""The built-in model that suits most pictures."""


@dataclass(frozen=True)
class ModelEntry:
    """One generator's file as it was when it was listed."""

    name: str
    """The file's name without its ending."""
    path: Path
    card: ModelCard | None
    """None if the file is damaged."""
    built_in: bool
    """Whether it is built in; a built-in model cannot be renamed or removed."""
    problem: PutError | None
    """Why it cannot be used; None if it can."""
    size: int
    """Bytes."""
    spec: AnySpec | None = None
    """None if the file is damaged."""


class Library:
    """The built-in models and the user's own. Nothing is cached between calls: the disk decides. Only headers are read
    to list files.

    Args:
        built_in: the folder of the built-in ones; None for the program's.
        user: the folder of the person's; None for the one in the data folder. It need not exist.
    """

    def __init__(self, built_in: Path | None = None, user: Path | None = None) -> None:
        self.built_in = built_in if built_in is not None else paths.built_in_models()
        self.user = user if user is not None else paths.user_models()

    def entries(self) -> list[ModelEntry]:
        """Return all models, built-in ones first, each group by name; damaged files are listed with their problem.

        The first built-in ones are :data:`FIRST` and its variants: one of them is taken where none is named.
        """
        return [*_listed(self.built_in, built_in=True), *_listed(self.user, built_in=False)]

    def find(self, name_or_path: str) -> ModelEntry:
        """Return the generator of a name, or of a file anywhere.

        Names are looked for first, exactly and then ignoring case; a built-in one goes before the user's own. Empty
        means the first one that is whole. An entry that is found may have a ``problem``.

        Raises:
            ModelError: there is none; the hint names those that there are.
        """
        entries = self.entries()
        if not name_or_path:
            return self._default(entries)
        named = _named(entries, name_or_path)
        if named is not None:
            return named
        path = Path(name_or_path)
        if "\0" not in name_or_path and (_exists(path) or path.name != name_or_path or path.suffix.lower() == SUFFIX):
            return _read(path, built_in=False)
        raise ModelError(f"There is no generator named “{name_or_path}”.", _suggestion(name_or_path, entries))

    def add(self, file: Path, name: str | None = None) -> ModelEntry:
        """Copy a generator's file among the user's own.

        Args:
            file: a whole ``.safetensors`` of this program.
            name: what to call it; None for the file's own name, made safe.

        Raises:
            ModelError: the file is no whole generator, the name will not do, or it is taken.
            OutputError: the copy cannot be written.
        """
        verify(file)
        target = self.target(name if name is not None else name_from(file.stem))
        try:
            with atomic_target(target) as part:
                shutil.copyfile(file, part)
        except OSError as error:
            raise unwritable(target, error) from error
        return _read(target, built_in=False)

    def target(self, name: str) -> Path:
        """Return where a new generator of this name goes; its folder is made.

        Raises:
            ModelError: the name will not do, or it is taken.
            OutputError: the folder cannot be made.
        """
        name = check_name(name)
        self._check_free(name)
        target = self.user / f"{name}{SUFFIX}"
        try:
            self.user.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(target, error) from error
        return target

    def rename(self, name: str, new: str) -> ModelEntry:
        """Give one of the user's own generators another name.

        Raises:
            ModelError: there is no such one, it ships with the program, or the new name will not do or is taken.
            OutputError: the file cannot be renamed.
        """
        entry = self._own(name, "renamed")
        new = check_name(new)
        if new == entry.name:
            return entry
        if not same_name(entry.name, new):
            self._check_free(new)
        target = entry.path.with_name(f"{new}{SUFFIX}")
        try:
            return _read(entry.path.rename(target), built_in=False)
        except OSError as error:
            raise unwritable(target, error) from error

    def remove(self, name: str) -> None:
        """Delete one of the user's own generators, damaged or not.

        Raises:
            ModelError: there is no such one, or it ships with the program.
            OutputError: the file cannot be deleted.
        """
        entry = self._own(name, "removed")
        try:
            entry.path.unlink()
        except OSError as error:
            hint = "Check that no other program uses it and that its folder can be written."
            raise OutputError(f"{entry.path} cannot be deleted.", hint, str(error)) from error

    def _default(self, entries: list[ModelEntry]) -> ModelEntry:
        for entry in entries:
            if entry.problem is None:
                return entry
        raise ModelError("There is no generator.", "Import one, or train one.", f"{self.built_in}; {self.user}")

    def _check_free(self, name: str) -> None:
        for entry in self.entries():
            if same_name(entry.name, name):
                message = f"There is already a generator named “{entry.name}”; it was not changed."
                raise ModelError(message, "Choose another name, or remove that one first.")

    def _own(self, name: str, action: str) -> ModelEntry:
        """Return the user's own generator of a name; paths do not count, so that nothing else is ever touched."""
        entries = self.entries()
        own = _named([entry for entry in entries if not entry.built_in], name)
        if own is not None:
            return own
        built_in = _named(entries, name)
        if built_in is not None:
            message = f"“{built_in.name}” is built in and cannot be {action}."
            raise ModelError(message, "Only generators that you added can be.")
        raise ModelError(f"There is no generator named “{name}”.", _suggestion(name, entries))


def _named(entries: Sequence[ModelEntry], name: str) -> ModelEntry | None:
    """Return the entry of a name: the one that is exactly the same, else one that differs in case."""
    exact = (entry for entry in entries if entry.name == name)
    return next(exact, None) or next((entry for entry in entries if same_name(entry.name, name)), None)


def _listed(folder: Path, *, built_in: bool) -> Iterator[ModelEntry]:
    try:
        files = sorted(
            folder.iterdir(), key=lambda path: (not _comes_first(path, built_in), path.stem.casefold(), path.name)
        )
    except FileNotFoundError:
        return
    except OSError as error:
        problem = ModelError(f"The folder {folder} cannot be read.", "Check its permissions.", str(error))
        yield ModelEntry(folder.name, folder, None, built_in, problem, 0)
        return
    for path in files:
        if path.suffix.lower() == SUFFIX and not path.name.startswith(".") and not _is_folder(path):
            yield _read(path, built_in=built_in)


def _comes_first(path: Path, built_in: bool) -> bool:
    return built_in and path.stem.startswith(FIRST)


def _read(path: Path, *, built_in: bool) -> ModelEntry:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    try:
        spec, card = read_card(path)
    except PutError as problem:
        return ModelEntry(path.stem, path, None, built_in, problem, size)
    except Exception as error:  # noqa: BLE001 - whatever one file holds, the others have to be listed
        message = f"{path.name} is damaged in an unknown way."
        unforeseen = ModelError(message, "Download the file again, or choose another generator.", repr(error))
        return ModelEntry(path.stem, path, None, built_in, unforeseen, size)
    return ModelEntry(path.stem, path, card, built_in, None, size, spec)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long to be one
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # such as a link into a folder that may not be entered
        return False


def _suggestion(name: str, entries: list[ModelEntry]) -> str:
    names = [entry.name for entry in entries if entry.problem is None]
    if not names:
        return "There is none yet: import or train one."
    close = difflib.get_close_matches(name, names, 1)
    known = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
    return f"Did you mean “{close[0]}”?" if close else f"There are: {known}."
