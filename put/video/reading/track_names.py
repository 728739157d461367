"""Titles of tracks: containers keep them under different names."""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["set_title", "title_of"]

_TITLES = ("title", "name")
_HANDLER = "handler_name"
_STOCK = re.compile(r"hand(ler|le)?\s*$|^\W*(core media|mainconcept|gpac|l-smash|iso media|apple)", re.IGNORECASE)
"""Handlers that say which program wrote a track, not what the track is."""


def title_of(tags: Mapping[str, str]) -> str:
    """Return a track's title, whichever way the file keeps it; empty where it has none.

    Matroska has a name and Ogg a title; MP4 and QuickTime have a name in the user data, and where that is missing
    many programs write it into the description of the handler.
    """
    lowered = {key.lower(): text.strip() for key, text in tags.items()}
    handler = lowered.get(_HANDLER, "")
    titles = [lowered.get(key, "") for key in _TITLES]
    return next(filter(None, titles), "" if _STOCK.search(handler) else handler)


def set_title(tags: Mapping[str, str], *, handlers: bool) -> dict[str, str]:
    """Return the same tags with the title where a container looks for it.

    Args:
        tags: of the track in the source.
        handlers: whether the container describes handlers (MP4 and QuickTime), which older players show.
    """
    title = title_of(tags)
    handler = next((text for key, text in tags.items() if key.lower() == _HANDLER), "")
    kept = {key: text for key, text in tags.items() if key.lower() not in (*_TITLES, _HANDLER)}
    if title:
        kept["title"] = title
    if handler and not _STOCK.search(handler) and (handlers or handler != title):
        kept[_HANDLER] = handler
    elif title and handlers:
        kept[_HANDLER] = title
    return kept
