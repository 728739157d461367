"""Publishing a model of a run to the gallery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from put.errors import ModelError
from put.models.library import Library
from put.models.model_file import read_card, rewrite_card

__all__ = ["publish_model"]


def publish_model(  # noqa: PLR0913  each is a line of the card
    run: Path,
    model_file: Path,
    *,
    name: str,
    title: str,
    description: str,
    licence: str,
    credits: Sequence[str] = (),  # noqa: A002  as the card calls them
    before: bytes = b"",
    after: bytes = b"",
    library: Library | None = None,
) -> str:
    """Copy a model of a run into the person's library, with a card of its own; whole or not at all.

    What the trainer wrote on the card stays: how it was trained, the images before and after, the working size, and
    the credits of the model that the run began from. Needs no torch.

    Args:
        run: the run folder.
        model_file: a ``.safetensors`` of it, such as a snapshot; relative to the run, or absolute.
        name: the model's name in the library.
        title: one line; empty for the name.
        description: a few sentences; empty for what the trainer wrote.
        licence: a licence's SPDX name where it has one; empty for that of the model that the run began from, if any.
        credits: whose images it was trained on, one a line; empty lines are left out.
        before: a sample photograph, JPEG of at most 256 px; empty for what the trainer put there.
        after: the generator's rendering of it, likewise; both or neither.
        library: None for the person's own.

    Returns:
        The name in the library.

    Raises:
        ModelError: the name is invalid or taken, or the file is missing or damaged.
        OutputError: the copy cannot be written, because the disk is full for example.
    """
    library = library if library is not None else Library()
    source = run / model_file
    _, card = read_card(source)
    target = library.target(name)
    card = replace(
        card,
        title=title.strip() or target.stem,
        description=description.strip() or card.description,
        license=licence.strip() or card.license,
        credits=tuple(dict.fromkeys((*card.credits, *(line.strip() for line in credits if line.strip())))),
    )
    if before and after:
        card = replace(card, before=before, after=after)
    try:
        rewrite_card(source, target, card)
    except ModelError as error:
        hint = "Choose another step of the run."
        raise ModelError(error.message, hint, error.detail) from error
    return target.stem
