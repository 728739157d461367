"""Whatever a file holds, its readers give a result or a ModelError."""

from __future__ import annotations

import json

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from put.errors import ModelError
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import load_generator, read_card, save_model, verify
from put.nn.generator import Generator, GeneratorSpec

FUZZ = settings(max_examples=120, deadline=None, database=None, suppress_health_check=list(HealthCheck))

SIGNS = st.characters(exclude_categories=())  # lone surrogates too
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(SIGNS, max_size=9)
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(SIGNS), inner, max_size=3)
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Header and weights of a sound file."""
    path = tmp_path_factory.mktemp("fuzz") / "whole.safetensors"
    torch.manual_seed(3)
    save_model(path, Generator(GeneratorSpec(blocks=1, ngf=1)), ModelCard("Whole", training={"a": "b"}, credits=("c",)))
    data = path.read_bytes()
    body = 8 + int.from_bytes(data[:8], "little")
    return json.loads(data[8:body]), data[body:]


def _error(read, path):
    try:
        read(path)
    except ModelError as error:
        return error
    return None


def _read(path):
    for read in (read_card, verify, load_generator):
        said = _error(read, path)
        assert said is None or said.hint
        str(said).encode()
    (entry,) = Library(path.parent, path.parent / "none").entries()
    assert (entry.card is None) == (entry.problem is not None)
    assert entry.problem is None or "in an unknown way" not in entry.problem.message


def _write(tmp_path, raw, body):
    path = tmp_path / "x.safetensors"
    path.write_bytes(len(raw).to_bytes(8, "little") + raw + body)
    return path


@pytest.mark.slow
@FUZZ
@given(data=st.data())
def test_headers_with_odd_values(tmp_path, whole, data):
    header, body = whole
    header = json.loads(json.dumps(header))
    place, key = header, data.draw(st.sampled_from(["__metadata__", "model.1.bias", "model.4.weight"]))
    while isinstance(place[key], (dict, list)) and place[key] and data.draw(st.integers(0, 4)):
        place = place[key]
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
    place[key] = data.draw(VALUES)
    _read(_write(tmp_path, json.dumps(header).encode(), body))


@pytest.mark.slow
@FUZZ
@given(value=st.dictionaries(st.sampled_from(["type", "blocks", "ngf", "in_channels", "x"]), VALUES) | VALUES)
def test_headers_with_odd_descriptions(tmp_path, whole, value):
    header, body = whole
    metadata = header["__metadata__"] | {"put.generator": json.dumps(value)}
    _read(_write(tmp_path, json.dumps(header | {"__metadata__": metadata}).encode(), body))


@pytest.mark.slow
@FUZZ
@given(value=st.dictionaries(st.text(SIGNS, max_size=9), st.text(SIGNS, max_size=40)))
def test_metadata_of_strangers(tmp_path, whole, value):
    header, body = whole
    for metadata in (header["__metadata__"] | value, value):
        _read(_write(tmp_path, json.dumps(header | {"__metadata__": metadata}).encode(), body))


@FUZZ
@given(raw=st.binary(max_size=60) | st.binary(max_size=60).map(lambda raw: b"{" + raw), start=st.booleans())
def test_headers_of_any_bytes(tmp_path, whole, raw, start):
    _read(_write(tmp_path, raw, whole[1]))
    path = tmp_path / "x.safetensors"
    path.write_bytes(raw)
    _read(path)


@FUZZ
@given(data=st.data())
def test_flipped_bytes(tmp_path, whole, data):
    header, body = whole
    content = bytearray(len(raw := json.dumps(header).encode()).to_bytes(8, "little") + raw + body)
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(raw) + 8))] = data.draw(st.integers(0, 255))
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    _read(path)
