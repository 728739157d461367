"""Reading from a file or an address. Nothing here is called without somebody having asked for it."""

from __future__ import annotations

import os
from contextlib import closing
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from put._version import __version__
from put.distribution.signed import DistributionError

__all__ = ["fetch_small", "is_address", "open_address"]

LARGEST = 4 * 2**20
PATIENCE = 20.0
"""Seconds without an answer."""
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def is_address(place: str) -> bool:
    """Whether a place is an address rather than a file."""
    return urlsplit(place).scheme in ("http", "https")


def fetch_small(place: str) -> bytes:
    """Return the bytes at a file or an address, at most 4 MiB.

    Raises:
        DistributionError: they cannot be read.
    """
    try:
        if is_address(place):
            with closing(open_address(place)) as answer:
                content = answer.read(LARGEST + 1)
        else:
            with Path(place).expanduser().open("rb") as file:
                content = file.read(LARGEST + 1)
    except (OSError, HTTPException, ValueError) as error:
        raise _unreachable(place, error) from error
    if len(content) > LARGEST:
        raise DistributionError(f"{place} is too large to be what it should be.", "Check the address.")
    return content


def open_address(address: str, start: int = 0) -> HTTPResponse:
    """Ask for an address.

    Args:
        address: https; plain http only on this machine.
        start: the first byte that is wanted; the answer may begin earlier (its status is then 200, not 206).

    Raises:
        DistributionError: the address is not safe.
        OSError: no answer.
    """
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise DistributionError(f"{address} is not a safe address.", "Use https, or a file.")
    headers = {"User-Agent": f"put-desktop/{__version__}"} | ({"Range": f"bytes={start}-"} if start else {})
    answer = urlopen(Request(address, headers=headers), timeout=PATIENCE)  # noqa: S310 - the scheme was checked above
    if not isinstance(answer, HTTPResponse):
        raise URLError("no HTTP")
    return answer


def _unreachable(place: str, error: Exception) -> DistributionError:
    hint = "Check the connection." if is_address(place) else "Check the path."
    return DistributionError(f"{os.path.basename(place) or place} cannot be read.", hint, f"{place}: {error}")  # noqa: PTH119
