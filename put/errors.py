"""The one tree of errors that people see."""

from __future__ import annotations

__all__ = [
    "DeviceError",
    "DiskFullError",
    "MediaError",
    "ModelError",
    "OptionError",
    "OutputError",
    "OutputFolderError",
    "PutError",
    "TrainingError",
]


class PutError(Exception):
    """Something a person can understand and act on.

    Args:
        message: what happened, one sentence.
        hint: what to do about it, one sentence; may be empty.
        detail: technical text for a report, folded away by default; may be empty.
    """

    def __init__(self, message: str, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[type[PutError], tuple[str, str, str]]:
        return type(self), (self.message, self.hint, self.detail)


class OptionError(PutError):
    """A setting is out of its range or does not fit another."""


class MediaError(PutError):
    """A picture cannot be read, or what it holds cannot be used."""


class OutputError(PutError):
    """A result cannot be written."""


class DiskFullError(OutputError):
    """The disk holds no more: the rest of a batch would fail in the same way."""


class OutputFolderError(OutputError):
    """The folder of the results cannot be written: the rest of a batch would fail in the same way."""


class ModelError(PutError):
    """A generator cannot be found, read, imported or run."""


class DeviceError(PutError):
    """A device is missing, or too small for the work."""


class TrainingError(PutError):
    """A training run cannot start or resume."""
