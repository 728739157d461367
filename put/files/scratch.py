"""A file for what memory does not hold, gone as soon as it is closed."""

from __future__ import annotations

import shutil
import tempfile
import threading
from types import TracebackType
from typing import Self

from put.errors import DeviceError, PutError
from put.formatting import size_text
from put.paths import user_cache

__all__ = ["ScratchFile"]

SPARE = 256 << 20
"""Bytes of the disk that are left free."""
_HINT = "Free some space there, or choose a broader brush or a smaller working size."


class ScratchFile:
    """Bytes on the disk of the cache folder, read and written at any place, by one thread at a time.

    It has no name where the system can do that, so that nothing stays behind even when the process is killed. Plain
    reads and writes rather than a memory map: a disk that fills up is then an error, not the end of the process.

    Args:
        size: bytes that will be written at most.

    Raises:
        DeviceError: the disk has no room for them, or the folder cannot be written.
    """

    def __init__(self, size: int) -> None:
        folder = user_cache() / "scratch"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(folder).free < size + SPARE:
                raise DeviceError(
                    f"The picture needs {size_text(size)} of scratch space in {folder}, and the disk has less.", _HINT
                )
            self._file = tempfile.TemporaryFile(dir=folder, prefix="put-")  # noqa: SIM115 - close() does it
        except OSError as error:
            raise _problem(error) from error
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def write(self, at: int, content: memoryview) -> None:
        """Write bytes at an offset.

        Raises:
            DeviceError: the disk is full, or fails.
        """
        try:
            with self._lock:
                self._file.seek(at)
                self._file.write(content)
        except OSError as error:
            raise _problem(error) from error

    def read_into(self, at: int, content: memoryview) -> None:
        """Fill ``content`` with the bytes at an offset.

        Raises:
            DeviceError: they were never written, or the disk fails.
        """
        try:
            with self._lock:
                self._file.seek(at)
                found = self._file.readinto(content)
        except OSError as error:
            raise _problem(error) from error
        if found != len(content):
            raise DeviceError("The scratch file is shorter than what was written to it.", "Check the disk.")

    def close(self) -> None:
        """Delete it."""
        self._file.close()


def _problem(error: OSError) -> PutError:
    return DeviceError(f"The scratch file in {user_cache() / 'scratch'} cannot be written or read.", _HINT, str(error))
