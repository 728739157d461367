"""The card of a model, and how it is written into the metadata of its file."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["CARD_KEYS", "MODELSPEC_VERSION", "ModelCard", "clean_line"]

MODELSPEC_VERSION = "1.0.1"
"""The version of the ``modelspec.*`` convention that is written."""

USUAL_MARGIN = 16
"""The margin of files that name none, as :data:`put.nn.margin.MARGIN`, which needs torch."""
WIDEST_MARGIN = 256
EXACT = "fp32"
LINE_LENGTH = 200
TEXT_LENGTH = 20_000
FORMER_SCORE = "held-out "
PICTURE_PREFIX = "data:image/jpeg;base64,"
INPUTS_PREFIX = "data:application/octet-stream;base64,"

_LINES = {
    "title": "modelspec.title",
    "author": "modelspec.author",
    "license": "modelspec.license",
    "date": "modelspec.date",
    "source_domain": "put.source_domain",
    "target_domain": "put.target_domain",
    "method": "put.method",
}
_TEXTS = {"description": "modelspec.description", "limits": "put.limits"}
_PICTURES = ("put.before", "put.after", "modelspec.thumbnail")
_INPUTS = "put.inputs"
_OTHERS = ("put.work_size", "put.keep_colours", "put.margin", "put.precision", "put.training", "put.credits")
CARD_KEYS = frozenset({*_LINES.values(), *_TEXTS.values(), *_PICTURES, *_OTHERS, _INPUTS})
"""The metadata that a card is written as; all other metadata belongs to the file."""


@dataclass(frozen=True)
class ModelCard:
    """Facts about a model that people should know before they use it. Texts are plain, not rich text."""

    title: str
    """One line, such as ``Photograph to impressionist painting``."""
    description: str = ""
    """A few sentences: what it does and what suits it."""
    author: str = ""
    license: str = ""
    """A licence's SPDX name where it has one; empty means unknown."""
    date: str = ""
    """Date on which it was made, ISO 8601."""
    source_domain: str = ""
    """Its input, such as ``photographs``."""
    target_domain: str = ""
    """Its output, such as ``impressionist paintings``."""
    method: str = ""
    """Method of its training, such as ``PUT`` or ``CycleGAN``; empty means unknown."""
    training: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Facts on the training by name, such as ``{"size": "256", "steps": "40000"}``."""
    credits: tuple[str, ...] = ()
    """Whose pictures and work it rests on, one a line."""
    work_size: int = 0
    """The short side in pixels that suits it best; 0 for the picture's own size."""
    keep_colours: float = 0.0
    """Suitable share of the input's colours, 0 to 1; see :func:`put.translation.pixels.color.keep_colours`."""
    margin: int = USUAL_MARGIN
    """Pixels mirrored around each picture before it goes through, a multiple of 4; see :mod:`put.nn.margin`."""
    precision: str = ""
    """``fp32`` where nothing less gives its own pixels; empty for what suits the device."""
    limits: str = ""
    """Limits: what it does badly."""
    before: bytes = field(default=b"", repr=False)
    """A sample photograph, JPEG of at most 256 px; may be empty."""
    after: bytes = field(default=b"", repr=False)
    """Its translation by the model, likewise."""
    inputs: bytes = field(default=b"", repr=False)
    """Statistics of its training pictures, as :mod:`put.familiarity.statistics` writes them; may be empty."""

    @property
    def step(self) -> int | None:
        """Step of the run that it is of, where its training says so, as in ``500 of 20000``; else None."""
        found = re.match(r"\d{1,12}", self.training.get("step", ""))
        return int(found[0]) if found else None

    def to_metadata(self) -> dict[str, str]:
        """Return the card as safetensors metadata: ``modelspec.*`` and ``put.*`` keys; empty fields are left out."""
        found = {key: getattr(self, name) for name, key in (_LINES | _TEXTS).items()}
        found |= {"put.work_size": str(self.work_size), "put.keep_colours": f"{self.keep_colours:g}"}
        found |= {"put.margin": str(self.margin), "put.precision": self.precision}
        if self.training:
            found["put.training"] = json.dumps(dict(self.training), ensure_ascii=False)
        if self.credits:
            found["put.credits"] = json.dumps(list(self.credits), ensure_ascii=False)
        pictures = dict(zip(_PICTURES, (self.before, self.after, self.after), strict=True))
        found |= {key: _to_url(picture) for key, picture in pictures.items() if picture}
        found[_INPUTS] = _to_url(self.inputs, INPUTS_PREFIX) if self.inputs else ""
        return {key: value for key, value in found.items() if value}

    @classmethod
    def from_metadata(cls, metadata: Mapping[str, str]) -> ModelCard:
        """Return the card that metadata holds.

        Files come from unknown sources: texts are cut to a sane length and freed of control characters, and a key that
        is missing or malformed leaves its field empty. Never raises.
        """
        lines = {name: _clean(metadata.get(key, ""), LINE_LENGTH, lines=False) for name, key in _LINES.items()}
        texts = {name: _clean(metadata.get(key, ""), TEXT_LENGTH, lines=True) for name, key in _TEXTS.items()}
        training = _json(metadata.get("put.training", "{}"))
        credit = _json(metadata.get("put.credits", "[]"))
        return cls(
            **lines,
            **texts,
            training={_fact(_text(k)): _text(v) for k, v in training.items()} if isinstance(training, dict) else {},
            credits=tuple(_text(line) for line in credit) if isinstance(credit, list) else (),
            work_size=_work_size(metadata.get("put.work_size", "")),
            keep_colours=_fraction(metadata.get("put.keep_colours", "")),
            margin=_margin(metadata.get("put.margin", "")),
            precision=EXACT if metadata.get("put.precision") == EXACT else "",
            before=_from_url(metadata.get("put.before", "")),
            after=_from_url(metadata.get("put.after", "")) or _from_url(metadata.get("modelspec.thumbnail", "")),
            inputs=_from_url(metadata.get(_INPUTS, ""), INPUTS_PREFIX),
        )


def clean_line(value: object, length: int = LINE_LENGTH) -> str:
    """Return foreign text as one short line that is safe to print: no control characters, no lone surrogates.

    Never raises.
    """
    return _clean(value, length, lines=False)


def _clean(value: object, length: int, *, lines: bool) -> str:
    """Return text that is safe to print and lay out: no control characters, no lone surrogates, of limited length."""
    try:
        text = str(value)[: 2 * length].encode("utf-8", "replace").decode("utf-8")
    except (RecursionError, ValueError):  # lists within lists, or a number of thousands of digits
        return ""
    kept = "".join(sign if sign.isprintable() else "\n" if sign == "\n" else " " for sign in text)
    kept = "\n".join(line.strip() for line in kept.split("\n")) if lines else " ".join(kept.split())
    return kept.strip()[:length]


def _fact(name: str) -> str:
    """Return the present name of a fact; older cards call scores “held-out …”."""
    return f"validation {name.removeprefix(FORMER_SCORE)}" if name.startswith(FORMER_SCORE) else name


def _text(value: object) -> str:
    return _clean(value, LINE_LENGTH * 5, lines=False)


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _work_size(text: str) -> int:
    size = int(text) if text.isascii() and text.isdigit() and len(text) <= 5 else 0
    return size if 64 <= size <= 16384 else 0


def _margin(text: str) -> int:
    margin = int(text) if text.isascii() and text.isdigit() and len(text) <= 3 else USUAL_MARGIN
    return margin if margin % 4 == 0 and margin <= WIDEST_MARGIN else USUAL_MARGIN


def _fraction(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0.0 <= value <= 1.0 else 0.0


def _to_url(data: bytes, prefix: str = PICTURE_PREFIX) -> str:
    return prefix + base64.b64encode(data).decode("ascii")


def _from_url(url: str, kind: str = "data:image/") -> bytes:
    """Return what is in a data URL that begins so, such as a picture of whatever format; empty if it is none."""
    head, comma, body = url.partition(",")
    if not comma or not f"{head},".startswith(kind) or not head.endswith(";base64"):
        return b""
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        return b""
