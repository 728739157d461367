"""A folder whose new files are translated, and where the list of them is kept."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from put.codec import CodecError, from_plain, to_plain
from put.config import TranslateOptions
from put.errors import OptionError, PutError
from put.files.json_file import read_json, write_json
from put.options import check_options, option
from put.paths import user_data

__all__ = ["WatchFolder", "WatchOptions", "load_folders", "save_folders"]


@dataclass(frozen=True)
class WatchOptions:
    """Settings of a watched folder."""

    settle: float = option(
        5.0,
        help="how long a file must not have changed before it is translated; copies that pause for longer are "
        "translated again when they go on",
        label="Wait until unchanged for",
        unit="s",
        minimum=1,
        maximum=3600,
        metavar="SECONDS",
    )
    new_only: bool = option(
        default=False,
        help="pass over what is in the folder when it is watched for the first time",
        label="New files only",
    )

    def __post_init__(self) -> None:
        check_options(self)


@dataclass(frozen=True)
class WatchFolder:
    """A folder, where its results go, and how they are made.

    Raises:
        OptionError: results would go into the folder itself under the names of their originals.
    """

    folder: Path
    """Absolute."""
    output: Path
    """Absolute."""
    options: TranslateOptions
    watch: WatchOptions = WatchOptions()
    preset: str = ""
    """The name of the preset that the options are of; for people."""
    is_paused: bool = False
    id: str = field(default_factory=lambda: uuid4().hex)

    def __post_init__(self) -> None:
        if self.output == self.folder and self.options.template == "{name}":
            raise OptionError(
                f"The results would take the place of what arrives in {self.folder}.",
                "Choose another output folder, or a template such as {name}_{model}.",
            )

    @property
    def key(self) -> str:
        """A name for what is remembered of the folder: the same for the same folder and output."""
        told = "\0".join(os.path.normcase(path) for path in (self.folder, self.output))
        return hashlib.sha256(told.encode(errors="surrogateescape")).hexdigest()[:16]


def load_folders(path: Path | None = None) -> list[WatchFolder]:
    """Return the folders that the window watches.

    Args:
        path: the list's file; the one in the person's data folder by default.

    Raises:
        PutError: the file is damaged.
    """
    path = path if path is not None else _path()
    content = read_json(path)
    if content is None:
        return []
    try:
        return list(from_plain(content.get("folders", []), tuple[WatchFolder, ...]))
    except CodecError as error:
        raise PutError(
            f"The list of watched folders in {path} is damaged.", "Add the folders again.", str(error)
        ) from error


def save_folders(folders: list[WatchFolder], path: Path | None = None) -> None:
    """Keep the folders that the window watches.

    Raises:
        OutputError: the file cannot be written.
    """
    path = path if path is not None else _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_json(path, {"folders": to_plain(tuple(folders))})


def _path() -> Path:
    return user_data() / "watch" / "folders.json"
