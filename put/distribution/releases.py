"""Looking for a newer version in the signed list of releases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from put._version import __version__
from put.codec import CodecError, from_plain
from put.distribution.channel import Channel
from put.distribution.fetch import fetch_small
from put.distribution.signed import DistributionError, read_signed

__all__ = ["News", "Release", "check_for_update"]

VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


@dataclass(frozen=True)
class Release:
    """One version that was published."""

    version: str
    """Three numbers, such as ``1.2.0``."""
    date: str
    page: str
    """Page to read about it and to download it."""
    summary: str = ""

    def __post_init__(self) -> None:
        """Refuse a version that cannot be compared."""
        _numbers(self.version)


@dataclass(frozen=True)
class News:
    """The version in use, and a newer release where there is one."""

    current: str
    newer: Release | None


@dataclass(frozen=True)
class _List:
    releases: tuple[Release, ...]


def check_for_update(channel: Channel, version: str = __version__) -> News:
    """Return the newest release that is newer than ``version``. The list is read; nothing else is fetched.

    Raises:
        DistributionError: this build has no list, or it cannot be read or trusted.
    """
    if not channel.releases:
        raise DistributionError(
            "This copy of PUT Desktop does not look for newer versions.",
            "Use the way it was installed, or name a signed list of releases with --list and --key.",
        )
    content = read_signed(fetch_small(channel.releases), channel.public_key)
    try:
        listed = from_plain(content, _List).releases
    except CodecError as error:
        raise DistributionError("The list of releases is damaged.", "Try again later.", str(error)) from error
    newer = [release for release in listed if _numbers(release.version) > _numbers(version)]
    return News(version, max(newer, key=lambda release: _numbers(release.version), default=None))


def _numbers(version: str) -> tuple[int, ...]:
    found = VERSION.fullmatch(version)
    if found is None:
        raise DistributionError(f"{version!r} is not a version.", "It needs three numbers, such as 1.2.0.")
    return tuple(int(number) for number in found.groups())
