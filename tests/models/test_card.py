import base64
import dataclasses

import pytest

from put.models.card import ModelCard
from put.nn.margin import MARGIN

FULL = ModelCard(
    title="Photograph to ink drawing",
    description="First line.\nSecond line.",
    author="A. Person",
    license="CC-BY-4.0",
    date="2026-11-21",
    source_domain="photographs",
    target_domain="ink drawings",
    method="PUT",
    training={"size": "256", "steps": "40000"},
    credits=("Museum One (CC0)", "Müller, 京都"),
    work_size=512,
    keep_colours=0.75,
    margin=32,
    precision="fp32",
    inputs=b"statistics",
    limits="Faces.",
    before=b"\xff\xd8before",
    after=b"\xff\xd8after",
)


def test_metadata_holds_every_field():
    assert ModelCard.from_metadata(FULL.to_metadata()) == FULL


def test_no_field_is_forgotten_above():
    empty = ModelCard("")
    assert all(getattr(FULL, field.name) != getattr(empty, field.name) for field in dataclasses.fields(ModelCard))


def test_metadata_is_text_under_the_known_prefixes():
    metadata = FULL.to_metadata()
    assert all(isinstance(value, str) for value in metadata.values())
    assert {key.split(".")[0] for key in metadata} == {"modelspec", "put"}
    assert metadata["modelspec.title"] == FULL.title
    assert metadata["modelspec.license"] == FULL.license


def test_thumbnail_is_the_after_picture_as_data_url():
    head, body = FULL.to_metadata()["modelspec.thumbnail"].split(",")
    assert head == "data:image/jpeg;base64"
    assert base64.b64decode(body) == FULL.after


def test_thumbnail_of_another_tool_is_read():
    url = "data:image/png;base64," + base64.b64encode(b"\x89PNG").decode()
    assert ModelCard.from_metadata({"modelspec.thumbnail": url}).after == b"\x89PNG"


def test_empty_fields_are_left_out():
    assert ModelCard("Title").to_metadata() == {
        "modelspec.title": "Title",
        "put.work_size": "0",
        "put.keep_colours": "0",
        "put.margin": "16",
    }


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("put.training", "["),
        ("put.training", "[1, 2]"),
        ("put.training", "[" * 100_000),
        ("put.credits", '{"a": 1}'),
        ("put.work_size", "-5"),
        ("put.work_size", "1e3"),
        ("put.work_size", "9" * 5000),
        ("put.work_size", "٣٣٣"),
        ("put.work_size", "17"),
        ("put.keep_colours", "much"),
        ("put.keep_colours", "nan"),
        ("put.keep_colours", "1.5"),
        ("put.precision", "fp64"),
        ("put.margin", "-4"),
        ("put.margin", "6"),
        ("put.margin", "4.0"),
        ("put.margin", "1000"),
        ("put.margin", "٤"),
        ("put.before", "data:image/jpeg;base64,???"),
        ("put.before", "data:image/jpeg;base64,é"),
        ("put.before", "file:///etc/passwd"),
        ("modelspec.thumbnail", "data:text/html;base64,AAAA"),
    ],
)
def test_malformed_values_leave_their_field_empty(key, value):
    assert ModelCard.from_metadata({"modelspec.title": "T", key: value}) == ModelCard("T")


def test_values_in_json_become_text():
    card = ModelCard.from_metadata({"put.training": '{"size": 256, "x": null}', "put.credits": "[1, [2]]"})
    assert card.training == {"size": "256", "x": "None"}
    assert card.credits == ("1", "[2]")


def test_texts_of_strangers_are_made_harmless():
    hostile = "\x1b[31mred\x1b[0m\nline\u202egnp.exe\ud800"
    card = ModelCard.from_metadata({"modelspec.title": hostile, "modelspec.description": hostile, "put.limits": "é"})
    assert card.title == "[31mred [0m line gnp.exe?"
    assert card.description == "[31mred [0m\nline gnp.exe?"
    assert card.limits == "é"


def test_endless_texts_are_cut():
    card = ModelCard.from_metadata({"modelspec.title": "x" * 10**6, "modelspec.description": "y" * 10**6})
    assert len(card.title) == 200
    assert len(card.description) == 20_000


def test_cards_can_be_hashed():
    assert len({FULL, dataclasses.replace(FULL), ModelCard("Other")}) == 2


def test_files_without_a_margin_keep_the_usual_one():
    assert ModelCard.from_metadata({}).margin == MARGIN
    assert ModelCard.from_metadata({"put.margin": "0"}).margin == 0


def test_lists_within_lists_leave_their_text_empty():
    deep = "[" * 900 + "]" * 900
    card = ModelCard.from_metadata({"put.training": f'{{"a": {deep}}}', "put.credits": f"[{deep}]"})
    assert set(card.training) <= {"a"}
    assert len(card.credits) <= 1


def test_scores_on_an_older_card_have_their_present_names() -> None:
    old = ModelCard(title="Old", training={"held-out score": "0.4", "steps": "20"})
    read = ModelCard.from_metadata(old.to_metadata())
    assert read.training == {"validation score": "0.4", "steps": "20"}
