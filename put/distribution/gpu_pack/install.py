"""Installing and removing a pack. Until a new pack has translated a picture on the card, the old one stays in use."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from put.distribution.gpu_pack.active import PACK_VARIABLE, ActivePack, active_pack, packs_folder, set_active
from put.distribution.gpu_pack.download import fetch_part, fetched_bytes
from put.distribution.gpu_pack.manifest import Manifest, check_fits
from put.distribution.gpu_pack.unpack import unpack_wheel
from put.distribution.signed import DistributionError
from put.errors import DiskFullError
from put.files.atomic import write_problem
from put.files.locks import acquire
from put.formatting import size_text
from put.program import put_command

__all__ = ["PackProgress", "install_pack", "needed_bytes", "remove_pack", "verify_pack"]

MARGIN = 256 * 2**20
"""Bytes of the disk that stay free."""
DOWNLOADS, NEW = "downloads", ".new"
VERIFY_SECONDS = 600
BUSY = DistributionError("Another window or command is installing the GPU pack.", "Wait until it has finished.")

Verify = Callable[[Path], None]
"""Raises a :class:`DistributionError` where a pack in a folder does not work."""


@dataclass(frozen=True)
class PackProgress:
    """How far it is."""

    doing: str
    """``fetch``, ``unpack`` or ``verify``."""
    done: int
    """Bytes fetched, or parts unpacked."""
    total: int


def needed_bytes(manifest: Manifest) -> int:
    """Return the bytes of free disk that installing takes from now on."""
    downloads = packs_folder() / DOWNLOADS
    left = sum(part.size - fetched_bytes(part, downloads) for part in manifest.parts)
    return left + manifest.unpacked + MARGIN


def verify_pack(folder: Path) -> None:
    """Translate the sample with the pack on the card, in a process of its own.

    Raises:
        DistributionError: it does not work; the detail says why.
    """
    environment = os.environ | {PACK_VARIABLE: str(folder)}
    try:
        tried = subprocess.run(  # noqa: S603
            put_command(["gpu", "verify"]),
            env=environment, capture_output=True, text=True, errors="replace", timeout=VERIFY_SECONDS, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DistributionError("The GPU pack could not be tried.", "Nothing was changed.", str(error)) from error
    if tried.returncode:
        raise DistributionError(
            "The GPU pack does not work with this card and driver.",
            "Nothing was changed. A newer driver may help; until then translation uses the processor.",
            (tried.stdout + tried.stderr)[-4000:],
        )


def install_pack(
    manifest: Manifest, place: str, progress: Callable[[PackProgress], None], verify: Verify = verify_pack
) -> Path:
    """Fetch, prove, unpack and try a pack, and use it from the next start on.

    Args:
        manifest: the pack.
        place: where the manifest came from.
        progress: is told how far it is.
        verify: tries the unpacked pack.

    Returns:
        Its folder.

    Raises:
        DistributionError: it does not fit, cannot be fetched, is damaged or does not work. The pack that was in use
            stays in use; what was fetched whole or in part stays for the next try unless it was damaged.
        OutputError: the disk is too full, or cannot be written.
    """
    check_fits(manifest)
    folder = packs_folder()
    target, new, downloads = folder / manifest.name, folder / f"{manifest.name}{NEW}", folder / DOWNLOADS
    try:
        downloads.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_problem(error, downloads) from error
    with acquire(folder, BUSY):
        _check_space(manifest, folder)
        try:
            _build(manifest, place, new, progress)
            progress(PackProgress("verify", 0, 1))
            verify(new)
            _switch(manifest, new, target)
        finally:
            shutil.rmtree(new, ignore_errors=True)
    shutil.rmtree(downloads, ignore_errors=True)
    return target


def remove_pack() -> int:
    """Remove every pack and what was fetched for one; return the bytes that became free.

    Raises:
        DistributionError: one is being installed.
        OutputError: the folder cannot be written.
    """
    folder = packs_folder()
    if not folder.is_dir():
        return 0
    with acquire(folder, BUSY):
        set_active(None)
        freed = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        for each in folder.iterdir():
            if each.is_dir():
                shutil.rmtree(each, ignore_errors=True)
    return freed


def _check_space(manifest: Manifest, folder: Path) -> None:
    needed, free = needed_bytes(manifest), shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFullError(
            f"The GPU pack needs {size_text(needed)} on the disk; {size_text(free)} are free.",
            f"Free {size_text(needed - free)} on the disk of {folder}, then try again.",
        )


def _build(manifest: Manifest, place: str, new: Path, progress: Callable[[PackProgress], None]) -> None:
    """Fetch every part, then unpack them."""
    before, total, wheels = 0, manifest.download, []
    for part in manifest.parts:
        start = before

        def tell(done: int, start: int = start) -> None:
            progress(PackProgress("fetch", start + done, total))

        wheels.append(fetch_part(part, place, new.parent / DOWNLOADS, tell))
        before += part.size
    shutil.rmtree(new, ignore_errors=True)
    try:
        new.mkdir()
    except OSError as error:
        raise write_problem(error, new) from error
    for index, (part, wheel) in enumerate(zip(manifest.parts, wheels, strict=True)):
        progress(PackProgress("unpack", index, len(wheels)))
        unpack_wheel(wheel, new, part.unpacked)


def _switch(manifest: Manifest, new: Path, target: Path) -> None:
    """Put the new pack in place and use it; older ones go, as far as no process holds them."""
    try:
        if target.exists():
            shutil.rmtree(target)
        new.rename(target)
    except OSError as error:
        raise write_problem(error, target) from error
    set_active(ActivePack(manifest.name, manifest.torch, manifest.python, manifest.platform))
    for each in target.parent.iterdir():
        if each.is_dir() and each not in (target, target.parent / DOWNLOADS):
            with suppress(OSError):
                shutil.rmtree(each)
    if active_pack() is None:
        raise DistributionError("The GPU pack could not be put in place.", "Try again.")
