"""Why a picture cannot be read: because it is damaged, or because it is of a kind that no library here reads."""

from __future__ import annotations

import re

from put.errors import MediaError
from put.images.formats.isobmff import boxes
from put.images.formats.kinds import ImageKind
from put.images.metadata.metadata import COPY_AGAIN

__all__ = ["problem"]

_UNSUPPORTED = re.compile(
    r"unsupported|not supported|no support|not implemented|not been built in|cannot handle|requires the .* package",
    re.IGNORECASE,
)


def problem(kind: ImageKind, data: bytes, error: Exception) -> MediaError:
    """Return the error for a picture that a decoder did not read.

    Args:
        kind: what the file begins like.
        data: the whole file.
        error: what the decoder raised.
    """
    detail = f"{type(error).__name__}: {error}"
    if _UNSUPPORTED.search(str(error)) or (kind in (ImageKind.AVIF, ImageKind.HEIC) and _is_whole(data)):
        message = f"The {kind} picture is of an unusual kind that cannot be read."
        return MediaError(message, "Open it in another program, and save it as PNG.", detail)
    return MediaError(f"The {kind} picture is damaged or cut short.", COPY_AGAIN, detail)


def _is_whole(data: bytes) -> bool:
    """Return whether the boxes of a file fill it to its end, and describe a picture."""
    found = list(boxes(data, 0, len(data)))
    return bool(found) and found[-1][2] == len(data) and any(name == b"meta" for name, _, _ in found)
