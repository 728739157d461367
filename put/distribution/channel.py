"""Where this build of the program looks for newer versions and for the GPU pack."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from put.codec import CodecError, from_plain
from put.distribution.signed import DistributionError
from put.paths import resources

__all__ = ["Channel", "read_channel"]

FILE = "distribution.toml"


@dataclass(frozen=True)
class Channel:
    """The places, each a file or an address; empty where this build has none."""

    releases: str = ""
    gpu_pack: str = ""
    public_key: str = ""
    """Ed25519, base64."""
    check_at_start: bool = False


def read_channel(folder: Path | None = None) -> Channel:
    """Return what ``distribution.toml`` among the resources says; an empty channel where there is no such file.

    Args:
        folder: where the file lies; the program's resources by default.

    Raises:
        DistributionError: it is damaged.
    """
    path = (folder or resources()) / FILE
    try:
        return from_plain(tomllib.loads(path.read_text(encoding="utf-8")), Channel)
    except FileNotFoundError:
        return Channel()
    except (OSError, ValueError, CodecError) as error:
        raise DistributionError(f"{path.name} is damaged.", "Install PUT Desktop again.", str(error)) from error
