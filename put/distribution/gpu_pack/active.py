"""Which pack is used, and putting it in front of the torch that came with the program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from put import paths
from put.codec import CodecError, from_plain, to_plain
from put.distribution.gpu_pack.manifest import platform_name, python_name
from put.errors import PutError
from put.files.json_file import read_json, write_json
from put.program import program_folder

__all__ = ["PACK_VARIABLE", "ActivePack", "activate", "active_pack", "packs_folder", "set_active"]

PACK_VARIABLE = "PUT_GPU_PACK"
"""Environment variable with the folder of a pack that is to be used, whichever is active: while it is tried."""
ACTIVE = "active.json"


@dataclass(frozen=True)
class ActivePack:
    """The pack that is used."""

    name: str
    torch: str
    python: str
    platform: str


def packs_folder() -> Path:
    """The folder of packs, in the person's data folder."""
    return paths.user_data() / "gpu-pack"


def active_pack() -> ActivePack | None:
    """Return the pack that is used; None where there is none, or it is for another Python or its folder is gone."""
    try:
        content = read_json(packs_folder() / ACTIVE)
        pack = from_plain(content, ActivePack) if content else None
    except (PutError, CodecError):
        return None
    if pack is None or (pack.python, pack.platform) != (python_name(), platform_name()):
        return None
    return pack if (packs_folder() / pack.name).is_dir() else None


def set_active(pack: ActivePack | None) -> None:
    """Use a pack from the next start on; None for none.

    Raises:
        OutputError: it cannot be written.
    """
    if pack is None:
        (packs_folder() / ACTIVE).unlink(missing_ok=True)
    else:
        write_json(packs_folder() / ACTIVE, to_plain(pack))


def activate() -> Path | None:
    """Make this process use the active pack: before torch is imported.

    Only a frozen program does so by itself: elsewhere torch is the environment's affair.

    Returns:
        The pack's folder; None where none is used.
    """
    tried = os.environ.get(PACK_VARIABLE, "").strip()
    folder = Path(tried) if tried else None
    if folder is None and program_folder() is not None and (pack := active_pack()) is not None:
        folder = packs_folder() / pack.name
    if folder is not None:
        sys.path.insert(0, str(folder))
    return folder
