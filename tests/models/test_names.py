import pytest
from hypothesis import given
from hypothesis import strategies as st

from put.errors import ModelError
from put.models.names import check_name, name_from, same_name


@pytest.mark.parametrize(
    "name", ["monet", "Photo to ink", "v1.2", "Landschaft – Öl", "京都", "(2)", "console", "com10"]
)
def test_good_names_stay(name):
    assert check_name(name) == name


def test_ending_is_taken_off_and_letters_are_composed():
    assert check_name("o\u0308l.safetensors") == "öl"
    assert check_name("A.SafeTensors") == "A"


@pytest.mark.parametrize(
    "name",
    [
        "", " ", ".safetensors",
        "a/b", "a\\b", "a:b", 'a"b', "a*", "a?", "<a>", "a|b", "a\nb", "a\0b", "..", ".a", "-a",
        "a.", " a", "a ", "x" * 81, "京" * 80, "con", "CON", "nul.txt", "Com1", "lpt9.a.b", "aux ", "com¹", "conin$",
        "\ud800",
    ],
)  # fmt: skip
def test_names_that_some_system_cannot_hold_are_refused(name):
    with pytest.raises(ModelError, match="cannot be a generator's name"):
        check_name(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [("Photo → ink", "Photo → ink"), ("a/b:c", "a-b-c"), ("  x\ty ", "x-y"), ("", "generator"),
     ("NUL", "generator NUL"), ("...", "generator"), ("-rf", "rf")],
)  # fmt: skip
def test_name_from_keeps_what_it_can(text, name):
    assert name_from(text) == name


@given(st.text(max_size=200) | st.text(alphabet="conaux.:/ -¹1", max_size=12))
def test_name_from_always_gives_a_good_name(text):
    name = name_from(text)
    assert check_name(name) == name


def test_same_name_ignores_case_and_composition():
    assert same_name("ÖL", "o\u0308l")
    assert same_name("straße", "STRASSE")
    assert not same_name("a", "b")
