"""Frozen dataclasses as plain values that JSON can hold, and back.

One rule for everything that is stored or sent: fields that are not known are ignored, fields that are missing take
their default, and a value of the wrong type is an error that names the field. A field whose metadata holds ``former``
names is read under those as well.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

from put.errors import PutError

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["CodecError", "from_plain", "prepare", "readable_fields", "to_plain"]

T = TypeVar("T")


class CodecError(ValueError):
    """Data that was read does not fit its type. The text names each field and what is wrong with it."""


def to_plain(value: Any) -> Any:
    """Return a value as dicts, lists, texts and numbers.

    Dataclasses become dicts by field, enums their values, paths texts, and a :class:`put.errors.PutError` a dict of
    ``message``, ``hint`` and ``detail``.
    """
    return _converter().unstructure(value)


def from_plain(content: Any, kind: type[T]) -> T:
    """Return the object of which :func:`to_plain` made ``content``.

    Args:
        content: what was read.
        kind: the dataclass, or another type.

    Raises:
        CodecError: a field without a default is missing, or a value has the wrong type.
        PutError: the dataclass itself refuses a value.
    """
    from cattrs import BaseValidationError, transform_error

    try:
        return _converter().structure(content, kind)
    except BaseValidationError as error:
        for leaf in _leaves(error):
            if isinstance(leaf, PutError):
                raise leaf from error
        raise CodecError("; ".join(transform_error(error, kind.__name__, _said))) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise CodecError(_said(error, kind)) from error


def prepare() -> None:
    """Load what converts values, which takes a fifth of a second: where that is not to come at the first use."""
    _converter()


def readable_fields(content: Mapping[str, Any], kind: type) -> dict[str, Any]:
    """Return the fields of a dataclass that ``content`` holds in the right type; all else is passed over."""
    found: dict[str, Any] = {}
    hints = get_type_hints(kind)
    content = _current_names(content, kind)
    for field in dataclasses.fields(kind):
        if field.name in content:
            try:
                found[field.name] = _converter().structure(content[field.name], hints[field.name])
            except Exception:  # noqa: BLE001, S112 - whatever is wrong with it, the others are wanted
                continue
    return found


def _leaves(error: BaseException) -> list[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        return [leaf for inner in error.exceptions for leaf in _leaves(inner)]
    return [error]


def _said(error: BaseException, _kind: Any = None) -> str:
    return f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error) or repr(error)


@cache
def _converter() -> Converter:
    """Return the one converter. It is made when it is first needed, as that takes a moment."""
    from cattrs import Converter

    made = Converter()
    for kind, accepted in ((int, int), (float, int | float), (str, str), (bool, bool)):
        made.register_structure_hook(kind, _strict(kind, accepted))
    made.register_structure_hook(StrEnum, lambda value, kind: kind(value))  # else the hook of str would be taken
    made.register_structure_hook(Path, lambda value, _: Path(_text(value)))
    made.register_structure_hook(PutError, lambda value, _: _error(value))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuples(made, kind))
    made.register_structure_hook_factory(dataclasses.is_dataclass, lambda kind: _dataclasses(made, kind))
    made.register_unstructure_hook(Path, str)
    made.register_unstructure_hook(StrEnum, lambda value: value.value)  # torch reads no classes of ours
    made.register_unstructure_hook_func(_is_error, _error_words)
    made.register_unstructure_hook_func(_is_tuple, lambda values: [made.unstructure(one) for one in values])
    return made


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple or kind is tuple


def _is_error(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, PutError)


def _error_words(error: PutError) -> dict[str, str]:
    return {"message": error.message, "hint": error.hint, "detail": error.detail}


def _strict(kind: type, accepted: Any) -> Any:
    def read(value: Any, _: Any) -> Any:
        if isinstance(value, bool) is not (kind is bool) or not isinstance(value, accepted):
            raise ValueError(f"{value!r:.80} is no {kind.__name__}")
        try:
            return kind(value)
        except OverflowError as error:
            raise ValueError(f"{value!r:.80} is too large") from error

    return read


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError(f"{value!r:.80} is no path")
    return value


def _error(value: Any) -> PutError:
    if isinstance(value, Mapping):
        said = [value.get(name, "") for name in ("message", "hint", "detail")]
        if all(isinstance(words, str) for words in said):
            return PutError(*said)
    raise ValueError(f"{value!r:.80} is no error")


def _tuples(made: Converter, kind: Any) -> Any:
    """Return the reader of a tuple; a text is a sequence too, but never what a tuple was stored as."""
    items = get_args(kind)

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{value!r:.80} is no list")  # noqa: TRY004 - one kind of error for all
        if items[-1] is ...:
            return tuple(made.structure(value, list[items[0]]))  # type: ignore[valid-type]
        if len(items) != len(value):
            raise ValueError(f"{value!r:.80} does not have {len(items)} values")
        return tuple(made.structure(one, item) for one, item in zip(value, items, strict=True))

    return read


def _dataclasses(made: Converter, kind: Any) -> Any:
    """Return the reader of a dataclass; what is no object has none of its fields, and is not all defaults."""
    inner = made.gen_structure_attrs_fromdict(kind)

    def read(value: Any, wanted: Any) -> Any:
        if not isinstance(value, Mapping):
            raise ValueError(f"{value!r:.80} is no object")  # noqa: TRY004
        return inner(_current_names(value, kind), wanted)

    return read


def _current_names(content: Mapping[Any, Any], kind: Any) -> dict[Any, Any]:
    """The fields under the names that they have now; what stands under both is taken from the present one."""
    renamed = {old: field.name for field in dataclasses.fields(kind) for old in field.metadata.get("former", ())}
    formerly = {renamed[name]: one for name, one in content.items() if name in renamed}
    return formerly | {name: one for name, one in content.items() if name not in renamed}
