"""Sizes, lengths of time and counts; the examples in the docstrings are checked as well."""

from __future__ import annotations

import doctest

import pytest

from put import formatting
from put.formatting import duration_text, parse_size, size_text


def test_the_examples_hold() -> None:
    found = doctest.testmod(formatting)
    assert (found.attempted, found.failed) == (5, 0)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (-3, "0 s"), (59.6, "1 min 0 s"), (3599.7, "1 h 0 min"), (86_399, "23 h 59 min"), (90_061, "1 d 1 h")],
)
def test_lengths_of_time_have_two_units_at_most(seconds: float, words: str) -> None:
    assert duration_text(seconds) == words


def test_the_window_writes_lengths_of_time_in_the_same_way() -> None:
    pytest.importorskip("PySide6")
    from put_desktop.ui import text

    assert [text.duration(each) for each in (7, 185, 7200, 90_061)] == ["7 s", "3 min 5 s", "2 h", "1 d 1 h"]


def test_small_and_large_sizes() -> None:
    assert [size_text(each) for each in (0, 999_400, 1e6, 999.9e6, 12.34e9)] == [
        "0 kB", "999 kB", "1.0 MB", "999.9 MB", "12.3 GB",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "G", "4X", "-1G", "1,5G", "٤G"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="such as 4G or 800M"):
        parse_size(text)
